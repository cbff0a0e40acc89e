import { createLocalReq, type Payload } from 'payload';
import type { User } from '../../payload-types.ts';
import { type Role, roles } from '../access.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { erasePerson } from '../erase-person.ts';
import { inviteTo } from './invitation.ts';
import { stillOpen } from './open-session.ts';
import { drawnPassword } from './password.ts';

const usage = [
  'npm run account -- list',
  `npm run account -- add ADRESSE|ADDRESS ${roles.join('|')}`,
  'npm run account -- reset ADRESSE|ADDRESS',
  'npm run account -- disable ADRESSE|ADDRESS',
  'npm run account -- second-factor-off ADRESSE|ADDRESS',
  'npm run account -- erase ADRESSE|ADDRESS',
];

/**
 * What whoever runs the site does to accounts without being signed in.
 * - `list`: every account with its role and how many sessions it has open;
 * - `add`: makes one, and the link by which its owner chooses a password;
 * - `reset`: a new link, for whoever forgot the password;
 * - `disable`: from now on no password fits, and all sessions end. The account stays, since texts name who wrote them;
 *   `reset` opens it again;
 * - `second-factor-off`: for whoever has lost the telephone. `reset` leaves the second factor as it is: who has got
 *   hold of the mail with its link does not have the telephone.
 * - `erase`: deletes what is stored of the person, who may be a visitor without an account.
 * @returns what to print, in German and English
 * @throws Error in both languages where the command cannot be done; then nothing has changed
 */
export async function accountCommand(payload: Payload, [command, email = '', role]: string[]): Promise<string[]> {
  switch (command) {
    case 'list':
      return (await accounts(payload)).map(inOneLine);
    case 'add':
      return add(payload, email, role);
    case 'reset':
      return linkFor(payload, await accountOf(payload, email));
    case 'disable':
      return disable(payload, await accountOf(payload, email));
    case 'second-factor-off':
      return withoutSecondFactor(payload, await accountOf(payload, email));
    case 'erase':
      return erase(payload, email.trim().toLowerCase());
    default:
      throw new Error(['Möglich ist: / Possible is:', ...usage].join('\n  '));
  }
}

async function accounts(payload: Payload): Promise<User[]> {
  const found = await payload.find({ collection: 'users', sort: 'email', pagination: false, depth: 0 });
  return found.docs;
}

const stateWords = {
  invited: 'noch kein Passwort gewählt / no password chosen yet',
  open: '',
  shut: 'gesperrt / disabled',
};

function inOneLine({ email, role, name, sessions, state, secondFactorSince }: User): string {
  const open = `${stillOpen(sessions).length} angemeldet / signed in`;
  const factor = secondFactorSince && 'zweiter Faktor / second factor';
  return [email, role, name, open, factor, stateWords[state ?? 'open']].filter(Boolean).join(' · ');
}

async function accountOf(payload: Payload, email: string): Promise<User> {
  const all = await accounts(payload);
  const account = all.find((user) => user.email === email.trim().toLowerCase());
  if (account) return account;
  const there = all.map((user) => user.email).join(', ');
  throw new Error(
    `Ein Konto „${email}“ gibt es nicht. Es gibt: / There is no account “${email}”. There are: ${there || '–'}`,
  );
}

async function add(payload: Payload, email: string, role: string | undefined): Promise<string[]> {
  const isRole = (word: string | undefined): word is Role => roles.some((one) => one === word);
  if (!isRole(role)) {
    throw new Error(`Bitte eine Rolle angeben: / Please name a role: ${roles.join(', ')}\n  ${usage[1]}`);
  }
  if ((await accounts(payload)).some((user) => user.email === email.trim().toLowerCase()))
    throw new Error(
      `„${email}“ hat schon ein Konto; einen Link zu einem neuen Passwort gibt „reset“. / ` +
        `“${email}” has an account already; “reset” makes a link to a new password.`,
    );
  const account = await payload.create({
    collection: 'users',
    data: { email, role },
    depth: 0,
    overrideAccess: true,
  });
  return linkFor(payload, account);
}

async function linkFor(payload: Payload, { id, email }: User): Promise<string[]> {
  const { link, until } = (await inviteTo(payload, id)).way;
  const day = until.slice(0, 10);
  return [
    `Unter diesem Link wählt ${email} ein Passwort, einmal, bis ${day}: / Here ${email} chooses a password, once, until then:`,
    link,
  ];
}

/** @throws Error where nobody else could make accounts then */
async function refuseOnlyAdmin(payload: Payload, { id, email, role }: User): Promise<void> {
  const others = (await accounts(payload)).filter((user) => user.role === 'admin' && user.id !== id);
  if (role === 'admin' && !others.length)
    throw new Error(
      `„${email}“ ist das einzige Konto der Administration. Bitte erst ein anderes anlegen. / ` +
        `“${email}” is the only admin account. Please add another one first.`,
    );
}

async function disable(payload: Payload, account: User): Promise<string[]> {
  const { id, email } = account;
  await refuseOnlyAdmin(payload, account);
  await payload.update({
    collection: 'users',
    id,
    data: { password: drawnPassword(), resetPasswordToken: null, state: 'shut' },
    depth: 0,
    overrideAccess: true,
  });
  return [
    `${email} kann sich nicht mehr anmelden und ist überall abgemeldet. „reset“ öffnet das Konto wieder. / ` +
      `${email} can no longer sign in and is signed out everywhere. “reset” opens the account again.`,
  ];
}

async function withoutSecondFactor(payload: Payload, { id, email, secondFactorSince }: User): Promise<string[]> {
  if (!secondFactorSince) return [`${email} hat keinen zweiten Faktor. / ${email} has no second factor.`];
  await payload.update({
    collection: 'users',
    id,
    data: { secondFactor: null, secondFactorSince: null },
    depth: 0,
    overrideAccess: true,
  });
  return [`${email} meldet sich wieder mit dem Passwort allein an. / ${email} signs in with the password alone again.`];
}

async function erase(payload: Payload, email: string): Promise<string[]> {
  if (!email.includes('@')) throw new Error(usage.at(-1));
  const account = (await accounts(payload)).find((user) => user.email === email);
  if (account) await refuseOnlyAdmin(payload, account);
  const req = await createLocalReq({}, payload);
  const { hadAccount, reports, stillNamedIn } = await inTransaction(req, () => erasePerson(req, email));
  const named = stillNamedIn.join(', ');
  return [
    `${email}: ${hadAccount ? 'Konto gelöscht' : 'kein Konto'}, Adresse aus ${reports} Rückmeldung(en) gelöscht. / ` +
      `${hadAccount ? 'account deleted' : 'no account'}, address taken from ${reports} report(s).`,
    ...(named ? [`Im Text genannt, bitte von Hand prüfen: / Named in the text, please look yourself: ${named}`] : []),
    'Frühere Sicherungen enthalten sie noch. / Earlier backups still hold it.',
  ];
}
