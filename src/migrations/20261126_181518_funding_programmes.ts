import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`funding_programmes_applicants\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`funding_programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`funding_programmes_applicants_order_idx\` ON \`funding_programmes_applicants\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`funding_programmes_applicants_parent_idx\` ON \`funding_programmes_applicants\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`funding_programmes_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`funding_programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`funding_programmes_countries_order_idx\` ON \`funding_programmes_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`funding_programmes_countries_parent_idx\` ON \`funding_programmes_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`funding_programmes_amounts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`comparator\` text DEFAULT 'exactly',
  	\`value\` numeric,
  	\`value_to\` numeric,
  	\`as_of\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`funding_programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`funding_programmes_amounts_order_idx\` ON \`funding_programmes_amounts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`funding_programmes_amounts_parent_id_idx\` ON \`funding_programmes_amounts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`funding_programmes_amounts_locales\` (
  	\`per\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`funding_programmes_amounts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`funding_programmes_amounts_locales_locale_parent_id_unique\` ON \`funding_programmes_amounts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`funding_programmes_amounts_locales_parent_only_idx\` ON \`funding_programmes_amounts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`funding_programmes_deadlines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`funding_programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`funding_programmes_deadlines_order_idx\` ON \`funding_programmes_deadlines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`funding_programmes_deadlines_parent_id_idx\` ON \`funding_programmes_deadlines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`funding_programmes_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`funding_programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`funding_programmes_sources_order_idx\` ON \`funding_programmes_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`funding_programmes_sources_parent_id_idx\` ON \`funding_programmes_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`funding_programmes_sources_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`funding_programmes_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`funding_programmes_sources_locales_locale_parent_id_unique\` ON \`funding_programmes_sources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`funding_programmes_sources_locales_parent_only_idx\` ON \`funding_programmes_sources_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`funding_programmes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`region\` text DEFAULT 'countries',
  	\`url\` text,
  	\`state\` text DEFAULT 'unknown',
  	\`state_as_of\` text,
  	\`position\` numeric DEFAULT 100,
  	\`slug\` text,
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
  await db.run(sql`CREATE UNIQUE INDEX \`funding_programmes_slug_idx\` ON \`funding_programmes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`funding_programmes_updated_at_idx\` ON \`funding_programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`funding_programmes_created_at_idx\` ON \`funding_programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`funding_programmes_deleted_at_idx\` ON \`funding_programmes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`funding_programmes__status_idx\` ON \`funding_programmes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`funding_programmes_locales\` (
  	\`translation_basis\` text,
  	\`name\` text,
  	\`giver\` text,
  	\`for_whom\` text,
  	\`pays\` text,
  	\`conditions\` text,
  	\`own_share\` text,
  	\`rhythm\` text,
  	\`state_note\` text,
  	\`has_reviewed_text\` integer DEFAULT false,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`funding_programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`funding_programmes_locales_locale_parent_id_unique\` ON \`funding_programmes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`funding_programmes_locales_parent_only_idx\` ON \`funding_programmes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`funding_programmes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`funding_programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actors_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`funding_programmes_rels_order_idx\` ON \`funding_programmes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`funding_programmes_rels_parent_idx\` ON \`funding_programmes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`funding_programmes_rels_path_idx\` ON \`funding_programmes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`funding_programmes_rels_actors_id_idx\` ON \`funding_programmes_rels\` (\`actors_id\`);`)
  await db.run(sql`CREATE TABLE \`_funding_programmes_v_version_applicants\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_funding_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_applicants_order_idx\` ON \`_funding_programmes_v_version_applicants\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_applicants_parent_idx\` ON \`_funding_programmes_v_version_applicants\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_funding_programmes_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_funding_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_countries_order_idx\` ON \`_funding_programmes_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_countries_parent_idx\` ON \`_funding_programmes_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_funding_programmes_v_version_amounts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comparator\` text DEFAULT 'exactly',
  	\`value\` numeric,
  	\`value_to\` numeric,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_funding_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_amounts_order_idx\` ON \`_funding_programmes_v_version_amounts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_amounts_parent_id_idx\` ON \`_funding_programmes_v_version_amounts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_funding_programmes_v_version_amounts_locales\` (
  	\`per\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_funding_programmes_v_version_amounts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_funding_programmes_v_version_amounts_locales_locale_parent_\` ON \`_funding_programmes_v_version_amounts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_amounts_locales_parent_only_idx\` ON \`_funding_programmes_v_version_amounts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_funding_programmes_v_version_deadlines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_funding_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_deadlines_order_idx\` ON \`_funding_programmes_v_version_deadlines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_deadlines_parent_id_idx\` ON \`_funding_programmes_v_version_deadlines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_funding_programmes_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_funding_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_sources_order_idx\` ON \`_funding_programmes_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_sources_parent_id_idx\` ON \`_funding_programmes_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_funding_programmes_v_version_sources_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_funding_programmes_v_version_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_funding_programmes_v_version_sources_locales_locale_parent_\` ON \`_funding_programmes_v_version_sources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_sources_locales_parent_only_idx\` ON \`_funding_programmes_v_version_sources_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_funding_programmes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_region\` text DEFAULT 'countries',
  	\`version_url\` text,
  	\`version_state\` text DEFAULT 'unknown',
  	\`version_state_as_of\` text,
  	\`version_position\` numeric DEFAULT 100,
  	\`version_slug\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`funding_programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_parent_idx\` ON \`_funding_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_version_slug_idx\` ON \`_funding_programmes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_version_updated_at_idx\` ON \`_funding_programmes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_version_created_at_idx\` ON \`_funding_programmes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_version_deleted_at_idx\` ON \`_funding_programmes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_version_version__status_idx\` ON \`_funding_programmes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_created_at_idx\` ON \`_funding_programmes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_updated_at_idx\` ON \`_funding_programmes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_snapshot_idx\` ON \`_funding_programmes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_published_locale_idx\` ON \`_funding_programmes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_latest_idx\` ON \`_funding_programmes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_funding_programmes_v_locales\` (
  	\`version_translation_basis\` text,
  	\`version_name\` text,
  	\`version_giver\` text,
  	\`version_for_whom\` text,
  	\`version_pays\` text,
  	\`version_conditions\` text,
  	\`version_own_share\` text,
  	\`version_rhythm\` text,
  	\`version_state_note\` text,
  	\`version_has_reviewed_text\` integer DEFAULT false,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_funding_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_funding_programmes_v_locales_locale_parent_id_unique\` ON \`_funding_programmes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_locales_parent_only_idx\` ON \`_funding_programmes_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_funding_programmes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_funding_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actors_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_rels_order_idx\` ON \`_funding_programmes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_rels_parent_idx\` ON \`_funding_programmes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_rels_path_idx\` ON \`_funding_programmes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_funding_programmes_v_rels_actors_id_idx\` ON \`_funding_programmes_v_rels\` (\`actors_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`funding_programmes_id\` text(36) REFERENCES funding_programmes(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_funding_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`funding_programmes_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`funding_programmes_applicants\`;`)
  await db.run(sql`DROP TABLE \`funding_programmes_countries\`;`)
  await db.run(sql`DROP TABLE \`funding_programmes_amounts\`;`)
  await db.run(sql`DROP TABLE \`funding_programmes_amounts_locales\`;`)
  await db.run(sql`DROP TABLE \`funding_programmes_deadlines\`;`)
  await db.run(sql`DROP TABLE \`funding_programmes_sources\`;`)
  await db.run(sql`DROP TABLE \`funding_programmes_sources_locales\`;`)
  await db.run(sql`DROP TABLE \`funding_programmes\`;`)
  await db.run(sql`DROP TABLE \`funding_programmes_locales\`;`)
  await db.run(sql`DROP TABLE \`funding_programmes_rels\`;`)
  await db.run(sql`DROP TABLE \`_funding_programmes_v_version_applicants\`;`)
  await db.run(sql`DROP TABLE \`_funding_programmes_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_funding_programmes_v_version_amounts\`;`)
  await db.run(sql`DROP TABLE \`_funding_programmes_v_version_amounts_locales\`;`)
  await db.run(sql`DROP TABLE \`_funding_programmes_v_version_deadlines\`;`)
  await db.run(sql`DROP TABLE \`_funding_programmes_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_funding_programmes_v_version_sources_locales\`;`)
  await db.run(sql`DROP TABLE \`_funding_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`_funding_programmes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_funding_programmes_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actors_id\` text(36),
  	\`fun_facts_id\` text(36),
  	\`categories_id\` text(36),
  	\`category_groups_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`reports_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actors_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fun_facts_id\`) REFERENCES \`fun_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`category_groups_id\`) REFERENCES \`category_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "actors_id", "fun_facts_id", "categories_id", "category_groups_id", "pages_id", "media_id", "reports_id", "users_id") SELECT "id", "order", "parent_id", "path", "actors_id", "fun_facts_id", "categories_id", "category_groups_id", "pages_id", "media_id", "reports_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_actors_id_idx\` ON \`payload_locked_documents_rels\` (\`actors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fun_facts_id_idx\` ON \`payload_locked_documents_rels\` (\`fun_facts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_category_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`category_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
