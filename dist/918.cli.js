export const id = 918;
export const ids = [918];
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

/***/ 4918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateCommand: () => (/* binding */ validateCommand)
});

// EXTERNAL MODULE: ./.out/build/core/contract.js
var contract = __webpack_require__(6411);
// EXTERNAL MODULE: ./.out/build/core/problem.js
var problem = __webpack_require__(3446);
// EXTERNAL MODULE: ./.out/build/sync.js + 41 modules
var sync = __webpack_require__(2147);
// EXTERNAL MODULE: ./.out/build/commands/nothing-found.js
var nothing_found = __webpack_require__(372);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.out/build/core/rendering/log-line.js
var log_line = __webpack_require__(2719);
;// CONCATENATED MODULE: ./.out/build/core/rendering/problems-github.js
/** Problems as annotations of a GitHub run: as data for the Action, as workflow commands for the command line. */

const levelOf = { error: 'error', warning: 'warning', info: 'notice' };
const levels = ['error', 'warning', 'notice'];
/** The runner keeps the first ten of each level of a step and drops the rest without a word. */
const perLevel = 10;
/** The runner cuts a message at 4,096 UTF-16 units; this many code points are never more. */
const longestMessage = 2048;
/**
 * At most ten of each level, errors first, each level in the order given, and how many were left out. Who wants every
 * file to be heard orders with `everyFileFirst` before.
 */
