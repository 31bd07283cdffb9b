export const id = 563;
export const ids = [563];
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

/***/ 8081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/** Other text in a file that is there: a crash or a full disk leaves the old text or the new, never half of it. */

/**
 * Keeps the file's permissions, and a link to it a link.
 * @throws what the file system says; the old text stands then
 */
function replaceFile(file, text) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    const beside = `${real}.${process.pid}.tmp`;
    const open = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(beside, 'wx');
    try {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(open, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(open, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).mode);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(open);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, real);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 6563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adoptCommand: () => (/* binding */ adoptCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.out/build/adapters/git.js
var git = __webpack_require__(5594);
// EXTERNAL MODULE: ./.out/build/adapters/replace-file.js
var replace_file = __webpack_require__(8081);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./.out/build/core/adoption/adoption-json.js
/** Proposals as a file that a person marks and hands back. Of what is handed back only key and number are taken. */

const item = schemas/* object */.Ikc({ key: schemas/* string */.YjP(), postmortem: schemas/* string */.YjP(), path: schemas/* string */.YjP(), line: schemas/* int */.Whr(), text: schemas/* string */.YjP() });
const issue = schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), url: schemas/* string */.YjP(), title: schemas/* string */.YjP() });
const adoptionSchema = schemas/* object */.Ikc({
    formatVersion: schemas/* literal */.euz(1),
    certain: schemas/* array */.YOg(schemas/* object */.Ikc({ item: item.nullable(), issue })).describe('The item names the issue; apply adopts it.'),
    proposals: schemas/* array */.YOg(schemas/* object */.Ikc({
        item,
        issue: issue.extend({ wording: schemas/* string */.YjP().describe('What of it is like the item.') }),
        score: schemas/* number */.aig().min(0).max(1),
        margin: schemas/* number */.aig().describe('By how much it beats the next candidate of this item or this issue.'),
        confirmed: schemas/* boolean */.zMY().describe('Set it to true to adopt, and hand the file to `adopt --confirm`.'),
    })),
});
const rounded = (value) => Math.round(value * 100) / 100;
function adoptionJson({ certain, proposals }) {
    return {
        formatVersion: 1,
        certain: certain.map(({ change, issue: { number, url, title } }) => ({
            item: change.item === null || change.postmortem === null
                ? null
                : itemJson({ item: change.item, postmortem: change.postmortem }),
            issue: { number, url, title },
        })),
        proposals: proposals.map(({ item: own, postmortem, issue: { number, url, title }, wording, score, margin }) => ({
            item: itemJson({ item: own, postmortem }),
            issue: { number, url, title, wording },
            score: rounded(score),
            margin: rounded(margin),
            confirmed: false,
        })),
    };
}
function itemJson({ item: { key, line, text }, postmortem }) {
    return { key, postmortem: postmortem.id, path: postmortem.path, line, text };
}
/**
 * The confirmed pairs of a file that a person marked.
 * @returns what is wrong with the text otherwise
 */
function readConfirmations(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { fault: 'not JSON' };
    }
    const result = adoptionSchema.safeParse(value);
    if (!result.success) {
        const [fault = ''] = result.error.issues.map(({ path, message }) => `${path.map(String).join('.') || 'the whole'}: ${message}`);
        return { fault };
    }
    return result.data.proposals
        .filter(({ confirmed }) => confirmed)
        .map((proposal) => ({ key: proposal.item.key, number: proposal.issue.number }));
}

// EXTERNAL MODULE: ./.out/build/core/planning/similarity.js + 1 modules
var similarity = __webpack_require__(511);
;// CONCATENATED MODULE: ./.out/build/core/adoption/propose.js
/**
 * Which issues that people opened by hand may stand for which action items: certain where the item names the issue, else
 * a proposal for a person to decide. A likeness alone never adopts anything.
 */

/** Lines of a body that are looked at: what an issue is about stands near its top. */
const bodyLines = 30;
/**
 * @param changes of a plan made now
 * @param issues all of the repository
 * @param isTracked whether an issue stands for an item already
 */
