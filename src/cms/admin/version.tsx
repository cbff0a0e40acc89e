import { version } from '../../inside/version.ts';

/** Below the menu: what staff name when they report a fault. */
export function Version() {
  return <p className="field-description">{`Who is Who, Version ${version}`}</p>;
}
