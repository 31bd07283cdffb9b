import { Octokit } from '@octokit/rest';

const silent = () => undefined;

/** A client that repeats nothing and says nothing. */
export const createClient = (baseUrl: string, auth: string): Octokit =>
  new Octokit({ baseUrl, auth, log: { debug: silent, info: silent, warn: silent, error: silent } });
