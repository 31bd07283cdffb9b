export const id = 155;
export const ids = [155];
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

/***/ 5155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseCommand: () => (/* binding */ parseCommand)
});

// EXTERNAL MODULE: ./.out/build/core/contract.js
var contract = __webpack_require__(6411);
// EXTERNAL MODULE: ./.out/build/core/rendering/sanitize.js
var sanitize = __webpack_require__(8739);
;// CONCATENATED MODULE: ./.out/build/core/rendering/reading-markdown.js
/** What was read, as Markdown: a table of action items per postmortem. */

function readingMarkdown({ path, postmortems }) {
    if (postmortems.length === 0)
        return `### ${(0,sanitize/* codeSpan */.SS)(path)}\n\nNo postmortem.\n`;
    return postmortems
        .map(({ title, date, actionItems }) => {
        const head = `### ${(0,sanitize/* sanitizeInline */.nW)(title ?? path)}${date === null ? '' : ` · ${date}`}`;
        const rows = actionItems.map(({ line, text, kind, state, owners, due }) => `| ${line} | ${(0,sanitize/* sanitizeCell */.CN)(text)} | ${kind} | ${state} | ${owners.map(sanitize/* sanitizeCell */.CN).join(', ')} | ${due ?? ''} |`);
        const table = ['| Line | Action item | Kind | State | Owner | Due |', '|---|---|---|---|---|---|', ...rows];
        return [head, '', (0,sanitize/* codeSpan */.SS)(path), '', ...(rows.length === 0 ? ['No action item.'] : table), ''].join('\n');
    })
        .join('\n');
}

// EXTERNAL MODULE: ./.out/build/core/rendering/item-line.js
var item_line = __webpack_require__(3386);
;// CONCATENATED MODULE: ./.out/build/core/rendering/reading-text.js
/** What was read, for a terminal: what a person checks before trusting the rest. */


/** @param explain adds by which reading rule each section and item was made, and what was passed over and why */
function readingText(reading, explain) {
    const { path, postmortems, unreadable, facts, passedOver } = reading;
    const none = unreadable ? 'cannot be read' : (facts.notAPostmortem ?? 'no postmortem in it');
    if (postmortems.length === 0)
        return `${(0,sanitize/* cleanLine */.Ow)(path)}\n  ${none}\n`;
    const over = explain ? passedOver.map(overText) : [];
    return [
        ...postmortems.map((postmortem) => postmortemText(postmortem, explain)),
        ...(over.length > 0 ? ['  passed over', ...over] : []),
        '',
    ].join('\n');
}
function postmortemText(postmortem, explain) {
    const { path, title, date, startedAt, endedAt, durationMinutes, severity, status, authors, sections, actionItems } = postmortem;
    const facts = [
        date,
        startedAt === null ? null : `${startedAt} to ${endedAt ?? '?'}`,
        durationMinutes === null ? null : `${durationMinutes} min`,
        severity,
        status,
        authors.length === 0 ? null : `by ${authors.join(', ')}`,
    ].filter((fact) => fact !== null);
    return [
        (0,sanitize/* cleanLine */.Ow)(path),
        `  ${title === null ? '(no title)' : shorten(title)}`,
        ...(facts.length === 0 ? [] : [`  ${(0,sanitize/* cleanLine */.Ow)(facts.join(' · '))}`]),
        `  ${(0,item_line/* count */.U9)(sections.length, 'section')}`,
        ...sections.map((section) => sectionText(section, explain)),
        `  ${(0,item_line/* count */.U9)(actionItems.length, 'action item')}`,
        ...actionItems.map((item) => itemText(item, explain)),
    ].join('\n');
}
function sectionText({ name, heading, line, empty, why }, explain) {
    const words = `${shorten(heading)}${empty ? ' (empty)' : ''}${explain ? `  [${why}${name === null ? ', not a known heading' : ''}]` : ''}`;
    return `    ${at(line)}  ${(name ?? '-').padEnd(22)}  ${words}`;
}
function itemText(item, explain) {
    const facts = [
        item.kind,
        ...(item.state === 'committed' ? [] : [item.state]),
        ...item.owners,
        ...(item.due === null ? [] : [`due ${item.due}`]),
        ...(item.priority === null ? [] : [item.priority]),
        ...item.references,
        ...(item.noIssue ? ['no issue'] : []),
    ];
    return `    ${at(item.line)}  ${shorten(item.text)}  (${(0,sanitize/* cleanLine */.Ow)(facts.join(', '))})${explain ? `  [${item.why}]${alsoAtText(item)}` : ''}`;
}
function alsoAtText({ alsoAt = [] }) {
    return alsoAt.length === 0 ? '' : `  also at line ${alsoAt.map(({ line }) => line).join(', ')}`;
}
function overText({ line, text, why, takenBy }) {
    const by = takenBy === undefined ? '' : ` by line ${takenBy}`;
    return `    ${at(line)}  ${shorten(text)}  (${why}${by})`;
}
function at(line) {
    return String(line).padStart(4);
}
function shorten(text) {
    return (0,sanitize/* cleanLine */.Ow)((0,sanitize/* cutTo */.yd)(text, 100));
}

// EXTERNAL MODULE: ./.out/build/sync.js + 41 modules
var sync = __webpack_require__(2147);
// EXTERNAL MODULE: ./.out/build/commands/nothing-found.js
var nothing_found = __webpack_require__(372);
;// CONCATENATED MODULE: ./.out/build/commands/parse.js
/** `parse`: what is read, and with `--list` and `--explain`, why. */






async function parseCommand(context) {
    const read = await context.read();
    const { format, list, explain } = context.options;
    if (list) {
        context.out(listText(read));
        return 0;
    }
    (0,nothing_found/* noteNothingFound */.S)(context, read);
    const { readings } = read;
    if (format === 'json')
        context.json((0,contract/* toContract */.Cb)(readings, (0,sync/* readingProblems */.VR)(read)));
    else if (format === 'markdown')
        context.out(readings.map(readingMarkdown).join('\n'));
    else
        context.out(readings.map((reading) => readingText(reading, explain)).join('\n'));
    return 0;
}
function listText({ found }) {
    const rows = [
        ...found.taken.map(({ path, why }) => ({ verdict: 'taken', path, why })),
        ...found.leftOut.map(({ path, why }) => ({ verdict: 'left out', path, why })),
        ...found.unreadable.map(({ path, why }) => ({ verdict: 'unreadable', path, why })),
        ...found.missing.map(({ path, why }) => ({ verdict: 'missing', path, why })),
    ].sort((a, b) => (a.path < b.path ? -1 : 1));
    return rows
        .map(({ verdict, path, why }) => `${verdict.padEnd(10)}  ${(0,sanitize/* cleanLine */.Ow)(path)}  (${(0,sanitize/* cleanLine */.Ow)(why)})\n`)
        .join('');
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
