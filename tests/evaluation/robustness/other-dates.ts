/**
 * The same article as if it had been published ten years before or after. Offices have other holders
 * then, or none we know; a name that did not exist yet means nothing.
 */
import type { PackInput } from '@backstory/linker';
import type { Failure, Outcome, PartArticle, Read } from './suite.ts';
import { Validity } from './validity.ts';

export interface OtherDate {
  /** Mentions by office or common noun on the article's own day. */
  byRole: number;
  /** Of these: somebody else, nobody, or the same entity where it still or already holds. */
  changed: number;
  vanished: number;
  kept: number;
  /** Mentions by office or common noun on the other day of an entity it did not mean then: each is an error. */
  anachronisticRoles: number;
  /** Mentions by a name that was not in use yet, or of an entity that did not exist: each is an error. */
  anachronisticNames: number;
}

const YEARS = { '10 years before': -10, '10 years after': 10 };

/** What becomes of offices and names, by direction. */
export function otherDates(
  input: PackInput,
  read: Read,
  articles: readonly PartArticle[],
): Outcome<Record<string, OtherDate>> {
  const validity = new Validity(input);
  const failures: Failure[] = [];
  const figures = Object.fromEntries(
    Object.entries(YEARS).map(([name, years]): [string, OtherDate] => {
      const counts = {
        byRole: 0,
        changed: 0,
        vanished: 0,
        kept: 0,
        anachronisticRoles: 0,
        anachronisticNames: 0,
      };
      for (const article of articles) {
        const publishedOn = shiftYears(article.publishedOn, years);
        const then = read({ ...article, publishedOn });
        for (const mention of read(article)) {
          if (mention.basis !== 'ROLE') continue;
          counts.byRole += 1;
          const other = then.find(({ start, end }) => start === mention.start && end === mention.end);
          if (!other) counts.vanished += 1;
          else if (other.slug === mention.slug) counts.kept += 1;
          else counts.changed += 1;
        }
        for (const mention of then) {
          const isRole = mention.basis === 'ROLE';
          if (isRole ? validity.roleHolds(mention, publishedOn) : validity.nameHolds(mention, publishedOn))
            continue;
          counts[isRole ? 'anachronisticRoles' : 'anachronisticNames'] += 1;
          failures.push({
            article,
            what: `${name}: “${mention.surface}” → ${mention.slug} (${mention.basis}) on ${publishedOn}`,
          });
        }
      }
      return [name, counts];
    }),
  );
  return { figures, failures };
}

function shiftYears(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}