function annotationsOf(problems) {
    const annotations = levels.flatMap((level) => problems
        .filter(({ severity }) => levelOf[severity] === level)
        .slice(0, perLevel)
        .map(toAnnotation));
    return { annotations, dropped: problems.length - annotations.length };
}
/** The first problem of each file, then the second of each, and so on: one bad file does not hide the others. */
function everyFileFirst(problems) {
    const seen = new Map();
    return problems
        .map((problem) => {
        const file = `${problem.severity}\n${problem.path}`;
        const rank = seen.get(file) ?? 0;
        seen.set(file, rank + 1);
        return { problem, rank };
    })
        .sort((a, b) => a.rank - b.rank)
        .map(({ problem }) => problem);
}
/** Workflow commands, one a line, as a step prints them; then a line that counts what was left out. */
function workflowCommands(problems) {
    const { annotations, dropped } = annotationsOf(everyFileFirst(problems));
    const rest = dropped === 0
        ? []
        : [`${dropped} more ${dropped === 1 ? 'is' : 'are'} not annotated; --format text shows all ${problems.length}.`];
    return [...annotations.map(commandOf), ...rest].map((line) => `${line}\n`).join('');
}
function toAnnotation({ severity, path, line, column, rule, message, help }) {
    const points = Array.from(`${(0,log_line/* logLine */.B)(message)}\n${(0,log_line/* logLine */.B)(help)}`.trim());
    return {
        level: levelOf[severity],
        file: path,
        line,
        column,
        title: rule,
        message: points.length > longestMessage ? `${points.slice(0, longestMessage - 1).join('')}…` : points.join(''),
    };
}
function commandOf({ level, file, line, column, title, message }) {
    const properties = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(title)}`;
    return `::${level} ${properties}::${escapeData(message)}`;
}
/** As `@actions/core` does it: what the runner decodes again. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
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

// EXTERNAL MODULE: ./.out/build/core/rules/reading-rules.js
var reading_rules = __webpack_require__(5419);
// EXTERNAL MODULE: ./.out/build/core/rules/index.js + 18 modules
var rules = __webpack_require__(992);
;// CONCATENATED MODULE: ./.out/build/core/rendering/problems-sarif.js
/** Problems as SARIF 2.1.0, which code scanning and most editors read. */




const problems_sarif_levelOf = { error: 'error', warning: 'warning', info: 'note' };
/** @param version of this program */
function problemsSarif(problems, version) {
    const described = [...rules/* rules */.a, ...reading_rules/* readingRules */.S];
    const indexOf = new Map(described.map(({ id }, index) => [id, index]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'postmortem-followthrough',
                        version,
                        rules: described.map(({ id, severity, summary }) => ({
                            id,
                            shortDescription: { text: summary },
                            help: { text: summary },
                            defaultConfiguration: { level: problems_sarif_levelOf[severity] },
                        })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                results: [...problems].sort(problem/* compareProblems */.i).map((problem) => resultOf(problem, indexOf.get(problem.rule))),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function resultOf({ rule, severity, path, line, column, message, help }, index) {
    return {
        ruleId: rule,
        ...(index === undefined ? {} : { ruleIndex: index }),
        level: problems_sarif_levelOf[severity],
        message: { text: (0,log_line/* logLine */.B)(`${message} ${help}`).trim() },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
                    region: { startLine: line, startColumn: column },
                },
            },
        ],
    };
}
/** A relative reference: each part of the path percent-encoded, the slashes kept. */
function uriOf(path) {
    return path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .map(encodeURIComponent)
        .join('/');
}

;// CONCATENATED MODULE: ./.out/build/core/rendering/code-frame.js
/** A line of a file with a caret under one place, safe for a terminal and no wider than one. */

const widest = 100;
/** How much is kept before the caret where a line is cut. */
const before = 40;
/** How much is looked at after it: more than is shown, and not a whole line of a megabyte for each of its problems. */
const farthest = 1000;
/** Characters that a terminal draws two cells wide. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;
/**
 * Two rows, or none for a line with nothing to show.
 * @param column 1-based, in UTF-16 units of the line as it is on disk
 */
function codeFrame(source, line, column) {
    const at = Math.min(column - 1, source.length);
    const start = at > widest - before ? at - before : 0;
    const head = `${start > 0 ? '…' : ''}${(0,log_line/* logLine */.B)(source.slice(start, at))}`;
    const points = Array.from((0,log_line/* logLine */.B)(source.slice(at, at + farthest)));
    const room = widest - Array.from(head).length;
    const isCut = points.length > room || source.length > at + farthest;
    const tail = isCut ? `${points.slice(0, room - 1).join('')}…` : points.join('');
    if ((head + tail).trim() === '')
        return [];
    const gutter = `${line} | `;
    return [`${gutter}${head}${tail}`.trimEnd(), `${' '.repeat(gutter.length - 2)}| ${blanksFor(head)}^`];
}
/** As many blanks as the text is wide. */
function blanksFor(text) {
    return Array.from(text, (point) => (wide.test(point) ? '  ' : ' ')).join('');
}

;// CONCATENATED MODULE: ./.out/build/core/rendering/problems-text.js
/** Problems for a terminal: where, what, the line itself with a caret under the place, and what to do. */



const unpainted = (text) => text;
/**
 * Ends in a line that counts. Everything from files passes the guard of the log; what `paint` adds does not, so colours
 * survive.
 * @param sourceOf text of a file as it is on disk, null where it is not at hand
 */
function problemsText(problems, sourceOf, paint = unpainted) {
    const lines = linesOf(sourceOf);
    const blocks = problems.map((problem) => block(problem, lines(problem.path)[problem.line - 1] ?? '', paint));
    return [...blocks, tally(problems)].join('\n\n') + '\n';
}
function block({ path, line, column, severity, rule, message, help }, source, paint) {
    const place = paint(`${(0,log_line/* logLine */.B)(path)}:${line}:${column}`, 'place');
    return [
        `${place} ${paint(severity, severity)} ${paint(rule, 'faint')}`,
        `  ${(0,log_line/* logLine */.B)(message)}`,
        ...codeFrame(source, line, column).map((row) => paint(`  ${row}`, 'faint')),
        `  ${(0,log_line/* logLine */.B)(help)}`,
    ].join('\n');
}
/** Splits a file once, however many problems it has: they come file by file. */
function linesOf(sourceOf) {
    let last = null;
    return (path) => {
        if (last?.path !== path)
            last = { path, lines: (sourceOf(path) ?? '').split(/\r\n|\n|\r/) };
        return last.lines;
    };
}

// EXTERNAL MODULE: ./.out/build/core/rendering/sanitize.js
var sanitize = __webpack_require__(8739);
// EXTERNAL MODULE: ./.out/build/version.js
var version = __webpack_require__(7065);
;// CONCATENATED MODULE: ./.out/build/commands/show-problems.js
/** Problems in the format that was asked for. */







const styles = { error: 'red', warning: 'yellow', info: 'cyan', place: 'bold', faint: 'dim' };
const painted = (text, style) => (0,external_node_util_.styleText)(styles[style], text);
function showProblems(problems, { texts }, context) {
    const format = context.options.format;
    if (format === 'github')
        context.command(workflowCommands(problems));
    else if (format === 'sarif')
        context.command(problemsSarif(problems, version/* version */.r));
    else if (format === 'markdown')
        context.out(`${problemsMarkdown(problems, sanitize/* sanitizeCell */.CN)}\n`);
    else
        context.command(problemsText(problems, sourceOf(texts), context.hasColor() ? painted : undefined));
}
function sourceOf(texts) {
    const decoder = new TextDecoder();
    return (path) => {
        const bytes = texts.get(path);
        return bytes === undefined ? null : decoder.decode(bytes);
    };
}

;// CONCATENATED MODULE: ./.out/build/commands/validate.js
/** `validate`: every problem at its file and line; the exit code says whether one reaches `--fail-on`. */





async function validateCommand(context) {
    const read = await context.read();
    (0,nothing_found/* noteNothingFound */.S)(context, read);
    const problems = (0,sync/* problemsOf */.GW)(read, context.config);
    const { format, failOn } = context.options;
    if (format === 'json')
        context.json((0,contract/* toContract */.Cb)(read.readings, problems));
    else
        showProblems(problems, read, context);
    if (read.found.missing.length > 0)
        return 2;
    return problems.some(({ severity }) => (0,problem/* reaches */.O)(severity, failOn)) ? 1 : 0;
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
