import type { Manifest, SnapshotFile } from '@backstory/schema/snapshot';
import { builder } from '../builder.ts';
import type { Snapshot as OpenSnapshot } from '../snapshot.ts';
import { snapshotFileUrl } from '../snapshot-file-url.ts';
import { Language } from './language.ts';

const Counts = builder.objectRef<Manifest['counts']>('Counts').implement({
  description: 'How much the snapshot holds.',
  fields: (t) => ({
    actors: t.exposeInt('actors', { description: 'Actors.' }),
    places: t.exposeInt('places', { description: 'Places.' }),
    events: t.exposeInt('events', { description: 'Events.' }),
    storylines: t.exposeInt('storylines', { description: 'Storylines.' }),
    names: t.exposeInt('names', { description: 'Names, of all entities together.' }),
    sources: t.exposeInt('sources', { description: 'Sources, each page once.' }),
  }),
});

interface PublishedFile extends SnapshotFile {
  version: string;
}

const NamesPack = builder.objectRef<PublishedFile>('NamesPack').implement({
  description: 'The binary index by which names are linked, in a browser or here.',
  fields: (t) => ({
    url: t.string({
      description: 'Its address on this server. What is there never changes: keep it for ever.',
      resolve: ({ version, path }) => snapshotFileUrl(version, path),
    }),
    bytes: t.exposeInt('bytes', { description: 'Its size in bytes.' }),
    sha256: t.exposeString('sha256', {
      description: 'Its SHA-256 in hexadecimal digits: check it before use.',
    }),
  }),
});

const CardShard = builder.objectRef<PublishedFile & { shard: string }>('CardShard').implement({
  description: 'A file with all cards of one shard.',
  fields: (t) => ({
    shard: t.exposeString('shard', { description: 'One hexadecimal digit.' }),
    url: t.string({
      description: 'Its address on this server. What is there never changes: keep it for ever.',
      resolve: ({ version, path }) => snapshotFileUrl(version, path),
    }),
    bytes: t.exposeInt('bytes', { description: 'Its size in bytes.' }),
    sha256: t.exposeString('sha256', { description: 'Its SHA-256 in hexadecimal digits.' }),
  }),
});

const Snapshot = builder.objectRef<OpenSnapshot>('Snapshot').implement({
  description: 'What is being answered from: one immutable compilation of the dataset.',
  fields: (t) => ({
    version: t.exposeString('version', {
      description: 'SHA-256 over what it says: the same facts have the same version.',
    }),
    format: t.exposeInt('format', { description: 'Rises when an old reader could not read it.' }),
    licence: t.exposeString('licence', { description: 'The licences of the data, as an SPDX expression.' }),
    languages: t.field({
      type: [Language],
      description: 'The languages in which it is written. Names come in many more.',
      resolve: ({ languages }) => languages,
    }),
    counts: t.field({ type: Counts, description: 'How much it holds.', resolve: ({ counts }) => counts }),
    namesPack: t.field({
      type: NamesPack,
      description: 'The names it can link.',
      resolve: ({ version, manifest }) => ({ version, ...manifest.namesPack }),
    }),
    cardShards: t.field({
      type: [CardShard],
      description: 'Its cards, in files to be fetched whole.',
      resolve: ({ version, manifest }) => manifest.cards.map((file) => ({ version, ...file })),
    }),
  }),
});

builder.queryField('snapshot', (t) =>
  t.field({
    type: Snapshot,
    description: 'What is being answered from.',
    resolve: (_root, _args, { snapshot }) => snapshot,
  }),
);
