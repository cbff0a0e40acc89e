import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Actor } from '../../domain/actors/actor.ts';
import { type BodyValues, bodyFields } from '../../domain/confirmations/body-answer.ts';
import { countryName } from '../../domain/country.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';

/** Every part of an entry that visitors see, as plain words, so that its body can read it through. */
export function EntryRows({ actor, values }: { actor: Actor; values: BodyValues }) {
  const t = useTranslations('Confirm');
  const own = bodyFields.map((field): [string, string[]] => [
    t(`fields.${field}`),
    values[field] ? [values[field]] : [],
  ]);
  const rows = [...own, ...useFurtherRows(actor)].filter(([, texts]) => texts.length);
  return (
    <dl className="entry-rows">
      {rows.map(([label, texts]) => (
        <div key={label}>
          <dt>{label}</dt>
          {texts.map((text, place) => (
            <dd key={place}>{inLines(text)}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const inLines = (text: string): ReactNode =>
  text.split('\n').map((line, place) => (
    <span key={place}>
      {place ? <br /> : null}
      {line}
    </span>
  ));

/** What stands on the page and is changed by saying so. */
function useFurtherRows(actor: Actor): [string, string[]][] {
  const t = useTranslations('Confirm');
  const words = useTranslations('Actor');
  const locale = useLocale();
  const further = actor.links.filter(({ platform, url }) => url && platform !== 'website');
  const belongs = actor.parent?.name.value ?? actor.parentName?.value;
  return [
    [t('more.names'), actor.names.map(({ value }) => value)],
    [words('parent'), belongs ? [belongs] : []],
    [t('more.categories'), actor.categories.map(({ name }) => name.value)],
    [
      words('partnerCountries', { count: actor.partnerCountries.length }),
      actor.partnerCountries.map((code) => countryName(code, locale)),
    ],
    [words('channels'), further.map(({ platform, url }) => `${words(`platforms.${platform}`)}: ${url}`)],
    [words('resources'), actor.resources.map(({ title, url }) => [title.value, url].filter(Boolean).join(': '))],
    [t('more.lifecycle'), actor.lifecycle === 'active' ? [] : [words(`lifecycles.${actor.lifecycle}`)]],
    [words('successor'), actor.successor ? [actor.successor.name.value] : []],
    [
      words('changes'),
      actor.changes.map(({ date, description }) =>
        [date ? formatPartialDate(date, locale) : '', description.value].filter(Boolean).join(': '),
      ),
    ],
  ];
}
