import { expect, test } from 'vitest';
import { datasetOf } from './dataset.ts';
import { diffDatasets } from './diff.ts';
import { actor, role } from './rules/examples.ts';

const diop = (fields: Parameters<typeof actor>[1]) => datasetOf([actor('diop', fields)]);

test('what came and what went is named as a reader knows it', () => {
  const diff = diffDatasets(datasetOf([actor('a')]), datasetOf([actor('b')]));
  expect(diff).toEqual({ added: ['b (b)'], removed: ['a (a)'], changed: new Map() });
});

test('a changed entry says which fact is new, gone or different, not that the file differs', () => {
  const before = diop({ roles: [role('Minister', { from: '2020', to: 'ongoing' }), role('Envoy', {})] });
  const after = diop({
    roles: [role('Minister', { from: '2020', to: '2024' }), role('Adviser', {})],
    summary: { en: 'Another.', fr: 'Un autre.' },
  });
  expect(diffDatasets(before, after).changed.get('diop (diop)')).toEqual([
    'summary reworded or set',
    'role Adviser from 2020 added',
    'role Envoy from 2020 removed',
    'role Minister from 2020 changed',
  ]);
});

test('a renamed entry has changed, not gone', () => {
  const after = datasetOf([actor('jnim')], [{ from: 'gsim', to: 'jnim', line: 1 }]);
  const { added, removed, changed } = diffDatasets(datasetOf([actor('gsim')]), after);
  expect([added, removed]).toEqual([[], []]);
  expect(changed.get('jnim (jnim)')).toContain('renamed from gsim');
});
