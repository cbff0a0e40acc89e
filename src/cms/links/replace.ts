import type { FlattenedField, PayloadRequest } from 'payload';
import { Locked } from 'payload';
import { targetOf } from '../../domain/links/target.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { changes } from '../publishing/changes.ts';
import type { Stored } from '../publishing/parts.ts';
import { publishParts } from '../publishing/publish-parts.ts';
import { addDraft } from '../publishing/subject.ts';
import { withAddresses } from './addresses.ts';
import { placesOf, targetsIn, type User, userOf, usersOfAddresses } from './uses.ts';

/** What a replacement did with one document. */
export interface Mended {
  subject: User['subject'];
  /** In how many places, live or pending. */
  places: number;
  /** Why nothing was changed in it, as staff read it; null where all was. */
  refusal: string | null;
}

/**
 * Puts another address in the place of a target, wherever it stands: in what visitors see and in what is pending, in
 * both languages. Each document wholly or not at all, and told so: what is live is published as by the editor, with all
 * checks and hooks, and what else is pending stays pending.
 */
export async function replaceTarget(req: PayloadRequest, target: string, address: string): Promise<Mended[]> {
  const users = await usersOfAddresses(req);
  const using = users.filter(({ fields, live, draft }) =>
    [live, draft].some((state) => targetsIn(fields, state).includes(target)),
  );
  const done: Mended[] = [];
  for (const { subject, fields, live, draft } of using) {
    const places = Math.max(...[live, draft].map((state) => placesOf(target, fields, state).length));
    done.push({ subject, places, refusal: await refusalOf(() => mend(req, subject, target, address)) });
  }
  return done;
}

async function mend(req: PayloadRequest, subject: User['subject'], target: string, address: string): Promise<void> {
  const mended = (fields: FlattenedField[], state: Stored) =>
    withAddresses(fields, state, (old) => (targetOf(old) === target ? address : old));
  await inTransaction(req, async () => {
    const { fields, live } = await userOf(req, subject);
    if (live) {
      const next = mended(fields, live);
      const parts = changes(fields, live, next).map(({ part }) => part);
      if (parts.length) await publishParts(req, subject, parts, { from: next });
    }
    const { draft } = await userOf(req, subject);
    if (!draft) return;
    const next = mended(fields, draft);
    if (next !== draft) await addDraft(req, subject, next);
  });
}

/** What Payload refuses, somebody has open or is not whole is told; a fault of ours ends it. */
async function refusalOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    const { message, status } = error as Partial<Error & { status: number }>;
    if (error instanceof Locked || (status && status < 500)) return message ?? '';
    throw error;
  }
}
