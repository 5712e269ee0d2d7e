import type { SnapshotFacts } from './snapshot.ts';

/** The page at `/`: what this server is and where to go. */
export function indexPage({ version, counts, licence }: SnapshotFacts, hasDemo: boolean): string {
  const links = [
    ['/graphql', 'GraphiQL', 'write a query, with the documentation beside it'],
    ...(hasDemo ? [['/demo', 'Demo pages', 'news pages for the extension to read']] : []),
    ['/snapshot', 'Snapshot', 'which version is served, and its files'],
    ['/health', 'Health', 'whether it is well'],
  ];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Backstory API</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 3rem auto; padding: 0 1rem; }
  :root { color-scheme: light dark; }
</style>
<h1>Backstory API</h1>
<p>Who is behind the names in the news: ${counts.actors} actors, ${counts.places} places, ${counts.events} events and
${counts.storylines} storylines, from ${counts.sources} sources. Snapshot ${version.slice(0, 12)}, licence ${licence}.</p>
<ul>
${links.map(([href, name, what]) => `  <li><a href="${href}">${name}</a>: ${what}</li>`).join('\n')}
</ul>
</html>
`;
}
