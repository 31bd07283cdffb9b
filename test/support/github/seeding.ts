import { createEmulator, type Emulator } from 'emulate';
import { allPermissions, Identities, installationId, privateKey } from './identities.js';
import { Upstream } from './upstream.js';
import { World } from './world.js';

/** Who there is from the start. `admin` and the members may push, outsiders may not. */
export interface Seed {
  organizations?: string[];
  members?: string[];
  outsiders?: string[];
  apps?: string[];
}

const administrator = 'admin';

/** Starts the emulator with these people and apps; repositories come later. */
export async function startWorld(seed: Seed): Promise<{ emulator: Emulator; world: World }> {
  const organizations = seed.organizations ?? ['acme'];
  const members = [administrator, ...(seed.members ?? ['ada', 'grace'])];
  const users = [...members, ...(seed.outsiders ?? ['mallory'])];
  const apps = seed.apps ?? ['github-actions', 'other-app', 'acme-services'];
  const accounts = [...organizations, ...users];
  const installationsOf = (app: number) =>
    accounts.map((account, index) => ({
      installation_id: installationId(app, index),
      account,
      repository_selection: 'all' as const,
    }));
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(users.map((login) => [`user-${login}`, { login, scopes: ['repo'] }])),
      github: {
        users: users.map((login) => ({ login })),
        orgs: organizations.map((login) => ({
          login,
          members: members.map((member) => ({ login: member, role: 'admin' })),
        })),
        apps: apps.map((slug, index) => ({
          app_id: index + 1,
          slug,
          name: slug,
          private_key: privateKey(),
          permissions: allPermissions,
          installations: installationsOf(index + 1),
        })),
      },
    },
  });
  const upstream = new Upstream(emulator.url);
  const identities = new Identities(upstream, apps, accounts, users);
  return { emulator, world: new World(upstream, identities, new Set(members)) };
}