function proposeAdoption(changes, issues, isTracked) {
    // Issues of other repositories are adopted by `apply` where an item names them; they are never proposed.
    const certain = changes.flatMap((change) => change.action === 'adopt' && change.issue !== null && change.repository === undefined
        ? [{ change, issue: change.issue }]
        : []);
    const named = new Set(certain.map(({ issue }) => issue.number));
    const free = issues.filter((issue) => issue.state === 'open' && !named.has(issue.number) && !isTracked(issue));
    return { certain, proposals: proposalsFor(adoptableItems(changes), free) };
}
/** Items for which an issue would be opened: no other may be given to a hand-made one. */
function adoptableItems(changes) {
    return changes.flatMap(({ action, item, postmortem }) => action === 'create' && item !== null && postmortem !== null ? [{ item, postmortem }] : []);
}
function proposalsFor(items, issues) {
    const wordings = issues.flatMap((issue, at) => wordingsOf(issue).map((wording) => ({ wording, at })));
    const near = (0,similarity/* nearPairs */.a6)(items.map(({ item }) => (0,similarity/* contentWords */.ZF)(item.text)), wordings.map(({ wording }) => (0,similarity/* contentWords */.ZF)(wording)));
    const best = new Map();
    for (const { left, right: index, score } of near) {
        const found = wordings[index];
        if (found === undefined)
            continue;
        const pair = `${left} ${found.at}`;
        if (score > (best.get(pair)?.score ?? 0))
            best.set(pair, { left, right: found.at, score, wording: found.wording });
    }
    const pairs = [...best.values()];
    return pairs
        .flatMap(({ left, right, score, wording }) => {
        const [entry, issue] = [items[left], issues[right]];
        const margin = score - rival(pairs, left, right);
        return entry === undefined || issue === undefined ? [] : [{ ...entry, issue, wording, score, margin }];
    })
        .sort((a, b) => byPlace(a, b) || b.score - a.score || a.issue.number - b.issue.number);
}
function wordingsOf({ title, body }) {
    const lines = body
        .split(/\r\n|\n|\r/, bodyLines)
        .map((line) => line.replace(/^[\s>#*+-]*(?:\[[ xX]\]\s*)?/, '').trim());
    return [title, ...lines.filter((line) => line !== '')];
}
/** The best score of any other pair that shares a side with this one, 0 where there is none. */
function rival(pairs, left, right) {
    const others = pairs.filter((pair) => (pair.left === left) !== (pair.right === right));
    return Math.max(0, ...others.map(({ score }) => score));
}
function byPlace(a, b) {
    const [left, right] = [a.postmortem.path, b.postmortem.path];
    return left === right ? a.item.line - b.item.line : left < right ? -1 : 1;
}

;// CONCATENATED MODULE: ./.out/build/core/adoption/confirm.js
/** Which of the confirmed pairs can be carried out now, and why the others cannot: all faults at once. */

/** A pair that was carried out before is neither: the item names the issue already. */
function confirm_confirm(confirmations, changes, found, isTracked) {
    const free = new Map(adoptableItems(changes).map((entry) => [entry.item.key, entry]));
    const pairs = [];
    const faults = [];
    for (const { key, number } of confirmations) {
        if (changes.some((change) => isDone(change, key, number)))
            continue;
        const entry = free.get(key);
        const issue = found.get(number);
        const fault = faultOf(key, number, entry, issue, isTracked);
        if (fault !== null)
            faults.push(fault);
        else if (pairs.some((pair) => pair.item.key === key))
            faults.push(`${key} is confirmed twice`);
        else if (entry !== undefined)
            pairs.push({ ...entry, number });
    }
    return { pairs, faults };
}
/** The item names the issue already; one that is merely thought to be that issue does not. */
function isDone({ item, issue, reasons }, key, number) {
    const isNamed = issue?.number === number && issue.repository === undefined;
    return item?.key === key && isNamed && !reasons.includes('maybe-reworded');
}
function faultOf(key, number, entry, issue, isTracked) {
    if (entry === undefined)
        return `no action item ${key} waits for an issue`;
    if (issue === undefined || issue === 'missing')
        return `#${number} does not exist here`;
    if (issue === 'unknown')
        return `#${number} could not be looked up`;
    if (issue === 'pull-request')
        return `#${number} is a pull request`;
    if (issue.state === 'closed')
        return `#${number} is closed`;
    return isTracked(issue) ? `#${number} stands for another action item already` : null;
}

// EXTERNAL MODULE: ./.out/build/core/config-error.js
var config_error = __webpack_require__(5964);
// EXTERNAL MODULE: ./.out/build/core/rendering/sanitize.js
var sanitize = __webpack_require__(8739);
;// CONCATENATED MODULE: ./.out/build/core/rendering/adoption-text.js
/** Proposals for a terminal: both texts below each other, so that a person can compare them. */

function adoptionText({ certain, proposals }) {
    const lines = [
        ...certain.map(({ change, issue }) => `certain   #${issue.number}  ${shown(change.item?.text ?? issue.title)}`),
        ...proposals.flatMap(({ item, postmortem, issue, wording, score, margin }) => [
            `maybe     ${percent(score)} alike, ${margin < 0 ? `${percent(-margin)} behind` : `${percent(margin)} ahead of`} the next: --confirm ${item.key}=${issue.number}`,
            `          ${(0,sanitize/* cleanLine */.Ow)(postmortem.path)}:${item.line}  ${shown(item.text)}`,
            `          #${issue.number}  ${shown(issue.title)}${wording === issue.title ? '' : `: ${shown(wording)}`}`,
        ]),
    ];
    const counts = `${certain.length} named by an item (apply adopts them), ${proposals.length} proposed.`;
    return `${[...lines, counts].join('\n')}\n`;
}
function shown(text) {
    return (0,sanitize/* cleanLine */.Ow)((0,sanitize/* cutTo */.yd)(text, 160));
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}

// EXTERNAL MODULE: ./.out/build/core/rendering/plan-text.js
var plan_text = __webpack_require__(8627);
// EXTERNAL MODULE: ./.out/build/core/planning/umbrella.js
var umbrella = __webpack_require__(5251);
// EXTERNAL MODULE: ./.out/build/core/planning/tracked-issue.js
var tracked_issue = __webpack_require__(1507);
// EXTERNAL MODULE: ./.out/build/sync.js + 41 modules
var sync = __webpack_require__(2147);
// EXTERNAL MODULE: ./.out/build/write-back-files.js + 4 modules
var write_back_files = __webpack_require__(9849);
// EXTERNAL MODULE: ./.out/build/commands/must-be-committed.js
var must_be_committed = __webpack_require__(8014);
// EXTERNAL MODULE: ./.out/build/commands/nothing-found.js
var nothing_found = __webpack_require__(372);
;// CONCATENATED MODULE: ./.out/build/commands/adopt.js
/**
 * `adopt`: for teams that already track by hand. Lists which issues may stand for which action items; with --confirm puts
 * the number into the file and adopts the issue as `apply` does. Opens nothing, and asks nothing: a person answers by a
 * second run.
 */
















async function adoptCommand(context) {
    return context.options.confirm.length === 0 ? listProposals(context) : carryOut(context);
}
async function listProposals(context) {
    const { options, world } = context;
    const reading = await context.reading('query');
    const { planned } = await planNow(context, reading);
    const adoption = proposeAdoption(planned.plan.changes, await reading.reader.listAll(), isTrackedBy(planned));
    if (options.out !== null) {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(world.cwd, options.out), `${JSON.stringify(adoptionJson(adoption), null, 2)}\n`);
    }
    if (options.format === 'json')
        context.json(adoptionJson(adoption));
    else
        context.out(adoptionText(adoption));
    return 0;
}
/** All or nothing: a pair that cannot be carried out stops the run before anything is written. */
async function carryOut(context) {
    const { options, world } = context;
    const confirmations = options.confirm.flatMap((given) => confirmationsOf(given, world.cwd));
    if (options.local === null)
        (0,must_be_committed/* mustBeCommitted */.J)('adopt', context.commit(), (0,git/* isClean */.AG)(world.cwd));
    const { writer, ...reading } = await context.tracker();
    const { reader } = reading;
    const { read, planned } = await planNow(context, reading);
    const found = await reader.lookUp([...new Set(confirmations.map(({ number }) => number))]);
    const confirmed = confirm_confirm(confirmations, planned.plan.changes, found, isTrackedBy(planned));
    if (confirmed.faults.length > 0)
        throw new config_error/* ConfigError */.x(confirmed.faults.map((fault) => `--confirm: ${fault}`));
    writeReferences(context, read, confirmed);
    const after = await planNow(context, reading);
    const numbers = new Set(confirmations.map(({ number }) => number));
    const changes = after.planned.plan.changes.filter(({ action, issue, repository }) => action === 'adopt' && issue !== null && repository === undefined && numbers.has(issue.number));
    const held = after.planned.plan.held?.kind === 'too-many' ? null : after.planned.plan.held;
    const plan = { changes, umbrellas: [], held, notices: [], elsewhere: [] };
    const request = { ...requestOf(context, after.read, reading), writer, wait: world.wait, stopped: world.stopped };
    const applied = await (0,sync/* applyPlanned */.zE)({ ...after.planned, plan }, request);
    context.out((0,plan_text/* appliedText */.bJ)(applied, plan));
    return applied.incomplete.length > 0 || applied.overtaken ? 2 : 0;
}
function writeReferences(context, read, { pairs }) {
    const files = (0,write_back_files/* referencesWritten */.q7)(read, pairs, context.config);
    const left = files.flatMap(({ path, left: items }) => items.map(({ item }) => `${path}:${item.line}`));
    if (left.length > 0) {
        throw new config_error/* ConfigError */.x(left.map((place) => `${place}: no reference fits here: write it by hand, then run apply`));
    }
    for (const { path, text } of files)
        (0,replace_file/* replaceFile */.f)((0,external_node_path_.resolve)(context.world.cwd, path), text);
    if (files.length > 0)
        context.out(`Issue numbers are in ${files.map(({ path }) => path).join(', ')}: commit them.\n`);
}
function confirmationsOf(given, cwd) {
    const pair = /^([0-9a-f]{16})=#?(\d{1,9})$/.exec(given);
    if (pair !== null)
        return [{ key: pair[1] ?? '', number: Number(pair[2]) }];
    const file = (0,external_node_path_.resolve)(cwd, given);
    if (!(0,external_node_fs_.existsSync)(file))
        throw new config_error/* ConfigError */.x([`--confirm: expected a file or ITEM=ISSUE, found ${given}`]);
    const read = readConfirmations((0,external_node_fs_.readFileSync)(file, 'utf8'));
    if ('fault' in read)
        throw new config_error/* ConfigError */.x([`--confirm ${given}: ${read.fault}`]);
    return read;
}
function requestOf(context, read, reading) {
    const { config, today } = context;
    return { read, ...reading, config, commit: context.commit(), today, proveAbsence: false };
}
async function planNow(context, reading) {
    const read = await context.read();
    (0,nothing_found/* noteNothingFound */.S)(context, read);
    return { read, planned: await (0,sync/* planWhole */.fz)(requestOf(context, read, reading)) };
}
/** The label alone makes no issue ours: teams that track by hand may have one of that name. Parents stand for no item. */
function isTrackedBy({ plan, tracked, trust }) {
    const known = plan.changes.filter(({ action }) => action !== 'adopt');
    const names = new Set([...tracked.values(), ...known].map(({ issue }) => (issue === null ? null : (0,tracked_issue/* issueName */.X0)(issue))));
    return (issue) => names.has((0,tracked_issue/* issueName */.X0)(issue)) || (0,umbrella/* isParentOfOurs */.T)(issue, trust);
}


/***/ }),

