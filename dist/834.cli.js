export const id = 834;
export const ids = [834];
export const modules = {

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   Xg: () => (/* binding */ checkedOutCommit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/** What the local checkout is at, asked of git itself; no hook or configuration of the checkout is run for it. */

function git(cwd, args) {
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['-c', 'core.fsmonitor=false', ...args], { cwd, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
}
/** Commit that is checked out, null outside of a repository. */
function checkedOutCommit(cwd) {
    return git(cwd, ['rev-parse', '--verify', 'HEAD']);
}
/** Whether the files on disk are those of the commit; null outside of a repository. */
function isClean(cwd) {
    const changed = git(cwd, ['status', '--porcelain', '--ignore-submodules']);
    return changed === null ? null : changed === '';
}
/** Name of the default branch as the remote has it, else of the branch that is checked out; null outside of one. */
function defaultBranch(cwd) {
    const remote = git(cwd, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
    return remote === null ? git(cwd, ['branch', '--show-current']) : remote.replace(/^origin\//, '');
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CommandContext: () => (/* binding */ CommandContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.out/build/adapters/git.js
var git = __webpack_require__(5594);
// EXTERNAL MODULE: ./.out/build/other-trackers.js
var other_trackers = __webpack_require__(6697);
// EXTERNAL MODULE: ./.out/build/core/planning/group-by.js
var group_by = __webpack_require__(2152);
// EXTERNAL MODULE: ./.out/build/ports.js
var ports = __webpack_require__(4221);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./.out/build/adapters/local/format.js
/** The file of the embedded tracker: versioned JSON that a person can read and edit. */

const time = iso/* datetime */.w$();
const commentSchema = schemas/* strictObject */.rej({ author: schemas/* string */.YjP().min(1), body: schemas/* string */.YjP(), createdAt: time });
const issueSchema = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr().positive(),
    /** Where the issue would stand on GitHub, if not at home. Numbers run on over all repositories. */
    repository: schemas/* string */.YjP().min(1).optional(),
    title: schemas/* string */.YjP().trim().min(1).max(256),
    body: schemas/* string */.YjP().max(65_536),
    state: schemas/* enum */.k5n(['open', 'closed']),
    stateReason: schemas/* enum */.k5n(['completed', 'not_planned', 'duplicate', 'reopened']).nullable(),
    labels: schemas/* array */.YOg(schemas/* string */.YjP().min(1)),
    assignees: schemas/* array */.YOg(schemas/* string */.YjP().min(1)),
    author: schemas/* string */.YjP().min(1),
    locked: schemas/* boolean */.zMY(),
    createdAt: time,
    closedAt: time.nullable(),
    parent: schemas/* int */.Whr().positive().optional(),
    milestone: schemas/* int */.Whr().positive().optional(),
    comments: schemas/* array */.YOg(commentSchema),
});
const labelSchema = schemas/* strictObject */.rej({ name: schemas/* string */.YjP().min(1).max(50), color: schemas/* string */.YjP(), description: schemas/* string */.YjP() });
const milestoneSchema = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr().positive(),
    title: schemas/* string */.YjP().trim().min(1).max(255),
    description: schemas/* string */.YjP().max(65_536),
    state: schemas/* enum */.k5n(['open', 'closed']),
    author: schemas/* string */.YjP().min(1),
});
const trackerSchema = schemas/* strictObject */.rej({
    formatVersion: schemas/* literal */.euz(1),
    labels: schemas/* array */.YOg(labelSchema),
    issues: schemas/* array */.YOg(issueSchema).refine((issues) => new Set(issues.map(({ number }) => number)).size === issues.length, {
        message: 'two issues have the same number',
    }),
    milestones: schemas/* array */.YOg(milestoneSchema).optional(),
});
/** What a missing file stands for. */
const emptyTracker = { formatVersion: 1, labels: [], issues: [] };
/** The file is not a tracker. The message says where, as `line:column` or as the path of the value. */
class TrackerFormatError extends Error {
    name = 'TrackerFormatError';
}
/** Whether the first characters of a text are wrong already, not merely unfinished. */
function isBroken(start) {
    try {
        JSON.parse(start);
        return false;
    }
    catch (error) {
        const message = String(error);
        return !/end of JSON|Unterminated string/.test(message) && !message.includes(`at position ${start.length}`);
    }
}
/** `line:column` of the first wrong character; JSON.parse names a position in some of its complaints only. */
function placeOf(text) {
    let fine = 0;
    let broken = text.length + 1;
    while (broken - fine > 1) {
        const middle = Math.floor((fine + broken) / 2);
        if (isBroken(text.slice(0, middle)))
            broken = middle;
        else
            fine = middle;
    }
    const before = text.slice(0, fine).split('\n');
    return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new TrackerFormatError(`${placeOf(text)}: not JSON`, { cause: error });
    }
}
function firstFault({ issues }) {
    const path = (issues[0]?.path ?? []).map(String).join('.');
    return `${path === '' ? 'the whole' : path}: ${issues[0]?.message ?? 'does not fit'}`;
}
/** @throws TrackerFormatError naming the first fault */
function parseTracker(text) {
    const result = trackerSchema.safeParse(parseJson(text));
    if (result.success)
        return result.data;
    throw new TrackerFormatError(firstFault(result.error));
}
/**
 * What is about to be stored, under the limits that GitHub sets too, so that what works here works there.
 * @throws TrackerFormatError naming the field
 */
function checkIssue(issue) {
    const result = issueSchema.safeParse(issue);
    if (result.success)
        return result.data;
    throw new TrackerFormatError(firstFault(result.error));
}
/** @throws TrackerFormatError naming the field */
function checkMilestone(milestone) {
    const result = milestoneSchema.safeParse(milestone);
    if (result.success)
        return result.data;
    throw new TrackerFormatError(firstFault(result.error));
}
function formatTracker(tracker) {
    return `${JSON.stringify(tracker, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./.out/build/adapters/local/issues.js
/** A stored issue as the rest of the program sees it, and the changes that a write makes to it. */
/** The account whose issues and comments are our own. */
const ownLogin = 'local';
/** Accounts have no numbers here: 0 is what GitHub's adapter gives for nobody, and the identity has none to equal it. */
const noId = 0;
function toAuthor(login) {
    return { id: noId, login, isBot: false, isInsider: true };
}
function toTracked(issue, subIssues, file) {
    const { number, title, body, state, stateReason, labels, assignees, locked, createdAt, closedAt } = issue;
    const { author, parent, milestone } = issue;
    const open = subIssues.filter((one) => one.state === 'open').length;
    return {
        ...{ number, title, body, state, stateReason, labels, assignees, locked, createdAt, closedAt },
        author: toAuthor(author),
        url: `${file}#${number}`,
        ...(parent !== undefined && { parent }),
        ...(milestone !== undefined && { milestone }),
        ...(subIssues.length > 0 && { subIssues: { open, closed: subIssues.length - open } }),
    };
}
/** What GitHub does with the same fields: closing without a reason is completion. */
function patched(issue, patch, now) {
    const { title = issue.title, body = issue.body, state = issue.state } = patch;
    const base = { ...issue, title, body, state };
    if (state === issue.state)
        return { ...base, stateReason: patch.stateReason ?? issue.stateReason };
    return state === 'closed'
        ? { ...base, stateReason: patch.stateReason ?? 'completed', closedAt: now }
        : { ...base, stateReason: 'reopened', closedAt: null };
}

;// CONCATENATED MODULE: ./.out/build/adapters/local/store.js
/** The tracker's file on disk: read afresh before each change, replaced whole, never half written. */



function readText(file) {
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : null;
}
class TrackerStore {
    file;
    #text = null;
    #tracker = emptyTracker;
    constructor(file) {
        this.file = file;
    }
    /** @throws TrackerFormatError, or what the file system says */
    load() {
        const text = readText(this.file);
        if (text === this.#text)
            return this.#tracker;
        this.#tracker = text === null ? emptyTracker : parseTracker(text);
        this.#text = text;
        return this.#tracker;
    }
    /**
     * Replaces the file by one that holds the new state: a crash leaves the old one or the new one. Two processes at once
     * are not provided for; the later one wins.
     */
    save(tracker) {
        const text = formatTracker(tracker);
        const beside = `${this.file}.${process.pid}.tmp`;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.file), { recursive: true });
        try {
            (0,external_node_fs_.writeFileSync)(beside, text, { flag: 'wx' });
            (0,external_node_fs_.renameSync)(beside, this.file);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(beside, { force: true });
            throw error;
        }
        this.#text = text;
        this.#tracker = tracker;
    }
}

