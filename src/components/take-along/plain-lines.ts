import type { useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import type { FundingProgramme } from '../../domain/funding/funding-programme.ts';
import { amountInWords } from '../../domain/funding/funding-words.ts';
import type { PlainItem } from '../../domain/take-along/plain-list.ts';
import type { Locale } from '../../i18n/locales.ts';
import { amountDate, deadlineInWords, type ProgrammeWords } from '../funding/programme-words.ts';

/** An actor in one line: name, abbreviation, what became of it, seat, tagline. */
export function actorLine(
  { name, abbreviations, lifecycle, seat, tagline }: ActorSummary,
  address: string,
  lifecycles: ReturnType<typeof useTranslations<'Actor.lifecycles'>>,
): PlainItem {
  const isPast = lifecycle === 'ended' || lifecycle === 'merged';
  const [abbreviation] = abbreviations;
  const text = [
    ...(abbreviation ? [` (${abbreviation})`] : []),
    ...(isPast ? [`, ${lifecycles(lifecycle)}`] : []),
    ...(seat ? [`, ${seat.value}`] : []),
    ...(tagline ? [`: ${tagline.value}`] : []),
  ];
  return { name: name.value, address, text: text.join('') };
}

/** A programme in one line: giver, what is paid, how much and of when that is, until when. */
export function programmeLine(programme: FundingProgramme, address: string, words: ProgrammeWords): PlainItem {
  const { t, locale } = words;
  const { name, giver, pays, rhythm, amounts } = programme;
  const [amount] = amounts;
  const { comparator, number } = amount ? amountInWords(amount, locale) : { comparator: null, number: '' };
  const much = amount
    ? `${[comparator, number, amount.per?.value].filter(Boolean).join(' ')} (${amountDate(amount, words)})`
    : t('amountUnknown');
  const until = [rhythm?.value, deadlineInWords(programme, words)?.words].filter(Boolean);
  const sentences = [pays.value, much, ...until].map((text = '') => asSentence(text, locale));
  return { name: name.value, address, text: `, ${giver.value}. ${sentences.join(' ')}` };
}

const asSentence = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1).replace(/\.?$/, '.');
