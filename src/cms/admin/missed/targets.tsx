import type { ServerProps } from 'payload';
import { ourLocale } from '../../../i18n/locales.ts';
import { targetsId } from './targets-id.ts';
import { words } from './words.ts';

/** What a search may belong to, once for all rows of the list: every category, every entry. */
export async function Targets({ i18n, payload, user }: ServerProps) {
  const locale = ourLocale(i18n.language);
  const say = words[locale];
  const asked = { depth: 0, pagination: false, locale, fallbackLocale: 'de', overrideAccess: false, user } as const;
  const [categories, actors] = await Promise.all([
    payload.find({ collection: 'categories', sort: 'name', select: { name: true }, ...asked }),
    payload.find({ collection: 'actors', sort: 'name', select: { name: true, names: true }, ...asked }),
  ]);
  return (
    <datalist id={targetsId}>
      {categories.docs.map(({ id, name }) => (
        <option key={id} value={say.category(name ?? '')} data-category={id} />
      ))}
      {actors.docs.map(({ id, name, names }) => {
        const acronym = names?.find(({ kind }) => kind === 'acronym')?.value;
        return <option key={id} value={say.entry([name, acronym].filter(Boolean).join(', '))} data-actor={id} />;
      })}
    </datalist>
  );
}
