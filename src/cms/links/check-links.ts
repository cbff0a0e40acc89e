import type { PayloadRequest, TaskConfig } from 'payload';
import { wasCutOff } from '../../domain/links/judge.ts';
import { isDead } from '../../domain/links/state.ts';
import { dueTonight } from '../../domain/links/tonight.ts';
import { publicWays, type Ways } from '../../inside/asking/whereto.ts';
import { raiseContentRevision } from '../content-revision.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { archivedCopy, waybackAddress } from './archive.ts';
import { type Look, lookAtAll, type Round } from './look.ts';
import { addLink, allLinks, dropLinks, isShownOtherwise, knowing, type Link, storeLink } from './records.ts';
import { shownTargets, type User, usersOfAddresses, websitesIn } from './uses.ts';

/** What a test may choose; a running site has the public internet and the clock. */
export interface Choice {
  ways?: Ways;
  now?: () => Date;
  pause?: number;
  /** Where copies are asked for. */
  archive?: string;
}

const mostPerNight = 100;
/** Milliseconds for the looks, and then for the archive: what takes ten minutes is taken for cut off and begun anew. */
const longestNight = 5 * 60_000;
const longestArchive = 2 * 60_000;
const daysUntilArchive = 28;
/** So many pages that lived are asked where all others failed: does this machine reach anybody? */
const mostControls = 3;

/**
 * Looks at the targets that are due, at most a hundred of them, and notes what was seen. Pages kept for visitors are
 * let go only where they show something else now.
 * @returns at how many; none where it is switched off
 * @throws Error where this machine itself was cut off: then nothing is noted
 */
export async function checkLinks(req: PayloadRequest, choice: Choice = {}): Promise<number> {
  const { isOn, asksArchive } = await req.payload.findGlobal({ slug: 'link-checks', depth: 0, req });
  if (!isOn) return 0;
  const now = choice.now ?? (() => new Date());
  const users = await usersOfAddresses(req);
  const links = await knownTargets(req, users);
  const due = dueTonight(links, now().toISOString(), mostPerNight);
  const round = { ...(await roundOf(req, choice, now)), websites: websitesIn(users) };
  const looks = await lookAtAll(due, round);
  if (wasCutOff(looks.map(({ look }) => look))) await refuseIfCutOff(links, round);
  const known = looks.map(({ link, look, marks, vouched }) => ({
    ...{ before: link, after: { ...knowing(link, { look, vouched }), marks } },
  }));
  if (asksArchive) await findCopies(known, round, choice.archive ?? waybackAddress);
  await inTransaction(req, async () => {
    for (const { after } of known) await storeLink(req.payload, after, req);
    if (known.some(({ before, after }) => isShownOtherwise(before, after))) await raiseContentRevision(req);
  });
  return looks.length;
}

/** What visitors are led to, each known; what nothing leads to any more is forgotten, unless it is known to be dead. */
async function knownTargets(req: PayloadRequest, users: User[]): Promise<Link[]> {
  const own = new URL(req.payload.config.serverURL).origin;
  const shown = shownTargets(users);
  return inTransaction(req, async () => {
    const links = await allLinks(req.payload, req);
    const unused = links.filter(({ target, state }) => !shown.has(target) && !isDead(state));
    await dropLinks(
      req.payload,
      unused.map(({ id }) => id),
      req,
    );
    const known = new Set(links.map(({ target }) => target));
    const added: Link[] = [];
    for (const target of shown)
      if (!known.has(target) && new URL(target).origin !== own) added.push(await addLink(req.payload, target, req));
    return [...links.filter(({ target }) => shown.has(target)), ...added];
  });
}

async function roundOf({ payload }: PayloadRequest, choice: Choice, now: () => Date): Promise<Omit<Round, 'websites'>> {
  const { serverURL } = payload.config;
  const { contact } = await payload.findGlobal({ slug: 'site', depth: 0, locale: 'de', overrideAccess: true });
  const reach = [serverURL, ...(contact?.email ? [contact.email] : [])].join('; ');
  return {
    visitor: {
      ways: choice.ways ?? publicWays,
      agent: `WhoIsWhoLinkCheck/1.0 (+${reach})`.replaceAll(/[^\x20-\x7e]/g, ''),
      robot: 'whoiswholinkcheck',
      mostBytes: 65_536,
      longest: 20_000,
      rules: new Map(),
    },
    pause: choice.pause ?? 2000,
    until: Date.now() + longestNight,
    now,
  };
}

async function refuseIfCutOff(links: Link[], round: Round): Promise<void> {
  const controls = links.filter(({ state }) => state === 'fine' || state === 'moved').slice(0, mostControls);
  const looks = await lookAtAll(controls, round);
  if (!looks.length || wasCutOff(looks.map(({ look }) => look)))
    throw new Error('No page elsewhere answers: the machine seems to be cut off, so nothing was noted of them');
}

/** Asks for copies of what is dead, of each now and then. */
async function findCopies(known: { before: Look['link']; after: Link }[], round: Round, at: string): Promise<void> {
  const since = new Date(round.now().getTime() - daysUntilArchive * 86_400_000).toISOString();
  for (const one of known) {
    if (Date.now() > round.until + longestArchive) return;
    const { state, askedArchiveOn, target } = one.after;
    if (state !== 'dead' || (askedArchiveOn && askedArchiveOn > since)) continue;
    const copy = await archivedCopy(target, round.visitor, at);
    one.after = { ...knowing(one.after, { copy }), askedArchiveOn: round.now().toISOString() };
  }
}

/** The queue of what waits for others for minutes. */
export const slowQueue = 'slow';

/** The same every night, by the clock of the server, when few people are about. */
export const checkLinksDaily: TaskConfig<'checkLinks'> = {
  slug: 'checkLinks',
  // It comes again the next night; what was not reached twice within minutes says nothing new.
  retries: 0,
  // Payload would note every minute that there was nothing to plan.
  schedule: [{ cron: '30 3 * * *', queue: slowQueue, hooks: { afterSchedule: async () => {} } }],
  handler: async ({ req }) => ({ output: { count: await checkLinks(req) } }),
};
