import { describe, expect, test } from 'vitest';
import { findMentions } from './find-mentions.ts';
import { buildNamesPack } from './build-names-pack.ts';
import { openNamesPack } from './open-names-pack.ts';
import { testInput, testName } from './test-names.ts';

const pack = openNamesPack(buildNamesPack(testInput()));

/** Short texts; `[surface](slug)` marks every mention that must be found, and nothing else may be. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'plain names': [
    'The army of [Mali](mali) left the camp.',
    'Soldiers crossed from [Niger](niger) into [Burkina Faso](burkina-faso) at night.',
    'Talks between [Russia](russia) and [Ukraine](ukraine) broke down on Friday.',
    "La junte a suspendu ses relations avec l'[Ukraine](ukraine).",
    'Le [Mali](mali) et le [Niger](niger) quittent la [CEDEAO](ecowas).',
    'Les casques bleus de la [Minusma](minusma) ont quitté [Kidal](kidal).',
    'Fighters loyal to [al-Qaeda](al-qaeda) attacked a convoy near [Timbuktu](timbuktu).',
    'Un attentat a visé [Tombouctou](timbuktu) mardi.',
  ],
  'spelling and folding': [
    'Le colonel [Assimi Goïta](assimi-goita) préside la transition.',
    'Colonel [Assimi Goita](assimi-goita) heads the transition.',
    'Colonel [Assimi GOÏTA](assimi-goita) heads the transition.',
    'They met in [N’Djamena](ndjamena) on Sunday.',
    "They met in [N'Djamena](ndjamena) on Sunday.",
    'The economy of [Côte d’Ivoire](ivory-coast) grew.',
    'The economy of [Cote d’Ivoire](ivory-coast) grew.',
    'The talks moved to [Burkina\u00a0Faso](burkina-faso) later.',
    'The talks moved to [Ba\u00admako](bamako) later.',
    'A spokesman for [Burkina\nFaso](burkina-faso) declined to comment on the report.',
    'Forces of the [Islamic\nState](islamic-state) withdrew from the town overnight.',
    'An offshoot of [Al Qaida](al-qaeda) claimed it, and so did [Al-Qaïda](al-qaeda).',
    'He left Burkina.\n\nFaso is an unknown word.'.replace('Burkina', '[Burkina](burkina-faso)'),
  ],
  'possessive, elision, hyphen': [
    "[Mali](mali)'s military rulers refused.",
    '[Mali](mali)’s military rulers refused.',
    "Les autorités d'[Assimi Goïta](assimi-goita) se taisent.",
    "Il a dit qu'[Abdoulaye Diop](abdoulaye-diop) viendrait.",
    "L'[Algérie](algeria) proteste, et l'[Algérie](algeria) a raison, dit-elle.",
    'A [Mali](mali)-based analyst doubted it.',
    'The [Mali](mali)–[Ukraine](ukraine) row deepened.',
    'A [Moscow](moscow)-[Kyiv](kyiv) exchange of prisoners took place.',
    'Ex-[Wagner](wagner-group) men, mostly Russian, stayed on.',
    'A [US](united-states)-led coalition left; the [U.S.](united-states) said little.',
    'The [Russia](russia)-backed junta held a rally.',
  ],
  acronyms: [
    'The [US](united-states) embassy told us to stay at home.',
    'They asked us to wait, and us alone.',
    'The [GUR](gur) did not comment on the reports.',
    'A gur is also a lump of sugar.',
    'Fighters of [JNIM](jnim) hold the road.',
    'Le [GSIM](jnim) revendique cette attaque.',
    '[ECOWAS](ecowas) and the [UN](united-nations) called for calm.',
    "L'[ONU](united-nations) condamne; un casque bleu est mort.",
  ],
  'demonyms and ordinary words': [
    'Malian, Ukrainian and Algerian officials met Russian and French ones.',
    'Des soldats maliens et des diplomates ukrainiens ont discuté.',
    'Une Malienne et un Nigérien ont été arrêtés.',
    'The Nigerien and the Chadian delegations left early.',
    'He put the kati away and spoke in bamakois slang.',
    'A georgian house and a jordan almond.',
  ],
  'titles beside names': [
    'Malian Foreign Minister [Abdoulaye Diop](abdoulaye-diop) arrived on Monday.',
    'President [Assimi Goita](assimi-goita) signed the decree.',
    '[Mali](mali) Prime Minister [Choguel Kokalla Maiga](choguel-maiga) replied.',
    'The [US](united-states) Secretary of State met [Ukraine](ukraine) President Zelensky.',
    'The Foreign Minister of [Mali](mali) and the President of [Niger](niger) met.',
    'Le Premier ministre malien [Choguel Kokalla Maïga](choguel-maiga) a répondu.',
    'Le ministre des Affaires étrangères du [Mali](mali) est à [Moscou](moscow).',
    'General [Abdourahamane Tiani](abdourahamane-tiani), who leads [Niger](niger), was absent.',
    'On Monday [Mali](mali) closed its airspace; in July [Niger](niger) had done so.',
    'Meanwhile [Mali](mali) waits, and Le [Mali](mali) attend.',
    'In [Bamako](bamako), But [Senegal](senegal) stayed neutral.',
  ],
  'a name that goes on': [
    'Students at the University of Mali went on strike.',
    'She works for Bank of Africa Mali in the capital.',
    'The actor Wagner Moura won a prize in Berlin.',
    'Chad Smith plays the drums, and Jordan Peele directs.',
    'Mali Uromastyx are kept by collectors.',
    'Paris Hilton opened a shop.',
    'Oil spills ruined the Niger Delta again.',
    'Brigitte Macron visited a school on Tuesday.',
    'The Kyiv Independent and Radio Bamako reported it.',
    'The Hotel Mali burned down, as did the Hôtel du Mali.',
    'The Georgia Bulldogs won, and Georgia May Foote was there.',
    "L'Université de Bamako est fermée.",
    'La Banque du Mali et Orange Mali ont perdu de l’argent.',
    'A boat sank on Lake Chad.',
    'The Mali Federation broke apart in 1960.',
    'Jean-Macron is a first name nobody has.',
    'The Paris Agreement was signed by most states.',
    'Il parle sur France 24 chaque soir.',
    'The Gulf of Guinea is dangerous for ships.',
    'Guinea-Conakry Airlines stopped flying.',
    'Air France cancelled its flights; Air Algérie did not.',
    'Moussa Ag Bamako is a trader.',
    'Mr Niger sells cars, and Colonel Mali is retired.',
  ],
  'longest name': [
    'The [Islamic State in the Greater Sahara](islamic-state-sahel) took the town.',
    'The [Islamic State](islamic-state) group took the town.',
    '[Al-Qaeda in the Islamic Maghreb](aqmi) is older than [JNIM](jnim).',
    'The [Niger River](niger-river) flooded parts of [Niger](niger).',
    'Le [fleuve Niger](niger-river) traverse le [Mali](mali).',
    'The [Malian armed forces](malian-armed-forces) advanced.',
    'Les [Forces armées maliennes](malian-armed-forces) ont avancé.',
    'Le [groupe Wagner](wagner-group) se retire.',
  ],
  surnames: [
    'Colonel [Abdoulaye Maiga](abdoulaye-maiga) spoke on Sunday. [Maiga](abdoulaye-maiga) said the talks were over.',
    'Maiga said the talks were over.',
    '[Sergei Lavrov](sergei-lavrov) flew home. Mr [Lavrov](sergei-lavrov) gave no interview.',
    'Le ministre [Abdoulaye Diop](abdoulaye-diop) a protesté. M. [Diop](abdoulaye-diop) était en colère.',
    '[Iyad Ag Ghali](iyad-ag-ghali) fled. [Ag Ghali](iyad-ag-ghali) is wanted.',
    '[Omar al-Bashir](omar-al-bashir) fell. A court tried [al-Bashir](omar-al-bashir), and [Bashir](omar-al-bashir) was jailed.',
    '[Xi Jinping](xi-jinping) arrived. [Xi](xi-jinping) left in the evening.',
    '[Choguel Kokalla Maïga](choguel-maiga) parle. « Nous partirons », dit [Maïga](choguel-maiga).',
    '[Dmytro Kuleba](dmytro-kuleba) will travel; this is [Kuleba](dmytro-kuleba)’s fourth tour.',
    '[Ibrahim Traoré](ibrahim-traore) spoke. The singer Rokia Traoré sang. Later Traoré was applauded.',
    '[Abdoulaye Diop](abdoulaye-diop) spoke. Foreign Minister Oumar Diop of another state listened. Diop left early.',
    'The Diop family thanked [Abdoulaye Diop](abdoulaye-diop).',
    '[Assimi Goita](assimi-goita) spoke. A. [Goita](assimi-goita) signed the paper.'.replace(
      'A. [Goita]',
      '[A. Goita]',
    ),
  ],
  namesakes: [
    'Colonel [Abdoulaye Maiga](abdoulaye-maiga) spoke first. [Maiga](abdoulaye-maiga) denied it. Prime Minister [Choguel Kokalla Maiga](choguel-maiga) agreed.',
    'Colonel [Abdoulaye Maiga](abdoulaye-maiga) spoke. Prime Minister [Choguel Kokalla Maiga](choguel-maiga) agreed. Maiga left.',
    'Colonel [Abdoulaye Maiga](abdoulaye-maiga) spoke. Prime Minister [Choguel Kokalla Maiga](choguel-maiga) agreed. Prime Minister [Maiga](choguel-maiga) left, and Colonel [Maiga](abdoulaye-maiga) stayed.',
    'Colonel [Abdoulaye Maiga](abdoulaye-maiga) and Prime Minister [Choguel Kokalla Maiga](choguel-maiga) met. Later [Choguel Maiga](choguel-maiga) left.',
    'Colonel [Abdoulaye Maiga](abdoulaye-maiga) and Prime Minister [Choguel Kokalla Maiga](choguel-maiga) met. General Maiga was absent.',
    '[Abdoulaye Maiga](abdoulaye-maiga) spoke. The opera singer Rokia Maiga sang. Maiga was praised.',
  ],
  'surnames side by side': [
    'The [Lavrov](sergei-lavrov)-[Kuleba](dmytro-kuleba) meeting failed. [Sergei Lavrov](sergei-lavrov) blamed [Dmytro Kuleba](dmytro-kuleba), and [Kuleba](dmytro-kuleba) blamed [Lavrov](sergei-lavrov).',
  ],
  'names of bodies': [
    'L’Institut français du Mali a fermé, la Société Energie du Mali aussi.',
    'Il habite rue de Paris, dit-on, et travaille à la Gare de Bamako.',
    'Will [Mali](mali) survive, and can [Ukraine](ukraine) win?',
  ],
  'women and men of one surname': [
    '[Mohamed Bazoum](mohamed-bazoum) and his wife Hadiza Bazoum are held. Mr [Bazoum](mohamed-bazoum) is ill. Bazoum waits.',
    '[Sergei Lavrov](sergei-lavrov) travels. Mrs Lavrov stayed at home.',
  ],
  mononyms: [
    '[Putin](vladimir-putin) called [Macron](emmanuel-macron) on Friday.',
    'President [Macron](emmanuel-macron) refused to answer.',
    'Brigitte Macron came. Macron smiled at the children.',
    '[Emmanuel Macron](emmanuel-macron) came with Brigitte Macron. [Macron](emmanuel-macron) spoke.',
    'Le couple Macron est en vacances.',
    'Lyudmila Putin left him.',
  ],
  'weak names': [
    'Fighters of the mercenary group [Wagner](wagner-group) arrived.',
    'Wagner wrote the music for it himself.',
    'Richard Wagner built his opera house in Bayreuth, where Wagner died? No: Wagner died elsewhere.',
    'At Bayreuth the opera by Wagner was booed, the soprano was not, and a Russian conductor left.',
    'In [Mali](mali) there is a city called [Gao](gao).',
    'Gao is a common word to some.',
    'The garrison of [Kati](kati), near [Bamako](bamako), mutinied.',
    'Kati Müller lives in Köln, and Kati likes it.',
    'The [Azawad Liberation Front](azawad-liberation-front) ([FLA](azawad-liberation-front)) claimed the attack.',
    'The FLA of the university meets on Tuesdays.',
    'Des mercenaires de [Wagner](wagner-group) ont été vus.',
    'The [Wagner Group](wagner-group) is named after the callsign of a man who admired the composer. [Wagner](wagner-group) came to [Mali](mali) in 2021.',
    'Ms Wagner, a baker, bakes bread. Wagner sells it in [Mali](mali).',
  ],
  headlines: [
    '[Mali](mali) Cuts Ties With [Ukraine](ukraine) Over [Tinzaouatene](tinzaouatene)',
    '[Russia](russia) Backs [Mali](mali) at the [United Nations](united-nations)',
    'Junta in [Niger](niger) Orders French Envoy to Leave',
    'Jordan Peele Wins Top Prize in Venice',
    'ISLAMIC STATE FIGHTERS ATTACK CONVOY'.replace('ISLAMIC STATE', '[ISLAMIC STATE](islamic-state)'),
    'JOIN US NOW AND WIN PRIZES',
    '[MALI](mali) CUTS TIES WITH [UKRAINE](ukraine)\n\nThe government of [Mali](mali) has broken off relations with [Ukraine](ukraine) over the battle.',
    '[Lavrov](sergei-lavrov) Visits [Bamako](bamako)\n\nThe Russian foreign minister, [Sergei Lavrov](sergei-lavrov), landed in [Bamako](bamako) on Tuesday evening.',
  ],
  'interface text': [
    'Sign up for free Mali Newsletters Get the latest in African news delivered straight to your inbox Top Headlines Niger Arms and Armies Europe and Africa By submitting above, you agree to our privacy policy.',
    'We use cookies. By clicking accept all you consent to Paris Media Group storing data in France and Mali.',
    'Error! There was a problem processing your submission for Mali. Please try again later.',
    'Home News Africa Mali Niger Sport Contact',
    'Home\nWorld\nMali\nNiger\nSport\nContact',
    'Africa | Mali | Niger | Chad | Sport',
    'Abonnez-vous à notre newsletter Mali et recevez nos informations dans votre boîte mail.',
    'Nous utilisons des cookies en France. Vous pouvez gérer vos choix.',
    'Lire aussi : Mali, la junte suspend les partis politiques',
    'Read more: Mali junta expels envoy of France',
    'To display this content from Mali, you must enable advertisement tracking.',
    "[Mali](mali)'s regulator fined a company over its privacy policy and its use of cookies.",
    'In [Niger](niger) thousands sign up to fight, an error according to the opposition.',
    'A newsletter published in [Bamako](bamako) said the error was corrected.',
  ],
  'addresses and handles': [
    'See https://mali.example.org/Niger or write to kyiv@mali.ml or follow @Mali and #Niger.',
    'Read it on mali.com, said [Niger](niger).',
  ],
  'other scripts': [
    'أعلنت [مالي](mali) قطع العلاقات',
    'في ب[مالي](mali) و[الجزائر](algeria)',
    'Сегодня [Мали](mali) и [Россия](russia) подписали договор',
    '今天[马里](mali)宣布',
  ],
  'things called after a name': [
    'The film Timbuktu won a prize, and so did the film “Bamako”.',
    'A guinea pig is not from there; Guinea pigs are not either.',
    'In 1942 the Africa Corps crossed the desert.',
    'In 2024 the [Africa Corps](africa-corps) crossed the desert.',
    'L’Agence France-Presse rapporte ces faits.',
  ],
  'states that are first names too': [
    'Chad Smith spoke first. Chad said he would come back.',
    'In [Chad](chad), Chad Smith dug wells. [Chad](chad) honoured him.',
    'Agence France-Presse reported it. [France](france) denied it. A spokesman told France Info so.',
    'King Abdullah of [Jordan](jordan) met Jordan Peele. [Jordan](jordan) is a kingdom.',
  ],
  'towns of the same name': ['They live in Paris, Texas, not in [Paris](paris), [France](france).'],
  'persons beside places': [
    'Les propos de l’ambassadeur de [France](france) au [Mali](mali) Joël Meyer ont choqué.',
    'Presidents Ouattara of [Ivory Coast](ivory-coast) and Tinubu of [Nigeria](nigeria) met.',
    'The Eagles of Mali won the cup.',
    'The [Wagner](wagner-group) PMC has left [Mali](mali), the Russian company said.',
    'The [Mali](mali)-born analyst lives in a quiet place.',
  ],
  'others of that name': [
    'The footballer Abdoulaye Diop scored twice.',
    'Le chanteur Ibrahim Traoré sort un album.',
    'Abdoulaye Diop, a baker in Lyon, disagreed.',
    '[Abdoulaye Diop](abdoulaye-diop), the foreign minister, disagreed.',
    'Jean Abdoulaye Diop runs a garage.',
    'Abdoulaye Diop Traoré runs a garage.',
  ],
};

function readCase(marked: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]\(([a-z0-9-]+)\)/g)) {
    text += marked.slice(at, match.index);
    expected.push(`${text.length} ${match[1]} ${match[2]}`);
    text += match[1];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), expected };
}

test('a name is not read in a text from before its time, nor without its grace of a week', () => {
  const text = 'The Africa Corps was announced.';
  const slugsOn = (publishedOn: string): string[] =>
    findMentions(pack, text, { publishedOn }).map(({ slug }) => slug);
  expect(slugsOn('2022-01-01')).toEqual([]);
  expect(slugsOn('2023-10-24')).toEqual([]);
  expect(slugsOn('2023-10-26')).toEqual(['africa-corps']);
  expect(slugsOn('2025-01-01')).toEqual(['africa-corps']);
  expect(findMentions(pack, text).map(({ slug }) => slug)).toEqual(['africa-corps']);
});

test('a mention says on what it rests', () => {
  const text =
    'Colonel Abdoulaye Maiga left Mali. Maiga met Putin, whose US visit was short, and men of Wagner from Russia.';
  expect(findMentions(pack, text).map(({ surface, basis }) => `${surface} ${basis}`)).toEqual([
    'Abdoulaye Maiga NAME',
    'Mali NAME',
    'Maiga SURNAME',
    'Putin MONONYM',
    'US ACRONYM',
    'Wagner CONTEXT',
    'Russia NAME',
  ]);
});

test('a surname whose full name stands only later is read with less confidence', () => {
  const before = findMentions(pack, 'Sergei Lavrov came. Lavrov left.')[1];
  const after = findMentions(pack, 'Lavrov left. Sergei Lavrov had come.')[0];
  expect(before?.slug).toBe('sergei-lavrov');
  expect(after?.slug).toBe('sergei-lavrov');
  expect(after?.confidence).toBeLessThan(before?.confidence ?? 0);
});

test('two entities with one name and nothing between them are both left out', () => {
  const twins = openNamesPack(
    buildNamesPack({
      ...testInput(),
      entities: ['amba-north', 'amba-south'].map((slug) => ({
        slug,
        type: 'Place' as const,
        kind: 'TOWN',
        related: [],
        prominence: 0.5,
      })),
      names: ['amba-north', 'amba-south'].map((slug) => testName(slug, 'Amba')),
    }),
  );
  expect(findMentions(twins, 'They came to Amba in the evening.')).toEqual([]);
});

for (const [category, texts] of Object.entries(CASES)) {
  describe(category, () => {
    test.each(texts)('%s', (marked) => {
      const { text, expected } = readCase(marked);
      const mentions = findMentions(pack, text, { publishedOn: '2024-08-05' });
      expect(mentions.map(({ start, surface, slug }) => `${start} ${surface} ${slug}`)).toEqual(expected);
    });
  });
}
