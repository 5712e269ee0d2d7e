/** Asks the real engine, without a port, and counts what it asks the database. */
import { createGraphQLEngine } from '../src/graphql-endpoint.ts';
import { openSnapshot } from '../src/snapshot.ts';

export interface Answer {
  status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- what comes back is the test's business to know
  data: any;
  errors: { message: string; extensions: Record<string, unknown>; path?: (string | number)[] }[] | undefined;
  /** The statements that were executed, as text. */
  statements: { sql: string; parameters: unknown[] }[];
}

/** A function that asks the snapshot in `root`, on a day that is today unless the test says otherwise. */
export function createAsk(root: string, today = '2026-11-24') {
  const statements: Answer['statements'] = [];
  const snapshot = openSnapshot(root, {
    logQuery: (sql, parameters) => statements.push({ sql, parameters }),
  });
  const reported: unknown[] = [];
  const engine = createGraphQLEngine({
    snapshot,
    today: () => today,
    report: (error) => reported.push(error),
  });

  async function ask(query: string, variables?: Record<string, unknown>): Promise<Answer> {
    statements.length = 0;
    const response = await engine.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
    return { status: response.status, data, errors, statements: [...statements] };
  }
  return { ask, snapshot, reported };
}

/** The code of the only error. */
export function codeOf({ errors }: Answer): unknown {
  return errors?.length === 1 ? errors[0]?.extensions['code'] : errors;
}
