/** A name → the skeleton of a file, to be filled in by a person. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPartialDate } from '@backstory/schema/partial-date';
import type { Folder } from '@backstory/schema/dataset';

export const NEW_KINDS = ['actor', 'place', 'event', 'storyline'] as const;
export type NewKind = (typeof NEW_KINDS)[number];

const FOLDERS: Record<NewKind, Folder> = {
  actor: 'actors',
  place: 'places',
  event: 'events',
  storyline: 'storylines',
};

/** What a curator did that cannot be carried out; the message says how to do it. */
export class NewEntryError extends Error {}

/**
 * Writes the skeleton for a new entry under `root` and returns its path from there.
 * `start` is an event's first day, as precise as known. Throws `NewEntryError`, and
 * writes nothing, where the file exists or an event has no start.
 */
export function newEntry(root: string, kind: NewKind, name: string, today: string, start?: string): string {
  const slug = slugFor(kind, name, start);
  const file = join(FOLDERS[kind], `${slug}.yaml`);
  const path = join(root, file);
  if (existsSync(path)) {
    throw new NewEntryError(`data/${file} exists already: open it, or give a name that tells the two apart`);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, skeleton(kind, name, today, start), { flag: 'wx' });
  return file;
}

function slugFor(kind: NewKind, name: string, start: string | undefined): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!words) {
    throw new NewEntryError(
      `“${name}” has no Latin letter to name a file with: give the common English name`,
    );
  }
  if (kind !== 'event') return words;
  if (!start || !isPartialDate(start)) {
    throw new NewEntryError('an event needs its start: pnpm data new event "Talks in Bamako" 2024-08-04');
  }
  return `${start.slice(0, 7)}-${words}`;
}

function skeleton(kind: NewKind, name: string, today: string, start: string | undefined): string {
  const quoted = JSON.stringify(name);
  const head = `# yaml-language-server: $schema=../../packages/schema/json/${kind}.schema.json\n`;
  const named = `name:\n  en: ${quoted}\n  fr: ${quoted}\n`;
  const names = `# Other spellings the press uses: { text, language, kind, match, weak, context }\nnames: []\n`;
  const summary = `summary:\n  # Two or three neutral sentences that all sides accept.\n  en: ''\n  fr: ''\n`;
  const descriptor = `descriptor:\n  # One line that is true at any time.\n  en: ''\n  fr: ''\n`;
  const claims = `# What somebody says about a matter in dispute: { id, topic, by, date, text, sources }\nclaims: []\n`;
  const sources = `sources:\n  # <publisher>-<date>: { publisher, title, url, published, kind }\n  {}\n`;
  const reviewed = `reviewed: '${today}'\n`;
  switch (kind) {
    case 'actor':
      return `${head}kind: person # state, armed-group, military, organization, people\n${named}${names}${summary}${claims}${sources}${reviewed}${descriptor}# Offices: { title, office, of, from, to, sources }\nroles: []\n# This entity <kind> <object>: { kind, object, from, to, sources }\nrelations: []\n`;
    case 'place':
      return `${head}kind: town # city, village, region, area, river, base, mine\n${named}${names}${summary}${claims}${sources}${reviewed}${descriptor}# country: <slug of the state>\nseat_of: []\n`;
    case 'event':
      return `${head}kind: other # battle, statement, visit, agreement … see packages/schema/src/vocabulary.ts\n${named}${names}${summary}${claims}${sources}${reviewed}start: '${start}'\n# place: <slug>\n# Who took part: { actor, role, part, according_to }\nparticipants: []\n# Keys of sources for what the summary, the dates and the place say.\nfact_sources: []\n`;
    case 'storyline':
      return `${head}${named}${names}${summary}# In order of time: { event, why }\nsteps: []\n${reviewed}`;
  }
}