;// CONCATENATED MODULE: ./.out/build/adapters/local/umbrellas.js
/** Sub-issues and milestones of the embedded tracker: changes to the stored value, under the rules that GitHub has. */



/** GitHub's limit, closed ones included. */
const mostSubIssues = 100;
function toMilestone(stored, { issues }, file) {
    const { number, title, description, state, author } = stored;
    const inside = issues.filter((issue) => issue.milestone === number);
    const open = inside.filter((issue) => issue.state === 'open').length;
    const holds = { open, closed: inside.length - open };
    return { number, title, description, state, author: toAuthor(author), url: `${file}#milestone-${number}`, holds };
}
function milestonesOf(tracker, file) {
    return (tracker.milestones ?? []).map((one) => toMilestone(one, tracker, file));
}
function withMilestone(tracker, { title, description }) {
    const known = tracker.milestones ?? [];
    mustBeFree(known, title);
    const number = Math.max(0, ...known.map((one) => one.number)) + 1;
    const made = checkMilestone({ number, title, description, state: 'open', author: ownLogin });
    return [{ ...tracker, milestones: [...known, made] }, made];
}
function withMilestonePatch(tracker, number, patch) {
    const known = tracker.milestones ?? [];
    const before = known.find((one) => one.number === number);
    if (before === undefined)
        throw new ports/* WriteFailure */.AK('refused', `Milestone ${number} is not there.`);
    const { title = before.title, description = before.description, state = before.state } = patch;
    mustBeFree(known.filter((one) => one !== before), title);
    const after = checkMilestone({ ...before, title, description, state });
    return [{ ...tracker, milestones: known.map((one) => (one === before ? after : one)) }, after];
}
function mustBeFree(known, title) {
    if (known.some((one) => one.title === title))
        throw new ports/* WriteFailure */.AK('refused', `Could not name a milestone "${title}": the title is taken.`);
}
function withParent(tracker, parent, number, from) {
    const issue = issueAt(tracker, number);
    issueAt(tracker, parent);
    if (issue.parent === parent)
        return [tracker, { kind: 'in' }];
    if ((issue.parent ?? null) !== from)
        return [tracker, { kind: 'elsewhere' }];
    const full = tracker.issues.filter((one) => one.parent === parent).length >= mostSubIssues;
    if (full || parent === number) {
        const why = full ? `#${parent} has ${mostSubIssues} sub-issues already` : 'an issue is not its own sub-issue';
        return [tracker, { kind: 'refused', why: `Could not make #${number} a sub-issue of #${parent}: ${why}.` }];
    }
    return [withIssue(tracker, { ...issue, parent }), { kind: 'in' }];
}
function withInMilestone(tracker, milestone, number, from) {
    const issue = issueAt(tracker, number);
    if (issue.milestone === milestone)
        return [tracker, { kind: 'in' }];
    if ((issue.milestone ?? null) !== from)
        return [tracker, { kind: 'elsewhere' }];
    if (!(tracker.milestones ?? []).some((one) => one.number === milestone))
        throw new ports/* WriteFailure */.AK('refused', `Milestone ${milestone} is not there.`);
    return [withIssue(tracker, { ...issue, milestone }), { kind: 'in' }];
}
function withIssue(tracker, after) {
    return { ...tracker, issues: tracker.issues.map((one) => (one.number === after.number ? after : one)) };
}
function issueAt({ issues }, number) {
    const found = issues.find((issue) => issue.number === number);
    if (found === undefined)
        throw new ports/* WriteFailure */.AK('refused', `#${number} is not there any more.`);
    return found;
}

