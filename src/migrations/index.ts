import * as migration_20261123_085020_initial from './20261123_085020_initial.ts';
import * as migration_20261126_073619_translations_and_authors from './20261126_073619_translations_and_authors.ts';
import * as migration_20261126_103550_imports from './20261126_103550_imports.ts';
import * as migration_20261126_114444_finding from './20261126_114444_finding.ts';
import * as migration_20261126_114818_reports_desk from './20261126_114818_reports_desk.ts';
import * as migration_20261126_145007_contact from './20261126_145007_contact.ts';
import * as migration_20261126_152746_search_words from './20261126_152746_search_words.ts';
import * as migration_20261126_153322_taglines from './20261126_153322_taglines.ts';
import * as migration_20261126_154504_missed_searches from './20261126_154504_missed_searches.ts';
import * as migration_20261126_181518_funding_programmes from './20261126_181518_funding_programmes.ts';
import * as migration_20261126_192134_countries from './20261126_192134_countries.ts';
import * as migration_20261126_221409_recurring_days from './20261126_221409_recurring_days.ts';
import * as migration_20261126_224734_appearances_and_first_site from './20261126_224734_appearances_and_first_site.ts';
import * as migration_20261126_225351_mails from './20261126_225351_mails.ts';
import * as migration_20261127_013542_job_runs from './20261127_013542_job_runs.ts';
import * as migration_20261127_020336_second_factor from './20261127_020336_second_factor.ts';
import * as migration_20261127_051541_set_asides from './20261127_051541_set_asides.ts';
import * as migration_20261127_054117_proposals from './20261127_054117_proposals.ts';
import * as migration_20261127_054621_reviews from './20261127_054621_reviews.ts';
import * as migration_20261127_055452_dated_texts from './20261127_055452_dated_texts.ts';
import * as migration_20261127_055853_links from './20261127_055853_links.ts';
import * as migration_20261127_060427_history from './20261127_060427_history.ts';
import * as migration_20261127_061150_numbers_that_age from './20261127_061150_numbers_that_age.ts';
import * as migration_20261127_061830_vouched from './20261127_061830_vouched.ts';
import * as migration_20261127_062145_quality from './20261127_062145_quality.ts';
import * as migration_20261127_062658_confirmations from './20261127_062658_confirmations.ts';

export const migrations = [
  {
    up: migration_20261123_085020_initial.up,
    down: migration_20261123_085020_initial.down,
    name: '20261123_085020_initial',
  },
  {
    up: migration_20261126_073619_translations_and_authors.up,
    down: migration_20261126_073619_translations_and_authors.down,
    name: '20261126_073619_translations_and_authors',
  },
  {
    up: migration_20261126_103550_imports.up,
    down: migration_20261126_103550_imports.down,
    name: '20261126_103550_imports',
  },
  {
    up: migration_20261126_114444_finding.up,
    down: migration_20261126_114444_finding.down,
    name: '20261126_114444_finding',
  },
  {
    up: migration_20261126_114818_reports_desk.up,
    down: migration_20261126_114818_reports_desk.down,
    name: '20261126_114818_reports_desk',
  },
  {
    up: migration_20261126_145007_contact.up,
    down: migration_20261126_145007_contact.down,
    name: '20261126_145007_contact',
  },
  {
    up: migration_20261126_152746_search_words.up,
    down: migration_20261126_152746_search_words.down,
    name: '20261126_152746_search_words',
  },
  {
    up: migration_20261126_153322_taglines.up,
    down: migration_20261126_153322_taglines.down,
    name: '20261126_153322_taglines',
  },
  {
    up: migration_20261126_154504_missed_searches.up,
    down: migration_20261126_154504_missed_searches.down,
    name: '20261126_154504_missed_searches',
  },
  {
    up: migration_20261126_181518_funding_programmes.up,
    down: migration_20261126_181518_funding_programmes.down,
    name: '20261126_181518_funding_programmes',
  },
  {
    up: migration_20261126_192134_countries.up,
    down: migration_20261126_192134_countries.down,
    name: '20261126_192134_countries',
  },
  {
    up: migration_20261126_221409_recurring_days.up,
    down: migration_20261126_221409_recurring_days.down,
    name: '20261126_221409_recurring_days',
  },
  {
    up: migration_20261126_224734_appearances_and_first_site.up,
    down: migration_20261126_224734_appearances_and_first_site.down,
    name: '20261126_224734_appearances_and_first_site',
  },
  {
    up: migration_20261126_225351_mails.up,
    down: migration_20261126_225351_mails.down,
    name: '20261126_225351_mails',
  },
  {
    up: migration_20261127_013542_job_runs.up,
    down: migration_20261127_013542_job_runs.down,
    name: '20261127_013542_job_runs',
  },
  {
    up: migration_20261127_020336_second_factor.up,
    down: migration_20261127_020336_second_factor.down,
    name: '20261127_020336_second_factor',
  },
  {
    up: migration_20261127_051541_set_asides.up,
    down: migration_20261127_051541_set_asides.down,
    name: '20261127_051541_set_asides',
  },
  {
    up: migration_20261127_054117_proposals.up,
    down: migration_20261127_054117_proposals.down,
    name: '20261127_054117_proposals',
  },
  {
    up: migration_20261127_054621_reviews.up,
    down: migration_20261127_054621_reviews.down,
    name: '20261127_054621_reviews',
  },
  {
    up: migration_20261127_055452_dated_texts.up,
    down: migration_20261127_055452_dated_texts.down,
    name: '20261127_055452_dated_texts',
  },
  {
    up: migration_20261127_055853_links.up,
    down: migration_20261127_055853_links.down,
    name: '20261127_055853_links',
  },
  {
    up: migration_20261127_060427_history.up,
    down: migration_20261127_060427_history.down,
    name: '20261127_060427_history',
  },
  {
    up: migration_20261127_061150_numbers_that_age.up,
    down: migration_20261127_061150_numbers_that_age.down,
    name: '20261127_061150_numbers_that_age',
  },
  {
    up: migration_20261127_061830_vouched.up,
    down: migration_20261127_061830_vouched.down,
    name: '20261127_061830_vouched',
  },
  {
    up: migration_20261127_062145_quality.up,
    down: migration_20261127_062145_quality.down,
    name: '20261127_062145_quality',
  },
  {
    up: migration_20261127_062658_confirmations.up,
    down: migration_20261127_062658_confirmations.down,
    name: '20261127_062658_confirmations'
  },
];
