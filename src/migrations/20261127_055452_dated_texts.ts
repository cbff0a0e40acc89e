import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`actors\` ADD \`text_as_of\` text;`)
  await db.run(sql`ALTER TABLE \`actors\` ADD \`check_after\` text;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_text_as_of\` text;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_check_after\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`text_as_of\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`check_after\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_text_as_of\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_check_after\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`actors\` DROP COLUMN \`text_as_of\`;`)
  await db.run(sql`ALTER TABLE \`actors\` DROP COLUMN \`check_after\`;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` DROP COLUMN \`version_text_as_of\`;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` DROP COLUMN \`version_check_after\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`text_as_of\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`check_after\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_text_as_of\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_check_after\`;`)
}
