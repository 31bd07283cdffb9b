export const id = 865;
export const ids = [865];
export const modules = {

/***/ 4036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   o: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(253);
/** One exchange with GitHub: an answer, whatever its status, or the reason why there is none. */


const headers = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).transform((all) => {
    const texts = {};
    for (const [name, value] of Object.entries(all)) {
        if (typeof value === 'string' || typeof value === 'number')
            texts[name.toLowerCase()] = String(value);
    }
    return texts;
});
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), headers, data: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J() });
/** Octokit throws for every status from 400 on and keeps the answer in `response`. */
const thrownSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ response: answerSchema });
/** What an error wraps; Octokit and fetch wrap what the socket said. Not every one is an Error of this realm. */
function causeOf(error) {
    return typeof error === 'object' && error !== null && 'cause' in error ? (error.cause ?? null) : null;
}
function reasonOf(error) {
    const cause = causeOf(error);
    if (cause !== null)
        return reasonOf(cause);
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
function wasNotSent(error) {
    return error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_0__/* .NotSent */ .Y5 || (error !== null && wasNotSent(causeOf(error)));
}
/** Turns what Octokit returns or throws into an Exchange; never rejects. */
async function settle(request) {
    try {
        return answerSchema.parse(await request);
    }
    catch (error) {
        const thrown = thrownSchema.safeParse(error);
        if (thrown.success)
            return thrown.data.response;
        return { status: null, sent: !wasNotSent(error), reason: reasonOf(error) };
    }
}
function isSuccess(exchange) {
    return exchange.status !== null && exchange.status >= 200 && exchange.status < 300;
}


/***/ }),

/***/ 5444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// UNUSED EXPORTS: GitHubClient

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./.out/build/ports.js
var ports = __webpack_require__(4221);
// EXTERNAL MODULE: ./.out/build/adapters/github/answer.js
var answer = __webpack_require__(4036);
// EXTERNAL MODULE: ./.out/build/adapters/github/limits.js
var limits = __webpack_require__(6942);
;// CONCATENATED MODULE: ./.out/build/adapters/github/failures.js
/**
 * What an exchange that did not go well means: the one place where statuses become IncompleteRead and WriteFailure
 * (the taxonomy is that of GitHub's "Troubleshooting the REST API" and of failures reported in the field).
 */



