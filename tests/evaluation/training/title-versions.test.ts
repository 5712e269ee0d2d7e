import { expect, test } from 'vitest';
import { smallArticle } from '../robustness/small-world.ts';
import { titleVersions } from './title-versions.ts';

const versionsOf = (markup: string, language: string) => titleVersions({ ...smallArticle(markup), language });

test('only the title changes, and the spans stay on their names', () => {
  const versions = versionsOf('A straße in [Mali](mali) isn’t shut\n\nOne in [Mali](mali) was.', 'en');
  expect(versions.map(({ version, text }) => [version, text])).toEqual([
    ['as it stands', 'A straße in Mali isn’t shut\n\nOne in Mali was.'],
    ['title in capitals', 'A STRASSE IN MALI ISN’T SHUT\n\nOne in Mali was.'],
    ['title with capitals', 'A Straße In Mali Isn’t Shut\n\nOne in Mali was.'],
  ]);
  for (const { text, gold } of versions)
    expect(gold.map(({ start, end }) => text.slice(start, end).toLowerCase())).toEqual(['mali', 'mali']);
});

test('a headline that is so already has no such version, and French has no capitals on every word', () => {
  expect(versionsOf('MALI\n\nText.', 'en')).toHaveLength(1);
  expect(versionsOf('Le titre\n\nText.', 'fr').map(({ version }) => version)).toEqual([
    'as it stands',
    'title in capitals',
  ]);
});
