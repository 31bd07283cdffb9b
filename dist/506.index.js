export const id = 506;
export const ids = [506];
export const modules = {

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parse)
});

// EXTERNAL MODULE: ./.out/build/core/identity.js
var identity = __webpack_require__(6707);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.out/build/core/reading/simple-yaml.js
/**
 * The front matter that most files have, `key: words` and `key: [a, b]`, read without a YAML parser: that would take
 * longer than all the rest of the file. Whatever is not plainly of this shape is left to the parser, so that the two
 * never differ; a test compares them.
 */
/**
 * A scalar without quotes in which nothing has a meaning of its own: no colon before a blank, no comment, no mark at its
 * start.
 */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N}\w ./()+@,%*=;!?'"&-]|:(?=[\w/]))*$/u;
/** Inside of brackets commas part, and colons are left to the parser. */
const plainEntry = /^[A-Za-z0-9][\w ./+@-]*$/;
/** The values by key, or null where a parser must read them. */
function readSimpleYaml(body) {
    const values = new Map();
    let list = null;
    let indent = 0;
    for (const { text } of body) {
        if (list !== null && /^(?: {2})?- +\S/.test(text)) {
            const entry = scalarOf(text.slice(text.indexOf('-') + 1).trim());
            // entries of one list stand equally far in
            if (entry === null || (list.length > 0 && text.indexOf('-') !== indent))
                return null;
            indent = text.indexOf('-');
            list.push(entry);
            continue;
        }
        // a key without a value is a list to come, or nothing, which is for the parser to say
        if (list?.length === 0)
            return null;
        const entry = /^([A-Za-z][\w-]*):(?: +(\S.*))?$/.exec(text.trimEnd());
        const key = entry?.[1] ?? '';
        if (entry === null || values.has(key))
            return null;
        list = entry[2] === undefined ? [] : null;
        const value = list ?? simple_yaml_valueOf(entry[2] ?? '');
        if (value === null)
            return null;
        values.set(key, value);
    }
    return list?.length === 0 ? null : Object.fromEntries(values);
}
function simple_yaml_valueOf(text) {
    return text.startsWith('[') ? listOf(text) : scalarOf(text);
}
function scalarOf(text) {
    return quoted(text) ?? (plain.test(text) ? text : null);
}
function listOf(text) {
    if (text === '[]')
        return [];
    if (!text.endsWith(']'))
        return null;
    const entries = text
        .slice(1, -1)
        .split(',')
        .map((part) => entryOf(part.trim()));
    return entries.every((entry) => entry !== null) ? entries : null;
}
function entryOf(text) {
    // a comma in quotes was cut above, so what is left of it is not whole
    return quoted(text) ?? (plainEntry.test(text) ? text : null);
}
/** `"words"`, `'words'` with nothing in them that the quotes would change. */
function quoted(text) {
    return /^"[^"\\\t]*"$|^'[^'\t]*'$/.test(text) ? text.slice(1, -1) : null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./.out/build/core/reading/front-matter-schema.js
/**
 * The keys of front matter that mean something here, under every spelling in use. Unknown keys are left alone: front
 * matter belongs to the site generator first. A known key of an impossible shape (a list of lists as a title) is
 * ignored for the same reason, except where it names our own switches.
 */

const word = schemas/* preprocess */.vkY((value) => scalar(value), schemas/* string */.YjP().nullable());
/** One or several words: `a`, `[a, b]`, `a, b`. */
const words = schemas/* preprocess */.vkY((value) => {
    const list = Array.isArray(value) ? value : [value];
    return list.flatMap((each) => (scalar(each) ?? nameOf(each) ?? '').split(/\s*,\s*/)).filter((each) => each !== '');
}, schemas/* array */.YOg(schemas/* string */.YjP()));
function scalar(value) {
    if (typeof value === 'string')
        return value.trim() === '' ? null : value.trim();
    if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
        return String(value);
    if (value instanceof Date)
        return value.toISOString();
    return null;
}
/** `{name: Ada}` as site generators write authors. */
function nameOf(value) {
    if (typeof value !== 'object' || value === null)
        return null;
    return scalar(Object.getOwnPropertyDescriptor(value, 'name')?.value);
}
const itemKeys = {
    id: ['id'],
    text: ['text', 'title', 'action', 'description', 'item', 'task'],
    owners: ['owner', 'owners', 'assignee', 'assignees'],
    due: ['due', 'due-date', 'due_date', 'deadline'],
    priority: ['priority'],
    kind: ['kind', 'type', 'category'],
    status: ['status', 'state', 'done'],
    issue: ['issue', 'link', 'ticket', 'url', 'bug'],
    area: ['area', 'service', 'component', 'repository', 'repo'],
};
function readItem(value) {
    const plain = scalar(value);
    const one = (keys) => keys.map((key) => own(value, key)).find((each) => each != null);
    const text = plain ?? scalar(one(itemKeys.text));
    if (text === null)
        return null;
    const done = scalar(own(value, 'done'));
    return {
        id: scalar(one(itemKeys.id)),
        text: text.replace(/\s+/g, ' '),
        owners: words.parse(one(itemKeys.owners) ?? []),
        due: scalar(one(itemKeys.due)),
        priority: scalar(one(itemKeys.priority)),
        kind: scalar(one(itemKeys.kind)),
        status: done === 'true' ? 'done' : done === 'false' ? 'open' : scalar(one(itemKeys.status)),
        issue: scalar(one(itemKeys.issue)),
        area: scalar(one(itemKeys.area)),
        noIssue: (scalar(own(value, 'no-issue') ?? own(value, 'noIssue')) ?? 'false') !== 'false',
        line: 1,
        column: 1,
    };
}
function own(value, key) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value;
}
/** Spellings of every known key. */
const spellings = {
    id: ['id', 'incident-id', 'incident_id', 'incident'],
    title: ['title', 'summary-title', 'name'],
    severity: ['severity', 'sev', 'incident-severity', 'priority'],
    status: ['status', 'state'],
    authors: ['authors', 'author', 'owners', 'owner', 'by'],
    areas: ['areas', 'area', 'services', 'service', 'components', 'component', 'paths', 'services-paths'],
    date: ['date', 'incident-date', 'incident_date', 'day'],
    started: ['started', 'start', 'started-at', 'started_at', 'start-time', 'start_time'],
    ended: ['ended', 'end', 'ended-at', 'ended_at', 'end-time', 'end_time', 'resolved', 'resolved-at', 'resolved_at'],
    duration: ['duration'],
    items: ['action-items', 'action_items', 'actionItems', 'actions', 'follow-ups', 'followups'],
    disabled: ['postmortem-disable', 'postmortem_disable'],
};
/** Takes the known keys, under their one name, into an object that has nothing else. */
function known(value) {
    const taken = {};
    for (const key of Object.keys(spellings)) {
        for (const spelling of spellings[key]) {
            const found = own(value, spelling) ?? own(value, spelling.charAt(0).toUpperCase() + spelling.slice(1));
            if (found !== undefined && found !== null) {
                taken[key] = found;
                break;
            }
        }
    }
    const nested = own(own(value, 'postmortem'), 'disable');
    if (taken.disabled === undefined && nested !== undefined)
        taken.disabled = nested;
    return taken;
}
const frontMatterSchema = schemas/* preprocess */.vkY(known, schemas/* object */.Ikc({
    id: word.default(null),
    title: word.default(null),
    severity: word.default(null),
    status: word.default(null),
    authors: words.default([]),
    areas: words.default([]),
    date: word.default(null),
    started: word.default(null),
    ended: word.default(null),
    duration: word.default(null),
    items: schemas/* preprocess */.vkY((value) => (Array.isArray(value) ? value.map(readItem).filter((item) => item !== null) : []), schemas/* array */.YOg(schemas/* custom */.IeY()).max(1000, 'more than 1000 action items'))
        .default([]),
    disabled: words.default([]),
}));

// EXTERNAL MODULE: ./.out/build/core/reading/lines.js
var reading_lines = __webpack_require__(2941);
;// CONCATENATED MODULE: ./.out/build/core/reading/item-places.js
/** Where the action items of a front matter stand: the parsers of YAML and TOML give values without places. */

/** As much of an item's words as is looked for; quotes and backslashes may be written otherwise than they read. */
const head = /^[^"'\\]{1,24}/;
/**
 * The items with line and column of their words, found in the order of the file from line `first` on (1-based). One
 * whose words cannot be found as they read keeps the place of the one before, or of the list.
 */
function withPlaces(items, body, first) {
    let at = Math.max(0, body.findIndex((line) => line.number >= first));
    let offset = 0;
    let place = { line: body[at]?.number ?? 1, column: 1 };
    return items.map((item) => {
        const words = head.exec(item.text)?.[0] ?? '';
        const found = words === '' ? null : find(body, words, at, offset);
        if (found !== null) {
            const line = body[found.at];
            place = { line: line.number, column: (0,reading_lines/* columnOf */.uV)(line, found.offset) };
            at = found.at;
            offset = found.offset + words.length;
        }
        return { ...item, ...place };
    });
}
function find(body, words, from, offset) {
    for (let at = from; at < body.length; at++) {
        const found = body[at]?.text.indexOf(words, at === from ? offset : 0) ?? -1;
        if (found >= 0)
            return { at, offset: found };
    }
    return null;
}

;// CONCATENATED MODULE: ./.out/build/core/reading/front-matter.js
/**
 * The block of settings at the top of a file: YAML between `---` lines or TOML between `+++` lines. Read with every guard
 * that a file from a stranger asks for: a size cap, a depth cap counted before any parser runs, no aliases, no merge
 * keys, no repeated keys; and only known keys are copied out of it.
 */





const maxLength = 64 * 1024;
/** Nesting that no author needs; `yaml` 2.9.1 can end the process on Node 20 when it goes deep. */
const maxDepth = 20;
/** Reads the block, if the file starts with one. */
function readFrontMatter(lines) {
    const opener = lines[0]?.text.trimEnd();
    if (opener !== '---' && opener !== '+++')
        return null;
    const end = findEnd(lines, opener);
    if (end < 0)
        return null;
    const body = lines.slice(1, end);
    // a rule at the top of a report is no front matter: some line must look like a key
    if (!body.some((line) => keyOf(line.text, opener) !== null))
        return null;
    const text = body.map((line) => line.text).join('\n');
    if (text.length > maxLength)
        return { fault: `it is longer than ${maxLength} characters`, line: 1 };
    const deep = tooDeep(body);
    if (deep !== null)
        return { fault: `it is nested deeper than ${maxDepth} levels`, line: deep };
    const read = opener === '---' ? readAnyYaml(body, text) : readToml(text);
    if ('fault' in read)
        return { fault: read.fault, line: read.line + 1 };
    const checked = frontMatterSchema.safeParse(read.value);
    if (!checked.success) {
        const issue = checked.error.issues[0];
        const key = String(issue?.path[0] ?? '');
        return { fault: `${key}: ${issue?.message ?? 'not understood'}`, line: keyLines(body, opener).get(key) ?? 1 };
    }
    const keys = keyLines(body, opener);
    const listed = spellings.items.map((key) => keys.get(key.toLowerCase())).find((line) => line !== undefined);
    const items = withPlaces(checked.data.items, body, listed ?? 1);
    return { values: { ...checked.data, items }, next: end + 1 };
}
function findEnd(lines, opener) {
    let length = 0;
    for (let at = 1; at < lines.length; at++) {
        const text = lines[at]?.text.trimEnd() ?? '';
        if (text === opener || (opener === '---' && text === '...'))
            return at;
        length += text.length;
        // far beyond the cap the opener was a rule, not front matter
        if (length > 4 * maxLength)
            return -1;
    }
    return -1;
}
function keyOf(text, opener) {
    const match = opener === '---' ? /^["']?([\w-]+)["']?\s*:(?:\s|$)/.exec(text) : /^"?([\w-]+)"?\s*=/.exec(text);
    return match?.[1]?.toLowerCase() ?? null;
}
function keyLines(body, opener) {
    const found = new Map();
    for (const line of body) {
        const key = keyOf(line.text, opener);
        if (key !== null && !found.has(key))
            found.set(key, line.number);
    }
    return found;
}
/** Line where nesting, by brackets or by block markers, passes the cap; null where it does not. */
function tooDeep(body) {
    let depth = 0;
    for (const line of body) {
        const text = line.text;
        const markers = /^[\s\-?:]*/.exec(text)?.[0].replace(/\s/g, '').length ?? 0;
        if (markers > maxDepth)
            return line.number;
        for (let at = 0; at < text.length; at++) {
            const character = text.charAt(at);
            if (character === '[' || character === '{')
                depth++;
            else if ((character === ']' || character === '}') && depth > 0)
                depth--;
            if (depth > maxDepth)
                return line.number;
        }
    }
    return blockDepth(body) > maxDepth ? (body.at(-1)?.number ?? 1) : null;
}
/** Levels of indentation open at once. */
function blockDepth(body) {
    const open = [];
    let deepest = 0;
    for (const line of body) {
        const indent = line.text.length - line.text.trimStart().length;
        if (indent === line.text.length)
            continue;
        while (open.length > 0 && (open.at(-1) ?? 0) >= indent)
            open.pop();
        open.push(indent);
        deepest = Math.max(deepest, open.length);
    }
    return deepest;
}
function readAnyYaml(body, text) {
    const simple = readSimpleYaml(body);
    return simple === null ? readYaml(text) : { value: simple };
}
/**
 * The failsafe schema, a subset of the core schema: every scalar stays the words that the author wrote, so that no id
 * `007`, version `1.10` or country `no` turns into something else.
 */
function readYaml(text) {
    try {
        const document = (0,yaml_dist/* parseDocument */.Tp)(text, {
            schema: 'failsafe',
            prettyErrors: false,
            uniqueKeys: true,
            merge: false,
            logLevel: 'silent',
        });
        const error = document.errors[0];
        if (error !== undefined)
            return { fault: error.message, line: lineAt(text, error.pos[0]) };
        return { value: document.toJS({ maxAliasCount: 0 }) ?? {} };
    }
    catch (error) {
        return { fault: error instanceof Error ? error.message : String(error), line: 1 };
    }
}
function readToml(text) {
    try {
        return { value: (0,dist/* parse */.qg)(text, { maxDepth }) };
    }
    catch (error) {
        if (error instanceof dist/* TomlError */.zx)
            return { fault: error.message.split('\n')[0] ?? 'not TOML', line: error.line };
        return { fault: error instanceof Error ? error.message : String(error), line: 1 };
    }
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}

;// CONCATENATED MODULE: ./.out/build/core/reading/row.js
/**
 * The Outline: a file as a flat sequence of rows, one for each line that says something, in the order of the file.
 * Every reader (Markdown and plain text, HTML, AsciiDoc, reStructuredText, Org) yields the same rows; what a row means
 * is decided by the understanding layer.
 */
const noCells = [];
/** A row that says nothing. */
function blankRow(line) {
    return plainRow('blank', line, 1, 0, false, '');
}
/** A row without level, mark, tick and cells: most are, so what they are made of is handed over without an object. */
function plainRow(kind, line, column, indent, quoted, text) {
    return { kind, line, column, indent, text, level: 0, mark: '', checked: null, quoted, cells: noCells };
}
/** A row with defaults for all that is not said. */
function row(kind, line, part = {}) {
    return {
        kind,
        line,
        column: part.column ?? 1,
        indent: part.indent ?? 0,
        text: part.text ?? '',
        level: part.level ?? 0,
        mark: part.mark ?? '',
        checked: part.checked ?? null,
        quoted: part.quoted ?? false,
        cells: part.cells ?? noCells,
    };
}
/** Whether the row is an entry of a list. */
function isEntry(candidate) {
    return candidate.kind === 'bullet' || candidate.kind === 'number';
}

;// CONCATENATED MODULE: ./.out/build/core/reading/asciidoc.js
/** AsciiDoc: `== Heading`, `* bullet`, `. number`, `|===` tables, `----` listings, `link:url[words]`. */


/** A reader's state for one file. */
function asciidoc() {
    let listing = null;
    let table = null;
    function take(line) {
        const text = line.text.trim();
        if (listing !== null) {
            const closes = text === listing;
            if (closes)
                listing = null;
            return [row(closes ? 'blank' : 'hidden', line.number, { text })];
        }
        if (/^(?:-{4,}|\.{4,}|\+{4,}|\/{4,})$/.test(text)) {
            listing = text;
            return [row('blank', line.number)];
        }
        if (text.startsWith('|===')) {
            const rest = table === null ? [] : restOf(table);
            table = table === null ? { cells: [], columns: 0, line: line.number } : null;
            return [...rest, row('blank', line.number)];
        }
        if (table !== null)
            return takeCells(line, text, table);
        return takeBlock(line, text);
    }
    return { take, inline };
}
function takeBlock(line, text) {
    const start = line.text.indexOf(text);
    const heading = /^(={1,6})\s+(?=\S)/.exec(text);
    if (heading !== null) {
        const words = text.slice(heading[0].length).replace(/\s+=+$/, '');
        return [
            row('heading', line.number, {
                level: heading[1]?.length ?? 1,
                text: words,
                mark: 'atx',
                column: (0,reading_lines/* columnOf */.uV)(line, start + heading[0].length),
            }),
        ];
    }
    const entry = /^(\*{1,5}|-|\.{1,5})\s+(?:\[([ xX*])\]\s+)?(?=\S)/.exec(text);
    if (entry !== null) {
        const mark = entry[1] ?? '*';
        return [
            row(mark.startsWith('.') ? 'number' : 'bullet', line.number, {
                indent: (mark.length - 1) * 2,
                text: inline(text.slice(entry[0].length)),
                mark,
                checked: entry[2] === undefined ? null : entry[2] !== ' ',
                column: (0,reading_lines/* columnOf */.uV)(line, start + entry[0].length),
            }),
        ];
    }
    const attribute = /^:([\w-]+):\s+(\S.*)$/.exec(text);
    if (attribute !== null) {
        return [
            row('text', line.number, {
                text: `${attribute[1] ?? ''}: ${attribute[2] ?? ''}`,
                column: (0,reading_lines/* columnOf */.uV)(line, start + 1),
            }),
        ];
    }
    if (text.startsWith('//') || /^\[[^\]]*\]$|^:[\w!-]+:$/.test(text))
        return [row('blank', line.number)];
    // ".Title" over a block is its label
    if (/^\.[\p{L}]/u.test(text))
        return [row('text', line.number, { text: `**${text.slice(1)}**`, column: (0,reading_lines/* columnOf */.uV)(line, start + 1) })];
    return text === '+' ? [row('blank', line.number)] : null;
}
/** Cells may stand one to a line; the first line says how many make a row. */
function takeCells(line, text, table) {
    if (text === '') {
        if (table.columns === 0)
            table.columns = table.cells.length;
        return [];
    }
    const pieces = text.split(/(?<!\\)\|/).slice(1);
    let offset = line.text.indexOf('|');
    for (const piece of pieces) {
        const words = piece.trim();
        if (table.cells.length === 0)
            table.line = line.number;
        table.cells.push({ text: inline(words), column: (0,reading_lines/* columnOf */.uV)(line, offset + 1 + Math.max(0, piece.indexOf(words))) });
        offset += piece.length + 1;
    }
    if (table.columns === 0)
        table.columns = pieces.length > 1 ? pieces.length : 0;
    if (pieces.length === 0 && table.cells.length > 0) {
        const last = table.cells.length - 1;
        const cell = table.cells[last];
        if (cell !== undefined)
            table.cells[last] = { ...cell, text: `${cell.text} ${text}` };
    }
    return table.columns > 0 && table.cells.length >= table.columns ? restOf(table) : [];
}
function restOf(table) {
    const cells = table.cells.splice(0);
    return cells.length === 0
        ? []
        : [
            row('cells', table.line, {
                cells,
                text: cells.map((cell) => cell.text).join(' | '),
                column: cells[0]?.column ?? 1,
            }),
        ];
}
/** `https://host/path[words]`, `link:path[words]`, and ` +` at the end of a line, which breaks it. */
function inline(text) {
    const line = text.endsWith(' +') ? text.slice(0, -2) : text;
    return line.replace(/(?:link:)?((?:https?:\/\/|link:)[^\s[\]]{1,500})\[([^\]]{0,300})\]/g, (_, url, words) => (words === '' ? url : `[${words.replace(/\^$/, '')}](${url})`));
}

;// CONCATENATED MODULE: ./.out/build/core/reading/html-tags.js
/** What the tags of HTML are to the reader of rows. */
/** Tags that begin a row of their own. */
const blocks = new Set('p div section article main header footer aside blockquote dt dd dl figure figcaption details summary table thead tbody tr ul ol li h1 h2 h3 h4 h5 h6 hr br body html head title form fieldset nav address center'.split(' '));
/** Tags that stand for a mark of Markdown. */
const inlineMarks = {
    strong: '**',
    b: '**',
    em: '*',
    i: '*',
    code: '`',
    tt: '`',
    del: '~~',
    s: '~~',
    strike: '~~',
};
/** Tags whose content a reader of the page never sees as text. */
const skipped = new Set(['script', 'style', 'head', 'template', 'svg']);

;// CONCATENATED MODULE: ./.out/build/core/reading/list-marks.js
/** What starts an entry of a list: bullets of every make, numbers, checkboxes. */
/** A dash glued to its word (`-Monitor`) is a bullet that lost its space; a dash before a digit is a minus. */
const bullet = /^(?:[-*+•◦▪‣·●○∙–—](?=[ \t])|(?:->|=>|→|➔|➜|»)(?=[ \t]|\p{L})|[-•](?=\p{L}))[ \t]*/u;
const number = /^(?:\d{1,3}[.)](?=[ \t]|$)|\d{1,2}[.)](?=\p{Lu})|\(\d{1,3}\)(?=[ \t]))[ \t]*/u;
const box = /^\[( ?|[xX✓✔-])\](?=[ \t]|$)[ \t]*/u;
/** Pictures that authors use as bullets; they stay in the text, since a tick also says that something is done. */
const picture = /^(?:✅|✔️|✔|✓|☑️|☑|☐|□|✗|✘|❌|✖️|🔲|⬜|◻️|👉|🔹|🔸|▶️|▶|➡️)(?=\s*\S)/u;
/** The same as short codes. Shapes and pointers are no more than bullets; ticks stay in the text as pictures do. */
const shapeCode = /^:(?:(?:small|large|black|white|red|orange|yellow|green|blue|purple|brown)_[a-z_]{0,24}(?:diamond|circle|square|button)|point_right|arrow_right|arrow_forward|radio_button):[ \t]*(?=\S)/;
const tickCode = /^:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|x|heavy_multiplication_x):(?=\s*\S)/;
/** Of ASCII only `-*+=(:` and digits begin a marker; what is beyond ASCII may be a picture or a bullet. */
function isPlainStart(code) {
    if (code > 127)
        return false;
    return !(code === 45 ||
        code === 42 ||
        code === 43 ||
        code === 61 ||
        code === 40 ||
        code === 58 ||
        (code > 47 && code < 58));
}
/** Reads the marker at the start of `content`, or null. */
function entryMark(content) {
    const first = content.charCodeAt(0);
    if (isPlainStart(first) || content.startsWith('**'))
        return null;
    const shape = first > 127 ? picture.exec(content) : null;
    if (shape !== null)
        return { kind: 'bullet', mark: shape[0], checked: null, length: 0 };
    if (first === 58)
        return codeMark(content);
    // a number may follow a bullet; each pattern is asked only where its first character stands
    const pointed = isDigit(first) ? null : bullet.exec(content);
    let at = pointed?.[0].length ?? 0;
    const next = content.charCodeAt(at);
    const counted = isDigit(next) || next === 40 ? number.exec(at === 0 ? content : content.slice(at)) : null;
    at += counted?.[0].length ?? 0;
    const found = counted ?? pointed;
    if (found === null)
        return null;
    const kind = counted === null ? 'bullet' : 'number';
    const mark = found[0].trim();
    const ticked = content.charAt(at) === '[' ? box.exec(content.slice(at)) : null;
    if (ticked === null)
        return { kind, mark, checked: null, length: at };
    return { kind, mark, checked: /[xX✓✔]/.test(ticked[1] ?? ''), length: at + ticked[0].length };
}
function codeMark(content) {
    const shape = shapeCode.exec(content)?.[0];
    if (shape !== undefined)
        return { kind: 'bullet', mark: shape.trim(), checked: null, length: shape.length };
    const tick = tickCode.exec(content)?.[0];
    return tick === undefined ? null : { kind: 'bullet', mark: tick, checked: null, length: 0 };
}
function isDigit(code) {
    return code > 47 && code < 58;
}

;// CONCATENATED MODULE: ./.out/build/core/reading/veil.js
/**
 * What a reader of the page never sees as the author's words: code fences and comments. Comments are blanked in place,
 * so that columns hold; switches written in them are kept.
 */
/** What begins a fence or a comment: most files have none, and are asked once. */
const begins = /`{3}|~{3}|<!--/;
const nothing = { texts: null, veil: new Uint8Array(0), disabledLines: [], noIssueLines: new Set() };
/** Hides fences and comments of the lines from `first` on (an index). */
function drawVeil(lines, first) {
    if (!lines.some(({ text }) => begins.test(text)))
        return nothing;
    const texts = lines.map((line) => line.text);
    const veil = new Uint8Array(lines.length);
    const disabledLines = [];
    const noIssueLines = new Set();
    let closers = null;
    let fence = null;
    let comment = null;
    for (let at = first; at < texts.length; at++) {
        const text = texts[at] ?? '';
        if (fence !== null) {
            veil[at] = 1;
            if (closes(text, fence))
                fence = null;
            continue;
        }
        const opened = comment === null ? opensFence(text) : null;
        if (opened !== null)
            closers ??= closingFences(texts, first);
        if (opened !== null &&
            (closers?.(opened, at + 1) === true || !text.trimStart().startsWith(opened.character.repeat(3)))) {
            fence = opened;
            veil[at] = 1;
            continue;
        }
        if (comment === null && !text.includes('<!--'))
            continue;
        const result = blankComments(text, comment?.text ?? null);
        texts[at] = result.text;
        for (const said of result.comments)
            obey(said, at + 1, disabledLines, noIssueLines);
        comment = result.open === null ? null : { text: result.open, line: at + 1 };
        if (result.text.trim() === '')
            veil[at] = 2;
    }
    return { texts, veil, disabledLines, noIssueLines };
}
function opensFence(text) {
    if (!text.includes('```') && !text.includes('~~~'))
        return null;
    const match = /^[\s>]*(?:[-*+] +)?(`{3,}|~{3,})/.exec(text);
    const run = match?.[1];
    if (match === null || run === undefined)
        return null;
    // "```command output```" on one line is a code span, not a fence
    if (text.slice(match[0].length).includes('```'))
        return null;
    return { character: run.charAt(0), length: run.length };
}
function closes(text, fence) {
    const run = text.replace(/^[\s>]+/, '').trimEnd();
    return run.length >= fence.length && run === fence.character.repeat(run.length);
}
/**
 * Whether a fence is ever closed. One that is not would hide the rest of the file: then it is taken as text, since a
 * forgotten fence is a slip and no reason to lose the action items. One pass from the end keeps this linear.
 */
function closingFences(texts, first) {
    const longest = { '`': new Uint32Array(texts.length + 1), '~': new Uint32Array(texts.length + 1) };
    for (let at = texts.length - 1; at >= first; at--) {
        const text = texts[at] ?? '';
        if (!text.includes('```') && !text.includes('~~~')) {
            longest['`'][at] = longest['`'][at + 1] ?? 0;
            longest['~'][at] = longest['~'][at + 1] ?? 0;
            continue;
        }
        const run = text.replace(/^[\s>]+/, '').trimEnd();
        for (const character of ['`', '~']) {
            const closing = run.length >= 3 && run.startsWith(character.repeat(3)) && isRunOf(run, character);
            longest[character][at] = Math.max(longest[character][at + 1] ?? 0, closing ? run.length : 0);
        }
    }
    return (fence, from) => (longest[fence.character][from] ?? 0) >= fence.length;
}
function isRunOf(text, character) {
    for (const each of text)
        if (each !== character)
            return false;
    return true;
}
function blankComments(text, open) {
    const comments = [];
    let shown = '';
    let at = 0;
    let inside = open;
    while (at < text.length) {
        const mark = inside === null ? '<!--' : '-->';
        const found = text.indexOf(mark, at);
        if (inside === null) {
            if (found < 0)
                return { text: shown + text.slice(at), comments, open: null };
            shown += text.slice(at, found) + '    ';
            inside = '';
        }
        else if (found < 0) {
            return { text: shown + ' '.repeat(text.length - at), comments, open: bounded(`${inside} ${text.slice(at)}`) };
        }
        else {
            comments.push(bounded(`${inside} ${text.slice(at, found)}`));
            shown += ' '.repeat(found - at + 3);
            inside = null;
        }
        at = found + mark.length;
    }
    return { text: shown, comments, open: inside };
}
/** Only the opening words of a comment can be a switch; a huge comment is not carried along. */
function bounded(text) {
    return text.length > 2000 ? text.slice(0, 2000) : text;
}
function obey(comment, line, disabled, noIssue) {
    const words = comment.trim().split(/[\s,]+/);
    if (words[0] === 'postmortem-disable-next-line')
        disabled.push({ line: line + 1, rules: words.slice(1) });
    if (words[0] === 'no-issue')
        noIssue.add(line);
}

;// CONCATENATED MODULE: ./.out/build/core/reading/html-rows.js
/**
 * Reader for HTML: block tags become rows, inline tags become the marks that the other readers leave in their text, so
 * that nothing after this knows a difference. A tag may span lines; text keeps the place of its first character.
 */





const maxTagLength = 2000;
/** Reads lines from index `first` on. */
function readHtml(lines, first) {
    const veiled = drawVeil(lines, first);
    const writer = new RowWriter();
    let pending = '';
    for (let at = first; at < lines.length; at++) {
        const line = lines[at];
        if (line === undefined || veiled.veil[at] === 2)
            continue;
        pending = readLine(line, pending, veiled.texts?.[at] ?? line.text, writer);
    }
    writer.flush();
    return {
        rows: writer.rows,
        definitions: new Map(),
        disabledLines: veiled.disabledLines,
        noIssueLines: veiled.noIssueLines,
        lineCount: lines.length,
    };
}
/** Reads one line; `pending` is a tag begun in the lines before, and what is pending after it comes back. */
function readLine(line, pending, text, writer) {
    let at = 0;
    let open = pending;
    while (at < text.length) {
        if (open !== '') {
            const close = text.indexOf('>', at);
            const taken = close < 0 ? text.slice(at) : text.slice(at, close);
            if (open.length + taken.length > maxTagLength)
                return '';
            open += taken;
            if (close < 0)
                return `${open} `;
            writer.tag(open, line);
            open = '';
            at = close + 1;
            continue;
        }
        const next = text.indexOf('<', at);
        const isTag = next >= 0 && /[a-zA-Z/!]/.test(text.charAt(next + 1));
        const end = next < 0 ? text.length : isTag ? next : next + 1;
        writer.text(text.slice(at, end), line, at);
        if (isTag)
            open = '<';
        at = isTag ? next + 1 : end;
    }
    if (open === '')
        writer.text(' ', line, text.length);
    return open;
}
class RowWriter {
    rows = [];
    #text = '';
    /** Whether words, and not only marks, have been added to the row. */
    #placed = false;
    #line = 0;
    #column = 1;
    #kind = 'text';
    #level = 0;
    #checked = null;
    #lists = [];
    #links = [];
    #cells = null;
    #skip = null;
    /** Adds words; the first that is no blank gives the row its place. */
    text(words, line, offset) {
        if (this.#skip !== null)
            return;
        if (!this.#placed) {
            const blank = words.length - words.trimStart().length;
            if (blank === words.length)
                return;
            this.#placed = true;
            this.#line = line.number;
            this.#column = (0,reading_lines/* columnOf */.uV)(line, offset + blank);
            this.#text += words.slice(blank);
        }
        else
            this.#text += words;
    }
    /** Takes one tag, without its closing angle. */
    tag(source, line) {
        const match = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)/.exec(source);
        const name = match?.[2]?.toLowerCase() ?? '';
        const closing = match?.[1] === '/';
        if (this.#skip !== null) {
            if (closing && name === this.#skip)
                this.#skip = null;
            return;
        }
        if (skipped.has(name) && !closing && !source.endsWith('/')) {
            this.flush();
            this.#skip = name;
        }
        else if (name === 'pre')
            this.#code(closing, line);
        else if (name === 'td' || name === 'th')
            this.#cell(closing);
        else if (blocks.has(name))
            this.#block(name, closing, line);
        else
            this.#inline(name, closing, source);
    }
    #code(closing, line) {
        this.flush();
        if (closing)
            return;
        this.rows.push(row('hidden', line.number, { text: 'code' }));
        this.#skip = 'pre';
    }
    #cell(closing) {
        if (this.#cells === null)
            return;
        if (closing) {
            this.#cells.push({ text: this.#text.replace(/\s+/g, ' ').trim(), column: this.#column });
            this.#text = '';
            this.#placed = false;
        }
    }
    #block(name, closing, line) {
        if (name === 'tr') {
            this.flush();
            const cells = this.#cells;
            if (closing && cells !== null && cells.length > 0) {
                this.rows.push(row('cells', line.number, { text: cells.map((cell) => cell.text).join(' | '), cells }));
            }
            this.#cells = closing ? null : [];
            return;
        }
        if (this.#cells !== null) {
            this.text(' ', line, 0);
            return;
        }
        this.flush();
        if (name === 'ul' || name === 'ol') {
            if (closing)
                this.#lists.pop();
            else if (this.#lists.length < 50)
                this.#lists.push(name);
        }
        if (closing && name !== 'li')
            this.rows.push(row('blank', line.number));
        if (closing && (name === 'li' || name.startsWith('h')))
            this.#reset();
        if (closing)
            return;
        const heading = /^h([1-6])$/.exec(name);
        if (heading !== null) {
            this.#kind = 'heading';
            this.#level = Number(heading[1]);
        }
        else if (name === 'li')
            this.#kind = this.#lists.at(-1) === 'ol' ? 'number' : 'bullet';
    }
    #inline(name, closing, source) {
        const mark = inlineMarks[name];
        if (mark !== undefined)
            this.#text += mark;
        else if (name === 'input' && /checkbox/i.test(source))
            this.#checked = /\bchecked\b/i.test(source);
        else if (name === 'a' && !closing) {
            const url = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(source);
            const address = (url?.[1] ?? url?.[2] ?? url?.[3] ?? '').trim();
            this.#links.push(address);
            if (address !== '' && this.#text !== '')
                this.#text += '[';
            else if (address !== '')
                this.#links[this.#links.length - 1] = `\u0000${address}`;
        }
        else if (name === 'a')
            this.#closeLink();
    }
    /** A link that began the row has no bracket yet: its words give the row its place first. */
    #closeLink() {
        const address = this.#links.pop() ?? '';
        if (address === '' || this.#text === '')
            return;
        if (address.startsWith('\u0000'))
            this.#text = `[${this.#text.trim()}](${address.slice(1)})`;
        else
            this.#text += `](${address})`;
    }
    /** Ends the row. */
    flush() {
        const text = this.#placed ? this.#text.replace(/\s+/g, ' ').trim() : '';
        if (text !== '' && this.#cells === null)
            this.rows.push(this.#row(text));
        if (this.#cells !== null && text !== '')
            return;
        this.#text = '';
        this.#placed = false;
        // an empty block keeps its kind for the paragraph inside it: <li><p>words</p></li>
        if (text !== '')
            this.#reset();
    }
    /** Authors also put bullets into paragraphs: these are entries too. */
    #row(text) {
        const bullet = this.#kind === 'text' ? entryMark(text) : null;
        const kind = bullet?.kind ?? this.#kind;
        const entry = kind === 'bullet' || kind === 'number';
        return row(kind, this.#line, {
            column: this.#column + (bullet?.length ?? 0),
            indent: Math.max(0, (this.#lists.length - (entry && bullet === null ? 1 : 0)) * 2),
            text: text.slice(bullet?.length ?? 0),
            level: this.#level,
            mark: kind === 'heading' ? 'html' : (bullet?.mark ?? (entry ? '<li>' : '')),
            checked: bullet?.checked ?? this.#checked,
        });
    }
    #reset() {
        this.#kind = 'text';
        this.#level = 0;
        this.#checked = null;
    }
}

;// CONCATENATED MODULE: ./.out/build/core/reading/code-at.js
/** Characters by their codes, for loops that look at every one of a text. */
/**
 * The same as `text.charCodeAt(at)`, several times faster where many kinds of strings come along. V8 stores a string as
 * it came about (whole, cut, joined; narrow, wide), remembers at most four kinds at each place that asks one for a
 * method, and looks the method up anew each time from the fifth on. Here the method does not come from the string.
 */
function codeAt(text, at) {
    return String.prototype.charCodeAt.call(text, at);
}

;// CONCATENATED MODULE: ./.out/build/core/reading/html-blocks.js
/**
 * Lists and tables that stand as tags in Markdown: `<ul><li>…</li><li>…</li></ul>` on one line, a cell on each of many.
 * The reader for HTML makes rows of them; all else of such a file stays Markdown.
 */

/** Longest block that is looked at, in lines. */
const maxLines = 400;
/** The rows of a block that begins at an index, and the index of its last line; null where none begins or it has no end. */
function htmlBlock(lines, at) {
    const name = /^\s*<(table|ul|ol)\b/i.exec(lines[at]?.text ?? '')?.[1]?.toLowerCase();
    if (name === undefined)
        return null;
    const tags = new RegExp(`<(/?)${name}\\b`, 'gi');
    let depth = 0;
    let parts = false;
    for (let end = at; end < Math.min(lines.length, at + maxLines); end++) {
        const text = lines[end]?.text ?? '';
        if (isMarkdown(text))
            return null;
        for (const [, closing] of text.matchAll(tags))
            depth += closing === '/' ? -1 : 1;
        parts ||= /<(?:li|tr)\b/i.test(text);
        // lists are not so deep: tags without an end, which further lines would be searched for in vain
        if (depth > 20)
            return null;
        if (depth <= 0)
            return parts ? { rows: readHtml(lines.slice(at, end + 1), 0).rows, end } : null;
    }
    return null;
}
/** Lists, tables, headings and code of Markdown between the tags are for its own reader. */
function isMarkdown(text) {
    return /^\s*(?:[-*+|#]|\d{1,3}[.)])\s|^\s*(?:```|~~~|\|)/.test(text);
}

;// CONCATENATED MODULE: ./.out/build/core/reading/heading-marks.js
/** The marks that make or frame a heading: closing hashes, underlines, banners. All scans are linear. */
/** `Summary ##` without its closing hashes. */
function closeHeading(text) {
    let end = text.length;
    while (end > 0 && text.charAt(end - 1) === '#')
        end--;
    if (end === text.length)
        return text;
    if (end === 0)
        return '';
    const before = text.charAt(end - 1);
    return before === ' ' || before === '\t' ? text.slice(0, end).trim() : text;
}
/** A line of nothing but three or more of one drawing character (blanks between them allowed). */
function isRule(content) {
    const mark = content.charAt(0);
    if (!'-=_*~+'.includes(mark))
        return false;
    let count = 0;
    for (const character of content) {
        if (character === mark)
            count++;
        else if (character !== ' ' && character !== '\t')
            return false;
    }
    return count >= 3;
}
/** 1 for a line of `=`, 2 for a line of `-`: the underline of a title; 0 for all else. */
function setextLevel(candidate) {
    if (candidate.kind !== 'rule' || candidate.text.includes(' '))
        return 0;
    return candidate.mark === '=' ? 1 : candidate.mark === '-' ? 2 : 0;
}
/** `=====Title=====`: words between two runs of four or more of a drawing character. */
function isBanner(content) {
    const mark = content.charAt(0);
    if (!'=*~_#-'.includes(mark))
        return null;
    let start = 0;
    while (content.charAt(start) === mark)
        start++;
    let end = content.length;
    while (end > start && content.charAt(end - 1) === mark)
        end--;
    if (start < 4 || content.length - end < 4)
        return null;
    const inner = content.slice(start, end);
    const text = inner.trim();
    return text === '' ? null : { text, offset: start + inner.indexOf(text) };
}

;// CONCATENATED MODULE: ./.out/build/core/reading/table-cells.js
/** Cells of one line of a pipe table. */
/** Splits at pipes that are not escaped; outer pipes are optional. */
function splitCells(content) {
    const cells = [];
    let start = content.startsWith('|') ? 1 : 0;
    for (let at = start; at <= content.length; at++) {
        const isEnd = at === content.length;
        if (!isEnd && (content.charAt(at) !== '|' || content.charAt(at - 1) === '\\'))
            continue;
        const inner = content.slice(start, at);
        const text = inner.trim();
        // what follows the last pipe is no cell
        if (!isEnd || text !== '')
            cells.push({ text, offset: start + (text === '' ? 0 : inner.indexOf(text)) });
        start = at + 1;
    }
    return cells;
}

;// CONCATENATED MODULE: ./.out/build/core/reading/table-rows.js
/** Rows of a table: a line with pipes, with or without those at its ends. */



/** The row of a line, whose `content` begins at the offset `at`. */
function cellsRow(line, at, content, indent, quoted) {
    const cells = splitCells(content).map((cell) => ({ text: cell.text, column: (0,reading_lines/* columnOf */.uV)(line, at + cell.offset) }));
    const delimiter = cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell.text));
    const mark = delimiter ? 'delimiter' : '';
    return row('cells', line.number, { column: (0,reading_lines/* columnOf */.uV)(line, at), indent, quoted, text: content, cells, mark });
}
/** `a | b` over `--|--`: a table without pipes at its ends. */
function tablesWithoutOuterPipes(rows, lines) {
    for (let at = 1; at < rows.length; at++) {
        const delimiter = rows[at];
        if (delimiter === undefined || !isBareDelimiter(delimiter))
            continue;
        if (rows[at - 1]?.text.includes('|') !== true)
            continue;
        for (let each = at - 1; each < rows.length; each++) {
            const member = rows[each];
            const line = lines[each];
            if (member === undefined || line === undefined || !member.text.includes('|'))
                break;
            const start = line.text.length - line.text.trimStart().length;
            rows[each] = cellsRow(line, start, line.text.trim(), member.indent, member.quoted);
        }
    }
}
function isBareDelimiter(candidate) {
    return (candidate.kind !== 'cells' && candidate.text.includes('|') && /^[-:|\s]+$/.test(candidate.mark + candidate.text));
}

;// CONCATENATED MODULE: ./.out/build/core/reading/markdown-rows.js
/**
 * Reader for Markdown and for plain text, which in this field are one: half of all plain reports hold some Markdown and
 * half of the Markdown ones some headings without marks. A line is classified by how it starts; indentation never hides
 * text, because authors indent by four spaces without meaning code.
 */








/** Reads lines from index `first` on. A dialect reads what it writes differently. */
function readMarkdown(lines, first, dialect) {
    const veiled = drawVeil(lines, first);
    const definitions = new Map();
    const rows = [];
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        if (line === undefined)
            continue;
        const taken = at < first || dialect === undefined ? null : dialect.take(line, at, lines, rows);
        if (taken !== null)
            rows.push(...taken);
        else if (at < first || veiled.veil[at] === 2)
            rows.push(blankRow(line.number));
        else if (veiled.veil[at] === 1)
            rows.push(row('hidden', line.number, { text: line.text }));
        else {
            const text = veiled.texts?.[at] ?? line.text;
            const block = /^[ \t]*<[tuo]/i.test(text) ? htmlBlock(lines, at) : null;
            if (block !== null) {
                rows.push(...block.rows);
                at = block.end;
                continue;
            }
            const next = underlined(rows, classify(line, text, definitions));
            rows.push(dialect === undefined ? next : { ...next, text: dialect.inline(next.text) });
        }
    }
    if (dialect === undefined)
        tablesWithoutOuterPipes(rows, lines);
    return {
        rows,
        definitions,
        disabledLines: veiled.disabledLines,
        noIssueLines: veiled.noIssueLines,
        lineCount: lines.length,
    };
}
function classify(line, text, definitions) {
    let at = 0;
    let indent = 0;
    let quoted = false;
    const { length } = text;
    for (; at < length; at++) {
        const code = codeAt(text, at);
        if (code === 32)
            indent++;
        else if (code === 9)
            indent += 4 - (indent % 4);
        else if (code === 62)
            quoted = true;
        else
            break;
    }
    const end = text.trimEnd().length;
    if (at >= end)
        return blankRow(line.number);
    const content = text.slice(at, end);
    // a line that begins with a letter, as most do, has no mark
    if (isLetter(content.charCodeAt(0))) {
        return plainRow('text', line.number, (0,reading_lines/* columnOf */.uV)(line, at), indent, quoted, content);
    }
    const place = { line, at, indent, quoted };
    return (byHash(place, content) ??
        byRule(place, content) ??
        byPipe(place, content) ??
        byTag(place, content) ??
        byDefinition(place, content, definitions) ??
        byMarker(place, content) ??
        plainRow('text', line.number, (0,reading_lines/* columnOf */.uV)(line, at), indent, quoted, content));
}
function isLetter(code) {
    return (code > 96 && code < 123) || (code > 64 && code < 91);
}
function byHash({ line, at, indent, quoted }, content) {
    if (!content.startsWith('#') || indent > 3)
        return null;
    let level = 1;
    while (content.charAt(level) === '#')
        level++;
    if (level > 6)
        return null;
    const next = content.charAt(level);
    const spaced = next === ' ' || next === '\t' || next === '';
    // "##Timeline" is a heading that lost its space; "#general" and "#12" are a channel and a number
    if (!spaced && !(/\p{L}/u.test(next) && (level > 1 || /^\p{Lu}.*[\s:]/u.test(content.slice(1)))))
        return null;
    const rest = content.slice(level);
    const skipped = rest.length - rest.trimStart().length;
    const text = closeHeading(rest.trim());
    if (text === '')
        return blankRow(line.number);
    const column = (0,reading_lines/* columnOf */.uV)(line, at + level + skipped);
    return row('heading', line.number, { column, indent, quoted, text, level, mark: 'atx' });
}
function byRule({ line, at, indent, quoted }, content) {
    const first = content.charAt(0);
    if (!'-=_*~#+'.includes(first))
        return null;
    if (isRule(content))
        return row('rule', line.number, { mark: first, text: content, column: (0,reading_lines/* columnOf */.uV)(line, at) });
    const banner = isBanner(content);
    if (banner === null)
        return null;
    const column = (0,reading_lines/* columnOf */.uV)(line, at + banner.offset);
    return row('heading', line.number, { column, indent, quoted, text: banner.text, level: 1, mark: 'banner' });
}
function byPipe({ line, at, indent, quoted }, content) {
    if (!content.startsWith('|'))
        return null;
    return cellsRow(line, at, content, indent, quoted);
}
function byTag({ line, at, indent, quoted }, content) {
    if (!content.startsWith('<'))
        return null;
    const heading = /^<h([1-6])\b[^>]*>(.*?)(?:<\/h[1-6]>.*)?$/i.exec(content);
    if (heading !== null)
        return tagged(heading[2] ?? '', 'heading', Number(heading[1]), 'html');
    const entry = /^<(li|summary)\b[^>]*>(.*?)(?:<\/(?:li|summary)>.*)?$/i.exec(content);
    if (entry !== null) {
        const isEntryTag = entry[1]?.toLowerCase() === 'li';
        return tagged(entry[2] ?? '', isEntryTag ? 'bullet' : 'text', 0, isEntryTag ? '<li>' : '');
    }
    const paragraph = /^<p(?:\s[^<>]*)?>([^<].*?)(?:<\/p>)?$/i.exec(content)?.[1] ?? '';
    if (paragraph !== '' && !/<\/?p\b/i.test(paragraph))
        return paragraphRow(paragraph);
    return content.replace(/<[^<>]*>/g, '').trim() === '' ? blankRow(line.number) : null;
    /** Authors who write their own tags put bullets into paragraphs. */
    function paragraphRow(inner) {
        const text = inner.trim();
        if (text === '')
            return blankRow(line.number);
        const place = { line, at: at + content.indexOf(text), indent, quoted };
        return (byMarker(place, text) ?? row('text', line.number, { column: (0,reading_lines/* columnOf */.uV)(line, place.at), indent, quoted, text }));
    }
    function tagged(inner, kind, level, mark) {
        const text = inner.trim();
        if (text === '')
            return blankRow(line.number);
        const column = (0,reading_lines/* columnOf */.uV)(line, at + Math.max(content.indexOf(text), 0));
        return row(kind, line.number, { column, indent, quoted, text, level, mark });
    }
}
function byDefinition({ line }, content, definitions) {
    if (!content.startsWith('['))
        return null;
    const match = /^\[([^[\]^][^[\]]*)\]:\s*<?(\S+?)>?(?:\s|$)/.exec(content);
    if (match === null)
        return null;
    const name = (match[1] ?? '').trim().toLowerCase();
    if (!definitions.has(name))
        definitions.set(name, match[2] ?? '');
    return blankRow(line.number);
}
function byMarker({ line, at, indent, quoted }, content) {
    const mark = entryMark(content);
    if (mark === null)
        return null;
    return row(mark.kind, line.number, {
        column: (0,reading_lines/* columnOf */.uV)(line, at + mark.length),
        indent,
        quoted,
        text: content.slice(mark.length),
        mark: mark.mark,
        checked: mark.checked,
    });
}
/**
 * `Title` over `=====` or `-----`. Only a short line that stands by itself is a title: authors also draw lines under
 * paragraphs, which Markdown would make headings of.
 */
function underlined(rows, next) {
    const level = setextLevel(next);
    const above = rows.at(-1);
    if (level === 0 || above?.kind !== 'text' || above.text.length > 120 || above.indent > 3)
        return next;
    const before = rows.at(-2)?.kind;
    if (before === 'text' || before === 'bullet' || before === 'number')
        return next;
    if (level === 2 && /[.;,]$/.test(above.text))
        return next;
    const { line, column, indent, quoted, text } = above;
    rows[rows.length - 1] = row('heading', line, { column, indent, quoted, text, level, mark: 'setext' });
    return blankRow(next.line);
}

;// CONCATENATED MODULE: ./.out/build/core/reading/org-mode.js
/** Org: `* Heading`, `** TODO task`, `#+TITLE:`, `[[url][words]]`, drawers, source blocks. */


/** A reader's state for one file. */
function org() {
    let block = false;
    function take(line, _index, _lines, rows) {
        const text = line.text.trim();
        if (/^#\+begin_/i.test(text))
            block = true;
        if (block) {
            if (/^#\+end_/i.test(text))
                block = false;
            return [row('hidden', line.number, { text })];
        }
        const keyword = /^#\+(\w+):\s+(\S.*)$/.exec(text);
        if (keyword !== null)
            return [takeKeyword(line, keyword[1] ?? '', keyword[2] ?? '')];
        if (text.startsWith('# ') || text === '#' || /^:[\w-]+:(?:\s.*)?$/.test(text))
            return [row('blank', line.number)];
        if (/^(?:SCHEDULED|DEADLINE|CLOSED):/.test(text))
            return takeDeadline(line, text, rows);
        return takeHeadline(line, text);
    }
    return { take, inline: org_mode_inline };
}
function takeKeyword(line, key, value) {
    const column = (0,reading_lines/* columnOf */.uV)(line, line.text.indexOf(value));
    if (key.toLowerCase() === 'title')
        return row('heading', line.number, { level: 1, text: value, mark: 'atx', column });
    return row('text', line.number, { text: `${key}: ${value}`, column: (0,reading_lines/* columnOf */.uV)(line, line.text.indexOf(key)) });
}
/** A headline is a heading, unless it carries a state: then it is a task. */
function takeHeadline(line, text) {
    if (line.text.trimStart().length !== line.text.length)
        return null;
    const match = /^(\*{1,8})\s+(?:(TODO|DONE|NEXT|WAITING|CANCELLED|CANCELED)\s+)?(?:\[#([A-C])\]\s+)?(?=\S)/.exec(text);
    if (match === null)
        return null;
    const words = text.slice(match[0].length).replace(/\s+:[\w@:]+:$/, '');
    const column = (0,reading_lines/* columnOf */.uV)(line, match[0].length);
    const level = Math.min(6, match[1]?.length ?? 1);
    const state = match[2];
    if (state === undefined)
        return [row('heading', line.number, { level: Math.min(6, level + 1), text: words, mark: 'atx', column })];
    const priority = match[3] === undefined ? '' : ` (P${'ABC'.indexOf(match[3]) + 1})`;
    const declined = state.startsWith('CANCEL') ? `~~${org_mode_inline(words)}~~` : org_mode_inline(words) + priority;
    return [row('bullet', line.number, { text: declined, checked: state === 'DONE', indent: 0, mark: state, column })];
}
/** `DEADLINE: <2024-03-01 Fri>` under a task is its due date. */
function takeDeadline(line, text, rows) {
    const date = /DEADLINE:\s*<(\d{4}-\d{2}-\d{2})/.exec(text)?.[1];
    const above = rows.at(-1);
    if (date !== undefined && above?.kind === 'bullet')
        rows[rows.length - 1] = { ...above, text: `${above.text} (due: ${date})` };
    return [row('blank', line.number)];
}
function org_mode_inline(text) {
    return text
        .replace(/\[\[([^[\]]{1,500})\]\[([^[\]]{1,300})\]\]/g, '[$2]($1)')
        .replace(/\[\[([^[\]]{1,500})\]\]/g, '<$1>');
}

;// CONCATENATED MODULE: ./.out/build/core/reading/restructured-text.js
/** reStructuredText: titles over any drawing character, `#.` numbers, field lists, directives, `` `words <url>`_ ``. */


const drawing = /^([=\-~^"'`#*+.:_])\1{2,}$/;
/** A reader's state for one file: levels of titles go by the order in which their marks appear. */
function restructured() {
    const levels = [];
    let directive = null;
    function take(line, index, lines, rows) {
        const text = line.text.trim();
        const indent = line.text.length - line.text.trimStart().length;
        if (directive !== null) {
            if (text === '' || indent > directive)
                return [row('blank', line.number)];
            directive = null;
        }
        const mark = drawing.exec(text)?.[1];
        if (mark !== undefined)
            return takeDrawing(line, mark, index, lines, rows, levels);
        if (/^\+[-=+]+\+$/.test(text))
            return [];
        if (/^\.\.(?:\s|$)/.test(text)) {
            directive = indent;
            return [row('blank', line.number)];
        }
        const field = /^:([\w -]{1,40}):\s+(\S.*)$/.exec(text);
        if (field !== null) {
            return [
                row('text', line.number, { text: `${field[1] ?? ''}: ${field[2] ?? ''}`, column: (0,reading_lines/* columnOf */.uV)(line, indent + 1) }),
            ];
        }
        const number = /^#\.\s+(?=\S)/.exec(text);
        if (number === null)
            return null;
        return [
            row('number', line.number, {
                indent,
                mark: '#.',
                text: restructured_text_inline(text.slice(number[0].length)),
                column: (0,reading_lines/* columnOf */.uV)(line, indent + number[0].length),
            }),
        ];
    }
    return { take, inline: restructured_text_inline };
}
/** A line of drawing characters: the underline of a title, its overline, or a rule. */
function takeDrawing(line, mark, index, lines, rows, levels) {
    const above = rows.at(-1);
    if (above?.kind === 'text' && above.line === line.number - 1) {
        const overlined = drawing.exec(lines[index - 2]?.text.trim() ?? '')?.[1] === mark;
        const style = overlined ? mark + mark : mark;
        if (!levels.includes(style))
            levels.push(style);
        rows[rows.length - 1] = {
            ...above,
            kind: 'heading',
            level: Math.min(6, levels.indexOf(style) + 1),
            mark: 'setext',
        };
    }
    return [row('blank', line.number)];
}
function restructured_text_inline(text) {
    return text.replace(/`([^`<>]{1,300}?)\s*<([^<>`]{1,500})>`_{1,2}/g, '[$1]($2)');
}

;// CONCATENATED MODULE: ./.out/build/core/reading/read-rows.js
/** Chooses the reader for a file: by its ending, and for HTML by its content too. */





/** Reads lines from index `first` on. */
function readRows(path, lines, first) {
    if (/\.html?$/i.test(path) || isHtml(lines, first))
        return readHtml(lines, first);
    if (/\.(?:adoc|asciidoc|asc)$/i.test(path))
        return readMarkdown(lines, first, asciidoc());
    if (/\.(?:rst|rest)$/i.test(path))
        return readMarkdown(lines, first, restructured());
    if (/\.org$/i.test(path))
        return readMarkdown(lines, first, org());
    return readMarkdown(lines, first);
}
/** Most lines are block tags, and no heading is written in Markdown. */
function isHtml(lines, first) {
    if (!/^\s*</.test(lines[first]?.text ?? '') && !/^\s*</.test(lines[first + 1]?.text ?? ''))
        return false;
    let tags = 0;
    let said = 0;
    for (let at = first; at < lines.length; at++) {
        const text = lines[at]?.text.trimStart() ?? '';
        if (text === '')
            continue;
        if (/^#{1,6}\s/.test(text))
            return false;
        said++;
        if (/^<\/?(?:p|ul|ol|li|h[1-6]|div|table|tr|td|html|body|head|section|blockquote|br)\b/i.test(text))
            tags++;
    }
    return tags >= 5 && tags * 2 >= said;
}

// EXTERNAL MODULE: ./.out/build/core/reading/source-text.js
var source_text = __webpack_require__(1849);
;// CONCATENATED MODULE: ./.out/build/core/reading/inline-marks.js
/** Marks and entities taken off running text, and the punctuation off an address. */
/** A URL in running text without the punctuation of the sentence around it. */
function trimUrl(url) {
    let end = url.length;
    while (end > 0) {
        const last = url.charAt(end - 1);
        const unbalanced = last === ')' && !url.slice(0, end).includes('(');
        if (!unbalanced && !'.,;:!?\'"*_`]}>、。）」'.includes(last))
            break;
        end--;
    }
    return url.slice(0, end);
}
/** Marks in code are letters: kept through `stripMarks` as private-use characters. */
const guarded = new Map([
    ['*', '\ue000'],
    ['_', '\ue001'],
    ['~', '\ue002'],
    ['\\', '\ue003'],
    ['&', '\ue004'],
    ['[', '\ue005'],
]);
const unguarded = new Map([...guarded].map(([mark, stand]) => [stand, mark]));
/** Code is shown as it is: its marks are hidden from `stripMarks`. */
function protect(code) {
    return code.replace(/[*_~\\&[]/g, (mark) => guarded.get(mark) ?? mark);
}
/** Takes off emphasis, backslashes and code marks. */
function stripMarks(text) {
    let bare = text;
    if (bare.includes('`'))
        bare = bare.replaceAll('`', '');
    if (bare.includes('\\'))
        bare = bare.replace(/\\([!-/:-@[-`{-~])/g, '$1');
    if (bare.includes('*'))
        bare = bare.replaceAll('*', '');
    if (bare.includes('~~'))
        bare = bare.replaceAll('~~', '');
    if (!bare.includes('_'))
        return bare;
    // underscores inside a word are part of it
    return bare.replace(/(^|[^\p{L}\p{N}_])_{1,3}(?=\S)/gu, '$1').replace(/(\S)_{1,3}(?=$|[^\p{L}\p{N}_])/gu, '$1');
}
const entities = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['#39', "'"],
    ['nbsp', ' '],
    ['hellip', '…'],
    ['mdash', '—'],
    ['ndash', '–'],
    ['rsquo', '’'],
    ['lsquo', '‘'],
    ['ldquo', '“'],
    ['rdquo', '”'],
    ['rarr', '→'],
]);
/** `&amp;` and its like, and what `protect` hid. */
function decodeEntities(text) {
    const decoded = text.includes('&')
        ? text.replace(/&(#?\w{1,8});/g, (whole, name) => entities.get(name.toLowerCase()) ?? whole)
        : text;
    return /[\ue000-\ue005]/.test(decoded)
        ? decoded.replace(/[\ue000-\ue005]/g, (stand) => unguarded.get(stand) ?? stand)
        : decoded;
}

;// CONCATENATED MODULE: ./.out/build/core/reading/inline-tags.js
/** What stands in angles within a line: an address, a link, an image, any other tag. */

const tag = /^<\/?[a-zA-Z][a-zA-Z0-9-]{0,20}(?:\s[^<>]{0,1000})?\/?>/;
/** Tags that part words, where a line or a cell holds several lines or entries. */
const parting = /^<(?:br|li|p|div|td|th|tr)\b/i;
/** Reads what begins with `<` at an offset; null where it is text. */
function takeAngle(text, at) {
    if (text.charAt(at) !== '<')
        return null;
    const window = text.slice(at, at + 1100);
    const url = /^<((?:https?:\/\/|mailto:)[^\s<>]{1,1000})>/.exec(window);
    if (url !== null)
        return { shown: url[1] ?? '', url: url[1] ?? '', end: at + url[0].length, image: false };
    const anchor = /^<a\s[^<>]{0,900}?href\s*=\s*["']?([^"'\s<>]{1,900})["']?[^<>]{0,300}>/i.exec(window);
    if (anchor !== null) {
        const rest = text.slice(at + anchor[0].length, at + 2000);
        const end = rest.search(/<\/a>/i);
        if (end >= 0) {
            const shown = stripMarks(rest.slice(0, end).replace(/<[^<>]*>/g, ''));
            return { shown, url: anchor[1] ?? null, end: at + anchor[0].length + end + 4, image: false };
        }
    }
    const found = tag.exec(window);
    if (found === null)
        return null;
    const isImage = /^<img\b/i.test(found[0]);
    return { shown: parting.test(found[0]) ? ' ' : '', url: null, end: at + found[0].length, image: isImage };
}

;// CONCATENATED MODULE: ./.out/build/core/reading/inline.js
/**
 * Inline marks: a line of Markdown as the words a reader sees, with what was marked. One pass, no backtracking; a mark
 * that never closes is text.
 */



const maxLinkLength = 2000;
const maxLinkDepth = 16;
/** More links in one line than any item has; the rest is not looked at. */
const maxLinks = 200;
const simple = /^[^*_`~[\]<>!\\&]*$/;
/** No marks but those of code, which vanish: most lines that have any. */
const codeOnly = /^[^*_~[\]<>!\\&\ue000-\ue005]*$/;
const none = [];
const noDefinitions = new Map();
/** Reads inline marks; `definitions` resolves `[words][name]` and `[name]`. */
function readInline(text, definitions) {
    if (simple.test(text) && !text.includes('://')) {
        return { plain: tidy(text), links: none, struck: false, boldLead: null, hasImage: false };
    }
    if (codeOnly.test(text) && !text.includes('://')) {
        return { plain: tidy(text.replaceAll('`', '')), links: none, struck: false, boldLead: null, hasImage: false };
    }
    const bold = /^\s*(?:\*\*|__)/.test(text) ? /^\s*(?:\*\*|__)((?:(?!\*\*|__)[^\n])+?)(?:\*\*|__)/.exec(text) : null;
    const linked = replaceLinks(text, definitions ?? noDefinitions);
    const plain = tidy(decodeEntities(stripMarks(linked.text)));
    const struck = /^\s*[~<]/.test(text) && isStruck(text);
    return {
        plain,
        links: locate(plain, linked.links),
        struck,
        boldLead: bold === null ? null : tidy(decodeEntities(stripMarks(bold[1] ?? ''))),
        hasImage: linked.hasImage,
    };
}
/** Just the words: the `plain` of `readInline`, for less. */
function plainText(text) {
    if (simple.test(text))
        return tidy(text);
    if (codeOnly.test(text))
        return tidy(text.replaceAll('`', ''));
    const shown = /[`[!<]/.test(text) ? replaceLinks(text, noDefinitions).text : text;
    return tidy(decodeEntities(stripMarks(shown)));
}
function isStruck(text) {
    return /^\s*~~[^~]+~~\s*[.;]?\s*$/.test(text) || /^\s*<(del|s)>.*<\/\1>\s*$/i.test(text);
}
function tidy(text) {
    return (text.includes('  ') || text.includes('\t') ? text.replace(/[ \t]+/g, ' ') : text).trim();
}
/** Puts the words of each link in its place; images vanish. */
function replaceLinks(text, definitions) {
    let out = '';
    let at = 0;
    let hasImage = false;
    const links = [];
    while (at < text.length) {
        const next = nextMark(text, at);
        if (next < 0)
            break;
        out += text.slice(at, next);
        at = next;
        const taken = takeCode(text, at) ?? takeLink(text, at, definitions) ?? takeAngle(text, at);
        if (taken === null) {
            out += text.charAt(at++);
            continue;
        }
        if (taken.image)
            hasImage = true;
        else
            out += taken.shown;
        if (taken.url !== null && !taken.image && links.length < maxLinks)
            links.push({ text: taken.shown, url: taken.url });
        at = taken.end;
    }
    out += text.slice(at);
    if (!out.includes('://'))
        return { text: out, links, hasImage };
    const shown = new Set(links.map((link) => link.text));
    for (const url of out.matchAll(/\bhttps?:\/\/[^\s<>|]+/g)) {
        const bare = trimUrl(url[0]);
        if (links.length < maxLinks && !shown.has(bare))
            links.push({ text: bare, url: bare });
    }
    return { text: out, links, hasImage };
}
/** Offset of the next of `` `[!< `` that no backslash takes the meaning from; -1 where there is none. */
function nextMark(text, from) {
    const { length } = text;
    for (let at = from; at < length; at++) {
        const code = codeAt(text, at);
        if (code === 92)
            at++;
        else if (code === 96 || code === 91 || code === 33 || code === 60)
            return at;
    }
    return -1;
}
/** A code span shows its content as it is; marks inside it are protected from later passes. */
function takeCode(text, at) {
    if (text.charAt(at) !== '`')
        return null;
    let run = 1;
    while (text.charAt(at + run) === '`')
        run++;
    const close = run > 3 ? -1 : text.indexOf('`'.repeat(run), at + run);
    if (close < 0)
        return { shown: '', url: null, end: at + run, image: false };
    return { shown: protect(text.slice(at + run, close)), url: null, end: close + run, image: false };
}
function takeLink(text, at, definitions) {
    const image = text.charAt(at) === '!';
    const open = image ? at + 1 : at;
    if (text.charAt(open) !== '[')
        return null;
    const close = matching(text, open, '[', ']');
    if (close < 0)
        return null;
    const shown = text.slice(open + 1, close);
    const after = text.charAt(close + 1);
    if (after === '(') {
        const end = matching(text, close + 1, '(', ')');
        if (end < 0)
            return null;
        const url = (text
            .slice(close + 2, end)
            .trim()
            .split(/\s/)[0] ?? '').replace(/^<|>$/g, '');
        return { shown: stripMarks(shown), url: url === '' ? null : url, end: end + 1, image };
    }
    if (after === '[') {
        const end = text.indexOf(']', close + 2);
        if (end < 0)
            return null;
        const url = definitions.get((text.slice(close + 2, end) || shown).trim().toLowerCase());
        return url === undefined ? null : { shown: stripMarks(shown), url, end: end + 1, image };
    }
    const url = definitions.get(shown.trim().toLowerCase());
    return url === undefined ? null : { shown: stripMarks(shown), url, end: close + 1, image };
}
/** Looks no further than a link can reasonably reach, so that many openers cost no quadratic time. */
function matching(text, open, opener, closer) {
    let depth = 0;
    const limit = Math.min(text.length, open + maxLinkLength);
    for (let at = open; at < limit; at++) {
        const character = text.charAt(at);
        if (character === '\\')
            at++;
        else if (character === opener && ++depth > maxLinkDepth)
            return -1;
        else if (character === closer && --depth === 0)
            return at;
    }
    return -1;
}
function locate(plain, links) {
    let from = 0;
    return links.flatMap((link) => {
        const text = tidy(decodeEntities(link.text));
        let start = plain.indexOf(text, from);
        if (start < 0)
            start = plain.indexOf(text);
        if (start < 0)
            return [{ text, url: trimUrl(link.url), start: plain.length, end: plain.length }];
        from = start + text.length;
        return [{ text, url: trimUrl(link.url), start, end: start + text.length }];
    });
}

// EXTERNAL MODULE: ./.out/build/core/reading/detached.js
var detached = __webpack_require__(6898);
;// CONCATENATED MODULE: ./.out/build/core/understanding/words.js
/** Words made comparable: what two authors write for the same heading, label or item becomes the same string. */


/** Lower case, compatibility forms unified, accents of Latin letters and variants of pictures dropped, ß as capitals write it. */
function fold(text) {
    if (isAscii(text))
        return text.toLowerCase();
    return text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f\ufe00-\ufe0f]/g, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/ß/g, 'ss');
}
function isAscii(text) {
    // asking for the length is dear where many kinds of strings come along: in hot loops it is asked once
    const { length } = text;
    for (let at = 0; at < length; at++)
        if (codeAt(text, at) > 127)
            return false;
    return true;
}
/** Typographic marks beside plain words: the curly apostrophe joins as the straight one does, the others part. */
// eslint-disable-next-line no-control-regex -- all of ASCII and these marks
const nearlyAscii = /^[\u0000-\u007f\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2192]*$/;
/** The words of a text, folded, in order. Apostrophes join (`what's` is one word); all else that is no letter parts. */
function wordsOf(text) {
    // most text is ASCII, and there no table of characters is needed; the answer is the same
    if (nearlyAscii.test(text))
        return asciiWords(text.toLowerCase());
    const folded = fold(text).replace(/['’`]/g, '');
    return isAscii(folded) ? asciiWords(folded) : folded.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}
function asciiWords(lower) {
    const text = /['’`]/.test(lower) ? lower.replace(/['’`]/g, '') : lower;
    const words = [];
    let start = -1;
    const { length } = text;
    for (let at = 0; at < length; at++) {
        const code = codeAt(text, at);
        if ((code > 96 && code < 123) || (code > 47 && code < 58)) {
            if (start < 0)
                start = at;
        }
        else if (start >= 0) {
            words.push(text.slice(start, at));
            start = -1;
        }
    }
    if (start >= 0)
        words.push(text.slice(start));
    return words;
}
/** A word without the endings that carry no meaning in headings: `preventative` is `preventive`, `causes` is `cause`. */
function stem(word) {
    if (!word.endsWith('s'))
        return word.startsWith('preventativ') ? `preventiv${word.slice(11, 12)}` : word;
    if (word.startsWith('preventativ'))
        return `preventiv${word.slice(11, 12)}`;
    if (/(?:x|ch|sh|ss)es$/.test(word))
        return word.slice(0, -2);
    return word.length > 2 && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
/** Longest text whose key is kept, in characters: headings and labels, which one team's reports have in common. */
const maxKept = 60;
/** How many keys are kept; then all are forgotten, so that memory stays bounded over any number of files. */
const maxKeys = 2000;
const keys = new Map();
/** Key of a heading or label: its stems, joined by blanks. */
function words_keyOf(text) {
    if (text.length > maxKept)
        return workOutKey(text);
    let key = keys.get(text);
    if (key === undefined) {
        if (keys.size >= maxKeys)
            keys.clear();
        key = (0,detached/* detached */.h)(workOutKey(text));
        keys.set((0,detached/* detached */.h)(text), key);
    }
    return key;
}
function workOutKey(text) {
    let key = '';
    for (const word of wordsOf(text))
        key = key === '' ? stem(word) : `${key} ${stem(word)}`;
    return key;
}
/** Drops what stands in brackets of any script, the brackets too; an unclosed bracket is text. */
function withoutBrackets(text) {
    if (!/[([（［【]/.test(text))
        return text;
    let out = '';
    let depth = 0;
    let opened = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if ('([（［【'.includes(character)) {
            if (depth++ === 0)
                opened = at;
        }
        else if (')]）］】'.includes(character) && depth > 0)
            depth--;
        else if (depth === 0)
            out += character;
    }
    return depth > 0 ? out + text.slice(opened) : out;
}
/** Whether two words differ by one letter at most: a slip, when the words are long. */
function isSlip(a, b) {
    if (Math.abs(a.length - b.length) > 1 || a === b)
        return a === b;
    let start = 0;
    while (start < a.length && a.charAt(start) === b.charAt(start))
        start++;
    let endA = a.length - 1;
    let endB = b.length - 1;
    while (endA >= start && endB >= start && a.charAt(endA) === b.charAt(endB)) {
        endA--;
        endB--;
    }
    if (endA - start <= 0 && endB - start <= 0)
        return true;
    // two neighbouring letters swapped
    return (endA - start === 1 && endB - start === 1 && a.charAt(start) === b.charAt(endB) && a.charAt(endA) === b.charAt(start));
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/lexicon/chinese.js
const chinese = {
    sections: {
        summary: [
            '总结',
            '摘要',
            '概述',
            '事件概述',
            '故障概述',
            '事故概述',
            '概要',
            '问题描述',
            '事件描述',
            '發生了什麼',
            '发生了什么',
            '事件摘要',
            '故障描述',
            '總結',
            '简介',
            '事件简述',
            '事件总结',
            '事件概要',
            '事件回顾',
            '事故描述',
            '事故摘要',
            '事故概要',
            '故障摘要',
            '故障概要',
            '故障简述',
            '故障回顾',
            '故障现象',
            '故障说明',
            '问题概述',
            '问题摘要',
            '问题总结',
            '问题现象',
            '问题说明',
            '现象描述',
            '情况概述',
            '情况说明',
            '执行摘要',
            '背景概述',
            '发生了什么事',
            '出了什么事',
            '怎么回事',
            '简要说明',
            '事件说明',
            '問題描述',
            '概覽',
            '概览',
        ],
        impact: [
            '影响',
            '影响范围',
            '故障影响',
            '用户影响',
            '业务影响',
            '影響範圍',
            '受影响的服务',
            '影响评估',
            '影响分析',
            '影响情况',
            '影响程度',
            '影响面',
            '影响说明',
            '影响描述',
            '影响用户',
            '影响服务',
            '影响系统',
            '影响业务',
            '影响和范围',
            '影响与范围',
            '影响对象',
            '波及范围',
            '受影响范围',
            '受影响用户',
            '受影响系统',
            '受影响业务',
            '受影响的用户',
            '受影响的系统',
            '业务损失',
            '损失',
            '损失评估',
            '客户影响',
            '服务影响',
            '用户影响范围',
            '影響',
            '影響評估',
            '影響分析',
            '受影響的服務',
            '受影響範圍',
        ],
        duration: [
            '持续时间',
            '故障时长',
            '影响时长',
            '故障持续时间',
            '持續時間',
            '故障时间',
            '故障持续时长',
            '持续时长',
            '中断时间',
            '中断时长',
            '停机时间',
            '停机时长',
            '宕机时间',
            '宕机时长',
            '恢复时长',
            '恢复耗时',
            '影响时间',
            '事件时长',
            '时长',
            '持續時長',
            '停機時間',
            '中斷時間',
        ],
        timeline: [
            '时间线',
            '时间轴',
            '事件经过',
            '处理过程',
            '时间轴线',
            '故障时间线',
            '時間線',
            '事件时间线',
            '处理经过',
            '时间线与事件',
            '时间线回顾',
            '事件时间轴',
            '事故时间线',
            '事故经过',
            '故障经过',
            '故障过程',
            '故障时间轴',
            '问题时间线',
            '事件过程',
            '事件发展过程',
            '事件发展',
            '发生经过',
            '经过',
            '处置过程',
            '处理流程',
            '处理时间线',
            '事件顺序',
            '事件日志',
            '大事记',
            '時間軸',
            '事件經過',
            '處理過程',
            '事故經過',
        ],
        detection: [
            '发现',
            '故障发现',
            '检测',
            '告警发现',
            '如何发现',
            '檢測',
            '发现过程',
            '发现方式',
            '发现途径',
            '问题发现',
            '检测过程',
            '检测方式',
            '检测与告警',
            '监控与告警',
            '告警',
            '故障检测',
            '异常发现',
            '怎么发现的',
            '如何被发现',
            '如何检测到',
            '發現',
            '發現方式',
            '問題發現',
        ],
        trigger: [
            '触发条件',
            '触发原因',
            '诱因',
            '触发因素',
            '触发事件',
            '触发点',
            '触发因',
            '导火索',
            '直接触发',
            '触发源',
            '触发操作',
            '触发变更',
            '引发原因',
            '觸發條件',
            '觸發原因',
            '觸發因素',
        ],
        'root-cause': [
            '根本原因',
            '根因',
            '根因分析',
            '原因分析',
            '原因',
            '故障原因',
            '产生问题的条件',
            '根本原因分析',
            '直接原因',
            '五个为什么',
            '根源',
            '根源分析',
            '根因定位',
            '根因总结',
            '问题原因',
            '问题根因',
            '问题分析',
            '原因定位',
            '原因排查',
            '原因说明',
            '事故原因',
            '事件原因',
            '故障根因',
            '故障分析',
            '故障原因分析',
            '事故原因分析',
            '主要原因',
            '直接原因分析',
            '技术分析',
            '技术原因',
            '为什么会发生',
            '为什么发生',
            '为何发生',
            '五问法',
            '五个为什么分析',
            '诊断',
            '根本成因',
            '問題原因',
        ],
        'contributing-factors': [
            '促成因素',
            '影响因素',
            '相关因素',
            '次要原因',
            '促成原因',
            '其他因素',
            '其他原因',
            '次要因素',
            '间接原因',
            '加剧因素',
            '相关原因',
            '贡献因素',
            '影響因素',
            '間接原因',
        ],
        resolution: [
            '解决方案',
            '解决',
            '解决过程',
            '恢复',
            '处理措施',
            '应急处理',
            '缓解措施',
            '修复',
            '故障恢复',
            '恢复过程',
            '解決方案',
            '解决方法',
            '解决办法',
            '解决措施',
            '解决步骤',
            '解决经过',
            '修复方案',
            '修复过程',
            '修复方法',
            '修复步骤',
            '修复内容',
            '恢复措施',
            '恢复方案',
            '恢复步骤',
            '服务恢复',
            '处理方案',
            '处理方法',
            '处理办法',
            '处理步骤',
            '处理结果',
            '处置措施',
            '处置方案',
            '应急措施',
            '应急响应',
            '应急处置',
            '应对措施',
            '应对',
            '响应',
            '响应过程',
            '缓解',
            '缓解方案',
            '缓解与恢复',
            '止损',
            '止损措施',
            '临时方案',
            '临时措施',
            '临时解决方案',
            '已采取的措施',
            '已采取措施',
            '采取的措施',
            '采取措施',
            '如何解决',
            '怎么解决的',
            '如何修复',
            '解決',
            '解決方法',
            '解決辦法',
            '修復',
            '恢復',
            '處理措施',
            '處理方式',
            '緩解措施',
        ],
        'lessons-learned': [
            '经验教训',
            '教训',
            '经验总结',
            '反思',
            '复盘总结',
            '我们学到了什么',
            '經驗教訓',
            '经验',
            '经验与教训',
            '教训与经验',
            '教训总结',
            '经验教训总结',
            '学到的教训',
            '学到了什么',
            '学到的东西',
            '收获',
            '心得',
            '感悟',
            '启示',
            '思考',
            '反思与总结',
            '总结与反思',
            '总结反思',
            '复盘',
            '复盘反思',
            '復盤',
            '反思總結',
            '教訓',
            '學到的教訓',
            '經驗總結',
        ],
        'went-well': [
            '做得好的',
            '做得好的地方',
            '做得好的方面',
            '哪些做得好',
            '亮点',
            '做得好',
            '做得好的部分',
            '做得好的点',
            '做对了什么',
            '做对的地方',
            '好的方面',
            '好的地方',
            '优点',
            '成功之处',
            '有效的做法',
            '顺利的地方',
            '進展順利',
            '優點',
        ],
        'went-wrong': [
            '做得不好的',
            '做得不好的地方',
            '不足',
            '不足之处',
            '哪些做得不好',
            '待改进',
            '需要改进的地方',
            '做得不好',
            '做得不好的方面',
            '做得不够好',
            '做得不够好的地方',
            '做错了什么',
            '哪里出错了',
            '出了什么问题',
            '什么地方出错了',
            '不好的方面',
            '不好的地方',
            '不顺利的地方',
            '缺点',
            '存在的问题',
            '存在问题',
            '暴露的问题',
            '问题与不足',
            '可以改进的地方',
            '可改进之处',
            '待改进点',
            '待改进之处',
            '需要改进',
            '哪些可以改进',
            '不足之處',
            '存在的問題',
            '待改進',
        ],
        'got-lucky': [
            '幸运之处',
            '运气好的地方',
            '幸运的地方',
            '侥幸之处',
            '侥幸的地方',
            '侥幸',
            '哪里走运了',
            '运气',
            '幸運之處',
            '幸運的地方',
        ],
        recurrence: [
            '历史事件',
            '类似事件',
            '相关事件',
            '复发',
            '重复发生',
            '历史故障',
            '历史类似事件',
            '类似故障',
            '类似问题',
            '类似事故',
            '相关故障',
            '是否再次发生',
            '再次发生',
            '復發',
            '類似事件',
            '歷史事件',
        ],
        'supporting-information': [
            '参考资料',
            '参考',
            '附录',
            '相关链接',
            '相关资料',
            '附件',
            '參考資料',
            '参考链接',
            '参考文献',
            '参考信息',
            '附加信息',
            '补充信息',
            '补充材料',
            '补充说明',
            '支持信息',
            '佐证材料',
            '证据',
            '相关文档',
            '相关资源',
            '相关信息',
            '链接',
            '资料',
            '术语表',
            '附錄',
            '相關連結',
            '相關資料',
            '參考連結',
            '參考',
            '附加資訊',
        ],
    },
    actions: {
        actions: [
            '行动项目',
            '行动项',
            '后续行动',
            '后续措施',
            '后续计划',
            '行动计划',
            '下一步',
            '后续工作',
            '待办事项',
            '后续事项',
            '跟进事项',
            '行動項目',
            '后续改进',
            '行动',
            '行动清单',
            '行动列表',
            '行动方案',
            '行动措施',
            '后续行动项',
            '后续任务',
            '后续跟进',
            '后续安排',
            '后续处理',
            '后续优化',
            '后续改进措施',
            '后续方案',
            '跟进',
            '跟进项',
            '跟进行动',
            '跟进措施',
            '下一步行动',
            '下一步计划',
            '下一步工作',
            '下一步措施',
            '未来计划',
            '未来措施',
            '未来工作',
            '建议',
            '改进建议',
            '建议措施',
            '推荐措施',
            '整改',
            '整改项',
            '整改计划',
            '整改方案',
            '整改行动',
            '接下来做什么',
            '我们将怎么做',
            '决定',
            '决策',
            '后续步骤',
            '行動',
            '行動計劃',
            '行動方案',
            '行動清單',
            '後續行動',
            '後續措施',
            '後續計劃',
            '後續工作',
            '下一步行動',
            '待辦事項',
            '建議',
            '跟進事項',
            '改善建議',
        ],
        measures: [
            '纠正和预防措施',
            '纠正与预防措施',
            '整改与预防措施',
            '纠正及预防措施',
            '整改和预防措施',
            '整改及预防措施',
            '修复与预防措施',
            '修复和预防措施',
            '改进和预防措施',
            '改进与预防措施',
            '改进与预防',
            '解决与预防措施',
            '糾正與預防措施',
            '糾正和預防措施',
        ],
        improvements: [
            '改进措施',
            '改进',
            '改进项',
            '优化措施',
            '改进计划',
            '改进方案',
            '改进行动',
            '改进点',
            '改进事项',
            '改进项目',
            '改进内容',
            '改进建议与措施',
            '改善措施',
            '改善计划',
            '改善',
            '优化',
            '优化项',
            '优化方案',
            '优化计划',
            '优化建议',
            '优化改进',
            '改進措施',
            '改進',
            '改進計劃',
            '改進方案',
            '改善計劃',
        ],
        tasks: [
            '任务',
            '任务列表',
            '待办',
            '任務',
            '任务清单',
            '待办任务',
            '待办清单',
            '待办列表',
            '待完成任务',
            '待处理事项',
            '具体任务',
            '任務清單',
            '待辦',
            '待辦清單',
            '任務列表',
        ],
        corrective: [
            '纠正措施',
            '整改措施',
            '短期措施',
            '修复措施',
            '纠正行动',
            '纠错措施',
            '短期改进',
            '短期行动',
            '短期方案',
            '短期计划',
            '立即行动',
            '立即措施',
            '即时措施',
            '紧急措施',
            '糾正措施',
            '矯正措施',
        ],
        preventive: [
            '预防措施',
            '防范措施',
            '长期措施',
            '预防',
            '預防措施',
            '预防行动',
            '预防方案',
            '预防计划',
            '预防再次发生',
            '预防复发',
            '防止再次发生',
            '防止复发',
            '防止再发',
            '如何预防',
            '如何避免',
            '如何避免再次发生',
            '如何防止再次发生',
            '避免再次发生',
            '规避措施',
            '防范',
            '防范方案',
            '长期方案',
            '长期改进',
            '长期行动',
            '长期计划',
            '中期措施',
            '中长期措施',
            '預防',
            '預防行動',
            '防範措施',
            '長期措施',
            '如何避免再次發生',
            '防止再次發生',
        ],
        remediation: ['补救措施', '补救', '補救措施'],
    },
    telling: {
        timeline: ['时间线'],
        'root-cause': ['根本原因', '根因'],
        'lessons-learned': ['经验教训'],
        'action-items': ['行动项', '改进措施', '预防措施'],
    },
    other: ['结论', '背景', '参与人员', '附注', '备注', '致谢', '指标', '元数据', '前言'],
    falseFriends: ['操作步骤'],
    everyday: [
        '建议',
        '参考',
        '链接',
        '告警',
        '处理结果',
        '经过',
        '思考',
        '损失',
        '证据',
        '资料',
        '优化',
        '改进',
        '跟进',
        '决定',
    ],
    tails: [
        '实施',
        '實施',
        '评估',
        '分析',
        '总结',
        '概述',
        '概览',
        '说明',
        '详情',
        '描述',
        '汇总',
        '小结',
        '評估',
        '總結',
        '詳情',
    ],
    asking: ['什么', '怎么', '如何', '为什么', '为何', '哪些', '哪里', '什麼', '怎麼'],
    fillers: ['事件', '故障', '事故'],
    and: ['和', '与', '及'],
    of: ['的'],
    fields: {
        title: ['标题', '名称', '事件名称', '故障名称', '事件标题', '標題'],
        date: ['日期', '事件日期', '故障日期', '发生日期', '事故日期', '日期时间'],
        start: [
            '开始时间',
            '发生时间',
            '故障开始时间',
            '起始时间',
            '開始時間',
            '开始',
            '开始于',
            '故障开始',
            '事件开始时间',
        ],
        end: ['结束时间', '恢复时间', '故障结束时间', '結束時間', '结束', '结束于', '故障结束', '解决时间', '事件结束时间'],
        duration: [
            '持续时间',
            '故障时长',
            '影响时长',
            '持续时长',
            '故障持续时间',
            '中断时间',
            '中断时长',
            '停机时间',
            '時長',
            '持續時間',
        ],
        severity: [
            '严重程度',
            '级别',
            '故障等级',
            '严重级别',
            '故障级别',
            '等级',
            '严重性',
            '严重等级',
            '事件等级',
            '事件级别',
            '事故等级',
            '優先級',
        ],
        status: ['状态', '狀態', '当前状态', '文档状态'],
        authors: ['作者', '撰写人', '负责人', '编写人', '报告人', '编写者', '责任人', '撰寫人', '撰稿人'],
        id: ['事件编号', '故障编号'],
    },
    columns: {
        text: ['行动', '任务', '事项', '描述', '内容', '措施', '行动项', '改进项', '改进措施'],
        owner: ['责任人', '负责人', '负责', '执行人', '跟进人', '負責人'],
        due: ['截止日期', '期限', '完成时间', '计划完成时间', '截止时间', '预计完成时间', '到期日'],
        link: ['链接', '工单', '单号'],
        state: ['状态', '进度', '进展'],
        type: ['类型', '种类', '类别', '分类', '種類'],
        priority: ['优先级', '優先級'],
        area: ['服务', '组件', '模块', '仓库', '系统'],
        id: ['编号', '序号'],
        ignore: ['备注', '说明'],
    },
    states: {
        done: ['完成', '已完成', '已解决', '已关闭', '已上线', '已修复', '结束'],
        open: ['进行中', '待处理', '未完成', '未开始', '待办', '处理中', '计划中', '待开始', '待完成'],
        declined: ['已取消', '取消', '不处理', '拒绝', '不做'],
        superseded: ['已替代', '重复', '废弃'],
        proposed: ['提议', '建议'],
    },
    kinds: {
        corrective: ['纠正', '修复', '缓解', '短期', '整改', '恢复'],
        preventive: ['预防', '检测', '监控', '长期', '流程', '文档', '中期', '告警', '培训'],
        neutral: ['其他', '调查'],
    },
    verbs: {
        corrective: ['修复', '恢复', '回滚'],
        preventive: ['预防', '监控', '测试', '告警'],
        neutral: ['增加', '添加', '更新', '优化'],
    },
    told: {
        openings: ['已修复', '已添加', '已增加', '已完成', '已更新', '已部署', '已上线', '已替换', '已删除'],
        stems: [],
        endings: [],
        last: [],
    },
    months: [[], [], [], [], [], [], [], [], [], [], [], []],
    template: ['模板', '範本'],
    closings: ['综上', '总之', '总而言之'],
    nothing: ['无', '暂无', '待定', '待补充', '没有', '不适用', '未知'],
};

;// CONCATENATED MODULE: ./.out/build/core/understanding/lexicon/english.js
const english = {
    sections: {
        summary: [
            'summary',
            'incident summary',
            'issue summary',
            'executive summary',
            'exec summary',
            'overview',
            'incident overview',
            'problem summary',
            'problem statement',
            'tldr',
            'tl dr',
            'abstract',
            'what happened',
            'outage description',
            'incident description',
            'overview of event',
            'issue synopsis',
            'synopsis',
            'summary of issue',
            'summary of outage',
            'summary of incident',
            'outage summary',
            'event summary',
            'what happened and why',
            'management summary',
            'summation',
            'recap',
            'incident recap',
            'event overview',
            'issue overview',
            'problem overview',
            'problem description',
            'issue description',
            'description of the incident',
            'description of the problem',
            'description of the issue',
            'description of the outage',
            'outage overview',
            'high level summary',
            'at a glance',
            'in brief',
            'the incident',
            'incident at a glance',
            'incident synopsis',
            'what was the problem',
            'what was the issue',
            'the problem',
        ],
        impact: [
            'impact',
            'customer impact',
            'user impact',
            'business impact',
            'user facing impact',
            'incident impact',
            'summary of impact',
            'impact assessment',
            'impact analysis',
            'impact summary',
            'affected user',
            'affected service',
            'service affected',
            'user affected',
            'customer affected',
            'blast radius',
            'who was affected',
            'what was the impact',
            'what was affected',
            'customer experience',
            'service impact',
            'effect',
            'scope of impact',
            'who was impacted',
            'impacted user',
            'impacted customer',
            'impacted service',
            'affected customer',
            'affected system',
            'system affected',
            'affected component',
            'component affected',
            'extent of impact',
            'severity of impact',
            'consequence',
            'damage',
            'business and customer impact',
            'effect on user',
            'effect on customer',
            'end user impact',
            'financial impact',
            'operational impact',
        ],
        duration: [
            'timeframe of the outage',
            'timeframe of outage',
            'timeframe of the incident',
            'duration of the interruption',
            'duration of interruption',
            'duration',
            'outage duration',
            'incident duration',
            'impact duration',
            'duration of outage',
            'duration of incident',
            'duration of the outage',
            'duration of the incident',
            'time to repair',
            'time to resolve',
            'downtime',
            'total downtime',
            'length of outage',
            'start and end',
            'start and end time',
            'how long did it last',
            'duration of disruption',
            'duration of the disruption',
            'duration of service disruption',
            'disruption duration',
            'length of the outage',
            'length of incident',
            'length of the incident',
            'total outage time',
            'outage time',
            'outage window',
            'impact window',
            'incident window',
            'total duration',
            'how long did the outage last',
            'how long was the outage',
            'how long it lasted',
        ],
        timeline: [
            'timeline',
            'time line',
            'incident timeline',
            'timeline of event',
            'timeline summary',
            'event timeline',
            'chronology',
            'chain of event',
            'sequence of event',
            'event log',
            'key event',
            'what happened when',
            'problem timeline',
            'the investigation',
            'incident log',
            'timeline and event',
            'timeline event',
            'detailed timeline',
            'outage timeline',
            'order of event',
            'event sequence',
            'course of event',
            'series of event',
            'history of event',
            'event history',
            'incident chronology',
            'chronology of event',
            'incident history',
            'log of event',
            'activity log',
            'response timeline',
            'timeline of incident',
            'timeline of the incident',
            'timeline of the outage',
        ],
        detection: [
            'detection',
            'incident detection',
            'how did we find out',
            'how was it detected',
            'how was the issue detected',
            'when was the issue detected',
            'how we detected it',
            'detected by',
            'issue detected',
            'detection time',
            'detection method',
            'identified',
            'how was this detected',
            'how did we detect it',
            'issue detection',
            'detection and alerting',
            'why was this hard to detect',
            'how it was detected',
            'how it was discovered',
            'how was it discovered',
            'how was it noticed',
            'how we noticed',
            'how we found out',
            'how did we notice',
            'discovery',
            'monitoring and detection',
            'detection and response',
            'first detection',
            'identification',
            'how was the incident detected',
            'how was the problem detected',
            'how did we know',
            'alerting and detection',
        ],
        trigger: [
            'triggered by',
            'what triggered this',
            'trigger',
            'leadup',
            'lead up',
            'what triggered it',
            'triggering event',
            'incident trigger',
            'triggering commit',
            'triggering change',
            'triggered by commit',
            'immediate trigger',
            'proximate trigger',
            'trigger event',
            'what set it off',
            'initial trigger',
            'precipitating event',
            'introduced by',
        ],
        'root-cause': [
            'analysis of cause',
            'analysis of the cause',
            'cause analysis',
            'root cause',
            'root cause analysis',
            'rca',
            'cause',
            'main cause',
            'primary cause',
            'cause of the problem',
            'identified cause',
            'root cause identified',
            'what caused the incident',
            'what was the root cause',
            'what went wrong and why',
            'five why',
            '5 why',
            'fault',
            'preliminary root cause',
            'root cause of the outage',
            'cause of the outage',
            'cause of the incident',
            'incident cause',
            'why did it happen',
            'why did this happen',
            'why it happened',
            'incident analysis',
            'underlying cause',
            'root cause explanation',
            'root cause identification',
            'technical analysis',
            'problem analysis',
            'what caused it',
            'root cause summary',
            'cause of outage',
            'cause of incident',
            'cause of the issue',
            'cause of issue',
            'cause of failure',
            'cause of the failure',
            'direct cause',
            'proximate cause',
            'immediate cause',
            'technical cause',
            'actual cause',
            'cause and analysis',
            'reason',
            'reason for outage',
            'reason for the outage',
            'what was the cause',
            'what caused the outage',
            'what caused the problem',
            'what caused this',
            'why it broke',
            'why did it break',
            'why did it fail',
            'technical root cause',
            'root cause detail',
            'root cause statement',
            'five why analysis',
            '5 why analysis',
        ],
        'contributing-factors': [
            'contributing factor',
            'contributing condition',
            'contributing condition analysis',
            'contributing cause',
            'contributor',
            'contributory factor',
            'aggravating factor',
            'contributing issue',
            'other contributing factor',
            'secondary cause',
            'secondary factor',
            'additional factor',
            'compounding factor',
            'systemic factor',
            'enabling condition',
            'contributing circumstance',
        ],
        resolution: [
            'resolution',
            'mitigation',
            'mitigation and resolution',
            'response',
            'incident response',
            'recovery',
            'resolution and recovery',
            'recovery effort',
            'how did we respond',
            'mitigator',
            'fix',
            'resolution step',
            'resolution step taken',
            'how did we fix it',
            'what was done to fix it',
            'what we did to fix it',
            'what did we do to fix it',
            'what was done',
            'how i fixed it',
            'how we fixed it',
            'how it was fixed',
            'how it was resolved',
            'short term fix',
            'detail of fix',
            'detail of mitigation',
            'resolution explanation',
            'immediate response',
            'response action',
            'action taken',
            'solution',
            'remediation taken',
            'mitigation step',
            'mitigation step taken',
            'how was the incident resolved',
            'how the incident was resolved',
            'how was it resolved',
            'corrective action applied',
            'immediate fix',
            'workaround',
            'resolution summary',
            'incident resolution',
            'issue resolution',
            'problem resolution',
            'the fix',
            'the solution',
            'resolution and fix',
            'resolution and mitigation',
            'fix applied',
            'fix implemented',
            'applied fix',
            'applied solution',
            'solution applied',
            'solution implemented',
            'how we resolved it',
            'how we solved it',
            'how it was solved',
            'how was it fixed',
            'how was it solved',
            'how was it mitigated',
            'how did we resolve it',
            'how did we recover',
            'restoration',
            'service restoration',
            'restoration of service',
            'recovery action',
            'mitigation and recovery',
            'mitigation effort',
            'mitigation action taken',
            'corrective action taken',
            'step taken to resolve',
            'step taken to resolve the issue',
            'temporary fix',
            'permanent fix',
            'short term mitigation',
            'immediate mitigation',
            'containment',
            'containment and recovery',
        ],
        'lessons-learned': [
            'lesson learned',
            'lesson learnt',
            'lesson',
            'learning',
            'learning and risk',
            'takeaway',
            'key takeaway',
            'reflection',
            'surprise and learning',
            'what did we learn',
            'what we learned',
            'what did you learn',
            'what i learned',
            'insight',
            'key learning',
            'howd we do',
            'how did we do',
            'lesson learned and future improvement',
            'lesson we learned',
            'lesson and takeaway',
            'key lesson',
            'main takeaway',
            'what have we learned',
            'what was learned',
            'what did i learn',
            'learning from the incident',
            'learning point',
            'lesson learned and next step',
            'retrospective',
            'observation',
            'finding',
            'key finding',
            'what this taught us',
        ],
        'went-well': [
            'what went well',
            'thing that went well',
            'went well',
            'what worked',
            'what worked well',
            'worked well',
            'what we did well',
            'the good',
            'positive',
            'what was good',
            'what was done well',
            'what we got right',
            'what did we do well',
            'good thing',
            'what helped',
            'strength',
            'success',
            'keep doing',
            'where we did well',
        ],
        'went-wrong': [
            'what went wrong',
            'what went badly',
            'what went poorly',
            'thing that went poorly',
            'thing that went wrong',
            'went wrong',
            'what didnt go well',
            'what didnt go so well',
            'what did not go well',
            'did not go well',
            'what could have gone better',
            'what could have been better',
            'what could be improved',
            'what could improve',
            'what could we do better',
            'what failed',
            'what didnt work',
            'what went less well',
            'the bad',
            'what can be improved',
            'area for improvement',
            'negative',
            'what was bad',
            'what did not work',
            'what was done poorly',
            'what we got wrong',
            'what didnt go right',
            'what could be better',
            'what could we have done better',
            'what to improve',
            'what hurt',
            'weakness',
            'stop doing',
            'what could have been done better',
            'what we could have done better',
            'where we struggled',
            'gap',
            'gap identified',
        ],
        'got-lucky': [
            'where we got lucky',
            'where did we get lucky',
            'got lucky',
            'what went lucky',
            'where were we lucky',
            'unplanned positive outcome',
            'where we were lucky',
            'what we got lucky with',
            'luck',
            'lucky break',
            'how we got lucky',
            'by luck',
        ],
        recurrence: [
            'recurrence',
            'related incident',
            'similar incident',
            'previous incident',
            'past incident',
            'backlog check',
            'recurrence risk',
            'has this happened before',
            'prior incident',
            'earlier incident',
            'related postmortem',
            'similar past incident',
            'did this happen before',
            'prior occurrence',
            'previous occurrence',
            'likelihood of recurrence',
            'risk of recurrence',
        ],
        'supporting-information': [
            'supporting documentation',
            'supporting information',
            'supporting document',
            'supporting data',
            'supporting info',
            'appendix',
            'appendice',
            'apendix',
            'reference',
            'link',
            'related link',
            'glossary',
            'related resource',
            'related issue',
            'related issue pr',
            'related document',
            'related file',
            'official reference',
            'additional resource',
            'further reading',
            'additional information',
            'resource',
            'white board session',
            'attachment',
            'evidence',
            'related material',
            'supporting evidence',
            'supporting material',
            'supplementary information',
            'supplementary material',
            'additional link',
            'additional reference',
            'useful link',
            'source',
            'related documentation',
            'related reading',
            'log and graph',
            'graph',
            'screenshot',
            'further information',
            'more information',
            'external link',
            'annex',
            'artifact',
        ],
    },
    actions: {
        actions: [
            'what are we going to do',
            'what are we going to do about it',
            'what are we going to do differently',
            'what are we going to do next',
            'what will we do',
            'what will we do about it',
            'what will we do differently',
            'what will we do next',
            'what will we change',
            'what happen now',
            'how will we prevent it',
            'how will we prevent this from happening again',
            'how will we prevent it from happening again',
            'how will we prevent this in the future',
            'how do we prevent it',
            'how do we prevent it from happening again',
            'how do we prevent this in the future',
            'how can we prevent this',
            'how can we prevent it',
            'how can we prevent this from happening again',
            'how can we prevent it from happening again',
            'how can we prevent this in the future',
            'action item',
            'action',
            'review action',
            'action item and followup',
            'action item and follow up',
            'follow up',
            'followup',
            'follow up action',
            'follow up item',
            'follow up task',
            'followup action',
            'followup item',
            'next step',
            'what happen next',
            'what next',
            'next action',
            'future action',
            'planned action',
            'action to take',
            'action to be taken',
            'measure to take',
            'measure to be taken',
            'proposed action',
            'recommended action',
            'recommendation',
            'action plan',
            'action tracker',
            'how are we making incident like this less likely or less impactful',
            'post incident action',
            'action point',
            'agreed action',
            'open action',
            'outstanding action',
            'remaining work',
            'left to do',
            'still to do',
            'future work',
            'what we will do',
            'what are we doing about it',
            'what we are doing about it',
            'how are we going to do better in the future',
            'how are we preventing it from happening again',
            'how will we prevent this',
            'how do we prevent this',
            'how do we prevent this from happening again',
            'what are we doing to prevent this',
            'the path to redemption',
            'action required',
            'CAPA',
            'what will happen next',
            'what we will do next',
            'what comes next',
            'where do we go from here',
            'next step and action',
            'action and next step',
            'step forward',
            'path forward',
            'way forward',
            'list of action',
            'list of action item',
            'follow up work',
            'followup work',
            'followup task',
            'post mortem action',
            'postmortem action',
            'postmortem action item',
            'further action',
            'open action item',
            'outstanding action item',
            'decision',
            'action item and owner',
            'tracked action',
            'decision and action',
            'plan of action',
            'work to do',
            'what needs to be done',
            'what need to happen',
        ],
        measures: [
            'corrective and preventive measure',
            'corrective and preventive action',
            'corrective preventive measure',
            'corrective preventive action',
            'preventive and corrective measure',
            'corrective and preventive',
            'corrective measure and prevention',
            'and preventive measure',
            'preventive and corrective action',
            'corrective action and prevention',
            'remediation and prevention',
            'mitigation and prevention',
            'improvement and preventive measure',
            'fix and prevention',
            'corrective and preventive step',
            'preventive and corrective step',
            'corrective and preventive action item',
            'fix and preventive measure',
            'prevention and remediation',
            'corrective measure and preventive measure',
            'correction and prevention',
        ],
        improvements: [
            'improvement',
            'improvement fix',
            'improvement and fix',
            'improvement needed',
            'area to improve',
            'thing to improve',
            'thing that can be improved',
            'improvement to be made',
            'what are the thing that can be improved fixed',
            'fix and improvement',
            'proposed improvement',
            'future improvement',
            'thing to improve fix',
            'improvement or fix',
            'broad improvement',
            'improvement action',
            'improvement item',
            'improvement plan',
            'suggested improvement',
            'planned improvement',
            'improvement opportunity',
            'opportunity for improvement',
            'recommended improvement',
            'enhancement',
        ],
        tasks: [
            'task',
            'task list',
            'todo',
            'to do',
            'todo list',
            'to do list',
            'specific task',
            'list of task',
            'task to address the issue',
            'specific task to address the issue',
            'specific task to address the issue include',
            'task to address the issue include',
            'a list of task to address the issue',
            'list of task to address the issue',
            'task to do',
            'task to be done',
            'detailed task',
            'task to address',
            'actionable task',
            'specific action',
            'specific action item',
            'task to complete',
            'task to be completed',
            'pending task',
            'outstanding task',
            'open task',
            'remaining task',
            'task to implement',
            'task to perform',
            'task for improvement',
            'to do item',
            'todo item',
        ],
        corrective: [
            'corrective action',
            'corrective measure',
            'corrective action with owner',
            'immediate action',
            'short term action',
            'corrective',
            'corrective step',
            'repair action',
            'immediate next step',
            'corrective action item',
            'corrective action plan',
            'corrective measure to take',
            'short term task',
            'short term measure',
            'immediate measure',
        ],
        preventive: [
            'preventive measure',
            'preventive action',
            'prevention',
            'prevention plan',
            'prevention action',
            'preventive',
            'preventive step',
            'future prevention',
            'long term solution',
            'long term action',
            'long term fix',
            'measure against such problem in future',
            'prevention measure',
            'future measure',
            'longer term improvement',
            'prevention of recurrence',
            'preventive action item',
            'preventive plan',
            'preventive task',
            'preventing recurrence',
            'preventing a recurrence',
            'preventing future incident',
            'preventing future outage',
            'how to prevent this',
            'how to prevent it',
            'how to prevent this in the future',
            'how to prevent recurrence',
            'how to avoid this in the future',
            'prevention of future incident',
            'prevention step',
            'prevention strategy',
            'long term measure',
            'long term prevention',
            'recurrence prevention',
            'recurrence prevention measure',
            'avoiding recurrence',
        ],
        remediation: [
            'remediation',
            'remediation item',
            'remediation action',
            'remediation plan',
            'remedy',
            'remediation task',
            'remediation work',
            'remediation measure',
        ],
    },
    telling: {
        summary: ['issue summary', 'executive summary', 'incident summary'],
        impact: ['impact'],
        timeline: ['timeline'],
        'root-cause': ['root cause', 'root cause analysis', 'five why'],
        'contributing-factors': ['contributing factor'],
        detection: ['detection'],
        resolution: ['resolution', 'mitigation', 'recovery'],
        'lessons-learned': ['lesson learned', 'lesson learnt'],
        'action-items': [
            'action item',
            'corrective action',
            'preventive action',
            'preventive measure',
            'corrective measure',
            'follow up action',
            'follow up',
            'followup',
            'next step',
            'task to address the issue',
        ],
        'went-well': ['what went well'],
        'went-wrong': ['what went wrong', 'what went poorly'],
        'got-lucky': ['got lucky'],
    },
    other: [
        'resolution date',
        'date of resolution',
        'conclusion',
        'metadata',
        'closing',
        'closing remark',
        'final thought',
        'final word',
        'final note',
        'outcome',
        'escalation',
        'error',
        'error message',
        'incident escalation',
        'background',
        'context',
        'background context',
        'stat',
        'statistic',
        'metric',
        'attendee',
        'atendee',
        'participant',
        'responder',
        'acknowledgement',
        'acknowledgment',
        'credit',
        'thank',
        'misleading path',
        'misleading investigation',
        'misleading investigation debugging path',
        'incident lead',
        'role',
        'key role',
        'communication',
        'customer comm',
        'messaging',
        'internal email',
        'external message',
        'faq',
        'q a',
        'question',
        'open question',
        'question for follow up',
        'note',
        'note to the owner',
        'update',
        'review',
        'reviewer',
        'approval',
        'sign off',
        'repository detail',
        'repository',
        'engaging element',
        'disclaimer',
        'about',
        'author',
        'owner',
        'step to close',
        'hub information',
        'introduction',
        'definition',
        'moving forward',
        'third party disclosure',
        'step by step',
        'severity',
        'the end',
        'wrapping up',
        'incident detail',
        'owner and review committee',
        'classification',
        'knowledge sharing plan',
        'how can customer make incident like this less impactful',
        'how can we make our incident communication more useful',
        'communication plan',
        'post incident analysis',
        'after action report',
        'security related',
        'what should you do',
        'brief and straight',
        'checklist',
        'derp checklist',
        'incident closure',
        'closure',
        'moral of the story',
    ],
    falseFriends: [
        'remediation step',
        'remediation step for future reference',
        'recovery step',
        'steps taken',
        'action log',
        'reminder',
        'runbook',
        'playbook',
    ],
    everyday: [
        'fix',
        'solution',
        'response',
        'effect',
        'reference',
        'link',
        'resource',
        'evidence',
        'workaround',
        'mitigation',
        'action',
        'task',
        'improvement',
        'reason',
        'source',
        'observation',
        'finding',
        'decision',
        'consequence',
        'luck',
        'gap',
        'strength',
        'weakness',
        'positive',
        'negative',
        'graph',
        'artifact',
        'damage',
        'success',
        'applied fix',
        'fix applied',
        'fix implemented',
        'solution applied',
        'permanent fix',
        'temporary fix',
        'short term fix',
        'direct cause',
        'in brief',
        'the fix',
        'the problem',
        'the solution',
        'discovery',
        'identification',
        'more information',
        'references',
        'links',
        'resources',
    ],
    tails: [
        'summary',
        'overview',
        'detail',
        'description',
        'recap',
        'breakdown',
        'info',
        'information',
        'explanation',
        'note',
        'section',
    ],
    asking: ['what', 'how', 'why', 'where', 'when', 'who', 'which'],
    fillers: [
        'its',
        'the',
        'our',
        'a',
        'an',
        'this',
        'incident',
        'issue',
        'outage',
        'problem',
        'event',
        'service',
        'overall',
        'general',
        'detailed',
        'full',
        'final',
        'brief',
        'short',
        'main',
        'key',
        'initial',
        'proposed',
        'planned',
        'list',
        'of',
        'section',
        'must',
        'contain',
        'include',
        'following',
        'needed',
        'detail',
        'postmortem',
        'post',
        'mortem',
        'specific',
        'is',
        'are',
        'as',
        'follow',
        'some',
        'possible',
        'suggested',
    ],
    and: ['and', 'or', 'plus', 'with'],
    of: ['of', 'for', 'in', 'on', 'to', 'from', 'with', 'during', 'about'],
    fields: {
        title: ['title', 'incident title', 'incident name', 'subject'],
        date: [
            'date',
            'incident date',
            'date of incident',
            'date of outage',
            'date of the incident',
            'when',
            'day',
            'occurred',
            'occurred on',
            'incident day',
            'date occurred',
            'event date',
        ],
        start: [
            'start',
            'start time',
            'started',
            'started at',
            'start date',
            'start date time',
            'incident start',
            'begin',
            'began',
            'outage start',
            'impact start',
            'first detected',
            'incident time',
            'time of incident',
            'start of incident',
        ],
        end: [
            'end',
            'end time',
            'ended',
            'ended at',
            'end date',
            'end date time',
            'incident end',
            'outage end',
            'resolved',
            'resolved at',
            'impact end',
            'end of incident',
            'recovered at',
        ],
        duration: [
            'duration',
            'outage duration',
            'incident duration',
            'total duration',
            'duration of outage',
            'duration of the outage',
            'total downtime',
            'downtime',
            'total impact duration',
            'impact duration',
            'time to resolve',
        ],
        severity: [
            'severity',
            'sev',
            'incident severity',
            'severity level',
            'priority level',
            'incident level',
            'severity rating',
        ],
        status: ['status', 'report status', 'current status', 'state', 'postmortem status', 'document status'],
        authors: [
            'author',
            'written by',
            'by',
            'prepared by',
            'created by',
            'postmortem owner',
            'report owner',
            'document owner',
            'reported by',
            'owner',
            'postmortem author',
            'compiled by',
        ],
        areas: ['area', 'path', 'affected path', 'code path'],
        id: ['incident id', 'incident number', 'postmortem id', 'id', 'incident'],
    },
    columns: {
        text: [
            'action',
            'action item',
            'item',
            'task',
            'description',
            'follow up',
            'followup',
            'corrective action',
            'preventive action',
            'what',
            'todo',
            'to do',
            'action required',
            'measure',
            'recommendation',
            'improvement',
            'deliverable',
            'next step',
            'remediation',
            'work item',
            'action description',
            'proposed action',
            'detail',
            'title',
            'summary',
        ],
        owner: [
            'owner',
            'who',
            'assignee',
            'assigned to',
            'dri',
            'responsible',
            'lead',
            'team',
            'person',
            'owner team',
            'responsible party',
            'assigned',
            'person responsible',
            'responsible team',
            'action owner',
            'contact',
            'accountable',
            'owned by',
            'poc',
        ],
        due: [
            'due',
            'due date',
            'eta',
            'deadline',
            'target',
            'by when',
            'target date',
            'when',
            'due by',
            'date',
            'timeline',
            'completion date',
            'target completion',
            'expected date',
            'by',
            'timeframe',
            'estimated completion',
        ],
        link: [
            'bug',
            'bug id',
            'ticket',
            'ticket id',
            'issue',
            'jira',
            'link',
            'tracking',
            'tracking bug',
            'tracking issue',
            'tracker',
            'pr',
            'reference',
            'github issue',
            'issue link',
            'ticket link',
            'jira ticket',
            'bug number',
            'related issue',
            'url',
            'linear',
        ],
        state: ['status', 'state', 'done', 'progress', 'completed', 'complete', 'current status'],
        type: ['type', 'category', 'kind', 'class', 'horizon', 'term'],
        priority: ['priority', 'prio', 'p', 'severity', 'urgency', 'importance'],
        id: ['id', 'no', 'nr', 'number', 'ref', 'ai', 'action id', 'item id'],
        area: ['service', 'component', 'area', 'repository', 'repo', 'affected service', 'affected component', 'subsystem'],
        ignore: [
            'success criteria',
            'acceptance',
            'acceptance criteria',
            'verification',
            'definition of done',
            'comment',
            'note',
            'evidence',
            'effort',
            'estimate',
            'contributing factor',
            'what worked',
            'what didnt',
            'rationale',
            'why',
            'cause',
        ],
    },
    states: {
        done: [
            'done',
            'complete',
            'completed',
            'closed',
            'resolved',
            'fixed',
            'finished',
            'merged',
            'shipped',
            'deployed',
            'implemented',
            'delivered',
            'released',
            'done already',
            'already done',
            'verified',
            'landed',
            'accomplished',
            'achieved',
            'carried out',
            'rolled out',
        ],
        open: [
            'todo',
            'to do',
            'open',
            'in progress',
            'ongoing',
            'wip',
            'pending',
            'not started',
            'started',
            'planned',
            'in review',
            'backlog',
            'blocked',
            'new',
            'assigned',
            'scheduled',
            'underway',
            'not done',
            'incomplete',
            'on track',
            'partial',
            'partially done',
            'deferred',
            'active',
            'to be done',
            'not yet',
        ],
        declined: [
            'declined',
            'rejected',
            'wont do',
            'wont fix',
            'wontfix',
            'will not do',
            'cancelled',
            'canceled',
            'dropped',
            'abandoned',
            'not doing',
            'na wont do',
            'out of scope',
        ],
        superseded: ['superseded', 'replaced', 'obsolete', 'duplicate', 'no longer needed', 'no longer relevant'],
        proposed: ['proposed', 'proposal', 'idea', 'under discussion', 'to be discussed', 'suggested', 'maybe'],
    },
    kinds: {
        corrective: [
            'mitigate',
            'mitigation',
            'corrective',
            'fix',
            'repair',
            'remediation',
            'immediate',
            'short term',
            'mitigative',
            'correction',
            'recovery',
            'hotfix',
            'restore',
            'repaired',
        ],
        preventive: [
            'prevent',
            'preventive',
            'prevention',
            'long term',
            'longer term',
            'medium term',
            'detect',
            'detection',
            'monitoring',
            'alerting',
            'documentation',
            'training',
            'process',
            'guard',
            'observability',
            'testing',
        ],
        neutral: ['other', 'investigate', 'investigation', 'analysis', 'general', 'misc', 'follow up'],
    },
    verbs: {
        corrective: [
            'fix',
            'repair',
            'restore',
            'patch',
            'revert',
            'rollback',
            'roll',
            'recover',
            'rebuild',
            'replace',
            'correct',
            'refund',
            'reissue',
            'renew',
            'clean',
            'migrate',
            'mitigate',
            'remediate',
            'reimburse',
            'resolve',
            'unblock',
            'reenable',
        ],
        preventive: [
            'prevent',
            'detect',
            'guard',
            'test',
            'alert',
            'document',
            'monitor',
            'audit',
            'train',
            'educate',
            'validate',
            'verify',
            'lint',
            'enforce',
            'ensure',
            'protect',
            'safeguard',
            'harden',
            'automate',
        ],
        neutral: [
            'add',
            'adopt',
            'adjust',
            'allow',
            'always',
            'analyze',
            'analyse',
            'apply',
            'archive',
            'ask',
            'assess',
            'assign',
            'avoid',
            'backfill',
            'backup',
            'benchmark',
            'block',
            'bring',
            'build',
            'bump',
            'buy',
            'carry',
            'catch',
            'change',
            'check',
            'choose',
            'clarify',
            'clear',
            'close',
            'collaborate',
            'collect',
            'come',
            'communicate',
            'compare',
            'complete',
            'conduct',
            'configure',
            'confirm',
            'consider',
            'consolidate',
            'contact',
            'continue',
            'convert',
            'coordinate',
            'copy',
            'create',
            'decide',
            'declare',
            'decommission',
            'decrease',
            'define',
            'delete',
            'deliver',
            'deploy',
            'deprecate',
            'design',
            'develop',
            'discuss',
            'disable',
            'disown',
            'distribute',
            'do',
            'double',
            'drop',
            'enable',
            'encourage',
            'engage',
            'enhance',
            'escalate',
            'establish',
            'evaluate',
            'exclude',
            'execute',
            'expand',
            'explore',
            'expose',
            'extend',
            'figure',
            'file',
            'find',
            'finish',
            'follow',
            'force',
            'formalize',
            'get',
            'give',
            'go',
            'group',
            'handle',
            'have',
            'hire',
            'hold',
            'identify',
            'implement',
            'improve',
            'include',
            'increase',
            'inform',
            'initiate',
            'install',
            'instead',
            'instrument',
            'integrate',
            'introduce',
            'invest',
            'investigate',
            'isolate',
            'keep',
            'launch',
            'learn',
            'let',
            'leverage',
            'limit',
            'log',
            'look',
            'lower',
            'maintain',
            'make',
            'measure',
            'meet',
            'merge',
            'modify',
            'move',
            'never',
            'notify',
            'offer',
            'onboard',
            'open',
            'optimize',
            'optimise',
            'order',
            'organize',
            'organise',
            'patch',
            'perform',
            'pin',
            'plan',
            'prepare',
            'prioritize',
            'produce',
            'program',
            'promote',
            'propose',
            'provide',
            'provision',
            'publish',
            'purchase',
            'purge',
            'push',
            'put',
            'raise',
            'randomly',
            'reach',
            'read',
            'reboot',
            'recommend',
            'reconfigure',
            'record',
            'redesign',
            'reduce',
            'refactor',
            'refine',
            'regularly',
            'reinforce',
            'release',
            'remove',
            'rename',
            'report',
            'request',
            'require',
            'research',
            'restrict',
            'rethink',
            'retry',
            'review',
            'revise',
            'revisit',
            'rotate',
            'route',
            'run',
            'scale',
            'schedule',
            'secure',
            'send',
            'separate',
            'set',
            'setup',
            'share',
            'ship',
            'show',
            'simplify',
            'simulate',
            'speak',
            'speed',
            'spike',
            'spin',
            'split',
            'standardize',
            'start',
            'stop',
            'store',
            'streamline',
            'strengthen',
            'stress',
            'study',
            'submit',
            'subscribe',
            'suggest',
            'switch',
            'sync',
            'systematically',
            'take',
            'talk',
            'tell',
            'throttle',
            'tighten',
            'track',
            'trim',
            'tune',
            'turn',
            'understand',
            'unify',
            'update',
            'upgrade',
            'use',
            'utilize',
            'vet',
            'wait',
            'warn',
            'work',
            'wrap',
            'write',
            'be',
            'embrace',
            'rework',
            'revamp',
            'proactively',
            'periodically',
            'aim',
            'attach',
            'author',
            'cache',
            'cap',
            'centralize',
            'certify',
            'cordon',
            'cover',
            'cross',
            'cull',
            'debug',
            'detail',
            'diversify',
            'drain',
            'draft',
            'dry',
            'duplicate',
            'edit',
            'emit',
            'encrypt',
            'ensure',
            'estimate',
            'export',
            'fail',
            'filter',
            'flag',
            'freeze',
            'generate',
            'grant',
            'import',
            'index',
            'inspect',
            'inventory',
            'invite',
            'list',
            'lock',
            'mark',
            'only',
            'parse',
            'perhaps',
            'post',
            'potentially',
            'preserve',
            'print',
            'process',
            'query',
            'quarantine',
            'rate',
            'recreate',
            'redirect',
            'register',
            'reject',
            'reproduce',
            'reserve',
            'respond',
            'return',
            'reuse',
            'sanitize',
            'save',
            'scan',
            'script',
            'serve',
            'shard',
            'sign',
            'skip',
            'snapshot',
            'stage',
            'support',
            'surface',
            'suspend',
            'tag',
            'template',
            'trace',
            'trigger',
            'uninstall',
            'unpin',
            'whitelist',
            'allowlist',
        ],
    },
    months: [
        ['january', 'jan'],
        ['february', 'feb', 'febr'],
        ['march', 'mar'],
        ['april', 'apr'],
        ['may'],
        ['june', 'jun'],
        ['july', 'jul'],
        ['august', 'aug'],
        ['september', 'sept', 'sep'],
        ['october', 'oct'],
        ['november', 'nov'],
        ['december', 'dec'],
    ],
    template: ['template'],
    closings: [
        'by implementing',
        'by addressing',
        'by following',
        'by taking',
        'by prioritizing',
        'by adopting',
        'by learning',
        'by doing',
        'by improving',
        'by putting',
        'by completing',
        'by applying',
        'by making',
        'by focusing',
        'by proactively',
        'by performing',
        'by working',
        'in conclusion',
        'in summary',
        'in short',
        'in the end',
        'in closing',
        'to conclude',
        'to summarize',
        'to sum up',
        'conclusion',
        'overall',
        'this incident',
        'this outage',
        'this postmortem',
        'this post mortem',
        'this report',
        'this event',
        'this document',
        'this unplanned',
        'this experience',
        'this analysis',
        'this concludes',
        'that concludes',
        'end of report',
        'end of the report',
        'end of document',
        'this marks',
        'this serves',
        'this has been',
        'this is for task',
        'this will help',
        'these measures',
        'these actions',
        'these steps',
        'these improvements',
        'these tasks',
        'these changes will',
        'with these',
        'through these',
        'through this',
        'through laughter',
        'remember',
        'thank',
        'thanks',
        'we apologize',
        'we apologise',
        'we are committed',
        'we are sorry',
        'we take incidents',
        'we take this',
        'we remain',
        'were committed',
        'we hope',
        'sincerely',
        'regards',
        'best regards',
        'kind regards',
        'yours',
        'the outage highlighted',
        'the incident highlighted',
        'the outage incident',
        'the incident served',
        'the outage served',
        'the great',
        'feel free',
        'note that',
        'note',
        'so dear',
        'dear reader',
        'and that',
        'and so',
        'moving forward',
        'going forward',
        'stay tuned',
        'until next time',
        'moral of the story',
        'if theres one thing',
        'as we',
        'finally we',
        'ultimately',
        'hopefully',
        'lesson learned',
        'happy',
        'cheers',
        'signed',
        'author',
        'written by',
        'but of course',
    ],
    nothing: [
        'none',
        'n a',
        'na',
        'nothing',
        'tbd',
        'tba',
        'todo',
        'tbc',
        'to be determined',
        'to be done',
        'to be defined',
        'to be added',
        'to be filled',
        'to be completed',
        'pending',
        'coming soon',
        'xxx',
        'unknown',
        'null',
        'nil',
        'none yet',
        'no',
        'placeholder',
        'none identified',
        'not applicable',
        'tk',
    ],
};

;// CONCATENATED MODULE: ./.out/build/core/understanding/lexicon/french.js
const french = {
    sections: {
        summary: [
            'résumé',
            'résumé exécutif',
            'synthèse',
            'aperçu',
            "que s'est-il passé",
            "ce qui s'est passé",
            "description de l'incident",
            "résumé de l'incident",
            'résumé de la panne',
            'résumé du problème',
            'sommaire',
            'sommaire exécutif',
            "vue d'ensemble",
            'présentation',
            "présentation de l'incident",
            'description du problème',
            'description de la panne',
            'description des faits',
            'description du bug',
            'les faits',
            'rappel des faits',
            'en bref',
            'en résumé',
            'ce qui est arrivé',
            "qu'est-il arrivé",
            "que s'est-il passé exactement",
            "ce qu'il s'est passé",
            "qu'est-ce qui s'est passé",
            "synthèse de l'incident",
        ],
        impact: [
            'impact',
            'impact client',
            'impact utilisateur',
            'conséquences',
            'services touchés',
            'services affectés',
            'impact métier',
            'impact sur les clients',
            'impact sur les utilisateurs',
            'impact sur le service',
            "impact de l'incident",
            "analyse d'impact",
            "évaluation de l'impact",
            "étendue de l'impact",
            'périmètre',
            'périmètre impacté',
            'services impactés',
            'clients impactés',
            'clients touchés',
            'utilisateurs impactés',
            'utilisateurs touchés',
            'systèmes touchés',
            'systèmes impactés',
            'composants touchés',
            'qui a été touché',
            'effets',
            'dégâts',
            'services concernés',
            'outils concernés',
            'utilisateurs concernés',
            'clients concernés',
            'systèmes concernés',
            'périmètre concerné',
            'qui est concerné',
        ],
        duration: [
            'durée',
            "durée de l'incident",
            'durée de la panne',
            'durée totale',
            "durée de l'interruption",
            "durée de l'indisponibilité",
            "durée d'indisponibilité",
            'durée de la coupure',
            "temps d'arrêt",
            "temps d'indisponibilité",
            "période d'indisponibilité",
            'combien de temps',
        ],
        timeline: [
            'chronologie',
            'déroulé',
            'déroulement',
            'frise chronologique',
            'chronologie des événements',
            "chronologie de l'incident",
            'chronologie des faits',
            'chronologie détaillée',
            'déroulement des faits',
            "déroulement de l'incident",
            "déroulé de l'incident",
            'déroulé des événements',
            'fil des événements',
            'séquence des événements',
            'suite des événements',
            'ligne de temps',
            'historique',
            'historique des événements',
            'journal des événements',
            'événements',
        ],
        detection: [
            'détection',
            "comment l'incident a été détecté",
            "comment l'avons-nous détecté",
            "comment l'avons-nous découvert",
            "comment l'a-t-on détecté",
            "comment nous l'avons détecté",
            "comment nous l'avons découvert",
            'découverte',
            'découverte du problème',
            "détection de l'incident",
            'détection du problème',
            'identification',
            'identification du problème',
            'signalement',
        ],
        trigger: [
            'déclencheur',
            'élément déclencheur',
            'facteur déclenchant',
            'événement déclencheur',
            'fait déclencheur',
            'cause immédiate',
            "qu'est-ce qui a déclenché l'incident",
            "ce qui a déclenché l'incident",
            'déclenchement',
        ],
        'root-cause': [
            'cause racine',
            'cause première',
            'cause',
            'cause profonde',
            'analyse des causes',
            'cinq pourquoi',
            '5 pourquoi',
            'analyse de la cause racine',
            'cause principale',
            'cause fondamentale',
            'cause initiale',
            "cause de l'incident",
            'cause de la panne',
            'cause du problème',
            'origine',
            'origine du problème',
            'origine de la panne',
            "origine de l'incident",
            'analyse de la cause',
            'analyse des causes racines',
            'analyse causale',
            'pourquoi est-ce arrivé',
            "pourquoi c'est arrivé",
            "pourquoi cela s'est produit",
            'pourquoi cela est arrivé',
            'raison',
            'diagnostic',
            'analyse technique',
            'les cinq pourquoi',
            'les 5 pourquoi',
        ],
        'contributing-factors': [
            'facteurs contributifs',
            'facteurs aggravants',
            'causes contributives',
            'facteurs contributeurs',
            'facteurs ayant contribué',
            'autres facteurs',
            'causes secondaires',
            'facteurs secondaires',
            'conditions favorables',
        ],
        resolution: [
            'solution appliquée',
            'résolution',
            'mitigation',
            'remédiation effectuée',
            'rétablissement',
            'solution',
            'actions menées',
            'réponse',
            'correctif',
            'correction',
            'actions réalisées',
            'correctif appliqué',
            'correctif mis en place',
            'correction appliquée',
            'solution mise en place',
            'solution retenue',
            "résolution de l'incident",
            'résolution du problème',
            'retour à la normale',
            'retour au service',
            'rétablissement du service',
            'remise en service',
            'reprise',
            'reprise du service',
            'restauration',
            'restauration du service',
            "comment l'avons-nous résolu",
            "comment nous l'avons résolu",
            'comment cela a été résolu',
            'comment le problème a été résolu',
            'mesures prises',
            'actions prises',
            'actions effectuées',
            'actions entreprises',
            'actions immédiates menées',
            'intervention',
            'contournement',
            'contournement appliqué',
            'atténuation',
            "réponse à l'incident",
            "gestion de l'incident",
        ],
        'lessons-learned': [
            'enseignements',
            'leçons apprises',
            'leçons tirées',
            "retour d'expérience",
            'apprentissages',
            'ce que nous avons appris',
            'leçons',
            'enseignements tirés',
            'leçons à retenir',
            'les leçons',
            "ce que l'on a appris",
            "ce qu'on a appris",
            "qu'avons-nous appris",
            'ce que nous retenons',
            "ce qu'on retient",
            'à retenir',
            "ce qu'il faut retenir",
            "ce qu'on referait différemment",
            "ce que l'on referait différemment",
            'ce que nous ferions différemment',
            "ce qu'on ferait différemment",
            'bilan',
            'rétrospective',
            'constats',
            'réflexions',
        ],
        'went-well': [
            'ce qui a bien fonctionné',
            "ce qui s'est bien passé",
            'points positifs',
            'ce qui a marché',
            'ce qui a bien marché',
            'ce qui a fonctionné',
            'ce que nous avons bien fait',
            "ce qu'on a bien fait",
            'les points positifs',
            'points forts',
            'le positif',
            'réussites',
        ],
        'went-wrong': [
            "ce qui n'a pas fonctionné",
            "ce qui s'est mal passé",
            'points négatifs',
            'ce qui peut être amélioré',
            "points d'amélioration",
            "ce qui n'a pas marché",
            'ce qui a mal marché',
            'ce qui a moins bien marché',
            'ce qui a échoué',
            'ce qui a mal fonctionné',
            "ce qui n'a pas bien fonctionné",
            'ce qui a dysfonctionné',
            'les points négatifs',
            'points faibles',
            'le négatif',
            'points à améliorer',
            'ce qui pourrait être amélioré',
            'ce qui aurait pu être mieux',
            'ce que nous aurions pu mieux faire',
            'à améliorer',
            'dysfonctionnements',
            'échecs',
        ],
        'got-lucky': [
            'où nous avons eu de la chance',
            'coups de chance',
            "où l'on a eu de la chance",
            'là où nous avons eu de la chance',
            'là où on a eu de la chance',
            'nous avons eu de la chance',
            'la chance',
            'ce qui a joué en notre faveur',
        ],
        recurrence: [
            'récurrence',
            'incidents similaires',
            'incidents liés',
            'incidents précédents',
            'incidents passés',
            'incidents antérieurs',
            'antécédents',
            'est-ce déjà arrivé',
        ],
        'supporting-information': [
            'références',
            'annexes',
            'annexe',
            'informations complémentaires',
            'liens',
            'documentation associée',
            'pièces jointes',
            'documents associés',
            'documents liés',
            'ressources',
            'ressources utiles',
            'liens utiles',
            'sources',
            'glossaire',
            'informations supplémentaires',
            'compléments',
            'pour aller plus loin',
            'preuves',
            'bibliographie',
        ],
    },
    actions: {
        actions: [
            'ce qui reste à faire',
            "qu'allons-nous faire",
            'que allons-nous faire',
            "qu'allons-nous faire maintenant",
            'que ferons-nous',
            'que ferons-nous différemment',
            'que ferons-nous ensuite',
            'que va-t-on faire',
            'ce que nous allons faire',
            'comment éviter que cela se reproduise',
            'comment éviter que cela ne se reproduise',
            'comment allons-nous éviter que cela se reproduise',
            'comment allons-nous éviter cela',
            'comment pouvons-nous éviter cela',
            'comment prévenir cela',
            'que se passe-t-il maintenant',
            'actions',
            "plan d'action",
            'prochaines étapes',
            'actions à mener',
            'actions de suivi',
            'suivi',
            "points d'action",
            'recommandations',
            'actions à venir',
            'suites à donner',
            'actions à entreprendre',
            'actions à réaliser',
            'actions à prendre',
            'actions proposées',
            'actions recommandées',
            'actions décidées',
            "actions d'amélioration",
            'actions et responsables',
            'liste des actions',
            "liste d'actions",
            'étapes suivantes',
            'étapes à venir',
            'la suite',
            'et maintenant',
            'et après',
            'décisions',
            'décisions prises',
            'décisions à porter',
            'décisions à porter dans le futur',
            "décisions pour l'avenir",
            'engagements',
            'ce qui va changer',
            'ce que nous changeons',
            'ce que nous ferons',
            "ce que l'on va faire",
            "ce qu'on va faire",
        ],
        measures: [
            'actions correctives et préventives',
            'mesures correctives et préventives',
            'mesures préventives et correctives',
            'actions préventives et correctives',
            'correction et prévention',
            'correctifs et prévention',
        ],
        improvements: [
            'améliorations',
            "pistes d'amélioration",
            "axes d'amélioration",
            'améliorations proposées',
            'améliorations à apporter',
            'améliorations prévues',
            "propositions d'amélioration",
            "plan d'amélioration",
            'améliorations envisagées',
        ],
        tasks: [
            'tâches',
            'liste de tâches',
            'à faire',
            'tâches à réaliser',
            'tâches à faire',
            'tâches à effectuer',
            'reste à faire',
            'travaux à faire',
            'choses à faire',
        ],
        corrective: [
            'actions correctives',
            'mesures correctives',
            'actions immédiates',
            'actions correctrices',
            'mesures correctrices',
            'mesures immédiates',
            'actions à court terme',
            'mesures à court terme',
            'court terme',
        ],
        preventive: [
            'actions préventives',
            'mesures préventives',
            'prévention',
            'actions de prévention',
            'plan de prévention',
            'mesures de prévention',
            'prévention des récidives',
            'éviter la récidive',
            'pour éviter que cela se reproduise',
            'pour que cela ne se reproduise plus',
            "comment l'éviter",
            'actions à long terme',
            'mesures à long terme',
            'long terme',
        ],
        remediation: ['remédiation', 'plan de remédiation', 'actions de remédiation', 'mesures de remédiation'],
    },
    telling: {
        timeline: ['chronologie'],
        'root-cause': ['cause racine', 'causes racines'],
        'lessons-learned': ['leçons apprises'],
        'action-items': ["plan d'action", 'actions correctives', 'actions préventives', 'prochaines étapes'],
        resolution: ['correctif appliqué', 'solution appliquée'],
    },
    other: [
        'date de résolution',
        'date de la résolution',
        'conclusion',
        'contexte',
        'métriques',
        'participants',
        'remerciements',
        'introduction',
        'notes',
        'communication',
        'questions',
    ],
    falseFriends: ['étapes de reprise', 'procédure de reprise', 'rappels'],
    everyday: [
        'solution',
        'réponse',
        'effet',
        'référence',
        'lien',
        'ressource',
        'preuve',
        'action',
        'raison',
        'correctif',
        'correction',
        'décision',
        'constat',
        'conséquence',
        'source',
        'historique',
        'événement',
        'suivi',
        'diagnostic',
        'origine',
        'intervention',
        'contournement',
        'périmètre',
        'la suite',
        'références',
        'liens',
        'ressources',
    ],
    tails: ['détaillé', 'détaillée', 'générale', 'global', 'globale', 'complète', 'complet'],
    asking: ['que', 'ce qui', 'ce que', 'comment', 'pourquoi', 'où', 'quand', 'qui'],
    fillers: ['le', 'la', 'les', 'l', 'de', 'du', 'des', 'd', 'notre', 'incident', 'cette', 'cet'],
    and: ['et'],
    of: ['de', 'du', 'des', 'pour', 'sur', 'dans', 'en', 'lors'],
    fields: {
        title: ['titre', 'objet', 'intitulé', "nom de l'incident"],
        date: ["date de l'incident", 'date', 'date de la panne', 'date et heure', 'jour', 'date de survenue', 'quand'],
        start: [
            'début',
            'heure de début',
            'date de début',
            "début de l'incident",
            'date et heure de début',
            'commencé à',
            'démarré à',
        ],
        end: [
            'date de résolution',
            'fin',
            'heure de fin',
            'date de fin',
            "fin de l'incident",
            'date et heure de fin',
            'résolu à',
            'terminé à',
            'résolu le',
        ],
        duration: [
            'durée',
            'durée totale',
            "durée de l'incident",
            'durée de la panne',
            "durée de l'interruption",
            "temps d'arrêt",
        ],
        severity: ['sévérité', 'gravité', 'criticité', 'niveau de gravité', 'niveau de sévérité', 'niveau'],
        status: ['statut', 'état', 'état du rapport', 'statut actuel'],
        authors: [
            'auteur',
            'autrice',
            'rédigé par',
            'rédacteur',
            'écrit par',
            'préparé par',
            'responsable du rapport',
            'rapporteur',
            'signalé par',
        ],
        id: ['identifiant', "numéro d'incident"],
    },
    columns: {
        text: ['action', 'tâche', 'description', 'mesure'],
        owner: ['responsable', 'porteur', 'pilote', 'assigné à', 'qui', 'propriétaire'],
        due: ['échéance', 'date limite', 'date cible', 'délai', 'pour le'],
        link: ['lien'],
        state: ['statut', 'état', 'avancement'],
        type: ['type', 'catégorie'],
        priority: ['priorité'],
        area: ['composant', 'dépôt'],
        ignore: ['commentaires', 'remarques'],
    },
    states: {
        done: ['fait', 'faite', 'terminé', 'terminée', 'clos', 'résolu', 'achevé', 'livré', 'réalisé'],
        open: ['en cours', 'à faire', 'ouvert', 'ouverte', 'en attente', 'planifié', 'non commencé', 'à venir'],
        declined: ['abandonné', 'rejeté', 'annulé', 'refusé'],
        superseded: ['remplacé', 'obsolète', 'doublon'],
        proposed: ['proposé', 'proposition'],
    },
    kinds: {
        corrective: [
            'corrective',
            'correctif',
            'atténuation',
            'correction',
            'immédiat',
            'immédiate',
            'court terme',
            'réparation',
        ],
        preventive: [
            'préventive',
            'préventif',
            'prévention',
            'détection',
            'long terme',
            'moyen terme',
            'supervision',
            'documentation',
            'processus',
            'formation',
        ],
        neutral: ['autre', 'analyse', 'investigation'],
    },
    verbs: {
        corrective: ['corriger', 'réparer', 'restaurer', 'rétablir', 'annuler'],
        preventive: [
            'prévenir',
            'détecter',
            'tester',
            'alerter',
            'documenter',
            'surveiller',
            'superviser',
            'auditer',
            'valider',
            'vérifier',
            'automatiser',
            'garantir',
            'former',
        ],
        neutral: [
            'ajouter',
            'mettre',
            'créer',
            'implémenter',
            'améliorer',
            'revoir',
            'configurer',
            'définir',
            'établir',
            'évaluer',
            'étudier',
            'migrer',
            'réduire',
            'augmenter',
            'supprimer',
            'déplacer',
            'inclure',
            'utiliser',
            'planifier',
            'réaliser',
            'écrire',
            'rédiger',
            'déployer',
            'activer',
            'limiter',
        ],
    },
    told: {
        openings: ['a été', 'ont été'],
        stems: ['ajouté', 'corrigé', 'remplacé', 'supprimé', 'activé', 'désactivé', 'augmenté', 'déployé'],
        endings: ['', 'e', 's', 'es'],
        last: [],
    },
    months: [
        ['janvier', 'janv'],
        ['février', 'févr'],
        ['mars'],
        ['avril', 'avr'],
        ['mai'],
        ['juin'],
        ['juillet', 'juil'],
        ['août'],
        ['septembre', 'sept'],
        ['octobre', 'oct'],
        ['novembre', 'nov'],
        ['décembre', 'déc'],
    ],
    template: ['modèle', 'gabarit'],
    closings: ['en conclusion', 'en résumé', 'cet incident', 'ce post-mortem', 'merci', 'grâce à ces'],
    nothing: ['aucun', 'aucune', 'à définir', 'à compléter', 'néant', 'sans objet', 'à déterminer'],
};

;// CONCATENATED MODULE: ./.out/build/core/understanding/lexicon/german.js
const german = {
    sections: {
        summary: [
            'zusammenfassung',
            'überblick',
            'kurzfassung',
            'was ist passiert',
            'was geschah',
            'management summary',
            'vorfallbeschreibung',
            'beschreibung des vorfalls',
            'was ist geschehen',
            'was passiert ist',
            'was geschehen ist',
            'was passierte',
            'was war passiert',
            'was war los',
            'kurzbeschreibung',
            'kurzzusammenfassung',
            'kurzüberblick',
            'beschreibung',
            'problembeschreibung',
            'beschreibung des problems',
            'beschreibung des ausfalls',
            'beschreibung der störung',
            'fehlerbeschreibung',
            'störungsbeschreibung',
            'zusammenfassung des vorfalls',
            'übersicht',
            'auf einen blick',
            'in kürze',
            'sachverhalt',
            'der vorfall',
        ],
        impact: [
            'auswirkungen',
            'auswirkung',
            'folgen',
            'kundenauswirkungen',
            'betroffene dienste',
            'betroffene nutzer',
            'einfluss',
            'auswirkungen auf kunden',
            'auswirkungen auf nutzer',
            'auswirkung auf kunden',
            'auswirkung auf nutzer',
            'auswirkungen auf benutzer',
            'auswirkungen auf das geschäft',
            'geschäftliche auswirkungen',
            'geschäftsauswirkungen',
            'kundenauswirkung',
            'nutzerauswirkungen',
            'umfang',
            'ausmaß',
            'ausmaß der störung',
            'schaden',
            'betroffene systeme',
            'betroffene kunden',
            'betroffene benutzer',
            'betroffene komponenten',
            'betroffene bereiche',
            'wer war betroffen',
            'was war betroffen',
            'folgen für kunden',
            'folgen für nutzer',
        ],
        duration: [
            'dauer',
            'ausfalldauer',
            'dauer des ausfalls',
            'dauer des vorfalls',
            'ausfallzeit',
            'dauer der störung',
            'dauer der unterbrechung',
            'dauer der beeinträchtigung',
            'gesamtdauer',
            'störungsdauer',
            'störungszeitraum',
            'zeitraum der störung',
            'zeitraum',
            'downtime',
            'wie lange',
        ],
        timeline: [
            'zeitlicher ablauf',
            'zeitverlauf',
            'ablauf',
            'chronologie',
            'zeitleiste',
            'zeitachse',
            'verlauf',
            'zeitstrahl',
            'ablauf des vorfalls',
            'ablauf der ereignisse',
            'chronologischer ablauf',
            'chronologie der ereignisse',
            'chronologie des vorfalls',
            'chronik',
            'hergang',
            'ereignisverlauf',
            'ereignisse',
            'verlauf des vorfalls',
            'verlauf der störung',
            'zeitlicher verlauf',
            'zeitlinie',
            'zeitplan der ereignisse',
            'abfolge der ereignisse',
            'timeline des vorfalls',
        ],
        detection: [
            'erkennung',
            'entdeckung',
            'wie wurde der vorfall erkannt',
            'wie wurde es bemerkt',
            'wie wurde es entdeckt',
            'wie wurde es erkannt',
            'wie haben wir es bemerkt',
            'wie haben wir es erkannt',
            'wie wir es bemerkt haben',
            'wie wurde der ausfall bemerkt',
            'entdeckung des problems',
            'erkennung des vorfalls',
            'erkennung der störung',
            'detektion',
            'identifikation',
        ],
        trigger: [
            'auslöser',
            'auslösendes ereignis',
            'auslösender faktor',
            'unmittelbarer auslöser',
            'was hat es ausgelöst',
            'was war der auslöser',
            'anlass',
        ],
        'root-cause': [
            'ursache',
            'ursachen',
            'grundursache',
            'hauptursache',
            'ursachenanalyse',
            'kernursache',
            'fünf warum',
            '5 warum',
            'warum ist es passiert',
            'eigentliche ursache',
            'tiefere ursache',
            'ursache des ausfalls',
            'ursache des vorfalls',
            'ursache der störung',
            'ursache des problems',
            'ursachen des ausfalls',
            'ursachen des vorfalls',
            'fehlerursache',
            'störungsursache',
            'analyse der ursache',
            'analyse der ursachen',
            'grund',
            'gründe',
            'grund für den ausfall',
            'wurzelursache',
            'warum ist das passiert',
            'warum es passiert ist',
            'wie konnte das passieren',
            'warum kam es dazu',
            'diagnose',
            'fehleranalyse',
            'problemanalyse',
            'technische analyse',
            'technische ursache',
            'fünf mal warum',
        ],
        'contributing-factors': [
            'beitragende faktoren',
            'begünstigende faktoren',
            'mitwirkende ursachen',
            'mitwirkende faktoren',
            'weitere faktoren',
            'weitere ursachen',
            'erschwerende faktoren',
            'erschwerende umstände',
            'begünstigende umstände',
            'nebenursachen',
            'einflussfaktoren',
        ],
        resolution: [
            'behebung',
            'fehlerbehebung',
            'korrektur',
            'lösung',
            'wiederherstellung',
            'sofortmaßnahmen ergriffen',
            'gegenmaßnahmen während des vorfalls',
            'reaktion',
            'entstörung',
            'ergriffene maßnahmen',
            'lösung des problems',
            'problemlösung',
            'behebung des problems',
            'behebung der störung',
            'behebung des vorfalls',
            'störungsbehebung',
            'problembehebung',
            'wiederherstellung des dienstes',
            'wiederherstellung des betriebs',
            'getroffene maßnahmen',
            'durchgeführte maßnahmen',
            'eingeleitete maßnahmen',
            'umgesetzte maßnahmen',
            'unternommene schritte',
            'durchgeführte aktionen',
            'wie wurde es behoben',
            'wie wurde es gelöst',
            'wie haben wir es behoben',
            'wie haben wir es gelöst',
            'wie wir es behoben haben',
            'wie haben wir reagiert',
            'angewandte lösung',
            'umgesetzte lösung',
            'eindämmung',
            'schadensbegrenzung',
            'workaround',
            'übergangslösung',
            'reaktion auf den vorfall',
        ],
        'lessons-learned': [
            'erkenntnisse',
            'gelernte lektionen',
            'lehren',
            'was haben wir gelernt',
            'gewonnene erkenntnisse',
            'lessons learned',
            'erfahrungen',
            'wichtigste erkenntnisse',
            'zentrale erkenntnisse',
            'lernpunkte',
            'was wir gelernt haben',
            'was wir daraus lernen',
            'was lernen wir daraus',
            'was haben wir daraus gelernt',
            'rückblick',
            'retrospektive',
            'learnings',
            'reflexion',
            'schlussfolgerungen und erkenntnisse',
        ],
        'went-well': [
            'was lief gut',
            'was gut lief',
            'was gut gelaufen ist',
            'was gut funktioniert hat',
            'was hat gut funktioniert',
            'was gut war',
            'was war gut',
            'was gut ging',
            'was funktioniert hat',
            'was hat funktioniert',
            'positives',
            'positive punkte',
            'stärken',
            'gut gelaufen',
            'das lief gut',
        ],
        'went-wrong': [
            'was lief schlecht',
            'was schlecht lief',
            'was lief nicht gut',
            'was schief ging',
            'verbesserungspotenzial',
            'was besser laufen könnte',
            'was nicht gut lief',
            'was schlecht gelaufen ist',
            'was schiefging',
            'was ging schief',
            'was schiefgelaufen ist',
            'was schief gelaufen ist',
            'was ist schiefgelaufen',
            'was ist schief gelaufen',
            'was nicht funktioniert hat',
            'was hat nicht funktioniert',
            'was hätte besser laufen können',
            'was besser hätte laufen können',
            'was können wir verbessern',
            'was wir verbessern können',
            'was kann verbessert werden',
            'negatives',
            'negative punkte',
            'schwächen',
            'schwachstellen',
            'schlecht gelaufen',
            'das lief schlecht',
        ],
        'got-lucky': [
            'wo wir glück hatten',
            'glück gehabt',
            'wo hatten wir glück',
            'womit wir glück hatten',
            'glück im unglück',
            'glückliche umstände',
            'glückliche zufälle',
        ],
        recurrence: [
            'wiederholung',
            'ähnliche vorfälle',
            'verwandte vorfälle',
            'wiederholungsgefahr',
            'frühere vorfälle',
            'vorherige vorfälle',
            'vergangene vorfälle',
            'ist das schon einmal passiert',
            'wiederholtes auftreten',
        ],
        'supporting-information': [
            'referenzen',
            'anhang',
            'anlagen',
            'weitere informationen',
            'links',
            'quellen',
            'verweise',
            'anhänge',
            'weiterführende links',
            'weiterführende informationen',
            'zusätzliche informationen',
            'ergänzende informationen',
            'unterlagen',
            'dokumente',
            'belege',
            'nachweise',
            'glossar',
            'literatur',
            'quellenangaben',
            'weiterführendes',
            'ressourcen',
        ],
    },
    actions: {
        actions: [
            'was werden wir tun',
            'was werden wir dagegen tun',
            'was werden wir anders machen',
            'was werden wir als nächstes tun',
            'was tun wir dagegen',
            'was machen wir jetzt',
            'was wir tun werden',
            'wie verhindern wir das',
            'wie verhindern wir das in zukunft',
            'wie verhindern wir dass das wieder passiert',
            'wie verhindern wir dass dies wieder passiert',
            'wie können wir das verhindern',
            'wie werden wir das verhindern',
            'was passiert jetzt',
            'wie geht es weiter',
            'maßnahmen',
            'nächste schritte',
            'aktionen',
            'aufgabenliste aus dem review',
            'folgemaßnahmen',
            'maßnahmenplan',
            'empfehlungen',
            'offene punkte',
            'action items',
            'geplante maßnahmen',
            'weitere maßnahmen',
            'künftige maßnahmen',
            'zukünftige maßnahmen',
            'abgeleitete maßnahmen',
            'vereinbarte maßnahmen',
            'offene maßnahmen',
            'maßnahmen und verantwortliche',
            'maßnahmenliste',
            'aktionsplan',
            'aktionspunkte',
            'handlungsempfehlungen',
            'handlungsbedarf',
            'weiteres vorgehen',
            'nächste maßnahmen',
            'weitere schritte',
            'folgeschritte',
            'folgeaufgaben',
            'nacharbeiten',
            'nachverfolgung',
            'was ist zu tun',
            'was zu tun ist',
            'was nun',
            'was wir ändern',
            'was wir anders machen',
            'entscheidungen',
            'beschlüsse',
            'todos',
        ],
        measures: [
            'korrektur- und vorbeugemaßnahmen',
            'korrektive und präventive maßnahmen',
            'korrektur und präventivmaßnahmen',
            'präventive und korrektive maßnahmen',
            'vorbeugende und korrigierende maßnahmen',
            'korrigierende und vorbeugende maßnahmen',
        ],
        improvements: [
            'verbesserungen',
            'verbesserungsvorschläge',
            'verbesserungsmaßnahmen',
            'geplante verbesserungen',
            'mögliche verbesserungen',
            'verbesserungspunkte',
            'verbesserungsideen',
            'optimierungen',
        ],
        tasks: [
            'aufgaben',
            'aufgabenliste',
            'zu erledigen',
            'offene aufgaben',
            'zu erledigende aufgaben',
            'anstehende aufgaben',
            'arbeitspakete',
            'was noch zu tun ist',
        ],
        corrective: [
            'korrekturmaßnahmen',
            'sofortmaßnahmen',
            'kurzfristige maßnahmen',
            'korrektive maßnahmen',
            'korrigierende maßnahmen',
            'abstellmaßnahmen',
            'unmittelbare maßnahmen',
            'sofortige maßnahmen',
            'kurzfristig',
        ],
        preventive: [
            'vorbeugende maßnahmen',
            'vorbeugemaßnahmen',
            'präventivmaßnahmen',
            'prävention',
            'langfristige maßnahmen',
            'präventive maßnahmen',
            'vorbeugung',
            'präventionsmaßnahmen',
            'verhinderung einer wiederholung',
            'vermeidung',
            'vermeidung von wiederholungen',
            'vermeidung künftiger vorfälle',
            'vorbeugende aktionen',
            'langfristig',
            'wie wir das künftig verhindern',
            'wie wir es künftig vermeiden',
        ],
        remediation: ['abhilfe', 'abhilfemaßnahmen', 'behebungsplan', 'abhilfeplan'],
    },
    telling: {
        timeline: ['zeitlicher ablauf', 'zeitleiste'],
        'root-cause': ['grundursache', 'ursachenanalyse'],
        'lessons-learned': ['gewonnene erkenntnisse'],
        'action-items': ['maßnahmen', 'nächste schritte'],
    },
    other: [
        'datum der behebung',
        'datum der lösung',
        'fazit',
        'hintergrund',
        'kontext',
        'metriken',
        'kennzahlen',
        'teilnehmer',
        'danksagung',
        'einleitung',
        'notizen',
        'kommunikation',
        'schluss',
        'schlussfolgerung',
    ],
    falseFriends: ['wiederherstellungsschritte', 'durchgeführte schritte', 'erinnerungen'],
    everyday: [
        'lösung',
        'reaktion',
        'link',
        'grund',
        'korrektur',
        'workaround',
        'diagnose',
        'umfang',
        'anlass',
        'beschreibung',
        'links',
        'quellen',
    ],
    tails: ['im detail', 'im überblick', 'im einzelnen', 'details', 'übersicht'],
    asking: ['was', 'wie', 'warum', 'wo', 'wann', 'wer', 'weshalb'],
    fillers: ['der', 'die', 'das', 'des', 'dem', 'den', 'ein', 'eine', 'unser', 'unsere', 'vorfall', 'vorfalls'],
    and: ['und'],
    of: ['von', 'des', 'der', 'für', 'bei', 'im', 'in', 'vom', 'am', 'zum', 'zur'],
    fields: {
        title: ['titel', 'betreff', 'name des vorfalls', 'bezeichnung'],
        date: [
            'datum',
            'datum des vorfalls',
            'wann',
            'datum der störung',
            'datum des ausfalls',
            'datum der feststellung',
            'vorfallsdatum',
            'tag',
        ],
        start: [
            'beginn',
            'startzeit',
            'anfang',
            'startzeitpunkt',
            'startdatum',
            'beginn des vorfalls',
            'beginn der störung',
            'beginn des ausfalls',
            'begonnen',
            'von',
        ],
        end: [
            'ende',
            'endzeit',
            'endzeitpunkt',
            'enddatum',
            'ende des vorfalls',
            'ende der störung',
            'ende des ausfalls',
            'behoben',
            'behoben um',
            'beendet',
        ],
        duration: [
            'dauer',
            'ausfalldauer',
            'dauer des ausfalls',
            'dauer des vorfalls',
            'dauer der störung',
            'gesamtdauer',
            'ausfallzeit',
            'störungsdauer',
        ],
        severity: ['schweregrad', 'kritikalität', 'schwere', 'schweregrad des vorfalls', 'prioritätsstufe'],
        status: ['zustand', 'stand', 'status', 'aktueller status', 'berichtsstatus'],
        authors: [
            'autor',
            'autorin',
            'autoren',
            'verfasser',
            'erstellt von',
            'autoren und autorinnen',
            'verfasserin',
            'verfasst von',
            'geschrieben von',
            'bericht von',
            'gemeldet von',
        ],
        id: ['vorfallnummer', 'vorfall id'],
    },
    columns: {
        text: ['maßnahme', 'aufgabe', 'beschreibung', 'aktion'],
        owner: ['verantwortlich', 'verantwortlicher', 'zuständig', 'wer', 'verantwortliche'],
        due: ['fällig', 'fällig am', 'frist', 'termin', 'bis wann', 'bis', 'zieldatum', 'fälligkeit'],
        link: ['verweis'],
        state: ['zustand', 'stand', 'fortschritt'],
        type: ['art', 'typ', 'kategorie'],
        priority: ['priorität'],
        area: ['dienst', 'komponente', 'bereich'],
        ignore: ['bemerkung', 'kommentar'],
    },
    states: {
        done: ['erledigt', 'fertig', 'abgeschlossen', 'geschlossen', 'behoben', 'umgesetzt'],
        open: ['offen', 'in arbeit', 'laufend', 'ausstehend', 'geplant', 'nicht begonnen', 'in bearbeitung'],
        declined: ['abgelehnt', 'verworfen', 'storniert'],
        superseded: ['ersetzt', 'überholt', 'doppelt'],
        proposed: ['vorgeschlagen', 'vorschlag'],
    },
    kinds: {
        corrective: ['korrektiv', 'korrektur', 'sofort', 'kurzfristig', 'behebung', 'minderung'],
        preventive: [
            'präventiv',
            'vorbeugend',
            'vorbeugung',
            'prävention',
            'erkennung',
            'langfristig',
            'mittelfristig',
            'überwachung',
            'dokumentation',
            'prozess',
            'schulung',
        ],
        neutral: ['sonstiges', 'untersuchung', 'analyse'],
    },
    verbs: {
        corrective: ['beheben', 'reparieren', 'korrigieren', 'wiederherstellen', 'zurücksetzen'],
        preventive: [
            'verhindern',
            'vermeiden',
            'erkennen',
            'testen',
            'alarmieren',
            'dokumentieren',
            'überwachen',
            'prüfen',
            'schulen',
            'automatisieren',
            'sicherstellen',
            'absichern',
        ],
        neutral: [
            'hinzufügen',
            'aktualisieren',
            'erstellen',
            'einführen',
            'verbessern',
            'überprüfen',
            'konfigurieren',
            'definieren',
            'bewerten',
            'untersuchen',
            'migrieren',
            'reduzieren',
            'erhöhen',
            'entfernen',
            'verschieben',
            'nutzen',
            'planen',
            'durchführen',
            'schreiben',
            'umstellen',
            'einrichten',
            'ergänzen',
        ],
    },
    told: {
        openings: ['wurde', 'wurden'],
        stems: ['behoben', 'hinzugefügt', 'ergänzt', 'ersetzt', 'entfernt', 'umgestellt', 'eingeführt', 'korrigiert'],
        endings: [''],
        last: [],
    },
    months: [
        ['januar', 'jan', 'jänner'],
        ['februar', 'feb'],
        ['märz', 'mrz'],
        ['april', 'apr'],
        ['mai'],
        ['juni', 'jun'],
        ['juli', 'jul'],
        ['august', 'aug'],
        ['september', 'sep'],
        ['oktober', 'okt'],
        ['november', 'nov'],
        ['dezember', 'dez'],
    ],
    template: ['vorlage', 'muster'],
    closings: ['zusammenfassend', 'abschließend', 'dieser vorfall', 'dieses postmortem', 'vielen dank', 'durch diese'],
    nothing: ['keine', 'keiner', 'entfällt', 'offen zu klären', 'noch offen', 'nicht zutreffend'],
};

;// CONCATENATED MODULE: ./.out/build/core/understanding/lexicon/italian.js
const italian = {
    sections: {
        summary: [
            'riepilogo',
            'sommario',
            'sintesi',
            'riassunto',
            'panoramica',
            'cosa è successo',
            "descrizione dell'incidente",
            'riepilogo esecutivo',
            "riepilogo dell'incidente",
            "sintesi dell'incidente",
            'sommario esecutivo',
            'in breve',
            'in sintesi',
            'che cosa è successo',
            'cosa è accaduto',
            'che cosa è accaduto',
            "cos'è successo",
            'descrizione',
            'descrizione del problema',
            'descrizione del guasto',
            'descrizione del disservizio',
            'descrizione dei fatti',
            'descrizione generale',
            'quadro generale',
            'i fatti',
            "panoramica dell'incidente",
            'abstract',
        ],
        impact: [
            'impatto',
            'impatto sui clienti',
            'impatto sugli utenti',
            'servizi coinvolti',
            'conseguenze',
            'impatti',
            'impatto sul servizio',
            'impatto sul business',
            'impatto aziendale',
            "impatto dell'incidente",
            "analisi dell'impatto",
            "valutazione dell'impatto",
            'effetti',
            'portata',
            'ambito',
            'danni',
            'servizi interessati',
            'servizi colpiti',
            'sistemi coinvolti',
            'sistemi interessati',
            'utenti coinvolti',
            'utenti interessati',
            'clienti coinvolti',
            'clienti interessati',
            'chi è stato coinvolto',
        ],
        duration: [
            'durata',
            "durata dell'incidente",
            'durata del disservizio',
            'durata totale',
            'durata complessiva',
            "durata dell'interruzione",
            'durata del guasto',
            'durata del fermo',
            'tempo di inattività',
            'tempo di fermo',
            'tempo di indisponibilità',
            'periodo di indisponibilità',
            'quanto è durato',
        ],
        timeline: [
            'cronologia',
            'linea temporale',
            'sequenza degli eventi',
            'cronistoria',
            'cronologia degli eventi',
            "cronologia dell'incidente",
            'cronologia dei fatti',
            'linea del tempo',
            'sequenza temporale',
            'sequenza dei fatti',
            'successione degli eventi',
            'svolgimento',
            'svolgimento dei fatti',
            'andamento',
            'storico degli eventi',
            'registro degli eventi',
            'eventi',
            'timeline degli eventi',
        ],
        detection: [
            'rilevamento',
            'rilevazione',
            'individuazione',
            'come è stato rilevato',
            'come è stato scoperto',
            'come lo abbiamo rilevato',
            'come lo abbiamo scoperto',
            'come ce ne siamo accorti',
            "rilevamento dell'incidente",
            'rilevamento del problema',
            'scoperta',
            'identificazione',
            'segnalazione',
        ],
        trigger: [
            'evento scatenante',
            'causa scatenante',
            'innesco',
            'fattore scatenante',
            'elemento scatenante',
            'causa immediata',
            'cosa lo ha scatenato',
            "cosa ha scatenato l'incidente",
        ],
        'root-cause': [
            'causa principale',
            'causa radice',
            'cause radice',
            'causa',
            'cause',
            'analisi delle cause',
            'causa alla radice',
            'cinque perché',
            '5 perché',
            'cause principali',
            'causa fondamentale',
            'causa originaria',
            "causa dell'incidente",
            "cause dell'incidente",
            'causa del problema',
            'causa del guasto',
            'causa del disservizio',
            'origine',
            'origine del problema',
            'analisi della causa',
            'analisi della causa principale',
            'analisi della causa radice',
            'analisi delle cause radice',
            'perché è successo',
            'perché è accaduto',
            'perché è avvenuto',
            'che cosa lo ha causato',
            'cosa lo ha causato',
            "cosa ha causato l'incidente",
            'motivo',
            'motivi',
            'analisi tecnica',
            'i cinque perché',
            'i 5 perché',
        ],
        'contributing-factors': [
            'fattori contribuenti',
            'fattori concorrenti',
            'concause',
            'fattori che hanno contribuito',
            'fattori aggravanti',
            'altri fattori',
            'cause secondarie',
            'cause concomitanti',
            'condizioni concorrenti',
        ],
        resolution: [
            'risoluzione',
            'mitigazione',
            'ripristino',
            'soluzione',
            'azioni intraprese',
            'risposta',
            'soluzione applicata',
            'soluzione adottata',
            'soluzione implementata',
            'correzione',
            'correzioni',
            'correzione applicata',
            "risoluzione dell'incidente",
            'risoluzione del problema',
            'come è stato risolto',
            'come lo abbiamo risolto',
            'come abbiamo risolto',
            'come abbiamo reagito',
            'come è stato corretto',
            'ripristino del servizio',
            'recupero',
            'ritorno alla normalità',
            'misure adottate',
            'misure prese',
            'azioni adottate',
            'azioni effettuate',
            'azioni eseguite',
            'azioni svolte',
            'azioni immediate intraprese',
            'interventi effettuati',
            'intervento',
            'contenimento',
            'soluzione temporanea',
            "risposta all'incidente",
            "gestione dell'incidente",
        ],
        'lessons-learned': [
            'lezioni apprese',
            'lezioni imparate',
            'cosa abbiamo imparato',
            'lezioni',
            'insegnamenti',
            'cosa abbiamo appreso',
            'che cosa abbiamo imparato',
            'cosa impariamo',
            'apprendimenti',
            'punti chiave',
            'riflessioni',
            'retrospettiva',
            'considerazioni',
            'osservazioni',
        ],
        'went-well': [
            'cosa è andato bene',
            'cosa ha funzionato',
            'cosa è andato per il verso giusto',
            'che cosa è andato bene',
            'ciò che è andato bene',
            'cosa ha funzionato bene',
            'che cosa ha funzionato',
            'ciò che ha funzionato',
            'cosa abbiamo fatto bene',
            'aspetti positivi',
            'punti positivi',
            'punti di forza',
        ],
        'went-wrong': [
            'cosa è andato male',
            'cosa non ha funzionato',
            'cosa si può migliorare',
            'cosa poteva andare meglio',
            'cosa è andato storto',
            'che cosa è andato storto',
            'ciò che è andato storto',
            'ciò che è andato male',
            'che cosa non ha funzionato',
            'ciò che non ha funzionato',
            'cosa è fallito',
            'cosa abbiamo sbagliato',
            'cosa possiamo migliorare',
            'cosa può essere migliorato',
            'cosa si poteva migliorare',
            'aspetti negativi',
            'aspetti da migliorare',
            'punti negativi',
            'punti deboli',
            'punti da migliorare',
            'aree di miglioramento',
            'errori',
        ],
        'got-lucky': [
            'dove siamo stati fortunati',
            'dove abbiamo avuto fortuna',
            'in cosa siamo stati fortunati',
            'siamo stati fortunati',
            'colpi di fortuna',
            'abbiamo avuto fortuna',
        ],
        recurrence: [
            'ricorrenza',
            'incidenti simili',
            'incidenti correlati',
            'incidenti precedenti',
            'incidenti passati',
            'episodi precedenti',
            'è già successo',
            'precedenti',
        ],
        'supporting-information': [
            'riferimenti',
            'allegati',
            'appendice',
            'informazioni aggiuntive',
            'collegamenti',
            'informazioni di supporto',
            'informazioni supplementari',
            'ulteriori informazioni',
            'documentazione',
            'documentazione di supporto',
            'documenti correlati',
            'materiale di supporto',
            'link',
            'link utili',
            'risorse',
            'fonti',
            'glossario',
            'evidenze',
            'prove',
            'allegato',
            'bibliografia',
        ],
    },
    actions: {
        actions: [
            'cosa resta da fare',
            'cosa faremo',
            'cosa faremo al riguardo',
            'cosa faremo di diverso',
            'cosa faremo diversamente',
            'cosa faremo adesso',
            'cosa faremo ora',
            'che cosa faremo',
            'cosa intendiamo fare',
            'come eviteremo che accada di nuovo',
            'come evitare che accada di nuovo',
            'come evitare che si ripeta',
            'come eviteremo che si ripeta',
            'come possiamo evitarlo',
            'come lo eviteremo',
            'come possiamo evitare che accada di nuovo',
            'cosa succede adesso',
            'cosa succede ora',
            'azioni',
            'prossimi passi',
            "piano d'azione",
            'piano di azione',
            'azioni da intraprendere',
            'raccomandazioni',
            'azioni future',
            'seguiti',
            'azioni da fare',
            'azioni da svolgere',
            'azioni da compiere',
            'azioni proposte',
            'azioni consigliate',
            'azioni di miglioramento',
            'azioni di follow up',
            'azioni successive',
            'azioni pianificate',
            'azioni e responsabili',
            'elenco delle azioni',
            "elementi d'azione",
            "punti d'azione",
            'passi successivi',
            'passaggi successivi',
            'prossime azioni',
            'prossime attività',
            'seguito',
            'decisioni',
            'impegni',
            'cosa cambieremo',
            'che cosa cambierà',
            'e adesso',
            'e ora',
        ],
        measures: [
            'azioni correttive e preventive',
            'misure correttive e preventive',
            'azioni preventive e correttive',
            'misure preventive e correttive',
            'correzione e prevenzione',
        ],
        improvements: [
            'miglioramenti',
            'miglioramenti proposti',
            'miglioramenti futuri',
            'miglioramenti previsti',
            'miglioramenti necessari',
            'piano di miglioramento',
            'proposte di miglioramento',
            'opportunità di miglioramento',
        ],
        tasks: [
            'attività',
            'lista delle attività',
            'elenco attività',
            'da fare',
            'compiti',
            'attività da svolgere',
            'attività da completare',
            'attività in sospeso',
            'attività aperte',
            'cose da fare',
            'elenco dei compiti',
        ],
        corrective: [
            'azioni correttive',
            'misure correttive',
            'azioni immediate',
            'interventi correttivi',
            'misure immediate',
            'azioni a breve termine',
            'misure a breve termine',
            'breve termine',
        ],
        preventive: [
            'azioni preventive',
            'misure preventive',
            'prevenzione',
            'azioni di prevenzione',
            'misure di prevenzione',
            'piano di prevenzione',
            'prevenzione futura',
            'prevenzione delle recidive',
            'come prevenirlo',
            'come evitare che succeda di nuovo',
            'azioni a lungo termine',
            'misure a lungo termine',
            'lungo termine',
        ],
        remediation: ['rimedio', 'piano di rimedio', 'rimedi', 'azioni di rimedio', 'azioni di remediation'],
    },
    telling: {
        timeline: ['cronologia'],
        'root-cause': ['causa principale', 'causa radice'],
        'lessons-learned': ['lezioni apprese'],
        'action-items': ['azioni correttive', 'azioni preventive', 'prossimi passi'],
    },
    other: [
        'data di risoluzione',
        'data della risoluzione',
        'conclusione',
        'conclusioni',
        'contesto',
        'metriche',
        'partecipanti',
        'ringraziamenti',
        'introduzione',
        'note',
        'comunicazione',
    ],
    falseFriends: ['passi di ripristino', 'procedura di ripristino', 'promemoria'],
    everyday: [
        'soluzione',
        'risposta',
        'link',
        'motivo',
        'correzione',
        'origine',
        'intervento',
        'ambito',
        'documentazione',
        'descrizione',
        'riferimenti',
        'risorse',
    ],
    tails: ['dettagliata', 'dettagliato', 'in dettaglio', 'in sintesi', 'generale', 'completa'],
    asking: ['cosa', 'che cosa', 'come', 'perché', 'dove', 'quando', 'chi'],
    fillers: [
        'il',
        'lo',
        'la',
        'i',
        'gli',
        'le',
        'un',
        'una',
        'del',
        'della',
        'dell',
        'dei',
        'nostro',
        'nostra',
        'incidente',
    ],
    and: ['e', 'ed'],
    of: ['di', 'del', 'della', 'per', 'su'],
    fields: {
        title: ['titolo', 'oggetto', "nome dell'incidente"],
        date: ['data', "data dell'incidente", "data dell'evento", 'data e ora', 'giorno'],
        start: [
            'inizio',
            'ora di inizio',
            'data di inizio',
            "inizio dell'incidente",
            'data e ora di inizio',
            'iniziato',
            'iniziato alle',
        ],
        end: [
            'fine',
            'ora di fine',
            'data di fine',
            "fine dell'incidente",
            'data e ora di fine',
            'risolto',
            'risolto alle',
            'terminato',
        ],
        duration: ['durata', 'durata totale', "durata dell'incidente", 'durata del disservizio', 'tempo di inattività'],
        severity: ['gravità', 'severità', 'criticità', 'livello di gravità', 'livello di severità'],
        status: ['stato', 'stato attuale', 'stato del documento'],
        authors: ['autore', 'autrice', 'autori', 'redatto da', 'scritto da', 'preparato da', 'segnalato da', 'a cura di'],
        id: ['id incidente', 'numero incidente'],
    },
    columns: {
        text: ['azione', 'attività', 'descrizione', 'misura'],
        owner: ['responsabile', 'assegnatario', 'chi', 'proprietario', 'assegnato a'],
        due: ['scadenza', 'entro', 'data prevista', 'termine'],
        link: ['collegamento'],
        state: ['stato', 'avanzamento'],
        type: ['tipo', 'categoria'],
        priority: ['priorità'],
        area: ['servizio'],
        ignore: ['commenti'],
    },
    states: {
        done: ['fatto', 'fatta', 'completato', 'completata', 'chiuso', 'chiusa', 'risolto', 'concluso'],
        open: ['aperto', 'aperta', 'in corso', 'da fare', 'in attesa', 'pianificato', 'non iniziato'],
        declined: ['rifiutato', 'annullato', 'scartato'],
        superseded: ['sostituito', 'obsoleto', 'duplicato'],
        proposed: ['proposto', 'proposta'],
    },
    kinds: {
        corrective: ['correttiva', 'correttivo', 'mitigazione', 'correzione', 'immediata', 'breve termine'],
        preventive: [
            'preventiva',
            'preventivo',
            'prevenzione',
            'rilevamento',
            'lungo termine',
            'medio termine',
            'monitoraggio',
            'documentazione',
            'processo',
            'formazione',
        ],
        neutral: ['altro', 'indagine'],
    },
    verbs: {
        corrective: ['correggere', 'riparare', 'ripristinare', 'annullare'],
        preventive: [
            'prevenire',
            'rilevare',
            'testare',
            'avvisare',
            'documentare',
            'monitorare',
            'verificare',
            'validare',
            'automatizzare',
            'garantire',
            'formare',
        ],
        neutral: [
            'aggiungere',
            'aggiornare',
            'creare',
            'implementare',
            'migliorare',
            'rivedere',
            'configurare',
            'definire',
            'valutare',
            'indagare',
            'migrare',
            'ridurre',
            'aumentare',
            'rimuovere',
            'spostare',
            'usare',
            'pianificare',
            'eseguire',
            'scrivere',
            'introdurre',
        ],
    },
    told: {
        openings: ['è stato', 'è stata', 'sono stati', 'sono state'],
        stems: ['aggiunt', 'sostituit', 'rimoss', 'attivat', 'disattivat', 'aumentat', 'aggiornat'],
        endings: ['o', 'a', 'i', 'e'],
        last: [],
    },
    months: [
        ['gennaio', 'gen'],
        ['febbraio', 'feb'],
        ['marzo', 'mar'],
        ['aprile', 'apr'],
        ['maggio', 'mag'],
        ['giugno', 'giu'],
        ['luglio', 'lug'],
        ['agosto', 'ago'],
        ['settembre', 'set'],
        ['ottobre', 'ott'],
        ['novembre', 'nov'],
        ['dicembre', 'dic'],
    ],
    template: ['modello'],
    closings: ['in conclusione', 'in sintesi', 'questo incidente', 'grazie'],
    nothing: ['nessuno', 'nessuna', 'da definire', 'da completare', 'non applicabile'],
};

;// CONCATENATED MODULE: ./.out/build/core/understanding/lexicon/japanese.js
const japanese = {
    sections: {
        summary: [
            'サマリー',
            'サマリ',
            '概要',
            '要約',
            '障害概要',
            'インシデント概要',
            '事象',
            '事象概要',
            '何が起きたか',
            'エグゼクティブサマリー',
            '問題サマリー',
            '問題の概要',
            '問題概要',
            '概略',
            '全体概要',
            '障害の概要',
            '障害サマリー',
            '障害内容',
            'インシデントの概要',
            'インシデントサマリー',
            '事故概要',
            '事案の概要',
            '事象の概要',
            '事象の説明',
            '発生事象',
            '発生した問題',
            '何が起こったか',
            '何が起きたのか',
            '何があったか',
            '起きたこと',
            '要旨',
            '要点',
            '概況',
        ],
        impact: [
            '影響',
            '影響範囲',
            'ユーザー影響',
            '顧客影響',
            '影響を受けたサービス',
            '影響の範囲',
            '影響内容',
            '影響度',
            '影響調査',
            '影響と範囲',
            '影響を受けたユーザー',
            '影響を受けた範囲',
            '影響のあった範囲',
            '影響システム',
            '影響サービス',
            'サービス影響',
            'サービスへの影響',
            'ユーザーへの影響',
            'お客様への影響',
            '顧客への影響',
            '利用者への影響',
            '業務影響',
            '業務への影響',
            'ビジネス影響',
            'ビジネスへの影響',
            '被害',
            '被害状況',
            '被害範囲',
            '対象範囲',
        ],
        duration: [
            '影響期間',
            '障害期間',
            '継続時間',
            '停止時間',
            '発生期間',
            'ダウンタイム',
            '障害時間',
            '障害発生期間',
            '障害発生時間',
            '発生時間帯',
            '停止期間',
            'サービス停止時間',
            'サービス停止期間',
            '継続期間',
            '影響時間',
            '期間',
            '所要時間',
            '復旧までの時間',
        ],
        timeline: [
            'タイムライン',
            '時系列',
            '経緯',
            '対応経緯',
            '経過',
            '時系列の経緯',
            '時系列での経緯',
            '発生経緯',
            '発生から復旧までの経緯',
            '発生から復旧までの流れ',
            '障害経緯',
            '経緯と対応',
            '対応の経緯',
            '対応履歴',
            '対応の時系列',
            '対応の流れ',
            '出来事の流れ',
            '事象の経過',
            'イベントの流れ',
            '年表',
            'タイムテーブル',
        ],
        detection: [
            '検知',
            '検出',
            '検知方法',
            '発見',
            '発覚',
            '検知の経緯',
            '検知経緯',
            '検知手段',
            '検知の方法',
            '発見の経緯',
            '発見経緯',
            '発見方法',
            'どのように検知したか',
            'どう検知したか',
            'どのように気づいたか',
            '障害検知',
            '障害の検知',
            '異常検知',
            '認知',
        ],
        trigger: [
            'トリガー',
            '引き金',
            'きっかけ',
            '発生契機',
            '契機',
            '発端',
            '直接のきっかけ',
            '発生のきっかけ',
            '障害の引き金',
            '引き金となった事象',
            'トリガーイベント',
            '誘因',
        ],
        'root-cause': [
            '根本原因',
            '根本原因分析',
            '原因',
            '直接原因',
            '原因分析',
            'なぜなぜ分析',
            '発生原因',
            '根本的な原因',
            '根本的原因',
            '真因',
            '真の原因',
            '障害原因',
            '障害の原因',
            '問題の原因',
            '主原因',
            '主因',
            '原因の分析',
            '原因と分析',
            '原因調査',
            '原因究明',
            '技術的原因',
            '技術的な原因',
            'なぜ起きたか',
            'なぜ起きたのか',
            'なぜ発生したか',
            'なぜ発生したのか',
            '発生理由',
            '五つのなぜ',
            '5つのなぜ',
            'なぜなぜ',
        ],
        'contributing-factors': [
            '寄与要因',
            '要因',
            '背景要因',
            '寄与した要因',
            '関連要因',
            '副次的要因',
            '副次的な要因',
            '間接原因',
            '間接的な原因',
            'その他の要因',
            '誘発要因',
            '拡大要因',
        ],
        resolution: [
            '対応',
            '復旧',
            '解決',
            '暫定対応',
            '緩和',
            '対応内容',
            '復旧対応',
            '解決策',
            '対処',
            '解決方法',
            '解決内容',
            '解決手順',
            '解決までの流れ',
            '対処内容',
            '対処方法',
            '対応策',
            '対応方法',
            '対応手順',
            '応急処置',
            '応急対応',
            '暫定対処',
            '暫定処置',
            '暫定措置',
            '緊急対応',
            '初動対応',
            '復旧作業',
            '復旧方法',
            '復旧手順',
            '復旧内容',
            '障害対応',
            '実施した対応',
            '実施した対策',
            '実施内容',
            '行った対応',
            '取った対応',
            'とった対応',
            '修正',
            '修正内容',
            '修正方法',
            '適用した修正',
            '緩和策',
            '軽減策',
            '回避策',
            'どのように解決したか',
            'どう解決したか',
            'どのように対応したか',
        ],
        'lessons-learned': [
            '教訓',
            '学び',
            '得られた教訓',
            '振り返り',
            '学んだこと',
            '得られた学び',
            '学んだ教訓',
            '学びと教訓',
            '教訓と学び',
            'わかったこと',
            '分かったこと',
            '気づき',
            '知見',
            '得られた知見',
            '反省',
            '反省点',
            '振り返りと学び',
            'ふりかえり',
            '考察',
            '所感',
        ],
        'went-well': [
            'うまくいったこと',
            '良かったこと',
            'うまくいった点',
            '良かった点',
            'うまくいったところ',
            '上手くいったこと',
            '上手くいった点',
            'よかったこと',
            'よかった点',
            '良かったところ',
            '成功したこと',
            '成功した点',
            '評価できる点',
            'うまく機能したこと',
            'うまく対応できたこと',
        ],
        'went-wrong': [
            'うまくいかなかったこと',
            '改善が必要なこと',
            '悪かったこと',
            '改善点',
            'うまくいかなかった点',
            '悪かった点',
            'うまくいかなかったところ',
            '上手くいかなかったこと',
            '上手くいかなかった点',
            '悪かったところ',
            '失敗したこと',
            '失敗した点',
            '問題点',
            '課題',
            '課題点',
            '反省すべき点',
            '改善すべき点',
            '改善が必要な点',
            '改善の余地',
            '改善できること',
            '改善できる点',
            '不十分だった点',
            '足りなかった点',
            'もっとうまくできたこと',
        ],
        'got-lucky': [
            '運が良かったこと',
            '幸運だったこと',
            '運が良かった点',
            '幸運だった点',
            'ラッキーだったこと',
            'ラッキーだった点',
            '運がよかったこと',
            '運がよかった点',
            '運に助けられたこと',
            '運に助けられた点',
            '幸いだったこと',
            '幸いだった点',
            '不幸中の幸い',
        ],
        recurrence: [
            '再発',
            '関連インシデント',
            '過去の類似事例',
            '再発の可能性',
            '再発性',
            '再発状況',
            '類似事例',
            '類似インシデント',
            '類似障害',
            '過去の事例',
            '過去のインシデント',
            '過去の障害',
            '関連する障害',
            '関連するインシデント',
        ],
        'supporting-information': [
            '参考資料',
            '参考',
            '関連資料',
            '関連ドキュメント',
            '関連リソース',
            '付録',
            'リンク',
            '参考リンク',
            '補足資料',
            '補足情報',
            '参考情報',
            '参考文献',
            '関連情報',
            '関連リンク',
            '関連ファイル',
            '関連チケット',
            '添付',
            '添付資料',
            '添付ファイル',
            '資料',
            '証跡',
            'エビデンス',
            'ログ',
            '用語',
            '出典',
            '追加情報',
        ],
    },
    actions: {
        actions: [
            'アクションアイテム',
            'アクション',
            '対応事項',
            '今後の対応',
            '次のアクション',
            '次のステップ',
            'フォローアップ',
            '今後の対策',
            '対策',
            'ネクストアクション',
            'アクションプラン',
            '残課題',
            'アクション項目',
            'アクション一覧',
            'アクションリスト',
            '推奨事項',
            '推奨アクション',
            '推奨対応',
            '今後のアクション',
            '今後の対応策',
            '今後の対応方針',
            '今後の予定',
            '今後の取り組み',
            '今後の課題',
            '今後の方針',
            '今後の改善',
            '今後の施策',
            '次の一手',
            '次にやること',
            '対応予定',
            '対応計画',
            'フォローアップ項目',
            'フォローアップアクション',
            '実施項目',
            '実施予定',
            '残タスク',
            '残作業',
            '決定事項',
            '提言',
            '施策',
        ],
        measures: [
            '是正措置と予防措置',
            '是正・予防措置',
            '是正処置及び予防処置',
            '是正措置及び予防措置',
            '是正処置と予防処置',
            '是正処置・予防処置',
            '是正策と予防策',
            '修正と予防',
            '対策と再発防止',
            '対策・再発防止',
            '改善と予防',
        ],
        improvements: [
            '改善策',
            '改善案',
            '改善',
            '改善項目',
            '改善事項',
            '改善内容',
            '改善アクション',
            '改善計画',
            '改善提案',
            '改善施策',
            '改善措置案',
        ],
        tasks: [
            'タスク',
            'todo',
            'やること',
            'タスク一覧',
            'タスクリスト',
            'やることリスト',
            '作業一覧',
            '作業項目',
            '必要な作業',
            '未対応タスク',
            '残りのタスク',
            '対応タスク',
        ],
        corrective: [
            '是正措置',
            '是正処置',
            '恒久対応',
            '短期対策',
            '是正策',
            '是正対策',
            '短期対応',
            '短期的な対応',
            '短期的な対策',
            '短期的対策',
            '直近の対応',
            '直近の対策',
            '即時対応',
            'すぐにやること',
        ],
        preventive: [
            '再発防止策',
            '再発防止',
            '予防措置',
            '予防',
            '恒久対策',
            '長期対策',
            '防止策',
            '再発防止対策',
            '再発防止の取り組み',
            '再発防止に向けて',
            '再発防止のために',
            '再発防止案',
            '予防策',
            '予防対策',
            '予防処置',
            '未然防止策',
            '長期対応',
            '長期的な対応',
            '長期的な対策',
            '長期的対策',
            '中期対策',
            '中期対応',
            '恒久的な対策',
            '恒久的対策',
            '恒久的な対応',
            '恒久策',
            '今後の再発防止策',
            '今後の予防策',
        ],
        remediation: ['改善措置', '改善対応', '是正対応'],
    },
    telling: {
        timeline: ['タイムライン'],
        'root-cause': ['根本原因'],
        'action-items': ['アクションアイテム', '再発防止策'],
        'lessons-learned': ['教訓'],
    },
    other: [
        'メタデータ',
        '背景',
        '結論',
        'まとめ',
        '対応の評価',
        'カテゴリの説明',
        '参加者',
        '用語集',
        '補足',
        '備考',
        'おわりに',
        '謝辞',
        '定量的影響',
    ],
    falseFriends: [],
    everyday: [
        'リンク',
        '参考',
        '資料',
        '修正',
        '課題',
        '問題点',
        'ログ',
        '用語',
        '出典',
        '期間',
        '対象範囲',
        '施策',
        '考察',
        '影響度',
    ],
    tails: ['サマリー', 'サマリ', 'の概要', '概要', 'の詳細', '詳細', 'まとめ', '一覧', 'の説明', 'について', '内容'],
    asking: ['何が', '何を', 'なぜ', 'どう', 'どのように', 'いつ', 'どこ'],
    fillers: ['インシデント', '障害'],
    and: ['と', '及び', 'および'],
    of: ['の'],
    fields: {
        title: ['タイトル', '件名', 'インシデント名', '障害名'],
        date: ['日付', '発生日', 'インシデント日', '障害発生日', '発生年月日'],
        start: ['発生日時', '開始', '開始時刻', '発生時刻', '開始日時', '発生時間', '障害発生日時', '障害開始', '開始時間'],
        end: ['復旧日時', '終了', '終了時刻', '復旧時刻', '終了日時', '解決日時', '障害復旧', '終了時間', '復旧時間'],
        duration: ['影響期間', '障害期間', '継続時間', '停止時間', '期間', '影響時間', '障害時間', 'ダウンタイム'],
        severity: ['重大度', '深刻度', '重要度', '障害レベル', '影響度', '深刻度レベル'],
        status: ['ステータス', '状態', '現在の状態', '進捗'],
        authors: ['作成者', '執筆者', '著者', '記載者', '報告者', '作成', '担当者'],
        areas: ['影響範囲パス'],
        id: ['インシデントid', 'インシデント番号'],
    },
    columns: {
        text: ['アクション', '内容', '対応内容', 'タスク', '項目', '対策', 'アクションアイテム', '対応'],
        owner: ['担当', '担当者', '責任者', 'オーナー'],
        due: ['期限', '期日', '完了予定', '予定日', '締切'],
        link: ['チケット', 'リンク', '課題', '関連'],
        state: ['ステータス', '状態', '状況', '進捗'],
        type: ['カテゴリ', '種別', '種類', '分類', 'タイプ'],
        priority: ['優先度', '重要度'],
        area: ['サービス', 'コンポーネント', 'リポジトリ'],
        id: ['番号'],
        ignore: ['備考', '確度', '完了条件'],
    },
    states: {
        done: [
            '完了',
            '完了済み',
            '完了済',
            '対応済み',
            '対応済',
            '済',
            '済み',
            '実施済み',
            '実施済',
            'クローズ',
            '解決済み',
        ],
        open: ['未着手', '未完了', '進行中', '対応中', '着手中', '未対応', '予定', '検討中', 'オープン', '保留', '作業中'],
        declined: ['却下', '見送り', '中止', '不要', '対応しない'],
        superseded: ['置き換え', '重複'],
        proposed: ['提案', '提案中'],
    },
    kinds: {
        corrective: ['緩和', '是正', '修正', '復旧', '短期', '暫定', '恒久対応'],
        preventive: ['予防', '検知', '再発防止', '長期', 'プロセス', '監視', '検出', '中期', '文書化', '教育'],
        neutral: ['その他', '調査'],
    },
    verbs: { corrective: [], preventive: [], neutral: [] },
    told: { openings: [], stems: [], endings: [], last: ['しました', 'されました', '済み', 'した'] },
    months: [[], [], [], [], [], [], [], [], [], [], [], []],
    template: ['テンプレート', '雛形', 'ひな形'],
    closings: ['以上', 'まとめると', '結論として'],
    nothing: ['なし', '該当なし', '未定', '特になし', '未記入', '検討中', '調査中'],
};

;// CONCATENATED MODULE: ./.out/build/core/understanding/lexicon/korean.js
const korean = {
    sections: {
        summary: [
            '요약',
            '개요',
            '장애 개요',
            '사건 개요',
            '무슨 일이 있었나',
            '무슨 일이 있었는가',
            '인시던트 요약',
            '사고 개요',
            '사건 요약',
            '사고 요약',
            '장애 요약',
            '문제 요약',
            '문제 개요',
            '문제 설명',
            '문제 상황',
            '문제 정의',
            '이슈 요약',
            '이슈 개요',
            '인시던트 개요',
            '장애 내용',
            '장애 현상',
            '장애 설명',
            '현상',
            '증상',
            '상황 요약',
            '상황 설명',
            '전체 요약',
            '핵심 요약',
            '한 줄 요약',
            '무슨 일이 일어났나',
            '무슨 일이 일어났는가',
            '무슨 일이 있었나요',
            '무엇이 일어났나',
            '무엇이 발생했는가',
            '발생 내용',
        ],
        impact: [
            '영향',
            '영향 범위',
            '고객 영향',
            '사용자 영향',
            '서비스 영향',
            '장애 영향',
            '장애 범위',
            '영향도',
            '영향 분석',
            '영향 평가',
            '영향도 분석',
            '영향 대상',
            '영향 내용',
            '영향 받은 서비스',
            '영향받은 서비스',
            '영향을 받은 서비스',
            '영향받은 사용자',
            '영향 받은 사용자',
            '영향을 받은 사용자',
            '영향 서비스',
            '영향 사용자',
            '비즈니스 영향',
            '업무 영향',
            '고객에 미친 영향',
            '사용자에게 미친 영향',
            '피해',
            '피해 범위',
            '피해 규모',
            '피해 현황',
            '피해 상황',
        ],
        duration: [
            '지속 시간',
            '장애 시간',
            '장애 지속 시간',
            '소요 시간',
            '지속시간',
            '장애시간',
            '장애 기간',
            '장애 발생 시간',
            '영향 시간',
            '영향 기간',
            '중단 시간',
            '서비스 중단 시간',
            '다운타임',
            '복구 소요 시간',
            '총 소요 시간',
            '총 장애 시간',
            '기간',
        ],
        timeline: [
            '타임라인',
            '시간순 정리',
            '경과',
            '진행 경과',
            '발생 경위',
            '장애 타임라인',
            '사건 타임라인',
            '사건 경과',
            '사고 경과',
            '사건 경위',
            '사고 경위',
            '장애 경위',
            '장애 경과',
            '경위',
            '시간대별 경과',
            '시간대별 상황',
            '시간별 경과',
            '시간 순서',
            '시간순 경과',
            '시간 흐름',
            '시간별 진행 상황',
            '이벤트 순서',
            '이벤트 기록',
            '발생 경과',
            '대응 타임라인',
            '연대기',
            '진행 상황 기록',
            '장애 발생 경위',
        ],
        detection: [
            '감지',
            '탐지',
            '인지',
            '장애 인지',
            '발견',
            '감지 방법',
            '탐지 방법',
            '인지 방법',
            '인지 경위',
            '인지 경로',
            '발견 경위',
            '발견 방법',
            '발견 과정',
            '감지 과정',
            '장애 감지',
            '장애 탐지',
            '장애 발견',
            '문제 인지',
            '문제 발견',
            '문제 감지',
            '어떻게 발견했나',
            '어떻게 감지했나',
            '어떻게 알게 되었나',
            '식별',
        ],
        trigger: [
            '트리거',
            '발생 계기',
            '촉발 요인',
            '장애 트리거',
            '유발 요인',
            '발생 트리거',
            '직접적 계기',
            '발단',
            '촉발 사건',
            '계기',
            '장애 유발 요인',
            '직접 계기',
        ],
        'root-cause': [
            '근본 원인',
            '원인',
            '원인 분석',
            '근본 원인 분석',
            '장애 원인',
            '직접 원인',
            '다섯 가지 왜',
            '근본원인',
            '근본원인 분석',
            '근본적인 원인',
            '원인 파악',
            '원인 규명',
            '원인 조사',
            '원인 설명',
            '장애 원인 분석',
            '장애의 원인',
            '문제 원인',
            '문제의 원인',
            '문제 원인 분석',
            '문제 분석',
            '발생 원인',
            '발생 원인 분석',
            '사고 원인',
            '주요 원인',
            '주원인',
            '핵심 원인',
            '기술적 원인',
            '기술적 분석',
            '진단',
            '왜 발생했나',
            '왜 발생했는가',
            '왜 일어났나',
            '왜 이런 일이 발생했나',
            '5 whys 분석',
            '다섯 번의 왜',
        ],
        'contributing-factors': [
            '기여 요인',
            '영향 요인',
            '기여한 요인',
            '부가 요인',
            '추가 요인',
            '기타 요인',
            '간접 원인',
            '부차적 원인',
            '악화 요인',
            '기여 원인',
        ],
        resolution: [
            '해결',
            '복구',
            '대응',
            '조치',
            '해결 방법',
            '조치 내용',
            '완화',
            '복구 과정',
            '대응 과정',
            '복구 절차',
            '복구 방법',
            '복구 내용',
            '복구 작업',
            '복구 조치',
            '복구 및 조치',
            '복구 단계',
            '서비스 복구',
            '장애 복구',
            '해결 방안',
            '해결 과정',
            '해결 내용',
            '해결 절차',
            '해결 조치',
            '해결책',
            '해결 및 복구',
            '문제 해결',
            '문제 해결 과정',
            '대응 내용',
            '대응 조치',
            '대응 방법',
            '대응 및 복구',
            '장애 대응',
            '초기 대응',
            '긴급 대응',
            '긴급 조치',
            '임시 조치',
            '임시 해결',
            '임시 대응',
            '조치 과정',
            '조치 결과',
            '조치 방법',
            '조치한 사항',
            '취한 조치',
            '수행한 조치',
            '수정 내용',
            '수정 사항',
            '수정',
            '완화 조치',
            '완화 방법',
            '어떻게 해결했나',
            '어떻게 해결했는가',
            '어떻게 대응했나',
            '우회 방법',
        ],
        'lessons-learned': [
            '교훈',
            '배운 점',
            '얻은 교훈',
            '회고',
            '배운 것',
            '배운점',
            '배운 교훈',
            '학습 내용',
            '학습한 점',
            '학습된 교훈',
            '교훈 및 개선점',
            '얻은 점',
            '깨달은 점',
            '느낀 점',
            '느낀점',
            '알게 된 점',
            '시사점',
            '반성',
            '반성할 점',
            '회고 및 교훈',
            '인사이트',
            '레슨런',
        ],
        'went-well': [
            '잘된 점',
            '잘한 점',
            '잘 된 것',
            '잘된 것',
            '잘 된 점',
            '잘한 것',
            '잘한점',
            '잘된점',
            '좋았던 점',
            '좋았던 것',
            '좋은 점',
            '긍정적인 점',
            '효과적이었던 점',
            '잘 작동한 점',
            '성공적인 점',
            '잘 대응한 점',
        ],
        'went-wrong': [
            '잘못된 점',
            '아쉬운 점',
            '개선할 점',
            '잘 안된 점',
            '부족했던 점',
            '잘 안 된 점',
            '잘 안된 것',
            '잘못한 점',
            '잘못된 것',
            '나빴던 점',
            '아쉬웠던 점',
            '아쉬운점',
            '부족한 점',
            '부족했던 것',
            '미흡한 점',
            '미흡했던 점',
            '문제점',
            '실패한 점',
            '개선이 필요한 점',
            '개선 필요 사항',
            '보완할 점',
            '부정적인 점',
            '더 잘할 수 있었던 점',
        ],
        'got-lucky': [
            '운이 좋았던 점',
            '다행인 점',
            '운이 좋았던 것',
            '운 좋았던 점',
            '운이 따랐던 점',
            '다행이었던 점',
            '다행스러운 점',
            '행운이었던 점',
        ],
        recurrence: [
            '재발',
            '유사 사례',
            '관련 인시던트',
            '재발 여부',
            '재발 가능성',
            '재발 이력',
            '유사 장애',
            '유사 사고',
            '유사 인시던트',
            '과거 사례',
            '과거 장애',
            '과거 유사 사례',
            '관련 장애',
            '이전 사례',
        ],
        'supporting-information': [
            '관련 파일',
            '참고 자료',
            '참고',
            '부록',
            '관련 링크',
            '참고 문헌',
            '참고자료',
            '참고 링크',
            '참고 문서',
            '참조',
            '관련 자료',
            '관련 문서',
            '관련 정보',
            '관련 이슈',
            '추가 정보',
            '추가 자료',
            '보충 자료',
            '증빙 자료',
            '첨부',
            '첨부 자료',
            '첨부 파일',
            '링크',
            '출처',
            '용어 설명',
            '용어집',
            '로그',
        ],
    },
    actions: {
        actions: [
            '액션 아이템',
            '후속 조치',
            '향후 계획',
            '다음 단계',
            '조치 사항',
            '후속 작업',
            '실행 항목',
            '향후 조치',
            '액션',
            '액션아이템',
            '액션 플랜',
            '액션 목록',
            '실행 계획',
            '실행 과제',
            '실행 방안',
            '조치 계획',
            '조치 항목',
            '조치 필요 사항',
            '후속조치',
            '후속 계획',
            '후속 대응',
            '후속 과제',
            '후속 액션',
            '팔로업',
            '팔로우업',
            '다음 할 일',
            '다음 액션',
            '향후 과제',
            '향후 대응',
            '향후 대책',
            '향후 방안',
            '향후 개선 사항',
            '향후 작업',
            '앞으로의 계획',
            '앞으로 할 일',
            '앞으로의 조치',
            '남은 작업',
            '남은 과제',
            '권장 사항',
            '권고 사항',
            '권장 조치',
            '제안 사항',
            '대책',
            '결정 사항',
            '무엇을 할 것인가',
        ],
        measures: [
            '시정 및 예방 조치',
            '예방 및 시정 조치',
            '시정 조치 및 예방 조치',
            '수정 및 예방 조치',
            '개선 및 예방 조치',
            '시정/예방 조치',
            '개선 및 재발 방지',
            '대응 및 재발 방지',
        ],
        improvements: [
            '개선 사항',
            '개선점',
            '개선 계획',
            '개선 방안',
            '개선사항',
            '개선 과제',
            '개선 조치 사항',
            '개선 항목',
            '개선 제안',
            '개선책',
            '개선안',
            '개선 대책',
            '개선 아이디어',
            '개선 작업',
        ],
        tasks: [
            '작업',
            '할 일',
            '작업 목록',
            '할 일 목록',
            '할일',
            '할 일 리스트',
            '할일 목록',
            '해야 할 일',
            '작업 항목',
            '작업 리스트',
            '태스크',
            '태스크 목록',
            '남은 할 일',
            '과제',
        ],
        corrective: [
            '시정 조치',
            '단기 조치',
            '즉시 조치',
            '시정조치',
            '즉각 조치',
            '즉시 조치 사항',
            '즉각적인 조치',
            '단기 대책',
            '단기 개선',
            '단기 과제',
            '단기 방안',
            '단기 계획',
        ],
        preventive: [
            '예방',
            '재발 방지 대책',
            '예방 조치',
            '재발 방지',
            '방지 대책',
            '장기 조치',
            '재발방지 대책',
            '예방책',
            '예방 대책',
            '예방 방안',
            '예방 계획',
            '재발 방지책',
            '재발 방지 조치',
            '재발 방지 방안',
            '재발 방지 계획',
            '재발방지',
            '재발방지책',
            '재발방지대책',
            '방지책',
            '방지 방안',
            '장기 대책',
            '장기 개선',
            '장기 과제',
            '장기 방안',
            '중장기 대책',
            '중기 대책',
            '어떻게 예방할 것인가',
            '어떻게 재발을 막을 것인가',
        ],
        remediation: ['개선 조치', '보완 조치', '보완 대책'],
    },
    telling: {
        timeline: ['타임라인'],
        'root-cause': ['근본 원인'],
        'action-items': ['액션 아이템', '재발 방지'],
        'lessons-learned': ['교훈'],
    },
    other: ['결론', '배경', '참석자', '비고', '지표', '감사의 말', '메타데이터'],
    falseFriends: ['조치한 내용'],
    everyday: [
        '참고',
        '링크',
        '로그',
        '수정',
        '현상',
        '증상',
        '대책',
        '제안 사항',
        '출처',
        '기간',
        '과제',
        '발견',
        '액션',
        '문제점',
    ],
    tails: ['요약', '상세', '개요', '설명', '정리', '내역', '평가', '세부 사항'],
    asking: ['무슨', '무엇', '어떻게', '왜', '언제', '어디'],
    fillers: ['장애', '인시던트', '사건'],
    and: ['및', '와', '과'],
    of: ['의'],
    fields: {
        title: ['제목', '장애명', '사건명', '인시던트명'],
        date: ['날짜', '발생일', '장애 일자', '일자', '발생 일자', '발생 날짜', '사고 일자', '장애 발생일'],
        start: [
            '시작',
            '시작 시간',
            '발생 시각',
            '발생 시간',
            '시작 시각',
            '시작 일시',
            '장애 시작',
            '장애 시작 시간',
            '발생 시작',
            '개시',
        ],
        end: [
            '종료',
            '종료 시간',
            '복구 시각',
            '복구 시간',
            '종료 시각',
            '종료 일시',
            '장애 종료',
            '해결 시각',
            '해결 시간',
            '복구 일시',
            '복구 완료',
            '복구 완료 시각',
        ],
        duration: [
            '지속 시간',
            '장애 시간',
            '지속시간',
            '장애시간',
            '장애 지속 시간',
            '총 장애 시간',
            '영향 시간',
            '소요 시간',
            '중단 시간',
            '서비스 중단 시간',
        ],
        severity: ['심각도', '등급', '장애 등급', '심각도 등급', '중요도', '장애 심각도', '영향도 등급'],
        status: ['상태', '현재 상태', '진행 상태'],
        authors: ['작성자', '저자', '보고자', '작성', '작성인', '담당자', '보고인'],
        id: ['인시던트 번호', '장애 번호'],
    },
    columns: {
        text: ['작업', '조치', '내용', '항목', '액션', '할 일'],
        owner: ['담당자', '담당', '책임자'],
        due: ['기한', '마감일', '완료 예정일', '목표일', '마감'],
        link: ['티켓', '링크', '이슈'],
        state: ['상태', '진행 상황'],
        type: ['유형', '분류', '종류', '구분'],
        priority: ['우선순위'],
        area: ['서비스', '컴포넌트', '저장소'],
        id: ['번호'],
        ignore: ['비고'],
    },
    states: {
        done: ['완료', '완료됨', '해결', '해결됨', '종료', '적용 완료'],
        open: ['진행 중', '진행중', '미완료', '예정', '대기', '시작 전', '할 일', '미착수'],
        declined: ['취소', '거절', '보류 후 취소'],
        superseded: ['대체됨', '중복'],
        proposed: ['제안', '검토 중'],
    },
    kinds: {
        corrective: ['시정', '완화', '수정', '단기', '복구'],
        preventive: ['예방', '탐지', '감지', '장기', '모니터링', '프로세스', '문서화', '중기', '교육'],
        neutral: ['기타', '조사'],
    },
    verbs: { corrective: [], preventive: [], neutral: [] },
    told: { openings: [], stems: [], endings: [], last: ['했습니다', '하였습니다', '되었습니다', '됐습니다'] },
    months: [[], [], [], [], [], [], [], [], [], [], [], []],
    template: ['템플릿', '양식'],
    closings: ['결론적으로', '요약하면'],
    nothing: ['없음', '해당 없음', '미정', '추후 작성'],
};

;// CONCATENATED MODULE: ./.out/build/core/understanding/lexicon/portuguese.js
const portuguese = {
    sections: {
        summary: [
            'resumo',
            'resumo executivo',
            'resumo do incidente',
            'sumário',
            'o que aconteceu',
            'visão geral',
            'descrição do incidente',
            'síntese',
            'resumo geral',
            'resumo do problema',
            'resumo da incidência',
            'descrição',
            'descrição do problema',
            'descrição da falha',
            'descrição geral',
            'o que houve',
            'o que ocorreu',
            'o que se passou',
            'em resumo',
            'panorama',
            'sumário executivo',
            'visão geral do incidente',
        ],
        impact: [
            'impacto',
            'impacto no cliente',
            'impacto nos usuários',
            'serviços afetados',
            'usuários afetados',
            'impacto do incidente',
            'impacto para o cliente',
            'impacto nos utilizadores',
            'impacto no negócio',
            'impacto no serviço',
            'análise de impacto',
            'avaliação do impacto',
            'consequências',
            'efeitos',
            'sistemas afetados',
            'clientes afetados',
            'utilizadores afetados',
            'quem foi afetado',
            'alcance',
            'abrangência',
            'escopo do impacto',
            'danos',
        ],
        duration: [
            'duração',
            'duração do incidente',
            'tempo de indisponibilidade',
            'duração total',
            'duração da interrupção',
            'duração da indisponibilidade',
            'duração da falha',
            'tempo fora do ar',
            'tempo de inatividade',
            'tempo de parada',
            'período de indisponibilidade',
            'quanto tempo durou',
        ],
        timeline: [
            'linha do tempo',
            'cronologia',
            'sequência de eventos',
            'linha temporal',
            'linha do tempo do incidente',
            'linha de tempo',
            'cronologia do incidente',
            'cronologia dos eventos',
            'cronologia dos fatos',
            'cronologia de eventos',
            'sequência dos fatos',
            'sequência dos eventos',
            'histórico de eventos',
            'registo de eventos',
            'registro de eventos',
            'eventos',
        ],
        detection: [
            'detecção',
            'deteção',
            'como foi detectado',
            'identificação',
            'como detectamos',
            'como detetámos',
            'como foi detetado',
            'como foi descoberto',
            'como descobrimos',
            'como percebemos',
            'como ficamos sabendo',
            'detecção do incidente',
            'detecção do problema',
            'descoberta',
            'identificação do problema',
            'quem detectou',
        ],
        trigger: [
            'gatilho',
            'fator desencadeante',
            'evento desencadeador',
            'desencadeador',
            'desencadeante',
            'o que desencadeou',
            'o que disparou',
            'fator de disparo',
            'causa imediata',
        ],
        'root-cause': [
            'causa raiz',
            'causa',
            'análise de causa raiz',
            'causa principal',
            'cinco porquês',
            '5 porquês',
            'por que aconteceu',
            'causa fundamental',
            'causa do problema',
            'causa do incidente',
            'causa da falha',
            'causa originária',
            'origem do problema',
            'análise de causa',
            'análise das causas',
            'análise da causa raiz',
            'o que causou',
            'o que causou o incidente',
            'por que ocorreu',
            'por que falhou',
            'porque aconteceu',
            'motivo',
            'diagnóstico',
            'análise técnica',
            'os cinco porquês',
            'os 5 porquês',
        ],
        'contributing-factors': [
            'fatores contribuintes',
            'fatores que contribuíram',
            'causas contribuintes',
            'fatores agravantes',
            'outros fatores',
            'causas secundárias',
            'fatores contributivos',
            'condições contribuintes',
        ],
        resolution: [
            'resolução',
            'mitigação',
            'recuperação',
            'solução',
            'ações tomadas',
            'resposta',
            'como foi resolvido',
            'solução aplicada',
            'solução implementada',
            'solução adotada',
            'correção',
            'correções',
            'correção aplicada',
            'resolução do incidente',
            'resolução do problema',
            'como resolvemos',
            'como foi corrigido',
            'como foi solucionado',
            'como respondemos',
            'medidas tomadas',
            'medidas adotadas',
            'ações realizadas',
            'ações executadas',
            'ações adotadas',
            'restabelecimento',
            'restabelecimento do serviço',
            'recuperação do serviço',
            'restauração',
            'contenção',
            'mitigação e recuperação',
            'resposta ao incidente',
        ],
        'lessons-learned': [
            'lições aprendidas',
            'aprendizados',
            'aprendizagens',
            'o que aprendemos',
            'lições',
            'ensinamentos',
            'aprendizados principais',
            'principais aprendizados',
            'o que aprendi',
            'o que nós aprendemos',
            'reflexões',
            'retrospectiva',
            'constatações',
        ],
        'went-well': [
            'o que deu certo',
            'o que correu bem',
            'o que funcionou',
            'o que funcionou bem',
            'o que foi bem',
            'o que fizemos bem',
            'o que saiu bem',
            'o que correu de forma positiva',
            'pontos positivos',
            'aspectos positivos',
            'pontos fortes',
            'acertos',
        ],
        'went-wrong': [
            'o que deu errado',
            'o que correu mal',
            'o que não funcionou',
            'o que pode melhorar',
            'o que poderia ser melhor',
            'o que foi mal',
            'o que falhou',
            'o que saiu mal',
            'o que fizemos mal',
            'pontos negativos',
            'aspectos negativos',
            'o que podemos melhorar',
            'o que pode ser melhorado',
            'o que poderia ter sido melhor',
            'pontos a melhorar',
            'pontos de melhoria',
            'áreas de melhoria',
            'erros',
        ],
        'got-lucky': [
            'onde tivemos sorte',
            'no que tivemos sorte',
            'em que tivemos sorte',
            'tivemos sorte',
            'golpes de sorte',
            'onde demos sorte',
        ],
        recurrence: [
            'recorrência',
            'incidentes relacionados',
            'incidentes semelhantes',
            'reincidência',
            'incidentes anteriores',
            'incidentes passados',
            'incidentes similares',
            'isso já aconteceu antes',
        ],
        'supporting-information': [
            'referências',
            'anexos',
            'apêndice',
            'informações de apoio',
            'links',
            'documentação relacionada',
            'informações adicionais',
            'informações complementares',
            'informação adicional',
            'documentação',
            'documentos relacionados',
            'material de apoio',
            'links relacionados',
            'links úteis',
            'evidências',
            'mais informações',
            'fontes',
            'glossário',
            'bibliografia',
        ],
    },
    actions: {
        actions: [
            'o que falta fazer',
            'o que resta fazer',
            'o que vamos fazer',
            'o que vamos fazer a respeito',
            'o que vamos fazer agora',
            'o que faremos',
            'o que faremos a respeito',
            'o que faremos de diferente',
            'o que faremos diferente',
            'como vamos evitar isso',
            'como evitaremos isso',
            'como evitar que isso aconteça de novo',
            'como evitar que isso aconteça novamente',
            'como vamos evitar que isso aconteça novamente',
            'como evitaremos que isso aconteça novamente',
            'como podemos evitar isso',
            'o que acontece agora',
            'ações',
            'itens de ação',
            'próximos passos',
            'plano de ação',
            'ações de acompanhamento',
            'ações futuras',
            'recomendações',
            'ações propostas',
            'ações recomendadas',
            'ações de melhoria',
            'ações a tomar',
            'ações a realizar',
            'ações necessárias',
            'ações pendentes',
            'ações de seguimento',
            'ações e responsáveis',
            'pontos de ação',
            'passos seguintes',
            'acompanhamento',
            'encaminhamentos',
            'compromissos',
            'decisões',
            'o que será feito',
            'e agora',
        ],
        measures: [
            'ações corretivas e preventivas',
            'medidas corretivas e preventivas',
            'ações preventivas e corretivas',
            'medidas preventivas e corretivas',
            'correção e prevenção',
        ],
        improvements: [
            'melhorias',
            'melhorias propostas',
            'plano de melhoria',
            'propostas de melhoria',
            'sugestões de melhoria',
            'oportunidades de melhoria',
            'melhorias futuras',
            'melhorias necessárias',
            'melhorias identificadas',
        ],
        tasks: [
            'tarefas',
            'lista de tarefas',
            'a fazer',
            'tarefas a realizar',
            'tarefas a fazer',
            'tarefas pendentes',
            'tarefas específicas',
            'pendências',
        ],
        corrective: [
            'ações corretivas',
            'medidas corretivas',
            'ações imediatas',
            'medidas imediatas',
            'ações de curto prazo',
            'medidas de curto prazo',
            'curto prazo',
        ],
        preventive: [
            'ações preventivas',
            'medidas preventivas',
            'prevenção',
            'ações de prevenção',
            'plano de prevenção',
            'prevenção de recorrência',
            'prevenção futura',
            'medidas para evitar recorrência',
            'medidas de prevenção',
            'ações de longo prazo',
            'medidas de longo prazo',
            'longo prazo',
            'como evitar que se repita',
            'como prevenir',
        ],
        remediation: ['remediação', 'plano de remediação', 'ações de remediação', 'medidas de remediação'],
    },
    telling: {
        timeline: ['linha do tempo'],
        'root-cause': ['causa raiz'],
        'lessons-learned': ['lições aprendidas'],
        'action-items': ['itens de ação', 'próximos passos', 'ações corretivas', 'ações preventivas'],
        impact: ['impacto'],
    },
    other: [
        'data de resolução',
        'data da resolução',
        'conclusão',
        'conclusões',
        'contexto',
        'métricas',
        'participantes',
        'agradecimentos',
        'introdução',
        'notas',
        'comunicação',
    ],
    falseFriends: ['passos de recuperação', 'procedimento de recuperação'],
    everyday: [
        'solução',
        'resposta',
        'efeito',
        'referência',
        'link',
        'evidência',
        'motivo',
        'correção',
        'consequência',
        'documentação',
        'fonte',
        'erro',
        'evento',
        'acompanhamento',
        'diagnóstico',
        'alcance',
        'dano',
        'referências',
        'links',
    ],
    tails: ['detalhado', 'detalhada', 'geral', 'completo', 'completa', 'resumida'],
    asking: ['o que', 'como', 'por que', 'porque', 'onde', 'quando', 'quem'],
    fillers: ['o', 'a', 'os', 'as', 'do', 'da', 'dos', 'das', 'de', 'incidente', 'nosso', 'nossa'],
    and: ['e'],
    of: ['de', 'do', 'da', 'para', 'em', 'sobre', 'durante', 'no', 'na'],
    fields: {
        title: ['título', 'assunto', 'nome do incidente'],
        date: ['data', 'data do incidente', 'quando', 'data da ocorrência', 'data e hora', 'dia'],
        start: [
            'início',
            'hora de início',
            'começo',
            'data de início',
            'data e hora de início',
            'começou',
            'iniciado em',
            'hora do início',
        ],
        end: [
            'fim',
            'hora de término',
            'término',
            'hora do fim',
            'hora final',
            'data de fim',
            'data de término',
            'resolvido em',
            'terminou',
        ],
        duration: [
            'duração',
            'duração total',
            'duração do incidente',
            'tempo de inatividade',
            'tempo de indisponibilidade',
        ],
        severity: [
            'severidade',
            'gravidade',
            'criticidade',
            'nível de severidade',
            'nível de gravidade',
            'severidade do incidente',
        ],
        status: ['situação', 'estado', 'status do relatório', 'estado atual', 'status'],
        authors: [
            'autor',
            'autora',
            'autores',
            'escrito por',
            'elaborado por',
            'redigido por',
            'preparado por',
            'relatado por',
            'responsável pelo relatório',
        ],
        id: ['id do incidente', 'número do incidente'],
    },
    columns: {
        text: ['ação', 'tarefa', 'descrição', 'item de ação', 'atividade'],
        owner: ['responsável', 'dono', 'quem', 'atribuído a'],
        due: ['prazo', 'data limite', 'vencimento'],
        link: ['chamado'],
        state: ['situação'],
        type: ['tipo', 'categoria'],
        priority: ['prioridade'],
        area: ['serviço', 'repositório'],
        ignore: ['observações', 'comentários'],
    },
    states: {
        done: ['feito', 'feita', 'concluído', 'concluída', 'finalizado', 'fechado', 'resolvido', 'pronto'],
        open: ['pendente', 'em andamento', 'aberto', 'aberta', 'a fazer', 'em curso', 'não iniciado', 'planejado'],
        declined: ['cancelado', 'rejeitado', 'descartado'],
        superseded: ['substituído', 'obsoleto', 'duplicado'],
        proposed: ['proposto', 'proposta'],
    },
    kinds: {
        corrective: ['corretiva', 'corretivo', 'mitigação', 'correção', 'imediata', 'curto prazo'],
        preventive: [
            'preventiva',
            'preventivo',
            'prevenção',
            'detecção',
            'longo prazo',
            'médio prazo',
            'monitoramento',
            'documentação',
            'processo',
        ],
        neutral: ['outro', 'investigação'],
    },
    verbs: {
        corrective: ['corrigir', 'consertar', 'reparar', 'restaurar', 'reverter'],
        preventive: [
            'prevenir',
            'detectar',
            'testar',
            'alertar',
            'documentar',
            'monitorar',
            'auditar',
            'validar',
            'verificar',
            'automatizar',
            'garantir',
            'treinar',
        ],
        neutral: [
            'adicionar',
            'atualizar',
            'criar',
            'implementar',
            'melhorar',
            'revisar',
            'configurar',
            'definir',
            'estabelecer',
            'avaliar',
            'investigar',
            'migrar',
            'reduzir',
            'aumentar',
            'remover',
            'mover',
            'incluir',
            'usar',
            'agendar',
            'realizar',
            'escrever',
        ],
    },
    told: {
        openings: ['foi', 'foram'],
        stems: ['adicionad', 'corrigid', 'substituíd', 'removid', 'ativad', 'desativad', 'aumentad', 'atualizad'],
        endings: ['o', 'a', 'os', 'as'],
        last: [],
    },
    months: [
        ['janeiro', 'jan'],
        ['fevereiro', 'fev'],
        ['março', 'mar'],
        ['abril', 'abr'],
        ['maio', 'mai'],
        ['junho', 'jun'],
        ['julho', 'jul'],
        ['agosto', 'ago'],
        ['setembro', 'set'],
        ['outubro', 'out'],
        ['novembro', 'nov'],
        ['dezembro', 'dez'],
    ],
    template: ['modelo'],
    closings: ['em conclusão', 'em resumo', 'este incidente', 'obrigado', 'com essas medidas', 'ao implementar'],
    nothing: ['nenhum', 'nenhuma', 'a definir', 'não aplicável', 'pendente de preenchimento'],
};

;// CONCATENATED MODULE: ./.out/build/core/understanding/lexicon/russian.js
const russian = {
    sections: {
        summary: [
            'резюме',
            'краткое описание',
            'сводка',
            'описание',
            'описание инцидента',
            'что произошло',
            'обзор',
            'краткое содержание',
            'краткое изложение',
            'краткая сводка',
            'краткий обзор',
            'краткий пересказ',
            'итоги',
            'общее описание',
            'общие сведения',
            'описание проблемы',
            'описание бага',
            'описание ошибки',
            'описание сбоя',
            'описание аварии',
            'описание события',
            'описание ситуации',
            'описание происшествия',
            'суть проблемы',
            'суть',
            'суть инцидента',
            'что случилось',
            'что стряслось',
            'что было',
            'обзор инцидента',
            'резюме инцидента',
            'сводка по инциденту',
            'коротко',
            'вкратце',
            'кратко',
        ],
        impact: [
            'влияние',
            'воздействие',
            'последствия',
            'влияние на пользователей',
            'влияние на клиентов',
            'затронутые сервисы',
            'ущерб',
            'влияние на бизнес',
            'влияние на сервис',
            'влияние на систему',
            'влияние инцидента',
            'влияние на клиента',
            'воздействие на пользователей',
            'воздействие на бизнес',
            'воздействие на клиентов',
            'оценка влияния',
            'оценка ущерба',
            'масштаб',
            'масштаб проблемы',
            'масштаб инцидента',
            'масштаб последствий',
            'охват',
            'импакт',
            'эффект',
            'последствия инцидента',
            'последствия сбоя',
            'кто пострадал',
            'что пострадало',
            'кого затронуло',
            'на кого повлияло',
            'затронутые пользователи',
            'затронутые клиенты',
            'затронутые системы',
            'затронутые компоненты',
            'пострадавшие сервисы',
        ],
        duration: [
            'длительность',
            'продолжительность',
            'длительность инцидента',
            'время простоя',
            'длительность сбоя',
            'длительность простоя',
            'длительность недоступности',
            'продолжительность сбоя',
            'продолжительность простоя',
            'продолжительность инцидента',
            'общая длительность',
            'время недоступности',
            'период недоступности',
            'простой',
            'сколько длилось',
            'сколько длился',
        ],
        timeline: [
            'хронология',
            'хронология событий',
            'таймлайн',
            'ход событий',
            'лента событий',
            'хронология инцидента',
            'хронология сбоя',
            'хронология аварии',
            'хронология действий',
            'история событий',
            'история инцидента',
            'последовательность событий',
            'ход инцидента',
            'ход устранения',
            'развитие событий',
            'временная шкала',
            'временная линия',
            'шкала времени',
            'журнал событий',
            'лог событий',
            'события',
            'таймлайн событий',
            'таймлайн инцидента',
        ],
        detection: [
            'обнаружение',
            'как обнаружили',
            'детектирование',
            'выявление',
            'как было обнаружено',
            'как обнаружена проблема',
            'как обнаружили проблему',
            'как мы узнали',
            'как узнали',
            'как заметили',
            'обнаружение проблемы',
            'обнаружение инцидента',
            'обнаружение сбоя',
            'выявление проблемы',
            'детекция',
            'идентификация',
            'способ обнаружения',
        ],
        trigger: [
            'триггер',
            'что послужило триггером',
            'спусковой крючок',
            'что стало триггером',
            'что спровоцировало',
            'что вызвало инцидент',
            'инициирующее событие',
            'пусковое событие',
            'толчок',
            'повод',
            'спусковой механизм',
            'непосредственный повод',
        ],
        'root-cause': [
            'причина',
            'причины',
            'корневая причина',
            'первопричина',
            'коренная причина',
            'причины инцидента',
            'анализ причин',
            'корневые причины',
            'пять почему',
            '5 почему',
            'основная причина',
            'главная причина',
            'коренные причины',
            'первопричины',
            'непосредственная причина',
            'техническая причина',
            'причина инцидента',
            'причина сбоя',
            'причина аварии',
            'причина проблемы',
            'причина бага',
            'причина ошибки',
            'причины сбоя',
            'причины аварии',
            'причины проблемы',
            'причины возникновения',
            'причина возникновения',
            'анализ причины',
            'анализ первопричины',
            'анализ первопричин',
            'анализ корневой причины',
            'анализ корневых причин',
            'технический анализ',
            'разбор причин',
            'почему это произошло',
            'почему произошло',
            'почему так произошло',
            'почему это случилось',
            'почему так вышло',
            'диагностика',
            'диагноз',
            'метод пяти почему',
            'что стало причиной',
        ],
        'contributing-factors': [
            'способствующие факторы',
            'сопутствующие факторы',
            'дополнительные факторы',
            'другие факторы',
            'прочие факторы',
            'усугубляющие факторы',
            'отягчающие факторы',
            'факторы риска',
            'второстепенные причины',
            'сопутствующие причины',
            'способствующие причины',
            'косвенные причины',
        ],
        resolution: [
            'решение',
            'исправление',
            'исправления',
            'устранение',
            'восстановление',
            'принятые меры',
            'как исправили',
            'реагирование',
            'смягчение последствий',
            'устранение инцидента',
            'исправление ошибки',
            'исправление проблемы',
            'решение проблемы',
            'решение инцидента',
            'примененное решение',
            'найденное решение',
            'временное решение',
            'устранение проблемы',
            'устранение сбоя',
            'устранение последствий',
            'устранение неисправности',
            'восстановление сервиса',
            'восстановление работы',
            'восстановление работоспособности',
            'восстановление после сбоя',
            'предпринятые действия',
            'предпринятые меры',
            'принятые действия',
            'выполненные действия',
            'проделанные действия',
            'что было сделано',
            'что сделали',
            'что сделано',
            'что мы сделали',
            'как решили',
            'как решили проблему',
            'как починили',
            'как устранили',
            'как исправили проблему',
            'как восстановили',
            'как реагировали',
            'митигация',
            'смягчение',
            'меры по устранению',
            'реакция',
            'реакция на инцидент',
            'реагирование на инцидент',
            'фикс',
            'хотфикс',
            'обходное решение',
            'локализация',
        ],
        'lessons-learned': [
            'уроки',
            'выводы',
            'извлеченные уроки',
            'чему мы научились',
            'полученные уроки',
            'извлечённые выводы',
            'выученные уроки',
            'усвоенные уроки',
            'чему научились',
            'что узнали',
            'что мы узнали',
            'чему это нас научило',
            'полученный опыт',
            'опыт',
            'уроки и выводы',
            'выводы и уроки',
            'ретроспектива',
            'рефлексия',
            'наблюдения',
            'инсайты',
        ],
        'went-well': [
            'что прошло хорошо',
            'что было хорошо',
            'что сработало',
            'что получилось',
            'что получилось хорошо',
            'что сработало хорошо',
            'что хорошо сработало',
            'что мы сделали хорошо',
            'что помогло',
            'что удалось',
            'плюсы',
            'положительные моменты',
            'хорошее',
            'сильные стороны',
            'удачные решения',
        ],
        'went-wrong': [
            'что пошло не так',
            'что было плохо',
            'что не сработало',
            'что можно улучшить',
            'что прошло плохо',
            'что не получилось',
            'что сработало плохо',
            'что мы сделали плохо',
            'что было не так',
            'что пошло плохо',
            'что помешало',
            'что не удалось',
            'минусы',
            'отрицательные моменты',
            'негативные моменты',
            'плохое',
            'слабые места',
            'слабые стороны',
            'недостатки',
            'зоны роста',
            'точки роста',
            'что можно было сделать лучше',
            'что стоит улучшить',
            'что улучшить',
            'ошибки',
        ],
        'got-lucky': [
            'где нам повезло',
            'в чем повезло',
            'где повезло',
            'в чем нам повезло',
            'что нас спасло',
            'нам повезло',
            'удача',
            'везение',
        ],
        recurrence: [
            'повторяемость',
            'похожие инциденты',
            'связанные инциденты',
            'повторение',
            'повторения',
            'вероятность повторения',
            'риск повторения',
            'предыдущие инциденты',
            'прошлые инциденты',
            'подобные инциденты',
            'аналогичные инциденты',
            'было ли такое раньше',
        ],
        'supporting-information': [
            'ссылки',
            'приложение',
            'приложения',
            'дополнительные материалы',
            'материалы',
            'справочная информация',
            'вспомогательная информация',
            'вспомогательные материалы',
            'сопутствующие материалы',
            'дополнительная информация',
            'дополнительные ссылки',
            'связанные документы',
            'связанные задачи',
            'полезные ссылки',
            'источники',
            'список источников',
            'литература',
            'документы',
            'документация',
            'доказательства',
            'артефакты',
            'глоссарий',
            'термины',
            'логи',
            'графики',
            'скриншоты',
        ],
    },
    actions: {
        actions: [
            'что осталось сделать',
            'осталось сделать',
            'действия',
            'план действий',
            'дальнейшие действия',
            'следующие шаги',
            'экшн айтемы',
            'рекомендации',
            'дальнейшие шаги',
            'что будем делать',
            'меры',
            'план мероприятий',
            'план работ',
            'план по улучшению',
            'мероприятия',
            'принимаемые меры',
            'планируемые меры',
            'планируемые действия',
            'запланированные действия',
            'необходимые действия',
            'последующие действия',
            'дальнейшие меры',
            'дальнейшая работа',
            'дальнейшие планы',
            'дальнейшие задачи',
            'список действий',
            'следующие действия',
            'что дальше',
            'что делать дальше',
            'что делаем дальше',
            'что нужно сделать',
            'что необходимо сделать',
            'что надо сделать',
            'что сделаем',
            'что мы сделаем',
            'что мы будем делать',
            'как не допустить повторения',
            'как избежать повторения',
            'как предотвратить повторение',
            'экшен айтемы',
            'экшны',
            'решения и задачи',
            'договоренности',
            'предложения',
        ],
        measures: [
            'корректирующие и предупреждающие меры',
            'корректирующие и превентивные меры',
            'корректирующие и предупреждающие действия',
            'предупреждающие и корректирующие меры',
            'превентивные и корректирующие меры',
            'корректирующие и профилактические меры',
            'исправление и предотвращение',
            'меры по устранению и предотвращению',
        ],
        improvements: [
            'улучшения',
            'предложения по улучшению',
            'план улучшений',
            'планируемые улучшения',
            'возможные улучшения',
            'улучшения процесса',
            'предлагаемые улучшения',
            'доработки',
        ],
        tasks: [
            'задачи',
            'список задач',
            'нужно сделать',
            'сделать',
            'задачи на доработку',
            'задачи по итогам',
            'список дел',
            'туду',
            'перечень задач',
            'открытые задачи',
            'оставшиеся задачи',
            'поставленные задачи',
        ],
        corrective: [
            'корректирующие действия',
            'корректирующие меры',
            'немедленные действия',
            'корректировки',
            'немедленные меры',
            'срочные меры',
            'краткосрочные меры',
            'краткосрочные действия',
            'быстрые меры',
            'неотложные меры',
        ],
        preventive: [
            'превентивные меры',
            'предупреждающие действия',
            'предотвращение',
            'профилактика',
            'меры по предотвращению',
            'предупреждающие меры',
            'профилактические меры',
            'профилактические действия',
            'превентивные действия',
            'предупредительные меры',
            'меры предотвращения',
            'меры профилактики',
            'меры по предупреждению',
            'меры по недопущению повторения',
            'меры по предотвращению повторения',
            'предотвращение повторения',
            'предотвращение повторных инцидентов',
            'недопущение повторения',
            'долгосрочные меры',
            'долгосрочные действия',
            'долгосрочные улучшения',
            'план предотвращения',
        ],
        remediation: ['план исправления'],
    },
    telling: {
        timeline: ['хронология'],
        'root-cause': ['корневая причина', 'первопричина'],
        'lessons-learned': ['извлеченные уроки'],
        'action-items': ['план действий', 'следующие шаги', 'превентивные меры', 'корректирующие действия'],
    },
    other: [
        'заключение',
        'контекст',
        'предыстория',
        'метрики',
        'участники',
        'благодарности',
        'введение',
        'примечания',
        'коммуникация',
    ],
    falseFriends: ['шаги восстановления', 'порядок восстановления', 'напоминания'],
    everyday: [
        'реакция',
        'эффект',
        'ссылки',
        'источники',
        'доказательства',
        'действия',
        'задачи',
        'исправление',
        'фикс',
        'меры',
        'предложения',
        'повод',
        'события',
        'ошибки',
        'логи',
        'масштаб',
        'наблюдения',
        'опыт',
        'итоги',
    ],
    tails: ['подробно', 'кратко', 'детали', 'в деталях', 'подробности'],
    asking: ['что', 'как', 'почему', 'где', 'когда', 'кто', 'чему'],
    fillers: ['инцидент', 'инцидента', 'сбоя', 'сбой', 'наш', 'наша'],
    and: ['и'],
    of: ['о', 'об', 'для', 'по'],
    fields: {
        title: ['название', 'заголовок', 'тема', 'название инцидента', 'наименование'],
        date: [
            'дата',
            'дата инцидента',
            'когда',
            'дата сбоя',
            'дата события',
            'дата происшествия',
            'дата аварии',
            'дата и время',
            'день',
        ],
        start: [
            'начало',
            'время начала',
            'дата начала',
            'начало инцидента',
            'начало сбоя',
            'начался',
            'началось',
            'время возникновения',
        ],
        end: [
            'окончание',
            'конец',
            'время окончания',
            'дата окончания',
            'конец инцидента',
            'окончание инцидента',
            'время завершения',
            'завершение',
            'закончился',
            'устранено',
            'время восстановления',
        ],
        duration: [
            'длительность',
            'продолжительность',
            'длительность инцидента',
            'длительность простоя',
            'общая длительность',
            'время простоя',
            'продолжительность инцидента',
        ],
        severity: [
            'критичность',
            'серьёзность',
            'приоритет инцидента',
            'уровень',
            'уровень критичности',
            'степень серьезности',
            'важность',
            'серьёзность инцидента',
        ],
        status: ['статус', 'состояние', 'текущий статус', 'статус документа'],
        authors: [
            'автор',
            'авторы',
            'подготовил',
            'составил',
            'составитель',
            'подготовлено',
            'написал',
            'ответственный за отчет',
            'автор отчета',
            'докладчик',
        ],
        id: ['номер инцидента'],
    },
    columns: {
        text: ['действие', 'задача', 'описание', 'мера'],
        owner: ['ответственный', 'исполнитель', 'владелец', 'кто'],
        due: ['срок', 'дедлайн', 'до', 'дата выполнения', 'крайний срок'],
        link: ['ссылка', 'тикет'],
        state: ['статус', 'состояние', 'прогресс'],
        type: ['тип', 'категория', 'вид'],
        priority: ['приоритет'],
        area: ['сервис', 'компонент', 'репозиторий'],
        id: ['номер'],
        ignore: ['комментарий', 'примечание'],
    },
    states: {
        done: ['готово', 'сделано', 'выполнено', 'закрыто', 'завершено', 'решено', 'исправлено'],
        open: ['в работе', 'в процессе', 'открыто', 'к выполнению', 'не начато', 'запланировано', 'ожидает', 'не сделано'],
        declined: ['отклонено', 'отменено', 'не будем делать'],
        superseded: ['заменено', 'дубликат', 'устарело'],
        proposed: ['предложено', 'предложение'],
    },
    kinds: {
        corrective: [
            'корректирующая',
            'корректирующее',
            'исправление',
            'краткосрочные',
            'краткосрочная',
            'смягчение',
            'немедленно',
        ],
        preventive: [
            'превентивная',
            'превентивное',
            'предотвращение',
            'обнаружение',
            'долгосрочные',
            'долгосрочная',
            'мониторинг',
            'документация',
            'процесс',
            'обучение',
            'среднесрочные',
        ],
        neutral: ['прочее', 'исследование'],
    },
    verbs: {
        corrective: ['исправить', 'починить', 'восстановить', 'откатить'],
        preventive: [
            'предотвратить',
            'обнаруживать',
            'протестировать',
            'документировать',
            'задокументировать',
            'мониторить',
            'проверить',
            'автоматизировать',
            'обучить',
            'покрыть',
        ],
        neutral: [
            'добавить',
            'обновить',
            'создать',
            'внедрить',
            'улучшить',
            'пересмотреть',
            'настроить',
            'определить',
            'оценить',
            'исследовать',
            'перенести',
            'уменьшить',
            'увеличить',
            'удалить',
            'использовать',
            'запланировать',
            'провести',
            'написать',
            'ввести',
            'сделать',
            'разделить',
            'ограничить',
            'включить',
            'отключить',
            'перевести',
        ],
    },
    told: {
        openings: [],
        stems: [
            'добавлен',
            'исправлен',
            'заменён',
            'заменен',
            'удалён',
            'удален',
            'обновлён',
            'обновлен',
            'увеличен',
            'включён',
            'включен',
            'отключён',
            'отключен',
            'настроен',
            'внедрён',
            'внедрен',
        ],
        endings: ['', 'а', 'о', 'ы'],
        last: [],
    },
    months: [
        ['январь', 'января', 'янв'],
        ['февраль', 'февраля', 'фев'],
        ['март', 'марта', 'мар'],
        ['апрель', 'апреля', 'апр'],
        ['май', 'мая'],
        ['июнь', 'июня', 'июн'],
        ['июль', 'июля', 'июл'],
        ['август', 'августа', 'авг'],
        ['сентябрь', 'сентября', 'сен'],
        ['октябрь', 'октября', 'окт'],
        ['ноябрь', 'ноября', 'ноя'],
        ['декабрь', 'декабря', 'дек'],
    ],
    template: ['шаблон'],
    closings: ['в заключение', 'таким образом', 'этот инцидент', 'спасибо'],
    nothing: ['нет', 'отсутствует', 'не применимо', 'уточняется', 'будет дополнено'],
};

;// CONCATENATED MODULE: ./.out/build/core/understanding/lexicon/spanish.js
const spanish = {
    sections: {
        summary: [
            'resumen',
            'resumen ejecutivo',
            'resumen del incidente',
            'qué pasó',
            'qué ocurrió',
            'descripción',
            'descripción del incidente',
            'sumario',
            'síntesis',
            'visión general',
            'panorama general',
            'resumen general',
            'qué sucedió',
            'lo que pasó',
            'lo que ocurrió',
            'qué ha pasado',
            'descripción del problema',
            'descripción del fallo',
            'descripción general',
            'descripción de la incidencia',
            'resumen de la incidencia',
            'resumen del problema',
            'resumen de lo ocurrido',
            'en resumen',
        ],
        impact: [
            'impacto',
            'impacto en clientes',
            'impacto en usuarios',
            'afectación',
            'alcance',
            'servicios afectados',
            'usuarios afectados',
            'impacto del incidente',
            'impacto al cliente',
            'impacto al usuario',
            'impacto de negocio',
            'impacto en el negocio',
            'impacto en el servicio',
            'análisis de impacto',
            'evaluación del impacto',
            'consecuencias',
            'efectos',
            'sistemas afectados',
            'clientes afectados',
            'a quién afectó',
            'quiénes fueron afectados',
            'alcance del incidente',
            'alcance e impacto',
            'daños',
        ],
        duration: [
            'duración',
            'duración del incidente',
            'tiempo de inactividad',
            'duración total',
            'duración de la interrupción',
            'duración de la caída',
            'duración del corte',
            'duración de la incidencia',
            'tiempo de caída',
            'tiempo fuera de servicio',
            'tiempo sin servicio',
            'tiempo de indisponibilidad',
            'cuánto duró',
        ],
        timeline: [
            'cronología',
            'línea de tiempo',
            'línea temporal',
            'cronología de eventos',
            'secuencia de eventos',
            'cronología del incidente',
            'cronología de los hechos',
            'línea de tiempo del incidente',
            'línea de tiempo de eventos',
            'línea del tiempo',
            'secuencia de los hechos',
            'cronograma de eventos',
            'sucesión de eventos',
            'historial de eventos',
            'registro de eventos',
            'desarrollo de los hechos',
            'eventos',
        ],
        detection: [
            'detección',
            'cómo se detectó',
            'cómo lo detectamos',
            'cómo se descubrió',
            'cómo nos enteramos',
            'cómo nos dimos cuenta',
            'detección del incidente',
            'detección del problema',
            'descubrimiento',
            'identificación',
            'identificación del problema',
            'quién lo detectó',
        ],
        trigger: [
            'desencadenante',
            'detonante',
            'disparador',
            'evento desencadenante',
            'factor desencadenante',
            'qué lo desencadenó',
            'qué lo provocó',
            'origen inmediato',
            'causa inmediata',
        ],
        'root-cause': [
            'causa raíz',
            'causa principal',
            'análisis de causa raíz',
            'causa',
            'cinco porqués',
            '5 porqués',
            'por qué pasó',
            'por qué ocurrió',
            'causa del problema',
            'causa origen',
            'causa fundamental',
            'causas del incidente',
            'causa de la incidencia',
            'causa de la caída',
            'análisis de causas',
            'análisis de la causa',
            'análisis de la causa raíz',
            'origen del problema',
            'qué lo causó',
            'qué causó el incidente',
            'por qué sucedió',
            'por qué falló',
            'motivo',
            'motivo del fallo',
            'diagnóstico',
            'análisis técnico',
            'los cinco porqués',
            'los 5 porqués',
        ],
        'contributing-factors': [
            'factores contribuyentes',
            'factores que contribuyeron',
            'causas contribuyentes',
            'factores agravantes',
            'factores coadyuvantes',
            'otros factores',
            'causas secundarias',
            'condiciones contribuyentes',
            'elementos contribuyentes',
        ],
        resolution: [
            'resolución',
            'mitigación',
            'recuperación',
            'solución',
            'corrección',
            'correcciones',
            'arreglo',
            'acciones tomadas',
            'acciones inmediatas tomadas',
            'cómo se resolvió',
            'respuesta',
            'resolución y recuperación',
            'solución aplicada',
            'solución implementada',
            'solución adoptada',
            'resolución del incidente',
            'resolución del problema',
            'cómo se solucionó',
            'cómo se arregló',
            'cómo lo resolvimos',
            'cómo lo solucionamos',
            'cómo respondimos',
            'corrección aplicada',
            'arreglo aplicado',
            'medidas tomadas',
            'medidas adoptadas',
            'acciones realizadas',
            'acciones adoptadas',
            'acciones ejecutadas',
            'restablecimiento',
            'restablecimiento del servicio',
            'recuperación del servicio',
            'restauración',
            'contención',
            'mitigación y recuperación',
            'mitigación aplicada',
            'respuesta al incidente',
        ],
        'lessons-learned': [
            'lecciones aprendidas',
            'aprendizajes',
            'lecciones',
            'qué aprendimos',
            'conclusiones y aprendizajes',
            'enseñanzas',
            'aprendizajes clave',
            'lo aprendido',
            'lo que aprendimos',
            'qué hemos aprendido',
            'lo que hemos aprendido',
            'reflexiones',
            'conclusiones clave',
            'retrospectiva',
            'hallazgos',
        ],
        'went-well': [
            'qué funcionó',
            'lo que funcionó',
            'lo que funcionó bien',
            'qué salió bien',
            'lo que salió bien',
            'qué funcionó bien',
            'qué fue bien',
            'lo que fue bien',
            'qué hicimos bien',
            'lo que hicimos bien',
            'aspectos positivos',
            'puntos positivos',
            'lo positivo',
            'aciertos',
            'puntos fuertes',
            'lo bueno',
        ],
        'went-wrong': [
            'lo que falló',
            'qué salió mal',
            'lo que salió mal',
            'lo que no funcionó',
            'qué se puede mejorar',
            'lo que cambiaríamos la próxima vez',
            'qué fue mal',
            'lo que fue mal',
            'qué falló',
            'qué no funcionó',
            'qué hicimos mal',
            'lo que hicimos mal',
            'aspectos negativos',
            'puntos negativos',
            'lo negativo',
            'qué podemos mejorar',
            'qué podría mejorar',
            'lo que se puede mejorar',
            'aspectos a mejorar',
            'aspectos por mejorar',
            'puntos a mejorar',
            'puntos de mejora',
            'áreas de mejora',
            'lo malo',
            'errores',
        ],
        'got-lucky': [
            'dónde tuvimos suerte',
            'en qué tuvimos suerte',
            'dónde hemos tenido suerte',
            'tuvimos suerte',
            'en qué hemos tenido suerte',
            'golpes de suerte',
            'lo que salió bien por suerte',
        ],
        recurrence: [
            'recurrencia',
            'incidentes relacionados',
            'incidentes similares',
            'reincidencia',
            'incidentes previos',
            'incidentes anteriores',
            'incidentes pasados',
            'antecedentes similares',
            'había pasado antes',
        ],
        'supporting-information': [
            'referencias',
            'información de apoyo',
            'anexo',
            'apéndice',
            'enlaces',
            'recursos',
            'documentación relacionada',
            'información adicional',
            'información complementaria',
            'información de soporte',
            'documentación',
            'documentación de apoyo',
            'documentos relacionados',
            'material de apoyo',
            'enlaces relacionados',
            'enlaces de interés',
            'evidencias',
            'más información',
            'fuentes',
            'glosario',
            'bibliografía',
        ],
    },
    actions: {
        actions: [
            'lo que queda por hacer',
            'lo que falta por hacer',
            'qué queda por hacer',
            'qué vamos a hacer',
            'qué vamos a hacer al respecto',
            'qué vamos a hacer ahora',
            'qué haremos',
            'qué haremos al respecto',
            'qué haremos diferente',
            'qué haremos de forma diferente',
            'qué haremos ahora',
            'cómo lo evitaremos',
            'cómo evitaremos esto',
            'cómo evitaremos que vuelva a ocurrir',
            'cómo evitaremos que vuelva a suceder',
            'cómo evitamos que vuelva a ocurrir',
            'cómo podemos evitarlo',
            'cómo podemos evitar que vuelva a ocurrir',
            'cómo vamos a evitar que vuelva a ocurrir',
            'cómo prevenimos esto',
            'qué pasa ahora',
            'acciones',
            'acciones de seguimiento',
            'próximos pasos',
            'siguientes pasos',
            'plan de acción',
            'elementos de acción',
            'puntos de acción',
            'acciones pendientes',
            'recomendaciones',
            'acciones a tomar',
            'acciones futuras',
            'acciones propuestas',
            'acciones recomendadas',
            'acciones de mejora',
            'acciones a realizar',
            'acciones a seguir',
            'acciones por tomar',
            'acciones derivadas',
            'acciones posteriores',
            'acciones y responsables',
            'plan de acciones',
            'pasos siguientes',
            'pasos a seguir',
            'seguimiento',
            'compromisos',
            'decisiones',
            'lo que haremos',
            'lo que vamos a hacer',
            'qué sigue',
            'y ahora qué',
        ],
        measures: [
            'medidas correctivas y preventivas',
            'acciones correctivas y preventivas',
            'acciones preventivas y correctivas',
            'medidas preventivas y correctivas',
            'correcciones y prevención',
            'acciones de corrección y prevención',
        ],
        improvements: [
            'mejoras',
            'mejoras propuestas',
            'oportunidades de mejora',
            'plan de mejora',
            'propuestas de mejora',
            'mejoras a realizar',
            'mejoras necesarias',
            'mejoras futuras',
            'mejoras identificadas',
            'mejora continua',
        ],
        tasks: [
            'tareas',
            'lista de tareas',
            'tareas pendientes',
            'por hacer',
            'tareas a realizar',
            'tareas por hacer',
            'tareas específicas',
            'tareas de seguimiento',
            'pendientes',
            'cosas por hacer',
        ],
        corrective: [
            'acciones correctivas',
            'medidas correctivas',
            'acciones inmediatas',
            'acciones correctoras',
            'medidas correctoras',
            'medidas inmediatas',
            'acciones a corto plazo',
            'medidas a corto plazo',
            'corto plazo',
        ],
        preventive: [
            'acciones preventivas',
            'medidas preventivas',
            'prevención',
            'medidas de prevención',
            'acciones de prevención',
            'plan de prevención',
            'prevención futura',
            'prevención de recurrencia',
            'medidas para evitar la recurrencia',
            'acciones a largo plazo',
            'medidas a largo plazo',
            'largo plazo',
            'cómo prevenirlo',
            'cómo evitar que se repita',
            'cómo evitar que vuelva a ocurrir',
        ],
        remediation: ['remediación', 'plan de remediación', 'acciones de remediación', 'medidas de remediación'],
    },
    telling: {
        timeline: ['cronología', 'línea de tiempo'],
        'root-cause': ['causa raíz'],
        'lessons-learned': ['lecciones aprendidas'],
        'action-items': ['acciones preventivas', 'acciones correctivas', 'próximos pasos', 'acciones de seguimiento'],
        impact: ['impacto'],
    },
    other: [
        'fecha de resolución',
        'conclusión',
        'conclusiones',
        'contexto',
        'métricas',
        'antecedentes',
        'notas',
        'participantes',
        'asistentes',
        'agradecimientos',
        'validación al cierre',
        'introducción',
        'comunicación',
        'preguntas',
    ],
    falseFriends: ['recordatorios', 'pasos de recuperación', 'pasos seguidos'],
    everyday: [
        'solución',
        'respuesta',
        'efecto',
        'referencia',
        'enlace',
        'recurso',
        'evidencia',
        'motivo',
        'arreglo',
        'corrección aplicada',
        'hallazgo',
        'consecuencia',
        'documentación',
        'fuente',
        'evento',
        'seguimiento',
        'diagnóstico',
        'alcance',
        'daño',
        'referencias',
        'enlaces',
        'recursos',
    ],
    tails: ['resumen', 'detallado', 'detallada', 'detalle', 'general', 'completo', 'completa'],
    asking: ['qué', 'cómo', 'por qué', 'dónde', 'cuándo', 'quién', 'lo que'],
    fillers: ['el', 'la', 'los', 'las', 'del', 'de', 'incidente', 'nuestro', 'nuestra', 'general'],
    and: ['y', 'e'],
    of: ['de', 'del', 'para', 'en', 'sobre', 'durante', 'con'],
    fields: {
        title: ['título', 'asunto', 'nombre del incidente'],
        date: [
            'fecha',
            'fecha del incidente',
            'fecha de incidente',
            'cuándo',
            'fecha y hora',
            'fecha del suceso',
            'fecha de la caída',
            'día',
        ],
        start: [
            'inicio',
            'hora de inicio',
            'comienzo',
            'inicio del incidente',
            'hora de comienzo',
            'fecha de inicio',
            'fecha y hora de inicio',
            'comenzó',
            'detectado',
        ],
        end: [
            'fin',
            'hora de fin',
            'final',
            'término',
            'fin del incidente',
            'hora de término',
            'hora final',
            'fecha de fin',
            'fecha y hora de fin',
            'resuelto',
            'hora de resolución',
        ],
        duration: [
            'duración',
            'duración total',
            'tiempo total fuera',
            'duración del incidente',
            'duración de la caída',
            'tiempo de inactividad',
            'tiempo de caída',
        ],
        severity: ['severidad', 'gravedad', 'criticidad', 'nivel de severidad', 'nivel de gravedad', 'impacto y severidad'],
        status: ['estado', 'estatus', 'estado del informe', 'estado actual'],
        authors: [
            'autor',
            'autora',
            'autores',
            'redactado por',
            'elaborado por',
            'responsable del informe',
            'escrito por',
            'preparado por',
            'informe de',
            'reportado por',
            'responsable del postmortem',
        ],
        areas: ['áreas'],
        id: ['id del incidente', 'número de incidente'],
    },
    columns: {
        text: ['acción', 'tarea', 'descripción', 'medida', 'actividad'],
        owner: ['responsable', 'encargado', 'asignado a', 'dueño', 'quién', 'propietario'],
        due: ['fecha límite', 'plazo', 'vencimiento', 'fecha de entrega', 'fecha', 'fecha objetivo'],
        link: ['enlace', 'incidencia', 'referencia'],
        state: ['estado', 'estatus'],
        type: ['tipo', 'categoría'],
        priority: ['prioridad'],
        area: ['servicio', 'componente', 'área', 'repositorio'],
        id: ['núm', 'número'],
        ignore: ['comentarios', 'notas', 'criterio de éxito'],
    },
    states: {
        done: [
            'hecho',
            'hecha',
            'completado',
            'completada',
            'cerrado',
            'cerrada',
            'resuelto',
            'terminado',
            'listo',
            'finalizado',
        ],
        open: [
            'pendiente',
            'en curso',
            'en progreso',
            'abierto',
            'abierta',
            'por hacer',
            'en proceso',
            'sin empezar',
            'planificado',
        ],
        declined: ['rechazado', 'rechazada', 'descartado', 'cancelado', 'cancelada'],
        superseded: ['reemplazado', 'obsoleto', 'duplicado'],
        proposed: ['propuesto', 'propuesta'],
    },
    kinds: {
        corrective: ['correctiva', 'correctivo', 'mitigación', 'corrección', 'inmediata', 'corto plazo', 'reparación'],
        preventive: [
            'preventiva',
            'preventivo',
            'prevención',
            'detección',
            'largo plazo',
            'mediano plazo',
            'monitoreo',
            'documentación',
            'proceso',
        ],
        neutral: ['otro', 'otra', 'investigación'],
    },
    verbs: {
        corrective: ['corregir', 'arreglar', 'reparar', 'restaurar', 'revertir', 'parchear', 'corrija'],
        preventive: [
            'prevenir',
            'detectar',
            'probar',
            'alertar',
            'documentar',
            'monitorear',
            'monitorizar',
            'auditar',
            'validar',
            'verificar',
            'capacitar',
            'automatizar',
            'asegurar',
        ],
        neutral: [
            'agregar',
            'añadir',
            'actualizar',
            'crear',
            'implementar',
            'mejorar',
            'revisar',
            'configurar',
            'definir',
            'establecer',
            'evaluar',
            'investigar',
            'migrar',
            'reducir',
            'aumentar',
            'eliminar',
            'mover',
            'incluir',
            'extender',
            'usar',
            'programar',
            'realizar',
            'escribir',
            'cambiar',
            'dividir',
            'ampliar',
            'instalar',
            'reforzar',
        ],
    },
    told: {
        openings: ['se agregó', 'se añadió', 'se corrigió', 'se cambió', 'se reemplazó', 'se eliminó', 'se aumentó'],
        stems: [
            'añadid',
            'agregad',
            'corregid',
            'reemplazad',
            'eliminad',
            'activad',
            'desactivad',
            'aumentad',
            'actualizad',
        ],
        endings: ['o', 'a', 'os', 'as'],
        last: [],
    },
    months: [
        ['enero', 'ene'],
        ['febrero', 'feb'],
        ['marzo', 'mar'],
        ['abril', 'abr'],
        ['mayo', 'may'],
        ['junio', 'jun'],
        ['julio', 'jul'],
        ['agosto', 'ago'],
        ['septiembre', 'setiembre', 'sep'],
        ['octubre', 'oct'],
        ['noviembre', 'nov'],
        ['diciembre', 'dic'],
    ],
    template: ['plantilla'],
    closings: [
        'en conclusión',
        'en resumen',
        'este incidente',
        'este postmortem',
        'gracias',
        'con estas medidas',
        'al implementar',
    ],
    nothing: ['ninguno', 'ninguna', 'n a', 'pendiente de completar', 'por definir', 'por determinar', 'no aplica'],
};

;// CONCATENATED MODULE: ./.out/build/core/understanding/lexicon/lexicon.js
/**
 * All languages as one lookup. Built once, when the first file asks for it: a run that reads no postmortem pays nothing.
 * Reports mix languages, so none is chosen.
 */











const languages = [
    english,
    spanish,
    portuguese,
    french,
    german,
    italian,
    japanese,
    chinese,
    korean,
    russian,
];
/** Built when first asked for. */
function lazy(build) {
    let built = null;
    return () => (built ??= { value: build() }).value;
}
function entries(record) {
    return Object.entries(record);
}
/** Phrase key → value; the first language and the first entry win. */
function phrases(pick) {
    const map = new Map();
    for (const language of languages) {
        for (const [value, list] of pick(language)) {
            for (const phrase of list) {
                const key = words_keyOf(phrase);
                if (key !== '' && !map.has(key))
                    map.set(key, value);
            }
        }
    }
    return map;
}
function wordSet(pick) {
    return new Set(languages.flatMap((language) => pick(language).map((word) => words_keyOf(word))));
}
const headingMeanings = lazy(() => phrases((language) => [
    ...entries(language.sections).map(([name, list]) => [{ name, role: null, kind: 'section' }, list]),
    ...entries(language.actions).map(([role, list]) => [{ name: 'action-items', role, kind: 'section' }, list]),
    [{ name: null, role: null, kind: 'not-actions' }, language.falseFriends],
    [{ name: null, role: null, kind: 'other' }, language.other],
]));
/** Keys of headings that count in capitals only. */
const abbreviations = lazy(() => new Set(languages.flatMap(({ actions }) => Object.values(actions)
    .flat()
    .filter((phrase) => /^[A-Z]+$/.test(phrase))
    .map(words_keyOf))));
const tellingPhrases = lazy(() => phrases((language) => entries(language.telling)));
const fieldLabels = lazy(() => phrases((language) => entries(language.fields)));
const columnWords = lazy(() => phrases((language) => entries(language.columns)));
const stateWords = lazy(() => phrases((language) => entries(language.states)));
const kindWords = lazy(() => phrases((language) => entries(language.kinds)));
const actionVerbs = lazy(() => phrases((language) => entries(language.verbs)));
/** Folded, not stemmed: `Improvement: …` is a remark, `Improvements: …` a list of them. */
const everydayPhrases = lazy(() => new Set(languages.flatMap((language) => language.everyday.map(fold))));
const tails = lazy(() => wordSet((language) => language.tails));
const askingWords = lazy(() => wordSet((language) => language.asking));
const fillers = lazy(() => wordSet((language) => language.fillers));
const joiners = lazy(() => wordSet((language) => language.and));
const prepositions = lazy(() => wordSet((language) => language.of));
const templateWords = lazy(() => wordSet((language) => language.template));
const nothingPhrases = lazy(() => wordSet((language) => language.nothing));
/** First words, one or two, that tell of something done. Accents count: `ajoute` orders what `ajouté` tells. */
const toldOpenings = lazy(() => new Set(languages.flatMap(({ told }) => [
    ...(told?.openings ?? []),
    ...(told?.stems ?? []).flatMap((stem) => (told?.endings ?? []).map((ending) => `${stem}${ending}`)),
])));
/** Ends of sentences that tell of something done. */
const toldEndings = lazy(() => languages.flatMap(({ told }) => told?.last ?? []));
/** Month word → 1…12. */
const monthNumbers = lazy(() => new Map(languages.flatMap((language) => language.months.flatMap((spellings, index) => spellings.map((word) => [fold(word), index + 1])))));
/** Closing phrases by their first word: each the rest of the phrase. */
const closings = lazy(() => {
    const map = new Map();
    for (const phrase of languages.flatMap((language) => language.closings)) {
        const [first = '', ...rest] = wordsOf(phrase);
        addTo(map, first, rest.join(' '));
    }
    return map;
});
/** Every word of every heading phrase, by length: what a slip of the pen is compared with. */
const vocabulary = lazy(() => {
    const all = new Set([...headingMeanings().keys()].flatMap((key) => key.split(' ')).filter((word) => word.length >= 6));
    const map = new Map();
    for (const word of all)
        addTo(map, word.length, stem(word));
    return map;
});
function addTo(map, key, word) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [word]);
    else
        list.push(word);
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/lexicon/known-words.js
/**
 * Cheap questions before dear ones. Nearly every line of a report could be a heading by its shape, and nearly none is:
 * a heading without marks is made of words of the lexicon only, so the first word that is none settles the matter.
 * A false answer is certain; a true one only says that the line must be looked at.
 */



const known_words_known = lazy(() => {
    const all = new Set([...fillers(), ...joiners()]);
    for (const key of headingMeanings().keys())
        for (const word of key.split(' '))
            all.add(word);
    return all;
});
const ownWords = new WeakMap();
/** Words of the team's own headings. */
function wordsOfAliases(aliases) {
    let words = ownWords.get(aliases);
    if (words === undefined) {
        words = new Set([...aliases.keys()].flatMap((key) => key.split(' ')));
        ownWords.set(aliases, words);
    }
    return words;
}
function isKnown(word, aliases) {
    const base = stem(word);
    return known_words_known().has(base) || joiners().has(word) || (aliases.size > 0 && wordsOfAliases(aliases).has(base));
}
/** Whether a line may be an unmarked heading by its first words. Looks at lines that begin with plain letters only. */
function mayBeginHeading(line, aliases) {
    // a number before a heading is dropped from it
    if (known_words_isDigit(codeAt(line, 0)))
        return true;
    for (let at = 0;; at++) {
        const word = wordAt(line, at);
        if (word === '')
            return true;
        if (!isKnown(word, aliases))
            return false;
        at += word.length;
        // what other marks part from these words may stand outside of the heading
        if (line.charAt(at) !== ' ')
            return true;
    }
}
const firstOfFields = lazy(() => firstWords(fieldLabels().keys()));
const firstOfNothing = lazy(() => firstWords(nothingPhrases()));
function firstWords(keys) {
    return new Set([...keys].map((key) => key.split(' ')[0] ?? ''));
}
/** Whether a line may begin with the label of a field (`Date`, `Author`). */
function mayBeginField(line) {
    const word = wordAt(line, 0);
    return word === '' || firstOfFields().has(stem(word));
}
/** Whether a text may begin with words that stand for nothing (`n/a`, `to be added`). */
function mayBeginNothing(text) {
    const word = wordAt(text, 0);
    return word === '' || firstOfNothing().has(stem(word));
}
/** Whether a line may begin with a phrase that closes a report (`In conclusion`). */
function mayBeginClosing(line) {
    const word = wordAt(line, 0);
    return word === '' || closings().has(word);
}
/** The word that begins at an offset, folded, where it is one in every reading of the line; else empty. */
function wordAt(line, from) {
    const { length } = line;
    let end = from;
    while (end < length && isWordly(codeAt(line, end)))
        end++;
    return end === length || isParting(codeAt(line, end)) ? line.slice(from, end).toLowerCase() : '';
}
/** A blank or one of `:,.;!?`. */
function isParting(code) {
    return code === 32 || code === 58 || code === 44 || code === 46 || code === 59 || code === 33 || code === 63;
}
function isWordly(code) {
    return (code > 96 && code < 123) || (code > 64 && code < 91) || known_words_isDigit(code);
}
function known_words_isDigit(code) {
    return code > 47 && code < 58;
}
/** Whether all words of a text are words of headings. Brackets and numbers may be dropped from one, so these pass. */
function mayBeHeading(text, aliases) {
    if (/^\s*\d|[([（［【]/.test(text))
        return true;
    for (const word of wordsOf(text))
        if (!isKnown(word, aliases))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/emptiness.js
/** What says nothing: blanks, placeholders, the guidance that a template leaves. */




/** Openings by which a template talks to the author. */
const guidance = /^(?:briefly |please |optional|example|e\.g\.|describe |explain |list |summar(?:y|ize) |provide |include |insert |add (?:a|an|any|the|your|more|rows?|links?) |what (?:is|was|were|went|happened|did|could|can|would|will|should) |how (?:did|do|was|were|could|can|will|long|many) |who (?:was|were|is|are) |when (?:did|was|were) |where (?:did|was|were) |why (?:did|was|were) |your |this section|in this section|use this|fill |a (?:brief|short|one|concise|high-level|summary|list) |write |(?:one|two|1|2)[- ](?:sentence|paragraph)|provide |note any|outline |details? (?:of|about|on) |include )/i;
/** Longest text that can be a placeholder; longer ones are looked at no further. */
const maxBlank = 210;
/** Longest phrase for nothing, in characters. */
const maxNothing = 24;
const emptiness_frames = '<{[$_%`*~([';
/** Whether the words are a placeholder by their form: `TBD`, `...`, `<owner>`, `{action}`, `[Owner]`, `YYYY-MM-DD`. */
function isPlaceholder(text) {
    if (text.length > maxBlank)
        return /^\s*lorem ipsum/i.test(text);
    const trimmed = text.trim();
    if (trimmed.length > 30 && !emptiness_frames.includes(trimmed.charAt(0)))
        return saysPattern(trimmed);
    if (!/[a-zA-Z0-9]/.test(trimmed) && !/[\p{L}\p{N}]/u.test(trimmed))
        return !/\p{Extended_Pictographic}/u.test(trimmed);
    if (isFramed(trimmed))
        return true;
    const plain = plainText(trimmed);
    if (plain === '')
        return !trimmed.includes('![');
    if (isFramed(plain) || saysPattern(plain))
        return true;
    return plain.length <= maxNothing && mayBeginNothing(plain) && nothingPhrases().has(words_keyOf(plain));
}
/** `YYYY-MM-DD`, `HH:MM`: the pattern of a date where a date should be. */
function saysPattern(text) {
    // what each of them has is asked first: it costs far less than the pattern, and hardly any text has it
    if (!/[YyHhXD][-/:]/.test(text) && !/^[Ll]orem/.test(text))
        return false;
    return /(?:YYYY|yyyy)[-/]|HH:MM|hh:mm|XX:XX|DD\/MM|^[Ll]orem ipsum/.test(text);
}
/** All of it in the brackets by which templates mark a blank: `<name>`, `{name}`, `[name]`, `$NAME`, `__`. */
function isFramed(text) {
    if (!emptiness_frames.includes(text.charAt(0)))
        return false;
    return /^(?:<[^<>]{1,200}>|\{{1,3}[^{}]{1,200}\}{1,3}|\[[^[\]()]{2,200}\]|\$\{?[A-Z_]{2,40}\}?|_{3,}|%[A-Z_]{2,40}%)[.:]?$/.test(text);
}
/** Whether the words are a template's advice to the author: all in italics, in a quotation, or a question to answer. */
function isGuidance(row) {
    const text = row.text.trim();
    const asks = '?*_)]'.includes(text.charAt(text.length - 1)) && /\?[*_)\]]{0,3}$/.test(text.slice(-4));
    if (!asks && !row.quoted && !'*_([{<'.includes(text.charAt(0)))
        return false;
    const italic = /^(?:\*(?!\*)[^*]+\*|_(?!_).+_)[.:]?$/.test(text);
    const bracketed = /^[([{<].*[)\]}>][.:]?$/.test(text);
    if (!asks && !row.quoted && !italic && !bracketed)
        return false;
    return guidance.test(plainText(text.slice(0, 300)).replace(/^[([{<\s]+/, ''));
}
/** Whether a row adds something to its section. */
function saysSomething(row) {
    switch (row.kind) {
        case 'blank':
        case 'rule':
        case 'heading':
            return false;
        case 'hidden':
            return row.text.trim() !== '';
        case 'cells':
            return row.mark !== 'delimiter' && row.cells.some((cell) => cell.text !== '' && !isPlaceholder(cell.text));
        default:
            return !isPlaceholder(row.text) && !isGuidance(row);
    }
}
/** For each row whether it says something; worked out once, since several questions ask it. */
function whatSaysSomething(rows) {
    // a plain list: a typed array of this length lives outside of the heap, which costs more than filling it
    const said = [];
    for (const row of rows) {
        // the header of a table names its columns and tells nothing of the incident
        if (row.mark === 'delimiter' && said.length > 0)
            said[said.length - 1] = false;
        said.push(saysSomething(row));
    }
    return said;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/containment.js
/**
 * Which headings stand under which. Levels decide among marked headings; among labels of one make there are no levels,
 * and meaning decides: a summary holds its duration, impact and cause, lessons hold what went well, measures hold tasks.
 */
const holds = new Map([
    ['summary', ['duration', 'impact', 'root-cause', 'trigger', 'detection', 'contributing-factors']],
    ['timeline', ['detection', 'trigger', 'duration']],
    ['impact', ['duration']],
    ['lessons-learned', ['went-well', 'went-wrong', 'got-lucky']],
    ['action-items', ['action-items']],
    ['root-cause', ['trigger', 'contributing-factors']],
]);
/** Whether a section of one name holds those of another among labels of one make. */
function isHeldBy(inner, outer) {
    return holds.get(outer)?.includes(inner) === true;
}
/** What ends a list of action items however it is marked; all else may be a group of items about that matter. */
const ends = new Set([
    'summary',
    'timeline',
    'root-cause',
    'contributing-factors',
    'lessons-learned',
    'went-well',
    'went-wrong',
    'got-lucky',
    'supporting-information',
    'recurrence',
]);
/** Whether a heading ends the action items above it, even one that stands deeper. */
function closesSection(heading) {
    return heading.meanings.some((meaning) => meaning.kind !== 'section' || (meaning.name !== null && (ends.has(meaning.name) || impliesEnd(heading))));
}
/** `Impact` or `Detection` alone on a line of its own is a section; with a value it may be an item. */
function impliesEnd(heading) {
    return (heading.value === null && !heading.strong && heading.meanings.every((meaning) => meaning.name !== 'action-items'));
}
/** Whether `inner`, which comes later, stands under `outer`. */
function contains(outer, inner) {
    if (outer.strong && inner.strong)
        return inner.rank > outer.rank;
    if (inner.strong)
        return false;
    if (outer.strong || inner.rank - outer.rank >= 1)
        return !standsAlone(inner) || holdsMeaning(outer, inner);
    if (inner.rank > outer.rank)
        return true;
    return holdsMeaning(outer, inner);
}
function holdsMeaning({ meanings }, inner) {
    for (const { name } of inner.meanings) {
        if (name === null)
            continue;
        for (const { name: outer } of meanings) {
            // "Root Cause and Resolution" holds a "Root Cause" and a "Resolution"
            if (outer !== null && (isHeldBy(name, outer) || (meanings.length > 1 && outer === name)))
                return true;
        }
    }
    return false;
}
const major = new Set([
    'summary',
    'timeline',
    'action-items',
    'lessons-learned',
    'supporting-information',
    'resolution',
    'root-cause',
]);
/** A section in its own right that lost its marks: no value, a name that is no detail of another section. */
function standsAlone(inner) {
    if (inner.value !== null || inner.style === 'entry')
        return false;
    return inner.meanings.some((meaning) => meaning.name !== null && major.has(meaning.name));
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/bracketed.js
/** Words in the brackets of a heading: `Ablauf (Timeline)`, `What happened (Timeline)`. */



const inBrackets = /[([（［【]([^()[\]（）［］【】]{2,40})[)\]）］】]/g;
/** Longest heading that its brackets may name, in words without them; longer ones are sentences with a remark. */
const maxGlossed = 4;
/** The section that a bracket names, with exactly its words; null where none does. */
function gloss(text, aliases) {
    for (const [, inner = ''] of text.matchAll(inBrackets)) {
        const key = words_keyOf(inner);
        const found = aliases.get(key) ?? headingMeanings().get(key);
        if (found?.kind === 'section')
            return found;
    }
    return null;
}
/** Whether unknown words may be those of a heading in other words than its bracket, and no order to do something. */
function mayBeGlossed(key) {
    const words = key.split(' ');
    return words.length <= maxGlossed && !actionVerbs().has(words[0] ?? '');
}
/**
 * The meaning of known words with a bracket: theirs, unless they ask (`What happened?`) and the bracket names. What the
 * section in the bracket holds is the narrower of both, and stays.
 */
function named(key, outside, inside) {
    if (inside?.name == null || outside.name === null || !asks(key))
        return outside;
    return isHeldBy(outside.name, inside.name) ? outside : inside;
}
function asks(key) {
    for (const word of askingWords()) {
        // scripts without spaces put such words anywhere
        if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) {
            if (key.includes(word))
                return true;
        }
        else if (key.startsWith(`${word} `))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/lexicon/slips.js
/** Slips of the pen in marked headings: `sumary`, `atendees`. */



/** Words seen, and what they were corrected to; bounded, and without effect on any answer. */
const seen = new Map();
const maxSeen = 2000;
/** Puts right words that are one letter away from a word of the field. */
function correct(key) {
    return key.split(' ').map(correctWord).join(' ');
}
function correctWord(word) {
    if (word.length < 5)
        return word;
    const known = seen.get(word);
    if (known !== undefined)
        return known;
    const found = nearest(word);
    if (seen.size >= maxSeen)
        seen.clear();
    const own = (0,detached/* detached */.h)(word);
    seen.set(own, found === word ? own : found);
    return found;
}
function nearest(word) {
    const near = [word.length - 1, word.length, word.length + 1].flatMap((length) => vocabulary().get(length) ?? []);
    if (near.includes(word))
        return word;
    return near.find((candidate) => isSlip(word, candidate)) ?? word;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/lexicon/tails.js
/** Words that may follow the name of a section: `Resolution summary`, `影响范围评估`. */

/** The section that is named before such a word; null where none is. */
function beforeTail(key) {
    for (const tail of tails()) {
        if (!key.endsWith(tail) || key.length === tail.length)
            continue;
        const rest = key.slice(0, -tail.length);
        // words of scripts with spaces end where a blank is
        if (/^\p{L}*[a-zа-я가-힣]/u.test(tail) && !rest.endsWith(' '))
            continue;
        const found = headingMeanings().get(rest.trimEnd());
        if (found?.kind === 'section')
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/lexicon/telling.js
/** Phrases so telling that a heading which begins or ends with one is that section: `Horror Timeline`. */

const telling_phrases = lazy(() => [...tellingPhrases()].map(([phrase, name]) => {
    const spaced = /^[\p{Script=Latin} ]+$/u.test(phrase);
    return { phrase, name, spaced, mayStart: !spaced || phrase.includes(' ') || phrase === 'timeline' };
}));
/** First and last words of the phrases that stand in words of their own. */
const edges = lazy(() => new Set(telling_phrases().flatMap(({ phrase }) => [phrase.split(' ')[0] ?? '', phrase.split(' ').at(-1) ?? ''])));
/** Meaning by such a phrase; an order to do something (`Improve detection`) has none. */
function telling(key) {
    const words = key.split(' ');
    const [first = ''] = words;
    if (actionVerbs().has(first))
        return null;
    // what is not in Latin letters may be joined to its neighbours, so only a look at every phrase tells
    if (/^[a-z0-9 ]*$/.test(key) && !edges().has(first) && !edges().has(words.at(-1) ?? ''))
        return null;
    for (const each of telling_phrases()) {
        if (key.includes(each.phrase) && (telling_ends(key, each) || starts(key, each))) {
            return headingMeanings().get(each.phrase) ?? { name: each.name, role: null, kind: 'section' };
        }
    }
    return null;
}
function telling_ends(key, { phrase, spaced }) {
    return key.endsWith(phrase) && (!spaced || key.charAt(key.length - phrase.length - 1) === ' ');
}
function starts(key, { phrase, spaced, mayStart }) {
    return mayStart && key.startsWith(phrase) && (!spaced || key.charAt(phrase.length) === ' ');
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/heading-meaning.js
/** What the words of a heading mean, in any language, whatever surrounds them. */








/** Longer lines are sentences. In words. */
const maxHeadingWords = 14;
const maxHeadingLength = 200;
const heading_meaning_none = [];
/**
 * Meanings of a heading: one, two where it joins two (`Root Cause and Resolution`), none where it is unknown.
 * `strong` says that marks make it a heading beyond doubt: then a telling phrase within it is enough and a slip of the
 * pen is forgiven. Without marks only the exact words count, since any line could be such a heading.
 */
function meaningsOf(text, strong, vocabulary) {
    if (text.length > maxHeadingLength)
        return heading_meaning_none;
    if (!strong && !mayBeHeading(text, vocabulary.aliases))
        return heading_meaning_none;
    const memory = remembered(vocabulary, strong);
    const known = memory.get(text);
    if (known !== undefined)
        return known;
    if (memory.size >= maxRemembered)
        memory.clear();
    const found = workOut(text, strong, vocabulary);
    memory.set((0,detached/* detached */.h)(text), found);
    return found;
}
/** Reports of a team share their headings: each is worked out once. Bounded, and without effect on any answer. */
const maxRemembered = 4000;
const memories = new WeakMap();
function remembered({ aliases }, strong) {
    let memory = memories.get(aliases);
    if (memory === undefined) {
        memory = { strong: new Map(), weak: new Map() };
        memories.set(aliases, memory);
    }
    return strong ? memory.strong : memory.weak;
}
/** The whole answer, without the questions and the memory that spare it. */
function workOut(text, strong, vocabulary) {
    const own = vocabulary.aliases.size > 0 ? vocabulary.aliases.get(words_keyOf(text)) : undefined;
    if (own !== undefined)
        return [own];
    const bare = withoutNumber(withoutBrackets(text)).trim();
    const subject = /[\p{L}\p{N}]/u.test(bare) ? bare : text;
    const key = words_keyOf(subject);
    if (key === '' || wordCount(key) > maxHeadingWords)
        return [];
    if (abbreviations().has(key) && /\p{Ll}/u.test(subject))
        return [];
    const whole = exact(key, vocabulary) ?? (subject === text ? null : exact(words_keyOf(text), vocabulary));
    const inside = subject === text ? null : gloss(text, vocabulary.aliases);
    if (whole !== null)
        return [named(key, whole, inside)];
    const joined = compound(subject, strong, vocabulary);
    if (joined.length > 0)
        return joined;
    if (!strong)
        return [];
    const part = beforeTail(key) ?? ofSomething(key) ?? eitherSide(subject, vocabulary) ?? telling(key);
    if (part !== null)
        return [part];
    if (inside !== null && mayBeGlossed(key))
        return [inside];
    const corrected = correct(key);
    return corrected === key ? [] : meaningsOf(corrected, false, vocabulary);
}
function wordCount(key) {
    let count = 1;
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1))
        count++;
    return count;
}
/** `1. Summary`, `14 - Action Items`, `2) Impact`. */
function withoutNumber(text) {
    return text.replace(/^\s*\d{1,2}(?:\.\d{1,2}){0,3}\s*[.)\-–—:]?\s+(?=\S)/, '');
}
function exact(key, { aliases }) {
    return aliases.get(key) ?? headingMeanings().get(key) ?? lookBare(key);
}
/** Without the words that may stand around: `the incident timeline`, `corrective measures must contain`. */
function lookBare(key) {
    const first = key.indexOf(' ');
    if (first < 0)
        return null;
    if (!fillers().has(key.slice(0, first)) && !fillers().has(key.slice(key.lastIndexOf(' ') + 1)))
        return null;
    const words = key.split(' ');
    let start = 0;
    let end = words.length;
    while (start < end - 1 && fillers().has(words[start] ?? '')) {
        start++;
        const found = headingMeanings().get(words.slice(start, end).join(' '));
        if (found !== undefined)
            return found;
    }
    while (end > start + 1 && fillers().has(words[end - 1] ?? '')) {
        end--;
        const found = headingMeanings().get(words.slice(0, end).join(' ')) ?? headingMeanings().get(words.slice(start, end).join(' '));
        if (found !== undefined)
            return found;
    }
    return null;
}
/** `Root Cause & Resolution`, `Severity and Impact`, `Problems/Timeline`. Unknown parts are allowed under strong marks. */
function compound(text, strong, vocabulary) {
    const parts = splitJoined(text);
    if (parts.length < 2)
        return [];
    const found = parts.map((part) => exact(part, vocabulary));
    const known = found.filter((meaning) => meaning !== null);
    if (known.length < parts.length && !(strong && known.some((meaning) => meaning.kind === 'section')))
        return [];
    return mergeMeanings(known);
}
/** In scripts without blanks the joining word stands inside: `故障现象与原因分析`, `原因と対策`. */
const joinedInside = /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{2})(?:以及|及び|および|[和与與及と])(?=[\p{sc=Han}\p{sc=Kana}]{2})/gu;
function splitJoined(text) {
    const inside = /[和与與及と]|および/.test(text);
    if (!inside && !/[\s/&+,、・＆]/.test(text))
        return [];
    const folded = inside ? fold(text).replace(joinedInside, '、') : fold(text);
    if (!/[/&+,、・＆]/.test(folded) && !wordsOf(folded).some((word) => joiners().has(word)))
        return [];
    const parts = [[]];
    for (const piece of folded.split(/([/&+,、・＆])/)) {
        if (/^[/&+,、・＆]$/.test(piece)) {
            parts.push([]);
            continue;
        }
        for (const word of wordsOf(piece)) {
            if (joiners().has(word))
                parts.push([]);
            else
                parts.at(-1)?.push(stem(word));
        }
    }
    return parts.filter((part) => part.length > 0).map((part) => part.join(' '));
}
/** One meaning for each name; corrective joined with preventive is the combined list of measures. */
function mergeMeanings(list) {
    const roles = new Set(list.map((meaning) => meaning.role));
    const merged = new Map();
    for (const meaning of list) {
        const both = roles.has('corrective') && roles.has('preventive') && meaning.name === 'action-items';
        if (!merged.has(meaning.name))
            merged.set(meaning.name, both ? { ...meaning, role: 'measures' } : meaning);
    }
    // an unknown companion adds nothing to a section
    const sections = [...merged.values()].filter((meaning) => meaning.kind === 'section');
    return sections.length > 0 ? sections : [...merged.values()];
}
const wholeOnly = new Set(['summary', 'duration', 'lessons-learned']);
/** `Timeline of the disaster`: the words before "of" say what it is, when they are telling. */
function ofSomething(key) {
    const words = key.split(' ');
    const at = words.findIndex((word, index) => index > 0 && prepositions().has(word));
    if (at < 0)
        return null;
    const head = words.slice(0, at).join(' ');
    // "Follow up on the alert" orders, "Relay follow-ups" names
    if (head === 'follow up')
        return null;
    const found = headingMeanings().get(head);
    if (found?.name == null)
        return null;
    return tellingPhrases().has(head) || wholeOnly.has(found.name) ? found : null;
}
/** `Root cause identification: The Five Whys`, `Timeline - all times UTC`: one side of the mark is enough. */
function eitherSide(text, vocabulary) {
    const sides = text.split(/[:：]\s|\s[-–—|]\s/);
    if (sides.length < 2)
        return null;
    for (const side of sides) {
        const found = exact(words_keyOf(side), vocabulary);
        if (found?.kind === 'section')
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/labels.js
/** A line as a label: `**Impact:** everyone`, `Timeline:`, `*Tasks*`, `Resolution`. Shape only; meaning comes later. */


/** Longest label, in characters; longer ones are sentences. */
const maxLabel = 90;
/** The same with a remark in brackets. */
const maxRemarked = 200;
const maxBare = 75;
/** Words of the longest headings that are known; what has more is a sentence. */
const maxWords = 12;
/** Pictures and short codes before a label: `🕒 **Duration:**`, `:timer: Impact:`. */
const ornament = /^(?::[a-z0-9_+-]{1,30}:|[^\p{L}\p{N}*_`[\]("'¿¡<«“「『（【-])+\s*/u;
/** Whether a line may be a label of another style than bare words: all others have a mark or a colon. */
function mayBeMarkedLabel(line) {
    return /[:：*_]/.test(line);
}
/** Reads a line as a label, or null where it is plainly a sentence. */
function labelOf(line) {
    // an ornament is no letter
    const ornamented = /^[a-zA-Z0-9*_]/.test(line) ? 0 : (ornament.exec(line)?.[0].length ?? 0);
    const text = ornamented === 0 ? line : line.slice(ornamented);
    if (text === '')
        return null;
    const first = text.charAt(0);
    return first === '*' || first === '_'
        ? (emphasised(text, ornamented) ?? colonLabel(text, ornamented))
        : (colonLabel(text, ornamented) ?? bare(text, ornamented));
}
/** `**Label**`, `**Label:** value`, `**Label**: value`, `*Label:*`. */
function emphasised(text, before) {
    const mark = /^(?:\*{1,3}|_{1,3})/.exec(text)?.[0] ?? '';
    const offset = before + mark.length;
    const close = text.indexOf(mark, mark.length);
    if (close <= mark.length || close > maxLabel + mark.length)
        return null;
    const inner = text.slice(mark.length, close).trim();
    const after = text.slice(close + mark.length).replace(/^[*_]+/, '');
    const rest = after.replace(/<br\s*\/?>\s*$/i, '').trim();
    const innerColon = /[:：]$/.test(inner);
    const words = plainText(inner.replace(/\s*[:：]$/, ''));
    if (words === '')
        return null;
    if (rest === '' || rest === ':' || rest === '：' || /^\p{Extended_Pictographic}+$/u.test(rest)) {
        const style = innerColon || rest === ':' ? 'label' : 'bold';
        return {
            text: words,
            value: null,
            style: style === 'label' && mark.length < 2 ? 'label' : 'bold',
            offset,
        };
    }
    const joint = /^(?:[:：]|[-–—](?=\s))\s*/.exec(rest);
    if (joint !== null && !innerColon)
        return { text: words, value: labels_valueOf(rest.slice(joint[0].length)), style: 'label', offset };
    // "**Impact** was high" is a sentence, "**Impact:** high" and "**Impact** (users): high" are labels
    if (innerColon)
        return { text: words, value: labels_valueOf(rest), style: 'label', offset };
    const remark = /^\([^()]{0,80}\)\s*[:：]\s*/.exec(rest);
    if (remark === null)
        return null;
    return { text: words, value: labels_valueOf(rest.slice(remark[0].length)), style: 'label', offset };
}
function labels_valueOf(text) {
    const trimmed = text.trim();
    return trimmed === '' ? null : trimmed;
}
/** What may stand after the colon of a label; what stands there in `10:00` and `http://` may not. */
const afterColon = /^(?:\s|[*_]|\p{Lu}|\p{Lo})/u;
/** `Label: value`, `Label:`. Times and addresses have colons too and are none. */
function colonLabel(text, before) {
    const at = colonOutside(text);
    if (at <= 0)
        return null;
    if (at > maxLabel && (at > maxRemarked || withoutBrackets(text.slice(0, at)).length > maxLabel))
        return null;
    const goesOn = text.charAt(at) !== ':' || at + 1 === text.length || afterColon.test(text.slice(at + 1, at + 3));
    if (!goesOn)
        return null;
    const label = text.slice(0, at).trim();
    if (/^[\d[]/.test(label) || /[.!;]\s|\d$/.test(label) || hasManyWords(withoutBrackets(label)))
        return null;
    const after = text.slice(at + 1);
    const words = plainText(label);
    if (!/[a-zA-Z]/.test(words) && !/\p{L}/u.test(words))
        return null;
    return {
        text: words,
        value: labels_valueOf(/^\s*[*_]|</.test(after) ? after.replace(/^[*_\s]+|<br\s*\/?>/gi, '') : after),
        style: 'label',
        offset: before,
    };
}
/** Offset of the first colon that no bracket encloses; in an unclosed one, of the first colon. -1 where there is none. */
function colonOutside(text) {
    const first = firstColon(text);
    const bracket = first < 0 ? -1 : text.slice(0, first).search(/[([（［【]/);
    if (bracket < 0)
        return first;
    let depth = 0;
    for (let at = bracket; at < Math.min(text.length, maxRemarked); at++) {
        const character = text.charAt(at);
        if ('([（［【'.includes(character))
            depth++;
        else if (')]）］】'.includes(character))
            depth--;
        else if (depth <= 0 && (character === ':' || character === '：'))
            return at;
    }
    return first;
}
function firstColon(text) {
    const narrow = text.indexOf(':');
    const wide = text.indexOf('：');
    return narrow < 0 || (wide >= 0 && wide < narrow) ? wide : narrow;
}
/** Whether it has more words than any heading. A word and its blank take two characters, which settles most. */
function hasManyWords(text) {
    return text.length > 2 * maxWords && text.trim().split(/\s+/).length > maxWords;
}
/** A few words on a line of their own, with nothing that ends a sentence. */
function bare(text, before) {
    if (text.length > maxBare || /[.,;!]$/.test(text))
        return null;
    const words = plainText(text.includes('<') ? text.replace(/<br\s*\/?>\s*$/i, '') : text);
    if (words === '' || hasManyWords(words))
        return null;
    return { text: words, value: null, style: 'bare', offset: before };
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/kinds.js
/**
 * Corrective or preventive: first what the author says (column, label, prefix), then the group's heading, then, under a
 * combined heading, fixes against tasks, then the wording. Never a guess beyond that.
 */


/** Kind by a word for it (`Prevent`, `mitigation`, `短期`); null where the word says nothing of it. */
function kindOfWord(text) {
    const key = words_keyOf(text);
    if (key === '')
        return null;
    const whole = kindWords().get(key);
    if (whole !== undefined)
        return whole === 'neutral' ? 'unspecified' : whole;
    return null;
}
/** Kind that a heading's words carry (`Short-term improvements`, `予防（Prevent）`). */
function kindOfHeading(text) {
    const words = wordsOf(text).map(stem);
    const kinds = new Set(words.map((word) => kindWords().get(word)));
    // "Corrective and preventive measures" says neither
    if (kinds.has('corrective') && kinds.has('preventive'))
        return null;
    for (let length = Math.min(3, words.length); length > 0; length--) {
        for (let at = 0; at + length <= words.length; at++) {
            const found = kindWords().get(words.slice(at, at + length).join(' '));
            if (found !== undefined && found !== 'neutral')
                return found;
        }
    }
    return null;
}
/** Kind of one item. `said` is the type column or a prefix, where there is one. */
function kindOf(text, group, said) {
    const written = said === null ? null : (kindOfWord(said) ?? kindOfHeading(said));
    if (written !== null)
        return written;
    if (group.kind !== null)
        return group.kind;
    if (group.role === 'corrective' || group.role === 'preventive')
        return group.role;
    if (group.combined && group.role === 'improvements')
        return 'corrective';
    if (group.combined && group.role === 'tasks')
        return 'preventive';
    return kindOfWording(text);
}
/** The first telling verb, of the sentence or after a `Title:`. */
function kindOfWording(text) {
    const verbs = actionVerbs();
    const words = wordsOf(text);
    for (let at = 0; at < 12; at++) {
        const word = words[at];
        if (word === undefined)
            break;
        const base = stem(word);
        const verb = verbs.get(base) ?? (base === word ? undefined : verbs.get(word)) ?? verbOfGerund(word);
        if (verb === 'corrective' || verb === 'preventive')
            return verb;
    }
    return /\b(?:monitoring|alert(?:s|ing)?|tests?|runbooks?|dashboards?|playbooks?|documentation|checklists?)\b/i.test(text)
        ? 'preventive'
        : 'unspecified';
}
/** What the base form of an -ing word is, if it is an action verb: `patching`, `running`, `updating`. */
function verbOfGerund(word) {
    if (word.length < 6 || !word.endsWith('ing'))
        return undefined;
    const base = word.slice(0, -3);
    const undoubled = base.at(-1) === base.at(-2) ? base.slice(0, -1) : base;
    return actionVerbs().get(base) ?? actionVerbs().get(`${base}e`) ?? actionVerbs().get(undoubled);
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/demoted-labels.js
/** Labels that are marked as headings. */
/**
 * Some authors use `# Label: …` below `## Section`. A higher heading that is written as a label, in a report whose
 * sections are plain headings of a lower level, is a label.
 */
function demoteLabels(headings) {
    const plainLevels = headings
        .filter((heading) => heading.strong && !heading.labelled && heading.meanings.length > 0)
        .map((heading) => heading.rank);
    const usual = plainLevels.reduce((least, level) => Math.min(least, level), 100);
    if (plainLevels.length < 2)
        return [...headings];
    return headings.map((heading) => heading.strong && heading.rank < usual && heading.labelled ? { ...heading, rank: 65 } : heading);
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/entry-headings.js
/** Entries of a list that are the heading of what follows them. */

/** An entry that only names a section heads it when something else than its next sibling follows. */
function leads(rows, index, row) {
    let at = index + 1;
    while (rows[at]?.kind === 'blank' || rows[at]?.kind === 'rule')
        at++;
    const next = rows[at];
    if (next === undefined || next.kind === 'heading')
        return false;
    return next.indent > row.indent || !isEntry(next) || (isPicture(row.mark) && next.mark !== row.mark);
}
/** `✔️ Tasks` over dashes: the picture is an ornament of the heading, no bullet of the list. */
function isPicture(mark) {
    return /^\p{Extended_Pictographic}/u.test(mark);
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/everyday-words.js
/** Words that label a remark as often as a section: `Fix: added a guard`. Alone on a line they are headings. */


/** Whether a label, when a value follows it, need not be a section's heading. */
function isEverydayWord(label) {
    return everydayPhrases().has(fold(withoutBrackets(label).trim()));
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/title-headings.js
/** Titles that hold the words of a section. */



/**
 * `# Resolution of the login outage`, `# Codec drift: root cause & fix` over the sections of a report: first, alone of
 * its level and with more words than those of sections, it is the title. So is `# RCA: login outage`, whose label names
 * the report where the section of that name stands below, and `# Task list` over a whole report with actions of its own.
 */
function withoutTitle(headings, vocabulary) {
    const [first, ...others] = headings;
    if (first?.rank !== 10 || !first.strong || first.meanings.length === 0)
        return headings;
    if (others.some(({ rank, labelled }) => rank === 10 && !labelled))
        return headings;
    if (first.value === null
        ? namesOnly(first.text, vocabulary) && !isOverReport(first, others)
        : !namedAgain(first, others))
        return headings;
    if (!others.some(({ meanings }) => meanings.some(({ kind }) => kind === 'section')))
        return headings;
    return [{ ...first, value: null, meanings: [] }, ...others];
}
/** Words for actions over other sections and a list of actions among them. */
function isOverReport(first, others) {
    if (!first.meanings.some(({ name }) => name === 'action-items') || !namedAgain(first, others))
        return false;
    return others.some((other) => other.strong && other.meanings.some(({ name, kind }) => kind === 'section' && name !== 'action-items'));
}
function namedAgain({ meanings }, others) {
    const names = new Set(meanings.map(({ name }) => name));
    return others.some((other) => other.strong && other.meanings.some(({ name }) => names.has(name)));
}
/** Nothing but words of sections, slips of the pen forgiven. */
function namesOnly(text, vocabulary) {
    return [text, correct(words_keyOf(text))].some((each) => meaningsOf(each, false, vocabulary).length > 0);
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/headings.js
/**
 * Finds the headings of an Outline, marked or not: half of all reports in plain text have no heading mark at all, so a
 * line is also a heading when its words are those of one. Where marks and words disagree, the words win.
 */












const ranks = { bold: 70, bare: 72, label: 80, entry: 85, value: 90 };
/** All headings of the rows, in order. Weak ones (no mark) only where their words are known. */
function findHeadings(rows, vocabulary) {
    const found = [];
    let open = null;
    for (let index = 0; index < rows.length; index++) {
        const row = rows[index];
        if (row === undefined || row.quoted)
            continue;
        const heading = headingAt(rows, index, row, vocabulary, open);
        if (heading === null || (open !== null && explainsTask(heading, found.at(-1), open.heading))) {
            if (open !== null && open.indent === null && isEntry(row))
                open = { heading: open.heading, indent: row.indent };
            continue;
        }
        found.push(heading);
        if (isActions(heading))
            open = { heading, indent: null };
        else if (open !== null && (heading.strong ? heading.rank <= open.heading.rank : closesSection(heading)))
            open = null;
    }
    return demoteLabels(withoutTitle(found, vocabulary));
}
/** `Reason:` below a heading of the author's own under the actions: the heading is a task, and this says more of it. */
function explainsTask(heading, above, actions) {
    if (above === undefined || heading.strong || !isEverydayWord(heading.text))
        return false;
    return above.strong && above.meanings.length === 0 && above.rank > actions.rank;
}
/** Whether it heads action items. */
function isActions(heading) {
    return heading.meanings.some((meaning) => meaning.name === 'action-items');
}
function headingAt(rows, index, row, vocabulary, open) {
    if (row.kind === 'heading')
        return marked(row, index, vocabulary);
    if (row.kind === 'cells')
        return labelledCell(rows, index, row, vocabulary);
    if (row.kind !== 'text' && !isEntry(row))
        return null;
    // a sentence, as most lines are, need not be taken apart
    if (!mayBeginHeading(row.text, vocabulary.aliases))
        return null;
    const label = labelOf(row.text);
    if (label === null)
        return null;
    if (isEntry(row) && label.style === 'bare' && !leads(rows, index, row))
        return null;
    if (/^[*_](?![*_])/.test(row.text) && (isGuidance(row) || isSentence(label)))
        return null;
    const alone = label.value === null;
    const meanings = meaningsOf(label.text, label.style === 'bold' && row.kind === 'text', vocabulary);
    const first = meanings[0];
    if (first === undefined)
        return null;
    // "Note: …", "Owner: …" say something; only a section's own value makes a heading of such a line
    if (!alone && (first.kind !== 'section' || isEverydayWord(label.text)))
        return null;
    const heading = weak(row, index, label, meanings);
    return open !== null && belongsToItems(heading, row, open) ? null : heading;
}
/**
 * The duration stands in a table more often than under a heading: `| Duration | 2 h |`, or a column of a table that
 * has one row. Other cells are fields of the report, not sections.
 */
function labelledCell(rows, index, row, vocabulary) {
    if (row.mark === 'delimiter')
        return null;
    const isPair = row.cells.length === 2 && row.cells[1]?.text !== '';
    const isHeader = rows[index - 1]?.kind !== 'cells' && rows[index + 2]?.kind === 'cells' && rows[index + 3]?.kind !== 'cells';
    if (!isPair && !isHeader)
        return null;
    for (const cell of isPair ? row.cells.slice(0, 1) : row.cells) {
        if (cell.text.length > 40)
            continue;
        const text = plainText(cell.text);
        const meanings = meaningsOf(text, false, vocabulary);
        if (meanings[0]?.name !== 'duration')
            continue;
        return {
            index,
            line: row.line,
            column: cell.column,
            text,
            value: row.cells[1]?.text ?? '',
            rank: ranks.value,
            strong: false,
            style: 'cell',
            labelled: true,
            meanings,
        };
    }
    return null;
}
/**
 * Under action items a label is less than elsewhere: below an entry it is a detail of it (`- Actions:`), and with a
 * value it is an item about its matter (`Detection: add an alert`), unless it names the list itself. Without a value it
 * may name a kind of task (`**Detection:**`) below a heading by mark.
 */
function belongsToItems(heading, row, open) {
    if (isEntry(row) && open.indent !== null && row.indent > open.indent + 1)
        return true;
    if (heading.value === null) {
        return open.heading.strong && heading.style !== 'bare' && !isActions(heading) && kindOfWord(heading.text) !== null;
    }
    if (!isActions(heading))
        return !closesSection(heading);
    const role = heading.meanings[0]?.role;
    return isEntry(row) && (role === 'preventive' || role === 'corrective' || role === 'actions');
}
function marked(row, index, vocabulary) {
    const plain = plainText(row.text);
    const style = row.mark === 'setext' || row.mark === 'html' || row.mark === 'banner' ? row.mark : 'atx';
    const whole = meaningsOf(plain, true, vocabulary);
    const label = labelOf(row.text);
    // "# Root Cause: The certificate ran out": the label is the heading, the sentence its content
    const said = label === null || label.value === null ? [] : meaningsOf(label.text, false, vocabulary);
    if (label !== null && said.some((meaning) => meaning.kind === 'section')) {
        return strong(row, index, style, label.text, label.value, true, said);
    }
    const text = /[:：]$/.test(plain) ? plain.slice(0, -1).trim() : plain;
    // "# Owner: Ada" is written as a label too
    return strong(row, index, style, text, null, text.length < plain.length || said.length > 0, whole);
}
function strong({ line, column, level }, index, style, text, value, labelled, meanings) {
    return { index, line, column, text, value, rank: level * 10, strong: true, style, labelled, meanings };
}
function weak(row, index, label, meanings) {
    const style = isEntry(row) ? 'entry' : label.style;
    const base = label.value === null ? ranks[style] : isEntry(row) ? ranks.entry : ranks.value;
    return {
        index,
        line: row.line,
        column: row.column + label.offset,
        text: label.text,
        value: label.value,
        rank: base + (isEntry(row) ? row.indent / 100 : 0),
        strong: false,
        style,
        labelled: label.style === 'label' || label.value !== null,
        meanings,
    };
}
/** Words in single italics that go on past a comma or a full stop: advice or a remark, no heading. */
function isSentence(label) {
    return label.value === null && /[.,;。、，]/.test(label.text);
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/time/clock.js
/** Times of day and zones as people write them: `10:00 AM (UTC)`, `14:30`, `5pm`, `0900 PST`, `7.15 h`. */

/** A time where the last index stands. */
const clock = /(?<![\d.:/+-])(\d{1,2})(?::(\d{2})(?::(\d{2}))?\s?([ap])\.?\s?m\b\.?|:(\d{2})(?::(\d{2}))?(?![\d:]|\.\d)|\.(\d{2})\s?([ap])\.?m\b|\s?([ap])\.?m\b\.?|[h時](\d{2})?(?!\p{L}))|(?<![\d.:/+-])([01]\d|2[0-3])([0-5]\d)(?=\s?(?:UTC|GMT|[A-Z]{1,3}T|hours|hrs)\b|\s?[–-]\s?\d{4}\s?(?:UTC|GMT|[A-Z]{1,3}T)\b)/iuy;
/** All times of a text, in order. */
function findTimes(text) {
    const window = text.length > 400 ? text.slice(0, 400) : text;
    const found = [];
    for (let at = nextNumber(window, 0); at >= 0;) {
        clock.lastIndex = at;
        const match = clock.exec(window);
        const time = match === null ? null : toTime(match);
        if (time !== null)
            found.push(time);
        at = nextNumber(window, match === null ? at + 1 : match.index + match[0].length);
    }
    return found;
}
/** Where the next number begins at which a time may stand; asking the pattern only there is much the cheaper. */
function nextNumber(text, from) {
    const { length } = text;
    for (let at = from; at < length; at++) {
        if (clock_isDigit(codeAt(text, at)) && (at === 0 || !goesOnInNumber(codeAt(text, at - 1))))
            return at;
    }
    return -1;
}
/** One of `0123456789.:/+-`. */
function goesOnInNumber(code) {
    return (code > 45 && code < 59) || code === 43 || code === 45;
}
function clock_isDigit(code) {
    return code > 47 && code < 58;
}
function toTime(match) {
    const hour = Number(match[1] ?? match[11]);
    const minute = Number(match[2] ?? match[5] ?? match[7] ?? match[10] ?? match[12] ?? 0);
    const seconds = Number(match[3] ?? match[6] ?? 0);
    const half = (match[4] ?? match[8] ?? match[9])?.toLowerCase();
    if (minute > 59 || seconds > 59 || hour > 24)
        return null;
    // "13:06 PM" is a 24-hour time with a slip
    const inHalf = half !== undefined && hour <= 12;
    const hours = inHalf ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
    return { minutes: hours * 60 + minute, seconds, start: match.index, end: match.index + match[0].length };
}
/** Offsets from UTC in minutes. Abbreviations that name several zones (IST, CST of China, BST of Dhaka) only where one is meant by all. */
const zones = new Map(Object.entries({
    UTC: 0,
    GMT: 0,
    Z: 0,
    WET: 0,
    WEST: 60,
    BST: 60,
    CET: 60,
    CEST: 120,
    EET: 120,
    EEST: 180,
    MSK: 180,
    EST: -300,
    EDT: -240,
    CDT: -300,
    MST: -420,
    MDT: -360,
    PST: -480,
    PDT: -420,
    AKST: -540,
    AKDT: -480,
    HST: -600,
    WAT: 60,
    CAT: 120,
    EAT: 180,
    SAST: 120,
    JST: 540,
    KST: 540,
    HKT: 480,
    SGT: 480,
    AEST: 600,
    AEDT: 660,
    AWST: 480,
    NZST: 720,
    NZDT: 780,
    BRT: -180,
    ART: -180,
    CLT: -240,
    PKT: 300,
    WIB: 420,
    PHT: 480,
}));
/** Long names; daylight saving is not guessed from them. */
const zoneNames = [
    [/\bwest africa(?:n)? time\b/i, 60],
    [/\beast africa(?:n)? time\b/i, 180],
    [/\bcentral africa(?:n)? time\b/i, 120],
    [/\bgreen?witch? mean time\b|\bgreenwich mean time\b|\bcoordinated universal time\b/i, 0],
    [/\bpacific standard time\b/i, -480],
    [/\beastern standard time\b/i, -300],
    [/\bcentral european time\b/i, 60],
];
const abbreviation = /(?<![\p{L}\d])(UTC|GMT|Z|[A-Z]{3,4})(?:\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?)?(?![\p{L}\d])/gu;
const offset = /([+-])(\d{2}):?(\d{2})(?!\d)/;
/** Minutes east of UTC of the first zone named in the text; null where none is, or one that names several zones. */
function findZone(text) {
    const window = text.length > 400 ? text.slice(0, 400) : text;
    for (const match of window.matchAll(abbreviation)) {
        const base = zones.get(match[1] ?? '');
        if (base === undefined)
            continue;
        const hours = Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
        return base + (match[2] === '-' ? -hours : hours);
    }
    for (const [name, minutes] of zoneNames)
        if (name.test(window))
            return minutes;
    const numeric = /T?\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})/.exec(window)?.[0];
    if (numeric === undefined)
        return null;
    if (numeric.endsWith('Z'))
        return 0;
    const found = offset.exec(numeric.slice(5));
    if (found === null)
        return null;
    const minutes = Number(found[2]) * 60 + Number(found[3]);
    return found[1] === '-' ? -minutes : minutes;
}
/** ISO 8601 in UTC of a day and a time in a zone. */
function toInstant(date, time, zone) {
    const at = Date.parse(`${date}T00:00:00Z`) + ((time.minutes - zone) * 60 + time.seconds) * 1000;
    return new Date(at).toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/not-a-postmortem.js
/** Files that stand where postmortems stand and are none: a link, a stub, the text of an assignment, a template, a runbook. */




/**
 * A row that tells its reader what to write: an order to explain or describe, a question about "the issue", a demand on
 * length or content. An account answers such questions; the text of an assignment asks one after the other.
 */
const not_a_postmortem_asks = /^\W*(?:explain|describe|state|specify|mention|outline|provide|include|keep it|be (?:very |as )?(?:specific|clear)|make sure|(?:what|when|how|which|who|why) (?:was|were|is|are|did|has|have|had|the|actions?|teams?|services?)\b)|\bmust (?:contain|include|be|have)\b|\bshould (?:contain|include|be (?:between|at (?:least|most)))|\b\d+ ?(?:to|or|and|-|–) ?\d+ (?:words|sentences|lines|paragraphs)\b|\b(?:your|the) (?:assignment|submission|project|task) (?:must|should|will)\b|\byou (?:must|should|will|are (?:expected|asked|required))\b|\((?:[^()]*, )?(?:be|keep|like a|e\.g\.|for example)\b/i;
/** Decides on the whole file. `path` counts for a template only, which names itself. */
function judge(path, outline, tells, parts) {
    const said = outline.rows.filter((row) => row.kind !== 'blank' && row.kind !== 'rule');
    if (said.length === 0)
        return 'stub';
    if (said.length <= 6 && isLinkOnly(said.map((row) => plainText(row.text))))
        return 'link-only';
    if (isAssignment(said))
        return 'assignment';
    if (isRunbook(said, parts))
        return 'runbook';
    if (isTemplate(path, outline.rows, tells, parts) || isForm(outline.rows, tells, parts))
        return 'template';
    if (parts.some((part) => part.heading.meanings.some((meaning) => meaning.kind === 'section')))
        return null;
    return said.reduce((sum, row) => sum + row.text.length, 0) < 400 ? 'stub' : 'no-sections';
}
/** The task itself, said to its reader: `Write a postmortem of an outage that you have faced`. */
const setsTheTask = /\b(?:you|your)\b.*\b(?:writ(?:e|ing)|creat(?:e|ing)|prepar(?:e|ing)) (?:an? |the |your )?(?:\w+ ){0,2}post-?\s?mortem\b|\b(?:writ(?:e|ing)|creat(?:e|ing)|prepar(?:e|ing)) (?:an? |the |your )?(?:\w+ ){0,2}post-?\s?mortem\b.*\b(?:you|your)\b/i;
/**
 * Many askings, or the task itself and one of them, and hardly a time of day: nothing happened yet. Headings do not
 * count, for authors keep those of the task.
 */
function isAssignment(said) {
    // asked first, since most files tell more times than that before they are half read
    let times = 0;
    for (const row of said)
        if (isBody(row) && tellsTime(row) && ++times === 3)
            return false;
    const body = said.filter(isBody);
    const asking = body.filter((row) => not_a_postmortem_asks.test(row.text));
    if (asking.length >= 5 && asking.length >= body.length * 0.25)
        return true;
    return asking.length > 0 && body.some(({ text }) => /post-?\s?mortem/i.test(text) && setsTheTask.test(text));
}
/** A title that says so, `Runbook: the queue is full`, `Queue playbook`, over words that tell no times. */
function isRunbook(said, parts) {
    const first = parts.find(({ heading }) => heading.strong)?.heading;
    const row = said.find(({ kind }) => kind === 'heading');
    if (row === undefined || (first !== undefined && first.line < row.line))
        return false;
    const title = plainText(row.text);
    const named = /^(?:(?:incident )?(?:runbook|playbook)|sop|standard operating procedure)\s*(?:[:–—-]|$)|\b(?:runbook|playbook)$/i.test(title) && !/post-?\s?mortem/i.test(title);
    return named && said.filter(tellsTime).length < 2;
}
function isBody({ kind, text }) {
    return kind !== 'heading' && text.length < 600;
}
/** Whether a row begins with a time of day. */
function tellsTime({ text }) {
    return findTimes(text.slice(0, 80)).length > 0;
}
function isLinkOnly(words) {
    return (words.some((text) => text.includes('://')) &&
        words.every((text) => text.length < 30 || /^(?:\S+\s){0,6}?<?https?:\/\/\S+$/.test(text)));
}
/** The field for the date of the report, with the pattern of a date in it. */
const undatedField = /^\W*(?:incident |report )?(?:date|fecha|data|datum|дата|日付|日期|날짜)(?: of (?:the )?incident)?\W{0,6}[:：|]\W*(?:YYYY|AAAA|JJJJ|ГГГГ|(?:DD|MM|TT)[-/.])/i;
/**
 * A template is mostly blanks. Its file's name adds weight, since half-filled templates exist; the name alone is not
 * enough, for an incident may be about templates.
 */
function isTemplate(path, rows, tells, parts) {
    const named = /(?:^|[/_.-])template|issue_template|\btemplate\b/i.test(path.slice(-160));
    const content = [];
    let blanks = 0;
    for (let at = 0; at < rows.length; at++) {
        const row = rows[at];
        if (row === undefined || row.kind === 'blank' || row.kind === 'rule' || row.kind === 'heading')
            continue;
        if (row.mark === 'delimiter')
            continue;
        if (tells[at] === false || asksFor(row))
            blanks++;
        else
            content.push(row);
    }
    const undated = !named && blanks >= 3 && rows.some((row) => undatedField.test(row.text));
    if (!named && !undated && (blanks < 6 || blanks < content.length * 0.4))
        return false;
    const times = content.filter(tellsTime).length;
    if (undated)
        return times === 0 && !content.some((row) => /\b20\d\d[-/.年]\d/.test(row.text));
    if (!named)
        return times < 3;
    const sections = parts.filter((part) => part.heading.strong && part.heading.meanings.length > 0).length;
    return sections >= 2 && (blanks >= 2 || times < 3);
}
/**
 * Its title calls it a template, and at least half of its sections hold nothing but labels and blanks. The title alone
 * is not enough, for the same reason as the name.
 */
function isForm(rows, tells, parts) {
    const title = parts.find((part) => part.heading.strong) ?? parts[0];
    if (title === undefined || !callsItselfTemplate(title.heading.text))
        return false;
    const own = parts.filter((part) => part !== title && part.heading.strong && part.ownEnd === part.end);
    const open = own.filter((part) => {
        if (part.heading.value !== null)
            return false;
        for (let at = part.heading.index + 1; at <= part.end; at++)
            if (tells[at] === true && !isOpen(rows[at]))
                return false;
        return true;
    });
    return own.length > 1 && open.length * 2 >= own.length;
}
/** Words of scripts without blanks between them count within others. */
const templateKeys = lazy(() => [...templateWords()].map((word) => (/[a-z\p{Script=Cyrillic}]/u.test(word) ? ` ${word} ` : word)));
function callsItselfTemplate(title) {
    const key = ` ${words_keyOf(title)} `;
    return templateKeys().some((word) => key.includes(word));
}
/** A field or a question that waits for its answer: `- Direct cause:`, `- How was it noticed?`. */
function isOpen(row) {
    return row !== undefined && /[:：?？][*_]{0,3}$/.test(row.text.trimEnd());
}
/** A blank within a sentence: `[your name]`, `<date>`. */
function asksFor(row) {
    return (row.kind !== 'hidden' &&
        /[[<{]/.test(row.text) &&
        /[[<{](?:your|name|date|link|insert|owner|describe|time|todo|tbd)\b[^\]>}]*[\]>}]/i.test(row.text));
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/fields-of-a-line.js
/** Several fields on one line: `Date: 2024-02-25 Duration: 2 h Severity: SEV1`, `**Date:** … | **Severity:** …`. */
/** Further labels are looked for in so many characters; what is longer is prose. */
const maxLine = 400;
/** Longest label of a field, in words. */
const fields_of_a_line_maxWords = 4;
/**
 * The field, and those whose labels stand in its value. `nameOf` tells which words are a label.
 */
function splitFields(field, nameOf) {
    const { value, line } = field;
    const found = [];
    let name = field.name;
    let from = 0;
    for (const colon of value.slice(0, maxLine).matchAll(/[:：](?=\s)/g)) {
        const label = labelBefore(value, from, colon.index, nameOf);
        if (label === null)
            continue;
        found.push({ name, value: trimmed(value.slice(from, label.start)), line });
        name = label.name;
        from = colon.index + 1;
    }
    if (found.length === 0)
        return [field];
    return [...found, { name, value: trimmed(value.slice(from)), line }];
}
/** The longest label that ends at a colon and begins a word. */
function labelBefore(text, from, colon, nameOf) {
    const before = text.slice(Math.max(from, colon - 60), colon);
    const words = [...before.matchAll(/[\p{L}\p{M}'’]+/gu)].slice(-fields_of_a_line_maxWords);
    for (const { index } of words) {
        const label = before.slice(index);
        const name = /^[\p{L}\p{M}'’ ]+$/u.test(label) ? nameOf(label) : null;
        if (name !== null && (index === 0 || !/[\p{L}\p{N}]/u.test(before.charAt(index - 1)))) {
            return { name, start: colon - before.length + index };
        }
    }
    return null;
}
/** A value without what parts it from its neighbours. */
function trimmed(value) {
    return value.replace(/^[\s|·•;,/–—-]+|[\s|·•;,/–—-]+$/g, '');
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/time/calendar.js
/** Days of the calendar, and what a date found in a text looks like. */
/** YYYY-MM-DD of a day that exists, else null. */
function dayOf(year, month, day) {
    if (year < 1970 || year > 2100 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month))
        return null;
    return `${year}-${pad(month)}-${pad(day)}`;
}
function pad(value) {
    return String(value).padStart(2, '0');
}
function lastDay(year, month) {
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
/** The day `days` after `date`. */
function addDays(date, days) {
    return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
/**
 * The day of that name on or after the reference; a few months before it still count as this year, since a report names
 * the days of its incident as often as those to come.
 */
function nextDay(month, day, reference) {
    const year = Number(reference.slice(0, 4));
    const thisYear = dayOf(year, month, day);
    return thisYear !== null && thisYear >= addDays(reference, -120)
        ? thisYear
        : (dayOf(year + 1, month, day) ?? thisYear);
}
/** A match as the date it stands for. */
function found(match, date, inferred = false) {
    const reason = date === null ? 'there is no such day' : null;
    return { date, inferred, reason, start: match.index, end: match.index + match[0].length };
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/time/named-months.js
/** Dates with the name of their month, in any language: `February 25, 2024`, `25 de febrero de 2024`. */




// eslint-disable-next-line no-control-regex -- all of ASCII, and the punctuation of a typesetter, which is no letter
const lettersBeyondAscii = /[^\u0000-\u007f\u2010-\u206f]/;
/** `February 25, 2024`, `25th of Feb 2024`, `July 15th`, `June 2024`, `25 de febrero de 2024`. */
function readNamedMonth(text, reference) {
    return lettersBeyondAscii.test(text) ? amongAnyLetters(text, reference) : amongPlainLetters(text, reference);
}
/** The slow way, for any script. */
function amongAnyLetters(text, reference) {
    for (const { 0: word, index } of text.matchAll(/\p{L}{3,}/gu)) {
        const result = dated(text, index, index + word.length, reference);
        if (result !== null)
            return result;
    }
    return null;
}
/** The same for a text in plain letters, without the table of all letters. */
function amongPlainLetters(text, reference) {
    const { length } = text;
    let start = -1;
    for (let at = 0; at <= length; at++) {
        const code = at < length ? codeAt(text, at) | 32 : 0;
        if (code > 96 && code < 123) {
            if (start < 0)
                start = at;
        }
        else if (start >= 0) {
            const result = at - start < 3 ? null : dated(text, start, at, reference);
            if (result !== null)
                return result;
            start = -1;
        }
    }
    return null;
}
/** Reads the word between two offsets as a month, with its day or year, where it is one. */
function dated(text, start, end, reference) {
    if (end - start > 12 || !mayBeginMonth(text, start) || !hasDigitNear(text, start, end))
        return null;
    const month = monthNumbers().get(fold(text.slice(start, end)));
    return month === undefined ? null : aroundMonth(text, start, end - start, month, reference);
}
/** Low bits of the first letter and of the second: months begin in few ways, so most words need not be looked up. */
const beginnings = lazy(() => {
    const known = new Uint8Array(1024);
    for (const month of monthNumbers().keys())
        known[beginning(month, 0)] = 1;
    return known;
});
/** False is certain for words in plain letters; in others an accent may be dropped first, so all of these may be. */
function mayBeginMonth(text, at) {
    const isPlain = codeAt(text, at) < 128 && codeAt(text, at + 1) < 128;
    return !isPlain || beginnings()[beginning(text, at)] === 1;
}
/** Upper and lower case give the same. */
function beginning(text, at) {
    return ((codeAt(text, at) & 31) << 5) | (codeAt(text, at + 1) & 31);
}
/** Farthest that a digit can stand from its month: before it, and after it (`July of 2024`). In characters. */
const reachBefore = 12;
const reachAfter = 8;
function hasDigitNear(text, start, end) {
    for (let at = Math.max(0, start - reachBefore); at < start; at++)
        if (named_months_isDigit(codeAt(text, at)))
            return true;
    const last = Math.min(text.length, end + reachAfter);
    for (let at = end; at < last; at++)
        if (named_months_isDigit(codeAt(text, at)))
            return true;
    return false;
}
function named_months_isDigit(code) {
    return code > 47 && code < 58;
}
function aroundMonth(text, at, length, month, reference) {
    const before = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|er|\.)?[\s-]{0,2}(?:of\s|de\s|di\s|do\s)?$/i.exec(text.slice(Math.max(0, at - 12), at));
    const after = text.slice(at + length, at + length + 24);
    if (before !== null) {
        const year = /^\.?[\s,-]{0,2}(?:de\s|del\s|of\s)?(\d{4})(?!\d)/i.exec(after);
        const start = at - before[0].length;
        if (year !== null)
            return written(Number(year[1]), month, Number(before[1]), start, at + length + year[0].length);
        if (!/^\.?[\s,-]{0,2}\d/.test(after))
            return withoutYear(month, Number(before[1]), start, at + length, reference);
    }
    const day = /^\.?[\s-]{1,2}(\d{1,2})(?:st|nd|rd|th)?(?!\d|:\d|[ap]\.?m|\s?[ap]m)/i.exec(after);
    if (day !== null) {
        const rest = after.slice(day[0].length);
        const year = /^(?:\s?[-–]\s?\d{1,2}(?:st|nd|rd|th)?)?\s{0,2}[,.]?\s{0,2}[,.]?\s{0,2}(\d{4})(?!\d|:)/.exec(rest);
        const end = at + length + day[0].length;
        if (year !== null)
            return written(Number(year[1]), month, Number(day[1]), at, end + year[0].length);
        return withoutYear(month, Number(day[1]), at, end, reference);
    }
    const year = /^\.?[\s,-]{1,2}(?:de\s|of\s)?(\d{4})(?!\d)/i.exec(after);
    if (year === null)
        return null;
    const date = dayOf(Number(year[1]), month, lastDay(Number(year[1]), month));
    return { date, inferred: true, reason: null, start: at, end: at + length + year[0].length };
}
function written(year, month, day, start, end) {
    const date = dayOf(year, month, day);
    return { date, inferred: false, reason: date === null ? 'there is no such day' : null, start, end };
}
function withoutYear(month, day, start, end, reference) {
    if (reference === null)
        return null;
    const date = nextDay(month, day, reference);
    return date === null ? null : { date, inferred: true, reason: null, start, end };
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/time/dates.js
/**
 * Dates as people write them. A date that could be two days is no date: `03/04/2027` is told as unreadable, never
 * guessed, since a wrong due date is worse than none.
 */


/** Finds the first date of a text. `reference` (YYYY-MM-DD) dates what has no year, and "in two weeks". */
function findDate(text, reference = null) {
    const window = text.length > 400 ? text.slice(0, 400) : text;
    if (!/\d/.test(window))
        return null;
    let best = null;
    const isSeparated = separated.test(window);
    // each reader is asked only where the text has what its dates cannot be without
    if (isSeparated)
        best = earlier(best, readIso(window));
    if (/[月월]/.test(window))
        best = earlier(best, readCjk(window, reference));
    best = earlier(best, readNamedMonth(window, reference));
    if (isSeparated)
        best = earlier(best, readSlashed(window));
    if (/[Qq][1-4]/.test(window))
        best = earlier(best, readQuarter(window, reference));
    if (isSeparated)
        best = earlier(best, readYearMonth(window));
    return best;
}
/** The one that stands first; of two at one place the one read first. */
function earlier(best, next) {
    return next !== null && (best === null || next.start < best.start) ? next : best;
}
/** Without one of these between digits, only words can make a date. */
const separated = /\d[-/.]\d/;
function readIso(text) {
    const match = /(?<![\d.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|-\d)/.exec(text);
    if (match === null)
        return null;
    return found(match, dayOf(Number(match[1]), Number(match[3]), Number(match[4])));
}
function readCjk(text, reference) {
    const match = /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号일]/.exec(text);
    if (match === null)
        return null;
    const [, year, month, day] = match;
    if (year !== undefined)
        return found(match, dayOf(Number(year), Number(month), Number(day)));
    return reference === null ? null : found(match, nextDay(Number(month), Number(day), reference), true);
}
/** `25/02/2024` can be read one way only; `03/04/2027` two ways, so not at all. */
function readSlashed(text) {
    const match = /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])/.exec(text) ??
        /(?<![\d./-])(\d{1,2})(\/)(\d{1,2})\2(\d{2})(?![\d/])/.exec(text);
    if (match === null)
        return null;
    const [first, second] = [Number(match[1]), Number(match[3])];
    const year = Number(match[4]) + (match[4]?.length === 2 ? 2000 : 0);
    if (first === second || first > 12)
        return found(match, dayOf(year, second, first));
    if (second > 12)
        return found(match, dayOf(year, first, second));
    return { ...found(match, null), reason: 'day and month could be either way round' };
}
/** `Q4 2025`, `2025 Q4`; of a range the end counts. Its last day. */
function readQuarter(text, reference) {
    const all = [
        ...text.matchAll(/(?<![\p{L}\d])(?:(\d{4})[\s-]?Q([1-4])|Q([1-4])(?:\s?[/,-]?\s?(\d{4}))?)(?![\p{L}\d])/giu),
    ];
    const match = all.at(-1);
    if (match === undefined)
        return null;
    const quarter = Number(match[2] ?? match[3]);
    const year = Number(match[1] ?? match[4] ?? reference?.slice(0, 4) ?? 0);
    const date = dayOf(year, quarter * 3, lastDay(year, quarter * 3));
    const start = all[0]?.index ?? match.index;
    return date === null ? null : { date, inferred: true, reason: null, start, end: match.index + match[0].length };
}
/** `2024-06`: its last day. */
function readYearMonth(text) {
    const match = /(?<![\d.-])(\d{4})-(\d{2})(?![\d-])/.exec(text);
    if (match === null)
        return null;
    const [year, month] = [Number(match[1]), Number(match[2])];
    if (month < 1 || month > 12)
        return null;
    const date = dayOf(year, month, lastDay(year, month));
    return date === null ? null : found(match, date, true);
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/fields.js
/** What a report says of itself in labels, bold bullets, a table at its top, headings with a value. */









/** Fields are looked for in the opening of a report and in its sections on duration and impact, not in its body. */
const maxRows = 150;
/** Fields in order of appearance; the first of a name counts, so that a later mention changes nothing. */
function findFields(rows, headings, start, end) {
    const stop = headings.find((heading) => heading.index > start &&
        heading.value === null &&
        heading.style !== 'entry' &&
        heading.meanings.some(({ name }) => name === 'timeline' || name === 'action-items' || name === 'resolution'));
    const limit = Math.min(end, start + maxRows, (stop?.index ?? end + 1) - 1);
    const fields = [];
    for (let at = start; at <= limit; at++) {
        const row = rows[at];
        if (row === undefined)
            continue;
        const field = row.kind === 'cells'
            ? fromCells(row)
            : row.kind === 'blank' || row.kind === 'hidden'
                ? null
                : fromLine(rows, at, row);
        if (field === null)
            continue;
        const all = row.kind === 'cells' ? [field] : splitFields(field, fields_nameOf);
        fields.push(...all.filter(({ value }) => !isPlaceholder(value)));
    }
    return fields;
}
function fromCells(row) {
    const [label, value] = row.cells;
    if (label === undefined || value === undefined || row.cells.length > 3 || value.text === '')
        return null;
    const name = fields_nameOf(plainText(label.text));
    return name === null ? null : { name, value: plainText(value.text), line: row.line };
}
function fromLine(rows, at, row) {
    if (!mayBeginField(row.text))
        return null;
    const mayLabel = row.kind === 'heading' || /[:：]|^[*_]/.test(row.text);
    const label = mayLabel ? labelOf(row.text) : null;
    if (label !== null) {
        const name = fields_nameOf(label.text);
        if (name !== null && label.value !== null)
            return { name, value: plainText(label.value), line: row.line };
        if (name !== null && (row.kind === 'heading' || label.style !== 'bare'))
            return fromBelow(rows, at, name);
    }
    return isEntry(row) ? fromDatedEntry(row) : null;
}
/** Which field a label is, or null. */
function fields_nameOf(label) {
    return fieldLabels().get(words_keyOf(withoutBrackets(label))) ?? fieldLabels().get(words_keyOf(label)) ?? null;
}
/** `## Authors` over a name: the value is the next line that says something. */
function fromBelow(rows, at, name) {
    let next = at + 1;
    while (rows[next]?.kind === 'blank')
        next++;
    const row = rows[next];
    if (row === undefined || (row.kind !== 'text' && !isEntry(row)))
        return null;
    const own = labelOf(row.text);
    if (own !== null && own.value !== null && fields_nameOf(own.text) !== null)
        return null;
    return { name, value: plainText(row.text), line: row.line };
}
/** `- First detected 2024-06-09 13:15`: a label without colon before a date. */
function fromDatedEntry(row) {
    if (!/\d{2}/.test(row.text.slice(0, 80)))
        return null;
    const plain = plainText(row.text.slice(0, 120));
    const date = findDate(plain);
    if (date?.date == null || date.start < 3 || date.start > 40)
        return null;
    const name = fields_nameOf(plain.slice(0, date.start));
    return name === 'start' || name === 'end' ? { name, value: plain.slice(date.start), line: row.line } : null;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/prose.js
/** Sentences: which close a report, which ask for something to be done, which only tell. */





/** Whether a paragraph rounds the report off (`By implementing …`, `In conclusion …`, `Sincerely`). */
function isClosing(text) {
    if (!mayBeginClosing(text))
        return false;
    const words = wordsOf(text.slice(0, 120)).slice(0, 8);
    const rests = closings().get(words[0] ?? '');
    if (rests === undefined)
        return false;
    const rest = words.slice(1).join(' ');
    return rests.some((phrase) => phrase === '' || rest === phrase || rest.startsWith(`${phrase} `));
}
const modal = /\b(?:should|shall|must|needs? to|will (?:be|not|have)|(?:we|i|they|team) (?:will|plan to|are going to|intend to|want to|need)|we['’]ll|it is necessary to|is needed|are needed|to be (?:done|made|added|implemented)|hay que|se debe|debemos)\b/i;
/** Whether a sentence asks for an action: it orders one, or says that one should or will be taken. */
function asksForAction(text) {
    return ordersAction(text) || modal.test(text);
}
/** Whether it begins with the verb of a task, or does so after a short title (`Alerts: add one for …`). */
function ordersAction(text) {
    if (startsWithVerb(text))
        return true;
    const title = /^[^:.!?]{2,60}[:：]\s+(\S.*)$/.exec(text);
    return title !== null && wordsOf(title[1] ?? '').length >= 2;
}
function startsWithVerb(text) {
    const first = wordsOf(text.slice(0, 60))[0] ?? '';
    return actionVerbs().has(stem(first)) || actionVerbs().has(first) || verbOfGerund(first) !== undefined;
}
/** A paragraph about the review itself (`we met to discuss these action items`) asks for nothing. */
function isAboutTheReview(text) {
    return /\b(?:action items?|follow-?up meeting|these (?:actions|measures|items)|(?:this|the) (?:post-?mortem|review|report) (?:is|was|will|has))\b/i.test(text);
}
/** Sentences of a paragraph with their offsets. Linear. */
function sentencesOf(text) {
    const sentences = [];
    let start = 0;
    while (start < text.length) {
        const end = endOfSentence(text, start);
        const part = text.slice(start, end);
        const trimmed = part.trim();
        if (trimmed !== '')
            sentences.push({ text: trimmed, offset: start + part.indexOf(trimmed) });
        start = end;
    }
    return sentences;
}
/** The first of them; empty where there is none. */
function firstSentenceOf(text) {
    let start = 0;
    while (start < text.length) {
        const end = endOfSentence(text, start);
        const sentence = text.slice(start, end).trim();
        if (sentence !== '')
            return sentence;
        start = end;
    }
    return '';
}
/** Offset of the character after the sentence that begins at an offset. */
function endOfSentence(text, start) {
    const { length } = text;
    for (let at = start; at < length; at++) {
        const code = codeAt(text, at);
        if (code === ideographicStop)
            return at + 1;
        if (isStop(code) && /\s/.test(text.charAt(at + 1)) && /[\p{Lu}\d*_"“(]/u.test(text.charAt(at + 2)))
            return at + 1;
    }
    return length;
}
const ideographicStop = '。'.charCodeAt(0);
/** One of `.!?`. */
function isStop(code) {
    return code === 46 || code === 33 || code === 63;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/first-sentence.js
/** The first sentence of a section: what happened, and why the items matter. */





const first_sentence_maxLength = 300;
/** Of the first of these sections that says anything, on one line, at most 300 characters; null where none does. */
function firstSentence(names, parts, rows) {
    for (const name of names) {
        for (const part of parts) {
            if (!part.heading.meanings.some((meaning) => meaning.name === name))
                continue;
            const text = part.heading.value ?? firstText(part, rows);
            if (text === null)
                continue;
            const sentence = firstSentenceOf(plainText(text));
            if (sentence !== '')
                return sentence.length > first_sentence_maxLength ? `${sentence.slice(0, first_sentence_maxLength - 1)}…` : sentence;
        }
    }
    return null;
}
/** The first paragraph, its wrapped lines joined. */
function firstText(part, rows) {
    let text = '';
    for (let at = part.heading.index + 1; at <= part.end; at++) {
        const row = rows[at];
        const said = row !== undefined && (row.kind === 'text' || isEntry(row)) && saysSomething(row);
        if (!said || (text !== '' && isEntry(row))) {
            if (text !== '')
                break;
            continue;
        }
        if (text === '' && isTitle(row))
            continue;
        text = text === '' ? row.text : `${text} ${row.text}`;
        if (text.length > 2 * first_sentence_maxLength)
            break;
    }
    return text === '' ? null : text;
}
/** A label on a line of its own: it names what follows. */
function isTitle(row) {
    const label = mayBeMarkedLabel(row.text) ? labelOf(row.text) : null;
    return label !== null && label.value === null && label.style !== 'bare';
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/time/durations.js
/** Lengths of time as people write them: `2 hours and 30 minutes`, `0h 31m`, `~4h`, `90 min`, `約 65 時間`. */
const minutesOf = [
    [/^(?:weeks?|wk|semanas?|週間)$/i, 7 * 24 * 60],
    [/^(?:days?|d|d[ií]as?|tage?n?|jours?|giorni?|dias?|дн\p{L}*|日間?|天|일)$/iu, 24 * 60],
    [/^(?:hours?|hrs?|hr|h|horas?|stunden?|std|heures?|ore|ora|час\p{L}*|時間|小时|小時|시간)$/iu, 60],
    [/^(?:minutes?|mins?|min|m|minutos?|minuten?|minuti|minuto|мин\p{L}*|分間?|分钟|分鐘|분)$/iu, 1],
    [/^(?:seconds?|secs?|sec|s|segundos?|sekunden?|secondes?|сек\p{L}*|秒|초)$/iu, 1 / 60],
];
const piece = /(?<![\d:.])(\d{1,5}(?:[.,]\d{1,2})?|\ban?\b)\s?-?(時間|小时|小時|시간|分钟|分鐘|週間|分間?|日間?|天|일|분|秒|초|\p{L}{1,9})/giu;
/** The first length of time in a text, in whole minutes; null where there is none. Pieces that follow each other add up. */
function findDuration(text) {
    const window = text.length > 300 ? text.slice(0, 300) : text;
    let total = null;
    let end = 0;
    for (const match of window.matchAll(piece)) {
        const unit = minutesOf.find(([name]) => name.test(match[2] ?? ''))?.[1];
        if (unit === undefined)
            continue;
        if (total !== null && !/^[\s,]*(?:and|y|und|et|e)?[\s,]*$/i.test(window.slice(end, match.index)))
            break;
        const count = /^\d/.test(match[1] ?? '') ? Number((match[1] ?? '').replace(',', '.')) : 1;
        total = (total ?? 0) + count * unit;
        end = match.index + match[0].length;
    }
    return total === null ? null : Math.round(total);
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/incident-time.js
/** When it began, when it ended, how long it took: from labels, ranges and sentences, with zones, over midnight. */




/** Brings together what the sources say. */
function readIncidentTime(sources) {
    const { fields } = sources;
    const unreadable = [];
    const dateField = fields.find((field) => field.name === 'date');
    const written = sources.date ?? dateField?.value ?? null;
    const readDate = written === null ? null : findDate(written);
    if (readDate?.date === null) {
        unreadable.push({
            line: dateField?.line ?? 1,
            text: written?.slice(readDate.start, readDate.end) ?? '',
            reason: readDate.reason ?? '',
        });
    }
    const known = readDate?.date ?? null;
    const { start, end } = findMoments(sources, known);
    const date = known ?? start?.date ?? sources.fallbackDate;
    const startedAt = instantOf(start, date, sources.zone);
    const endedAt = endOf(end, start, date, sources.zone, startedAt);
    const stated = fields.find((field) => field.name === 'duration' && findDuration(field.value) !== null);
    const statedMinutes = stated === undefined ? null : findDuration(stated.value);
    const worked = startedAt === null || endedAt === null ? null : (Date.parse(endedAt) - Date.parse(startedAt)) / 60_000;
    const zoneless = [start, end].find((moment) => moment?.time != null && moment.zone === null && sources.zone === null);
    return {
        date: date ?? startedAt?.slice(0, 10) ?? null,
        startedAt,
        endedAt,
        durationMinutes: worked !== null && worked >= 0 ? Math.round(worked) : statedMinutes,
        statedMinutes,
        statedLine: stated?.line ?? null,
        startLine: startedAt === null ? null : (start?.line ?? null),
        endLine: endedAt === null ? null : (end?.line ?? null),
        zonelessLine: startedAt !== null && zoneless !== undefined ? (zoneless?.line ?? null) : null,
        unreadable,
    };
}
function findMoments(sources, date) {
    const of = (name) => {
        for (const field of sources.fields) {
            if (field.name !== name)
                continue;
            const moment = momentOf(field.value, field.line, date);
            if (moment.date !== null || moment.time !== null)
                return moment;
        }
        return null;
    };
    const start = of('start');
    const end = of('end');
    const startValue = sources.fields.find((field) => field.name === 'start');
    const inOne = startValue !== undefined && end === null ? readRange(startValue.value, startValue.line, date) : null;
    if (inOne !== null)
        return inOne;
    if (start !== null && end !== null)
        return { start, end };
    const texts = [
        ...sources.fields
            .filter((field) => field.name === 'duration' || field.name === 'date')
            .map(({ value, line }) => ({ text: value, line })),
        ...sources.prose,
    ];
    for (const { text, line } of texts) {
        const range = readRange(text, line, date);
        if (range !== null)
            return range;
    }
    return { start, end };
}
function momentOf(text, line, date) {
    return { date: findDate(text, date)?.date ?? null, time: findTimes(text)[0] ?? null, zone: findZone(text), line };
}
/** Longest text that `between` can match: sixty characters on each side of its longest word. */
const maxBetween = 60 + 'through'.length + 60;
const between = /^[^.\n]{0,60}?(?:[-–—~〜～→]|\bto\b|\buntil\b|\btill\b|\bthrough\b|\band\b|\ba(?:l| las)?\b|\bhasta\b|\bbis\b|\baté\b|から|至|到)[^.\n]{0,60}$/iu;
/** `March 10, 2025, 02:30 AM - March 10, 2025, 05:45 AM (UTC)`, `from 14:00 to 17:30 GMT`. */
function readRange(text, line, date) {
    const [first, second] = findTimes(text);
    if (first === undefined || second === undefined)
        return null;
    if (second.start - first.end > maxBetween || !between.test(text.slice(first.end, second.start)))
        return null;
    const zone = findZone(text.slice(first.start, second.end + 40)) ?? findZone(text);
    const before = lastDateBefore(text, first.start, date);
    const middle = findDate(text.slice(first.end, second.start), date);
    const after = findDate(text.slice(second.end, second.end + 60), date);
    // "February 11 to 5 PM" is no "7 to 9"; a missing half of the day is that of the end: "3 to 5 PM"
    const startDate = before ?? (middle === null ? (after?.date ?? null) : null);
    const endDate = middle?.date ?? (before === null ? (after?.date ?? null) : null);
    return {
        start: { date: startDate, time: first, zone, line },
        end: { date: endDate, time: second, zone, line },
    };
}
function lastDateBefore(text, offset, date) {
    let found = null;
    let from = 0;
    for (let steps = 0; steps < 4; steps++) {
        const next = findDate(text.slice(from, offset), date);
        if (next === null)
            break;
        found = next;
        from += next.end;
    }
    return found?.date ?? null;
}
function instantOf(moment, date, zone) {
    if (moment?.time == null)
        return null;
    const day = moment.date ?? date;
    return day === null ? null : toInstant(day, moment.time, moment.zone ?? zone ?? 0);
}
/** An end without a day of its own is on the day of the start, or on the next when it would come before. */
function endOf(end, start, date, zone, startedAt) {
    if (end?.time == null)
        return null;
    const shared = end.zone ?? start?.zone ?? zone ?? 0;
    if (end.date !== null)
        return toInstant(end.date, end.time, shared);
    const day = start?.date ?? date;
    if (day === null)
        return null;
    const sameDay = toInstant(day, end.time, shared);
    return startedAt !== null && sameDay < startedAt ? toInstant(addDays(day, 1), end.time, shared) : sameDay;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/decoration-types.js
/** Nothing hung on it yet. */
function decoration_types_bare() {
    return {
        text: '',
        bounds: { start: 0, end: 0 },
        owners: [],
        due: null,
        priority: null,
        done: null,
        declined: false,
        superseded: false,
        proposed: false,
        noIssue: false,
        authorId: null,
        evidence: null,
        area: null,
        kindWord: null,
    };
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/owners.js
/** Who is to do it, as written: handles, names, teams, several in one cell. */




const notOwners = /^(?:-+|—|n\/?a|none|tbd|tba|unassigned|unknown|\?+|todo|nobody|anyone|all\?)$/i;
/** Owners of a cell or of words meant for them: `@ada, @grace`, `SRE + DBA` (as written), `ricc@`; `Done` is nobody. */
function ownersOf(text) {
    const plain = plainText(text).replace(/^(?:owner|assignee|dri|who)\s*[:：]\s*/i, '');
    return plain
        .split(/\s*[,;、，]\s*|\s+(?:and|y|und|et)\s+(?=@)|(?<=@[\w-]{1,39})\s*[/+&]\s*(?=@)|(?<=@[\w-]{1,39})\s+(?=@)/)
        .map((each) => each.trim().replace(/^\(|\)$/g, ''))
        .filter((each) => each !== '' && each.length <= 80 && !notOwners.test(each) && !isPlaceholder(each))
        .filter((each) => each.startsWith('@') || !stateWords().has(words_keyOf(each)));
}
/** Whether words can be a person's or team's name: short, begins like a name, no verb's ending, no sentence. */
function looksLikeName(text) {
    if (/^@[\w-]{1,39}(?:\/[\w-]{1,39})?$/.test(text))
        return true;
    const words = text.split(/\s+/);
    if (words.length > 4 || text.length > 40)
        return false;
    return words.every((word) => /^(?:\p{Lu}[\p{L}\p{N}.'’-]*|and|&|\+|of|de|van|von|team)$/u.test(word));
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/references.js
/**
 * References to trackers. A link is judged by its address, never by its words: `[#528](…)` may point to another
 * repository, and a link to a commit, a wiki page or a tool is no reference at all.
 */
/** `/issues/12`, `/pull/12`, `/-/merge_requests/12`, `/browse/OPS-12`, `/issue/OPS-12`, `show_bug.cgi?id=12`. */
const tracker = /^https?:\/\/[^/\s]+\/(?:\S*?\/)?(?:issues?|pulls?|merge_requests|work_items|browse|tickets?|bugs?|story|stories|workitems\/edit|\+bug|t)\/(?:[A-Za-z][A-Za-z0-9_]*-)?\d+(?![\w.])|^https?:\/\/\S+show_bug\.cgi\?id=\d+|^https?:\/\/trello\.com\/c\/\w+|^https?:\/\/app\.asana\.com\/0\/\d+/;
/** Longer addresses are none of a tracker. In characters. */
const maxUrl = 600;
/** Whether an address is an issue, a pull request or a ticket. */
function isTracker(url) {
    return url.length <= maxUrl && tracker.test(url);
}
const references_number = /(?<![\p{L}\p{N}&/#])(?:[\w.-]{1,50}\/[\w.-]{1,100})?#\d{1,7}(?![\p{L}\p{N}-])/gu;
const key = /(?<![\p{L}\p{N}_/-])[A-Z][A-Z0-9]{1,9}-\d{1,6}(?:-\d{1,4})?(?![\p{L}\p{N}_-])/gu;
/** Look-alikes of a ticket's key: standards, grades, ids of incidents and of priorities, months. */
const notKeys = /^(?:UTF|SHA|ISO|RFC|CVE|CWE|SEV|HTTP|TLS|SSL|AES|RSA|MD|PM|INC|PIR|ADR|RCA|COVID|IPV|GPT|EC|ES|PHP|JAVA|RHEL|K8S|TIER|LEVEL|PHASE|STEP|Q[1-4]|FY|AI|ACTION|US|EU|AP|SP|WIN|HTTPS|SMTP|OAUTH|SOC|PCI|NIST|IEEE|ECMA|PEP|JEP|KEP|USB|LTE|UCS|BASE|CRC|FIPS|DIN|EN|NODE|HOST|ZONE|REGION|AZ|POD|RACK|VM|SRV|SERVER|SHARD|DB|WEB|POSTMORTEM|INCIDENT|OUTAGE)-|^[^-]+-0\d*$|-(?:19|20)\d\d-\d{1,2}$/;
/** What every key has and hardly any text: asked first. */
const mayHoldKey = /[A-Z][A-Z0-9]{1,9}-\d/;
/** `#12`, `owner/repo#12` in plain words, outside of links. */
function numbersIn(text) {
    return text.includes('#') ? (text.match(references_number) ?? []) : [];
}
/** `OPS-12`, leaving look-alikes out. */
function keysIn(text) {
    return mayHoldKey.test(text) ? (text.match(key) ?? []).filter((found) => !notKeys.test(found)) : [];
}
/** A key is believed beside words that say so, at the start as a name, or alone in brackets. */
const keyContext = /(?:jira|ticket|issue|linear|story|bug|tracked (?:in|by|as)|tracking|see)[\s:#(]{0,3}$/i;
/** Words before a bare number that make it an issue, and a number before it in the same row of them. */
const numberContext = /(?:\b(?:issues?|tickets?|tracked (?:in|by|as|at|under)|tracking|see|(?:clos|fix|resolv)(?:es|ed|e|ed by|ed in)?|prs?|pull requests?|bugs?|gh|github|gitlab|jira|story|epic|refs?|via|(?:done|fixed|implemented|merged|addressed) (?:in|by)|part of|follow-?up (?:in|to|of))[\s:(]{0,3}|#\d{1,7}(?:\s?[,&/]|\s(?:and|or))\s?)$/i;
/** Words before a number that count something else than issues: `rule #2`, `channel #4`. */
const counted = /\b(?:rules?|steps?|points?|items?|channels?|numbers?|no\.?|slides?|questions?|rooms?|priority|goals?|lines?|options?|phases?|sections?)\s?$/i;
/** Whether the words before a bare `#12` say that it counts something else. */
function countsElse(before) {
    return counted.test(before);
}
/**
 * Every reference of an item in order of appearance, each once. In running text a bare number or key counts only where
 * its neighbours say that it is one; `sentence` tells what is running text.
 */
function referencesIn(inline, sentence) {
    const { plain, links } = inline;
    const hasNumber = plain.includes('#');
    const hasKey = mayHoldKey.test(plain);
    if (links.length === 0 && !hasNumber && !hasKey)
        return [];
    const found = [];
    for (const link of links)
        if (isTracker(link.url))
            found.push({ at: link.start, reference: link.url });
    const inLink = (at) => links.some((link) => at >= link.start && at < link.end);
    const add = (match, isReference) => {
        const end = match.index + match[0].length;
        if (inLink(match.index))
            return;
        const hung = sentence !== undefined && (match.index >= sentence.end || end <= sentence.start);
        const before = plain.slice(Math.max(0, match.index - 24), match.index);
        const after = plain.slice(end, end + 2);
        const bracketed = /[([]\s*$/.test(before) && /^\s?[)\],;]/.test(after);
        const named = match.index === 0 && /^(?:$|:|\s[-–—])/.test(after);
        if (bracketed || named || (hung && !countsElse(before)) || isReference(before, after))
            found.push({ at: match.index, reference: match[0] });
    };
    for (const match of hasNumber ? plain.matchAll(references_number) : [])
        add(match, (before, after) => {
            if (countsElse(before))
                return false;
            const parted = after === '' && /[-–—:|,;]\s*$/.test(before);
            return match[0].includes('/') || parted || numberContext.test(before);
        });
    for (const match of hasKey ? plain.matchAll(key) : []) {
        if (notKeys.test(match[0]))
            continue;
        const last = match.index + match[0].length >= (sentence?.end ?? plain.length) - 1;
        add(match, (before) => last || keyContext.test(before));
    }
    if (found.length === 0)
        return [];
    found.sort((a, b) => a.at - b.at);
    return [...new Set(found.map((each) => each.reference))];
}
/** No sentence at all: every word was hung on. */
const allHung = { start: Infinity, end: 0 };
/** References of a table's cell that is meant for them: keys count there without further signs. */
function referencesInCell(inline) {
    const found = referencesIn(inline, allHung);
    for (const each of keysIn(inline.plain)) {
        const linked = inline.links.some((link) => isTracker(link.url) && (link.text.includes(each) || link.url.includes(each)));
        if (!linked && !found.includes(each))
            found.push(each);
    }
    return found;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/states.js
/** How far an item is, by the words for it: a status cell, a suffix, a tick, a heading, the tense. */


const ticked = /^(?:✅|✔️|✔|☑️|☑|🟢|🎉)/u;
const states_open = /^(?:⏳|🔄|🚧|📅|🔲|⬜|◻️|🟡|🔴|🟠|❌|⏸️|⌛)/u;
/** State of a status cell: `✅ Done`, `**完了**`, `DONE（commit 1a2b）`, `In progress`, `Done - shipped in May`. */
function stateOf(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return null;
    const bare = withoutBrackets(trimmed);
    const words = exactState(bare) ?? (bare === trimmed ? null : exactState(trimmed)) ?? leadingState(trimmed);
    if (words !== null)
        return words;
    if (ticked.test(trimmed))
        return 'done';
    if (states_open.test(trimmed))
        return 'open';
    if (/^(?:yes|true|x|100 ?%)$/i.test(trimmed))
        return 'done';
    if (/^(?:no|false|\d{1,2} ?%)$/i.test(trimmed))
        return 'open';
    return null;
}
function exactState(text) {
    return stateWords().get(words_keyOf(text)) ?? null;
}
/** `Done — committed on Monday`: the longest state at the start of the words counts. */
function leadingState(text) {
    const words = wordsOf(text).slice(0, 3).map(stem);
    for (let count = words.length; count > 0; count--) {
        const found = stateWords().get(words.slice(0, count).join(' '));
        if (found !== undefined)
            return found;
    }
    return null;
}
/** Whether the text begins with a tick; its length if so. */
function leadingTick(text) {
    const match = /^(?:✅|✔️|✔|✓|☑️|☑|:white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:)\s*/u.exec(text);
    if (match !== null)
        return { length: match[0].length, done: true };
    const other = /^(?:⏳|🔄|🚧|🔲|⬜|◻️|☐|□|👉|🔹|🔸|▶️|▶|➡️|❌|✖️|✗|✘|:x:|:heavy_multiplication_x:)\s*/u.exec(text);
    return other === null ? null : { length: other[0].length, done: null };
}
/** `We have added …`, `Changes have been made …`: told as done. What has been shown or proposed is still to do. */
const perfect = /^(?:(?:we|i|they|the [\w-]+ team|our team)(?:'ve|’ve| have| has)(?: now| already| since| also)? (?!(?:to|a|an|the|not|no|yet|seen|known|noted|observed|proposed|suggested|recommended|requested|planned|considered)\b)\w+|(?:[\w'’-]+ ){1,8}?(?:has|have) (?:now |already |since |also )?been (?!un|(?:shown|seen|known|proven|found|noted|observed|suggested|recommended|proposed|requested|required|needed|planned|considered|expected)\b)\w+(?:ed|ne|de|lt|wn|pt|en|ut|et)\b|(?:this|it)(?: has been|'s been| was| is) (?:already )?(?:done|fixed|completed|merged|deployed|implemented|resolved)\b)/i;
/** Verbs whose past form is no adjective: "Added alerts" tells, "Improved alerts" may ask. */
const past = /^(?:added|created|removed|deleted|deployed|reverted|fixed|migrated|installed|launched|merged|wrote|rolled back|hired|replaced|moved|switched|disabled|enabled|upgraded|updated|configured|restored|rebuilt|introduced|sent|issued|paused|resumed|ran|set up and|bumped|raised|lowered|implemented|notified|published|released|backported|programmed|scheduled|refunded) (?!(?:to|by|for|from|in|on) )/i;
/** `A review was conducted`: of verbs that no trouble does. What was only meant to be, or by mistake, is another matter. */
const passive = /^(?:[\w'’-]+ ){1,8}?(?:was|were) (?:now |already |also |then )?(?:conducted|performed|added|created|implemented|introduced|deployed|rolled out|upgraded|replaced|fixed|patched|configured|installed|established|documented|automated|migrated|refactored|rewritten|carried out|put in place)\b/i;
const notTold = /\b(?:should|shall|must|needs?|will|to be|could|would|that|which|who|when|where|if|once|until|never|only|without|accidentally|mistake)\b/i;
/** "Increased the limit", "Switched to pnpm": an ending in -ed with an article or "to" after it is no adjective. */
const pastWithObject = /^(?:re-?)?\p{L}{3,}ed (?:the|our|a|an|all|its|their|this|these|up|down|out)\b|^(?:switched|moved|migrated|upgraded|changed|reverted|rolled back) (?:to|from|back)\b/iu;
/** Whether the wording itself says that it has been done. */
function toldAsDone(text) {
    const title = text.includes(':') ? /^[^:.]{1,60}:\s*(?=\S)/.exec(text) : null;
    const body = title === null ? text : text.slice(title[0].length);
    const conditional = /^(?:once|after|when|until|if|ensure|make sure|check|verify|document)\b/i.test(body);
    if (conditional)
        return false;
    if (perfect.test(body) || past.test(body) || (pastWithObject.test(body) && !/^need/i.test(body)))
        return true;
    return isTold(body) || (passive.test(body) && !notTold.test(body));
}
/** `Enhanced alerts`, `Limits: Increased memory`: told as done, or what is to be had, as its neighbours say. */
function mayBeTold(text) {
    return /^(?:[^:.]{1,60}:\s*)?(?!(?:need|feed|embed|seed|speed|shed|exceed|proceed|succeed)\b)\p{L}{3,}ed\s/iu.test(text);
}
const firstTwo = /^([^\s,.:;]*)(?:[\s,.:;]+([^\s,.:;]*))?/;
/** In another language than English: `Добавлен …`, `Se añadió …`, `… しました`. */
function isTold(body) {
    const [, first = '', second = ''] = firstTwo.exec(body.slice(0, 60).toLowerCase()) ?? [];
    const openings = toldOpenings();
    if (openings.has(first) || openings.has(`${first} ${second}`))
        return true;
    if (!/\P{ASCII}/u.test(body))
        return false;
    const end = body.replace(/[。.!！\s]+$/u, '');
    return openings.has(first.slice(0, 3)) || toldEndings().some((last) => end.endsWith(last));
}
/** A nested remark that says so: `This has been done: …`, `Done in #12`, `Fixed by …`. */
function remarkSaysDone(text) {
    return /^(?:this |it )?(?:has been |was |is |already )*(?:done|completed|fixed|implemented|merged|deployed|resolved)\b(?!\s+(?:by|before|after)\s+(?:the\s+)?(?:end|next))/i.test(text);
}
/** Whether a heading says that all under it has been done: `Immediate actions (completed)`, `Corrective actions implemented`. */
function headsWhatWasDone(text) {
    if (/(?<!\b(?:be|get|not|yet) )\b(?:completed|done)\b/i.test(text))
        return true;
    const last = withoutBrackets(text).trimEnd();
    return /\s(?:implemented|executed|applied|taken)$/i.test(last) && !/\b(?:be|being|not|yet|or|never)\b/i.test(last);
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/hung-words.js
/** A word or two hung on an item: which field it fills, if any. */





const priorities = /^(?:P[0-5]|(?:sev|prio)[- ]?[0-5]|critical|highest|high|medium|low|urgent|major|minor|must|should|could)$/i;
/** Whether words are a priority; `High priority`, `Priority: P1` too. Comes back verbatim, without the word "priority". */
function priorityOf(text) {
    const trimmed = text.trim();
    const word = /priority/i.test(trimmed)
        ? trimmed
            .replace(/^priority\s*[:：]?\s*/i, '')
            .replace(/\s*priority$/i, '')
            .trim()
        : trimmed;
    return priorities.test(word) ? word : null;
}
/** Takes a state's word into account. */
function applyState(state, result) {
    if (state === 'declined')
        result.declined = true;
    else if (state === 'superseded')
        result.superseded = true;
    else if (state === 'proposed')
        result.proposed = true;
    else
        result.done ??= state === 'done';
}
/** Files a word under what it is; false where it is part of the sentence. Names count only at the start (`[Ada] — …`). */
function hang(word, result, nameAllowed) {
    const text = word.trim().replace(/[.!]$/, '');
    const labelled = /[:：]/.test(text) ? /^([\p{L} -]{2,24})\s*[:：]\s*(.+)$/u.exec(text) : null;
    if (labelled !== null && hangLabelled((labelled[1] ?? '').trim(), (labelled[2] ?? '').trim(), result))
        return true;
    if (/^no[- ]issue$/i.test(text))
        return (result.noIssue = true);
    if (priorityOf(text) !== null) {
        result.priority ??= priorityOf(text);
        return true;
    }
    return (hangState(text, result) || hangOwner(text, result, nameAllowed) || hangDue(text, result) || hangKind(text, result));
}
function hangState(text, result) {
    if (text.length > 40 || /\d{4}/.test(text))
        return false;
    const state = stateOf(text);
    // "New" or "assigned" in brackets say something else as often as a state
    if (state === null ||
        (state === 'open' && !/^(?:todo|open|pending|in progress|ongoing|not started|wip)$/i.test(text)))
        return false;
    applyState(state, result);
    return true;
}
const handles = /^(?:@[\w-]{1,39}(?:\/[\w-]{1,39})?[\s,/&+]*(?:and\s)?){1,6}$/;
const notNames = /^(?:PR|Issue|WIP|TODO|Optional|Stretch|Migration|Proposal|Idea|Note|Draft|RFC)$/i;
function hangOwner(text, result, nameAllowed) {
    const mail = /^[\w.-]{2,30}@$/.test(text);
    if (!handles.test(text) && !mail && !(nameAllowed && looksLikeName(text) && !notNames.test(text)))
        return false;
    return result.owners.push(...ownersOf(text)) > 0;
}
function hangDue(text, result) {
    if (!isDueWords(text) && !/\b(?:estimated|expected) completion\b/i.test(text))
        return false;
    result.due ??= text;
    return true;
}
function hangKind(text, result) {
    if (!/^(?:prevent|mitigate|detect|process|repair|preventive|corrective|mitigation|prevention|detection)$/i.test(text))
        return false;
    result.kindWord ??= text;
    return true;
}
const day = /^(?:(?:due|by|before|until|eta|target|deadline)\s*(?:date)?\s*:?\s*)?(?:the end of\s|end of\s)?(?:\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?\p{L}{3,10}\.?(?:,?\s\d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}\/\d{1,2}\/\d{1,2}|Q[1-4](?:\s\d{4})?|\d{4}[ -]?Q[1-4]|\p{L}{3,10}\s\d{4})$/iu;
/** A span is a deadline only after a word that makes it one; bare it tells how long the work takes. */
const deadline = /^(?:due|eta|by|in|within|deadline|target|dentro de|en|em|até|para|plazo|prazo|d['’]ici|dans|sous|d[ée]lai|binnen|innerhalb|bis|frist|entro|tra|fra|scadenza|через|срок)(?![\p{L}]).{0,30}(?<!\p{L})(?:(?:day|week|month|quarter|sprint|year)s?|d[ií]as?|semanas?|m[eê]s(?:es)?|jours?|semaines?|mois|tage?n?|wochen?|monate?n?|giorn[oi]|settiman[ae]|mes[ei]|дн\p{L}+|недел\p{L}+|месяц\p{L}*)$/iu;
/** Words that are nothing but a date, or a span with a word that makes it a deadline. */
function isDueWords(text) {
    return (day.test(text) && !isEffort(text)) || deadline.test(text);
}
/** `1 day`, `3 weeks`: of the form of `1 May`, but no month is named. */
function isEffort(text) {
    if (!/^\d{1,3}\s\p{L}+$/u.test(text))
        return false;
    return !monthNumbers().has(fold(text.replace(/^\d+\s/, '')));
}
/** Everyday words that head a column but label nothing in a sentence. */
const everyday = new Set('when by date what team lead person contact timeline reference progress done p severity who type kind category class term url no number state target complete completed urgency importance horizon'.split(' '));
/** Whether a word before a colon names a field of an item, inside of a sentence: `Owner`, `ETA`, `担当`. */
function isFieldLabel(label) {
    if (everyday.has(label.toLowerCase()))
        return false;
    const field = columnWords().get(words_keyOf(label));
    const known = field === 'owner' || field === 'due' || field === 'priority' || field === 'state';
    return known || stateWords().get(words_keyOf(label)) === 'done';
}
/** Fills the field that a label names; false where it names none, or the value cannot be one. */
function hangLabelled(label, value, result) {
    const key = words_keyOf(label);
    const field = columnWords().get(key);
    if (field === 'owner')
        return result.owners.push(...ownersOf(value)) > 0;
    if (field === 'due' || key === 'estimated completion')
        result.due ??= value;
    else if (field === 'priority')
        result.priority ??= value;
    else if (field === 'type')
        result.kindWord ??= value;
    else if (field === 'area')
        result.area ??= value;
    else if (field === 'link' || key === 'task')
        return numbersIn(value).length > 0 || keysIn(value).length > 0 || isTracker(value);
    else {
        const state = field === 'state' ? stateOf(value) : stateWords().get(key) === 'done' ? 'done' : null;
        if (state === null)
            return false;
        applyState(state, result);
    }
    return true;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/state-suffixes.js
/** States and dates at the end of an item that stand there without brackets: `… => done`, `… DONE`, `… Done in #12.`. */



/** Words after which a state belongs to the sentence: `before being MERGED`, and capitals that go on (`IT IS DONE`). */
function leadsToState(before) {
    const words = before.trimEnd().split(/\s+/).slice(-4);
    const last = words.at(-1) ?? '';
    if (/^\p{Lu}{2,}$/u.test(last))
        return true;
    return (/^(?:is|are|was|were|be|been|being|gets?|not|as|to|or|and|until|once|fully|completely)$/i.test(last) ||
        words.some((word) => /^(?:before|until|when|whenever|once|unless|till)$/i.test(word)));
}
/** `… => done`, `… -> done`: an arrow before a word for a state. */
function cutArrow(tail, result) {
    if (!/[>→]/.test(tail))
        return null;
    const match = /\s+(?:[=-]>|→)\s*(\p{L}[\p{L} ]{1,20})$/u.exec(tail);
    const state = match === null ? undefined : stateWords().get(words_keyOf(match[1] ?? ''));
    if (match === null || state === undefined)
        return null;
    applyState(state, result);
    return match.index;
}
/** `… logs. Implemented in `relay.yml``, `… logs. Done`: a last sentence that is nothing but the state. */
function cutStatement(tail, result) {
    if (!/[.!;] |。/.test(tail))
        return null;
    const at = Math.max(...['. ', '! ', '; ', '。'].map((end) => tail.lastIndexOf(end)));
    const words = tail.slice(at + 1).trim();
    if (!/^[\p{Lu}\p{Lo}]/u.test(words))
        return null;
    const where = /^(\p{Lu}\p{L}+) (?:(?:in|via|with|under|at) (.+)|by (?:@|#|PR\b|pull request).*)$/u.exec(words);
    const state = stateWords().get(words_keyOf(where?.[1] ?? words));
    if (state === undefined || (where !== null && (state !== 'done' || isTime(where[2] ?? ''))))
        return null;
    applyState(state, result);
    return at + 1;
}
/** `Done in Q3`, `Done in two weeks` says when it will be. */
function isTime(words) {
    return isDueWords(words) || isDueWords(`in ${words}`);
}
/** Last characters of the words that say so at the end of an item. */
const lastOfDone = 'EDnya!:';
/** `… DONE`, `… ✅`, `… by 2024-03-01`. */
function cutTail(tail, result) {
    const ticked = tail.charCodeAt(tail.length - 1) > 127 ? /\s*(?:✅|✔️|✔|☑️|☑)$/u.exec(tail) : null;
    const done = ticked ??
        (!lastOfDone.includes(tail.charAt(tail.length - 1))
            ? null
            : /(?:\s*[:：])?\s+(?:(?:DONE|COMPLETED|FIXED|MERGED|RESOLVED)(?:\s+(?:in|by|via))?|Done!|Done (?:in|by|via)):?$/.exec(tail));
    if (done !== null && (ticked !== null || !leadsToState(tail.slice(0, done.index)))) {
        result.done ??= true;
        return done.index;
    }
    if (!/\b(?:by|before|due)\b/i.test(tail))
        return null;
    const due = /[\s,;]+(?:due\s+(?:by|on|date)?|by|before)\s+((?:the )?(?:end of )?[\p{L}\d](?:[^,;:()]|,(?= ?\d{4}$)){2,30})$/iu.exec(tail);
    if (due === null || !isDueWords(`by ${due[1] ?? ''}`))
        return null;
    result.due ??= due[1] ?? null;
    return due.index;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/suffixes.js
/** What stands after an item's sentence: brackets, fields parted by dashes, labels, tracker links, a date, a tick. */




/** Longest thing hung on an item, in characters. */
const maxHung = 120;
/** Longest value after a label, its blanks too, and longest label with what stands before it, in characters. */
const maxValue = 64;
const maxFieldLabel = 32;
/** End of the sentence after one more suffix is cut; `end` itself when there is none. */
function cutSuffix(plain, start, end, result, links) {
    let last = end;
    while (last > start && /[\s.,;、。；]/.test(plain.charAt(last - 1)))
        last--;
    if (last <= start)
        return end;
    const from = Math.max(start, last - maxHung);
    const tail = plain.slice(from, last);
    const at = cutAnchor(tail, result) ??
        cutEvidence(tail, result) ??
        cutBracket(tail, from, result, links) ??
        cutDashed(tail, result, links, from) ??
        cutArrow(tail, result) ??
        cutStatement(tail, result) ??
        cutLabelled(tail, result) ??
        cutLink(tail, from, last, links) ??
        cutTail(tail, result);
    // without a further suffix the closing full stop stays where it was
    return at === null || from + at <= start ? end : from + at;
}
/** `{#ai-1}`: an id that the author wrote. */
function cutAnchor(tail, result) {
    if (!tail.endsWith('}'))
        return null;
    const match = /\s*\{#([\w-]{1,60})\}$/.exec(tail);
    if (match === null)
        return null;
    result.authorId ??= match[1] ?? null;
    return match.index;
}
/** `(evidence: https://…)`, `, evidence: https://…`: a link that shows the work done, not part of what to do. */
function cutEvidence(tail, result) {
    if (!tail.includes('://'))
        return null;
    const match = /(?:^|[\s,;.–—-]+)[([]?\bevidence:\s*(https?:\/\/[^\s()<>[\]]+)[)\]]?$/i.exec(tail);
    if (match === null)
        return null;
    result.evidence ??= match[1] ?? null;
    return match.index;
}
/**
 * `(done)`, `(#12, #13)`, `[Rick]`, `(Estimated completion: June 2024)`: all pieces must be fields. A name in round
 * brackets is one beside another field only: `(Ada Lovelace, due 2026-03-01)`.
 */
function cutBracket(tail, from, result, links) {
    if (!')]）'.includes(tail.charAt(tail.length - 1)))
        return null;
    const match = /\s*[([（]([^()[\]（）]{1,110})[)\]）]$/.exec(tail);
    if (match === null)
        return null;
    const inner = match[1] ?? '';
    if (isOnlyReferences(inner, from + match.index, from + tail.length, links))
        return match.index;
    const isName = match[0].trimStart().startsWith('[') && !links.some((link) => link.text === inner.trim());
    const pieces = inner.split(suffixes_between);
    const attempt = { ...result, owners: [...result.owners] };
    const rest = pieces.filter((piece) => !isReference(piece) && !hang(piece, attempt, isName));
    const beside = rest.length < pieces.filter((piece) => !isReference(piece)).length;
    if (rest.length > 0 && !(beside && rest.every((piece) => hang(piece, attempt, true))))
        return null;
    Object.assign(result, attempt);
    return match.index;
}
/** What parts the fields in a bracket; the comma before a year is part of the date. */
const suffixes_between = /\s*(?:,(?!\s*\d{4}\s*(?:[,;]|$))|[;|、])\s*|\s[-–—]\s/;
function isReference(piece) {
    return numbersIn(piece).includes(piece) || keysIn(piece).includes(piece);
}
/** `#12`, `OPS-12`, `issue`, a link to a tracker, with words like "see" and "tracked in" around. */
function isOnlyReferences(text, start, end, links) {
    // without a link, only a number can be one
    if (links.length === 0 && !/\d/.test(text))
        return false;
    const within = links.filter((link) => link.start >= start && link.end <= end);
    if (within.some((link) => !isTracker(link.url)))
        return false;
    const references = within.length > 0 ? within.map((link) => link.text) : numbersIn(text).concat(keysIn(text));
    if (references.length === 0)
        return false;
    let rest = text;
    for (const reference of references)
        rest = rest.replace(reference, ' ');
    return rest.split(/[\s,;:&+/]+/).every((word) => word === '' || announcing.has(word.toLowerCase()));
}
const announcing = new Set('see tracked tracking in by as issue issues ticket tickets jira github gitlab pr prs task bug linear and via link subtask story also here'.split(' '));
/** ` - July 15th - High priority - [OPS-1]`: fields parted by dashes, read from the end. */
function cutDashed(tail, result, links, from) {
    const at = lastDash(tail);
    const word = at < 0 ? '' : tail.slice(at + 3).trim();
    if (word === '' || word.length > 60)
        return null;
    if (isOnlyReferences(word, from + at, from + tail.length, links) || hang(word, result, false))
        return at;
    // a name counts as an owner only beside other such fields
    const hung = result.due !== null || result.priority !== null;
    if (!hung || result.owners.length > 0 || !looksLikeName(word))
        return null;
    result.owners.push(...ownersOf(word));
    return at;
}
function lastDash(tail) {
    if (!/ [-–—|] /.test(tail))
        return -1;
    let last = -1;
    for (const dash of [' - ', ' – ', ' — ', ' | '])
        last = Math.max(last, tail.lastIndexOf(dash));
    return last;
}
/** `. Owner: @ada`, `Due: 2024-03-01`, `。担当: platform`. */
function cutLabelled(tail, result) {
    if (!/[:：]/.test(tail))
        return null;
    const colon = Math.max(tail.lastIndexOf(':'), tail.lastIndexOf('：'));
    if (tail.length - colon > maxValue)
        return null;
    // the pattern is asked of the label alone: over the whole tail it costs more than all other suffixes together
    const from = Math.max(0, colon - maxFieldLabel);
    const match = /(?:^|[\s.;,(。、；])(\p{L}[\p{L} -]{1,22})\s*[:：]\s*([^:：]{1,60})$/u.exec(tail.slice(from));
    const words = match?.[1]?.trim() ?? '';
    const label = labelAtEnd(words);
    if (match === null || label === null)
        return null;
    const at = from + match.index + match[0].indexOf(words) + words.length - label.length;
    return hangLabelled(label, (match[2] ?? '').trim(), result) ? at : null;
}
/** The label at the end of the words before a colon: of `raise the limit Owner` it is `Owner`. */
function labelAtEnd(text) {
    const words = text.split(/\s+/);
    for (const count of [3, 2, 1]) {
        const label = words.slice(-count).join(' ');
        if (label !== '' && words.length >= count && isFieldLabel(label))
            return label;
    }
    return null;
}
/** A tracker's link, or a number or key after a mark or word that announces it, at the very end. */
function cutLink(tail, from, last, links) {
    const link = links.find((each) => each.end === last && isTracker(each.url));
    const bare = link === undefined ? bareAtEnd(tail) : null;
    const at = link !== undefined ? link.start - from : (bare ?? -1);
    if (at < 0)
        return null;
    const before = tail.slice(0, at);
    // "Continue to track the leak upstream": link words that are part of the sentence stay
    if (link !== undefined &&
        link.text !== link.url &&
        /^\p{Ll}/u.test(link.text) &&
        !announcing.has(firstWord(link.text))) {
        return null;
    }
    const announced = /[\s.,;:–—-]*(?:\b(?:see|ticket|issue|tracked (?:in|by|at)|tracking|jira|pr|bug|via|github issue|tracked)\b[\s:]*){0,2}$/i.exec(before);
    if (link === undefined && !/[^\s]/.test(announced?.[0] ?? ''))
        return null;
    return announced?.index ?? at;
}
/** Where a bare `#12` or `OPS-12` at the end begins, if it can be a reference; null where there is none. */
function bareAtEnd(tail) {
    const code = tail.charCodeAt(tail.length - 1);
    if (code < 48 || code > 57)
        return null;
    const match = /(?:^|[\s([])((?:[\w.-]+\/[\w.-]+)?#\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,6}(?:-\d{1,4})?)$/.exec(tail);
    const word = match?.[1] ?? '';
    if (match === null || (!word.includes('#') && keysIn(word).length === 0))
        return null;
    const at = tail.length - word.length;
    return countsElse(tail.slice(0, at)) ? null : at;
}
function firstWord(text) {
    return text.split(/\s/)[0]?.toLowerCase() ?? '';
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/prefixes.js
/** What stands before an item's sentence: ticks, markers, ids, brackets, a name or priority with a colon. */







/** Characters to cut at the start of `text`, 0 where the sentence begins. `first` for the very start of the item. */
function cutPrefix(text, result, inline, first) {
    const blank = text.length - text.trimStart().length;
    const rest = blank === 0 ? text : text.slice(blank);
    if (prefixes_isPlainStart(rest) && !(first && inline.boldLead !== null))
        return 0;
    const cut = cutTick(rest, result) ||
        cutMarker(rest) ||
        (first ? cutLinkLead(rest, result, inline) : 0) ||
        cutId(rest, result) ||
        cutFramed(rest, result, inline) ||
        (first ? cutBold(rest, result, inline) : 0) ||
        cutNamed(rest, result);
    return cut === 0 ? 0 : blank + cut;
}
/** A letter that begins no marker, and no colon that could end a name: the sentence itself, as most items begin. */
function prefixes_isPlainStart(rest) {
    return /^[b-eg-oq-su-zB-EG-OQ-SU-Z]/.test(rest) && !/[:：#]/.test(rest);
}
function cutTick(rest, result) {
    if (rest.charCodeAt(0) < 128 && !rest.startsWith(':'))
        return 0;
    const tick = leadingTick(rest);
    if (tick === null)
        return 0;
    result.done ??= tick.done;
    return tick.length;
}
/** `Action item:`, `[TODO]`, `#2226:` (the number is kept as a reference). */
function cutMarker(rest) {
    const marker = /^\[?(?:action item|action|todo|task|follow-?up)\]?\s*[:：]\s*|^\[(?:action item|todo|action)\]\s*/i.exec(rest) ??
        (rest.includes('#') ? /^(?:[\w.-]+\/[\w.-]+)?#\d{1,7}\s*(?:[:：]|[-–—](?=\s))\s*/.exec(rest) : null);
    return marker?.[0].length ?? 0;
}
/** `[GH-4](…): …`, `[GH-3 (Done)](…): …`: a link to a tracker that is no more than a key, and the state beside it. */
function cutLinkLead(rest, result, inline) {
    const link = inline.links[0];
    if (link === undefined || !rest.startsWith(link.text) || !isTracker(link.url))
        return 0;
    const key = /^#?(?:[A-Za-z]{1,10}[-# ]?)?\d{1,7}\s*(?:[([]([^()[\]]{2,30})[)\]])?$/.exec(link.text);
    const mark = /^\s*(?:[:：]|[-–—](?=\s))\s*/.exec(rest.slice(link.text.length));
    if (key === null || mark === null)
        return 0;
    const state = key[1] === undefined ? null : stateOf(key[1]);
    if (state !== null)
        applyState(state, result);
    return link.text.length + mark[0].length;
}
/** `AI-1: …`. */
function cutId(rest, result) {
    if (!'A['.includes(rest.charAt(0)))
        return 0;
    const id = /^\[?((?:AI|ACT|ACTION|AP)-?\d{1,4})\]?\s*[:.)–—-]\s+/.exec(rest);
    if (id === null || result.authorId !== null)
        return 0;
    result.authorId = id[1] ?? null;
    return id[0].length;
}
/** `[Ada] — …`, `(P1) …`, `[Open, owner: Ada] …`; the words of a link are none of these. */
function cutFramed(rest, result, inline) {
    if (!'[(（'.includes(rest.charAt(0)))
        return 0;
    const framed = /^[[(（]([^[\]()（）]{1,80})[\])）]\s*(?:[-–—:]\s*)?/.exec(rest);
    const word = framed?.[1]?.trim() ?? '';
    if (framed === null || inline.links.some((link) => link.text === word))
        return 0;
    const hung = (word.length <= 40 && hang(word, result, true)) || hangAll(word.split(suffixes_between), result);
    return hung ? framed[0].length : 0;
}
/** Several fields in one frame: all or none, and a name only beside another field. */
function hangAll(pieces, result) {
    if (pieces.length < 2)
        return false;
    const attempt = { ...result, owners: [...result.owners] };
    const rest = pieces.filter((piece) => !hang(piece, attempt, false));
    if (rest.length === pieces.length || !rest.every((piece) => hang(piece, attempt, true)))
        return false;
    Object.assign(result, attempt);
    return true;
}
/** `**HIGH** …`. */
function cutBold(rest, result, inline) {
    const bold = inline.boldLead;
    if (bold === null || !rest.startsWith(bold))
        return 0;
    const priority = priorityOf(bold.replace(/[:：]$/, ''));
    if (priority === null)
        return 0;
    result.priority ??= priority;
    return bold.length + (/^\s*[-–—:]?\s*/.exec(rest.slice(bold.length))?.[0].length ?? 0);
}
/** Words that are a state in a column and a matter before a colon. */
const matters = /^(?:new|active|assigned|backlog|duplicate|replaced|released|started|partial)$/i;
/** `P1: …`, `DONE: …`, `Offen: …`, `@ada: …`, `@ada to …`, `Platform team: …`. */
function cutNamed(rest, result) {
    const hasColon = /[:：]/.test(rest);
    if (!hasColon && !/^[@P]/.test(rest))
        return 0;
    const named = (hasColon ? /^([^:：.!?]{1,40}?)\s?[:：]\s+/.exec(rest) : null) ??
        /^(@[\w-]{1,39}|P[0-5])\s+(?:[-–—]\s+)?(?=\S)/.exec(rest);
    const word = named?.[1]?.trim() ?? '';
    if (named === null || word === '')
        return 0;
    const state = hasColon && !matters.test(word) ? stateWords().get(words_keyOf(word)) : undefined;
    if (priorityOf(word) !== null)
        result.priority ??= priorityOf(word);
    else if (state !== undefined)
        applyState(state, result);
    else if (/^(?:@|(?:the )?[\p{L}\p{N} &/-]{2,30} team$)/iu.test(word))
        result.owners.push(...ownersOf(word));
    else
        return 0;
    return named[0].length;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/decorations.js
/**
 * An item's words taken apart: the author's sentence, and what is hung on it before and after: ticks, owner, due date,
 * priority, state, tracker links. Works inwards from both ends and stops at the first thing that is part of the sentence.
 */



/** More things than anybody hangs on one end of an item. */
const maxCuts = 12;
/** Takes the plain words of an item apart. */
function takeApart(inline) {
    const result = decoration_types_bare();
    result.declined = inline.struck;
    const { plain } = inline;
    let start = 0;
    let end = plain.length;
    for (let step = 0; step < maxCuts; step++) {
        const cut = cutPrefix(plain.slice(start, Math.min(end, start + 120)), result, inline, step === 0);
        if (cut === 0)
            break;
        start += cut;
    }
    for (let step = 0; step < maxCuts; step++) {
        const next = cutSuffix(plain, start, end, result, inline.links);
        if (next === end)
            break;
        end = next;
    }
    const text = plain.slice(start, end).trim();
    // nothing but decoration: then that is the text
    result.text = text === '' ? plain : text;
    result.bounds = { start, end };
    return result;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/time/spans.js
/** Spans of time that stand for a date: `in two weeks`. */

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** `2 weeks`, `in three days`, `within a month`: counted from the reference. */
function findSpan(text, reference) {
    const match = /(?:\b(?:in|within|next)\s)?(?:the next\s)?\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s(day|week|month|quarter|year)s?\b/i.exec(text);
    if (reference === null)
        return null;
    if (match === null)
        return foreignSpan(text, reference);
    const word = (match[1] ?? '').toLowerCase();
    const count = /^\d/.test(word) ? Number(word) : word === 'a' || word === 'an' ? 1 : numberWords.indexOf(word);
    const days = { day: 1, week: 7, month: 30, quarter: 91, year: 365 }[(match[2] ?? 'day').toLowerCase()] ?? 1;
    return found(match, addDays(reference, count * days), true);
}
const foreignUnits = [
    [/^(?:d[ií]as?|jours?|tage?n?|giorn[oi])$/, 1],
    [/^(?:semanas?|semaines?|wochen?|settiman[ae])$/, 7],
    [/^(?:m[eê]s(?:es)?|mois|monate?n?|mes[ei])$/, 30],
];
/** `dans 2 semaines`, `in 3 Wochen`. */
function foreignSpan(text, reference) {
    const match = /(?<![\p{L}\d])(\d{1,3})\s(\p{L}{3,10})(?!\p{L})/u.exec(text);
    const unit = (match?.[2] ?? '').toLowerCase();
    const days = foreignUnits.find(([name]) => name.test(unit))?.[1];
    return match === null || days === undefined ? null : found(match, addDays(reference, Number(match[1]) * days), true);
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/due-dates.js
/** A due date out of words for it: a cell, a suffix, what a group's heading says. */


/** Reads the words; a date that cannot be read for certain comes back as such. `reference` is the incident's date. */
function readDue(text, reference) {
    const found = findDate(text, reference) ?? findSpan(text, reference);
    if (found === null)
        return null;
    if (found.date === null)
        return { text: text.slice(found.start, found.end), reason: found.reason ?? 'not a date' };
    return { date: found.date, inferred: found.inferred };
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/action-items.js
/** From drafts to ActionItems: fields from cells, decorations, checkbox, details and the group, in that order. */









/** Reads one draft. */
function action_items_readItem(draft, context) {
    const inline = readInline(draft.text, context.definitions);
    const said = takeApart(inline);
    readCells(draft, said, context);
    const done = doneOf(draft, said);
    const dueWords = draft.cells?.due || said.due || draft.group.due;
    const due = dueWords ? readDue(plainText(dueWords), context.reference) : null;
    const references = allReferences(draft, inline, said, context);
    const item = {
        key: '',
        authorId: said.authorId,
        text: /[:：]$/.test(said.text) ? said.text.slice(0, -1).trimEnd() : said.text,
        kind: kindOf(said.text, draft.group, draft.cells?.type || said.kindWord),
        state: stateOfItem(draft, said, done),
        owners: withoutRepeats(said.owners.length > 0 ? said.owners : (draft.group.owners ?? [])),
        due: due !== null && 'date' in due ? due.date : null,
        ...(due !== null && 'date' in due && due.inferred ? { dueInferred: true } : {}),
        priority: said.priority ?? draft.group.priority,
        done,
        issue: references[0] ?? null,
        references,
        noIssue: isNoIssue(draft, said, context),
        ...(said.evidence === null ? {} : { evidence: said.evidence }),
        ...(said.area === null ? {} : { area: said.area }),
        line: draft.line,
        column: columnOf(draft, said),
        endLine: draft.endLine,
        group: draft.group.label,
        why: draft.why,
    };
    const unreadable = due !== null && 'reason' in due ? { ...due, line: draft.line, column: draft.column } : null;
    return { item, draft, unreadable };
}
/** Each owner once, however typed. */
function withoutRepeats(owners) {
    if (owners.length < 2)
        return owners;
    const seen = new Set();
    return owners.filter((owner) => {
        const folded = fold(owner);
        return seen.has(folded) ? false : seen.add(folded);
    });
}
function readCells(draft, said, context) {
    const { cells } = draft;
    if (cells === null)
        return;
    if (cells.owner !== '')
        said.owners = ownersOf(cells.owner);
    if (cells.priority !== '')
        said.priority = plainText(cells.priority);
    const state = stateOf(plainText(cells.state)) ?? stateInLink(cells.link, context);
    if (state !== null) {
        said.done = null;
        applyState(state, said);
    }
    const area = plainText(cells.area);
    if (area !== '')
        said.area = area;
    const id = plainText(cells.id);
    // a mere row number says where the row stands, not which item it is
    if (/\p{L}/u.test(id) && id.length <= 60)
        said.authorId ??= id;
}
/** `n/a **DONE**`, `Bug 5554823 **TODO**`: in one well-known template the state stands in the cell for the bug. */
function stateInLink(text, context) {
    if (text === '')
        return null;
    const inline = readInline(text, context.definitions);
    let words = inline.plain;
    for (const link of inline.links)
        words = words.replace(link.text, ' ');
    words = words
        .replace(/\b[A-Z][A-Z0-9]{1,9}-\d{1,6}(?:-\d{1,4})?\b/g, ' ')
        .replace(/\bn\/a\b|\b(?:bug|jira|ticket|issue|no|key|id)\b\.?|#?\d+|[[\](),:：]/gi, ' ')
        .trim();
    return words === '' ? null : stateOf(words);
}
function doneOf(draft, said) {
    if (draft.checked !== null)
        return draft.checked;
    if (said.done !== null)
        return said.done;
    if (draft.details.some((detail) => remarkSaysDone(plainText(detail))))
        return true;
    if (draft.group.done !== null)
        return draft.group.done;
    if (draft.group.told && !/\b(?:will|should|shall|must|plan|going to)\b/i.test(said.text))
        return true;
    return draft.cells === null && toldAsDone(said.text) ? true : null;
}
function stateOfItem(draft, said, done) {
    if (said.superseded)
        return 'superseded';
    if (said.declined)
        return 'declined';
    if (done === true)
        return 'done';
    return draft.uncertain || said.proposed ? 'proposed' : 'committed';
}
/** Each once; the evidence is none of them. */
function allReferences(draft, inline, said, context) {
    const { cells, details, group } = draft;
    const all = new Set();
    const add = (references) => {
        for (const each of references)
            if (each !== said.evidence)
                all.add(each);
    };
    if (cells !== null)
        add(referencesInCell(readInline(cells.link, context.definitions)));
    add(referencesIn(inline, said.bounds));
    if (cells !== null)
        add(referencesInCell(readInline(cells.state, context.definitions)));
    for (const detail of details) {
        for (const { url } of readInline(detail, context.definitions).links)
            if (isTracker(url))
                add([url]);
    }
    add(group.references);
    return [...all];
}
function isNoIssue(draft, said, { noIssueLines, noIssueWords }) {
    if (said.noIssue || noIssueLines.has(draft.line) || noIssueLines.has(draft.endLine))
        return true;
    if (noIssueWords.length === 0)
        return false;
    const text = draft.text.toLowerCase();
    return noIssueWords.some((word) => text.includes(word));
}
/** Column of the sentence itself, after ticks and brackets. */
function columnOf(draft, said) {
    const at = draft.text.indexOf(said.text.slice(0, 12));
    return at > 0 && at < 200 ? draft.column + at : draft.column;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/markers.js
/** `[Action Item] …` or `Action item: …` within running text: the author marked it, but no list holds it. */



const marker = /^(?:[*_]{0,3})\[?action items?\]?(?:[*_]{0,3})\s*[:\]]?(?:[*_]{0,3})\s*[:：]?\s*/i;
/** Marked lines between two row indexes. They are proposals: outside a list nobody reviewed them as tasks. */
function readMarkers(rows, start, end) {
    const group = {
        label: null,
        role: null,
        combined: false,
        kind: null,
        done: null,
        told: false,
        due: null,
        references: [],
        priority: null,
        depth: 'root',
        start,
        end,
        value: null,
        excluded: null,
        headingIndex: start,
    };
    const drafts = [];
    for (let at = start; at <= end; at++) {
        const row = rows[at];
        if (row === undefined || (row.kind !== 'text' && !isEntry(row)))
            continue;
        // first letters first: hardly any line gets to the pattern
        if (!'*_[aA'.includes(row.text.charAt(0)))
            continue;
        const mark = /^[*_]{0,3}\[?action item/i.test(row.text) ? marker.exec(row.text)?.[0] : undefined;
        if (mark === undefined || !/[\]:]/.test(mark))
            continue;
        const text = row.text.slice(mark.length);
        if (plainText(text).split(' ').length < 3 || isPlaceholder(text))
            continue;
        const next = rows[at + 1];
        const wrapped = next?.kind === 'text' && !/[.!?]$/.test(text.trimEnd());
        drafts.push({
            text: wrapped ? `${text} ${next.text}` : text,
            line: row.line,
            column: row.column + mark.length,
            endLine: wrapped ? next.line : row.line,
            checked: row.checked,
            details: [],
            group,
            cells: null,
            uncertain: true,
            why: 'marker',
        });
    }
    return drafts;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/bounds.js
/** Where a group's items end, and what the words before them say: closing prose and lead-ins. */



/** The group up to its closing prose. What begins like a closing before any item introduces them instead. */
function untilClosing(rows, group) {
    let items = group.value === null ? 0 : 1;
    for (let at = group.start; at <= group.end; at++) {
        const row = rows[at];
        if (row === undefined)
            continue;
        if (row.kind === 'text' && !row.quoted) {
            if (items > 0 && row.indent < 4 && isClosing(plainText(row.text.slice(0, 200))))
                return { ...group, end: at };
            if (!/[:：]\s*$/.test(row.text))
                items++;
        }
        else if (isEntry(row) || row.kind === 'cells')
            items++;
    }
    return group;
}
const toldAlready = /\b(?:have|has|had)(?: now| already| since| also)? (?:been )?(?:implemented|taken|made|put|introduced|applied|completed|added|carried|done|adopted|established)\b|\bwere (?:implemented|taken|made|introduced|applied|completed|added|carried)\b/i;
/** Whether the lead-in of the group tells of things done: `we have implemented the following measures:`. */
function leadInTells(rows, group) {
    let lead = group.value !== null && /[:：]$/.test(group.value.text) ? group.value.text : '';
    for (let at = group.start; at <= group.end; at++) {
        const row = rows[at];
        if (row === undefined || isEntry(row) || row.kind === 'cells')
            break;
        if (row.kind === 'text' && /[:：]\s*$/.test(row.text))
            lead = row.text;
    }
    return lead !== '' && toldAlready.test(plainText(lead));
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/lead-ins.js
/** Words above a list: those that announce it, and those that are an order themselves. */


const leadWords = new Set([
    'following',
    'below',
    'these',
    'we',
    'will',
    'are',
    'have',
    'include',
    'includes',
    'going',
    'should',
    'would',
    'i',
    'siguientes',
    'folgende',
    'seguintes',
    'suivantes',
    'seguenti',
]);
/** `The following measures will be taken`: it announces the list below it. */
function isLeadIn(text) {
    const words = wordsOf(text);
    return words.length > 8 || words.some((word) => leadWords.has(word));
}
/** Words that point at a list to come, in a sentence of any ending. */
const pointing = /\b(?:the|these) following\b|\bas follows\b|\b(?:listed|outlined|described|given|steps|measures|actions|items|tasks|changes|improvements|points) below\b|\b(?:los|las|os|as) (?:siguientes|seguintes)\b|\b(?:suivante?s|seguenti|folgende[nrs]?)\b/i;
/** `We will take several measures to prevent this`: how many, and not which. */
const counting = /\b(?:tak(?:e|en|ing)|adopt(?:ed|ing)?|implement(?:ed|ing)?|mak(?:e|ing)|propos(?:e|ed|ing)|recommend(?:ed|ing)?|identif(?:y|ied)) (?:these|several|some|various|a (?:few|number of|series of)) (?:\p{L}+ ){0,2}(?:steps|measures|actions|tasks|improvements|changes|strategies|recommendations)\b/iu;
/** `We will adopt the following strategies.`: it points at a list below it, and what is on it is not said here. */
function pointsBelow(sentence) {
    return !/[:：]\s*\S/.test(sentence) && (pointing.test(sentence) || counting.test(sentence));
}
/** A reason broken off from its sentence: `As it was hard to see what had to be done.` */
function isBrokenOff(sentence) {
    return (/^(?:as|because|since|while|although|though|whereas|porque|ya que|parce que|weil|poiché|потому что|так как)\s/i.test(sentence) && !/[,，;:—]/.test(sentence));
}
/** `Add notes to the guide about`: a verb with its object. One word or two (`Test coverage`) may be a title as well. */
function isOrder(text) {
    const words = wordsOf(text);
    return words.length > 2 && actionVerbs().has(stem(words[0] ?? ''));
}
/** `Examples:` above a list of what an item could be. */
function isExample(label) {
    return /^(?:(?:for|some) )?(?:examples?|ejemplos?|por ejemplo|exemplos?|por exemplo|exemples?|par exemple|beispiele?|zum beispiel|esempi(?:o)?|примеры?|например|例|例えば|示例|예시?)$/iu.test(label.trim());
}
/**
 * `**Halve the rate** of the jobs that can wait:` is a task with a title; a label is bold as a whole or not at all. So is
 * a long clause with a comma, in scripts without blanks: `種別を追加する際は、手順を作成：`.
 */
function goesOn(text) {
    if (/^[^、，]{4,}[、，][^、，]{4,}[:：]$/.test(text.trimEnd()))
        return true;
    return /^(?:\*\*|__)[^*_]+(?:\*\*|__)(?:\s+[^\s*_(]+){3,}$/.test(text.trimEnd());
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/groups.js
/**
 * Divides the rows under an action heading into groups: directly under it, under each sub-heading, under each label.
 * A group inherits what its heading says (kind, done, due date, tracking issue) to all of its items.
 */









/** Groups in order; excluded ones too, with the reason. */
function findGroups(region) {
    const { part, rows, headings } = region;
    const root = openHeading(part.heading, null, region);
    const groups = [];
    let current = root;
    for (let at = part.heading.index + 1; at <= part.end; at++) {
        const row = rows[at];
        if (row === undefined)
            continue;
        const next = openAt(at, row, headings.get(at), current, root, region);
        if (next === null)
            continue;
        groups.push({ ...current.group, end: at - 1 });
        current = next;
    }
    groups.push({ ...current.group, end: part.end });
    return groups;
}
function openAt(at, row, heading, current, root, region) {
    if (heading !== undefined)
        return openHeading(heading, root, region);
    if (row.kind === 'text' && labelsAGroup(row))
        return openLabel(at, row, current, root, null, region);
    if (!isEntry(row))
        return null;
    const labels = labelsEntries(region.rows, at, row);
    if (labels !== 'none' && !isNested(at, row, current, region))
        return { ...openLabel(at, row, current, root, row.indent, region), numbered: labels === 'beside' };
    // an entry that is no longer below its label belongs to what stood before the label
    const left = current.indent !== null &&
        row.indent <= current.indent &&
        (current.numbered === true ? row.kind === 'number' : row.indent < firstIndent(region, current));
    return left ? { group: { ...root.group, start: at, value: null, headingIndex: at }, indent: null } : null;
}
/** A label further in than the entries before it is a detail of one of them. */
function isNested(at, row, current, { rows }) {
    for (let before = current.group.start; before < at; before++) {
        const entry = rows[before];
        if (entry !== undefined && isEntry(entry))
            return row.indent > entry.indent + 1;
    }
    return false;
}
/** Indent of the first entry under a label. */
function firstIndent(region, open) {
    for (let at = open.group.start; at <= region.part.end; at++) {
        const row = region.rows[at];
        if (row !== undefined && isEntry(row))
            return row.indent;
    }
    return 0;
}
function openHeading(heading, root, region) {
    const role = heading.meanings.find((meaning) => meaning.name === 'action-items')?.role ?? null;
    const outside = root !== null && role === null && closesSection(heading);
    const said = describe(heading.text, region.rows[heading.index]?.text ?? heading.text, region);
    const { value } = heading;
    return {
        group: {
            label: said.label,
            role: role ?? root?.group.role ?? null,
            combined: role === 'measures' || root?.group.combined === true,
            kind: said.kind,
            done: said.done,
            told: false,
            due: said.due,
            references: said.references,
            priority: said.priority,
            depth: root === null ? 'root' : heading.strong ? 'part' : 'label',
            start: heading.index + 1,
            end: heading.index,
            value: value === null ? null : { text: value, line: heading.line, column: valueColumn(heading, region) },
            excluded: outside ? `under-${heading.meanings[0]?.name ?? 'another-part'}` : null,
            headingIndex: heading.index,
        },
        indent: heading.style === 'entry' ? (region.rows[heading.index]?.indent ?? 0) : null,
    };
}
function valueColumn(heading, { rows }) {
    const row = rows[heading.index];
    const at = row === undefined || heading.value === null ? -1 : row.text.lastIndexOf(heading.value);
    return at < 0 || row === undefined ? heading.column : row.column + at;
}
function openLabel(at, row, current, root, indent, region) {
    const text = plainText(row.text).replace(/[:：]\s*$/, '');
    const inherited = current.group.role === null ? root.group : current.group;
    const said = describe(text, row.text, region);
    return {
        group: {
            label: said.label,
            role: inherited.role,
            combined: inherited.combined,
            kind: said.kind ?? inherited.kind,
            done: said.done,
            told: false,
            due: said.due,
            references: said.references,
            priority: said.priority,
            depth: 'label',
            start: at + 1,
            end: at,
            value: null,
            excluded: isExample(text) ? 'examples' : current.group.excluded,
            headingIndex: at,
        },
        indent,
    };
}
/** What the words of a heading say of everything under it. */
function describe(text, marked, { definitions }) {
    const remark = /[([（]([^()[\]（）]{2,80})[)\]）]\s*$/.exec(text)?.[1] ?? '';
    const state = stateOf(remark) ?? (headsWhatWasDone(text) ? 'done' : null);
    return {
        label: text === '' ? null : text,
        kind: kindOfHeading(text),
        done: state === 'done' ? true : null,
        due: /\d/.test(text) ? text : null,
        references: referencesIn(readInline(marked, definitions)),
        priority: /^(?:(?:critical|high|medium|low)(?: priority)?|P[0-4])$/i.test(text) ? text : null,
    };
}
/** `Enhance monitoring:` or `**Short term**` alone on its line; a lead-in sentence that ends in a colon is none. */
function labelsAGroup(row) {
    if (!mayBeMarkedLabel(row.text))
        return false;
    const label = labelOf(row.text);
    return label !== null && label.value === null && label.style !== 'bare' && !isLeadIn(label.text);
}
/** Longest title of a numbered group, in words: longer ones are tasks that the bullets explain. */
const maxTitle = 5;
/**
 * An entry that is only a label (`- Monitoring:`) with entries further in, or a short numbered title (`1. Alerts:`)
 * with bullets beside it. An order (`- Add notes to the guide about:`) is the item, and what is below explains it.
 */
function labelsEntries(rows, at, row) {
    if (row.checked !== null || !mayBeMarkedLabel(row.text))
        return 'none';
    const label = labelOf(row.text);
    if (label === null || label.value !== null)
        return 'none';
    let next = at + 1;
    while (rows[next]?.kind === 'blank')
        next++;
    const below = rows[next];
    if (below === undefined || !isEntry(below) || isOrder(label.text))
        return 'none';
    const title = row.kind === 'number' && /[:：][*_]{0,3}\s*$/.test(row.text) && wordsOf(label.text).length <= maxTitle;
    const names = (label.style === 'label' && !goesOn(row.text)) || title || kindOfWord(label.text) !== null;
    if (below.indent > row.indent)
        return names ? 'below' : 'none';
    return title && below.kind === 'bullet' && below.indent === row.indent ? 'beside' : 'none';
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/left-out.js
/** The lines under an action heading that became nothing, each with the reason: what `--explain` owes its reader. */



/**
 * @param groups as their headings bound them, closing prose included
 * @param known what was passed over already; its lines are not told twice
 */
function leftOut(rows, groups, drafts, known) {
    const told = new Set(known.map(({ line }) => line));
    const taken = new Set();
    for (const { line, endLine } of drafts)
        for (let at = line; at <= endLine; at++)
            taken.add(at);
    const left = [];
    for (const group of groups) {
        if (group.excluded !== null)
            continue;
        const loose = [];
        let first = -1;
        let last = -1;
        for (let at = group.start; at <= group.end; at++) {
            const row = rows[at];
            if (row === undefined)
                continue;
            if (taken.has(row.line)) {
                if (first < 0)
                    first = at;
                last = at;
            }
            else if ((row.kind === 'text' || isEntry(row)) && !told.has(row.line)) {
                const text = plainText(row.text);
                if (text !== '')
                    loose.push({ at, row, text });
            }
        }
        for (const { at, row, text } of loose)
            left.push({ line: row.line, text, why: reason(row, text, at, first, last) });
    }
    return left;
}
function reason(row, text, at, first, last) {
    if (row.quoted)
        return 'quoted';
    if (first < 0)
        return 'prose';
    if (at < first)
        return 'lead-in';
    return at > last && isClosing(text) ? 'closing-prose' : at > last ? 'after-the-items' : 'loose-text';
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/lists.js
/** Items of a list: each top entry one, with wrapped lines joined and nested entries kept as its details. */




function entriesOf(rows, { start, end }) {
    let first = null;
    let lastLine = 0;
    let lastNumber = 0;
    for (let at = start; at <= end; at++) {
        const row = rows[at];
        if (row === undefined || !isEntry(row) || row.quoted)
            continue;
        first ??= row;
        lastLine = row.line;
        if (row.kind === 'number')
            lastNumber = row.line;
    }
    return { first, lastLine, lastNumber };
}
/** Reads the entries of a group. */
function readList(rows, group) {
    const { first, lastLine, lastNumber } = entriesOf(rows, group);
    const left = [];
    if (first === null)
        return { drafts: [], left };
    const built = [];
    let base = first.indent;
    let current = null;
    let blank = false;
    const siblings = new Set();
    for (let at = group.start; at <= group.end; at++) {
        const row = rows[at];
        if (row === undefined)
            continue;
        if (row.kind === 'blank' || row.kind === 'rule') {
            blank = true;
            continue;
        }
        if (isEntry(row) && !row.quoted) {
            if (row.indent < base)
                base = row.indent;
            const nested = current !== null &&
                ((row.indent > base + 1 && !isUneven(current, row, blank, siblings)) ||
                    isBulletUnderNumber(first, row, current, lastNumber));
            if (nested && current !== null)
                extend(current, row, true);
            else {
                siblings.add(row.indent);
                built.push((current = { text: row.text, row, endLine: row.line, details: [], closed: false }));
            }
        }
        else if (current === null) {
            // what stands before the first entry announces it
        }
        else if (row.kind === 'text' && endsList(row, current, blank, base)) {
            if (isClosing(plainText(row.text)) || row.line > lastLine) {
                left.push({ line: row.line, text: plainText(row.text), why: 'closing-prose' });
                if (isClosing(plainText(row.text)))
                    break;
            }
            current.closed = true;
        }
        else if (row.kind === 'text')
            continueEntry(current, row, blank, base);
        else
            current.endLine = row.line;
        blank = false;
    }
    const drafts = [];
    for (const each of built) {
        const { row } = each;
        if (isPlaceholder(row.text) || isGuidance(row)) {
            left.push({ line: row.line, text: row.text, why: 'placeholder' });
        }
        else if (isEmptyField(each)) {
            left.push({ line: row.line, text: plainText(row.text), why: 'empty-field' });
        }
        else
            drafts.push(toDraft(each, group));
    }
    return { drafts, left };
}
function toDraft({ text, row, endLine, details }, group) {
    return {
        text,
        line: row.line,
        column: row.column,
        endLine,
        checked: row.checked,
        details,
        group,
        cells: null,
        uncertain: false,
        why: row.checked !== null ? 'checkbox' : row.kind === 'number' ? 'numbered-entry' : 'bullet',
    };
}
/** `- Changes to the process:` with nothing after it on its line or below: a field that nobody filled in. */
function isEmptyField({ text, row, endLine, details }) {
    return details.length === 0 && endLine === row.line && /[:：][*_]{0,3}$/.test(text.trimEnd());
}
/**
 * Whether an entry further in is the next of the list all the same, its indent a slip. Either entries stood as far in
 * before (`siblings`, their indents), and this one goes on with them or begins anew after a blank line; or after a blank
 * line an order of its own follows a whole sentence. Below a title or a matter it is a detail.
 */
function isUneven(current, row, blank, siblings) {
    if (siblings.has(row.indent) && (blank || current.row.indent === row.indent))
        return true;
    if (!blank || current.details.length > 0)
        return false;
    if (current.row.kind !== row.kind || current.row.checked !== row.checked)
        return false;
    return /[.!。]$/.test(current.text.trimEnd()) && ordersAction(plainText(row.text));
}
/** Bullets between the numbers of one list, or below a numbered title in bold, tell about the number above. */
function isBulletUnderNumber(first, row, current, lastNumber) {
    if (first.kind !== 'number' || row.kind !== 'bullet')
        return false;
    return row.line < lastNumber || isTitleOnly(current.text) || /[:：]$/.test(current.text);
}
function isTitleOnly(text) {
    return /^(?:\*\*|__)[^*_]+(?:\*\*|__)[:.]?$/.test(text.trim());
}
function extend(current, row, detail) {
    current.endLine = row.line;
    current.closed = true;
    if (detail)
        current.details.push(row.text);
}
/** Whether a paragraph after an entry is no longer part of it. */
function endsList(row, current, blank, base) {
    if (row.indent > base + 1)
        return false;
    if (isClosing(plainText(row.text)))
        return true;
    return blank && !isTitleOnly(current.row.text);
}
function continueEntry(current, row, blank, base) {
    current.endLine = row.line;
    const title = isTitleOnly(current.text);
    const finished = /[.!?。]$/.test(current.text.trimEnd()) && row.indent <= base && /^\p{Lu}/u.test(row.text);
    const startsAnew = title && !/[:：](?:\*\*|__)?$/.test(current.text.trim()) && /^[\p{Lu}\p{Lo}]/u.test(row.text);
    if (blank || current.closed || finished || startsAnew) {
        current.closed = true;
        current.details.push(row.text);
    }
    else
        current.text = `${current.text} ${row.text}`;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/owner-lines.js
/** Owners as lines of their own: `**Ada**`, `**@grace**`, `### Linus` above what each of them is to do. */




/** Everyday names of groups that no list of kinds has. */
const owner_lines_matters = new Set('alert alerts api app application automation backend backlog build capacity change ci client cloud code communication communications config configuration culture customer customers data database databases deploy deployment deployments design development doc docs documentation engineering external frontend general hardware immediate infra infrastructure internal later long medium misc miscellaneous mobile network networking next now observability operations ops optional other others people performance planning platform policy process product qa release reliability resilience review rollout runbook runbooks safety security server service services short software soon storage support system systems team term testing tests todo tooling tools training ui web website'.split(' '));
/** The groups with their owners, where lines that can be nothing but names divide the list. */
function withOwners(groups, rows, headings) {
    if (groups.length < 2)
        return groups;
    const lines = groups.filter((group) => isLine(group, rows, headings));
    const names = new Map(lines.map((group) => [group, owner_lines_nameOf(group.label ?? '')]));
    const single = lines.filter((group) => isName(names.get(group) ?? ''));
    const named = lines.filter((group) => single.includes(group) || together.test(names.get(group) ?? ''));
    const certain = single.some((group) => group.label?.startsWith('@'));
    // beside "Monitoring", "Kafka" is a matter too
    if (named.length < lines.length || (single.length < 2 && !certain))
        return groups;
    return groups.map((group) => named.includes(group) ? { ...group, owners: ownersOf(names.get(group) ?? '') } : group);
}
/** Beside people's names: all of them. */
const together = /^(?:(?:the |whole )?team|everyone|everybody|all)$/i;
/** Of `Ada - for planning` and `Ada (by May)` the name; what stands after it says why or when. */
function owner_lines_nameOf(label) {
    return label.replace(/\s*(?:[([][^()[\]]*[)\]]|\s[-–—]\s(?:for|to|by|until|before|due)\s.*)$/i, '').trim();
}
/** A bold line or a sub-heading of unknown words, by itself. */
function isLine(group, rows, headings) {
    const row = rows[group.headingIndex];
    if (row === undefined || group.depth === 'root' || group.excluded !== null || group.value !== null)
        return false;
    if (headings.get(group.headingIndex)?.meanings.length)
        return true;
    return row.kind === 'heading' || (row.kind === 'text' && /^(?:\*\*|__|@)/.test(row.text));
}
function isName(label) {
    const words = wordsOf(label);
    if (words.length === 0 || words.length > 2 || !looksLikeName(label))
        return false;
    if (label.startsWith('@'))
        return true;
    return kindOfHeading(label) === null && !owner_lines_isKnown(words_keyOf(label)) && !words.some((word) => owner_lines_isKnown(stem(word), word));
}
function owner_lines_isKnown(key, word = key) {
    return (owner_lines_matters.has(word) ||
        headingMeanings().has(key) ||
        kindWords().has(key) ||
        stateWords().has(key) ||
        columnWords().has(key) ||
        actionVerbs().has(key) ||
        verbOfGerund(word) !== undefined ||
        /(?:ing|tion|ment|ity|ness|ance|ence)$/.test(word));
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/part-titles.js
/** Items as sub-headings: `### Add retries` over a paragraph that explains it, several in a row and no list below. */



/**
 * The groups under sub-headings, when these are tasks themselves: two or more of them, none with a list or table below
 * it, none a word for a kind of task. One over nothing but code tells how something is done.
 */
function readPartTitles(groups, rows, headings) {
    const drafts = [];
    const left = [];
    const parts = wholeParts(groups).filter((group) => group.excluded === null);
    const plain = parts.filter((group) => headings.get(group.headingIndex)?.meanings.length === 0);
    if (plain.length < 2 || plain.length < parts.length)
        return { drafts, left };
    if (plain.some((group) => hasEntries(rows, group) || isKindWord(group)))
        return { drafts, left };
    for (const group of plain) {
        const row = rows[group.headingIndex];
        if (row === undefined || isPlaceholder(row.text))
            continue;
        if (isHowTo(rows, group)) {
            left.push({ line: row.line, text: row.text, why: 'how-to' });
            continue;
        }
        const text = row.text.replace(/^\s*\d{1,3}[.)]\s+/, '');
        drafts.push({
            text,
            line: row.line,
            column: row.column + (row.text.length - text.length),
            endLine: lastLine(rows, group),
            checked: null,
            details: rows
                .slice(group.start, group.end + 1)
                .filter(({ kind }) => kind === 'text')
                .map((each) => each.text),
            group: { ...group, label: null },
            cells: null,
            uncertain: false,
            why: 'sub-heading',
        });
    }
    return { drafts, left };
}
/** Parts with the groups under their labels: each reaches to the next part. */
function wholeParts(groups) {
    const parts = [];
    for (const group of groups) {
        const last = parts.at(-1);
        if (group.depth === 'part')
            parts.push(group);
        else if (last !== undefined)
            parts[parts.length - 1] = { ...last, end: group.end };
    }
    return parts;
}
function hasEntries(rows, group) {
    return rows.slice(group.start, group.end + 1).some((row) => isEntry(row) || row.kind === 'cells');
}
function isHowTo(rows, group) {
    const below = rows.slice(group.start, group.end + 1).filter(({ kind }) => kind !== 'blank' && kind !== 'rule');
    return below.length > 0 && below.every(({ kind }) => kind === 'hidden');
}
/** `Short-term`, `Detection`: a heading of a few words that names a kind holds items and is none. */
function isKindWord(group) {
    const label = group.label ?? '';
    return label.split(' ').length <= 3 && kindOfHeading(label) !== null;
}
function lastLine(rows, group) {
    let at = group.end;
    while (at > group.headingIndex && rows[at]?.kind === 'blank')
        at--;
    return rows[at]?.line ?? 0;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/plain-lines.js
/**
 * Items without any marker: one line each, the commonest shape in plain-text reports, and sentences of a paragraph, the
 * least certain one. A lead-in (`… the following:`) or a label makes lines items for certain; otherwise a line must ask
 * for an action.
 */





/** Reads a group that has no list and no table. */
function readPlainLines(rows, group) {
    const { units, led } = announced(joinWrapped(rows, group));
    const certain = led || (group.depth === 'label' && group.value === null);
    const drafts = [];
    const left = [];
    for (const unit of units) {
        const plain = plainText(unit.text);
        if (isClosing(plain)) {
            // before any item it leads to them
            if (drafts.length === 0)
                continue;
            left.push({ line: unit.row.line, text: plain, why: 'closing-prose' });
            break;
        }
        const found = readUnit(unit, plain, group, certain, units.length);
        if (found.length > 0)
            drafts.push(...found);
        else if (mayOrder(plain) && isListOfOrders(units))
            drafts.push(draft(unit, unit.text, 0, group, false, 'plain-line'));
        else
            left.push({ line: unit.row.line, text: plain, why: 'prose' });
    }
    return { drafts, left };
}
/** Lines that a hard wrap parted are one unit: the next begins in lower case and nothing ended the line before. */
function joinWrapped(rows, group) {
    const units = [];
    let last = null;
    if (group.value !== null) {
        const { text, line, column } = group.value;
        const row = {
            kind: 'text',
            line,
            column,
            indent: 0,
            text,
            level: 0,
            mark: '',
            checked: null,
            quoted: false,
            cells: [],
        };
        units.push((last = { text, row, endLine: line }));
    }
    for (let at = group.start; at <= group.end; at++) {
        const row = rows[at];
        if (row?.kind !== 'text' ||
            row.quoted ||
            plainText(row.text) === '' ||
            isPlaceholder(row.text) ||
            isGuidance(row)) {
            if (row?.kind !== 'text')
                last = null;
            continue;
        }
        const wrapped = last !== null && !/[.!?:;。]\s*$/.test(last.text) && /^[\p{Ll}\d(]/u.test(row.text);
        if (wrapped && last !== null) {
            last.text = `${last.text} ${row.text}`;
            last.endLine = row.line;
        }
        else
            units.push((last = { text: row.text, row, endLine: row.line }));
    }
    return units;
}
/** Drops the last lead-in and all before it: what announces a list is not on it. */
function announced(units) {
    const at = units.findLastIndex((unit, index) => {
        const plain = plainText(unit.text);
        return index < units.length - 1 && /[:：]$/.test(plain) && isLeadIn(plain);
    });
    return { units: units.slice(at + 1), led: at >= 0 };
}
function readUnit(unit, plain, group, certain, count) {
    const all = sentencesOf(plain);
    const sentences = all.filter(({ text }) => !isBrokenOff(text) && !pointsBelow(text));
    const [first = '', second = ''] = sentences.map(({ text }) => text);
    if (first === '')
        return [];
    if (isAboutTheReview(plain) && !ordersAction(first))
        return [];
    // an open question under a heading of its own is to be looked into as a whole
    if (group.depth !== 'root' && sentences.some(({ text }) => text.endsWith('?')) && !certain) {
        return [draft(unit, unit.text, 0, group, true, 'question')];
    }
    if (certain && (count > 1 || sentences.length <= 2))
        return [draft(unit, unit.text, 0, group, false, 'plain-line')];
    if (ordersAction(first) || (plain_lines_isTitle(first) && ordersAction(second))) {
        return [draft(unit, unit.text, 0, group, false, 'plain-line')];
    }
    if (all.length === 1) {
        return asksForAction(plain) ? [draft(unit, unit.text, 0, group, !certain, 'sentence')] : [];
    }
    const orders = sentences.filter((sentence) => ordersAction(sentence.text));
    const asked = orders.length > 0 ? orders : sentences.filter((sentence) => asksForAction(sentence.text));
    return asked.map((sentence) => draft(unit, sentence.text, sentence.offset, group, true, 'sentence'));
}
/** Lines of one sentence each down to the closing, two of them orders and most of them at least like one. */
function isListOfOrders(units) {
    const plains = units.map(({ text }) => plainText(text));
    const end = plains.findIndex((plain, at) => at > 0 && isClosing(plain));
    const lines = end < 0 ? plains : plains.slice(0, end);
    const orders = lines.filter(ordersAction).length;
    const like = lines.filter((plain) => !ordersAction(plain) && mayOrder(plain)).length;
    return orders >= 2 && (orders + like) * 2 > lines.length && lines.every((plain) => sentencesOf(plain).length === 1);
}
/** `Rightsize the pods`, by a verb that no list knows: hardly any other word goes before an article. */
function mayOrder(plain) {
    const [first = '', ...rest] = wordsOf(plain);
    if (openings.has(first) || rest.some((word) => finite.has(word)))
        return false;
    return /^\p{Lu}\p{Ll}+ (?:the|an?|all|every|each|our|their|its|these|those) /u.test(plain);
}
/** Words other than verbs that an article follows. */
const openings = new Set('about after all along although and as at because before beside but by despite during for from given if in inside into like near of off on once or outside over per since so than though through to under unless until upon when where which while who with within without both half such what quite was were is are'.split(' '));
/** Words of sentences that tell. */
const finite = new Set('is are was were has had did does'.split(' '));
/** `Disk alerts. Page before it is full.`: a few words, then what is to be done. */
function plain_lines_isTitle(sentence) {
    return wordsOf(sentence).length <= 3 && !sentence.endsWith('?');
}
function draft(unit, text, offset, group, uncertain, why) {
    const { row } = unit;
    return {
        text,
        line: row.line,
        column: row.column + (offset < row.text.length ? offset : 0),
        endLine: unit.endLine,
        checked: null,
        details: [],
        group,
        cells: null,
        uncertain,
        why,
    };
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/tables.js
/** Items of a table: one for each row, columns found by their header's words and never by their position. */




/** Tables among the rows of a range of indexes. The first row is the header when a delimiter follows it. */
function findTables(rows, start, end) {
    const tables = [];
    for (let at = start; at <= end; at++) {
        if (rows[at]?.kind !== 'cells')
            continue;
        const lines = [];
        while (at <= end && rows[at]?.kind === 'cells')
            lines.push(rows[at++]);
        const header = lines[0];
        if (header === undefined)
            continue;
        tables.push({ header, body: lines.slice(1).filter((row) => row.mark !== 'delimiter') });
    }
    return tables;
}
/**
 * What each column holds, or null where the table is not one of actions: it needs a column of tasks, and beside it one
 * that says who, when or how far (a plain list in one column is taken as well).
 */
function columnsOf(header, own) {
    const fields = header.cells.map((cell) => fieldOf(cell.text, own));
    const unique = fields.map((field, at) => field !== null && field !== 'ignore' && fields.indexOf(field) !== at ? null : field);
    const hasText = unique.includes('text');
    const supporting = unique.filter((field) => field !== null && !['text', 'id', 'area', 'ignore'].includes(field)).length;
    if (hasText)
        return unique;
    // "What · Who · When" without a known word for the task: the first unknown column is the task, else that of the area
    const unknown = unique.includes(null) ? unique.indexOf(null) : unique.indexOf('area');
    if (supporting < 2 || unknown < 0)
        return null;
    return unique.map((field, at) => (at === unknown ? 'text' : field));
}
function fieldOf(header, own) {
    const plain = plainText(header);
    if (plain === '#')
        return 'id';
    const key = words_keyOf(withoutBrackets(plain)) || words_keyOf(plain);
    const whole = own.get(key) ?? columnWords().get(key);
    if (whole !== undefined)
        return whole;
    for (const part of plain.split(/[/|,]/)) {
        const found = columnWords().get(words_keyOf(part));
        if (found !== undefined)
            return found;
    }
    const words = key.split(' ');
    return columnWords().get(words.slice(0, 2).join(' ')) ?? columnWords().get(words.at(-1) ?? '') ?? null;
}
/** Rows of an action table as drafts. */
function readTable(table, columns, group) {
    const textAt = columns.indexOf('text');
    const drafts = [];
    for (const row of table.body) {
        const cell = row.cells[textAt];
        if (cell === undefined || cell.text === '' || isPlaceholder(cell.text))
            continue;
        drafts.push({
            text: cell.text,
            line: row.line,
            column: cell.column,
            endLine: row.line,
            checked: null,
            details: [],
            group,
            cells: valuesOf(row.cells, columns),
            uncertain: false,
            why: 'table-row',
        });
    }
    return drafts;
}
function valuesOf(cells, columns) {
    const of = (field) => {
        const text = cells[columns.indexOf(field)]?.text ?? '';
        // "TODO" is a blank anywhere but in the column that says how far a task is
        return columns.includes(field) && (field === 'state' || !isBlank(text)) ? text : '';
    };
    return {
        owner: of('owner'),
        due: of('due'),
        link: of('link'),
        state: of('state'),
        type: of('type'),
        priority: of('priority'),
        id: of('id'),
        area: of('area'),
    };
}
/** `-`, `n/a`, `TBD` in a cell say nothing; a tick or a clock does. */
function isBlank(text) {
    return text === '' || isPlaceholder(text.replace(/^n\/?a\s+(?=\S)/i, ''));
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/false-friends.js
/** Lists that look like action items and are not: legends of a table, checklists about the report itself. */


/** Entries that explain a word of the table beside them: `P0 - must be done first`, `Prevent - stop it from happening`. */
function withoutLegends(drafts, passedOver) {
    return drafts.filter((draft) => {
        const plain = plainText(draft.text);
        const term = /^([\p{L}\p{N}-]{1,20})\s*(?:[-–—:=]|means\b)\s*\S/u.exec(plain)?.[1] ?? '';
        const legend = /^(?:P|S|SEV)-?\d$/i.test(term) || kindOfWord(term) !== null || /^(?:high|medium|low|critical)$/i.test(term);
        if (legend)
            passedOver.push({ line: draft.line, text: plain, why: 'legend' });
        return !legend;
    });
}
const reportWords = /\b(?:sections? above|(?:this|the) (?:report|document|post-?mortem|template|incident) (?:has been|is|was)|incident title|after-action|action(?:able)? items? (?:above|below|have|has)|post-?mortem (?:meeting|review|document|issue|is)|fill(?:ed)? (?:out|in)|incident has been|close (?:this|the) (?:issue|incident)|shared with|published|linked github issues|status page)\b/i;
/** A checklist whose boxes are about writing the report: at least half of them say so, and all are boxes. */
function isReportChecklist(drafts) {
    if (drafts.length === 0 || drafts.some((draft) => draft.checked === null))
        return false;
    const about = drafts.filter((draft) => reportWords.test(plainText(draft.text))).length;
    return about * 2 >= drafts.length;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/read-items.js
/** All action items under one action heading. */













/** Reads a region group by group; a group gives items by its shape: table, else list, else plain lines. */
function readRegion(region, columns) {
    const whole = withOwners(findGroups(region), region.rows, region.headings);
    const groups = whole.map((group) => {
        const bounded = untilClosing(region.rows, group);
        return leadInTells(region.rows, bounded) ? { ...bounded, told: true } : bounded;
    });
    const passedOver = [];
    const titles = readPartTitles(groups, region.rows, region.headings);
    passedOver.push(...titles.left);
    const drafts = [...titles.drafts];
    // what stands below a title explains it
    const explained = titles.drafts.length === 0 ? groups.length : groups.findIndex((group) => group.depth === 'part');
    const { rows } = region;
    const listed = groups.some((group) => group.excluded === null && (holdsEntry(rows, group) || holdsCells(rows, group)));
    for (const [at, group] of groups.entries()) {
        if (group.excluded !== null) {
            passedOver.push({ line: rows[group.headingIndex]?.line ?? 0, text: group.label ?? '', why: group.excluded });
        }
        else if (at < explained) {
            drafts.push(...readGroup(region, group, listed, columns, passedOver));
        }
    }
    return { drafts, passedOver: [...passedOver, ...leftOut(region.rows, whole, drafts, passedOver)] };
}
function readGroup(region, group, listed, own, passedOver) {
    const { rows } = region;
    const tables = [];
    for (const table of findTables(rows, group.start, group.end)) {
        const columns = columnsOf(table.header, own);
        if (columns === null) {
            passedOver.push({ line: table.header.line, text: table.header.text, why: 'no-column-of-actions' });
        }
        else
            tables.push(...readTable(table, columns, group));
    }
    if (holdsEntry(rows, group)) {
        const list = readList(rows, group);
        const kept = tables.length > 0 ? withoutLegends(list.drafts, passedOver) : list.drafts;
        passedOver.push(...list.left);
        if (isReportChecklist(kept)) {
            for (const each of kept)
                passedOver.push({ line: each.line, text: plainText(each.text), why: 'about-the-report' });
            return tables;
        }
        return [...fromValue(group), ...asNeighbours(kept), ...tables];
    }
    if (tables.length > 0)
        return tables;
    // beside lists, loose text directly under the heading introduces them
    if (listed && group.depth === 'root' && group.value === null)
        return [];
    const plain = readPlainLines(rows, group);
    passedOver.push(...plain.left);
    return [...plain.drafts];
}
/** Between entries that tell what was done (`Added …`), what may tell it (`Enhanced alerts`) does. */
function asNeighbours(drafts) {
    const texts = drafts.map(({ text }) => plainText(text));
    if (!texts.every(mayBeTold))
        return drafts;
    const told = texts.filter(toldAsDone).length;
    if (told < 2 || told === drafts.length || told * 2 < drafts.length)
        return drafts;
    return drafts.map((draft) => ({ ...draft, group: { ...draft.group, told: true } }));
}
/** Words on the label's own line, when a list follows: an item if they ask for one. */
function fromValue(group) {
    if (group.value === null || /[:：]$/.test(group.value.text) || !asksForAction(plainText(group.value.text)))
        return [];
    const { text, line, column } = group.value;
    return [
        {
            text,
            line,
            column,
            endLine: line,
            checked: null,
            details: [],
            group,
            cells: null,
            uncertain: true,
            why: 'sentence',
        },
    ];
}
function holdsEntry(rows, { start, end }) {
    for (let at = start; at <= end; at++) {
        const row = rows[at];
        if (row !== undefined && isEntry(row))
            return true;
    }
    return false;
}
function holdsCells(rows, { start, end }) {
    for (let at = start; at <= end; at++)
        if (rows[at]?.kind === 'cells')
            return true;
    return false;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/collect-drafts.js
/** Every draft of an action item in one postmortem: all regions under action headings, then markers in running text. */



/** Drafts in the order of the file. */
function collectDrafts(outline, part, practice) {
    const byIndex = new Map();
    for (const heading of part.headings)
        byIndex.set(heading.index, heading);
    const drafts = [];
    const passedOver = [];
    let covered = -1;
    for (const each of part.parts) {
        if (each.heading.index <= covered)
            continue;
        const falseFriend = each.heading.meanings.find((meaning) => meaning.kind === 'not-actions');
        if (falseFriend !== undefined)
            passedOver.push({ line: each.heading.line, text: each.heading.text, why: 'not-actions' });
        if (!isActions(each.heading))
            continue;
        covered = each.end;
        const region = { part: each, rows: outline.rows, headings: byIndex, definitions: outline.definitions };
        const found = readRegion(region, practice.columns);
        drafts.push(...found.drafts);
        passedOver.push(...found.passedOver);
    }
    const marked = readMarkers(outline.rows, part.start, part.end);
    if (marked.length > 0) {
        const lines = new Set(drafts.map((draft) => draft.line));
        drafts.push(...marked.filter((draft) => !lines.has(draft.line)));
    }
    return { drafts: drafts.sort((a, b) => a.line - b.line), passedOver };
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/front-matter-items.js
/** Action items of the front matter: the one place where an author gives every field by name. */



const group = {
    label: null,
    role: 'actions',
    combined: false,
    kind: null,
    done: null,
    told: false,
    due: null,
    references: [],
    priority: null,
    depth: 'root',
    start: 0,
    end: 0,
    value: null,
    excluded: null,
    headingIndex: 0,
};
const front_matter_items_none = { items: [], unreadable: [] };
/** Items in their order, and due dates that cannot be read for certain. `reference` is the incident's date. */
function frontMatterItems(front, reference) {
    const items = front?.items ?? [];
    if (items.length === 0)
        return front_matter_items_none;
    return {
        items: items.map((item) => toItem(item, reference)),
        unreadable: items.flatMap(({ due, line, column }) => {
            const read = due === null ? null : readDue(due, reference);
            return read !== null && 'reason' in read ? [{ ...read, line, column }] : [];
        }),
    };
}
function toItem(item, reference) {
    const due = item.due === null ? null : readDue(item.due, reference);
    const state = item.status === null ? null : stateOf(item.status);
    const done = state === 'done' ? true : state === 'open' ? false : null;
    return {
        key: '',
        authorId: item.id,
        text: item.text,
        kind: kindOf(item.text, group, item.kind),
        state: itemState(state),
        owners: item.owners,
        due: due !== null && 'date' in due ? due.date : null,
        ...(due !== null && 'date' in due && due.inferred ? { dueInferred: true } : {}),
        priority: item.priority,
        done,
        issue: item.issue,
        references: item.issue === null ? [] : [item.issue],
        noIssue: item.noIssue,
        ...(item.area === null ? {} : { area: item.area }),
        line: item.line,
        column: item.column,
        endLine: item.line,
        group: null,
        why: 'front-matter',
    };
}
function itemState(state) {
    return state === null || state === 'open' ? 'committed' : state;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/keyed-measures.js
/** Measures that carry a key of their author's (`A2: …`, an ID column): the same key in a table and in a list is one. */
/** `A2:`, `B-1.`, `M1.3 –` at the start. Priorities and quarters are cut off before. */
const leadingKey = /^\[?(\p{Lu}{1,3}[-.]?\d{1,2}(?:\.\d{1,2})?)\]?\s*[:：.)–—-]\s/u;
/** Shared keys from which they are the author's numbering; one alone may be a name (`S3: …`) and must agree in words. */
const certain = 2;
/**
 * The list items whose key a table row has too, with that row. A key that stands twice on either side numbers
 * nothing.
 *
 * @param agree whether two items share words
 */
function toldByKey(items, agree) {
    const rows = byKey(items.filter((read) => read.item.why === 'table-row'));
    const told = new Map();
    if (rows.size === 0)
        return told;
    for (const [key, read] of byKey(items.filter((each) => each.item.why !== 'table-row'))) {
        const row = rows.get(key);
        if (row != null && read !== null)
            told.set(read, row);
    }
    if (told.size < certain)
        for (const [read, row] of told)
            if (!agree(read, row))
                told.delete(read);
    return told;
}
/** Key → the one item that has it, null where several do. */
function byKey(items) {
    const found = new Map();
    for (const read of items) {
        const key = (read.item.authorId ?? leadingKey.exec(read.item.text)?.[1])?.toUpperCase();
        if (key !== undefined)
            found.set(key, found.has(key) ? null : read);
    }
    return found;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/near-pairs.js
/** Items of one postmortem that say nearly the same. */

/** Share of words in common from which two items are said to be near. */
const nearly = 0.8;
/** Each item that is near to an earlier one, with the first such. `keys` gives the words of each, joined by blanks. */
function nearPairs(items, keys) {
    const texts = items.map((read) => wordsIn(keys.get(read) ?? ''));
    const pairs = [];
    for (let at = 1; at < texts.length; at++) {
        const like = firstNear(texts, at);
        if (like !== null)
            pairs.push({ item: items[at].item, like: items[like].item });
    }
    return pairs;
}
/** Index of the first text before `at` that is near to it. */
function firstNear(texts, at) {
    const own = texts[at];
    if (own === undefined)
        return null;
    for (let before = 0; before < at; before++) {
        const other = texts[before];
        if (other !== undefined && mayBeNear(own, other) && areNear(own.key.split(' '), other.key.split(' ')))
            return before;
    }
    return null;
}
function wordsIn(key) {
    let bits = 0;
    let count = 1;
    let hash = 0;
    const { length } = key;
    for (let at = 0; at < length; at++) {
        const code = codeAt(key, at);
        if (code === 32) {
            bits |= 1 << hash;
            count++;
            hash = 0;
        }
        else
            hash = (hash * 31 + code) | 0;
    }
    return { key, count, bits: bits | (1 << hash) };
}
/** False is certain: near texts have at most a quarter as many words that only one has as words that they share. */
function mayBeNear(a, b) {
    return ones(a.bits ^ b.bits) <= Math.min(a.count, b.count) * (1 / nearly - 1);
}
/** How many bits of a number are set. */
function ones(bits) {
    let count = 0;
    for (let left = bits; left !== 0; left &= left - 1)
        count++;
    return count;
}
/** Whether two share four fifths of all their words. Short texts are never near: `Add tests` says too little. */
function areNear(a, b) {
    const [own, others] = [new Set(a), new Set(b)];
    if (Math.min(own.size, others.size) < 4)
        return false;
    let common = 0;
    for (const word of own)
        if (others.has(word))
            common++;
    return common / (own.size + others.size - common) >= nearly;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/second-place.js
/** Two places that tell one action as one item: the better place gives the words, the other what these leave open. */
/** The items without those that are told again, each of these attached to the one that took it. */
function attach(items, taken) {
    if (taken.size === 0)
        return items;
    const places = new Map();
    for (const each of items) {
        if (!taken.has(each))
            continue;
        const keeper = keeperOf(each, taken);
        places.set(keeper, [...(places.get(keeper) ?? []), each.item]);
    }
    return items
        .filter((each) => !taken.has(each))
        .map((each) => ({ ...each, item: (places.get(each) ?? []).reduce(joined, each.item) }));
}
/** The item that stays: what took one may have been taken itself. */
function keeperOf(read, taken) {
    let keeper = read;
    for (let next = taken.get(keeper); next !== undefined; next = taken.get(keeper))
        keeper = next;
    return keeper;
}
function joined(item, again) {
    return {
        ...item,
        authorId: item.authorId ?? again.authorId,
        kind: item.kind === 'unspecified' ? again.kind : item.kind,
        state: item.state === 'committed' && again.state !== 'proposed' && item.done !== false ? again.state : item.state,
        owners: item.owners.length > 0 ? item.owners : again.owners,
        due: item.due ?? again.due,
        ...(item.due === null && again.dueInferred === true ? { dueInferred: true } : {}),
        priority: item.priority ?? again.priority,
        ...(item.area === undefined && again.area !== undefined ? { area: again.area } : {}),
        done: item.done ?? again.done,
        issue: item.issue ?? again.issue,
        references: [...new Set([...item.references, ...again.references])],
        noIssue: item.noIssue || again.noIssue,
        alsoAt: [...(item.alsoAt ?? []), { line: again.line, column: again.column, text: again.text }],
    };
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/items/merge.js
/** The same action told twice in one postmortem: equal words in an improvements list and a task list are one item. */




/** Beyond this many items nearness is not looked for; no postmortem written by a person comes near. */
const maxCompared = 300;
/**
 * Merges items that a table and a list have under one key, equal items across a wish list and a task list, and a list
 * that a table with owners or dates tells again in other words; two equal items of one list stay two.
 */
function mergeItems(items) {
    if (items.length < 2)
        return { items, absorbed: [], near: [] };
    const keys = new Map(items.map((read) => [read, words_keyOf(read.item.text)]));
    const taken = betterSide(toldByKey(items, (a, b) => sharesWords(keys.get(a) ?? '', keys.get(b) ?? '')));
    if (items.some(isWish))
        for (const [read, by] of toldTwice(without(items, taken), keys))
            taken.set(read, by);
    const inTable = toldInTable(without(items, taken), keys);
    for (const [read, by] of inTable.told)
        taken.set(read, by);
    const kept = without(items, taken);
    return {
        items: attach(items, taken),
        absorbed: [...taken.keys()].map((read) => ({ read, by: keeperOf(read, taken) })),
        near: [...inTable.unsure, ...(kept.length > maxCompared ? [] : nearPairs(kept, keys))].filter(onceEach()),
    };
}
/** The list or the table as a whole, whichever says more beside the words; the table where they say as much. */
function betterSide(told) {
    let more = 0;
    for (const [read, row] of told)
        more += weight(read.item) - weight(row.item);
    return new Map([...told].map(([read, row]) => (more > 0 ? [row, read] : [read, row])));
}
function without(items, taken) {
    return taken.size === 0 ? items : items.filter((read) => !taken.has(read));
}
/** Whether two keys of items have a word in common beside the first; articles and the like do not count. */
function sharesWords(a, b) {
    const words = new Set(a.split(' ').slice(1));
    return b.split(' ').some((word, at) => at > 0 && word.length > 3 && words.has(word));
}
function laterFirst(a, b) {
    return a.line > b.line ? { item: a, like: b } : { item: b, like: a };
}
/** Keeps the first pair of every item. */
function onceEach() {
    const seen = new Set();
    return ({ item }) => {
        const before = seen.size;
        return seen.add(item).size > before;
    };
}
/** Of each pair of a wish and a task in equal words, the one that says less beside them, with the other. */
function toldTwice(items, keys) {
    const byWords = new Map();
    for (const read of items) {
        const key = keys.get(read) ?? '';
        const same = byWords.get(key);
        if (same === undefined)
            byWords.set(key, [read]);
        else
            same.push(read);
    }
    const told = new Map();
    for (const same of byWords.values()) {
        const wishes = same.filter((read) => isWish(read));
        const tasks = same.filter((read) => !isWish(read));
        const pairs = Math.min(wishes.length, tasks.length);
        for (let at = 0; at < pairs; at++) {
            const [wish, task] = [wishes[at], tasks[at]];
            if (wish === undefined || task === undefined)
                continue;
            const wishWins = weight(wish.item) > weight(task.item);
            told.set(wishWins ? task : wish, wishWins ? wish : task);
        }
    }
    return told;
}
/** Words in common, as a share of the shorter text, from which two items are one action in other words. */
const sameAction = 0.5;
/** The same, where the table does not answer the list as a whole, from which a person should look. */
const perhapsSameAction = 0.75;
/**
 * The list items that a table of the same postmortem says better. Only where the table answers at least half of the
 * list: then the list is the table in prose; else both stand by themselves, and those very much alike are shown.
 */
function toldInTable(items, keys) {
    const none = { told: new Map(), unsure: [] };
    const rows = items.filter((read) => read.item.why === 'table-row' && weight(read.item) > 0);
    if (rows.length === 0)
        return none;
    const listed = items.filter((read) => read.item.why !== 'table-row');
    if (listed.length < 2 || items.length > maxCompared)
        return none;
    const sets = new Map(items.map((read) => [read, new Set((keys.get(read) ?? '').split(' ').filter((word) => word.length > 2))]));
    const free = new Set(rows);
    const pairs = new Map();
    const unsure = [];
    for (const read of listed) {
        const [best] = [...free]
            .map((row) => ({ row, share: overlap(sets.get(read), sets.get(row)) }))
            .sort((a, b) => b.share - a.share);
        if (best === undefined || best.share < sameAction)
            continue;
        free.delete(best.row);
        pairs.set(read, best.row);
        if (best.share >= perhapsSameAction)
            unsure.push(laterFirst(read.item, best.row.item));
    }
    return pairs.size * 2 >= listed.length ? { told: pairs, unsure: [] } : { told: none.told, unsure };
}
/** Words in common of a list item `a` and a table row `b`, as a share of the shorter; 0 where `a` says more than `b`. */
function overlap(a, b) {
    if (a === undefined || b === undefined || Math.min(a.size, b.size) < 2)
        return 0;
    let common = 0;
    let more = false;
    for (const word of a) {
        if (b.has(word))
            common++;
        // articles and the like, three letters at most, ask for nothing more
        else if (word.length > 3)
            more = true;
    }
    // a list item with all words of the row and more asks for something the row does not: a limit, and an alert on it
    if (more && common === b.size)
        return 0;
    return common < 2 ? 0 : common / Math.min(a.size, b.size);
}
function isWish(read) {
    return (read.draft.group.role === 'improvements' ||
        (read.draft.group.role === 'measures' && read.draft.group.depth === 'root'));
}
/** How much an item says beyond its words. */
function weight(item) {
    return item.owners.length + (item.due === null ? 0 : 1) + item.references.length + (item.done === null ? 0 : 1);
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/opening.js
/** What a report tells of its time outside of labels: prose of its opening, the zone of its timeline, its day. */



/** Sections that tell from when to when. */
const wanted = new Set(['summary', 'duration']);
/** Text that may tell from when to when: what stands before the first section, the summary, the duration. */
function openingProse(outline, part) {
    const found = [];
    const firstSection = part.parts.find(({ heading }) => heading.meanings.some(({ kind }) => kind === 'section'));
    for (let at = part.start; at < Math.min(firstSection?.heading.index ?? part.end, part.start + 30); at++) {
        const row = outline.rows[at];
        if (row?.kind === 'text' && row.text.length > 40)
            found.push({ text: plainText(row.text), line: row.line });
    }
    for (const each of part.parts) {
        if (!each.heading.meanings.some(({ name }) => wanted.has(name)))
            continue;
        if (each.heading.value !== null)
            found.push({ text: plainText(each.heading.value), line: each.heading.line });
        for (let at = each.heading.index + 1; at <= Math.min(each.end, each.heading.index + 12); at++) {
            const row = outline.rows[at];
            if (row?.kind === 'text' || row?.kind === 'bullet')
                found.push({ text: plainText(row.text), line: row.line });
        }
    }
    return found;
}
/** `Timeline (UTC)`, `All times in CET`. */
function statedZone(outline, part) {
    for (const each of part.parts) {
        if (!each.heading.meanings.some(({ name }) => name === 'timeline'))
            continue;
        for (let at = each.heading.index; at <= Math.min(each.end, each.heading.index + 4); at++) {
            const row = outline.rows[at];
            const text = row?.kind === 'cells' ? (row.cells[0]?.text ?? '') : (row?.text ?? '');
            const states = at === each.heading.index || row?.kind === 'cells' || /\btimes?\b/i.test(text);
            const zone = states ? findZone(text) : null;
            if (zone !== null)
                return zone;
        }
    }
    return null;
}
/** The day by the title, the file's name, the heading of the timeline, the first words, in that order. */
function fallbackDate(path, title, prose, part) {
    const byTitle = title === null ? null : findDate(title)?.date;
    if (byTitle != null)
        return byTitle;
    const byName = findDate((path
        .split('/')
        .slice(-2)
        .join('/')
        .replace(/_/g, ' ')
        .match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/) ?? [''])[0])?.date;
    if (byName != null)
        return byName;
    const timeline = part.parts.find(({ heading }) => heading.meanings.some(({ name }) => name === 'timeline'));
    const headed = findDate(timeline?.heading.text ?? '')?.date;
    if (headed != null)
        return headed;
    for (const { text } of prose) {
        const found = findDate(text);
        if (found?.date != null && !found.inferred)
            return found.date;
    }
    return null;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/people.js
/** Names out of one line: `Ada Lovelace, Grace Hopper <g@example.org> (SRE)` are two. */
function people(text) {
    return text
        .split(/\s*[,;、，]\s*|\s+(?:and|und|et|y)\s+/)
        .map((each) => each.replace(/<[^<>]*>|\([^()]*\)|（[^（）]*）/g, '').trim())
        .filter((each) => each !== '' && each.length <= 100);
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/sections.js
/** From headings to Sections: where each ends, what it is called, whether anything is in it. */


/** Parts in order of their headings. Linear: a heading leaves the stack for good when something ends it. */
function findParts(headings, lastIndex) {
    const parts = [];
    const open = [];
    for (const heading of headings) {
        const above = heading.index - 1;
        const before = parts.at(-1);
        if (before !== undefined)
            before.ownEnd = above;
        for (let last = open.at(-1); last !== undefined && !contains(last.heading, heading); last = open.at(-1)) {
            last.end = above;
            open.pop();
        }
        const part = { heading, end: lastIndex, ownEnd: lastIndex };
        parts.push(part);
        open.push(part);
    }
    return parts;
}
const whyByStyle = {
    atx: 'heading',
    setext: 'underlined-heading',
    html: 'html-heading',
    banner: 'banner',
    bold: 'bold-line',
    bare: 'bare-words',
    label: 'label',
    entry: 'list-label',
    cell: 'table-label',
};
/**
 * The Sections of a postmortem: every marked heading but its title, and every label that is known. `said` tells of each
 * row whether it says something.
 */
function toSections(parts, rows, said, titleIndex) {
    const places = findPlaces(parts, rows, said);
    const sections = [];
    for (const part of parts) {
        const { heading } = part;
        const names = sectionNames(heading);
        if (names.length === 0 && (!heading.strong || heading.index === titleIndex))
            continue;
        const last = Math.max(heading.index, places.filledUpTo[part.end] ?? 0);
        for (const name of names.length === 0 ? [null] : names) {
            sections.push({
                name,
                heading: heading.text,
                line: heading.line,
                column: heading.column,
                endLine: rows[last]?.line ?? heading.line,
                empty: !hasValue(heading) && (places.nextSaid[heading.index + 1] ?? rows.length) > part.end,
                why: whyByStyle[heading.style],
            });
        }
    }
    return sections;
}
/** Canonical names of a heading, each once. */
function sectionNames(heading) {
    const names = [];
    for (const { name } of heading.meanings)
        if (name !== null && !names.includes(name))
            names.push(name);
    return names;
}
/**
 * Found for all rows in one pass each way, since sections may stand in sections to any depth. Labels without a value say
 * nothing themselves: `Duration:` over nothing leaves its summary empty. One with a value does, whatever marks it has.
 */
function findPlaces(parts, rows, said) {
    const nextSaid = new Array(rows.length + 1).fill(rows.length);
    let next = rows.length;
    let part = parts.length - 1;
    for (let at = rows.length - 1; at >= 0; at--) {
        const heading = parts[part]?.heading;
        if (heading?.index !== at) {
            if (said[at] === true)
                next = at;
        }
        else {
            part--;
            if (heading.value !== null && (said[at] === true || hasValue(heading)))
                next = at;
        }
        nextSaid[at] = next;
    }
    const filledUpTo = new Array(rows.length).fill(0);
    let filled = 0;
    for (let at = 1; at < rows.length; at++) {
        if (rows[at]?.kind !== 'blank')
            filled = at;
        filledUpTo[at] = filled;
    }
    return { nextSaid, filledUpTo };
}
function hasValue(heading) {
    return heading.value !== null && !isPlaceholder(heading.value);
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/severity.js
/** Severity on one scale where the words are certain: `SEV-1`, `Sev 2`, `P1`, `1`; words like "high" stay as they are. */
function normaliseSeverity(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return null;
    const graded = /(?<![\p{L}\p{N}])(?:sev(?:erity)?|s|p|prio(?:rity)?)[\s.:_-]{0,2}([0-5])(?!\d)/iu.exec(trimmed) ??
        /^([0-5])(?!\d|[.,:/-])/.exec(trimmed);
    if (graded !== null)
        return `sev${graded[1] ?? ''}`;
    const head = trimmed.split(/\s*(?:[([（（]|\s[-–—]\s|—|[.;。])/)[0]?.trim() ?? '';
    return head === '' ? null : head;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/timeline.js
/** Entries of the timeline with their times, for the rule that looks at their order. */



/** Reads the rows under the timelines; a date on a line of its own dates the entries after it. */
function readTimeline(parts, rows, incidentDate) {
    const entries = [];
    let covered = -1;
    for (const part of parts) {
        const isTimeline = part.heading.meanings.some((meaning) => meaning.name === 'timeline');
        if (!isTimeline || part.heading.index <= covered)
            continue;
        covered = part.end;
        let day = incidentDate;
        let base = minutesOfDay(day);
        for (let at = part.heading.index + 1; at <= part.end; at++) {
            const row = rows[at];
            if (row === undefined || row.kind === 'blank' || row.kind === 'hidden' || row.kind === 'rule')
                continue;
            // without a digit there is no time; a table's row has its cells in its text
            if (!/\d/.test(row.text))
                continue;
            const text = row.kind === 'cells' ? row.cells.map((cell) => plainText(cell.text)).join(' | ') : plainText(row.text);
            const head = text.slice(0, 60);
            if (!/\d/.test(head))
                continue;
            const date = findDate(head, incidentDate);
            if (date?.date != null && date.start < 12 && date.date !== day) {
                day = date.date;
                base = minutesOfDay(day);
            }
            const time = findTimes(head)[0];
            if (time === undefined || time.start > 32)
                continue;
            entries.push({ line: row.line, minutes: base + time.minutes, text: text.slice(0, 200) });
        }
    }
    return entries;
}
/** Minutes since the Unix epoch at which a day begins. */
function minutesOfDay(day) {
    return day === null ? 0 : Date.parse(`${day}T00:00:00Z`) / 60_000;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/title.js
/** The title of a postmortem: by a heading, else by the first line that reads like one. */






const incidentWords = /post-?\s?mortem|incident|outage|retrospective|\brca\b|failure|disruption|downtime|mishap|ポストモーテム|インシデント|障害|事故|故障|장애|инцидент|сбой|incidente|störung|ausfall|panne|interruption/i;
/** Whether words are those of a report's title. */
function readsLikeTitle(text) {
    return incidentWords.test(text);
}
const noAliases = { aliases: new Map() };
/** The best candidate between `start` and the first section; null where the report starts with a section at once. */
function findTitle(rows, headings, start, end) {
    const first = headings.find((heading) => heading.index >= start && heading.meanings.some((meaning) => meaning.kind === 'section'));
    const limit = Math.min(first?.index ?? end + 1, end + 1, start + 60);
    const candidates = [];
    const isPart = (at) => headings.some(({ index, meanings }) => index === at && meanings.length > 0);
    let lines = 0;
    for (let at = start; at < limit; at++) {
        const row = rows[at];
        if (row === undefined || (row.kind !== 'heading' && row.kind !== 'text') || row.quoted || isPart(at))
            continue;
        const text = plainText(row.text);
        if (!mayBeTitle(text))
            continue;
        const weight = weigh(row, text, lines++);
        if (weight > 0)
            candidates.push({ text: withoutGenre(text.replace(/\s*[:：]$/, '')), line: row.line, index: at, weight });
    }
    let best = null;
    for (const candidate of candidates)
        if (best === null || candidate.weight > best.weight)
            best = candidate;
    return best;
}
/** Something to read: no marks alone, no address alone. */
function mayBeTitle(text) {
    return /[\p{L}\p{N}]/u.test(text) && !/^<?https?:\/\/\S+$/.test(text);
}
/** `Date: 2024-02-25`, `作成者：…`: says something of the report, and is not its name. */
function isField(text) {
    const label = mayBeginField(text) ? labelOf(text) : null;
    return label !== null && label.value !== null && fields_nameOf(label.text) !== null;
}
/** The genre as one word, with a slip of the pen; the plural heads a folder of them. */
function isGenre(text) {
    const word = fold(text).replace(/[^a-z]/g, '');
    return word !== 'postmortems' && isSlip(word, 'postmortem');
}
function weigh(row, text, order) {
    // scripts without blanks write many words as one
    const single = !text.includes(' ') && !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text);
    const slug = single && !isGenre(text);
    const telling = readsLikeTitle(text) && !single ? 3 : 0;
    if (row.kind === 'heading')
        return 6 + telling - (slug ? 2 : 0) - (row.level > 1 ? 1 : 0);
    if (/[:：]$/.test(text) && (order > 0 || meaningsOf(text, true, noAliases).length > 0))
        return 0;
    if (isField(text))
        return 0;
    const short = text.length <= 120 && text.split(' ').length <= 16;
    if (!short || /[.;,]$|^(?:due|posted)\b.*:/i.test(text))
        return 0;
    const bold = /^(?:\*\*|__).*(?:\*\*|__)$/.test(row.text.trim());
    if (telling > 0)
        return 3 + (bold ? 1 : 0);
    return order === 0 || bold ? 1 + (bold ? 1 : 0) : 0;
}
/** `Postmortem: Queue outage in Oslo` without the genre, where enough is left to name the incident. */
function withoutGenre(text) {
    const genre = /^(?:incident\s|outage\s)?(?:post-?\s?mortem|incident|outage)(?:\sreport|\sreview)?\s*(?:[:：]|\s[-–—]\s|—)\s*/i.exec(text);
    if (genre === null)
        return text;
    const rest = text.slice(genre[0].length).trim();
    return rest.split(/\s+/).length >= 3 ? rest : text;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/unknown-labels.js
/** Lines that look like headings of their author's and say nothing that is known: shown, so that a user can report them. */




/** Longest label that is looked at, in words; longer ones announce a list or are sentences. */
const unknown_labels_maxWords = 6;
/** Bold lines and labels without a value, outside of action items, where they are groups. */
function unknownLabels(rows, { start, end, parts }) {
    const found = [];
    let next = 0;
    let actionsEnd = -1;
    for (let at = start; at <= end; at++) {
        const part = parts[next];
        if (part?.heading.index === at) {
            next++;
            if (isActions(part.heading))
                actionsEnd = Math.max(actionsEnd, part.end);
            continue;
        }
        const row = rows[at];
        if (at <= actionsEnd || row?.kind !== 'text' || row.quoted || !/[:：*_]$/.test(row.text))
            continue;
        const label = labelOf(row.text);
        if (label === null || label.value !== null || label.style === 'bare' || isLeadIn(label.text))
            continue;
        if (wordsOf(label.text).length <= unknown_labels_maxWords)
            found.push({ line: row.line, text: label.text, why: 'unknown-heading' });
    }
    return found;
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/one-postmortem.js
/** One postmortem out of its slice of the file: title, time, fields, sections, action items. */














/** Reads one postmortem. `withoutItems` for a file that is none: its text asks for nothing. */
function readOne(path, outline, part, front, practice, withoutItems) {
    const { rows } = outline;
    const title = findTitle(rows, part.headings, part.start, part.end);
    const sections = toSections(part.parts, rows, part.said, title?.index ?? -1);
    const fields = findFields(rows, part.headings, part.start, part.end);
    const prose = openingProse(outline, part);
    const time = readIncidentTime({
        fields: [...frontFields(front), ...fields],
        date: front?.date ?? null,
        prose,
        zone: statedZone(outline, part),
        fallbackDate: fallbackDate(path, front?.title ?? title?.text ?? null, prose, part),
    });
    const found = withoutItems ? { drafts: [], passedOver: [] } : collectDrafts(outline, part, practice);
    const context = {
        reference: time.date,
        definitions: outline.definitions,
        noIssueLines: outline.noIssueLines,
        noIssueWords: practice.noIssueWords,
    };
    const read = [];
    for (const draft of found.drafts)
        read.push(action_items_readItem(draft, context));
    const merged = mergeItems(read);
    const listed = frontMatterItems(front, time.date);
    const items = [];
    for (const item of listed.items)
        items.push(item);
    for (const { item } of merged.items)
        items.push(item);
    const postmortem = compose(path, front, fields, {
        title,
        time,
        summary: firstSentence(['summary'], part.parts, rows),
        rootCause: firstSentence(['root-cause', 'contributing-factors'], part.parts, rows),
        sections,
        actionItems: items,
        line: rows[part.start]?.line ?? 1,
        endLine: rows[part.end]?.line ?? 1,
    });
    return {
        postmortem,
        time,
        timeline: readTimeline(part.parts, rows, time.date),
        unreadableDates: [...datesOfFields(time), ...listed.unreadable, ...datesOfItems(read)],
        passedOver: [...found.passedOver, ...unknownLabels(rows, part), ...one_postmortem_toldTwice(merged)],
        near: merged.near,
    };
}
function datesOfFields({ unreadable }) {
    return unreadable.length === 0 ? one_postmortem_none : unreadable.map((each) => ({ ...each, column: 1 }));
}
function datesOfItems(read) {
    const dates = [];
    for (const { unreadable } of read)
        if (unreadable !== null)
            dates.push(unreadable);
    return dates;
}
function one_postmortem_toldTwice({ absorbed }) {
    if (absorbed.length === 0)
        return one_postmortem_none;
    return absorbed.map(({ read: { item }, by }) => ({
        line: item.line,
        text: item.text,
        why: 'told-twice',
        takenBy: by.item.line,
    }));
}
const one_postmortem_none = [];
/** Front matter first, then what the text says. */
function compose(path, front, fields, found) {
    const { title, time } = found;
    const value = (name) => fields.find((field) => field.name === name)?.value ?? null;
    const ownAuthors = front?.authors ?? [];
    const ownAreas = front?.areas ?? [];
    return {
        path,
        id: front?.id ?? '',
        title: front?.title ?? title?.text ?? value('title'),
        titleLine: front?.title == null ? (title?.line ?? 1) : 1,
        date: time.date,
        startedAt: time.startedAt,
        endedAt: time.endedAt,
        durationMinutes: time.durationMinutes,
        severity: normaliseSeverity(front?.severity ?? value('severity') ?? ''),
        status: front?.status ?? value('status'),
        authors: ownAuthors.length > 0 ? ownAuthors.flatMap(people) : people(value('authors') ?? ''),
        areas: ownAreas.length > 0 ? ownAreas : people(value('areas') ?? ''),
        summary: found.summary,
        rootCause: found.rootCause,
        sections: found.sections,
        actionItems: found.actionItems,
        line: found.line,
        endLine: found.endLine,
    };
}
function frontFields(front) {
    if (front === null)
        return [];
    return [
        ...(front.started === null ? [] : [{ name: 'start', value: front.started, line: 1 }]),
        ...(front.ended === null ? [] : [{ name: 'end', value: front.ended, line: 1 }]),
        ...(front.duration === null ? [] : [{ name: 'duration', value: front.duration, line: 1 }]),
    ];
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/placeholders.js
/** Placeholders and guidance that a template left in a report, for the rule that tells the author. */



/** "None" and "n/a" are answers; "TBD" is a blank. */
const unanswered = /^(?:tbd|tba|tbc|todo|xxx|tk|placeholder|to be (?:determined|defined|added|filled|completed|done)|coming soon|lorem ipsum.*)$/;
/** Finds them, at most 200, in order. `said` tells of each row whether it says something. */
function findPlaceholders(rows, said) {
    const found = [];
    rows.forEach((row, at) => {
        if (row.kind === 'blank' || row.kind === 'hidden' || row.kind === 'rule' || found.length >= 200)
            return;
        if (row.kind === 'cells') {
            for (const cell of row.cells)
                if (isLeft(cell.text))
                    note(row, cell);
        }
        else if (row.kind === 'heading' ? isLeft(row.text) : said[at] === false && (isGuidance(row) || isLeft(row.text))) {
            note(row, row);
        }
    });
    return found;
    function note({ line }, { text, column }) {
        found.push({ line, column, text: plainText(text) || text });
    }
}
/** How every text that `isLeft` takes begins, or what it has: asked first, since hardly any other text does. */
const mayBeLeft = /^[\W_tcxpl]|YYYY|HH:MM|XX:XX/i;
function isLeft(text) {
    if (text.length > 200 || !mayBeLeft.test(text) || !isPlaceholder(text) || !/[\p{L}\p{N}_]/u.test(text))
        return false;
    const key = words_keyOf(text);
    return unanswered.test(key) || /^\W/.test(text.trim()) || /YYYY|HH:MM|XX:XX/i.test(text);
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/several.js
/** Several postmortems in one file: a second one begins where a title stands over a summary after a first was complete. */


/** How far below its title a summary may begin, in rows. */
const reach = 25;
/** More than anybody keeps in one file; the rest stays with the last. */
const maxPostmortems = 20;
/** Indexes of the rows at which postmortems begin, the first always 0. One pass over the headings. */
function findStarts(rows, headings) {
    const starts = [0];
    // one summary, as nearly every file has, begins nothing
    if (headings.filter(isSummary).length < 2)
        return starts;
    const lastOfAny = headings.findLast(({ meanings }) => meanings.some(({ name }) => name === 'timeline' || name === 'root-cause'));
    let seen = new Set();
    let known = null;
    for (const heading of headings) {
        // a summary at the end of a report begins nothing: more of a report must follow it
        const follows = lastOfAny !== undefined && lastOfAny.index > heading.index;
        if (isSummary(heading) &&
            follows &&
            seen.has('summary') &&
            seen.has('timeline') &&
            starts.length < maxPostmortems) {
            const title = titleAbove(rows, known?.index ?? 0, heading.index);
            if (title !== null) {
                starts.push(title);
                seen = new Set();
            }
        }
        for (const { name } of heading.meanings)
            seen.add(name);
        if (heading.meanings.length > 0 && !several_isField(heading))
            known = heading;
    }
    return starts;
}
function isSummary({ value, meanings }) {
    return value === null && meanings.some(({ name }) => name === 'summary');
}
/** `Duration: 2 h`, `Severity: 1`: says something of the report at whose top it stands, and ends no other. */
function several_isField({ value, meanings }) {
    return value !== null && meanings.every(({ name, kind }) => kind === 'other' || name === 'duration');
}
/** The highest title-like line above the summary with no known heading between. */
function titleAbove(rows, known, summary) {
    let found = null;
    for (let at = summary - 1; at > Math.max(known, summary - reach); at--) {
        const row = rows[at];
        if (row !== undefined && isTitleLike(row))
            found = at;
    }
    return found;
}
function isTitleLike(row) {
    if (row.kind !== 'heading' && row.kind !== 'text')
        return false;
    const text = plainText(row.text);
    if (row.kind === 'heading')
        return text !== '';
    return text.length <= 120 && !/[.;,:]$/.test(text) && readsLikeTitle(text);
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/slice.js
/** The rows of one postmortem of a file, with its headings and what is under them. */


/** The part of the file between two row indexes. */
function slice(all, said, start, end) {
    const within = all.filter(({ index }) => index >= start && index <= end);
    const parts = findParts(within, end);
    const headings = withRemediation(within, parts);
    return { start, end, said, headings, parts: headings === within ? parts : findParts(headings, end) };
}
/**
 * "Remediation" is what will be done, unless another heading holds that; then it tells what was done at the time.
 */
function withRemediation(headings, parts) {
    if (!headings.some(isRemediation))
        return headings;
    const remediations = parts.filter(({ heading }) => isRemediation(heading));
    const other = headings.some((heading) => isActions(heading) &&
        !isRemediation(heading) &&
        remediations.every((part) => heading.index < part.heading.index || heading.index > part.end));
    if (!other)
        return headings;
    const resolution = [{ name: 'resolution', role: null, kind: 'section' }];
    return headings.map((heading) => (isRemediation(heading) ? { ...heading, meanings: resolution } : heading));
}
function isRemediation({ meanings }) {
    return meanings.some(({ role }) => role === 'remediation');
}

;// CONCATENATED MODULE: ./.out/build/core/understanding/understand.js
/** From an Outline to Postmortems: one pass for the headings, then each postmortem of the file by itself. */








/** Understands a file. `front` is its front matter, where it has one. */
function understand(path, outline, front, practice) {
    const headings = findHeadings(outline.rows, practice.vocabulary);
    const said = whatSaysSomething(outline.rows);
    const starts = findStarts(outline.rows, headings);
    const last = outline.rows.length - 1;
    const slices = [];
    for (const [at, start] of starts.entries()) {
        slices.push(slice(headings, said, start, (starts[at + 1] ?? last + 1) - 1));
    }
    const verdict = judge(path, outline, said, ofAll(slices, ({ parts }) => parts));
    const read = [];
    for (const each of slices) {
        read.push(readOne(path, outline, each, read.length === 0 ? front : null, practice, verdict !== null));
    }
    return {
        postmortems: understand_withoutRepeats(read),
        facts: {
            timeline: ofAll(read, ({ timeline }) => timeline),
            times: read.map(statedTimes),
            placeholders: findPlaceholders(outline.rows, said),
            unreadableDates: ofAll(read, ({ unreadableDates }) => unreadableDates),
            notAPostmortem: front !== null && front.items.length > 0 ? null : verdict,
        },
        passedOver: ofAll(read, ({ passedOver }) => passedOver).toSorted((a, b) => a.line - b.line),
        near: ofAll(read, ({ near }) => near),
        zonelessLines: read.flatMap((each) => each.time.zonelessLine ?? []),
    };
}
/** What each of the parts of a file has, as one list: that of the only one, as it is nearly always. */
function ofAll(all, part) {
    const [only] = all;
    return only !== undefined && all.length === 1 ? part(only) : all.flatMap(part);
}
function statedTimes({ postmortem, time }) {
    return {
        postmortemLine: postmortem.line,
        durationMinutes: time.statedMinutes,
        durationLine: time.statedLine,
        startLine: time.startLine,
        endLine: time.endLine,
    };
}
/** The same incident told twice in one file (a report and a funny one): items of equal words stay in the first telling. */
function understand_withoutRepeats(read) {
    const [first, ...others] = read.map(({ postmortem }) => postmortem);
    if (first === undefined)
        return [];
    if (others.length === 0)
        return [first];
    const same = (other) => (other.startedAt !== null && other.startedAt === first.startedAt) ||
        words_keyOf(other.title ?? '') === words_keyOf(first.title ?? '');
    const known = new Set(first.actionItems.map((item) => words_keyOf(item.text)));
    return [
        first,
        ...others.map((other) => same(other) ? { ...other, actionItems: other.actionItems.filter((item) => !known.has(words_keyOf(item.text))) } : other),
    ];
}

;// CONCATENATED MODULE: ./.out/build/core/parse.js
/**
 * Reads one file: decode, front matter, rows, meaning, identity. Total: whatever the file holds, a Reading comes back,
 * and time grows with its length only.
 */







const noOptions = {};
/** Reads a file. `path` names it in results and gives its id; it is not opened. Never throws. */
function parse(path, content, options = noOptions) {
    const source = (0,source_text/* decode */.D)(content);
    if (!('text' in source)) {
        return unreadable(path, {
            ...problemAt(path, source.line, source.column),
            rule: 'unreadable-file',
            message: source.fault,
            help: source.help,
        });
    }
    const lines = (0,reading_lines/* splitLines */.uz)(source.text);
    const front = readFrontMatter(lines);
    if (front !== null && 'fault' in front) {
        return unreadable(path, {
            ...problemAt(path, front.line, 1),
            rule: 'bad-front-matter',
            message: `The front matter cannot be read: ${front.fault}.`,
            help: 'Correct it; until then nothing that came from this file is changed.',
        });
    }
    const outline = readRows(path, lines, front?.next ?? 0);
    const understood = understand(path, outline, front?.values ?? null, practiceOf(options));
    const [reading] = (0,identity/* identify */.l)([
        {
            path,
            postmortems: understood.postmortems,
            problems: readingProblems(path, understood),
            unreadable: false,
            passedOver: understood.passedOver,
            facts: factsOf(understood.facts, outline.disabledLines, front?.values.disabled ?? []),
        },
    ]);
    return reading ?? unreadable(path, problemAt(path, 1, 1));
}
function factsOf(said, disabledLines, disabledRules) {
    const { timeline, times, placeholders, unreadableDates, notAPostmortem } = said;
    return {
        timeline,
        times,
        placeholders,
        unreadableDates,
        notAPostmortem,
        disabledLines,
        disabledRules,
    };
}
function problemAt(path, line, column) {
    return {
        rule: 'unreadable-file',
        severity: 'error',
        path,
        line,
        column,
        message: 'The file cannot be read.',
        help: '',
    };
}
function unreadable(path, problem) {
    return { path, postmortems: [], problems: [problem], unreadable: true, passedOver: [], facts: noFacts };
}
const noFacts = {
    timeline: [],
    times: [],
    placeholders: [],
    unreadableDates: [],
    disabledLines: [],
    disabledRules: [],
    notAPostmortem: null,
};
const practices = new WeakMap();
/** The options as lookups; built once for all files of a run. */
function practiceOf(options) {
    const known = practices.get(options) ?? buildPractice(options);
    practices.set(options, known);
    return known;
}
function buildPractice(options) {
    const aliases = new Map();
    for (const [heading, name] of Object.entries(options.sectionAliases ?? {})) {
        aliases.set(words_keyOf(heading), { name, role: name === 'action-items' ? 'actions' : null, kind: 'section' });
    }
    for (const heading of options.itemSections ?? []) {
        aliases.set(words_keyOf(heading), { name: 'action-items', role: 'actions', kind: 'section' });
    }
    for (const heading of options.ignoredSections ?? []) {
        aliases.set(words_keyOf(heading), { name: null, role: null, kind: 'not-actions' });
    }
    const columns = Object.entries(options.columns ?? {}).map(([header, field]) => [words_keyOf(header), field]);
    return {
        vocabulary: { aliases },
        columns: new Map(columns.filter((entry) => isColumnField(entry[1]))),
        noIssueWords: (options.noIssue ?? []).map((word) => word.toLowerCase()).filter((word) => word.trim() !== ''),
    };
}
function isColumnField(field) {
    return ['text', 'owner', 'due', 'link', 'state', 'type', 'priority', 'id', 'area', 'ignore'].includes(field);
}
function readingProblems(path, understood) {
    const { zonelessLines, near } = understood;
    if (zonelessLines.length === 0 && near.length === 0)
        return [];
    return [
        ...zonelessLines.map((line) => ({
            ...problemAt(path, line, 1),
            rule: 'time-without-zone',
            severity: 'info',
            message: 'This time names no zone; it is read as UTC.',
            help: 'Write the zone after the time: 10:00 UTC.',
        })),
        ...near.map(({ item, like }) => ({
            ...problemAt(path, item.line, item.column),
            rule: 'near-duplicate-items',
            severity: 'warning',
            message: `This action item says nearly the same as the one in line ${like.line}.`,
            help: 'Join the two, or word them so that they can be told apart.',
        })),
    ];
}


/***/ }),

/***/ 6898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ detached)
/* harmony export */ });
/** Strings that outlive the text they were cut from. */
/**
 * The same string in memory of its own. A piece cut from a text keeps the whole text alive for as long as it lives
 * itself (V8 stores it as a reference into the text), which for a few words of a large file is a poor bargain. Joining
 * makes a new string, and the cut below then refers to that one only.
 */
function detached(text) {
    // shorter pieces are copied anyway
    return text.length < 13 ? text : ` ${text}`.slice(1);
}


/***/ }),

/***/ 2941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tz: () => (/* binding */ splitAny),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/* unused harmony export clean */
/* harmony import */ var _detached_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6898);
/**
 * The lines of a file: the text as it reads, and the way back to the column on disk. Invisible characters are taken out
 * and odd spaces made plain here, once, so that nothing further on can be fooled by them.
 */

/** Format and control characters that show nothing, except the joiner that holds an emoji together. */
const invisible = 
// eslint-disable-next-line no-control-regex, no-misleading-character-class -- these are the characters to take out
/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
// eslint-disable-next-line no-control-regex -- vertical tab and form feed are blanks too
const oddBlank = /[\u000b\u000c\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const anythingOdd = /[^\t\u0020-\u007e]/;
const oddOutsideOfLines = /[^\t\n\u0020-\u007e]/;
/** Splits a text at LF, CRLF and CR. */
function splitLines(text) {
    return isPlain(text) ? splitPlain(text) : splitAny(text);
}
/** Whether no line of the text needs cleaning and LF ends them all: so it is with most files, and asked once for each. */
function isPlain(text) {
    return !oddOutsideOfLines.test(text) && !text.includes('sp;');
}
function splitPlain(text) {
    return text.split('\n').map((piece, at) => {
        const raw = (0,_detached_js__WEBPACK_IMPORTED_MODULE_0__/* .detached */ .h)(piece);
        return { number: at + 1, raw, text: raw };
    });
}
/** Any text: CR and CRLF end lines too, and what shows nothing is taken out. */
function splitAny(text) {
    const lines = [];
    let start = 0;
    for (let at = 0; at <= text.length; at++) {
        const code = at === text.length ? 10 : text.charCodeAt(at);
        if (code !== 10 && code !== 13)
            continue;
        const raw = (0,_detached_js__WEBPACK_IMPORTED_MODULE_0__/* .detached */ .h)(text.slice(start, at));
        lines.push({ number: lines.length + 1, raw, text: clean(raw) });
        if (code === 13 && text.charCodeAt(at + 1) === 10)
            at++;
        start = at + 1;
    }
    return lines;
}
/** Takes out what shows nothing; `&nbsp;` and its like become as many blanks as they have letters, so columns hold. */
function clean(raw) {
    const odd = anythingOdd.test(raw) ? raw.replace(invisible, '').replace(oddBlank, ' ') : raw;
    return odd.includes('sp;') ? odd.replace(/&(?:nb|em|en|thin)sp;/g, (blank) => ' '.repeat(blank.length)) : odd;
}
/** 1-based column on disk, in UTF-16 units, of the character at `offset` of the line as it reads. */
function columnOf(line, offset) {
    if (line.raw.length === line.text.length)
        return offset + 1;
    let seen = 0;
    let column = 0;
    for (const character of line.raw) {
        const shown = character.replace(invisible, '').length;
        if (shown > 0 && seen >= offset)
            return column + 1;
        seen += shown;
        column += character.length;
    }
    return column + 1;
}


/***/ }),

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* unused harmony export maxFileBytes */
/**
 * From bytes to text, or a reason why not. Nothing is guessed: what is not well-formed UTF-8 text is refused, because a
 * misread file would change issues.
 */
/** Larger files are refused: no postmortem is this long, and work per file must stay bounded. In bytes. */
const maxFileBytes = 1_000_000;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Decodes a file. A byte order mark stays in the text, so that columns are those of the file on disk. */
function decode(content) {
    const size = typeof content === 'string' ? content.length : content.byteLength;
    if (size > maxFileBytes) {
        return fault(`The file has ${size} bytes, more than ${maxFileBytes}.`, 'Split it, or move its attachments out.');
    }
    if (typeof content === 'string')
        return refuseBinary(content);
    if (startsLikeUtf16(content))
        return fault('The file is UTF-16.', 'Save it as UTF-8.');
    try {
        return refuseBinary(utf8.decode(content));
    }
    catch {
        return fault('The file is not UTF-8 text.', 'Save it as UTF-8, or exclude it from the postmortems.');
    }
}
function startsLikeUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
function refuseBinary(text) {
    const at = text.indexOf('\0');
    if (at < 0)
        return { text };
    const before = text.slice(0, at).split(/\r\n|\n|\r/);
    return {
        fault: 'The file holds a NUL character, so it is not text.',
        help: 'Exclude it from the postmortems, or save it as UTF-8 text.',
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
    };
}
function fault(message, help) {
    return { fault: message, help, line: 1, column: 1 };
}


/***/ }),

/***/ 7936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ validateAll)
});

// UNUSED EXPORTS: validate

// EXTERNAL MODULE: ./.out/build/core/problem.js
var core_problem = __webpack_require__(3446);
// EXTERNAL MODULE: ./.out/build/core/rules/index.js + 17 modules
var rules = __webpack_require__(9390);
// EXTERNAL MODULE: ./.out/build/core/rules/presets.js
var presets = __webpack_require__(7769);
;// CONCATENATED MODULE: ./.out/build/core/rules/switched-off.js
/** Whether a file switches a rule off at a line: in its front matter, or by a comment on the line before. */
function switchedOff({ disabledRules, disabledLines }) {
    if (disabledRules.length === 0 && disabledLines.length === 0)
        return never;
    const everywhere = new Set(disabledRules);
    const atLine = new Map();
    const allAtLine = new Set(disabledLines.filter(({ rules }) => rules.length === 0).map(({ line }) => line));
    for (const { line, rules } of disabledLines) {
        const known = atLine.get(line) ?? new Set();
        for (const rule of rules)
            known.add(rule);
        atLine.set(line, known);
    }
    return (rule, line) => everywhere.has(rule) || allAtLine.has(line) || (atLine.get(line)?.has(rule) ?? false);
}
/** The usual file switches nothing off. */
function never() {
    return false;
}

// EXTERNAL MODULE: ./.out/build/core/rules/whole-file.js
var whole_file = __webpack_require__(3453);
;// CONCATENATED MODULE: ./.out/build/core/validate.js
/** `validate`: what reading found wrong and what the rules do, all of it, with the team's severities. */





const ofOneFile = rules/* rules */.a.filter((rule) => rule.scope !== 'across-files');
const acrossFiles = rules/* rules */.a.filter((rule) => rule.scope === 'across-files');
/** Problems of one file, in order. */
function validate(reading, config) {
    return validateAll([reading], config);
}
/** Problems of all files, in order; also those that show only where files are seen together. */
function validateAll(readings, config) {
    const context = { demand: (0,presets/* demandOf */.tp)(config) };
    const judged = readings.filter(({ unreadable, facts }) => !unreadable && facts.notAPostmortem === null);
    const problems = [];
    for (const reading of readings)
        judgeFile(reading, config, context, problems);
    for (const rule of acrossFiles)
        judgeAcross(rule, judged, config, problems);
    return problems.sort(core_problem/* compareProblems */.i);
}
/** Adds the problems of one file. They are added to one list, since nearly all rules have nothing to say of nearly all files. */
function judgeFile(reading, config, context, problems) {
    // What freezes a file's issues can be neither switched off nor made light of.
    if (reading.unreadable) {
        problems.push(...reading.problems);
        return;
    }
    // written out: what a spread is added to gets a hidden class of its own each time, and all that reads it becomes slow
    const judged = { demand: context.demand, reading, config, isOff: switchedOff(reading.facts) };
    if (reading.facts.notAPostmortem !== null) {
        judgeBy(whole_file/* notAPostmortem */.j, judged, problems);
        return;
    }
    for (const problem of reading.problems) {
        if (!judged.isOff(problem.rule, problem.line))
            addWithSeverity(problem, config, undefined, problems);
    }
    for (const rule of ofOneFile)
        judgeBy(rule, judged, problems);
}
function judgeBy(rule, judged, problems) {
    const { reading } = judged;
    if (rule.scope === 'file')
        addFound(rule.check(reading), rule, judged, problems);
    else
        for (const postmortem of reading.postmortems) {
            addFound(rule.check(postmortem, reading, judged), rule, judged, problems);
        }
}
function addFound(found, rule, { reading, config, isOff }, problems) {
    if (found.length === 0)
        return;
    // what is switched off at a place is taken out before the rest is counted
    const left = found.filter(({ line }) => !isOff(rule.id, line));
    const joined = rule.scope === 'file' || rule.together === undefined || left.length === 0 ? left : [rule.together(left)];
    for (const problem of joined)
        addProblem(problem, rule, reading.path, config, problems);
}
function judgeAcross(rule, readings, config, problems) {
    const found = rule.check(readings);
    const paths = new Set(found.map(({ path }) => path));
    const isOff = new Map(readings.filter(({ path }) => paths.has(path)).map(({ path, facts }) => [path, switchedOff(facts)]));
    for (const problem of found) {
        const { path, line } = problem;
        if (isOff.get(path)?.(rule.id, line) !== true)
            addProblem(problem, rule, path, config, problems);
    }
}
function addProblem(found, rule, path, config, problems) {
    const { line, column, message, help, atMost } = found;
    const problem = { rule: rule.id, severity: rule.severity, path, line, column, message, help };
    addWithSeverity(problem, config, atMost, problems);
}
/** Nothing is added where the configuration switches the rule off. */
function addWithSeverity(problem, config, atMost, problems) {
    const set = Object.hasOwn(config.rules, problem.rule) ? config.rules[problem.rule] : undefined;
    if (set === 'off')
        return;
    const severity = set ?? problem.severity;
    problems.push({ ...problem, severity: atMost !== undefined && (0,core_problem/* reaches */.O)(severity, atMost) ? atMost : severity });
}


/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readingOptions)
/* harmony export */ });
/** The part of the configuration that changes how files are read. */
function readingOptions(config) {
    const { reading } = config;
    return {
        sectionAliases: reading.aliases,
        itemSections: reading['item-sections'],
        ignoredSections: reading['ignored-sections'],
        columns: reading.columns,
        noIssue: config['no-issue'],
    };
}


/***/ })

};
