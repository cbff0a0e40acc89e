import { handbook, handbookPage } from '../../handbook/handbook.ts';
import type { HandbookPage, HandbookPart } from '../../handbook/handbook-page.ts';
import { markedWords, plainWords } from '../../handbook/marked-words.ts';
import { pictures } from './pictures.ts';

interface Properties {
  /** Of the handbook, without a slash at the end. */
  address: string;
  page: HandbookPage;
  /** What stands before the link to the page after this. */
  next: string;
}

/** One page of the handbook, and the way to the one after it. */
export function PageView({ address, page, next }: Properties) {
  const after = handbook[handbook.indexOf(page) + 1];
  return (
    <>
      <article lang="de">
        <h1>{page.title}</h1>
        {page.parts.map((part, at) => (
          <Part key={at} part={part} address={address} />
        ))}
      </article>
      {after ? (
        <p>
          {next}{' '}
          <a href={`${address}/${after.slug}`} lang="de">
            {after.title}
          </a>
        </p>
      ) : null}
    </>
  );
}

function Part({ part, address }: { part: HandbookPart; address: string }) {
  if (typeof part === 'string') {
    return (
      <p>
        <Sentence words={part} address={address} />
      </p>
    );
  }
  if ('heading' in part) return <h2>{part.heading}</h2>;
  if ('picture' in part) {
    const { src, width, height } = pictures[part.picture];
    return <img src={src} width={width} height={height} alt={plainWords(part.alt)} loading="lazy" />;
  }
  const List = 'steps' in part ? 'ol' : 'ul';
  const sentences = 'steps' in part ? part.steps : part.points;
  return (
    <List>
      {sentences.map((words) => (
        <li key={words}>
          <Sentence words={words} address={address} />
        </li>
      ))}
    </List>
  );
}

function Sentence({ words, address }: { words: string; address: string }) {
  return markedWords(words).map((part, at) => {
    if ('plain' in part) return part.plain;
    if ('inAdmin' in part) return <b key={at}>{part.inAdmin}</b>;
    return (
      <a key={at} href={`${address}/${part.page}`}>
        {handbookPage(part.page)?.title ?? part.page}
      </a>
    );
  });
}
