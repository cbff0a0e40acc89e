import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`pages_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'day',
  	\`day\` numeric,
  	\`month\` text,
  	\`last_day\` numeric,
  	\`last_month\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_days_order_idx\` ON \`pages_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_days_parent_id_idx\` ON \`pages_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_days_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_days\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_days_locales_locale_parent_id_unique\` ON \`pages_days_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_days_locales_parent_only_idx\` ON \`pages_days_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'day',
  	\`day\` numeric,
  	\`month\` text,
  	\`last_day\` numeric,
  	\`last_month\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_days_order_idx\` ON \`_pages_v_version_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_days_parent_id_idx\` ON \`_pages_v_version_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_days_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_days\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_days_locales_locale_parent_id_unique\` ON \`_pages_v_version_days_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_days_locales_parent_only_idx\` ON \`_pages_v_version_days_locales\` (\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`pages_days\`;`)
  await db.run(sql`DROP TABLE \`pages_days_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_days\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_days_locales\`;`)
}
