import { describe, expect, test } from 'vitest';
import { findBoilerplate } from './boilerplate.ts';
import { Document } from './document.ts';

/** The sentences of a text that are taken for interface. */
function chromeOf(text: string): string[] {
  const document = new Document(text);
  const chrome = findBoilerplate(document);
  const found: string[] = [];
  for (let sentence = 0; sentence < document.sentenceCount; sentence += 1)
    if (chrome[sentence] === 1)
      found.push(document.slice(document.firstOf(sentence), document.firstOf(sentence + 1)));
  return found;
}

describe('interface', () => {
  test.each([
    'Sign up for our daily briefing on Mali',
    'Subscribe to our newsletter and never miss a story about Niger.',
    'Log in to continue reading about Mali',
    'We use cookies and similar technologies in France and elsewhere. ',
    'By continuing to browse you agree to our terms of use.',
    'Please enable JavaScript to view this page.',
    'Share this article on Mali',
    'Inscrivez-vous à la newsletter Sahel',
    'En cliquant sur « tout accepter », vous acceptez les traceurs déposés en France.',
    'Une erreur est survenue, veuillez réessayer.',
    'Home Mali Niger Sports Weather Contact',
    'Accueil › Afrique › Mali › Politique',
    'À lire aussi : Au Mali, la junte suspend les partis',
    'Suscríbete a nuestro boletín sobre Malí y recibe las noticias en tu correo.',
    'Usamos cookies y tecnologías similares en Francia y en otros países.',
    'Lea también: Malí expulsa al embajador de Francia',
    'Inicio Malí Níger Deportes Economía Contacto',
    'Assine a nossa newsletter sobre o Mali e receba as notícias no seu e-mail.',
    'Ocorreu um erro, tente novamente.',
    'Leia também: Mali expulsa o embaixador da França',
    'Abonnieren Sie unseren Newsletter zu Mali und erhalten Sie Nachrichten per E-Mail.',
    'Wir verwenden Cookies und ähnliche Techniken in Frankreich und anderswo.',
    'Lesen Sie auch: Mali weist den Botschafter Frankreichs aus',
    'Startseite Mali Niger Sport Wirtschaft Kultur',
  ])('%s', (text) => {
    expect(chromeOf(text)).toHaveLength(1);
  });

  test('a list of topics between two pieces of interface belongs to them', () => {
    const text =
      'Sign up for our newsletter. Top Headlines\n\nMali Arms and Armies\n\nEurope and Africa\n\nBy submitting above, you agree to our privacy policy.';
    expect(chromeOf(text).join(' ')).toContain('Mali Arms and Armies');
  });

  test.each([
    'We use cookies. France Media and its partners store data on your device.',
    'Nous utilisons des cookies. France Médias et ses partenaires stockent des données sur votre terminal.',
    'Usamos cookies. Francia Medios y sus socios almacenan datos en su dispositivo.',
    'Usamos cookies. França Mídia e seus parceiros armazenam dados no seu dispositivo.',
    'Wir verwenden Cookies. Frankreich Medien und seine Partner speichern Daten auf Ihrem Gerät.',
  ])('what a cookie notice goes on about belongs to it: %s', (text) => {
    expect(chromeOf(text)).toHaveLength(2);
  });

  test('a menu with an entry a line is interface from its first line to its last', () => {
    expect(chromeOf('Home\nWorld\nMali\nSport\nContact\n\nThe junta met on Monday.')).toHaveLength(5);
  });
});

describe('text', () => {
  test.each([
    "Mali's regulator fined the company because its privacy policy did not mention cookies.",
    'Thousands of young men sign up to fight for the junta.',
    'The minister said it was an error to accept the offer and close the border.',
    'A newsletter printed in Bamako was banned.',
    'The password was found in the house of the general.',
    'Voters in Niger can subscribe to neither party, he said.',
    'Mali Cuts Ties With Ukraine',
    'Mali, Niger, Burkina Faso',
    'Le ministre a refusé, et les autorités de Bamako aussi.',
    'La junte a accepté la publicité des débats; une erreur, selon un juge.',
    'Mali and its partners store the data of voters on devices bought abroad.',
    'Los socios de Malí almacenan los datos de los votantes en un dispositivo.',
    'El ministro leyó más tarde la noticia y cerró la cuenta del partido.',
    'O ministro assinou o acordo e não aceitou as condições da França.',
    'Die Regierung verwendet keine Cookies, sagte der Minister in Bamako.',
    'Der Sport und die Politik in Mali sind nicht zu trennen, sagt er.',
    'Home at last, the soldiers of Mali were welcomed by their families.',
  ])('%s', (text) => {
    expect(chromeOf(text)).toEqual([]);
  });

  test('a paragraph on data and partners under a cookie notice is still text', () => {
    const text =
      'We use cookies. Accept all\n\nMali and its partners will store the data of voters, Bamako said.';
    expect(chromeOf(text).join(' ')).not.toContain('Bamako');
  });

  test('a headline under a cookie notice is still a headline', () => {
    const text =
      'We use cookies. Accept all\n\nMali Cuts Ties With Ukraine\n\nThe junta announced it on Sunday evening.';
    expect(chromeOf(text).join(' ')).not.toContain('Ukraine');
  });

  test('a paragraph of text is not lost because interface stands on both sides of it', () => {
    const text =
      'Subscribe to our newsletter.\n\nThe junta in Bamako announced the break on Sunday.\n\nSubscribe to our newsletter.';
    expect(chromeOf(text).join(' ')).not.toContain('Bamako');
  });
});
