// Postmortems for the bench, all of them made here: 231 shapes (7 layouts x 11 vocabularies x 3 sizes), each filled with
// other words, dates and owners in every file. The same seed gives the same bytes on every machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A small generator of numbers from 0 to 1 (mulberry32). */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Headings in the order summary, impact, timeline, cause, resolution, lessons, actions. */
const vocabularies = [
  ['Summary', 'Impact', 'Timeline', 'Root cause', 'Resolution', 'Lessons learned', 'Action items'],
  ['Overview', 'Customer impact', 'Timeline (UTC)', 'Root causes', 'Recovery', 'What we learned', 'Follow-up actions'],
  ['Executive summary', 'Effects', 'What happened', 'Why it happened', 'Mitigation', 'Lessons', 'Next steps'],
  ['Issue summary', 'User impact', 'Chronology', 'Contributing factors', 'Fix', 'Retrospective', 'Corrective actions'],
  [
    'Incident summary',
    'Impact',
    'Timeline of events',
    'Root cause analysis',
    'Resolution and recovery',
    'Went well',
    'TODO',
  ],
  ['Abstract', 'Who was affected', 'Events', 'Cause', 'How we fixed it', 'Went wrong', 'Preventive measures'],
  [
    'Description',
    'Business impact',
    'Log',
    'Underlying cause',
    'Repair',
    'Takeaways',
    'Corrective and preventive measures',
  ],
  ['TL;DR', 'Blast radius', 'Timeline', 'Trigger and root cause', 'Remediation', 'Learnings', 'Action plan'],
  ['Resumen', 'Impacto', 'Cronología', 'Causa raíz', 'Resolución', 'Lecciones aprendidas', 'Acciones correctivas'],
  ['概要', '影響', 'タイムライン', '根本原因', '対応', '教訓', 'アクションアイテム'],
  ['In short', 'Damage', 'Sequence of events', 'Root Cause', 'Recovery', 'Where we got lucky', 'Remediation items'],
];

const systems =
  'checkout|the search index|the billing queue|the login service|the image cache|the export job|DNS|the order database|the mail relay|the feature store'.split(
    '|',
  );
const faults =
  'ran out of connections|answered with 502|dropped every third request|served stale data|stopped accepting writes|lost its leader|filled its disk|looped on restart|missed its certificate renewal|timed out under load'.split(
    '|',
  );
const reasons =
  'a limit that nobody had raised|a migration without an index|a retry loop without back-off|a flag that was on by default|an expired token|a deploy that skipped the canary|a clock that had drifted|a cron job that ran twice'.split(
    '|',
  );
const deeds =
  'Add an alert for|Document how to restart|Cap the retries of|Write a load test for|Roll out a canary for|Raise the pool limit of|Rehearse the restore of|Remove the manual step from|Rotate the keys of|Split the tables of'.split(
    '|',
  );
const owners = ['@ada', '@grace', '@linus', 'Edsger Dijkstra', 'Platform team', '@barbara', 'Margaret', '@radia'];
const kinds = ['prevent', 'mitigate', 'detect', 'process', 'repair'];

class Writer {
  constructor(shape, seed) {
    this.random = numbers(seed);
    this.words = vocabularies[shape.vocabulary];
    this.size = shape.size;
    this.day = new Date(Date.UTC(2019, 0, 1) + Math.floor(this.random() * 2500) * 86_400_000);
  }

