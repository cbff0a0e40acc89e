import { getTranslations } from 'next-intl/server';
import { categoryGroupSlugs } from '../../domain/actors/category.ts';
import type { PublishedActor } from '../../domain/actors/published-actor.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { categoriesOf } from '../actors/categories-of.ts';
import { Sign } from '../layout/sign.tsx';
import { foreignLanguage } from '../texts/localized-text.tsx';
import { RichTextView } from '../texts/rich-text-view.tsx';
import { typedAddress } from '../texts/short-address.ts';
import type { Edition } from './edition.ts';
import { entryAnchor } from './entry-anchor.ts';
import { QrCode } from './qr-code.tsx';
import { Words } from './words.tsx';
import { WrittenLinks } from './written-links.tsx';
import '../texts/prose.css';
import '../layout/ways.css';

interface Props {
  edition: Edition;
  actor: PublishedActor;
  /** Its number in the contents. */
  place: number;
}

/** An entry on paper: addresses short, its own one, behind which all of them are, to be read by a telephone too. */
export async function BrochureEntry({ edition, actor, place }: Props) {
  const { locale, where } = edition;
  const t = await getTranslations({ locale });
  const address = where.entry(actor.slugs, locale);
  const [abbreviation] = actor.abbreviations;
  const { tagline, summary, lifecycle, formerName } = actor;
  const since = actor.lifecycleSince ? formatPartialDate(actor.lifecycleSince, locale) : null;
  const facts = [
    ...categoriesOf(actor.categories, categoryGroupSlugs.kindOfBody).map(({ name }) => name),
    ...(actor.seat ? [actor.seat] : []),
    ...categoriesOf(actor.categories, categoryGroupSlugs.helpsWith).map(({ name }) => name),
  ];
  return (
    <section className="sheet" lang={locale} id={entryAnchor(actor, locale)}>
      <header>
        <h2>
          <span className="number">{place}</span> <Words text={actor.name} locale={locale} />
        </h2>
        {abbreviation ? <Sign lifecycle={lifecycle}>{abbreviation}</Sign> : null}
      </header>
      {formerName ? (
        <p>
          {since
            ? t.rich('Actor.renamedSince', { date: since, name: () => formerName.value })
            : t.rich('Actor.renamed', { name: () => formerName.value })}
        </p>
      ) : null}
      {lifecycle === 'active' || formerName ? null : (
        <p className="past">
          {t(`Actor.lifecycles.${lifecycle}`)}
          {since ? ` (${since})` : null}
        </p>
      )}
      {tagline ? (
        <p className="lead">
          <Words text={tagline} locale={locale} />
        </p>
      ) : null}
      <ul className="meta">
        {facts.map((fact) => (
          <li key={fact.value}>
            <Words text={fact} locale={locale} />
          </li>
        ))}
      </ul>
      <QrCode address={address} />
      {summary ? (
        <div className="prose" lang={foreignLanguage(summary, locale)}>
          <RichTextView text={summary.value} />
        </div>
      ) : null}
      {actor.textAsOf ? (
        <p className="written">{t('Text.asOf', { date: formatPartialDate(actor.textAsOf, locale) })}</p>
      ) : null}
      <WrittenLinks actor={actor} locale={locale} />
      <p className="written">
        <a href={address}>{typedAddress(address)}</a>
      </p>
    </section>
  );
}
