export const id = 536;
export const ids = [536];
export const modules = {

/***/ 1536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubReader: () => (/* binding */ githubReader),
  githubTracker: () => (/* binding */ githubTracker)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./.out/build/ports.js
var ports = __webpack_require__(4221);
;// CONCATENATED MODULE: ./.out/build/adapters/github/transport.js
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

;// CONCATENATED MODULE: ./.out/build/adapters/github/answer.js
/** One exchange with GitHub: an answer, whatever its status, or the reason why there is none. */


const headers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).transform((all) => {
    const texts = {};
    for (const [name, value] of Object.entries(all)) {
        if (typeof value === 'string' || typeof value === 'number')
            texts[name.toLowerCase()] = String(value);
    }
    return texts;
});
const answerSchema = schemas/* object */.Ikc({ status: schemas/* number */.aig(), headers, data: schemas/* unknown */.L5J() });
/** Octokit throws for every status from 400 on and keeps the answer in `response`. */
const thrownSchema = schemas/* object */.Ikc({ response: answerSchema });
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
    return error instanceof NotSent || (error !== null && wasNotSent(causeOf(error)));
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

;// CONCATENATED MODULE: ./.out/build/adapters/github/limits.js
/** What GitHub's rate limits look like in an answer, and how long they ask to wait. */

/** "If neither header is present, wait for at least one minute" (github/docs, best-practices-for-using-the-rest-api). */
const unsaidWait = 60_000;
const complaint = schemas/* object */.Ikc({
    message: schemas/* string */.YjP().optional(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP().optional() })).optional(),
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
    if (limitWait(exchange) !== null)
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

// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 21 modules
var dist_src = __webpack_require__(5051);
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
        this.spending = options.spending ?? new Spending(options.budget ?? 300);
        const { spending } = this;
        const transport = openTransport({ lane: options.lane, spending, timeout: options.timeout ?? 30_000 });
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
        if (isSuccess(exchange) && errors.success) {
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
        if (exchange.status === null || !isSuccess(exchange))
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
        const parsed = exchange.status !== null && isSuccess(exchange) ? schema.safeParse(exchange.data) : undefined;
        if (parsed?.success !== true)
            throw this.failure(what, exchange);
        return parsed.data;
    }
    /** One write, its exchange as it is, for those who have a use for a refusal. */
    async send(route, parameters) {
        this.#witness?.sending();
        const exchange = await settle(this.#octokit.request(route, { ...parameters }));
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
            const exchange = await settle(send());
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
        const asked = limitWait(exchange);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./.out/build/adapters/github/schemas.js
/** The answers of GitHub that we use, as far as we use them. What does not fit is not believed. */

const accountSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), login: schemas/* string */.YjP().min(1) });
const userSchema = accountSchema.extend({ type: schemas/* string */.YjP() });
/** Reasons that GitHub may add later read as none. */
const stateReasonSchema = schemas/* enum */.k5n(['completed', 'not_planned', 'duplicate', 'reopened'])
    .nullish()
    .catch(null)
    .transform((reason) => reason ?? null);
const labelSchema = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() })])
    .transform((label) => (typeof label === 'string' ? label : (label.name ?? '')));
/** A deleted account: number 0 is nobody's. */
const ghost = { id: 0, login: 'ghost', isBot: false, isInsider: false };
/** "OWNER", "MEMBER" and "COLLABORATOR" belong to the repository; a contributor has only had something merged. */
const insiders = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** What says whose sub-issue an issue is; GitHub leaves the second out where it is none. */
const parentFields = { url: schemas/* string */.YjP(), parent_issue_url: schemas/* string */.YjP().nullish() };
/** A parent may be in another repository of the same owner. */
function parentIn({ url, parent_issue_url: parent }) {
    if (parent == null)
        return undefined;
    const [, place, number] = /^(.*\/issues\/)(\d+)$/.exec(parent.toLowerCase()) ?? [];
    return place !== undefined && url.toLowerCase().startsWith(place) ? Number(number) : 'elsewhere';
}
const issueSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    state_reason: stateReasonSchema,
    labels: schemas/* array */.YOg(labelSchema),
    assignees: schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })).nullish(),
    user: userSchema.nullable(),
    author_association: schemas/* string */.YjP().optional(),
    html_url: schemas/* string */.YjP(),
    locked: schemas/* boolean */.zMY(),
    created_at: iso/* datetime */.w$({ offset: true }),
    closed_at: iso/* datetime */.w$({ offset: true }).nullable(),
    pull_request: schemas/* unknown */.L5J().optional(),
    ...parentFields,
    sub_issues_summary: schemas/* object */.Ikc({ total: schemas/* int */.Whr().min(0), completed: schemas/* int */.Whr().min(0) }).nullish(),
    milestone: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive() }).nullish(),
})
    .transform((issue) => {
    const { user } = issue;
    const isInsider = insiders.has(issue.author_association ?? '');
    const author = user === null ? ghost : { id: user.id, login: user.login, isBot: user.type === 'Bot', isInsider };
    return {
        isPullRequest: issue.pull_request !== undefined && issue.pull_request !== null,
        issue: {
            number: issue.number,
            title: issue.title,
            body: issue.body ?? '',
            state: issue.state,
            stateReason: issue.state_reason,
            labels: issue.labels.filter((label) => label !== ''),
            assignees: (issue.assignees ?? []).map(({ login }) => login),
            author,
            url: issue.html_url,
            locked: issue.locked,
            createdAt: issue.created_at,
            closedAt: issue.closed_at,
            ...umbrellasOf(issue),
        },
    };
});
function umbrellasOf(issue) {
    const parent = parentIn(issue);
    const { total, completed } = issue.sub_issues_summary ?? { total: 0, completed: 0 };
    return {
        ...(parent !== undefined && { parent }),
        ...(total > 0 && { subIssues: { open: Math.max(0, total - completed), closed: Math.min(total, completed) } }),
        ...(issue.milestone != null && { milestone: issue.milestone.number }),
    };
}
const commentSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    body: schemas/* string */.YjP().nullish(),
    user: userSchema.nullable(),
    html_url: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./.out/build/adapters/github/identity.js
