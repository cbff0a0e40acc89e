import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`actors\` ADD \`history_since\` text;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_history_since\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`actors\` DROP COLUMN \`history_since\`;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` DROP COLUMN \`version_history_since\`;`)
}
