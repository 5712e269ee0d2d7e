import { expect, test } from 'vitest';
import { readPrintedName } from './printed-name.ts';

const text = (printed: string) => readPrintedName(printed)?.text;

test.each([
  ['Umar Hassan Ahmad al-BASHIR', 'Umar Hassan Ahmad al-Bashir'],
  ['LEE Jae-myung', 'Lee Jae-myung'],
  ['XI Jinping', 'Xi Jinping'],
  ['CHARLES III', 'Charles III'],
  ['Bisher AL-KHASAWNEH', 'Bisher al-Khasawneh'],
  ['MUHAMMAD BIN SALMAN bin Abd al-Aziz Al Saud', 'Muhammad bin Salman bin Abd al-Aziz Al Saud'],
  ['Claudia Juana RODRÍGUEZ DE GUEVARA', 'Claudia Juana Rodríguez de Guevara'],
  ['Alexander DE CROO', 'Alexander De Croo'],
  ['Denis SASSOU-Nguesso', 'Denis Sassou-Nguesso'],
  ["Peter Paire O'NEILL", 'Peter Paire O’Neill'],
  ['Richard McMAHON', 'Richard McMahon'],
  ['Joseph R. BIDEN, Jr', 'Joseph R. Biden Jr'],
])('%s is written %s', (printed, expected) => {
  expect(text(printed)).toBe(expected);
});

test('ranks, nicknames and remarks are no part of a name, and a second spelling is an alias', () => {
  expect(text('Lt. Gen. CHOUMMALI Saignason')).toBe('Choummali Saignason');
  expect(text('Ferdinand "BongBong" MARCOS, Jr')).toBe('Ferdinand Marcos Jr');
  expect(text('John MAGUFULI, Dr')).toBe('John Magufuli');
  expect(text('PREM Tinsulanonda serves as Regent')).toBe('Prem Tinsulanonda');
  expect(readPrintedName('PHUMIPHON Adunyadet, also spelled BHUMIBOL Adulyadej')).toMatchObject({
    text: 'Phumiphon Adunyadet',
    aliases: ['Bhumibol Adulyadej'],
  });
});

test('the short form is first given name and family name, and only where that leaves something out', () => {
  expect(readPrintedName('Michel Miguel Elias TEMER Lulia')?.short).toBe('Michel Temer');
  expect(readPrintedName('Edi RAMA')).not.toHaveProperty('short');
  expect(readPrintedName('LEE Jae-myung')).not.toHaveProperty('short');
});

test('what is not surely the name of one person is not read', () => {
  expect(text('Doris BURES (SPOe), Karlheinz KOPF (OeVP)')).toBeUndefined();
  expect(text('of the Council Xavier LEDEE')).toBeUndefined();
  expect(text('no capitals here')).toBeUndefined();
});
