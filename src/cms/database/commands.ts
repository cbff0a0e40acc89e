import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';
import { endTrial } from './trial.ts';
import type { Turns } from './turns.ts';
import { isConflict, undoneBy } from './unsaved.ts';

type WithRequest<Name extends keyof BaseDatabaseAdapter> = BaseDatabaseAdapter[Name] extends (
  args: infer Args,
) => unknown
  ? 'req' extends keyof Args
    ? Name
    : never
  : never;
/** Every method of an adapter that takes a request, and may so be part of a transaction. */
type CommandName = { [Name in keyof BaseDatabaseAdapter]-?: WithRequest<Name> }[keyof BaseDatabaseAdapter];

/** `upsert` is not among them: it asks `updateOne` of the same adapter, and would wait for itself. */
export const commands = {
  count: 'read',
  countGlobalVersions: 'read',
  countVersions: 'read',
  create: 'write',
  createGlobal: 'write',
  createGlobalVersion: 'write',
  createVersion: 'write',
  deleteMany: 'write',
  deleteOne: 'write',
  deleteVersions: 'write',
  find: 'read',
  findDistinct: 'read',
  findGlobal: 'read',
  findGlobalVersions: 'read',
  findOne: 'read',
  findVersions: 'read',
  queryDrafts: 'read',
  updateGlobal: 'write',
  updateGlobalVersion: 'write',
  updateJobs: 'write',
  updateMany: 'write',
  updateOne: 'write',
  updateVersion: 'write',
} as const satisfies Record<Exclude<CommandName, 'upsert'>, 'read' | 'write'>;

type Command = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>;
type Alone = (kind: 'read' | 'write', args: Parameters<Command>[0], command: Command) => Promise<unknown>;

/**
 * Lets the commands of each transaction go to the database one after the other, and none of a transaction that has
 * ended: the adapters would carry it out on the plain connection. Payload runs hooks of fields side by side, and
 * MongoDB forbids two commands of one transaction at once.
 * @param alone carries out what belongs to no transaction
 */
export function inLine(adapter: BaseDatabaseAdapter, turns: Turns, alone: Alone): void {
  for (const [name, kind] of Object.entries(commands)) {
    const command = (adapter[name as keyof typeof commands] as Command).bind(adapter);
    const inTurn: Command = async (args) => {
      endTrial(name, args.req);
      const id = await args.req?.transactionID;
      try {
        return await (id ? turns.run(String(id), () => command(args), args.req) : alone(kind, args, command));
      } catch (error) {
        throw isConflict(error) ? undoneBy(error, args.req) : error;
      }
    };
    Object.assign(adapter, { [name]: inTurn });
  }
}