/***/ 8014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mustBeCommitted)
/* harmony export */ });
/* harmony import */ var _core_config_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5964);
/** Issues link to a commit and follow it: what is only on this disk cannot be followed. */

function mustBeCommitted(command, commit, clean) {
    if (commit === null)
        throw new _core_config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([`${command} --repo needs a git checkout: issues link to a commit`]);
    if (clean === false)
        throw new _core_config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([`${command} --repo needs a clean checkout: commit or stash your changes first`]);
}


/***/ }),

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

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ done),
/* harmony export */   eL: () => (/* binding */ appliedCounts),
/* harmony export */   v5: () => (/* binding */ writtenTo)
/* harmony export */ });
/* harmony import */ var _planning_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2152);
/* harmony import */ var _item_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3386);
/* harmony import */ var _umbrella_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(850);
/** What came of a plan, in words and counts that every output shares. */



/** The issue that a change was written to, with its repository. */
function writtenTo({ repository }, issue) {
    return { ...issue, ...(repository !== undefined && { repository }) };
}
const done = {
    create: 'opened',
    adopt: 'adopted',
    update: 'updated',
    'close-duplicate': 'closed as duplicate',
    none: 'left',
};
/** `2 opened, 1 updated, 1 parent issue opened.`, and whether that is all. */
function appliedCounts({ outcomes, umbrellas, incomplete, overtaken }) {
    const counts = new Map();
    for (const outcome of outcomes)
        counts.set(wordOf(outcome), (counts.get(wordOf(outcome)) ?? 0) + 1);
    const words = [...counts].map(([word, number]) => `${number} ${word}`);
    for (const [, [first, ...more]] of (0,_planning_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(umbrellas, wordOf))
        if (first !== undefined)
            words.push(`${(0,_item_line_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1 + more.length, _umbrella_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .nounOf */ .a2[first.change.kind])} ${wordOf(first)}`);
    const end = overtaken
        ? ' A newer commit is at the tip: its run goes on.'
        : incomplete.length > 0
            ? ' Not complete.'
            : '';
    return `${words.length > 0 ? words.join(', ') : incomplete.length > 0 ? 'Nothing done' : 'Nothing to do'}.${end}`;
}
function wordOf({ change, result }) {
    if (result === 'applied')
        return done[change.action];
    return result === 'left' ? 'left for the next run' : result.replace('-', ' ');
}


/***/ }),

