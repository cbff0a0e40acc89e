import type { PayloadRequest } from 'payload';
import type { Locale } from '../../i18n/locales.ts';
import { changes } from '../publishing/changes.ts';
import { isAmong } from '../publishing/parts.ts';
import { fieldsOf, findVersion } from '../publishing/subject.ts';
import { tell } from '../publishing/told-change.ts';
import type { Plan } from './plans.ts';

/** A plan for the person who has the form open. */
export interface ToldPlan extends Pick<Plan, 'id' | 'kind' | 'due' | 'by' | 'failure'> {
  /** What goes live, by the names that the form gives it; null for all that is pending by then. */
  parts: { label: string; locale: Locale | null }[] | null;
}

/** Tells a plan in the reader's language. */
export async function tellPlan(req: PayloadRequest, plan: Plan): Promise<ToldPlan> {
  const { id, kind, due, by, failure } = plan;
  return { id, kind, due, by, failure, parts: kind === 'publish' ? await partsOf(req, plan) : null };
}

async function partsOf(req: PayloadRequest, { subject, parts, version, basis }: Plan): Promise<ToldPlan['parts']> {
  if (!parts || !version) return null;
  const planned = await findVersion(req, subject, { id: version });
  const before = basis ? await findVersion(req, subject, { id: basis }) : null;
  const found = changes(fieldsOf(req, subject), before?.state ?? {}, planned?.state ?? {});
  const told = await tell(
    req,
    subject,
    found.filter(({ part }) => isAmong(parts)(part)),
  );
  const byName = new Map(told.map(({ label, part: { locale } }) => [`${locale} ${label}`, { label, locale }]));
  return [...byName.values()];
}
