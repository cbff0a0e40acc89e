import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`actors_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`kind\` text DEFAULT 'acronym',
  	\`language\` text DEFAULT 'de',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actors_names_order_idx\` ON \`actors_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`actors_names_parent_id_idx\` ON \`actors_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`actors_partner_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actors_partner_countries_order_idx\` ON \`actors_partner_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`actors_partner_countries_parent_idx\` ON \`actors_partner_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`actors_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`platform\` text,
  	\`state\` text DEFAULT 'known',
  	\`url\` text,
  	\`language\` text,
  	\`checked_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actors_links_order_idx\` ON \`actors_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`actors_links_parent_id_idx\` ON \`actors_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`actors_resources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`state\` text DEFAULT 'known',
  	\`url\` text,
  	\`language\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actors_resources_order_idx\` ON \`actors_resources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`actors_resources_parent_id_idx\` ON \`actors_resources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`actors_resources_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actors_resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`actors_resources_locales_locale_parent_id_unique\` ON \`actors_resources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`actors_resources_locales_parent_only_idx\` ON \`actors_resources_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`actors_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`source_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actors_changes_order_idx\` ON \`actors_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`actors_changes_parent_id_idx\` ON \`actors_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`actors_changes_locales\` (
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actors_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`actors_changes_locales_locale_parent_id_unique\` ON \`actors_changes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`actors_changes_locales_parent_only_idx\` ON \`actors_changes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`actors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`body_kind\` text DEFAULT 'organisation',
  	\`parent_id\` text(36),
  	\`founding_year\` numeric,
  	\`lifecycle\` text DEFAULT 'active',
  	\`lifecycle_since\` text,
  	\`successor_id\` text(36),
  	\`reviewed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`actors_parent_idx\` ON \`actors\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`actors_successor_idx\` ON \`actors\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`actors_updated_at_idx\` ON \`actors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`actors_created_at_idx\` ON \`actors\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`actors_deleted_at_idx\` ON \`actors\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`actors__status_idx\` ON \`actors\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`actors_locales\` (
  	\`name\` text,
  	\`plain_words\` text,
  	\`summary\` text,
  	\`parent_name\` text,
  	\`seat\` text,
  	\`slug\` text,
  	\`has_reviewed_text\` integer DEFAULT false,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`actors_slug_idx\` ON \`actors_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`actors_locales_locale_parent_id_unique\` ON \`actors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`actors_locales_parent_only_idx\` ON \`actors_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`actors_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actors_texts_order_parent\` ON \`actors_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`actors_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`categories_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actors_rels_order_idx\` ON \`actors_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`actors_rels_parent_idx\` ON \`actors_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`actors_rels_path_idx\` ON \`actors_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`actors_rels_categories_id_idx\` ON \`actors_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE TABLE \`_actors_v_version_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`kind\` text DEFAULT 'acronym',
  	\`language\` text DEFAULT 'de',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actors_v_version_names_order_idx\` ON \`_actors_v_version_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_version_names_parent_id_idx\` ON \`_actors_v_version_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_actors_v_version_partner_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_actors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actors_v_version_partner_countries_order_idx\` ON \`_actors_v_version_partner_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_version_partner_countries_parent_idx\` ON \`_actors_v_version_partner_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_actors_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`platform\` text,
  	\`state\` text DEFAULT 'known',
  	\`url\` text,
  	\`language\` text,
  	\`checked_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actors_v_version_links_order_idx\` ON \`_actors_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_version_links_parent_id_idx\` ON \`_actors_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_actors_v_version_resources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`state\` text DEFAULT 'known',
  	\`url\` text,
  	\`language\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actors_v_version_resources_order_idx\` ON \`_actors_v_version_resources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_version_resources_parent_id_idx\` ON \`_actors_v_version_resources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_actors_v_version_resources_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actors_v_version_resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_actors_v_version_resources_locales_locale_parent_id_unique\` ON \`_actors_v_version_resources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_version_resources_locales_parent_only_idx\` ON \`_actors_v_version_resources_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_actors_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`source_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actors_v_version_changes_order_idx\` ON \`_actors_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_version_changes_parent_id_idx\` ON \`_actors_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_actors_v_version_changes_locales\` (
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actors_v_version_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_actors_v_version_changes_locales_locale_parent_id_unique\` ON \`_actors_v_version_changes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_version_changes_locales_parent_only_idx\` ON \`_actors_v_version_changes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_actors_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_body_kind\` text DEFAULT 'organisation',
  	\`version_parent_id\` text(36),
  	\`version_founding_year\` numeric,
  	\`version_lifecycle\` text DEFAULT 'active',
  	\`version_lifecycle_since\` text,
  	\`version_successor_id\` text(36),
  	\`version_reviewed_on\` text,
  	\`version_internal_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_successor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_actors_v_parent_idx\` ON \`_actors_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_version_version_parent_idx\` ON \`_actors_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_version_version_successor_idx\` ON \`_actors_v\` (\`version_successor_id\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_version_version_updated_at_idx\` ON \`_actors_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_version_version_created_at_idx\` ON \`_actors_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_version_version_deleted_at_idx\` ON \`_actors_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_version_version__status_idx\` ON \`_actors_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_created_at_idx\` ON \`_actors_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_updated_at_idx\` ON \`_actors_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_snapshot_idx\` ON \`_actors_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_published_locale_idx\` ON \`_actors_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_latest_idx\` ON \`_actors_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_actors_v_locales\` (
  	\`version_name\` text,
  	\`version_plain_words\` text,
  	\`version_summary\` text,
  	\`version_parent_name\` text,
  	\`version_seat\` text,
  	\`version_slug\` text,
  	\`version_has_reviewed_text\` integer DEFAULT false,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actors_v_version_version_slug_idx\` ON \`_actors_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_actors_v_locales_locale_parent_id_unique\` ON \`_actors_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_locales_parent_only_idx\` ON \`_actors_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_actors_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_actors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actors_v_texts_order_parent\` ON \`_actors_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_actors_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`categories_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_actors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actors_v_rels_order_idx\` ON \`_actors_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_rels_parent_idx\` ON \`_actors_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_rels_path_idx\` ON \`_actors_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_rels_categories_id_idx\` ON \`_actors_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE TABLE \`fun_facts_further_values\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`comparator\` text DEFAULT 'exactly',
  	\`value\` numeric,
  	\`format\` text DEFAULT 'number',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fun_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fun_facts_further_values_order_idx\` ON \`fun_facts_further_values\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_further_values_parent_id_idx\` ON \`fun_facts_further_values\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fun_facts_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`country\` text,
  	\`comparator\` text DEFAULT 'exactly',
  	\`value\` numeric,
  	\`format\` text DEFAULT 'number',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fun_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fun_facts_rows_order_idx\` ON \`fun_facts_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_rows_parent_id_idx\` ON \`fun_facts_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fun_facts_rows_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fun_facts_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`fun_facts_rows_locales_locale_parent_id_unique\` ON \`fun_facts_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_rows_locales_parent_only_idx\` ON \`fun_facts_rows_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fun_facts_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fun_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fun_facts_sources_order_idx\` ON \`fun_facts_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_sources_parent_id_idx\` ON \`fun_facts_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fun_facts_sources_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fun_facts_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`fun_facts_sources_locales_locale_parent_id_unique\` ON \`fun_facts_sources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_sources_locales_parent_only_idx\` ON \`fun_facts_sources_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fun_facts_conflicts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fact_id\` text(36),
  	FOREIGN KEY (\`fact_id\`) REFERENCES \`fun_facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fun_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fun_facts_conflicts_order_idx\` ON \`fun_facts_conflicts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_conflicts_parent_id_idx\` ON \`fun_facts_conflicts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_conflicts_fact_idx\` ON \`fun_facts_conflicts\` (\`fact_id\`);`)
  await db.run(sql`CREATE TABLE \`fun_facts_conflicts_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fun_facts_conflicts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`fun_facts_conflicts_locales_locale_parent_id_unique\` ON \`fun_facts_conflicts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_conflicts_locales_parent_only_idx\` ON \`fun_facts_conflicts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fun_facts\` (
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
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`fun_facts_slug_idx\` ON \`fun_facts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_updated_at_idx\` ON \`fun_facts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_created_at_idx\` ON \`fun_facts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_deleted_at_idx\` ON \`fun_facts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts__status_idx\` ON \`fun_facts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`fun_facts_locales\` (
  	\`title\` text,
  	\`sentence\` text,
  	\`counted_label\` text,
  	\`note\` text,
  	\`has_reviewed_text\` integer DEFAULT false,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fun_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`fun_facts_locales_locale_parent_id_unique\` ON \`fun_facts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_locales_parent_only_idx\` ON \`fun_facts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fun_facts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`fun_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actors_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fun_facts_rels_order_idx\` ON \`fun_facts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_rels_parent_idx\` ON \`fun_facts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_rels_path_idx\` ON \`fun_facts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`fun_facts_rels_actors_id_idx\` ON \`fun_facts_rels\` (\`actors_id\`);`)
  await db.run(sql`CREATE TABLE \`_fun_facts_v_version_further_values\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`comparator\` text DEFAULT 'exactly',
  	\`value\` numeric,
  	\`format\` text DEFAULT 'number',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fun_facts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_further_values_order_idx\` ON \`_fun_facts_v_version_further_values\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_further_values_parent_id_idx\` ON \`_fun_facts_v_version_further_values\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_fun_facts_v_version_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`country\` text,
  	\`comparator\` text DEFAULT 'exactly',
  	\`value\` numeric,
  	\`format\` text DEFAULT 'number',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fun_facts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_rows_order_idx\` ON \`_fun_facts_v_version_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_rows_parent_id_idx\` ON \`_fun_facts_v_version_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_fun_facts_v_version_rows_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fun_facts_v_version_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_fun_facts_v_version_rows_locales_locale_parent_id_unique\` ON \`_fun_facts_v_version_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_rows_locales_parent_only_idx\` ON \`_fun_facts_v_version_rows_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_fun_facts_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fun_facts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_sources_order_idx\` ON \`_fun_facts_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_sources_parent_id_idx\` ON \`_fun_facts_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_fun_facts_v_version_sources_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fun_facts_v_version_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_fun_facts_v_version_sources_locales_locale_parent_id_unique\` ON \`_fun_facts_v_version_sources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_sources_locales_parent_only_idx\` ON \`_fun_facts_v_version_sources_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_fun_facts_v_version_conflicts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`fact_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`fact_id\`) REFERENCES \`fun_facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fun_facts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_conflicts_order_idx\` ON \`_fun_facts_v_version_conflicts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_conflicts_parent_id_idx\` ON \`_fun_facts_v_version_conflicts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_conflicts_fact_idx\` ON \`_fun_facts_v_version_conflicts\` (\`fact_id\`);`)
  await db.run(sql`CREATE TABLE \`_fun_facts_v_version_conflicts_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fun_facts_v_version_conflicts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_fun_facts_v_version_conflicts_locales_locale_parent_id_uniq\` ON \`_fun_facts_v_version_conflicts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_version_conflicts_locales_parent_only_idx\` ON \`_fun_facts_v_version_conflicts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_fun_facts_v\` (
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
  await db.run(sql`CREATE TABLE \`_fun_facts_v_locales\` (
  	\`version_title\` text,
  	\`version_sentence\` text,
  	\`version_counted_label\` text,
  	\`version_note\` text,
  	\`version_has_reviewed_text\` integer DEFAULT false,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fun_facts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_fun_facts_v_locales_locale_parent_id_unique\` ON \`_fun_facts_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_locales_parent_only_idx\` ON \`_fun_facts_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_fun_facts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_fun_facts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actors_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_rels_order_idx\` ON \`_fun_facts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_rels_parent_idx\` ON \`_fun_facts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_rels_path_idx\` ON \`_fun_facts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_fun_facts_v_rels_actors_id_idx\` ON \`_fun_facts_v_rels\` (\`actors_id\`);`)
  await db.run(sql`CREATE TABLE \`categories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`group_id\` text(36) NOT NULL,
  	\`position\` numeric DEFAULT 100 NOT NULL,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`category_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`categories_group_idx\` ON \`categories\` (\`group_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`categories_slug_idx\` ON \`categories\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`categories_updated_at_idx\` ON \`categories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`categories_created_at_idx\` ON \`categories\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`categories_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`categories_locales_locale_parent_id_unique\` ON \`categories_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_locales_parent_only_idx\` ON \`categories_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_categories_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_group_id\` text(36) NOT NULL,
  	\`version_position\` numeric DEFAULT 100 NOT NULL,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_group_id\`) REFERENCES \`category_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_categories_v_parent_idx\` ON \`_categories_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_categories_v_version_version_group_idx\` ON \`_categories_v\` (\`version_group_id\`);`)
  await db.run(sql`CREATE INDEX \`_categories_v_version_version_slug_idx\` ON \`_categories_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_categories_v_version_version_updated_at_idx\` ON \`_categories_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_categories_v_version_version_created_at_idx\` ON \`_categories_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_categories_v_created_at_idx\` ON \`_categories_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_categories_v_updated_at_idx\` ON \`_categories_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_categories_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_categories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_categories_v_locales_locale_parent_id_unique\` ON \`_categories_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_categories_v_locales_parent_only_idx\` ON \`_categories_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`category_groups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`position\` numeric DEFAULT 100 NOT NULL,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`category_groups_slug_idx\` ON \`category_groups\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`category_groups_updated_at_idx\` ON \`category_groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`category_groups_created_at_idx\` ON \`category_groups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`category_groups_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`category_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`category_groups_locales_locale_parent_id_unique\` ON \`category_groups_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`category_groups_locales_parent_only_idx\` ON \`category_groups_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_category_groups_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_position\` numeric DEFAULT 100 NOT NULL,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`category_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_category_groups_v_parent_idx\` ON \`_category_groups_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_category_groups_v_version_version_slug_idx\` ON \`_category_groups_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_category_groups_v_version_version_updated_at_idx\` ON \`_category_groups_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_category_groups_v_version_version_created_at_idx\` ON \`_category_groups_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_category_groups_v_created_at_idx\` ON \`_category_groups_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_category_groups_v_updated_at_idx\` ON \`_category_groups_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_category_groups_v_locales\` (
  	\`version_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_category_groups_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_category_groups_v_locales_locale_parent_id_unique\` ON \`_category_groups_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_category_groups_v_locales_parent_only_idx\` ON \`_category_groups_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_picture_idx\` ON \`pages\` (\`picture_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_key_idx\` ON \`pages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`has_reviewed_text\` integer DEFAULT false,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_locales_parent_only_idx\` ON \`pages_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_picture_id\` text(36),
  	\`version_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_picture_idx\` ON \`_pages_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_key_idx\` ON \`_pages_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_body\` text,
  	\`version_has_reviewed_text\` integer DEFAULT false,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_locales_parent_only_idx\` ON \`_pages_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt_de\` text NOT NULL,
  	\`alt_en\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`actor_id\` text(36),
  	\`subject\` text,
  	\`message\` text NOT NULL,
  	\`source\` text,
  	\`email\` text,
  	\`language\` text DEFAULT 'de' NOT NULL,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_reference_idx\` ON \`reports\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`reports_actor_idx\` ON \`reports\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`target\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_navigation_order_idx\` ON \`site_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_navigation_parent_id_idx\` ON \`site_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`contact_organization\` text,
  	\`contact_street_address\` text,
  	\`contact_postal_code\` text,
  	\`contact_address_locality\` text,
  	\`contact_telephone\` text,
  	\`contact_email\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`site__status_idx\` ON \`site\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`tagline\` text,
  	\`intro\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_locales_parent_only_idx\` ON \`site_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`target\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_navigation_order_idx\` ON \`_site_v_version_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_navigation_parent_id_idx\` ON \`_site_v_version_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_name\` text,
  	\`version_contact_organization\` text,
  	\`version_contact_street_address\` text,
  	\`version_contact_postal_code\` text,
  	\`version_contact_address_locality\` text,
  	\`version_contact_telephone\` text,
  	\`version_contact_email\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_version__status_idx\` ON \`_site_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_created_at_idx\` ON \`_site_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_updated_at_idx\` ON \`_site_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_snapshot_idx\` ON \`_site_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_published_locale_idx\` ON \`_site_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_latest_idx\` ON \`_site_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_locales\` (
  	\`version_tagline\` text,
  	\`version_intro\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_locales_locale_parent_id_unique\` ON \`_site_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_locales_parent_only_idx\` ON \`_site_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`content_revision\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`seed_record\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`seed_record_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`seed_record\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`seed_record_texts_order_parent\` ON \`seed_record_texts\` (\`order\`,\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`actors_names\`;`)
  await db.run(sql`DROP TABLE \`actors_partner_countries\`;`)
  await db.run(sql`DROP TABLE \`actors_links\`;`)
  await db.run(sql`DROP TABLE \`actors_resources\`;`)
  await db.run(sql`DROP TABLE \`actors_resources_locales\`;`)
  await db.run(sql`DROP TABLE \`actors_changes\`;`)
  await db.run(sql`DROP TABLE \`actors_changes_locales\`;`)
  await db.run(sql`DROP TABLE \`actors\`;`)
  await db.run(sql`DROP TABLE \`actors_locales\`;`)
  await db.run(sql`DROP TABLE \`actors_texts\`;`)
  await db.run(sql`DROP TABLE \`actors_rels\`;`)
  await db.run(sql`DROP TABLE \`_actors_v_version_names\`;`)
  await db.run(sql`DROP TABLE \`_actors_v_version_partner_countries\`;`)
  await db.run(sql`DROP TABLE \`_actors_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_actors_v_version_resources\`;`)
  await db.run(sql`DROP TABLE \`_actors_v_version_resources_locales\`;`)
  await db.run(sql`DROP TABLE \`_actors_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_actors_v_version_changes_locales\`;`)
  await db.run(sql`DROP TABLE \`_actors_v\`;`)
  await db.run(sql`DROP TABLE \`_actors_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_actors_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_actors_v_rels\`;`)
  await db.run(sql`DROP TABLE \`fun_facts_further_values\`;`)
  await db.run(sql`DROP TABLE \`fun_facts_rows\`;`)
  await db.run(sql`DROP TABLE \`fun_facts_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`fun_facts_sources\`;`)
  await db.run(sql`DROP TABLE \`fun_facts_sources_locales\`;`)
  await db.run(sql`DROP TABLE \`fun_facts_conflicts\`;`)
  await db.run(sql`DROP TABLE \`fun_facts_conflicts_locales\`;`)
  await db.run(sql`DROP TABLE \`fun_facts\`;`)
  await db.run(sql`DROP TABLE \`fun_facts_locales\`;`)
  await db.run(sql`DROP TABLE \`fun_facts_rels\`;`)
  await db.run(sql`DROP TABLE \`_fun_facts_v_version_further_values\`;`)
  await db.run(sql`DROP TABLE \`_fun_facts_v_version_rows\`;`)
  await db.run(sql`DROP TABLE \`_fun_facts_v_version_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`_fun_facts_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_fun_facts_v_version_sources_locales\`;`)
  await db.run(sql`DROP TABLE \`_fun_facts_v_version_conflicts\`;`)
  await db.run(sql`DROP TABLE \`_fun_facts_v_version_conflicts_locales\`;`)
  await db.run(sql`DROP TABLE \`_fun_facts_v\`;`)
  await db.run(sql`DROP TABLE \`_fun_facts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_fun_facts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`categories\`;`)
  await db.run(sql`DROP TABLE \`categories_locales\`;`)
  await db.run(sql`DROP TABLE \`_categories_v\`;`)
  await db.run(sql`DROP TABLE \`_categories_v_locales\`;`)
  await db.run(sql`DROP TABLE \`category_groups\`;`)
  await db.run(sql`DROP TABLE \`category_groups_locales\`;`)
  await db.run(sql`DROP TABLE \`_category_groups_v\`;`)
  await db.run(sql`DROP TABLE \`_category_groups_v_locales\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_navigation\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_navigation\`;`)
  await db.run(sql`DROP TABLE \`_site_v\`;`)
  await db.run(sql`DROP TABLE \`_site_v_locales\`;`)
  await db.run(sql`DROP TABLE \`content_revision\`;`)
  await db.run(sql`DROP TABLE \`seed_record\`;`)
  await db.run(sql`DROP TABLE \`seed_record_texts\`;`)
}
