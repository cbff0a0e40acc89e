import { useLocale, useTranslations } from 'next-intl';
import type { CountryHelper } from '../../domain/countries/country-page.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { AbbreviationSign } from '../actors/abbreviation-sign.tsx';
import { ActorLink } from '../actors/actor-link.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';

/** Who helps with partners in a country, each with the reason; where nobody does, the way to who advises on all. */
export function CountryHelpers({ helpers }: { helpers: CountryHelper[] }) {
  const t = useTranslations('Countries');
  const locale = useLocale();
  return (
    <section className="part">
      <h2>{t('helpers')}</h2>
      {helpers.length ? (
        <ul className="who">
          {helpers.map(({ actor, reason }) => (
            <li key={actor.slug}>
              <AbbreviationSign actor={actor} />
              <div>
                <h3>
                  <ActorLink actor={actor} />
                </h3>
                {reason ? (
                  <p>
                    <LocalizedText text={reason} />
                  </p>
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t.rich('noHelpers', { all: (words) => <a href={addressOf('/', locale)}>{words}</a> })}</p>
      )}
    </section>
  );
}
