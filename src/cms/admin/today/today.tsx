import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { today as todayInBerlin } from '../../../domain/day.ts';
import { type Locale, ourLocale } from '../../../i18n/locales.ts';
import { isEditor } from '../../access.ts';
import { deskOf } from '../../findings/desk.ts';
import { FindingLists } from './finding-lists.tsx';
import { Planned } from './planned.tsx';
import type { Reading } from './reading.ts';
import { StandingNumbers } from './standing-numbers.tsx';
import { TaskList } from './task-list.tsx';
import { Ways } from './ways.tsx';
import { words } from './words.ts';

/** The start page: what is due, the rest for another day, and the ways to everything else. */
export async function Today({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult;
  const desk = await deskOf(req, todayInBerlin());
  const locale: Locale = ourLocale(req.i18n.language);
  const say = words[locale];
  const mayPublish = isEditor(req);
  const order = mayPublish ? say.order : say.orderOfTranslators;
  const done = mayPublish ? say.allDone : say.allTranslated;
  const { tasks, count, minutes, later } = desk.today;
  const reading: Reading = { locale, say, admin: req.payload.config.routes.admin };
  return (
    <main>
      <Gutter className="today">
        <h1>{count ? say.heading(count, minutes) : say.nothing}</h1>
        <p className="today__lead">{count ? order : done}</p>
        <Ways initPageResult={initPageResult} reading={reading} />
        <StandingNumbers desk={desk} mayPublish={mayPublish} say={say} />
        <TaskList tasks={tasks} reading={reading} />
        <FindingLists heading={say.waiting} groups={desk.handedIn} reading={reading} isOpen />
        <FindingLists heading={say.later} groups={later} reading={reading} isOpen={!mayPublish} />
        <Planned plans={desk.planned} reading={reading} />
      </Gutter>
    </main>
  );
}
