import { useLocale, useTranslations } from 'next-intl';
import type { ListPage } from '../../domain/actors/list-page.ts';
import { brochureAddress } from './brochure-address.ts';
import type { BrochureName } from './edition.ts';

interface Props {
  name: BrochureName;
  part: ListPage<unknown>;
}

/** The way to all parts of the brochure; nothing where one holds everything. */
export function BrochureParts({ name, part: { number, pages } }: Props) {
  const t = useTranslations('Brochure');
  const locale = useLocale();
  if (pages < 2) return null;
  return (
    <nav className="chosen" aria-label={t('parts')}>
      {Array.from({ length: pages }, (_, at) => at + 1).map((part) => (
        <a
          key={part}
          className="chip"
          href={brochureAddress(name, locale, part)}
          aria-current={part === number ? 'page' : undefined}
        >
          {t('partNumber', { part })}
        </a>
      ))}
    </nav>
  );
}
