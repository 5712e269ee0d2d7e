import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'vitest';

const css = readFileSync(`${import.meta.dirname}/card.css`, 'utf8');
const colours = (selector: string) => {
  const from = css.indexOf(selector);
  const block = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
};
const light = colours('.surface {');
const dark = { ...light, ...colours('.surface[data-theme="dark"] {') };

/** WCAG 2.2: 4.5 for text, 3 for what is drawn and for the edges of controls. */
const PAIRS = [
  ['ink', 'paper', 4.5],
  ['ink', 'wash', 4.5],
  ['quiet', 'paper', 4.5],
  ['quiet', 'wash', 4.5],
  ['link', 'paper', 4.5],
  ['paper', 'link', 4.5],
  ['later', 'paper', 4.5],
  ['later', 'later-wash', 4.5],
  ['disputed', 'paper', 4.5],
  ['bar', 'paper', 3],
  ['bar', 'wash', 3],
  ['focus', 'paper', 3],
  ['control-line', 'paper', 3],
] as const;

test.each([
  ['light', light],
  ['dark', dark],
])('everything on a %s card stands out enough to be read', (_, theme) => {
  for (const [front, back, least] of PAIRS) {
    const ratio = contrast(theme[front] ?? '', theme[back] ?? '');
    assert.ok(ratio >= least, `${front} on ${back}: ${ratio.toFixed(2)} is less than ${least}`);
  }
});

function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
