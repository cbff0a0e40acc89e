'use client';

import { useFormFields, useTranslation, withCondition } from '@payloadcms/ui';
import type { NumberFieldClientProps } from 'payload';
import { fitsFormat, formatFactValue } from '../../../domain/facts/fact-sentence.ts';
import type { FactValue } from '../../../domain/facts/fun-fact.ts';
import { writeGermanNumber } from '../../../domain/german-number.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { ShownAs } from '../../fields/number.ts';
import { numberOrUnread, unreadReason, unreadText } from '../../fields/unread-number.ts';
import { valueExplanations } from '../../value-explanations.ts';
import { TypedInput } from './typed-input.tsx';

const words: Record<Locale, { shown: string; read: string }> = {
  de: { shown: 'wird gezeigt als: ', read: 'gelesen als: ' },
  en: { shown: 'is shown as: ', read: 'read as: ' },
};

const write = (value: unknown): string =>
  typeof value === 'number' ? writeGermanNumber(value) : (unreadText(value) ?? '');

function TypedNumber({ shownAs, ...properties }: NumberFieldClientProps & { shownAs: ShownAs }) {
  const { i18n } = useTranslation();
  const language: Locale = i18n.language === 'en' ? 'en' : 'de';
  const beside = properties.path.replace(/[^.]+$/, '');
  const comparator = useFormFields(([fields]) => fields[`${beside}comparator`]?.value) ?? 'exactly';
  const format = useFormFields(([fields]) => fields[`${beside}format`]?.value) ?? 'number';

  function echo(value: unknown, text: string): string | null {
    if (typeof value !== 'number') {
      const unread = unreadText(value);
      return unread && valueExplanations[unreadReason(unread)][language].replace('{typed}', unread);
    }
    const fact = (shownAs === 'fact' ? { value, comparator, format } : plain(value, shownAs)) as FactValue;
    if (!fitsFormat(value, fact.format))
      return valueExplanations[shownAs === 'fact' ? 'number-fraction' : 'number-whole'][language];
    const shown = formatFactValue(fact, language);
    const said = [shown.comparator, shown.number].filter(Boolean).join(' ');
    if (shownAs === 'fact') return words[language].shown + said;
    return said === text.trim() || writeGermanNumber(value) === text.trim() ? null : words[language].read + said;
  }

  return <TypedInput properties={properties} read={numberOrUnread} write={write} echo={echo} inputMode="decimal" />;
}

const plain = (value: number, shownAs: ShownAs): FactValue => ({
  value,
  comparator: 'exactly',
  format: shownAs === 'year' ? 'year' : 'number',
});

/** A number, typed as Germans write it; below stands what the site will show. */
export const NumberInput = withCondition(TypedNumber);
