export const id = 842;
export const ids = [842];
export const modules = {

/***/ 372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ noteNothingFound)
/* harmony export */ });
/* unused harmony export nothingFound */
/** That no postmortem was found is said loudly: silence would look like "all is well". */
const nothingFound = 'No postmortem was found. They are looked for in folders such as postmortems/ or incidents/ and by name; name files or folders, or add `include` to .github/postmortems.yml. `parse --list` says why a file was left out.';
function noteNothingFound(context, { found }) {
    if (found.taken.length === 0 && found.unreadable.length === 0)
        context.note(`warning: ${nothingFound}`);
}


/***/ }),

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.out/build/core/contract.js
var contract = __webpack_require__(6411);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./.out/build/core/report.js
/**
 * The Report: every action item of every postmortem and where it stands on one day. `report.json` is this value;
 * HTML, CSV and Markdown are views of it. formatVersion 1, JSON Schema in `schema/report.schema.json`.
 */


const count = schemas/* int */.Whr().min(0);
const reportStatuses = [
    'overdue',
    'open',
    'unknown',
    'proposed',
    'untracked',
    'done',
    'declined',
    'superseded',
    'duplicate',
];
const statusSchema = schemas/* enum */.k5n(reportStatuses)
    .describe('overdue: open and past its due date. open: committed and not finished. unknown: its issue belongs to a repository ' +
    'that could not be read, so that it is neither open nor done here. proposed: waits for a person to confirm ' +
    'it. untracked: from before the configured since, nothing was opened. done, declined, superseded, duplicate: finished. An item whose issue is open is never finished.');
const issueSchema = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr().min(1),
    repository: schemas/* string */.YjP().optional().describe('owner/name where it is another repository than that of the postmortem.'),
    url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['open', 'closed']),
});
const itemSchema = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP(),
    postmortem: schemas/* string */.YjP().describe('Id of its postmortem.'),
    path: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().min(1),
    text: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['corrective', 'preventive', 'unspecified']),
    status: statusSchema,
    basis: schemas/* enum */.k5n(['file', 'issue', 'both'])
        .describe('Who says so. file: the issue is unknown or says otherwise; issue: the file does not say so.'),
    proof: schemas/* enum */.k5n(['merged', 'evidence', 'none', 'unknown'])
        .nullable()
        .describe('What shows that it is done. merged: a merged pull request closed the issue; evidence: a link; none: by hand, or ' +
        "the file's word alone; unknown: how the issue was closed was not asked. null: not done."),
    drift: schemas/* string */.YjP().nullable().describe('Where file and issue disagree: both sides in a sentence.'),
    relapsed: schemas/* boolean */.zMY().describe('Its issue was closed once and is open again.'),
    owners: schemas/* array */.YOg(schemas/* string */.YjP()).describe('As the file names them, else the assignees of the issue.'),
    due: iso/* date */.p6().nullable(),
    daysOverdue: count.describe('0 unless overdue.'),
    ageDays: count
        .nullable()
        .describe('Since the incident, else since the issue was opened; null where neither is known.'),
    priority: schemas/* string */.YjP().nullable(),
    severity: schemas/* string */.YjP().nullable().describe('Of its postmortem.'),
    issue: issueSchema.nullable().describe('null where there is none, or none is known: see issuesKnown.'),
    reference: schemas/* string */.YjP().nullable().describe('First reference to a tracker as the file writes it.'),
});
const talliesSchema = schemas/* strictObject */.rej({
    open: count.describe('Not finished, overdue ones included.'),
    overdue: count,
    done: count,
});
const ageSchema = schemas/* strictObject */.rej({
    fromDays: count.nullable().describe('null: age unknown.'),
    toDays: count.nullable().describe('Last day of the bucket; null: no end.'),
    open: count.describe('Items not finished, overdue ones included.'),
});
const reportSchema = schemas/* strictObject */.rej({
    formatVersion: schemas/* literal */.euz(1),
    date: iso/* date */.p6().describe('The day for which ages and overdue were worked out.'),
    repository: schemas/* string */.YjP().nullable().describe('owner/name.'),
    issuesKnown: schemas/* boolean */.zMY().describe('false: the tracker was not asked; what stands here is from the files alone.'),
    counts: talliesSchema.extend({
        postmortems: count,
        items: count,
        unknown: count.describe('Items whose issues could not be read: neither open nor done.'),
        proposed: count,
        untracked: count,
        declined: count,
        superseded: count,
        duplicate: count,
        unverified: count.describe('Of those done: no merged pull request and no evidence is known.'),
        drifting: count.describe('File and issue disagree.'),
        relapsed: count,
        withoutOwner: count.describe('Of those not finished.'),
        withoutDue: count.describe('Of those not finished.'),
        withoutIssue: count.nullable().describe('Of those not finished; null where issues are not known.'),
    }),
    bySeverity: schemas/* array */.YOg(talliesSchema.extend({ severity: schemas/* string */.YjP().nullable() })),
    byOwner: schemas/* array */.YOg(talliesSchema.extend({ owner: schemas/* string */.YjP().nullable() }))
        .describe('An item of several owners counts for each; null: no owner.'),
    ages: schemas/* array */.YOg(ageSchema),
    items: schemas/* array */.YOg(itemSchema).describe('What needs attention first: overdue, open by due date, then the rest.'),
    unknownRepositories: schemas/* array */.YOg(schemas/* strictObject */.rej({ repository: schemas/* string */.YjP(), why: schemas/* string */.YjP() }))
        .describe('Other repositories whose issues could not be read.'),
    unreadable: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Paths that could not be read: their items are missing here.'),
    postmortems: contract/* contractSchema */.Cy.shape.postmortems,
    problems: schemas/* array */.YOg(contract/* problemSchema */.zs),
})
    .describe('Every action item of every postmortem and where it stands on one day.');
