import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNamesPack } from './build-names-pack.ts';
import { Document } from './document.ts';
import { Evidence } from './evidence.ts';
import type { PackEntity } from './model.ts';
import { openNamesPack } from './open-names-pack.ts';

const SLUGS = Array.from({ length: 12 }, (_, index) => `e${String(index).padStart(2, '0')}`);
const slug = fc.constantFrom(...SLUGS);

/** Who is tied to an entity, as one would write it down: in either direction, others of its state as one. */
function slowTies(entities: readonly PackEntity[], accepted: readonly string[], of: PackEntity): number {
  const says = (one: PackEntity, other: string): boolean =>
    one.related.includes(other) || one.country === other;
  const others = [...new Set(accepted)].filter((each) => each !== of.slug);
  const tied = others.filter((other) => {
    const entity = entities.find((each) => each.slug === other);
    return entity !== undefined && (says(of, other) || says(entity, of.slug));
  });
  const hasCompatriot = others.some(
    (other) =>
      of.country !== undefined && entities.find((each) => each.slug === other)?.country === of.country,
  );
  return tied.length + (hasCompatriot ? 1 : 0);
}

test('ties are counted as the slow and obvious way counts them, whenever one asks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(slug, slug), { maxLength: 60 }),
      fc.array(fc.option(slug, { nil: undefined }), { minLength: SLUGS.length, maxLength: SLUGS.length }),
      fc.array(slug, { maxLength: 20 }),
      (ties, countries, order) => {
        const entities = SLUGS.map((each, index): PackEntity => {
          const country = countries[index];
          return {
            slug: each,
            type: 'Actor',
            kind: 'PERSON',
            prominence: 0,
            related: ties.filter(([from]) => from === each).map(([, to]) => to),
            ...(country === undefined || country === each ? {} : { country }),
          };
        });
        const pack = openNamesPack(
          buildNamesPack({ version: '0'.repeat(64), entities, names: [], offices: [] }),
        );
        const evidence = new Evidence(pack, new Document(''), new Uint8Array(1), new Set());
        for (let count = 0; count <= order.length; count += 1) {
          const accepted = order.slice(0, count);
          const last = accepted.at(-1);
          if (last !== undefined) evidence.accept(SLUGS.indexOf(last));
          for (const [index, entity] of entities.entries())
            expect(evidence.tiesOf(index)).toBe(slowTies(entities, accepted, entity));
        }
      },
    ),
  );
});
