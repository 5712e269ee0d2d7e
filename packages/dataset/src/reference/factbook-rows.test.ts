import { expect, test } from 'vitest';
import { readFactbook } from './factbook-rows.ts';

const HEADER =
  'iso2\trole\ttitle\tname_as_printed\tsince\tcurrent\tfirst_snapshot\tlast_snapshot\tother_spellings';

interface Row {
  role?: string;
  title?: string;
  name: string;
  since: string;
  current?: string;
  first?: string;
  last: string;
  other?: string;
}

const read = (...rows: Row[]) =>
  readFactbook(
    'leaders.tsv',
    [
      HEADER,
      ...rows.map(({ role = 'head_of_government', title = 'Prime Minister', name, since, ...rest }) =>
        [
          'GH',
          role,
          title,
          name,
          since,
          rest.current ?? '',
          rest.first ?? since,
          rest.last,
          rest.other ?? '',
        ].join('\t'),
      ),
    ].join('\n'),
  ).map(({ name, from, to }) => ({ name, from, to }));

test('an end is as precise as the last listing and the successor’s beginning agree', () => {
  const successor = { name: 'Ben TWO', since: '2022-05-20', last: '2026-01-20', current: 'current' };
  expect(read({ name: 'Ann ONE', since: '2021-01-05', last: '2022-05-18' }, successor)).toEqual([
    { name: 'Ann One', from: '2021-01-05', to: '2022-05' },
    { name: 'Ben Two', from: '2022-05-20', to: 'ongoing' },
  ]);
  const listedLast = (last: string) => read({ name: 'Ann ONE', since: '2020-12-01', last }, successor)[0]?.to;
  expect(listedLast('2022-03-01')).toBe('2022');
  expect(listedLast('2021-12-01')).toBe('unknown');
  // The page was late: he was still listed when his successor had begun.
  expect(
    read(
      { name: 'Ann ONE', since: '2021-01-05', last: '2022-08-01' },
      { ...successor, first: '2022-08-08' },
    )[0]?.to,
  ).toBe('2022-05');
});

test('that somebody is listed no longer is no end, and neither is a gap without pages', () => {
  expect(read({ name: 'Ann ONE', since: '2021-01-05', last: '2024-06-20' })[0]?.to).toBe('unknown');
  expect(
    read(
      { name: 'Ann ONE', since: '2016-12-06', last: '2020-11-23' },
      { name: 'Ben TWO', since: '2020-07-03', first: '2020-11-24', last: '2021-12-01' },
    )[0]?.to,
  ).toBe('unknown');
});

test('who is listed beside somebody for long does not end his term', () => {
  const [president] = read(
    { title: 'President', name: 'Ann ONE', since: '2021-01-05', last: '2026-01-20', current: 'current' },
    { name: 'Ben TWO', since: '2021-02-01', last: '2026-01-20' },
  );
  expect(president).toMatchObject({ name: 'Ann One', to: 'ongoing' });
});

test('another spelling or an old date printed anew is one term, a new oath is a new one', () => {
  expect(
    read(
      { name: 'Ann ONE', since: '2013-03-01', last: '2022-01-01' },
      {
        name: 'Ann Mary ONE',
        since: '2013-03-11',
        first: '2022-01-08',
        last: '2023-01-01',
        current: 'current',
      },
    ),
  ).toEqual([{ name: 'Ann One', from: '2013-03-01', to: 'ongoing' }]);
  expect(
    read(
      { name: 'Ann ONE', since: '2021-10-01', last: '2026-01-10' },
      { name: 'Ann ONE', since: '2026-01-17', last: '2026-05-17', current: 'current' },
    ),
  ).toEqual([
    { name: 'Ann One', from: '2021-10-01', to: '2026-01-17' },
    { name: 'Ann One', from: '2026-01-17', to: 'ongoing' },
  ]);
});

test('who is first listed after others came and went cannot have begun before them', () => {
  const others: Row[] = [
    { name: 'Ann ONE', since: '2012-05-07', last: '2015-11-07' },
    { name: 'Ben TWO', since: '2023-06-15', last: '2025-04-17' },
  ];
  const misprinted = { name: 'Cy THREE', since: '2005-06-23', first: '2025-07-03', last: '2026-01-20' };
  expect(read(...others, misprinted).map(({ name }) => name)).toEqual(['Ann One', 'Ben Two']);
  expect(read(...others, { ...misprinted, since: '2025-06-23' })).toHaveLength(3);
  // One who came back is listed from his first term on.
  const earlier = { ...misprinted, first: '2005-07-01', last: '2005-08-01' };
  expect(read(earlier, ...others, misprinted).map(({ name }) => name)).toContain('Cy Three');
});

test('a date borrowed from the predecessor, a deputy and a designate are not read', () => {
  expect(
    read(
      { name: 'Ann ONE', since: '2021-01-05', last: '2024-01-01' },
      { name: 'Ben TWO', since: '2021-01-05', first: '2024-01-08', last: '2024-02-01' },
      { title: 'Deputy Prime Minister', name: 'Cy THREE', since: '2021-01-05', last: '2024-01-01' },
      { title: 'Prime', name: 'Minister-Designate Di FOUR', since: '2022-10-13', last: '2022-10-27' },
    ).map(({ name }) => name),
  ).toEqual(['Ann One']);
});