const refusal = schemas/* object */.Ikc({
    message: schemas/* string */.YjP().catch(''),
    errors: schemas/* array */.YOg(schemas/* union */.KCZ([
        schemas/* string */.YjP(),
        schemas/* object */.Ikc({
            field: schemas/* string */.YjP().optional(),
            code: schemas/* string */.YjP().optional(),
            message: schemas/* string */.YjP().optional(),
            type: schemas/* string */.YjP().optional(),
        }),
    ]))
        .catch([]),
});
const longest = 200;
/** GitHub's tokens have 40 characters and more; a shorter word would be struck out of every sentence. */
const shortestToken = 16;
/** GitHub's words in a form that is safe to show: one line, at most 200 characters, the token struck out. */
function cleaner(token) {
    return (text) => {
        const known = token.length < shortestToken ? text : text.replaceAll(token, '***');
        const line = known
            .replace(/\b(gh[a-z]_|github_pat_)[\w.-]+/g, '***')
            .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
            .trim();
        return line.length <= longest
            ? line
            : `${Array.from(line)
                .slice(0, longest - 1)
                .join('')}…`;
    };
}
/** `body: is too long`, `title missing`: the fields that a 422 names. */
function fields(answer) {
    const { errors } = refusal.catch({ message: '', errors: [] }).parse(answer.data);
    return errors
        .map((error) => (typeof error === 'string' ? error : [error.field, error.message ?? error.code].join(' ').trim()))
        .join('; ');
}
function messageOf(answer) {
    return refusal.catch({ message: '', errors: [] }).parse(answer.data).message;
}
/** A 403 that no other token would change: the thing itself cannot be written. */
const closedToAll = /\b(locked|more than 2500 comments|archived|disabled)\b/i;
function kindOf(exchange) {
    if (exchange.status === null)
        return exchange.sent ? 'unknown' : 'limit';
    if ((0,limits/* limitWait */.x)(exchange) !== null)
        return 'limit';
    const { status } = exchange;
    if (status < 300 || status >= 500 || status === 408)
        return 'unknown';
    if (status === 401)
        return 'forbidden';
    if (status === 403)
        return closedToAll.test(messageOf(exchange)) ? 'refused' : 'forbidden';
    return 'refused';
}
/** What the statuses mean that need a word more than GitHub gives. */
const meaning = {
    301: 'it has moved to another repository or name',
    302: 'it has moved to another repository or name',
    307: 'it has moved to another repository or name',
    308: 'it has moved to another repository or name',
    401: 'the token is missing, wrong or expired',
    404: 'it is not there, or the token may not see it',
    410: 'it was deleted, or Issues are turned off in the settings of the repository',
};
/** One sentence about what came back. `clean` makes GitHub's own words safe. */
function account(exchange, clean) {
    if (exchange.status === null) {
        return exchange.sent ? `no whole answer came (${clean(exchange.reason)})` : clean(exchange.reason);
    }
    const { status, headers } = exchange;
    if (status < 300)
        return `GitHub answered ${status} with something that is not what was asked for`;
    const parts = [messageOf(exchange), status === 422 ? fields(exchange) : ''].filter((part) => part !== '');
    const words = parts.length === 0 ? '' : `: ${clean(parts.join(': '))}`;
    const needs = headers['x-accepted-github-permissions'];
    const permission = status === 403 && needs !== undefined ? `; the token needs ${clean(needs)}` : '';
    const explained = meaning[status];
    return `GitHub answered ${status}${words}${permission}${explained === undefined ? '' : `; ${explained}`}`;
}
/** `what` completes "Could not …". */
function incompleteRead(what, exchange, clean) {
    return new ports/* IncompleteRead */.XD(`Could not ${what}: ${account(exchange, clean)}.`);
}
/** `what` completes "Could not …". */
function writeFailure(what, exchange, clean) {
    const kind = kindOf(exchange);
    const start = kind === 'unknown' ? `Asked GitHub to ${what} and do not know whether it did` : `Could not ${what}`;
    return new ports/* WriteFailure */.AK(kind, `${start}: ${account(exchange, clean)}.`);
}

// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(1267);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var dist_bundle = __webpack_require__(6856);
;// CONCATENATED MODULE: ./.out/build/adapters/github/octokit.js
/** Octokit as we use it: one transport, paced, silent, and never sending anything again by itself. */


/** The version of the REST API whose answers our schemas describe; without it GitHub may one day answer another. */
const apiVersion = '2022-11-28';
const ignore = () => undefined;
function openOctokit(options, transport, log) {
    const Paced = dist_src/* Octokit */.E.plugin(dist_bundle/* throttling */.A);
    const octokit = new Paced({
        auth: options.token,
        baseUrl: options.apiUrl.replace(/\/+$/, ''),
        userAgent: 'postmortem-followthrough',
        request: { fetch: transport.fetch },
        // The stock request log repeats each failed request; what is worth a line is said where it is decided.
        log: { debug: ignore, info: ignore, warn: log, error: ignore },
        throttle: {
            enabled: options.pace ?? true,
            // The plugin paces only. What it would send again, it would send without asking whether that is safe.
            onRateLimit: () => false,
            onSecondaryRateLimit: () => false,
        },
    });
    octokit.hook.before('request', ({ headers }) => {
        headers['x-github-api-version'] = apiVersion;
    });
    return octokit;
}

// EXTERNAL MODULE: ./.out/build/adapters/github/transport.js
var github_transport = __webpack_require__(253);
;// CONCATENATED MODULE: ./.out/build/adapters/github/client.js
/**
 * One run's connection to GitHub. Reads are sent again when that can help, within bounds; a write is one request,
 * always: there is no loop on its path. Octokit's own retry plugin is not used because it resends POSTs, which made
 * four issues of one (measured), and cannot be handed a clock.
 */







