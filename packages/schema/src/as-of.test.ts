import { describe, expect, test } from 'vitest';
import { describeOn, type DatedRole, endedBy, holdsOn, rolesOn } from './as-of.ts';

const role = (title: string, office: DatedRole['office'], from: string, to: string): DatedRole => ({
  title: { en: title, fr: title },
  office,
  from,
  to,
});

describe('an interval', () => {
  test('holds from its first day up to, but not on, the day it ended', () => {
    const term = { from: '2021-06-07', to: '2024-11-20' };
    expect(holdsOn(term, '2021-06-06')).toBe('no');
    expect(holdsOn(term, '2021-06-07')).toBe('yes');
    expect(holdsOn(term, '2024-11-19')).toBe('yes');
    expect(holdsOn(term, '2024-11-20')).toBe('no');
  });

  test('perhaps holds within a month that is all the source says', () => {
    const stay = { from: '2021-12', to: '2025-06' };
    expect(holdsOn(stay, '2021-11-30')).toBe('no');
    expect(holdsOn(stay, '2021-12-15')).toBe('perhaps');
    expect(holdsOn(stay, '2022-01-01')).toBe('yes');
    expect(holdsOn(stay, '2025-06-30')).toBe('perhaps');
    expect(holdsOn(stay, '2025-07-01')).toBe('no');
  });

  test('whose end is unknown never certainly holds, and never certainly ended', () => {
    const open = { from: '2012', to: 'unknown' };
    expect(holdsOn(open, '2020-01-01')).toBe('perhaps');
    expect(endedBy(open, '2099-01-01')).toBe(false);
  });

  test('whose beginning is unknown certainly holds from the first date a source shows, not before', () => {
    const office = { from: 'unknown', to: 'ongoing', attested: '2023-06' };
    expect(holdsOn(office, '2023-06-01')).toBe('perhaps');
    expect(holdsOn(office, '2023-06-30')).toBe('yes');
    expect(holdsOn({ from: 'unknown', to: 'ongoing' }, '2023-06-30')).toBe('perhaps');
  });
});

describe('a descriptor', () => {
  const officer = {
    descriptor: { en: 'Army officer', fr: 'Officier' },
    roles: [
      role('Prime Minister', 'head-of-government', '2024-11-21', 'ongoing'),
      role('Minister', 'minister', '2021-06-11', '2024-11-20'),
      role('Government spokesman', 'spokesperson', '2021-12', '2024-11-20'),
    ],
  };

  test('says what was held on the day, and nothing that came later', () => {
    expect(describeOn(officer, '2024-08-05', 'en')).toBe('Minister, government spokesman');
    expect(describeOn(officer, '2026-01-01', 'en')).toBe('Prime Minister');
  });

  test('does not state an office on the strength of a perhaps', () => {
    expect(describeOn(officer, '2021-12-10', 'en')).toBe('Minister');
  });

  test('of somebody out of office names the last one, as past', () => {
    expect(describeOn(officer, '2024-11-20', 'en')).toBe('Minister until November 2024');
    expect(describeOn(officer, '2024-11-20', 'fr')).toBe('Minister jusqu’en novembre 2024');
  });

  test('does not fall back past an office of which the end is not known', () => {
    const chief = {
      descriptor: { en: 'Army officer', fr: 'Officier' },
      roles: [
        role('Chief of Staff', 'commander', '2018', '2020-09-01'),
        role('Chief of the General Staff', 'commander', '2020-09-01', 'unknown'),
      ],
    };
    expect(describeOn(chief, '2025-11-14', 'en')).toBe(
      'Chief of the General Staff from September 2020, end not known',
    );
    expect(describeOn(chief, '2020-08-31', 'en')).toBe('Chief of Staff');
  });

  test('says up to when an office was confirmed, once that is past', () => {
    const premier = {
      descriptor: { en: 'Politician', fr: 'Personnalité politique' },
      roles: [
        {
          ...role('Prime Minister', 'head-of-government', '2024-07-05', 'unknown'),
          attestedUntil: '2026-06-19',
        },
      ],
    };
    expect(describeOn(premier, '2026-06-19', 'en')).toBe('Prime Minister');
    expect(describeOn(premier, '2026-11-20', 'en')).toBe('Prime Minister (last confirmed June 2026)');
  });

  test('of somebody who had held nothing yet is the standing one', () => {
    expect(describeOn(officer, '2019-01-01', 'en')).toBe('Army officer');
  });
});

test('what ended nobody knows when certainly holds up to the last date a source shows, not after', () => {
  const office = { from: '2020', to: 'unknown', attestedUntil: '2026-01-22' };
  expect(holdsOn(office, '2026-01-22')).toBe('yes');
  expect(holdsOn(office, '2026-01-23')).toBe('perhaps');
  expect(endedBy(office, '2030-01-01')).toBe(false);
});

test('of roles held at once the higher office comes first, whatever the file’s order', () => {
  const roles = [
    role('Spokesman', 'spokesperson', '2020', 'ongoing'),
    role('Head of state', 'head-of-state', '2020', 'ongoing'),
  ];
  expect(rolesOn(roles, '2022-01-01').map(({ title }) => title.en)).toEqual(['Head of state', 'Spokesman']);
});
