/**
 * Short cases, each for a class of difficulty: whatever is annotated must be linked, and nothing else.
 *
 *     # 2024-08-05 en: a surname after its full name
 *     [Abdoulaye Maïga](abdoulaye-maiga) spoke. [Maïga](abdoulaye-maiga, short) left.
 *
 * Cases are separated by a blank line; `⏎` stands for a line break in the text and `¶` for a blank line.
 */
import { isDay } from './article.ts';
import { type AnnotatedText, AnnotationError, parseMarkup } from './markup.ts';

export interface ChecklistCase extends AnnotatedText {
  /** Path from the repository's root. */
  file: string;
  /** The 1-based line of the case's head. */
  line: number;
  /** The file's name: what the case is about. */
  category: string;
  publishedOn: string;
  language: string;
  shows: string;
}

const HEAD = /^# (?<day>\S+) (?<language>[a-z]{2,3}): (?<shows>\S.*)$/;

/**
 * The cases of one file. `isSlug` says whether the dataset has an entity of that slug.
 *
 * @throws {AnnotationError} with file, line and how to mend it
 */
export function parseChecklist(
  file: string,
  content: string,
  isSlug: (slug: string) => boolean,
): ChecklistCase[] {
  const category = file.replace(/^.*\//, '').replace(/\.txt$/, '');
  const cases: ChecklistCase[] = [];
  const lines = content.replaceAll('\r\n', '\n').split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const head = HEAD.exec(line)?.groups;
    if (!head || !isDay(head['day'] ?? ''))
      throw new AnnotationError(
        file,
        index + 1,
        'a case begins with “# 2024-08-05 en: what it shows” after a blank line',
      );
    const body: string[] = [];
    while ((lines[index + 1] ?? '').trim() !== '') {
      index += 1;
      body.push(lines[index] ?? '');
    }
    const at = index + 1 - body.length;
    if (body.length === 0) throw new AnnotationError(file, at, 'the case has no text under its head');
    const stray = body.findIndex((text) => text.startsWith('# '));
    if (stray !== -1)
      throw new AnnotationError(file, at + 1 + stray, 'put a blank line before the head of a case');
    cases.push({
      file,
      line: at,
      category,
      publishedOn: head['day'] ?? '',
      language: head['language'] ?? '',
      shows: head['shows'] ?? '',
      ...parseMarkup(
        body.join('\n').replaceAll('⏎', '\n').replaceAll('¶', '\n\n'),
        { file, line: at + 1 },
        isSlug,
      ),
    });
  }
  return cases;
}
