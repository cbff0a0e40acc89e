import { Link } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { reportStates } from '../../../domain/reports/report-state.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import { words } from './words.ts';

/** Above the list of reports: how many there are in each state, each leading to those alone. */
export async function StateFilter({ i18n, payload, searchParams, user }: ServerProps) {
  const say = words[ourLocale(i18n.language)];
  const list = `${payload.config.routes.admin}/collections/reports`;
  const chosen = JSON.stringify(searchParams ?? {}).match(/state\]?[^a-z]*equals[^a-z]*([a-z-]+)/)?.[1];
  const counts = new Map<string, number>();
  for (const state of reportStates) {
    const where = { state: { equals: state } };
    const { totalDocs } = await payload.count({ collection: 'reports', where, overrideAccess: false, user });
    counts.set(state, totalDocs);
  }
  return (
    <nav className="report-states" aria-label={say.filter}>
      <ul>
        {reportStates.map((state) => (
          <li key={state}>
            <Link
              href={`${list}?where[or][0][and][0][state][equals]=${state}`}
              aria-current={chosen === state ? 'page' : undefined}
            >
              {say.states[state]} ({counts.get(state)})
            </Link>
          </li>
        ))}
        <li>
          <Link href={list} aria-current={chosen ? undefined : 'page'}>
            {say.all}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
