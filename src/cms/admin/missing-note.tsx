'use client';

import { useAllFormFields, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { type ActorPart, missingParts } from '../../domain/actors/missing-parts.ts';
import { ourLocale } from '../../i18n/locales.ts';

const words: Record<'de' | 'en', { lead: string; parts: Record<ActorPart, string> }> = {
  de: {
    lead: 'Es fehlt noch, kann aber später kommen:',
    parts: {
      nameEn: 'der englische Name',
      summary: 'die Zusammenfassung',
      summaryEn: 'die englische Zusammenfassung',
      categories: 'eine Kategorie: Ohne sie findet kein Filter den Eintrag',
      seat: 'der Sitz',
      way: 'ein Weg dorthin, zum Beispiel die Website',
    },
  },
  en: {
    lead: 'Still missing, but may come later:',
    parts: {
      nameEn: 'the English name',
      summary: 'the summary',
      summaryEn: 'the English summary',
      categories: 'a category: without one no filter finds the entry',
      seat: 'the seat',
      way: 'a way to get there, such as the website',
    },
  },
};

/** Says what visitors would miss of the actor in the form. It keeps nobody from publishing. */
export function MissingNote() {
  const { collectionSlug } = useDocumentInfo();
  const [fields] = useAllFormFields();
  const { i18n } = useTranslation();
  const { lead, parts } = words[ourLocale(i18n.language)];
  const missing = missingParts(reduceFieldsToValues(fields, true));
  if (collectionSlug !== 'actors' || !missing.length) return null;
  return (
    <div className="missing-note">
      <p>{lead}</p>
      <ul>
        {missing.map((part) => (
          <li key={part}>{parts[part]}</li>
        ))}
      </ul>
    </div>
  );
}
