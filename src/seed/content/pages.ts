import { pagesAbout } from './pages-about.ts';
import { pageBasics } from './pages-basics.ts';
import { pagesLegal } from './pages-legal.ts';
import type { SeedPage } from './seed-types.ts';

/** All pages of prose. */
export const pages: SeedPage[] = [pageBasics, ...pagesAbout, ...pagesLegal];
