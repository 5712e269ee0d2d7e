/** Rows → one SQLite file. The tables are derived from their one definition in `schema/tables`. */
import { DatabaseSync } from 'node:sqlite';
import { FULL_TEXT_SQL, tables } from '@backstory/schema/tables';
import { drizzle } from 'drizzle-orm/node-sqlite';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';

export type AllRows = { [T in keyof typeof tables]: (typeof tables)[T]['$inferInsert'][] };

/** SQLite takes 32,766 parameters a statement; the widest table has 26 columns. */
const ROWS_PER_INSERT = 500;

/**
 * Writes a new database at `path`, which must not exist. The same rows give the same
 * bytes with the same SQLite: fixed page size, fixed order, no free pages left behind.
 */
export function writeSqlite(path: string, rows: AllRows): void {
  const client = new DatabaseSync(path);
  try {
    // Nobody reads it before it is renamed into place, so a journal would only cost time.
    client.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
    client.exec('BEGIN');
    for (const table of Object.values(tables)) client.exec(createTable(table));
    const db = drizzle({ client });
    for (const [name, table] of Object.entries(tables)) {
      const all = rows[name as keyof typeof tables];
      for (let start = 0; start < all.length; start += ROWS_PER_INSERT) {
        db.insert(table)
          .values(all.slice(start, start + ROWS_PER_INSERT))
          .run();
      }
    }
    for (const table of Object.values(tables)) for (const sql of createIndexes(table)) client.exec(sql);
    for (const sql of FULL_TEXT_SQL) client.exec(sql);
    client.exec('COMMIT');
    client.exec('ANALYZE; VACUUM');
  } finally {
    client.close();
  }
}

const quote = (identifier: string) => `"${identifier}"`;

function createTable(table: SQLiteTable): string {
  const { name, columns, primaryKeys } = getTableConfig(table);
  const definitions = columns.map(
    (column) =>
      `${quote(column.name)} ${column.getSQLType()}${column.primary ? ' PRIMARY KEY' : ''}${column.notNull ? ' NOT NULL' : ''}`,
  );
  for (const key of primaryKeys) {
    definitions.push(`PRIMARY KEY (${key.columns.map((column) => quote(column.name)).join(', ')})`);
  }
  // Tables keyed by two columns are read by that key alone: without a rowid they are their own index.
  const options = primaryKeys.length > 0 ? ' WITHOUT ROWID' : '';
  return `CREATE TABLE ${quote(name)} (${definitions.join(', ')})${options}`;
}

function createIndexes(table: SQLiteTable): string[] {
  const { name, indexes } = getTableConfig(table);
  return indexes.map(({ config }) => {
    const columns = config.columns.map((column) => {
      if (!('name' in column))
        throw new Error(`write-sqlite: index ${config.name} is not over plain columns`);
      return quote(column.name);
    });
    return `CREATE ${config.unique ? 'UNIQUE ' : ''}INDEX ${quote(config.name)} ON ${quote(name)} (${columns.join(', ')})`;
  });
}
