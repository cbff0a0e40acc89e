import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`actors\` ADD \`review_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`actors\` ADD \`reviewer_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`actors\` ADD \`review_deputy_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`actors_reviewer_idx\` ON \`actors\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`actors_review_deputy_idx\` ON \`actors\` (\`review_deputy_id\`);`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_review_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_reviewer_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_review_deputy_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_actors_v_version_version_reviewer_idx\` ON \`_actors_v\` (\`version_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_actors_v_version_version_review_deputy_idx\` ON \`_actors_v\` (\`version_review_deputy_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_actors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`contact_telephone\` text,
  	\`contact_email\` text,
  	\`contact_page\` text,
  	\`contact_street_address\` text,
  	\`contact_postal_code\` text,
  	\`contact_address_locality\` text,
  	\`contact_address_country\` text,
  	\`contact_confirmed_on\` text,
  	\`body_kind\` text DEFAULT 'organisation',
  	\`parent_id\` text(36),
  	\`founding_year\` numeric,
  	\`search_words\` text,
  	\`lifecycle\` text DEFAULT 'active',
  	\`lifecycle_since\` text,
  	\`successor_id\` text(36),
  	\`reviewed_on\` text,
  	\`internal_note\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`changed_by_account\` text,
  	\`changed_by_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_actors\`("id", "contact_telephone", "contact_email", "contact_page", "contact_street_address", "contact_postal_code", "contact_address_locality", "contact_address_country", "contact_confirmed_on", "body_kind", "parent_id", "founding_year", "search_words", "lifecycle", "lifecycle_since", "successor_id", "reviewed_on", "internal_note", "search_text", "sort_key", "changed_by_account", "changed_by_name", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "contact_telephone", "contact_email", "contact_page", "contact_street_address", "contact_postal_code", "contact_address_locality", "contact_address_country", "contact_confirmed_on", "body_kind", "parent_id", "founding_year", "search_words", "lifecycle", "lifecycle_since", "successor_id", "reviewed_on", "internal_note", "search_text", "sort_key", "changed_by_account", "changed_by_name", "updated_at", "created_at", "deleted_at", "_status" FROM \`actors\`;`)
  await db.run(sql`DROP TABLE \`actors\`;`)
  await db.run(sql`ALTER TABLE \`__new_actors\` RENAME TO \`actors\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`actors_parent_idx\` ON \`actors\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`actors_successor_idx\` ON \`actors\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`actors_updated_at_idx\` ON \`actors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`actors_created_at_idx\` ON \`actors\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`actors_deleted_at_idx\` ON \`actors\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`actors__status_idx\` ON \`actors\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__actors_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_contact_telephone\` text,
  	\`version_contact_email\` text,
  	\`version_contact_page\` text,
  	\`version_contact_street_address\` text,
  	\`version_contact_postal_code\` text,
  	\`version_contact_address_locality\` text,
  	\`version_contact_address_country\` text,
  	\`version_contact_confirmed_on\` text,
  	\`version_body_kind\` text DEFAULT 'organisation',
  	\`version_parent_id\` text(36),
  	\`version_founding_year\` numeric,
  	\`version_search_words\` text,
  	\`version_lifecycle\` text DEFAULT 'active',
  	\`version_lifecycle_since\` text,
  	\`version_successor_id\` text(36),
  	\`version_reviewed_on\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_successor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__actors_v\`("id", "parent_id", "version_contact_telephone", "version_contact_email", "version_contact_page", "version_contact_street_address", "version_contact_postal_code", "version_contact_address_locality", "version_contact_address_country", "version_contact_confirmed_on", "version_body_kind", "version_parent_id", "version_founding_year", "version_search_words", "version_lifecycle", "version_lifecycle_since", "version_successor_id", "version_reviewed_on", "version_internal_note", "version_search_text", "version_sort_key", "version_changed_by_account", "version_changed_by_name", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_contact_telephone", "version_contact_email", "version_contact_page", "version_contact_street_address", "version_contact_postal_code", "version_contact_address_locality", "version_contact_address_country", "version_contact_confirmed_on", "version_body_kind", "version_parent_id", "version_founding_year", "version_search_words", "version_lifecycle", "version_lifecycle_since", "version_successor_id", "version_reviewed_on", "version_internal_note", "version_search_text", "version_sort_key", "version_changed_by_account", "version_changed_by_name", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_actors_v\`;`)
  await db.run(sql`DROP TABLE \`_actors_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__actors_v\` RENAME TO \`_actors_v\`;`)
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
}
