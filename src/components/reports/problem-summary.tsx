import { useTranslations } from 'next-intl';
import type { ReportProblem } from '../../domain/reports/report.ts';

/**
 * Everything that is wrong with a form, above it, each problem leading to its field (after GOV.UK's error summary,
 * https://design-system.service.gov.uk/components/error-summary/).
 */
export function ProblemSummary({ problems }: { problems: ReportProblem[] }) {
  const t = useTranslations('Report');
  if (!problems.length) return null;
  return (
    <div className="problems" role="alert">
      <h2>{t('problems')}</h2>
      <ul>
        {problems.map(({ field, reason }) => (
          <li key={field}>
            <a href={field === 'form' ? '#send' : `#${field}`}>{t(`reasons.${reason}`)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