/** Whether an item still needs somebody: what the counts call open. */
function isUnfinished(item) {
    return item.status === 'open' || item.status === 'overdue';
}

// EXTERNAL MODULE: ./.out/build/core/standing.js
var standing = __webpack_require__(1129);
;// CONCATENATED MODULE: ./.out/build/core/report-tallies.js
/** Counting the items of a Report by severity, owner and age. */

/**
 * Items not finished and items done for each name, most overdue first, then most open, then by name; the nameless last.
 * @param namesOf the names that an item counts for; null: none
 */
function talliesBy(items, namesOf) {
    const tallies = new Map();
    for (const item of items) {
        for (const name of new Set(namesOf(item))) {
            const tally = tallies.get(name) ?? { open: 0, overdue: 0, done: 0 };
            tallies.set(name, {
                open: tally.open + Number(isUnfinished(item)),
                overdue: tally.overdue + Number(item.status === 'overdue'),
                done: tally.done + Number(item.status === 'done'),
            });
        }
    }
    return [...tallies].filter(([, { open, done }]) => open + done > 0).sort(byWeight);
}
function byWeight([a, x], [b, y]) {
    if (a === null || b === null)
        return a === b ? 0 : a === null ? 1 : -1;
    return y.overdue - x.overdue || y.open - x.open || y.done - x.done || (a < b ? -1 : 1);
}
/** First day of each bucket. */
const starts = [0, 8, 31, 91, 181];
/** How long the unfinished have been waiting, in days; the last bucket holds those of unknown age. */
function ageBuckets(unfinished) {
    const buckets = starts.map((fromDays, index) => {
        const next = starts[index + 1];
        const toDays = next === undefined ? null : next - 1;
        const inside = ({ ageDays }) => ageDays !== null && ageDays >= fromDays && (toDays === null || ageDays <= toDays);
        return { fromDays, toDays, open: unfinished.filter(inside).length };
    });
    const unknown = unfinished.filter(({ ageDays }) => ageDays === null).length;
    return [...buckets, { fromDays: null, toDays: null, open: unknown }];
}

;// CONCATENATED MODULE: ./.out/build/core/build-report.js
/** Readings and known issues in, Report out. */




