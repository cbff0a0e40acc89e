import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { isEditor } from '../../access.ts';
import { readLog } from '../../import/log.ts';
import { planOf } from '../../import/plan.ts';
import { judged } from '../../import/undo.ts';
import { SignInFirst, StaffView, segmentOf } from '../staff-view.tsx';
import { DoneView } from './done-view.tsx';
import { PlanView } from './plan-view.tsx';
import { StartView } from './start-view.tsx';
import { importWords } from './words.ts';

/** The page "Einlesen und ausgeben": tables of actors, what one would do, what one has done. */
export async function ImportView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const search = view.searchParams ?? {};
  const say = importWords(req.i18n.language);
  return (
    <StaffView view={view} title={say.title}>
      <main className="import-page gutter--left gutter--right">
        {search['signed-out'] && req.user ? (
          <p role="alert" className="import-page__alert">
            {say.signedOut}
          </p>
        ) : null}
        {await contentOf(req, segmentOf(view.params), search)}
      </main>
    </StaffView>
  );
}

type Search = Record<string, string | string[] | undefined>;

async function contentOf(req: PayloadRequest, id: string | undefined, search: Search): Promise<ReactNode> {
  const say = importWords(req.i18n.language);
  const { admin } = req.payload.config.routes;
  if (!req.user) return <SignInFirst req={req} page="/import" />;
  if (!isEditor(req)) return <p>{say.editorsOnly}</p>;
  if (!id) return <StartView req={req} search={search} />;
  const log = await readLog(req, id);
  const back = <a href={`${admin}/import`}>{say.back}</a>;
  if (log?.state === 'seen' && log.table) {
    const plan = await planOf(req, log.table);
    return (
      <>
        <p>{back}</p>
        <PlanView language={req.i18n.language} log={log} plan={plan} failed={search.failed} />
      </>
    );
  }
  if (!log) {
    return (
      <>
        <h1>{say.notFound}</h1>
        <p>{back}</p>
      </>
    );
  }
  const entries = log.state === 'done' ? await judged(req, log.entries) : log.entries;
  return (
    <>
      <p>{back}</p>
      <DoneView admin={admin} language={req.i18n.language} log={{ ...log, entries }} />
    </>
  );
}
