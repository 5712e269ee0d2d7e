import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { codeOf, createAsk } from './ask.ts';
import { REAL_SNAPSHOT } from './test-dataset.ts';

// A process takes a second to start, on a busy machine many.
vi.setConfig({ testTimeout: 60_000 });

const { ask } = createAsk(REAL_SNAPSHOT);
const COMMAND = join(import.meta.dirname, '../src/recognize.ts');

const TEXTS = [
  {
    id: 'a',
    text: 'Mali has cut ties with Ukraine, Colonel Abdoulaye Maïga said. Maïga spoke in Bamako.',
    publishedOn: '2024-08-05',
    language: 'en',
  },
  {
    id: 'b',
    text: 'Le Mali rompt avec l’Ukraine, a annoncé le colonel Abdoulaye Maïga.',
    publishedOn: '2024-08-04',
    language: 'fr',
  },
  { id: 'c', text: '🙂 Wagner Group fighters, İstanbul, and Tinzaouaten.' },
  { id: 'd', text: '' },
  { id: 'e', text: 'Nothing here is a name of anybody.' },
];

function runCommand(input: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, '--snapshot', REAL_SNAPSHOT], {
    input,
    encoding: 'utf8',
  });
  return {
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  };
}

const QUERY = `query ($text: String!, $publishedOn: Date, $language: Language) {
  recognize(text: $text, publishedOn: $publishedOn, language: $language) {
    mentions { start end surface confidence basis reasons slug entity { slug __typename ... on Actor { actorKind: kind } ... on Place { placeKind: kind } names { text } } }
    entities { slug }
  }
}`;

test('the command and GraphQL find the same mentions in the same texts', async () => {
  const { lines, status } = runCommand(TEXTS.map((text) => JSON.stringify(text)).join('\n'));
  expect(status).toBe(0);
  expect(lines.map(({ id }) => id)).toEqual(TEXTS.map(({ id }) => id));
  expect(lines[0].mentions.length).toBeGreaterThan(3);
  for (const [index, { text, publishedOn, language }] of TEXTS.entries()) {
    const { data } = await ask(QUERY, { text, publishedOn, language: language?.toUpperCase() });
    const { mentions, entities } = data.recognize;
    expect(
      lines[index].mentions.map(({ type, kind, names, reasons, ...mention }: Record<string, unknown>) => ({
        ...mention,
        reasons: (reasons as string[]).map((reason) =>
          reason.replaceAll(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase(),
        ),
        type,
        kind,
        names,
      })),
    ).toEqual(
      mentions.map(({ entity, ...mention }: { entity: Record<string, never> }) => ({
        ...mention,
        type: entity['__typename'],
        kind: entity['actorKind'] ?? entity['placeKind'],
        names: expect.arrayContaining(
          (entity['names'] as unknown as { text: string }[]).map(({ text: name }) => name),
        ),
      })),
    );
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
    expect(mentions.map(({ start }: { start: number }) => start)).toEqual(
      mentions.map(({ start }: { start: number }) => start).toSorted((a: number, b: number) => a - b),
    );
    expect(entities.map(({ slug }: { slug: string }) => slug)).toEqual([
      ...new Set(mentions.map(({ slug }: { slug: string }) => slug)),
    ]);
  }
});

test('a line that cannot be read is named, the others are answered', () => {
  const { lines, stderr, status } = runCommand(
    [
      'nonsense',
      '[]',
      '{"id":1}',
      '{"id":2,"text":"x","publishedOn":"yesterday"}',
      '',
      '{"id":3,"text":"Mali."}',
    ].join('\n'),
  );
  expect(status).toBe(1);
  expect(lines.map(({ id }) => id)).toEqual([3]);
  for (const line of [1, 2, 3, 4]) expect(stderr).toContain(`line ${line}: `);
});

test('who is named is described as of the day of the text', async () => {
  const { data } = await ask(
    '{ recognize(text: "Abdoulaye Maïga spoke.", publishedOn: "2024-08-05") { entities { ... on Actor { descriptor roles { title holds } } } } }',
  );
  const [{ descriptor, roles }] = data.recognize.entities;
  expect(descriptor).not.toContain('Prime Minister');
  expect(roles.length).toBeGreaterThan(0);
  for (const { holds } of roles) expect(holds).toBe('YES');
});

test('texts with halves of characters, with NUL or with bidirectional controls are read', async () => {
  for (const text of ['\ud800 Mali', 'Mali\u0000Ukraine', '\u202eMali\u202c', '\udfff']) {
    expect((await ask(QUERY, { text })).errors).toBeUndefined();
  }
});

test('a text at the limit is read, a longer one is refused with what to do', async () => {
  const text = 'a '.repeat(25_000);
  expect(
    (await ask('query ($text: String!) { recognize(text: $text) { mentions { start } } }', { text })).errors,
  ).toBeUndefined();
  const longer = await ask('query ($text: String!) { recognize(text: $text) { mentions { start } } }', {
    text: `${text}b`,
  });
  expect(longer.status).toBe(400);
  expect(codeOf(longer)).toBe('BAD_USER_INPUT');
});
