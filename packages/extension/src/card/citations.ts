import type { CardSource, SourceIndex } from '@backstory/schema/card';
import type { Inline, Row, SourceLink } from './card-parts.ts';
import type { Phrases } from './phrases.ts';
import { directionOf } from './writing.ts';

/** Beyond these, a fact's sources are found in the list: a row of numbers is not read. */
const MAX_CITES = 2;

export interface Citations {
  /** The numbers of a fact's first sources, as links; they count in the order in which the card is read. */
  cite: (indices: readonly SourceIndex[]) => Inline[];
  /** All sources of the card, those that were cited first. */
  rows: () => Row[];
}

/** Numbers a card's sources as they are cited. Call `cite` in reading order, and `rows` last. */
export function numberSources(sources: readonly CardSource[], phrases: Phrases): Citations {
  const order: SourceIndex[] = [];

  function toLink(index: SourceIndex): SourceLink[] {
    const source = sources[index];
    if (!source || !hostOf(source)) return [];
    const known = order.indexOf(index);
    const number = known === -1 ? order.push(index) : known + 1;
    return [{ number, url: source.url, title: describe(source) }];
  }

  function describe({ publisher, published }: CardSource): string {
    return published === undefined ? publisher : `${publisher}, ${phrases.date(published)}`;
  }

  return {
    cite(indices) {
      const links = indices.slice(0, MAX_CITES).flatMap(toLink);
      return links.length === 0 ? [] : [{ kind: 'cites', links }];
    },
    rows() {
      const all = [...new Set([...order, ...sources.keys()])];
      return all.flatMap((index): Row[] => {
        const links = toLink(index);
        const source = sources[index];
        if (!source || links.length === 0) return [];
        const { title, language } = source;
        const words = title ?? hostOf(source) ?? '';
        return [
          {
            body: [
              { kind: 'cites', links },
              ' ',
              {
                kind: 'foreign',
                text: words,
                direction: directionOf(words),
                ...(title === undefined ? {} : { language }),
              },
            ],
            detail: [describe(source)],
          },
        ];
      });
    },
  };
}

/** The host of the source's page; `undefined` where the address is not one that may become a link. */
function hostOf(source: CardSource): string | undefined {
  const url = URL.parse(source.url);
  return url && /^https?:$/.test(url.protocol) ? url.host : undefined;
}
