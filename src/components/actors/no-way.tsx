import { useTranslations } from 'next-intl';
import { ReportLink } from '../reports/report-link.tsx';

/** In the place of the ways to an actor, where none is known: that it is so, with the way to tell us one. */
export function NoWay({ slug }: { slug: string }) {
  const t = useTranslations('Actor');
  return (
    <p className="source">
      {t.rich('noChannels', {
        report: (chunks) => <ReportLink about={{ entry: slug, missing: 'address' }}>{chunks}</ReportLink>,
      })}
    </p>
  );
}
