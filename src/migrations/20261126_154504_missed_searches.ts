import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`missed_searches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	\`actor_id\` text(36),
  	\`category_id\` text(36),
  	\`count\` numeric NOT NULL,
  	\`last_on\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`missed_searches_actor_idx\` ON \`missed_searches\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`missed_searches_category_idx\` ON \`missed_searches\` (\`category_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`missed_searches_key_idx\` ON \`missed_searches\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`missed_searches_updated_at_idx\` ON \`missed_searches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`missed_searches_created_at_idx\` ON \`missed_searches\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`missed_searches\`;`)
}
