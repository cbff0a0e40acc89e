import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { today as todayInBerlin } from '../../../domain/day.ts';
import { type Locale, ourLocale } from '../../../i18n/locales.ts';
import { isEditor } from '../../access.ts';
import { deskOf } from '../../findings/desk.ts';
import { AsideList } from './aside-list.tsx';
import { FindingLists } from './finding-lists.tsx';
import { Planned } from './planned.tsx';
import { Progress, TodayHeading } from './progress.tsx';
import type { Reading } from './reading.ts';
import { StandingNumbers } from './standing-numbers.tsx';
import { TaskList } from './task-list.tsx';
import { Ways } from './ways.tsx';
import { words } from './words.ts';

/** The start page: what is due, the rest for another day, and the ways to everything else. */
export async function Today({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult;
  const day = todayInBerlin();
  const desk = await deskOf(req, day);
  const locale: Locale = ourLocale(req.i18n.language);
  const say = words[locale];
  const mayPublish = isEditor(req);
  const order = mayPublish ? say.order : say.orderOfTranslators;
  const done = mayPublish ? say.allDone : say.allTranslated;
  const { tasks, count, minutes, later } = desk.today;
  const reading: Reading = { locale, say, admin: req.payload.config.routes.admin, day };
  return (
    <main>
      <Progress>
        <Gutter className="today">
          <TodayHeading locale={locale} count={count} minutes={minutes} order={order} done={done} />
          <Ways initPageResult={initPageResult} reading={reading} />
          <StandingNumbers desk={desk} mayPublish={mayPublish} say={say} />
          <TaskList tasks={tasks} reading={reading} />
          <FindingLists heading={say.waiting} groups={desk.handedIn} reading={reading} isOpen isSettled />
          <FindingLists heading={say.later} groups={later} reading={reading} isOpen={!mayPublish} />
          <AsideList aside={desk.aside} reading={reading} />
          <Planned plans={desk.planned} reading={reading} />
        </Gutter>
      </Progress>
    </main>
  );
}
