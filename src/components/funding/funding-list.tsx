import { useLocale, useTranslations } from 'next-intl';
import { today } from '../../domain/day.ts';
import { type FundingChoice, type FundingProgramme, programmeGroups } from '../../domain/funding/funding-programme.ts';
import { printFundingQuery } from '../../domain/funding/funding-query.ts';
import { calendarAddress, tableAddress } from '../../domain/take-along/open-data-address.ts';
import { BoardHeading } from '../layout/board-heading.tsx';
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
  const groups = programmeGroups(programmes, choice);
  const day = today();
  return (
    <>
      <BoardHeading title={t('title')} lead={programmes.length ? t('lead') : t('empty')} />
      <FundingChoices programmes={programmes} choice={choice} route="/funding" />
      {groups.length || !programmes.length ? null : <p className="none">{t('none')}</p>}
      {groups.map(({ state, programmes: own }) => (
        <section key={state} className="topic" id={state}>
          <h2>{t(`headings.${state}`)}</h2>
          <p className="intro">{t(`explained.${state}`)}</p>
          <ul className="programmes">
            {own.map((programme) => (
              <FundingEntry key={programme.id} programme={programme} today={day} />
            ))}
          </ul>
        </section>
      ))}
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
