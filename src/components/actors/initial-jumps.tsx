import { useLocale, useTranslations } from 'next-intl';
import { type DirectoryQuery, printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import type { InitialPlace } from '../../domain/actors/directory-view.ts';
import { addressOf } from '../../i18n/addresses.ts';

/** The anchor of a letter in the list. */
export function initialAnchor(initial: string): string {
  return `letter-${initial}`;
}

interface Props {
  initials: InitialPlace[];
  query: DirectoryQuery;
}

/**
 * The letters that actors begin with, as jumps into the list, to whichever page; nothing where there is nothing to jump
 * over.
 */
export function InitialJumps({ initials, query }: Props) {
  const t = useTranslations('Directory');
  const start = addressOf('/', useLocale());
  if (initials.length < 2) return null;
  return (
    <nav className="letters" aria-label={t('letters')}>
      {initials.map(({ initial, page }) => {
        const address = page === query.page ? '' : start + printDirectoryQuery({ ...query, page });
        return (
          <a key={initial} href={`${address}#${encodeURIComponent(initialAnchor(initial))}`}>
            {initial}
          </a>
        );
      })}
    </nav>
  );
}
