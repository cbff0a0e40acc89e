import { Link } from '@payloadcms/ui';
import type { DefaultServerCellComponentProps } from 'payload';
import { ageInWords } from '../../../domain/reports/age.ts';
import { firstSentence } from '../../../domain/reports/first-sentence.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import type { Report } from '../../../payload-types.ts';
import { words } from './words.ts';

/** Payload draws the cell of a field in a form as well, there without a row. */
type Properties = DefaultServerCellComponentProps;

const languageOf = ({ i18n }: Properties) => ourLocale(i18n.language);

/** The entry that a report is about, or what else; leads to the report. */
export async function EntryCell(properties: Properties) {
  const { payload } = properties;
  const report = properties.rowData as Report | undefined;
  if (!report) return null;
  const say = words[languageOf(properties)];
  const actor = report.actor
    ? await payload.findByID({
        collection: 'actors',
        id: String(report.actor),
        select: { name: true },
        locale: languageOf(properties),
        fallbackLocale: 'de',
        depth: 0,
        trash: true,
        disableErrors: true,
      })
    : null;
  const other = report.kind === 'suggestion' ? say.newEntry : say.noEntry;
  const about = actor?.name || [other, report.subject].filter(Boolean).join(': ');
  return <Link href={`${payload.config.routes.admin}/collections/reports/${report.id}`}>{about}</Link>;
}

/** How a message begins. */
export function MessageCell({ rowData }: Properties) {
  const report = rowData as Report | undefined;
  if (!report) return null;
  return (
    <span className="report-sentence" lang={report.language}>
      {firstSentence(report.message, report.language)}
    </span>
  );
}

/** How long ago a report came. */
export function AgeCell(properties: Properties) {
  const report = properties.rowData as Report | undefined;
  return report ? <span>{ageInWords(report.createdAt, languageOf(properties))}</span> : null;
}

const colours = { new: 'bad', 'in-progress': 'wait', done: 'good', declined: 'none', spam: 'none' } as const;

/** How far staff are with a report. */
export function StateCell(properties: Properties) {
  const report = properties.rowData as Report | undefined;
  if (!report) return null;
  const say = words[languageOf(properties)];
  return (
    <>
      <span className={`language-pill language-pill--${colours[report.state]}`}>{say.states[report.state]}</span>
      {report.isProbablyProgram ? <span className="report-program">{say.program}</span> : null}
    </>
  );
}
