import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// Vite would take graphql's module build and Yoga, which is not transformed, its CommonJS one: two
// copies that do not recognise each other's types. Both get the second.
const graphql = createRequire(new URL('packages/api/package.json', import.meta.url)).resolve('graphql');

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
        test: {
          name: 'packages',
          include: [
            'packages/*/{src,test}/**/*.test.{ts,tsx}',
            'tests/{conventions,check}.test.ts',
            'tests/evaluation/**/*.test.ts',
          ],
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
