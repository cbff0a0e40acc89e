import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';

/** Of who was renamed: since when it is called so, and what it was called before. */
export function FormerName({ actor: { formerName, lifecycleSince } }: { actor: ActorSummary }) {
  const t = useTranslations('Actor');
  const locale = useLocale();
  if (!formerName) return null;
  const { value, language } = formerName;
  const name = () => <span lang={language === locale || language === 'mul' ? undefined : language}>{value}</span>;
  return (
    <p className="source">
      {lifecycleSince
        ? t.rich('renamedSince', { date: formatPartialDate(lifecycleSince, locale), name })
        : t.rich('renamed', { name })}
    </p>
  );
}
