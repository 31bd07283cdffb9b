/** The Action's outputs: numbers, booleans, enums and one path. Never text from a file: it could end in a script. */

export interface Outputs {
  readonly verdict?: 'pass' | 'fail' | 'none';
  readonly complete?: boolean;
  readonly postmortems?: number;
  readonly errors?: number;
  readonly warnings?: number;
  readonly planned?: number;
  readonly created?: number;
  readonly updated?: number;
  readonly closed?: number;
  readonly open?: number;
  readonly overdue?: number;
  readonly 'report-json'?: string;
  readonly 'outcome-file'?: string;
  readonly 'write-back-patch'?: string;
}
