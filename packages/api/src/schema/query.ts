import { builder } from '../builder.ts';

builder.queryType({
  description: 'Everything that can be asked. Nothing can be changed: the snapshot is immutable.',
});
