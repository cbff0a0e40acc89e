import { useLocale, useTranslations } from 'next-intl';
import type { FundingProgramme } from '../../domain/funding/funding-programme.ts';
import type { Localized } from '../../domain/localized.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { CardRow } from '../actors/card-row.tsx';
import { CountryPlate } from '../actors/country-plate.tsx';
import { FactSources } from '../facts/fact-sources.tsx';
import { Sign } from '../layout/sign.tsx';
import { WayTo } from '../links/way-to.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import { shortAddress } from '../texts/short-address.ts';
import { FundingAmount } from './funding-amount.tsx';
import { FundingDeadline } from './funding-deadline.tsx';
import { stateInWords } from './programme-words.ts';

interface Props {
  programme: FundingProgramme;
  /** The day it is, as `2026-11-26`. */
  today: string;
}

/** An entry by the sign it carries, or by its name where it has none. */
function Adviser({ actor: { slug, name, abbreviations } }: { actor: FundingProgramme['advisers'][number] }) {
  const [abbreviation] = abbreviations;
  return (
    <a
      href={addressOf('/actors/[slug]', useLocale(), { slug })}
      aria-label={abbreviation ? `${abbreviation}, ${name.value}` : undefined}
    >
      {abbreviation ? <Sign>{abbreviation}</Sign> : <LocalizedText text={name} />}
    </a>
  );
}

/** What folds away: conditions, further amounts, what is known of the state, and who says so. */
function Conditions({ programme, today }: Props) {
  const t = useTranslations('Funding');
  const { amounts, forWhom, conditions, ownShare, sources, stateNote } = programme;
  const told: [name: string, text: Localized<string> | null][] = [
    [t('forWhom'), forWhom],
    [t('conditions'), conditions],
    [t('ownShare'), ownShare],
    [t('state'), stateNote],
  ];
  return (
    <details>
      <summary>{t('more')}</summary>
      <dl>
        {told.map(([name, text]) => (
          <CardRow key={name} label={name} values={text ? [<LocalizedText key="text" text={text} />] : []} />
        ))}
        <CardRow
          label={t('amounts')}
          values={
            amounts.length > 1
              ? amounts.map((amount) => (
                  <FundingAmount key={`${amount.value} ${amount.per?.value}`} amount={amount} today={today} />
                ))
              : []
          }
        />
      </dl>
      <p className="source">
        <FactSources sources={sources} />
      </p>
    </details>
  );
}

/** One programme: who gives what to whom, how much, until when, and who advises. */
export function FundingEntry({ programme, today }: Props) {
  const t = useTranslations('Funding');
  const locale = useLocale();
  const { id, name, giver, pays, amounts, rhythm, url, gone, advisers, applicants, region, countries } = programme;
  const [amount] = amounts;
  return (
    <li className="programme" id={id}>
      <div>
        <h3>
          <LocalizedText text={name} />
        </h3>
        <p className="meta">
          <span>
            <LocalizedText text={giver} />
          </span>{' '}
          · {applicants.map((applicant) => t(`applicants.${applicant}`)).join(', ')}
        </p>
        <p>
          <LocalizedText text={pays} />
        </p>
        {region !== 'countries' || countries.length ? (
          <p className="where">
            {t('partner')} {region === 'countries' ? null : <span>{t(`regions.${region}`)}</span>}
            {countries.map((code) => (
              <CountryPlate key={code} code={code} />
            ))}
          </p>
        ) : null}
        {url || gone ? (
          <p className="ways">
            <WayTo way={programme}>{shortAddress(url ?? gone?.address ?? '')}</WayTo>
          </p>
        ) : null}
        <Conditions programme={programme} today={today} />
      </div>
      <p className="much">{amount ? <FundingAmount amount={amount} today={today} /> : t('amountUnknown')}</p>
      <div className="when">
        <FundingDeadline programme={programme} today={today} />
        {rhythm ? (
          <p>
            <LocalizedText text={rhythm} />
          </p>
        ) : null}
        {advisers.length ? (
          <p className="advice">
            {t('advice')}{' '}
            {advisers.map((actor) => (
              <Adviser key={actor.slug} actor={actor} />
            ))}
          </p>
        ) : null}
        <p className="source">{stateInWords(programme, { t, locale })}</p>
      </div>
    </li>
  );
}
