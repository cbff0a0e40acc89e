import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { factSentence } from '../../domain/facts/fact-sentence.ts';
import type { FunFact } from '../../domain/facts/fun-fact.ts';
import { foundPassage, isMarkable } from '../../domain/search/highlight.ts';
import type { Marker } from '../../domain/search/search.ts';
import type { FoundPage, SearchResults } from '../../domain/search/search-results.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { FactDate } from '../facts/fact-date.tsx';
import { MarkedText } from '../texts/marked-text.tsx';
import { CountryPlate } from './country-plate.tsx';

/** How many of each are shown; the rest is on the page of all. */
const most = 5;

interface GroupProps {
  /** What the heading is found by. */
  id: string;
  heading: string;
  items: ReactNode[];
  /** Where all of them are, where not all are shown here. */
  all?: { address: string; words: string };
}

/** What was found of one kind, under its heading; nothing where that is nothing. */
function Group({ id, heading, items, all }: GroupProps) {
  if (!items.length) return null;
  return (
    <section className="besides" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="rows">{all ? items.slice(0, most) : items}</ul>
      {all && items.length > most ? (
        <p className="onward">
          <a href={all.address}>{all.words}</a>
        </p>
      ) : null}
    </section>
  );
}

/** What a search has found besides actors: countries, who pays, facts and pages, each under a heading of its own. */
export function FoundBesides({ search: { countries, programmes, facts, pages, marker } }: { search: SearchResults }) {
  const t = useTranslations('Search');
  const locale = useLocale();
  return (
    <>
      <Group
        id="found-countries"
        heading={t('countryPages', { count: countries.length })}
        items={countries.slice(0, most).map((code) => (
          <li key={code}>
            <CountryPlate code={code} />
          </li>
        ))}
      />
      <Group
        id="found-programmes"
        heading={t('programmes', { count: programmes.length })}
        items={programmes.map(({ id, name }) => (
          <li key={id}>
            <a href={`${addressOf('/funding', locale)}#${id}`}>
              <MarkedText text={name} marker={marker} />
            </a>
          </li>
        ))}
        all={{
          address: addressOf('/funding', locale),
          words: t('allProgrammes', { count: programmes.length - most }),
        }}
      />
      <Group
        id="found-facts"
        heading={t('facts', { count: facts.length })}
        items={facts.map((fact) => <FoundFact key={fact.id} fact={fact} marker={marker} />)}
        all={{ address: addressOf('/facts', locale), words: t('allFacts', { count: facts.length - most }) }}
      />
      <Group
        id="found-pages"
        heading={t('pages', { count: pages.length })}
        items={pages.map((page) => <FoundProse key={page.key} page={page} marker={marker} />)}
      />
    </>
  );
}

function FoundFact({ fact, marker }: { fact: FunFact; marker: Marker }) {
  const text = fact.kind === 'ranking' ? fact.title : { value: factSentence(fact), language: fact.sentence.language };
  return (
    <li>
      <a href={`${addressOf('/facts', useLocale())}#${fact.id}`}>
        <MarkedText text={text} marker={marker} />
      </a>{' '}
      <FactDate fact={fact} />
    </li>
  );
}

function FoundProse({ page: { key, title, entry }, marker }: { page: FoundPage; marker: Marker }) {
  const locale = useLocale();
  const passage = isMarkable(title.value, marker) ? null : foundPassage(entry, marker, locale);
  return (
    <li>
      <a href={addressOf(`/${key}`, locale)}>
        <MarkedText text={title} marker={marker} />
      </a>
      {passage ? (
        <p className="source">
          <MarkedText text={passage.text} marker={marker} />
        </p>
      ) : null}
    </li>
  );
}
