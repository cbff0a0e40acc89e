import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { RelatedActor } from '../../domain/actors/related-actors.ts';
import { countryName } from '../../domain/country.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { ActorLink } from './actor-link.tsx';

function Reason({ kinship, countries, categories }: RelatedActor) {
  const t = useTranslations('Entry');
  const locale = useLocale();
  if (kinship) return t(`kinship.${kinship}`);
  const shared = [
    ...countries.map((code) => ({ value: countryName(code, locale), language: locale })),
    ...categories.map(({ name }) => name),
  ];
  return (
    <>
      {t('shared')}{' '}
      {shared.map((thing, place) => (
        <Fragment key={thing.value}>
          {place ? ', ' : null}
          <LocalizedText text={thing} />
        </Fragment>
      ))}
    </>
  );
}

/** Other actors that a reader of this entry may want, each with the reason. */
export function RelatedActors({ related }: { related: RelatedActor[] }) {
  const t = useTranslations('Entry');
  if (!related.length) return null;
  return (
    <section>
      <h2>{t('related')}</h2>
      <ul className="rows">
        {related.map((each) => (
          <li key={each.actor.slug}>
            <ActorLink actor={each.actor} />
            <small>
              <Reason {...each} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
