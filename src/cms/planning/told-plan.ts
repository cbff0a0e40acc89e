import type { PayloadRequest } from 'payload';
import type { Locale } from '../../i18n/locales.ts';
import { fieldsOf, readStates } from '../publishing/subject.ts';
import { tell } from '../publishing/told-change.ts';
import { hindranceOf, readPlanned } from './hindrance.ts';
import { stillToCome } from './overtaken.ts';
import type { Plan } from './plans.ts';

/** A plan for the person who has the form open. */
export interface ToldPlan extends Pick<Plan, 'id' | 'kind' | 'due' | 'by' | 'failure'> {
  /** What goes live, by the names that the form gives it; null for all that is pending by then. */
  parts: { label: string; locale: Locale | null }[] | null;
  /** Why it would fail, as things stand; null where it would not. */
  hindrance: string | null;
}

/** Tells a plan in the reader's language. */
export async function tellPlan(req: PayloadRequest, plan: Plan): Promise<ToldPlan> {
  const { id, kind, due, by, failure } = plan;
  const details = kind === 'publish' && plan.version ? await detailsOf(req, plan) : { parts: null, hindrance: null };
  return { id, kind, due, by, failure, ...details };
}

async function detailsOf(req: PayloadRequest, plan: Plan): Promise<Pick<ToldPlan, 'parts' | 'hindrance'>> {
  const { subject, failure } = plan;
  const what = await readPlanned(req, subject, plan);
  const hindrance = failure === null ? await hindranceOf(req, subject, what, await readStates(req, subject)) : null;
  const told = what ? await tell(req, subject, stillToCome(fieldsOf(req, subject), what, what.basis)) : [];
  const byName = new Map(told.map(({ label, part: { locale } }) => [`${locale} ${label}`, { label, locale }]));
  return { parts: [...byName.values()], hindrance };
}
