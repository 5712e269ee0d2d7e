import { expect, test } from 'vitest';
import { editText } from './edited-text.ts';

test('spans keep their words when text before them grows, shrinks or is inserted', () => {
  const text = 'The Élysée and Mali, said Mali';
  const { text: edited, offsetOf } = editText(text, [
    { start: 15, end: 19, replacement: 'Ma\u00adli' },
    { start: 0, end: 4, replacement: '' },
    { start: 4, end: 5, replacement: 'E\u0301' },
    { start: 20, end: 20, replacement: ' so' },
  ]);
  expect(edited).toBe('E\u0301lysée and Ma\u00adli, so said Mali');
  const moved = (start: number, end: number) => edited.slice(offsetOf(start), offsetOf(end));
  expect(moved(4, 10)).toBe('E\u0301lysée');
  expect(moved(15, 19)).toBe('Ma\u00adli');
  expect(moved(26, 30)).toBe('Mali');
});

test('an insertion inside a span stays in it', () => {
  const { text, offsetOf } = editText('a Bamako b', [{ start: 5, end: 5, replacement: '\u200d' }]);
  expect(text.slice(offsetOf(2), offsetOf(8))).toBe('Bam\u200dako');
});

test('an offset inside a replaced stretch becomes its end', () => {
  expect(editText('abcd', [{ start: 1, end: 3, replacement: 'X' }]).offsetOf(2)).toBe(2);
});

test('without edits everything stays', () => {
  const { text, offsetOf } = editText('Mali', []);
  expect([text, offsetOf(0), offsetOf(4)]).toEqual(['Mali', 0, 4]);
});

test('edits over one another are refused', () => {
  const edits = [
    { start: 0, end: 3, replacement: '' },
    { start: 2, end: 4, replacement: '' },
  ];
  expect(() => editText('abcd', edits)).toThrow('edits overlap at 2');
});
