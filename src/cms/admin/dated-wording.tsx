'use client';

import { useFormFields, useTranslation } from '@payloadcms/ui';
import { datedWording } from '../../domain/claims/dated-wording.ts';
import type { Rot } from '../../domain/claims/rotting-words.ts';
import { type Locale, ourLocale } from '../../i18n/locales.ts';
import { isEnglishName } from '../fields/english-name.ts';
import { textOf } from './text-of-field.ts';

const words: Record<Locale, Record<Rot | 'ages', string>> = {
  de: {
    ages: 'Stimmt irgendwann nicht mehr',
    now: 'Besser ohne dieses Wort, oder mit Jahr.',
    past: 'Besser mit Monat und Jahr.',
    future: 'Besser erst schreiben, wenn es so weit ist.',
    onwards: 'Besser „seit“, sobald es begonnen hat.',
    count: 'Besser mit „Stand …“ und dem Jahr im selben Satz, oder ohne Zahl: Zahlen gehören zu den Fakten.',
  },
  en: {
    ages: 'Will be untrue one day',
    now: 'Better without this word, or with a year.',
    past: 'Better with month and year.',
    future: 'Better written once it has come true.',
    onwards: 'Better “since”, once it has begun.',
    count:
      'Better with “as of …” and the year in the same sentence, or without the number: numbers belong to the facts.',
  },
};

/** The words of the text in the field above that will rot, each with what is better. It hinders nobody. */
export function DatedWording({ path }: { path: string }) {
  const value = useFormFields(([fields]) => fields[path]?.value);
  const { i18n } = useTranslation();
  const found = datedWording(textOf(value), isEnglishName(path) ? 'en' : 'de');
  if (!found.length) return null;
  const say = words[ourLocale(i18n.language)];
  return (
    <div className="field-description">
      <div>
        {[...new Map(found.map((each) => [each.words, each.rot]))].map(([wording, rot]) => (
          <p key={wording}>
            {say.ages}: <strong>„{wording}“</strong>. {say[rot]}
          </p>
        ))}
      </div>
    </div>
  );
}
