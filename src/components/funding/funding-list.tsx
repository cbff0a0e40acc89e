import { useLocale, useTranslations } from 'next-intl';
import { today } from '../../domain/day.ts';
import {
  chooseProgrammes,
  type FundingChoice,
  type FundingProgramme,
  fundingStatesShown,
} from '../../domain/funding/funding-programme.ts';
import { printFundingQuery } from '../../domain/funding/funding-query.ts';
import { calendarAddress, tableAddress } from '../../domain/take-along/open-data-address.ts';
import { Sign } from '../layout/sign.tsx';
import { FundingChoices } from './funding-choices.tsx';
import { FundingEntry } from './funding-entry.tsx';
import './funding.css';

interface Props {
  programmes: FundingProgramme[];
  choice: FundingChoice;
}

/** Who pays for partnerships: what can be applied for first, then what is uncertain, then what is over. */
export function FundingList({ programmes, choice }: Props) {
  const t = useTranslations('Funding');
  const text = useTranslations('Text');
  const calendar = useTranslations('Calendar');
  const locale = useLocale();
  const chosen = chooseProgrammes(programmes, choice);
  const isFitting = fundingStatesShown.some((state) => chosen[state].length > 0);
  const day = today();
  return (
    <>
      <div className="hero">
        <Sign size="board">
          <h1>{t('title')}</h1>
        </Sign>
        <p className="lead">{programmes.length ? t('lead') : t('empty')}</p>
      </div>
      <FundingChoices programmes={programmes} choice={choice} route="/funding" />
      {isFitting || !programmes.length ? null : <p className="none">{t('none')}</p>}
      {fundingStatesShown.map((state) =>
        chosen[state].length ? (
          <section key={state} className="topic" id={state}>
            <h2>{t(`headings.${state}`)}</h2>
            <p className="intro">{t(`explained.${state}`)}</p>
            <ul className="programmes">
              {chosen[state].map((programme) => (
                <FundingEntry key={programme.id} programme={programme} today={day} />
              ))}
            </ul>
          </section>
        ) : null,
      )}
      <p className="source">
        {t('ask')} <a href={calendarAddress(locale) + printFundingQuery(choice)}>{calendar('link')}</a>{' '}
        <a href={tableAddress('funding', locale)}>{t('table')}</a>
      </p>
      {locale === 'en' && programmes.some((programme) => !programme.hasReviewedText) ? (
        <p className="source">{text('someUnreviewed')}</p>
      ) : null}
    </>
  );
}