/** Who the token is: whose issues and comments are our own. */



/** The account behind GITHUB_TOKEN on github.com. */
const actionsBot = { id: 41898282, login: 'github-actions[bot]' };
const viewerQuery = 'query Viewer { viewer { login databaseId } }';
const viewerSchema = schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1), databaseId: schemas/* int */.Whr().positive() })
    .transform(({ login, databaseId }) => ({ id: databaseId, login }));
/**
 * Asks GitHub. A token of an App may not read `GET /user`; the GraphQL viewer answers every token, but it is a POST and
 * so it is for the lanes that may send one. A run that only reads and holds GITHUB_TOKEN knows its account without
 * asking; with another App's token nothing may be assumed, because a wrong identity finds none of our issues.
 * @throws IncompleteRead when who we are cannot be known
 */
async function askIdentity(client, isActionsToken) {
    const what = 'find out whose token this is';
    if (client.lane !== 'get') {
        return (await client.query(what, viewerQuery, {}, schemas/* object */.Ikc({ viewer: viewerSchema }))).viewer;
    }
    const exchange = await client.get('GET /user', {});
    if (exchange.status !== 403)
        return client.parse(what, exchange, accountSchema);
    if (isActionsToken)
        return actionsBot;
    throw new ports/* IncompleteRead */.XD(`Could not ${what}: it belongs to an App, and a run that only reads cannot ask; a run that may query can.`);
}

;// CONCATENATED MODULE: ./.out/build/adapters/github/pages.js
/** Listings over all pages, whole or not at all. */

/** GitHub's largest page. */
const pageSize = 100;
/** The address that the answer names as the next page, null at the end. */
function nextAddress(answer) {
    return /<([^<>]+)>;[^,]*\brel="next"/.exec(answer.headers['link'] ?? '')?.[1] ?? null;
}
/** Whether it is an address, and of the page expected where it counts pages (some give a cursor only). */
function isPage(address, page) {
    if (!URL.canParse(address))
        return false;
    const given = new URL(address).searchParams.get('page');
    return given === null || Number(given) === page;
}
function broken(client, what, reason) {
    return client.incomplete(what, { status: null, sent: true, reason });
}
/**
 * Reads page after page to the end that GitHub gives in `Link`, whose addresses are followed as they are (large listings
 * have cursors). A full page without a next one is not taken for the end: one more is asked for, because a lost header
 * would otherwise read as absence (costs a request only where the count is a multiple of 100). Entries that slide to the
 * next page while reading are met twice and kept once.
 * @throws IncompleteRead on any status but 2xx, another shape, or pages that repeat or skip
 */
async function readAll(client, listing) {
    const { what, route, parameters, key } = listing;
    const schema = schemas/* array */.YOg(listing.schema);
    const entries = new Map();
    let next = null;
    for (let page = 1;; page += 1) {
        const numbered = { ...parameters, per_page: pageSize, page };
        const exchange = await (next === null ? client.get(route, numbered) : client.follow(next));
        const found = client.parse(what, exchange, schema);
        if (found.length > 0 && found.every((entry) => entries.has(key(entry)))) {
            throw broken(client, what, `page ${page} repeats what came before it`);
        }
        for (const entry of found)
            entries.set(key(entry), entry);
        if (listing.isEnough?.(found) === true)
            break;
        next = exchange.status === null ? null : nextAddress(exchange);
        if (next === null && found.length < pageSize)
            break;
        if (next !== null && !isPage(next, page + 1))
            throw broken(client, what, `page ${page} is followed by ${next}`);
    }
    return [...entries.values()];
}

;// CONCATENATED MODULE: ./.out/build/adapters/github/repository.js
/** Which repository a run works on, as the routes of GitHub want it. */
/** @throws TypeError unless the text is `owner/name` */
function parseRepository(text) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
    if (owner === undefined || repo === undefined)
        throw new TypeError(`"${text}" is not a repository: expected owner/name`);
    return { owner, repo };
}

;// CONCATENATED MODULE: ./.out/build/adapters/github/closings.js
/** How issues were closed, fifty in one query: the timeline of each over REST would be a request for each. */

const perQuery = 50;
const pullFields = 'number merged repository { nameWithOwner }';
function queryFor(numbers) {
    const issues = numbers.map((number) => `i${number}: issue(number: ${number}) {
      timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) {
        nodes {
          ... on ClosedEvent {
            createdAt
            closer {
              __typename
              ... on PullRequest { ${pullFields} }
              ... on Commit { associatedPullRequests(first: 5) { nodes { ${pullFields} } } }
            }
          }
        }
      }
    }`);
    return `query Closings($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${issues.join(' ')} } }`;
}
const pullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    merged: schemas/* boolean */.zMY(),
    repository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }),
});
/** The pull requests that may have closed it; of a commit, those that brought it. */
const closerSchema = schemas/* union */.KCZ([
    pullSchema.extend({ __typename: schemas/* literal */.euz('PullRequest') }).transform((pull) => [pull]),
    schemas/* object */.Ikc({
        __typename: schemas/* literal */.euz('Commit'),
        associatedPullRequests: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(pullSchema) }).nullable(),
    })
        .transform(({ associatedPullRequests: pulls }) => pulls?.nodes ?? []),
    schemas/* object */.Ikc({ __typename: schemas/* string */.YjP() }).transform(() => []),
])
    .nullable()
    .transform((pulls) => pulls ?? []);
const closings_issueSchema = schemas/* object */.Ikc({
    timelineItems: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ createdAt: schemas/* string */.YjP(), closer: closerSchema })) }),
});
const closings_answerSchema = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), closings_issueSchema.nullable()) });
/**
 * The last closing of each issue; one without a closing in its timeline is left out.
 * @throws IncompleteRead
 */
