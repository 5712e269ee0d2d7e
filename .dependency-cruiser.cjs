/**
 * Which way the house may be walked. Each rule says why; `tests/conventions.test.ts`
 * plants a trespass of every kind and sees it caught.
 */
const only = (name, from, may, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^${from}/` },
  to: { path: '^(packages|tests|tools)/', pathNot: [from, ...may].map((path) => `^${path}/`) },
});

const EXTENSION = 'packages/extension/src';
const STAGES = ['page', 'marks', 'hover', 'gateway', 'card', 'background'];

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A circle of files can only be understood all at once.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'An import that leads nowhere fails at run time only.',
      from: { path: '^packages/(schema|linker|dataset|api)/' },
      to: { couldNotResolve: true },
    },
    only('schema-knows-nobody', 'packages/schema', [], 'The contract: everyone speaks through it.'),
    only(
      'linker-knows-nobody',
      'packages/linker',
      [],
      'Text in, mentions out: it could be published on its own.',
    ),
    only(
      'dataset-knows-little',
      'packages/dataset',
      ['packages/schema', 'packages/linker'],
      'It asks the linker how names fold and lets it build the names pack.',
    ),
    only(
      'api-knows-little',
      'packages/api',
      ['packages/schema', 'packages/linker'],
      'It meets the dataset as a file, not as code.',
    ),
    only(
      'extension-knows-little',
      'packages/extension',
      ['packages/schema', 'packages/linker'],
      'It meets the API over HTTP.',
    ),
    {
      name: 'tables-and-formats-stay-off-the-page',
      severity: 'error',
      comment: 'Drizzle and Zod never reach a reader’s browser.',
      from: { path: `^${EXTENSION}/` },
      to: { path: '^packages/schema/src/(tables\\.ts|dataset/)' },
    },
    ...STAGES.map((stage) => ({
      name: `${stage}-stands-alone`,
      severity: 'error',
      comment: 'Stages know the shared nouns and messages, never each other; entrypoints join them.',
      from: { path: `^${EXTENSION}/${stage}/` },
      to: { path: `^${EXTENSION}/[^/]+/`, pathNot: `^${EXTENSION}/${stage}/` },
    })),
    {
      name: 'linker-has-no-dependency',
      severity: 'error',
      comment: 'The same code runs in the browser and on the server, without I/O.',
      from: { path: '^packages/linker/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.output|\\.wxt|/build/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};
