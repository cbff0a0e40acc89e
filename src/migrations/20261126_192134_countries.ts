import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`countries_helpers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`actor_id\` text(36),
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_helpers_order_idx\` ON \`countries_helpers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`countries_helpers_parent_id_idx\` ON \`countries_helpers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_helpers_actor_idx\` ON \`countries_helpers\` (\`actor_id\`);`)
  await db.run(sql`CREATE TABLE \`countries_helpers_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries_helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_helpers_locales_locale_parent_id_unique\` ON \`countries_helpers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_helpers_locales_parent_only_idx\` ON \`countries_helpers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`countries_counts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`comparator\` text DEFAULT 'exactly',
  	\`value\` numeric,
  	\`counted\` text DEFAULT 'other',
  	\`scope\` text DEFAULT 'nrw',
  	\`as_of\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_counts_order_idx\` ON \`countries_counts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`countries_counts_parent_id_idx\` ON \`countries_counts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`countries_counts_locales\` (
  	\`counted_label\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries_counts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_counts_locales_locale_parent_id_unique\` ON \`countries_counts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_counts_locales_parent_only_idx\` ON \`countries_counts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`countries_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_sources_order_idx\` ON \`countries_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`countries_sources_parent_id_idx\` ON \`countries_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`countries_sources_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_sources_locales_locale_parent_id_unique\` ON \`countries_sources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_sources_locales_parent_only_idx\` ON \`countries_sources_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`countries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`youth_office_url\` text,
  	\`consulates_url\` text,
  	\`look_up_url\` text,
  	\`internal_note\` text,
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
  await db.run(sql`CREATE UNIQUE INDEX \`countries_code_idx\` ON \`countries\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`countries_updated_at_idx\` ON \`countries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`countries_created_at_idx\` ON \`countries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`countries_deleted_at_idx\` ON \`countries\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`countries__status_idx\` ON \`countries\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`countries_locales\` (
  	\`translation_basis\` text,
  	\`name\` text,
  	\`intro\` text,
  	\`youth_office_name\` text,
  	\`consulates_name\` text,
  	\`look_up_name\` text,
  	\`counts_note\` text,
  	\`has_reviewed_text\` integer DEFAULT false,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_locales_locale_parent_id_unique\` ON \`countries_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_locales_parent_only_idx\` ON \`countries_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_helpers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`actor_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_version_helpers_order_idx\` ON \`_countries_v_version_helpers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_helpers_parent_id_idx\` ON \`_countries_v_version_helpers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_helpers_actor_idx\` ON \`_countries_v_version_helpers\` (\`actor_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_helpers_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v_version_helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_countries_v_version_helpers_locales_locale_parent_id_unique\` ON \`_countries_v_version_helpers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_helpers_locales_parent_only_idx\` ON \`_countries_v_version_helpers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_counts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comparator\` text DEFAULT 'exactly',
  	\`value\` numeric,
  	\`counted\` text DEFAULT 'other',
  	\`scope\` text DEFAULT 'nrw',
  	\`as_of\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_version_counts_order_idx\` ON \`_countries_v_version_counts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_counts_parent_id_idx\` ON \`_countries_v_version_counts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_counts_locales\` (
  	\`counted_label\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v_version_counts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_countries_v_version_counts_locales_locale_parent_id_unique\` ON \`_countries_v_version_counts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_counts_locales_parent_only_idx\` ON \`_countries_v_version_counts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_version_sources_order_idx\` ON \`_countries_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_sources_parent_id_idx\` ON \`_countries_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_sources_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v_version_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_countries_v_version_sources_locales_locale_parent_id_unique\` ON \`_countries_v_version_sources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_sources_locales_parent_only_idx\` ON \`_countries_v_version_sources_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_youth_office_url\` text,
  	\`version_consulates_url\` text,
  	\`version_look_up_url\` text,
  	\`version_internal_note\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_parent_idx\` ON \`_countries_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_code_idx\` ON \`_countries_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_updated_at_idx\` ON \`_countries_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_created_at_idx\` ON \`_countries_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_deleted_at_idx\` ON \`_countries_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version__status_idx\` ON \`_countries_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_created_at_idx\` ON \`_countries_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_updated_at_idx\` ON \`_countries_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_snapshot_idx\` ON \`_countries_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_published_locale_idx\` ON \`_countries_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_latest_idx\` ON \`_countries_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_locales\` (
  	\`version_translation_basis\` text,
  	\`version_name\` text,
  	\`version_intro\` text,
  	\`version_youth_office_name\` text,
  	\`version_consulates_name\` text,
  	\`version_look_up_name\` text,
  	\`version_counts_note\` text,
  	\`version_has_reviewed_text\` integer DEFAULT false,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_countries_v_locales_locale_parent_id_unique\` ON \`_countries_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_locales_parent_only_idx\` ON \`_countries_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`countries_id\` text(36) REFERENCES countries(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_countries_id_idx\` ON \`payload_locked_documents_rels\` (\`countries_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`countries_helpers\`;`)
  await db.run(sql`DROP TABLE \`countries_helpers_locales\`;`)
  await db.run(sql`DROP TABLE \`countries_counts\`;`)
  await db.run(sql`DROP TABLE \`countries_counts_locales\`;`)
  await db.run(sql`DROP TABLE \`countries_sources\`;`)
  await db.run(sql`DROP TABLE \`countries_sources_locales\`;`)
  await db.run(sql`DROP TABLE \`countries\`;`)
  await db.run(sql`DROP TABLE \`countries_locales\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_helpers\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_helpers_locales\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_counts\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_counts_locales\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_sources_locales\`;`)
  await db.run(sql`DROP TABLE \`_countries_v\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actors_id\` text(36),
  	\`fun_facts_id\` text(36),
  	\`funding_programmes_id\` text(36),
  	\`categories_id\` text(36),
  	\`category_groups_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`reports_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actors_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fun_facts_id\`) REFERENCES \`fun_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`funding_programmes_id\`) REFERENCES \`funding_programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`category_groups_id\`) REFERENCES \`category_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "actors_id", "fun_facts_id", "funding_programmes_id", "categories_id", "category_groups_id", "pages_id", "media_id", "reports_id", "users_id") SELECT "id", "order", "parent_id", "path", "actors_id", "fun_facts_id", "funding_programmes_id", "categories_id", "category_groups_id", "pages_id", "media_id", "reports_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_actors_id_idx\` ON \`payload_locked_documents_rels\` (\`actors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fun_facts_id_idx\` ON \`payload_locked_documents_rels\` (\`fun_facts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_funding_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`funding_programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_category_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`category_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