async function readClosings(client, repo, numbers) {
    const closings = new Map();
    for (let start = 0; start < numbers.length; start += perQuery) {
        const few = numbers.slice(start, start + perQuery);
        const { repository } = await client.query('see how issues were closed', queryFor(few), repo, closings_answerSchema);
        for (const number of few) {
            const [event] = repository[`i${number}`]?.timelineItems.nodes ?? [];
            if (event !== undefined)
                closings.set(number, { at: event.createdAt, by: mergedOf(event.closer, repo) });
        }
    }
    return closings;
}
function mergedOf(pulls, { owner, repo }) {
    const pull = pulls.find(({ merged }) => merged);
    if (pull === undefined)
        return null;
    const { nameWithOwner } = pull.repository;
    const isHere = nameWithOwner.toLowerCase() === `${owner}/${repo}`.toLowerCase();
    return `${isHere ? '' : nameWithOwner}#${pull.number}`;
}

;// CONCATENATED MODULE: ./.out/build/adapters/github/former-bodies.js
/**
 * What issues said before somebody edited them: GitHub keeps every revision of a body with its editor. It is the second
 * copy of our marker, which costs no write and which an edit cannot take away.
 */

const former_bodies_perQuery = 25;
/** The newest; our last write is among them unless people have edited the issue more often than this since. */
const revisions = 20;
function former_bodies_queryFor(numbers) {
    const issues = numbers.map((number) => `i${number}: issue(number: ${number}) { ...History }`);
    return `query FormerBodies($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { ${issues.join(' ')} }
}
fragment History on Issue {
  author { __typename login }
  userContentEdits(first: ${revisions}) { nodes { editedAt diff editor { __typename login } } }
}`;
}
const actorSchema = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullable();
/** `diff` is described as a summary of the changes and holds the whole body; null once somebody deleted the revision. */
const historySchema = schemas/* object */.Ikc({
    author: actorSchema,
    userContentEdits: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ editedAt: iso/* datetime */.w$(), diff: schemas/* string */.YjP().nullable(), editor: actorSchema })),
    })
        .nullable(),
});
const former_bodies_answerSchema = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), historySchema.nullable()) });
/**
 * Bodies that the author of each issue gave it, newest first: what others wrote into it is not the author's word.
 * @throws IncompleteRead
 */
async function readFormerBodies(client, repo, numbers) {
    const found = new Map();
    for (let start = 0; start < numbers.length; start += former_bodies_perQuery) {
        const few = numbers.slice(start, start + former_bodies_perQuery);
        const { repository } = await client.query('read what issues said before', former_bodies_queryFor(few), repo, former_bodies_answerSchema);
        for (const number of few) {
            const history = repository[`i${number}`];
            if (history !== undefined && history !== null)
                found.set(number, byAuthor(history));
        }
    }
    return found;
}
function byAuthor({ author, userContentEdits }) {
    if (author === null)
        return [];
    return (userContentEdits?.nodes ?? [])
        .filter(({ editor }) => editor?.login === author.login && editor.__typename === author.__typename)
        .sort((a, b) => Date.parse(b.editedAt) - Date.parse(a.editedAt))
        .flatMap(({ diff }) => diff ?? []);
}

;// CONCATENATED MODULE: ./.out/build/adapters/github/look-up.js
/** One issue by its number. */

const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
/** GitHub answers 404 now and then for what it has; Prow asks again for that reason. */
const pauseAfter404 = 2000;
/**
 * `missing` is the verdict on two 404s, on 410 (deleted), and on a redirect (moved to another repository: out of reach
 * here, and not to be made anew; said in the log).
 * @throws IncompleteRead on everything that proves nothing
 */
async function lookUpIssue(client, repo, number) {
    const what = `read issue #${number}`;
    const parameters = { ...repo, issue_number: number };
    let exchange = await client.get(route, parameters);
    if (exchange.status === 404) {
        await client.wait(pauseAfter404);
        exchange = await client.get(route, parameters);
    }
    if (exchange.status === 404 || exchange.status === 410)
        return 'missing';
    if (exchange.status !== null && exchange.status >= 300 && exchange.status < 400) {
        client.log(`Issue #${number} has moved to another repository.`);
        return 'missing';
    }
    const { issue, isPullRequest } = client.parse(what, exchange, issueSchema);
    if (issue.number !== number)
        throw client.incomplete(what, { status: null, sent: true, reason: 'got another issue' });
    return isPullRequest ? 'pull-request' : issue;
}

;// CONCATENATED MODULE: ./.out/build/adapters/github/look-up-many.js
/**
 * Many issues by their numbers, a hundred to a query: what a reference points at must not cost a request each. Whose
 * sub-issue one is, is not asked: a server that does not know the word would answer nothing at all.
 */



