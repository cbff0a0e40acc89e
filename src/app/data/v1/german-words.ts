import { getTranslations } from 'next-intl/server';
import type { GermanWords } from '../../../domain/take-along/excel-csv.ts';

/** The words of the German pages, for tables in German. */
export async function germanWords(): Promise<GermanWords> {
  const locale = 'de';
  const [actor, funding, facts] = await Promise.all([
    getTranslations({ locale, namespace: 'Actor' }),
    getTranslations({ locale, namespace: 'Funding' }),
    getTranslations({ locale, namespace: 'Facts' }),
  ]);
  return {
    lifecycle: (one) => actor(`lifecycles.${one}`),
    applicant: (one) => funding(`applicants.${one}`),
    region: (one) => (one === 'countries' ? '' : funding(`regions.${one}`)),
    state: (one) => funding(`states.${one}`),
    counted: (one) => facts(`counted.${one}`),
    scope: (one) => facts(`scopes.${one}`),
  };
}
