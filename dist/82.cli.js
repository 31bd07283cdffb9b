export const id = 82;
export const ids = [82];
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

/***/ 5082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.out/build/core/planning/plan-json.js
var plan_json = __webpack_require__(1019);
// EXTERNAL MODULE: ./.out/build/core/planning/block.js
var block = __webpack_require__(146);
// EXTERNAL MODULE: ./.out/build/core/rendering/held.js
var rendering_held = __webpack_require__(9531);
// EXTERNAL MODULE: ./.out/build/core/rendering/item-line.js
var item_line = __webpack_require__(3386);
// EXTERNAL MODULE: ./.out/build/core/rendering/sanitize.js
var sanitize = __webpack_require__(8739);
// EXTERNAL MODULE: ./.out/build/core/rendering/umbrella-lines.js
var umbrella_lines = __webpack_require__(850);
;// CONCATENATED MODULE: ./.out/build/core/rendering/comment.js
/**
 * The one comment on a pull request: the verdict first, then what is wrong, what merging opens, and what is still open.
 * Written for somebody who wants to merge: short, no praise, every line either a fact or something to do.
 */





/** GitHub's limits are stated in characters and measured in bytes; this is safe under every reading. */
const commentLimit = 60_000;
/** How much of each list is shown, tried in turn until the comment fits. */
const depths = [
    { problems: 50, items: 50, open: 50 },
    { problems: 20, items: 20, open: 10 },
    { problems: 5, items: 5, open: 3 },
    { problems: 0, items: 0, open: 0 },
];
/** @param limit bytes of UTF-8 */
function renderCheck(view, limit) {
    const fits = depths.map((depth) => renderAt(view, depth)).find((text) => Buffer.byteLength(text) <= limit);
    return fits ?? verdictLine(view);
}
function renderAt(view, depth) {
    return [
        verdictLine(view),
        ...view.files.map((file) => problemTable(file, view.links, depth)),
        planSection(view.plan, depth),
        openSection(`Still open from ${view.files.length === 1 ? 'this postmortem' : 'these postmortems'}`, view.ownOpen, depth.open),
        otherSection(view, depth),
        unknownLine(view),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function verdictLine({ files, removed, plan, ownOpen, otherOpen }) {
    const blocking = files.flatMap(({ problems }) => problems).filter(({ blocks }) => blocks).length;
    const name = files.length === 1 ? 'This postmortem' : 'The postmortems here';
    if (blocking > 0)
        return `### ❌ ${name} ${files.length === 1 ? 'is' : 'are'} incomplete: ${(0,item_line/* count */.U9)(blocking, 'problem')} to fix`;
    if (files.length === 0 && removed > 0)
        return `### ℹ️ ${(0,item_line/* count */.U9)(removed, 'postmortem')} removed here`;
    if (files.length === 0) {
        const open = ownOpen.length + otherOpen.length;
        return open === 0
            ? '### ✅ No postmortem changes here'
            : `### ℹ️ ${(0,item_line/* count */.U9)(open, 'action item')} of past postmortems still open`;
    }
    const then = mergingOpens(plan);
    if (files.every(({ draft }) => draft))
        return `### 📝 Draft${then}`;
    return `### ✅ ${name} ${files.length === 1 ? 'is' : 'are'} complete${then}`;
}
/** What stands behind the verdict; nothing where there is nothing to open. */
function mergingOpens(plan) {
    const opens = plan === null ? 0 : (0,item_line/* sortPlan */.S9)(plan).open.length;
    if (opens === 0)
        return '';
    return plan?.held == null
        ? `: merging opens ${(0,item_line/* count */.U9)(opens, 'issue')}`
        : ': merging opens no issue before a person decides';
}
const icon = { error: '🔴', warning: '🟡', info: '⚪' };
function problemTable({ path, draft, problems }, links, depth) {
    if (problems.length === 0)
        return '';
    const blocking = problems.filter(({ blocks }) => blocks);
    const rest = problems.filter(({ blocks }) => !blocks);
    const shown = [...blocking, ...rest].slice(0, depth.problems);
    const head = `**${(0,sanitize/* codeSpan */.SS)(path)}**${draft ? ' (draft: nothing here blocks)' : ''}`;
    if (shown.length === 0)
        return `${head}: ${(0,item_line/* count */.U9)(problems.length, 'problem')}, listed in the job summary.`;
    const rows = shown.map(({ problem, blocks }) => {
        const place = lineLink(links, problem);
        const mark = blocks ? '❌ fix to merge' : `${icon[problem.severity]} ${problem.severity}`;
        return `| ${mark} | ${place} | ${(0,sanitize/* sanitizeCell */.CN)(problem.message)} ${(0,sanitize/* sanitizeCell */.CN)(problem.help)} |`;
    });
    const more = problems.length - shown.length;
    return [
        head,
        '',
        '| | Where | What |',
        '|---|---|---|',
        ...rows,
        ...(more > 0 ? ['', `${more} more in the job summary.`] : []),
    ].join('\n');
}
function lineLink({ commit, ...rest }, { path, line }) {
    return commit === null ? `line ${line}` : `[line ${line}](${(0,block/* permalink */.eL)({ ...rest, commit }, path, line)})`;
}
function planSection(plan, depth) {
    if (plan === null)
        return '';
    const { open, adopt, update, removed, waiting, unknown, listed: onPurpose } = (0,item_line/* sortPlan */.S9)(plan);
    const held = (0,rendering_held/* heldBack */.Z)(plan);
    return [
        listed(`Merging this ${held === null ? 'opens' : 'would open'} ${(0,item_line/* count */.U9)(open.length, 'issue')}`, open.map(item_line/* plannedLine */.Xg), depth.items),
        umbrellaSection(plan, held !== null, depth),
        listed(`Merging this ${held === null ? 'adopts' : 'would adopt'} ${(0,item_line/* count */.U9)(adopt.length, 'issue')}`, adopt.map(item_line/* plannedLine */.Xg), depth.items),
        listed(`Merging this updates ${(0,item_line/* count */.U9)(update.length, 'issue')}`, update.map(item_line/* notedLine */.R8), depth.items),
        listed('File and issue disagree', plan.changes.filter(({ drift }) => drift !== undefined).map(driftLine), depth.items),
        listed(`Merging this ${removalWords(removed)}`, removed.map(item_line/* plannedLine */.Xg), depth.items),
        listed(`${(0,item_line/* count */.U9)(waiting.length, 'item')} will not be opened as written`, waiting.map(item_line/* notedLine */.R8), depth.items),
        listed(`${(0,item_line/* count */.U9)(unknown.length, 'item')} of repositories that this run cannot read`, unknown.map(item_line/* notedLine */.R8), depth.items),
        listed(`${(0,item_line/* count */.U9)(onPurpose.length, 'item')} on purpose without an issue of ours`, onPurpose.map(item_line/* notedLine */.R8), depth.items),
        held === null ? '' : `> [!IMPORTANT]\n> ${(0,sanitize/* sanitizeInline */.nW)(held)}`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** Only those that are new: that one is kept up is no news. */
function umbrellaSection(plan, isHeld, depth) {
    const opened = (0,umbrella_lines/* umbrellasToOpen */.NF)(plan);
    const [first] = opened;
    if (first === undefined)
        return '';
    const what = (0,item_line/* count */.U9)(opened.length, umbrella_lines/* nounOf */.a2[first.kind]);
    return listed(`Merging this ${isHeld ? 'would open' : 'opens'} ${what}`, opened.map(umbrella_lines/* umbrellaLine */.td), depth.items);
}
function driftLine(change) {
    return `${(0,item_line/* plannedLine */.Xg)(change)}: ${(0,sanitize/* sanitizeInline */.nW)((change.drift ?? []).join(', and '))}`;
}
/** What happens to an issue whose item leaves its file is the configuration's choice. */
function removalWords(removed) {
    const closes = removed.some(({ writes }) => writes.state === 'closed');
    return closes
        ? `closes ${(0,item_line/* count */.U9)(removed.length, 'issue')}: removed from the file`
        : `marks ${(0,item_line/* count */.U9)(removed.length, 'issue')} as removed from the file`;
}
function openSection(title, items, shown) {
    return listed(`${title} (${items.length})`, items.map(item_line/* openLine */.TY), shown);
}
const alwaysShown = 5;
function otherSection({ otherOpen, allOpenUrl }, depth) {
    if (otherOpen.length === 0)
        return '';
    const top = otherOpen.slice(0, Math.min(alwaysShown, depth.open)).map((item) => `- ${(0,item_line/* openLine */.TY)(item)}`);
    const rest = otherOpen.slice(top.length, depth.open).map((item) => `- ${(0,item_line/* openLine */.TY)(item)}`);
    const fold = rest.length === 0 ? [] : ['', `<details><summary>${rest.length} more</summary>`, '', ...rest, '', '</details>'];
    return [`**Still open from other postmortems (${otherOpen.length})** · [all](${allOpenUrl})`, '', ...top, ...fold]
        .join('\n')
        .trimEnd();
}
/** What the lists above cannot hold. */
function unknownLine({ elsewhere }) {
    const names = elsewhere.filter(({ unknown }) => unknown).map(({ repository }) => (0,sanitize/* codeSpan */.SS)(repository));
    return names.length === 0 ? '' : `Not known to this run: what is open in ${names.join(', ')}.`;
}
/** A bold title and its lines, or nothing where there are none. */
function listed(title, lines, shown) {
    if (lines.length === 0)
        return '';
    const more = lines.length - Math.min(lines.length, shown);
    return [
        `**${title}**`,
        '',
        ...lines.slice(0, shown).map((line) => `- ${line}`),
        ...(more > 0 ? [`- ${more} more in the job summary`] : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./.out/build/core/rendering/plan-text.js
var plan_text = __webpack_require__(8627);
// EXTERNAL MODULE: ./.out/build/core/problem.js
var core_problem = __webpack_require__(3446);
;// CONCATENATED MODULE: ./.out/build/core/rules/draft-words.js
/** Words by which a status says that the author is not done; a status is compared up to its first comma or bracket. */
const draftWords = new Set([
    'draft',
    'drafting',
    'first draft',
    'in draft',
    'rough draft',
    'wip',
    'work in progress',
    'in progress',
    'incomplete',
    'unfinished',
    'preliminary',
    'ongoing',
    'investigating',
    'under investigation',
    'to be completed',
    'borrador',
    'en curso',
    'en progreso',
    'en proceso',
    'rascunho',
    'em andamento',
    'brouillon',
    'en cours',
    'entwurf',
    'in arbeit',
    'in bearbeitung',
    'bozza',
    'in corso',
    'черновик',
    'в работе',
    '下書き',
    '草稿',
    '作成中',
    '進行中',
    '进行中',
    '초안',
    '작성 중',
]);

// EXTERNAL MODULE: ./.out/build/core/rules/places.js
var places = __webpack_require__(8541);
;// CONCATENATED MODULE: ./.out/build/core/rules/gate.js
/**
 * What stands between a pull request and green: its files at head against the same files at the merge base. A change to
 * an old postmortem answers for what it adds, never for what was there before.
 */



/** Every problem at head, in the order given, with whether it blocks. */
function gate({ head, base, failOn, draft }) {
    const allowed = allowances(base ?? []);
    return head.map((problem) => {
        const isOld = takeFrom(allowed, problem);
        return { problem, blocks: !draft && !isOld && (0,core_problem/* reaches */.O)(problem.severity, failOn) };
    });
}
/** Whether the status says that the author is not done. A finished account with items in progress is none. */
function isDraft({ status }) {
    if (status === null)
        return false;
    const [start = ''] = status.split(/[,;:(（–—|/]| - /);
    const words = start.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return draftWords.has(words.join(' '));
}
/** How many places of each kind the base had; lines and columns do not count, they move. */
function allowances(problems) {
    const allowed = new Map();
    for (const problem of problems) {
        const { key, count } = fingerprint(problem);
        allowed.set(key, (allowed.get(key) ?? 0) + count);
    }
    return allowed;
}
function takeFrom(allowed, problem) {
    const { key, count } = fingerprint(problem);
    const left = (allowed.get(key) ?? 0) - count;
    if (left < 0)
        return false;
    allowed.set(key, left);
    return true;
}
function fingerprint({ rule, message }) {
    const { count, words } = (0,places/* readPlaces */.B)(message);
    return { key: `${rule}\n${words}`, count };
}

;// CONCATENATED MODULE: ./.out/build/check-view.js
/** The view of a check over files that all count as added, for a laptop that asks what a pull request would be told. */

function checkView({ readings, problems, plan, open, failOn, links, config }) {
    const files = readings.map(({ path, postmortems }) => {
        const draft = postmortems.length > 0 && postmortems.every(isDraft);
        const own = problems.filter((problem) => problem.path === path);
        return { path, draft, problems: gate({ head: own, base: null, failOn, draft }) };
    });
    const paths = new Set(readings.map(({ path }) => path));
    return {
        files,
        removed: 0,
        plan,
        ownOpen: open.filter(({ path }) => paths.has(path)),
        otherOpen: open.filter(({ path }) => !paths.has(path)),
        elsewhere: plan.elsewhere,
        allOpenUrl: openIssuesUrl(links, config),
        links,
    };
}
/** Address of the list of all open tracked issues. */
function openIssuesUrl({ serverUrl, repository }, { label }) {
    return `${serverUrl}/${repository}/issues?q=${encodeURIComponent(`is:open label:"${label}"`)}`;
}

// EXTERNAL MODULE: ./.out/build/saved-plan-file.js
var saved_plan_file = __webpack_require__(263);
// EXTERNAL MODULE: ./.out/build/sync.js + 41 modules
var sync = __webpack_require__(2147);
// EXTERNAL MODULE: ./.out/build/commands/nothing-found.js
var nothing_found = __webpack_require__(372);
;// CONCATENATED MODULE: ./.out/build/commands/plan.js
/**
 * `plan`: what `apply` would do, and as Markdown what a pull request would be told; with --out also saved, for a person
 * to approve. No writer is ever made here.
 */








async function planCommand(context) {
    const read = await context.read();
    (0,nothing_found/* noteNothingFound */.S)(context, read);
    const { config, today } = context;
    const { serverUrl } = context.world.environment;
    const { format, failOn, out } = context.options;
    const { reader, others } = await context.reading(out === null ? 'get' : 'query');
    const commit = context.commit();
    const request = { read, reader, others, config, commit, today, proveAbsence: out !== null };
    const planned = await (0,sync/* planWhole */.fz)(request);
    const { plan } = planned;
    if (out !== null)
        (0,saved_plan_file/* writePlanFile */.J)((0,external_node_path_.resolve)(context.world.cwd, out), (0,sync/* savedPlan */.XU)(planned, request));
    if (format === 'json')
        context.json((0,plan_json/* planJson */.iY)(plan));
    else if (format === 'markdown') {
        const links = { serverUrl, repository: reader.repository, commit };
        const view = checkView({
            ...planned,
            readings: read.readings,
            problems: (0,sync/* problemsOf */.GW)(read, config),
            failOn,
            links,
            config,
        });
        context.out(`${renderCheck(view, commentLimit)}\n`);
    }
    else
        context.out((0,plan_text/* planText */.Pt)(plan));
    return 0;
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
