import { cleanStoredTexts } from './clean-stored-texts.ts';
import type { DataMigration } from './migrate.ts';
import { noteOldDealtWith } from './note-dealt-with.ts';

/** In the order in which they are done. New ones come last; none is ever changed, renamed or taken out. */
export const dataMigrations: DataMigration[] = [cleanStoredTexts, noteOldDealtWith];
