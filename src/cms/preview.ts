import type { CollectionConfig } from 'payload';

type Preview = NonNullable<NonNullable<CollectionConfig['admin']>['preview']>;

/** The address behind the admin's preview button: it checks the session, then shows the site with drafts. */
export function previewOf(collection: 'actors' | 'pages' | 'fun-facts'): Preview {
  return (doc, { locale }) =>
    `/preview?${new URLSearchParams({ collection, id: String(doc.id ?? ''), locale: locale === 'en' ? 'en' : 'de' })}`;
}
