import { useLocale, useTranslations } from 'next-intl';
import { type Platform, platforms } from '../../domain/actors/actor.ts';
import type { FieldChange, StateField } from '../../domain/history/entry-state.ts';
import { inLanguage } from '../../domain/localized.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

/** What is right or wrong, and not merely written otherwise. */
const isFact = new Set<StateField>(['telephone', 'email', 'page', 'postalAddress', 'foundingYear', 'links']);

const isPlatform = (text: string): text is Platform => platforms.some((platform) => platform === text);

/** One thing that changed, in words: "Telefon berichtigt". */
export function ChangeLine({ change }: { change: FieldChange }) {
  const t = useTranslations('History');
  const languages = useTranslations('Languages');
  const locale = useLocale();
  const { field, kind, language, before } = change;
  if (field === 'reviewedOn') return t('reviewed');
  const what = () => <What change={change} />;
  const old = inLanguage(before, locale);
  const sentence = old
    ? t.rich('renamed', { what, before: () => <LocalizedText text={old} /> })
    : t.rich(kind === 'changed' && isFact.has(field) ? 'corrected' : kind, { what });
  return (
    <>
      {sentence}
      {language ? ` (${t('only', { language: languages(language) })})` : null}
    </>
  );
}

function What({ change: { field, row } }: { change: FieldChange }) {
  const t = useTranslations('History.fields');
  const platform = useTranslations('Actor.platforms');
  const locale = useLocale();
  if (typeof row === 'string') return isPlatform(row) ? platform(row) : t(field);
  const title = field === 'resources' ? inLanguage(row, locale) : null;
  return (
    <>
      {t(field)}
      {title ? (
        <>
          {locale === 'de' ? ' „' : ' “'}
          <LocalizedText text={title} />
          {locale === 'de' ? '“' : '”'}
        </>
      ) : null}
    </>
  );
}
