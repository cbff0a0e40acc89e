import type { CollectionConfig, LivePreviewConfig } from 'payload';
import { ourLocale } from '../i18n/locales.ts';

type Admin = NonNullable<CollectionConfig['admin']>;
type Previewed = 'actors' | 'countries' | 'fun-facts' | 'funding-programmes' | 'pages';

/** The address behind the admin's preview button: it checks the session, then shows the site with drafts. */
export function previewOf(collection: Previewed): NonNullable<Admin['preview']> {
  return (doc, { locale }) =>
    `/preview?${new URLSearchParams({ collection, id: String(doc.id ?? ''), locale: ourLocale(locale) })}`;
}

/**
 * The same beside the form, drawn anew after each save: the site has no scripts, so it shows what is saved, and a new
 * address is what makes the browser ask again. Its own menu leads to the other language.
 */
export function livePreviewOf(collection: Previewed): LivePreviewConfig {
  return {
    url: ({ data }) =>
      `/preview?${new URLSearchParams({ collection, id: String(data.id ?? ''), locale: 'de', at: String(data.updatedAt) })}`,
  };
}
