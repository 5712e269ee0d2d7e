import { expect, test } from 'vitest';
import { isSameName } from './same-name.ts';

const named = (name: string, ...aliases: string[]) => ({ name, aliases });

test('accents, a further given name and another listed spelling do not make another person', () => {
  expect(isSameName(named('Recep Tayyip Erdoğan'), named('Recep Tayyip ERDOGAN'))).toBe(true);
  expect(isSameName(named('Abiy Ahmed'), named('Abiy Ahmed Ali'))).toBe(true);
  expect(isSameName(named('Setha Thawisin', 'Srettha Thavisin'), named('Srettha Thavisin'))).toBe(true);
});

test('a father’s or a house’s name within the son’s is another man', () => {
  const son = named('Muhammad bin Salman bin Abd al-Aziz Al Saud');
  expect(isSameName(named('Salman bin Abd al-Aziz Al Saud'), son)).toBe(false);
  expect(
    isSameName(named('Sabah al-Ahmad al-Jabir al-Sabah'), named('Nawaf al-Ahmad al-Jabir al-Sabah')),
  ).toBe(false);
});

test('one word in common proves nothing', () => {
  expect(isSameName(named('Ibrahim'), named('Ibrahim Traoré'))).toBe(false);
});
