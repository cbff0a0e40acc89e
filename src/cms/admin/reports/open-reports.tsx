import type { UIFieldServerProps } from 'payload';
import { ageInWords } from '../../../domain/reports/age.ts';
import { firstSentence } from '../../../domain/reports/first-sentence.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import { isEditor } from '../../access.ts';
import { words } from './words.ts';

/** In the form of an entry: the way to what visitors have reported of it and nobody has dealt with yet. */
export async function OpenReports({ id, req }: UIFieldServerProps) {
  if (!id || !isEditor(req)) return null;
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { actor: { equals: id }, state: { in: ['new', 'in-progress'] } },
    sort: 'createdAt',
    limit: 20,
    depth: 0,
  });
  if (!docs.length) return null;
  const language = ourLocale(req.i18n.language);
  return (
    <aside className="report-open">
      <p>{words[language].open}</p>
      <ul>
        {docs.map((report) => (
          <li key={report.id}>
            <a href={`${req.payload.config.routes.admin}/collections/reports/${report.id}`} lang={report.language}>
              {firstSentence(report.message, report.language)}
            </a>{' '}
            ({ageInWords(report.createdAt, language)})
          </li>
        ))}
      </ul>
    </aside>
  );
}
