import type { ToldChange } from '../../publishing/told-change.ts';

/** What would go live, as the server tells it. */
export interface Pending {
  basedOn: string | null;
  isLive: boolean;
  changes: ToldChange[];
}
