/** Reads what a step wrote to GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV: `NAME=VALUE` or a heredoc. */
export function parseFileCommand(text: string): Record<string, string> {
  const lines = text.split(/(?<=\n)/);
  const found: Record<string, string> = {};
  for (let at = 0; at < lines.length; at += 1) {
    const line = withoutEnd(lines[at]);
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      found[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (heredoc > 0 && heredoc < line.length - 2) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.findIndex((candidate, index) => index > at && withoutEnd(candidate) === delimiter);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      found[line.slice(0, heredoc)] = withoutEnd(lines.slice(at + 1, end).join(''));
      at = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return found;
}

const withoutEnd = (text = '') => text.replace(/\r?\n$/, '');