/** GitHub's limits are waited for no longer than this in one run, so that a job does not burn minutes in silence. */
const longestWait = 120_000;
/** A limit that stands after so many waits is not passing. */
const mostWaits = 3;
/** Pauses before a read is sent again after a 5xx or no answer; their number is that of the tries. */
const pauses = [1000, 4000];
const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
class GitHubClient {
    lane;
    log;
    wait;
    /** Makes what GitHub said safe to show. */
    clean;
    spending;
    #octokit;
    #graphqlBase;
    #origin;
    #witness;
    constructor(options) {
        this.lane = options.lane;
        this.clean = cleaner(options.token);
        this.log = (line) => {
            options.log?.(this.clean(line));
        };
        this.wait = options.wait ?? sleep;
        this.#witness = options.witness;
        this.spending = options.spending ?? new github_transport/* Spending */.hC(options.budget ?? 300);
        const { spending } = this;
        const transport = (0,github_transport/* openTransport */.g2)({ lane: options.lane, spending, timeout: options.timeout ?? 30_000 });
        this.#octokit = openOctokit(options, transport, this.log);
        this.#origin = new URL(options.apiUrl).origin;
        this.#graphqlBase = options.apiUrl.replace(/\/+$/, '').replace(/\/api\/v3$/, '/api');
    }
    /** One read; sent again after a 5xx, no answer or a rate limit, within bounds. Any status comes back as it is. */
    async get(route, parameters) {
        if (!route.startsWith('GET '))
            throw new TypeError(`${route} is not a read`);
        return this.#repeat(route, () => this.#octokit.request(route, { ...parameters }));
    }
    /** One read of an address that GitHub gave, a next page; never another server, which would be handed the token. */
    async follow(address) {
        if (new URL(address).origin !== this.#origin) {
            return { status: null, sent: true, reason: 'the next page is on another server' };
        }
        return this.#repeat('GET next page', () => this.#octokit.request({ method: 'GET', url: address }));
    }
    /**
     * One read, its answer parsed.
     * @throws IncompleteRead on any status but 2xx and any other shape
     */
    async read(what, route, parameters, schema) {
        return this.parse(what, await this.get(route, parameters), schema);
    }
    /**
     * One GraphQL query, whole: partial data is no data.
     * @throws IncompleteRead; TypeError for a mutation
     */
    async query(what, document, variables, schema) {
        const whole = schemas/* object */.Ikc({ data: schema, errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(0).optional() });
        const exchange = await this.exchangeQuery(document, variables);
        const errors = schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP() })).min(1) })
            .safeParse(exchange.status === null ? null : exchange.data);
        if ((0,answer/* isSuccess */.o)(exchange) && errors.success) {
            const reason = errors.data.errors.map((error) => error.message).join('; ');
            throw this.incomplete(what, { status: null, sent: true, reason });
        }
        return this.parse(what, exchange, whole).data;
    }
    /**
     * One GraphQL query, its exchange as it is, for those who can tell a partial answer from a whole one.
     * @throws TypeError for a mutation
     */
    async exchangeQuery(document, variables) {
        if (!/^\s*query\b/.test(document) || /\b(mutation|subscription)\b/.test(document)) {
            throw new TypeError('Only queries are sent: GraphQL writes can half succeed.');
        }
        const baseUrl = this.#graphqlBase;
        return this.#repeat('POST /graphql', () => this.#octokit.request('POST /graphql', { baseUrl, query: document, variables }));
    }
    /** The answer in the shape that was asked for, or IncompleteRead. */
    parse(what, exchange, schema) {
        if (exchange.status === null || !(0,answer/* isSuccess */.o)(exchange))
            throw this.incomplete(what, exchange);
        const parsed = schema.safeParse(exchange.data);
        if (!parsed.success)
            throw this.incomplete(what, exchange);
        return parsed.data;
    }
    incomplete(what, exchange) {
        return incompleteRead(what, exchange, this.clean);
    }
    /**
     * One write: exactly one request, or none when the budget or the lane forbids it.
     * @throws WriteFailure; `unknown` also for a success in a shape that cannot be read
     */
    async write(what, route, parameters, schema) {
        const exchange = await this.send(route, parameters);
        const parsed = exchange.status !== null && (0,answer/* isSuccess */.o)(exchange) ? schema.safeParse(exchange.data) : undefined;
        if (parsed?.success !== true)
            throw this.failure(what, exchange);
        return parsed.data;
    }
    /** One write, its exchange as it is, for those who have a use for a refusal. */
    async send(route, parameters) {
        this.#witness?.sending();
        const exchange = await (0,answer/* settle */.G)(this.#octokit.request(route, { ...parameters }));
        const requestId = exchange.status === null ? null : (exchange.headers['x-github-request-id'] ?? null);
        this.#witness?.answered({ status: exchange.status, requestId });
        return exchange;
    }
    failure(what, exchange) {
        return writeFailure(what, exchange, this.clean);
    }
    /** Before a write that will be read back: both fit into the budget, or WriteFailure `limit` and nothing is sent. */
    reserve(what, requests) {
        if (this.spending.left >= requests)
            return;
        throw new ports/* WriteFailure */.AK('limit', `Could not ${what}: the budget of requests is spent; the next run goes on.`);
    }
    async #repeat(route, send) {
        for (let tries = 0;; tries += 1) {
            const exchange = await (0,answer/* settle */.G)(send());
            const pause = this.#pauseAfter(exchange, tries);
            if (pause === null)
                return exchange;
            const why = exchange.status === null ? 'no answer' : `status ${exchange.status}`;
            this.log(`${route}: ${why}; asking again in ${Math.ceil(pause / 1000)} s`);
            await this.wait(pause);
        }
    }
    /** Milliseconds to wait before a read is sent again, or null when it is not. */
    #pauseAfter(exchange, tries) {
        const asked = (0,limits/* limitWait */.x)(exchange);
        if (asked === null) {
            const isPassing = exchange.status === null ? exchange.sent : exchange.status >= 500;
            return isPassing ? (pauses[tries] ?? null) : null;
        }
        if (tries >= mostWaits || this.spending.waited + asked > longestWait)
            return null;
        this.spending.waited += asked;
        return asked;
    }
}
/** Opens the one connection of a run; sends nothing yet. */
function connect(options) {
    return new GitHubClient(options);
}


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ limitWait)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/** What GitHub's rate limits look like in an answer, and how long they ask to wait. */

