import type { HandbookPage } from './handbook-page.ts';
import { correct } from './pages/correct.ts';
import { countries } from './pages/countries.ts';
import { facts } from './pages/facts.ts';
import { funding } from './pages/funding.ts';
import { invite } from './pages/invite.ts';
import { languages } from './pages/languages.ts';
import { newActor } from './pages/new-actor.ts';
import { picture } from './pages/picture.ts';
import { plan } from './pages/plan.ts';
import { publish } from './pages/publish.ts';
import { report } from './pages/report.ts';
import { restore } from './pages/restore.ts';
import { signIn } from './pages/sign-in.ts';
import { table } from './pages/table.ts';
import { today } from './pages/today.ts';
import { translate } from './pages/translate.ts';
import { trouble } from './pages/trouble.ts';

/** The pages for staff, in the order in which somebody new needs them. */
export const handbook: HandbookPage[] = [
  signIn,
  today,
  correct,
  publish,
  languages,
  plan,
  restore,
  report,
  newActor,
  facts,
  funding,
  countries,
  picture,
  table,
  translate,
  invite,
  trouble,
];

/** A page by the part of its address, or undefined where there is none. */
export const handbookPage = (slug: string): HandbookPage | undefined => handbook.find((page) => page.slug === slug);