/** Aliases in one query. */
const look_up_many_perQuery = 100;
/** GitHub answers "not found" now and then for what it has: it counts when it comes twice, as for a single issue. */
const pauseAfterNotFound = 2000;
/** A bot's login has no `[bot]` in GraphQL, other than in REST and in all that compares logins. */
const look_up_many_actorSchema = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP().min(1), databaseId: schemas/* int */.Whr().positive().optional() })
    .transform(({ __typename, login, databaseId }) => {
    const isBot = __typename === 'Bot';
    return { id: databaseId ?? ghost.id, login: isBot ? `${login}[bot]` : login, isBot };
});
const lowerCased = schemas/* string */.YjP().transform((text) => text.toLowerCase());
const place = { number: schemas/* int */.Whr().positive(), repository: schemas/* object */.Ikc({ nameWithOwner: lowerCased }) };
const look_up_many_issueSchema = schemas/* object */.Ikc({
    __typename: schemas/* literal */.euz('Issue'),
    ...place,
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    state: lowerCased.pipe(schemas/* enum */.k5n(['open', 'closed'])),
    stateReason: schemas/* preprocess */.vkY((reason) => (typeof reason === 'string' ? reason.toLowerCase() : reason), stateReasonSchema),
    labels: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) }).nullable(),
    assignees: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })) }),
    milestone: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive() }).nullable(),
    author: look_up_many_actorSchema.nullable(),
    authorAssociation: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    locked: schemas/* boolean */.zMY(),
    createdAt: schemas/* string */.YjP(),
    closedAt: schemas/* string */.YjP().nullable(),
})
    .transform(({ repository, labels, assignees, author, authorAssociation, ...issue }) => ({
    repository,
    found: {
        number: issue.number,
        title: issue.title,
        body: issue.body,
        state: issue.state,
        stateReason: issue.stateReason,
        url: issue.url,
        locked: issue.locked,
        createdAt: issue.createdAt,
        closedAt: issue.closedAt,
        labels: (labels?.nodes ?? []).map(({ name }) => name),
        assignees: assignees.nodes.map(({ login }) => login),
        ...(issue.milestone !== null && { milestone: issue.milestone.number }),
        author: author === null ? ghost : { ...author, isInsider: insiders.has(authorAssociation) },
    },
}));
const look_up_many_pullSchema = schemas/* object */.Ikc({ __typename: schemas/* literal */.euz('PullRequest'), ...place });
const foundSchema = schemas/* union */.KCZ([look_up_many_issueSchema, look_up_many_pullSchema]).nullable();
/** Only "not found", and only at one of our own aliases: every other error leaves the whole answer unbelieved. */
const notFoundSchema = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('NOT_FOUND'),
    path: schemas/* tuple */.PVZ([schemas/* literal */.euz('repository'), schemas/* string */.YjP()]),
});
const look_up_many_answerSchema = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ nameWithOwner: lowerCased }).catchall(foundSchema) }),
    errors: schemas/* array */.YOg(notFoundSchema).optional(),
});
/** Written from the number of issues alone; the numbers travel as variables. */
function look_up_many_queryFor(count) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    const declared = indexes.map((n) => `$n${n}: Int!`).join(', ');
    const asked = indexes.map((n) => `i${n}: issueOrPullRequest(number: $n${n}) { ...Referenced }`);
    return `query References($owner: String!, $repo: String!, ${declared}) {
  repository(owner: $owner, name: $repo) {
    nameWithOwner
    ${asked.join('\n    ')}
  }
}
fragment Referenced on IssueOrPullRequest {
  __typename
  ... on PullRequest { number repository { nameWithOwner } }
  ... on Issue {
    number repository { nameWithOwner } title body state stateReason url locked createdAt closedAt authorAssociation
    labels(first: 100) { nodes { name } }
    assignees(first: 20) { nodes { login } }
    milestone { number }
    author { __typename login ... on User { databaseId } ... on Bot { databaseId } }
  }
}`;
}
/**
 * What each number is; see `lookUpIssue` for what counts as missing.
 * @throws IncompleteRead on everything that proves nothing, a partial answer among them
 */
async function lookUpMany(client, repo, numbers) {
    const found = new Map();
    for (let start = 0; start < numbers.length; start += look_up_many_perQuery) {
        const few = numbers.slice(start, start + look_up_many_perQuery);
        const first = await ask(client, repo, few);
        const absent = few.filter((number) => first.at.get(number) === null);
        if (absent.length > 0)
            await client.wait(pauseAfterNotFound);
        const second = absent.length > 0 ? await ask(client, repo, absent) : first;
        for (const number of few) {
            found.set(number, verdict(client, first.home, number, first.at.get(number) ?? second.at.get(number) ?? null));
        }
    }
    return found;
}
async function ask(client, repo, numbers) {
    const what = `look up ${numbers.length} of the issues that postmortems name`;
    const variables = { ...repo };
    for (const [index, number] of numbers.entries())
        variables[`n${index}`] = number;
    const exchange = await client.exchangeQuery(look_up_many_queryFor(numbers.length), variables);
    const { data, errors = [] } = answerOf(client, what, exchange);
    const denied = new Set(errors.map(({ path }) => path[1]));
    const { nameWithOwner, ...byAlias } = data.repository;
    const at = new Map();
    for (const [index, number] of numbers.entries()) {
        const one = byAlias[`i${index}`];
        // Nothing there, and not one word why: an answer that was cut short, not an absence.
        if (one === undefined || (one === null) !== denied.has(`i${index}`))
            throw client.incomplete(what, partial);
        at.set(number, one);
    }
    return { home: nameWithOwner, at };
}
const partial = { status: null, sent: true, reason: 'the answer is partial' };
function answerOf(client, what, exchange) {
    if (exchange.status !== null && isSuccess(exchange) && !look_up_many_answerSchema.safeParse(exchange.data).success) {
        throw client.incomplete(what, partial);
    }
    return client.parse(what, exchange, look_up_many_answerSchema);
}
function verdict(client, home, number, found) {
    if (found === null)
        return 'missing';
    const issue = 'found' in found ? found.found : found;
    if (issue.number !== number || found.repository.nameWithOwner !== home) {
        client.log(`Issue #${number} has moved to another repository.`);
        return 'missing';
    }
    return 'found' in found ? found.found : 'pull-request';
}

;// CONCATENATED MODULE: ./.out/build/adapters/github/read-back.js
/** Whether GitHub kept what it was sent: some writes it answers with success and drops (an over-long body, labels). */
/** Line ends and blanks at the end are the server's business; everything else is ours. */
function normal(text) {
    return text.replace(/\r\n?/g, '\n').trimEnd();
}
function sameText(a, b) {
    return normal(a) === normal(b);
}
/** Labels and logins are the same in any case. */
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** The fields that were sent and are not there now. */
function differences(sent, kept) {
    const { title, body, labels, state, stateReason } = sent;
    const checks = [
        ['title', title === undefined || title.trim() === kept.title.trim()],
        ['body', body === undefined || sameText(body, kept.body)],
        ['labels', (labels ?? []).every((label) => kept.labels.some((name) => sameName(name, label)))],
        ['state', state === undefined || state === kept.state],
        ['reason', stateReason === undefined || stateReason === kept.stateReason],
    ];
    return checks.filter(([, isKept]) => !isKept).map(([field]) => field);
}

;// CONCATENATED MODULE: ./.out/build/adapters/github/milestones.js
/** Milestones over REST. Their titles are unique, which makes a second one of the same impossible. */






const milestoneSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    title: schemas/* string */.YjP(),
    description: schemas/* string */.YjP().nullish(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    creator: userSchema.nullable(),
    html_url: schemas/* string */.YjP(),
    open_issues: schemas/* int */.Whr().min(0),
    closed_issues: schemas/* int */.Whr().min(0),
})
    .transform(({ creator, ...milestone }) => {
    const { number, title, description, state, html_url: url } = milestone;
    const author = creator === null
        ? ghost
        : { id: creator.id, login: creator.login, isBot: creator.type === 'Bot', isInsider: true };
    const holds = { open: milestone.open_issues, closed: milestone.closed_issues };
    return { number, title, description: description ?? '', state, author, url, holds };
});
/** @throws IncompleteRead */
function listMilestones(client, repo) {
    return readAll(client, {
        what: 'list the milestones',
        route: 'GET /repos/{owner}/{repo}/milestones',
        parameters: { ...repo, state: 'all' },
        schema: milestoneSchema,
        key: ({ number }) => number,
    });
}
/** @throws IncompleteRead on everything but an answer or "not found" */
async function lookUpMilestone(client, repo, number) {
    const route = 'GET /repos/{owner}/{repo}/milestones/{milestone_number}';
    const exchange = await client.get(route, { ...repo, milestone_number: number });
    return exchange.status === 404 ? null : client.parse(`read milestone ${number}`, exchange, milestoneSchema);
}
async function createMilestone(client, repo, wanted) {
    const { title, description } = wanted;
    const route = 'POST /repos/{owner}/{repo}/milestones';
    const made = await client.write('create a milestone', route, { ...repo, title, description }, milestoneSchema);
    mustBeKept(`Milestone ${made.number} was created`, wanted, made);
    return made;
}
async function updateMilestone(client, repo, number, patch) {
    const route = 'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}';
    const parameters = { ...repo, milestone_number: number, ...patch };
    const kept = await client.write(`update milestone ${number}`, route, parameters, milestoneSchema);
    mustBeKept(`GitHub accepted the update of milestone ${number}`, patch, kept);
    return kept;
}
/** Without the right to push, GitHub answers with success and leaves the milestone out. */
async function setMilestone(client, repo, milestone, issue, from) {
    const what = `put #${issue} into milestone ${milestone}`;
    client.reserve(what, 2);
    const before = await look(client, repo, issue, what);
    if (before === milestone)
        return { kind: 'in' };
    if (before !== from)
        return { kind: 'elsewhere' };
    const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
    const parameters = { ...repo, issue_number: issue, milestone };
    const { issue: kept } = await client.write(what, route, parameters, issueSchema);
    if (kept.milestone === milestone)
        return { kind: 'in' };
    return { kind: 'refused', why: `GitHub accepted to ${what}, but did not.` };
}
/** The number of its milestone, null for none. */
async function look(client, repo, number, what) {
    const found = await lookUpIssue(client, repo, number);
    if (typeof found !== 'object')
        throw new ports/* WriteFailure */.AK('refused', `Could not ${what}: it is ${found}.`);
    return found.milestone ?? null;
}
function mustBeKept(what, sent, kept) {
    const lost = [
        ...(sent.title === undefined || sent.title.trim() === kept.title.trim() ? [] : ['title']),
        ...(sent.description === undefined || sameText(sent.description, kept.description) ? [] : ['description']),
        ...(sent.state === undefined || sent.state === kept.state ? [] : ['state']),
    ];
    if (lost.length > 0)
        throw new ports/* WriteFailure */.AK('not-kept', `${what}, but kept another ${lost.join(' and ')}.`);
}

;// CONCATENATED MODULE: ./.out/build/adapters/github/tip.js
/** The commit at the tip of the default branch. */

const commitsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP().min(1) })).length(1);
const refSchema = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP().min(1) }) });
/**
 * @param branch its name where it is known, which saves GitHub a listing
 * @throws IncompleteRead
 */
async function readTip(client, repo, branch) {
    if (branch === undefined) {
        const what = 'find the tip of the default branch';
        const parameters = { ...repo, per_page: 1 };
        const [commit] = await client.read(what, 'GET /repos/{owner}/{repo}/commits', parameters, commitsSchema);
        return commit?.sha ?? '';
    }
    const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
    const parameters = { ...repo, ref: `heads/${branch}` };
    return (await client.read(`find the tip of ${branch}`, route, parameters, refSchema)).object.sha;
}

;// CONCATENATED MODULE: ./.out/build/adapters/github/repository-facts.js
/** What a repository is: who sees it, and whether it takes issues. */

const schema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    full_name: schemas/* string */.YjP().min(1),
    private: schemas/* boolean */.zMY(),
    visibility: schemas/* string */.YjP().optional(),
    archived: schemas/* boolean */.zMY(),
    has_issues: schemas/* boolean */.zMY(),
})
    .transform((found) => ({
    id: String(found.id),
    name: found.full_name,
    visibility: visibilityOf(found.private, found.visibility),
    archived: found.archived,
    hasIssues: found.has_issues,
}));
/** GitHub says it twice; what does not agree, or is new to us, is not known. */
function visibilityOf(isPrivate, visibility) {
    if (visibility === undefined)
        return isPrivate ? null : 'public';
    if (visibility === 'public')
        return isPrivate ? null : 'public';
    return isPrivate && (visibility === 'private' || visibility === 'internal') ? visibility : null;
}
/**
 * GitHub answers 404 now and then for what it has; one more look keeps a whole repository from being given up for it. A
 * run of GETs has mostly a token that may not look, and nothing depends on what it misses.
 */
const repository_facts_pauseAfter404 = 2000;
/** @throws IncompleteRead, also for one that is not there, has another name now, or may not be seen */
async function readFacts(client, repo) {
    const route = 'GET /repos/{owner}/{repo}';
    let exchange = await client.get(route, { ...repo });
    if (exchange.status === 404 && client.lane !== 'get') {
        await client.wait(repository_facts_pauseAfter404);
        exchange = await client.get(route, { ...repo });
    }
    return client.parse(`see what ${repo.owner}/${repo.repo} is`, exchange, schema);
}

;// CONCATENATED MODULE: ./.out/build/adapters/github/issue-reader.js
/** Issues of one repository, read over REST: complete or not at all. */












const hour = 3_600_000;
/**
 * How far back issues are found by their age alone. A hosted job lives 6 hours at most, so whatever a run that is still
 * going has made, labelled or not, indexed or not, is in it (the longest lag of a listing that was reported is 8 min).
 */
