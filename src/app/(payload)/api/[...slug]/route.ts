import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { answeredAgainOnConflict } from '../../../../cms/database/unsaved.ts';
import { guarded } from '../guarded.ts';

export const GET = guarded(REST_GET(config));
export const POST = guarded(answeredAgainOnConflict(REST_POST(config)));
export const PUT = guarded(answeredAgainOnConflict(REST_PUT(config)));
export const PATCH = guarded(answeredAgainOnConflict(REST_PATCH(config)));
export const DELETE = guarded(answeredAgainOnConflict(REST_DELETE(config)));
export const OPTIONS = guarded(REST_OPTIONS(config));
