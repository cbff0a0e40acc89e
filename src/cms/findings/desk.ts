import type { PayloadRequest } from 'payload';
import { accountRules } from '../../domain/findings/accounts.ts';
import { actorRules } from '../../domain/findings/actors.ts';
import { backupRules } from '../../domain/findings/backups.ts';
import { claimRules } from '../../domain/findings/claims.ts';
import { confirmationRules } from '../../domain/findings/confirmations.ts';
import { draftRules, handedIn } from '../../domain/findings/drafts.ts';
import { disagreementRules, disagreementsOf, factRules } from '../../domain/findings/facts.ts';
import { findingsOf, type Reader } from '../../domain/findings/finding.ts';
import { languageRules } from '../../domain/findings/languages.ts';
import { linkRules } from '../../domain/findings/links.ts';
import { missedSearchRules } from '../../domain/findings/missed-searches.ts';
import { operationRules } from '../../domain/findings/operation.ts';
import { type FailedPlan, planRules } from '../../domain/findings/plans.ts';
import { reportRules } from '../../domain/findings/reports.ts';
import { type Reminder, remindersFor, reviewRules } from '../../domain/findings/reviews.ts';
import { type FindingAside, partSetAside } from '../../domain/findings/set-aside.ts';
import { type DirectoryStanding, directoryStanding } from '../../domain/findings/standing.ts';
import { toDoRules } from '../../domain/findings/to-dos.ts';
import { type Group, grouped, type Today, todayOf } from '../../domain/findings/today.ts';
import { isAdmin, isEditor } from '../access.ts';
import { allLinks } from '../links/records.ts';
import { formOf, keyOf } from '../planning/plan-input.ts';
import { type Plan, plans } from '../planning/plans.ts';
import { askedEntries } from './asked-entries.ts';
import { examinedDocuments } from './examined-documents.ts';
import { examinedAccounts, examinedLinks } from './examined-links.ts';
import { oftenMissed } from './often-missed.ts';
import { openReports } from './open-reports.ts';
import { operation } from './operation.ts';
import { setAsides } from './set-asides.ts';

const documentRules = [
  ...draftRules,
  ...languageRules,
  ...actorRules,
  ...reviewRules,
  ...claimRules,
  ...factRules,
  ...toDoRules,
];

/** What a member of staff finds on the start page. */
export interface Desk extends DirectoryStanding {
  today: Today;
  /** What would be told, had nobody set it aside. */
  aside: FindingAside[];
  /** What they did themselves and somebody else has yet to publish. */
  handedIn: Group[];
  /** The reviews of which they are reminded. */
  reminders: Reminder[];
  /** How many reports of visitors are open; null for those who do not deal with them. */
  reports: number | null;
  /** What goes live, or off the site, by itself. */
  planned: Plan[];
}

/**
 * Looks at everything and finds what is due, for whoever asks. The number of reads does not grow with the directory.
 * @param day today in Berlin, as `2026-11-26`
 */
export async function deskOf(req: PayloadRequest, day: string): Promise<Desk> {
  const reader: Reader = { id: String(req.user?.id), mayPublish: isEditor(req) };
  const known = await plans(req.payload);
  const isFailed = ({ failure }: Plan) => failure !== null;
  const planned = known.filter((plan) => !isFailed(plan));
  const documents = await examinedDocuments(req, planned);
  const { backups, parts } = isAdmin(req) ? await operation(req) : { backups: [], parts: [] };
  const links = reader.mayPublish ? await allLinks(req.payload, req) : [];
  const searches = reader.mayPublish ? [await oftenMissed(req)] : [];
  const { reports, count } = reader.mayPublish ? await openReports(req, documents) : { reports: [], count: null };
  const asked = reader.mayPublish ? await askedEntries(req, documents) : [];
  const findings = [
    ...findingsOf(reportRules, reports, day, reader),
    ...findingsOf(confirmationRules, asked, day, reader),
    ...findingsOf(backupRules, backups, day, reader),
    ...findingsOf(operationRules, parts, day, reader),
    ...findingsOf(missedSearchRules, searches, day, reader),
    ...findingsOf(linkRules, examinedLinks(documents, links), day, reader),
    ...findingsOf(accountRules, examinedAccounts(documents, links), day, reader),
    ...findingsOf(planRules, known.filter(isFailed).map(asFailed), day, reader),
    ...findingsOf(documentRules, documents, day, reader),
    ...findingsOf(disagreementRules, disagreementsOf(documents), day, reader),
  ];
  const { open, aside } = partSetAside(findings, await setAsides(req), day, reader);
  return {
    today: todayOf(open),
    aside,
    handedIn: grouped(findingsOf([handedIn], documents, day, reader)),
    reminders: reader.mayPublish ? remindersFor(reader.id, documents, day) : [],
    reports: count,
    planned: reader.mayPublish ? planned : [],
    ...directoryStanding(documents, day),
  };
}

const asFailed = (plan: Plan): FailedPlan => ({
  entry: { key: keyOf(plan.subject), title: plan.title, sign: null },
  form: formOf(plan.subject),
  kind: plan.kind,
  due: plan.due,
  failure: plan.failure ?? '',
});
