import type { PayloadRequest } from 'payload';
import { seenFields, spokenOf } from '../../../domain/reports/spoken-of.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Actor, Report } from '../../../payload-types.ts';
import { entryValues, entryWords } from './entry-values.ts';
import type { Words } from './words.ts';

interface Properties {
  actor: Actor;
  report: Report;
  req: PayloadRequest;
  /** The language of staff. */
  language: Locale;
  say: Words;
}

/** The entry that a report is about, and the fields it speaks of: what stands there beside what the visitor wrote. */
export function SpokenOf({ actor, report, req, language, say }: Properties) {
  const entry = entryWords(req.payload.collections.actors.config, language);
  const values = entryValues(actor, entry);
  const found = spokenOf(report.message, report.language, values);
  const visit = new URLSearchParams({ live: '', collection: 'actors', id: actor.id, locale: report.language });
  return (
    <section aria-labelledby="report-entry">
      <h2 id="report-entry" lang={report.language}>
        {actor.name}
      </h2>
      <p className="report-letter__actions">
        <a className="report-action" href={`${req.payload.config.routes.admin}/collections/actors/${actor.id}`}>
          {say.openEntry}
        </a>
        {actor._status === 'published' ? <a href={`/preview?${visit}`}>{say.seeEntry}</a> : null}
      </p>
      <h3 id="report-spoken-of">{say.spokenOf}</h3>
      {found.length ? (
        <table className="report-letter__fields" aria-labelledby="report-spoken-of">
          <thead>
            <tr>
              <th scope="col">{say.field}</th>
              <th scope="col">{say.now}</th>
              <th scope="col">{say.written}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ field, values: now, sentences }) => (
              <tr key={field}>
                <th scope="row">{entry.label(field)}</th>
                <td data-label={say.now}>
                  {now.length ? <Texts texts={now} lang={report.language} /> : <em>{say.nothing}</em>}
                </td>
                <td data-label={say.written}>
                  <Texts texts={sentences} lang={report.language} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="report-letter__facts">{say.noneSpokenOf}</p>
      )}
      <details>
        <summary>{say.everything}</summary>
        <dl>
          {seenFields.map((field) => {
            const texts = values.filter((value) => value.field === field).map(({ text }) => text);
            return texts.length ? (
              <div key={field}>
                <dt>{entry.label(field)}</dt>
                <dd>
                  <Texts texts={texts} lang={report.language} />
                </dd>
              </div>
            ) : null;
          })}
        </dl>
      </details>
    </section>
  );
}

function Texts({ texts, lang }: { texts: string[]; lang: Locale }) {
  return texts.map((text, place) => (
    <p key={place} lang={lang}>
      {text}
    </p>
  ));
}
