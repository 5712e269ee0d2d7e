import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { toGraphQL } from '@backstory/schema/vocabulary';
import { type DefinitionNode, Kind, parse } from 'graphql';
import { expect, test, vi } from 'vitest';
import { SCHEMA_PATH } from '../src/print-schema.ts';
import { openSnapshot } from '../src/snapshot.ts';
import { REAL_SNAPSHOT } from './test-dataset.ts';

// A process, or a fresh load of the schema, takes a second to start, on a busy machine many.
vi.setConfig({ testTimeout: 60_000 });

const SOURCE = join(import.meta.dirname, '../src');
const TYPES_FOLDER = join(SOURCE, 'schema');
const { definitions } = parse(readFileSync(SCHEMA_PATH, 'utf8'));

test('the committed schema is what the code says: if not, run “pnpm schema:print” and review the difference', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(SOURCE, 'print-schema.ts'), '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

/** Everything in a definition that can be described, by name. */
function* describable(node: DefinitionNode): Generator<[name: string, description: string | undefined]> {
  if (!('name' in node) || !('description' in node) || !node.name) return;
  const type = node.name.value;
  yield [type, node.description?.value];
  if (node.kind === Kind.ENUM_TYPE_DEFINITION) {
    for (const value of node.values ?? []) yield [`${type}.${value.name.value}`, value.description?.value];
  }
  if (
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
  ) {
    for (const field of node.fields ?? []) {
      const name = `${type}.${field.name.value}`;
      yield [name, field.description?.value];
      if (field.kind !== Kind.FIELD_DEFINITION) continue;
      for (const argument of field.arguments ?? []) {
        yield [`${name}(${argument.name.value}:)`, argument.description?.value];
      }
    }
  }
}

test('every type, field, argument and value is described', () => {
  const all = definitions.flatMap((definition) => [...describable(definition)]);
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(([, description]) => !description?.trim()).map(([name]) => name)).toEqual([]);
});

test('nothing can be changed through it', () => {
  expect(definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : []))).not.toContain(
    'Mutation',
  );
});

test('index.ts loads every file of the schema that defines types', () => {
  const index = readFileSync(join(TYPES_FOLDER, 'index.ts'), 'utf8');
  const defining = readdirSync(TYPES_FOLDER).filter(
    (file) =>
      file !== 'index.ts' &&
      /^(?:export const \w+ = )?builder\s*\.?(?:enumType|drizzle\w+|objectRef|queryField|queryType|scalarType|interface)|= builder\.(?:enumType|drizzleNode|drizzleObject|drizzleInterface|objectRef)/m.test(
        readFileSync(join(TYPES_FOLDER, file), 'utf8'),
      ),
  );
  expect(defining.length).toBeGreaterThan(15);
  expect(defining.filter((file) => !index.includes(`import './${file}';`))).toEqual([]);
});

test('every field of a noun is in the file of its name', () => {
  const code = (file: string) => readFileSync(join(TYPES_FOLDER, file), 'utf8');
  const nouns = [...code('nouns.ts').matchAll(/^export const (\w+) =/gm)].map(([, noun]) => noun as string);
  const homes = readdirSync(TYPES_FOLDER).flatMap((file) =>
    [...code(file).matchAll(/builder\s*\.\w+Fields?\(\s*([A-Z]\w+)/g)].map(([, noun]) => ({ noun, file })),
  );
  expect(nouns.length).toBeGreaterThan(10);
  for (const name of nouns) {
    const file = `${name.replaceAll(/\B[A-Z]/g, '-$&').toLowerCase()}.ts`;
    expect(homes.filter(({ noun }) => noun === name)).toEqual([{ noun: name, file }]);
  }
});

test.for(readdirSync(TYPES_FOLDER))(
  '%s can be loaded first: it needs no other to have been loaded before it',
  async (file) => {
    vi.resetModules();
    await import(join(TYPES_FOLDER, file));
  },
);

test('every word that the snapshot stores is a value of its enum', () => {
  const snapshot = openSnapshot(REAL_SNAPSHOT);
  const client = new DatabaseSync(join(snapshot.folder, 'snapshot.sqlite'), { readOnly: true });
  const columns: Record<string, string> = {
    ActorKind: "select distinct kind from entities where type = 'Actor'",
    PlaceKind: "select distinct kind from entities where type = 'Place'",
    EventKind: "select distinct kind from entities where type = 'Event'",
    EntityType: 'select distinct type from entities',
    Tier: 'select distinct tier from entities',
    NameKind: 'select distinct kind from names',
    MatchPolicy: 'select distinct match from names',
    Office: 'select distinct office from roles',
    RelationKind: 'select distinct kind from relations',
    ClaimTopic: 'select distinct topic from claims',
    Measure: 'select distinct measure from figures',
    ParticipantRole: 'select distinct role from participations',
    SourceKind: 'select distinct kind from sources',
  };
  for (const [name, sql] of Object.entries(columns)) {
    const values = definitions.flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === name
        ? (node.values ?? []).map((value) => value.name.value)
        : [],
    );
    const stored = client
      .prepare(sql)
      .all()
      .map((row) => toGraphQL(String(Object.values(row)[0])));
    expect(stored.length, name).toBeGreaterThan(0);
    expect(
      stored.filter((word) => !values.includes(word)),
      name,
    ).toEqual([]);
  }
  client.close();
  snapshot.close();
});
