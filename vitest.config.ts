import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/{src,test}/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    // Two copies of graphql would not recognise each other's types.
    server: { deps: { inline: [/^@pothos/] } },
  },
  resolve: { dedupe: ['graphql'] },
});
