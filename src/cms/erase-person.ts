import type { Payload, PayloadRequest, Where } from 'payload';
import { proposalsOf } from '../domain/reports/proposal.ts';
import type { Report, User } from '../payload-types.ts';
import { changeStoredStates } from './database/stored-states.ts';

/** What was deleted of a person, and where a person has to look. */
export interface Erased {
  hadAccount: boolean;
  /** From how many reports the address was taken. */
  reports: number;
  /** Numbers of the reports that name the address in their text, which no program rewrites. */
  stillNamedIn: string[];
}

const everything = { pagination: false, depth: 0, overrideAccess: true } as const;

/**
 * Deletes what is stored of the person with an e-mail address: the account, that it wrote versions, plans and imports
 * and set findings aside, the address in reports of visitors and in mails that wait. Texts stay. Done twice, it comes
 * to the same.
 * @param req carries the transaction
 */
export async function erasePerson(req: PayloadRequest, email: string): Promise<Erased> {
  const { payload } = req;
  const users = await payload.find({ collection: 'users', ...everything, req });
  const account = users.docs.find((user) => user.email === email);
  if (account) {
    await forgetAuthor(payload, req, account);
    await forgetWhoSetAside(req, account);
    const name = account.name || account.email;
    const isAlone = users.docs.every(({ id, ...other }) => id === account.id || (other.name || other.email) !== name);
    if (isAlone) await forgetImporter(req, name);
    await payload.delete({ collection: 'users', id: account.id, depth: 0, overrideAccess: true, req });
  }
  await deleteMails(req, email);
  await forgetAsked(req, email);
  return { hadAccount: Boolean(account), ...(await takeFromReports(req, email)) };
}

/** Takes the name from every version, and from every plan, which its author can no longer carry out. */
async function forgetAuthor(payload: Payload, req: PayloadRequest, { id }: User): Promise<void> {
  await changeStoredStates(payload, req, (state) => {
    const { account } = (state.changedBy ?? {}) as { account?: unknown };
    return account === id ? { ...state, changedBy: { account: null, name: null } } : state;
  });
  const isOfAccount = ({ user }: { user?: { value?: unknown } | null }) => user?.value === id;
  for (const job of await jobsOf(req, 'schedulePublish')) {
    const input = (job.input ?? {}) as Parameters<typeof isOfAccount>[0];
    if (!isOfAccount(input)) continue;
    const data = { ...job, input: { ...input, by: null } };
    await payload.db.updateOne({ collection: 'payload-jobs', id: job.id, data, req, returning: false });
  }
}

async function jobsOf(req: PayloadRequest, task: string) {
  const where: Where = { taskSlug: { equals: task } };
  return (await req.payload.find({ collection: 'payload-jobs', where, ...everything, req })).docs;
}

/** What was set aside stays so. */
async function forgetWhoSetAside(req: PayloadRequest, { id }: User): Promise<void> {
  const where: Where = { account: { equals: id } };
  await req.payload.db.updateMany({ collection: 'set-asides', where, data: { account: null }, req });
}

/** Imports know by name alone who carried them out. */
async function forgetImporter(req: PayloadRequest, name: string): Promise<void> {
  const where: Where = { by: { equals: name } };
  await req.payload.update({ collection: 'imports', where, data: { by: null }, depth: 0, overrideAccess: true, req });
}

async function deleteMails(req: PayloadRequest, email: string): Promise<void> {
  for (const { id, input } of await jobsOf(req, 'sendMail'))
    if (sameAddress((input as { to?: unknown } | null)?.to, email))
      await req.payload.delete({ collection: 'payload-jobs', id, overrideAccess: true, req });
}

/** Where a body was asked to confirm its entry, should a person have been written to. */
async function forgetAsked(req: PayloadRequest, email: string): Promise<void> {
  const { docs } = await req.payload.find({ collection: 'confirmations', ...everything, req });
  for (const { id } of docs.filter(({ askedAt }) => sameAddress(askedAt, email)))
    await req.payload.update({
      collection: 'confirmations',
      id,
      data: { askedAt: null },
      depth: 0,
      overrideAccess: true,
      req,
    });
}

const sameAddress = (one: unknown, other: string) =>
  typeof one === 'string' && one.trim().toLowerCase() === other.toLowerCase();

async function takeFromReports(req: PayloadRequest, email: string): Promise<Omit<Erased, 'hadAccount'>> {
  const { docs } = await req.payload.find({ collection: 'reports', ...everything, req });
  const theirs = docs.filter((report) => sameAddress(report.email, email));
  for (const { id } of theirs)
    await req.payload.update({
      collection: 'reports',
      id,
      data: { email: null, personalDataRemovedOn: new Date().toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    });
  const names = ({ message, note, reason, subject, proposals }: Report) =>
    [message, note, reason, subject, ...proposalsOf(proposals).map(({ value }) => value)]
      .join('\n')
      .toLowerCase()
      .includes(email.toLowerCase());
  return {
    reports: theirs.length,
    stillNamedIn: docs
      .filter(names)
      .map(({ reference }) => reference)
      .sort(),
  };
}
