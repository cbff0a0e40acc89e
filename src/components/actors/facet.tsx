import { useLocale } from 'next-intl';
import { type DirectoryQuery, printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import type { Localized } from '../../domain/localized.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

interface Choice {
  name: Localized<string>;
  /** How many actors are shown with it. */
  count: number;
  isChosen: boolean;
  /** What is asked with it, or without it where it is chosen. */
  query: DirectoryQuery;
  /** The anchor of it, where links lead to it. */
  anchor?: string;
  /** Whether the view it leads to is one that search engines list. */
  isListed?: boolean;
}

interface ListProps {
  name: Localized<string>;
  choices: Choice[];
  className: string;
}

/** Choices as links: what nobody has is said and leads nowhere, what is chosen leads to the list without it. */
export function Choices({ name, choices, className }: ListProps) {
  const locale = useLocale();
  return (
    <ul className={className} aria-label={name.value}>
      {choices.map((choice) => {
        const words = (
          <>
            <LocalizedText text={choice.name} /> <small>{choice.count.toLocaleString(locale)}</small>
          </>
        );
        return (
          <li key={choice.name.value} id={choice.anchor}>
            {choice.count || choice.isChosen ? (
              <a
                href={addressOf('/', locale) + printDirectoryQuery(choice.query)}
                rel={choice.isListed ? undefined : 'nofollow'}
                aria-current={choice.isChosen || undefined}
              >
                {words}
              </a>
            ) : (
              <span>{words}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A facet of the directory under its name; nothing where there is nothing to choose. */
export function Facet({ name, choices, isFolded = false }: Omit<ListProps, 'className'> & { isFolded?: boolean }) {
  if (!choices.length) return null;
  const list = <Choices name={name} choices={choices} className="facet" />;
  if (!isFolded)
    return (
      <section>
        <h2>
          <LocalizedText text={name} />
        </h2>
        {list}
      </section>
    );
  return (
    <details>
      <summary>
        <LocalizedText text={name} />
      </summary>
      {list}
    </details>
  );
}
