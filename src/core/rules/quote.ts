/** Words of a file inside a message: quoted, on one line, without their full stop, and no longer than helps to find them. */

const limit = 80;

export function quote(text: string): string {
  const points = Array.from(
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/(?<=[^.])\.$/, ''),
  );
  const words = points.length <= limit ? points.join('') : `${points.slice(0, limit - 1).join('')}…`;
  return `"${words}"`;
}
