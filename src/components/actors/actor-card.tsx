import { useLocale, useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actors/actor.ts';
import { categoryGroupSlugs } from '../../domain/actors/category.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { ReportLink } from '../reports/report-link.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import { ActorAddress } from './actor-address.tsx';
import { ActorChannels } from './actor-channels.tsx';
import { ActorHelp } from './actor-help.tsx';
import { ActorLink } from './actor-link.tsx';
import { ActorTakeAlong } from './actor-take-along.tsx';
import { CardRow } from './card-row.tsx';
import { byGroup } from './categories-of.ts';
import { CountryPlate } from './country-plate.tsx';
import { otherNames } from './other-names.ts';

interface Props {
  actor: Actor;
  /** The whole address of the entry, for print and for passing on. */
  address: string;
  /** How to cite the entry. */
  citation: string;
  /** Where it is told what changed; null where nothing has. */
  historyAddress: string | null;
}

/** An actor at a glance, how fresh its entry is, and, folded, how to cite it and take it along. */
export function ActorCard({ actor, address, citation, historyAddress }: Props) {
  const t = useTranslations('Actor');
  const entry = useTranslations('Entry');
  const history = useTranslations('History');
  const locale = useLocale();
  const groups = byGroup(actor.categories).filter(({ group }) => group.slug !== categoryGroupSlugs.helpsWith);
  const names = otherNames(actor);
  return (
    <aside aria-label={t('factSheet')}>
      <dl className="card">
        <ActorHelp actor={actor} />
        <CardRow
          label={t('partnerCountries', { count: actor.partnerCountries.length })}
          values={actor.partnerCountries.map((code) => <CountryPlate key={code} code={code} />)}
        />
        <ActorAddress actor={actor} />
        <ActorChannels actor={actor} />
        {groups.map(({ group, categories }) => (
          <CardRow
            key={group.slug}
            label={<LocalizedText text={group.name} />}
            values={categories.map(({ slug, name }) => <LocalizedText key={slug} text={name} />)}
          />
        ))}
        {actor.parent ? <CardRow label={t('parent')} values={[<ActorLink key="" actor={actor.parent} />]} /> : null}
        {!actor.parent && actor.parentName ? (
          <CardRow label={t('parent')} values={[<LocalizedText key="" text={actor.parentName} />]} />
        ) : null}
        {actor.successor ? (
          <CardRow label={t('successor')} values={[<ActorLink key="" actor={actor.successor} />]} />
        ) : null}
        {actor.foundingYear ? <CardRow label={t('founded')} values={[actor.foundingYear]} /> : null}
        <CardRow label={t('abbreviations')} values={actor.abbreviations.length > 1 ? actor.abbreviations : []} />
        <CardRow
          label={t('otherNames')}
          values={names.map(({ value, language, kind }) => (
            <span key={value} lang={language === locale || language === 'mul' ? undefined : language}>
              {value}
              {kind === 'former' ? <small lang={locale}> ({t('former')})</small> : null}
            </span>
          ))}
        />
        <CardRow
          label={t('reviewedOn')}
          values={[actor.reviewedOn ? formatPartialDate(actor.reviewedOn, locale) : t('notReviewed')]}
        />
        {historyAddress ? (
          <CardRow
            label={history('changedOn')}
            values={[
              formatPartialDate(actor.updatedOn, locale),
              <a key="" href={historyAddress}>
                {history('see')}
              </a>,
            ]}
          />
        ) : null}
        <CardRow
          label={t('confirmedByBody')}
          values={actor.confirmedOn ? [formatPartialDate(actor.confirmedOn, locale)] : []}
        />
        <CardRow
          label={t('wrong')}
          values={[
            <ReportLink key="" about={{ entry: actor.slug }}>
              {t('report')}
            </ReportLink>,
          ]}
        />
      </dl>
      <details className="card">
        <summary>{t('citeAndTake')}</summary>
        <dl>
          <CardRow
            label={entry('cite')}
            values={[
              <span key="" className="cite">
                {citation}
              </span>,
            ]}
          />
          <CardRow
            label={t('address')}
            values={[
              <a key="" href={address}>
                {address.replace(/^https?:\/\//, '')}
              </a>,
            ]}
          />
          <CardRow label={t('updatedOn')} values={[formatPartialDate(actor.updatedOn, locale)]} />
          <ActorTakeAlong slug={actor.slugs.de} />
        </dl>
      </details>
    </aside>
  );
}
