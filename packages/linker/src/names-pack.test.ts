import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNamesPack } from './build-names-pack.ts';
import { OFFICES_OF_ONE, type Office, type PackEntity, type PackOffice } from './model.ts';
import { ALWAYS_FROM, ALWAYS_TO, dayOf } from './names-pack-format.ts';
import { type NamesPack, openNamesPack } from './open-names-pack.ts';

const VERSION = 'ab'.repeat(32);

function entity(slug: string, more: Partial<PackEntity> = {}): PackEntity {
  return { slug, type: 'Actor', kind: 'STATE', related: [], prominence: 0.5, ...more };
}

function packOf(entities: readonly PackEntity[], offices: readonly PackOffice[] = []): NamesPack {
  return openNamesPack(buildNamesPack({ version: VERSION, entities, names: [], offices }));
}

/** The number of an entity: slugs are numbered ascending. */
function numberOf(entities: readonly PackEntity[], slug: string): number {
  return entities
    .map((each) => each.slug)
    .toSorted()
    .indexOf(slug);
}

describe('seats', () => {
  const world = [
    entity('bamako', { type: 'Place', kind: 'CITY', seatOf: ['mali', 'unknown-body', 'assembly', 'bamako'] }),
    entity('koulouba', { type: 'Place', kind: 'PLACE', seatOf: ['mali'] }),
    entity('mali'),
    entity('assembly', { kind: 'PARLIAMENT' }),
    entity('niger'),
  ];
  const pack = packOf(world);
  const at = (slug: string): number => numberOf(world, slug);

  test('a place seats the bodies that the pack knows, never itself', () => {
    expect([...pack.seatsOf(at('bamako'))]).toEqual([at('assembly'), at('mali')]);
  });

  test('a body tells the places it sits in', () => {
    expect([...pack.placesSeating(at('mali'))]).toEqual([at('bamako'), at('koulouba')]);
  });

  test('what seats nobody has no seats', () => {
    expect([...pack.seatsOf(at('niger'))]).toEqual([]);
    expect([...pack.placesSeating(at('bamako'))]).toEqual([]);
  });
});

describe('offices', () => {
  const world = [
    entity('diop', { kind: 'PERSON' }),
    entity('goita', { kind: 'PERSON' }),
    entity('mali'),
    entity('niger'),
  ];
  const at = (slug: string): number => numberOf(world, slug);
  const held = (holder: string, office: Office, from?: string, to?: string): PackOffice => ({
    of: 'mali',
    office,
    holder,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });

  test('each term of an office comes back with its days', () => {
    const pack = packOf(world, [
      held('diop', 'foreign-minister', '2011-04-06', '2012-08-20'),
      held('diop', 'foreign-minister', '2020-10-05'),
      held('goita', 'head-of-state', '2021-05-24'),
    ]);
    expect(pack.holdersOf(at('mali'), 'foreign-minister')).toEqual([
      { holder: at('diop'), from: dayOf('2011-04-06'), to: dayOf('2012-08-20') },
      { holder: at('diop'), from: dayOf('2020-10-05'), to: ALWAYS_TO },
    ]);
    expect(pack.holdersOf(at('mali'), 'head-of-state')).toEqual([
      { holder: at('goita'), from: dayOf('2021-05-24'), to: ALWAYS_TO },
    ]);
    expect(pack.holdersOf(at('mali'), 'leader')).toEqual([]);
  });

  test('days that nobody knows bound nothing', () => {
    const [term] = packOf(world, [held('diop', 'leader')]).holdersOf(at('mali'), 'leader');
    expect(term).toEqual({ holder: at('diop'), from: ALWAYS_FROM, to: ALWAYS_TO });
  });

  test('a body without offices says so', () => {
    const pack = packOf(world, [held('diop', 'leader')]);
    expect(pack.hasOffices(at('mali'))).toBe(true);
    for (const slug of ['niger', 'diop', 'goita']) expect(pack.hasOffices(at(slug)), slug).toBe(false);
    expect(pack.holdersOf(at('niger'), 'leader')).toEqual([]);
  });

  test('an office of a body or by a person outside the pack is left out', () => {
    const pack = packOf(world, [
      { of: 'atlantis', office: 'leader', holder: 'diop' },
      { of: 'mali', office: 'leader', holder: 'nobody' },
    ]);
    expect(pack.hasOffices(at('mali'))).toBe(false);
  });

  test('an office that no pack knows is refused with its name', () => {
    const unknown = { of: 'mali', office: 'gardener' as Office, holder: 'diop' };
    expect(() => packOf(world, [unknown])).toThrow(/"gardener" of "mali"/);
  });
});

test('seats and offices given in any order, or twice, give the same bytes', () => {
  const slugs = ['a', 'b', 'c', 'd', 'e'];
  const seats = fc.array(fc.tuple(fc.constantFrom(...slugs), fc.constantFrom(...slugs, 'outside')));
  const day = fc.constantFrom(undefined, '2019-02-03', '2020-08-18', '2021-05-24');
  const offices = fc.array(
    fc.record({
      of: fc.constantFrom(...slugs, 'outside'),
      office: fc.constantFrom(...OFFICES_OF_ONE),
      holder: fc.constantFrom(...slugs, 'outside'),
      from: day,
      to: day,
    }),
  );
  const build = (pairs: readonly (readonly [string, string])[], terms: readonly PackOffice[]): Uint8Array =>
    buildNamesPack({
      version: VERSION,
      entities: slugs.map((slug) =>
        entity(slug, { seatOf: pairs.filter(([place]) => place === slug).map(([, body]) => body) }),
      ),
      names: [],
      offices: terms,
    });
  fc.assert(
    fc.property(seats, offices, (pairs, given) => {
      const terms = given.map(({ from, to, ...term }) => ({
        ...term,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      }));
      const bytes = build(pairs, terms);
      expect(Buffer.compare(build(pairs.toReversed(), terms.toReversed()), bytes)).toBe(0);
      expect(Buffer.compare(build([...pairs, ...pairs], [...terms, ...terms]), bytes)).toBe(0);
      const pack = openNamesPack(bytes);
      for (const [place, slug] of slugs.entries()) {
        const bodies = pairs.filter(([seat, body]) => seat === slug && body !== slug && body !== 'outside');
        expect([...pack.seatsOf(place)]).toEqual(
          [...new Set(bodies.map(([, body]) => slugs.indexOf(body)))].toSorted((a, b) => a - b),
        );
      }
    }),
  );
});
