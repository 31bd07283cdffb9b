export const id = 29;
export const ids = [29];
export const modules = {

/***/ 9029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOutcomeFile: () => (/* binding */ openOutcomeFile)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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


/***/ })

};
