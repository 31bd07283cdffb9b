export const id = 920;
export const ids = [920];
export const modules = {

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  branchLane: () => (/* binding */ branchLane)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.out/build/adapters/github/client.js + 2 modules
var github_client = __webpack_require__(5444);
// EXTERNAL MODULE: ./.out/build/adapters/github/issue-reader.js + 5 modules
var issue_reader = __webpack_require__(194);
// EXTERNAL MODULE: ./.out/build/adapters/github/issue-writer.js + 1 modules
var issue_writer = __webpack_require__(2079);
// EXTERNAL MODULE: ./.out/build/adapters/github/other-trackers.js
var other_trackers = __webpack_require__(1654);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.out/build/ports.js
var ports = __webpack_require__(4221);
;// CONCATENATED MODULE: ./.out/build/outcome-recorder.js
/** Writes down every write to the tracker as it happens: what is on disk after a crash is what was done. */

const noAnswer = { status: null, requestId: null };
class OutcomeRecorder {
    #options;
    #current = null;
    #count = 0;
    constructor(options) {
        this.#options = options;
    }
    /** One write, recorded if a request of it leaves; its failure is passed on as it is. */
    async record({ what, repository = this.#options.repository, ...write }) {
        const { issue, before, send, written } = write;
        if (this.#current !== null)
            throw new Error('Writes are serial: one is still on its way.');
        this.#current = { what, repository, issue, before, number: null, answer: noAnswer };
        try {
            const result = await send();
            this.#end({ ...written(result), outcome: 'done', message: null });
            return result;
        }
        catch (error) {
            const outcome = error instanceof ports/* WriteFailure */.AK ? error.kind : 'unknown';
            this.#end({ issue, after: null, outcome, message: error instanceof Error ? error.message : String(error) });
            throw error;
        }
        finally {
            this.#current = null;
        }
    }
    sending() {
        if (this.#current === null)
            return;
        this.#current.number = this.#count += 1;
        const { issue } = this.#current;
        this.#append(this.#current, { outcome: 'sent', issue, after: null, message: null });
    }
    answered(answer) {
        if (this.#current !== null)
            this.#current.answer = answer;
    }
    /** A write that needed no request has no line. */
    #end(ending) {
        if (this.#current !== null && this.#current.number !== null)
            this.#append(this.#current, ending);
    }
    #append({ what, repository, before, number, answer }, ending) {
        const { append, run, now } = this.#options;
        append({ formatVersion: 1, run, write: number ?? 0, repository, what, before, ...ending, ...answer, time: now() });
    }
}

;// CONCATENATED MODULE: ./.out/build/adapters/outcome-file.js
/** The outcome file on disk: one line is appended, whole, for each thing that happens, and stays whatever happens next. */



/**
 * Opens it for one run, behind what is in it already; the process's end closes it.
 * @throws what the file system says, before anything was written to the tracker
 */
function openOutcomeFile(file, repository) {
    const open = (0,external_node_fs_.openSync)(file, 'a+');
    if (isCutOff(open))
        (0,external_node_fs_.appendFileSync)(open, '\n');
    return new OutcomeRecorder({
        run: (0,external_node_crypto_.randomUUID)(),
        repository,
        now: () => new Date().toISOString(),
        append: (line) => {
            (0,external_node_fs_.appendFileSync)(open, `${JSON.stringify(line)}\n`);
        },
    });
}
/** Whether the last line has no end: the run that wrote it died, or the disk was full. */
function isCutOff(open) {
    const { size } = (0,external_node_fs_.fstatSync)(open);
    const last = Buffer.alloc(1);
    return size > 0 && (0,external_node_fs_.readSync)(open, last, 0, 1, size - 1) === 1 && last[0] !== newline;
}
const newline = 0x0a;

;// CONCATENATED MODULE: ./.out/build/adapters/workspace.js
/**
 * Files on disk under one root. Follows no link and leaves the root only for a path that the user named and the
 * caller allows; so that a pull request cannot make us read `/proc/self/environ` through a link.
 */



const defaultMaxBytes = 1_000_000;
const skipped = new Set(['.git', 'node_modules']);
/** @param root an existing folder */
function workspace(root, options) {
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    const maxBytes = options.maxBytes ?? defaultMaxBytes;
    const inRoot = pathInside([realRoot, (0,external_node_path_.resolve)(root)]);
    const canonical = (path) => inRoot((0,external_node_path_.resolve)(realRoot, path)) ?? slashed((0,external_node_path_.resolve)(realRoot, path));
    function locate(path) {
        const full = (0,external_node_path_.resolve)(realRoot, canonical(path));
        let real;
        try {
            real = external_node_fs_.realpathSync.native(full);
        }
        catch (error) {
            if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
                return { is: 'missing' };
            return { is: 'refused' };
        }
        const stays = real === full && inRoot(real) !== null;
        return stays || options.followNamed ? { is: 'found', real } : { is: 'refused' };
    }
    return {
        list: (folder = '.') => settle(() => walk(folder, locate(folder))),
        find: (path) => settle(() => ({ kind: kindAt(locate(path)), path: canonical(path) })),
        read: (path) => settle(() => readWhole(path, locate(path), maxBytes)),
    };
}
/** @returns a function that gives the path below any of the roots, with `/`, `.` for the root itself, or null */
function pathInside(roots) {
    return (full) => {
        const root = roots.find((candidate) => full === candidate || full.startsWith(candidate + external_node_path_.sep));
        if (root === undefined)
            return null;
        return full === root ? '.' : slashed(full.slice(root.length + 1));
    };
}
function slashed(path) {
    return external_node_path_.sep === '/' ? path : path.replaceAll(external_node_path_.sep, '/');
}
/** Runs blocking work behind the asynchronous port: on local disks many times as fast as a thread pool. */
function settle(work) {
    return new Promise((done) => {
        done(work());
    });
}
function kindAt(place) {
    if (place.is !== 'found')
        return place.is;
    const stats = (0,external_node_fs_.statSync)(place.real);
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'refused';
}
function walk(folder, start) {
    if (start.is !== 'found')
        throw new ports/* IncompleteRead */.XD(`${folder}: cannot be listed (${start.is})`);
    const found = [];
    const pending = [{ at: start.real, shown: folder === '.' ? '' : `${folder}/` }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const entry of entriesOf(next.at)) {
            const shown = next.shown + entry.name;
            const at = (0,external_node_path_.join)(next.at, entry.name);
            if (entry.isFile())
                found.push(shown);
            else if (entry.isDirectory() && !skipped.has(entry.name) && !isRepository(at))
                pending.push({ at, shown: `${shown}/` });
        }
    }
    return found.sort();
}
/** A listing that lacks a folder would make its postmortems look deleted, so it fails as a whole. */
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        throw new ports/* IncompleteRead */.XD(`${folder}: cannot be listed`, { cause: error });
    }
}
/** Submodules and nested clones belong to other repositories. */
function isRepository(folder) {
    return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, '.git'), { throwIfNoEntry: false }) !== undefined;
}
function readWhole(path, place, maxBytes) {
    if (place.is === 'missing')
        throw new ports/* UnreadableFile */.ie(`${path}: the file does not exist`);
    if (place.is === 'refused')
        throw new ports/* UnreadableFile */.ie(`${path}: a link, or outside the repository`);
    let handle;
    try {
        // Not through a link that took the file's place meanwhile, and without waiting at a pipe.
        handle = (0,external_node_fs_.openSync)(place.real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        throw new ports/* UnreadableFile */.ie(`${path}: cannot be opened (${codeOf(error)})`, { cause: error });
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(handle);
        if (!stats.isFile())
            throw new ports/* UnreadableFile */.ie(`${path}: not a regular file`);
        if (stats.size > maxBytes)
            throw tooLarge(path, stats.size, maxBytes);
        return readUpTo(handle, path, stats.size, maxBytes);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
/** Reads to the end, which may lie beyond the size that the file says it has. */
function readUpTo(handle, path, size, maxBytes) {
    let buffer = new Uint8Array(size + 1);
    let length = 0;
    for (;;) {
        const count = (0,external_node_fs_.readSync)(handle, buffer, length, buffer.length - length, null);
        length += count;
        if (count === 0)
            return buffer.subarray(0, length);
        if (length > maxBytes)
            throw tooLarge(path, length, maxBytes);
        if (length === buffer.length) {
            const larger = new Uint8Array(Math.min(buffer.length * 2, maxBytes + 1));
            larger.set(buffer);
            buffer = larger;
        }
    }
}
function tooLarge(path, size, maxBytes) {
    return new ports/* UnreadableFile */.ie(`${path}: too large (${size} bytes; at most ${maxBytes} are read)`);
}
function codeOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    return typeof code === 'string' ? code : 'unknown';
}

// EXTERNAL MODULE: ./.out/build/check-rules.js
var check_rules = __webpack_require__(7391);
;// CONCATENATED MODULE: ./.out/build/commands/nothing-found.js
/** That no postmortem was found is said loudly: silence would look like "all is well". */
const nothingFound = 'No postmortem was found. They are looked for in folders such as postmortems/ or incidents/ and by name; name files or folders, or add `include` to .github/postmortems.yml. `parse --list` says why a file was left out.';
function noteNothingFound(context, { found }) {
    if (found.taken.length === 0 && found.unreadable.length === 0)
        context.note(`warning: ${nothingFound}`);
}

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

// EXTERNAL MODULE: ./.out/build/core/config.js
var core_config = __webpack_require__(7503);
// EXTERNAL MODULE: ./.out/build/core/config-path.js
var config_path = __webpack_require__(8759);
// EXTERNAL MODULE: ./.out/build/core/config-error.js
var config_error = __webpack_require__(5964);
// EXTERNAL MODULE: ./.out/build/core/declared-permissions.js
var declared_permissions = __webpack_require__(2310);
// EXTERNAL MODULE: ./.out/build/core/problem.js
var core_problem = __webpack_require__(3446);
// EXTERNAL MODULE: ./.out/build/core/planning/group-by.js
var group_by = __webpack_require__(2152);
// EXTERNAL MODULE: ./.out/build/core/rendering/item-line.js
var item_line = __webpack_require__(3386);
// EXTERNAL MODULE: ./.out/build/core/rendering/umbrella-lines.js
var umbrella_lines = __webpack_require__(850);
;// CONCATENATED MODULE: ./.out/build/core/rendering/applied.js
/** What came of a plan, in words and counts that every output shares. */



/** The issue that a change was written to, with its repository. */
function applied_writtenTo({ repository }, issue) {
    return { ...issue, ...(repository !== undefined && { repository }) };
}
const applied_done = {
    create: 'opened',
    adopt: 'adopted',
    update: 'updated',
    'close-duplicate': 'closed as duplicate',
    none: 'left',
};
/** `2 opened, 1 updated, 1 parent issue opened.`, and whether that is all. */
function applied_appliedCounts({ outcomes, umbrellas, incomplete, overtaken }) {
    const counts = new Map();
    for (const outcome of outcomes)
        counts.set(wordOf(outcome), (counts.get(wordOf(outcome)) ?? 0) + 1);
    const words = [...counts].map(([word, number]) => `${number} ${word}`);
    for (const [, [first, ...more]] of (0,group_by/* groupBy */.$)(umbrellas, wordOf))
        if (first !== undefined)
            words.push(`${(0,item_line/* count */.U9)(1 + more.length, umbrella_lines/* nounOf */.a2[first.change.kind])} ${wordOf(first)}`);
    const end = overtaken
        ? ' A newer commit is at the tip: its run goes on.'
        : incomplete.length > 0
            ? ' Not complete.'
            : '';
    return `${words.length > 0 ? words.join(', ') : incomplete.length > 0 ? 'Nothing done' : 'Nothing to do'}.${end}`;
}
function wordOf({ change, result }) {
    if (result === 'applied')
        return applied_done[change.action];
    return result === 'left' ? 'left for the next run' : result.replace('-', ' ');
}

// EXTERNAL MODULE: ./.out/build/core/planning/about-issue.js
var about_issue = __webpack_require__(9856);
// EXTERNAL MODULE: ./.out/build/core/rendering/held.js
var rendering_held = __webpack_require__(9531);
// EXTERNAL MODULE: ./.out/build/core/rendering/sanitize.js
var sanitize = __webpack_require__(8739);
;// CONCATENATED MODULE: ./.out/build/core/rendering/plan-text.js
/** A Plan for a terminal: one line per change, the counts last. */








const sign = {
    create: '+ open',
    adopt: '+ adopt',
    update: '~ update',
    'close-duplicate': '- close',
    none: '! leave',
};
/** Lines of plain text; nothing in them can move the cursor or colour the terminal. */
function planText(plan) {
    const { waiting, unknown, listed } = sortPlan(plan);
    const idle = new Set([...waiting, ...unknown, ...listed]);
    const shown = plan.changes.filter((change) => change.action !== 'none' || idle.has(change));
    const held = heldBack(plan);
    return [
        ...shown.map(changeText),
        ...umbrellasToWrite(plan).map(umbrellaText),
        ...plan.notices.map(({ level, message }) => `${level}: ${cleanLine(message)}`),
        ...leftElsewhere(plan).map((left) => `elsewhere: ${cleanLine(left)}`),
        ...(held === null ? [] : [`held: ${cleanLine(held)}`]),
        planCounts(plan),
        '',
    ].join('\n');
}
function changeText({ action, item, postmortem, issue, repository, note }) {
    const place = item === null || postmortem === null ? '' : `${cleanLine(postmortem.path)}:${item.line}  `;
    const number = issue === null ? '' : `${issueName(issue)}  `;
    const text = cleanLine(cutTo(item?.text ?? (issue === null ? '' : shownTitle(issue)), 100));
    const where = issue !== null || repository === undefined ? [] : [`in ${repository}`];
    const facts = item === null
        ? []
        : [...where, item.kind, ...item.owners.map(cleanLine), ...(item.due === null ? [] : [`due ${item.due}`])];
    const first = `${sign[action].padEnd(9)} ${place}${number}${text}${facts.length === 0 ? '' : `  (${facts.join(', ')})`}`;
    return note === '' ? first : `${first}\n${' '.repeat(10)}${cleanLine(note)}`;
}
function umbrellaText(change) {
    const { action, kind, umbrella, postmortem, note } = change;
    const place = postmortem === null ? '' : `${cleanLine(postmortem.path)}  `;
    const number = umbrella === null || kind === 'milestone' ? '' : `#${umbrella.number}  `;
    const first = `${sign[action].padEnd(9)} ${place}${number}${cleanLine(cutTo(umbrellaName(change), 100))}  (${nounOf[kind]})`;
    return note === '' ? first : `${first}\n${' '.repeat(10)}${cleanLine(note)}`;
}
/** `Plan: 3 issues to open, 1 to update; 5 items in step.` */
function planCounts(plan) {
    const { open, adopt, update, removed, duplicates, waiting, unknown } = (0,item_line/* sortPlan */.S9)(plan);
    const parts = [
        [open.length, 'to open'],
        [adopt.length, 'to adopt'],
        [update.length, 'to update'],
        [removed.length, 'to mark as removed'],
        [duplicates.length, 'to close as duplicate'],
    ];
    const items = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    const doing = [...items, ...(0,umbrella_lines/* umbrellaCounts */.VG)(plan)];
    const idle = plan.changes.filter(({ action }) => action === 'none').length - waiting.length - unknown.length;
    const wait = waiting.length === 0 ? '' : `, ${(0,item_line/* count */.U9)(waiting.length, 'item')} waiting for a person`;
    const notKnown = unknown.length === 0 ? '' : `, ${(0,item_line/* count */.U9)(unknown.length, 'item')} not known`;
    return `Plan: ${doing.length === 0 ? 'nothing to do' : doing.join(', ')}; ${(0,item_line/* count */.U9)(idle, 'item')} left as ${idle === 1 ? 'it is' : 'they are'}${wait}${notKnown}.`;
}
/** What came of a plan, for a terminal. */
function appliedText(applied, plan) {
    const { waiting, unknown, open, adopt } = sortPlan(plan);
    return [
        ...(plan.held === null ? [] : [...open, ...adopt].map(changeText)),
        ...applied.outcomes.map(outcomeText),
        ...applied.umbrellas.map(umbrellaOutcomeText),
        ...[...waiting, ...unknown].map(changeText),
        ...plan.notices.map(({ level, message }) => `${level}: ${cleanLine(message)}`),
        ...applied.incomplete.map((reason) => `incomplete: ${cleanLine(reason)}`),
        appliedCounts(applied),
        '',
    ].join('\n');
}
function outcomeText({ change, result, issue, message }) {
    const known = change.issue === null ? '' : shownTitle(change.issue);
    const text = cleanLine(cutTo(change.item?.text ?? known, 100));
    const number = issue === null ? '' : `${issueName(writtenTo(change, issue))}  `;
    const word = result === 'applied' ? done[change.action] : result;
    return `${word.padEnd(9)} ${number}${text}${message === null ? '' : `\n${' '.repeat(10)}${cleanLine(message)}`}`;
}
function umbrellaOutcomeText({ change, result, umbrella, message }) {
    const number = umbrella === null || change.kind === 'milestone' ? '' : `#${umbrella.number}  `;
    const word = result === 'applied' ? done[change.action] : result;
    const name = `${cleanLine(cutTo(umbrellaName(change), 100))}  (${nounOf[change.kind]})`;
    return `${word.padEnd(9)} ${number}${name}${message === null ? '' : `\n${' '.repeat(10)}${cleanLine(message)}`}`;
}

;// CONCATENATED MODULE: ./.out/build/core/rendering/plan-markdown.js
/** A Plan and its Outcomes as Markdown for the job summary: everything, with the counts first. */







function planMarkdown(plan) {
    const { open, adopt, update, removed, duplicates, waiting, unknown, listed } = (0,item_line/* sortPlan */.S9)(plan);
    const held = (0,rendering_held/* heldBack */.Z)(plan);
    return joined([
        planCounts(plan),
        held === null ? '' : `> [!IMPORTANT]\n> ${(0,sanitize/* sanitizeInline */.nW)(held)}`,
        section('To open', open.map(item_line/* plannedLine */.Xg)),
        section('To adopt', adopt.map(item_line/* plannedLine */.Xg)),
        section('To update', update.map(item_line/* notedLine */.R8)),
        section('To mark as removed from the file', removed.map(item_line/* plannedLine */.Xg)),
        section('To close as duplicate', duplicates.map(item_line/* notedLine */.R8)),
        section('Parent issues and milestones', (0,umbrella_lines/* umbrellasToWrite */.m7)(plan).map(umbrella_lines/* umbrellaLine */.td)),
        section('Waiting for a person', waiting.map(item_line/* notedLine */.R8)),
        section('Not known', unknown.map(item_line/* notedLine */.R8)),
        section('Listed, not opened', listed.map(item_line/* notedLine */.R8)),
        section('Left in other repositories', (0,rendering_held/* leftElsewhere */.I)(plan).map(sanitize/* sanitizeInline */.nW)),
        section('Notices', plan.notices.map(({ message }) => (0,sanitize/* sanitizeInline */.nW)(message))),
    ]);
}
function appliedMarkdown(applied, plan) {
    const { outcomes, umbrellas, incomplete } = applied;
    const { waiting, unknown, open, adopt } = (0,item_line/* sortPlan */.S9)(plan);
    const held = plan.held === null ? [] : [...open, ...adopt];
    return joined([
        applied_appliedCounts(applied),
        section('Not complete', incomplete.map(sanitize/* sanitizeInline */.nW)),
        section('Done', outcomes.filter(({ result }) => result === 'applied').map(outcomeLine)),
        section('Not done', outcomes.filter(({ result }) => result !== 'applied').map(outcomeLine)),
        section('Parent issues and milestones', umbrellas.map(umbrellaOutcome)),
        section('Held back: this is what would be opened', held.map(item_line/* plannedLine */.Xg)),
        section('Waiting for a person', waiting.map(item_line/* notedLine */.R8)),
        section('Not known', unknown.map(item_line/* notedLine */.R8)),
        section('Notices', plan.notices.map(({ message }) => (0,sanitize/* sanitizeInline */.nW)(message))),
    ]);
}
function outcomeLine({ change, result, issue, message }) {
    const { item, issue: known } = change;
    const link = issue === null ? '' : `${(0,item_line/* issueLink */.MN)(applied_writtenTo(change, issue))} `;
    const text = (0,sanitize/* sanitizeInline */.nW)(item?.text ?? (known === null ? '' : (0,about_issue/* shownTitle */._Q)(known)));
    const what = result === 'applied' ? applied_done[change.action] : result;
    const note = change.action === 'create' ? change.note : '';
    const said = [message ?? '', note].filter((part) => part !== '');
    return `${link}${text}: ${[`${what}.`, ...said.map(sanitize/* sanitizeInline */.nW)].join(' ')}`;
}
function umbrellaOutcome({ change, result, umbrella, message }) {
    const link = umbrella === null || change.kind === 'milestone' ? '' : `${(0,item_line/* issueLink */.MN)(umbrella)} `;
    const what = result === 'applied' ? applied_done[change.action] : result;
    const said = message === null ? '' : ` ${(0,sanitize/* sanitizeInline */.nW)(message)}`;
    return `${link}${(0,sanitize/* sanitizeInline */.nW)((0,umbrella_lines/* umbrellaName */._1)(change))}: ${what}.${said}`;
}
/** Enough for a person; a summary of 1 MiB is dropped whole. */
const longest = 300;
function section(title, lines) {
    if (lines.length === 0)
        return '';
    const more = lines.length - longest;
    const shown = lines.slice(0, longest).map((line) => `- ${line}`);
    return [`**${title}** (${lines.length})`, '', ...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}
function joined(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./.out/build/core/rendering/problems-tally.js
const words = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['note', 'notes'],
};
/** `2 errors, 1 warning`, heaviest first; `no problems`. */
function tally(problems) {
    const parts = ['error', 'warning', 'info'].flatMap((severity) => {
        const count = problems.filter((problem) => problem.severity === severity).length;
        return count === 0 ? [] : [`${count} ${words[severity][count === 1 ? 0 : 1]}`];
    });
    return parts.length === 0 ? 'no problems' : parts.join(', ');
}

;// CONCATENATED MODULE: ./.out/build/core/rendering/problems-markdown.js
/** Problems as Markdown, for `--format markdown` and the job summary: one table per file. */

const icon = { error: '🔴', warning: '🟡', info: '⚪' };
/** @param sanitizeCell makes text from files inert, also inside a cell of a table */
function problemsMarkdown(problems, sanitizeCell, { linkTo, atMost = 500 } = {}) {
    const shown = problems.slice(0, atMost);
    const paths = [...new Set(shown.map(({ path }) => path))];
    const more = problems.length - shown.length;
    return [
        `### Postmortems: ${tally(problems)}`,
        ...paths.map((path) => [
            `**${sanitizeCell(path)}**`,
            '',
            '| | Line | Problem |',
            '|---|---|---|',
            ...shown.filter((problem) => problem.path === path).map((problem) => row(problem, sanitizeCell, linkTo)),
        ].join('\n')),
        ...(more > 0 ? [`${more} more not shown.`] : []),
    ].join('\n\n');
}
function row({ severity, path, line, rule, message, help }, sanitizeCell, linkTo) {
    const place = linkTo === undefined ? String(line) : `[${line}](${linkTo(path, line)})`;
    return `| ${icon[severity]} ${severity} | ${place} | ${sanitizeCell(message)} ${sanitizeCell(help)} \`${rule}\` |`;
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

;// CONCATENATED MODULE: ./.out/build/core/rendering/report-markdown.js
/** `report.md`: the Report in Markdown, also fit for a job summary. */

function reportMarkdown(report, { sanitize, maxRows = 100 }) {
    const table = (items) => itemTable(items, maxRows, sanitize);
    const of = (status) => report.items.filter((item) => item.status === status);
    const parts = [
        `# Postmortem follow-through${report.repository === null ? '' : `: ${sanitize(report.repository)}`}`,
        `**${verdict(report)}**`,
        `As of ${report.date}, ${plural(report.counts.postmortems, 'postmortem')}. ${gaps(report)}`,
        ...unknowns(report).map((note) => `> ${sanitize(note)}`),
        ...report_markdown_section('## Overdue', of('overdue'), table),
        ...report_markdown_section('## Open', of('open'), table),
        ...report_markdown_section('## Not known', of('unknown'), table),
        ...report_markdown_section('## Proposed, waiting for a person to confirm', of('proposed'), table),
        ...owners(report, maxRows, sanitize),
        ...ages(report),
        ...report_markdown_section('## Done', of('done'), (items) => fold(plural(items.length, 'action item'), table(items))),
    ];
    return `${parts.join('\n\n')}\n`;
}
function report_markdown_section(title, items, body) {
    return items.length === 0 ? [] : [`${title} (${items.length})`, body(items)];
}
function gaps({ counts }) {
    const words = `${counts.done} done (${counts.unverified} not verified), ${counts.drifting} where file and issue disagree, ${counts.withoutDue} open without a due date, ${counts.withoutOwner} without an owner`;
    return counts.withoutIssue === null ? `${words}.` : `${words}, ${counts.withoutIssue} without an issue.`;
}
function itemTable(items, maxRows, sanitize) {
    const rows = items.slice(0, maxRows).map((item) => [
        [item.text, item.proof === null ? '' : statusWords(item), item.drift ?? '', item.relapsed ? 'opened again' : '']
            .filter((words) => words !== '')
            .map(sanitize)
            .join(' – '),
        sanitize(item.owners.join(', ')) || '–',
        `${item.due ?? '–'}${item.daysOverdue > 0 ? ` (${plural(item.daysOverdue, 'day')} late)` : ''}`,
        sanitize(item.severity ?? '') || '–',
        tracker(item, sanitize),
        sanitize(`${item.path}:${item.line}`),
    ]);
    const more = items.length - rows.length;
    const table = tableOf(['Action item', 'Owner', 'Due', 'Severity', 'Issue', 'Postmortem'], rows);
    return more === 0 ? table : `${table}\n\n… and ${more} more, in report.json and report.csv.`;
}
/** An issue of ours is linked by its number; a reference out of a file stays text. */
function tracker(item, sanitize) {
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

// EXTERNAL MODULE: ./.out/build/event.js
var build_event = __webpack_require__(3889);
;// CONCATENATED MODULE: ./.out/build/core/outcome-line.js
/**
 * A line of the outcome file: one moment of one write to the tracker. Each write has a line `sent` before its request
 * leaves and one that says what became of it; where the second is missing, the run was cut off and nobody knows.
 */


const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const outcomeLineSchema = schemas/* strictObject */.rej({
    formatVersion: schemas/* literal */.euz(1),
    run: schemas/* string */.YjP().describe('The same for all lines of one run, another for every run.'),
    write: schemas/* int */.Whr().positive().describe('Number of the write within its run.'),
    outcome: schemas/* enum */.k5n(['sent', 'done', 'refused', 'unknown', 'not-kept', 'limit', 'forbidden'])
        .describe('`sent`: about to leave. `unknown`: it may have happened. `not-kept`: accepted, but other text stands there.'),
    what: schemas/* enum */.k5n([
        'create-issue',
        'update-issue',
        'comment',
        'add-labels',
        'remove-label',
        'create-label',
        'assign',
        'unassign',
        'add-sub-issue',
        'set-milestone',
        'create-milestone',
        'update-milestone',
    ]),
    repository: schemas/* string */.YjP().describe('`owner/name`'),
    issue: schemas/* int */.Whr()
        .positive()
        .nullable()
        .describe('null for a label or milestone, and for an issue that has no number yet.'),
    before: digest
        .nullable()
        .describe('SHA-256 of what stood there as last read, null where nothing did or it was not read.'),
    after: digest
        .nullable()
        .describe('SHA-256 of what stands there now, as read back or confirmed by the answer. Over the JSON array of: title, body, ' +
        'state, state reason (create-issue, update-issue); the text (comment); the sorted names (labels, assignees); ' +
        'the number of the parent or milestone (add-sub-issue, set-milestone); title, description, state (milestones).'),
    status: schemas/* int */.Whr().nullable().describe('HTTP status of the answer; 422 of a label that is done: it was there already.'),
    requestId: schemas/* string */.YjP().nullable().describe("GitHub's `x-github-request-id`."),
    message: schemas/* string */.YjP().nullable().describe('Why it is not done.'),
    time: iso/* datetime */.w$(),
});
/** SHA-256 of the parts of an issue that one write changes. */
function digestOf(parts) {
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify(parts), 'hex');
}

// EXTERNAL MODULE: ./.out/build/other-trackers.js
var build_other_trackers = __webpack_require__(6697);
// EXTERNAL MODULE: ./.out/build/delegating.js
var delegating = __webpack_require__(1953);
;// CONCATENATED MODULE: ./.out/build/record-umbrella-writes.js
/** The part of a recorded tracker that writes umbrellas; what stood there before is not read and not told. */


/** A refusal is no failure to whoever asked; on record it is what it is. */
class NotPutIn extends ports/* WriteFailure */.AK {
    result;
    constructor(result) {
        super('refused', 'why' in result ? result.why : 'It has another already.');
        this.result = result;
    }
}
function recordingUmbrellas(writer, recorder) {
    const putIn = async (what, issue, umbrella, send) => {
        const sent = async () => {
            const result = await send();
            if (result.kind === 'in')
                return result;
            throw new NotPutIn(result);
        };
        const written = () => ({ issue, after: digestOf([String(umbrella)]) });
        try {
            return await recorder.record({ what, issue, before: null, send: sent, written });
        }
        catch (error) {
            if (error instanceof NotPutIn)
                return error.result;
            throw error;
        }
    };
    const milestone = (what, send) => {
        const written = ({ title, description, state }) => ({
            issue: null,
            after: digestOf([title, description, state]),
        });
        return recorder.record({ what, issue: null, before: null, send, written });
    };
    return {
        addSubIssue: (parent, issue, from) => putIn('add-sub-issue', issue, parent, () => writer.addSubIssue(parent, issue, from)),
        setMilestone: (number, issue, from) => putIn('set-milestone', issue, number, () => writer.setMilestone(number, issue, from)),
        createMilestone: (wanted) => milestone('create-milestone', () => writer.createMilestone(wanted)),
        updateMilestone: (number, patch) => milestone('update-milestone', () => writer.updateMilestone(number, patch)),
    };
}

;// CONCATENATED MODULE: ./.out/build/record-writes.js
/** A tracker whose writes are recorded: the same ports, with what stood there before taken from what was read last. */




function recordWrites({ others, ...home }, recorder) {
    return { ...recorded(home, recorder), others: others && recordOthers(others, recorder) };
}
function recorded({ reader, writer }, recorder) {
    const seen = new LastSeen();
    return { reader: seeing(reader, seen), writer: recording(writer, recorder, seen) };
}
/** Each line names the repository that was written to. */
function recordOthers(others, recorder) {
    const { writer } = others;
    if (writer === undefined)
        return others;
    const of = (0,build_other_trackers/* onePerName */.Zw)((repository) => recorded({ reader: others.reader(repository), writer: writer(repository) }, { record: (write) => recorder.record({ ...write, repository }) }));
    return { ...others, reader: (name) => of(name).reader, writer: (name) => of(name).writer };
}
/** Issues as last read or written in this run. */
class LastSeen {
    #issues = new Map();
    see(issues) {
        for (const issue of issues)
            this.#issues.set(issue.number, issue);
    }
    digest(number, of) {
        const issue = this.#issues.get(number);
        return issue === undefined ? null : of(issue);
    }
    /** The issue with these fields changed, as GitHub confirmed. */
    change(number, how) {
        const issue = this.#issues.get(number);
        if (issue !== undefined)
            this.see([{ ...issue, ...how(issue) }]);
    }
}
const textOf = ({ title, body, state, stateReason }) => digestOf([title, body, state, stateReason]);
const labelsOf = ({ labels }) => digestOf([...labels].sort());
const assigneesOf = ({ assignees }) => digestOf([...assignees].sort());
function seeing(reader, seen) {
    const noted = async (listing) => {
        const issues = await listing;
        seen.see(issues);
        return issues;
    };
    return (0,delegating/* delegating */.h)(reader, {
        listTracked: (label) => noted(reader.listTracked(label)),
        listOwn: () => noted(reader.listOwn()),
        listAll: () => noted(reader.listAll()),
        listRecent: () => noted(reader.listRecent()),
        lookUp: async (numbers) => {
            const found = await reader.lookUp(numbers);
            seen.see([...found.values()].filter((one) => typeof one !== 'string'));
            return found;
        },
    });
}
function recording(writer, recorder, seen) {
    const changing = async (what, number, send, how) => {
        const digest = what === 'add-labels' || what === 'remove-label' ? labelsOf : assigneesOf;
        const written = (result) => {
            seen.change(number, (issue) => how(issue, result));
            return { issue: number, after: seen.digest(number, digest) };
        };
        return recorder.record({ what, issue: number, before: seen.digest(number, digest), send, written });
    };
    const text = (issue) => {
        seen.see([issue]);
        return { issue: issue.number, after: textOf(issue) };
    };
    return {
        create: (issue) => recorder.record({
            what: 'create-issue',
            issue: null,
            before: null,
            send: () => writer.create(issue),
            written: text,
        }),
        update: (number, patch) => recorder.record({
            what: 'update-issue',
            issue: number,
            before: seen.digest(number, textOf),
            send: () => writer.update(number, patch),
            written: text,
        }),
        comment: (number, body) => recorder.record({
            what: 'comment',
            issue: number,
            before: null,
            send: () => writer.comment(number, body),
            written: () => ({ issue: number, after: digestOf([body]) }),
        }),
        ensureLabel: (label) => recorder.record({
            what: 'create-label',
            issue: null,
            before: null,
            send: () => writer.ensureLabel(label),
            written: () => ({ issue: null, after: digestOf([label.name]) }),
        }),
        addLabels: (number, added) => changing('add-labels', number, () => writer.addLabels(number, added), ({ labels }) => ({ labels: union(labels, added) })),
        removeLabel: (number, removed) => changing('remove-label', number, () => writer.removeLabel(number, removed), ({ labels }) => ({ labels: without(labels, [removed]) })),
        assign: (number, logins) => changing('assign', number, () => writer.assign(number, logins), ({ assignees }, refused) => ({ assignees: union(assignees, without(logins, refused)) })),
        unassign: (number, logins) => changing('unassign', number, () => writer.unassign(number, logins), ({ assignees }) => ({ assignees: without(assignees, logins) })),
        ...recordingUmbrellas(writer, recorder),
        hasOwnComment: (number, marker) => writer.hasOwnComment(number, marker),
    };
}
const has = (names, name) => names.some((one) => one.toLowerCase() === name.toLowerCase());
function union(names, added) {
    return [...names, ...added.filter((name) => !has(names, name))];
}
function without(names, removed) {
    return names.filter((name) => !has(removed, name));
}

// EXTERNAL MODULE: ./.out/build/core/planning/marker.js
var planning_marker = __webpack_require__(8269);
// EXTERNAL MODULE: ./.out/build/core/planning/plan-json.js
var plan_json = __webpack_require__(1019);
// EXTERNAL MODULE: ./.out/build/core/planning/tracked-issue.js
var tracked_issue = __webpack_require__(1507);
// EXTERNAL MODULE: ./.out/build/core/planning/tracked.js
var planning_tracked = __webpack_require__(6945);
;// CONCATENATED MODULE: ./.out/build/core/planning/saved-plan.js
/**
 * A Plan in a file, for a person to approve before it is carried out. The file is never carried out itself: the plan is
 * made again and compared with it, so that nothing that somebody wrote into it can be done.
 */






const saved_plan_digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const savedPlanSchema = schemas/* strictObject */.rej({
    formatVersion: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz('saved-plan'),
    repository: schemas/* string */.YjP().describe('`owner/name`'),
    commit: schemas/* string */.YjP().nullable().describe('Commit that the files were read at, null without a git checkout.'),
    files: saved_plan_digest.describe('SHA-256 over path and bytes of every file that was read, and the paths left out.'),
    configuration: saved_plan_digest.describe('SHA-256 over the settings in force, those of the command line among them.'),
    tracker: saved_plan_digest.describe('SHA-256 over the issues that the plan depends on, those in other repositories among them: text, state, labels, assignees.'),
    plan: plan_json/* planJsonSchema */.bE,
});
function savePlan(plan, basis) {
    return {
        formatVersion: 1,
        kind: 'saved-plan',
        repository: basis.repository,
        commit: basis.commit,
        files: sha256([
            [...basis.texts].map(([path, bytes]) => [path, (0,external_node_crypto_.hash)('sha256', bytes, 'hex')]).sort(byFirst),
            [...basis.standing].sort(),
        ]),
        configuration: sha256(basis.config),
        tracker: sha256(trackerState(basis)),
        plan: (0,plan_json/* planJson */.iY)(plan),
    };
}
/**
 * Reads a saved plan that anybody may have written.
 * @returns the plan, or what is wrong with the text, one fault each
 */
function readSavedPlan(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { faults: ['not JSON'] };
    }
    const result = savedPlanSchema.safeParse(value);
    if (result.success)
        return result.data;
    const { issues } = result.error;
    return {
        faults: issues.slice(0, 10).map(({ path, message }) => `${path.map(String).join('.') || 'the whole'}: ${message}`),
    };
}
const moved = {
    repository: 'it is for another repository',
    commit: 'the commit is another',
    files: 'the postmortems, or the paths that were named, are not those it was made from',
    configuration: 'the configuration or an option is not the one it was made with',
    tracker: 'the tracked issues have changed',
};
/**
 * Why a saved plan must not be carried out: what has moved since it was made; empty where it still says exactly what
 * would be done now.
 */
function movedSince(saved, now) {
    const reasons = ['repository', 'commit', 'files', 'configuration', 'tracker']
        .filter((part) => saved[part] !== now[part])
        .map((part) => moved[part]);
    if (reasons.length > 0)
        return reasons;
    return JSON.stringify(saved.plan) === JSON.stringify(now.plan)
        ? []
        : ['what would be done now is not what it says: it was edited, or made by another version'];
}
/**
 * Issues that carry our label or a marker that may count, and those that postmortems name, with what may be done in
 * other repositories; nobody else's issues play a part.
 */
function trackerState({ issues, milestones, referenced, trust, config, others }) {
    const known = issues.filter((issue) => (0,tracked_issue/* hasLabel */.RX)(issue, config.label) || isOurs(issue, trust));
    const listed = new Set(issues.map(tracked_issue/* issueName */.X0));
    const named = [...referenced].filter(([name]) => !listed.has(name));
    const all = inNameOrder([
        ...known.map((issue) => [(0,tracked_issue/* issueName */.X0)(issue), stateOf(issue)]),
        ...named.map(([name, is]) => [name, typeof is === 'string' ? is : stateOf(is)]),
        ...others.map(({ repository, unknown, closed }) => [repository, [unknown !== null, closed]]),
    ]);
    if (config.umbrella === 'none')
        return all;
    const inside = inNameOrder(known.map((issue) => [(0,tracked_issue/* issueName */.X0)(issue), [issue.parent, issue.milestone, issue.subIssues]]));
    return [all, inside, [...milestones].sort((a, b) => a.number - b.number)];
}
function inNameOrder(states) {
    return [...states].sort(([a], [b]) => (a < b ? -1 : 1));
}
function isOurs(issue, trust) {
    return (0,planning_tracked/* isTrusted */.W2)(issue, trust) && (0,planning_marker/* readMarker */.t7)(issue.body) !== 'none';
}
function stateOf(issue) {
    const { title, body, state, stateReason, labels, assignees, author, locked } = issue;
    return [title, body, state, stateReason, [...labels].sort(), [...assignees].sort(), author.id, author.login, locked];
}
function byFirst([a = ''], [b = '']) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function sha256(value) {
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify(value), 'hex');
}

;// CONCATENATED MODULE: ./.out/build/saved-plan-file.js
/** The file of a saved plan, for both shells: written by a run that cannot write issues, read by one that can. */



/** Bytes. A plan of 5,000 changes has about 10 MB; a larger file is none of ours. */
const largest = 50_000_000;
function writePlanFile(file, saved) {
    (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify(saved, null, 2)}\n`);
}
/**
 * @param named how the user called it, with the option: `--plan plan.json`
 * @throws ConfigError where it is missing or is not a saved plan
 */
function readPlanFile(file, named) {
    const saved = readSavedPlan(saved_plan_file_textOf(file, named));
    if ('faults' in saved)
        throw new config_error/* ConfigError */.x(saved.faults.map((fault) => `${named}: not a saved plan: ${fault}`));
    return saved;
}
function saved_plan_file_textOf(file, named) {
    const size = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size;
    if (size === undefined)
        throw new config_error/* ConfigError */.x([`${named}: there is no such file`]);
    if (size > largest)
        throw new config_error/* ConfigError */.x([`${named}: not a saved plan: larger than 50 MB`]);
    return (0,external_node_fs_.readFileSync)(file, 'utf8');
}
/** Why the approved plan is not carried out, in one sentence; null where it is still exactly what would be done. */
function refusalOf(approved, now) {
    const reasons = movedSince(approved, now);
    return reasons.length === 0
        ? null
        : `The saved plan is not carried out, nothing was written: ${reasons.join('; ')}. Make a new plan and have that approved.`;
}

// EXTERNAL MODULE: ./.out/build/core/planning/umbrella.js
var umbrella = __webpack_require__(5251);
// EXTERNAL MODULE: ./.out/build/core/planning/umbrella-changes.js + 1 modules
var umbrella_changes = __webpack_require__(641);
// EXTERNAL MODULE: ./.out/build/core/planning/labels.js
var labels = __webpack_require__(7484);
// EXTERNAL MODULE: ./.out/build/core/planning/block.js
var planning_block = __webpack_require__(146);
// EXTERNAL MODULE: ./.out/build/core/planning/umbrella-block.js
var umbrella_block = __webpack_require__(667);
// EXTERNAL MODULE: ./.out/build/core/planning/changes.js + 4 modules
var changes = __webpack_require__(3502);
// EXTERNAL MODULE: ./.out/build/core/planning/fingerprint.js
var fingerprint = __webpack_require__(531);
;// CONCATENATED MODULE: ./.out/build/write-change.js
/** Carries out one Change: its writes in the order in which a run that is cut off does the least harm. */







/** Seconds between looks at the listing after an answer was lost; a listing can lag behind a write. */
const settleAfter = [2, 5, 15, 45];
/** @throws WriteFailure `unknown` where the answer was lost and the issue did not show up either */
async function createIssue({ writes, item, postmortem }, context) {
    const { writer } = context;
    const { title = '', block = '', addLabels = [], assign = [] } = writes;
    for (const name of addLabels)
        await writer.ensureLabel((0,labels/* labelOf */.W)(name));
    let issue;
    try {
        const milestone = context.milestones.get(postmortem?.id ?? '');
        const inMilestone = milestone === undefined ? {} : { milestone };
        issue = await writer.create({ title, body: block, labels: addLabels, assignees: assign, ...inMilestone });
    }
    catch (error) {
        if (!(error instanceof ports/* WriteFailure */.AK) || error.kind !== 'unknown')
            throw error;
        const { reader, trust, label } = context;
        const look = async () => (0,planning_tracked/* recognise */.GJ)(await reader.listRecent(), trust, label).canonical.get(item?.key ?? '')?.issue ?? null;
        issue = await settled(look, context);
        if (issue === null)
            throw error;
    }
    const { assignees } = issue;
    const missing = assign.filter((login) => !assignees.some((one) => one.toLowerCase() === login.toLowerCase()));
    return { issue, message: notAssigned(missing) };
}
/** The answer to a create was lost: looks for what it made instead of sending the request again. */
async function settled(look, { wait }) {
    for (const seconds of settleAfter) {
        await wait(seconds);
        const found = await look();
        if (found !== null)
            return found;
    }
    return null;
}
/** @throws WriteFailure, IncompleteRead */
async function changeIssue(change, context) {
    const { writes, issue } = change;
    if (issue === null)
        throw new Error(`A change of kind ${change.action} needs an issue.`);
    // The marker says what was written, so it goes last: a run cut off before it does the rest again, harmlessly.
    if (change.action === 'adopt')
        await comment(change, await lookAt(issue.number, context), context.writer);
    const refused = await writeFields(issue.number, writes, context);
    if (change.action !== 'adopt')
        await writeText(change, issue.number, context);
    return { issue, message: notAssigned(refused) };
}
/** @returns the logins that could not be assigned */
async function writeFields(number, writes, { writer }) {
    for (const name of writes.addLabels ?? [])
        await writer.ensureLabel((0,labels/* labelOf */.W)(name));
    if (writes.addLabels !== undefined)
        await writer.addLabels(number, writes.addLabels);
    for (const label of writes.removeLabels ?? [])
        await writer.removeLabel(number, label);
    const refused = writes.assign === undefined ? [] : await writer.assign(number, writes.assign);
    if (writes.unassign !== undefined)
        await writer.unassign(number, writes.unassign);
    return refused;
}
/** GitHub has no conditional write: nothing comes between the look at the body and the write that puts it back. */
async function writeText(change, number, context) {
    const now = await lookAt(number, context);
    const patch = patchFor(change, now);
    if (Object.keys(patch).length > 0)
        await context.writer.update(number, patch);
    await comment(change, now, context.writer);
}
async function lookAt(number, { reader }) {
    const now = (await reader.lookUp([number])).get(number);
    if (now === undefined || typeof now === 'string') {
        throw new ports/* WriteFailure */.AK('refused', `#${number} is not there any more.`);
    }
    return now;
}
async function comment({ action, writes }, issue, writer) {
    if (writes.comment === undefined || issue.locked)
        return;
    if (action === 'adopt' && (await writer.hasOwnComment(issue.number, changes/* adoptionMarker */.zG)))
        return;
    await writer.comment(issue.number, writes.comment);
}
/** Read just before the write: what a person changed since the listing is respected. */
function patchFor({ writes, issue }, now) {
    return {
        ...(writes.title !== undefined && (now.title === issue?.title || isOurTitle(now)) && { title: writes.title }),
        ...(writes.block !== undefined && { body: (0,planning_block/* withBlock */.su)(now.body, writes.block) }),
        ...(writes.state !== undefined &&
            now.state === issue?.state && {
            state: writes.state,
            ...(writes.stateReason !== undefined && { stateReason: writes.stateReason }),
        }),
    };
}
/** Another run may have written the title since the listing; only a person's words are kept. */
function isOurTitle({ title, body }) {
    const marker = (0,planning_marker/* readMarker */.t7)(body);
    return typeof marker !== 'string' && marker.title === (0,fingerprint/* fingerprint */.R)(title);
}
const maxNamed = 3;
function notAssigned(logins) {
    if (logins.length === 0)
        return null;
    return `Not assignable here: ${logins.slice(0, maxNamed).join(', ')}${logins.length > maxNamed ? ', …' : ''}.`;
}

;// CONCATENATED MODULE: ./.out/build/write-umbrella.js
/** Carries out one UmbrellaChange: makes the umbrella, puts issues in, and writes down last which are in. */






/** @throws WriteFailure `unknown` where the answer was lost and it did not show up either */
async function createUmbrella(change, context) {
    const { writes, kind } = change;
    const { title = '', block = '', addLabels = [] } = writes;
    // Nothing is in yet: a run that is cut off must not read as if somebody had taken it out.
    const body = change.contents === null ? block : (0,umbrella_block/* renderUmbrella */.DN)(change.contents.text, { inside: [], beyond: [] });
    const { writer } = context;
    for (const name of addLabels)
        await writer.ensureLabel((0,labels/* labelOf */.W)(name));
    try {
        const made = kind === 'issue'
            ? await writer.create({ title, body, labels: addLabels, assignees: [] })
            : await writer.createMilestone({ title, description: body });
        return { number: made.number, url: made.url, made: body };
    }
    catch (error) {
        const found = await lostUmbrella(change, error, context);
        if (found === null)
            throw error;
        return { number: found.number, url: found.url, made: null };
    }
}
/** What stands there after all: the answer was lost, or another run was first to take the title of a milestone. */
async function lostUmbrella(change, error, context) {
    if (!(error instanceof ports/* WriteFailure */.AK))
        return null;
    const { kind, postmortem } = change;
    const { reader, trust, label } = context;
    const look = async () => {
        const issues = kind === 'issue' ? await reader.listRecent() : [];
        const milestones = kind === 'issue' ? [] : await reader.listMilestones();
        const { canonical } = (0,umbrella/* recogniseUmbrellas */.t)(kind, { issues, milestones, trust, label });
        return canonical.get(postmortem?.id ?? '')?.umbrella ?? null;
    };
    if (error.kind === 'unknown')
        return settled(look, context);
    return error.kind === 'refused' && kind === 'milestone' ? look() : null;
}
/** @param numberOf undefined for an issue that was not opened */
async function putIn(change, umbrella, numberOf, { writer, stopped }) {
    const inside = [];
    const why = [];
    for (const gather of change.gathers) {
        const number = numberOf(gather);
        if (number === undefined)
            continue;
        if (stopped())
            throw new ports/* WriteFailure */.AK('limit', 'the run was asked to end.');
        const result = await send(change, umbrella, number, gather, writer);
        if ('why' in result)
            why.push(result.why);
        if (result.kind === 'unsupported')
            return { inside, why, isUnsupported: true };
        if (result.kind !== 'elsewhere')
            inside.push(number);
    }
    return { inside, why, isUnsupported: false };
}
function send({ kind }, umbrella, number, { number: known, from }, writer) {
    if (kind === 'issue')
        return writer.addSubIssue(umbrella, number, from);
    // What this run opened was given the milestone with the request that opened it.
    return known === null ? Promise.resolve({ kind: 'in' }) : writer.setMilestone(umbrella, number, from);
}
/** @param maySettle whether it may be closed: everything that had to be done before was done */
async function writeUmbrella(change, { number, made }, inside, maySettle, context) {
    const { kind, umbrella, writes } = change;
    const { writer } = context;
    if (made !== null && blockFor(change, inside, true) === made)
        return;
    if (umbrella !== null && writes.addLabels !== undefined) {
        for (const name of writes.addLabels)
            await writer.ensureLabel((0,labels/* labelOf */.W)(name));
        await writer.addLabels(number, writes.addLabels);
    }
    // GitHub has no conditional write: nothing comes between the look and the write.
    const now = await textAt(kind, number, context);
    // A run at the same time found it to be one too many; what it wrote down about that stands.
    if (now.stateReason === 'duplicate' && umbrella === null)
        return;
    const patch = write_umbrella_patchFor(change, inside, maySettle, now);
    if (Object.keys(patch).length === 0)
        return;
    const { body, ...fields } = patch;
    const { stateReason } = writes;
    if (kind === 'milestone') {
        await writer.updateMilestone(number, { ...fields, ...(body !== undefined && { description: body }) });
    }
    else {
        await writer.update(number, { ...patch, ...(fields.state && stateReason && { stateReason }) });
    }
    if (writes.comment !== undefined)
        await writer.comment(number, writes.comment);
}
async function textAt(kind, number, context) {
    if (kind === 'issue')
        return lookAt(number, context);
    const now = await context.reader.lookUpMilestone(number);
    if (now === null)
        throw new ports/* WriteFailure */.AK('refused', `Milestone ${number} is not there any more.`);
    return { title: now.title, body: now.description, state: now.state, stateReason: null };
}
/** Read just before the write: what a person changed since the listing is respected. */
function write_umbrella_patchFor(change, inside, maySettle, now) {
    const { umbrella, writes } = change;
    const turns = writes.state !== undefined && maySettle && now.state === umbrella?.state;
    const block = blockFor(change, inside, turns);
    const body = block === undefined ? now.body : (0,planning_block/* withBlock */.su)(now.body, block);
    return {
        ...(writes.title !== undefined && now.title === umbrella?.title && { title: writes.title }),
        ...(turns && { state: writes.state }),
        ...(body !== now.body && { body }),
    };
}
/** The block with what is in now. Where its state does not turn, the marker must not say that it did. */
function blockFor({ contents, writes }, now, turns) {
    if (contents === null)
        return writes.block;
    const before = writes.state === 'closed' ? 'open' : 'closed';
    const state = turns || writes.state === undefined ? contents.text.state : before;
    const inside = [...new Set([...contents.inside, ...now.inside])].sort((a, b) => a - b);
    const beyond = [...now.beyond].sort((a, b) => a - b);
    return (0,umbrella_block/* renderUmbrella */.DN)({ ...contents.text, state }, { inside, beyond });
}

;// CONCATENATED MODULE: ./.out/build/apply-umbrellas.js
/** The part of a run that carries out what a Plan says of umbrellas, in the course of the run that writes the issues. */



class UmbrellaRun {
    outcomes = [];
    mayHaveCreated = false;
    #changes;
    #course;
    #standing = new Map();
    #isUnsupported = false;
    constructor(changes, course) {
        this.#changes = changes;
        this.#course = course;
    }
    /** Milestones are there before the issues that are opened in them. */
    async prepare() {
        const milestones = this.#changes.filter(({ kind }) => kind === 'milestone');
        for (const { postmortem, umbrella } of milestones) {
            if (postmortem !== null && umbrella !== null)
                this.#course.milestones.set(postmortem.id, umbrella.number);
        }
        await this.#carryOut(milestones.filter(({ action }) => action === 'create'), async (change) => {
            const made = await this.#stand(change);
            this.#course.milestones.set(change.postmortem?.id ?? '', made.number);
        });
    }
    /** Puts the issues in, and writes down which are; after everything else, when all of them have numbers. */
    async gather() {
        const known = new Set(this.outcomes.map(({ change }) => change));
        await this.#carryOut(this.#changes.filter((change) => !known.has(change)), async (change) => {
            const standing = this.#standing.get(change) ?? (await this.#stand(change));
            const message = await this.#fill(change, standing);
            this.outcomes.push({ change, result: 'applied', umbrella: about(standing), message });
        });
    }
    /** Two runs at once may both have opened one: the lowest number stays. */
    async converge(seen) {
        if (!this.mayHaveCreated)
            return;
        const { trust, label } = this.#course.context;
        const closed = new Set(this.outcomes.map(({ change }) => change.action === 'close-duplicate' && change.umbrella?.number));
        const { extra } = (0,umbrella/* recogniseUmbrellas */.t)('issue', { issues: seen, milestones: [], trust, label });
        const changes = extra.filter(({ umbrella }) => !closed.has(umbrella.number)).map(umbrella_changes/* duplicateUmbrella */.uR);
        await this.#carryOut(changes, async (change) => {
            const standing = await this.#stand(change);
            await this.#fill(change, standing);
            this.outcomes.push({ change, result: 'applied', umbrella: about(standing), message: null });
        });
    }
    async #stand(change) {
        const { umbrella, kind } = change;
        this.mayHaveCreated ||= umbrella === null && kind === 'issue';
        const standing = umbrella === null
            ? await createUmbrella(change, this.#course.context)
            : { number: umbrella.number, url: umbrella.url, made: null };
        this.#standing.set(change, standing);
        return standing;
    }
    /** @returns what a person should know */
    async #fill(change, standing) {
        const { context, outcomes, incomplete, opened } = this.#course;
        const numberOf = ({ key, number }) => number ?? opened.get(key);
        const gathers = this.#isUnsupported ? [] : change.gathers;
        const put = await putIn({ ...change, gathers }, standing.number, numberOf, context);
        this.#isUnsupported ||= put.isUnsupported;
        const beyond = (change.contents?.beyond ?? []).flatMap((one) => numberOf(one) ?? []);
        const isDone = incomplete.length === 0 && outcomes.every(({ result }) => result === 'applied');
        await writeUmbrella(change, standing, { inside: put.inside, beyond }, isDone, context);
        return put.why.length === 0 ? null : put.why.slice(0, mostNamed).join(' ');
    }
    async #carryOut(changes, attempt) {
        for (const [at, change] of changes.entries()) {
            const mayGo = !this.#course.hasStopped && (await this.#course.mayGoOn(change));
            if (mayGo && (await this.#attempt(change, attempt)))
                continue;
            this.#course.hasStopped = true;
            this.#leave(changes.slice(mayGo ? at + 1 : at));
            return;
        }
    }
    async #attempt(change, attempt) {
        try {
            await attempt(change);
            return true;
        }
        catch (error) {
            const { result, message, mayGoOn } = this.#course.failed(describe(change), error);
            this.outcomes.push({ change, result, umbrella: change.umbrella, message });
            return mayGoOn;
        }
    }
    #leave(changes) {
        for (const change of changes)
            this.outcomes.push({ change, result: 'left', umbrella: change.umbrella, message: null });
        if (changes.length === 0 || this.#course.overtaken)
            return;
        const what = changes.length === 1 ? '1 umbrella is' : `${changes.length} umbrellas are`;
        this.#course.incomplete.push(`${what} left for the next run.`);
    }
}
const mostNamed = 3;
function describe({ action, kind, umbrella, writes }) {
    const name = kind === 'issue' ? 'parent issue' : 'milestone';
    return umbrella === null ? `${action} ${name} "${writes.title ?? ''}"` : `${action} ${name} ${umbrella.number}`;
}
function about({ number, url }) {
    return { number, url };
}

