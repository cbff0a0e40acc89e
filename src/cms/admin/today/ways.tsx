import { getTranslation } from '@payloadcms/translations';
import type { AdminViewServerProps } from 'payload';
import { isAdmin, isEditor } from '../../access.ts';
import { wordsIn as handbookWords } from '../handbook/words.ts';
import { importWords } from '../import/words.ts';
import { operationWords } from '../operation/words.ts';
import { addressOf, type Reading } from './reading.ts';

interface Properties {
  initPageResult: AdminViewServerProps['initPageResult'];
  reading: Reading;
}

/** Finds an entry by name in the list of actors, and leads to every list and form that the menu leads to. */
export function Ways({ initPageResult, reading }: Properties) {
  const { permissions, req, visibleEntities } = initPageResult;
  const { collections, globals } = req.payload.config;
  const { say } = reading;
  const link = (form: string, label: unknown) => ({
    address: addressOf(reading, form, null),
    label: getTranslation(label as string, req.i18n),
  });
  const ways = [
    ...(permissions.collections?.actors?.create ? [link('collections/actors/create', say.create)] : []),
    ...collections
      .filter(({ slug }) => visibleEntities.collections.includes(slug) && permissions.collections?.[slug]?.read)
      .map(({ slug, labels }) => link(`collections/${slug}`, labels.plural)),
    ...globals
      .filter(({ slug }) => visibleEntities.globals.includes(slug) && permissions.globals?.[slug]?.read)
      .map(({ slug, label }) => link(`globals/${slug}`, label)),
    ...(isEditor(req) ? [link('import', importWords(req.i18n.language).title)] : []),
    ...(isAdmin(req) ? [link('betrieb', operationWords(req.i18n.language).title)] : []),
    link('handbuch', handbookWords(req.i18n.language).title),
  ];
  return (
    <div className="today__ways">
      <search>
        <form action={addressOf(reading, 'collections/actors', null)} method="get">
          <label htmlFor="today-search">{say.search}</label>
          <input id="today-search" name="search" type="search" autoComplete="off" />
          <button type="submit">{say.find}</button>
        </form>
      </search>
      <nav aria-label={say.ways}>
        <ul>
          {ways.map(({ address, label }) => (
            <li key={address}>
              <a href={address}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
