import { useTranslations } from 'next-intl';
import type { ReactElement } from 'react';
import type { Report, ReportProblem } from '../../domain/reports/report.ts';

/** What ties a control to its words for those who hear the form (WCAG 2.2, 1.3.1 and 3.3.1). */
export interface ControlAttributes {
  id: string;
  name: string;
  defaultValue: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface Props {
  name: 'field' | 'right' | 'subject' | 'message' | 'source' | 'email';
  report: Report;
  problems: ReportProblem[];
  hint: string;
  control: (attributes: ControlAttributes) => ReactElement;
}

/** One question of the form: what is asked, what helps to answer it, what is wrong with the answer, and the answer. */
export function ReportField({ name, report, problems, hint, control }: Props) {
  const t = useTranslations('Report');
  const problem = problems.find(({ field }) => field === name);
  const hintId = `${name}-hint`;
  const problemId = `${name}-problem`;
  return (
    <div className="field" data-wrong={problem ? '' : undefined}>
      <label htmlFor={name}>{t(`labels.${name}`)}</label>
      <p id={hintId} className="hint">
        {hint}
      </p>
      {problem ? (
        <p id={problemId} className="problem">
          {t('problem', { reason: t(`reasons.${problem.reason}`) })}
        </p>
      ) : null}
      {control({
        id: name,
        name,
        defaultValue: report[name],
        'aria-describedby': problem ? `${hintId} ${problemId}` : hintId,
        'aria-invalid': problem ? true : undefined,
      })}
    </div>
  );
}
