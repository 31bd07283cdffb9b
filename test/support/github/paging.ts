import { ok, type Answer } from './answer.js';

const clamp = (text: string | null, fallback: number, max: number) =>
  Math.min(max, Math.max(1, Number.parseInt(text ?? '', 10) || fallback));

/** One page of a list with the `Link` header that leads to the others. `path` is absolute on this server. */
export function paged(items: readonly unknown[], path: string, query: URLSearchParams): Answer {
  const perPage = clamp(query.get('per_page'), 30, 100);
  const page = clamp(query.get('page'), 1, Number.MAX_SAFE_INTEGER);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const to = (number: number, rel: string) => {
    const target = new URLSearchParams(query);
    target.set('page', String(number));
    return `<${path}?${target.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ];
  const answer = ok(items.slice((page - 1) * perPage, page * perPage));
  return links.length > 0 ? { ...answer, headers: { link: links.join(', ') } } : answer;
}
