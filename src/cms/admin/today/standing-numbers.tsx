import type { Desk } from '../../findings/desk.ts';
import type { TodayWords } from './words.ts';

interface Properties {
  desk: Desk;
  mayPublish: boolean;
  say: TodayWords;
}

/** How the directory stands, in a few numbers; to translators their own. */
export function StandingNumbers({ desk, mayPublish, say }: Properties) {
  const { reviewed, english, written, reports } = desk;
  const numbers = [
    ...(mayPublish
      ? [
          [say.share(reviewed.count, reviewed.of), say.reviewed],
          [say.share(english.count, english.of), say.english],
        ]
      : [[say.share(written.count, written.of), say.written]]),
    ...(reports === null ? [] : [[String(reports), say.reports(reports)]]),
  ];
  return (
    <section className="today__standing" aria-label={say.standing}>
      {numbers.map(([number, meaning]) => (
        <p key={meaning}>
          <b>{number}</b> <span>{meaning}</span>
        </p>
      ))}
    </section>
  );
}