;// CONCATENATED MODULE: ./.out/build/adapters/local/tracker.js
/** The embedded tracker: a complete one in a JSON file, behind the same ports as GitHub, without token or network. */






function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Both ports over one file; hand out the one that the run may have. */
class LocalTracker {
    repository;
    serverUrl;
    #store;
    #now;
    #witness;
    #options;
    #highestAtStart;
    constructor(options) {
        this.#options = options;
        this.repository = options.elsewhere ?? options.repository ?? 'local/tracker';
        this.serverUrl = options.serverUrl ?? 'https://github.com';
        this.#store = new TrackerStore(options.file);
        this.#witness = options.witness;
        this.#now = `${options.today}T00:00:00Z`;
    }
    identity() {
        return Promise.resolve({ id: null, login: ownLogin });
    }
    async listTracked(label) {
        const isTracked = (issue) => issue.labels.some((name) => sameName(name, label));
        return (await this.#read()).filter((issue) => isTracked(issue) || issue.createdAt >= this.#now);
    }
    async listOwn() {
        return (await this.#read()).filter(({ author }) => author.login === ownLogin);
    }
    listAll() {
        return this.#read();
    }
    async listRecent() {
        const issues = await this.#read();
        return issues.filter(({ number }) => number > (this.#highestAtStart ?? 0)).reverse();
    }
    async lookUp(numbers) {
        const all = new Map((await this.#read()).map((issue) => [issue.number, issue]));
        return new Map(numbers.map((number) => [number, all.get(number) ?? 'missing']));
    }
    /** There are no pull requests here: whatever is closed was closed by hand. */
    async closings(numbers) {
        const asked = new Set(numbers);
        return new Map((await this.#read()).flatMap(({ number, closedAt }) => asked.has(number) && closedAt !== null ? [[number, { at: closedAt, by: null }]] : []));
    }
    /** The file holds what is there now, and no history. */
    formerBodies() {
        return Promise.resolve(new Map());
    }
    tip() {
        return Promise.resolve(null);
    }
    listMilestones() {
        return Promise.resolve(milestonesOf(this.#load(), this.#store.file));
    }
    async lookUpMilestone(number) {
        return (await this.listMilestones()).find((one) => one.number === number) ?? null;
    }
    /** Nobody but who reads the file sees any of it, and it has one home, whatever that is called. */
    about() {
        const facts = { visibility: 'private', archived: false, hasIssues: true };
        return Promise.resolve({ id: 'local', name: this.repository, ...facts });
    }
    create({ title, body, labels, assignees, milestone }) {
        return this.#write('create an issue', (tracker) => {
            const number = Math.max(0, ...tracker.issues.map((issue) => issue.number)) + 1;
            const empty = { comments: [], closedAt: null, stateReason: null, locked: false };
            const { elsewhere } = this.#options;
            const made = {
                number,
                ...(elsewhere !== undefined && { repository: elsewhere }),
                title,
                body,
                labels: [...labels],
                assignees: [...assignees],
                author: ownLogin,
                createdAt: this.#now,
                ...(milestone !== undefined && { milestone }),
            };
            const issue = checkIssue({ ...empty, ...made, state: 'open' });
            return [{ ...tracker, issues: [...tracker.issues, issue] }, toTracked(issue, [], this.#store.file)];
        });
    }
    update(number, patch) {
        return this.#change(number, `update issue #${number}`, (issue) => patched(issue, patch, this.#now));
    }
    async comment(number, body) {
        let count = 0;
        const issue = await this.#change(number, `comment on issue #${number}`, (before) => {
            count = before.comments.length + 1;
            const comment = { author: ownLogin, body, createdAt: this.#now };
            return { ...before, comments: [...before.comments, comment] };
        });
        return `${issue.url}-comment-${count}`;
    }
    async addLabels(number, labels) {
        await this.#change(number, `label issue #${number}`, (issue) => {
            const added = labels.filter((label) => !issue.labels.some((name) => sameName(name, label)));
            return { ...issue, labels: [...issue.labels, ...added] };
        });
    }
    async removeLabel(number, label) {
        await this.#change(number, `unlabel issue #${number}`, (issue) => {
            return { ...issue, labels: issue.labels.filter((name) => !sameName(name, label)) };
        });
    }
    ensureLabel(label) {
        return this.#write(`create the label "${label.name}"`, (tracker) => {
            const isThere = tracker.labels.some(({ name }) => sameName(name, label.name));
            return [isThere ? tracker : { ...tracker, labels: [...tracker.labels, { ...label }] }, undefined];
        });
    }
    /** Everybody can be assigned: there are no accounts to ask about. */
    async assign(number, logins) {
        await this.#change(number, `assign issue #${number}`, (issue) => {
            const added = logins.filter((login) => !issue.assignees.some((name) => sameName(name, login)));
            return { ...issue, assignees: [...issue.assignees, ...added] };
        });
        return [];
    }
    async unassign(number, logins) {
        await this.#change(number, `unassign issue #${number}`, (issue) => {
            const left = issue.assignees.filter((name) => !logins.some((login) => sameName(name, login)));
            return { ...issue, assignees: left };
        });
    }
    hasOwnComment(number, marker) {
        return new Promise((resolve) => {
            const issue = this.#load().issues.find((one) => one.number === number);
            resolve((issue?.comments ?? []).some(({ author, body }) => author === ownLogin && body.includes(marker)));
        });
    }
    addSubIssue(parent, issue, from) {
        return this.#write(`make #${issue} a sub-issue`, (tracker) => withParent(tracker, parent, issue, from));
    }
    createMilestone(milestone) {
        return this.#changeMilestone('create a milestone', (tracker) => withMilestone(tracker, milestone));
    }
    updateMilestone(number, patch) {
        return this.#changeMilestone(`update milestone ${number}`, (tracker) => withMilestonePatch(tracker, number, patch));
    }
    setMilestone(milestone, issue, from) {
        return this.#write(`give #${issue} a milestone`, (tracker) => withInMilestone(tracker, milestone, issue, from));
    }
    #changeMilestone(what, change) {
        return this.#write(what, (tracker) => {
            const [after, made] = change(tracker);
            return [after, toMilestone(made, after, this.#store.file)];
        });
    }
    /** @throws IncompleteRead naming the file and the place in it */
    #load() {
        try {
            const tracker = this.#store.load();
            this.#highestAtStart ??= Math.max(0, ...tracker.issues.map(({ number }) => number));
            return tracker;
        }
        catch (error) {
            throw new ports/* IncompleteRead */.XD(`Could not read the tracker ${this.#store.file}: ${reasonOf(error)}`, { cause: error });
        }
    }
    #read() {
        const issues = this.#load()
            .issues.filter(({ repository }) => repository === this.#options.elsewhere)
            .sort((a, b) => a.number - b.number);
        const subIssues = (0,group_by/* groupBy */.$)(issues, ({ parent }) => parent);
        return Promise.resolve(issues.map((issue) => toTracked(issue, subIssues.get(issue.number) ?? [], this.#store.file)));
    }
    /** @throws WriteFailure `refused`: the file is as it was */
    #write(what, change) {
        return new Promise((resolve) => {
            resolve(this.#apply(what, change));
        });
    }
    #apply(what, change) {
        try {
            const before = this.#load();
            const [after, result] = change(before);
            if (after !== before)
                this.#save(after);
            return result;
        }
        catch (error) {
            if (error instanceof ports/* WriteFailure */.AK)
                throw error;
            throw new ports/* WriteFailure */.AK('refused', `Could not ${what}: ${reasonOf(error)}`, { cause: error });
        }
    }
    #save(tracker) {
        this.#witness?.sending();
        this.#store.save(tracker);
        this.#witness?.answered({ status: null, requestId: null });
    }
    #change(number, what, change) {
        return this.#write(what, (tracker) => {
            const before = tracker.issues.find((issue) => issue.number === number);
            if (before === undefined)
                throw new ports/* WriteFailure */.AK('refused', `Could not ${what}: it is not there.`);
            const after = checkIssue(change(before));
            const issues = tracker.issues.map((issue) => (issue === before ? after : issue));
            const isSame = JSON.stringify(after) === JSON.stringify(before);
            const subIssues = issues.filter(({ parent }) => parent === number);
            return [isSame ? tracker : { ...tracker, issues }, toTracked(after, subIssues, this.#store.file)];
        });
    }
}

