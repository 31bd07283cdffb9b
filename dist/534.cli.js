export const id = 534;
export const ids = [534];
export const modules = {

/***/ 534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordWrites: () => (/* binding */ recordWrites)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
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
var other_trackers = __webpack_require__(6697);
// EXTERNAL MODULE: ./.out/build/delegating.js
var delegating = __webpack_require__(1953);
// EXTERNAL MODULE: ./.out/build/ports.js
var ports = __webpack_require__(4221);
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
    const of = (0,other_trackers/* onePerName */.Zw)((repository) => recorded({ reader: others.reader(repository), writer: writer(repository) }, { record: (write) => recorder.record({ ...write, repository }) }));
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


/***/ })

};
