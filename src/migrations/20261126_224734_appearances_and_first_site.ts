import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`appearances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`entry\` text NOT NULL,
  	\`first_on\` text NOT NULL,
  	\`changed_on\` text NOT NULL,
  	\`gone_on\` text,
  	\`seen\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`appearances_entry_idx\` ON \`appearances\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`appearances_updated_at_idx\` ON \`appearances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appearances_created_at_idx\` ON \`appearances\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`is_probably_program\` integer;`)
  await db.run(sql`ALTER TABLE \`seed_record\` ADD \`first_site\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`appearances\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`is_probably_program\`;`)
  await db.run(sql`ALTER TABLE \`seed_record\` DROP COLUMN \`first_site\`;`)
}
