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
import type { RouteName } from '../../i18n/routing.ts';
import { type ChoiceLink, ChoiceLinks } from '../layout/choice-links.tsx';

interface Props {
  programmes: FundingProgramme[];
  choice: FundingChoice;
  /** The page that is asked. */
  route: RouteName;
}

/** Who applies and where the partner is, as links with how many programmes each leaves. */
export function FundingChoices({ programmes, choice, route }: Props) {
  const t = useTranslations('Funding');
  const locale = useLocale();
  const link = (name: string, isChosen: boolean, asked: FundingChoice): ChoiceLink => ({
    name: { value: name, language: locale },
    isChosen,
    address: addressOf(route, locale) + printFundingQuery(asked),
    count: fittingProgrammes(programmes, asked).length,
  });
  const named = [...new Set([...programmes.flatMap(({ countries }) => countries), choice.country ?? []].flat())]
    .map((code) => ({ code, name: countryName(code, locale) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <nav aria-label={t('title')}>
      <ChoiceLinks
        heading={t('applicant')}
        choices={applicants.map((applicant) => {
          const isChosen = choice.applicant === applicant;
          const asked = { ...choice, applicant: isChosen ? null : applicant };
          return link(t(`applicants.${applicant}`), isChosen, asked);
        })}
      />
      <ChoiceLinks
        heading={t('country')}
        choices={named.map(({ code, name }) => {
          const isChosen = choice.country === code;
          return link(name, isChosen, { ...choice, country: isChosen ? null : code });
        })}
      />
    </nav>
  );
}
