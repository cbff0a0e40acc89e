'use client';

import { useFormFields, useTranslation, withCondition } from '@payloadcms/ui';
import type { NumberFieldClientProps } from 'payload';
import { fitsFormat, formatFactValue } from '../../../domain/facts/fact-sentence.ts';
import type { FactValue } from '../../../domain/facts/fun-fact.ts';
import { writeGermanNumber } from '../../../domain/german-number.ts';
import { type Locale, ourLocale } from '../../../i18n/locales.ts';
import type { ShownAs } from '../../fields/number.ts';
import { numberOrUnread, unreadReason, unreadText } from '../../fields/unread-number.ts';
import { valueExplanations } from '../../value-explanations.ts';
import { type Echo, TypedInput } from './typed-input.tsx';

const words: Record<Locale, { shown: string; read: string }> = {
  de: { shown: 'wird gezeigt als: ', read: 'gelesen als: ' },
  en: { shown: 'is shown as: ', read: 'read as: ' },
};

const write = (value: unknown): string =>
  typeof value === 'number' ? writeGermanNumber(value) : (unreadText(value) ?? '');

const wrong = (words: string): Echo => ({ words, isWrong: true });

/** What is said of a number that stands beside a comparator and a format, or alone. */
function echoOf(fact: FactValue, text: string, shownAs: ShownAs, language: Locale): Echo | null {
  const isFact = shownAs === 'fact';
  if (!fitsFormat(fact.value, fact.format))
    return wrong(valueExplanations[isFact ? 'number-fraction' : 'number-whole'][language]);
  const shown = formatFactValue(fact, language);
  const said = [shown.comparator, shown.number].filter(Boolean).join(' ');
  if (isFact) return { words: words[language].shown + said, isWrong: false };
  const isPlain = [said, writeGermanNumber(fact.value)].includes(text.trim());
  return isPlain ? null : { words: words[language].read + said, isWrong: false };
}

function TypedNumber({ shownAs, ...properties }: NumberFieldClientProps & { shownAs: ShownAs }) {
  const { i18n } = useTranslation();
  const language: Locale = ourLocale(i18n.language);
  const beside = properties.path.replace(/[^.]+$/, '');
  const comparator = useFormFields(([fields]) => fields[`${beside}comparator`]?.value) ?? 'exactly';
  const chosen = useFormFields(([fields]) => fields[`${beside}format`]?.value) ?? 'number';
  const format = shownAs === 'fact' ? chosen : shownAs;

  function echo(value: unknown, text: string): Echo | null {
    if (typeof value === 'number') return echoOf({ value, comparator, format } as FactValue, text, shownAs, language);
    const unread = unreadText(value);
    return unread ? wrong(valueExplanations[unreadReason(unread)][language].replace('{typed}', unread)) : null;
  }

  return <TypedInput properties={properties} read={numberOrUnread} write={write} echo={echo} inputMode="decimal" />;
}

/** A number, typed as Germans write it; below stands what the site will show. */
export const NumberInput = withCondition(TypedNumber);
