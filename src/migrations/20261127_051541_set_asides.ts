import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`set_asides\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`form\` text NOT NULL,
  	\`place\` text,
  	\`about\` text NOT NULL,
  	\`until\` text,
  	\`circle\` text,
  	\`account\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`set_asides_form_idx\` ON \`set_asides\` (\`form\`);`)
  await db.run(sql`CREATE INDEX \`set_asides_updated_at_idx\` ON \`set_asides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`set_asides_created_at_idx\` ON \`set_asides\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`set_asides\`;`)
}
