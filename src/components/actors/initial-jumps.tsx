import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actor.ts';
import { actorsByInitial } from '../../domain/actor-filter.ts';

/** The anchor of a letter in the list. */
export function initialAnchor(initial: string): string {
  return `letter-${initial}`;
}

/** The letters that actors begin with, as jumps into the list; nothing where there is nothing to jump over. */
export function InitialJumps({ actors }: { actors: ActorSummary[] }) {
  const t = useTranslations('Directory');
  const initials = actorsByInitial(actors, useLocale()).map(({ initial }) => initial);
  if (initials.length < 2) return null;
  return (
    <nav className="letters" aria-label={t('letters')}>
      {initials.map((initial) => (
        <a key={initial} href={`#${encodeURIComponent(initialAnchor(initial))}`}>
          {initial}
        </a>
      ))}
    </nav>
  );
}