;// CONCATENATED MODULE: ./.out/build/apply.js
/**
 * Carries a Plan out: serial writes, each sent at most once, and an Outcome for every change. Stops cleanly where going
 * on could do harm (outcome unknown, limit, newer commit, a signal) and says so; the next run derives the rest anew.
 */








async function apply(plan, context) {
    const run = new ApplyRun(context);
    // Duplicates first: once the issue that stays is another item's or file's, they would stand for what is gone.
    const changes = plan.changes
        .filter(({ action }) => action !== 'none')
        .sort((a, b) => Number(b.action === 'close-duplicate') - Number(a.action === 'close-duplicate'));
    const held = (0,rendering_held/* heldBack */.Z)(plan);
    if (held !== null)
        run.incomplete.push(held);
    run.incomplete.push(...(0,rendering_held/* leftElsewhere */.I)(plan));
    const rest = plan.held?.kind === 'too-many' ? changes.filter(({ action }) => !opens.has(action)) : [];
    const umbrellas = new UmbrellaRun(umbrellasOf(plan, held !== null), run);
    await umbrellas.prepare();
    const toDo = held === null ? changes : rest;
    if (run.overtaken)
        run.leaveRest(toDo);
    else
        await run.carryOut(toDo);
    await umbrellas.gather();
    if (umbrellas.mayHaveCreated)
        run.createdIn.add(undefined);
    for (const repository of run.createdIn) {
        const seen = await run.seen(repository);
        await run.converge(repository, seen);
        if (repository === undefined)
            await umbrellas.converge(seen);
    }
    const { outcomes, incomplete, overtaken } = run;
    return { outcomes, umbrellas: umbrellas.outcomes, incomplete, overtaken };
}
const opens = new Set(['create', 'adopt']);
/** None is made while a person decides about the issues that would go in. */
function umbrellasOf({ umbrellas, held }, isHeld) {
    const changes = umbrellas.filter(({ action }) => action !== 'none');
    if (!isHeld)
        return changes;
    return held?.kind === 'too-many' ? changes.filter(({ action }) => action !== 'create') : [];
}
const askedToEnd = 'The run was asked to end.';
/** Failures after which the next change may still be tried: this one did not happen, or its issue alone is odd. */
const passing = new Set(['refused', 'not-kept']);
class ApplyRun {
    outcomes = [];
    incomplete = [];
    /** Repositories in which something may have been opened, undefined for home. */
    createdIn = new Set();
    overtaken = false;
    hasStopped = false;
    context;
    milestones = new Map();
    /** Numbers of what this run opened, by key. */
    opened = new Map();
    /** Other repositories that the token may not write to: what is to do there is left, the rest goes on. */
    #forbidden = new Set();
    #fenced = false;
    constructor(context) {
        this.context = { ...context, milestones: this.milestones };
    }
    async carryOut(changes) {
        for (const [at, change] of changes.entries()) {
            if (change.repository !== undefined && this.#forbidden.has(change.repository)) {
                this.#leave(change);
                continue;
            }
            const mayGo = await this.mayGoOn(change);
            if (mayGo && (await this.#attempt(change)))
                continue;
            this.hasStopped = true;
            this.leaveRest(changes.slice(mayGo ? at + 1 : at));
            return;
        }
    }
    leaveRest(changes) {
        for (const change of changes)
            this.#leave(change);
        if (changes.length > 0 && !this.overtaken)
            this.incomplete.push(`${changes.length} changes are left for the next run.`);
    }
    #leave(change) {
        this.outcomes.push({ change, result: 'left', issue: change.issue, message: null });
    }
    /** The ports of the repository that a change is written to. Milestones are those of home. */
    #at(repository) {
        const { others } = this.context;
        if (repository === undefined)
            return this.context;
        const writer = others?.writer?.(repository);
        if (others === undefined || writer === undefined)
            throw new Error(`There is no writer for ${repository}.`);
        return { ...this.context, reader: others.reader(repository), writer, milestones: new Map() };
    }
    /** Before the first write and before every creation: is this still the tip, and does nobody want the run to end? */
    async mayGoOn({ action }) {
        const { commit, reader, stopped } = this.context;
        if (stopped()) {
            if (!this.incomplete.includes(askedToEnd))
                this.incomplete.push(askedToEnd);
            return false;
        }
        if (commit === null || (this.#fenced && action !== 'create'))
            return true;
        const tip = await this.#orIncomplete(reader.tip(), 'The tip of the default branch could not be read');
        this.#fenced = true;
        this.overtaken = typeof tip === 'string' && tip !== commit;
        return tip !== undefined && !this.overtaken;
    }
    /** True to go on with the next change. */
    async #attempt(change) {
        try {
            const isNew = change.action === 'create';
            const place = this.#at(change.repository);
            if (isNew)
                this.createdIn.add(change.repository);
            const { issue, message } = await (isNew
                ? createIssue(this.#numbered(change), place)
                : changeIssue(change, place));
            if (isNew)
                this.opened.set(change.item?.key ?? '', issue.number);
            this.outcomes.push({ change, result: 'applied', issue: { number: issue.number, url: issue.url }, message });
            return true;
        }
        catch (error) {
            const { result, message, kind, mayGoOn } = this.failed(apply_describe(change), error);
            this.outcomes.push({ change, result, issue: change.issue, message });
            if (kind === 'forbidden' && change.repository !== undefined)
                this.#forbidden.add(change.repository);
            return mayGoOn || (change.repository !== undefined && this.#forbidden.has(change.repository));
        }
    }
    /** What a failure comes to; it is said. Anything that is none is thrown on. */
    failed(what, error) {
        if (!(error instanceof ports/* WriteFailure */.AK) && !(error instanceof ports/* IncompleteRead */.XD))
            throw error;
        const kind = error instanceof ports/* WriteFailure */.AK ? error.kind : 'limit';
        const result = kind === 'limit' || kind === 'forbidden' ? 'left' : kind;
        this.incomplete.push(`${what}: ${error.message}`);
        return { result, kind, message: error.message, mayGoOn: passing.has(kind) };
    }
    /** @throws WriteFailure where it names an issue that this run was to open first and did not */
    #numbered(change) {
        const { recursWith, writes } = change;
        if (recursWith === undefined)
            return change;
        const number = this.opened.get(recursWith);
        if (number === undefined || writes.block === undefined) {
            throw new ports/* WriteFailure */.AK('refused', 'the issue that it names was not opened; the next run goes on.');
        }
        return { ...change, writes: { ...writes, block: (0,planning_block/* withNumber */.Yx)(writes.block, number) } };
    }
    /** Two runs at once may both have created: the lowest number stays, whoever looks last closes the others. */
    async converge(repository, seen) {
        const { trust, label } = this.context;
        const closed = this.outcomes
            .filter(({ change }) => change.action === 'close-duplicate' && change.repository === repository)
            .map(({ issue }) => issue?.number);
        const { extra } = (0,planning_tracked/* recognise */.GJ)(seen, trust, label);
        await this.carryOut(extra.filter(({ issue }) => !closed.includes(issue.number)).map(changes/* duplicateChange */.UC));
    }
    /** What was listed of a repository at the start, with what came since. */
    async seen(repository) {
        const own = this.context.issues.filter((issue) => issue.repository === repository);
        const recent = await this.#orIncomplete(this.#at(repository).reader.listRecent(), 'Whether another run opened the same could not be seen');
        return [...new Map([...own, ...(recent ?? [])].map((issue) => [issue.number, issue])).values()];
    }
    /** undefined where it could not be read; that is said in the outcome, not thrown over what was done so far. */
    async #orIncomplete(read, otherwise) {
        try {
            return await read;
        }
        catch (error) {
            if (!(error instanceof ports/* IncompleteRead */.XD))
                throw error;
            this.incomplete.push(`${otherwise}: ${error.message}`);
            return undefined;
        }
    }
}
function apply_describe({ action, item, issue, repository }) {
    if (issue !== null)
        return `${action} ${(0,tracked_issue/* issueName */.X0)(issue)}`;
    return `${action} "${item?.text ?? ''}"${repository === undefined ? '' : ` in ${repository}`}`;
}

// EXTERNAL MODULE: ./.out/build/core/identity.js
var identity = __webpack_require__(6707);
// EXTERNAL MODULE: ./.out/build/core/parse.js + 102 modules
var parse = __webpack_require__(5362);
// EXTERNAL MODULE: ./.out/build/core/planning/open-items.js
var open_items = __webpack_require__(5906);
// EXTERNAL MODULE: ./.out/build/core/planning/closing.js
var closing = __webpack_require__(8412);
// EXTERNAL MODULE: ./.out/build/core/validate.js + 1 modules
var validate = __webpack_require__(7936);
// EXTERNAL MODULE: ./.out/build/derive.js + 17 modules
var derive = __webpack_require__(3591);
// EXTERNAL MODULE: ./.out/build/core/discovery/content.js + 1 modules
var content = __webpack_require__(1779);
;// CONCATENATED MODULE: ./.out/build/core/discovery/decode.js
/** Bytes as text, as far as finding needs it; whether a file is valid text the parser decides and reports. */
/** @returns null for what is no text in any encoding that files of text come in (it has NUL bytes) */
function decodeLoosely(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    return bytes.subarray(0, 8192).includes(0) ? null : new TextDecoder('utf-8').decode(bytes);
}

// EXTERNAL MODULE: ./.out/build/core/discovery/place.js
var place = __webpack_require__(9339);
;// CONCATENATED MODULE: ./.out/build/find.js
/** Which files are postmortems: place first, then content, then what the user named. */




/**
 * @param repositoryName `owner/name`, empty where it is not known
 * @param named paths that the user named: a file is taken as it is, a folder is searched; without any, the root is
 */
async function findPostmortems(files, config, repositoryName, named) {
    const { decisions, missing } = await candidates(files, config, repositoryName, named);
    const taken = [];
    const leftOut = [];
    const unreadable = [];
    for (const [path, place] of [...decisions].sort(byPath)) {
        if (place.verdict === 'left-out')
            leftOut.push({ path, why: place.why });
        if (place.verdict !== 'candidate' && place.verdict !== 'taken')
            continue;
        const bytes = await readOrReason(files, path);
        if (typeof bytes === 'string') {
            unreadable.push({ path, why: bytes });
        }
        else if (place.verdict === 'taken') {
            taken.push({ path, bytes, why: place.why });
        }
        else {
            const decision = decideByContent(path, bytes);
            const why = `${place.why}; ${decision.why}`;
            if (decision.taken)
                taken.push({ path, bytes, why });
            else
                leftOut.push({ path, why });
        }
    }
    return { taken, leftOut, unreadable, missing };
}
async function candidates(files, config, repositoryName, named) {
    const decisions = new Map();
    const missing = [];
    for (const given of named.length === 0 ? ['.'] : named) {
        const { kind, path } = await files.find(given);
        if (kind === 'file')
            decisions.set(path, { verdict: 'taken', why: 'named' });
        else if (kind === 'folder') {
            const decide = classifierOf(path, repositoryName, config);
            for (const entry of await files.list(path)) {
                const decided = decisions.get(entry)?.verdict;
                if (decided !== 'taken' && decided !== 'candidate')
                    decisions.set(entry, decide(entry));
            }
        }
        else
            missing.push({ path: given, why: kind === 'missing' ? 'does not exist' : 'a link, or outside the repository' });
    }
    return { decisions, missing };
}
/** The root goes by the rules; so does a folder outside it, as a repository of its own. Any other speaks for its files. */
function classifierOf(folder, repositoryName, config) {
    if (folder.startsWith('/') || /^[A-Za-z]:/.test(folder)) {
        const classify = (0,place/* placeClassifier */.v)(folder.slice(folder.lastIndexOf('/') + 1), config);
        return (path) => classify(path.slice(folder.length + 1));
    }
    const classify = (0,place/* placeClassifier */.v)(repositoryName, config);
    return (path) => classify(path, folder === '.' ? undefined : folder);
}
function decideByContent(path, bytes) {
    const text = decodeLoosely(bytes);
    return text === null ? { taken: false, why: 'not text' } : (0,content/* classifyContent */.C)(path, text);
}
async function readOrReason(files, path) {
    try {
        return await files.read(path);
    }
    catch (error) {
        if (error instanceof ports/* UnreadableFile */.ie)
            return error.message;
        throw error;
    }
}
function byPath([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./.out/build/reading-options.js
var reading_options = __webpack_require__(298);
;// CONCATENATED MODULE: ./.out/build/sync.js
/**
 * The whole of a repository at one commit: read, validated, planned against the tracker and, where there is a writer,
 * applied. Level-triggered: what an event said or an earlier run did plays no part.
 */











/** Finds and parses; `named` are the paths that the user named. */
async function readPostmortems(files, config, repository, named) {
    const found = await findPostmortems(files, config, repository, named);
    const readings = (0,identity/* identify */.l)(found.taken.map(({ path, bytes }) => (0,parse/* parse */.q)(path, bytes, (0,reading_options/* readingOptions */.f)(config))));
    const scope = () => scopeOf(files, named);
    return { found, readings, scope, texts: new Map(found.taken.map(({ path, bytes }) => [path, bytes])) };
}
/** What was not named was not read, and is not gone for that. */
async function scopeOf(files, named) {
    if (named.length === 0)
        return 'all';
    const standing = new Set(await files.list('.'));
    return { readingsOf: 'named', isGone: (path) => !standing.has(path) };
}
/** Problems of reading alone, files that cannot be read among them. */
function readingProblems(read) {
    return [...unreadableProblems(read), ...read.readings.flatMap(({ problems }) => problems)];
}
/** The same with what the rules find. */
function problemsOf(read, config) {
    return [...unreadableProblems(read), ...(0,validate/* validateAll */.w)(read.readings, config)];
}
function unreadableProblems({ found }) {
    return [...found.unreadable, ...found.missing].map(({ path, why }) => ({
        rule: 'unreadable-file',
        severity: 'error',
        path,
        line: 1,
        column: 1,
        message: `Expected a readable text file, found: ${why}.`,
        help: 'Keep postmortems as plain UTF-8 files of at most 1 MB.',
    }));
}
async function planWhole(request) {
    const { read, reader, others, config, commit, today, proveAbsence } = request;
    const derived = await (0,derive/* derivePlan */.f)({
        reader,
        others,
        readings: read.readings,
        scope: await read.scope(),
        standing: standingOf(read),
        config,
        commit,
        proveAbsence,
    });
    const { issues, trust } = derived;
    const tracked = (0,planning_tracked/* recognise */.GJ)(issues, trust, config.label).canonical;
    return { ...derived, open: (0,open_items/* openItems */.d)(tracked.values(), config, today), tracked };
}
function standingOf({ found }) {
    return [...found.leftOut, ...found.unreadable].map(({ path }) => path);
}
/** The plan as it is saved: bound to the commit, the files, the settings and the tracker that it was made from. */
function savedPlan({ plan, ...known }, request) {
    const { read, reader, config, commit } = request;
    const { texts } = read;
    const { repository } = reader;
    return savePlan(plan, { ...known, repository, commit, texts, standing: standingOf(read), config });
}
async function applyWhole(request) {
    const planned = await planWhole({ ...request, proveAbsence: true });
    return { ...planned, applied: await applyPlanned(planned, request) };
}
/** Carries out what was planned with the same request a moment ago. */
function applyPlanned({ plan, issues, trust }, request) {
    const { reader, writer, others, config, commit, wait, stopped } = request;
    return apply(plan, {
        reader,
        writer,
        others,
        trust,
        label: config.label,
        commit,
        issues,
        wait,
        stopped,
    });
}
/** What the trackers know, as the report wants it. */
function reportTracker({ tracked, plan }) {
    const unknown = plan.changes.flatMap(({ unknown: isUnknown, item }) => isUnknown === true && item !== null ? [item.key] : []);
    const repositories = plan.elsewhere.filter((one) => one.unknown).map(({ repository, why }) => ({ repository, why }));
    return {
        issues: new Map([...tracked].map(([key, one]) => [key, knownIssue(one)])),
        notKnown: { items: new Set(unknown), repositories },
    };
}
/** Whom people assign in another repository stays there, see about-issue.ts. */
function knownIssue(tracked) {
    const { issue } = tracked;
    return { ...issue, assignees: issue.repository === undefined ? issue.assignees : [], proof: (0,closing/* proofOf */.oX)(tracked) };
}

// EXTERNAL MODULE: ./.out/build/action/annotate.js + 1 modules
var annotate = __webpack_require__(9917);
// EXTERNAL MODULE: ./.out/build/action/report-file.js
var report_file = __webpack_require__(4851);
// EXTERNAL MODULE: ./.out/build/adapters/github/identity.js
var github_identity = __webpack_require__(5448);
// EXTERNAL MODULE: ./.out/build/adapters/github/repository.js
var github_repository = __webpack_require__(294);
;// CONCATENATED MODULE: ./.out/build/adapters/github/write-back-branch.js
/**
 * One pull request on a branch of a fixed name, kept up to date. The branch only ever grows: each update is a commit on
 * top of what stands there, no ref is forced, and a commit by anybody else ends it.
 */





const writeBackBranch = 'postmortem-followthrough/write-back';
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/);
const commitSchema = schemas/* object */.Ikc({ sha, tree: schemas/* object */.Ikc({ sha }) });
const refSchema = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha }) });
const treeSchema = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha })),
});
const madeSchema = schemas/* object */.Ikc({ sha });
const comparisonSchema = schemas/* object */.Ikc({
    ahead_by: schemas/* int */.Whr(),
    behind_by: schemas/* int */.Whr(),
    total_commits: schemas/* int */.Whr(),
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({
        author: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish().catch(null),
        commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), author: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullish() }),
    })),
});
const pullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    html_url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    merged_at: schemas/* string */.YjP().nullish(),
    head: schemas/* object */.Ikc({ sha }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
});
class GitHubWriteBack {
    #client;
    #repo;
    #isActionsToken;
    constructor(client, repository, isActionsToken) {
        this.#client = client;
        this.#repo = (0,github_repository/* parseRepository */.S)(repository);
        this.#isActionsToken = isActionsToken;
    }
    /** @throws IncompleteRead, WriteFailure */
    async propose(proposal) {
        const { base, title } = proposal;
        const files = await this.#unmoved(base.commit, proposal.files);
        const branch = await this.#branch(base.commit, title);
        if (branch !== null && branch.foreign !== null)
            return { kind: 'foreign', by: branch.foreign };
        const pulls = await this.#pulls(base.branch);
        const open = pulls.find(({ state }) => state === 'open');
        const refused = pulls.find(({ state, merged_at: merged }) => state === 'closed' && merged == null);
        if (open === undefined && refused !== undefined && (await this.#has(refused.head.sha, files)))
            return { kind: 'declined', url: refused.html_url };
        const tree = await this.#tree(base.commit, files);
        const stands = branch !== null && branch.isCurrent && !branch.isMerged && branch.tree === tree;
        if (stands && open !== undefined)
            return { kind: 'unchanged', url: open.html_url };
        if (!stands)
            await this.#advance(branch, base.commit, tree, title);
        return open === undefined
            ? { kind: 'opened', url: await this.#open(proposal) }
            : { kind: 'updated', url: open.html_url };
    }
    /** Files whose bytes at the commit are those that were read; a checkout may have changed line ends. */
    async #unmoved(commit, files) {
        const entries = await this.#entries('the tip of the default branch', commit);
        return files.map((file) => {
            const entry = entries.get(file.path);
            if (entry?.type !== 'blob' || entry.sha !== blobSha(file.before))
                throw new ports/* IncompleteRead */.XD(`${file.path} in the checkout is not the file of the commit, to the byte.`);
            return { ...file, mode: entry.mode };
        });
    }
    /**
     * Whether that commit, the last that a person refused, has the files as they should be. What else has changed on the
     * default branch meanwhile, and whether the branch is still there, makes no new change of it.
     */
    async #has(commit, files) {
        const entries = await this.#entries('the pull request that was closed', commit);
        return files.every(({ path, after }) => entries.get(path)?.sha === blobSha(after));
    }
    async #entries(where, commit) {
        const what = `list the files at ${where}`;
        const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
        const parameters = { ...this.#repo, tree_sha: commit, recursive: '1' };
        const { tree, truncated } = await this.#client.read(what, route, parameters, treeSchema);
        if (truncated)
            throw new ports/* IncompleteRead */.XD(`Could not ${what}: there are more than GitHub lists at once.`);
        return new Map(tree.map((entry) => [entry.path, entry]));
    }
    async #branch(base, title) {
        const what = `read the branch ${writeBackBranch}`;
        const exchange = await this.#client.get('GET /repos/{owner}/{repo}/git/ref/{ref}', {
            ...this.#repo,
            ref: `heads/${writeBackBranch}`,
        });
        if (exchange.status === 404)
            return null;
        const commit = this.#client.parse(what, exchange, refSchema).object.sha;
        const parameters = { ...this.#repo, basehead: `${base}...${commit}`, per_page: 100 };
        const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
        const comparison = await this.#client.read(what, route, parameters, comparisonSchema);
        const { tree } = await this.#commit(commit);
        return {
            commit,
            tree: tree.sha,
            isMerged: comparison.ahead_by === 0,
            isCurrent: comparison.behind_by === 0,
            foreign: await this.#foreign(comparison, title),
        };
    }
    /** A commit is ours where our account made it with our words; what cannot be seen whole is not. */
    async #foreign({ commits, total_commits: total }, title) {
        if (commits.length === 0 && total === 0)
            return null;
        if (commits.length < total)
            return 'more people than can be listed';
        const { id } = await (0,github_identity/* askIdentity */.I)(this.#client, this.#isActionsToken);
        const other = commits.find(({ author, commit }) => author?.id !== id || commit.message !== title);
        return other === undefined ? null : (other.commit.author?.name ?? 'somebody');
    }
    #commit(commit) {
        const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
        return this.#client.read(`read commit ${commit}`, route, { ...this.#repo, commit_sha: commit }, commitSchema);
    }
    /** Newest first. */
    #pulls(base) {
        const head = `${this.#repo.owner}:${writeBackBranch}`;
        const parameters = { ...this.#repo, state: 'all', head, base, per_page: 100 };
        const what = `find the pull request of ${writeBackBranch}`;
        return this.#client.read(what, 'GET /repos/{owner}/{repo}/pulls', parameters, schemas/* array */.YOg(pullSchema));
    }
    async #tree(commit, files) {
        const tree = files.map(({ path, mode, after }) => ({
            path,
            mode: mode === '100755' ? '100755' : '100644',
            type: 'blob',
            content: after,
        }));
        const parameters = { ...this.#repo, base_tree: (await this.#commit(commit)).tree.sha, tree };
        const route = 'POST /repos/{owner}/{repo}/git/trees';
        return (await this.#client.write('store the changed postmortems', route, parameters, madeSchema)).sha;
    }
    /** Puts the tree on top of the branch, with the tip of the default branch below it. */
    async #advance(branch, base, tree, message) {
        const parents = parentsOf(branch, base);
        const what = 'commit the changed postmortems';
        const made = { ...this.#repo, message, tree, parents };
        const route = 'POST /repos/{owner}/{repo}/git/commits';
        const { sha: commit } = await this.#client.write(what, route, made, madeSchema);
        if (branch === null) {
            const parameters = { ...this.#repo, ref: `refs/heads/${writeBackBranch}`, sha: commit };
            await this.#client.write(`create ${writeBackBranch}`, 'POST /repos/{owner}/{repo}/git/refs', parameters, refSchema);
        }
        else {
            const parameters = { ...this.#repo, ref: `heads/${writeBackBranch}`, sha: commit, force: false };
            const patch = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
            await this.#client.write(`move ${writeBackBranch} on`, patch, parameters, refSchema);
        }
    }
    async #open({ base, title, body }) {
        const parameters = { ...this.#repo, title, body, head: writeBackBranch, base: base.branch };
        const route = 'POST /repos/{owner}/{repo}/pulls';
        return (await this.#client.write('open the pull request', route, parameters, pullSchema)).html_url;
    }
}
function parentsOf(branch, base) {
    if (branch === null || branch.isMerged)
        return [base];
    return branch.isCurrent ? [branch.commit] : [branch.commit, base];
}
/** Git's name for a file's bytes. */
function blobSha(text) {
    const bytes = Buffer.from(text, 'utf8');
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./.out/build/core/reading/source-text.js
var source_text = __webpack_require__(1849);
;// CONCATENATED MODULE: ./.out/build/core/write-back/edit.js
/** Small edits of a text that can be undone to the character. */
function applyEdit(text, { at, removed, inserted }) {
    return text.slice(0, at) + inserted + text.slice(at + removed.length);
}
/** The text before the edits, given in the order in which they were made. */
function undo(text, edits) {
    return edits.reduceRight((after, { at, removed, inserted }) => applyEdit(after, { at, removed: inserted, inserted: removed }), text);
}

// EXTERNAL MODULE: ./.out/build/core/reading/lines.js
var lines = __webpack_require__(2941);
;// CONCATENATED MODULE: ./.out/build/core/write-back/places.js
/**
 * Where in a file an item could take a reference or a tick, best place first. These are guesses from the look of the
 * line: whoever uses one reads the result again and keeps it only where the item is the same as before.
 */

const lineEnd = /[ \t\u00a0]*$/;
/** What authors put last and the reader expects last: an id of their own, a remark in a comment, facts in brackets. */
const trailing = /(?:[ \t]*(?:\{[^{}]*\}|<!--[^>]*-->|\([^()]*\)))+[ \t]*$/;
const closingTag = /<\/\w+>\s*$/;
/** The lines of a text, each with its place. */
function placedLines(text) {
    let start = 0;
    return (0,lines/* splitAny */.tz)(text).map((source) => {
        const line = { ...source, start };
        start += source.raw.length;
        start += text.startsWith('\r\n', start) ? 2 : 1;
        return line;
    });
}
function referencePlaces(text, item, reference) {
    const places = linesOf(text, item).flatMap((line) => [
        ...(item.why === 'table-row' ? [...cellPlaces(line, reference), ...wordsPlaces(line, item, reference)] : []),
        // Behind the tag that ends it, a reference would stand outside of the entry.
        ...(closingTag.test(line.raw) ? wordsPlaces(line, item, reference) : []),
        ...endPlaces(line, reference),
    ]);
    return places.map((place) => ({ ...place, removed: '' }));
}
/** The box of the item, ticked; null where it has none that is empty. */
function tickPlace(text, item) {
    const line = text[item.line - 1];
    const box = line === undefined ? -1 : line.raw.indexOf('[ ]');
    return line === undefined || box < 0 ? null : { at: line.start + box + 1, removed: ' ', inserted: 'x' };
}
/** The lines of the item's own words, the last first: a hard-wrapped item takes its reference at its end. */
function linesOf(text, { line, endLine }) {
    const lines = text.slice(line - 1, endLine);
    const next = lines.findIndex(({ raw }, at) => at > 0 && (raw.trim() === '' || /^\s*(?:[-*+]|\d+[.)])\s/.test(raw)));
    return (next < 0 ? lines : lines.slice(0, next)).reverse();
}
function endPlaces({ raw, start }, reference) {
    const inserted = ` (${reference})`;
    const ends = [lineEnd, trailing].map((pattern) => pattern.exec(raw)?.index ?? raw.length);
    return [...new Set(ends)].map((at) => ({ at: start + at, inserted }));
}
/** Behind the item's words, where they stand in the line as they were read. */
function wordsPlaces({ raw, start }, { text }, reference) {
    const from = raw.indexOf(text);
    return from < 0 ? [] : [{ at: start + from + text.length, inserted: ` (${reference})` }];
}
/** An empty cell first, where the column of issues may be; then the end of a cell that has words, that of the task. */
function cellPlaces({ raw, start }, reference) {
    const empty = [];
    const full = [];
    for (const { from, to } of cellsOf(raw)) {
        const cell = raw.slice(from, to);
        if (cell.trim() === '') {
            if (cell.length > 1)
                empty.push({ at: start + from + 1, inserted: reference });
            else
                empty.push({ at: start + to, inserted: `${reference}${cell}` });
        }
        else
            full.push({ at: start + from + cell.trimEnd().length, inserted: ` (${reference})` });
    }
    return [...empty, ...full];
}
/** What stands between two bars that no backslash makes a character. */
function cellsOf(raw) {
    const bars = [...raw.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
    return bars.slice(1).map((bar, at) => ({ from: (bars[at] ?? 0) + 1, to: bar }));
}

;// CONCATENATED MODULE: ./.out/build/core/write-back/write-back.js
/**
 * Puts what the tracker knows into the text of a postmortem: the issue of each action item, and a tick where it is done.
 * Text in, text out. An edit is kept only where reading the result gives the same postmortems with just that changed.
 */


/** A second call with its result changes nothing. */
function writeBack({ text, read, known }) {
    const run = new WriteBack(text, read);
    const all = known.flatMap((one, at) => (one === null ? [] : [{ ...one, at }]));
    run.fulfil(all.filter(({ at }) => run.items[at]?.references.length === 0).map(referenceWish));
    run.fulfil(all.filter(({ at, done }) => done && run.items[at]?.done === false && run.hasBox(at)).map(tickWish));
    return { text: run.text, edits: run.edits, left: run.left };
}
function referenceWish({ at, reference }) {
    return {
        at,
        what: 'reference',
        wanted: (item) => ({ ...item, issue: reference, references: [reference] }),
        places: (text, item) => referencePlaces(text, item, reference),
    };
}
function tickWish({ at }) {
    return {
        at,
        what: 'tick',
        wanted: (item) => ({ ...item, done: true, state: 'done' }),
        places: (text, item) => [tickPlace(text, item)].filter((place) => place !== null),
    };
}
class WriteBack {
    text;
    items = [];
    edits = [];
    left = [];
    #read;
    #postmortems = [];
    #lines = [];
    constructor(text, read) {
        this.text = text;
        this.#read = read;
        this.#take(text, read(text));
    }
    hasBox(at) {
        const item = this.items[at];
        return item !== undefined && tickPlace(this.#lines, item) !== null;
    }
    /** All at once where that reads well, else one half and then the other: reading is what costs. */
    fulfil(wishes) {
        const [first] = wishes;
        if (first === undefined)
            return;
        const best = wishes.map((wish) => this.#places(wish)[0]).filter((place) => place !== undefined);
        if (best.length === wishes.length && this.#try(wishes, best))
            return;
        if (wishes.length > 1) {
            const middle = wishes.length >> 1;
            this.fulfil(wishes.slice(0, middle));
            this.fulfil(wishes.slice(middle));
            return;
        }
        const others = this.#places(first).slice(1);
        const item = this.items[first.at];
        if (!others.some((place) => this.#try(wishes, [place])) && item !== undefined)
            this.left.push({ item, what: first.what });
    }
    #places({ at, places }) {
        const item = this.items[at];
        return item === undefined ? [] : places(this.#lines, item);
    }
    /** From the end to the start, so that each place still means what it meant. */
    #try(wishes, places) {
        const edits = places.toSorted((a, b) => b.at - a.at);
        const text = edits.reduce(applyEdit, this.text);
        const postmortems = this.#read(text);
        if (shape(postmortems, []) !== shape(this.#postmortems, wishes))
            return false;
        this.#take(text, postmortems);
        this.edits.push(...edits);
        return true;
    }
    #take(text, postmortems) {
        this.text = text;
        this.#postmortems = postmortems;
        this.items = postmortems.flatMap(({ actionItems }) => actionItems);
        this.#lines = placedLines(text);
    }
}
/** All that was read, as text to compare, with these wishes fulfilled; columns aside, which an edit may shift. */
function shape(postmortems, wishes) {
    const wantedOf = new Map(wishes.map(({ at, wanted }) => [at, wanted]));
    let index = 0;
    return JSON.stringify(postmortems.map((postmortem) => ({
        ...postmortem,
        actionItems: postmortem.actionItems.map((item) => {
            const entries = Object.entries(wantedOf.get(index++)?.(item) ?? item);
            return entries.filter(([name]) => name !== 'column').sort(([a], [b]) => (a < b ? -1 : 1));
        }),
    })));
}

;// CONCATENATED MODULE: ./.out/build/core/write-back/unified-diff.js
/**
 * A unified diff of two texts with the same number of lines, as `git apply` takes it. Lines end at LF alone, as git has
 * it: a CR belongs to its line and stays. Without a line `diff --git`, because below one git takes paths from the root
 * of the repository, and passes a file of a folder over without a word.
 */
const context = 3;
/** Empty where the texts are equal. */
function unifiedDiff(path, before, after) {
    const [old, now] = [unified_diff_linesOf(before), unified_diff_linesOf(after)];
    if (old.length !== now.length)
        throw new RangeError('The texts have different numbers of lines.');
    const changed = [...old.keys()].filter((at) => old[at] !== now[at]);
    if (changed.length === 0)
        return '';
    const hunks = groups(changed).map((group) => hunk(old, now, group));
    return [`--- ${named(`a/${path}`)}\n`, `+++ ${named(`b/${path}`)}\n`, ...hunks].join('');
}
/** Lines with their ends; the last has none where the text does not end with one. */
function unified_diff_linesOf(text) {
    return text.split(/(?<=\n)/);
}
/** Changes that are closer than their context share a hunk. */
function groups(changed) {
    const all = [];
    for (const at of changed) {
        const last = all.at(-1);
        if (last !== undefined && at - (last.at(-1) ?? 0) <= 2 * context)
            last.push(at);
        else
            all.push([at]);
    }
    return all;
}
function hunk(old, now, group) {
    const start = Math.max(0, (group[0] ?? 0) - context);
    const end = Math.min(old.length, (group.at(-1) ?? 0) + 1 + context);
    const range = `${start + 1},${end - start}`;
    const lines = [];
    for (let at = start; at < end;) {
        let next = at;
        while (next < end && old[next] !== now[next])
            next++;
        if (next === at)
            lines.push(line(' ', old[at++]));
        else {
            lines.push(...old.slice(at, next).map((one) => line('-', one)), ...now.slice(at, next).map((one) => line('+', one)));
            at = next;
        }
    }
    return `@@ -${range} +${range} @@\n${lines.join('')}`;
}
function line(sign, text = '') {
    return text.endsWith('\n') ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`;
}
/** Git's form of a path that a plain one would not survive: C escapes, octal for what is not ASCII. */
function quoted(path) {
    if (/^[\x20-\x7e]*$/.test(path) && !/["\\]/.test(path))
        return path;
    const escaped = [...new TextEncoder().encode(path)].map((byte) => {
        const character = String.fromCharCode(byte);
        if (character === '"' || character === '\\')
            return `\\${character}`;
        return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, '0')}` : character;
    });
    return `"${escaped.join('')}"`;
}
/** After `---` and `+++` a name with a blank ends at a tab. */
function named(path) {
    const name = quoted(path);
    return name.includes(' ') && !name.startsWith('"') ? `${name}\t` : name;
}

;// CONCATENATED MODULE: ./.out/build/write-back-files.js
/** The postmortems of a run with what the tracker knows written into them; nothing is stored here. */








/** Files that change, or that hold an item which should and cannot; in the order of the reading. */
function writtenBack(read, { plan, tracked }, config) {
    const known = new Map();
    for (const { item, postmortem, issue, writes } of plan.changes) {
        if (item === null || postmortem === null || issue === null)
            continue;
        const own = tracked.get(item.key);
        // An item that was moved or reworded has its issue for certain only once `apply` has said so in the issue.
        if (own === undefined || (0,tracked_issue/* issueName */.X0)(own.issue) !== (0,tracked_issue/* issueName */.X0)(issue))
            continue;
        // An issue that the next `apply` opens again, because the file says open, is not done.
        const done = writes.state !== 'open' && isDone(item, own, config);
        known.set(placeOf(postmortem.path, item), { reference: (0,tracked_issue/* issueName */.X0)(issue), done });
    }
    return changedFiles(read, known, config);
}
function changedFiles(read, known, config) {
    return read.readings.flatMap((reading) => {
        const written = fileWrittenBack(reading, read, known, config);
        return written === null || (written.edits.length === 0 && written.left.length === 0) ? [] : [written];
    });
}
/** The same for issues that a person gave to items: references only. */
function referencesWritten(read, pairs, config) {
    const known = new Map(pairs.map(({ item, postmortem, number }) => [
        placeOf(postmortem.path, item),
        { reference: `#${number}`, done: false },
    ]));
    return changedFiles(read, known, config);
}
function fileWrittenBack({ path, postmortems }, { texts }, known, config) {
    const bytes = texts.get(path);
    const source = bytes === undefined ? null : (0,source_text/* decode */.D)(bytes);
    if (source === null || !('text' in source))
        return null;
    const of = postmortems.flatMap(({ actionItems }) => actionItems.map((item) => known.get(placeOf(path, item)) ?? null));
    if (of.every((one) => one === null))
        return null;
    const options = (0,reading_options/* readingOptions */.f)(config);
    const reread = (text) => (0,parse/* parse */.q)(path, text, options).postmortems;
    return { path, before: source.text, ...writeBack({ text: source.text, read: reread, known: of }) };
}
function placeOf(path, { line, column }) {
    return `${path}\n${line}:${column}`;
}
/** Closed as not planned or as a duplicate is not done; issues of before 2022 are closed without a reason. */
function isDone(item, own, config) {
    const { state, stateReason } = own.issue;
    if (state === 'open' || (stateReason !== null && stateReason !== 'completed'))
        return false;
    return !config['require-evidence'] || item.evidence !== undefined || (0,standing/* isProven */.nn)((0,closing/* proofOf */.oX)(own));
}
function patchOf(files) {
    return files.map(({ path, before, text }) => unifiedDiff(path, before, text)).join('');
}
/** One line a file, and one for each item that was left as it is. */
function writtenBackText(files) {
    const lines = files.flatMap(({ path, edits, left }) => {
        const ticks = edits.filter(({ removed }) => removed !== '').length;
        return [
            ...(edits.length === 0 ? [] : [`${path}: ${edits.length - ticks} linked, ${ticks} ticked`]),
            ...left.map(({ item, what }) => `${path}:${item.line}: no ${what} fits here without changing what is read`),
        ];
    });
    return lines.length === 0 ? 'Nothing to write back.\n' : `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./.out/build/action/write-back-lane.js
/** The lane that offers issue numbers and ticks as one pull request, with a token of its own; it writes no issue. */







const title = 'Postmortems: issue numbers and what is done';
const body = [
    'Puts the issue of each action item beside it, and ticks what is done. Nothing else in the files changes.',
    '',
    'This pull request is kept up to date. Once somebody else commits to its branch, it is left alone. Closed without',
    'merging, it stays closed until there is something new to write.',
].join('\n');
async function writeBackLane(world, config, request) {
    if (!config['write-back']) {
        world.annotate({
            level: 'notice',
            message: 'Nothing is written back: the configuration does not have `write-back: true`.',
        });
        return null;
    }
    const files = writtenBack(request.read, await planWhole(request), config);
    const changed = files.filter(({ edits }) => edits.length > 0);
    world.say(writtenBackText(files).trimEnd());
    if (changed.length === 0) {
        world.output({ complete: true });
        return null;
    }
    const patch = (0,external_node_path_.join)(world.environment.temp, 'postmortem-followthrough-write-back.patch');
    (0,external_node_fs_.writeFileSync)(patch, patchOf(changed));
    world.output({ 'write-back-patch': patch });
    const tip = await request.reader.tip();
    if (tip !== request.commit) {
        world.annotate({
            level: 'notice',
            message: 'This commit is not the tip of the default branch any more: a newer run goes on.',
        });
        world.output({ complete: false });
        return null;
    }
    return propose(world, changed, tip);
}
async function propose(world, changed, tip) {
    const { writeBackToken: token } = world.inputs;
    const { apiUrl, repository, serverUrl } = world.environment;
    const branch = world.event.repository?.default_branch;
    if (token === null || branch === undefined || tip === null)
        return asFile(world, 'write-back-token is not set');
    const client = (0,github_client/* connect */.N)({ token, apiUrl, lane: 'write', log: world.say });
    const proposal = {
        base: { branch, commit: tip },
        files: changed.map(({ path, before, text }) => ({ path, before, after: text })),
        title,
        body,
    };
    try {
        const github = new GitHubWriteBack(client, repository, serverUrl === 'https://github.com');
        return await tell(world, await github.propose(proposal));
    }
    catch (error) {
        if (!(error instanceof ports/* WriteFailure */.AK) || error.kind !== 'forbidden')
            throw error;
        return asFile(world, error.message);
    }
}
const told = {
    opened: 'Opened',
    updated: 'Brought up to date',
    unchanged: 'Up to date already',
    declined: 'Closed by a person, and there is nothing new',
};
async function tell(world, proposed) {
    if (proposed.kind === 'foreign') {
        world.output({ complete: false });
        return `Somebody else committed to ${writeBackBranch} (${proposed.by}): it is left alone. Merge it or delete it; the patch is a file of this run.`;
    }
    const line = `${told[proposed.kind]}: ${proposed.url}`;
    await world.summarise(`${line}\n`);
    world.say(line);
    world.output({ complete: true });
    return null;
}
/** Without a token that can, somebody can still apply it by hand. */
function asFile(world, why) {
    world.annotate({
        level: 'notice',
        message: `The patch is offered as a file (output write-back-patch), no pull request: ${why}`,
    });
    world.output({ complete: true });
    return null;
}

;// CONCATENATED MODULE: ./.out/build/action/branch-lanes.js
/** The lanes that run on a branch's own files: apply on the tip of the default branch; plan, validate and report anywhere. */





























async function branchLane(world, lane) {
    const { environment, inputs } = world;
    const config = loadConfig(world);
    const files = workspace(environment.workspace, { followNamed: false });
    const read = await readPostmortems(files, config, environment.repository, inputs.paths);
    const run = { world, config, read, problems: problemsOf(read, config) };
    if (read.found.taken.length === 0)
        world.annotate({ level: 'warning', message: nothingFound });
    for (const { path, why } of read.found.missing)
        world.annotate({ level: 'warning', message: `paths: ${path}: ${why}` });
    switch (lane) {
        case 'validate':
            return validateLane(run);
        case 'plan':
            return planLane(run);
        case 'report':
            return reportLane(run);
        case 'write-back':
            noteExcess(world, 'write-back');
            return writeBackLane(world, config, { ...whole(run), ...reading(world, 'query'), proveAbsence: false });
        case 'apply':
            return applyLane(run);
    }
}
function loadConfig({ environment, inputs }) {
    const file = (0,external_node_path_.join)(environment.workspace, inputs.config);
    if (inputs.config !== config_path/* configPath */.e && !(0,external_node_fs_.existsSync)(file))
        throw new config_error/* ConfigError */.x([`config: ${inputs.config} does not exist in the checkout`]);
    const config = (0,external_node_fs_.existsSync)(file) ? (0,core_config/* parseConfig */.o4)((0,external_node_fs_.readFileSync)(file, 'utf8'), inputs.config) : core_config/* defaultConfig */.sb;
    (0,check_rules/* checkRules */.M)(config, inputs.config);
    return inputs.maxNewIssues === null ? config : { ...config, 'max-new-issues': inputs.maxNewIssues };
}
async function validateLane(run) {
    const { world, problems } = run;
    (0,annotate/* annotateProblems */.$)(world, problems.map((problem) => ({ problem, blocks: (0,core_problem/* reaches */.O)(problem.severity, world.inputs.failOn) })));
    await world.summarise(problemsMarkdown(problems, sanitize/* sanitizeCell */.CN));
    const blocking = problems.filter(({ severity }) => (0,core_problem/* reaches */.O)(severity, world.inputs.failOn));
    world.output({
        ...readOutputs(run),
        verdict: blocking.length > 0 ? 'fail' : 'pass',
        complete: true,
        'report-json': reportFile(run, null),
    });
    return blocking.length > 0 ? `${(0,item_line/* count */.U9)(blocking.length, 'problem')} to fix in the postmortems.` : null;
}
async function planLane(run) {
    const { world } = run;
    const { planFile } = world.inputs;
    const lane = planFile === null ? 'get' : 'query';
    const request = { ...whole(run), ...reading(world, lane), proveAbsence: planFile !== null };
    const planned = await planWhole(request);
    if (planFile !== null)
        writePlanFile((0,external_node_path_.resolve)(world.environment.workspace, planFile), savedPlan(planned, request));
    await world.summarise(planMarkdown(planned.plan));
    world.output({
        ...readOutputs(run),
        ...openOutputs(planned),
        complete: true,
        'report-json': reportFile(run, planned),
    });
    return null;
}
async function reportLane(run) {
    const { world, config, read, problems } = run;
    const planned = await planWhole({ ...whole(run), ...reading(world, 'get'), proveAbsence: false });
    const report = buildReport({
        readings: read.readings,
        problems,
        ...reportTracker(planned),
        today: world.today,
        repository: world.environment.repository,
        since: config.since,
        requireEvidence: config['require-evidence'],
    });
    await world.summarise(reportMarkdown(report, { sanitize: sanitize/* sanitizeCell */.CN }));
    world.output({
        ...readOutputs(run),
        ...openOutputs(planned),
        complete: true,
        'report-json': reportFile(run, planned),
    });
    return null;
}
/** The only lane that makes an issue writer. */
async function applyLane(run) {
    const { world } = run;
    const { token, planFile } = world.inputs;
    const { apiUrl, repository, workspace: root } = world.environment;
    const approved = planFile === null ? null : readPlanFile((0,external_node_path_.resolve)(root, planFile), `plan-file: ${planFile}`);
    const outcomes = (0,external_node_path_.join)(world.environment.temp, 'postmortem-followthrough-outcomes.jsonl');
    const recorder = openOutcomeFile(outcomes, repository);
    // Set before the first write: a step that is cut off has its outputs still.
    world.output({ 'outcome-file': outcomes });
    const client = (0,github_client/* connect */.N)({ token, apiUrl, lane: 'write', log: world.say, witness: recorder });
    const reader = new issue_reader/* GitHubIssueReader */.U(client, readerOptions(world));
    const writer = new issue_writer/* GitHubIssueWriter */.E(client, repository, () => reader.identity());
    const others = othersOf(world, { client, reader }, 'write', recorder);
    const request = {
        ...whole(run),
        ...recordWrites({ reader, writer, others }, recorder),
        proveAbsence: true,
        wait: world.wait,
        stopped: world.stopped,
    };
    const planned = await planWhole(request);
    const refusal = approved === null ? null : refusalOf(approved, savedPlan(planned, request));
    if (refusal !== null) {
        await world.summarise(planMarkdown(planned.plan));
        world.output({ ...readOutputs(run), ...openOutputs(planned), complete: false });
        return refusal;
    }
    const applied = await applyPlanned(planned, request);
    noteExcess(world, 'apply');
    const gone = (0,build_event/* goneNotice */.M_)(world.event);
    if (gone !== null)
        world.annotate({ level: 'notice', message: gone });
    for (const { level, message } of planned.plan.notices)
        world.annotate({ level, message });
    if (applied.overtaken && approved === null)
        world.annotate({
            level: 'notice',
            message: 'This commit is not the tip of the default branch any more: a newer run goes on.',
        });
    await world.summarise(appliedMarkdown(applied, planned.plan));
    world.say(applied_appliedCounts(applied));
    world.output({
        ...readOutputs(run),
        ...openOutputs(planned),
        ...appliedOutputs(applied),
        'report-json': reportFile(run, planned),
    });
    if (applied.incomplete.length > 0)
        return `Not complete: ${applied.incomplete.join(' ')}`;
    // No newer run carries out what was approved for this commit.
    return applied.overtaken && approved !== null
        ? 'The saved plan is not carried out to its end: its commit is not the tip of the default branch any more. Make a new plan and have that approved.'
        : null;
}
function whole({ world, config, read }) {
    return { read, config, commit: world.environment.sha || null, today: world.today };
}
function readerOptions({ environment, event }) {
    const branch = event.repository?.default_branch;
    return {
        repository: environment.repository,
        serverUrl: environment.serverUrl,
        // Elsewhere the account of the workflow's token has another number.
        isActionsToken: environment.serverUrl === 'https://github.com',
        ...(branch !== undefined && { defaultBranch: branch }),
    };
}
function reading(world, lane) {
    const { inputs, environment } = world;
    const client = (0,github_client/* connect */.N)({ token: inputs.token, apiUrl: environment.apiUrl, lane, log: world.say });
    const reader = new issue_reader/* GitHubIssueReader */.U(client, readerOptions(world));
    return { reader, others: othersOf(world, { client, reader }, 'query') };
}
function othersOf({ inputs, environment, say }, home, lane, witness) {
    const { apiUrl, serverUrl } = environment;
    const connection = { apiUrl, log: say, ...(witness !== undefined && { witness }) };
    return (0,other_trackers/* othersBeside */.g)(home, { token: inputs.servicesToken, tokenName: 'services-token', serverUrl, lane, connection });
}
function noteExcess(world, lane) {
    const excess = (0,declared_permissions/* excessPermissions */.G)(ownWorkflow(world), world.environment.job, lane);
    if (excess !== null)
        world.annotate({ level: 'notice', message: excess });
}
/** The workflow of this run in the checkout, null where it is not there. */
function ownWorkflow({ environment }) {
    const [file = ''] = environment.workflowRef.split('@');
    if (!file.startsWith(`${environment.repository}/`))
        return null;
    const path = (0,external_node_path_.join)(environment.workspace, file.slice(environment.repository.length + 1));
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : null;
}
function readOutputs({ read, problems }) {
    return {
        postmortems: read.readings.flatMap(({ postmortems }) => postmortems).length,
        errors: problems.filter(({ severity }) => severity === 'error').length,
        warnings: problems.filter(({ severity }) => severity === 'warning').length,
    };
}
function openOutputs({ plan, open }) {
    return {
        planned: (0,item_line/* sortPlan */.S9)(plan).open.length,
        open: open.length,
        overdue: open.filter(({ overdueDays }) => overdueDays > 0).length,
    };
}
function appliedOutputs({ outcomes, incomplete, overtaken }) {
    const applied = outcomes.filter(({ result }) => result === 'applied').map(({ change }) => change);
    return {
        complete: incomplete.length === 0 && !overtaken,
        created: applied.filter(({ action }) => action === 'create').length,
        updated: applied.filter(({ action }) => action === 'update' || action === 'adopt').length,
        closed: applied.filter(({ writes }) => writes.state === 'closed').length,
    };
}
function reportFile({ world, read, problems }, planned) {
    return (0,report_file/* writeReportJson */.e)(world, read.readings, problems, planned?.plan ?? null);
}


/***/ })

};