/***/ 8627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ planText),
/* harmony export */   bJ: () => (/* binding */ appliedText)
/* harmony export */ });
/* unused harmony export planCounts */
/* harmony import */ var _held_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _applied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1811);
/* harmony import */ var _item_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3386);
/* harmony import */ var _planning_about_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9856);
/* harmony import */ var _planning_tracked_issue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1507);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8739);
/* harmony import */ var _umbrella_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(850);
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
    const { waiting, unknown, listed } = (0,_item_line_js__WEBPACK_IMPORTED_MODULE_2__/* .sortPlan */ .S9)(plan);
    const idle = new Set([...waiting, ...unknown, ...listed]);
    const shown = plan.changes.filter((change) => change.action !== 'none' || idle.has(change));
    const held = (0,_held_js__WEBPACK_IMPORTED_MODULE_0__/* .heldBack */ .Z)(plan);
    return [
        ...shown.map(changeText),
        ...(0,_umbrella_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .umbrellasToWrite */ .m7)(plan).map(umbrellaText),
        ...plan.notices.map(({ level, message }) => `${level}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(message)}`),
        ...(0,_held_js__WEBPACK_IMPORTED_MODULE_0__/* .leftElsewhere */ .I)(plan).map((left) => `elsewhere: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(left)}`),
        ...(held === null ? [] : [`held: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(held)}`]),
        planCounts(plan),
        '',
    ].join('\n');
}
function changeText({ action, item, postmortem, issue, repository, note }) {
    const place = item === null || postmortem === null ? '' : `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(postmortem.path)}:${item.line}  `;
    const number = issue === null ? '' : `${(0,_planning_tracked_issue_js__WEBPACK_IMPORTED_MODULE_6__/* .issueName */ .X0)(issue)}  `;
    const text = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cutTo */ .yd)(item?.text ?? (issue === null ? '' : (0,_planning_about_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .shownTitle */ ._Q)(issue)), 100));
    const where = issue !== null || repository === undefined ? [] : [`in ${repository}`];
    const facts = item === null
        ? []
        : [...where, item.kind, ...item.owners.map(_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow), ...(item.due === null ? [] : [`due ${item.due}`])];
    const first = `${sign[action].padEnd(9)} ${place}${number}${text}${facts.length === 0 ? '' : `  (${facts.join(', ')})`}`;
    return note === '' ? first : `${first}\n${' '.repeat(10)}${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(note)}`;
}
function umbrellaText(change) {
    const { action, kind, umbrella, postmortem, note } = change;
    const place = postmortem === null ? '' : `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(postmortem.path)}  `;
    const number = umbrella === null || kind === 'milestone' ? '' : `#${umbrella.number}  `;
    const first = `${sign[action].padEnd(9)} ${place}${number}${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cutTo */ .yd)((0,_umbrella_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .umbrellaName */ ._1)(change), 100))}  (${_umbrella_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .nounOf */ .a2[kind]})`;
    return note === '' ? first : `${first}\n${' '.repeat(10)}${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(note)}`;
}
/** `Plan: 3 issues to open, 1 to update; 5 items in step.` */
function planCounts(plan) {
    const { open, adopt, update, removed, duplicates, waiting, unknown } = (0,_item_line_js__WEBPACK_IMPORTED_MODULE_2__/* .sortPlan */ .S9)(plan);
    const parts = [
        [open.length, 'to open'],
        [adopt.length, 'to adopt'],
        [update.length, 'to update'],
        [removed.length, 'to mark as removed'],
        [duplicates.length, 'to close as duplicate'],
    ];
    const items = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    const doing = [...items, ...(0,_umbrella_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .umbrellaCounts */ .VG)(plan)];
    const idle = plan.changes.filter(({ action }) => action === 'none').length - waiting.length - unknown.length;
    const wait = waiting.length === 0 ? '' : `, ${(0,_item_line_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(waiting.length, 'item')} waiting for a person`;
    const notKnown = unknown.length === 0 ? '' : `, ${(0,_item_line_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unknown.length, 'item')} not known`;
    return `Plan: ${doing.length === 0 ? 'nothing to do' : doing.join(', ')}; ${(0,_item_line_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(idle, 'item')} left as ${idle === 1 ? 'it is' : 'they are'}${wait}${notKnown}.`;
}
/** What came of a plan, for a terminal. */
function appliedText(applied, plan) {
    const { waiting, unknown, open, adopt } = (0,_item_line_js__WEBPACK_IMPORTED_MODULE_2__/* .sortPlan */ .S9)(plan);
    return [
        ...(plan.held === null ? [] : [...open, ...adopt].map(changeText)),
        ...applied.outcomes.map(outcomeText),
        ...applied.umbrellas.map(umbrellaOutcomeText),
        ...[...waiting, ...unknown].map(changeText),
        ...plan.notices.map(({ level, message }) => `${level}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(message)}`),
        ...applied.incomplete.map((reason) => `incomplete: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(reason)}`),
        (0,_applied_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedCounts */ .eL)(applied),
        '',
    ].join('\n');
}
function outcomeText({ change, result, issue, message }) {
    const known = change.issue === null ? '' : (0,_planning_about_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .shownTitle */ ._Q)(change.issue);
    const text = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cutTo */ .yd)(change.item?.text ?? known, 100));
    const number = issue === null ? '' : `${(0,_planning_tracked_issue_js__WEBPACK_IMPORTED_MODULE_6__/* .issueName */ .X0)((0,_applied_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenTo */ .v5)(change, issue))}  `;
    const word = result === 'applied' ? _applied_js__WEBPACK_IMPORTED_MODULE_1__/* .done */ .Vw[change.action] : result;
    return `${word.padEnd(9)} ${number}${text}${message === null ? '' : `\n${' '.repeat(10)}${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(message)}`}`;
}
function umbrellaOutcomeText({ change, result, umbrella, message }) {
    const number = umbrella === null || change.kind === 'milestone' ? '' : `#${umbrella.number}  `;
    const word = result === 'applied' ? _applied_js__WEBPACK_IMPORTED_MODULE_1__/* .done */ .Vw[change.action] : result;
    const name = `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cutTo */ .yd)((0,_umbrella_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .umbrellaName */ ._1)(change), 100))}  (${_umbrella_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .nounOf */ .a2[change.kind]})`;
    return `${word.padEnd(9)} ${number}${name}${message === null ? '' : `\n${' '.repeat(10)}${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(message)}`}`;
}