  pick(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  between(low, high) {
    return low + Math.floor(this.random() * (high - low + 1));
  }

  many(low, high, make) {
    const count = Math.round(this.between(low, high) * [0.8, 1.3, 2.9][this.size]);
    return Array.from({ length: Math.max(1, count) }, (_, index) => make(index));
  }

  date(after = 0) {
    return new Date(this.day.getTime() + after * 86_400_000).toISOString().slice(0, 10);
  }

  sentence() {
    const [system, other] = [this.pick(systems), this.pick(systems)];
    const forms = [
      `At ${this.between(0, 23)}:${this.between(10, 59)} ${system} ${this.pick(faults)} because of ${this.pick(reasons)}.`,
      `We found \`${this.pick(['pool_size', 'max_wal', 'ttl', 'replicas'])}=${this.between(1, 900)}\` in ${system}, which explains why ${other} ${this.pick(faults)}.`,
      `About ${this.between(2, 60)} % of the requests to ${system} failed; **${other}** ${this.pick(faults)} as well.`,
      `The dashboard of ${system} did not show it, see [the graph](https://grafana.example.com/d/${this.between(100, 999)}).`,
    ];
    return this.pick(forms);
  }

  paragraph(low = 2, high = 5) {
    return this.many(low, high, () => this.sentence()).join(' ');
  }

  task() {
    return `${this.pick(deeds)} ${this.pick(systems)}`;
  }

  /** Clock times that go forward. */
  times(low, high) {
    let minutes = this.between(0, 600);
    return this.many(low, high, () => {
      minutes = Math.min(1439, minutes + this.between(1, 25));
      return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    });
  }
}

const title = (w) => `${w.pick(systems)} ${w.pick(faults)}`.replace(/^the /, '');

function sections(w, heading, timeline, items) {
  const [summary, impact, course, cause, resolution, lessons, actions] = w.words;
  return [
    [summary, w.paragraph()],
    [impact, w.many(2, 4, () => `- ${w.sentence()}`).join('\n')],
    [course, timeline],
    [cause, `${w.paragraph()}\n\n${w.paragraph(1, 3)}`],
    [resolution, w.paragraph(1, 3)],
    [lessons, w.many(2, 4, () => `* ${w.sentence()}`).join('\n')],
    [actions, items],
  ]
    .map(([name, text]) => `${heading(name)}\n\n${text}\n`)
    .join('\n');
}

const listTimeline = (w) =>
  w
    .times(5, 9)
    .map((time) => `- ${time} UTC: ${w.sentence()}`)
    .join('\n');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const layouts = [
  function itemsInTable(w) {
    const timeline = table(
      ['Time', 'Event'],
      w.times(5, 9).map((time) => [time, w.sentence()]),
    );
    const items = table(
      ['Action item', 'Type', 'Owner', 'Due', 'Bug', 'Status'],
      w.many(4, 8, () => [
        w.task(),
        w.pick(kinds),
        w.pick(owners),
        w.date(w.between(5, 90)),
        `#${w.between(1, 999)}`,
        w.pick(['', 'Done', 'Open']),
      ]),
    );
    const body = sections(w, (name) => `## ${name}`, timeline, items);
    return `# ${title(w)}\n\n**Date:** ${w.date()}\n**Severity:** SEV-${w.between(1, 4)}\n**Status:** Final\n\n${body}`;
  },
  function checklist(w) {
    const items = w
      .many(4, 8, () => `- [${w.pick(' x ')}] ${w.task()} (${w.pick(owners)}, due ${w.date(w.between(5, 90))})`)
      .join('\n');
    return `# ${title(w)} on ${w.date()}\n\n${sections(w, (name) => `## ${name}`, listTimeline(w), items)}`;
  },
  function nestedBullets(w) {
    const items = w
      .many(
        3,
        6,
        () =>
          `* **${w.pick(['Short term', 'P1', 'Monitoring', 'Process'])}**: ${w.task()}\n  * Owner: ${w.pick(owners)}\n  * Due: ${w.date(w.between(5, 90))}`,
      )
      .join('\n');
    const body = sections(w, (name) => `### ${name}`, listTimeline(w), items);
    return `${title(w)}\n${'='.repeat(40)}\n\n${body}\n\`\`\`\n${w.many(3, 8, () => w.sentence()).join('\n')}\n\`\`\`\n`;
  },
  function boldHeadings(w) {
    const items = w
      .many(3, 6, (index) => `${index + 1}. ${w.task()} - ${w.pick(owners)} - ${w.date(w.between(5, 90))}`)
      .join('\n');
    return `# ${title(w)}\n\n${sections(w, (name) => `**${name}**`, listTimeline(w), items)}`;
  },
  function upperCaseText(w) {
    const timeline = w
      .times(5, 9)
      .map((time) => `${time} ${w.sentence()}`)
      .join('\n');
    const items = w.many(4, 7, () => w.task()).join('\n');
    const body = sections(w, (name) => name.toUpperCase(), timeline, items);
    return `POSTMORTEM: ${title(w).toUpperCase()}\n\nDate: ${w.date()}\nDuration: ${w.between(10, 300)} minutes\n\n${body}`;
  },
  function banners(w) {
    const items = w.many(3, 6, () => `- ${w.task()}: ${w.sentence()}`).join('\n');
    const body = sections(w, (name) => `${name}:\n${'-'.repeat(name.length + 1)}`, listTimeline(w), items);
    return `${'='.repeat(60)}\n${title(w)}\n${'='.repeat(60)}\n\n${body}`;
  },
  function frontMatter(w) {
    const head = [
      '---',
      `title: "${title(w)}"`,
      `date: ${w.date()}`,
      `severity: sev${w.between(1, 4)}`,
      `authors: [ada, grace]`,
      '---',
    ];
    const items = w
      .many(
        3,
        6,
        (index) =>
          `- [ ] ${w.task()}\n      and keep it that way ([#${index}](https://github.com/example/app/issues/${w.between(1, 900)})) {#ai-${index}}`,
      )
      .join('\n');
    const body = sections(w, (name) => `## ${name}`, listTimeline(w), items);
    return `${head.join('\n')}\n\n${body}\n<details><summary>Raw log</summary>\n\n${w.paragraph(4, 8)}\n\n</details>\n`;
  },
];

export const shapes = layouts.flatMap((layout) =>
  vocabularies.flatMap((_, vocabulary) => [0, 1, 2].map((size) => ({ layout, vocabulary, size }))),
);

/** Path and text of document number `index`. */
export function documentAt(index) {
  const shape = shapes[index % shapes.length];
  const writer = new Writer(shape, index + 1);
  const text = shape.layout(writer);
  const plain = shape.layout.name === 'upperCaseText' || shape.layout.name === 'banners';
  return {
    path: `postmortems/${String(index % 100).padStart(2, '0')}/${writer.date()}-${index}.${plain ? 'txt' : 'md'}`,
    text,
  };
}

/** Writes `count` documents under a folder; returns their paths and the number of bytes. */
export function writeDocuments(folder, count) {
  const paths = [];
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const { path, text } = documentAt(index);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    paths.push(path);
    bytes += Buffer.byteLength(text);
  }
  return { paths, bytes };
}
