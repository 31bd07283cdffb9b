/** The one place that reads the process's environment; everything else is handed values. */

export interface Environment {
  readonly token: string | null;
  /** `SERVICES_TOKEN`: may write issues of other repositories. Of the command line; the Action has an input. */
  readonly servicesToken: string | null;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** `owner/name`, empty where it is not known. */
  readonly repository: string;
  /** Number of the workflow run, 0 outside of one. */
  readonly run: number;
  readonly job: string;
  /** `owner/repo/.github/workflows/x.yml@refs/…` */
  readonly workflowRef: string;
  readonly workflowSha: string;
  readonly sha: string;
  readonly ref: string;
  readonly eventName: string;
  readonly workspace: string;
  /** A folder for files of this run. */
  readonly temp: string;
  readonly noColor: boolean;
  /** Whether this is a step of a workflow. */
  readonly isActions: boolean;
}

export function readEnvironment(env: NodeJS.ProcessEnv, cwd: string, temp: string): Environment {
  const read = (name: string): string => env[name] ?? '';
  return {
    token: read('GITHUB_TOKEN') || null,
    servicesToken: read('SERVICES_TOKEN') || null,
    apiUrl: read('GITHUB_API_URL') || 'https://api.github.com',
    serverUrl: read('GITHUB_SERVER_URL') || 'https://github.com',
    repository: read('GITHUB_REPOSITORY'),
    run: Number(read('GITHUB_RUN_ID')) || 0,
    job: read('GITHUB_JOB'),
    workflowRef: read('GITHUB_WORKFLOW_REF'),
    workflowSha: read('GITHUB_WORKFLOW_SHA'),
    sha: read('GITHUB_SHA'),
    ref: read('GITHUB_REF'),
    eventName: read('GITHUB_EVENT_NAME'),
    workspace: read('GITHUB_WORKSPACE') || cwd,
    temp: read('RUNNER_TEMP') || temp,
    noColor: read('NO_COLOR') !== '',
    isActions: read('GITHUB_ACTIONS') === 'true',
  };
}
