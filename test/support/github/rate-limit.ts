import type { Answer } from './answer.js';
import { limits } from './faults.js';

/** GitHub's hourly budget per token: 1,000 requests for a workflow's, 5,000 for a person's. */
export class RateLimit {
  private readonly spent = new Map<string, number>();
  private readonly resetsAt = Math.floor(Date.now() / 1000) + 3600;

  private readonly override: number | undefined;

  constructor(override?: number) {
    this.override = override;
  }

  /** Counts a request and refuses it once the budget is gone. */
  spend(token: string): Answer | undefined {
    const spent = (this.spent.get(token) ?? 0) + 1;
    this.spent.set(token, spent);
    return spent > this.limit(token) ? limits.primary() : undefined;
  }

  headers(token: string): Record<string, string> {
    const spent = this.spent.get(token) ?? 0;
    return {
      'x-ratelimit-limit': String(this.limit(token)),
      'x-ratelimit-remaining': String(Math.max(0, this.limit(token) - spent)),
      'x-ratelimit-used': String(spent),
      'x-ratelimit-reset': String(this.resetsAt),
      'x-ratelimit-resource': 'core',
    };
  }

  private limit(token: string): number {
    return this.override ?? (token.startsWith('ghs_') ? 1_000 : 5_000);
  }
}
