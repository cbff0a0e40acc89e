import { useLocale, useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actors/actor.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { ActorLink } from './actor-link.tsx';

/** What became of an actor that is no more, since when, and who took over. Who was renamed says so below the name. */
export function ActorLifecycle({ actor }: { actor: Actor }) {
  const t = useTranslations('Actor');
  const locale = useLocale();
  if (actor.lifecycle === 'active' || (actor.lifecycle === 'renamed' && actor.formerName && !actor.successor))
    return null;
  const lifecycle = t(`lifecycles.${actor.lifecycle}`);
  const date = actor.lifecycleSince;
  const sentence = date ? t('lifecycleDated', { lifecycle, date: formatPartialDate(date, locale) }) : lifecycle;
  return (
    <p className="notice">
      <b>{sentence.charAt(0).toLocaleUpperCase(locale) + sentence.slice(1)}.</b>{' '}
      {actor.successor ? (
        <>
          {t('successor')}: <ActorLink actor={actor.successor} />
        </>
      ) : null}
    </p>
  );
}