;// CONCATENATED MODULE: ./.out/build/adapters/local/others.js
/** Other repositories in the embedded tracker: their issues stand in the same file, each with its repository named. */


/** @param options as those of home */
function localOthers(options) {
    const tracker = (0,other_trackers/* onePerName */.Zw)((elsewhere) => new LocalTracker({ ...options, elsewhere }));
    const reader = (0,other_trackers/* onePerName */.Zw)((repository) => (0,other_trackers/* elsewhereReader */.yo)(tracker(repository)));
    const writer = (0,other_trackers/* onePerName */.Zw)((repository) => (0,other_trackers/* elsewhereWriter */.YV)(tracker(repository), repository));
    return { reader, writer, closed: null, help: 'Look at the file.' };
}

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

// EXTERNAL MODULE: ./.out/build/core/config.js + 1 modules
var core_config = __webpack_require__(944);
// EXTERNAL MODULE: ./.out/build/core/config-path.js
var config_path = __webpack_require__(8759);
// EXTERNAL MODULE: ./.out/build/core/config-error.js
var config_error = __webpack_require__(5964);
// EXTERNAL MODULE: ./.out/build/core/rendering/log-line.js
var log_line = __webpack_require__(2719);
// EXTERNAL MODULE: ./.out/build/core/rules/index.js + 18 modules
var rules = __webpack_require__(992);
;// CONCATENATED MODULE: ./.out/build/check-rules.js
/** Settings that name a rule which does not exist are a fault, not a silent no-op. */


