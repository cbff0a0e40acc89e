import { stringify } from 'csv-stringify/sync';
import type { Platform } from '../actors/actor.ts';
import type { ExportedActor, ExportedFact, ExportedProgramme, Texts } from './open-data-schema.ts';

type Cell = string | number | boolean | null | undefined;
type Row = Record<string, Cell>;

const one = (...parts: Cell[]) => parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ');
const many = (parts: Cell[]) => parts.join(' | ');
const either = (text: Texts) => text.de ?? text.en;

/** The actors as a table, one row each. Several values of a cell are parted by ` | `. */
export function actorsCsv(actors: ExportedActor[]): string {
  return table(
    actors.map((actor): Row => {
      const linksOf = (wanted: (platform: Platform) => boolean) =>
        actor.links.filter(({ platform, url }) => url && wanted(platform));
      return {
        id: actor.id,
        slug_de: actor.slug.de,
        slug_en: actor.slug.en,
        name_de: actor.name.de,
        name_en: actor.name.en,
        abbreviations: many(actor.abbreviations),
        other_names: many(actor.names.filter(({ kind }) => kind !== 'acronym').map(({ value }) => value)),
        body_kind: actor.bodyKind,
        lifecycle: actor.lifecycle,
        lifecycle_since: actor.lifecycleSince,
        parent: actor.parent ? either(actor.parent.name) : null,
        successor: actor.successor ? either(actor.successor.name) : null,
        seat_de: actor.seat.de,
        seat_en: actor.seat.en,
        telephone: actor.contact.telephone,
        email: actor.contact.email,
        contact_page: actor.contact.page,
        street_address: actor.contact.streetAddress,
        postal_code: actor.contact.postalCode,
        address_locality: actor.contact.addressLocality,
        address_country: actor.contact.addressCountry,
        contact_confirmed_on: actor.contact.confirmedOn,
        founding_year: actor.foundingYear,
        partner_countries: many(actor.partnerCountries),
        categories: many(actor.categories.map(({ slug }) => slug)),
        categories_de: many(actor.categories.map(({ name }) => either(name))),
        tagline_de: actor.tagline.de,
        tagline_en: actor.tagline.en,
        summary_de: actor.summary.de,
        summary_en: actor.summary.en,
        website: many(linksOf((platform) => platform === 'website').map(({ url }) => url)),
        other_links: many(
          linksOf((platform) => platform !== 'website').map(({ platform, url }) => `${platform}: ${url}`),
        ),
        resources: many(actor.resources.map(({ title, url }) => one(either(title), url))),
        reviewed_on: actor.reviewedOn,
        updated_on: actor.updatedOn,
        url_de: actor.url.de,
        url_en: actor.url.en,
      };
    }),
  );
}

/** The facts as a table, one row for each number: statements by their keys, rankings by their places. */
export function factsCsv(facts: ExportedFact[]): string {
  return table(
    facts.flatMap((fact) => {
      const numbers = [
        ...fact.values.map((value) => ({ ...value, place: null, country: fact.country, name: {} as Texts })),
        ...fact.rows.map((row) => ({ ...row, key: 'value' })),
      ];
      return numbers.map(
        ({ key, place, country, name, value, comparator, format }): Row => ({
          id: fact.id,
          kind: fact.kind,
          key,
          place,
          country,
          name_de: name.de,
          name_en: name.en,
          comparator,
          value,
          format,
          counted: fact.counted,
          scope: fact.scope,
          topic: fact.topic,
          as_of: fact.asOf,
          text_de: fact.text.de,
          text_en: fact.text.en,
          note_de: fact.note.de,
          note_en: fact.note.en,
          sources: many(fact.sources.map(({ name: source, url }) => one(either(source), url))),
          contradicted_by: many(fact.conflicts.map((conflict) => conflict.fact)),
          replaced_by: fact.replacedBy,
          actors: many(fact.actors),
          url_de: fact.url.de,
          url_en: fact.url.en,
        }),
      );
    }),
  );
}

/** The funding programmes as a table, one row for each amount; one without any has a row, too. */
export function fundingCsv(programmes: ExportedProgramme[]): string {
  return table(
    programmes.flatMap((programme) =>
      (programme.amounts.length ? programme.amounts : [null]).map(
        (amount): Row => ({
          id: programme.id,
          name_de: programme.name.de,
          name_en: programme.name.en,
          giver_de: programme.giver.de,
          giver_en: programme.giver.en,
          for_whom_de: programme.forWhom.de,
          for_whom_en: programme.forWhom.en,
          pays_de: programme.pays.de,
          pays_en: programme.pays.en,
          comparator: amount?.comparator,
          euros: amount?.value,
          euros_to: amount?.valueTo,
          per_de: amount?.per.de,
          per_en: amount?.per.en,
          amount_as_of: amount?.asOf,
          own_share_de: programme.ownShare.de,
          own_share_en: programme.ownShare.en,
          rhythm_de: programme.rhythm.de,
          rhythm_en: programme.rhythm.en,
          deadlines: many(programme.deadlines),
          applicants: many(programme.applicants),
          region: programme.region,
          countries: many(programme.countries),
          state: programme.state,
          state_as_of: programme.stateAsOf,
          official_page: programme.officialPage,
          advisers: many(programme.advisers),
          sources: many(programme.sources.map(({ name, url }) => one(either(name), url))),
          url_de: programme.url.de,
          url_en: programme.url.en,
        }),
      ),
    ),
  );
}

/**
 * RFC 4180, with the mark (BOM) by which spreadsheets know UTF-8. A cell that a spreadsheet would run as a formula
 * begins with an apostrophe (OWASP, CSV injection).
 */
function table(rows: Row[]): string {
  const trimmed = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, typeof cell === 'string' ? cell.trim() : cell]),
    ),
  );
  return stringify(trimmed, {
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}
