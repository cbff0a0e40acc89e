import type { IncomingMessage, ServerResponse } from 'node:http';
import { version } from '../../inside/version.ts';
import { isFromThisMachine } from '../limits/client-network.ts';
import type { SitePages } from '../pages/site-pages.ts';
import type { InnerApp } from './inner-app.ts';
import { createReadiness } from './readiness.ts';
import { type SecuritySetting, visitorSecurityHeaders } from './security-headers.ts';

interface HealthDoor {
  inner: Pick<InnerApp, 'get'>;
  pages: Pick<SitePages, 'cache' | 'revision'>;
  setting: SecuritySetting;
}

/**
 * Makes the way of machines that ask how the site is. That the process is alive costs nothing to say, whoever asks and
 * however often. Whether all of it works, strangers learn in a word; whoever runs the site learns it part by part.
 */
export function createHealthDoor({ inner, pages: { cache, revision }, setting }: HealthDoor) {
  const headers = [
    ...visitorSecurityHeaders(setting),
    ...['content-type', 'application/json', 'cache-control', 'no-store'],
  ];
  // In development nobody watches the revision.
  const readiness = createReadiness({ inner, isReadable: () => setting.isDevelopment || revision.isReadable });
  const tell = (res: ServerResponse, status: number, state: object) =>
    res.writeHead(status, headers).end(JSON.stringify(state));

  return async (req: IncomingMessage, res: ServerResponse, of: 'process' | 'site'): Promise<void> => {
    const isOurs = isFromThisMachine(req);
    if (of === 'process') return void tell(res, 200, { status: 'ok', ...(isOurs ? { version } : {}) });
    const { status, parts } = await readiness();
    const told = isOurs
      ? { version, isRevisionKnown: revision.epoch > 0, pages: cache.size, rendered: cache.rendered, parts }
      : {};
    if (status === 'failing') tell(res, 503, { status, ...told });
    else tell(res, 200, { status: isOurs && status === 'warning' ? status : 'ok', ...told });
  };
}
