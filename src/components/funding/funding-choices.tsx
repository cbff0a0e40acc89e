import { useLocale, useTranslations } from 'next-intl';
import { countryName } from '../../domain/country.ts';
import {
  applicants,
  type FundingChoice,
  type FundingProgramme,
  fittingProgrammes,
} from '../../domain/funding/funding-programme.ts';
import { printFundingQuery } from '../../domain/funding/funding-query.ts';
import { addressOf } from '../../i18n/addresses.ts';

interface Props {
  programmes: FundingProgramme[];
  choice: FundingChoice;
}

interface ChoicesProps {
  programmes: FundingProgramme[];
  heading: string;
  /** What is chosen by each link, and what it is called. What is chosen already is let go of. */
  choices: { name: string; choice: FundingChoice; isChosen: boolean }[];
}

function Choices({ programmes, heading, choices }: ChoicesProps) {
  const locale = useLocale();
  const counted = choices.map((each) => ({ ...each, count: fittingProgrammes(programmes, each.choice).length }));
  return (
    <div className="narrow">
      <h2>{heading}</h2>
      <ul className="chosen" aria-label={heading}>
        {counted
          .filter(({ count, isChosen }) => count || isChosen)
          .map(({ name, choice, isChosen, count }) => (
            <li key={name}>
              <a
                className="chip"
                href={addressOf('/funding', locale) + printFundingQuery(choice)}
                rel="nofollow"
                aria-current={isChosen || undefined}
              >
                {name} {isChosen ? <span aria-hidden="true">×</span> : <small>{count}</small>}
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** Who applies and where the partner is, as links with how many programmes each leaves. */
export function FundingChoices({ programmes, choice }: Props) {
  const t = useTranslations('Funding');
  const locale = useLocale();
  const named = [...new Set([...programmes.flatMap(({ countries }) => countries), choice.country ?? []].flat())]
    .map((code) => ({ code, name: countryName(code, locale) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <nav aria-label={t('title')}>
      <Choices
        programmes={programmes}
        heading={t('applicant')}
        choices={applicants.map((applicant) => {
          const isChosen = choice.applicant === applicant;
          return {
            name: t(`applicants.${applicant}`),
            isChosen,
            choice: { ...choice, applicant: isChosen ? null : applicant },
          };
        })}
      />
      <Choices
        programmes={programmes}
        heading={t('country')}
        choices={named.map(({ code, name }) => {
          const isChosen = choice.country === code;
          return { name, isChosen, choice: { ...choice, country: isChosen ? null : code } };
        })}
      />
    </nav>
  );
}
