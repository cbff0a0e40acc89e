import type { Group } from '../../../domain/findings/today.ts';
import { FindingLine } from './finding-line.tsx';
import { addressOf, keyOfFinding, type Reading } from './reading.ts';

/** A list longer than this is worked off from its beginning. */
const mostShown = 50;

interface Properties {
  heading: string;
  groups: Group[];
  reading: Reading;
  isOpen: boolean;
  /** Whether there is nothing to do about them. */
  isSettled?: boolean;
}

/** Findings kind by kind, each kind folded away with its number. */
export function FindingLists({ heading, groups, reading, isOpen, isSettled = false }: Properties) {
  const { locale, say, day } = reading;
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
            {findings.slice(0, mostShown).map((finding) => {
              const address = addressOf(reading, finding.page ?? finding.form, finding.field);
              return isSettled ? (
                <li key={keyOfFinding(finding)}>
                  <a href={address}>{finding.entry.title}</a> <span>{finding.says[locale]}</span>
                </li>
              ) : (
                <FindingLine
                  key={keyOfFinding(finding)}
                  finding={finding}
                  locale={locale}
                  address={address}
                  day={day}
                  isTask={false}
                />
              );
            })}
            {findings.length > mostShown ? <li>{say.more(findings.length - mostShown)}</li> : null}
          </ul>
        </details>
      ))}
    </section>
  );
}
