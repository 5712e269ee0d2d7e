/**
 * An article with its headline in other capitals: the edits of print that change what can be observed.
 * (How letters, spaces and apostrophes are encoded is gone once words are read, and teaches next to nothing.)
 */
import type { AnnotatedText } from '../markup.ts';
import { type Edit, editText } from '../robustness/edited-text.ts';

export interface Version extends AnnotatedText {
  version: string;
}

export const AS_IT_STANDS = 'as it stands';

const EDITS: Record<string, (title: string, language: string) => Edit[]> = {
  'title in capitals': (title) => upper(title, /\p{Ll}/gu),
  // Headlines are so set in English alone.
  'title with capitals': (title, language) =>
    language === 'en' ? upper(title, /(?<![\p{L}\p{M}\p{N}'’])\p{Ll}/gu) : [],
};

/** The article as it stands, and each version that differs from it, with its spans. */
export function titleVersions({ text, gold, language }: AnnotatedText & { language: string }): Version[] {
  const title = text.split(/\n\s*\n/, 1)[0] ?? '';
  const edited = Object.entries(EDITS).flatMap(([version, editsOf]): Version[] => {
    const edits = editsOf(title, language);
    if (edits.length === 0) return [];
    const after = editText(text, edits);
    const moved = gold.map((span) => ({
      ...span,
      start: after.offsetOf(span.start),
      end: after.offsetOf(span.end),
    }));
    return [{ version, text: after.text, gold: moved }];
  });
  return [{ version: AS_IT_STANDS, text, gold }, ...edited];
}

function upper(title: string, letters: RegExp): Edit[] {
  return [...title.matchAll(letters)].map(({ 0: letter, index }) => ({
    start: index,
    end: index + letter.length,
    replacement: letter.toLocaleUpperCase('en'),
  }));
}
