import { useLocale, useTranslations } from 'next-intl';
import type { FundingAmount as Amount } from '../../domain/funding/funding-programme.ts';
import { amountInWords } from '../../domain/funding/funding-words.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { amountDate } from './programme-words.ts';

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
  return (
    <>
      {comparator ? <small>{comparator} </small> : null}
      <b>{number}</b>{' '}
      <small>
        {amount.per ? <LocalizedText text={amount.per} /> : null}
        {amount.per ? ' · ' : null}
        {amountDate(amount, { t, locale, today })}
      </small>
    </>
  );
}
