import { GraphQLError } from 'graphql';
import { isInputErrorCode } from './input-error.ts';

/**
 * What the client is told of an error. One that it made stays as it is and has a code;
 * one of ours is called `INTERNAL`, without a word of what it was, and goes to `report`.
 */
export function maskError(error: unknown, report: (error: unknown) => void): GraphQLError {
  if (isIntended(error)) {
    error.extensions['code'] ??= 'BAD_USER_INPUT';
    const { code } = error.extensions;
    // A bad request to every client: Yoga gives those that accept application/json a 200 where the error
    // came up in parsing or validating.
    if (code === 'BAD_REQUEST' || isInputErrorCode(code))
      error.extensions['http'] = { status: 400, spec: false };
    // GraphQL Yoga echoes what it could not parse; the client knows what it sent.
    delete error.extensions['originalError'];
    return error;
  }
  report(error);
  return new GraphQLError(
    'Something went wrong in the server, not in your query. Try again; if it lasts, please report the query as an issue.',
    {
      ...(error instanceof GraphQLError && error.path && { path: error.path }),
      extensions: { code: 'INTERNAL', http: { status: 500 } },
    },
  );
}

/**
 * Whether the error was thrown to be read by the client: a `GraphQLError` all the way
 * down. By name and not by class: a second copy of graphql in the process, as test
 * runners make, must not turn a client's mistake into ours.
 */
function isIntended(error: unknown): error is GraphQLError {
  if (!(error instanceof Error) || error.name !== 'GraphQLError') return false;
  const { originalError } = error as GraphQLError;
  return originalError === undefined || isIntended(originalError);
}
