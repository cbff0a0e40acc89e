import packageJson from '../../package.json' with { type: 'json' };

/** The version of the site, as the changelog names it: for staff and for who runs it. Strangers are not told. */
export const { version } = packageJson;
