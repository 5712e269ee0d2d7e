import { datasetOf, type Entry } from '../dataset.ts';
import { actor, claim, event, relation, role, sourced } from './examples.ts';
import { citationsOf, referencesOf } from '../references.ts';
import type { Rule } from './rule.ts';

/** Slugs name entities of the right type; source and claim keys stand in the same file. */
export const referencesResolve: Rule = {
  name: 'references-resolve',
  description: 'Every slug, source key and claim id that an entry names exists.',
  severity: 'error',
  check(dataset, report) {
    for (const entry of dataset.entries) {
      for (const { slug, path, accepts } of referencesOf(entry)) {
        const target = dataset.bySlug.get(slug);
        if (!target) {
          const renamed = dataset.renames.find((rename) => rename.from === slug);
          const tip = renamed
            ? `it was renamed: write ${renamed.to}`
            : (nearest(slug, dataset.bySlug.keys()) ??
              'create it with pnpm data new, or correct the spelling');
          report(entry, path, `there is no entity “${slug}”`, tip);
        } else if (!accepts.includes(target.type)) {
          report(
            entry,
            path,
            `“${slug}” is ${article(target.type)}, and here stands ${accepts.map(article).join(' or ')}`,
          );
        }
      }
      if (entry.type === 'Storyline') continue;
      const sourceKeys = new Set(Object.keys(entry.value.sources));
      for (const { keys, path } of citationsOf(entry)) {
        for (const [i, key] of keys.entries()) {
          if (!sourceKeys.has(key)) {
            report(
              entry,
              [...path, i],
              `there is no source “${key}” in this file`,
              nearest(key, sourceKeys) ?? 'add it under sources',
            );
          }
        }
      }
      const claimIds = new Set(entry.value.claims.map(({ id }) => id));
      for (const { ids, path } of claimReferences(entry)) {
        for (const [i, id] of ids.entries()) {
          if (!claimIds.has(id)) {
            report(
              entry,
              [...path, i],
              `there is no claim “${id}” in this file`,
              nearest(id, claimIds) ?? 'add it under claims',
            );
          }
        }
      }
    }
  },
  examples: {
    good: () =>
      datasetOf([
        actor('mali', { kind: 'state', claims: [claim('denial', { by_actor: 'mali' })] }),
        actor('diop', { roles: [role('Minister', { of: 'mali' })], relations: [relation('mali')] }),
        event('2020-02-mali-talks', {
          claims: [claim('toll')],
          participants: [
            { actor: 'mali', role: 'agent', part: { en: 'Spoke.', fr: 'A parlé.' }, according_to: ['toll'] },
          ],
        }),
      ]),
    bad: () =>
      datasetOf([
        event('2020-02-mali-talks', { place: 'nowhere' }),
        actor('diop', {
          roles: [role('Minister', { of: '2020-02-mali-talks' })],
          relations: [{ ...relation('nobody'), ...sourced, sources: ['ap-1999'], disputed_by: ['denial'] }],
        }),
      ]),
  },
};

function* claimReferences(entry: Exclude<Entry, { type: 'Storyline' }>) {
  if (entry.type === 'Actor') {
    for (const [i, relation] of entry.value.relations.entries()) {
      yield { ids: relation.disputed_by ?? [], path: ['relations', i, 'disputed_by'] };
    }
  }
  if (entry.type === 'Event') {
    for (const [i, participant] of entry.value.participants.entries()) {
      yield { ids: participant.according_to, path: ['participants', i, 'according_to'] };
    }
  }
}

const article = (type: Entry['type']) =>
  `${type === 'Actor' || type === 'Event' ? 'an' : 'a'} ${type.toLowerCase()}`;

/** “did you mean …”, where one candidate shares most of its letters with the word. */
function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; shared: number } | undefined;
  const pairs = pairsOf(word);
  for (const candidate of candidates) {
    const others = pairsOf(candidate);
    const shared = (2 * [...pairs].filter((pair) => others.has(pair)).length) / (pairs.size + others.size);
    if (shared > 0.6 && (!best || shared > best.shared)) best = { candidate, shared };
  }
  return best && `did you mean ${best.candidate}?`;
}

function pairsOf(word: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i < word.length - 1; i += 1) pairs.add(word.slice(i, i + 2));
  return pairs;
}
