import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`actors_locales\` ADD \`tagline\` text;`)
  await db.run(sql`ALTER TABLE \`_actors_v_locales\` ADD \`version_tagline\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`actors_locales\` DROP COLUMN \`tagline\`;`)
  await db.run(sql`ALTER TABLE \`_actors_v_locales\` DROP COLUMN \`version_tagline\`;`)
}
