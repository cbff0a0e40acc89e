import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { printReportQuery, type ReportQuery } from '../../domain/reports/report-query.ts';
import { addressOf } from '../../i18n/addresses.ts';

interface Props {
  /** What the form begins with. */
  about?: Partial<ReportQuery>;
  children: ReactNode;
}

/** Words that lead to the form for mistakes and suggestions. */
export function ReportLink({ about = {}, children }: Props) {
  const address = addressOf('/report', useLocale());
  const query = printReportQuery(about);
  // There are as many of these forms as entries; for search engines they are all the same.
  return (
    <a href={address + query} rel={query ? 'nofollow' : undefined}>
      {children}
    </a>
  );
}
