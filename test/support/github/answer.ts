/** What the server says. A body of text or bytes is sent as it is, any other as JSON, `undefined` as nothing. */
export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

export interface FieldError {
  resource: string;
  code: string;
  field?: string;
  value?: unknown;
  message?: string;
}

export const ok = (body: unknown, status = 200): Answer => ({ status, body });

/** An error as GitHub words it. */
export const failure = (status: number, message: string, headers: Record<string, string> = {}): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  headers,
});

export const notFound = (): Answer => failure(404, 'Not Found');

export const invalid = (...errors: FieldError[]): Answer => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    errors,
    documentation_url: 'https://docs.github.com/rest',
    status: '422',
  },
});

/** What GitHub says to an installation token that lacks a permission; the header names those that would do. */
export const notAccessible = (accepted: string): Answer =>
  failure(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': accepted });
