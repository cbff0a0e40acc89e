import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`reports\` ADD \`proposals\` text;`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`reason\` text;`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`told_on\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`proposals\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`reason\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`told_on\`;`)
}
