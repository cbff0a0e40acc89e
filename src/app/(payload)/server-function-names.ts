/**
 * The server functions that the admin may call, as Payload 3.90 names them. Payload looks a name up on a plain object,
 * on which `constructor` is a function too, and answers with all it was given: permissions, headers, cookies. Plans are made
 * and told by our own endpoints, so those of its planning window are left out.
 */
export const serverFunctionNames: ReadonlySet<string> = new Set([
  'copy-data-from-locale',
  'form-state',
  'get-default-layout',
  'get-folder-results-component-and-data',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
]);
