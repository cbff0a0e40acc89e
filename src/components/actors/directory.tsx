import { useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actor.ts';
import { filterActors } from '../../domain/actor-filter.ts';
import type { DirectoryQuery } from '../../domain/directory-query.ts';
import type { Site } from '../../domain/site.ts';
import { Sign } from '../layout/sign.tsx';
import { ReportLink } from '../reports/report-link.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import { ActorFilterForm } from './actor-filter-form.tsx';
import { ActorList } from './actor-list.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { DirectoryLead } from './directory-lead.tsx';
import { InitialJumps } from './initial-jumps.tsx';

interface Props {
  site: Site;
  /** Every actor, in order. */
  actors: ActorSummary[];
  query: DirectoryQuery;
}

/** The start page: what this is, and the directory as the visitor asked for it. */
export function Directory({ site, actors, query }: Props) {
  const t = useTranslations('Directory');
  const report = useTranslations('Report');
  const shown = filterActors(actors, query);
  const isFiltered = query.categories.length > 0;
  return (
    <>
      <div className="hero">
        <Sign size="board posts">
          <h1>{site.name}</h1>
          <p>
            <LocalizedText text={site.tagline} />
          </p>
        </Sign>
        <div>
          <DirectoryLead actors={actors} />
          {/* Who has filtered wants the list within the first screen. */}
          {site.intro && !isFiltered ? (
            <p className="intro">
              <LocalizedText text={site.intro} />
            </p>
          ) : null}
        </div>
      </div>
      <div className="split">
        <ActorFilterForm actors={actors} query={query} />
        <div>
          <InitialJumps actors={shown} />
          <div className="tally">
            <h2>
              {isFiltered
                ? t('some', { count: shown.length, total: actors.length })
                : t('all', { count: actors.length })}
            </h2>
            <ChosenFilters actors={actors} query={query} />
          </div>
          {isFiltered && !shown.length ? <p className="notice">{t('none')}</p> : null}
          <ActorList actors={shown} />
          <p className="onward">
            {report('missing')} <ReportLink about={{ kind: 'suggestion' }}>{report('suggest')}</ReportLink>
          </p>
        </div>
      </div>
    </>
  );
}
