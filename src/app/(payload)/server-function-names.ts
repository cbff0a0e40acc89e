/**
 * The server functions that the admin may call, as Payload 3.90 names them, without those of its planning window, in
 * whose place stands ours. Payload looks a name up on a plain object, on which `constructor` is a function too, and
 * answers with all it was given: permissions, headers, cookies.
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
