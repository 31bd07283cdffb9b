/**
 * A unified diff of two texts with the same number of lines, as `git apply` takes it. Lines end at LF alone, as git has
 * it: a CR belongs to its line and stays. Without a line `diff --git`, because below one git takes paths from the root
 * of the repository, and passes a file of a folder over without a word.
 */

const context = 3;

/** Empty where the texts are equal. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  if (old.length !== now.length) throw new RangeError('The texts have different numbers of lines.');
  const changed = [...old.keys()].filter((at) => old[at] !== now[at]);
  if (changed.length === 0) return '';
  const hunks = groups(changed).map((group) => hunk(old, now, group));
  return [`--- ${named(`a/${path}`)}\n`, `+++ ${named(`b/${path}`)}\n`, ...hunks].join('');
}

/** Lines with their ends; the last has none where the text does not end with one. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/** Changes that are closer than their context share a hunk. */
function groups(changed: readonly number[]): number[][] {
  const all: number[][] = [];
  for (const at of changed) {
    const last = all.at(-1);
    if (last !== undefined && at - (last.at(-1) ?? 0) <= 2 * context) last.push(at);
    else all.push([at]);
  }
  return all;
}

function hunk(old: readonly string[], now: readonly string[], group: readonly number[]): string {
  const start = Math.max(0, (group[0] ?? 0) - context);
  const end = Math.min(old.length, (group.at(-1) ?? 0) + 1 + context);
  const range = `${start + 1},${end - start}`;
  const lines: string[] = [];
  for (let at = start; at < end;) {
    let next = at;
    while (next < end && old[next] !== now[next]) next++;
    if (next === at) lines.push(line(' ', old[at++]));
    else {
      lines.push(
        ...old.slice(at, next).map((one) => line('-', one)),
        ...now.slice(at, next).map((one) => line('+', one)),
      );
      at = next;
    }
  }
  return `@@ -${range} +${range} @@\n${lines.join('')}`;
}

function line(sign: string, text = ''): string {
  return text.endsWith('\n') ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`;
}

/** Git's form of a path that a plain one would not survive: C escapes, octal for what is not ASCII. */
function quoted(path: string): string {
  if (/^[\x20-\x7e]*$/.test(path) && !/["\\]/.test(path)) return path;
  const escaped = [...new TextEncoder().encode(path)].map((byte) => {
    const character = String.fromCharCode(byte);
    if (character === '"' || character === '\\') return `\\${character}`;
    return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, '0')}` : character;
  });
  return `"${escaped.join('')}"`;
}

/** After `---` and `+++` a name with a blank ends at a tab. */
function named(path: string): string {
  const name = quoted(path);
  return name.includes(' ') && !name.startsWith('"') ? `${name}\t` : name;
}
