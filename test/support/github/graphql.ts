import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, execute, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { failure } from './answer.js';
import { GraphQLObjects, NotFound } from './graphql-objects.js';
import { botIds, type Identity } from './identities.js';
import type { User } from './resources.js';
import { fields } from './request.js';
import type { World } from './world.js';

let built: GraphQLSchema | undefined;

/** GitHub's whole published schema; building it takes a moment, so it is built once and when needed. */
const githubSchema = (): GraphQLSchema => (built ??= buildSchema(published.idl, { assumeValidSDL: true }));

/** Runs queries against GitHub's published schema, on what the emulator holds. */
export class GraphQL {
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  async execute(body: unknown, identity: Identity): Promise<{ body: unknown; violations: string[] }> {
    if (identity.kind === 'anonymous') return { body: failure(401, 'Requires authentication').body, violations: [] };
    const { query, variables } = fields(body);
    let document: DocumentNode;
    try {
      document = parse(String(query));
    } catch (error) {
      return refused([String(error)]);
    }
    const problems = validate(githubSchema(), document);
    if (problems.length > 0) return refused(problems.map(({ message }) => message));
    const result = await execute({
      schema: githubSchema(),
      document,
      variableValues: fields(variables),
      rootValue: this.root(identity),
    });
    // Values that the variables do not fit are refused before anything is executed.
    if (result.data === undefined) return refused((result.errors ?? []).map(({ message }) => message));
    return { body: JSON.parse(JSON.stringify(withTypes(result))) as unknown, violations: [] };
  }

  private root(identity: Identity & { login?: string }) {
    const objects = new GraphQLObjects(this.world, identity);
    return {
      viewer: () => this.viewer(identity.login ?? ''),
      repository: ({ owner, name }: { owner: string; name: string }) => objects.repository(`${owner}/${name}`),
      rateLimit: () => ({
        limit: 1000,
        cost: 1,
        remaining: 999,
        used: 1,
        nodeCount: 1,
        resetAt: new Date().toISOString(),
      }),
    };
  }

  private async viewer(login: string) {
    const user = (await this.world.upstream.find(`/users/${encodeURIComponent(login)}`)) as User | undefined;
    return { __typename: 'User', login, databaseId: botIds[login] ?? user?.id ?? unseenBot };
  }
}

/** An App's account that the emulator makes only once it writes. */
const unseenBot = 99_000_000;

const refused = (messages: string[]) => ({
  body: { errors: messages.map((message) => ({ message })) },
  violations: messages.map((message) => `graphql: ${message}`),
});

/** GitHub tells the kind of an error beside its message. */
function withTypes(result: Awaited<ReturnType<typeof execute>>) {
  const errors = result.errors?.map((error) => ({
    ...(error.originalError instanceof NotFound ? { type: 'NOT_FOUND' } : {}),
    ...error.toJSON(),
  }));
  return errors ? { data: result.data, errors } : { data: result.data };
}
