import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`dealt_with_on\` text;`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`personal_data_removed_on\` text;`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` ADD \`meta\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`dealt_with_on\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`personal_data_removed_on\`;`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` DROP COLUMN \`meta\`;`)
}