/** "If neither header is present, wait for at least one minute" (github/docs, best-practices-for-using-the-rest-api). */
const unsaidWait = 60_000;
const complaint = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() })).optional(),
});
/** `was submitted too quickly` comes with status 422 or, in GraphQL, 200 (cli/cli#4801). */
const tooFast = /\b(secondary rate limit|abuse detection|submitted too quickly|API rate limit exceeded)/i;
function isLimit({ status, headers, data }) {
    if (status === 429)
        return true;
    const said = complaint.safeParse(data).data;
    if ((said?.errors ?? []).some(({ type, message }) => type === 'RATE_LIMITED' || tooFast.test(message ?? ''))) {
        return true;
    }
    if (status !== 403)
        return false;
    return headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || tooFast.test(said?.message ?? '');
}
/** Milliseconds that GitHub asks to wait, or null when the exchange met no rate limit. Counted by GitHub's clock. */
function limitWait(exchange) {
    if (exchange.status === null || !isLimit(exchange))
        return null;
    const { headers } = exchange;
    const after = Number(headers['retry-after']);
    if (after > 0)
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    if (headers['x-ratelimit-remaining'] !== '0' || !(reset > 0))
        return unsaidWait;
    const now = Date.parse(headers['date'] ?? '');
    return Math.max(1000, reset - (Number.isNaN(now) ? Date.now() : now) + 1000);
}


/***/ }),

/***/ 294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseRepository)
/* harmony export */ });
/** Which repository a run works on, as the routes of GitHub want it. */
/** @throws TypeError unless the text is `owner/name` */
function parseRepository(text) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
    if (owner === undefined || repo === undefined)
        throw new TypeError(`"${text}" is not a repository: expected owner/name`);
    return { owner, repo };
}


/***/ }),

