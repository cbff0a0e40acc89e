import { useLocale, useTranslations } from 'next-intl';
import { factSentence } from '../../domain/facts/fact-sentence.ts';
import type { FunFact } from '../../domain/facts/fun-fact.ts';
import { foundPassage, isMarkable } from '../../domain/search/highlight.ts';
import type { Marker } from '../../domain/search/search.ts';
import type { FoundPage, SearchResults } from '../../domain/search/search-results.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { MarkedText } from '../texts/marked-text.tsx';
import { CountryPlate } from './country-plate.tsx';

/** How many of each are shown; the rest is on the page of all. */
const most = 5;

/** What a search has found besides actors: countries, who pays, facts and pages, each under a heading of its own. */
export function FoundBesides({ search: { countries, programmes, facts, pages, marker } }: { search: SearchResults }) {
  const t = useTranslations('Search');
  const locale = useLocale();
  return (
    <>
      {countries.length ? (
        <section className="besides" aria-labelledby="found-countries">
          <h2 id="found-countries">{t('countryPages', { count: countries.length })}</h2>
          <ul className="rows">
            {countries.slice(0, most).map((code) => (
              <li key={code}>
                <CountryPlate code={code} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {programmes.length ? (
        <section className="besides" aria-labelledby="found-programmes">
          <h2 id="found-programmes">{t('programmes', { count: programmes.length })}</h2>
          <ul className="rows">
            {programmes.slice(0, most).map(({ id, name }) => (
              <li key={id}>
                <a href={`${addressOf('/funding', locale)}#${id}`}>
                  <MarkedText text={name} marker={marker} />
                </a>
              </li>
            ))}
          </ul>
          {programmes.length > most ? (
            <p className="onward">
              <a href={addressOf('/funding', locale)}>{t('allProgrammes', { count: programmes.length - most })}</a>
            </p>
          ) : null}
        </section>
      ) : null}
      {facts.length ? (
        <section className="besides" aria-labelledby="found-facts">
          <h2 id="found-facts">{t('facts', { count: facts.length })}</h2>
          <ul className="rows">
            {facts.slice(0, most).map((fact) => (
              <FoundFact key={fact.id} fact={fact} marker={marker} />
            ))}
          </ul>
          {facts.length > most ? (
            <p className="onward">
              <a href={addressOf('/facts', locale)}>{t('allFacts', { count: facts.length - most })}</a>
            </p>
          ) : null}
        </section>
      ) : null}
      {pages.length ? (
        <section className="besides" aria-labelledby="found-pages">
          <h2 id="found-pages">{t('pages', { count: pages.length })}</h2>
          <ul className="rows">
            {pages.map((page) => (
              <FoundProse key={page.key} page={page} marker={marker} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function FoundFact({ fact, marker }: { fact: FunFact; marker: Marker }) {
  const text = fact.kind === 'ranking' ? fact.title : { value: factSentence(fact), language: fact.sentence.language };
  return (
    <li>
      <a href={`${addressOf('/facts', useLocale())}#${fact.id}`}>
        <MarkedText text={text} marker={marker} />
      </a>
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
