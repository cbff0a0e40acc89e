import { momentInWords } from '../../../domain/moment.ts';
import { formOf } from '../../planning/plan-input.ts';
import type { Plan } from '../../planning/plans.ts';
import { addressOf, type Reading } from './reading.ts';

/** What goes live, or off the site, by itself, the next first. Nothing is to be done about it. */
export function Planned({ plans, reading }: { plans: Plan[]; reading: Reading }) {
  const { locale, say } = reading;
  if (!plans.length) return null;
  return (
    <section className="today__planned">
      <h2>{say.planned}</h2>
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            {momentInWords(plan.due, locale)}: <a href={addressOf(reading, formOf(plan.subject), null)}>{plan.title}</a>{' '}
            {say[plan.kind]}
          </li>
        ))}
      </ul>
    </section>
  );
}
