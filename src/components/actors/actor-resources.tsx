import { useLocale, useTranslations } from 'next-intl';
import type { Actor, ActorResource } from '../../domain/actors/actor.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { WayTo } from '../links/way-to.tsx';
import { ReportLink } from '../reports/report-link.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import { targetLanguage } from './reaches.ts';

function Resource({ resource }: { resource: ActorResource }) {
  const t = useTranslations();
  const locale = useLocale();
  const { title, kind, language, date } = resource;
  const details = [
    t(`Actor.resourceKinds.${kind}`),
    ...(date ? [formatPartialDate(date, locale)] : []),
    ...(language && language !== locale ? [t(`Languages.${language}`)] : []),
  ];
  return (
    <li>
      <WayTo way={resource} language={targetLanguage(language)}>
        <LocalizedText text={title} />
      </WayTo>
      <small>{details.join(' · ')}</small>
    </li>
  );
}

/** What an actor offers at addresses of their own; that some of them are missing is said once. */
export function ActorResources({ actor: { slug, resources } }: { actor: Actor }) {
  const t = useTranslations('Actor');
  const missing = resources.filter(({ url, gone }) => !url && !gone).length;
  if (!resources.length) return null;
  return (
    <section>
      <h2>{t('resources')}</h2>
      <ul className="rows">
        {resources.map((resource) => (
          <Resource key={`${resource.title.value} ${resource.url}`} resource={resource} />
        ))}
      </ul>
      {missing ? (
        <p className="source">
          {t.rich('resourcesMissing', {
            count: missing,
            report: (chunks) => <ReportLink about={{ entry: slug, missing: 'address' }}>{chunks}</ReportLink>,
          })}
        </p>
      ) : null}
    </section>
  );
}
