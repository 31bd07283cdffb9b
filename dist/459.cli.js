export const id = 459;
export const ids = [459];
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

/***/ 7459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyCommand: () => (/* binding */ applyCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.out/build/adapters/git.js
var git = __webpack_require__(5594);
// EXTERNAL MODULE: ./.out/build/core/planning/plan-json.js
var plan_json = __webpack_require__(1019);
// EXTERNAL MODULE: ./.out/build/core/rendering/applied.js
var rendering_applied = __webpack_require__(1811);
// EXTERNAL MODULE: ./.out/build/core/planning/about-issue.js
var about_issue = __webpack_require__(9856);
// EXTERNAL MODULE: ./.out/build/core/rendering/held.js
var held = __webpack_require__(9531);
// EXTERNAL MODULE: ./.out/build/core/rendering/item-line.js
var item_line = __webpack_require__(3386);
// EXTERNAL MODULE: ./.out/build/core/rendering/plan-text.js
var plan_text = __webpack_require__(8627);
// EXTERNAL MODULE: ./.out/build/core/rendering/sanitize.js
var sanitize = __webpack_require__(8739);
// EXTERNAL MODULE: ./.out/build/core/rendering/umbrella-lines.js
var umbrella_lines = __webpack_require__(850);
;// CONCATENATED MODULE: ./.out/build/core/rendering/plan-markdown.js
/** A Plan and its Outcomes as Markdown for the job summary: everything, with the counts first. */







function planMarkdown(plan) {
    const { open, adopt, update, removed, duplicates, waiting, unknown, listed } = sortPlan(plan);
    const held = heldBack(plan);
    return joined([
        planCounts(plan),
        held === null ? '' : `> [!IMPORTANT]\n> ${sanitizeInline(held)}`,
        section('To open', open.map(plannedLine)),
        section('To adopt', adopt.map(plannedLine)),
        section('To update', update.map(notedLine)),
        section('To mark as removed from the file', removed.map(plannedLine)),
        section('To close as duplicate', duplicates.map(notedLine)),
        section('Parent issues and milestones', umbrellasToWrite(plan).map(umbrellaLine)),
        section('Waiting for a person', waiting.map(notedLine)),
        section('Not known', unknown.map(notedLine)),
        section('Listed, not opened', listed.map(notedLine)),
        section('Left in other repositories', leftElsewhere(plan).map(sanitizeInline)),
        section('Notices', plan.notices.map(({ message }) => sanitizeInline(message))),
    ]);
}
function appliedMarkdown(applied, plan) {
    const { outcomes, umbrellas, incomplete } = applied;
    const { waiting, unknown, open, adopt } = (0,item_line/* sortPlan */.S9)(plan);
    const held = plan.held === null ? [] : [...open, ...adopt];
    return joined([
        (0,rendering_applied/* appliedCounts */.eL)(applied),
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
    const link = issue === null ? '' : `${(0,item_line/* issueLink */.MN)((0,rendering_applied/* writtenTo */.v5)(change, issue))} `;
    const text = (0,sanitize/* sanitizeInline */.nW)(item?.text ?? (known === null ? '' : (0,about_issue/* shownTitle */._Q)(known)));
    const what = result === 'applied' ? rendering_applied/* done */.Vw[change.action] : result;
    const note = change.action === 'create' ? change.note : '';
    const said = [message ?? '', note].filter((part) => part !== '');
    return `${link}${text}: ${[`${what}.`, ...said.map(sanitize/* sanitizeInline */.nW)].join(' ')}`;
}
function umbrellaOutcome({ change, result, umbrella, message }) {
    const link = umbrella === null || change.kind === 'milestone' ? '' : `${(0,item_line/* issueLink */.MN)(umbrella)} `;
    const what = result === 'applied' ? rendering_applied/* done */.Vw[change.action] : result;
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

// EXTERNAL MODULE: ./.out/build/saved-plan-file.js
var saved_plan_file = __webpack_require__(263);
// EXTERNAL MODULE: ./.out/build/sync.js + 41 modules
var sync = __webpack_require__(2147);
// EXTERNAL MODULE: ./.out/build/commands/must-be-committed.js
var must_be_committed = __webpack_require__(8014);
// EXTERNAL MODULE: ./.out/build/commands/nothing-found.js
var nothing_found = __webpack_require__(372);
;// CONCATENATED MODULE: ./.out/build/commands/apply.js
/** `apply`: brings the issues in step with the files. From a laptop only with what is committed at the tip. */









async function applyCommand(context) {
    const { config, today, world, options } = context;
    const commit = context.commit();
    if (options.local === null)
        (0,must_be_committed/* mustBeCommitted */.J)('apply', commit, (0,git/* isClean */.AG)(world.cwd));
    const approved = options.plan === null ? null : (0,saved_plan_file/* readPlanFile */.wr)((0,external_node_path_.resolve)(world.cwd, options.plan), `--plan ${options.plan}`);
    const read = await context.read();
    (0,nothing_found/* noteNothingFound */.S)(context, read);
    const { reader, writer, others } = await context.tracker();
    const { wait, stopped } = world;
    const request = { read, reader, writer, others, config, commit, today, proveAbsence: true, wait, stopped };
    const planned = await (0,sync/* planWhole */.fz)(request);
    const refusal = approved === null ? null : (0,saved_plan_file/* refusalOf */.Of)(approved, (0,sync/* savedPlan */.XU)(planned, request));
    if (refusal !== null) {
        context.note(`error: ${refusal}`);
        return 2;
    }
    const { plan } = planned;
    const applied = await (0,sync/* applyPlanned */.zE)(planned, request);
    if (options.format === 'json')
        context.json((0,plan_json/* appliedJson */.Ci)(applied, plan));
    else if (options.format === 'markdown')
        context.out(`${appliedMarkdown(applied, plan)}\n`);
    else
        context.out((0,plan_text/* appliedText */.bJ)(applied, plan));
    if (applied.overtaken)
        context.note('error: the checkout is not at the tip of the default branch: pull, then apply again');
    return applied.incomplete.length > 0 || applied.overtaken ? 2 : 0;
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

/***/ 263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ writePlanFile),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   wr: () => (/* binding */ readPlanFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_config_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5964);
/* harmony import */ var _core_planning_saved_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4914);
/** The file of a saved plan, for both shells: written by a run that cannot write issues, read by one that can. */



/** Bytes. A plan of 5,000 changes has about 10 MB; a larger file is none of ours. */
const largest = 50_000_000;
function writePlanFile(file, saved) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(saved, null, 2)}\n`);
}
/**
 * @param named how the user called it, with the option: `--plan plan.json`
 * @throws ConfigError where it is missing or is not a saved plan
 */
function readPlanFile(file, named) {
    const saved = (0,_core_planning_saved_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .readSavedPlan */ .LW)(textOf(file, named));
    if ('faults' in saved)
        throw new _core_config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(saved.faults.map((fault) => `${named}: not a saved plan: ${fault}`));
    return saved;
}
function textOf(file, named) {
    const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size;
    if (size === undefined)
        throw new _core_config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x([`${named}: there is no such file`]);
    if (size > largest)
        throw new _core_config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x([`${named}: not a saved plan: larger than 50 MB`]);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
}
/** Why the approved plan is not carried out, in one sentence; null where it is still exactly what would be done. */
function refusalOf(approved, now) {
    const reasons = (0,_core_planning_saved_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .movedSince */ .yz)(approved, now);
    return reasons.length === 0
        ? null
        : `The saved plan is not carried out, nothing was written: ${reasons.join('; ')}. Make a new plan and have that approved.`;
}


/***/ })

};
