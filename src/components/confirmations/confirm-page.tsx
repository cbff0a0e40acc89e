import { useLocale, useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actors/actor.ts';
import type { BodyDraft } from '../../domain/confirmations/body-answer.ts';
import { entryValues } from '../../domain/confirmations/entry-values.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { BoardHeading } from '../layout/board-heading.tsx';
import { ReportLink } from '../reports/report-link.tsx';
import { ChangeForm } from './change-form.tsx';
import { EntryRows } from './entry-rows.tsx';
import '../layout/controls.css';
import '../reports/reports.css';
import './confirmations.css';

interface Props {
  link: string;
  actor: Actor;
  draft: BodyDraft | null;
  stamp: string;
  /** Where the outcome is told. */
  email: string | null;
}

/** What a body finds under its link: its whole entry, and what it can say about it. */
export function ConfirmPage({ link, actor, draft, stamp, email }: Props) {
  const t = useTranslations('Confirm');
  const values = entryValues(actor);
  const problems = draft?.problems ?? [];
  return (
    <>
      <BoardHeading title={t('heading')} lead={t('lead', { actor: actor.name.value })} />
      {problems.length ? (
        <div className="problems" role="alert">
          <h2>{t('problems')}</h2>
          <ul>
            {problems.map(({ field, reason }) => (
              <li key={field}>
                <a href={field === 'form' ? '#change' : `#${field}`}>{t(`reasons.${reason}`)}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="confirm">
        <EntryRows actor={actor} values={values} />
        <SayButton link={link} say="confirm" hint={t('confirmHint')} />
        <details id="change" open={problems.length > 0}>
          <summary>{t('change')}</summary>
          {email ? <p>{t('told', { email })}</p> : null}
          <ChangeForm link={link} values={values} answer={draft?.answer ?? null} problems={problems} stamp={stamp} />
        </details>
        <section>
          <h2>{t('decline')}</h2>
          <SayButton link={link} say="decline" hint={t('declineHint')} />
        </section>
      </div>
    </>
  );
}

/** One button that says one thing, by `POST`: who merely follows a link says nothing. */
function SayButton({ link, say, hint }: { link: string; say: 'confirm' | 'decline'; hint: string }) {
  const t = useTranslations('Confirm');
  const locale = useLocale();
  return (
    <form
      className="confirm__say"
      data-quiet={say === 'decline' ? '' : undefined}
      action={addressOf('/confirm-entry', locale)}
      method="post"
    >
      <input type="hidden" name="link" value={link} />
      <p>{hint}</p>
      <button type="submit" name="do" value={say}>
        {t(`say.${say}`)}
      </button>
    </form>
  );
}

/** What stands under a link that is no longer good, or never was. @param entry its slug, where the link was ours */
export function NoSuchLink({ link, entry }: { link: string | null; entry: string | null }) {
  const t = useTranslations('Confirm');
  return (
    <>
      <BoardHeading title={entry ? t('oldHeading') : t('unknownHeading')} lead={entry ? t('old') : t('unknown')} />
      <div className="prose">
        <p>
          {t.rich('instead', { report: (chunks) => <ReportLink about={entry ? { entry } : {}}>{chunks}</ReportLink> })}
        </p>
        {link && entry ? (
          <section>
            <h2>{t('decline')}</h2>
            <SayButton link={link} say="decline" hint={t('declineHint')} />
          </section>
        ) : null}
      </div>
    </>
  );
}
