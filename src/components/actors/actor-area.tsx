import { useLocale, useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actors/actor.ts';
import { categoryGroupSlugs } from '../../domain/actors/category.ts';
import { printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { categoriesOf } from './categories-of.ts';
import { CountryPlate } from './country-plate.tsx';

/** Where an actor works: its regional focus, leading to everyone who has the same, and its partner countries. */
export function ActorArea({ actor }: { actor: Actor }) {
  const t = useTranslations('Entry');
  const start = addressOf('/', useLocale());
  const places = categoriesOf(actor.categories, categoryGroupSlugs.regionalFocus);
  const countries = actor.partnerCountries;
  if (!places.length && !countries.length) return null;
  return (
    <section>
      <h2>{t('where')}</h2>
      {places.length ? (
        <ul className="chosen">
          {places.map(({ slug, name }) => (
            <li key={slug}>
              <a
                className="chip"
                href={start + printDirectoryQuery({ categories: [slug] })}
                aria-label={t('whereChip', { place: name.value })}
              >
                <LocalizedText text={name} />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {countries.length ? (
        <>
          <p>{t('withCountries', { count: countries.length })}</p>
          <ul className="countries">
            {countries.map((code) => (
              <li key={code}>
                <CountryPlate code={code} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