/***/ }),

/***/ 850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NF: () => (/* binding */ umbrellasToOpen),
/* harmony export */   VG: () => (/* binding */ umbrellaCounts),
/* harmony export */   _1: () => (/* binding */ umbrellaName),
/* harmony export */   a2: () => (/* binding */ nounOf),
/* harmony export */   m7: () => (/* binding */ umbrellasToWrite),
/* harmony export */   td: () => (/* binding */ umbrellaLine)
/* harmony export */ });
/* harmony import */ var _item_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3386);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8739);
/** Umbrellas in words and lines, the same in every output. They are no action items and are never counted among them. */


const textLimit = 160;
const nounOf = { issue: 'parent issue', milestone: 'milestone' };
const todo = {
    create: 'to open',
    update: 'to update',
    'close-duplicate': 'to close as duplicate',
    none: '',
};
/** `1 parent issue to open`, `2 milestones to update`. */
function umbrellaCounts({ umbrellas }) {
    return ['create', 'update', 'close-duplicate'].flatMap((action) => {
        const of = umbrellas.filter((change) => change.action === action);
        const [first] = of;
        return first === undefined ? [] : [`${(0,_item_line_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(of.length, nounOf[first.kind])} ${todo[action]}`];
    });
}
/** Those that write something. */
function umbrellasToWrite({ umbrellas }) {
    return umbrellas.filter(({ action }) => action !== 'none');
}
function umbrellasToOpen({ umbrellas }) {
    return umbrellas.filter(({ action }) => action === 'create');
}
/** Its title as it is or will be. */
function umbrellaName({ umbrella, writes }) {
    return umbrella?.title ?? writes.title ?? '';
}
/** `**Postmortem: Database down**: 3 issues go in.` */
function umbrellaLine(change) {
    const { kind, umbrella, note } = change;
    const name = `**${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeInline */ .nW)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cutTo */ .yd)(umbrellaName(change), textLimit))}**`;
    const link = umbrella === null || kind === 'milestone' ? name : `${(0,_item_line_js__WEBPACK_IMPORTED_MODULE_0__/* .issueLink */ .MN)(umbrella)} ${name}`;
    return note === '' ? link : `${link}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeInline */ .nW)(note)}`;
}


/***/ }),

/***/ 9849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gn: () => (/* binding */ patchOf),
  q7: () => (/* binding */ referencesWritten),
  $k: () => (/* binding */ writtenBack),
  kF: () => (/* binding */ writtenBackText)
});

// EXTERNAL MODULE: ./.out/build/reading-options.js
var reading_options = __webpack_require__(298);
// EXTERNAL MODULE: ./.out/build/core/parse.js + 102 modules
var parse = __webpack_require__(5362);
// EXTERNAL MODULE: ./.out/build/core/planning/closing.js
var closing = __webpack_require__(8412);
// EXTERNAL MODULE: ./.out/build/core/planning/tracked-issue.js
var tracked_issue = __webpack_require__(1507);
// EXTERNAL MODULE: ./.out/build/core/reading/source-text.js
var source_text = __webpack_require__(1849);
// EXTERNAL MODULE: ./.out/build/core/standing.js
var standing = __webpack_require__(1129);
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


/***/ })

};