/** @throws ConfigError naming every unknown rule */
function checkRules(config, source) {
    const unknown = (0,rules/* unknownRules */.s)(config);
    if (unknown.length > 0)
        throw new config_error/* ConfigError */.x(unknown.map((id) => `${source}: rules.${id}: there is no such rule`));
}

// EXTERNAL MODULE: ./.out/build/sync.js + 41 modules
var sync = __webpack_require__(2147);
;// CONCATENATED MODULE: ./.out/build/commands/context.js
/** What every command is given: settings, files, and where to write what it shows. */












class CommandContext {
    world;
    options;
    config;
    files;
    today;
    /** `owner/name`, empty where it is not known. */
    repository;
    /** @throws ConfigError */
    constructor(world, options) {
        this.world = world;
        this.options = options;
        this.config = loadConfig(world.cwd, options);
        this.files = workspace(world.cwd, { followNamed: true });
        this.today = options.today ?? world.today;
        this.repository = options.repo ?? world.environment.repository;
    }
    read() {
        return (0,sync/* readPostmortems */.IZ)(this.files, this.config, this.repository, this.options.paths);
    }
    /** Text for a person; words from files in it can neither move the cursor nor command a workflow's runner. */
    out(text) {
        this.world.out(this.world.environment.isActions ? text.split('\n').map(log_line/* logLine */.B).join('\n') : text);
    }
    /** JSON for a program; the runner's old form of a command, which works anywhere in a line, is written as an escape. */
    json(value) {
        this.world.out(`${JSON.stringify(value, null, 2).replaceAll('#[', '\\u0023[')}\n`);
    }
    hasColor() {
        const { isTerminal, environment } = this.world;
        return this.options.color ?? (isTerminal && !environment.noColor);
    }
    /** Text that has passed the guard of the log already, or is a command to the runner and meant to be. */
    command(text) {
        this.world.out(text);
    }
    /** One line about the run itself, beside what the command shows. */
    note(text) {
        this.world.err(`${(0,log_line/* logLine */.B)(text)}\n`);
    }
    /** Commit that links lead to, null where there is none or the tracker knows none. */
    commit() {
        return this.options.local === null ? (0,git/* checkedOutCommit */.Xg)(this.world.cwd) : null;
    }
    /**
     * @param lane `query` where everything that a plan depends on must be known, as `apply` will know it
     * @throws ConfigError where no tracker was named
     */
    async reading(lane = 'get') {
        const local = this.#local();
        if (local !== null)
            return { reader: new LocalTracker(local), others: localOthers(local) };
        const access = this.#access();
        const { githubReader } = await Promise.all(/* import() */[__webpack_require__.e(250), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 1536));
        return githubReader(access, lane);
    }
    /** The one place where a command gets a writer; only `apply` and `adopt --confirm` call it. */
    async tracker() {
        const { outcome } = this.options;
        if (outcome === null)
            return this.#tracker();
        const { openOutcomeFile } = await __webpack_require__.e(/* import() */ 29).then(__webpack_require__.bind(__webpack_require__, 9029));
        const { recordWrites } = await __webpack_require__.e(/* import() */ 534).then(__webpack_require__.bind(__webpack_require__, 534));
        const recorder = openOutcomeFile((0,external_node_path_.resolve)(this.world.cwd, outcome), this.repository || 'local/tracker');
        return recordWrites(await this.#tracker(recorder), recorder);
    }
    async #tracker(witness) {
        const local = this.#local(witness);
        if (local !== null) {
            const tracker = new LocalTracker(local);
            return { reader: tracker, writer: tracker, others: localOthers(local) };
        }
        const access = this.#access();
        const { githubTracker } = await Promise.all(/* import() */[__webpack_require__.e(250), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 1536));
        return githubTracker({ ...access, ...(witness !== undefined && { witness }) });
    }
    /** Whether a tracker was named at all: `report` shows the files alone without one. */
    hasTracker() {
        return this.options.local !== null || (this.repository !== '' && this.world.environment.token !== null);
    }
    #local(witness) {
        const { local } = this.options;
        if (local === null)
            return null;
        const repository = this.repository === '' ? {} : { repository: this.repository };
        const witnessed = witness === undefined ? {} : { witness };
        const file = (0,external_node_path_.resolve)(this.world.cwd, local);
        return { file, today: this.today, ...repository, ...witnessed };
    }
    #access() {
        const { token, servicesToken, apiUrl, serverUrl, isActions } = this.world.environment;
        const { repository } = this;
        const faults = [
            ...(repository === '' ? ['--repo OWNER/NAME (or --local FILE for a tracker without GitHub) is missing'] : []),
            ...(token === null ? ['GITHUB_TOKEN is missing: plan needs it to read issues, apply to write them'] : []),
        ];
        if (token === null || faults.length > 0)
            throw new config_error/* ConfigError */.x(faults);
        return {
            ...{ token, servicesToken, apiUrl, serverUrl, repository },
            isActionsToken: isActions && serverUrl === 'https://github.com',
            log: (line) => {
                this.note(line);
            },
        };
    }
}
function loadConfig(cwd, options) {
    const path = options.config ?? config_path/* configPath */.e;
    const file = (0,external_node_path_.resolve)(cwd, path);
    if (options.config !== null && !(0,external_node_fs_.existsSync)(file))
        throw new config_error/* ConfigError */.x([`--config: ${path} does not exist`]);
    const config = (0,external_node_fs_.existsSync)(file) ? (0,core_config/* parseConfig */.o4)((0,external_node_fs_.readFileSync)(file, 'utf8'), path) : core_config/* defaultConfig */.sb;
    checkRules(config, path);
    return options.maxNewIssues === null ? config : { ...config, 'max-new-issues': options.maxNewIssues };
}


