import { getTranslations } from 'next-intl/server';
import { findFundingProgrammes, latestProgrammeChange } from '../../../../data/funding.ts';
import { getSite } from '../../../../data/site.ts';
import { whereabouts } from '../../../../data/whereabouts.ts';
import { calendarOf } from '../../../../domain/take-along/calendar.ts';
import { permanentName } from '../../../../domain/take-along/open-data-address.ts';
import { type LocaleParameters, localeOf } from '../page-parameters.ts';

export const dynamic = 'force-dynamic';

/** Every known last day to apply, for calendars. */
export async function GET(_request: Request, { params }: LocaleParameters): Promise<Response> {
  const locale = await localeOf(params);
  const [site, programmes, changedOn, t] = await Promise.all([
    getSite(locale),
    findFundingProgrammes(locale),
    latestProgrammeChange(),
    getTranslations({ locale, namespace: 'Funding' }),
  ]);
  const where = await whereabouts();
  const days = programmes.flatMap(({ id, name, pays, url, deadlines }) =>
    deadlines.map((day) => ({
      uid: permanentName(where, `${id}:${day}`),
      day,
      title: t('dayTitle', { name: name.value }),
      text: [pays.value, t('ask'), url].filter(Boolean).join('\n\n'),
      url: `${where.funding[locale]}#${id}`,
      changedOn: changedOn ?? new Date(0).toISOString(),
    })),
  );
  const calendar = calendarOf({ name: t('calendarTitle', { site: site.name }), language: locale, days });
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
