import { Contract } from './contract.js';
import type { Answer } from './github/answer.js';
import { Faults, type Fault } from './github/faults.js';
import { Gateway, type Hooks } from './github/gateway.js';
import { GraphQL } from './github/graphql.js';
import type { Permissions } from './github/identities.js';
import { Meddling } from './github/meddling.js';
import { RateLimit } from './github/rate-limit.js';
import { Repositories } from './github/repositories.js';
import type { LoggedRequest } from './github/request.js';
import { startWorld, type Seed } from './github/seeding.js';
import { statuses, type CommitStatus } from './github/statuses.js';
import type { World } from './github/world.js';

export { faults, limits, on, type Fault } from './github/faults.js';
export type { FileChanges } from './github/git-writes.js';
export type { LoggedRequest } from './github/request.js';

export interface GitHubOptions {
  seed?: Seed;
  faults?: Fault[];
  /** Requests that each token has; GitHub's own numbers if nothing is said. */
  rateLimit?: number;
}

let contract: Contract | undefined;

/** A GitHub of one's own: the emulator behind the gateway, on the loopback interface. */
export class GitHub {
  /** Makes repositories, commits and pull requests. */
  readonly repositories: Repositories;
  /** Does what people do behind a client's back. */
  readonly meddling: Meddling;

  readonly url: string;
  private readonly world: World;
  private readonly gateway: Gateway;
  private readonly pending: Faults;
  /** Set these to be called at every request. */
  readonly hooks: Hooks;
  private readonly stop: () => Promise<void>;

  constructor(url: string, world: World, gateway: Gateway, pending: Faults, hooks: Hooks, stop: () => Promise<void>) {
    this.url = url;
    this.world = world;
    this.gateway = gateway;
    this.pending = pending;
    this.hooks = hooks;
    this.stop = stop;
    this.repositories = new Repositories(world);
    this.meddling = new Meddling(world);
  }

  /** Every request in the order it came. */
  get log(): LoggedRequest[] {
    return this.gateway.log;
  }

  /** Requests that are not GET, and GraphQL mutations. */
  get writes(): LoggedRequest[] {
    const isRead = ({ method, path }: LoggedRequest) => method === 'GET' || path === '/graphql';
    return this.log.filter((request) => !isRead(request));
  }

  /** What clients did that GitHub's description does not allow. */
  get violations(): string[] {
    return this.gateway.violations;
  }

  /** What this server answered that GitHub's description does not allow: a fault of the test support. */
  get mismatches(): string[] {
    return this.gateway.mismatches;
  }

  /** Faults that are still to come. */
  get faults(): readonly Fault[] {
    return this.pending.pending;
  }

  get statuses(): CommitStatus[] {
    return statuses(this.world);
  }

  addFault(fault: Fault): void {
    this.pending.add(fault);
  }

  userToken(login: string): string {
    return this.world.identities.userToken(login);
  }

  /** A token as a workflow run gets it, with these permissions only, and for these repositories only if any are named. */
  installationToken(
    permissions: Permissions,
    app?: string,
    account?: string,
    repositories?: readonly string[],
  ): Promise<string> {
    return this.world.identities.installationToken(permissions, app, account, repositories);
  }

  revokeToken(token: string): void {
    this.world.identities.revoke(token);
  }

  /** A request that is neither logged nor judged nor disturbed; by the administrator if no token is given. */
  async api(method: string, path: string, body?: unknown, token?: string): Promise<Answer> {
    const url = new URL(path, 'http://localhost');
    const identity = this.world.identities.of(`Bearer ${token ?? this.userToken('admin')}`);
    if (!identity) throw new Error('This token is not known');
    const request = { method, path: url.pathname, query: url.searchParams, body, accept: '', identity };
    return this.gateway.answer(request);
  }

  close(): Promise<void> {
    return this.stop();
  }
}

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  contract ??= new Contract();
  const { emulator, world } = await startWorld(options.seed ?? {});
  const pending = new Faults();
  for (const fault of options.faults ?? []) pending.add(fault);
  const hooks: Hooks = {};
  const gateway = new Gateway(world, contract, new GraphQL(world), pending, new RateLimit(options.rateLimit), hooks);
  const url = await gateway.listen();
  return new GitHub(url, world, gateway, pending, hooks, async () => {
    await gateway.close();
    await emulator.close();
  });
}
