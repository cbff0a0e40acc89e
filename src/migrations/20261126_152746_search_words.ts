import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`actors\` ADD \`search_words\` text;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_search_words\` text;`)
  await db.run(sql`ALTER TABLE \`categories\` ADD \`search_words\` text;`)
  await db.run(sql`ALTER TABLE \`_categories_v\` ADD \`version_search_words\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`actors\` DROP COLUMN \`search_words\`;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` DROP COLUMN \`version_search_words\`;`)
  await db.run(sql`ALTER TABLE \`categories\` DROP COLUMN \`search_words\`;`)
  await db.run(sql`ALTER TABLE \`_categories_v\` DROP COLUMN \`version_search_words\`;`)
}
