import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import type { DirectoryQuery } from '../../domain/actors/directory-query.ts';
import { countryName } from '../../domain/country.ts';
import { countryAddress } from '../countries/country-address.ts';

/** Where one country is chosen, the way to all there is to say of it. */
export function CountryOnward({ actors, query: { countries } }: { actors: ActorSummary[]; query: DirectoryQuery }) {
  const t = useTranslations('Countries');
  const locale = useLocale();
  const [code, ...others] = countries;
  // Whom an actor names has a page; what was typed into the address may have none.
  if (!code || others.length || !actors.some(({ partnerCountries }) => partnerCountries.includes(code))) return null;
  return (
    <p className="onward">
      <a href={countryAddress(code, locale)}>{t('about', { name: countryName(code, locale) })}</a>
    </p>
  );
}
