import { useLocale, useTranslations } from 'next-intl';
import { today } from '../../domain/day.ts';
import {
  type FundingChoice,
  type FundingProgramme,
  fittingProgrammes,
  programmeGroups,
} from '../../domain/funding/funding-programme.ts';
import { printFundingQuery } from '../../domain/funding/funding-query.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { calendarAddress } from '../../domain/take-along/open-data-address.ts';
import { plainList } from '../../domain/take-along/plain-list.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { FundingChoices } from '../funding/funding-choices.tsx';
import { choiceInWords } from '../funding/programme-words.ts';
import { CalendarSection } from './calendar-section.tsx';
import { ChoosePage } from './choose-page.tsx';
import { programmeLine } from './plain-lines.ts';

interface Props {
  /** The name of the site. */
  name: string;
  /** The whole address of the site, without a slash at the end. */
  site: string;
  /** Every programme. */
  programmes: FundingProgramme[];
  choice: FundingChoice;
}

/** Where one chooses the programmes that one's own site shows. */
export function ChooseFunding({ name, site, programmes, choice }: Props) {
  const t = useTranslations('OnYourSite');
  const funding = useTranslations('Funding');
  const embed = useTranslations('Embed');
  const locale = useLocale();
  const words = { t: funding, locale, today: today() };
  const count = fittingProgrammes(programmes, choice).length;
  const query = printFundingQuery(choice);
  const shown = addressOf('/funding', locale) + query;
  const title = [`${name}: ${funding('title')}`, ...choiceInWords(choice, words)].join(' · ');
  return (
    <ChoosePage
      of="funding"
      choices={<FundingChoices programmes={programmes} choice={choice} route="/take-along/funding" />}
      count={count ? embed('programmes', { count }) : funding('none')}
      site={site}
      title={title}
      framed={addressOf('/embed/funding', locale) + query}
      shown={shown}
      plain={plainList({
        heading: title,
        note: `${t('asOf', { date: formatPartialDate(words.today, locale) })} ${funding('ask')}`,
        newest: { name: t('newest'), address: site + shown },
        parts: programmeGroups(programmes, choice).map(({ state, programmes: own }) => ({
          title: funding(`headings.${state}`),
          items: own.map((programme) => programmeLine(programme, `${site}${shown}#${programme.id}`, words)),
        })),
      })}
    >
      <CalendarSection site={site} path={calendarAddress(locale) + query} />
    </ChoosePage>
  );
}
