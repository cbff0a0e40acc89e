import type { RelationshipFieldServerProps } from 'payload';
import { isEditor } from '../../access.ts';
import { keepers } from '../../findings/keepers.ts';
import { KeeperSelect } from './keeper-select.tsx';

/** In the place of Payload's menu, which would show editors no account but their own. */
export async function KeeperField({ clientField, path, readOnly, req }: RelationshipFieldServerProps) {
  if (!isEditor(req)) return null;
  const staff = [...(await keepers(req)).values()].toSorted((one, other) => one.name.localeCompare(other.name, 'de'));
  const { label, admin } = clientField;
  return <KeeperSelect label={label} description={admin?.description} path={path} readOnly={readOnly} staff={staff} />;
}
