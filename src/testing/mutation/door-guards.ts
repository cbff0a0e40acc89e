import { type Guard, guardsIn } from './guard.ts';

const doors = 'src/front/doors';
const limits = 'src/front/limits';
const staffDoor = [`${doors}/staff-door.test.ts`];
const formDoor = [`${doors}/form-door.test.ts`];
const address = [`${doors}/address.test.ts`];
const host = [`${doors}/asked-host.test.ts`];
const api = 'src/app/(payload)/api';
const guarded = [`${api}/guarded.test.ts`];

/** What the front door and the guard of the API let through. */
export const doorGuards: Guard[] = [
  ...guardsIn(`${doors}/own-site.ts`, formDoor, {
    'no page of another site sends': ["return site !== 'same-origin' && site !== 'none';", 'return false;'],
    'nor an old browser for it': ['return origin !== undefined &&', 'return false &&'],
  }),
  ...guardsIn(`${limits}/form-limits.ts`, formDoor, {
    'a form is small': ['if (length > largestForm) return { status: 413 };', ''],
    'a form says its length': ['if (length === null) return { status: 411 };', ''],
    'forms are not sent without end': ["(await ofOne(client)) || (await ofAll('all'));", '0;'],
  }),
  ...guardsIn(`${limits}/sign-in-throttle.ts`, staffDoor, {
    'nobody signs in without end': ['(throttled.test(path) ? throttle(clientNetwork(req, setting)) : 0)', '0'],
  }),
  ...guardsIn(`${limits}/staff-limits.ts`, staffDoor, {
    'strangers send little': ['const isSmall = length <= largestOfStrangers;', 'const isSmall = true;'],
    'what is sent says its length': ['if (length === null) return { status: 411, headers: [] };', ''],
    'what is sent is bounded': [
      'return length > largestBody ? { status: 413, headers: [] } : undefined;',
      'return undefined;',
    ],
    'methods are known': ["if (!allowed.includes(req.method ?? ''))", 'if (false)'],
  }),
  ...guardsIn(`${limits}/client-network.ts`, staffDoor, {
    'nobody says to be another': ['const isProxy = isHttps && ', 'const isProxy = '],
  }),
  ...guardsIn(`${doors}/staff-door.ts`, staffDoor, {
    'headers deceive nobody': ['if (untrusted.test(name)) delete req.headers[name];', ''],
    'uploads are shut in': ['isUpload ? picturePolicy : policy,', 'policy,'],
    'the network is told by us': ['req.headers[clientHeader] = client;', ''],
  }),
  ...guardsIn(`${doors}/staff-door.ts`, [`${doors}/call-check.test.ts`], {
    'functions are for staff': [
      'await checkCall(req, path, body);',
      'null as { status: number; message: string } | null;',
    ],
  }),
  ...guardsIn(`${doors}/call-check.ts`, [`${doors}/call-check.test.ts`], {
    'calls are calls': ['(await isCall(req, body)) ?', 'true ?'],
  }),
  ...guardsIn(`${doors}/inner-app.ts`, [`${doors}/inner-app.test.ts`], {
    'no other program asks the app': ['if (req.headers[wordHeader] !== word) {', 'if (false) {'],
    'the app never learns the word': ['delete req.headers[wordHeader];', ''],
  }),
  ...guardsIn(`${doors}/asked-host.ts`, host, {
    'one host is named': [' || isSaidTwice(rawHeaders)) ', ') '],
    'a host is a host': ['if (!form.test(host) || ', 'if ('],
    'another name leads home': ["ofHouse.test(name) ? 'ours' : 'foreign';", "ofHouse.test(name) ? 'ours' : 'ours';"],
    'nobody is led in a circle': ['!isHeardOf || ofHouse', 'ofHouse'],
    'the house is answered': [' || ofHouse.test(name) ?', ' ?'],
  }),
  ...guardsIn(`${doors}/reception.ts`, host, {
    'nothing is sent to another name': [
      'else if (isReading(req)) sendPage(req, res, redirectPage(308,',
      'else if (true) sendPage(req, res, redirectPage(308,',
    ],
    'a ready page is ours alone': ["page && asked === 'ours' &&", 'page &&'],
  }),
  ...guardsIn(`${doors}/preview-cookie.ts`, [`${doors}/preview-cookie.test.ts`], {
    'a preview stays here': ['; SameSite=Lax', '; SameSite=None'],
    'a preview ends with the session': ['if (path === signOut)', 'if (false)'],
  }),
  ...guardsIn(`${doors}/address.ts`, address, {
    'what is for the door alone is closed': ["if (closed.has(path)) return { to: 'nowhere' };", ''],
    'no address climbs': ["segment === '.' || segment === '..' || ", ''],
    'no address holds control characters': [' || alienDecoded.test(segment)', ''],
    'the app is asked for what it knows': ["path === '/preview'", "room?.startsWith('preview') === true"],
  }),
  ...guardsIn(`${doors}/reception.ts`, [`${doors}/reception.test.ts`], {
    'files that are gone are ours to tell': ['isFile && !hasFile(destination.path)', 'false'],
  }),
  ...guardsIn(`${doors}/security-headers.ts`, [`${doors}/pages.test.ts`], {
    'no page runs a script': ['"script-src \'none\'",', '"script-src \'self\'",'],
  }),
  ...guardsIn(`${doors}/security-headers.ts`, staffDoor, {
    'the admin runs its own scripts': [" 'strict-dynamic'", " 'unsafe-inline'"],
  }),
  ...guardsIn(`${doors}/request-log.ts`, [`${doors}/request-log.test.ts`], {
    'the log names no address that is none': [
      'status === 200 || status === 304 || destination.hasForm;',
      'status > 0;',
    ],
    'the log does not fill the disk': ['return noted[kind] <= most[kind];', 'return true;'],
  }),
  ...guardsIn('src/front/pages/scriptless.ts', ['src/front/pages/scriptless.test.ts'], {
    'scripts are taken out': ["=== 'application/ld+json' ? 'keep' : 'cut';", "? 'keep' : 'keep';"],
  }),
  ...guardsIn(`${api}/guarded.ts`, guarded, {
    'no query is too costly': [' || isQueryTooCostly(searchParams)) return', ') return'],
    'strangers read by no body': ['if (!(await isSignedIn(sent))) return refuse(401, signInFirst);', ''],
    'strangers write nothing': ["(isWriting(request) && !openToAll.test(slug.join('/')));", 'false;'],
    'a body has a bottom': ['depthOf(JSON.parse(text)) <= deepestBody;', 'depthOf(JSON.parse(text)) >= 0;'],
    'what is for staff is for staff': ["forStaff.has(slug[0] ?? '') || ", ''],
  }),
  ...guardsIn(`${api}/guarded.ts`, ['src/cms/shown-pictures.test.ts'], {
    'names of files are readable': ["typeof value === 'string' || !/\\p{Cc}/u.test(value.name)", 'true'],
    'HEAD is GET without a body': ["if (sent.method === 'HEAD')", 'if (false)'],
  }),
  ...guardsIn(`${api}/dead-ends.ts`, ['src/cms/sign-in/password.test.ts'], {
    'ways that fail are closed': [" || unused.test(slug.join('/'))", ''],
  }),
  ...guardsIn('src/env.ts', ['src/env.test.ts'], {
    'strangers come encrypted': [
      "(protocol === 'https:' || (protocol === 'http:' && near.test(hostname)));\n}\n\n/** Whether it names",
      'true;\n}\n\n/** Whether it names',
    ],
    'a secret is varied': ['.min(32).refine(isVaried)', '.min(32)'],
  }),
  ...guardsIn('src/start/secret.ts', ['src/start.test.ts'], {
    'a published secret is none': ['if (!published.includes(secret)) return;', 'if (secret) return;'],
    'the secret is its owner’s': ["chmodSync('.env', 0o600);", ''],
  }),
];
