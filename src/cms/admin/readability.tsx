'use client';

import { useFormFields, useTranslation } from '@payloadcms/ui';
import { type Readability as Measured, readabilityOf } from '../../domain/readability.ts';
import { type Locale, ourLocale } from '../../i18n/locales.ts';
import { isEnglishName } from '../fields/english-name.ts';
import { textOf } from './text-of-field.ts';

const words: Record<Locale, Record<Measured['verdict'] | 'figure' | 'lengths' | 'advice', string>> = {
  de: {
    figure: 'Lesbarkeit',
    easy: 'leicht',
    fair: 'mittel',
    hard: 'schwer',
    lengths: 'Wörter je Satz: im Schnitt {average}, höchstens {longest}',
    advice: 'Leichter wird es mit Sätzen bis 15 Wörtern und mit kurzen Wörtern.',
  },
  en: {
    figure: 'Readability',
    easy: 'easy',
    fair: 'fair',
    hard: 'hard',
    lengths: 'Words per sentence: {average} on average, {longest} at most',
    advice: 'It gets easier with sentences of up to 15 words and with short words.',
  },
};

/** The measure of the text in the field above (Flesch; in German Amstad), in the language of that field. */
export function Readability({ path }: { path: string }) {
  const value = useFormFields(([fields]) => fields[path]?.value);
  const { i18n } = useTranslation();
  const measured = readabilityOf(textOf(value), isEnglishName(path) ? 'en' : 'de');
  if (!measured) return null;
  const { ease, verdict, sentenceLength, longestSentence } = measured;
  const language: Locale = ourLocale(i18n.language);
  const say = words[language];
  const lengths = say.lengths
    .replace('{average}', sentenceLength.toLocaleString(language))
    .replace('{longest}', String(longestSentence));
  return (
    <div className="field-description">
      <p>
        {say.figure}: <strong>{`${ease} / 100, ${say[verdict]}`}</strong>. {lengths}.
        {verdict === 'easy' ? null : ` ${say.advice}`}
      </p>
    </div>
  );
}
