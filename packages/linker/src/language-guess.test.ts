import { expect, test } from 'vitest';
import { Document } from './document.ts';
import { guessLanguage, languageOf } from './language-guess.ts';
import { tokenise } from './tokenise.ts';

test.each([
  ['en', 'The minister said that talks with the neighbours had been broken off on Sunday.'],
  ['en', 'Talks between the two states were put off, and the army is on the road to the north.'],
  ['fr', 'Le ministre a déclaré que les discussions avec les voisins étaient rompues depuis dimanche.'],
  ['fr', 'Les troupes ont quitté la ville et se dirigent vers le nord du pays.'],
  ['es', 'El ministro dijo que las conversaciones con los vecinos se rompieron el domingo.'],
  ['es', 'Las tropas salieron de la ciudad y se dirigen al norte del país.'],
  ['pt', 'O ministro disse que as conversas com os vizinhos foram rompidas no domingo.'],
  ['pt', 'As tropas saíram da cidade e não voltaram ao norte do país.'],
  ['de', 'Der Minister sagte, dass die Gespräche mit den Nachbarn am Sonntag abgebrochen wurden.'],
  ['de', 'Die Truppen haben die Stadt verlassen und sind auf dem Weg in den Norden.'],
])('%s: %s', (language, text) => {
  expect(guessLanguage(tokenise(text))).toBe(language);
});

test.each([
  'Die Hard in Las Vegas',
  'Mali, Niger, Burkina Faso',
  'Министр заявил, что переговоры прерваны.',
  'Il ministro ha detto che i colloqui sono stati interrotti.',
  'De minister zei dat het overleg is afgebroken.',
  '',
])('a text in none of the languages or too short to tell has none: %s', (text) => {
  expect(guessLanguage(tokenise(text))).toBeUndefined();
});

test('what a page declares counts only where the text is too short to tell', () => {
  const german = 'Der Minister sagte, dass die Gespräche mit den Nachbarn abgebrochen sind.';
  expect(new Document(german, 'en-GB').language).toBe('de');
  expect(new Document('Wagner in Mali', 'de-AT').language).toBe('de');
  expect(new Document('Wagner in Mali').language).toBeUndefined();
});

test('a tag means its language, whatever region or script it adds', () => {
  expect(languageOf('pt-BR')).toBe('pt');
  expect(languageOf('ES_419')).toBe('es');
  expect(languageOf('bm')).toBeUndefined();
  expect(languageOf(undefined)).toBeUndefined();
});
