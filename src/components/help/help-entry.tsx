import { useTranslations } from 'next-intl';
import { bestWay, type Helper } from '../../domain/actors/help.ts';
import type { Localized } from '../../domain/localized.ts';
import { AbbreviationSign } from '../actors/abbreviation-sign.tsx';
import { ActorLink } from '../actors/actor-link.tsx';
import { FormerName } from '../actors/former-name.tsx';
import { ReportLink } from '../reports/report-link.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import { shortAddress } from '../texts/short-address.ts';
import '../layout/ways.css';
import '../actors/actor-list-entry.css';

interface Props {
  helper: Helper;
  /** The words of the entry that say what it helps with. */
  reason: Localized<string>;
  /** The slug of the need. */
  need: string;
}

/** Somebody who helps: who it is, why, in the words of the entry, and the best way there. */
export function HelpEntry({ helper, reason, need }: Props) {
  const t = useTranslations();
  const way = bestWay(helper, need);
  return (
    <article className="entry">
      <AbbreviationSign actor={helper} />
      <div>
        <h3>
          <ActorLink actor={helper} />
        </h3>
        <FormerName actor={helper} />
        <p>
          <LocalizedText text={reason} />
        </p>
        <p className="ways">
          {way ? (
            <>
              {way.title ? (
                <a href={way.url}>
                  <LocalizedText text={way.title} />
                </a>
              ) : (
                <a
                  href={way.url}
                  aria-label={t('Actor.channelOf', {
                    platform: t(`Actor.platforms.${way.platform}`),
                    actor: helper.abbreviations[0] ?? helper.name.value,
                  })}
                >
                  {t(`Actor.platforms.${way.platform}`)}
                </a>
              )}
              <small>{shortAddress(way.url)}</small>
            </>
          ) : (
            <ReportLink about={{ entry: helper.slug, missing: 'address' }}>{t('Help.noWay')}</ReportLink>
          )}
        </p>
      </div>
    </article>
  );
}
