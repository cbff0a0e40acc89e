import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { RelatedActor } from '../../domain/actors/related-actors.ts';
import { countryName } from '../../domain/country.ts';
import type { Localized } from '../../domain/localized.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { ActorLink } from './actor-link.tsx';

/** Why a reader may want the other one: what it does, in its own sentence, else what both are there for. */
function Reason({ tagline, countries, needs }: RelatedActor) {
  const t = useTranslations('Entry.shared');
  const locale = useLocale();
  if (tagline) return <LocalizedText text={tagline} />;
  const places = countries.map((code): Localized<string> => ({ value: countryName(code, locale), language: locale }));
  const shared = places.length ? places : needs.map(({ name }) => name);
  if (!shared.length) return null;
  return (
    <>
      {t(places.length ? 'countries' : 'needs')}{' '}
      {shared.map((thing, place) => (
        <Fragment key={thing.value}>
          {place ? ', ' : null}
          <LocalizedText text={thing} />
        </Fragment>
      ))}
    </>
  );
}

/** Other actors that a reader of this entry may want, each with the reason; of family how it belongs to this one. */
export function RelatedActors({ related }: { related: RelatedActor[] }) {
  const t = useTranslations('Entry');
  if (!related.length) return null;
  return (
    <section>
      <h2>{t('related')}</h2>
      <ul className="related">
        {related.map((each) => (
          <li key={each.actor.slug}>
            <ActorLink actor={each.actor} />
            {each.kinship ? <small>{t(`kinship.${each.kinship}`)}</small> : null}
            <p>
              <Reason {...each} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