/***/ }),

/***/ 8759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ configPath)
/* harmony export */ });
/** Where a team's practice stands. On its own, so that a start needs neither schema nor YAML to know it. */
const configPath = '.github/postmortems.yml';


/***/ }),

/***/ 944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ defaultConfig),
  o4: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: configSchema, presetNames

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./.out/build/core/config-error.js
var config_error = __webpack_require__(5964);
// EXTERNAL MODULE: ./.out/build/core/postmortem.js
var postmortem = __webpack_require__(907);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.out/build/core/yaml.js
/** YAML that is not worth a crash: read with the core schema, no aliases, no merge keys, and only up to a sane depth. */

/** More than any configuration or workflow has. yaml 2.9.1 can end a process of Node 20 on a thousand open brackets. */
const maxDepth = 64;
const maxLength = 262_144;
/** @returns the value, null for an empty text, or every fault in words without the text itself */
function readYaml(text) {
    if (text.length > maxLength)
        return { faults: [`longer than ${maxLength} characters`] };
    if (deepest(text) > maxDepth)
        return { faults: [`nested deeper than ${maxDepth} levels`] };
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, uniqueKeys: true, merge: false, schema: 'core' });
    if (document.errors.length > 0)
        return { faults: document.errors.map(({ message }) => message) };
    try {
        return { value: document.toJS({ maxAliasCount: 0 }) };
    }
    catch (error) {
        return { faults: [error instanceof Error ? error.message : String(error)] };
    }
}
/** Most brackets open at once, or most indentation in steps of one blank: an upper bound of the nesting. */
function deepest(text) {
    let brackets = 0;
    let most = 0;
    for (const char of text) {
        if (char === '[' || char === '{')
            brackets += 1;
        else if (char === ']' || char === '}')
            brackets -= 1;
        most = Math.max(most, brackets);
    }
    const indents = (text.match(/^[ \t\-?:]+/gm) ?? []).map((indent) => indent.length / 2);
    return indents.reduce((a, b) => Math.max(a, b), most);
}

