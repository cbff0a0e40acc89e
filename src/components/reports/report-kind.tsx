import { useTranslations } from 'next-intl';
import type { Report, ReportProblem } from '../../domain/reports/report.ts';
import { reportKinds } from '../../domain/reports/report-query.ts';

interface Props {
  report: Report;
  problems: ReportProblem[];
}

/** Whether something is wrong or somebody is missing. */
export function ReportKind({ report, problems }: Props) {
  const t = useTranslations('Report');
  const problem = problems.find(({ field }) => field === 'kind');
  return (
    <fieldset
      className="field"
      data-wrong={problem ? '' : undefined}
      aria-describedby={problem ? 'kind-problem' : undefined}
    >
      <legend>{t('labels.kind')}</legend>
      {problem ? (
        <p id="kind-problem" className="problem">
          {t('problem', { reason: t(`reasons.${problem.reason}`) })}
        </p>
      ) : null}
      {reportKinds.map((kind, place) => (
        <label key={kind} className="pick">
          <input
            type="radio"
            id={place ? `kind-${kind}` : 'kind'}
            name="kind"
            value={kind}
            defaultChecked={report.kind === kind}
          />
          {t(`kinds.${kind}`)}
        </label>
      ))}
    </fieldset>
  );
}
