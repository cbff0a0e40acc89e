import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { WayOut } from '../../domain/links/gone.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  way: WayOut;
  locale: Locale;
  children: ReactNode;
}

/** The way to a page elsewhere in a part of a document that is written in `locale`; words where the page is gone. */
export async function WrittenWay({ way: { url, gone }, locale, children }: Props) {
  if (url) return <a href={url}>{children}</a>;
  if (!gone) return children;
  const t = await getTranslations({ locale, namespace: 'Links' });
  const { copy } = gone;
  if (!copy) return [children, ` (${t('gone')})`];
  const date = formatPartialDate(copy.on, locale);
  const told = t.rich('goneWithCopy', {
    date,
    copy: (chunks) => (
      <a key="" href={copy.url}>
        {chunks}
      </a>
    ),
  });
  return (
    <>
      {children} ({told})
    </>
  );
}
