import type { PayloadRequest } from 'payload';
import type { ExaminedDocument } from '../../domain/findings/document.ts';
import type { ExaminedLink } from '../../domain/findings/links.ts';
import { failuresOf, isDead } from '../../domain/links/state.ts';
import { isHomePage } from '../../domain/links/target.ts';
import { allLinks } from '../links/records.ts';

/** The pages elsewhere with which something is wrong, each with the first entry that leads there. */
export async function examinedLinks(req: PayloadRequest, documents: ExaminedDocument[]): Promise<ExaminedLink[]> {
  const users = new Map<string, ExaminedDocument[]>();
  for (const document of documents) {
    if (!document.isLive) continue;
    for (const target of document.targets) users.set(target, [...(users.get(target) ?? []), document]);
  }
  return (await allLinks(req.payload, req)).flatMap(({ id, target, state, tries }): ExaminedLink[] => {
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
