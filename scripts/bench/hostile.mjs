// Texts that have stopped parsers: nesting, openers without end, and words that our own readers look for, over and over.

const size = 1_000_000;
const fill = (part) => part.repeat(Math.floor(size / Buffer.byteLength(part)));
const report = (items) => `# Outage\n\n## Summary\n\nx\n\n## Action items\n\n${items}`;

function lines(make) {
  const all = [];
  let length = 0;
  for (let index = 0; ; index += 1) {
    const line = make(index);
    length += Buffer.byteLength(line) + 1;
    if (length > size - 200) return all.join('\n');
    all.push(line);
  }
}

const table = (columns) => {
  const row = `|${'a|'.repeat(columns)}`;
  return `${row}\n|${'-|'.repeat(columns)}\n${`${row}\n`.repeat(Math.floor(size / (row.length + 1)) - 3)}`;
};

/** Name and text of each, at most 1 MB. */
export const hostileTexts = {
  'open brackets': fill('['),
  'open quotes': fill('>'),
  'emphasis, spaced': fill('*a '),
  'emphasis, tight': fill('**a'),
  'links without end': fill('[a](b'),
  'list markers on a line': fill('- '),
  'nested list': lines((index) => `${' '.repeat(2 * Math.min(index, 1000))}- a`),
  'nested tasks': report(lines((index) => `${' '.repeat(2 * Math.min(index, 1000))}- [ ] Fix a`).slice(0, size - 100)),
  'wide table': table(700),
  'very wide table': table(20_000),
  'reference definitions': lines((index) => `[a${index}]: /b`),
  tasks: report(lines(() => '- [ ] Fix the pool')),
  'equal tasks with owner and date': report(lines(() => '- [ ] Fix the pool (@ada, due 2026-01-01) {#a}')),
  'alike tasks': report(lines((index) => `- [ ] Fix pool ${index} of the web server`)),
  backticks: fill('`a'),
  fences: fill('```\n'),
  'fences of growing length': lines((index) => '`'.repeat(3 + (index % 800))),
  'comments without end': fill('<!-- '),
  comments: fill('<!-- a -->'),
  'tags without end': fill('<a '),
  details: fill('<details>\n'),
  headings: fill('# a\n'),
  'headings of one section': fill('## Action items\n'),
  hashes: fill('#'),
  'bold labels': fill('**Action items:**\n'),
  'capital labels': fill('ACTION ITEMS\n\nFix it\n\n'),
  underlines: fill('a\n==\n'),
  colons: fill('a:'),
  'labels on a line': report(`- Fix it${fill(' Owner: a').slice(0, size - 100)}`),
  'brackets on an item': report(`- Fix it ${fill('(a').slice(0, size - 100)}`),
  'closed brackets on an item': report(`- Fix it ${fill('(a) ').slice(0, size - 100)}`),
  'dashes on an item': report(`- Fix it${fill(' - a').slice(0, size - 100)}`),
  'commas in an owner': report(`- Fix it. Owner: ${fill('@a, ').slice(0, size - 100)}`),
  'references on an item': report(`- Fix it ${fill('#1 ').slice(0, size - 100)}`),
  'addresses on an item': report(`- Fix it ${fill('https://a.b/issues/1 ').slice(0, size - 100)}`),
  'dates on a line': fill('2026-01-01 '),
  dates: fill('2026-01-01\n'),
  times: fill('10:00 a\n'),
  'times on a line': fill('10:00 '),
  timeline: `## Timeline\n\n${fill('- 2026-01-01 10:00 UTC: a\n').slice(0, size - 100)}`,
  digits: fill('1'),
  spaces: fill(' '),
  tabs: fill('\t'),
  'blank lines': fill('\n'),
  'carriage returns': fill('\r'),
  pipes: fill('|'),
  backslashes: fill('\\'),
  ampersands: fill('&a'),
  'one word': fill('a'),
  'sentences on a line': fill('We should fix it. '),
  sentences: report(fill('We should fix it.\n').slice(0, size - 100)),
  'front matter without end': `---\n${fill('a: b\n').slice(0, size - 100)}`,
  'front matter, nested': `---\na: ${'['.repeat(60_000)}\n---\n`,
  'front matter, indented': `---\n${lines((index) => `${' '.repeat(index)}a:`).slice(0, 60_000)}\n---\n`,
  'front matter in TOML, nested': `+++\na = ${'['.repeat(60_000)}\n+++\n`,
  'many postmortems': fill('# Postmortem: a\n\n## Summary\n\na\n\n## Root cause\n\na\n\n## Timeline\n\na\n\n'),
  'joined emoji': fill('👩‍🚒'),
  'combining marks': fill('á̂'),
  ideographs: fill('対応策を検討する'),
};