const lately = 6 * hour;
/**
 * How far back issues are found by a change alone: whoever takes our label off changes the issue. Longer than the time
 * between two runs of a nightly schedule, late as these are, so that a label which is gone is seen by the next run.
 */
const changedLately = 36 * hour;
/** Pages of issues changed lately; beyond, in a very busy repository, the event `unlabeled` alone brings a run in time. */
const mostPagesOfChanged = 3;
/** What our clock may be ahead of GitHub's. */
const clockSkew = hour / 12;
/** GETs that are in flight at once; GitHub allows 100. */
const abreast = 10;
/** What a run that may send GETs only looks up, a request each; the rest it leaves unknown. */
const mostGets = 20;
class GitHubIssueReader {
    repository;
    serverUrl;
    #client;
    #repo;
    #options;
    #now;
    #begun;
    #authors = new Map();
    #identity;
    constructor(client, options) {
        this.repository = options.repository;
        this.serverUrl = options.serverUrl;
        this.#client = client;
        this.#repo = parseRepository(options.repository);
        this.#options = options;
        this.#now = options.now ?? (() => new Date());
        this.#begun = this.#now().getTime() - clockSkew;
    }
    /** Asked once per run. */
    identity() {
        const { identity, isActionsToken } = this.#options;
        if (typeof identity === 'function')
            return identity();
        this.#identity ??=
            identity === undefined ? askIdentity(this.#client, isActionsToken ?? false) : Promise.resolve(identity);
        return this.#identity;
    }
    async listTracked(label) {
        if (label.includes(','))
            throw new ports/* IncompleteRead */.XD(`GitHub cannot list by "${label}": a comma separates labels.`);
        const labelled = await this.#list(`list the issues labelled "${label}"`, { labels: label, direction: 'asc' });
        return byNumber([...labelled, ...(await this.#changedLately())]);
    }
    /** GitHub's `creator` filter has been seen not to know a bot; so it must at least find what we know to be ours. */
    async listOwn() {
        const { id, login } = await this.identity();
        const listed = await this.#list(`list the issues by ${login}`, { creator: login, direction: 'asc' });
        const own = listed.filter(({ author }) => author.id === id);
        const found = new Set(own.map(({ number }) => number));
        for (const [number, author] of this.#authors) {
            if (author === id && !found.has(number)) {
                throw new ports/* IncompleteRead */.XD(`Could not list the issues by ${login}: #${number} is one and is not in the list.`);
            }
        }
        return byNumber(own);
    }
    async listAll() {
        return byNumber(await this.#list('list all issues', { direction: 'asc' }));
    }
    async listRecent() {
        return byNumber(await this.#createdSince(this.#begun)).reverse();
    }
    async lookUp(numbers) {
        const all = [...new Set(numbers)];
        // One alone is read over REST in any lane: it says more of what became of an issue, and is as current as a write.
        if (this.#client.lane !== 'get' && all.length > 1)
            return lookUpMany(this.#client, this.#repo, all);
        const asked = all.slice(0, mostGets);
        const found = new Map(all.map((number) => [number, 'unknown']));
        for (let start = 0; start < asked.length; start += abreast) {
            const few = asked.slice(start, start + abreast);
            const answers = await Promise.all(few.map((number) => lookUpIssue(this.#client, this.#repo, number)));
            for (const [index, number] of few.entries())
                found.set(number, answers[index] ?? 'unknown');
        }
        return found;
    }
    closings(numbers) {
        return readClosings(this.#client, this.#repo, numbers);
    }
    formerBodies(numbers) {
        return readFormerBodies(this.#client, this.#repo, numbers);
    }
    listMilestones() {
        return listMilestones(this.#client, this.#repo);
    }
    lookUpMilestone(number) {
        return lookUpMilestone(this.#client, this.#repo, number);
    }
    tip() {
        return readTip(this.#client, this.#repo, this.#options.defaultBranch);
    }
    about() {
        return readFacts(this.#client, this.#repo);
    }
    /** Whatever was created lately, to the last page; and, as far as few pages hold it, whatever was changed. */
    async #changedLately() {
        const now = this.#now().getTime();
        const selection = { since: new Date(now - changedLately).toISOString(), direction: 'desc' };
        const isNew = ({ createdAt }) => Date.parse(createdAt) >= now - lately;
        let pages = 0;
        return this.#list('list the issues changed lately', selection, (page) => {
            pages += 1;
            return pages >= mostPagesOfChanged && !page.every(isNew);
        });
    }
    /** Issues created since then. Their update is no older than their creation, so `since` loses none of them. */
    async #createdSince(time) {
        const selection = { since: new Date(time).toISOString(), direction: 'desc' };
        const isRecent = ({ createdAt }) => Date.parse(createdAt) >= time;
        const listed = await this.#list('list the issues created lately', selection, (page) => !page.every(isRecent));
        return listed.filter(isRecent);
    }
    async #list(what, selection, isEnough) {
        const entries = await readAll(this.#client, {
            what,
            route: 'GET /repos/{owner}/{repo}/issues',
            parameters: { ...this.#repo, state: 'all', sort: 'created', ...selection },
            schema: issueSchema,
            key: ({ issue }) => issue.number,
            ...(isEnough && { isEnough: (page) => isEnough(page.map(({ issue }) => issue)) }),
        });
        const issues = entries.filter(({ isPullRequest }) => !isPullRequest).map(({ issue }) => issue);
        for (const { number, author } of issues)
            this.#authors.set(number, author.id);
        return issues;
    }
}
/** Each issue once, lowest number first. */
function byNumber(issues) {
    const single = new Map(issues.map((issue) => [issue.number, issue]));
    return [...single.values()].sort((a, b) => a.number - b.number);
}

;// CONCATENATED MODULE: ./.out/build/adapters/github/sub-issues.js
/** Sub-issues over REST: one issue under one parent, in one request that GitHub refuses where it has another. */




const sub_issues_route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
/** The link is made by the database id; the number is only that of the repository. */
const childSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), ...parentFields }).transform(({ id, ...issue }) => ({
    id,
    parent: parentIn(issue),
}));
/** Two links under one parent at the same moment: the second gets the place of the first and fails. */
const raced = /priority has already been taken/i;
/**
 * Nothing but the request comes between the look at the issue and the link.
 * @throws WriteFailure
 */
async function addSubIssue(client, repo, parent, issue, from) {
    const what = `make #${issue} a sub-issue of #${parent}`;
    client.reserve(what, 2);
    const child = await sub_issues_look(client, repo, issue, what);
    if (child.parent === parent)
        return { kind: 'in' };
    if ((child.parent ?? null) !== from)
        return { kind: 'elsewhere' };
    const parameters = { ...repo, issue_number: parent, sub_issue_id: child.id };
    const exchange = await client.send(sub_issues_route, from === null ? parameters : { ...parameters, replace_parent: true });
    if (isSuccess(exchange))
        return { kind: 'in' };
    const failure = client.failure(what, exchange);
    if (exchange.status === 404 && !(await knowsSubIssues(client, repo, issue))) {
        return { kind: 'unsupported', why: failure.message };
    }
    if (exchange.status !== 422 || failure.kind !== 'refused' || raced.test(failure.message))
        throw failure;
    const now = await sub_issues_look(client, repo, issue, what).catch(() => null);
    if (now === null)
        throw failure;
    if (now.parent === undefined)
        return { kind: 'refused', why: failure.message };
    return { kind: now.parent === parent ? 'in' : 'elsewhere' };
}
/** @throws WriteFailure `refused` where it is not there any more, IncompleteRead where nobody knows */
async function sub_issues_look(client, repo, number, what) {
    const parameters = { ...repo, issue_number: number };
    const exchange = await client.get('GET /repos/{owner}/{repo}/issues/{issue_number}', parameters);
    if (exchange.status !== null && exchange.status >= 300 && exchange.status < 500 && limitWait(exchange) === null) {
        throw client.failure(what, exchange);
    }
    return client.parse(what, exchange, childSchema);
}
/** An older GitHub Enterprise Server has no such list for an issue that is there; the parent may have gone meanwhile. */
async function knowsSubIssues(client, repo, issue) {
    const listing = 'GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
    const exchange = await client.get(listing, { ...repo, issue_number: issue, per_page: 1 });
    return exchange.status !== 404;
}

;// CONCATENATED MODULE: ./.out/build/adapters/github/issue-writer.js
/** Writes issues of one repository: each method is one intended write, sent at most once and then read back. */










const labelList = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }));
const assigneeList = schemas/* object */.Ikc({ assignees: schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })).nullish() });
const existsAlready = schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* literal */.euz('already_exists') })).min(1) });
const noSuchLabel = schemas/* object */.Ikc({ message: schemas/* string */.YjP().regex(/label does not exist/i) });
class GitHubIssueWriter {
    #client;
    #repo;
    #identity;
    #labels = new Set();
    #assignable = new Map();
    /** `identity` is the reader's: whose comments are our own. */
    constructor(client, repository, identity) {
        this.#client = client;
        this.#repo = parseRepository(repository);
        this.#identity = identity;
    }
    async create(issue) {
        const what = 'create an issue';
        const { title, body, labels } = issue;
        const assignees = await this.#assignableOf(issue.assignees);
        this.#client.reserve(what, 2);
        const inMilestone = issue.milestone === undefined ? {} : { milestone: issue.milestone };
        const parameters = { ...this.#repo, title, body, labels: [...labels], assignees, ...inMilestone };
        const made = await this.#client.write(what, 'POST /repos/{owner}/{repo}/issues', parameters, issueSchema);
        const kept = await this.#readBack(`create issue #${made.issue.number}`, made.issue.number);
        this.#compare(`Issue #${kept.number} was created`, differences(issue, kept));
        return kept;
    }
    async update(number, patch) {
        const what = `update issue #${number}`;
        this.#client.reserve(what, 2);
        const { title, body, state, stateReason } = patch;
        const parameters = {
            ...this.#at(number),
            ...(title !== undefined && { title }),
            ...(body !== undefined && { body }),
            ...(state !== undefined && { state }),
            ...(stateReason !== undefined && { state_reason: stateReason }),
        };
        await this.#client.write(what, 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', parameters, issueSchema);
        const kept = await this.#readBack(what, number);
        this.#compare(`GitHub accepted the update of issue #${number}`, differences(patch, kept));
        return kept;
    }
    async comment(number, body) {
        const what = `comment on issue #${number}`;
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const made = await this.#client.write(what, route, { ...this.#at(number), body }, commentSchema);
        this.#compare(`GitHub accepted the comment on issue #${number}`, sameText(made.body ?? '', body) ? [] : ['text']);
        return made.html_url;
    }
    async addLabels(number, labels) {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
        const parameters = { ...this.#at(number), labels: [...labels] };
        const kept = await this.#client.write(`label issue #${number}`, route, parameters, labelList);
        const lost = labels.filter((label) => !kept.some(({ name }) => sameName(name, label)));
        this.#compare(`GitHub accepted the labels of issue #${number}`, lost.length === 0 ? [] : ['labels']);
    }
    /** A label that is not on the issue, or no label at all any more, is as good as removed. */
    async removeLabel(number, label) {
        const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
        const exchange = await this.#client.send(route, { ...this.#at(number), name: label });
        if (isSuccess(exchange))
            return;
        if (exchange.status === 404 && noSuchLabel.safeParse(exchange.data).success)
            return;
        throw this.#client.failure(`remove the label "${label}" from issue #${number}`, exchange);
    }
    /** Once per run and name; a label that exists keeps its colour and description. */
    async ensureLabel({ name, color, description }) {
        const key = name.toLowerCase();
        if (this.#labels.has(key))
            return;
        const parameters = { ...this.#repo, name, color, description };
        const exchange = await this.#client.send('POST /repos/{owner}/{repo}/labels', parameters);
        const isThere = exchange.status === 422 && existsAlready.safeParse(exchange.data).success;
        if (!isSuccess(exchange) && !isThere)
            throw this.#client.failure(`create the label "${name}"`, exchange);
        this.#labels.add(key);
    }
    /** Asks first who can be assigned: GitHub ignores the others without a word. */
    async assign(number, logins) {
        const wanted = await this.#assignableOf(logins);
        if (wanted.length === 0)
            return [...logins];
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees';
        const parameters = { ...this.#at(number), assignees: wanted };
        const { assignees } = await this.#client.write(`assign issue #${number}`, route, parameters, assigneeList);
        return logins.filter((login) => !(assignees ?? []).some((kept) => sameName(kept.login, login)));
    }
    async unassign(number, logins) {
        const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees';
        const parameters = { ...this.#at(number), assignees: [...logins] };
        const { assignees } = await this.#client.write(`unassign issue #${number}`, route, parameters, assigneeList);
        const left = logins.filter((login) => (assignees ?? []).some((kept) => sameName(kept.login, login)));
        this.#compare(`GitHub accepted the change of assignees of issue #${number}`, left.length === 0 ? [] : ['assignees']);
    }
    /** @throws IncompleteRead: half a thread proves no absence */
    async hasOwnComment(number, marker) {
        const { id } = await this.#identity();
        const isOurs = ({ body, user }) => user?.id === id && (body ?? '').includes(marker);
        const comments = await readAll(this.#client, {
            what: `read the comments of issue #${number}`,
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { ...this.#at(number) },
            schema: commentSchema,
            key: (comment) => comment.id,
            isEnough: (page) => page.some(isOurs),
        });
        return comments.some(isOurs);
    }
    addSubIssue(parent, issue, from) {
        return addSubIssue(this.#client, this.#repo, parent, issue, from);
    }
    createMilestone(milestone) {
        return createMilestone(this.#client, this.#repo, milestone);
    }
    updateMilestone(number, patch) {
        return updateMilestone(this.#client, this.#repo, number, patch);
    }
    setMilestone(milestone, issue, from) {
        return setMilestone(this.#client, this.#repo, milestone, issue, from);
    }
    #at(number) {
        return { ...this.#repo, issue_number: number };
    }
    /** What stands there after a write. That it cannot be read does not undo the write: its outcome is unknown. */
    async #readBack(what, number) {
        try {
            const kept = await lookUpIssue(this.#client, this.#repo, number);
            if (typeof kept === 'object')
                return kept;
            throw new ports/* IncompleteRead */.XD(`it is ${kept}.`);
        }
        catch (error) {
            if (!(error instanceof ports/* IncompleteRead */.XD))
                throw error;
            const message = `GitHub accepted to ${what}, but it could not be read back: ${error.message}`;
            throw new ports/* WriteFailure */.AK('unknown', message, { cause: error });
        }
    }
    #compare(what, lost) {
        if (lost.length > 0)
            throw new ports/* WriteFailure */.AK('not-kept', `${what}, but kept another ${lost.join(' and ')}.`);
    }
    async #assignableOf(logins) {
        const assignable = [];
        for (const login of logins)
            if (await this.#isAssignable(login))
                assignable.push(login);
        return assignable;
    }
    async #isAssignable(login) {
        const key = login.toLowerCase();
        const known = this.#assignable.get(key);
        if (known !== undefined)
            return known;
        const route = 'GET /repos/{owner}/{repo}/assignees/{assignee}';
        const exchange = await this.#client.get(route, { ...this.#repo, assignee: login });
        if (!isSuccess(exchange) && exchange.status !== 404) {
            const kind = this.#client.failure('', exchange).kind;
            const { message } = this.#client.incomplete(`find out whether ${login} can be assigned`, exchange);
            throw new ports/* WriteFailure */.AK(kind === 'unknown' ? 'refused' : kind, message);
        }
        this.#assignable.set(key, isSuccess(exchange));
        return isSuccess(exchange);
    }
}

// EXTERNAL MODULE: ./.out/build/other-trackers.js
var other_trackers = __webpack_require__(6697);
;// CONCATENATED MODULE: ./.out/build/adapters/github/other-trackers.js
/** Other repositories on GitHub, over one connection: read and, where the run writes, written as home is. */





function githubOthers({ client, serverUrl, closed, help, ...options }) {
    let asked;
    const identity = () => (asked ??= options.identity?.() ?? askIdentity(client, false));
    const reader = (0,other_trackers/* onePerName */.Zw)((repository) => (0,other_trackers/* elsewhereReader */.yo)(new GitHubIssueReader(client, { repository, serverUrl, identity })));
    const writer = (0,other_trackers/* onePerName */.Zw)((repository) => (0,other_trackers/* elsewhereWriter */.YV)(new GitHubIssueWriter(client, repository, identity), repository));
    return { reader, closed, help, ...(client.lane === 'write' && closed === null && { writer }) };
}
/**
 * Other repositories beside home, out of one budget: with a token of their own, else read with home's as far as that
 * goes, and never written to.
 */
function othersBeside(home, { token, tokenName, serverUrl, lane, connection }) {
    const help = `See that ${tokenName} may read its metadata and write its issues, or correct \`services\`.`;
    if (token === null) {
        const identity = () => home.reader.identity();
        return githubOthers({ client: home.client, serverUrl, identity, closed: `which needs ${tokenName}`, help });
    }
    const client = connect({ ...connection, token, lane, spending: home.client.spending });
    return githubOthers({ client, serverUrl, closed: null, help });
}

;// CONCATENATED MODULE: ./.out/build/commands/github-tracker.js
/** The tracker on GitHub as a command reaches it; loaded only where one is asked. */




function githubReader(access, lane) {
    const client = connect({ ...access, lane });
    const reader = new GitHubIssueReader(client, access);
    return { reader, others: others(access, client, reader, 'query') };
}
function githubTracker(access) {
    const client = connect({ ...access, lane: 'write' });
    const reader = new GitHubIssueReader(client, access);
    const writer = new GitHubIssueWriter(client, access.repository, () => reader.identity());
    return { reader, writer, others: others(access, client, reader, 'write') };
}
function others(access, client, reader, lane) {
    const { servicesToken: token, serverUrl } = access;
    return othersBeside({ client, reader }, { token, tokenName: 'SERVICES_TOKEN', serverUrl, lane, connection: access });
}


/***/ })

};
