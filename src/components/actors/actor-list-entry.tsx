import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actor.ts';
import { categoryGroupSlugs } from '../../domain/category.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { foreignLanguage, LocalizedText } from '../texts/localized-text.tsx';
import { RichTextView } from '../texts/rich-text-view.tsx';
import { AbbreviationSign } from './abbreviation-sign.tsx';
import { categoriesOf } from './categories-of.ts';
import { summaryParts } from './summary-parts.ts';

/** An actor in the list: sign, name, a few sentences, kind · seat · focus, ways to reach it. */
export function ActorListEntry({ actor }: { actor: ActorSummary }) {
  const t = useTranslations('Actor');
  const locale = useLocale();
  const { name, summary, seat, categories } = actor;
  const facts = [
    ...categoriesOf(categories, categoryGroupSlugs.kindOfBody).map((category) => category.name),
    ...(seat ? [seat] : []),
    ...categoriesOf(categories, categoryGroupSlugs.regionalFocus).map((category) => category.name),
  ];
  const links = actor.links.filter((link) => link.url);
  return (
    <article className="entry">
      <AbbreviationSign actor={actor} />
      <div>
        <h3>
          <a href={addressOf('/actors/[slug]', locale, { slug: actor.slug })}>
            <LocalizedText text={name} />
          </a>
        </h3>
        {summary ? (
          <div lang={foreignLanguage(summary, locale)}>
            <RichTextView text={summaryParts(summary.value).lead} />
          </div>
        ) : null}
        <ul className="meta">
          {facts.map((fact) => (
            <li key={fact.value}>
              <LocalizedText text={fact} />
            </li>
          ))}
        </ul>
        {links.length ? (
          <ul className="ways">
            {links.map(({ platform, url }) => (
              <li key={url}>
                <a
                  href={url ?? undefined}
                  aria-label={t('channelOf', {
                    platform: t(`platforms.${platform}`),
                    actor: actor.abbreviations[0] ?? name.value,
                  })}
                >
                  {t(`platforms.${platform}`)}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </article>
  );
}
