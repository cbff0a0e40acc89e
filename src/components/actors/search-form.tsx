import { useLocale, useTranslations } from 'next-intl';
import type { DirectoryQuery } from '../../domain/actors/directory-query.ts';
import { addressOf } from '../../i18n/addresses.ts';

/** The search field as a plain form; what is ticked in the filter stays. */
export function SearchForm({ query }: { query: DirectoryQuery }) {
  const t = useTranslations('Search');
  return (
    <search>
      <form className="find" action={addressOf('/', useLocale())}>
        <label htmlFor="q">{t('label')}</label>
        <input
          id="q"
          type="search"
          name="q"
          defaultValue={query.words}
          maxLength={100}
          enterKeyHint="search"
          dir="auto"
        />
        {query.categories.map((slug) => (
          <input key={slug} type="hidden" name="category" value={slug} />
        ))}
        {query.countries.map((code) => (
          <input key={code} type="hidden" name="country" value={code} />
        ))}
        <button type="submit">{t('submit')}</button>
      </form>
    </search>
  );
}
