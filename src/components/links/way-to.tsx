import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { GonePage, WayOut } from '../../domain/links/gone.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';

interface Props {
  way: WayOut;
  /** The language of the page, where it is known. */
  language?: string;
  /** What the link is called for who hears it alone. */
  label?: string;
  children: ReactNode;
}

/** The way to a page elsewhere: a link; the words alone where there is none, and why not where the page is gone. */
export function WayTo({ way: { url, gone }, language, label, children }: Props) {
  if (url) {
    return (
      <a href={url} hrefLang={language} aria-label={label}>
        {children}
      </a>
    );
  }
  return (
    <>
      {children}
      {gone ? (
        <>
          {' '}
          <Gone page={gone} />
        </>
      ) : null}
    </>
  );
}

/** That a page is gone, and the archived copy of it. */
function Gone({ page }: { page: GonePage }) {
  const t = useTranslations('Links');
  const locale = useLocale();
  const { copy } = page;
  if (!copy) return <small>({t('gone')})</small>;
  const date = formatPartialDate(copy.on, locale);
  return <small>({t.rich('goneWithCopy', { date, copy: (chunks) => <a href={copy.url}>{chunks}</a> })})</small>;
}
