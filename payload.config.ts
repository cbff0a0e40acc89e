import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { de } from '@payloadcms/translations/languages/de';
import { en } from '@payloadcms/translations/languages/en';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { admin } from './src/cms/admin/admin.ts';
import { payloadWords } from './src/cms/admin/payload-words.ts';
import { Actors } from './src/cms/collections/actors.ts';
import { Appearances } from './src/cms/collections/appearances.ts';
import { Categories } from './src/cms/collections/categories.ts';
import { CategoryGroups } from './src/cms/collections/category-groups.ts';
import { Confirmations } from './src/cms/collections/confirmations.ts';
import { Countries } from './src/cms/collections/countries.ts';
import { FunFacts } from './src/cms/collections/fun-facts.ts';
import { FundingProgrammes } from './src/cms/collections/funding-programmes.ts';
import { Imports } from './src/cms/collections/imports.ts';
import { JobRuns } from './src/cms/collections/job-runs.ts';
import { Links } from './src/cms/collections/links.ts';
import { Media } from './src/cms/collections/media.ts';
import { MissedSearches } from './src/cms/collections/missed-searches.ts';
import { Pages } from './src/cms/collections/pages.ts';
import { QualityMonths } from './src/cms/collections/quality-months.ts';
import { Reports } from './src/cms/collections/reports.ts';
import { SetAsides } from './src/cms/collections/set-asides.ts';
import { Users } from './src/cms/collections/users.ts';
import { ContentRevision } from './src/cms/content-revision.ts';
import { databaseAt } from './src/cms/database/database.ts';
import { pageEditor } from './src/cms/editor.ts';
import { AccountRules } from './src/cms/globals/account-rules.ts';
import { ConfirmationRules } from './src/cms/globals/confirmation-rules.ts';
import { LinkChecks } from './src/cms/globals/link-checks.ts';
import { SeedRecord } from './src/cms/globals/seed-record.ts';
import { Site } from './src/cms/globals/site.ts';
import { hardened, hardenedGlobal } from './src/cms/hardened.ts';
import { tellOutage } from './src/cms/hooks/tell-outage.ts';
import { jobs } from './src/cms/jobs/jobs.ts';
import { localization } from './src/cms/localization.ts';
import { withOwnLocks } from './src/cms/locks-in-own-name.ts';
import { logger } from './src/cms/logger.ts';
import { smtp, withoutMailServer } from './src/cms/mail/smtp.ts';
import { env } from './src/env.ts';

const { DATABASE_URL, MAIL_FROM, PAYLOAD_SECRET, SERVER_URL, SMTP_URL } = env();

export default buildConfig({
  admin,
  collections: [
    ...[
      Actors,
      FunFacts,
      FundingProgrammes,
      Countries,
      Categories,
      CategoryGroups,
      Pages,
      Media,
      Reports,
      MissedSearches,
      Links,
      Imports,
      SetAsides,
      Users,
    ].map(hardened),
    Appearances,
    Confirmations,
    JobRuns,
    QualityMonths,
  ],
  globals: [
    hardenedGlobal(Site),
    hardenedGlobal(AccountRules),
    hardenedGlobal(ConfirmationRules),
    hardenedGlobal(LinkChecks),
    ContentRevision,
    SeedRecord,
  ],
  db: databaseAt(DATABASE_URL),
  editor: pageEditor,
  i18n: { supportedLanguages: { de, en }, fallbackLanguage: 'de', translations: payloadWords(Boolean(SMTP_URL)) },
  localization,
  jobs,
  email: SMTP_URL && MAIL_FROM ? smtp(SMTP_URL, MAIL_FROM) : withoutMailServer,
  logger,
  hooks: { afterError: [tellOutage] },
  secret: PAYLOAD_SECRET,
  serverURL: SERVER_URL,
  csrf: [SERVER_URL],
  cors: [SERVER_URL],
  defaultDepth: 0,
  maxDepth: 2,
  graphQL: { disable: true },
  telemetry: false,
  sharp,
  upload: { limits: { fileSize: 6 * 1024 * 1024 }, abortOnLimit: true },
  typescript: { outputFile: path.resolve(path.dirname(fileURLToPath(import.meta.url)), 'src/payload-types.ts') },
}).then(withOwnLocks);