/***/ 253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y5: () => (/* binding */ NotSent),
/* harmony export */   g2: () => (/* binding */ openTransport),
/* harmony export */   hC: () => (/* binding */ Spending)
/* harmony export */ });
/**
 * The wire. Every request of a run passes here, so this is where the lane, the budget and the time-out hold, whatever
 * the code above does.
 */
/** Nothing was sent: the lane, the budget or a cap of this run forbids it. */
class NotSent extends Error {
    name = 'NotSent';
}
/**
 * How much content one run may create. GitHub allows "80 content-generating requests per minute and 500 per hour" in
 * general (github/docs, rate-limits-for-the-rest-api, secondary limits), shared by all that runs in a repository: a run
 * takes a twelfth of the hour in new issues and a fifth in all, so that several runs an hour fit. The next run goes on.
 */
const contentCaps = [
    { what: 'new issues', path: /\/issues$/, most: 40 },
    { what: 'new issues, comments and sub-issues', path: /\/issues(\/\d+\/(comments|sub_issues))?$/, most: 100 },
];
function isAllowed(lane, method, path) {
    if (lane === 'write' || method === 'GET' || method === 'HEAD')
        return true;
    return lane === 'query' && method === 'POST' && path.endsWith('/graphql');
}
/** What one run has spent, over all repositories that it reaches and all tokens that it holds. */
class Spending {
    /** Milliseconds waited for rate limits. */
    waited = 0;
    #left;
    #budget;
    #made = contentCaps.map(() => 0);
    constructor(budget) {
        this.#budget = budget;
        this.#left = budget;
    }
    /** Requests that the budget still allows. */
    get left() {
        return this.#left;
    }
    /** @throws NotSent for a request beyond the budget, or one that creates content beyond a cap */
    spend(method, path) {
        if (this.#left <= 0)
            throw new NotSent(`the budget of ${this.#budget} requests for one run is spent; the next run goes on`);
        if (method === 'POST')
            this.#countContent(path);
        this.#left -= 1;
    }
    #countContent(path) {
        const met = contentCaps.map((cap) => cap.path.test(path));
        for (const [index, cap] of contentCaps.entries()) {
            if (met[index] === true && (this.#made[index] ?? 0) >= cap.most) {
                throw new NotSent(`this run has made its ${cap.most} ${cap.what}; the next run goes on`);
            }
        }
        for (const [index, isMet] of met.entries())
            if (isMet)
                this.#made[index] = (this.#made[index] ?? 0) + 1;
    }
}
/**
 * Sends each request once: no redirect is followed and nothing is sent again. The body is read whole here, so that an
 * answer that breaks off is an answer that never came.
 * @throws NotSent before anything left; whatever `fetch` throws when no whole answer came
 */
function openTransport({ lane, spending, timeout }) {
    const send = async (input, init) => {
        const method = (init?.method ?? 'GET').toUpperCase();
        const url = new URL(input instanceof Request ? input.url : input);
        if (!isAllowed(lane, method, url.pathname))
            throw new NotSent(`a run that only reads may not send ${method}`);
        spending.spend(method, url.pathname);
        const answer = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeout) });
        const body = await answer.arrayBuffer();
        const { status, statusText, headers } = answer;
        return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
    };
    return { fetch: send };
}


/***/ }),

/***/ 4221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ WriteFailure),
/* harmony export */   XD: () => (/* binding */ IncompleteRead),
/* harmony export */   ie: () => (/* binding */ UnreadableFile)
/* harmony export */ });
/**
 * The outside world in domain types: one port per thing, few methods each. In `validate`, `plan` and on pull requests
 * no IssueWriter is ever constructed, so that a dry run cannot write.
 */
/** A listing or a file could not be read whole: nothing may be concluded from what is missing in it. */
class IncompleteRead extends Error {
    name = 'IncompleteRead';
}
class WriteFailure extends Error {
    name = 'WriteFailure';
    kind;
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
/** One file cannot be read: nothing may be concluded about it, and none of its issues may change. */
class UnreadableFile extends Error {
    name = 'UnreadableFile';
}


/***/ })

};
