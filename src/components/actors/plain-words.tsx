import { useLocale, useTranslations } from 'next-intl';
import type { Localized } from '../../domain/localized.ts';
import { foreignLanguage } from '../texts/localized-text.tsx';

/** An entry in plain words: its own lines as paragraphs, in a calm box. */
export function PlainWords({ text }: { text: Localized<string> }) {
  const t = useTranslations('Entry');
  const paragraphs = text.value.split(/\s*\n\s*/).filter(Boolean);
  return (
    <section className="plain">
      <h2>{t('plainWords')}</h2>
      <div className="prose" lang={foreignLanguage(text, useLocale())}>
        {paragraphs.map((paragraph, place) => (
          <p key={place}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}
