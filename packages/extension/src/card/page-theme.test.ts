import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { readColor, themeOf, type Layer } from './page-theme.ts';

const CLEAR = 'rgba(0, 0, 0, 0)';
const on = (backgroundColor: string, hasImage = false): Layer => ({ backgroundColor, hasImage });
const INK = 'rgb(20, 20, 20)';
const CHALK = 'rgb(235, 235, 235)';

describe('the theme of a page', () => {
  test('is that of the innermost painted layer, whatever is behind it', () => {
    assert.equal(themeOf([on(CLEAR), on('rgb(255, 255, 255)'), on('rgb(0, 0, 0)')], INK), 'light');
    assert.equal(themeOf([on(CLEAR), on('rgb(24, 26, 27)'), on('rgb(255, 255, 255)')], CHALK), 'dark');
  });

  test('looks through layers that only tint', () => {
    assert.equal(themeOf([on('rgba(0, 0, 0, 0.04)'), on('rgb(255, 255, 255)')], INK), 'light');
  });

  test('is told by the text where a picture lies behind it', () => {
    assert.equal(themeOf([on(CLEAR, true), on('rgb(255, 255, 255)')], CHALK), 'dark');
  });

  test('is told by the text where nothing is painted', () => {
    assert.equal(themeOf([on(CLEAR), on(CLEAR)], INK), 'light');
    assert.equal(themeOf([on(CLEAR), on(CLEAR)], CHALK), 'dark');
  });
});

describe('a computed colour', () => {
  const lightness = (color: string) => Math.round((readColor(color)?.lightness ?? Number.NaN) * 100);

  test('is as light as it looks, in every notation that browsers compute', () => {
    assert.equal(lightness('rgb(255, 255, 255)'), 100);
    assert.equal(lightness('rgb(0, 0, 0)'), 0);
    assert.equal(lightness('rgb(119, 119, 119)'), 50);
    assert.equal(lightness('color(srgb 1 1 1)'), 100);
    assert.equal(lightness('color(display-p3 0 0 0 / 0.5)'), 0);
    assert.equal(lightness('oklch(0.21 0.03 265)'), 21);
    assert.equal(lightness('lab(96.5 0 none / 1)'), 97);
  });

  test('carries its opacity', () => {
    assert.equal(readColor(CLEAR)?.alpha, 0);
    assert.equal(readColor('color(srgb 1 1 1 / 0.25)')?.alpha, 0.25);
    assert.equal(readColor('oklab(0.5 0 0 / 40%)')?.alpha, 0.4);
    assert.equal(readColor('rgb(1, 2, 3)')?.alpha, 1);
  });

  test('of an unknown notation is no colour', () => {
    assert.equal(readColor('canvastext'), undefined);
    assert.equal(readColor(''), undefined);
  });
});
