import { expect, test } from 'vitest';
import { buildNamesPack } from './build-names-pack.ts';
import { findMentions } from './find-mentions.ts';
import type { MatchBasis, Mention } from './model.ts';
import { openNamesPack } from './open-names-pack.ts';
import { politicalInput, testName } from './test-names.ts';
import type { Judgement } from './trace.ts';

const pack = openNamesPack(buildNamesPack(politicalInput()));
const context = { publishedOn: '2024-08-05' };

/** Per basis: a text with a mention that rests on it. */
const TEXTS: Readonly<Record<MatchBasis, readonly string[]>> = {
  NAME: ['Burkina Faso and Mali closed the border.', 'Le Mali et le Burkina Faso ferment la frontière.'],
  ACRONYM: ['The US embassy and JNIM said nothing.', 'The African Union (AU) met. The AU said no.'],
  MONONYM: ['Putin called Macron on Friday.'],
  CONTEXT: ['Russian men of Wagner left Mali.', 'In Mali there is a town called Gao.'],
  SURNAME: ['Sergei Lavrov flew home. Mr Lavrov gave no interview.', 'Lavrov left. Sergei Lavrov had come.'],
  METONYM: ['Kyiv denied the report.', 'Les relations entre Paris et Bamako sont bonnes.'],
  ROLE: [
    'The Malian foreign minister met the Russian president.',
    'In Senegal, President Faye spoke. Faye left.',
    'La junte malienne expulse un diplomate.',
  ],
};

function judge(text: string): { mentions: Mention[]; judgements: Judgement[] } {
  const judgements: Judgement[] = [];
  const mentions = findMentions(pack, text, context, (judgement) => judgements.push(judgement));
  return { mentions, judgements };
}

test.each(Object.entries(TEXTS).flatMap(([basis, texts]) => texts.map((text) => [basis, text] as const)))(
  'the trace is told of every mention and of all its reasons: %s, %s',
  (basis, text) => {
    const { mentions, judgements } = judge(text);
    expect(mentions.map((mention) => mention.basis)).toContain(basis);
    for (const mention of mentions) {
      const told = judgements.filter(
        ({ start, end, slug, basis: rests }) =>
          start === mention.start && end === mention.end && slug === mention.slug && rests === mention.basis,
      );
      expect(told).toHaveLength(1);
      const [judgement] = told;
      expect(judgement?.isTaken).toBe(true);
      expect(judgement?.confidence).toBeCloseTo(mention.confidence, 2);
      expect(judgement?.observed.map(({ observation }) => observation)).toEqual(
        expect.arrayContaining([...mention.reasons]),
      );
    }
  },
);

test.each(Object.values(TEXTS).flat())('to listen changes nothing: %s', (text) => {
  expect(judge(text).mentions).toEqual(findMentions(pack, text, context));
});

test('what was considered and left is told too, and what spoke against it', () => {
  const { mentions, judgements } = judge(
    'The Chad family and Mali Uromastyx: Abdoulaye Diop, a baker in Lyon.',
  );
  expect(mentions).toEqual([]);
  expect(judgements.map(({ slug, isTaken }) => `${slug} ${isTaken}`)).toEqual([
    'chad false',
    'mali false',
    'abdoulaye-diop false',
  ]);
  const against = judgements.map(({ observed }) => observed.map(({ observation }) => observation));
  expect(against[0]).toContain('kin');
  expect(against[1]).toContain('unknownEdge');
  expect(against[2]).toContain('privateCalling');
});

test('each reading of a name is told, and one of them is taken', () => {
  const twins = politicalInput({
    names: [testName('niger-river', { text: 'Niger', weak: true, context: ['river'] })],
  });
  const judgements: Judgement[] = [];
  findMentions(
    openNamesPack(buildNamesPack(twins)),
    'They sailed down the Niger, and came home.',
    {},
    (judgement) => judgements.push(judgement),
  );
  expect(judgements.map(({ slug, isTaken }) => `${slug} ${isTaken}`).toSorted()).toEqual([
    'niger false',
    'niger-river true',
  ]);
});
