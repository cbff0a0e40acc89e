import type { PayloadRequest } from 'payload';
import type { BackedUp } from '../../domain/findings/backups.ts';
import type { ExaminedPart } from '../../domain/findings/operation.ts';
import { partsOf } from '../../domain/operation/parts.ts';
import { measure } from '../operation/measure.ts';

/** How the running site is, and how well it is backed up. */
export async function operation({ payload }: PayloadRequest): Promise<{ backups: BackedUp[]; parts: ExaminedPart[] }> {
  const measured = await measure(payload);
  const entry = { key: 'operation', title: 'Betrieb', sign: null };
  return {
    backups: [
      {
        entry: { key: 'backup', title: 'Sicherung', sign: null },
        form: 'handbuch/schiefgegangen',
        ...measured.backup,
      },
    ],
    parts: partsOf(measured)
      .filter(({ name }) => name !== 'backup')
      .map((part) => ({ entry, form: 'betrieb', part })),
  };
}
