import type { Field } from 'payload';
import { platforms, resourceKinds } from '../../../domain/actors/actor.ts';
import type { NamedBy } from '../../fields/named-rows.ts';
import { options } from '../../fields/options.ts';
import { partialDateField } from '../../fields/partial-date.ts';
import { pastDayField } from '../../fields/past-day.ts';
import { requiredText } from '../../fields/required-text.ts';
import { languageField, targetFields } from '../../fields/web-address.ts';

/** The channels by which an actor is reached, and what it offers at addresses of its own. */
export const offers: Field[] = [
  {
    name: 'links',
    type: 'array',
    custom: { namedBy: ['platform', 'url'] } satisfies NamedBy,
    maxRows: 30,
    label: { de: 'Wege', en: 'Channels' },
    labels: { singular: { de: 'Weg', en: 'Channel' }, plural: { de: 'Wege', en: 'Channels' } },
    admin: {
      description: {
        de: 'Website und soziale Medien. Fehlt eine Adresse, fragt die Seite des Eintrags danach.',
        en: 'Website and social media. Where an address is missing, the entry’s page asks for it.',
      },
    },
    fields: [
      {
        name: 'platform',
        type: 'select',
        required: true,
        label: { de: 'Plattform', en: 'Platform' },
        options: options(platforms, {
          website: { de: 'Website', en: 'Website' },
          facebook: { de: 'Facebook', en: 'Facebook' },
          x: { de: 'X (früher Twitter)', en: 'X (formerly Twitter)' },
          youtube: { de: 'YouTube', en: 'YouTube' },
          instagram: { de: 'Instagram', en: 'Instagram' },
          linkedin: { de: 'LinkedIn', en: 'LinkedIn' },
          mastodon: { de: 'Mastodon', en: 'Mastodon' },
          bluesky: { de: 'Bluesky', en: 'Bluesky' },
          threads: { de: 'Threads', en: 'Threads' },
          tiktok: { de: 'TikTok', en: 'TikTok' },
          whatsapp: { de: 'WhatsApp-Kanal', en: 'WhatsApp channel' },
          telegram: { de: 'Telegram', en: 'Telegram' },
          newsletter: { de: 'Newsletter', en: 'Newsletter' },
          podcast: { de: 'Podcast', en: 'Podcast' },
          rss: { de: 'Feed (RSS)', en: 'Feed (RSS)' },
        }),
      },
      ...targetFields,
      languageField(),
      pastDayField({ name: 'checkedOn', label: { de: 'Link geprüft am', en: 'Link checked on' } }),
    ],
  },
  {
    name: 'resources',
    type: 'array',
    custom: { namedBy: ['title', 'kind'] } satisfies NamedBy,
    maxRows: 60,
    label: { de: 'Angebote und Quellen', en: 'Resources' },
    labels: { singular: { de: 'Angebot', en: 'Resource' }, plural: { de: 'Angebote', en: 'Resources' } },
    admin: {
      description: {
        de: 'Studien, Datenbanken, Stellungnahmen: alles, was eine eigene Adresse hat.',
        en: 'Studies, databases, statements: everything that has an address of its own.',
      },
    },
    fields: [
      requiredText({
        name: 'title',
        maxLength: 300,
        label: { de: 'Titel', en: 'Title' },
        admin: { description: { de: 'Sagt, was dort steht, nie „hier“.', en: 'Says what is there, never “here”.' } },
      }),
      {
        name: 'kind',
        type: 'select',
        required: true,
        label: { de: 'Art', en: 'Kind' },
        options: options(resourceKinds, {
          overview: { de: 'Überblick', en: 'Overview' },
          database: { de: 'Datenbank', en: 'Database' },
          'partner-search': { de: 'Partnersuche', en: 'Partner search' },
          statement: { de: 'Stellungnahme', en: 'Statement' },
          study: { de: 'Studie', en: 'Study' },
          handbook: { de: 'Handreichung', en: 'Handbook' },
          magazine: { de: 'Zeitschrift', en: 'Magazine' },
          news: { de: 'Meldung', en: 'News' },
          award: { de: 'Auszeichnung', en: 'Award' },
          programme: { de: 'Programm', en: 'Programme' },
          'research-service': { de: 'Rechercheservice', en: 'Research service' },
          network: { de: 'Netzwerk', en: 'Network' },
        }),
      },
      ...targetFields,
      languageField(),
      partialDateField({ name: 'date', label: { de: 'Datum', en: 'Date' }, mayBeToCome: true }),
    ],
  },
];
