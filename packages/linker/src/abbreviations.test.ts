import { describe, expect, test } from 'vitest';
import { buildNamesPack } from './build-names-pack.ts';
import { findMentions } from './find-mentions.ts';
import { openNamesPack } from './open-names-pack.ts';
import { politicalInput, readMarked } from './test-names.ts';

const pack = openNamesPack(buildNamesPack(politicalInput()));

/** Short texts; `[surface](slug)` marks every mention that must be found, and nothing else may be. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'an acronym that is not listed means what it was introduced for': [
    'The [Main Directorate of Intelligence](gur) ([MDI](gur)) spoke. The [MDI](gur) said no more.',
    'The [African Union](african-union) ([AU](african-union)) met. The [AU](african-union) said no.',
    'L’[Union africaine](african-union) ([UA](african-union)) se tait. Pour l’[UA](african-union), tout va bien.',
    'The [Islamic State in the Greater Sahara](islamic-state-sahel) ([ISGS](islamic-state-sahel)) fled. [ISGS](islamic-state-sahel) men left.',
    // Also before it is introduced.
    'The [MDI](gur) spoke. It is the [Main Directorate of Intelligence](gur) ([MDI](gur)).',
  ],
  'an acronym that is listed and weak needs no other evidence then': [
    'L’[Alliance des États du Sahel](aes) ([AES](aes)) se réunit. L’[AES](aes) annonce un accord.',
    'Le [Front de libération de l’Azawad](azawad-liberation-front) ([FLA](azawad-liberation-front)) attaque. Le [FLA](azawad-liberation-front) fuit.',
  ],
  'an acronym introduced for something unknown means nothing we know': [
    'American Electric Services (AES) sells power. In the Sahel AES grew.',
    'Fire Lovers Association (FLA) members met. In Azawad the FLA sang.',
    'The Graduate School of Integrated Medicine (GSIM) opened. GSIM grew.',
    'The Great Union of Railwaymen (GUR) left. The GUR said no more.',
    'L’Office National Unifié (ONU) gagne. L’ONU se tait.',
    // Without that it is as listed.
    'The Great Show of Railwaymen ([GUR](gur)) left. The [GUR](gur) said no more.',
    'The Great Union of Railwaymen left. The [GUR](gur) said no more.',
    'L’Office National Unifié gagne. L’[ONU](united-nations) se tait.',
    'The Graduate School of Integrated Medicine opened. [GSIM](jnim) grew.',
  ],
  'what is in brackets after a name is not always its acronym': [
    // A dateline's agency.
    '[BAMAKO](bamako), [Mali](mali) (AP) — The army left. AP reported it.',
    '[OUAGADOUGOU](ouagadougou), [Burkina Faso](burkina-faso) (AP) — The army left. AP reported it.',
    '[BRAZZAVILLE](congo), [DR Congo](dr-congo) (AFP) – The army left. AFP reported it.'.replace(
      '[BRAZZAVILLE](congo)',
      'BRAZZAVILLE',
    ),
    // Letters of one word, of a person, of no word of the name.
    '[BAMAKO](bamako), [Mali](mali) (ML) — The army left. The ML reported it.',
    'The minister [Abdoulaye Diop](abdoulaye-diop) (AD) of [Mali](mali) spoke. AD left.',
    'The [Main Directorate of Intelligence](gur) (XYZ) spoke. The XYZ said no more.',
    'The [Main Directorate of Intelligence](gur) (IDM) spoke. The IDM said no more.',
    // A word.
    'The [Main Directorate of Intelligence](gur) (main) spoke. The main said no more.',
    'The [Main Directorate of Intelligence](gur) (Main) spoke. The Main said no more.',
  ],
  'it is introduced in brackets and nowhere else, and written so': [
    'The [Main Directorate of Intelligence](gur), MDI, spoke. The MDI said no more.',
    'The [Main Directorate of Intelligence](gur) spoke (MDI). The MDI said no more.',
    'The [Main Directorate of Intelligence](gur) (MDI since May) spoke. The MDI said no more.',
    'The [Main Directorate of Intelligence](gur) ([MDI](gur)) spoke. The mdi and Mdi said no more.',
  ],
};

for (const [category, texts] of Object.entries(CASES)) {
  describe(category, () => {
    test.each(texts)('%s', (marked) => {
      const { text, mentions } = readMarked(marked);
      expect(
        findMentions(pack, text).map(({ start, surface, slug }) => `${start} ${surface} ${slug}`),
      ).toEqual(mentions);
    });
  });
}

test('an acronym that a text introduces rests on that', () => {
  const mentions = findMentions(pack, 'The African Union (AU) met. The AU said no.');
  expect(mentions.map(({ basis, reasons }) => `${basis} ${reasons[0]}`)).toEqual([
    'NAME listed',
    'ACRONYM introduced',
    'ACRONYM introduced',
  ]);
});
