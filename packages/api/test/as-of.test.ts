import { expect, test } from 'vitest';
import { createAsk } from './ask.ts';
import { compileTestDataset } from './test-dataset.ts';

const { ask } = createAsk(compileTestDataset(), '2020-07-01');

async function descriptorOn(day: string | undefined, language = 'EN'): Promise<string> {
  const { data } = await ask(
    'query ($day: Date, $language: Language) { actor(slug: "beta-group") { descriptor(asOf: $day, language: $language) } }',
    { day, language },
  );
  return data.actor.descriptor;
}

test.for([
  ['2018-03-31', 'Body of the tests'],
  ['2018-04-01', 'Secretariat of Alpha'],
  // The end is known to the month only: within it nothing is stated for certain.
  ['2020-02-05', 'Body of the tests'],
  ['2020-02-10', 'Government of Alpha'],
  ['2020-05-31', 'Government of Alpha'],
  ['2020-06-01', 'Government of Alpha, voice of Alpha'],
  ['2020-12-31', 'Government of Alpha'],
  // Who was dismissed on a day no longer holds office on it.
  ['2021-01-05', 'Government of Alpha until January 2021'],
  ['2026-01-01', 'Government of Alpha until January 2021'],
])('on %s it is “%s”', async ([day, descriptor]) => {
  expect(await descriptorOn(day)).toBe(descriptor);
});

test('a day left out is today, as the server’s edge knows it', async () => {
  expect(await descriptorOn(undefined)).toBe('Government of Alpha, voice of Alpha');
});

test('a descriptor in French is in French throughout', async () => {
  expect(await descriptorOn('2021-02-01', 'FR')).toBe('Gouvernement d’Alpha jusqu’en janvier 2021');
});

test('roles that may have held are listed after those that did, and say so', async () => {
  const { data } = await ask('{ actor(slug: "beta-group") { roles(asOf: "2020-02-15") { title holds } } }');
  expect(data.actor.roles).toEqual([
    { title: 'Government of Alpha', holds: 'YES' },
    { title: 'Secretariat of Alpha', holds: 'PERHAPS' },
  ]);
});

test('the holders of an office are those of the day', async () => {
  const { data } = await ask(
    '{ actor(slug: "alpha-state") { then: officeHolders(asOf: "2020-07-01") { title office holder { slug } } later: officeHolders(asOf: "2022-01-01") { title } } }',
  );
  expect(data.actor.then).toEqual([
    { title: 'Government of Alpha', office: 'HEAD_OF_GOVERNMENT', holder: { slug: 'beta-group' } },
    { title: 'Voice of Alpha', office: 'SPOKESPERSON', holder: { slug: 'beta-group' } },
  ]);
  expect(data.actor.later).toEqual([]);
});

test('a day asked for at one field is the day of everything beneath it, and of nothing beside it', async () => {
  const { data } = await ask(`{
    alpha: actor(slug: "alpha-state") {
      officeHolders(asOf: "2020-03-01") { holds holder { descriptor } }
      relations(asOf: "2021-06-01") { holds other { ... on Actor { descriptor } } }
    }
    beta: actor(slug: "beta-group") { descriptor }
    search(query: "beta group", asOf: "2018-05-01", first: 1) { nodes { ... on Actor { descriptor } } }
  }`);
  expect(data.alpha.officeHolders).toEqual([{ holds: 'YES', holder: { descriptor: 'Government of Alpha' } }]);
  expect(data.alpha.relations).toEqual([
    { holds: 'YES', other: { descriptor: 'Government of Alpha until January 2021' } },
  ]);
  expect(data.beta.descriptor).toBe('Government of Alpha, voice of Alpha');
  expect(data.search.nodes).toEqual([{ descriptor: 'Secretariat of Alpha' }]);
});

