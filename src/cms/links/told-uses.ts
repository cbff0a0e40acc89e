import type { PayloadRequest } from 'payload';
import { targetOf } from '../../domain/links/target.ts';
import { ourLocale } from '../../i18n/locales.ts';
import { titleOf } from '../hooks/stored-documents.ts';
import { changes } from '../publishing/changes.ts';
import { tell } from '../publishing/told-change.ts';
import { withAddresses } from './addresses.ts';
import { targetsIn, type User, usersOfAddresses } from './uses.ts';

/** A document that uses a target, as staff read it. */
export interface ToldUse {
  title: string;
  /** Its form, as the address of the admin has it. */
  form: string;
  /** Where in it, by the labels of the form. */
  places: string[];
  /** Whether only a draft does, which visitors do not see. */
  isDraft: boolean;
}

/** Where a target is used, in what visitors see and in what is pending. */
export async function toldUses(req: PayloadRequest, target: string): Promise<ToldUse[]> {
  const told: ToldUse[] = [];
  for (const user of await usersOfAddresses(req)) {
    const { subject, fields, live, draft } = user;
    const state = [live, draft].find((one) => targetsIn(fields, one).includes(target));
    if (!state) continue;
    const without = withAddresses(fields, state, (old) => (targetOf(old) === target ? '' : old));
    const places = await tell(req, subject, changes(fields, state, without));
    const [title = '…'] = await titlesOfUsers(req, [subject]);
    told.push({
      ...{ title, form: `collections/${subject.collection}/${subject.id}`, isDraft: state !== live },
      places: [...new Set(places.map(({ label }) => label))],
    });
  }
  return told;
}

/** What staff know documents by. */
export async function titlesOfUsers(req: PayloadRequest, subjects: User['subject'][]): Promise<string[]> {
  const titles: string[] = [];
  for (const { collection, id } of subjects) {
    const { config } = req.payload.collections[collection];
    const document = await req.payload.findByID({
      ...{ collection, id, depth: 0, draft: true, overrideAccess: true, disableErrors: true },
      locale: ourLocale(req.i18n.language),
      fallbackLocale: 'de',
    });
    titles.push(titleOf({ ...document }, config, req));
  }
  return titles;
}
