import { useLocale, useTranslations } from 'next-intl';
import { type FundingAmount as Amount, isOldAmount } from '../../domain/funding/funding-programme.ts';
import { amountInWords } from '../../domain/funding/funding-words.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

interface Props {
  amount: Amount;
  /** The day it is, as `2026-11-26`. */
  today: string;
}

/** An amount with what it is for and of when it is; of an old one it is said. */
export function FundingAmount({ amount, today }: Props) {
  const t = useTranslations('Funding');
  const locale = useLocale();
  const { comparator, number } = amountInWords(amount, locale);
  const date = amount.asOf ? t('asOf', { date: formatPartialDate(amount.asOf, locale) }) : t('dateUnknown');
  return (
    <>
      {comparator ? <small>{comparator} </small> : null}
      <b>{number}</b>{' '}
      <small>
        {amount.per ? <LocalizedText text={amount.per} /> : null}
        {amount.per ? ' · ' : null}
        {isOldAmount(amount, today) && amount.asOf ? t('oldAmount', { date }) : date}
      </small>
    </>
  );
}
