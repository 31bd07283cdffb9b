import { createSign, generateKeyPairSync } from 'node:crypto';
import type { Upstream } from './upstream.js';

export type Level = 'read' | 'write';
export type Permissions = Record<string, Level>;

export type Identity =
  | { kind: 'user'; login: string; token: string }
  | {
      kind: 'installation';
      login: string;
      account: string;
      permissions: Permissions;
      /** The repositories that the token was made for; all of the account where nothing is said. */
      repositories?: readonly string[];
      token: string;
    }
  | { kind: 'anonymous'; token: string };

/** What every app is granted; a token asks for less. */
export const allPermissions: Permissions = {
  metadata: 'read',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  checks: 'write',
  statuses: 'write',
};

/** The installation of an app in an account gets a number that follows from both. */
export const installationId = (app: number, account: number) => 1 + app * 100 + account;

/** Whether a token is for a repository; one that is not sees of it what everybody sees. */
export function reaches(identity: Identity, repository: string): boolean {
  if (identity.kind !== 'installation') return true;
  if (identity.account !== repository.split('/')[0]) return false;
  return identity.repositories?.includes(repository) ?? true;
}

/** GitHub's own numbers of bot users; other apps keep the emulator's. */
export const botIds: Record<string, number> = {
  'github-actions[bot]': 41898282,
  'dependabot[bot]': 49699333,
  // An App of the tests; its number must not depend on whether it has written yet.
  'acme-services[bot]': 150000001,
};

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

let generated: string | undefined;

/** The key of every app; making one takes a moment. */
export const privateKey = (): string =>
  (generated ??= generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString());

function appToken(app: number): string {
  const now = Math.floor(Date.now() / 1000);
  const unsigned = `${base64({ alg: 'RS256', typ: 'JWT' })}.${base64({ iss: String(app), iat: now - 10, exp: now + 300 })}`;
  return `${unsigned}.${createSign('sha256').update(unsigned).sign(privateKey(), 'base64url')}`;
}

/** Who is behind a token. GitHub refuses unknown ones, the emulator does not. */
export class Identities {
  private readonly known = new Map<string, Identity>();

  private readonly upstream: Upstream;
  private readonly apps: readonly string[];
  private readonly accounts: readonly string[];

  constructor(upstream: Upstream, apps: readonly string[], accounts: readonly string[], users: readonly string[]) {
    this.upstream = upstream;
    this.apps = apps;
    this.accounts = accounts;
    for (const login of users) this.known.set(`user-${login}`, { kind: 'user', login, token: `user-${login}` });
  }

  of(authorization: string | undefined): Identity | undefined {
    if (authorization === undefined) return { kind: 'anonymous', token: '' };
    return this.known.get(authorization.replace(/^(bearer|token)\s+/i, '').trim());
  }

  isUser(login: string): boolean {
    return this.known.has(`user-${login}`);
  }

  userToken(login: string): string {
    if (!this.known.has(`user-${login}`)) throw new Error(`There is no user ${login}: name them in the seed`);
    return `user-${login}`;
  }

  /** A token like the one a workflow run gets, with these permissions only. */
  async installationToken(
    permissions: Permissions,
    app = 'github-actions',
    account?: string,
    repositories?: readonly string[],
  ): Promise<string> {
    const appNumber = this.apps.indexOf(app) + 1;
    const owner = account ?? this.accounts[0] ?? '';
    if (appNumber === 0) throw new Error(`There is no app ${app}: name it in the seed`);
    const path = `/app/installations/${installationId(appNumber, this.accounts.indexOf(owner))}/access_tokens`;
    const granted = { metadata: 'read' as const, ...permissions };
    const body = await this.upstream.must('POST', path, { permissions: granted }, appToken(appNumber));
    const { token } = body as { token: string };
    this.known.set(token, {
      kind: 'installation',
      login: `${app}[bot]`,
      account: owner,
      permissions: granted,
      ...(repositories !== undefined && { repositories }),
      token,
    });
    return token;
  }

  /** From now on the token is answered with 401, as after the end of the job. */
  revoke(token: string): void {
    this.known.delete(token);
  }
}
