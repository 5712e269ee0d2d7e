/**
 * The same articles with a pack that also holds the world's cities and a hundred thousand people who do not
 * exist: what becomes of precision and recall when a name may mean so much more.
 *
 * No annotator has marked these cities. A mention of one over an annotated span is wrong. Elsewhere it is
 * not counted if the city has a hundred thousand inhabitants, or its state, or anything in that state, is
 * annotated in the article (a real town that we do not list is rightly linked), and wrong otherwise.
 */
import { buildNamesPack, openNamesPack } from '@backstory/linker';
import { type Part, PARTS } from '../corpus.ts';
import { type Judged, judge, overlap } from '../judge.ts';
import { measure, ratio, round } from '../measure.ts';
import { mentionsOf } from '../mentions-of.ts';
import type { World } from '../world.ts';
import { crowdedWorld } from './crowded-world.ts';
import type { Failure, Outcome, PartArticle } from './suite.ts';

export interface DistractedPart {
  precision: number | null;
  recall: number | null;
  /** In percentage points against the dataset alone. */
  precisionChange: number | null;
  recallChange: number | null;
  /** Towns rightly linked as far as can be told, per 100 articles. */
  uncountedPer100Articles: number | null;
}

export interface Distractors {
  cities: number;
  people: number;
  parts: Record<Part, DistractedPart>;
}

const SEED = 2;
/** Inhabitants from which a city is what its name usually means. */
const LARGE_CITY = 100_000;

/** Figures by part, and the errors that the distractors brought. */
export function distractors(world: World, articles: readonly PartArticle[]): Outcome<Distractors> {
  const { input } = world;
  const crowded = crowdedWorld(
    input,
    articles.map(({ text }) => text),
    SEED,
  );
  const { towns, homeOf } = crowded;
  const townOf = new Map(towns.map((town) => [town.entity.slug, town]));
  const pack = openNamesPack(buildNamesPack(crowded.input));
  const failures: Failure[] = [];
  const uncounted: Record<Part, number> = { train: 0, dev: 0, test: 0 };
  const read = articles.map((article) => {
    const inFocus = new Set(article.gold.flatMap(({ slugs }) => slugs.map(homeOf)));
    const before = judge(mentionsOf(world.pack, article), article.gold);
    const all = mentionsOf(pack, article);
    const counted = all.filter((mention) => {
      const town = townOf.get(mention.slug);
      const isPlausible =
        town !== undefined && (town.population >= LARGE_CITY || inFocus.has(town.entity.country ?? ''));
      return !isPlausible || article.gold.some((span) => overlap(mention, span));
    });
    uncounted[article.part] += all.length - counted.length;
    const after = judge(counted, article.gold);
    const known = new Set(errorsOf(before, article));
    for (const what of errorsOf(after, article)) if (!known.has(what)) failures.push({ article, what });
    return { article, before, after };
  });
  const parts = Object.fromEntries(
    PARTS.map((part): [Part, DistractedPart] => {
      const own = read.filter(({ article }) => article.part === part);
      const figuresOf = (which: 'before' | 'after') =>
        measure(
          own.map((one) => ({ article: one.article, judged: one[which] })),
          world.groupOf,
        ).all;
      const [before, after] = [figuresOf('before'), figuresOf('after')];
      return [
        part,
        {
          precision: after.precision,
          recall: after.recall,
          precisionChange: points(before.precision, after.precision),
          recallChange: points(before.recall, after.recall),
          uncountedPer100Articles: ratio(100 * uncounted[part], own.length),
        },
      ];
    }),
  ) as Record<Part, DistractedPart>;
  return { figures: { cities: towns.length, people: crowded.people, parts }, failures };
}

function errorsOf({ mentions, spans }: Judged, { text }: PartArticle): string[] {
  return [
    ...mentions
      .filter(({ verdict }) => verdict === 'wrong')
      .map(({ mention: { surface, slug, basis } }) => `distractors: “${surface}” → ${slug} (${basis})`),
    ...spans
      .filter(({ isFound }) => !isFound)
      .map(
        ({ span: { start, end, slugs } }) => `distractors: missed “${text.slice(start, end)}” → ${slugs[0]}`,
      ),
  ];
}

function points(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : round(100 * (after - before));
}
