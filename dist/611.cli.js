export const id = 611;
export const ids = [611];
export const modules = {

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

/***/ 7611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeBackCommand: () => (/* binding */ writeBackCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_replace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8081);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2147);
/* harmony import */ var _write_back_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9849);
/* harmony import */ var _nothing_found_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(372);
/** `write-back`: puts issue numbers and ticks into the postmortems: as a patch, or in place. Writes nothing to GitHub. */






const defaultPatch = 'write-back.patch';
async function writeBackCommand(context) {
    const { config, today, options, world } = context;
    const read = await context.read();
    (0,_nothing_found_js__WEBPACK_IMPORTED_MODULE_5__/* .noteNothingFound */ .S)(context, read);
    const request = { read, ...(await context.reading()), config, commit: context.commit(), today, proveAbsence: false };
    const files = (0,_write_back_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenBack */ .$k)(read, await (0,_sync_js__WEBPACK_IMPORTED_MODULE_3__/* .planWhole */ .fz)(request), config);
    context.out((0,_write_back_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenBackText */ .kF)(files));
    const changed = files.filter(({ edits }) => edits.length > 0);
    if (changed.length === 0)
        return 0;
    if (options.inPlace)
        for (const { path, text } of changed)
            (0,_adapters_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, path), text);
    else
        writePatch(context, changed);
    return 0;
}
/** A patch is for the folder that the command runs in. */
function writePatch(context, changed) {
    const inside = changed.filter(({ path }) => !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path));
    for (const { path } of changed)
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
            context.note(`warning: ${path} is elsewhere and not in the patch; --in-place writes it`);
    const name = context.options.out ?? defaultPatch;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.world.cwd, name), (0,_write_back_files_js__WEBPACK_IMPORTED_MODULE_4__/* .patchOf */ .gn)(inside));
    context.out(`Written to ${name}: apply it with \`git apply\`.\n`);
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
