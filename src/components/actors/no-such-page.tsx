import { useLocale, useTranslations } from 'next-intl';
import { type DirectoryQuery, isNarrowed, printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import { pageCount } from '../../domain/actors/list-page.ts';
import { addressOf } from '../../i18n/addresses.ts';

interface Props {
  /** How many entries the list has. */
  total: number;
  query: DirectoryQuery;
}

/** What stands where the list has not so many pages: how many there are, and the way to them. */
export function NoSuchPage({ total, query }: Props) {
  const t = useTranslations('Pages');
  const start = addressOf('/', useLocale());
  const pages = pageCount(total);
  return (
    <div className="prose none">
      <p className="notice">{t('howMany', { pages, count: total })}</p>
      <ul>
        <li>
          <a href={start + printDirectoryQuery({ ...query, page: 1 })}>{t('toFirst')}</a>
        </li>
        {pages > 1 ? (
          <li>
            <a href={start + printDirectoryQuery({ ...query, page: pages })}>{t('toLast', { page: pages })}</a>
          </li>
        ) : null}
        {isNarrowed(query) ? (
          <li>
            <a href={start}>{t('toWhole')}</a>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
