import { findMentions, type Mention, type NamesPack, type Trace } from '@backstory/linker';

interface TextToRead {
  text: string;
  /** `YYYY-MM-DD`. */
  publishedOn?: string | null | undefined;
  /** BCP 47. */
  language?: string | null | undefined;
}

/**
 * The mentions in a text, in its order: what GraphQL's `recognize` and the command of that name both answer.
 *
 * @param trace is told of every reading that was considered
 */
export function recognizeText(
  pack: NamesPack,
  { text, publishedOn, language }: TextToRead,
  trace?: Trace,
): Mention[] {
  return findMentions(
    pack,
    text,
    { ...(publishedOn && { publishedOn }), ...(language && { language }) },
    trace,
  );
}
