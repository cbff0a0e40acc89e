import { z } from 'zod';
import type { ArchivedCopy } from '../../domain/links/state.ts';
import { type Visitor, visit } from '../../inside/asking/visit.ts';

/** Where the Internet Archive says whether it has a copy (https://archive.org/help/wayback_api.php). */
export const waybackAddress = 'https://archive.org/wayback/available';

const answer = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({
        available: z.literal(true),
        status: z.literal('200'),
        url: z.string().regex(/^https?:\/\/web\.archive\.org\/web\/\d{14}\/.+/),
        timestamp: z.string().regex(/^\d{14}$/),
      })
      .optional(),
  }),
});

/** The copy of a page that the Internet Archive has; null where it has none, or does not answer as it is known to. */
export async function archivedCopy(target: string, visitor: Visitor, at: string): Promise<ArchivedCopy | null> {
  const found = await visit(`${at}?url=${encodeURIComponent(target)}`, visitor);
  if (found.kind !== 'answered' || found.said.status !== 200) return null;
  const { success, data } = answer.safeParse(read(found.said.body.toString('utf8')));
  const copy = success ? data.archived_snapshots.closest : undefined;
  if (!copy) return null;
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(copy.timestamp) ?? [];
  return { url: copy.url.replace(/^http:/, 'https:'), on: `${year}-${month}-${day}` };
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
