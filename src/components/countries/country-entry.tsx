import { useLocale, useTranslations } from 'next-intl';
import type { CountryPage } from '../../domain/countries/country-page.ts';
import { countryName, countryPlate } from '../../domain/country.ts';
import { today } from '../../domain/day.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { ActorNumber } from '../actors/actor-number.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import { ReviewNote } from '../texts/text-notice.tsx';
import { CountryCard } from './country-card.tsx';
import { CountryCounts } from './country-counts.tsx';
import { CountryHelpers } from './country-helpers.tsx';
import { CountryProgrammes } from './country-programmes.tsx';
import '../actors/actor-entry.css';
import '../texts/prose.css';
import './countries.css';

/** All that the site knows of partners in a country: how many, who helps, who pays, what else there is to know. */
export function CountryEntry({ country }: { country: CountryPage }) {
  const t = useTranslations('Countries');
  const locale = useLocale();
  const { code, text, helpers, programmes, facts } = country;
  return (
    <article>
      <header className="hero">
        <span className="oval" aria-hidden="true">
          {countryPlate(code)}
        </span>
        <h1 className="name">{countryName(code, locale)}</h1>
        {text ? (
          <div>
            <p className="lead">
              <LocalizedText text={text.intro} />
            </p>
            <ReviewNote language={text.intro.language} hasReviewedText={text.hasReviewedText} />
          </div>
        ) : null}
      </header>
      <CountryCounts country={country} />
      <div className="columns">
        <CountryHelpers helpers={helpers} />
        <CountryCard text={text} />
      </div>
      <CountryProgrammes code={code} programmes={programmes} today={today()} />
      <div className="prose beyond">
        {facts.length ? (
          <section>
            <h2>{t('facts')}</h2>
            <ul className="facts">
              {facts.map((told) => (
                <ActorNumber key={`${told.number.fact.id} ${told.number.row?.country}`} told={told} />
              ))}
            </ul>
          </section>
        ) : null}
        <p>
          <a href={addressOf('/countries', locale)}>{t('all')}</a>
        </p>
      </div>
    </article>
  );
}
