import { useLocale } from 'next-intl';
import type { ActorReference } from '../../domain/actors/actor.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

/** An actor's name, leading to its entry. */
export function ActorLink({ actor }: { actor: ActorReference }) {
  return (
    <a href={addressOf('/actors/[slug]', useLocale(), { slug: actor.slug })}>
      <LocalizedText text={actor.name} />
    </a>
  );
}
