import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { momentInWords } from '../../../domain/moment.ts';
import { knownJobs } from '../../../domain/operation/known-jobs.ts';
import type { JobRun } from '../../../domain/operation/measured.ts';
import { worstOf } from '../../../domain/operation/part.ts';
import { partsOf } from '../../../domain/operation/parts.ts';
import { type Locale, ourLocale } from '../../../i18n/locales.ts';
import { isAdmin } from '../../access.ts';
import { measure } from '../../operation/measure.ts';
import { SignInFirst, StaffView } from '../staff-view.tsx';
import { OperationStyle } from './operation-style.tsx';
import { operationWords } from './words.ts';

/** The page "Betrieb": how each part of the running site is, and what its jobs did, for admins. */
export async function OperationView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  return (
    <StaffView view={view} title={operationWords(req.i18n.language).title}>
      <main className="operation gutter--left gutter--right">
        <OperationStyle />
        {await contentOf(req)}
      </main>
    </StaffView>
  );
}

async function contentOf(req: PayloadRequest) {
  const locale = ourLocale(req.i18n.language);
  const say = operationWords(locale);
  if (!req.user) return <SignInFirst req={req} page="/betrieb" />;
  if (!isAdmin(req)) return <p>{say.adminsOnly}</p>;
  const measured = await measure(req.payload);
  const parts = partsOf(measured);
  return (
    <>
      <h1>{say.headings[worstOf(parts)]}</h1>
      <p className="operation__quiet">{say.measured(momentInWords(measured.now, locale))}</p>
      <ul>
        {parts.map(({ name, state, says, does }) => (
          <li key={name}>
            <b>{say.parts[name]}</b>
            <div>
              <p>{says[locale]}</p>
              {does ? <p className="operation__quiet">{does[locale]}</p> : null}
            </div>
            <span className={`operation__state operation__state--${state}`}>{say.states[state]}</span>
          </li>
        ))}
      </ul>
      <h2>{say.jobs}</h2>
      <p className="operation__quiet">{say.jobsLead}</p>
      <ul>
        {measured.runs.map((run) => (
          <Run key={run.job} run={run} locale={locale} />
        ))}
      </ul>
    </>
  );
}

function Run({ run, locale }: { run: JobRun; locale: Locale }) {
  const say = operationWords(locale);
  const known = knownJobs[run.job];
  const { endedOn, hasFailed, took, count } = run;
  const seconds = ((took ?? 0) / 1_000).toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB', {
    maximumFractionDigits: 1,
  });
  const did = count !== null && known?.did ? `${known.did(count)[locale]}, ` : '';
  return (
    <li>
      <b>{known?.name[locale]}</b>
      <div>
        <p>{endedOn ? momentInWords(endedOn, locale) : say.never}</p>
        {endedOn && !hasFailed ? <p className="operation__quiet">{`${did}${say.took(seconds)}`}</p> : null}
      </div>
      {hasFailed ? <span className="operation__state operation__state--warning">{say.failed}</span> : null}
    </li>
  );
}