;// CONCATENATED MODULE: ./.out/build/core/config.js
/**
 * The team's practice: `.github/postmortems.yml`, read from the default branch only. The schema below is the one
 * source: types are inferred from it and the JSON Schema for editors is generated from it.
 */




const globs = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(500)).max(100);
const words = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(200)).max(200);
const sectionName = schemas/* enum */.k5n(postmortem/* sectionNames */.Q);
const ruleSetting = schemas/* enum */.k5n(['error', 'warning', 'info', 'off']);
/** Each costs three requests a run, five where much happens, of the 300 that a run may send. */
const mostTargets = 30;
const presetNames = ['light', 'standard', 'strict', 'google', 'pagerduty', 'atlassian'];
const configSchema = schemas/* strictObject */.rej({
    include: globs.default([]).describe('Globs of files that are postmortems whatever their place or content.'),
    exclude: globs.default([]).describe('Globs of files that are never postmortems.'),
    preset: schemas/* enum */.k5n(presetNames).default('standard').describe('Which sections a postmortem must and should have.'),
    sections: schemas/* strictObject */.rej({
        required: schemas/* array */.YOg(sectionName).default([]).describe('Sections without which a postmortem is incomplete.'),
        recommended: schemas/* array */.YOg(sectionName).default([]).describe('Sections whose absence is a warning.'),
    })
        .optional()
        .describe("Your own list; it replaces the preset's."),
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), ruleSetting).default({}).describe('Severity of single rules, or off.'),
    reading: schemas/* strictObject */.rej({
        aliases: schemas/* record */.g1P(schemas/* string */.YjP(), sectionName).default({}).describe('Your own words for a section heading.'),
        'item-sections': words.default([]).describe('Headings under which every entry is an action item.'),
        'ignored-sections': words.default([]).describe('Headings under which nothing is an action item.'),
        columns: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['text', 'owner', 'due', 'link', 'state', 'type', 'priority', 'id', 'area', 'ignore']))
            .default({})
            .describe('What the columns of your tables of action items hold.'),
    })
        .prefault({})
        .describe('How your files are read where the defaults misread them.'),
    owners: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().regex(/^@?[\w-]+$/, 'expected a GitHub login'))
        .default({})
        .describe('Names as your postmortems write them, and the GitHub login of each.'),
    services: schemas/* record */.g1P(schemas/* string */.YjP().min(1).max(200), schemas/* string */.YjP().regex(/^(?!\.+\/)[\w.-]{1,100}\/(?!\.+$)[\w.-]{1,100}$/, 'expected owner/repo'))
        .refine((map) => new Set(Object.values(map).map((name) => name.toLowerCase())).size <= mostTargets, {
        message: `expected at most ${mostTargets} different repositories`,
    })
        .default({})
        .describe('Areas, by name or glob, and the repository that the issues of each go to; all others stay here.'),
    since: iso/* date */.p6()
        .optional()
        .describe('Nothing from an incident before this date is opened or ever overdue. YYYY-MM-DD.'),
    'max-new-issues': schemas/* int */.Whr()
        .min(0)
        .max(500)
        .default(20)
        .describe('A run that would open more opens none, and shows what it would open.'),
    'no-issue': words.default([]).describe('Action items that contain one of these words get no issue.'),
    label: schemas/* string */.YjP().min(1).max(50).default('postmortem').describe('The label that every tracked issue carries.'),
    umbrella: schemas/* enum */.k5n(['none', 'issue', 'milestone'])
        .default('none')
        .describe('What gathers the issues of one postmortem: nothing, a parent issue with sub-issues, or a milestone.'),
    'when-removed': schemas/* enum */.k5n(['tell', 'close'])
        .default('tell')
        .describe('What happens to an open issue whose action item is gone from its file.'),
    'require-evidence': schemas/* boolean */.zMY()
        .default(false)
        .describe('Done counts as open until a merged pull request has closed the issue or an `evidence:` link stands in the issue or the item.'),
    wins: schemas/* strictObject */.rej({
        state: schemas/* enum */.k5n(['last', 'file', 'issue'])
            .default('last')
            .describe('Whether an issue is open: whoever changed it last, or always one side.'),
        title: schemas/* enum */.k5n(['issue', 'file']).default('issue').describe('The title, once somebody changed it by hand.'),
        owners: schemas/* enum */.k5n(['last', 'issue'])
            .default('last')
            .describe('The assignees: whoever changed the owners last, or people from the creation on.'),
    })
        .prefault({})
        .describe('Who wins where file and issue disagree.'),
    'trusted-authors': schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100))
        .default([])
        .describe('Logins, beside that of the token, whose markers in issues are believed; for a change of token.'),
    'write-back': schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether `mode: write-back` offers issue numbers and ticks for your files as a pull request.'),
    'comment-on': schemas/* enum */.k5n(['postmortems', 'all', 'never'])
        .default('postmortems')
        .describe('Which pull requests get a comment.'),
});
/** What happens without a configuration file. */
const defaultConfig = configSchema.parse({});
/**
 * Reads a configuration file.
 * @throws ConfigError with every fault, each prefixed by `source` and the path of the setting
 */