test('relations are read from both ends, and hold only while they held', async () => {
  const { data } = await ask(`{
    alpha: actor(slug: "alpha-state") { during: relations(asOf: "2021-06-14") { ...Read } after: relations(asOf: "2021-06-15") { ...Read } }
    beta: actor(slug: "beta-group") { relations(asOf: "2021-06-14") { ...Read note disputedBy { key } } }
  }
  fragment Read on Relation { kind label french: label(language: FR) inverse other { slug } subject { slug } object { slug } }`);
  const opposed = { kind: 'OPPOSES', subject: { slug: 'alpha-state' }, object: { slug: 'beta-group' } };
  expect(data.alpha.during).toEqual([
    { ...opposed, label: 'opposes', french: 's’oppose à', inverse: false, other: { slug: 'beta-group' } },
  ]);
  expect(data.alpha.after).toEqual([]);
  expect(data.beta.relations).toEqual([
    {
      kind: 'PART_OF',
      label: 'part of',
      french: 'fait partie de',
      inverse: false,
      subject: { slug: 'beta-group' },
      object: { slug: 'gamma-council' },
      other: { slug: 'gamma-council' },
      note: 'as an observer',
      disputedBy: [{ key: 'gamma-denial' }],
    },
    {
      ...opposed,
      label: 'opposed by',
      french: 'contesté par',
      inverse: true,
      other: { slug: 'alpha-state' },
      note: null,
      disputedBy: [],
    },
  ]);
});

test('relations can be chosen by kind and by who is at the other end, by id or by slug', async () => {
  const gamma = Buffer.from('Actor:gamma-council').toString('base64');
  const { data } = await ask(
    `query ($gamma: ID!) { actor(slug: "beta-group") {
      byKind: relationHistory(kinds: [OPPOSES]) { other { slug } }
      byId: relationHistory(with: [$gamma]) { other { slug } }
      bySlug: relationHistory(with: ["alpha-state"]) { other { slug } }
      byBoth: relationHistory(kinds: [OPPOSES], with: [$gamma]) { other { slug } }
    } }`,
    { gamma },
  );
  expect(data.actor).toEqual({
    byKind: [{ other: { slug: 'alpha-state' } }],
    byId: [{ other: { slug: 'gamma-council' } }],
    bySlug: [{ other: { slug: 'alpha-state' } }],
    byBoth: [],
  });
});

test('what ties two actors is what tied them on the day', async () => {
  const query = `query ($a: ID!, $b: ID!, $day: Date) { between(a: $a, b: $b, asOf: $day) {
    relations { label inverse } roles { title } sharedEvents { slug }
    chain { from { slug } to { slug } relation { label } role { title } } } }`;
  const during = await ask(query, { a: 'beta-group', b: 'alpha-state', day: '2020-05-10' });
  expect(during.data.between).toEqual({
    relations: [{ label: 'opposed by', inverse: true }],
    roles: [{ title: 'Government of Alpha' }],
    sharedEvents: [
      { slug: '2020-05-alphaville-third-meeting' },
      { slug: '2020-05-alphaville-first-meeting' },
      { slug: '2020-05-alphaville-second-meeting' },
    ],
    chain: [
      {
        from: { slug: 'beta-group' },
        to: { slug: 'alpha-state' },
        relation: { label: 'opposed by' },
        role: null,
      },
    ],
  });
  const around = await ask(query, { a: 'gamma-council', b: 'alpha-state', day: '2020-12-31' });
  expect(around.data.between.relations).toEqual([]);
  expect(around.data.between.chain).toEqual([
    {
      from: { slug: 'gamma-council' },
      to: { slug: 'beta-group' },
      relation: { label: 'includes' },
      role: null,
    },
    {
      from: { slug: 'beta-group' },
      to: { slug: 'alpha-state' },
      relation: { label: 'opposed by' },
      role: null,
    },
  ]);
  // The relation ended in June 2021 and no office ties them then.
  expect(
    (await ask(query, { a: 'gamma-council', b: 'alpha-state', day: '2022-01-01' })).data.between.chain,
  ).toBeNull();
  expect(
    (await ask(query, { a: 'delta-league', b: 'alpha-state', day: '2020-05-10' })).data.between.chain,
  ).toBeNull();
  expect(
    (await ask(query, { a: 'beta-group', b: 'beta-group', day: '2020-05-10' })).data.between.chain,
  ).toEqual([]);
});
