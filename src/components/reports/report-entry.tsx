import { useLocale, useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actors/actor.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { ActorLink } from '../actors/actor-link.tsx';

/** Names the entry a report is about, as the visitor came from there, and lets go of it. */
export function ReportEntry({ actor }: { actor: Actor | null }) {
  const t = useTranslations('Report');
  const locale = useLocale();
  if (!actor) return null;
  return (
    <p className="notice">
      <input type="hidden" name="entry" value={actor.slug} />
      {t.rich('entry', { actor: () => <ActorLink actor={actor} /> })}{' '}
      <a href={addressOf('/report', locale)}>{t('otherEntry')}</a>
    </p>
  );
}
