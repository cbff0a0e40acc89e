import type { Group } from '../../../domain/findings/today.ts';
import { addressOf, type Reading } from './reading.ts';

/** A list longer than this is worked off from its beginning. */
const mostShown = 50;

interface Properties {
  heading: string;
  groups: Group[];
  reading: Reading;
  isOpen: boolean;
}

/** Findings kind by kind, each kind folded away with its number. */
export function FindingLists({ heading, groups, reading, isOpen }: Properties) {
  const { locale, say } = reading;
  if (!groups.length) return null;
  return (
    <section className="today__lists">
      <h2>{heading}</h2>
      {groups.map(({ kind, heading: title, findings }) => (
        <details key={kind} open={isOpen}>
          <summary>
            <span>{title[locale]}</span> <b>{findings.length}</b>
          </summary>
          <ul>
            {findings.slice(0, mostShown).map(({ entry, form, field, says }) => (
              <li key={entry.key + form}>
                <a href={addressOf(reading, form, field)}>{entry.title}</a> <span>{says[locale]}</span>
              </li>
            ))}
            {findings.length > mostShown ? <li>{say.more(findings.length - mostShown)}</li> : null}
          </ul>
        </details>
      ))}
    </section>
  );
}
