import type { ImportLog, ReadIn } from '../../import/log.ts';
import { whenAndWho } from './start-view.tsx';
import { type ImportWords, importWords } from './words.ts';

interface Properties {
  admin: string;
  language: string;
  /** With why an entry cannot be undone, or was not. */
  log: ImportLog;
}

/** What was read in, and how it is undone; or what undoing has left. */
export function DoneView({ admin, language, log }: Properties) {
  const say = importWords(language);
  const kept = log.entries.filter((entry) => entry.kept);
  const isDone = log.state === 'done';
  const canBeUndone = isDone && kept.length < log.entries.length;
  return (
    <>
      <h1>{log.fileName}</h1>
      <p className="import-page__lead">
        {whenAndWho(log, language, say)} · {say.states[log.state]}
      </p>
      <p role="status">
        {isDone ? say.readIn.replace('{count}', String(log.entries.length)) : kept.length ? say.undonePart : say.undone}
      </p>
      {canBeUndone && (
        <form action={`/api/imports/${log.id}/undo`} method="post">
          <p>{say.undoHint}</p>
          <button type="submit" className="btn btn--style-secondary import-page__button">
            {say.undo}
          </button>
        </form>
      )}
      <ul className="import-list">
        {(isDone ? log.entries : [...kept, ...log.entries.filter((entry) => !entry.kept)]).map((entry) => (
          <li key={entry.id}>
            <Entry admin={admin} entry={entry} isDone={isDone} say={say} />
          </li>
        ))}
      </ul>
      <p>
        <a href={`${admin}/collections/actors`}>{say.toList}</a>
      </p>
    </>
  );
}

interface EntryProperties {
  admin: string;
  entry: ReadIn;
  isDone: boolean;
  say: ImportWords;
}

function Entry({ admin, entry, isDone, say }: EntryProperties) {
  const isThere = entry.kept !== 'gone' && (isDone || entry.kept || entry.before);
  return (
    <p className="import-list__head">
      {isThere ? <a href={`${admin}/collections/actors/${entry.id}`}>{entry.title}</a> : entry.title}{' '}
      <span className="language-pill">{entry.before ? say.kinds.changed : say.kinds.new}</span>{' '}
      {entry.kept ? (
        <span className="language-pill language-pill--wait">{say.kept[entry.kept]}</span>
      ) : (
        !isDone && <span className="language-pill language-pill--good">{say.isUndone}</span>
      )}
    </p>
  );
}