function parseConfig(text, source) {
    const yaml = readYaml(text);
    if ('faults' in yaml)
        throw new config_error/* ConfigError */.x(yaml.faults.map((fault) => `${source}: ${fault}`));
    const result = configSchema.safeParse(yaml.value ?? {});
    if (result.success)
        return result.data;
    throw new config_error/* ConfigError */.x(result.error.issues.map((issue) => {
        const at = issue.path.map(String).join('.');
        return `${source}: ${at === '' ? 'the file' : at}: ${issue.message}`;
    }));
}


/***/ }),

/***/ 1953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ delegating)
/* harmony export */ });
/** An object like another one, with some methods of its own. */
/** The same object with these methods in place of its own. */
function delegating(to, own) {
    return new Proxy(to, {
        get(target, name) {
            if (Object.hasOwn(own, name))
                return Reflect.get(own, name);
            const value = Reflect.get(target, name);
            return typeof value === 'function' ? value.bind(target) : value;
        },
    });
}


/***/ }),

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ elsewhereWriter),
/* harmony export */   Zw: () => (/* binding */ onePerName),
/* harmony export */   yo: () => (/* binding */ elsewhereReader)
/* harmony export */ });
/* harmony import */ var _delegating_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1953);
/** The ports of another repository: the same as at home, with the repository in every issue that they give. */

function elsewhereReader(reader) {
    const placed = placer(reader.repository);
    const all = async (listing) => (await listing).map(placed);
    return (0,_delegating_js__WEBPACK_IMPORTED_MODULE_0__/* .delegating */ .h)(reader, {
        listTracked: (label) => all(reader.listTracked(label)),
        listOwn: () => all(reader.listOwn()),
        listAll: () => all(reader.listAll()),
        listRecent: () => all(reader.listRecent()),
        lookUp: async (numbers) => {
            const found = [...(await reader.lookUp(numbers))];
            return new Map(found.map(([number, one]) => [number, typeof one === 'string' ? one : placed(one)]));
        },
    });
}
function elsewhereWriter(writer, repository) {
    const placed = placer(repository);
    return (0,_delegating_js__WEBPACK_IMPORTED_MODULE_0__/* .delegating */ .h)(writer, {
        create: async (issue) => placed(await writer.create(issue)),
        update: async (number, patch) => placed(await writer.update(number, patch)),
    });
}
function placer(repository) {
    return (issue) => ({ ...issue, repository });
}
/** Makes one for each name, once. */
function onePerName(make) {
    const made = new Map();
    return (name) => {
        const known = made.get(name) ?? make(name);
        made.set(name, known);
        return known;
    };
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
