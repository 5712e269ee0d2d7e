import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** A server asks some dozen shapes of question; the rest is room for those of developers. */
const MAX_KEPT = 500;

/**
 * Makes the database compile each text of SQL once. Drizzle prepares anew at every
 * execution, which for the statement behind a card costs as much as running it.
 * Only safe for synchronous use, where no statement runs while it runs.
 */
export function keepStatements(client: DatabaseSync): void {
  const prepare = client.prepare.bind(client);
  const kept = new Map<string, StatementSync>();
  client.prepare = (sql, options) => {
    if (options !== undefined) return prepare(sql, options);
    const known = kept.get(sql);
    // Taken out and put back, so that the first key is always the one unused for longest.
    if (known) kept.delete(sql);
    const statement = known ?? prepare(sql);
    kept.set(sql, statement);
    if (kept.size > MAX_KEPT) kept.delete(kept.keys().next().value as string);
    return statement;
  };
}
