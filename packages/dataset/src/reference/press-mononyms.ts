/**
 * Holders whom the world press calls by one word, keyed by the name as it is in the set.
 * Listed are words that one person alone bears in the news of many countries; where the
 * word is also a common family name or an ordinary word it is weak, and needs the state
 * near it. Families of which two members held office (Assad, Aliyev, Kabila) are not here.
 */
import type { NameDraft } from './reference-draft.ts';

type Spelling = string | readonly [text: string, language: string];

const strong = (...spellings: readonly Spelling[]): NameDraft[] =>
  spellings.map((spelling) => {
    const [text, language] = typeof spelling === 'string' ? [spelling, 'mul'] : spelling;
    return { text, language, kind: 'mononym' };
  });
const weak = (...spellings: readonly Spelling[]): NameDraft[] =>
  strong(...spellings).map((draft) => ({ ...draft, policy: 'weak' }));

export const PRESS_MONONYMS: Record<string, readonly NameDraft[]> = {
  'Abiy Ahmed Ali': strong('Abiy'),
  'Aleksandar Vucic': strong('Vučić', ['Вучич', 'ru'], ['Вучић', 'sr']),
  'Alexander Lukashenko': strong(
    'Lukashenko',
    ['Loukachenko', 'fr'],
    ['Lukaschenko', 'de'],
    ['Лукашенко', 'ru'],
    ['لوكاشينكو', 'ar'],
  ),
  'Angela Merkel': strong('Merkel', ['Меркель', 'ru'], ['ميركل', 'ar']),
  'Barack Obama': strong('Obama', ['Обама', 'ru'], ['أوباما', 'ar']),
  'Benjamin Netanyahu': strong(
    'Netanyahu',
    ['Netanyahou', 'fr'],
    ['Netanjahu', 'de'],
    ['Нетаньяху', 'ru'],
    ['Нетаньягу', 'uk'],
    ['نتنياهو', 'ar'],
  ),
  'Claudia Sheinbaum Pardo': strong('Sheinbaum'),
  'Donald Tusk': weak('Tusk', ['Туск', 'ru']),
  'Friedrich Merz': weak('Merz', ['Мерц', 'ru']),
  'Giorgia Meloni': weak('Meloni', ['Мелони', 'ru']),
  'Hakainde Hichilema': strong('Hichilema'),
  'Jacinda Ardern': strong('Ardern'),
  'Jacques Chirac': strong('Chirac', ['Ширак', 'ru']),
  'Jair Bolsonaro': strong('Bolsonaro', ['Болсонару', 'ru']),
  'Javier Gerardo Milei': strong('Milei', ['Милей', 'ru']),
  'Joe Biden': strong('Biden', ['Байден', 'ru'], ['بايدن', 'ar']),
  'Kais Saied': weak('Saied'),
  'Kasym-Zhomart Tokayev': strong('Tokayev', ['Tokaïev', 'fr'], ['Tokajew', 'de'], ['Токаев', 'ru']),
  'Keir Starmer': strong('Starmer', ['Стармер', 'ru']),
  'Luiz Inácio Lula da Silva': weak('Lula', ['Лула', 'ru']),
  'Matamela Cyril Ramaphosa': strong('Ramaphosa', ['Рамафоса', 'ru']),
  'Muhammadu Buhari': weak('Buhari'),
  'Narendra Modi': weak('Modi', ['Моди', 'ru']),
  'Nayib Armando Bukele Ortez': strong('Bukele'),
  'Nicolas Maduro Moros': weak('Maduro', ['Мадуро', 'ru']),
  'Nicolas Sarkozy': strong('Sarkozy', ['Саркози', 'ru']),
  'Nikol Pashinyan': strong('Pashinyan', ['Pachinian', 'fr'], ['Paschinjan', 'de'], ['Пашинян', 'ru']),
  'Olaf Scholz': weak('Scholz', ['Шольц', 'ru']),
  'Paul Biya': strong('Biya'),
  'Paul Kagame': strong('Kagame', ['Кагаме', 'ru']),
  'Recep Tayyip Erdoğan': strong('Erdoğan', ['Эрдоган', 'ru'], ['Ердоган', 'uk'], ['أردوغان', 'ar']),
  'Rishi Sunak': strong('Sunak'),
  'Robert Gabriel Mugabe': strong('Mugabe', ['Мугабе', 'ru']),
  'Shavkat Mirziyoyev': strong('Mirziyoyev', ['Мирзиёев', 'ru']),
  'Viktor Orban': weak('Orbán', ['Орбан', 'ru'], ['أوربان', 'ar']),
  'William Ruto': weak('Ruto'),
  'Yoweri Kaguta Museveni': strong('Museveni', ['Мусевени', 'ru']),
};
