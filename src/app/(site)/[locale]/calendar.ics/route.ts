import { getTranslations } from 'next-intl/server';
import { findFundingProgrammes, latestProgrammeChange } from '../../../../data/funding.ts';
import { getPage } from '../../../../data/pages.ts';
import { getSite } from '../../../../data/site.ts';
import { whereabouts } from '../../../../data/whereabouts.ts';
import { daysIn, recurrenceRule } from '../../../../domain/calendar/recurring-day.ts';
import { fittingProgrammes } from '../../../../domain/funding/funding-programme.ts';
import { parseFundingQuery } from '../../../../domain/funding/funding-query.ts';
import { type CalendarDay, calendarOf } from '../../../../domain/take-along/calendar.ts';
import { permanentName } from '../../../../domain/take-along/open-data-address.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { type LocaleParameters, localeOf } from '../page-parameters.ts';

export const dynamic = 'force-dynamic';

/** What comes back has to have come once: for calendars, from this year on, in which the site began. */
const firstYear = 2026;

/** Every known last day to apply to the programmes asked for, and the days that come back every year, for calendars. */
export async function GET(request: Request, { params }: LocaleParameters): Promise<Response> {
  const locale = await localeOf(params);
  const [site, deadlines, days, t] = await Promise.all([
    getSite(locale),
    deadlinesOf(new URL(request.url).searchParams, locale),
    recurringDays(locale),
    getTranslations({ locale, namespace: 'Calendar' }),
  ]);
  const name = t('title', { site: site.name });
  const calendar = calendarOf({ name, language: locale, days: [...deadlines, ...days] });
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}

async function deadlinesOf(query: URLSearchParams, locale: Locale): Promise<CalendarDay[]> {
  const [programmes, changedOn, t] = await Promise.all([
    findFundingProgrammes(locale),
    latestProgrammeChange(),
    getTranslations({ locale, namespace: 'Funding' }),
  ]);
  const where = await whereabouts();
  return fittingProgrammes(programmes, parseFundingQuery(query)).flatMap(({ id, name, pays, url, deadlines }) =>
    deadlines.map((day) => ({
      uid: permanentName(where, `${id}:${day}`),
      day,
      title: t('dayTitle', { name: name.value }),
      text: [pays.value, t('ask'), url].filter(Boolean).join('\n\n'),
      url: `${where.funding[locale]}#${id}`,
      changedOn: changedOn ?? new Date(0).toISOString(),
    })),
  );
}

async function recurringDays(locale: Locale): Promise<CalendarDay[]> {
  const page = await getPage('basics', locale);
  const where = await whereabouts();
  return (page?.days ?? []).map(({ id, name, note, recurrence }) => {
    const { first, last } = daysIn(recurrence, firstYear);
    return {
      uid: permanentName(where, id),
      day: first,
      lastDay: last,
      repeats: recurrenceRule(recurrence),
      title: name.value,
      text: note?.value ?? '',
      url: `${where.site}${addressOf('/basics', locale)}#days`,
      changedOn: page?.updatedOn ?? new Date(0).toISOString(),
    };
  });
}
