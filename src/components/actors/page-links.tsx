import { useLocale, useTranslations } from 'next-intl';
import { type DirectoryQuery, printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import { type ListPage, pagesAround } from '../../domain/actors/list-page.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { listAnchor } from './list-anchor.ts';
import './pager.css';

interface Props {
  page: ListPage<unknown>;
  query: DirectoryQuery;
}

/** The way to the other pages of the list; nothing where there is but one. */
export function PageLinks({ page: { number, pages }, query }: Props) {
  const t = useTranslations('Pages');
  const start = addressOf('/', useLocale());
  if (pages < 2) return null;
  const addressOfPage = (page: number) => `${start}${printDirectoryQuery({ ...query, page })}#${listAnchor}`;
  return (
    <nav className="pager" aria-label={t('pages')}>
      {number > 1 ? (
        <a className="back" rel="prev" href={addressOfPage(number - 1)}>
          {t('previous')}
        </a>
      ) : null}
      <ol>
        {pagesAround(number, pages).map((page, place) => (
          <li key={page ?? -place}>
            {page ? (
              <a
                href={addressOfPage(page)}
                aria-label={t('page', { page })}
                aria-current={page === number ? 'page' : undefined}
              >
                {page}
              </a>
            ) : (
              '…'
            )}
          </li>
        ))}
      </ol>
      {number < pages ? (
        <a className="on" rel="next" href={addressOfPage(number + 1)}>
          {t('next')}
        </a>
      ) : null}
    </nav>
  );
}
