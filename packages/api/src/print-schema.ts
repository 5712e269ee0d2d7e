/**
 * `node packages/api/src/print-schema.ts [--check]`: writes the schema as text, sorted,
 * to `packages/schema/src/graphql/schema.graphql`, where every change of it is reviewed;
 * with `--check`, only says whether it is up to date.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lexicographicSortSchema, parse, print, printSchema } from 'graphql';
import { schema } from './schema/index.ts';

export const SCHEMA_PATH = join(import.meta.dirname, '../../schema/src/graphql/schema.graphql');

/** The schema as it is committed. */
function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    // Compared as GraphQL, so that whatever formats the repository does not look like a change.
    if (print(parse(readFileSync(SCHEMA_PATH, 'utf8'))) !== print(parse(printedSchema()))) {
      console.error(
        `${SCHEMA_PATH} is not what the code says: run “pnpm schema:print” and review the difference.`,
      );
      process.exitCode = 1;
    }
  } else {
    mkdirSync(dirname(SCHEMA_PATH), { recursive: true });
    writeFileSync(SCHEMA_PATH, printedSchema());
  }
}
