import { cleanStoredTexts } from './clean-stored-texts.ts';
import { findStored } from './find-stored.ts';
import { giveSearchWords } from './give-search-words.ts';
import { giveTaglines } from './give-taglines.ts';
import { leadHelpToDirectory } from './lead-help-to-directory.ts';
import type { DataMigration } from './migrate.ts';
import { nameFacts } from './name-facts.ts';
import { noteOldDealtWith } from './note-dealt-with.ts';
import { noteFirstAppearances } from './note-first-appearances.ts';
import { renameContactPoint } from './rename-contact-point.ts';

/** In the order in which they are done. New ones come last; none is ever changed, renamed or taken out. */
export const dataMigrations: DataMigration[] = [
  cleanStoredTexts,
  nameFacts,
  findStored,
  noteOldDealtWith,
  giveSearchWords,
  giveTaglines,
  renameContactPoint,
  leadHelpToDirectory,
  noteFirstAppearances,
];
