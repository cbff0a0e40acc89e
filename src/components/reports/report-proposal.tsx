import { useTranslations } from 'next-intl';
import { visitorsFieldGroups } from '../../domain/reports/proposal.ts';
import type { Report, ReportProblem } from '../../domain/reports/report.ts';
import { ReportField } from './report-field.tsx';

interface Props {
  report: Report;
  problems: ReportProblem[];
}

/** Which part of an entry is wrong, and what is right: what staff can take over as it is. */
export function ReportProposal(own: Props) {
  const t = useTranslations('Report');
  return (
    <>
      <ReportField
        {...own}
        name="field"
        hint={t('hints.field')}
        control={(control) => (
          <select {...control}>
            <option value="">{t('fields.none')}</option>
            {(['ways', 'content'] as const).map((group) => (
              <optgroup key={group} label={t(`fieldGroups.${group}`)}>
                {visitorsFieldGroups[group].map((field) => (
                  <option key={field} value={field}>
                    {t(`fields.${field}`)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      />
      <ReportField
        {...own}
        name="right"
        hint={t('hints.right')}
        control={(control) => <textarea {...control} rows={2} />}
      />
    </>
  );
}
