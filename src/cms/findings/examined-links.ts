import type { ExaminedAccount } from '../../domain/findings/accounts.ts';
import type { ExaminedDocument } from '../../domain/findings/document.ts';
import type { ExaminedLink } from '../../domain/findings/links.ts';
import { standingOf } from '../../domain/links/profiles.ts';
import { failuresOf, isDead } from '../../domain/links/state.ts';
import { isHomePage, targetOf } from '../../domain/links/target.ts';
import type { Link } from '../links/records.ts';

/** The accounts elsewhere of bodies whose own site has been asked. */
export function examinedAccounts(documents: ExaminedDocument[], links: Link[]): ExaminedAccount[] {
  const sites = new Map(links.flatMap(({ target, vouched }) => (vouched ? [[target, vouched] as const] : [])));
  return documents.flatMap(({ actor, entry, form, isLive }) => {
    if (!actor?.isActive || !isLive) return [];
    const addresses = actor.channels.map(({ address }) => address ?? '');
    const [vouched = null] = addresses.flatMap((address) => sites.get(targetOf(address) ?? '') ?? []);
    return addresses.map((address, at) => ({
      ...{ entry, form, address, row: `links.${at}` },
      standing: standingOf(address, vouched),
    }));
  });
}

/** The pages elsewhere with which something is wrong, each with the first entry that leads there. */
export function examinedLinks(documents: ExaminedDocument[], links: Link[]): ExaminedLink[] {
  const users = new Map<string, ExaminedDocument[]>();
  for (const document of documents) {
    if (!document.isLive) continue;
    for (const target of document.targets) users.set(target, [...(users.get(target) ?? []), document]);
  }
  return links.flatMap(({ id, target, state, tries }): ExaminedLink[] => {
    const own = users.get(target) ?? [];
    const [first] = own;
    const last = tries.at(-1);
    if (!first || !last) return [];
    return [
      {
        ...{ entry: first.entry, form: `collections/links/${id}`, state, cause: last.cause, movedTo: last.movedTo },
        address: target.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''),
        since: isDead(state) ? (failuresOf(tries)[0]?.on ?? null) : null,
        isHomePage: isHomePage(target),
        users: own.length,
      },
    ];
  });
}
