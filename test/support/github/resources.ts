/** The fields of GitHub's resources that the gateway itself looks at; all others pass through. */
export interface User {
  login: string;
  id: number;
  type: string;
}
export interface Label {
  name: string;
}
export interface Issue {
  id: number;
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  state_reason: string | null;
  locked: boolean;
  user: User;
  labels: Label[];
  assignees: User[];
  milestone: { number: number } | null;
  comments: number;
  created_at: string;
  updated_at: string;
  closed_at: string | null;
  author_association: string;
  html_url: string;
  url: string;
  parent_issue_url?: string;
  sub_issues_summary?: { total: number; completed: number; percent_completed: number };
  pull_request?: unknown;
}
export interface Pull {
  number: number;
  url: string;
  html_url: string;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  merged_at: string | null;
  user: User;
  head: { sha: string; ref: string; repo: { full_name: string } | null };
  base: { sha: string; ref: string };
}
export interface Comment {
  id: number;
  body: string;
  user: User;
  issue_url: string;
  created_at: string;
}
export interface Repository {
  id: number;
  full_name: string;
  private: boolean;
  archived: boolean;
  has_issues: boolean;
  default_branch: string;
}
export interface TreeEntry {
  path: string;
  mode: string;
  type: string;
  sha: string;
}
export interface Commit {
  sha: string;
  tree: { sha: string };
  parents: { sha: string }[];
  message: string;
  author: { name: string; email: string; date: string };
  committer: { name: string; email: string; date: string };
}
