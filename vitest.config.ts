import { defineConfig } from 'vitest/config';

// Two copies of graphql would not recognise each other's types.
const oneGraphql = {
  resolve: { dedupe: ['graphql'] },
  test: { server: { deps: { inline: [/^@pothos/] } } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...oneGraphql,
        test: {
          ...oneGraphql.test,
          name: 'packages',
          include: ['packages/*/{src,test}/**/*.test.{ts,tsx}', 'tests/conventions.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'product',
          include: ['tests/specs/**/*.test.ts'],
          // Real browsers on a small machine: one spec at a time, and patience.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
