import { expect, test } from 'vitest';
import { EXAMPLE_QUERIES } from '../src/example-queries.ts';
import { createAsk } from './ask.ts';
import { REAL_SNAPSHOT } from './test-dataset.ts';

const { ask } = createAsk(REAL_SNAPSHOT);

const answerOf = async (operation: string) => {
  const example = EXAMPLE_QUERIES.find(({ query }) => query.includes(`query ${operation} `));
  const { data, errors } = await ask(example?.query ?? '');
  expect(errors).toBeUndefined();
  return data;
};

test('every example is answered, without an error and with something to see', async () => {
  expect(EXAMPLE_QUERIES).toHaveLength(4);
  for (const { query } of EXAMPLE_QUERIES) {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    for (const value of Object.values(data)) expect(value).not.toBeNull();
  }
});

test('who somebody was on a day is not who he is today', async () => {
  const { actor } = await answerOf('WhoWasThat');
  expect(actor.then).toContain('Minister of Territorial Administration');
  expect(actor.now).toContain('Prime Minister');
  expect(actor.roles.length).toBeGreaterThan(0);
  for (const { sources } of actor.roles) expect(sources.length).toBeGreaterThan(0);
});

test('a storyline has its steps in order of time', async () => {
  const { storyline } = await answerOf('HowDidItComeToThis');
  const starts = storyline.steps.map(({ event }: { event: { start: string } }) => event.start);
  expect(starts.length).toBeGreaterThan(5);
  expect(starts.map((start: string) => start.slice(0, 7))).toEqual(
    starts.map((start: string) => start.slice(0, 7)).toSorted(),
  );
});

test('a disputed toll has several speakers, each with figures and sources', async () => {
  const { event } = await answerOf('WhoSaysHowMany');
  expect(new Set(event.claims.map(({ by }: { by: string }) => by)).size).toBeGreaterThan(1);
  expect(event.claims.some(({ figures }: { figures: unknown[] }) => figures.length > 0)).toBe(true);
  for (const { sources } of event.claims) expect(sources.length).toBeGreaterThan(0);
});

test('a text is linked, its people described as of its day', async () => {
  const { recognize } = await answerOf('WhomDoesThisName');
  const slugs = recognize.mentions.map(({ entity }: { entity: { slug: string } }) => entity.slug);
  for (const slug of ['mali', 'ukraine', 'abdoulaye-maiga', 'andriy-yusov']) expect(slugs).toContain(slug);
  const maiga = recognize.entities.find(({ name }: { name: string }) => name.startsWith('Abdoulaye'));
  expect(maiga.descriptor).toContain('Minister of Territorial Administration');
});
