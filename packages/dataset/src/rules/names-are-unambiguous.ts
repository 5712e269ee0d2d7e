import { fold } from '@backstory/linker';
import { datasetOf, type Entry, type FieldPath } from '../dataset.ts';
import { actor } from './examples.ts';
import type { Rule } from './rule.ts';

/**
 * Two entities may share a name only where both say how they are told apart. Folding
 * is the linker's own, so that what this rule calls equal is equal on the page.
 */
export const namesAreUnambiguous: Rule = {
  name: 'names-are-unambiguous',
  description: 'A name that two entities share is weak (with context) or never linked, on both.',
  severity: 'error',
  check(dataset, report) {
    const holders = new Map<string, { entry: Entry; path: FieldPath; text: string; settled: boolean }[]>();
    for (const entry of dataset.entries) {
      for (const name of linkedNames(entry)) {
        const key = fold(name.text);
        holders.set(key, [...(holders.get(key) ?? []), { entry, ...name }]);
      }
    }
    for (const sharers of holders.values()) {
      if (new Set(sharers.map(({ entry }) => entry.slug)).size < 2) continue;
      for (const { entry, path, text, settled } of sharers) {
        if (settled) continue;
        const other = sharers.find((sharer) => sharer.entry.slug !== entry.slug);
        report(
          entry,
          path,
          `“${text}” is also a name of ${other?.entry.slug}`,
          'on both, write weak: true with context words, or match: never',
        );
      }
    }
  },
  examples: {
    good: () =>
      datasetOf([
        actor('wagner-group', { names: [weak('Wagner', ['mali'])] }),
        actor('richard-wagner', { names: [weak('Wagner', ['opera'])] }),
      ]),
    bad: () =>
      datasetOf([
        actor('wagner-group', { names: [weak('Wagner', ['mali'])] }),
        actor('richard-wagner', { names: [{ text: 'Wagner', language: 'de', kind: 'short', weak: false }] }),
      ]),
  },
};

const weak = (text: string, context: string[]) => ({
  text,
  language: 'mul',
  kind: 'short' as const,
  weak: true,
  context,
});

function* linkedNames(entry: Entry): Generator<{ text: string; path: FieldPath; settled: boolean }> {
  // The title of an event or a storyline is not a name that texts use.
  if (entry.type === 'Actor' || entry.type === 'Place') {
    const { en, fr } = entry.value.name;
    // A curator who lists the display name again, with a policy, has settled it there.
    const policies = new Map(entry.value.names.map((name) => [fold(name.text), name]));
    for (const text of new Set([en, fr])) {
      const policy = policies.get(fold(text));
      if (!policy) yield { text, path: ['name'], settled: false };
    }
  }
  for (const [i, { text, kind, weak: isWeak, context, match }] of entry.value.names.entries()) {
    // A name that is never linked stands in nobody's way, and many states have a junta.
    if (match !== 'never' && kind !== 'nominal') {
      yield { text, path: ['names', i], settled: isWeak && (context?.length ?? 0) > 0 };
    }
  }
}
