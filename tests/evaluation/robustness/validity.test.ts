import { expect, test } from 'vitest';
import { SMALL_INPUT } from './small-world.ts';
import { Validity } from './validity.ts';

const validity = new Validity({
  ...SMALL_INPUT,
  names: [
    ...SMALL_INPUT.names,
    {
      slug: 'mali',
      text: 'junta',
      language: 'en',
      kind: 'nominal',
      match: 'any',
      weak: false,
      from: '2020-08-18',
      to: '2025-01-01',
    },
  ],
});

test('an office holds from its first day until the day on which it no longer does', () => {
  const holds = (day: string) => validity.roleHolds({ slug: 'choguel-maiga' }, day);
  expect(['2021-06-06', '2021-06-07', '2024-11-19', '2024-11-20'].map(holds)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('an office without an end holds on', () => {
  expect(validity.roleHolds({ slug: 'assimi-goita' }, '2034-08-06')).toBe(true);
  expect(validity.roleHolds({ slug: 'assimi-goita' }, '2014-08-06')).toBe(false);
});

test('a common noun means its body on its own days only, and a person without office nothing', () => {
  const holds = (day: string) => validity.roleHolds({ slug: 'mali' }, day);
  expect(['2019-01-01', '2024-01-01', '2026-01-01'].map(holds)).toEqual([false, true, false]);
  expect(validity.roleHolds({ slug: 'ibrahim-traore' }, '2024-01-01')).toBe(false);
});

test('a name holds from its first day, and not before its entity existed', () => {
  const holds = (surface: string, day: string) => validity.nameHolds({ slug: 'africa-corps', surface }, day);
  expect(holds('AFRICA CORPS', '2023-11-20')).toBe(false);
  expect(holds('Africa Corps', '2023-11-21')).toBe(true);
  expect(holds('the corps', '2023-10-31')).toBe(false);
  expect(holds('the corps', '2023-11-01')).toBe(true);
});
