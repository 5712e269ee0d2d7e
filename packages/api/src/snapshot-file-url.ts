/** The address on this server of a file of the snapshot: the version is in it, so what is there never changes. */
export function snapshotFileUrl(version: string, path: string): string {
  return `/snapshot/${version}/${path}`;
}