const allKnown = { items: new Set(), repositories: [] };
function buildReport(input) {
    const { postmortems, problems } = (0,contract/* toContract */.Cb)(input.readings, input.problems);
    const items = input.readings
        .flatMap((reading) => reading.postmortems)
        .flatMap((postmortem) => postmortem.actionItems.map((item) => reportItem(postmortem, item, input)))
        .sort(byAttention);
    const unfinished = items.filter(isUnfinished);
    const number = (status) => items.filter((item) => item.status === status).length;
    return {
        formatVersion: 1,
        date: input.today,
        repository: input.repository,
        issuesKnown: input.issues !== null,
        counts: {
            ...{ postmortems: postmortems.length, items: items.length, open: unfinished.length, overdue: number('overdue') },
            unknown: number('unknown'),
            ...{ done: number('done'), proposed: number('proposed'), untracked: number('untracked') },
            ...{ declined: number('declined'), superseded: number('superseded'), duplicate: number('duplicate') },
            unverified: items.filter(({ proof }) => proof === 'none' || proof === 'unknown').length,
            drifting: items.filter(({ drift }) => drift !== null).length,
            relapsed: items.filter(({ relapsed }) => relapsed).length,
            withoutOwner: unfinished.filter((item) => item.owners.length === 0).length,
            withoutDue: unfinished.filter((item) => item.due === null).length,
            withoutIssue: input.issues === null ? null : unfinished.filter((item) => item.issue === null).length,
        },
        bySeverity: talliesBy(items, (item) => [item.severity]).map(([severity, tallies]) => ({ severity, ...tallies })),
        byOwner: talliesBy(items, (item) => (item.owners.length === 0 ? [null] : item.owners)).map(([owner, tallies]) => ({
            owner,
            ...tallies,
        })),
        ages: ageBuckets(unfinished),
        items,
        unknownRepositories: (input.notKnown ?? allKnown).repositories.map((one) => ({ ...one })),
        unreadable: input.readings
            .filter(({ unreadable }) => unreadable)
            .map(({ path }) => path)
            .sort(),
        postmortems,
        problems,
    };
}
function reportItem(postmortem, item, input) {
    const issue = input.issues?.get(item.key) ?? null;
    const notKnown = input.notKnown?.items.has(item.key) === true;
    const { status, basis, proof } = notKnown ? unknownStanding : (0,standing/* standing */.JA)(postmortem, item, issue, input);
    const daysOverdue = status === 'overdue' && item.due !== null ? daysBetween(item.due, input.today) : 0;
    const since = postmortem.date ?? issue?.createdAt.slice(0, 10) ?? null;
    return {
        ...{ key: item.key, postmortem: postmortem.id, path: postmortem.path, line: item.line, text: item.text },
        ...{ kind: item.kind, status, basis, proof, drift: (0,standing/* itemDrift */.PD)(item, issue) },
        relapsed: issue?.state === 'open' && issue.stateReason === 'reopened',
        owners: item.owners.length > 0 ? [...item.owners] : (issue?.assignees ?? []).map((login) => `@${login}`),
        ...{ due: item.due, daysOverdue, ageDays: since === null ? null : Math.max(0, daysBetween(since, input.today)) },
        ...{ priority: item.priority, severity: postmortem.severity },
        issue: issue === null ? null : shownIssue(issue),
        reference: item.issue,
    };
}
/** What its file says is one side only, and the other one may be open still. */
const unknownStanding = { status: 'unknown', basis: 'file', proof: null };
function shownIssue({ number, repository, url, state }) {
    return { number, ...(repository !== undefined && { repository }), url, state };
}
function byAttention(a, b) {
    return (reportStatuses.indexOf(a.status) - reportStatuses.indexOf(b.status) ||
        compareText(a.due ?? '9999', b.due ?? '9999') ||
        compareText(a.severity ?? '~', b.severity ?? '~') ||
        (b.ageDays ?? -1) - (a.ageDays ?? -1) ||
        compareText(a.path, b.path) ||
        a.line - b.line ||
        compareText(a.key, b.key));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Whole days from one YYYY-MM-DD to another. */
function daysBetween(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

// EXTERNAL MODULE: ./.out/build/core/planning/block.js
var block = __webpack_require__(146);
;// CONCATENATED MODULE: ./.out/build/core/rendering/csv.js
/** CSV by RFC 4180, safe to open in a spreadsheet. */
/** Rows of equal length; lines end with CRLF, the last one too. */
function csv(rows) {
    return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
/**
 * A spreadsheet runs a text that starts with one of these as a formula, also after blanks and in full-width letters;
 * an apostrophe in front makes it text.
 */
const formula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;
function cell(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return String(value);
    const text = formula.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./.out/build/core/rendering/report-csv.js
/** `report.csv`: one row for each action item, for spreadsheets. Columns are only ever added at the end. */

const columns = [
    ['status', ({ status }) => status],
    ['action_item', ({ text }) => text],
    ['kind', ({ kind }) => kind],
    ['owners', ({ owners }) => owners.join('; ')],
    ['due', ({ due }) => due],
    ['days_overdue', ({ daysOverdue }) => daysOverdue],
    ['age_days', ({ ageDays }) => ageDays],
    ['priority', ({ priority }) => priority],
    ['severity', ({ severity }) => severity],
    ['postmortem', ({ postmortem }) => postmortem],
    ['path', ({ path }) => path],
    ['line', ({ line }) => line],
    ['issue', ({ issue, reference }) => (issue === null ? reference : issue.url)],
    [
        'issue_state',
        ({ issue, status }, { issuesKnown }) => issuesKnown && status !== 'unknown' ? (issue?.state ?? 'none') : 'unknown',
    ],
    ['basis', ({ basis }) => basis],
    ['key', ({ key }) => key],
    ['proof', ({ proof }) => proof],
    ['drift', ({ drift }) => drift],
    ['relapsed', ({ relapsed }) => (relapsed ? 'yes' : 'no')],
    ['repository', ({ issue }, { repository }) => (issue === null ? null : (issue.repository ?? repository))],
];
function reportCsv(report) {
    const header = columns.map(([name]) => name);
    return csv([header, ...report.items.map((item) => columns.map(([, value]) => value(item, report)))]);
}

;// CONCATENATED MODULE: ./.out/build/core/rendering/html.js
/** HTML by tagged template: what is put in is text and escaped, unless it is Html itself. */
/** Markup that is safe to write as it is; only `html` makes it. */
class Html {
    markup;
    constructor(strings, values) {
        this.markup = strings.map((text, index) => (index === 0 ? text : markupOf(values[index - 1]) + text)).join('');
    }
}
/** `html`<td>${text}</td>`` */
function html(strings, ...values) {
    return new Html(strings, values);
}
function markupOf(value) {
    if (value === null || value === undefined)
        return '';
    if (value instanceof Html)
        return value.markup;
    if (typeof value === 'object')
        return value.map(markupOf).join('');
    return escapeHtml(String(value));
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Controls, marks that turn the direction of text, tag characters and halves of characters. */
const unwanted = /(?![\n\t])[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;
/** Safe between tags and in quoted attributes; shows the characters that are there and no others. */
function escapeHtml(text) {
    return text.replace(unwanted, '').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
/** A link where the address is one of the web, else the words alone. */
function html_link(address, words) {
    return /^https?:\/\//i.test(address)
        ? html `<a href="${address}" rel="noopener noreferrer">${words}</a>`
        : html `${words}`;
}

;// CONCATENATED MODULE: ./.out/build/core/rendering/report-words.js
/** Sentences that every view of a Report shares. */
/** `1 day`, `2 days`. */
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** The one sentence for somebody with ten seconds. */
function verdict({ counts }) {
    if (counts.postmortems === 0)
        return 'No postmortem was found.';
    if (counts.items === 0)
        return 'No postmortem has an action item.';
    if (counts.open === 0 && counts.unknown > 0)
        return `Nothing is known to be open; of ${plural(counts.unknown, 'action item')} it is not known.`;
    if (counts.open === 0) {
        if (counts.unverified === 0)
            return 'Nothing that was committed is open.';
        return `Nothing that was committed is open; ${counts.unverified} of ${counts.done} done are not verified.`;
    }
    const open = plural(counts.open, 'action item is', 'action items are');
    if (counts.overdue > 0)
        return `${open} open, ${counts.overdue} of them overdue.`;
    if (counts.withoutDue === counts.open)
        return `${open} open, none with a due date.`;
    return `${open} open, none overdue.`;
}
/** What this Report cannot know; empty where it knows all. */
function unknowns(report) {
    const notes = [];
    if (!report.issuesKnown) {
        notes.push('Issues were not looked at: what is done and open here is what the files say.');
    }
    for (const { repository, why } of report.unknownRepositories) {
        notes.push(`${repository} could not be read: its action items are neither open nor done here. ${why}`);
    }
    if (report.unreadable.length > 0) {
        const files = plural(report.unreadable.length, 'file');
        notes.push(`${files} could not be read, so action items are missing here: ${report.unreadable.join(', ')}`);
    }
    return notes;
}
/** `#12`, `owner/name#12` or what the file refers to; empty where there is nothing. */
function trackerWords({ issue, reference }) {
    return issue === null ? (reference ?? '') : `${issue.repository ?? ''}#${issue.number}`;
}
/** `done (by hand)`: the status, and of what is done what shows it. */
function statusWords({ status, proof }) {
    return proof === null ? status : `${status} (${proofWords[proof]})`;
}
const proofWords = {
    merged: 'verified by a merged pull request',
    evidence: 'verified by a link',
    none: 'not verified',
    unknown: 'not known how',
};
/** `0–7 days`, `over 180 days`, `unknown`. */
function ageWords({ fromDays, toDays }) {
    if (fromDays === null)
        return 'unknown';
    return toDays === null ? `over ${fromDays - 1} days` : `${fromDays}–${toDays} days`;
}

;// CONCATENATED MODULE: ./.out/build/core/rendering/report-html-items.js
/** Action items as a table of `report.html`; on a phone each row becomes a card. */



function itemTable(items, issuesKnown, fileLink) {
    return html `<table class="items">
    <thead>
      <tr>
        <th>Action item</th>
        <th>Owner</th>
        <th>Due</th>
        <th class="number">Age</th>
        <th>Severity</th>
        <th>Issue</th>
      </tr>
    </thead>
    <tbody>
      ${items.map((item) => row(item, issuesKnown, fileLink))}
    </tbody>
  </table>`;
}
function row(item, issuesKnown, fileLink) {
    const address = fileLink(item.path, item.line);
    const place = `${item.path}:${item.line}`;
    const facts = [statusMark(item), item.kind === 'unspecified' ? '' : item.kind];
    facts.push(address === null ? place : html_link(address, place), item.drift ?? '', item.relapsed ? 'opened again' : '');
    const shown = facts.filter((fact) => fact !== '');
    return html `<tr>
    <td class="text" dir="auto">
      ${item.text}<span class="quiet">${shown.map((fact, index) => [index === 0 ? '' : ' · ', fact])}</span>
    </td>
    <td class="name" data-label="Owner">${item.owners.length === 0 ? missing('none') : item.owners.join(', ')}</td>
    <td class="nowrap" data-label="Due">${due(item)}</td>
    <td class="number" data-label="Age">${age(item)}</td>
    <td data-label="Severity">${item.severity ?? missing('unknown')}</td>
    <td class="name" data-label="Issue">${tracker(item, issuesKnown)}</td>
  </tr>`;
}
/** Open and overdue items say it by their due date. */
function statusMark(item) {
    if (isUnfinished(item))
        return '';
    return html `<b class="${item.status === 'done' ? 'done' : ''}">${statusWords(item)}</b>`;
}
/** How long it has waited, which no longer counts where it is finished. */
function age(item) {
    if (!isUnfinished(item) && item.status !== 'proposed')
        return '';
    return item.ageDays === null ? missing('unknown') : `${item.ageDays} d`;
}
function due({ due: date, daysOverdue }) {
    if (date === null)
        return missing('none');
    if (daysOverdue === 0)
        return html `${date}`;
    return html `${date} <b class="overdue">${plural(daysOverdue, 'day')} late</b>`;
}
function tracker(item, issuesKnown) {
    const words = trackerWords(item);
    if (words === '')
        return missing(issuesKnown && item.status !== 'unknown' ? 'none' : 'unknown');
    return html_link(item.issue?.url ?? words, words);
}
function missing(word) {
    return html `<span class="quiet">${word}</span>`;
}

;// CONCATENATED MODULE: ./.out/build/core/rendering/report-html-groups.js
/** The groupings of `report.html`: by postmortem, owner, severity and age. */




/** One fold for each postmortem that has action items, in the order in which they need attention. */
function postmortemGroups(report, fileLink) {
    const groups = new Map();
    for (const item of report.items) {
        const name = JSON.stringify([item.path, item.postmortem]);
        groups.set(name, [...(groups.get(name) ?? []), item]);
    }
    const known = new Map(report.postmortems.map((postmortem) => [JSON.stringify([postmortem.path, postmortem.id]), postmortem]));
    return [...groups].map(([name, items]) => {
        const postmortem = known.get(name);
        const facts = [postmortem?.date ?? 'no date', postmortem?.severity ?? 'severity unknown', postmortem?.path ?? ''];
        const tallies = {
            open: items.filter(isUnfinished).length,
            overdue: items.filter(({ status }) => status === 'overdue').length,
            done: items.filter(({ status }) => status === 'done').length,
        };
        return html `<details>
      <summary>
        <span class="group"
          ><span
            ><b dir="auto">${postmortem?.title ?? postmortem?.id ?? ''}</b>
            <span class="quiet">${facts.join(' · ')}</span></span
          ><span
            >${bar(tallies, tallies.open + tallies.done)}<span class="quiet">${tallyWords(tallies)}</span></span
          ></span
        >
      </summary>
      ${itemTable(items, report.issuesKnown, fileLink)}
    </details>`;
    });
}
function ownerTable({ byOwner }) {
    return tallyTable('Owner', byOwner.map(({ owner, ...tallies }) => [owner ?? 'nobody', tallies]));
}
function severityTable({ bySeverity }) {
    return tallyTable('Severity', bySeverity.map(({ severity, ...tallies }) => [severity ?? 'unknown', tallies]));
}
function tallyTable(title, rows) {
    const most = Math.max(...rows.map(([, { open, done }]) => open + done));
    return html `<table>
    <thead>
      <tr>
        <th>${title}</th>
        <th class="number">Overdue</th>
        <th class="number">Open</th>
        <th class="number">Done</th>
        <th></th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(([name, tallies]) => html `<tr>
            <td class="text">${name}</td>
            <td class="number" data-label="Overdue">
              <span class="${tallies.overdue > 0 ? 'overdue' : ''}">${tallies.overdue}</span>
            </td>
            <td class="number" data-label="Open">${tallies.open}</td>
            <td class="number" data-label="Done">${tallies.done}</td>
            <td class="bars">${bar(tallies, most)}</td>
          </tr>`)}
    </tbody>
  </table>`;
}
function ageTable({ ages }) {
    const most = Math.max(...ages.map(({ open }) => open));
    return html `<table>
    <thead>
      <tr>
        <th>Since the incident</th>
        <th class="number">Open</th>
        <th></th>
      </tr>
    </thead>
    <tbody>
      ${ages.map((bucket) => html `<tr>
            <td class="text">${ageWords(bucket)}</td>
            <td class="number" data-label="Open">${bucket.open}</td>
            <td class="bars">${bar({ open: bucket.open, overdue: 0, done: 0 }, most)}</td>
          </tr>`)}
    </tbody>
  </table>`;
}
/** @param whole how many items the full width stands for */
function bar({ open, overdue, done }, whole) {
    const part = (style, count) => count === 0 ? null : html `<i class="${style}" style="width:${((100 * count) / whole).toFixed(1)}%"></i>`;
    return html `<span class="bar" aria-hidden="true"
    >${part('overdue', overdue)}${part('open', open - overdue)}${part('done', done)}</span
  >`;
}
function tallyWords({ open, overdue, done }) {
    const parts = [overdue > 0 ? `${overdue} overdue` : '', `${open} open`, `${done} done`];
    return parts.filter((part) => part !== '').join(', ');
}

;// CONCATENATED MODULE: ./.out/build/core/rendering/report-html-style.js
/** The style of `report.html`: no font, image or sheet from elsewhere; light and dark, phone and paper. */
const reportStyle = `
:root { color-scheme: light dark; --ink: #1c1f24; --quiet: #5c6470; --paper: #ffffff; --card: #f5f6f8; --line: #dcdfe4;
  --overdue: #b42318; --open: #9a6700; --done: #1a7f37; --link: #0a58ca; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7e9ec; --quiet: #9ba3ae; --paper: #14171b; --card: #1e2228;
  --line: #343a43; --overdue: #ff8078; --open: #e3b341; --done: #57c26d; --link: #7db4ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }
p { margin: .25rem 0; }
a { color: var(--link); }
.quiet { color: var(--quiet); font-size: .875rem; }
.verdict { font-size: 1.15rem; margin: .75rem 0 1rem; }
.note { border-left: 4px solid var(--open); background: var(--card); padding: .5rem .75rem; margin: .75rem 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 0; padding: 0; }
.tile { background: var(--card); border-radius: .5rem; padding: .6rem .8rem; }
.tile dt { color: var(--quiet); font-size: .875rem; }
.tile dd { margin: 0; font-size: 1.6rem; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tile small { display: block; font-size: .8rem; font-weight: 400; color: var(--quiet); }
.overdue { color: var(--overdue); } .open { color: var(--open); } .done { color: var(--done); }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-size: .8rem; font-weight: 600; color: var(--quiet); }
th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.text { min-width: 16rem; overflow-wrap: anywhere; }
td.text .quiet { display: block; }
td.name { overflow-wrap: anywhere; }
td.nowrap { white-space: nowrap; }
td.nowrap .overdue { display: block; font-size: .875rem; }
.items { table-layout: fixed; }
.items th:nth-child(2) { width: 9rem; } .items th:nth-child(3) { width: 7rem; } .items th:nth-child(4) { width: 4.5rem; }
.items th:nth-child(5) { width: 5.5rem; } .items th:nth-child(6) { width: 6rem; }
.bar { display: flex; height: .6rem; min-width: 6rem; border-radius: .3rem; overflow: hidden; background: var(--line); }
.bar i { background: currentColor; }
td.bars { width: 30%; min-width: 7rem; vertical-align: middle; }
details { border-bottom: 1px solid var(--line); padding: .45rem 0; }
summary { cursor: pointer; }
details table { margin: .25rem 0 .5rem 1.1rem; width: calc(100% - 1.1rem); }
.group { display: inline-grid; grid-template-columns: minmax(10rem, 1fr) 13rem; gap: 0 1rem; width: calc(100% - 1.5rem);
  vertical-align: top; }
.group b { font-weight: 600; overflow-wrap: anywhere; }
@media (max-width: 42rem) {
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody { display: block; }
  tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
  td, td.number { display: block; border: 0; padding: 0; text-align: left; }
  td.text, td.bars { flex: 0 0 100%; min-width: 0; width: auto; }
  td.nowrap .overdue { display: inline; }
  td[data-label]::before { content: attr(data-label) " "; color: var(--quiet); font-size: .8rem; }
  details table { margin-left: 0; width: 100%; }
  .group { grid-template-columns: 1fr; }
}
@media print {
  :root { font-size: 9pt; color-scheme: light; --ink: #000; --quiet: #444; --paper: #fff; --card: #f2f2f2; --line: #bbb; --overdue: #a00;
    --open: #740; --done: #050; --link: #000; }
  body { max-width: none; padding: 0; font-size: 1rem; }
  tr, .tile { break-inside: avoid; }
  h2 { break-after: avoid; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  .bar { print-color-adjust: exact; }
}
`;

;// CONCATENATED MODULE: ./.out/build/core/rendering/report-html.js
/**
 * `report.html`: one file that needs no other, for the person who asks "are we following through?". The answer first,
 * then what is overdue, what is open, whose it is and how long it has waited; what is not known is said.
 */





/**
 * @param report the items in their order of attention
 * @param fileLink gives the address of a line in a file, null where there is none
 */
function reportHtml(report, fileLink = () => null) {
    const title = report.repository === null ? 'Postmortem follow-through' : `Postmortem follow-through: ${report.repository}`;
    const page = html `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <title>${title}</title>
        <style>
          ${new Html([reportStyle], [])}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p class="quiet">As of ${report.date}, ${plural(report.counts.postmortems, 'postmortem')}</p>
          <p class="verdict">${verdict(report)}</p>
          ${unknowns(report).map((note) => html `<p class="note">${note}</p>`)} ${tiles(report)}
        </header>
        <main>${sections(report, fileLink)}</main>
      </body>
    </html> `;
    return page.markup;
}
function tiles({ counts }) {
    const share = counts.open + counts.done === 0 ? null : Math.round((100 * counts.done) / (counts.open + counts.done));
    const tile = (name, count, note, style = '') => html `<div class="tile">
      <dt>${name}</dt>
      <dd class="${count > 0 ? style : ''}">${count}<small>${note}</small></dd>
    </div>`;
    return html `<dl class="tiles">
    ${tile('Overdue', counts.overdue, 'past their due date', 'overdue')}
    ${tile('Open', counts.open, 'overdue ones included', 'open')}
    ${tile('Done', counts.done, share === null ? 'nothing committed' : `${share} % of what was committed`, 'done')}
    ${tile('Not verified', counts.unverified, 'done by hand, without evidence')}
    ${tile('Disagree', counts.drifting, 'file and issue say different things')}
    ${tile('No due date', counts.withoutDue, 'open, can never be overdue')}
    ${tile('No owner', counts.withoutOwner, 'open, nobody is named')}
    ${counts.withoutIssue === null ? null : tile('No issue', counts.withoutIssue, 'open, not tracked here')}
  </dl>`;
}
function sections(report, fileLink) {
    const of = (status) => report.items.filter((item) => item.status === status);
    const always = (title, body) => html `<section>
      <h2>${title}</h2>
      ${body}
    </section>`;
    const listed = (title, status) => {
        const items = of(status);
        return items.length === 0
            ? []
            : [always(`${title} (${items.length})`, itemTable(items, report.issuesKnown, fileLink))];
    };
    const folded = (title, status) => {
        const items = of(status);
        return items.length === 0
            ? []
            : [
                html `<details>
            <summary>${title} (${items.length})</summary>
            ${itemTable(items, report.issuesKnown, fileLink)}
          </details>`,
            ];
    };
    return [
        ...listed('Overdue', 'overdue'),
        ...listed('Open', 'open'),
        ...listed('Not known', 'unknown'),
        ...(report.items.length === 0 ? [] : [always('By postmortem', postmortemGroups(report, fileLink))]),
        ...(report.byOwner.length === 0 ? [] : [always('By owner', ownerTable(report))]),
        ...(report.bySeverity.length === 0 ? [] : [always('By severity of the incident', severityTable(report))]),
        ...(report.counts.open === 0 ? [] : [always('How long the open ones have waited', ageTable(report))]),
        html `<section>
      <h2>The rest</h2>
      ${folded('Proposed, waiting for a person to confirm', 'proposed')} ${folded('Done', 'done')}
      ${folded('Declined', 'declined')} ${folded('Superseded', 'superseded')} ${folded('Duplicates', 'duplicate')}
      ${folded('From before the date that tracking starts at', 'untracked')} ${problems(report)}
    </section>`,
    ];
}
function problems({ problems: all }) {
    if (all.length === 0)
        return null;
    return html `<details>
    <summary>Problems in the files (${all.length})</summary>
    <table>
      <thead>
        <tr>
          <th>Problem</th>
          <th>Severity</th>
          <th>Rule</th>
        </tr>
      </thead>
      <tbody>
        ${all.map((problem) => html `<tr>
              <td class="text">${problem.message}<span class="quiet">${problem.path}:${problem.line}</span></td>
              <td data-label="Severity">${problem.severity}</td>
              <td data-label="Rule">${problem.rule}</td>
            </tr>`)}
      </tbody>
    </table>
  </details>`;
}

;// CONCATENATED MODULE: ./.out/build/core/rendering/report-markdown.js
/** `report.md`: the Report in Markdown, also fit for a job summary. */

function reportMarkdown(report, { sanitize, maxRows = 100 }) {
    const table = (items) => report_markdown_itemTable(items, maxRows, sanitize);
    const of = (status) => report.items.filter((item) => item.status === status);
    const parts = [
        `# Postmortem follow-through${report.repository === null ? '' : `: ${sanitize(report.repository)}`}`,
        `**${verdict(report)}**`,
        `As of ${report.date}, ${plural(report.counts.postmortems, 'postmortem')}. ${gaps(report)}`,
        ...unknowns(report).map((note) => `> ${sanitize(note)}`),
        ...section('## Overdue', of('overdue'), table),
        ...section('## Open', of('open'), table),
        ...section('## Not known', of('unknown'), table),
        ...section('## Proposed, waiting for a person to confirm', of('proposed'), table),
        ...owners(report, maxRows, sanitize),
        ...ages(report),
        ...section('## Done', of('done'), (items) => fold(plural(items.length, 'action item'), table(items))),
    ];
    return `${parts.join('\n\n')}\n`;
}
function section(title, items, body) {
    return items.length === 0 ? [] : [`${title} (${items.length})`, body(items)];
}
function gaps({ counts }) {
    const words = `${counts.done} done (${counts.unverified} not verified), ${counts.drifting} where file and issue disagree, ${counts.withoutDue} open without a due date, ${counts.withoutOwner} without an owner`;
    return counts.withoutIssue === null ? `${words}.` : `${words}, ${counts.withoutIssue} without an issue.`;
}
function report_markdown_itemTable(items, maxRows, sanitize) {
    const rows = items.slice(0, maxRows).map((item) => [
        [item.text, item.proof === null ? '' : statusWords(item), item.drift ?? '', item.relapsed ? 'opened again' : '']
            .filter((words) => words !== '')
            .map(sanitize)
            .join(' – '),
        sanitize(item.owners.join(', ')) || '–',
        `${item.due ?? '–'}${item.daysOverdue > 0 ? ` (${plural(item.daysOverdue, 'day')} late)` : ''}`,
        sanitize(item.severity ?? '') || '–',
        report_markdown_tracker(item, sanitize),
        sanitize(`${item.path}:${item.line}`),
    ]);
    const more = items.length - rows.length;
    const table = tableOf(['Action item', 'Owner', 'Due', 'Severity', 'Issue', 'Postmortem'], rows);
    return more === 0 ? table : `${table}\n\n… and ${more} more, in report.json and report.csv.`;
}
/** An issue of ours is linked by its number; a reference out of a file stays text. */
function report_markdown_tracker(item, sanitize) {
    if (item.issue !== null && /^https?:\/\/[^\s()<>|]+$/.test(item.issue.url)) {
        return `[${trackerWords(item)}](${item.issue.url})`;
    }
    return sanitize(trackerWords(item)) || '–';
}
function owners(report, maxRows, sanitize) {
    if (report.byOwner.length === 0)
        return [];
    const rows = report.byOwner
        .slice(0, maxRows)
        .map(({ owner, overdue, open, done }) => [owner === null ? '*nobody*' : sanitize(owner), overdue, open, done]);
    return ['## By owner', tableOf(['Owner', 'Overdue', 'Open', 'Done'], rows)];
}
function ages(report) {
    if (report.counts.open === 0)
        return [];
    const rows = report.ages.map((bucket) => [ageWords(bucket), bucket.open]);
    return ['## How long the open ones have waited', tableOf(['Since the incident', 'Open'], rows)];
}
function tableOf(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
function fold(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

// EXTERNAL MODULE: ./.out/build/core/rendering/sanitize.js
var sanitize = __webpack_require__(8739);
// EXTERNAL MODULE: ./.out/build/sync.js + 41 modules
var sync = __webpack_require__(2147);
// EXTERNAL MODULE: ./.out/build/commands/nothing-found.js
var nothing_found = __webpack_require__(372);
;// CONCATENATED MODULE: ./.out/build/commands/report.js
/** `report`: where every action item stands, as files for people and machines. */










async function reportCommand(context) {
    const read = await context.read();
    (0,nothing_found/* noteNothingFound */.S)(context, read);
    const { config, today, repository } = context;
    const commit = context.commit();
    const planned = context.hasTracker()
        ? await (0,sync/* planWhole */.fz)({ read, ...(await context.reading()), config, commit, today, proveAbsence: false })
        : null;
    const report = buildReport({
        readings: read.readings,
        problems: (0,sync/* problemsOf */.GW)(read, config),
        ...(planned === null ? { issues: null } : (0,sync/* reportTracker */.bX)(planned)),
        today,
        repository: repository === '' ? null : repository,
        since: config.since,
        requireEvidence: config['require-evidence'],
    });
    const { serverUrl } = context.world.environment;
    const links = commit === null || repository === '' ? null : { serverUrl, repository, commit };
    const link = (path, line) => (links === null ? null : (0,block/* permalink */.eL)(links, path, line));
    const json = `${JSON.stringify(report, null, 2)}\n`;
    const markdown = reportMarkdown(report, { sanitize: sanitize/* sanitizeCell */.CN });
    const { format } = context.options;
    const out = context.options.out ?? '.';
    const folder = (0,external_node_path_.resolve)(context.world.cwd, out);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const files = {
        'report.html': reportHtml(report, link),
        'report.json': json,
        'report.csv': reportCsv(report),
        'report.md': markdown,
    };
    for (const [name, text] of Object.entries(files))
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text);
    if (format === 'json')
        context.json(report);
    else if (format === 'markdown')
        context.out(markdown);
    else
        context.out(`${Object.keys(files)
            .map((name) => (0,external_node_path_.join)(out, name))
            .join('\n')}\n`);
    return 0;
}


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ toContract),
/* harmony export */   Cy: () => (/* binding */ contractSchema),
/* harmony export */   zs: () => (/* binding */ problemSchema)
/* harmony export */ });
/* unused harmony export postmortemContract */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _postmortem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(907);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3446);
/**
 * What `parse --format json` and `validate --format json` print: formatVersion 1. Fields are only ever added; a
 * changed meaning is a new version. The JSON Schema in `schema/postmortems.schema.json` is generated from here.
 */



const place = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1);
const date = zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6();
const instant = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const sectionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_postmortem_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionNames */ .Q).nullable().describe('Canonical name; null where the heading is none of them.'),
    heading: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Words of the heading without its marks.'),
    line: place,
    column: place,
    empty: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('Nothing but blanks, placeholders or guidance under it.'),
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Reading rule that made it a section.'),
});
const actionItemSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Identity: postmortem id and the id its author wrote, or its normalised words.'),
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("One line: the author's words without marks, owner, date, priority or link decoration."),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['corrective', 'preventive', 'unspecified']),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['committed', 'proposed', 'done', 'declined', 'superseded']),
    owners: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('As written.'),
    due: date.nullable(),
    dueInferred: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional().describe('The date was worked out (a month, a quarter), not written.'),
    priority: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('Verbatim.'),
    done: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable().describe('null where the file says nothing about it.'),
    issue: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('First reference to a tracker, as written.'),
    references: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Every reference, as written.'),
    noIssue: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional().describe('Its author wants no issue for it.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('Address after the word `evidence:`.'),
    area: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What it is about: a service, a path or a repository.'),
    line: place,
    column: place,
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Reading rule that made it an action item.'),
    alsoAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ line: place, column: place, text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))
        .optional()
        .describe('Other places of the file that tell the same action.'),
});
const postmortemSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    date: date.nullable().describe('Incident date.'),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    durationMinutes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('sev0 to sev5 where it can be told, else verbatim.'),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    authors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    areas: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('What the incident touched: names of services, or globs of paths.'),
    sections: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sectionSchema),
    actionItems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(actionItemSchema),
});
const problemSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning', 'info']),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: place,
    column: place,
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    help: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const contractSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    formatVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    postmortems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(postmortemSchema),
    problems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(problemSchema),
})
    .describe('Output of parse and validate. Lines and columns are 1-based and point into the file as it is on disk.');
