'use client';

import { useTranslation, withCondition } from '@payloadcms/ui';
import type { DateFieldClientProps, TextFieldClientProps } from 'payload';
import { dayOf } from '../../../domain/day.ts';
import { formatPartialDate, isPartialDate, readPartialDate, writePartialDate } from '../../../domain/partial-date.ts';
import { type Locale, ourLocale } from '../../../i18n/locales.ts';
import {
  type DateReason,
  dayReason,
  momentOfDay,
  partialDateReason,
  pastDayReason,
} from '../../fields/date-reasons.ts';
import { valueExplanations } from '../../value-explanations.ts';
import { type Echo, TypedInput } from './typed-input.tsx';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What is said of a date: why it cannot stand here, or the date in words where it was not typed so. */
function useEcho(reasonOf: (text: string) => DateReason | null) {
  const { i18n } = useTranslation();
  const language: Locale = ourLocale(i18n.language);
  function echo(_: unknown, text: string): Echo | null {
    const reason = reasonOf(text);
    if (reason) return { words: valueExplanations[reason][language].replace('{typed}', text), isWrong: true };
    const words = formatPartialDate(readPartialDate(text) ?? text, language);
    return words === text.trim() ? null : { words, isWrong: false };
  }
  return { language, echo };
}

function TypedPartialDate({ mayBeToCome, ...properties }: TextFieldClientProps & { mayBeToCome: boolean }) {
  const { language, echo } = useEcho((text) => partialDateReason(text, mayBeToCome));
  const write = (value: unknown) => {
    const text = textOf(value);
    return isPartialDate(text) ? writePartialDate(text, language) : text;
  };
  return <TypedInput properties={properties} read={readDate} write={write} echo={echo} inputMode="text" />;
}

function readDate(text: string): string {
  const date = readPartialDate(text);
  return date && isPartialDate(date) ? date : text;
}

function TypedPastDay(properties: DateFieldClientProps) {
  const { language, echo } = useEcho(pastDayReason);
  const write = (value: unknown) => {
    const text = textOf(value);
    return text && dayReason(text) === null ? writePartialDate(dayOf(momentOfDay(text) ?? text), language) : text;
  };
  return <TypedInput properties={properties} read={readDay} write={write} echo={echo} inputMode="text" />;
}

const readDay = (text: string): string | null => (text.trim() ? (momentOfDay(text) ?? text) : null);

/** A date as exactly as it is known, typed as Germans write it; below it stands in words. */
export const PartialDateInput = withCondition(TypedPartialDate);

/** A day on which something was done, typed as Germans write it. */
export const PastDayInput = withCondition(TypedPastDay);
