import { getTranslations } from 'next-intl/server';
import { today } from '../../domain/day.ts';
import {
  type FundingProgramme,
  nextDeadline,
  passedDeadline,
  programmeGroups,
} from '../../domain/funding/funding-programme.ts';
import { amountInWords } from '../../domain/funding/funding-words.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import type { Locale } from '../../i18n/locales.ts';
import { amountDate } from '../funding/programme-words.ts';
import { shortAddress, typedAddress } from '../texts/short-address.ts';
import type { Edition } from './edition.ts';
import { Words } from './words.tsx';
import { WrittenWay } from './written-way.tsx';

interface Props {
  programme: FundingProgramme;
  locale: Locale;
}

/** How much a programme pays, with the date of the amount; nothing where that is unknown. */
async function Amount({ programme: { amounts }, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'Funding' });
  const [amount] = amounts;
  if (!amount) return null;
  const { comparator, number } = amountInWords(amount, locale);
  return (
    <>
      {comparator} <b>{number}</b> {amount.per ? <Words text={amount.per} locale={locale} /> : null} (
      {amountDate(amount, { t, locale, today: today() })})
    </>
  );
}

/** Until when one can apply: the next day that is known, else in words, else the last one, else nothing. */
async function Deadline({ programme, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'Funding' });
  const [next, passed] = [nextDeadline(programme, today()), passedDeadline(programme, today())];
  if (next) return <b>{t('nextDeadline', { date: formatPartialDate(next, locale) })}</b>;
  if (programme.rhythm) return <Words text={programme.rhythm} locale={locale} />;
  return passed ? t('passedDeadline', { date: formatPartialDate(passed, locale) }) : null;
}

function Programme({ programme, locale }: Props) {
  const { name, giver, amounts, deadlines, rhythm, url, gone } = programme;
  return (
    <li>
      <b>
        <Words text={name} locale={locale} />
      </b>{' '}
      <Words text={giver} locale={locale} />
      <ul className="meta written">
        {amounts.length ? (
          <li>
            <Amount programme={programme} locale={locale} />
          </li>
        ) : null}
        {deadlines.length || rhythm ? (
          <li>
            <Deadline programme={programme} locale={locale} />
          </li>
        ) : null}
        {url || gone ? (
          <li>
            <WrittenWay way={programme} locale={locale}>
              {shortAddress(url ?? gone?.address ?? '')}
            </WrittenWay>
          </li>
        ) : null}
      </ul>
    </li>
  );
}

/** Who pays, told briefly: name, giver, how much, until when, where. The rest is on the site. */
export async function BrochureFunding({ edition: { locale, programmes, where } }: { edition: Edition }) {
  const t = await getTranslations({ locale, namespace: 'Funding' });
  if (!programmes.length) return null;
  return (
    <section lang={locale}>
      <h2>{t('title')}</h2>
      <p className="intro">
        {t('ask')} {t('unknownLeftOut')} <a href={where.funding[locale]}>{typedAddress(where.funding[locale])}</a>
      </p>
      <div className="lists">
        {programmeGroups(programmes, { applicant: null, country: null }).map(({ state, programmes: own }) => (
          <section key={state} className="state">
            <h3>{t(`headings.${state}`)}</h3>
            <ul>
              {own.map((programme) => (
                <Programme key={programme.id} programme={programme} locale={locale} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
