import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` ADD \`mails_reports\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mails_weekly\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mails_reports\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mails_weekly\`;`)
}
