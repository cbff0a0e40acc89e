import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`actors\` ADD \`changed_by_account\` text;`)
  await db.run(sql`ALTER TABLE \`actors\` ADD \`changed_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_changed_by_account\` text;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_changed_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`fun_facts\` ADD \`changed_by_account\` text;`)
  await db.run(sql`ALTER TABLE \`fun_facts\` ADD \`changed_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_fun_facts_v\` ADD \`version_changed_by_account\` text;`)
  await db.run(sql`ALTER TABLE \`_fun_facts_v\` ADD \`version_changed_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`changed_by_account\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`changed_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_changed_by_account\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_changed_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`changed_by_account\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`changed_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_changed_by_account\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_changed_by_name\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`actors\` DROP COLUMN \`changed_by_account\`;`)
  await db.run(sql`ALTER TABLE \`actors\` DROP COLUMN \`changed_by_name\`;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` DROP COLUMN \`version_changed_by_account\`;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` DROP COLUMN \`version_changed_by_name\`;`)
  await db.run(sql`ALTER TABLE \`fun_facts\` DROP COLUMN \`changed_by_account\`;`)
  await db.run(sql`ALTER TABLE \`fun_facts\` DROP COLUMN \`changed_by_name\`;`)
  await db.run(sql`ALTER TABLE \`_fun_facts_v\` DROP COLUMN \`version_changed_by_account\`;`)
  await db.run(sql`ALTER TABLE \`_fun_facts_v\` DROP COLUMN \`version_changed_by_name\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`changed_by_account\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`changed_by_name\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_changed_by_account\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_changed_by_name\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`changed_by_account\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`changed_by_name\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_changed_by_account\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_changed_by_name\`;`)
}
