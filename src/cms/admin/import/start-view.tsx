import type { PayloadRequest } from 'payload';
import { actorColumns } from '../../import/columns.ts';
import { readEntries } from '../../import/entries.ts';
import { type ImportLog, readLogs } from '../../import/log.ts';
import { fileProblems } from './problem-words.ts';
import { type ImportWords, importWords } from './words.ts';

interface Properties {
  req: PayloadRequest;
  search: Record<string, string | string[] | undefined>;
}

/** Where a table is written out, or chosen to be read in, and what has been read in so far. */
export async function StartView({ req, search }: Properties) {
  const { language } = req.i18n;
  const say = importWords(language);
  const { admin, api } = req.payload.config.routes;
  const columns = await actorColumns(req, await readEntries(req));
  const logs = await readLogs(req);
  return (
    <>
      <h1>{say.title}</h1>
      <p className="import-page__lead">{say.lead}</p>
      <Problem search={search} language={language} />
      <section aria-labelledby="write">
        <h2 id="write">{say.write}</h2>
        <p>{say.writeHint}</p>
        <p>
          <a className="btn btn--style-primary import-page__button" href={`${api}/imports/actors.csv`} download>
            {say.download}
          </a>
        </p>
      </section>
      <section aria-labelledby="read">
        <h2 id="read">{say.read}</h2>
        <p>{say.readHint}</p>
        <form action={`${api}/imports/read`} method="post" encType="multipart/form-data">
          <label htmlFor="import-file">{say.file}</label>
          <p id="import-file-hint" className="import-page__hint">
            {say.fileHint}
          </p>
          <input
            id="import-file"
            type="file"
            name="file"
            accept=".csv,.txt,.tsv,text/csv"
            required
            aria-describedby="import-file-hint"
          />
          <button type="submit" className="btn btn--style-primary import-page__button">
            {say.look}
          </button>
        </form>
        <details>
          <summary>{say.how}</summary>
          <ul>
            {say.howText.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>
            {say.columns} {columns.map(({ label }) => (language === 'en' ? label.en : label.de)).join(', ')}.
          </p>
        </details>
      </section>
      <section aria-labelledby="past">
        <h2 id="past">{say.past}</h2>
        {logs.length ? <PastList admin={admin} language={language} logs={logs} say={say} /> : <p>{say.pastNone}</p>}
      </section>
    </>
  );
}

function Problem({ search, language }: { search: Properties['search']; language: string }) {
  const words = fileProblems[String(search.problem) as keyof typeof fileProblems];
  if (!words) return null;
  const sentence = (language === 'en' ? words.en : words.de)
    .replace('{line}', () => String(search.line ?? ''))
    .replace('{head}', () => String(search.head ?? ''));
  return (
    <p role="alert" className="import-page__alert">
      {sentence}
    </p>
  );
}

function PastList({
  admin,
  language,
  logs,
  say,
}: {
  admin: string;
  language: string;
  logs: ImportLog[];
  say: ImportWords;
}) {
  return (
    <ul className="import-list">
      {logs.map((log) => (
        <li key={log.id}>
          <a href={`${admin}/import/${log.id}`}>{log.fileName || say.lookAt}</a>{' '}
          <span className={`language-pill language-pill--${log.state === 'done' ? 'good' : 'wait'}`}>
            {say.states[log.state]}
          </span>
          <br />
          {whenAndWho(log, language, say)}
        </li>
      ))}
    </ul>
  );
}

/** Who has read a table in, and when. */
export function whenAndWho({ doneOn, by }: ImportLog, language: string, say: ImportWords): string {
  const day = new Date(doneOn ?? 0).toLocaleString(language === 'en' ? 'en-GB' : 'de-DE', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  });
  return say.by.replace('{day}', day).replace('{by}', () => by ?? '');
}
