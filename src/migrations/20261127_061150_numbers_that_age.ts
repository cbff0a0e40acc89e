import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`fun_facts\` ADD \`replaces_id\` text(36) REFERENCES fun_facts(id);`)
  await db.run(sql`ALTER TABLE \`fun_facts\` ADD \`checked_on\` text;`)
  await db.run(sql`ALTER TABLE \`fun_facts\` ADD \`lasts_months\` numeric;`)
  await db.run(sql`CREATE INDEX \`fun_facts_replaces_idx\` ON \`fun_facts\` (\`replaces_id\`);`)
  await db.run(sql`ALTER TABLE \`_fun_facts_v\` ADD \`version_replaces_id\` text(36) REFERENCES fun_facts(id);`)
  await db.run(sql`ALTER TABLE \`_fun_facts_v\` ADD \`version_checked_on\` text;`)
  await db.run(sql`ALTER TABLE \`_fun_facts_v\` ADD \`version_lasts_months\` numeric;`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_version_replaces_idx\` ON \`_fun_facts_v\` (\`version_replaces_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_fun_facts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'statement',
  	\`main_comparator\` text DEFAULT 'exactly',
  	\`main_value\` numeric,
  	\`main_format\` text DEFAULT 'number',
  	\`country\` text,
  	\`counted\` text DEFAULT 'other',
  	\`scope\` text DEFAULT 'nrw',
  	\`as_of\` text,
  	\`position\` numeric DEFAULT 100,
  	\`slug\` text,
  	\`topic\` text DEFAULT 'numbers',
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`changed_by_account\` text,
  	\`changed_by_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_fun_facts\`("id", "kind", "main_comparator", "main_value", "main_format", "country", "counted", "scope", "as_of", "position", "slug", "topic", "search_text", "sort_key", "changed_by_account", "changed_by_name", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "kind", "main_comparator", "main_value", "main_format", "country", "counted", "scope", "as_of", "position", "slug", "topic", "search_text", "sort_key", "changed_by_account", "changed_by_name", "updated_at", "created_at", "deleted_at", "_status" FROM \`fun_facts\`;`)
  await db.run(sql`DROP TABLE \`fun_facts\`;`)
  await db.run(sql`ALTER TABLE \`__new_fun_facts\` RENAME TO \`fun_facts\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`fun_facts_slug_idx\` ON \`fun_facts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_updated_at_idx\` ON \`fun_facts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_created_at_idx\` ON \`fun_facts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_deleted_at_idx\` ON \`fun_facts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts__status_idx\` ON \`fun_facts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__fun_facts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'statement',
  	\`version_main_comparator\` text DEFAULT 'exactly',
  	\`version_main_value\` numeric,
  	\`version_main_format\` text DEFAULT 'number',
  	\`version_country\` text,
  	\`version_counted\` text DEFAULT 'other',
  	\`version_scope\` text DEFAULT 'nrw',
  	\`version_as_of\` text,
  	\`version_position\` numeric DEFAULT 100,
  	\`version_slug\` text,
  	\`version_topic\` text DEFAULT 'numbers',
  	\`version_search_text\` text,
  	\`version_sort_key\` text,
  	\`version_changed_by_account\` text,
  	\`version_changed_by_name\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`fun_facts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__fun_facts_v\`("id", "parent_id", "version_kind", "version_main_comparator", "version_main_value", "version_main_format", "version_country", "version_counted", "version_scope", "version_as_of", "version_position", "version_slug", "version_topic", "version_search_text", "version_sort_key", "version_changed_by_account", "version_changed_by_name", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_kind", "version_main_comparator", "version_main_value", "version_main_format", "version_country", "version_counted", "version_scope", "version_as_of", "version_position", "version_slug", "version_topic", "version_search_text", "version_sort_key", "version_changed_by_account", "version_changed_by_name", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_fun_facts_v\`;`)
  await db.run(sql`DROP TABLE \`_fun_facts_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__fun_facts_v\` RENAME TO \`_fun_facts_v\`;`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_parent_idx\` ON \`_fun_facts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_version_slug_idx\` ON \`_fun_facts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_version_updated_at_idx\` ON \`_fun_facts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_version_created_at_idx\` ON \`_fun_facts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_version_deleted_at_idx\` ON \`_fun_facts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_version__status_idx\` ON \`_fun_facts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_created_at_idx\` ON \`_fun_facts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_updated_at_idx\` ON \`_fun_facts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_snapshot_idx\` ON \`_fun_facts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_published_locale_idx\` ON \`_fun_facts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_latest_idx\` ON \`_fun_facts_v\` (\`latest\`);`)
}
