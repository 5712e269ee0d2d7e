import { GraphQLError } from 'graphql';

/** Why a request was refused; clients may branch on these, so a code is never renamed. */
const INPUT_ERROR_CODES = [
  'BAD_USER_INPUT',
  'COST_LIMIT',
  'DEPTH_LIMIT',
  'ALIAS_LIMIT',
  'TOKEN_LIMIT',
] as const;
type InputErrorCode = (typeof INPUT_ERROR_CODES)[number];

/** Whether the code is one of these. */
export function isInputErrorCode(code: unknown): code is InputErrorCode {
  return (INPUT_ERROR_CODES as readonly unknown[]).includes(code);
}

/**
 * An error that the client made and can mend: it reaches the client as it is, with its
 * code and HTTP status 400. The message says what to do.
 */
export function inputError(
  message: string,
  extensions: Record<string, unknown> = {},
  code: InputErrorCode = 'BAD_USER_INPUT',
): GraphQLError {
  // `spec: false`: the status is 400 for clients that accept application/json, too.
  return new GraphQLError(message, {
    extensions: { ...extensions, code, http: { status: 400, spec: false } },
  });
}
