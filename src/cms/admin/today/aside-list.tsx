import type { FindingAside } from '../../../domain/findings/set-aside.ts';
import { AsideLine } from './aside-line.tsx';
import { addressOf, type Reading } from './reading.ts';

/** What would be told, had nobody set it aside: folded away, each with the way back. */
export function AsideList({ aside, reading }: { aside: FindingAside[]; reading: Reading }) {
  const { locale, say } = reading;
  if (!aside.length) return null;
  return (
    <section className="today__lists">
      <h2>{say.asideHeading}</h2>
      <details>
        <summary>
          <span>{say.asideWhat}</span> <b>{aside.length}</b>
        </summary>
        <ul>
          {aside.map(({ finding, asides }) => (
            <AsideLine
              key={asides[0].id}
              ids={asides.map(({ id }) => id)}
              title={finding.entry.title}
              address={addressOf(reading, finding.page ?? finding.form, finding.field)}
              says={finding.says[locale]}
              how={say.asideSince(asides[0])}
              locale={locale}
            />
          ))}
        </ul>
      </details>
    </section>
  );
}
