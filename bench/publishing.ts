import { bytesAt, textAt } from './measured-process.ts';

const changedEntries = ['/de/akteure/british-german-association', '/en/actors/british-german-association'];
/** Every file of open data, and what else is made of all entries. */
const exported = [
  ...['actors.json', 'actors.csv', 'actors.de.csv', 'actors.jsonld', 'facts.json', 'facts.csv', 'funding.json'],
  ...['funding.csv', 'countries.de.csv', 'quality.json'],
].map((file) => `/data/v1/${file}`);

/** The page of the directory on which an entry stands. */
async function listPageOf(site: string, entry: string, page = 1): Promise<string> {
  const path = `/${entry.split('/')[1]}${page > 1 ? `?page=${page}` : ''}`;
  return (await textAt(site + path)).includes(`href="${entry}"`) ? path : listPageOf(site, entry, page + 1);
}

/** Somebody who publishes changes of one entry, in both languages, over and over. */
export async function preparePublishing(site: string, session: Record<string, string>) {
  const where = 'where[slug][equals]=british-german-association&limit=1&depth=0';
  const { docs } = JSON.parse(await textAt(`${site}/api/actors?${where}`, session)) as { docs: { id: string }[] };
  const lists = await Promise.all(changedEntries.map((entry) => listPageOf(site, entry)));
  const places = [
    ...lists,
    ...changedEntries,
    ...['/data/v1/actors.json', '/data/v1/actors.csv', '/data/v1/actors.jsonld', '/sitemap.xml'],
    ...['/de/feed.xml', '/en/feed.xml'],
  ];
  // What tells no seat tells the time of the change.
  const untold = /sitemap|jsonld|feed/;

  async function save(seat: string, locale: string): Promise<number> {
    const begun = performance.now();
    const address = `${site}/api/actors/${docs[0]?.id}?locale=${locale}`;
    const options = { method: 'PATCH', headers: session, body: JSON.stringify({ seat, _status: 'published' }) };
    const answer = await fetch(address, options);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`Publishing answered ${answer.status}`);
    return performance.now() - begun;
  }

  return {
    /**
     * Publishes, then asks for all that must show it, at once and together.
     * @returns milliseconds of one saving, and seconds until the last place shows it
     */
    async publish(): Promise<{ saved: number; visible: number }> {
      const seat = `Ort${Date.now()}`;
      const saved = await save(seat, 'de');
      await save(seat, 'en');
      const minute = new Date().toISOString().slice(0, 13);
      const begun = performance.now();
      const texts = await Promise.all(places.map(async (path) => [path, await textAt(site + path)] as const));
      for (const [path, text] of texts)
        if (!text.includes(untold.test(path) ? minute : seat))
          throw new Error(`${path} does not show what was published`);
      return { saved, visible: (performance.now() - begun) / 1_000 };
    },
    /** Publishes and has every file made anew, all at once. */
    async exportAll(): Promise<void> {
      await save(`Ort${Date.now()}`, 'de');
      await Promise.all(exported.map((path) => bytesAt(site + path)));
    },
  };
}