/**
 * @param readings of any order; the output is ordered by path
 * @param problems all that are to be shown, those of the readings included
 */
function toContract(readings, problems) {
    const postmortems = readings.flatMap((reading) => reading.postmortems);
    return {
        formatVersion: 1,
        postmortems: postmortems
            .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line))
            .map(postmortemContract),
        problems: problems.toSorted(_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compareProblems */ .i).map(problemContract),
    };
}
/** Without the places and internals that only the program itself needs. */
function postmortemContract(postmortem) {
    const { path, id, title, date, startedAt, endedAt, durationMinutes, severity, status } = postmortem;
    return {
        ...{ path, id, title, date, startedAt, endedAt, durationMinutes, severity, status },
        authors: [...postmortem.authors],
        areas: [...postmortem.areas],
        sections: postmortem.sections.map(sectionContract),
        actionItems: postmortem.actionItems.map(actionItemContract),
    };
}
function sectionContract({ name, heading, line, column, empty, why }) {
    return { name, heading, line, column, empty, why };
}
function actionItemContract(item) {
    const { key, text, kind, state, due, dueInferred, priority, done, issue, noIssue, line, column, why } = item;
    const { evidence, area, alsoAt } = item;
    return {
        ...{ key, text, kind, state, owners: [...item.owners], due },
        ...(dueInferred === undefined ? {} : { dueInferred }),
        ...{ priority, done, issue, references: [...item.references] },
        ...(noIssue ? { noIssue } : {}),
        ...(evidence === undefined ? {} : { evidence }),
        ...(area === undefined ? {} : { area }),
        ...{ line, column, why },
        ...(alsoAt === undefined ? {} : { alsoAt: alsoAt.map((other) => ({ ...other })) }),
    };
}
function problemContract({ rule, severity, path, line, column, message, help }) {
    return { rule, severity, path, line, column, message, help };
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
