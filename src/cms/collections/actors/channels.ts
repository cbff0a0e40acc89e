import type { Field } from 'payload';
import { platforms } from '../../../domain/actors/actor.ts';
import type { NamedBy } from '../../fields/named-rows.ts';
import { options } from '../../fields/options.ts';
import { pastDayField } from '../../fields/past-day.ts';
import { languageField, targetFields } from '../../fields/web-address.ts';

/** The channels by which an actor is reached: its website and its profiles elsewhere. */
export const channels: Field = {
  name: 'links',
  type: 'array',
  custom: { namedBy: ['platform', 'url'] } satisfies NamedBy,
  maxRows: 30,
  label: { de: 'Website und weitere Kanäle', en: 'Website and further channels' },
  labels: {
    singular: { de: 'Website oder Kanal', en: 'Website or channel' },
    plural: { de: 'Website und weitere Kanäle', en: 'Website and further channels' },
  },
  admin: {
    description: {
      de: 'Die eigene Website zuerst, dann soziale Medien. Fehlt eine Adresse, fragt die Seite des Eintrags danach.',
      en: 'Its own website first, then social media. Where an address is missing, the entry’s page asks for it.',
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
};
