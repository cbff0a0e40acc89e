import type { GlobalSlug, Payload } from 'payload';
import type { User } from '../payload-types.ts';
import type { Deed } from './rights.ts';
import { siteSettings } from './samples.ts';

interface Asking {
  overrideAccess: false;
  user: (User & { collection: 'users' }) | null;
}

type Play = (payload: Payload, slug: GlobalSlug, as: Asking) => Promise<unknown>;

/** A field of each that is changed, and its values in turn. */
const fields: Record<string, [name: string, values: unknown[]]> = {
  site: ['tagline', ['Eins', 'Zwei', 'Drei']],
  'account-rules': ['secondFactorForAdmins', [false, true]],
  'confirmation-rules': ['asksBodies', [false, true]],
  'link-checks': ['isOn', [false, true]],
};
let turn = 0;

function nextChange(slug: GlobalSlug): { name: string; value: unknown } {
  const [name, values] = fields[slug] ?? ['', []];
  turn += 1;
  return { name, value: values[turn % values.length] };
}

const hasDrafts = (payload: Payload, slug: GlobalSlug): boolean =>
  Boolean(payload.globals.config.find((one) => one.slug === slug)?.versions?.drafts);

/** Saves by the house, live or as a draft; gives back what is said now. */
async function settle(payload: Payload, slug: GlobalSlug, draft: boolean): Promise<{ name: string; value: unknown }> {
  const change = nextChange(slug);
  const whole = slug === 'site' ? { ...siteSettings, _status: draft ? 'draft' : 'published' } : {};
  const data = { ...whole, [change.name]: change.value } as never;
  await payload.updateGlobal({ slug, locale: 'de', draft, data });
  return change;
}

const change =
  (locale: 'de' | 'en'): Play =>
  async (payload, slug, as) => {
    await settle(payload, slug, false);
    const { name, value } = nextChange(slug);
    const draft = hasDrafts(payload, slug);
    const data = { [name]: value, ...(draft ? { _status: 'draft' } : {}) } as never;
    const saved = await payload.updateGlobal({ slug, locale, draft, data, ...as });
    return (saved as unknown as Record<string, unknown>)[name] === value || null;
  };

/** The same for what there is only one of: see `plays`. A deed that no global knows is missing. */
export const globalPlays: Partial<Record<Deed, Play>> = {
  read: async (payload, slug, as) => {
    const { name, value } = await settle(payload, slug, false);
    const found = await payload.findGlobal({ slug, locale: 'de', ...as });
    return (found as unknown as Record<string, unknown>)[name] === value || null;
  },
  readDrafts: async (payload, slug, as) => {
    await settle(payload, slug, false);
    const { name, value } = await settle(payload, slug, true);
    const found = await payload.findGlobal({ slug, locale: 'de', draft: true, ...as });
    return (found as unknown as Record<string, unknown>)[name] === value || null;
  },
  readVersions: async (payload, slug, as) => {
    await settle(payload, slug, false);
    return (await payload.findGlobalVersions({ slug, ...as })).docs[0] ?? null;
  },
  changeGerman: change('de'),
  changeEnglish: change('en'),
  publish: async (payload, slug, as) => {
    await settle(payload, slug, true);
    return payload.updateGlobal({ slug, locale: 'de', data: { _status: 'published' } as never, ...as });
  },
  restore: async (payload, slug, as) => {
    await settle(payload, slug, false);
    const { docs } = await payload.findGlobalVersions({ slug });
    return payload.restoreGlobalVersion({ slug, id: docs[0]?.id ?? '', ...as });
  },
};
