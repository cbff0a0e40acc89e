import type { DefaultServerCellComponentProps, Payload } from 'payload';
import { cache } from 'react';
import { dayOf } from '../../../domain/day.ts';
import { writePartialDate } from '../../../domain/partial-date.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import { type Plan, plans } from '../../planning/plans.ts';
import { words } from './words.ts';

/** All plans, asked for once for all rows of a list. */
const plansOfList = cache((payload: Payload): Promise<Plan[]> => plans(payload));

/** In a list: what is planned for a document, or failed. */
export async function PlanCell({ collectionSlug, i18n, payload, rowData }: DefaultServerCellComponentProps) {
  if (!rowData) return null;
  const language = ourLocale(i18n.language);
  const found = (await plansOfList(payload)).filter(
    ({ subject }) => 'id' in subject && subject.collection === collectionSlug && subject.id === String(rowData.id),
  );
  return found.map((plan) => <PlanPill key={plan.id} plan={plan} language={language} />);
}

function PlanPill({ plan: { kind, due, failure }, language }: { plan: Plan; language: 'de' | 'en' }) {
  const say = words[language].list;
  const time = writePartialDate(dayOf(due), language);
  return (
    <span className={`language-pill language-pill--${failure === null ? 'wait' : 'bad'}`}>
      {failure === null ? say[kind].replace('{time}', time) : say.failed}
    </span>
  );
}
