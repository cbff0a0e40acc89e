import { useLocale, useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actors/actor.ts';
import { longestMessage, type Report, type ReportProblem, trapField } from '../../domain/reports/report.ts';
import { daysAfterDealtWith, daysAtMost } from '../../domain/reports/retention.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { BoardHeading } from '../layout/board-heading.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import { ReportEntry } from './report-entry.tsx';
import { ReportField } from './report-field.tsx';
import { ReportKind } from './report-kind.tsx';
import { ReportProposal } from './report-proposal.tsx';
import '../layout/controls.css';
import './reports.css';

interface Props {
  /** What has been typed so far. */
  report: Report;
  problems: ReportProblem[];
  /** The entry it is about, where there is one. */
  actor: Actor | null;
  /** The mark of the time at which the form was first shown. */
  stamp: string;
  hasPrivacyPage: boolean;
}

/**
 * The form by which visitors tell us what is wrong or missing. The browser checks nothing: its own messages speak the
 * language of the browser, vanish, and are not read to everyone.
 */
export function ReportForm({ report, problems, actor, stamp, hasPrivacyPage }: Props) {
  const t = useTranslations('Report');
  const locale = useLocale();
  const own = { report, problems };
  return (
    <>
      <BoardHeading title={t('heading')} lead={t('lead')} />
      <ProblemSummary problems={problems} />
      <form className="report" action={addressOf('/report', locale)} method="post" noValidate>
        <ReportKind {...own} />
        <ReportEntry actor={actor} />
        {actor && !report.subject ? null : (
          <ReportField
            {...own}
            name="subject"
            hint={t('hints.subject')}
            control={(control) => <input {...control} type="text" />}
          />
        )}
        {actor || report.right ? <ReportProposal {...own} /> : null}
        <ReportField
          {...own}
          name="message"
          hint={t('hints.message', { count: longestMessage })}
          control={(control) => <textarea {...control} rows={8} required={!actor} />}
        />
        <ReportField
          {...own}
          name="source"
          hint={t('hints.source')}
          control={(control) => (
            <input {...control} type="text" inputMode="url" autoCapitalize="none" spellCheck={false} />
          )}
        />
        <ReportField
          {...own}
          name="email"
          hint={t('hints.email')}
          control={(control) => <input {...control} type="email" autoComplete="email" />}
        />
        <div className="trap">
          <label htmlFor={trapField}>{t('trap')}</label>
          <input id={trapField} name={trapField} type="text" autoComplete="off" tabIndex={-1} />
        </div>
        <input type="hidden" name="stamp" value={stamp} />
        <p>
          {t('privacy', { days: daysAfterDealtWith, most: daysAtMost })}{' '}
          {hasPrivacyPage ? <a href={addressOf('/privacy', locale)}>{t('toPrivacy')}</a> : null}
        </p>
        <button type="submit" id="send">
          {t('send')}
        </button>
      </form>
    </>
  );
}
