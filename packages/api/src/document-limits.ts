import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  parse,
  type ParseOptions,
  type Source,
  type ValidationContext,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { inputError } from './input-error.ts';
import { MAX_ALIASES, MAX_TOKENS } from './limits.ts';

/**
 * Refuses documents that are too long to be looked at: the lexer stops at the token
 * too many, before anything has been built of it.
 */
function parseWithinLimits(source: string | Source, options?: ParseOptions): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: MAX_TOKENS });
  } catch (error) {
    // graphql-js gives this error no other mark than its text.
    if (error instanceof GraphQLError && /Document contains more tha[nt] \d+ tokens/.test(error.message)) {
      throw inputError(
        `The document has more than ${MAX_TOKENS} tokens: send several smaller queries.`,
        { limit: MAX_TOKENS },
        'TOKEN_LIMIT',
      );
    }
    throw error;
  }
}

/** A validation rule: no more aliases than a page of fields needs. */
function aliasLimit(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field: ({ alias }) => {
      if (alias) aliases += 1;
    },
    Document: {
      leave: () => {
        if (aliases <= MAX_ALIASES) return;
        context.reportError(
          inputError(
            `The document has ${aliases} aliases, at most ${MAX_ALIASES} are answered: ask for lists, with \`nodes\` or a filter, or send several queries.`,
            { measured: aliases, limit: MAX_ALIASES },
            'ALIAS_LIMIT',
          ),
        );
      },
    },
  };
}

/** The Yoga plugin that holds both limits. Depth and cost are held by the schema's own plugin, see builder.ts. */
export function documentLimits(): Plugin {
  return {
    onParse: ({ setParseFn }) => setParseFn(parseWithinLimits),
    onValidate: ({ addValidationRule }) => addValidationRule(aliasLimit),
  };
}
