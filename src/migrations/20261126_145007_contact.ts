import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`actors\` ADD \`contact_telephone\` text;`)
  await db.run(sql`ALTER TABLE \`actors\` ADD \`contact_email\` text;`)
  await db.run(sql`ALTER TABLE \`actors\` ADD \`contact_page\` text;`)
  await db.run(sql`ALTER TABLE \`actors\` ADD \`contact_street_address\` text;`)
  await db.run(sql`ALTER TABLE \`actors\` ADD \`contact_postal_code\` text;`)
  await db.run(sql`ALTER TABLE \`actors\` ADD \`contact_address_locality\` text;`)
  await db.run(sql`ALTER TABLE \`actors\` ADD \`contact_address_country\` text;`)
  await db.run(sql`ALTER TABLE \`actors\` ADD \`contact_confirmed_on\` text;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_contact_telephone\` text;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_contact_email\` text;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_contact_page\` text;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_contact_street_address\` text;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_contact_postal_code\` text;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_contact_address_locality\` text;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_contact_address_country\` text;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` ADD \`version_contact_confirmed_on\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`contact_entry_id\` text(36) REFERENCES actors(id);`)
  await db.run(sql`CREATE INDEX \`site_contact_contact_entry_idx\` ON \`site\` (\`contact_entry_id\`);`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_contact_entry_id\` text(36) REFERENCES actors(id);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_contact_version_contact_entry_idx\` ON \`_site_v\` (\`version_contact_entry_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`contact_organization\` text,
  	\`contact_street_address\` text,
  	\`contact_postal_code\` text,
  	\`contact_address_locality\` text,
  	\`contact_telephone\` text,
  	\`contact_email\` text,
  	\`changed_by_account\` text,
  	\`changed_by_name\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_site\`("id", "name", "contact_organization", "contact_street_address", "contact_postal_code", "contact_address_locality", "contact_telephone", "contact_email", "changed_by_account", "changed_by_name", "_status", "updated_at", "created_at") SELECT "id", "name", "contact_organization", "contact_street_address", "contact_postal_code", "contact_address_locality", "contact_telephone", "contact_email", "changed_by_account", "changed_by_name", "_status", "updated_at", "created_at" FROM \`site\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`ALTER TABLE \`__new_site\` RENAME TO \`site\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`site__status_idx\` ON \`site\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__site_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_name\` text,
  	\`version_contact_organization\` text,
  	\`version_contact_street_address\` text,
  	\`version_contact_postal_code\` text,
  	\`version_contact_address_locality\` text,
  	\`version_contact_telephone\` text,
  	\`version_contact_email\` text,
  	\`version_changed_by_account\` text,
  	\`version_changed_by_name\` text,
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
  await db.run(sql`INSERT INTO \`__new__site_v\`("id", "version_name", "version_contact_organization", "version_contact_street_address", "version_contact_postal_code", "version_contact_address_locality", "version_contact_telephone", "version_contact_email", "version_changed_by_account", "version_changed_by_name", "version__status", "version_updated_at", "version_created_at", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "version_name", "version_contact_organization", "version_contact_street_address", "version_contact_postal_code", "version_contact_address_locality", "version_contact_telephone", "version_contact_email", "version_changed_by_account", "version_changed_by_name", "version__status", "version_updated_at", "version_created_at", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_site_v\`;`)
  await db.run(sql`DROP TABLE \`_site_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__site_v\` RENAME TO \`_site_v\`;`)
  await db.run(sql`CREATE INDEX \`_site_v_version_version__status_idx\` ON \`_site_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_created_at_idx\` ON \`_site_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_updated_at_idx\` ON \`_site_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_snapshot_idx\` ON \`_site_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_published_locale_idx\` ON \`_site_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_latest_idx\` ON \`_site_v\` (\`latest\`);`)
  await db.run(sql`ALTER TABLE \`actors\` DROP COLUMN \`contact_telephone\`;`)
  await db.run(sql`ALTER TABLE \`actors\` DROP COLUMN \`contact_email\`;`)
  await db.run(sql`ALTER TABLE \`actors\` DROP COLUMN \`contact_page\`;`)
  await db.run(sql`ALTER TABLE \`actors\` DROP COLUMN \`contact_street_address\`;`)
  await db.run(sql`ALTER TABLE \`actors\` DROP COLUMN \`contact_postal_code\`;`)
  await db.run(sql`ALTER TABLE \`actors\` DROP COLUMN \`contact_address_locality\`;`)
  await db.run(sql`ALTER TABLE \`actors\` DROP COLUMN \`contact_address_country\`;`)
  await db.run(sql`ALTER TABLE \`actors\` DROP COLUMN \`contact_confirmed_on\`;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` DROP COLUMN \`version_contact_telephone\`;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` DROP COLUMN \`version_contact_email\`;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` DROP COLUMN \`version_contact_page\`;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` DROP COLUMN \`version_contact_street_address\`;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` DROP COLUMN \`version_contact_postal_code\`;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` DROP COLUMN \`version_contact_address_locality\`;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` DROP COLUMN \`version_contact_address_country\`;`)
  await db.run(sql`ALTER TABLE \`_actors_v\` DROP COLUMN \`version_contact_confirmed_on\`;`)
}
