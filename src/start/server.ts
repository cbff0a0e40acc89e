import { serve } from './serve.ts';

// What the build bundles into one file of plain JavaScript: served through tsx, the site takes 150 MB more.
await serve(false);
