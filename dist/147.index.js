export const id = 147;
export const ids = [147];
export const modules = {

/***/ 9917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ annotateProblems)
});

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

// EXTERNAL MODULE: ./.out/build/core/rendering/item-line.js
var item_line = __webpack_require__(3386);
;// CONCATENATED MODULE: ./.out/build/action/annotate.js
/** Problems as annotations: those that block first, at most ten of a level, because the runner drops the rest silently. */


function annotateProblems(world, problems) {
    const of = (blocks) => problems.filter((one) => one.blocks === blocks).map(({ problem }) => problem);
    const { annotations, dropped } = annotationsOf([...everyFileFirst(of(true)), ...everyFileFirst(of(false))]);
    for (const annotation of annotations)
        world.annotate(annotation);
    if (dropped > 0)
        world.say(`${(0,item_line/* count */.U9)(dropped, 'more problem')} ${dropped === 1 ? 'is' : 'are'} listed in the job summary.`);
}


/***/ }),

/***/ 4851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ writeReportJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6411);
/* harmony import */ var _core_planning_plan_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1019);
/** The one file whose path is an output: what was read and found, in the JSON contract, with the plan beside it. */




/** @returns its path, '' where it could not be written: no verdict depends on that */
function writeReportJson({ environment, annotate }, readings, problems, plan) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.temp, 'postmortem-followthrough.json');
    const content = { ...(0,_core_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .toContract */ .Cb)(readings, problems), plan: plan === null ? null : (0,_core_planning_plan_json_js__WEBPACK_IMPORTED_MODULE_3__/* .planJson */ .iY)(plan) };
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(content, null, 2)}\n`);
        return file;
    }
    catch {
        annotate({ level: 'warning', message: 'The report could not be written to the folder of this run.' });
        return '';
    }
}


/***/ }),

/***/ 5448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ askIdentity),
/* harmony export */   m: () => (/* binding */ viewerSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4221);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9380);
/** Who the token is: whose issues and comments are our own. */



/** The account behind GITHUB_TOKEN on github.com. */
const actionsBot = { id: 41898282, login: 'github-actions[bot]' };
const viewerQuery = 'query Viewer { viewer { login databaseId } }';
const viewerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), databaseId: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive() })
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
        return (await client.query(what, viewerQuery, {}, zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ viewer: viewerSchema }))).viewer;
    }
    const exchange = await client.get('GET /user', {});
    if (exchange.status !== 403)
        return client.parse(what, exchange, _schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .accountSchema */ .rE);
    if (isActionsToken)
        return actionsBot;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .IncompleteRead */ .XD(`Could not ${what}: it belongs to an App, and a run that only reads cannot ask; a run that may query can.`);
}


/***/ }),

/***/ 194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ GitHubIssueReader)
});

// EXTERNAL MODULE: ./.out/build/ports.js
var ports = __webpack_require__(4221);
// EXTERNAL MODULE: ./.out/build/adapters/github/identity.js
var github_identity = __webpack_require__(5448);
// EXTERNAL MODULE: ./.out/build/adapters/github/pages.js
var pages = __webpack_require__(6308);
// EXTERNAL MODULE: ./.out/build/adapters/github/repository.js
var repository = __webpack_require__(294);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
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
const issueSchema = schemas/* object */.Ikc({
    timelineItems: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ createdAt: schemas/* string */.YjP(), closer: closerSchema })) }),
});
const answerSchema = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), issueSchema.nullable()) });
/**
 * The last closing of each issue; one without a closing in its timeline is left out.
 * @throws IncompleteRead
 */
async function readClosings(client, repo, numbers) {
    const closings = new Map();
    for (let start = 0; start < numbers.length; start += perQuery) {
        const few = numbers.slice(start, start + perQuery);
        const { repository } = await client.query('see how issues were closed', queryFor(few), repo, answerSchema);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
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

// EXTERNAL MODULE: ./.out/build/adapters/github/look-up.js
var look_up = __webpack_require__(3659);
// EXTERNAL MODULE: ./.out/build/adapters/github/answer.js
var answer = __webpack_require__(4036);
// EXTERNAL MODULE: ./.out/build/adapters/github/schemas.js
var github_schemas = __webpack_require__(9380);
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
    return { id: databaseId ?? github_schemas/* ghost */.qy.id, login: isBot ? `${login}[bot]` : login, isBot };
});
const lowerCased = schemas/* string */.YjP().transform((text) => text.toLowerCase());
const place = { number: schemas/* int */.Whr().positive(), repository: schemas/* object */.Ikc({ nameWithOwner: lowerCased }) };
const look_up_many_issueSchema = schemas/* object */.Ikc({
    __typename: schemas/* literal */.euz('Issue'),
    ...place,
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    state: lowerCased.pipe(schemas/* enum */.k5n(['open', 'closed'])),
    stateReason: schemas/* preprocess */.vkY((reason) => (typeof reason === 'string' ? reason.toLowerCase() : reason), github_schemas/* stateReasonSchema */.V8),
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
        author: author === null ? github_schemas/* ghost */.qy : { ...author, isInsider: github_schemas/* insiders */.ir.has(authorAssociation) },
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
    if (exchange.status !== null && (0,answer/* isSuccess */.o)(exchange) && !look_up_many_answerSchema.safeParse(exchange.data).success) {
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

// EXTERNAL MODULE: ./.out/build/adapters/github/milestones.js
var milestones = __webpack_require__(6021);
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
const pauseAfter404 = 2000;
/** @throws IncompleteRead, also for one that is not there, has another name now, or may not be seen */
async function readFacts(client, repo) {
    const route = 'GET /repos/{owner}/{repo}';
    let exchange = await client.get(route, { ...repo });
    if (exchange.status === 404 && client.lane !== 'get') {
        await client.wait(pauseAfter404);
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
        this.#repo = (0,repository/* parseRepository */.S)(options.repository);
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
            identity === undefined ? (0,github_identity/* askIdentity */.I)(this.#client, isActionsToken ?? false) : Promise.resolve(identity);
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
            const answers = await Promise.all(few.map((number) => (0,look_up/* lookUpIssue */._)(this.#client, this.#repo, number)));
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
        return (0,milestones/* listMilestones */.k4)(this.#client, this.#repo);
    }
    lookUpMilestone(number) {
        return (0,milestones/* lookUpMilestone */.jm)(this.#client, this.#repo, number);
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
        const entries = await (0,pages/* readAll */.y)(this.#client, {
            what,
            route: 'GET /repos/{owner}/{repo}/issues',
            parameters: { ...this.#repo, state: 'all', sort: 'created', ...selection },
            schema: github_schemas/* issueSchema */.j8,
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


/***/ }),

/***/ 2079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ GitHubIssueWriter)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./.out/build/ports.js
var ports = __webpack_require__(4221);
// EXTERNAL MODULE: ./.out/build/adapters/github/answer.js
var answer = __webpack_require__(4036);
// EXTERNAL MODULE: ./.out/build/adapters/github/look-up.js
var look_up = __webpack_require__(3659);
// EXTERNAL MODULE: ./.out/build/adapters/github/milestones.js
var milestones = __webpack_require__(6021);
// EXTERNAL MODULE: ./.out/build/adapters/github/pages.js
var pages = __webpack_require__(6308);
// EXTERNAL MODULE: ./.out/build/adapters/github/read-back.js
var read_back = __webpack_require__(8504);
// EXTERNAL MODULE: ./.out/build/adapters/github/repository.js
var github_repository = __webpack_require__(294);
// EXTERNAL MODULE: ./.out/build/adapters/github/schemas.js
var github_schemas = __webpack_require__(9380);
// EXTERNAL MODULE: ./.out/build/adapters/github/limits.js
var limits = __webpack_require__(6942);
;// CONCATENATED MODULE: ./.out/build/adapters/github/sub-issues.js
/** Sub-issues over REST: one issue under one parent, in one request that GitHub refuses where it has another. */




const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
/** The link is made by the database id; the number is only that of the repository. */
const childSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), ...github_schemas/* parentFields */.wH }).transform(({ id, ...issue }) => ({
    id,
    parent: (0,github_schemas/* parentIn */.Ae)(issue),
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
    const child = await look(client, repo, issue, what);
    if (child.parent === parent)
        return { kind: 'in' };
    if ((child.parent ?? null) !== from)
        return { kind: 'elsewhere' };
    const parameters = { ...repo, issue_number: parent, sub_issue_id: child.id };
    const exchange = await client.send(route, from === null ? parameters : { ...parameters, replace_parent: true });
    if ((0,answer/* isSuccess */.o)(exchange))
        return { kind: 'in' };
    const failure = client.failure(what, exchange);
    if (exchange.status === 404 && !(await knowsSubIssues(client, repo, issue))) {
        return { kind: 'unsupported', why: failure.message };
    }
    if (exchange.status !== 422 || failure.kind !== 'refused' || raced.test(failure.message))
        throw failure;
    const now = await look(client, repo, issue, what).catch(() => null);
    if (now === null)
        throw failure;
    if (now.parent === undefined)
        return { kind: 'refused', why: failure.message };
    return { kind: now.parent === parent ? 'in' : 'elsewhere' };
}
/** @throws WriteFailure `refused` where it is not there any more, IncompleteRead where nobody knows */
async function look(client, repo, number, what) {
    const parameters = { ...repo, issue_number: number };
    const exchange = await client.get('GET /repos/{owner}/{repo}/issues/{issue_number}', parameters);
    if (exchange.status !== null && exchange.status >= 300 && exchange.status < 500 && (0,limits/* limitWait */.x)(exchange) === null) {
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
        this.#repo = (0,github_repository/* parseRepository */.S)(repository);
        this.#identity = identity;
    }
    async create(issue) {
        const what = 'create an issue';
        const { title, body, labels } = issue;
        const assignees = await this.#assignableOf(issue.assignees);
        this.#client.reserve(what, 2);
        const inMilestone = issue.milestone === undefined ? {} : { milestone: issue.milestone };
        const parameters = { ...this.#repo, title, body, labels: [...labels], assignees, ...inMilestone };
        const made = await this.#client.write(what, 'POST /repos/{owner}/{repo}/issues', parameters, github_schemas/* issueSchema */.j8);
        const kept = await this.#readBack(`create issue #${made.issue.number}`, made.issue.number);
        this.#compare(`Issue #${kept.number} was created`, (0,read_back/* differences */.tX)(issue, kept));
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
        await this.#client.write(what, 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', parameters, github_schemas/* issueSchema */.j8);
        const kept = await this.#readBack(what, number);
        this.#compare(`GitHub accepted the update of issue #${number}`, (0,read_back/* differences */.tX)(patch, kept));
        return kept;
    }
    async comment(number, body) {
        const what = `comment on issue #${number}`;
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const made = await this.#client.write(what, route, { ...this.#at(number), body }, github_schemas/* commentSchema */.X3);
        this.#compare(`GitHub accepted the comment on issue #${number}`, (0,read_back/* sameText */.QV)(made.body ?? '', body) ? [] : ['text']);
        return made.html_url;
    }
    async addLabels(number, labels) {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
        const parameters = { ...this.#at(number), labels: [...labels] };
        const kept = await this.#client.write(`label issue #${number}`, route, parameters, labelList);
        const lost = labels.filter((label) => !kept.some(({ name }) => (0,read_back/* sameName */.q)(name, label)));
        this.#compare(`GitHub accepted the labels of issue #${number}`, lost.length === 0 ? [] : ['labels']);
    }
    /** A label that is not on the issue, or no label at all any more, is as good as removed. */
    async removeLabel(number, label) {
        const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
        const exchange = await this.#client.send(route, { ...this.#at(number), name: label });
        if ((0,answer/* isSuccess */.o)(exchange))
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
        if (!(0,answer/* isSuccess */.o)(exchange) && !isThere)
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
        return logins.filter((login) => !(assignees ?? []).some((kept) => (0,read_back/* sameName */.q)(kept.login, login)));
    }
    async unassign(number, logins) {
        const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees';
        const parameters = { ...this.#at(number), assignees: [...logins] };
        const { assignees } = await this.#client.write(`unassign issue #${number}`, route, parameters, assigneeList);
        const left = logins.filter((login) => (assignees ?? []).some((kept) => (0,read_back/* sameName */.q)(kept.login, login)));
        this.#compare(`GitHub accepted the change of assignees of issue #${number}`, left.length === 0 ? [] : ['assignees']);
    }
    /** @throws IncompleteRead: half a thread proves no absence */
    async hasOwnComment(number, marker) {
        const { id } = await this.#identity();
        const isOurs = ({ body, user }) => user?.id === id && (body ?? '').includes(marker);
        const comments = await (0,pages/* readAll */.y)(this.#client, {
            what: `read the comments of issue #${number}`,
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { ...this.#at(number) },
            schema: github_schemas/* commentSchema */.X3,
            key: (comment) => comment.id,
            isEnough: (page) => page.some(isOurs),
        });
        return comments.some(isOurs);
    }
    addSubIssue(parent, issue, from) {
        return addSubIssue(this.#client, this.#repo, parent, issue, from);
    }
    createMilestone(milestone) {
        return (0,milestones/* createMilestone */.z5)(this.#client, this.#repo, milestone);
    }
    updateMilestone(number, patch) {
        return (0,milestones/* updateMilestone */.GF)(this.#client, this.#repo, number, patch);
    }
    setMilestone(milestone, issue, from) {
        return (0,milestones/* setMilestone */.xt)(this.#client, this.#repo, milestone, issue, from);
    }
    #at(number) {
        return { ...this.#repo, issue_number: number };
    }
    /** What stands there after a write. That it cannot be read does not undo the write: its outcome is unknown. */
    async #readBack(what, number) {
        try {
            const kept = await (0,look_up/* lookUpIssue */._)(this.#client, this.#repo, number);
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
        if (!(0,answer/* isSuccess */.o)(exchange) && exchange.status !== 404) {
            const kind = this.#client.failure('', exchange).kind;
            const { message } = this.#client.incomplete(`find out whether ${login} can be assigned`, exchange);
            throw new ports/* WriteFailure */.AK(kind === 'unknown' ? 'refused' : kind, message);
        }
        this.#assignable.set(key, (0,answer/* isSuccess */.o)(exchange));
        return (0,answer/* isSuccess */.o)(exchange);
    }
}


/***/ }),

/***/ 3659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lookUpIssue)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9380);
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
    const { issue, isPullRequest } = client.parse(what, exchange, _schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .issueSchema */ .j8);
    if (issue.number !== number)
        throw client.incomplete(what, { status: null, sent: true, reason: 'got another issue' });
    return isPullRequest ? 'pull-request' : issue;
}


/***/ }),

/***/ 6021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ updateMilestone),
/* harmony export */   jm: () => (/* binding */ lookUpMilestone),
/* harmony export */   k4: () => (/* binding */ listMilestones),
/* harmony export */   xt: () => (/* binding */ setMilestone),
/* harmony export */   z5: () => (/* binding */ createMilestone)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4221);
/* harmony import */ var _look_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3659);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6308);
/* harmony import */ var _read_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8504);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9380);
/** Milestones over REST. Their titles are unique, which makes a second one of the same impossible. */






const milestoneSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['open', 'closed']),
    creator: _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .userSchema */ .vJ.nullable(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    open_issues: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
    closed_issues: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
})
    .transform(({ creator, ...milestone }) => {
    const { number, title, description, state, html_url: url } = milestone;
    const author = creator === null
        ? _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ghost */ .qy
        : { id: creator.id, login: creator.login, isBot: creator.type === 'Bot', isInsider: true };
    const holds = { open: milestone.open_issues, closed: milestone.closed_issues };
    return { number, title, description: description ?? '', state, author, url, holds };
});
/** @throws IncompleteRead */
function listMilestones(client, repo) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .readAll */ .y)(client, {
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
    const { issue: kept } = await client.write(what, route, parameters, _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .issueSchema */ .j8);
    if (kept.milestone === milestone)
        return { kind: 'in' };
    return { kind: 'refused', why: `GitHub accepted to ${what}, but did not.` };
}
/** The number of its milestone, null for none. */
async function look(client, repo, number, what) {
    const found = await (0,_look_up_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUpIssue */ ._)(client, repo, number);
    if (typeof found !== 'object')
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .WriteFailure */ .AK('refused', `Could not ${what}: it is ${found}.`);
    return found.milestone ?? null;
}
function mustBeKept(what, sent, kept) {
    const lost = [
        ...(sent.title === undefined || sent.title.trim() === kept.title.trim() ? [] : ['title']),
        ...(sent.description === undefined || (0,_read_back_js__WEBPACK_IMPORTED_MODULE_5__/* .sameText */ .QV)(sent.description, kept.description) ? [] : ['description']),
        ...(sent.state === undefined || sent.state === kept.state ? [] : ['state']),
    ];
    if (lost.length > 0)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .WriteFailure */ .AK('not-kept', `${what}, but kept another ${lost.join(' and ')}.`);
}


/***/ }),

/***/ 1654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ githubOthers),
/* harmony export */   g: () => (/* binding */ othersBeside)
/* harmony export */ });
/* harmony import */ var _other_trackers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6697);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5444);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5448);
/* harmony import */ var _issue_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(194);
/* harmony import */ var _issue_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2079);
/** Other repositories on GitHub, over one connection: read and, where the run writes, written as home is. */





function githubOthers({ client, serverUrl, closed, help, ...options }) {
    let asked;
    const identity = () => (asked ??= options.identity?.() ?? (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .askIdentity */ .I)(client, false));
    const reader = (0,_other_trackers_js__WEBPACK_IMPORTED_MODULE_4__/* .onePerName */ .Zw)((repository) => (0,_other_trackers_js__WEBPACK_IMPORTED_MODULE_4__/* .elsewhereReader */ .yo)(new _issue_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubIssueReader */ .U(client, { repository, serverUrl, identity })));
    const writer = (0,_other_trackers_js__WEBPACK_IMPORTED_MODULE_4__/* .onePerName */ .Zw)((repository) => (0,_other_trackers_js__WEBPACK_IMPORTED_MODULE_4__/* .elsewhereWriter */ .YV)(new _issue_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubIssueWriter */ .E(client, repository, identity), repository));
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
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)({ ...connection, token, lane, spending: home.client.spending });
    return githubOthers({ client, serverUrl, closed: null, help });
}


/***/ }),

/***/ 6308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* unused harmony export pageSize */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
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
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listing.schema);
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


/***/ }),

/***/ 8504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   q: () => (/* binding */ sameName),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
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


/***/ }),

/***/ 9380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ parentIn),
/* harmony export */   V8: () => (/* binding */ stateReasonSchema),
/* harmony export */   X3: () => (/* binding */ commentSchema),
/* harmony export */   ir: () => (/* binding */ insiders),
/* harmony export */   j8: () => (/* binding */ issueSchema),
/* harmony export */   qy: () => (/* binding */ ghost),
/* harmony export */   rE: () => (/* binding */ accountSchema),
/* harmony export */   vJ: () => (/* binding */ userSchema),
/* harmony export */   wH: () => (/* binding */ parentFields)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
/** The answers of GitHub that we use, as far as we use them. What does not fit is not believed. */

const accountSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) });
const userSchema = accountSchema.extend({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Reasons that GitHub may add later read as none. */
const stateReasonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['completed', 'not_planned', 'duplicate', 'reopened'])
    .nullish()
    .catch(null)
    .transform((reason) => reason ?? null);
const labelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() })])
    .transform((label) => (typeof label === 'string' ? label : (label.name ?? '')));
/** A deleted account: number 0 is nobody's. */
const ghost = { id: 0, login: 'ghost', isBot: false, isInsider: false };
/** "OWNER", "MEMBER" and "COLLABORATOR" belong to the repository; a contributor has only had something merged. */
const insiders = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** What says whose sub-issue an issue is; GitHub leaves the second out where it is none. */
const parentFields = { url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), parent_issue_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() };
/** A parent may be in another repository of the same owner. */
function parentIn({ url, parent_issue_url: parent }) {
    if (parent == null)
        return undefined;
    const [, place, number] = /^(.*\/issues\/)(\d+)$/.exec(parent.toLowerCase()) ?? [];
    return place !== undefined && url.toLowerCase().startsWith(place) ? Number(number) : 'elsewhere';
}
const issueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed']),
    state_reason: stateReasonSchema,
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(labelSchema),
    assignees: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).nullish(),
    user: userSchema.nullable(),
    author_association: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    locked: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }),
    closed_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }).nullable(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    ...parentFields,
    sub_issues_summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ total: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0), completed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0) }).nullish(),
    milestone: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive() }).nullish(),
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
const commentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    user: userSchema.nullable(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ }),

/***/ 7391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkRules)
/* harmony export */ });
/* harmony import */ var _core_config_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5964);
/* harmony import */ var _core_rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9390);
/** Settings that name a rule which does not exist are a fault, not a silent no-op. */


/** @throws ConfigError naming every unknown rule */
function checkRules(config, source) {
    const unknown = (0,_core_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownRules */ .s)(config);
    if (unknown.length > 0)
        throw new _core_config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(unknown.map((id) => `${source}: rules.${id}: there is no such rule`));
}


/***/ }),

/***/ 7503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* unused harmony exports presetNames, configSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4377);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5964);
/* harmony import */ var _postmortem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(907);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7974);
/**
 * The team's practice: `.github/postmortems.yml`, read from the default branch only. The schema below is the one
 * source: types are inferred from it and the JSON Schema for editors is generated from it.
 */




const globs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(500)).max(100);
const words = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(200)).max(200);
const sectionName = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_postmortem_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionNames */ .Q);
const ruleSetting = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['error', 'warning', 'info', 'off']);
/** Each costs three requests a run, five where much happens, of the 300 that a run may send. */
const mostTargets = 30;
const presetNames = ['light', 'standard', 'strict', 'google', 'pagerduty', 'atlassian'];
const configSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    include: globs.default([]).describe('Globs of files that are postmortems whatever their place or content.'),
    exclude: globs.default([]).describe('Globs of files that are never postmortems.'),
    preset: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(presetNames).default('standard').describe('Which sections a postmortem must and should have.'),
    sections: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        required: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sectionName).default([]).describe('Sections without which a postmortem is incomplete.'),
        recommended: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sectionName).default([]).describe('Sections whose absence is a warning.'),
    })
        .optional()
        .describe("Your own list; it replaces the preset's."),
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ruleSetting).default({}).describe('Severity of single rules, or off.'),
    reading: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        aliases: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sectionName).default({}).describe('Your own words for a section heading.'),
        'item-sections': words.default([]).describe('Headings under which every entry is an action item.'),
        'ignored-sections': words.default([]).describe('Headings under which nothing is an action item.'),
        columns: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['text', 'owner', 'due', 'link', 'state', 'type', 'priority', 'id', 'area', 'ignore']))
            .default({})
            .describe('What the columns of your tables of action items hold.'),
    })
        .prefault({})
        .describe('How your files are read where the defaults misread them.'),
    owners: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^@?[\w-]+$/, 'expected a GitHub login'))
        .default({})
        .describe('Names as your postmortems write them, and the GitHub login of each.'),
    services: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(200), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?!\.+\/)[\w.-]{1,100}\/(?!\.+$)[\w.-]{1,100}$/, 'expected owner/repo'))
        .refine((map) => new Set(Object.values(map).map((name) => name.toLowerCase())).size <= mostTargets, {
        message: `expected at most ${mostTargets} different repositories`,
    })
        .default({})
        .describe('Areas, by name or glob, and the repository that the issues of each go to; all others stay here.'),
    since: zod__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6()
        .optional()
        .describe('Nothing from an incident before this date is opened or ever overdue. YYYY-MM-DD.'),
    'max-new-issues': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(0)
        .max(500)
        .default(20)
        .describe('A run that would open more opens none, and shows what it would open.'),
    'no-issue': words.default([]).describe('Action items that contain one of these words get no issue.'),
    label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(50).default('postmortem').describe('The label that every tracked issue carries.'),
    umbrella: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['none', 'issue', 'milestone'])
        .default('none')
        .describe('What gathers the issues of one postmortem: nothing, a parent issue with sub-issues, or a milestone.'),
    'when-removed': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['tell', 'close'])
        .default('tell')
        .describe('What happens to an open issue whose action item is gone from its file.'),
    'require-evidence': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('Done counts as open until a merged pull request has closed the issue or an `evidence:` link stands in the issue or the item.'),
    wins: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['last', 'file', 'issue'])
            .default('last')
            .describe('Whether an issue is open: whoever changed it last, or always one side.'),
        title: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['issue', 'file']).default('issue').describe('The title, once somebody changed it by hand.'),
        owners: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['last', 'issue'])
            .default('last')
            .describe('The assignees: whoever changed the owners last, or people from the creation on.'),
    })
        .prefault({})
        .describe('Who wins where file and issue disagree.'),
    'trusted-authors': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(100))
        .default([])
        .describe('Logins, beside that of the token, whose markers in issues are believed; for a change of token.'),
    'write-back': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('Whether `mode: write-back` offers issue numbers and ticks for your files as a pull request.'),
    'comment-on': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['postmortems', 'all', 'never'])
        .default('postmortems')
        .describe('Which pull requests get a comment.'),
});
/** What happens without a configuration file. */
const defaultConfig = configSchema.parse({});
/**
 * Reads a configuration file.
 * @throws ConfigError with every fault, each prefixed by `source` and the path of the setting
 */
function parseConfig(text, source) {
    const yaml = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text);
    if ('faults' in yaml)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(yaml.faults.map((fault) => `${source}: ${fault}`));
    const result = configSchema.safeParse(yaml.value ?? {});
    if (result.success)
        return result.data;
    throw new _config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(result.error.issues.map((issue) => {
        const at = issue.path.map(String).join('.');
        return `${source}: ${at === '' ? 'the file' : at}: ${issue.message}`;
    }));
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

/***/ 2310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ excessPermissions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7974);
/**
 * What the workflow lets the token do beyond what a lane needs. GitHub does not tell a token its own permissions, so
 * they are read where they are declared: in the workflow file of the run.
 */


const permissions = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['read-all', 'write-all']), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()]).optional();
const workflowSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    permissions,
    jobs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ permissions }).catch({ permissions: undefined })),
});
/** Scopes that a lane has a use for, and how far. */
const needs = {
    check: { contents: 'read', issues: 'read', 'pull-requests': 'write' },
    comment: { contents: 'read', issues: 'read', 'pull-requests': 'write' },
    apply: { contents: 'read', issues: 'write', 'pull-requests': 'read' },
    'write-back': { contents: 'write', issues: 'read', 'pull-requests': 'write' },
    plan: { contents: 'read', issues: 'read' },
};
/**
 * One sentence naming what the job's token can do and need not, null where it has just what it needs or nothing can be
 * told (no workflow text, a job of another name).
 * @param job id of the job, `GITHUB_JOB`
 */
function excessPermissions(workflow, job, lane) {
    if (workflow === null)
        return null;
    const yaml = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(workflow);
    if ('faults' in yaml)
        return null;
    const parsed = workflowSchema.safeParse(yaml.value);
    const found = parsed.success ? parsed.data.jobs[job] : undefined;
    if (!parsed.success || found === undefined)
        return null;
    const declared = found.permissions === undefined ? parsed.data.permissions : found.permissions;
    const wanted = Object.entries(needs[lane]).map(([scope, level]) => `${scope}: ${level}`);
    const advice = `This lane needs only ${wanted.join(', ')}.`;
    if (declared === undefined)
        return `The job ${job} declares no permissions, so its token has the repository's default. ${advice}`;
    const excess = excessScopes(declared, needs[lane]);
    return excess.length === 0
        ? null
        : `The token of the job ${job} can do more than it needs: ${excess.join(', ')}. ${advice}`;
}
function excessScopes(declared, needed) {
    if (declared === null || declared === 'read-all')
        return [];
    if (declared === 'write-all')
        return ['write-all'];
    return Object.entries(declared)
        .filter(([scope, level]) => level === 'write' && needed[scope] !== 'write')
        .map(([scope, level]) => `${scope}: ${level}`);
}


/***/ }),

/***/ 1779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ classifyContent)
});

// EXTERNAL MODULE: ./.out/build/core/discovery/file-name.js
var file_name = __webpack_require__(8682);
;// CONCATENATED MODULE: ./.out/build/core/discovery/heading-words.js
/**
 * The words by which headings of postmortems are known, by kind and language. They only tell a postmortem from
 * another text; which section a heading is, the parser decides.
 */
const contentKinds = [
    'timeline',
    'impact',
    'cause',
    'actions',
    'detection-or-resolution',
    'lessons',
    'summary',
];
/** Starts of words, lower-case; separated by `, ` for reading. English, then the Latin languages, German, Russian. */
const wordStarts = {
    timeline: 'timeline, time line, chronolog, chain of events, sequence of events, key events, event log, problems/timeline, ' +
        'what happened when, cronolog, línea de tiempo, linea de tiempo, linha do tempo, chronologie, zeitlinie, ' +
        'zeitleiste, zeitverlauf, zeitlicher, ablauf, sequenza, хронолог, таймлайн, ход событий',
    impact: 'impact, customer impact, user impact, affected, services affected, blast radius, severity, outage duration, ' +
        'duration, impacto, afectación, afectacion, alcance, auswirkung, impatto, betroffen, влияние, последстви, ущерб',
    cause: 'root cause, root-cause, cause, main cause, causes, rca, five whys, 5 whys, contributing, trigger, fault, ' +
        'why did it happen, why it happened, what went wrong and why, identified cause, causa, cinco porqu, 5 porqu, ' +
        'causas, desencadenante, ursache, grundursache, auslöser, cause racine, causes, origine, причин, первопричин',
    actions: 'action, review actions, follow up, follow-up, followup, next steps, corrective, preventi, preventative, ' +
        'remediation, recommendation, task, todo, to do, to-do, improvement, future, longer-term, remedy, capa, ' +
        'how are we, how will we, what will we, planned actions, immediate actions, measures, acciones, próximos pasos, ' +
        'proximos pasos, tareas, mejoras, medidas, seguimiento, ações, acoes, próximas etapas, tarefas, melhorias, mesures, ' +
        'prochaines étapes, suivi, maßnahmen, massnahmen, nächste schritte, aufgaben, azioni, prossimi passi, misure, ' +
        'действия, меры, план действий, задачи, что делать',
    'detection-or-resolution': 'detection, detected, identified, resolution, resolved, mitigation, mitigating, recovery, response, remediation, ' +
        'escalation, fix, details of fix, short term fix, how did we, time to repair, time to resolve, time to detect, ' +
        'detección, deteccion, resolución, resolucion, mitigación, solución, recuperación, acciones tomadas, detecção, ' +
        'deteccao, resolução, resolucao, correção, correcao, recuperação, détection, résolution, rétablissement, ' +
        'erkennung, entdeckung, behebung, lösung, wiederherstellung, rilevamento, risoluzione, ripristino, обнаружен, ' +
        'решение, устранени, восстановлени',
    lessons: 'lesson, learning, learned, learnt, takeaway, key takeaway, what went, what worked, things that went, ' +
        'where we got lucky, where did we get lucky, went well, what didn, what could, what was learned, reflection, ' +
        'retrospective, surprises, conclusion, insights, lecciones, aprendizaje, lo que funcionó, qué salió, lições, ' +
        'licoes, aprendizado, leçon, enseignement, retour d’expérience, lehren, erkenntnis, lezion, уроки, выводы',
    summary: 'summary, issue summary, incident summary, executive summary, exec summary, problem summary, overview, ' +
        'what happened, abstract, tl;dr, tldr, problem statement, synopsis, issue synopsis, sumary, issues summary, ' +
        'resumen, qué pasó, que paso, resumo, sumário, o que aconteceu, résumé, resume, synthèse, zusammenfassung, ' +
        'überblick, was ist passiert, riepilogo, sommario, sintesi, сводка, резюме, краткое, описание, что произошло',
};
/** Words of scripts without spaces: looked for anywhere in a heading. */
const wordsWithoutSpaces = {
    timeline: 'タイムライン, 時系列, 经过, 經過, 时间线, 時間線, 时间轴, 타임라인, 경과',
    impact: '影響, 影响, 영향',
    cause: '原因, 条件, 要因, 원인',
    actions: 'アクション, 対策, 再発防止, 今後, 行动, 行動, 措施, 改进, 改進, 조치, 재발, 개선, 후속',
    'detection-or-resolution': '検知, 検出, 対応, 復旧, 解決, 发现, 處理, 处理, 解决, 恢复, 감지, 대응, 복구, 해결',
    lessons: '教訓, 学び, 振り返り, うまくいった, 经验, 教训, 经驗, 교훈, 배운',
    summary: 'サマリー, 概要, 要約, 总结, 總結, 摘要, 概述, 요약, 개요',
};
/** Entries by their first letters, so that a phrase is compared with few of them. */
const keyLength = 3;
const starts = new Map();
for (const [word, kind] of entries(wordStarts)) {
    const key = word.slice(0, keyLength);
    starts.set(key, [...(starts.get(key) ?? []), [word, kind]]);
}
const anywhere = entries(wordsWithoutSpaces);
const scriptWithoutSpaces = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
function entries(words) {
    return contentKinds.flatMap((kind) => words[kind].split(', ').map((word) => [word, kind]));
}
/**
 * The kinds that a heading's words speak of.
 * @param phrase lower-case, without marks
 * @param marked whether the line is a heading by its marks; then the words may stand anywhere in it
 */
function kindsOf(phrase, marked) {
    const found = kindsAt(phrase, 0);
    if (marked) {
        for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1))
            found.push(...kindsAt(phrase, at + 1));
    }
    if (!scriptWithoutSpaces.test(phrase))
        return found;
    return found.concat(anywhere.filter(([word]) => phrase.includes(word)).map(([, kind]) => kind));
}
function kindsAt(phrase, at) {
    const candidates = starts.get(phrase.slice(at, at + keyLength)) ?? [];
    return candidates.filter(([word]) => phrase.startsWith(word, at)).map(([, kind]) => kind);
}

;// CONCATENATED MODULE: ./.out/build/core/discovery/content.js
/**
 * Finding postmortems by content: does a text have the headings of one? Cheap and lenient, one pass over the lines;
 * the place has spoken for the file already.
 */


/** Only the beginning is looked at, in UTF-16 units: headings come early, monsters must not take long. */
const span = 200_000;
/** A longer line is prose. */
const longestHeading = 90;
/** @param path decides which bar applies: a dated or numbered name needs two kinds, any other three */
function classifyContent(path, text) {
    const found = new Set();
    for (const line of contentLines(text.slice(0, span))) {
        const heading = headingOf(line);
        if (heading !== null)
            for (const kind of kindsOf(heading.phrase, heading.marked))
                found.add(kind);
    }
    const kinds = contentKinds.filter((kind) => found.has(kind));
    const said = kinds.length === 0 ? 'no heading of a postmortem' : `headings: ${kinds.join(', ')}`;
    const { folders, stem } = (0,file_name/* fileName */.Md)(path);
    const folderPage = (0,file_name/* isFolderPage */.su)(stem);
    const dated = (0,file_name/* isDatedOrNumbered */.YI)(folderPage ? (folders.at(-1) ?? '') : stem);
    const needed = dated ? 2 : 3;
    if (kinds.length < needed)
        return { taken: false, why: `${said}; ${needed} kinds needed`, kinds };
    const against = folderPage ? reasonAgainstFolderPage(text) : null;
    if (against !== null)
        return { taken: false, why: `${said}; but ${against}`, kinds };
    return { taken: true, why: said, kinds };
}
/** A date or a time of day with digits, in any of the common ways to write one. */
const when = /\d{1,2}[:.h]\d\d|\d{4}[-/.年]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d ?(?:am|pm|hours?|minutes?|mins?|utc)\b|(?:19|20)\d\d/i;
/** The wording of a text that says how to write a postmortem. */
const guidance = /\b(?:must|should) (?:contain|include|describe|answer|cover|be (?:written|filled|done))/gi;
/** A README or index that has the headings may explain postmortems instead of being one. */
function reasonAgainstFolderPage(text) {
    const start = text.slice(0, span);
    if (!when.test(start))
        return 'no date and no time in it';
    return (start.match(guidance) ?? []).length >= 3 ? 'it says how to write one' : null;
}
/** Lines outside code fences and HTML comments, trimmed, without empty ones. */
function* contentLines(text) {
    let fence = null;
    let comment = false;
    for (const raw of text.split(/\r\n|\r|\n/)) {
        const line = raw.trim();
        if (fence !== null) {
            if (line.startsWith(fence))
                fence = null;
        }
        else if (comment) {
            comment = !line.includes('-->');
        }
        else if (line.startsWith('```') || line.startsWith('~~~')) {
            fence = line.slice(0, 3);
        }
        else if (line.startsWith('<!--') && !line.includes('-->')) {
            comment = true;
        }
        else if (line !== '')
            yield line;
    }
}
/** The words of a line that is a heading, a label, or short enough to be one; null for prose. */
function headingOf(line) {
    if (line.length > 2000)
        return null;
    const text = line.replace(/^(?:[-*+•>|]+\s+|\|)/, '').trim();
    const bold = /^(?:\*\*|__)([^*_]{2,90})(?:\*\*|__)/.exec(text)?.[1];
    if (bold !== undefined)
        return { phrase: bare(bold), marked: true };
    const marked = /^(?:#{1,6}|={1,6}|\*{1,6} |<h[1-6]|<summary|<strong|<b>)/i.test(line);
    if (marked)
        return line.length > 200 ? null : { phrase: bare(line), marked };
    const label = /^([^:：|]{2,60})(?:[:：|]|$)/u.exec(text)?.[1] ?? '';
    if (label === '' || (label.length === text.length && text.length > longestHeading))
        return null;
    return { phrase: bare(label), marked: false };
}
function bare(text) {
    return text
        .replace(/<[^<>]{0,200}>/g, ' ')
        .toLowerCase()
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .replace(/^\d+(?:\.\d+)*[.)]?\s*[-–:]?\s*/, '')
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .trim();
}


/***/ }),

/***/ 8682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ nameWords),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   YI: () => (/* binding */ isDatedOrNumbered),
/* harmony export */   lW: () => (/* binding */ squeezed),
/* harmony export */   su: () => (/* binding */ isFolderPage),
/* harmony export */   yW: () => (/* binding */ hasEnding)
/* harmony export */ });
/** What a path says by its letters alone: its ending, its words, whether it is dated or numbered. */
/** Endings of files that are read, longest first. A name without an ending is read too. */
const readable = ['.html.md.erb', '.markdown', '.html', '.adoc', '.mdx', '.qmd', '.txt', '.rst', '.org', '.md'];
const documents = ['.pdf', '.docx', '.doc', '.odt', '.rtf', '.pages'];
/** Takes a path apart; separators are `/`. */
function fileName(path) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    const lower = name.toLowerCase();
    const ending = readable.find((known) => lower.endsWith(known) && lower !== known);
    if (ending !== undefined)
        return { folders, name, stem: name.slice(0, -ending.length), format: 'text' };
    if (!/\.[a-z][a-z0-9_]{0,14}$/i.test(name))
        return { folders, name, stem: name, format: 'text' };
    const format = documents.some((known) => lower.endsWith(known)) ? 'document' : 'other';
    return { folders, name, stem: name.slice(0, name.lastIndexOf('.')), format };
}
/** Lower-case letters and digits only: `Post_Mortems` and `post-mortems` become `postmortems`. */
function squeezed(text) {
    return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
/** Lower-case words of a name. */
function nameWords(text) {
    return text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
}
/** README and index files, Hugo's `_index` included: they speak for their folder. */
function isFolderPage(stem) {
    return /^_?(?:readme|index)$/i.test(stem);
}
const date = /(?:19|20)\d\d[-_. ]?(?:0[1-9]|1[0-2])|\d{1,2}[-_.]\d{1,2}[-_.](?:19|20)\d\d|(?:0[1-9]|1[0-2])\d\d20\d\d/;
const numbered = /^(?:0x)?\d+(?:[-_. ]|$)|[-_ ]\d+$|(?:^|[-_ ])(?:pm|inc|incident|rca|pir|sev|postmortem|outage)[-_ ]?\d+/i;
/** Whether a stem carries a date (`2024-02-25-web`, `20250212_x`, `06192022-x`) or a number (`PM2023-001`, `003-x`). */
function isDatedOrNumbered(stem) {
    return date.test(stem) || numbered.test(stem);
}
/** Whether the ending says that it is a text: a name without one may be anything. */
function hasEnding(path) {
    const { format, name, stem } = fileName(path);
    return format === 'text' && name !== stem;
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ placeClassifier)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8682);
/**
 * Finding postmortems by place: which paths are worth opening, before anything is read.
 * A path in, a decision with its reason out; the content decides afterwards (`content.ts`).
 */


/** Folder names without separators and plural. */
const places = new Set([
    ...['incident', 'incidente', 'incidentreport', 'incidentreview', 'incidentretro', 'incidentretrospective'],
    ...[
        'incidentpostmortem',
        'incidentanalysis',
        'incidentanalyse',
        'postincidentreview',
        'outage',
        'outagereport',
        'rca',
    ],
    ...['rootcauseanalysis', 'rootcauseanalyse', 'informedeincidente', 'informesdeincidente', 'reportedeincidente'],
    ...['relatoriodeincidente', 'relatoriosdeincidente'],
]);
const elsewhere = new Set([
    ...['test', 'testdata', 'spec', 'fixture', 'template', 'issuetemplate', 'plantilla', 'skill', 'prompt', 'api'],
    ...['setting', 'vendor', 'build', 'dist', 'nodemodule', 'thirdparty', 'snapshot', 'mock', 'target', 'coverage'],
]);
const endsElsewhere = new Set(['template', 'fixture', 'test', 'testdata', 'plantilla']);
/** @param repositoryName `owner/name` or `name`; empty where it is not known */
function placeClassifier(repositoryName, config) {
    const excluded = matcher(config.exclude);
    const included = matcher(config.include);
    const ownName = repositoryName.slice(repositoryName.lastIndexOf('/') + 1);
    const repositoryPlace = isPlace(ownName) ? `repository "${ownName}" is named for postmortems` : null;
    return (path, named) => {
        const given = named === undefined ? repositoryPlace : `in "${named}", which was named`;
        const include = included(path);
        const decision = include === null
            ? decide((0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(named === undefined ? path : path.slice(named.length + 1)), given)
            : { verdict: 'taken', why: `included by "${include}" of the configuration` };
        const exclude = decision.verdict === 'unknown' ? null : excluded(path);
        return exclude === null ? decision : { verdict: 'left-out', why: `excluded by "${exclude}" of the configuration` };
    };
}
function decide(file, given) {
    const place = placeOf(file) ?? given;
    if (place === null || file.format === 'other')
        return { verdict: 'unknown', why: 'not where postmortems stand' };
    const against = reasonAgainst(file);
    if (against !== null)
        return { verdict: 'left-out', why: against };
    if (file.format === 'document')
        return { verdict: 'left-out', why: `${place}, but not a text file` };
    return { verdict: 'candidate', why: place };
}
function placeOf({ folders, stem }) {
    const folder = folders.findLast(isPlace);
    if (folder !== undefined)
        return `in a folder "${folder}"`;
    return isNamedForPostmortems(stem) ? 'its name says so' : null;
}
function isPlace(folder) {
    const name = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .squeezed */ .lW)(folder);
    return name.includes('postmortem') || places.has(singular(name.replace(/^\d+/, '')));
}
function isNamedForPostmortems(stem) {
    const name = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .squeezed */ .lW)(stem);
    if (/postmortem|incidentreport|incidentreview|informedeincidente/.test(name))
        return true;
    return /^(?:pm|inc|incident)[-_ ]?\d+/i.test(stem) || (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameWords */ .Lo)(stem).includes('rca');
}
function reasonAgainst({ folders, stem }) {
    const folder = folders.find(isElsewhere);
    if (folder !== undefined)
        return `under "${folder}"`;
    if (isTemplateName(stem))
        return 'a template by its name';
    if (isGuideName(stem))
        return 'a guide by its name';
    return null;
}
function isElsewhere(folder) {
    if (folder.startsWith('.') && folder !== '.' && folder !== '..')
        return true;
    if (elsewhere.has(singular((0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .squeezed */ .lW)(folder))))
        return true;
    const last = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameWords */ .Lo)(folder).at(-1);
    return last !== undefined && endsElsewhere.has(singular(last)) && !(0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatedOrNumbered */ .YI)(folder);
}
/** A dated name with the word in it is a report about a template: `2024-03-01-email-template`. */
function isTemplateName(stem) {
    const words = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameWords */ .Lo)(stem).map(singular);
    if (words.some((word) => word === 'template' || word === 'plantilla' || word === 'boilerplate')) {
        return !(0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatedOrNumbered */ .YI)(stem);
    }
    const examples = new Set(['example', 'sample', 'ejemplo', 'post', 'mortem', 'postmortem', 'incident', 'report']);
    return words.some((word) => /^(?:example|sample|ejemplo)$/.test(word)) && words.every((word) => examples.has(word));
}
const guides = new Set([
    ...['process', 'guide', 'guideline', 'policy', 'checklist', 'playbook', 'runbook', 'howto', 'standard', 'culture'],
    ...['proceso', 'guia', 'guía', 'effective', 'best', 'how'],
]);
function isGuideName(stem) {
    return (!(0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatedOrNumbered */ .YI)(stem) &&
        isNamedForPostmortems(stem) &&
        (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameWords */ .Lo)(stem)
            .map(singular)
            .some((w) => guides.has(w)));
}
function singular(word) {
    return word.length > 3 && word.endsWith('s') && !word.endsWith('sis') && !word.endsWith('ss')
        ? word.slice(0, -1)
        : word;
}
/** @returns a function that gives the first glob that matches a path or a folder above it, or null */
function matcher(globs) {
    const compiled = globs.map((glob) => {
        const bare = glob.replace(/^\.\//, '').replace(/\/$/, '');
        return { glob, matches: picomatch__WEBPACK_IMPORTED_MODULE_1__([bare, `${bare}/**`], { dot: true }) };
    });
    return (path) => compiled.find(({ matches }) => matches(path))?.glob ?? null;
}


/***/ }),

/***/ 6707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* unused harmony export itemKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * Names that last: an id for each postmortem, a key for each of its action items. Both are worked out from the files
 * alone and do not depend on the order in which these are read.
 */

/** File names that say nothing about the incident: then the folder's name does. */
const genericNames = new Set([
    'index',
    'readme',
    'postmortem',
    'post-mortem',
    'post_mortem',
    'report',
    'incident',
    'incident-report',
    'incident_report',
    'incidentreport',
    'rca',
    'summary',
    'pir',
    'main',
    'review',
    'retro',
    'retrospective',
    'document',
    'doc',
]);
const endings = /(?:\.(?:html|md|markdown|mdx|qmd|erb|txt|adoc|asciidoc|rst|org|htm|text))+$/i;
/**
 * Key of an action item, 16 hex digits. Equal words give equal keys however they are typed; an id that the author wrote
 * replaces the words. `ordinal` (from 1) tells equal items of one postmortem apart.
 */
function itemKey(postmortemId, authorId, text, ordinal) {
    return keyOf(normalise(postmortemId), subjectOf(authorId, text), ordinal);
}
function keyOf(owner, subject, ordinal) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', `${owner}\n${subject}\n${ordinal}`, 'hex').slice(0, 16);
}
function subjectOf(authorId, text) {
    return authorId === null ? `text:${normalise(text)}` : `id:${normalise(authorId)}`;
}
/** NFC, case folded, what shows nothing (and half characters) taken out, everything but letters, digits and symbols one blank. */
function normalise(text) {
    // plain ASCII, the usual case, needs none of the rest
    if (/^[\x20-\x7e]*$/.test(text)) {
        return text
            .toLowerCase()
            .replace(/[\s!-#%-*,-/:;?@[-\]_{}]+/g, ' ')
            .trim();
    }
    return text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\ufe0e\ufe0f]/gu, (character) => (/\s/.test(character) ? ' ' : ''))
        .toLowerCase()
        .normalize('NFC')
        .replace(/[\s\p{P}\p{Z}]+/gu, ' ')
        .trim();
}
/**
 * Gives ids to all postmortems of a run, and keys to their items. An id from front matter stays; else the file's name,
 * or the path where two would be called the same. Two that claim one id in their front matter keep it. The result keeps the order of `readings`; doing it twice changes nothing.
 * @param known where only some files were read, what is known of the others: the ids must not depend on what was read
 */
function identify(readings, known = []) {
    const [only] = readings;
    if (only !== undefined && readings.length === 1 && only.postmortems.length < 2 && known.length === 0) {
        return [alone(only)];
    }
    const read = new Set(readings.map(({ path }) => path));
    const shared = new Set(known.filter(isTrackedByPath).map(({ id }) => fold(id)));
    const wished = readings.map((reading) => reading.postmortems.map((postmortem, at) => wishedId(reading.path, postmortem, at)));
    const count = new Map();
    const elsewhere = new Map(known.filter(({ path }) => !read.has(path)).map((one) => [one.path + one.id, wishOf(one)]));
    for (const id of [...wished.flat(), ...elsewhere.values()])
        count.set(fold(id), (count.get(fold(id)) ?? 0) + 1);
    const claimed = new Set(readings.flatMap(({ path, postmortems }, index) => postmortems.flatMap((_, at) => {
        const id = wished[index]?.[at] ?? '';
        return id === suffixed(nameOf(path), at) ? [] : [fold(id)];
    })));
    return readings.map((reading, index) => ({
        ...reading,
        postmortems: reading.postmortems.map((postmortem, at) => {
            const id = wished[index]?.[at] ?? '';
            // An id that an author wrote is not ours to replace: that two have it is a problem, and freezes both.
            if (claimed.has(fold(id)))
                return withKeys(postmortem, id);
            const byPath = suffixed(withoutEnding(reading.path), at);
            const collides = (count.get(fold(id)) ?? 0) > 1 || shared.has(fold(byPath));
            return withKeys(postmortem, collides ? byPath : id);
        }),
    }));
}
/** A file with one postmortem and no other beside it: nothing can be called the same. */
function alone(reading) {
    return {
        ...reading,
        postmortems: reading.postmortems.map((postmortem) => withKeys(postmortem, wishedId(reading.path, postmortem, 0))),
    };
}
/** Its own id, if it has one that is not merely a former answer of ours. */
function wishedId(path, postmortem, at) {
    const derived = suffixed(nameOf(path), at);
    const isDerived = postmortem.id === '' || postmortem.id === suffixed(withoutEnding(path), at);
    return isDerived ? derived : postmortem.id;
}
/** Its name was taken already when it was last read: it goes by its path. */
function isTrackedByPath({ path, id }) {
    const bare = withoutEnding(path);
    return id.startsWith(bare) && nameOf(path) !== bare;
}
/** What a tracked postmortem would be called if there were no other. */
function wishOf(known) {
    return isTrackedByPath(known) ? nameOf(known.path) + known.id.slice(withoutEnding(known.path).length) : known.id;
}
function fold(id) {
    return id.normalize('NFC').toLowerCase();
}
/** The first postmortem of a file has the file's name, so that adding another changes nothing for it. */
function suffixed(name, at) {
    return at === 0 ? name : `${name}-${at + 1}`;
}
/** Name of a file without its endings; a generic name gives way to that of its folder. */
function nameOf(path) {
    const parts = withoutEnding(path)
        .split('/')
        .filter((part) => part !== '' && part !== '.');
    const file = parts.at(-1) ?? path;
    const folder = parts.at(-2);
    return genericNames.has(file.toLowerCase()) && folder !== undefined ? folder : file;
}
function withoutEnding(path) {
    const bare = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    const cut = bare.replace(endings, '');
    return cut === '' || cut.endsWith('/') ? bare : cut;
}
/** Postmortems whose items have their keys, with the id that these were made from: a second round has nothing to do. */
const keyed = new WeakMap();
/** Fills in the keys; ordinals count equal items in their order. */
function withKeys(postmortem, id) {
    if (keyed.get(postmortem) === id)
        return postmortem;
    const owner = normalise(id);
    const seen = new Map();
    const actionItems = postmortem.actionItems.map((item) => {
        const subject = subjectOf(item.authorId, item.text);
        const ordinal = (seen.get(subject) ?? 0) + 1;
        seen.set(subject, ordinal);
        return { ...item, key: keyOf(owner, subject, ordinal) };
    });
    const identified = { ...postmortem, id, actionItems };
    keyed.set(identified, id);
    return identified;
}


/***/ }),

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ ownWords),
/* harmony export */   Vi: () => (/* binding */ aboutIssue),
/* harmony export */   _Q: () => (/* binding */ shownTitle)
/* harmony export */ });
/* harmony import */ var _rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8739);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(146);
/**
 * An issue as a plan names it. A token for another repository reads more than the readers of this one may: of an issue
 * there only number and state are told, and our own words for its item instead of what people write into it.
 */


/** @param ours words for the item, from its file or our block */
function aboutIssue(issue, ours) {
    const { number, url, title, state, repository } = issue;
    return { number, url, title, state, ...(repository !== undefined && { repository, words: ours }) };
}
/** What we last wrote into an issue as its task. */
function ownWords({ written, marker }) {
    const task = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .taskLine */ .er)(written);
    return task === null ? `An action item of ${marker.path}` : (0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleWords */ .iV)(task);
}
/** Words that may be shown of an issue. */
function shownTitle({ title, words }) {
    return words ?? title;
}


/***/ }),

/***/ 146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Hr: () => (/* binding */ outsideBlock),
/* harmony export */   Id: () => (/* binding */ renderFacts),
/* harmony export */   Yx: () => (/* binding */ withNumber),
/* harmony export */   ZI: () => (/* binding */ postmortemLine),
/* harmony export */   al: () => (/* binding */ issueTitle),
/* harmony export */   cI: () => (/* binding */ renderContent),
/* harmony export */   cY: () => (/* binding */ contentFingerprint),
/* harmony export */   eL: () => (/* binding */ permalink),
/* harmony export */   er: () => (/* binding */ taskLine),
/* harmony export */   g8: () => (/* binding */ renderBlock),
/* harmony export */   su: () => (/* binding */ withBlock),
/* harmony export */   up: () => (/* binding */ renderFooter)
/* harmony export */ });
/* harmony import */ var _rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8739);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(531);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8269);
/**
 * The block of an issue's body that we own: everything that whoever opens the issue needs, between two markers.
 * What stands outside of it is not ours and stays as it is, to the byte.
 */



/** Titles stay below GitHub's 256 characters, with room for people. */
const titleLimit = 240;
/** Below every measured limit of a body (65,536 characters by the API's own message). */
const textLimit = 20_000;
function issueTitle(item) {
    return (0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cutTo */ .yd)(item.text, titleLimit);
}
/** Address of a line of a file at one commit; `plain=1` because the rendered view of Markdown has no lines. */
function permalink(base, path, line) {
    // encodeURIComponent leaves brackets, which would end a Markdown link.
    const encoded = path
        .split('/')
        .map(encodeURIComponent)
        .join('/')
        .replace(/[()'*!]/g, escapeChar);
    return `${base.serverUrl}/${base.repository}/blob/${base.commit}/${encoded}?plain=1#L${line}`;
}
function escapeChar(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** The visible part of the block, without markers. */
function renderContent(input) {
    const { postmortem, links, elsewhere = false } = input;
    return `${renderFacts(input)}\n\n${renderFooter(postmortem, elsewhere ? links.repository : null)}`;
}
/** Whose the block is; `repository` where the file is in another one than the issue. */
function renderFooter({ path }, repository = null) {
    const place = repository === null ? '' : ` in ${(0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(repository)}`;
    return `<sub>This part follows ${(0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(path)}${place}: change the file and it changes. Anything written outside of it is yours and stays.</sub>`;
}
/** What whoever works on the item needs to know. */
function renderFacts({ item, postmortem, links, again = null, elsewhere = false }) {
    const facts = [
        `**Kind:** ${item.kind}`,
        `**Owner:** ${item.owners.length > 0 ? item.owners.map(_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeInline */ .nW).join(', ') : 'none named'}`,
        `**Due:** ${item.due === null ? 'no date' : `${item.due}${item.dueInferred ? ' (worked out from the text)' : ''}`}`,
        ...(item.priority === null ? [] : [`**Priority:** ${(0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeInline */ .nW)(item.priority)}`]),
    ];
    const references = item.references.map((one) => (0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeInline */ .nW)(elsewhere ? inFull(one, links) : one));
    return [
        `> ${(0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeInline */ .nW)((0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cutTo */ .yd)(item.text, textLimit))}`,
        '',
        `**Postmortem:** ${postmortemLine(postmortem, item.line, links)}  `,
        `${facts.join(' · ')}  `,
        ...(references.length > 0 ? [`**See also:** ${references.join(', ')}  `] : []),
        ...(again === null ? [] : [recurrenceLine(again)]),
        ...(postmortem.rootCause === null
            ? []
            : [`**Why it matters:** ${(0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeInline */ .nW)((0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cutTo */ .yd)(postmortem.rootCause, 500))}  `]),
    ].join('\n');
}
/** `#12` means another issue wherever else it is read. */
function inFull(reference, { repository }) {
    return /^#\d+$/.test(reference) ? `${repository}${reference}` : reference;
}
/** The one reference of ours that is live: GitHub then shows it on the other issue too. */
function recurrenceLine({ number, date, title }) {
    const facts = [(0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeInline */ .nW)(title), ...(date === null ? [] : [date])].join(', ');
    return `${cameUpIn}${number} (${facts})  `;
}
const cameUpIn = '**Also came up in:** #';
/** The block once the issue that it names as `#0` has a number. */
function withNumber(block, number) {
    return block
        .replace(`\n${cameUpIn}0 (`, `\n${cameUpIn}${number} (`)
        .replace(' again=0 from=', ` again=${number} from=`);
}
/** Its name, linked to a line of it, its date and its severity. */
function postmortemLine(postmortem, line, links) {
    const name = (0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeInline */ .nW)((0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cutTo */ .yd)(postmortem.title ?? postmortem.id, 200));
    const { commit } = links;
    const linked = commit === null ? name : `[${name}](${permalink({ ...links, commit }, postmortem.path, line)})`;
    return [linked, postmortem.date, postmortem.severity === null ? null : (0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeInline */ .nW)(postmortem.severity)]
        .filter((part) => part !== null)
        .join(' · ');
}
/**
 * Fingerprint of a content whatever commit and line its link is frozen at, because a push that changes no item changes
 * nothing; and whatever number stands for an issue that was not opened yet.
 */
function contentFingerprint(content) {
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .withLf */ .$)(content)
        .replace(/^(\*\*Also came up in:\*\* #)\d+ /m, '$1 ')
        .replace(/\/blob\/[0-9a-f]{40}\/([^\s)#?]*)\?plain=1#L\d+/g, '/blob/$1')
        .trim());
}
function renderBlock(content, marker) {
    return [_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .blockBegin */ .jY, content, (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMarker */ .Bd)(marker), _marker_js__WEBPACK_IMPORTED_MODULE_2__/* .blockEnd */ .lt].join('\n');
}
/** The content that stands in a body now, between the markers; null where there is no block. */
function contentOf(body) {
    const begin = body.indexOf(_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .blockBegin */ .jY);
    if (begin < 0)
        return null;
    const rest = body.slice(begin + _marker_js__WEBPACK_IMPORTED_MODULE_2__/* .blockBegin */ .jY.length);
    const end = rest.search(/<!-- postmortem-followthrough:(?:item|umbrella) /);
    return end < 0 ? null : rest.slice(0, end).trim();
}
/** The body with our block exchanged, or with the block at its end where it had none; all else stays byte-identical. */
function withBlock(body, block) {
    const begin = body.indexOf(_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .blockBegin */ .jY);
    const end = body.indexOf(_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .blockEnd */ .lt, begin);
    if (begin < 0 || end < 0) {
        const rest = withoutTraces(body);
        return rest.trim() === '' ? block : `${rest}\n\n${block}`;
    }
    return withoutTraces(body.slice(0, begin)) + block + withoutTraces(body.slice(end + _marker_js__WEBPACK_IMPORTED_MODULE_2__/* .blockEnd */ .lt.length));
}
/** What stands in a body before and after our block. */
function outsideBlock(body) {
    const begin = body.indexOf(_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .blockBegin */ .jY);
    const end = body.indexOf(_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .blockEnd */ .lt, begin);
    return begin < 0 || end < 0 ? body : `${body.slice(0, begin)}\n${body.slice(end + _marker_js__WEBPACK_IMPORTED_MODULE_2__/* .blockEnd */ .lt.length)}`;
}
/** Remains of a block that somebody cut apart would make the new one unbelievable. */
function withoutTraces(text) {
    return text.replace(/<!-- postmortem-followthrough[^>\n]*(?:>|$)/gm, '');
}
/** The item's text as we last wrote it to the block, for telling a reworded item from a new one. */
function taskLine(body) {
    const content = contentOf(body);
    if (content === null)
        return null;
    const line = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .withLf */ .$)(content)
        .split('\n')
        .find((candidate) => candidate.startsWith('> ') && !candidate.startsWith('> [!'));
    return line === undefined ? null : line.slice(2);
}


/***/ }),

/***/ 3502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zG: () => (/* binding */ adoptionMarker),
  UC: () => (/* binding */ duplicateChange),
  Fg: () => (/* binding */ leftChanges),
  c4: () => (/* binding */ looseChanges),
  hq: () => (/* binding */ nameRecurrences),
  yg: () => (/* binding */ sharedChange),
  Nk: () => (/* binding */ tieChange)
});

// EXTERNAL MODULE: ./.out/build/core/planning/block.js
var planning_block = __webpack_require__(146);
// EXTERNAL MODULE: ./.out/build/core/planning/fingerprint.js
var fingerprint = __webpack_require__(531);
// EXTERNAL MODULE: ./.out/build/core/planning/labels.js
var labels = __webpack_require__(7484);
// EXTERNAL MODULE: ./.out/build/core/rendering/sanitize.js
var sanitize = __webpack_require__(8739);
// EXTERNAL MODULE: ./.out/build/core/planning/tracked-issue.js
var tracked_issue = __webpack_require__(1507);
;// CONCATENATED MODULE: ./.out/build/core/planning/desired.js
/** What the issue of an action item should look like, and which writes bring it there. */





/** Of another postmortem's title, in the marker. */
const longestTitle = 100;
/** The login behind an owner as written: a handle, or a name that the configuration maps; null for everyone else. */
function loginOf(owner, owners) {
    const mapped = owners[owner] ?? Object.entries(owners).find(([name]) => name.toLowerCase() === owner.toLowerCase())?.[1];
    const handle = (mapped ?? owner).trim();
    if (mapped !== undefined)
        return handle.replace(/^@/, '');
    return /^@[A-Za-z\d](?:-?[A-Za-z\d])*$/.test(handle) ? handle.slice(1) : null;
}
/**
 * @param before the issue that another postmortem has for the same words
 * @param source id of home for an issue in another repository, null at home
 */
function desiredIssue(entry, { config, links }, before, source) {
    const { item, postmortem } = entry;
    const title = (0,planning_block/* issueTitle */.al)(item);
    const again = before === null ? null : { ...before, title: (0,sanitize/* cutTo */.yd)((0,sanitize/* cleanLine */.Ow)(before.title), longestTitle) };
    const content = (0,planning_block/* renderContent */.cI)({ item, postmortem, links, again, elsewhere: source !== null });
    const logins = item.owners.map((owner) => loginOf(owner, config.owners)).filter((login) => login !== null);
    return {
        title,
        content,
        marker: {
            postmortemId: postmortem.id,
            path: postmortem.path,
            key: item.key,
            title: (0,fingerprint/* fingerprint */.R)(title),
            block: (0,planning_block/* contentFingerprint */.cY)(content),
            assignees: [...new Set(logins)],
            state: writtenState(item.state),
            due: item.due,
            date: postmortem.date,
            severity: postmortem.severity,
            removed: false,
            closing: null,
            again,
            source,
        },
    };
}
function writtenState(state) {
    return state === 'committed' || state === 'proposed' ? 'open' : state;
}
/**
 * Writes that bring a tracked issue in step with its item. A field follows the file only where the file's field changed
 * since our last write and nobody changed it by hand; our block is ours and is restored.
 */
function updateWrites(entry, tracked, rung, context) {
    const { issue, marker } = tracked;
    const seen = newlySeen(tracked, context.closings.get((0,tracked_issue/* issueName */.X0)(issue)));
    const asked = desiredIssue(entry, context, marker.again, marker.source);
    const desired = { ...asked, marker: { ...asked.marker, closing: seen ?? marker.closing } };
    const reasons = new Set();
    const writes = {};
    if (titleFollows(desired, tracked, context.config))
        writes.title = desired.title;
    Object.assign(writes, stateWrites(desired.marker.state, tracked, context.config, reasons), context.config.wins.owners === 'issue' ? {} : assigneeWrites(desired.marker.assignees, tracked));
    if (!(0,tracked_issue/* hasLabel */.RX)(issue, context.config.label)) {
        writes.addLabels = [context.config.label];
        reasons.add('label-missing');
    }
    if (marker.removed) {
        reasons.add('back-in-file');
        if ((0,tracked_issue/* hasLabel */.RX)(issue, labels/* removedLabel */.P))
            writes.removeLabels = [labels/* removedLabel */.P];
    }
    if (seen !== null) {
        reasons.add('closing-seen');
        if (issue.stateReason === 'not_planned' && desired.marker.state === 'open')
            writes.comment = askForReason;
    }
    const edited = (0,planning_block/* contentFingerprint */.cY)((0,planning_block/* contentOf */.$E)(issue.body) ?? '') !== marker.block;
    if (edited)
        reasons.add('block-edited');
    if (rung === 'moved' || rung === 'reworded')
        reasons.add(rung);
    if (edited || !sameMarker(marker, desired.marker)) {
        writes.block = (0,planning_block/* renderBlock */.g8)(desired.content, desired.marker);
    }
    if (reasons.size === 0 && Object.keys(writes).length > 0)
        reasons.add('file-changed');
    return { writes, reasons: [...reasons] };
}
/** GitHub writes the two times of one closing one after the other, in seconds. */
const sameMoment = 60_000;
/** A closing to write down; one that the listing does not show yet, or no longer, is not the issue's. */
function newlySeen({ issue, marker }, seen) {
    if (seen === undefined || issue.closedAt === null || marker.closing?.at === issue.closedAt)
        return null;
    const apart = Math.abs(Date.parse(seen.at) - Date.parse(issue.closedAt));
    return apart <= sameMoment ? { at: issue.closedAt, by: seen.by } : null;
}
/** Asked once, with the note of the closing; whoever does not answer is not asked again. */
const askForReason = 'This action item was closed as not planned. If the reason is not written down here yet, a sentence on it helps whoever reads the postmortem next.';
function titleFollows({ title, marker: wanted }, { issue, marker }, { wins }) {
    if (wins.title === 'file')
        return issue.title !== title;
    return marker.title !== wanted.title && (0,fingerprint/* fingerprint */.R)(issue.title) === marker.title;
}
function sameMarker(a, b) {
    return JSON.stringify(a) === JSON.stringify({ ...a, ...b });
}
const closingReason = {
    done: { reason: 'done-in-file', stateReason: 'completed' },
    declined: { reason: 'declined-in-file', stateReason: 'not_planned' },
    superseded: { reason: 'declined-in-file', stateReason: 'not_planned' },
};
function stateWrites(state, { issue, marker }, { wins }, reasons) {
    if (wins.state === 'issue' || (wins.state === 'last' && state === marker.state))
        return {};
    if (state === 'open') {
        if (issue.state === 'open')
            return {};
        reasons.add('open-in-file');
        return { state: 'open', stateReason: 'reopened' };
    }
    if (issue.state === 'closed')
        return {};
    const { reason, stateReason } = closingReason[state];
    reasons.add(reason);
    return { state: 'closed', stateReason };
}
/** People may add assignees of their own; theirs stay. Ours follow the file unless somebody exchanged them all. */
function assigneeWrites(wanted, { issue, marker }) {
    const before = marker.assignees;
    if (wanted.join() === before.join())
        return {};
    const has = (list, login) => list.some((one) => one.toLowerCase() === login.toLowerCase());
    const exchanged = before.length > 0 && issue.assignees.length > 0 && !before.some((login) => has(issue.assignees, login));
    if (exchanged)
        return {};
    const assign = wanted.filter((login) => !has(before, login) && !has(issue.assignees, login));
    const unassign = before.filter((login) => !has(wanted, login) && has(issue.assignees, login));
    return { ...(assign.length > 0 && { assign }), ...(unassign.length > 0 && { unassign }) };
}

// EXTERNAL MODULE: ./.out/build/core/planning/drift.js
var planning_drift = __webpack_require__(4352);
// EXTERNAL MODULE: ./.out/build/core/planning/umbrella.js
var umbrella = __webpack_require__(5251);
;// CONCATENATED MODULE: ./.out/build/core/planning/eligible.js
/** Whether an action item that has no issue gets one, and if not, why not, in words that a person can act on. */


function eligibility(entry, context) {
    return byItem(entry) ?? bySince(entry, context.config) ?? byReference(entry, context) ?? { kind: 'create' };
}
function none(reason, note) {
    return { kind: 'none', reason, note };
}
function byItem({ item }) {
    switch (item.state) {
        case 'done':
            return none('done', 'Done in the file.');
        case 'declined':
            return none('declined', 'Declined in the file.');
        case 'superseded':
            return none('superseded', 'Superseded in the file.');
        case 'proposed':
            return none('proposed', 'Read with little certainty: make it a list item under a heading such as "Action items" to open it.');
        case 'committed':
            return item.noIssue ? none('no-issue', 'Marked no-issue.') : null;
    }
}
function bySince({ postmortem }, config) {
    const { since } = config;
    if (since === undefined)
        return null;
    if (postmortem.date === null)
        return none('undated', `The postmortem has no date to compare with since: ${since}.`);
    return postmortem.date < since ? none('before-since', `The incident is from before since: ${since}.`) : null;
}
function byReference(entry, { elsewhere, ...context }) {
    const { item } = entry;
    if (item.references.length === 0)
        return null;
    const named = elsewhere.named(entry);
    if (named === null)
        return none('elsewhere', `Tracked elsewhere: ${item.references.join(', ')}.`);
    const name = (0,tracked_issue/* issueName */.X0)(named);
    const referenced = elsewhere.isUnknown(entry) ? 'unknown' : context.referenced.get(name);
    if (referenced === 'pull-request')
        return none('pull-request', `\`${name}\` is a pull request.`);
    if (referenced === undefined || referenced === 'unknown') {
        return none('reference-unknown', `\`${name}\` was not looked up in this run: it opens nothing until it is.`);
    }
    if (referenced === 'missing') {
        return none('missing-reference', `\`${name}\` does not exist here: correct or remove the reference to open an issue.`);
    }
    if ((0,umbrella/* isParentOfOurs */.T)(referenced, context.trust)) {
        return none('parent-issue', `\`${name}\` is the parent issue of a postmortem: name another, or none.`);
    }
    if (referenced.state === 'closed')
        return none('closed', `\`${name}\` is closed.`);
    return { kind: 'adopt', name, referenced };
}

// EXTERNAL MODULE: ./.out/build/core/planning/about-issue.js
var about_issue = __webpack_require__(9856);
// EXTERNAL MODULE: ./.out/build/core/planning/group-by.js
var group_by = __webpack_require__(2152);
// EXTERNAL MODULE: ./.out/build/core/planning/wordings.js
var wordings = __webpack_require__(9298);
;// CONCATENATED MODULE: ./.out/build/core/planning/recurrence.js
/**
 * The same words in another postmortem: it has come up before. The newer issue names the one before it, once, when it is
 * opened; both stay open. GitHub shows the mention on the other one, so nothing is written there. Only issues of one
 * repository name each other: what is behind a name of another one, not every reader may see.
 */


class Recurrences {
    #canonical;
    #entries;
    #byWords;
    constructor(canonical, { ties }) {
        this.#canonical = canonical;
        this.#entries = new Map(ties.map(({ entry, tracked }) => [tracked, entry]));
    }
    /** The last issue opened for these words in another postmortem, of those before `place`; null where there is none. */
    before(entry, { repository, number = Infinity }) {
        this.#byWords ??= this.#collect();
        const all = this.#byWords.get(sameWords((0,wordings/* wordsOfEntry */.t)(entry))) ?? [];
        return (all
            .filter((one) => one.postmortemId !== entry.postmortem.id && one.repository === repository)
            .filter(({ recurrence }) => recurrence.number < number)
            .at(-1)?.recurrence ?? null);
    }
    #collect() {
        const byWords = new Map();
        const issues = [...this.#canonical.values()].sort((a, b) => (0,tracked_issue/* byPlace */.hz)(a.issue, b.issue));
        for (const tracked of issues) {
            const entry = this.#entries.get(tracked);
            const words = sameWords(entry === undefined ? (0,wordings/* wordsOfIssue */.m)(tracked) : (0,wordings/* wordsOfEntry */.t)(entry));
            const { marker, issue } = tracked;
            const postmortemId = entry?.postmortem.id ?? marker.postmortemId;
            const title = entry?.postmortem.title ?? postmortemId;
            const recurrence = { number: issue.number, date: entry?.postmortem.date ?? marker.date, title };
            const before = { postmortemId, repository: issue.repository, recurrence };
            if (words !== '')
                byWords.set(words, [...(byWords.get(words) ?? []), before]);
        }
        return byWords;
    }
}
function sameWords(words) {
    return words.join(' ');
}
/**
 * For each change that opens an issue, the change before it that opens one for the same words in another postmortem: its
 * number is known once it is opened.
 * @param changes in the order in which they are carried out
 */
function recurringWith(changes) {
    const last = new Map();
    const found = new Map();
    for (const change of changes) {
        const { action, item, postmortem } = change;
        if (action !== 'create' || item === null || postmortem === null)
            continue;
        const words = sameWords((0,wordings/* wordsOfEntry */.t)({ item }));
        if (words === '')
            continue;
        const before = last.get(words) ?? [];
        const other = before.findLast((one) => one.postmortem?.id !== postmortem.id && one.repository === change.repository);
        if (other !== undefined)
            found.set(change, other);
        last.set(words, [...before, change]);
    }
    return found;
}

// EXTERNAL MODULE: ./.out/build/core/planning/upkeep.js
var upkeep = __webpack_require__(9447);
;// CONCATENATED MODULE: ./.out/build/core/planning/removal.js
/** What happens to an open issue whose action item is gone from its file: it is told once, and closed only if configured. */





const note = [
    '> [!WARNING]',
    '> This action item is no longer in its postmortem. Close the issue if it is not wanted any more.',
].join('\n');
function removalChange(tracked, config) {
    const { issue, marker, written } = tracked;
    const { repository } = issue;
    const about = { issue: (0,about_issue/* aboutIssue */.Vi)(issue, (0,about_issue/* ownWords */.I1)(tracked)), ...(repository !== undefined && { repository }) };
    const base = { item: null, postmortem: null, alsoServes: [], ...about };
    if (issue.state === 'closed' || marker.removed) {
        const reason = issue.state === 'closed' ? 'closed' : 'removed-from-file';
        return (0,upkeep/* upkeepChange */.t)(tracked, config.label, reason, 'Its item is gone from the file; the issue was told.');
    }
    const told = withNote((0,planning_block/* contentOf */.$E)(written) ?? '');
    const close = config['when-removed'] === 'close';
    // That it was we who closed it is written down: when its item comes back, we open it again.
    const state = close ? 'declined' : marker.state;
    const block = (0,planning_block/* renderBlock */.g8)(told, { ...marker, block: (0,planning_block/* contentFingerprint */.cY)(told), state, removed: true });
    return {
        ...base,
        action: 'update',
        reasons: ['removed-from-file'],
        writes: {
            block,
            addLabels: (0,tracked_issue/* hasLabel */.RX)(issue, config.label) ? [labels/* removedLabel */.P] : [config.label, labels/* removedLabel */.P],
            ...(close && { state: 'closed', stateReason: 'not_planned' }),
            comment: close
                ? 'The action item behind this issue is no longer in its postmortem, so the issue is closed as not planned.'
                : 'The action item behind this issue is no longer in its postmortem. Close the issue if it is not wanted any more, or put the item back.',
        },
        note: `Its item is gone from ${marker.path}.`,
    };
}
/** Below the task, where the block shows it to whoever opens the issue. */
function withNote(content) {
    const [task = '', ...rest] = content.replace(/\r\n?/g, '\n').split('\n\n');
    return [task, note, ...rest].join('\n\n');
}

;// CONCATENATED MODULE: ./.out/build/core/planning/changes.js
/** From the ladder's ties and leftovers to Changes: what is written to which issue, or why nothing is. */










const noteOf = {
    'file-changed': 'The file changed.',
    'block-edited': 'Our part of the body was edited and is restored.',
    moved: 'Moved to another file.',
    reworded: 'Reworded in the file.',
    'done-in-file': 'Done in the file.',
    'open-in-file': 'Open again in the file.',
    'declined-in-file': 'Declined in the file.',
    'back-in-file': 'Back in the file.',
    'label-missing': 'Its label is missing.',
    'closing-seen': 'How it was closed is written down.',
};
function tieChange({ entry, tracked, rung }, context) {
    const { writes, reasons } = updateWrites(entry, tracked, rung, context);
    const { again, source } = tracked.marker;
    const drift = (0,planning_drift/* driftOf */.$)(entry, tracked, desiredIssue(entry, context, again, source), writes);
    const isWrite = Object.keys(writes).length > 0;
    const closed = tracked.issue.state === 'closed';
    const notes = isWrite ? reasons.map((reason) => noteOf[reason] ?? reason) : [];
    if (drift.length > 0)
        notes.push(`File and issue disagree: ${drift.join('; ')}.`);
    else if (!isWrite)
        notes.push(closed ? 'Closed.' : 'In step.');
    const moved = closed ? '' : context.elsewhere.movedNote(entry, tracked.issue);
    if (moved !== '')
        notes.push(moved);
    return {
        ...entry,
        ...placeOf(tracked.issue),
        alsoServes: [],
        issue: (0,about_issue/* aboutIssue */.Vi)(tracked.issue, entry.item.text),
        action: isWrite ? 'update' : 'none',
        reasons: isWrite ? reasons : [closed ? 'closed' : 'unchanged'],
        writes,
        note: notes.join(' '),
        ...(drift.length > 0 && { drift }),
    };
}
/** An item served by the issue of another one: in step by definition. */
function sharedChange({ entry, tracked }) {
    const note = `Tracked by \`${(0,tracked_issue/* issueName */.X0)(tracked.issue)}\`, which stands for another item too.`;
    return {
        ...entry,
        ...placeOf(tracked.issue),
        action: 'none',
        reasons: ['unchanged'],
        alsoServes: [],
        issue: (0,about_issue/* aboutIssue */.Vi)(tracked.issue, entry.item.text),
        writes: {},
        note,
    };
}
function looseChanges(ladder, recognised, context) {
    const { loose, doubts } = ladder;
    const { unmarked, canonical } = recognised;
    const { elsewhere } = context;
    const recurrences = new Recurrences(canonical, ladder);
    const adopted = new Map();
    const doubted = new Map(doubts.toReversed().map((doubt) => [doubt.entry, doubt]));
    // Elsewhere a title alone does not tell whose postmortem it is from.
    const standing = unmarked.filter(({ stateReason, repository }) => stateReason !== 'duplicate' && repository === undefined);
    /** The lowest number last, where it is taken from. */
    const lost = (0,group_by/* groupBy */.$)(standing.toReversed(), ({ title }) => title);
    const changes = [];
    for (const entry of loose) {
        const repository = elsewhere.destination(entry);
        const place = repository === undefined ? {} : { repository };
        const bare = { ...entry, alsoServes: [], issue: null, writes: {} };
        const base = { ...bare, ...place };
        const doubt = doubted.get(entry);
        const verdict = eligibility(entry, context);
        if (verdict.kind === 'none') {
            const unknown = mayHaveOne.has(verdict.reason) && elsewhere.isUnknown(entry);
            const why = { reasons: [verdict.reason], note: verdict.note };
            changes.push({ ...(unknown ? { ...base, unknown } : bare), action: 'none', ...why });
        }
        else if (verdict.kind === 'adopt') {
            const before = adopted.get(verdict.name);
            if (before !== undefined)
                before.also.push(entry.item);
            else
                adopted.set(verdict.name, { change: adoptChange(entry, verdict.referenced, context), also: [] });
        }
        else if (elsewhere.isUnknown(entry)) {
            const note = elsewhere.unknownNote(entry);
            changes.push({ ...base, action: 'none', reasons: ['repository-unknown'], unknown: true, note });
        }
        else if (doubt !== undefined) {
            const note = `May be that issue reworded: add \`(${(0,tracked_issue/* issueName */.X0)(doubt.tracked.issue)})\` to the item to keep it, or reword the item further to open a new one.`;
            changes.push({
                ...base,
                action: 'none',
                reasons: ['maybe-reworded'],
                issue: (0,about_issue/* aboutIssue */.Vi)(doubt.tracked.issue, (0,about_issue/* ownWords */.I1)(doubt.tracked)),
                note,
            });
        }
        else {
            const found = lost.get((0,planning_block/* issueTitle */.al)(entry.item))?.pop();
            const before = recurrences.before(entry, found ?? place);
            changes.push(found === undefined
                ? createChange(entry, context, before, repository)
                : restoreChange(entry, found, desiredIssue(entry, context, before, null)));
        }
    }
    return [...changes, ...[...adopted.values()].map(({ change, also }) => ({ ...change, alsoServes: also }))];
}
/** Why an item gets no issue that says nothing about whether it has had one. */
const mayHaveOne = new Set(['done', 'declined', 'superseded', 'reference-unknown']);
function createChange(entry, context, before, repository) {
    const source = repository === undefined ? null : (context.trust.elsewhere?.source ?? null);
    const { title, content, marker } = desiredIssue(entry, context, before, source);
    const writes = {
        title,
        block: (0,planning_block/* renderBlock */.g8)(content, marker),
        addLabels: [context.config.label],
        assign: marker.assignees,
    };
    return {
        ...entry,
        ...(repository !== undefined && { repository }),
        action: 'create',
        reasons: ['new'],
        alsoServes: [],
        issue: null,
        writes,
        note: [context.elsewhere.unsureNote(entry), before === null ? '' : cameUp(before), unknownOwners(entry, context)]
            .filter((said) => said !== '')
            .join(' '),
    };
}
function cameUp({ number, title }) {
    return `Also came up in ${number === 0 ? title : `#${number}`}.`;
}
/** The same words twice among what is opened now: the later one names the earlier one. `changes` are in order. */
function nameRecurrences(changes, context) {
    const before = recurringWith(changes);
    return changes.map((change) => {
        const { item, postmortem } = change;
        const other = before.get(change);
        if (item === null || postmortem === null || other?.item == null || other.postmortem === null)
            return change;
        const { id, title, date } = other.postmortem;
        const recurrence = { number: 0, date, title: title ?? id };
        const named = createChange({ item, postmortem }, context, recurrence, change.repository);
        return { ...named, recursWith: other.item.key };
    });
}
/** Owners whom nobody will notify: said once, when the issue is opened; the body names them in any case. */
function unknownOwners({ item }, { config }) {
    const unknown = item.owners.filter((owner) => loginOf(owner, config.owners) === null);
    return unknown.length === 0 ? '' : `No login is known for ${unknown.join(', ')}: add it to \`owners\` to assign.`;
}
/** An issue of ours whose marker somebody removed, found again by its title: the block is put back. */
function restoreChange(entry, issue, { content, marker }) {
    const block = (0,planning_block/* renderBlock */.g8)(content, { ...marker, assignees: [] });
    return {
        ...entry,
        action: 'update',
        reasons: ['block-edited'],
        alsoServes: [],
        issue: (0,about_issue/* aboutIssue */.Vi)(issue, entry.item.text),
        writes: { block },
        note: 'Its marker was removed and is put back.',
    };
}
function adoptChange(entry, issue, context) {
    const base = { ...entry, ...placeOf(issue), alsoServes: [], issue: (0,about_issue/* aboutIssue */.Vi)(issue, entry.item.text) };
    const { label } = context.config;
    if ((0,tracked_issue/* hasLabel */.RX)(issue, label)) {
        return { ...base, action: 'none', reasons: ['unchanged'], writes: {}, note: 'Adopted.' };
    }
    if (issue.locked)
        return { ...base, action: 'none', reasons: ['locked'], writes: {}, note: `${(0,tracked_issue/* issueName */.X0)(issue)} is locked.` };
    const facts = (0,planning_block/* renderFacts */.Id)({ ...entry, links: context.links, elsewhere: issue.repository !== undefined });
    const comment = `This issue is tracked as an action item of a postmortem.\n\n${facts}\n\n${adoptionMarker}`;
    return {
        ...base,
        action: 'adopt',
        reasons: ['referenced'],
        writes: { comment, addLabels: [label] },
        note: 'Named by the item.',
    };
}
/** Last line of the comment that we leave on an adopted issue. */
const adoptionMarker = '<!-- postmortem-followthrough:adopted v=1 -->';
function leftChanges({ left, doubts }, context) {
    const doubted = new Set(doubts.map(({ tracked }) => tracked));
    return left.map((tracked) => doubted.has(tracked)
        ? (0,upkeep/* upkeepChange */.t)(tracked, context.config.label, 'maybe-reworded', 'Its item is gone, and one much like it is there: a person decides.')
        : removalChange(tracked, context.config));
}
/** That it was we who closed it is written down: a person's closing as duplicate stands for a decision, ours does not. */
function duplicateChange(extra) {
    const { issue, marker, written, of } = extra;
    const first = of.repository === issue.repository ? `#${of.number}` : of.url;
    return {
        ...placeOf(issue),
        action: 'close-duplicate',
        reasons: ['duplicate'],
        item: null,
        postmortem: null,
        alsoServes: [],
        issue: (0,about_issue/* aboutIssue */.Vi)(issue, (0,about_issue/* ownWords */.I1)(extra)),
        writes: {
            block: (0,planning_block/* renderBlock */.g8)((0,planning_block/* contentOf */.$E)(written) ?? '', { ...marker, state: 'superseded' }),
            state: 'closed',
            stateReason: 'duplicate',
            comment: `This is the same action item as ${first}, which was opened first.`,
        },
        note: `The same item as ${(0,tracked_issue/* issueName */.X0)(of)}.`,
    };
}
function placeOf({ repository }) {
    return repository === undefined ? {} : { repository };
}


/***/ }),

/***/ 8412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ec: () => (/* binding */ isUnexplained),
/* harmony export */   oX: () => (/* binding */ proofOf)
/* harmony export */ });
/* unused harmony export evidenceIn */
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(146);
/** How an issue came to be closed, and whether anything but somebody's word says that the work was done. */

const evidence = /(?:^|[\s(*_>-])evidence:[*_]*\s*<?(https?:\/\/[^\s<>)]+)/im;
/** The address that follows the word `evidence:`, null where there is none. */
function evidenceIn(text) {
    return evidence.exec(text)?.[1] ?? null;
}
/** What stands behind a closed issue. What our own block quotes is the file's word and does not count here. */
function proofOf({ issue, marker }) {
    if (issue.state === 'open')
        return 'none';
    if (evidenceIn((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideBlock */ .Hr)(issue.body)) !== null)
        return 'evidence';
    if (marker.closing !== null && marker.closing.at === issue.closedAt) {
        return marker.closing.by === null ? 'none' : 'merged';
    }
    return isOurs({ marker }) ? 'none' : 'unknown';
}
/** Whether the closing is one of which nobody has asked yet how it came about. */
function isUnexplained(tracked) {
    const { issue, marker } = tracked;
    return (issue.state === 'closed' && issue.closedAt !== null && marker.closing?.at !== issue.closedAt && !isOurs(tracked));
}
/** We closed it ourselves, because its file said so; nothing was recorded before. */
function isOurs({ marker }) {
    return marker.state !== 'open' && marker.closing === null;
}


/***/ }),

/***/ 4352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ driftOf),
/* harmony export */   p: () => (/* binding */ driftNotices)
/* harmony export */ });
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1129);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(531);
/* harmony import */ var _tracked_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1507);
/* harmony import */ var _rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8739);
/** Where file and issue disagree and nothing is going to be written about it: both sides, for a person to settle. */




/** What stays different once `writes` are carried out: both sides of each field, without a full stop. */
function driftOf({ item }, { issue, marker }, desired, writes) {
    const drifts = [];
    const state = writes.state === undefined ? (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .itemDrift */ .PD)(item, issue) : null;
    if (state !== null)
        drifts.push(state);
    if (issue.state === 'closed')
        return drifts;
    // What people write in another repository stays there, see about-issue.ts.
    const isElsewhere = issue.repository !== undefined;
    if (writes.title === undefined && issue.title !== desired.title && (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(issue.title) !== marker.title) {
        const byHand = isElsewhere ? 'other words' : `"${(0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .cutTo */ .yd)(issue.title, longestTitle)}"`;
        drifts.push(`reads "${(0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .cutTo */ .yd)(item.text, longestTitle)}" in the file, ${byHand} by hand`);
    }
    const wanted = desired.marker.assignees;
    const has = (login) => issue.assignees.some((one) => one.toLowerCase() === login.toLowerCase());
    if (writes.assign === undefined && issue.assignees.length > 0 && wanted.length > 0 && !wanted.some(has)) {
        const theirs = isElsewhere ? 'somebody else' : issue.assignees.join(', ');
        drifts.push(`owned by ${wanted.join(', ')} in the file, its issue by ${theirs}`);
    }
    return drifts;
}
const longestTitle = 80;
const mostListed = 10;
/** One notice for all, so that a run that finds the same each night says one thing. */
function driftNotices(changes) {
    const found = changes.filter(({ drift }) => drift !== undefined);
    if (found.length === 0)
        return [];
    const listed = found
        .slice(0, mostListed)
        .map(({ issue, drift }) => `${issue === null ? '' : (0,_tracked_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .issueName */ .X0)(issue)} ${(drift ?? []).join(', and ')}`);
    const more = found.length > mostListed ? `; and ${found.length - mostListed} more` : '';
    return [{ level: 'notice', message: `File and issue disagree: ${listed.join('; ')}${more}.` }];
}


/***/ }),

/***/ 531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withLf),
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** Short fingerprints of what we last wrote: enough to see a change, too short to be mistaken for a proof. */

/** Line ends as LF: GitHub's editor turns every line end of a body into CRLF. */
function withLf(text) {
    return text.replace(/\r\n?/g, '\n');
}
/** Eight hex digits of SHA-256 over the text with LF line ends. */
function fingerprint(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(withLf(text), 'utf8').digest('hex').slice(0, 8);
}


/***/ }),

/***/ 2152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Members by what they have in common, groups and members in the order given. */
function groupBy(members, keyOf) {
    const groups = new Map();
    for (const member of members) {
        const key = keyOf(member);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [member]);
        else
            group.push(member);
    }
    return groups;
}


/***/ }),

/***/ 7484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ removedLabel),
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
/** The labels that we use: decoration for people and a cheap listing, never a source of state. */
/** Label of an issue whose item is gone from its file. */
const removedLabel = 'postmortem-item-removed';
function labelOf(name) {
    return name === removedLabel
        ? { name, color: 'd4c5f9', description: 'The action item is no longer in its postmortem' }
        : { name, color: 'b60205', description: 'Action item of a postmortem' };
}


/***/ }),

/***/ 8269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   QS: () => (/* binding */ soleMarker),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   jY: () => (/* binding */ blockBegin),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   lt: () => (/* binding */ blockEnd),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/**
 * The hidden marker in the block that we own: which item of which postmortem the issue is, and what we last wrote.
 * It is the only state that we keep. It counts only where exactly one stands in an issue whose author is trusted.
 */
const prefix = '<!-- postmortem-followthrough';
const blockBegin = `${prefix}:begin -->`;
const blockEnd = `${prefix}:end -->`;
/** What `encode` writes. */
const value = "[A-Za-z0-9%._~!*'()]*";
const itemMarker = new RegExp(`^${prefix}:item v=1 pm=(${value}) path=(${value}) key=([0-9a-f]{16}) title=([0-9a-f]{8}) block=([0-9a-f]{8}) ` +
    `assignees=([A-Za-z0-9%,]*) state=(open|done|declined|superseded) due=([0-9%A-Z]*) date=([0-9%A-Z]*) severity=(${value}) removed=([01])(?: closed=(${value}) by=(${value}))?(?: again=(\\d+) from=([0-9%A-Z]*) in=(${value}))?(?: source=(${value}))? -->$`, 'gm');
/** Percent-encoding without a hyphen, so that no value can end the comment. */
function encode(text) {
    return encodeURIComponent(text).replaceAll('-', '%2D');
}
function renderMarker(marker) {
    const fields = [
        'v=1',
        `pm=${encode(marker.postmortemId)}`,
        `path=${encode(marker.path)}`,
        `key=${marker.key}`,
        `title=${marker.title}`,
        `block=${marker.block}`,
        `assignees=${marker.assignees.map(encode).join(',')}`,
        `state=${marker.state}`,
        `due=${encode(marker.due ?? '')}`,
        `date=${encode(marker.date ?? '')}`,
        `severity=${encode(marker.severity ?? '')}`,
        `removed=${marker.removed ? '1' : '0'}`,
        ...(marker.closing === null
            ? []
            : [`closed=${encode(marker.closing.at)}`, `by=${encode(marker.closing.by ?? '')}`]),
        ...(marker.again === null
            ? []
            : [
                `again=${marker.again.number}`,
                `from=${encode(marker.again.date ?? '')}`,
                `in=${encode(marker.again.title)}`,
            ]),
        ...(marker.source === null ? [] : [`source=${encode(marker.source)}`]),
    ];
    return `${prefix}:item ${fields.join(' ')} -->`;
}
/** The marker of a body; `none` where there is no trace of one, `damaged` where there is one that cannot be believed. */
function readMarker(body) {
    const match = soleMarker(body, itemMarker);
    return typeof match === 'string' ? match : decodeMarker(match);
}
/**
 * The one marker of a body, whole between its begin and end, if it is of this kind; any other trace makes it `damaged`.
 * @param pattern of the whole line, global and multi-line
 */
function soleMarker(body, pattern) {
    const traces = body.split(prefix).length - 1;
    if (traces === 0)
        return 'none';
    const found = [...body.replace(/\r\n?/g, '\n').matchAll(pattern)];
    const [match] = found;
    const whole = traces === 3 && occurs(body, blockBegin) && occurs(body, blockEnd);
    return match === undefined || found.length > 1 || !whole || !inOrder(body, match[0]) ? 'damaged' : match;
}
function occurs(body, part) {
    return body.split(part).length === 2;
}
function inOrder(body, marker) {
    const at = body.indexOf(marker);
    return body.indexOf(blockBegin) < at && at < body.indexOf(blockEnd);
}
function decodeMarker(match) {
    const [, pm = '', path = '', key = '', title = '', block = '', assignees = '', state = '', due = '', date = '', severity = '', removed = '', closed = '', by = '', again = '', from = '', within = '', source = '',] = match;
    try {
        return {
            postmortemId: decodeURIComponent(pm),
            path: decodeURIComponent(path),
            key,
            title,
            block,
            assignees: assignees === '' ? [] : assignees.split(',').map(decodeURIComponent),
            state: state,
            due: decodeURIComponent(due) || null,
            date: decodeURIComponent(date) || null,
            severity: decodeURIComponent(severity) || null,
            removed: removed === '1',
            closing: closed === '' ? null : { at: decodeURIComponent(closed), by: decodeURIComponent(by) || null },
            again: again === ''
                ? null
                : { number: Number(again), date: decodeURIComponent(from) || null, title: decodeURIComponent(within) },
            source: decodeURIComponent(source) || null,
        };
    }
    catch {
        return 'damaged';
    }
}


/***/ }),

/***/ 5906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openItems)
/* harmony export */ });
/* harmony import */ var _about_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9856);
/* harmony import */ var _closing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8412);
/* harmony import */ var _tracked_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1507);
/** What is still open of all postmortems, from the tracked issues alone: works without reading a single file. */



/** Open items, the most overdue first, then by due date, then the oldest. */
function openItems(tracked, config, today) {
    return [...tracked]
        .filter((one) => isOpen(one, config))
        .map((one) => openItem(one, config, today))
        .sort((a, b) => b.overdueDays - a.overdueDays || (a.due ?? '9999').localeCompare(b.due ?? '9999', 'en') || (0,_tracked_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .byPlace */ .hz)(a, b));
}
function openItem(tracked, config, today) {
    const { issue, marker } = tracked;
    const { number, url, repository, ...about } = (0,_about_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .aboutIssue */ .Vi)(issue, (0,_about_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .ownWords */ .I1)(tracked));
    return {
        number,
        ...(repository !== undefined && { repository }),
        url,
        title: (0,_about_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .shownTitle */ ._Q)(about),
        postmortemId: marker.postmortemId,
        path: marker.path,
        severity: marker.severity,
        assignees: repository === undefined ? issue.assignees : [],
        due: marker.due,
        overdueDays: excused(marker.date, config) ? 0 : daysPast(marker.due, today),
    };
}
/** Closed as completed is not enough where the configuration asks for proof of it. */
function isOpen(tracked, config) {
    const { state, stateReason } = tracked.issue;
    if (state === 'open')
        return true;
    if (!config['require-evidence'] || stateReason === 'not_planned' || stateReason === 'duplicate')
        return false;
    return !['merged', 'evidence'].includes((0,_closing_js__WEBPACK_IMPORTED_MODULE_1__/* .proofOf */ .oX)(tracked));
}
/** Nothing from before `since` is ever overdue. */
function excused(date, { since }) {
    return since !== undefined && date !== null && date < since;
}
const dayLength = 86_400_000;
/** Days from `due` to `today`, both YYYY-MM-DD; a due date is kept until its day is over. */
function daysPast(due, today) {
    if (due === null)
        return 0;
    return Math.max(0, Math.round((Date.parse(today) - Date.parse(due)) / dayLength));
}


/***/ }),

/***/ 1019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bE: () => (/* binding */ planJsonSchema),
/* harmony export */   iY: () => (/* binding */ planJson)
/* harmony export */ });
/* unused harmony exports appliedJsonSchema, appliedJson */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _about_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9856);
/** The Plan as JSON: a contract of its own, versioned, with its schema shipped for whoever reads it. */


const gather = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable().describe('null until the same plan opens it.'),
    from: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable().describe('The umbrella of ours that it leaves.'),
});
const umbrella = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['issue', 'milestone']),
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['create', 'update', 'close-duplicate', 'none']),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    postmortem: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    umbrella: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'closed']) })
        .nullable(),
    gathers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(gather).describe('Issues to put in, in this order.'),
    writes: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        block: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .optional()
            .describe('Our part of the text, as it is where every issue that has a number gets in.'),
        state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'closed']).optional(),
        stateReason: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['completed', 'not_planned', 'duplicate', 'reopened']).optional(),
        addLabels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
        comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    }),
});
const repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .optional()
    .describe('`owner/name` where it is another repository than that of the postmortem.');
const issue = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    repository,
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Of an issue in another repository: the words of its item.'),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'closed']),
});
const planJsonSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    formatVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    held: zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('too-many'),
            wanted: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
            limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
            since: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ date: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), opens: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).nullable(),
        }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('untrusted-markers'), authors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), issues: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()) }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('no-files'), tracked: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    ])
        .nullable()
        .describe('Why the plan waits for a person.'),
    notices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['warning', 'notice']), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        action: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['create', 'adopt', 'update', 'close-duplicate', 'none']),
        reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        drift: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe('Where file and issue stay different: both sides of each field.'),
        item: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            postmortem: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
            key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['corrective', 'preventive', 'unspecified']),
            owners: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            due: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        })
            .nullable(),
        issue: issue.nullable(),
        repository,
        unknown: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional().describe('Whether it has an issue is not known: see `elsewhere`.'),
        writes: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            block: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
                .optional()
                .describe('Our part of the body. `#0` stands for an issue that the same plan opens, before it has a number.'),
            state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'closed']).optional(),
            stateReason: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['completed', 'not_planned', 'duplicate', 'reopened']).optional(),
            addLabels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
            removeLabels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
            assign: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
            unassign: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
            comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        }),
    })),
    umbrellas: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(umbrella).describe('Parent issues or milestones, where the configuration asks for them.'),
    elsewhere: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), unknown: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), waiting: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }))
        .optional()
        .describe('Other repositories in which something is left undone, or of which nothing is known.'),
});
function planJson({ changes, umbrellas, held, notices, elsewhere }) {
    return planJsonSchema.parse({
        formatVersion: 1,
        held,
        notices,
        ...(elsewhere.length > 0 && { elsewhere }),
        changes: changes.map(({ action, reasons, note, drift, item, postmortem, issue: about, writes, ...rest }) => ({
            action,
            reasons,
            note,
            ...(drift !== undefined && { drift }),
            item: item === null || postmortem === null ? null : { ...item, postmortem: postmortem.id, path: postmortem.path },
            issue: about === null ? null : { ...about, title: (0,_about_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .shownTitle */ ._Q)(about) },
            ...(rest.repository !== undefined && { repository: rest.repository }),
            ...(rest.unknown !== undefined && { unknown: rest.unknown }),
            writes,
        })),
        umbrellas: umbrellas.map(({ kind, action, reasons, note, postmortem, umbrella: about, gathers, writes }) => ({
            ...{ kind, action, reasons, note, umbrella: about, gathers, writes },
            postmortem: postmortem?.id ?? null,
            path: postmortem?.path ?? null,
        })),
    });
}
const appliedJsonSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    formatVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('Whether everything that was to do was done.'),
    incomplete: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Why not, in words.'),
    overtaken: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('A newer commit is at the tip; its run goes on.'),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        action: planJsonSchema.shape.changes.element.shape.action,
        key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['applied', 'refused', 'unknown', 'not-kept', 'left']),
        issue: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), repository, url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
        message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    })),
    umbrellas: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: umbrella.shape.kind,
        action: umbrella.shape.action,
        postmortem: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['applied', 'refused', 'unknown', 'not-kept', 'left']),
        umbrella: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
        message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    })),
    plan: planJsonSchema,
});
function appliedJson({ outcomes, umbrellas, incomplete, overtaken }, plan) {
    return appliedJsonSchema.parse({
        formatVersion: 1,
        complete: incomplete.length === 0 && !overtaken,
        incomplete,
        overtaken,
        outcomes: outcomes.map(({ change, result, issue: written, message }) => ({
            action: change.action,
            key: change.item?.key ?? null,
            result,
            issue: written === null
                ? null
                : { ...written, ...(change.repository !== undefined && { repository: change.repository }) },
            message,
        })),
        umbrellas: umbrellas.map(({ change, result, umbrella: written, message }) => ({
            kind: change.kind,
            action: change.action,
            postmortem: change.postmortem?.id ?? null,
            result,
            umbrella: written,
            message,
        })),
        plan: planJson(plan),
    });
}


/***/ }),

/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZF: () => (/* binding */ contentWords),
  LD: () => (/* binding */ decide),
  a6: () => (/* binding */ nearPairs)
});

// UNUSED EXPORTS: certain, likeness, margin, perhaps

// EXTERNAL MODULE: ./.out/build/core/rendering/sanitize.js
var sanitize = __webpack_require__(8739);
;// CONCATENATED MODULE: ./.out/build/core/planning/candidate-pairs.js
/**
 * Which pairs of two lists of wordings can be alike at all, found by their rarest words instead of by comparing each
 * with each (prefix filtering, as in set similarity joins).
 */
/**
 * Pairs by index, ordered by left, then right: every pair whose Dice coefficient is at least `least`, and few others.
 * Of n words such a pair has at least n·least/(2−least) in common, so the words that may be missing are too few to hide
 * that one of the rarest is shared.
 */
function* candidatePairs(left, right, least) {
    const commonness = new Map();
    for (const word of [...left, ...right].flat())
        commonness.set(word, (commonness.get(word) ?? 0) + 1);
    const rarestFirst = (a, b) => (commonness.get(a) ?? 0) - (commonness.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0);
    const tellingWords = (words) => {
        // The margin is for the rounding of fractions: a word too many costs time, one too few a pair.
        const shared = Math.ceil((words.length * least) / (2 - least) - 1e-9);
        return words.toSorted(rarestFirst).slice(0, words.length - shared + 1);
    };
    const holders = new Map();
    for (const [index, words] of right.entries()) {
        for (const word of tellingWords(words)) {
            const known = holders.get(word);
            if (known === undefined)
                holders.set(word, [index]);
            else
                known.push(index);
        }
    }
    for (const [index, words] of left.entries()) {
        const met = new Set(tellingWords(words).flatMap((word) => holders.get(word) ?? []));
        for (const other of [...met].sort((a, b) => a - b))
            yield [index, other];
    }
}

// EXTERNAL MODULE: ./.out/build/core/planning/group-by.js
var group_by = __webpack_require__(2152);
;// CONCATENATED MODULE: ./.out/build/core/planning/similarity.js
/**
 * How alike two wordings of an action item are. On short imperative items no measure separates "reworded" from
 * "another item" by a wide margin, so a likeness only ties two when it is high and nothing else comes near.
 */



/** Above this two wordings may be one item; below `perhaps` they are two; between, a person decides. */
const certain = 0.8;
const perhaps = 0.6;
/** A tie must beat every rival on either side by this much. */
const margin = 0.15;
const fillers = new Set('a an and are as at be been by for from have in into is it its of on or our so that the their then there these this to up was we when will with within without'.split(' '));
/** Content words, lower-case, without fillers and plural endings; scripts without spaces as pairs of characters. */
function contentWords(text) {
    const words = (0,sanitize/* cleanLine */.Ow)(text)
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
    return words.filter((word) => !fillers.has(word)).flatMap(inParts);
}
function inParts(word) {
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) {
        return [word.length > 3 ? word.replace(/(?<!s)s$/, '') : word];
    }
    const points = Array.from(word);
    return points.length < 2 ? points : points.slice(1).map((point, at) => `${points[at] ?? ''}${point}`);
}
/** 0 (nothing in common) to 1 (the same content words): Dice's coefficient over multisets of words. */
function likeness(a, b) {
    const all = a.length + b.length;
    const left = new Map();
    for (const word of a)
        left.set(word, (left.get(word) ?? 0) + 1);
    let shared = 0;
    for (const word of b) {
        const count = left.get(word) ?? 0;
        if (count === 0)
            continue;
        shared += 1;
        left.set(word, count - 1);
    }
    return all === 0 ? 0 : (2 * shared) / all;
}
/** Every pair of two lists of wordings that is near enough to matter, ordered by left, then right. */
function nearPairs(left, right) {
    const near = [];
    for (const [i, j] of candidatePairs(left, right, perhaps)) {
        const score = likeness(left[i] ?? [], right[j] ?? []);
        if (score >= perhaps)
            near.push({ left: i, right: j, score });
    }
    return near;
}
/**
 * `ties` are certain and one-to-one, `doubts` are pairs near enough that neither side may be taken for new or gone
 * without a person. Does not depend on the order of either list.
 */
function decide(near) {
    const ties = [];
    let doubts = [...near];
    // A tie takes rivals away from others: what was in doubt beside it may be certain now.
    for (let found = tiesAmong(doubts); found.length > 0; found = tiesAmong(doubts)) {
        ties.push(...found);
        const lefts = new Set(found.map(({ left }) => left));
        const rights = new Set(found.map(({ right }) => right));
        doubts = doubts.filter(({ left, right }) => !lefts.has(left) && !rights.has(right));
    }
    return { ties, doubts };
}
function tiesAmong(near) {
    const lefts = secondBest(near, ({ left }) => left);
    const rights = secondBest(near, ({ right }) => right);
    const isTie = ({ left, right, score }) => score >= certain && [lefts.get(left), rights.get(right)].every((rival = -Infinity) => rival <= score - margin);
    return near.filter(isTie);
}
/** The second-best score on each side where there are two: what is not the best there never beats it. */
function secondBest(near, sideOf) {
    const second = (pairs) => pairs.map(({ score }) => score).sort((a, b) => b - a)[1];
    return new Map([...(0,group_by/* groupBy */.$)(near, sideOf)].map(([side, pairs]) => [side, second(pairs)]));
}


/***/ }),

/***/ 1507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ hasLabel),
/* harmony export */   X0: () => (/* binding */ issueName),
/* harmony export */   hz: () => (/* binding */ byPlace)
/* harmony export */ });
/** An Issue of the tracker, as much of it as planning needs; the same for every adapter. */
function issueName({ number, repository = '' }) {
    return `${repository}#${number}`;
}
/** Home first, then by repository; the lowest number first. */
function byPlace(a, b) {
    const [left = '', right = ''] = [a.repository, b.repository];
    return left === right ? a.number - b.number : left < right ? -1 : 1;
}
/** GitHub's labels are one label in any case. */
function hasLabel({ labels }, label) {
    return labels.some((name) => name.toLowerCase() === label.toLowerCase());
}


/***/ }),

/***/ 6945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   v1: () => (/* binding */ isUnwritten)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2152);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8269);
/* harmony import */ var _umbrella_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6938);
/* harmony import */ var _tracked_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1507);
/** Which issues of a listing are ours, which item each stands for, and which are extra. */




function isTrusted({ author, repository }, { identity, alsoTrusted, elsewhere }) {
    // At home both accounts count: an issue that was transferred to it keeps its author.
    const accounts = [
        ...(repository === undefined ? [identity] : []),
        ...(elsewhere === undefined ? [] : [elsewhere.identity]),
    ];
    const ours = accounts.some(({ id, login }) => (id === null ? author.login === login : author.id === id));
    return ours || alsoTrusted.some((login) => login.toLowerCase() === author.login.toLowerCase());
}
/** Whether the postmortem behind a marker is one of home's: markers at home name none, those elsewhere name home. */
function isFromHome({ issue, marker }, { elsewhere }) {
    if (marker.source === null)
        return issue.repository === undefined;
    return marker.source === elsewhere?.source;
}
/** Sorts a listing; the result does not depend on its order. What stands for postmortems of other repositories is left out. */
function recognise(issues, trust, label) {
    const ours = [];
    const unmarked = [];
    const untrusted = [];
    for (const issue of [...issues].sort(_tracked_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .byPlace */ .hz)) {
        const labelled = (0,_tracked_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .hasLabel */ .RX)(issue, label);
        if (!isTrusted(issue, trust)) {
            const could = issue.author.isBot || issue.author.isInsider;
            const found = trackedBy(issue, [issue.body]);
            if (could && labelled && found !== null && isFromHome(found, trust))
                untrusted.push(found);
            continue;
        }
        const found = trackedBy(issue, [issue.body, ...(issue.formerBodies ?? [])]);
        if (found !== null && !isFromHome(found, trust))
            continue;
        if (found !== null)
            ours.push(found);
        else if (isUmbrella(issue))
            continue;
        else if (labelled || (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(issue.body) === 'damaged')
            unmarked.push(issue);
    }
    return { ...canonicalOf((0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(ours, ({ marker }) => marker.key)), unmarked, untrusted };
}
/** By the first of these bodies that holds a marker to be believed. */
function trackedBy(issue, bodies) {
    for (const written of bodies) {
        const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(written);
        if (typeof marker !== 'string')
            return { issue, marker, written };
    }
    return null;
}
/** A parent issue stands for no item, whatever happened to its marker meanwhile. */
function isUmbrella({ body, formerBodies = [] }) {
    return [body, ...formerBodies].some((text) => typeof (0,_umbrella_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readUmbrellaMarker */ .j)(text) !== 'string');
}
/** Whether what we wrote is gone from the body and has to be put back there. */
function isUnwritten({ issue, written }) {
    return issue.body !== written;
}
function canonicalOf(byKey) {
    const canonical = new Map();
    const extra = [];
    for (const [key, all] of byKey) {
        // The last resort is one that a person closed as a duplicate: opened anew, it would be closed so again and again.
        // One that we closed beside another stands for nothing once that other is gone.
        const chosen = all.find(({ issue }) => issue.state === 'open') ??
            all.find(({ issue }) => issue.stateReason !== 'duplicate') ??
            all.find(({ marker }) => marker.state === 'open');
        if (chosen === undefined)
            continue;
        canonical.set(key, chosen);
        for (const other of all) {
            if (other !== chosen && other.issue.state === 'open')
                extra.push({ ...other, of: chosen.issue });
        }
    }
    return { canonical, extra };
}


/***/ }),

/***/ 667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ renderUmbrella),
/* harmony export */   VN: () => (/* binding */ blockOf),
/* harmony export */   eg: () => (/* binding */ mostSubIssues),
/* harmony export */   oq: () => (/* binding */ umbrellaMarkerOf),
/* harmony export */   vP: () => (/* binding */ umbrellaTitle)
/* harmony export */ });
/* harmony import */ var _rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8739);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(146);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(531);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8269);
/* harmony import */ var _umbrella_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6938);
/** What we write to an umbrella: title and block, with the marker that says which issues are in it. */





/** Sub-issues of one issue, closed ones included (github/docs, adding-sub-issues). */
const mostSubIssues = 100;
/** Titles stay below GitHub's 256 characters, with room for people. */
const titleLimit = 240;
/** @param beside tells it from another postmortem of the same title */
function umbrellaTitle({ title, id }, beside = '') {
    const name = (0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(title ?? id);
    const end = beside === '' ? '' : ` (${(0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cutTo */ .yd)((0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(beside), titleLimit / 2)})`;
    const start = /^post[- ]?mortem\b/i.test(name) ? name : `Postmortem: ${name}`;
    return `${(0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cutTo */ .yd)(start, titleLimit - end.length)}${end}`;
}
/** The block and the marker in it. */
function renderUmbrella(text, { inside, beyond }) {
    const content = renderContent(text, beyond);
    return blockOf(content, markerOf(text, content, inside));
}
function umbrellaMarkerOf(text, { inside, beyond }) {
    return markerOf(text, renderContent(text, beyond), inside);
}
/** The block with this content and marker. */
function blockOf(content, marker) {
    return [_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .blockBegin */ .jY, content, (0,_umbrella_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .renderUmbrellaMarker */ .V)(marker), _marker_js__WEBPACK_IMPORTED_MODULE_3__/* .blockEnd */ .lt].join('\n');
}
function markerOf({ title, state, postmortem }, content, inside) {
    const { id: postmortemId, path } = postmortem;
    return { postmortemId, path, title: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .R)(title), block: (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .contentFingerprint */ .cY)(content), state, inside };
}
const opening = {
    issue: 'The action items of this postmortem are the sub-issues here.',
    milestone: 'The action items of this postmortem.',
};
function renderContent({ kind, postmortem, links }, beyond) {
    const { titleLine, summary, actionItems } = postmortem;
    const count = actionItems.filter(({ state }) => state !== 'proposed').length;
    return [
        `> ${opening[kind]}`,
        '',
        `**Postmortem:** ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .postmortemLine */ .ZI)(postmortem, titleLine, links)}  `,
        `**Action items:** ${count}  `,
        ...(summary === null ? [] : [`**What happened:** ${(0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeInline */ .nW)((0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cutTo */ .yd)(summary, 500))}  `]),
        ...(beyond.length === 0
            ? []
            : [`**Not among them, because an issue has ${mostSubIssues} at most:** ${beyond.map(hash).join(', ')}  `]),
        '',
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFooter */ .up)(postmortem),
    ].join('\n');
}
function hash(number) {
    return `#${number}`;
}


/***/ }),

/***/ 641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TN: () => (/* binding */ createUmbrella),
  uR: () => (/* binding */ duplicateUmbrella),
  OA: () => (/* binding */ keepUmbrella),
  kr: () => (/* binding */ updateUmbrella)
});

// EXTERNAL MODULE: ./.out/build/core/planning/block.js
var block = __webpack_require__(146);
// EXTERNAL MODULE: ./.out/build/core/planning/fingerprint.js
var fingerprint = __webpack_require__(531);
// EXTERNAL MODULE: ./.out/build/core/planning/umbrella-block.js
var umbrella_block = __webpack_require__(667);
// EXTERNAL MODULE: ./.out/build/core/planning/umbrella-gather.js
var umbrella_gather = __webpack_require__(3479);
;// CONCATENATED MODULE: ./.out/build/core/planning/umbrella-state.js
/** Whether an umbrella is open: we close it once everything is finished, and open again only what we closed. */
function nextState(group, tracked, context) {
    const { umbrella, marker } = tracked;
    const isIssue = umbrella.kind === 'issue';
    if (umbrella.state === 'closed') {
        if (isFinished(group, tracked, context))
            return { marker: 'closed', writes: {}, reasons: [] };
        const writes = { state: 'open', ...(isIssue && { stateReason: 'reopened' }) };
        return { marker: 'open', writes, reasons: ['open-again'] };
    }
    if (marker.state === 'closed')
        return { marker: 'theirs', writes: {}, reasons: ['opened-by-hand'] };
    if (marker.state !== 'open' || !isFinished(group, tracked, context)) {
        return { marker: marker.state, writes: {}, reasons: [] };
    }
    const writes = { state: 'closed', ...(isIssue && { stateReason: 'completed' }) };
    return { marker: 'closed', writes, reasons: ['all-finished'] };
}
/** Its items are, and nothing else that is in it is open: neither what is listed nor what people put in themselves. */
function isFinished({ isFinished: itemsAre }, { umbrella }, context) {
    if (!itemsAre)
        return false;
    const { after, insideOf } = context;
    const inside = insideOf.get(umbrella.number) ?? [];
    const unseen = umbrella.holds.open - inside.filter(({ state }) => state === 'open').length;
    return unseen <= 0 && inside.every(({ number }) => after.issue(number)?.state === 'closed');
}

;// CONCATENATED MODULE: ./.out/build/core/planning/umbrella-changes.js
/** From a postmortem's group and its umbrella to an UmbrellaChange: what is written, or why nothing is. */





function createUmbrella(group, context) {
    const { kind, known, input } = context;
    const { postmortem } = group;
    const base = { kind, postmortem, umbrella: null, gathers: [], writes: {}, contents: null };
    const other = known.untrusted.get(postmortem.id);
    if (other !== undefined) {
        const what = kind === 'issue' ? `#${other}` : `milestone ${other}`;
        const note = `${what} by another account already stands for ${postmortem.path}. If the token changed, add the login to trusted-authors.`;
        return { ...base, action: 'none', reasons: ['untrusted'], note };
    }
    const gathered = (0,umbrella_gather/* gather */.k)(group, null, context);
    const text = textOf(group, 'open', context);
    const { title } = text;
    return {
        ...base,
        action: 'create',
        reasons: ['new'],
        gathers: gathered.gathers,
        writes: { title, block: blockFor(text, gathered), ...(kind === 'issue' && { addLabels: [input.config.label] }) },
        contents: { text, inside: gathered.inside, beyond: gathered.beyond },
        note: gatherNote(gathered),
    };
}
function updateUmbrella(group, tracked, context) {
    const { umbrella, marker, written } = tracked;
    // Whoever closed it has done with it; one that we closed ourselves follows its items.
    if (umbrella.state === 'closed' && marker.state !== 'closed')
        return keepUmbrella(tracked, context.input, 'closed');
    const gathered = (0,umbrella_gather/* gather */.k)(group, tracked, context);
    const state = nextState(group, tracked, context);
    const text = textOf(group, state.marker, context);
    const contents = { text, inside: gathered.inside, beyond: gathered.beyond };
    const wanted = (0,umbrella_block/* umbrellaMarkerOf */.oq)(text, whenIn(contents, gathered));
    const isEdited = umbrella.body !== written || (0,block/* contentFingerprint */.cY)((0,block/* contentOf */.$E)(umbrella.body) ?? '') !== marker.block;
    const isChanged = isEdited || gathered.gathers.length > 0 || JSON.stringify(wanted) !== JSON.stringify(marker);
    const title = titleFollows(text.title, tracked, context.input) ? { title: text.title } : {};
    const labels = umbrella.isLabelled ? {} : { addLabels: [context.input.config.label] };
    const writes = { ...title, ...labels, ...state.writes, ...(isChanged && { block: blockFor(text, gathered) }) };
    const reasons = [
        ...state.reasons,
        ...(gathered.gathers.length > 0 ? ['gathers'] : []),
        ...(marker.postmortemId !== group.postmortem.id ? ['moved'] : []),
        ...(isEdited ? ['block-edited'] : []),
        ...(umbrella.isLabelled ? [] : ['label-missing']),
    ];
    const isNone = Object.keys(writes).length === 0;
    return {
        kind: umbrella.kind,
        action: isNone ? 'none' : 'update',
        reasons: isNone ? ['unchanged'] : reasons.length > 0 ? reasons : ['file-changed'],
        postmortem: group.postmortem,
        umbrella: about(umbrella),
        gathers: gathered.gathers,
        writes,
        contents: isChanged ? contents : null,
        note: isNone
            ? ''
            : [gatherNote(gathered), ...reasons.map((reason) => notes[reason] ?? '')].filter(Boolean).join(' '),
    };
}
const notes = {
    moved: 'Its postmortem moved to another file.',
    'block-edited': 'Our part of the text was edited and is restored.',
    'label-missing': 'Its label is missing.',
    'all-finished': 'Every action item is done or declined.',
    'open-again': 'An action item is open again.',
    'opened-by-hand': 'Somebody opened it again: its state is theirs from now on.',
};
/** Nothing for the postmortem's sake; marker and label are put back, without which it would be opened again. */
function keepUmbrella({ umbrella, marker, written }, { config }, reason) {
    const isUnwritten = umbrella.body !== written;
    const writes = {
        ...(isUnwritten && { block: (0,umbrella_block/* blockOf */.VN)((0,block/* contentOf */.$E)(written) ?? '', marker) }),
        ...(!umbrella.isLabelled && { addLabels: [config.label] }),
    };
    const reasons = [
        ...(isUnwritten ? ['block-edited'] : []),
        ...(umbrella.isLabelled ? [] : ['label-missing']),
    ];
    return {
        ...{ kind: umbrella.kind, postmortem: null, umbrella: about(umbrella), gathers: [], writes, contents: null },
        action: reasons.length === 0 ? 'none' : 'update',
        reasons: reasons.length === 0 ? [reason] : reasons,
        note: reasons.map((one) => notes[one]).join(' '),
    };
}
function duplicateUmbrella({ umbrella, marker, written, of, }) {
    return {
        ...{ kind: umbrella.kind, postmortem: null, umbrella: about(umbrella), gathers: [], contents: null },
        action: 'close-duplicate',
        reasons: ['duplicate'],
        writes: {
            block: (0,umbrella_block/* blockOf */.VN)((0,block/* contentOf */.$E)(written) ?? '', { ...marker, state: 'extra' }),
            state: 'closed',
            stateReason: 'duplicate',
            comment: `This gathers the same action items as #${of}, which was opened first.`,
        },
        note: `The same postmortem as #${of}.`,
    };
}
function textOf({ postmortem }, state, { kind, titles, input }) {
    const title = titles?.get(postmortem.id) ?? (0,umbrella_block/* umbrellaTitle */.vP)(postmortem);
    return { kind, title, state, postmortem, links: input.links };
}
/** The file's title, until somebody changes it by hand. */
function titleFollows(title, { umbrella, marker }, { config }) {
    if (config.wins.title === 'file')
        return umbrella.title !== title;
    return marker.title !== (0,fingerprint/* fingerprint */.R)(title) && (0,fingerprint/* fingerprint */.R)(umbrella.title) === marker.title;
}
/** The block where everything that has a number gets in. */
function blockFor(text, gathered) {
    return (0,umbrella_block/* renderUmbrella */.DN)(text, whenIn({ text, ...gathered }, gathered));
}
function whenIn({ inside, beyond }, { gathers }) {
    const numbers = gathers.flatMap(({ number }) => number ?? []);
    return {
        inside: [...inside, ...numbers].sort((a, b) => a - b),
        beyond: beyond.flatMap(({ number }) => number ?? []),
    };
}
function gatherNote({ gathers, beyond }) {
    const said = [
        ...(gathers.length === 0 ? [] : [`${gathers.length} ${gathers.length === 1 ? 'issue goes' : 'issues go'} in.`]),
        ...(beyond.length === 0 ? [] : [`There is no room for ${beyond.length}: the text names them.`]),
    ];
    return said.join(' ');
}
function about({ number, url, title, state }) {
    return { number, url, title, state };
}


/***/ }),

/***/ 3479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ holderOf),
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _tracked_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1507);
/* harmony import */ var _umbrella_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(667);
/** Which issues are to be put into an umbrella. People win: who took one out, or gave it another, is not contradicted. */


/** Which umbrella an issue is in. */
function holderOf(kind, { parent, milestone }) {
    return kind === 'issue' ? parent : milestone;
}
function gather(group, tracked, context) {
    const settled = new Set(tracked?.marker.inside);
    const wanted = [];
    for (const member of inOrder(group.members)) {
        const { key, number } = member;
        const issue = number === null ? null : issueOf(number, context);
        const holder = issue === null ? undefined : holderOf(context.kind, issue);
        const from = typeof holder === 'number' ? holder : null;
        if (number === null)
            wanted.push({ key, number, from });
        else if (tracked !== null && holder === tracked.umbrella.number)
            settled.add(number);
        else if (issue?.stateReason !== 'duplicate' && mayTake(member, holder, settled.has(number), group, context)) {
            wanted.push({ key, number, from });
        }
    }
    const room = roomIn(tracked, context);
    const inside = [...settled].sort((a, b) => a - b);
    return { gathers: wanted.slice(0, room), inside, beyond: wanted.slice(room) };
}
/** Ascending, those that are still to be opened last. */
function inOrder(members) {
    const known = members.filter(({ number }) => number !== null);
    return [
        ...known.sort((a, b) => (a.number ?? 0) - (b.number ?? 0)),
        ...members.filter(({ number }) => number === null),
    ];
}
/** As it is now. */
function issueOf(number, { after, input }) {
    const found = after.before(number) ?? input.referenced.get((0,_tracked_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .issueName */ .X0)({ number }));
    return typeof found === 'object' ? found : null;
}
/**
 * Out of nothing, once; or out of another umbrella of ours that gathers nothing any more, or that it was in because it
 * was of that postmortem: what happens where a postmortem is split, or two runs at once made one each.
 */
function mayTake({ number, cameFrom }, holder, isSettled, group, { known, heirs }) {
    if (holder === undefined)
        return !isSettled;
    const other = holder === 'elsewhere' ? undefined : known.all.get(holder);
    if (other === undefined)
        return false;
    const heir = heirs.get(other.umbrella.number);
    if (heir === undefined)
        return true;
    const wasThere = other.marker.inside.includes(number ?? 0);
    return heir !== group.postmortem.id && (wasThere || (!isSettled && cameFrom === other.marker.postmortemId));
}
function roomIn(tracked, { kind, insideOf }) {
    if (kind === 'milestone')
        return Infinity;
    if (tracked === null)
        return _umbrella_block_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSubIssues */ .eg;
    const { number, holds } = tracked.umbrella;
    const seen = insideOf.get(number)?.length ?? 0;
    return Math.max(0, _umbrella_block_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSubIssues */ .eg - Math.max(holds.open + holds.closed, seen));
}


/***/ }),

/***/ 6938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ renderUmbrellaMarker),
/* harmony export */   j: () => (/* binding */ readUmbrellaMarker)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8269);
/**
 * The hidden marker of an umbrella, the parent issue or milestone of one postmortem. A kind of its own: no item's issue
 * is taken for one, and the reverse.
 */

const umbrellaMarker = new RegExp(`^${_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .prefix */ .Pl}:umbrella v=1 pm=(${_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq}) path=(${_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq}) title=([0-9a-f]{8}) block=([0-9a-f]{8}) ` +
    'state=(open|closed|theirs|extra) in=((?:\\d{1,15}(?:,\\d{1,15})*)?) -->$', 'gm');
function renderUmbrellaMarker({ postmortemId, path, title, block, state, inside }) {
    const names = `pm=${(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)(postmortemId)} path=${(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)(path)}`;
    return `${_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .prefix */ .Pl}:umbrella v=1 ${names} title=${title} block=${block} state=${state} in=${inside.join(',')} -->`;
}
/** The marker of a body; `none` where there is no trace of any, `damaged` where there is none of this kind to believe. */
function readUmbrellaMarker(body) {
    const match = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .soleMarker */ .QS)(body, umbrellaMarker);
    if (typeof match === 'string')
        return match;
    const [, pm = '', path = '', title = '', block = '', state = '', inside = ''] = match;
    try {
        return {
            postmortemId: decodeURIComponent(pm),
            path: decodeURIComponent(path),
            title,
            block,
            state: state,
            inside: inside === '' ? [] : inside.split(',').map(Number),
        };
    }
    catch {
        return 'damaged';
    }
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isParentOfOurs),
/* harmony export */   t: () => (/* binding */ recogniseUmbrellas)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2152);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8269);
/* harmony import */ var _tracked_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1507);
/* harmony import */ var _tracked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6945);
/* harmony import */ var _umbrella_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6938);
/** Umbrellas: parent issues and milestones, the same for planning. Which of a listing are ours, and for which postmortem. */





const nothingHeld = { open: 0, closed: 0 };
function issueUmbrella(issue, label) {
    const { number, title, body, state, stateReason, url, author, subIssues } = issue;
    const isLabelled = (0,_tracked_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .hasLabel */ .RX)(issue, label);
    return {
        ...{ kind: 'issue', number, title, body, state, stateReason, url, author, isLabelled },
        holds: subIssues ?? nothingHeld,
    };
}
function milestoneUmbrella({ description, ...milestone }) {
    return { ...milestone, kind: 'milestone', body: description, stateReason: null, isLabelled: true };
}
/** What is listed of one kind, with the former bodies of those that lost their marker. */
function listed(kind, input) {
    if (kind === 'milestone')
        return input.milestones.map((one) => [milestoneUmbrella(one), []]);
    return input.issues.map((one) => [issueUmbrella(one, input.label), one.formerBodies ?? []]);
}
/** Whether the issue is a parent that we opened, whatever the configuration asks for now. */
function isParentOfOurs(issue, trust) {
    return (0,_tracked_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrusted */ .W2)(issue, trust) && typeof (0,_umbrella_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readUmbrellaMarker */ .j)(issue.body) !== 'string';
}
/** Sorts a listing; the result does not depend on its order. */
function recogniseUmbrellas(kind, input) {
    const ours = [];
    const unmarked = [];
    const untrusted = new Map();
    for (const [umbrella, former] of [...listed(kind, input)].sort(([a], [b]) => a.number - b.number)) {
        const { body, isLabelled } = umbrella;
        const isOurs = (0,_tracked_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrusted */ .W2)(umbrella, input.trust);
        const found = trackedBy(umbrella, isOurs ? [body, ...former] : [body]);
        if (found === null) {
            if (isOurs && isLabelled && typeof (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(body) === 'string')
                unmarked.push(umbrella);
        }
        else if (isOurs)
            ours.push(found);
        else if (isLabelled && mayBeOurs(umbrella))
            untrusted.set(found.marker.postmortemId, umbrella.number);
    }
    const all = new Map(ours.map((one) => [one.umbrella.number, one]));
    return { all, ...canonicalOf(ours), unmarked, untrusted };
}
/** A milestone is made by people who may write here; an issue by anybody. */
function mayBeOurs({ kind, author }) {
    return kind === 'milestone' || author.isBot || author.isInsider;
}
function trackedBy(umbrella, bodies) {
    for (const written of bodies) {
        const marker = (0,_umbrella_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readUmbrellaMarker */ .j)(written);
        if (typeof marker !== 'string')
            return { umbrella, marker, written };
    }
    return null;
}
function canonicalOf(ours) {
    const canonical = new Map();
    const extra = [];
    for (const [id, all] of (0,_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(ours, ({ marker }) => marker.postmortemId)) {
        const chosen = all.find(({ umbrella }) => umbrella.stateReason !== 'duplicate') ??
            // One that a person closed as a duplicate: opened anew, it would be closed so again and again.
            all.find(({ marker }) => marker.state !== 'extra');
        if (chosen === undefined)
            continue;
        canonical.set(id, chosen);
        for (const other of all) {
            if (other !== chosen && other.umbrella.state === 'open')
                extra.push({ ...other, of: chosen.umbrella.number });
        }
    }
    return { canonical, extra };
}


/***/ }),

/***/ 9447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ upkeepChange)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(146);
/* harmony import */ var _about_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9856);
/* harmony import */ var _tracked_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1507);
/* harmony import */ var _tracked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6945);
/**
 * What is kept up on an issue whatever its file says, and also where that cannot be read: the marker and the label by
 * which it is found. An issue that lost both is out of reach, and its item would be opened again.
 */




/** Nothing for the file's sake, because of `reason`; marker and label are put back where they are missing. */
function upkeepChange(tracked, label, reason, note) {
    const { issue, marker, written } = tracked;
    const unwritten = (0,_tracked_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnwritten */ .v1)(tracked);
    const unlabelled = !(0,_tracked_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .hasLabel */ .RX)(issue, label);
    const writes = {
        ...(unwritten && { block: (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBlock */ .g8)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(written) ?? '', marker) }),
        ...(unlabelled && { addLabels: [label] }),
    };
    const reasons = [
        ...(unwritten ? ['block-edited'] : []),
        ...(unlabelled ? ['label-missing'] : []),
    ];
    const { repository } = issue;
    return {
        action: reasons.length === 0 ? 'none' : 'update',
        reasons: reasons.length === 0 ? [reason] : reasons,
        item: null,
        postmortem: null,
        alsoServes: [],
        issue: (0,_about_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .aboutIssue */ .Vi)(issue, (0,_about_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWords */ .I1)(tracked)),
        ...(repository !== undefined && { repository }),
        writes,
        note,
    };
}


/***/ }),

/***/ 9298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ wordsOfIssue),
/* harmony export */   t: () => (/* binding */ wordsOfEntry)
/* harmony export */ });
/* harmony import */ var _rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8739);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(146);
/* harmony import */ var _similarity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(511);
/** The words of an item, and those that an issue was last written with, for comparing the one with the other. */



function wordsOfEntry({ item }) {
    return (0,_similarity_js__WEBPACK_IMPORTED_MODULE_2__/* .contentWords */ .ZF)(item.text);
}
function wordsOfIssue({ issue, written }) {
    return (0,_similarity_js__WEBPACK_IMPORTED_MODULE_2__/* .contentWords */ .ZF)((0,_rendering_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleWords */ .iV)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .taskLine */ .er)(written) ?? issue.title));
}


/***/ }),

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sectionNames)
/* harmony export */ });
/**
 * A Postmortem: one incident's account as read from a file. Plain readonly data, the whole of the parse contract
 * (`parse --format json`, formatVersion 1). Lines and columns are 1-based and point into the file as it is on disk.
 */
/** The canonical section names; a heading of any wording or language maps to one of these, or to none. */
const sectionNames = [
    'summary',
    'impact',
    'duration',
    'timeline',
    'detection',
    'trigger',
    'root-cause',
    'contributing-factors',
    'resolution',
    'lessons-learned',
    'went-well',
    'went-wrong',
    'got-lucky',
    'action-items',
    'recurrence',
    'supporting-information',
];


/***/ }),

/***/ 3446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reaches),
/* harmony export */   i: () => (/* binding */ compareProblems)
/* harmony export */ });
/**
 * A Problem: something wrong in a user's file, always data and never thrown.
 * Every problem says where it is, what was found and what to do about it.
 */
const weight = { error: 3, warning: 2, info: 1 };
/** Whether `severity` is as heavy as `threshold` or heavier; `never` is reached by nothing. */
function reaches(severity, threshold) {
    return threshold !== 'never' && weight[severity] >= weight[threshold];
}
/** Order for display: by path, then line, then column, then rule; total, so that output never depends on discovery order. */
function compareProblems(a, b) {
    return (compareText(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ leftElsewhere),
/* harmony export */   Z: () => (/* binding */ heldBack)
/* harmony export */ });
/* harmony import */ var _item_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3386);
/** Why a plan waits for a person, in a sentence that says what the person can do. */

/** null where nothing is held back. Names only logins, numbers and dates, no text from files. */
function heldBack({ held }) {
    switch (held?.kind) {
        case undefined:
            return null;
        case 'too-many': {
            const { since, wanted, limit } = held;
            const bySince = since === null ? '' : `\`since: ${since.date}\` to open the latest ${since.opens} of them, or `;
            return `${(0,_item_line_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(wanted, 'issue')} would be opened, the limit is ${limit}: none is. Add one line to .github/postmortems.yml: ${bySince}\`max-new-issues: ${wanted}\` to open ${wanted === 1 ? 'it' : `all ${wanted}`}.`;
        }
        case 'untrusted-markers':
            return `Issues by ${held.authors.join(', ')} already stand for these action items (${held.issues.map((number) => `#${number}`).join(', ')}). If the token changed, add the login to trusted-authors; nothing is written.`;
        case 'no-files':
            return `No postmortem was found, but ${(0,_item_line_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(held.tracked, 'open issue')} ${held.tracked === 1 ? 'is' : 'are'} tracked. Check paths and checkout; nothing is written.`;
    }
}
/** What is left undone in other repositories, and why, a sentence or two for each. */
function leftElsewhere({ elsewhere }) {
    return elsewhere.map(({ why, waiting }) => {
        const text = why.endsWith('.') ? why : `${why}.`;
        return waiting === 0 ? text : `${(0,_item_line_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(waiting, 'change')} held back: ${text}`;
    });
}


/***/ }),

/***/ 3386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ issueLink),
/* harmony export */   R8: () => (/* binding */ notedLine),
/* harmony export */   S9: () => (/* binding */ sortPlan),
/* harmony export */   TY: () => (/* binding */ openLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xg: () => (/* binding */ plannedLine)
/* harmony export */ });
/* harmony import */ var _planning_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7484);
/* harmony import */ var _planning_about_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9856);
/* harmony import */ var _planning_tracked_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1507);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8739);
/** One action item or one open issue as a line of Markdown, inert, the same in comment, summary and report. */




const textLimit = 160;
/** `**Alert on lag** · Ada · due 2026-03-01 · preventive` */
function plannedLine({ item, issue, repository, alsoServes }) {
    if (item === null)
        return issue === null ? '' : `${issueLink(issue)} ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeInline */ .nW)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cutTo */ .yd)((0,_planning_about_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .shownTitle */ ._Q)(issue), textLimit))}`;
    const parts = [
        `**${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeInline */ .nW)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cutTo */ .yd)(item.text, textLimit))}**`,
        ...(issue === null ? [] : [issueLink(issue)]),
        ...(issue !== null || repository === undefined ? [] : [`in ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(repository)}`]),
        ...item.owners.map(_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeInline */ .nW),
        ...(item.due === null ? [] : [`due ${item.due}`]),
        ...(item.kind === 'unspecified' ? [] : [item.kind]),
        ...(alsoServes.length === 0 ? [] : [`and ${alsoServes.length} more of its items`]),
    ];
    return parts.join(' · ');
}
/** The same with the change's note. */
function notedLine(change) {
    return `${plannedLine(change)}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeInline */ .nW)(change.note)}`;
}
/** `[#12](…) Alert on lag · ada · **6 days overdue**` */
function openLine({ title, due, overdueDays, assignees, ...issue }) {
    const when = overdueDays > 0 ? `**${count(overdueDays, 'day')} overdue**` : due === null ? null : `due ${due}`;
    return [
        `${issueLink(issue)} ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeInline */ .nW)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cutTo */ .yd)(title, textLimit))}`,
        ...assignees.map(_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeInline */ .nW),
        ...(when === null ? [] : [when]),
    ].join(' · ');
}
/** Through GitHub's redirect host, so that a comment that lists twenty issues leaves no note on any of them. */
function issueLink({ url, ...place }) {
    return url === ''
        ? `${place.number}`
        : `[${(0,_planning_tracked_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .issueName */ .X0)(place)}](${url.replace(/^https:\/\/github\.com\//, 'https://redirect.github.com/')})`;
}
/** `1 issue`, `2 issues` */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
const waits = new Set([
    ...['proposed', 'maybe-reworded', 'missing-reference', 'parent-issue', 'reference-unknown', 'undated', 'locked'],
    'repository-closed',
]);
const isUnknown = new Set(['repository-unknown']);
const isListed = new Set(['no-issue', 'elsewhere', 'pull-request']);
/** A plan's changes by what they mean to a reader. */
function sortPlan({ changes }) {
    const of = (action) => changes.filter((change) => change.action === action);
    const idle = (reasons) => of('none').filter((change) => change.reasons.some((reason) => reasons.has(reason)));
    const isRemoval = ({ writes }) => writes.addLabels?.includes(_planning_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .removedLabel */ .P) ?? false;
    return {
        open: of('create'),
        adopt: of('adopt'),
        update: of('update').filter((change) => !isRemoval(change)),
        removed: of('update').filter(isRemoval),
        duplicates: of('close-duplicate'),
        waiting: idle(waits),
        unknown: idle(isUnknown),
        listed: idle(isListed),
    };
}


/***/ }),

/***/ 8739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ sanitizeCell),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   iV: () => (/* binding */ visibleWords),
/* harmony export */   nW: () => (/* binding */ sanitizeInline),
/* harmony export */   yd: () => (/* binding */ cutTo)
/* harmony export */ });
/**
 * The one way that text from files takes to GitHub. What comes out of `sanitizeInline` is one line of Markdown that shows
 * the author's words and does nothing: no mention, no reference to an issue or commit, no closing keyword, no image,
 * no HTML, no marker, no block syntax. Broken with a zero-width space where GitHub works on the rendered text.
 */
/** Zero-width space; written as an entity in the end, so that a reader of the source sees it. */
const gap = '\u200B';
const gapEntity = '&#8203;';
/** C0 and C1 controls, then everything of Unicode's format class but the joiner, then the invisible fillers. */
const controls = /[\p{Cc}]+/gu;
const invisible = /(?!\u200D)\p{Cf}|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164|\uFFA0|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const loneSurrogates = /\p{Cs}/gu;
/**
 * One line of plain text: control characters and line ends become spaces, invisible and direction-changing characters
 * go (a joiner stays inside an emoji), lone surrogates become U+FFFD.
 */
function cleanLine(text) {
    return text
        .replace(controls, ' ')
        .replace(loneSurrogates, '\uFFFD')
        .replace(invisible, '')
        .replace(/\s+/g, ' ')
        .trim();
}
/** Cuts to at most `limit` code points, an ellipsis included; never splits a surrogate pair. */
function cutTo(text, limit) {
    const points = Array.from(text);
    return points.length <= limit
        ? text
        : `${points
            .slice(0, limit - 1)
            .join('')
            .trimEnd()}…`;
}
/** One line of inert Markdown; code spans and https links of the author stay what they are. */
function sanitizeInline(text) {
    const line = cleanLine(text);
    let out = '';
    let at = 0;
    while (at < line.length) {
        const open = line.indexOf('`', at);
        if (open < 0)
            break;
        const ticks = runLength(line, open);
        const close = closing(line, open + ticks, ticks);
        if (close < 0)
            break;
        const code = line.slice(open + ticks, close);
        const isBlank = code.trim() === '';
        out += inertProse(line.slice(at, open)) + (isBlank ? inertProse(line.slice(open, close + ticks)) : codeSpan(code));
        at = close + ticks;
    }
    return escapeBlockStart(out + inertProse(line.slice(at))).replaceAll(gap, gapEntity);
}
/** The same for a cell of a table, where a bar in a code span would end the cell. */
function sanitizeCell(text) {
    return sanitizeInline(text).replace(/(?<!\\)\|/g, '\\|');
}
/** A code span that shows exactly this text, whatever backticks are in it. */
function codeSpan(text) {
    const line = cleanLine(text);
    if (line === '')
        return '';
    // Markers are found in raw text, code spans included: a comment opener is never left whole.
    if (line.includes('<!') || line.includes('-->'))
        return inertProse(line).replaceAll(gap, gapEntity);
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
function runLength(line, from) {
    let end = from;
    while (line[end] === '`')
        end += 1;
    return end - from;
}
function closing(line, from, ticks) {
    for (let at = line.indexOf('`', from); at >= 0;) {
        const run = runLength(line, at);
        if (run === ticks)
            return at;
        at = line.indexOf('`', at + run);
    }
    return -1;
}
const url = /\bhttps?:\/\/[^\s<>"'`)\]}|\\]+/giu;
function inertProse(text) {
    let out = '';
    let at = 0;
    for (const match of text.matchAll(url)) {
        const address = match[0].replace(/[.,;:!?]+$/u, '');
        out += inertWords(text.slice(at, match.index)) + inertUrl(address);
        at = match.index + address.length;
    }
    return out + inertWords(text.slice(at));
}
/** Paths that GitHub turns into a reference and a note on the other side. */
const referencePath = /\/(?:issues|pull|pulls|commit|discussions)\/\w/i;
/** github.com goes through GitHub's own redirect host, which leaves no trace on the page linked to. */
function inertUrl(address) {
    const [, scheme = '', rest = ''] = /^(https?):\/\/(.*)$/iu.exec(address) ?? [];
    if (scheme.toLowerCase() !== 'https' || !/^[\p{L}\p{N}]/u.test(rest))
        return inertWords(address.replace('://', ': //'));
    // A number after # would be a reference where GitHub does not take the whole for a link.
    const safe = rest.replace(/[@*_~$!]|#(?=\p{N})/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    const redirected = safe.replace(/^(?:www\.)?github\.com(?=[/?#]|$)/iu, 'redirect.github.com');
    if (redirected === safe && referencePath.test(safe))
        return inertWords(`${safe.replace(/[/?#].*$/u, '')} …`);
    // In angle brackets a link ends where it ends, whatever follows it.
    return `<https://${redirected}>`;
}
const special = /[\\`*_[\]~|!$]/g;
const entity = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function inertWords(text) {
    return text
        .replace(/[&<>]/g, (char) => entity[char] ?? char)
        .replace(special, '\\$&')
        .replace(/[@\uFF20\uFE6B]/g, `$&${gap}`)
        .replace(/[#\uFF03\uFE5F](?=[\p{N}])/gu, `$&${gap}`)
        .replace(/\b(gh)-(?=\d)/gi, `$1-${gap}`)
        .replace(/\bwww\.(?=\S)/gi, `www.${gap}`)
        .replace(/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])([0-9a-f]{4})([0-9a-f]{3,36})\b/gi, `$1${gap}$2`);
}
/** What would open a heading, list, rule, quote or table at the start of a line is escaped there. */
function escapeBlockStart(markdown) {
    return markdown.replace(/^(?:[#+\-=:]|\d{1,9}(?=[.)]))/u, (start) => /^\d/u.test(start) ? `${start}\\` : `\\${start}`);
}
/** The words behind sanitized Markdown, for comparing what we once wrote with what the file says now. */
function visibleWords(markdown) {
    return markdown
        .replaceAll(gapEntity, '')
        .replace(/\\([\\`*_[\]~|!$#+\-=:.)])/g, '$1')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
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

/***/ 6915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ duplicatePostmortemId),
/* harmony export */   m: () => (/* binding */ duplicateItemId)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5329);
/** Ids are how issues stay tied to their items: two things with one id would share an issue. */

const duplicateItemId = {
    id: 'duplicate-item-id',
    severity: 'error',
    summary: 'Two action items of one postmortem have the same id.',
    scope: 'postmortem',
    check: ({ actionItems }) => {
        const found = [];
        const first = new Map();
        for (const item of actionItems) {
            const { authorId, line, column } = item;
            if (authorId === null)
                continue;
            const earlier = first.get(authorId);
            if (earlier === undefined)
                first.set(authorId, item);
            else
                found.push({
                    line,
                    column,
                    message: `Expected an id of its own for the action item, found ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(authorId)}, which the item on line ${earlier.line} has.`,
                    help: `Give one of them another id, such as "{#${authorId}-2}".`,
                });
        }
        return found;
    },
};
const duplicatePostmortemId = {
    id: 'duplicate-postmortem-id',
    severity: 'error',
    summary: 'Two postmortems have the same id in their front matter.',
    scope: 'across-files',
    check: (readings) => {
        const found = [];
        const first = new Map();
        for (const { postmortems } of readings)
            for (const postmortem of postmortems) {
                const { id, path, line } = postmortem;
                const folded = id.normalize('NFC').toLowerCase();
                const earlier = first.get(folded);
                if (earlier === undefined) {
                    first.set(folded, postmortem);
                    continue;
                }
                const where = earlier.path === path ? `line ${earlier.line}` : earlier.path;
                found.push({
                    path,
                    line,
                    column: 1,
                    message: `Expected an id of its own for the postmortem, found ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(id)}, which the one in ${where} has.`,
                    help: `Set another id in the front matter, such as "id: ${id}-2".`,
                });
            }
        return found;
    },
};


/***/ }),

/***/ 9390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules),
  s: () => (/* binding */ unknownRules)
});

// EXTERNAL MODULE: ./.out/build/core/rules/duplicate-ids.js
var duplicate_ids = __webpack_require__(6915);
;// CONCATENATED MODULE: ./.out/build/core/rules/open-items.js
/** Of the items that somebody still has to do and that no tracker looks after yet, those that are so. */
function unfinishedItems({ actionItems }, isSo) {
    return actionItems.filter((item) => isUnfinished(item) && isSo(item));
}
function isUnfinished({ state, noIssue, issue }) {
    return (state === 'committed' || state === 'proposed') && !noIssue && issue === null;
}

;// CONCATENATED MODULE: ./.out/build/core/rules/due-before-incident.js

const dueBeforeIncident = {
    id: 'due-before-incident',
    severity: 'warning',
    summary: 'An action item is due before the incident happened.',
    scope: 'postmortem',
    check: (postmortem) => {
        const { date } = postmortem;
        if (date === null)
            return [];
        const isBefore = ({ due, dueInferred }) => due !== null && dueInferred !== true && due < date;
        return unfinishedItems(postmortem, isBefore).map(({ due, line, column }) => ({
            line,
            column,
            message: `Expected a due date after the incident of ${date}, found ${due ?? 'none'}.`,
            help: `Check the year of both, such as "Due: ${date.slice(0, 4)}-12-31".`,
        }));
    },
};

// EXTERNAL MODULE: ./.out/build/core/postmortem.js
var core_postmortem = __webpack_require__(907);
// EXTERNAL MODULE: ./.out/build/core/rules/quote.js
var quote = __webpack_require__(5329);
// EXTERNAL MODULE: ./.out/build/core/rules/presets.js
var presets = __webpack_require__(7769);
;// CONCATENATED MODULE: ./.out/build/core/rules/section-standing.js
/** How a Postmortem stands to a section that is asked for. */

/** Where several sections count, one with text is enough; else the first that is empty is shown. */
function standingOf(name, { sections, actionItems }) {
    if (name === 'action-items' && actionItems.length > 0)
        return { is: 'filled' };
    const fillers = (0,presets/* fillersOf */.b9)(name);
    let first = null;
    for (let at = 0; at < sections.length; at++) {
        const section = sections[at];
        if (section === undefined || section.name === null || !fillers.includes(section.name))
            continue;
        if (!section.empty || isMadeOfParts(sections, at))
            return { is: 'filled' };
        first ??= section;
    }
    return first === null ? { is: 'missing' } : { is: 'empty', section: first };
}
const partsOfSummary = ['duration', 'impact', 'root-cause', 'detection', 'trigger'];
/** A summary may hold nothing but headings of its own, which are read as sections after it. */
function isMadeOfParts(sections, at) {
    const section = sections[at];
    if (section?.name !== 'summary')
        return false;
    let next = sections[at + 1];
    // One heading that fills two names is listed twice.
    for (let after = at + 2; next?.line === section.line; after += 1)
        next = sections[after];
    return next !== undefined && !next.empty && partsOfSummary.includes(next.name);
}

;// CONCATENATED MODULE: ./.out/build/core/rules/section-words.js
/** How each section is called and what belongs in it, in the words of messages and help. */
const sectionWords = {
    summary: {
        phrase: 'a summary',
        heading: 'Summary',
        content: 'what broke, for whom and for how long, in two or three sentences',
    },
    impact: {
        phrase: 'an impact section',
        heading: 'Impact',
        content: 'who was affected, how, and how many of them',
    },
    duration: {
        phrase: 'a duration',
        heading: 'Duration',
        content: 'start and end with a time zone, such as "2024-02-25 10:00 to 11:30 UTC"',
    },
    timeline: {
        phrase: 'a timeline',
        heading: 'Timeline',
        content: 'one entry per event, such as "- 10:05 UTC: on-call paged"',
    },
    detection: {
        phrase: 'a detection section',
        heading: 'Detection',
        content: 'what noticed the incident, and how long after its start',
    },
    trigger: {
        phrase: 'a trigger section',
        heading: 'Trigger',
        content: 'the change or event that set it off',
    },
    'root-cause': {
        phrase: 'a root cause or contributing factors',
        heading: 'Root cause',
        content: 'why the system could fail in this way',
    },
    'contributing-factors': {
        phrase: 'contributing factors or a root cause',
        heading: 'Contributing factors',
        content: 'every condition that made the incident possible or worse',
    },
    resolution: {
        phrase: 'a resolution',
        heading: 'Resolution',
        content: 'what ended the incident, and who did it when',
    },
    'lessons-learned': {
        phrase: 'lessons learned',
        heading: 'Lessons learned',
        content: 'what went well, what went wrong, and where luck helped',
    },
    'went-well': {
        phrase: 'a section on what went well',
        heading: 'What went well',
        content: 'what kept the incident from being worse',
    },
    'went-wrong': {
        phrase: 'a section on what went wrong',
        heading: 'What went wrong',
        content: 'what made the incident longer or worse',
    },
    'got-lucky': {
        phrase: 'a section on where luck helped',
        heading: 'Where we got lucky',
        content: 'what could have been worse but for chance',
    },
    'action-items': {
        phrase: 'action items',
        heading: 'Action items',
        content: 'one entry per task, such as "- [ ] Alert when the pool is 80 % used. Owner: @ada. Due: 2024-03-25"',
    },
    recurrence: {
        phrase: 'a recurrence section',
        heading: 'Recurrence',
        content: 'past incidents with the same cause, or "None known"',
    },
    'supporting-information': {
        phrase: 'supporting information',
        heading: 'Supporting information',
        content: 'graphs, logs and links that back the account',
    },
};

;// CONCATENATED MODULE: ./.out/build/core/rules/empty-section.js




const emptySection = {
    id: 'empty-section',
    severity: 'error',
    summary: 'A section has a heading and nothing of its own under it. At most a warning for one that is only recommended, and a note for any other.',
    scope: 'postmortem',
    check: (postmortem, _reading, { demand }) => [...emptySections(postmortem, demand)].map(([section, { name, atMost }]) => ({
        line: section.line,
        column: section.column,
        message: `Expected text under ${(0,quote/* quote */.h)(section.heading)}, found nothing or only a placeholder.`,
        help: `Write ${sectionWords[name].content}.`,
        atMost,
    })),
};
/** One problem per heading, weighed by the heaviest of the names that it should fill. */
function emptySections(postmortem, { required, recommended }) {
    const weights = new Map();
    if (!postmortem.sections.some(({ empty }) => empty))
        return weights;
    const byLine = new Map();
    const add = (section, weight) => {
        if (byLine.has(section.line))
            return;
        byLine.set(section.line, section);
        weights.set(section, weight);
    };
    for (const [names, atMost] of [
        [required, undefined],
        [recommended, 'warning'],
    ]) {
        for (const name of names) {
            const standing = standingOf(name, postmortem);
            if (standing.is === 'empty')
                add(standing.section, { name, atMost });
        }
    }
    const isEmpty = new Set(core_postmortem/* sectionNames */.Q.filter((name) => standingOf(name, postmortem).is === 'empty'));
    for (const section of postmortem.sections) {
        const { name, empty } = section;
        if (empty && name !== null && isEmpty.has(name))
            add(section, { name, atMost: 'info' });
    }
    return weights;
}

;// CONCATENATED MODULE: ./.out/build/core/rules/incident-time.js
/** Start, end and duration of an incident that contradict one another. */
const endBeforeStart = {
    id: 'end-before-start',
    severity: 'warning',
    summary: 'The incident ends before it starts.',
    scope: 'postmortem',
    check: (postmortem, { facts }) => {
        const { startedAt, endedAt } = postmortem;
        if (startedAt === null || endedAt === null || Date.parse(endedAt) >= Date.parse(startedAt))
            return [];
        const times = timesOf(postmortem, facts);
        return [
            {
                line: times?.endLine ?? times?.startLine ?? postmortem.titleLine,
                column: 1,
                message: `Expected an end after the start, ${instant(startedAt)}, found ${instant(endedAt)}.`,
                help: `Write both with date and time zone, such as "${instant(startedAt)} to ${instant(later(startedAt))}".`,
            },
        ];
    },
};
const durationMismatch = {
    id: 'duration-mismatch',
    severity: 'warning',
    summary: 'The stated duration is not the time between start and end.',
    scope: 'postmortem',
    check: (postmortem, { facts }) => {
        const { startedAt, endedAt } = postmortem;
        const times = timesOf(postmortem, facts);
        const stated = times?.durationMinutes ?? null;
        if (startedAt === null || endedAt === null || stated === null)
            return [];
        const actual = (Date.parse(endedAt) - Date.parse(startedAt)) / 60_000;
        if (actual < 0 || Math.abs(stated - actual) <= tolerance(stated))
            return [];
        return [
            {
                line: times?.durationLine ?? postmortem.titleLine,
                column: 1,
                message: `Expected ${inWords(actual)}, the time from start to end, found a stated duration of ${inWords(stated)}.`,
                help: 'Correct the duration, the start or the end, or leave the duration out: it is worked out.',
            },
        ];
    },
};
/** Facts are of the file; each of its postmortems has its own. */
function timesOf(postmortem, { times }) {
    return times.find(({ postmortemLine }) => postmortemLine === postmortem.line);
}
/** Durations are rounded: to days, hours, half and quarter hours or five minutes. Half of that, but no more than a quarter. */
function tolerance(stated) {
    const grain = [1440, 60, 30, 15, 5].find((unit) => stated % unit === 0) ?? 2;
    return Math.max(5, Math.min(grain / 2, stated / 4));
}
function instant(iso) {
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
function later(iso) {
    return new Date(Date.parse(iso) + 90 * 60_000).toISOString();
}
/** `1 d 2 h 5 min` */
function inWords(minutes) {
    const whole = Math.round(minutes);
    const parts = [
        [Math.floor(whole / 1440), 'd'],
        [Math.floor((whole % 1440) / 60), 'h'],
        [whole % 60, 'min'],
    ];
    const words = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
    return words.length === 0 ? '0 min' : words.join(' ');
}

// EXTERNAL MODULE: ./.out/build/core/rules/places.js
var places = __webpack_require__(8541);
;// CONCATENATED MODULE: ./.out/build/core/rules/item-without.js
/** An item that nobody or no day is tied to is a wish. One problem per postmortem, however many its items. */


const itemWithoutOwner = {
    id: 'item-without-owner',
    severity: 'warning',
    summary: 'Open action items that nobody owns; one problem per postmortem, which counts them.',
    scope: 'postmortem',
    check: (postmortem) => lacking(postmortem, ({ owners }) => owners.length === 0),
    together: (all) => atFirst(all, {
        message: `Expected an owner for every open action item, found ${(0,places/* countPlaces */.w)(linesOf(all), 'without')}.`,
        help: 'Name one person or team for each, such as "Owner: @ada".',
    }),
};
const itemWithoutDueDate = {
    id: 'item-without-due-date',
    severity: 'info',
    summary: 'Open action items without a due date; one problem per postmortem, which counts them.',
    scope: 'postmortem',
    check: (postmortem) => lacking(postmortem, ({ due }) => due === null),
    together: (all) => atFirst(all, {
        message: `Expected a due date for every open action item, found ${(0,places/* countPlaces */.w)(linesOf(all), 'without')}.`,
        help: 'Give each a day, such as "Due: 2024-03-25".',
    }),
};
function lacking(postmortem, lacks) {
    return unfinishedItems(postmortem, lacks).map(({ line, column }) => ({
        line,
        column,
        message: '',
        help: '',
    }));
}
function linesOf(all) {
    return all.map(({ line }) => line);
}
function atFirst(all, words) {
    return { line: all[0]?.line ?? 1, column: all[0]?.column ?? 1, ...words };
}

;// CONCATENATED MODULE: ./.out/build/core/rules/preventive-words.js
/**
 * Starts of words by which an item shows that it prevents or catches, whatever list it stands in: fixes and preventions
 * are often written into one. Matched anywhere in a word; a word too many only keeps a rule silent.
 */
const preventiveStarts = ('prevent avoid stop never monitor alert alarm detect observ test audit review train document runbook playbook ' +
    'automat guard limit check ensur lint valid enforc improv strengthen enhanc harden standardi regular schedul policy ' +
    'process proactiv reduc redundan replic failover backup metric dashboard log early resilien robust ' +
    'preven evit prueb garanti mejor melhor capacit entren document surveill vermeid verhinder überwach ' +
    '防止 予防 監視 検知 再発 预防 监控 预警').split(' ');

;// CONCATENATED MODULE: ./.out/build/core/rules/items-present.js
/** An incident after which nothing changes will happen again: there are action items, and some of them prevent. */


const noActionItem = {
    id: 'no-action-item',
    severity: 'warning',
    summary: 'There is text where the action items should be, and no action item in it.',
    scope: 'postmortem',
    check: ({ sections, actionItems, titleLine }, _reading, { demand }) => {
        if (actionItems.length > 0)
            return [];
        const section = sections.find(({ name, empty }) => name === 'action-items' && !empty);
        const isAskedFor = [...demand.required, ...demand.recommended].includes('action-items');
        // Where the section is asked for, its absence and its emptiness are other rules' to tell.
        if (section === undefined && (isAskedFor || sections.some(({ name }) => name === 'action-items')))
            return [];
        return [
            {
                line: section?.line ?? titleLine,
                column: section?.column ?? 1,
                message: section === undefined
                    ? 'Expected at least one action item, found none.'
                    : `Expected at least one action item under ${(0,quote/* quote */.h)(section.heading)}, found none.`,
                help: 'Write each as an entry of its own, such as "- [ ] Alert when the pool is 80 % used. Owner: @ada. Due: 2024-03-25".',
            },
        ];
    },
};
const noPreventiveItem = {
    id: 'no-preventive-item',
    severity: 'warning',
    summary: 'All action items repair what broke; none keeps it from happening again.',
    scope: 'postmortem',
    check: ({ actionItems }) => {
        const first = actionItems.find(counts);
        if (first === undefined || actionItems.some((item) => counts(item) && mayPrevent(item)))
            return [];
        return [
            {
                line: first.line,
                column: first.column,
                message: 'Expected at least one preventive action item, found corrective ones only.',
                help: 'Add what would have stopped this or caught it earlier, such as a test, a limit or an alert.',
            },
        ];
    },
};
function counts({ state }) {
    return state !== 'declined' && state !== 'superseded';
}
/** The kind often comes from the list that an item stands in; its own words can say more. */
function mayPrevent({ kind, text, group }) {
    if (kind !== 'corrective')
        return true;
    const words = `${group ?? ''} ${text}`.toLowerCase();
    return preventiveStarts.some((start) => words.includes(start));
}

;// CONCATENATED MODULE: ./.out/build/core/rules/missing-section.js


const missingSection = {
    id: 'missing-section',
    severity: 'error',
    summary: 'A section that the preset asks for is not there. One that it only recommends is a warning at most.',
    scope: 'postmortem',
    check: (postmortem, _reading, { demand }) => {
        const found = [];
        for (const name of demand.required)
            addMissing(name, postmortem, undefined, found);
        for (const name of demand.recommended)
            addMissing(name, postmortem, 'warning', found);
        return found;
    },
};
function addMissing(name, postmortem, atMost, found) {
    if (standingOf(name, postmortem).is !== 'missing')
        return;
    const { phrase, heading, content } = sectionWords[name];
    found.push({
        line: postmortem.titleLine,
        column: 1,
        message: `Expected ${phrase}, found none.`,
        help: `Add a heading "${heading}", and under it ${content}.`,
        atMost,
    });
}

;// CONCATENATED MODULE: ./.out/build/core/rules/lines.js
/** Lines of a file inside spans of it, found by halving: a file may hold thousands of both. */
/** Of the facts about a file, in the order of their lines, those that stand inside one of its postmortems. */
function linesWithin({ line, endLine }, facts) {
    return facts.slice(firstFrom(facts, line), firstFrom(facts, endLine + 1));
}
/** Whether a line stands inside any of the spans. */
function coveredBy(spans) {
    const inOrder = spans.toSorted((a, b) => a.line - b.line);
    let last = 0;
    /** Last line that this span or an earlier one reaches. */
    const reach = inOrder.map(({ endLine }) => (last = Math.max(last, endLine)));
    return (line) => line <= (reach[firstFrom(inOrder, line + 1) - 1] ?? 0);
}
/** Index of the first that stands at the line or after it. */
function firstFrom(facts, line) {
    let [low, high] = [0, facts.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((facts[middle]?.line ?? 0) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./.out/build/core/rules/placeholder-left.js


const placeholderLeft = {
    id: 'placeholder-left',
    severity: 'warning',
    summary: 'Placeholders or guidance of a template are left in the text.',
    scope: 'postmortem',
    check: (postmortem, { facts }) => {
        if (facts.placeholders.length === 0)
            return [];
        // A section with nothing else in it is empty, which is told once, at its heading.
        const isTold = coveredBy(postmortem.sections.filter(({ empty }) => empty));
        return linesWithin(postmortem, facts.placeholders)
            .filter(({ line, text }) => isCertain(text) && !isTold(line))
            .map(({ line, column, text }) => ({
            line,
            column,
            message: `Expected words about this incident, found the placeholder ${(0,quote/* quote */.h)(text)}.`,
            help: 'Replace it, or remove the line where there is nothing to say.',
        }));
    },
};
const blanks = /^(?:tb[adc]|x{3,}|placeholder|to be (?:determined|defined|added|filled in|completed|done)|lorem ipsum\b.*)[.:]?$/i;
const masks = /\b(?:YYYY[-/.]|HH:MM|XX:XX|DD[/.]MM)/i;
const placeholder_left_frame = /^(?:<[^<>:"]+>|\{\{?[^{}:"]+\}\}?|\[[^[\]()]+\])[.:]?$/;
const blankNouns = /\b(?:your|name|insert|date|owner|link|time|describe|description|team|person|role|title|number|placeholder|tbd|xx+)\b/i;
/** Words in brackets may be a link, a question may be a heading, "TODO" a state: those are left alone. */
function isCertain(text) {
    if (blanks.test(text) || masks.test(text))
        return true;
    return placeholder_left_frame.test(text) && (!text.startsWith('[') || blankNouns.test(text));
}

;// CONCATENATED MODULE: ./.out/build/core/rules/reading-rules.js
/** What `parse` itself reports: no check stands here, only what the configuration and the README need to know. */
const readingRules = [
    {
        id: 'time-without-zone',
        severity: 'info',
        summary: 'A time names no zone and was read as UTC.',
        configurable: true,
    },
    {
        id: 'near-duplicate-items',
        severity: 'warning',
        summary: 'Two action items of one postmortem say nearly the same; both are followed.',
        configurable: true,
    },
    {
        id: 'bad-front-matter',
        severity: 'error',
        summary: 'The front matter cannot be read. None of the issues that came from the file change until it can.',
        configurable: false,
    },
    {
        id: 'unreadable-file',
        severity: 'error',
        summary: 'The file is no text, is too large or cannot be read. None of the issues that came from it change.',
        configurable: false,
    },
];

;// CONCATENATED MODULE: ./.out/build/core/rules/timeline-order.js
/**
 * Entries that stand between the wrong neighbours. Conservative, because timelines are written in many honest ways:
 * newest first, over midnight and into the next day without a date, on a twelve-hour clock, in several lists one after
 * the other, with a late addendum. So an entry counts only where it goes back in time and the order before it goes on
 * after it: without that one entry the timeline would be in order.
 */


const timelineOrder = {
    id: 'timeline-order',
    severity: 'warning',
    summary: 'Timeline entries stand between the wrong neighbours; one problem per postmortem, which counts them.',
    scope: 'postmortem',
    check: (postmortem, { facts }) => misplaced(linesWithin(postmortem, facts.timeline)).map(({ line }) => ({ line, column: 1, message: '', help: '' })),
    together: (all) => ({
        line: all[0]?.line ?? 1,
        column: 1,
        message: `Expected every timeline entry to follow the one before it, found ${(0,places/* countPlaces */.w)(all.map(({ line }) => line), 'out of order')}.`,
        help: 'Move or correct the entry; where the day changes, write the date, such as "2024-02-26 00:10 UTC".',
    }),
};
/** In minutes. A longer way back is the next day, whose date is not written, or another clock. */
const longestSlip = 180;
function misplaced(entries) {
    if (!runsForward(entries))
        return [];
    return entries.filter((entry, index) => {
        const before = entries[index - 1];
        const after = entries[index + 1];
        if (before === undefined || after === undefined)
            return false;
        const back = before.minutes - entry.minutes;
        return back > 0 && back <= longestSlip && after.minutes >= before.minutes;
    });
}
/** Newest first is an order too; so is none at all, in which no single entry can be said to be wrong. */
function runsForward(entries) {
    let backward = 0;
    let before = null;
    for (const entry of entries) {
        if (before !== null && entry.minutes < before.minutes)
            backward++;
        before = entry;
    }
    return backward * 3 < entries.length;
}

;// CONCATENATED MODULE: ./.out/build/core/rules/unreadable-date.js


const unreadableDate = {
    id: 'unreadable-date',
    severity: 'warning',
    summary: 'A date that does not exist or can be read in two ways.',
    scope: 'postmortem',
    check: (postmortem, { facts }) => linesWithin(postmortem, facts.unreadableDates).map(({ line, column, text, reason }) => ({
        line,
        column,
        message: `Expected a date that can be read in one way, found ${(0,quote/* quote */.h)(text)}: ${reason.replace(/\.$/, '')}.`,
        help: 'Write year, month and day, such as "2024-02-25".',
    })),
};

;// CONCATENATED MODULE: ./.out/build/core/rules/vague-words.js
/**
 * The words of wishes. An item is vague only where every one of its words is in these lists: any other word, a name of
 * a service, a number, a place, is taken to bound it.
 */
const list = (words) => new Set(words.split(' '));
/** How a wish begins: a change of degree, without what or how much. */
const openings = list('improve improved improving enhance enhanced enhancing better more strengthen strengthening increase increased ' +
    'increasing optimize optimizing optimise optimising review revise rethink consider considering investigate ' +
    'investigating explore exploring discuss look think monitor monitoring be ensure ' +
    'mejorar mejor más melhorar melhor mais verbessern bessere améliorer');
/** What nobody can be against. */
const subjects = list('monitoring alerting alerts alert alarms logging logs tests testing test documentation docs communication ' +
    'process processes procedure procedures practices training security performance reliability stability resilience ' +
    'robustness quality coverage visibility observability awareness code codebase infrastructure system systems ' +
    'team teams staff everything things it this that issue issues problem problems options solutions ways ' +
    'mechanisms mechanism management planning careful cautious vigilant attentive proactive aware attention ' +
    'monitoreo monitorización alertas pruebas documentación comunicación procesos monitoramento testes ' +
    'documentação comunicação processo');
/** Words that add nothing to either. */
const fillers = list('a an and as at all any better by for further future general going forward how in into is more much next of on or ' +
    'other our overall possible regularly regular should so some the their time to up we very well with de del do da ' +
    'el la los las y e o os as und et');

;// CONCATENATED MODULE: ./.out/build/core/rules/vague-item.js



const vagueItem = {
    id: 'vague-item',
    severity: 'warning',
    summary: 'An action item that can never be seen to be done: "Improve monitoring", "Be more careful".',
    scope: 'postmortem',
    check: (postmortem) => unfinishedItems(postmortem, ({ text }) => isVague(text)).map(({ line, column, text }) => ({
        line,
        column,
        message: `Expected an action item that can be seen to be done, found ${(0,quote/* quote */.h)(text)}.`,
        help: 'Say what changes and where it ends, such as "Alert when the connection pool is 80 % used".',
    })),
};
/** Opens like a wish, names a subject, and has no word that is not in the lists. */
function isVague(text) {
    if (/[`"“\d%]|:\/\//.test(text))
        return false;
    const lower = text.toLowerCase();
    // most items do not open like a wish: their first word alone tells
    if (!openings.has(/[\p{L}\p{N}]+/u.exec(lower)?.[0] ?? ''))
        return false;
    const [, ...rest] = lower.match(/[\p{L}\p{N}]+/gu) ?? [];
    return (rest.some((word) => subjects.has(word)) &&
        rest.every((word) => subjects.has(word) || fillers.has(word) || openings.has(word)));
}

// EXTERNAL MODULE: ./.out/build/core/rules/whole-file.js
var whole_file = __webpack_require__(3453);
;// CONCATENATED MODULE: ./.out/build/core/rules/index.js
/** The rules, in the order of the README: sections, items, times, ids, files. */













const rules = [
    missingSection,
    emptySection,
    placeholderLeft,
    noActionItem,
    noPreventiveItem,
    itemWithoutOwner,
    itemWithoutDueDate,
    vagueItem,
    dueBeforeIncident,
    endBeforeStart,
    durationMismatch,
    timelineOrder,
    unreadableDate,
    duplicate_ids/* duplicateItemId */.m,
    duplicate_ids/* duplicatePostmortemId */.J,
    whole_file/* severalPostmortems */.M,
    whole_file/* notAPostmortem */.j,
];
const configurable = new Set([...rules, ...readingRules.filter((rule) => rule.configurable)].map(({ id }) => id));
/** Ids in the configuration that no rule has, or none that can be set: a misspelt one would be a silent no-op. */
function unknownRules(config) {
    return Object.keys(config.rules).filter((id) => !configurable.has(id));
}


/***/ }),

/***/ 8541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPlaces),
/* harmony export */   w: () => (/* binding */ countPlaces)
/* harmony export */ });
/**
 * One message for several places of a file. The count is part of the sentence, and `gate` reads it back to tell a new
 * place from a moved one: both directions stand here so that they cannot part.
 */
const shown = 3;
/** `3 without (lines 12, 15 and 20)`; at most three lines are named, the rest is counted. */
function countPlaces(lines, words) {
    const named = lines.slice(0, shown);
    const more = lines.length - named.length;
    const parts = more > 0 ? [...named, `${more} more`] : named;
    const list = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : String(parts[0] ?? '');
    return `${lines.length} ${words} (${lines.length === 1 ? 'line' : 'lines'} ${list})`;
}
const counted = /, found (\d+) (?:without|out of order) \(lines? \d[\d, and more]*\)/;
const lineNumbers = /\blines? \d+/g;
/** How many places the message stands for, and its words without count and line numbers, which move. */
function readPlaces(message) {
    const count = counted.exec(message)?.[1];
    const words = message.replace(counted, ', found some').replace(lineNumbers, 'line');
    return { count: count === undefined ? 1 : Number(count), words };
}


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b9: () => (/* binding */ fillersOf),
/* harmony export */   tp: () => (/* binding */ demandOf)
/* harmony export */ });
/* unused harmony export presets */
/* harmony import */ var _postmortem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(907);
/** Which sections a postmortem must and should have, by house style; and what counts as which. */

const presets = {
    light: { required: ['summary', 'action-items'], recommended: [] },
    /** What every serious published template shares. */
    standard: {
        required: ['summary', 'timeline', 'root-cause', 'action-items'],
        recommended: ['impact', 'resolution'],
    },
    strict: {
        required: ['summary', 'impact', 'timeline', 'root-cause', 'resolution', 'lessons-learned', 'action-items'],
        recommended: ['detection'],
    },
    /** Site Reliability Engineering, appendix D. */
    google: {
        required: [
            'summary',
            'impact',
            'root-cause',
            'trigger',
            'resolution',
            'detection',
            'action-items',
            'lessons-learned',
            'timeline',
        ],
        recommended: ['supporting-information'],
    },
    pagerduty: {
        required: [
            'summary',
            'contributing-factors',
            'resolution',
            'impact',
            'timeline',
            'lessons-learned',
            'action-items',
        ],
        recommended: [],
    },
    atlassian: {
        required: [
            'summary',
            'trigger',
            'impact',
            'detection',
            'resolution',
            'timeline',
            'root-cause',
            'lessons-learned',
            'action-items',
        ],
        recommended: ['recurrence'],
    },
};
/** The team's own list replaces the preset's. */
function demandOf(config) {
    const { required, recommended } = config.sections ?? presets[config.preset];
    return { required, recommended: recommended.filter((name) => !required.includes(name)) };
}
/** Names that fill another; a trigger alone does not tell why the system could fail, so it is no root cause. */
const alsoFilledBy = {
    'root-cause': ['contributing-factors'],
    'contributing-factors': ['root-cause'],
    'lessons-learned': ['went-well', 'went-wrong', 'got-lucky'],
};
const fillers = new Map(_postmortem_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionNames */ .Q.map((name) => [name, [name, ...(alsoFilledBy[name] ?? [])]]));
/** Every name that counts where `name` is asked for, itself first. */
function fillersOf(name) {
    return fillers.get(name) ?? [name];
}


/***/ }),

/***/ 5329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Words of a file inside a message: quoted, on one line, without their full stop, and no longer than helps to find them. */
const limit = 80;
function quote(text) {
    const points = Array.from(text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/(?<=[^.])\.$/, ''));
    const words = points.length <= limit ? points.join('') : `${points.slice(0, limit - 1).join('')}…`;
    return `"${words}"`;
}


/***/ }),

/***/ 3453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ severalPostmortems),
/* harmony export */   j: () => (/* binding */ notAPostmortem)
/* harmony export */ });
/** What a file is as a whole: no postmortem, or more than one. */
const found = {
    stub: 'a stub',
    'link-only': 'only a link',
    assignment: 'the text of an assignment',
    template: 'a template that is not filled in',
    runbook: 'a runbook',
    'no-sections': 'a text without the sections of one',
};
/** Where it speaks, no other rule does. */
const notAPostmortem = {
    id: 'not-a-postmortem',
    severity: 'info',
    summary: 'The file is a stub, a link, an assignment, a template or a runbook. No other rule looks at it, and nothing is opened from it.',
    scope: 'file',
    check: ({ facts }) => facts.notAPostmortem === null
        ? []
        : [
            {
                line: 1,
                column: 1,
                message: `Expected a postmortem, found ${found[facts.notAPostmortem]}.`,
                help: 'Write the account under headings such as "Summary", "Timeline", "Root cause" and "Action items", or list the file under "exclude" in .github/postmortems.yml.',
            },
        ],
};
const severalPostmortems = {
    id: 'several-postmortems',
    severity: 'info',
    summary: 'Several postmortems share a file; each is followed for itself.',
    scope: 'file',
    check: ({ postmortems }) => {
        const [, second] = postmortems;
        if (second === undefined)
            return [];
        return [
            {
                line: second.line,
                column: 1,
                message: `Expected one postmortem in the file, found ${postmortems.length}.`,
                help: 'Keep each in a file of its own, so that a link to it and its history show one incident.',
            },
        ];
    },
};


/***/ }),

/***/ 1129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   PD: () => (/* binding */ itemDrift),
/* harmony export */   nn: () => (/* binding */ isProven)
/* harmony export */ });
/** Where an action item stands, from both sides: what its file says, and what became of its issue. */
/**
 * An issue that is open keeps its item open, whatever the file says: a box ticked too early, or an issue that somebody
 * opened again, must never read as done. Where there is no open issue, the side that says "finished" is shown.
 */
function standing(postmortem, item, issue, rules) {
    const finished = finishedAs(item, issue);
    if (finished === null)
        return { ...unfinished(postmortem, item, issue, rules), proof: null };
    const basis = basisOf(item, issue);
    if (finished !== 'done')
        return { status: finished, basis, proof: null };
    const proof = item.evidence === undefined ? (issue?.proof ?? 'none') : 'evidence';
    if (rules.requireEvidence === true && !isProven(proof)) {
        return { ...unfinished(postmortem, item, issue, rules), basis, proof: null };
    }
    return { status: 'done', basis, proof };
}
/** Whether anything but somebody's word says that the work was done. */
function isProven(proof) {
    return proof === 'merged' || proof === 'evidence';
}
function finishedAs(item, issue) {
    if (issue?.state === 'open')
        return null;
    if (item.state === 'done' || item.state === 'declined' || item.state === 'superseded')
        return item.state;
    return issue === null ? null : closedAs(issue);
}
function closedAs({ stateReason }) {
    if (stateReason === 'not_planned')
        return 'declined';
    return stateReason === 'duplicate' ? 'duplicate' : 'done';
}
function basisOf({ state }, issue) {
    if (issue === null)
        return 'file';
    return state === 'committed' || state === 'proposed' ? 'issue' : 'both';
}
function unfinished({ date }, item, issue, { today, since }) {
    if (issue === null && item.state === 'proposed')
        return { status: 'proposed', basis: 'file' };
    const saysOpen = item.state === 'committed' || item.state === 'proposed';
    const basis = issue === null ? 'file' : saysOpen ? 'both' : 'issue';
    if (since !== undefined && (date ?? '') < since)
        return { status: issue === null ? 'untracked' : 'open', basis };
    return { status: item.due !== null && item.due < today ? 'overdue' : 'open', basis };
}
/** Where file and issue disagree on what became of the item, both sides in a sentence; else null. */
function itemDrift({ state }, issue) {
    if (issue === null)
        return null;
    const file = state === 'proposed' || state === 'committed' ? 'open' : state;
    if (issue.state === 'open') {
        if (file === 'open')
            return null;
        return `${file} in the file, its issue is ${issue.stateReason === 'reopened' ? 'open again' : 'open'}`;
    }
    const closed = closedWords[issue.stateReason ?? 'completed'];
    if (file === 'open')
        return `open in the file, its issue is closed ${closed}`;
    const isDone = issue.stateReason !== 'not_planned' && issue.stateReason !== 'duplicate';
    return (file === 'done') === isDone ? null : `${file} in the file, its issue is closed ${closed}`;
}
const closedWords = {
    completed: 'as completed',
    not_planned: 'as not planned',
    duplicate: 'as a duplicate',
    reopened: 'as completed',
};


/***/ }),

/***/ 7974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/** YAML that is not worth a crash: read with the core schema, no aliases, no merge keys, and only up to a sane depth. */

/** More than any configuration or workflow has. yaml 2.9.1 can end a process of Node 20 on a thousand open brackets. */
const maxDepth = 64;
const maxLength = 262_144;
/** @returns the value, null for an empty text, or every fault in words without the text itself */
function readYaml(text) {
    if (text.length > maxLength)
        return { faults: [`longer than ${maxLength} characters`] };
    if (deepest(text) > maxDepth)
        return { faults: [`nested deeper than ${maxDepth} levels`] };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, uniqueKeys: true, merge: false, schema: 'core' });
    if (document.errors.length > 0)
        return { faults: document.errors.map(({ message }) => message) };
    try {
        return { value: document.toJS({ maxAliasCount: 0 }) };
    }
    catch (error) {
        return { faults: [error instanceof Error ? error.message : String(error)] };
    }
}
/** Most brackets open at once, or most indentation in steps of one blank: an upper bound of the nesting. */
function deepest(text) {
    let brackets = 0;
    let most = 0;
    for (const char of text) {
        if (char === '[' || char === '{')
            brackets += 1;
        else if (char === ']' || char === '}')
            brackets -= 1;
        most = Math.max(most, brackets);
    }
    const indents = (text.match(/^[ \t\-?:]+/gm) ?? []).map((indent) => indent.length / 2);
    return indents.reduce((a, b) => Math.max(a, b), most);
}


/***/ }),

/***/ 1953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ delegating)
/* harmony export */ });
/** An object like another one, with some methods of its own. */
/** The same object with these methods in place of its own. */
function delegating(to, own) {
    return new Proxy(to, {
        get(target, name) {
            if (Object.hasOwn(own, name))
                return Reflect.get(own, name);
            const value = Reflect.get(target, name);
            return typeof value === 'function' ? value.bind(target) : value;
        },
    });
}


/***/ }),

/***/ 3591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ derivePlan)
});

// EXTERNAL MODULE: ./.out/build/core/planning/closing.js
var closing = __webpack_require__(8412);
// EXTERNAL MODULE: ./.out/build/core/planning/group-by.js
var group_by = __webpack_require__(2152);
;// CONCATENATED MODULE: ./.out/build/core/planning/reference.js
/** What a reference written in an action item points at: an issue at home, one of a repository that is followed, or neither. */
/**
 * The first issue among the references that is followed, null where there is none. All else, a pull request, another
 * repository, another tracker, is shown, never duplicated, never written to.
 * @param references as the author wrote them: `#12`, `owner/repo#12`, a URL, `OPS-12`
 */
function firstNamed(references, followed) {
    for (const reference of references) {
        const place = placeOf(reference.trim(), followed);
        if (place !== null)
            return place;
    }
    return null;
}
function placeOf(reference, { repository, serverUrl, others = [] }) {
    const isUrl = reference.toLowerCase().startsWith(`${serverUrl}/`.toLowerCase());
    const [, written, digits] = isUrl
        ? (/^([\w.-]+\/[\w.-]+)\/issues\/(\d+)/i.exec(reference.slice(serverUrl.length + 1)) ?? [])
        : (/^([\w.-]+\/[\w.-]+)?#(\d+)$/.exec(reference) ?? []);
    const number = Number(digits);
    if (!Number.isSafeInteger(number) || number <= 0)
        return null;
    if (written === undefined || written.toLowerCase() === repository.toLowerCase())
        return { number };
    const other = others.find((one) => one.toLowerCase() === written.toLowerCase());
    return other === undefined ? null : { number, repository: other };
}

// EXTERNAL MODULE: ./.out/build/core/planning/tracked-issue.js
var tracked_issue = __webpack_require__(1507);
// EXTERNAL MODULE: ./.out/build/core/planning/tracked.js
var planning_tracked = __webpack_require__(6945);
// EXTERNAL MODULE: ./.out/build/ports.js
var ports = __webpack_require__(4221);
;// CONCATENATED MODULE: ./.out/build/ask-trackers.js
/** What a plan has to ask beside the listings: how issues were closed, and what the postmortems name. */






const nothingAsked = { closings: new Map(), notices: [] };
/**
 * Not knowing how an issue was closed holds nothing up: it stays unknown, is said, and is asked again. Where nothing can
 * be written down nothing is asked.
 */
async function explainClosings({ issues, trust, config, reader, others, }) {
    const unexplained = [...(0,planning_tracked/* recognise */.GJ)(issues, trust, config.label).canonical.values()].filter(closing/* isUnexplained */.ec);
    const asked = unexplained
        .map(({ issue }) => issue)
        .filter(({ repository }) => repository === undefined || others.mayWrite(repository))
        .sort(tracked_issue/* byPlace */.hz)
        .slice(0, mostExplained);
    const closings = new Map();
    const notices = [];
    for (const [repository, numbers] of byRepository(asked)) {
        try {
            const found = await (repository === undefined ? reader.closings(numbers) : others.closings(repository, numbers));
            for (const [number, closing] of found)
                closings.set(nameIn(repository, number), closing);
        }
        catch (error) {
            if (!(error instanceof ports/* IncompleteRead */.XD))
                throw error;
            const where = repository === undefined ? '' : `${repository}: `;
            notices.push({ level: 'warning', message: `${where}${error.message}` });
        }
    }
    return { closings, notices };
}
function byRepository(places) {
    const groups = (0,group_by/* groupBy */.$)(places, ({ repository }) => repository);
    return new Map([...groups].map(([repository, group]) => [repository, group.map(({ number }) => number)]));
}
function nameIn(repository, number) {
    return (0,tracked_issue/* issueName */.X0)({ number, ...(repository !== undefined && { repository }) });
}
/** Each costs three requests to write down; the rest is for the next run. */
const mostExplained = 50;
/**
 * The breaker against a list that lies: an issue of ours that a file names and that carries the label must be in it.
 * @throws IncompleteRead where that of home does; another repository becomes unknown
 */
function mustBeListed(referenced, issues, trust, { label }, others) {
    const listed = new Set(issues.map(tracked_issue/* issueName */.X0));
    const found = [...referenced.values()].filter((one) => typeof one === 'object');
    const lost = [...(0,planning_tracked/* recognise */.GJ)(found, trust, label).canonical.values()]
        .map(({ issue }) => issue)
        .filter((issue) => !listed.has((0,tracked_issue/* issueName */.X0)(issue)) && (0,tracked_issue/* hasLabel */.RX)(issue, label));
    for (const [repository, missing] of (0,group_by/* groupBy */.$)(lost, (issue) => issue.repository)) {
        const names = `${missing.slice(0, 10).map(tracked_issue/* issueName */.X0).join(', ')}${missing.length > 10 ? ', …' : ''}`;
        const why = `The list of issues labelled "${label}" lacks issues of ours that postmortems name and that carry the label: ${names}. Nothing is written. Run it again in some minutes; GitHub's lists can lag behind.`;
        if (repository === undefined)
            throw new ports/* IncompleteRead */.XD(why);
        others.giveUp(repository, why);
    }
}
/** Only references of items that could be opened are asked for, and only those that the listing does not hold. */
async function lookUpReferences({ readings, ...asking }) {
    const { issues, config, reader, others } = asking;
    const { repository: home, serverUrl } = reader;
    const followed = { repository: home, serverUrl, others: others.targets };
    const known = new Map(issues.map((issue) => [(0,tracked_issue/* issueName */.X0)(issue), issue]));
    const wanted = new Map();
    for (const { date, actionItems } of readings.flatMap(({ postmortems }) => postmortems)) {
        if (config.since !== undefined && (date === null || date < config.since))
            continue;
        for (const { state, noIssue, references } of actionItems) {
            const place = firstNamed(references, followed);
            if (state !== 'committed' || noIssue || place === null || known.has((0,tracked_issue/* issueName */.X0)(place)))
                continue;
            wanted.set((0,tracked_issue/* issueName */.X0)(place), place);
        }
    }
    for (const [repository, numbers] of byRepository([...wanted.values()].sort(tracked_issue/* byPlace */.hz))) {
        const found = await (repository === undefined ? reader.lookUp(numbers) : others.lookUp(repository, numbers));
        for (const [number, referenced] of found)
            known.set(nameIn(repository, number), referenced);
    }
    return known;
}

// EXTERNAL MODULE: ./.out/build/core/identity.js
var identity = __webpack_require__(6707);
// EXTERNAL MODULE: ./.out/build/core/planning/changes.js + 4 modules
var planning_changes = __webpack_require__(3502);
// EXTERNAL MODULE: ./.out/build/core/planning/drift.js
var drift = __webpack_require__(4352);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./.out/build/core/planning/route.js
/**
 * Which repository an action item's issue goes to, by the map `services` of the configuration. Only repositories that
 * the map names are ever gone to; where it is not clear which, nobody guesses and the issue stays at home.
 */

/** Characters of an area; what is longer is no name and no path. */
const longestArea = 300;
/** The repositories that the map names beside home, each once, in their order. */
function targetsOf(services, home) {
    const all = new Map();
    for (const repository of Object.values(services)) {
        const key = repository.toLowerCase();
        if (key !== home.toLowerCase() && !all.has(key))
            all.set(key, repository);
    }
    return [...all.values()];
}
/**
 * An item's own area decides, also where no entry covers it; else those of its postmortem, if they all lead to one place.
 * @param home `owner/name`
 */
function router(services, home) {
    const find = finder(services, home);
    return ({ item, postmortem }) => {
        const areas = item.area === undefined ? postmortem.areas : item.area.split(/[,;、，；]/);
        const places = [...new Set(areas.map((area) => find(bare(area))))];
        const [only = null] = places;
        return places.length > 1
            ? { to: null, unsure: places.map((place) => place ?? home).sort() }
            : { to: only, unsure: [] };
    };
}
/** The repository of an area, null for home. */
function finder(services, home) {
    const spelling = new Map(targetsOf(services, home).map((repository) => [repository.toLowerCase(), repository]));
    const at = (repository) => spelling.get(repository.toLowerCase()) ?? null;
    const entries = Object.entries(services)
        .map(([area, repository]) => ({ area: bare(area), to: at(repository), matches: matcherOf(area) }))
        .sort((a, b) => b.area.length - a.area.length || (a.area < b.area ? -1 : 1));
    const named = new Map(entries.map(({ area, to }) => [area, to]));
    return (area) => {
        if (area === '' || area.length > longestArea)
            return null;
        const exact = named.get(area) ?? spelling.get(area.replace(/^https?:\/\/[^/]+\//, ''));
        return exact ?? entries.find(({ matches }) => matches(area))?.to ?? null;
    };
}
/** A glob, or a folder and what is in it; a name without either matches itself alone. */
function matcherOf(written) {
    const glob = bare(written);
    if (!/[/*?[{]/.test(written))
        return (area) => area === glob;
    return picomatch([glob, `${glob}/**`], { dot: true });
}
/** Lower case, without marks of code and without what only says "and all that is in it". */
function bare(area) {
    return area
        .trim()
        .replace(/^`+|`+$/g, '')
        .replace(/^\.\//, '')
        .replace(/(?:\/\*{0,2})+$/, '')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./.out/build/core/planning/elsewhere.js
/**
 * The planner's view of the other repositories: where an issue goes, what is held there, and what of it is not known.
 * Each is planned for as home is; what differs stands here.
 */



/** Where nobody looked, nothing is known. */
const unseen = { unknown: 'It was not looked at.', closed: null };
class Elsewhere {
    followed;
    #home;
    #others;
    #router;
    #routes = new Map();
    constructor({ config, links, others = [] }) {
        const { repository, serverUrl } = links;
        const targets = targetsOf(config.services, repository);
        const seen = new Map(others.map((other) => [other.repository, other]));
        this.#home = repository;
        this.#router = router(config.services, repository);
        this.#others = new Map(targets.map((target) => [target, seen.get(target) ?? { repository: target, ...unseen }]));
        this.followed = { repository, serverUrl, others: targets };
    }
    /** The issue that the item names. */
    named({ item }) {
        return item.references.length === 0 ? null : firstNamed(item.references, this.followed);
    }
    /** The repository that the item's issue stands in or goes to, undefined for home. */
    destination(entry) {
        if (this.#others.size === 0)
            return undefined;
        const named = this.named(entry);
        return named === null ? (this.#route(entry).to ?? undefined) : named.repository;
    }
    /** Whether the item has an issue cannot be told, because its repository could not be read. */
    isUnknown(entry) {
        return (this.#at(this.destination(entry))?.unknown ?? null) !== null;
    }
    /** Why the item has no issue for now although nothing in its file speaks against one. */
    unknownNote(entry) {
        const repository = this.destination(entry) ?? this.#home;
        const closed = this.#at(repository)?.closed ?? null;
        return `Goes to \`${repository}\`, ${closed ?? 'which could not be read: whether it has an issue is unknown'}.`;
    }
    /** Said where an issue is opened at home because nobody guesses; empty elsewhere. */
    unsureNote(entry) {
        const { unsure } = this.#route(entry);
        return unsure.length === 0 ? '' : `Stays here: its areas lead to ${unsure.join(' and ')}.`;
    }
    /** Said of an issue that stands elsewhere than the map says now; empty where it stands right. */
    movedNote(entry, { repository }) {
        const to = this.destination(entry);
        if (to === repository)
            return '';
        return `Lives in \`${repository ?? this.#home}\`, where it was opened; \`services\` says \`${to ?? this.#home}\` now.`;
    }
    /** The change, or nothing in its place where its repository takes none. */
    held(change) {
        const closed = this.#at(change.repository)?.closed ?? null;
        if (change.action === 'none' || closed === null)
            return change;
        const repository = change.repository ?? '';
        const note = change.issue === null
            ? `Goes to \`${repository}\`, ${closed}.`
            : `Held in \`${repository}\`, ${closed}: ${change.note}`;
        return { ...change, action: 'none', reasons: ['repository-closed'], writes: {}, note };
    }
    notices(changes) {
        const moved = [];
        const unsure = [];
        for (const { action, item, postmortem, issue } of changes) {
            if (item === null || postmortem === null)
                continue;
            const entry = { item, postmortem };
            if (issue?.state === 'open' && this.movedNote(entry, issue) !== '')
                moved.push(`${(0,tracked_issue/* issueName */.X0)(issue)} (now ${this.destination(entry) ?? this.#home})`);
            if (action === 'create' && this.unsureNote(entry) !== '')
                unsure.push(`${postmortem.path}:${item.line}`);
        }
        return [
            ...notice(moved, 'Issues stay where they were opened, which is elsewhere than `services` says'),
            ...notice(unsure, 'Opened here, because areas lead to several repositories and the item names none'),
        ];
    }
    /** Repositories in which something is left undone. One that may not be written to is no trouble where nothing is to do. */
    left(changes) {
        return [...this.#others.values()].flatMap(({ repository, unknown, closed }) => {
            const waiting = changes.filter((change) => change.repository === repository && waits(change)).length;
            if (waiting === 0 && (unknown === null || closed !== null))
                return [];
            const why = closed === null ? (unknown ?? '') : `${repository}, ${closed}.`;
            return [{ repository, unknown: unknown !== null, why, waiting }];
        });
    }
    #at(repository) {
        return repository === undefined ? undefined : this.#others.get(repository);
    }
    #route(entry) {
        const known = this.#routes.get(entry) ?? this.#router(entry);
        this.#routes.set(entry, known);
        return known;
    }
}
/** What its file says is done waits for nothing. */
function waits({ reasons, unknown }) {
    if (reasons.includes('repository-closed') || reasons.includes('repository-unknown'))
        return true;
    return unknown === true && reasons.includes('reference-unknown');
}
const mostListed = 10;
function notice(found, what) {
    if (found.length === 0)
        return [];
    const more = found.length > mostListed ? `, and ${found.length - mostListed} more` : '';
    return [{ level: 'notice', message: `${what}: ${found.slice(0, mostListed).join(', ')}${more}.` }];
}

;// CONCATENATED MODULE: ./.out/build/core/planning/hold.js
/** The breakers: when a plan is shown to a person instead of carried out. */
function holdBack(changes, recognised, input) {
    return untrustedMarkers(changes, recognised) ?? noFiles(recognised, input) ?? tooMany(changes, input);
}
/**
 * An item that would be opened stands already in a labelled issue of a bot or insider: most likely our token changed.
 * Of home alone: in another repository the same makes that one unknown, so that its insiders stop nothing here.
 */
function untrustedMarkers(changes, { untrusted }) {
    const wanted = new Set(changes.filter(({ action }) => action === 'create').map(({ item }) => item?.key));
    const found = untrusted.filter(({ issue, marker }) => issue.repository === undefined && wanted.has(marker.key));
    if (found.length === 0)
        return null;
    return {
        kind: 'untrusted-markers',
        authors: [...new Set(found.map(({ issue }) => issue.author.login))].sort(),
        issues: found.map(({ issue }) => issue.number),
    };
}
/** Issues are tracked and not one file is found: far likelier a wrong path or checkout than a change of practice. */
function noFiles({ canonical }, { readings, scope }) {
    const open = [...canonical.values()].filter(({ issue, marker }) => issue.state === 'open' && !marker.removed);
    const fromBranch = scope === 'all' || scope.readingsOf === 'named';
    return fromBranch && readings.length === 0 && open.length > 0 ? { kind: 'no-files', tracked: open.length } : null;
}
function tooMany(changes, { config }) {
    const opening = changes.filter(({ action }) => action === 'create' || action === 'adopt');
    const limit = config['max-new-issues'];
    if (opening.length <= limit)
        return null;
    return { kind: 'too-many', wanted: opening.length, limit, since: earliestSince(opening, limit) };
}
/** The earliest incident date from which on no more than `limit` would be opened. */
function earliestSince(opening, limit) {
    const dates = opening
        .map(({ postmortem }) => postmortem?.date ?? null)
        .filter((date) => date !== null)
        .sort();
    const at = dates.findIndex((date, index) => date !== dates[index - 1] && dates.length - index <= limit);
    const date = dates[at];
    return date === undefined ? null : { date, opens: dates.length - at };
}

;// CONCATENATED MODULE: ./.out/build/core/planning/judged-files.js
/** What the readings say about which issues may be judged: a file that cannot be read freezes its issues. */
class JudgedFiles {
    #readings;
    #scope;
    #ids = new Map();
    #frozen;
    constructor(readings, scope, standing) {
        this.#readings = readings;
        this.#scope = scope;
        const unusable = readings.filter(({ unreadable, facts }) => unreadable || facts.notAPostmortem !== null);
        this.#frozen = new Set([...standing, ...unusable.map(({ path }) => path)]);
        for (const { id } of readings.flatMap(({ postmortems }) => postmortems))
            this.#ids.set(id, (this.#ids.get(id) ?? 0) + 1);
    }
    isFrozen(path) {
        return this.#frozen.has(path);
    }
    /** Two postmortems claim one id: which of them an issue belongs to cannot be told. */
    isAmbiguous(id) {
        return (this.#ids.get(id) ?? 0) > 1;
    }
    freezes({ marker }) {
        return this.#frozen.has(marker.path) || this.isAmbiguous(marker.postmortemId);
    }
    hasVanished(id) {
        return !this.#ids.has(id);
    }
    judges({ marker }) {
        if (this.#scope === 'all')
            return true;
        return this.#ids.has(marker.postmortemId) || this.#scope.isGone(marker.path) || this.#frozen.has(marker.path);
    }
    notices() {
        const twice = [...this.#ids].filter(([, count]) => count > 1).map(([id]) => id);
        const frozen = this.#readings.filter(({ unreadable }) => unreadable).map(({ path }) => path);
        return [
            ...frozen.map((path) => ({
                level: 'warning',
                message: `${path} cannot be read: none of its issues changes.`,
            })),
            ...twice.map((id) => ({
                level: 'warning',
                message: `Two postmortems have the id ${id}: nothing is opened or changed for either until one has another.`,
            })),
        ];
    }
}

// EXTERNAL MODULE: ./.out/build/core/planning/similarity.js + 1 modules
var similarity = __webpack_require__(511);
// EXTERNAL MODULE: ./.out/build/core/planning/wordings.js
var wordings = __webpack_require__(9298);
;// CONCATENATED MODULE: ./.out/build/core/planning/ladder.js
/**
 * Which issue belongs to which action item: a ladder, first rung that applies. A reference in the item; the key (author's
 * id or text); the same text of a postmortem whose file is gone (moved); the best wording that is certain (reworded).
 */





function climb(input) {
    const climb = new Climb(input);
    climb.byReference();
    climb.byKey();
    climb.byLikeness();
    return climb.ladder();
}
class Climb {
    #input;
    #open;
    #left;
    #ties = [];
    #shared = [];
    #doubts = [];
    constructor(input) {
        this.#input = input;
        this.#open = new Set(input.entries);
        this.#left = new Set(input.tracked);
    }
    ladder() {
        return {
            ties: this.#ties,
            shared: this.#shared,
            loose: [...this.#open],
            doubts: this.#doubts,
            left: [...this.#left],
        };
    }
    byReference() {
        const { entries, tracked } = this.#input;
        const byName = new Map(tracked.map((one) => [(0,tracked_issue/* issueName */.X0)(one.issue), one]));
        const owners = new Map(entries.map((entry) => [entry.item.key, entry]));
        for (const entry of entries) {
            const named = this.#reference(entry);
            const found = named === null ? undefined : byName.get((0,tracked_issue/* issueName */.X0)(named));
            if (found === undefined)
                continue;
            const owner = owners.get(found.marker.key);
            if (this.#left.has(found) && (owner === undefined || owner === entry))
                this.#tie(entry, found, 'reference');
            else {
                this.#shared.push({ entry, tracked: found });
                this.#open.delete(entry);
            }
        }
    }
    byKey() {
        const byKey = new Map([...this.#left].map((one) => [one.marker.key, one]));
        for (const entry of [...this.#open]) {
            const found = byKey.get(entry.item.key);
            if (found !== undefined && this.#left.has(found))
                this.#tie(entry, found, 'key');
        }
    }
    /** Until nothing more is certain: every tie takes a rival away from somebody else, here or in another file. */
    byLikeness() {
        for (let before = -1; before < this.#ties.length;) {
            before = this.#ties.length;
            this.#doubts.length = 0;
            this.byWording();
            this.acrossFiles();
            this.bySplit();
        }
    }
    /** Within one postmortem. */
    byWording() {
        const issues = (0,group_by/* groupBy */.$)(this.#left, ({ marker }) => marker.postmortemId);
        for (const [id, own] of (0,group_by/* groupBy */.$)(this.#free(), ({ postmortem }) => postmortem.id)) {
            const to = issues.get(id) ?? [];
            if (to.length > 0)
                this.#settle(own, to, (0,similarity/* nearPairs */.a6)(own.map(wordings/* wordsOfEntry */.t), to.map(wordings/* wordsOfIssue */.m)), 'reworded');
        }
    }
    /** From postmortems that are gone to any other. */
    acrossFiles() {
        const homeless = [...this.#left].filter(({ marker }) => this.#input.vanished(marker.postmortemId));
        if (homeless.length === 0)
            return;
        const doubted = new Set(this.#doubts.map(({ entry }) => entry));
        const candidates = this.#free().filter((entry) => !doubted.has(entry));
        const near = nearOfOneDay(candidates, homeless);
        const byDate = (0,group_by/* groupBy */.$)(near, ({ right }) => homeless[right]?.marker.date ?? null);
        for (const date of new Set(homeless.map(({ marker }) => marker.date))) {
            const stillOpen = (byDate.get(date) ?? []).filter(({ left }) => this.#isOpen(candidates[left]));
            this.#settle(candidates, homeless, stillOpen, 'moved');
        }
    }
    /**
     * A postmortem split in two: the same words, gone from the one and new in another of the same day. Nearly the same
     * words are not enough here, because the first file is still there to have dropped an item of its own.
     */
    bySplit() {
        const { vanished } = this.#input;
        const dropped = [...this.#left].filter(({ marker }) => marker.date !== null && !vanished(marker.postmortemId));
        if (dropped.length === 0)
            return;
        const settled = new Set(this.#doubts.flatMap(({ entry, tracked }) => [entry, tracked]));
        const free = this.#free().filter((entry) => entry.postmortem.date !== null && !settled.has(entry));
        const issues = (0,group_by/* groupBy */.$)(dropped.filter((one) => !settled.has(one)), ({ marker }) => marker.date);
        for (const [date, own] of (0,group_by/* groupBy */.$)(free, ({ postmortem }) => postmortem.date)) {
            const to = issues.get(date) ?? [];
            if (to.length === 0)
                continue;
            const near = (0,similarity/* nearPairs */.a6)(own.map(wordings/* wordsOfEntry */.t), to.map(wordings/* wordsOfIssue */.m));
            this.#settle(own, to, near.filter(({ score }) => score === 1), 'moved');
        }
    }
    #settle(from, to, near, rung) {
        const { ties, doubts } = (0,similarity/* decide */.LD)(near);
        for (const { left, right, score } of ties) {
            const [entry, found] = [from[left], to[right]];
            if (entry === undefined || found === undefined)
                continue;
            if (this.#input.isUnknown?.(entry) === true)
                this.#doubts.push({ entry, tracked: found, score });
            else
                this.#tie(entry, found, rung);
        }
        for (const { left, right, score } of doubts) {
            const [entry, found] = [from[left], to[right]];
            if (entry !== undefined && found !== undefined)
                this.#doubts.push({ entry, tracked: found, score });
        }
    }
    #tie(entry, tracked, rung) {
        this.#ties.push({ entry, tracked, rung });
        this.#open.delete(entry);
        this.#left.delete(tracked);
    }
    /** Entries without an issue that name none that is followed either. */
    #free() {
        return [...this.#open].filter((entry) => this.#reference(entry) === null);
    }
    #isOpen(entry) {
        return entry !== undefined && this.#open.has(entry);
    }
    #reference({ item }) {
        return firstNamed(item.references, this.#input);
    }
}
/**
 * The same words in the account of another day are a recurrence, not a move; where a day is not known, it may be any.
 * Each day is looked at for itself, because repositories repeat their wordings.
 */
function nearOfOneDay(entries, issues) {
    const from = (0,group_by/* groupBy */.$)(entries.keys(), (at) => entries[at]?.postmortem.date ?? null);
    const to = (0,group_by/* groupBy */.$)(issues.keys(), (at) => issues[at]?.marker.date ?? null);
    const near = (lefts, rights) => (0,similarity/* nearPairs */.a6)(pick(entries, lefts).map(wordings/* wordsOfEntry */.t), pick(issues, rights).map(wordings/* wordsOfIssue */.m)).map(({ left, right, score }) => ({ left: lefts[left] ?? 0, right: rights[right] ?? 0, score }));
    const dated = [...to].filter(([date]) => date !== null);
    return [
        ...dated.flatMap(([date, rights]) => near(from.get(date) ?? [], rights)),
        ...near(from.get(null) ?? [], dated.flatMap(([, rights]) => rights)),
        ...near([...entries.keys()], to.get(null) ?? []),
    ];
}
function pick(all, indexes) {
    return indexes.flatMap((index) => all[index] ?? []);
}

// EXTERNAL MODULE: ./.out/build/core/planning/marker.js
var planning_marker = __webpack_require__(8269);
;// CONCATENATED MODULE: ./.out/build/core/planning/afterwards.js
/** The tracked issues as they will stand once a plan is carried out: what is said about them must hold then. */

class Afterwards {
    #listed;
    #tracked;
    #changes;
    constructor({ issues }, { canonical, extra }, changes) {
        this.#listed = new Map(issues.map((issue) => [issue.number, issue]));
        this.#tracked = new Map([...canonical.values(), ...extra].map((one) => [one.issue.number, one]));
        const written = changes.filter(({ action }) => action !== 'none');
        this.#changes = new Map(written.flatMap((change) => (change.issue === null ? [] : [[change.issue.number, change]])));
    }
    /** As it stands now; null for an issue that is not in the listing. */
    before(number) {
        return this.#listed.get(number) ?? null;
    }
    /** null for an issue that is not in the listing. */
    issue(number) {
        const issue = this.#listed.get(number);
        return issue === undefined ? null : this.#after(issue);
    }
    /** null for an issue without a marker of ours. */
    tracked(number) {
        const before = this.#tracked.get(number);
        if (before === undefined)
            return null;
        const block = this.#changes.get(number)?.writes.block;
        const marker = block === undefined ? 'none' : (0,planning_marker/* readMarker */.t7)(block);
        return { ...before, issue: this.#after(before.issue), marker: typeof marker === 'string' ? before.marker : marker };
    }
    allTracked() {
        return [...this.#tracked.keys()].map((number) => this.tracked(number)).filter((one) => one !== null);
    }
    #after(issue) {
        const { state, stateReason } = this.#changes.get(issue.number)?.writes ?? {};
        if (state === undefined || state === issue.state)
            return issue;
        // When it closes is not known yet; no closing that was seen before is this one.
        return { ...issue, state, stateReason: stateReason ?? null, closedAt: state === 'closed' ? '' : null };
    }
}

// EXTERNAL MODULE: ./.out/build/core/planning/umbrella.js
var umbrella = __webpack_require__(5251);
// EXTERNAL MODULE: ./.out/build/core/planning/umbrella-changes.js + 1 modules
var umbrella_changes = __webpack_require__(641);
// EXTERNAL MODULE: ./.out/build/core/planning/umbrella-gather.js
var umbrella_gather = __webpack_require__(3479);
;// CONCATENATED MODULE: ./.out/build/core/planning/umbrella-home.js
/**
 * Umbrellas gather what stands at home: a parent or a milestone is one of its own repository. What is elsewhere is not
 * put in, but as long as it is not finished, or not known, neither is the postmortem.
 */
function isHome({ repository }) {
    return repository === undefined;
}
/** The same without anything of other repositories: their numbers would be mistaken for those of home. */
function atHome(given) {
    const { recognised, input, changes } = given;
    const here = {
        ...recognised,
        canonical: new Map([...recognised.canonical].filter(([, { issue }]) => isHome(issue))),
        extra: recognised.extra.filter(({ issue }) => isHome(issue)),
    };
    const issues = input.issues.filter(isHome);
    return { ...given, recognised: here, input: { ...input, issues }, changes: changes.filter(isHome) };
}
function abroad({ changes, recognised }) {
    const there = [...recognised.canonical.values()].filter(({ issue }) => !isHome(issue));
    const open = there.filter(({ issue }) => issue.state === 'open').map(({ marker }) => marker.postmortemId);
    const moving = changes.filter((change) => !isHome(change) && !isSettled(change));
    return {
        issueOf: new Map(there.map((one) => [one.marker.key, one])),
        unfinished: new Set([...open, ...moving.flatMap(({ postmortem }) => postmortem?.id ?? [])]),
    };
}
/** What is about to change there is judged by the next run, when it has. */
function isSettled({ action, unknown }) {
    return action === 'none' && unknown !== true;
}

// EXTERNAL MODULE: ./.out/build/core/standing.js
var standing = __webpack_require__(1129);
;// CONCATENATED MODULE: ./.out/build/core/planning/umbrella-groups.js
/** Which issues belong to which postmortem once a plan is carried out, and whether all of its action items are finished. */



const standsFor = new Set(['unchanged', 'closed']);
/** Whether the item of the change has an issue, or gets one. */
function hasIssue({ action, reasons, issue }) {
    if (action === 'none')
        return issue !== null && reasons.some((reason) => standsFor.has(reason));
    return action === 'create' || action === 'update' || action === 'adopt';
}
/** @param postmortems those that can be judged, in order */
function groupsOf(postmortems, context) {
    const { changes, recognised, after, abroad } = context;
    const served = changes.filter((change) => change.item !== null && hasIssue(change));
    const home = homes(served, after);
    const before = new Map([...recognised.canonical.values()].map(({ issue, marker }) => [issue.number, marker]));
    const byPostmortem = (0,group_by/* groupBy */.$)(served.filter((change) => change.issue === null || home.get(change.issue.number) === change), ({ postmortem }) => postmortem?.id);
    const openBy = (0,group_by/* groupBy */.$)(after.allTracked().filter(({ issue }) => issue.state === 'open'), ({ marker }) => marker.postmortemId);
    const changeOf = new Map(served.flatMap((change) => [change.item, ...change.alsoServes].map((item) => [item?.key, change])));
    return postmortems.map((postmortem) => {
        const members = (byPostmortem.get(postmortem.id) ?? []).map(({ item, issue }) => {
            const number = issue?.number ?? null;
            const isOpen = number === null || (after.issue(number)?.state ?? issue?.state) === 'open';
            return { key: item?.key ?? '', number, isOpen, cameFrom: before.get(number ?? 0)?.postmortemId ?? null };
        });
        const items = postmortem.actionItems;
        const isFinished = items.length > 0 &&
            !openBy.has(postmortem.id) &&
            !abroad.unfinished.has(postmortem.id) &&
            items.every((item) => isFinishedItem(postmortem, item, changeOf.get(item.key), context));
        return { postmortem, members, isFinished };
    });
}
/** Where one issue serves several items: the change of the item that its marker names, else the first. */
function homes(served, after) {
    const home = new Map();
    for (const change of served) {
        const number = change.issue?.number;
        if (number === undefined)
            continue;
        const isOwner = after.tracked(number)?.marker.key === change.item?.key;
        if (isOwner || !home.has(number))
            home.set(number, change);
    }
    return home;
}
const finished = new Set(['done', 'declined', 'superseded', 'duplicate']);
/** As the report tells it; no day is asked for, because overdue is as unfinished as open. */
function isFinishedItem(postmortem, item, change, { after, abroad, input: { config } }) {
    const here = change?.issue == null ? null : after.tracked(change.issue.number);
    const tracked = abroad.issueOf.get(item.key) ?? here;
    const issue = tracked === null ? null : { ...tracked.issue, proof: (0,closing/* proofOf */.oX)(tracked) };
    const rules = { today: '', since: config.since, requireEvidence: config['require-evidence'] };
    return finished.has((0,standing/* standing */.JA)(postmortem, item, issue, rules).status);
}

;// CONCATENATED MODULE: ./.out/build/core/planning/umbrella-heirs.js
/** Which umbrella gathers for which postmortem: its own, or after a move the one that most of its issues come from. */


/** By postmortem id. Depends on no order. */
function umbrellaOfEach(kind, groups, { canonical }, files, input) {
    const found = new Map();
    for (const { postmortem } of groups) {
        const own = canonical.get(postmortem.id);
        if (own !== undefined)
            found.set(postmortem.id, own);
    }
    const homeless = [...canonical.values()].filter((one) => files.judges(one) && !files.freezes(one) && files.hasVanished(one.marker.postmortemId));
    if (homeless.length === 0)
        return found;
    const formerOf = formerUmbrellas(kind, homeless, input);
    const claims = groups
        .filter(({ postmortem }) => !found.has(postmortem.id))
        .flatMap((group) => claimsOf(group, formerOf))
        .sort(strongestFirst);
    const taken = new Set();
    for (const { group, tracked } of claims) {
        if (found.has(group.postmortem.id) || taken.has(tracked))
            continue;
        found.set(group.postmortem.id, tracked);
        taken.add(tracked);
    }
    return found;
}
/** Those of the homeless that an issue was put into, is in, or belongs to by the postmortem that its marker names. */
function formerUmbrellas(kind, homeless, { issues }) {
    const holders = new Map(issues.map((issue) => [issue.number, (0,umbrella_gather/* holderOf */.K)(kind, issue)]));
    const byNumber = new Map(homeless.map((one) => [one.umbrella.number, one]));
    const byPostmortem = new Map(homeless.map((one) => [one.marker.postmortemId, one]));
    const inside = homeless.flatMap((one) => one.marker.inside.map((number) => [number, one]));
    const byIssue = (0,group_by/* groupBy */.$)(inside, ([number]) => number);
    return ({ number, cameFrom }) => {
        if (number === null)
            return [];
        const holder = holders.get(number);
        const held = typeof holder === 'number' ? byNumber.get(holder) : undefined;
        const settled = (byIssue.get(number) ?? []).map(([, one]) => one);
        const all = [...settled, held, byPostmortem.get(cameFrom ?? '')];
        return [...new Set(all.filter((one) => one !== undefined))];
    };
}
function claimsOf(group, formerOf) {
    const votes = (0,group_by/* groupBy */.$)(group.members.flatMap(formerOf), (one) => one);
    return [...votes].map(([tracked, all]) => ({ group, tracked, weight: all.length }));
}
function strongestFirst(a, b) {
    return (b.weight - a.weight ||
        a.tracked.umbrella.number - b.tracked.umbrella.number ||
        (a.group.postmortem.path < b.group.postmortem.path ? -1 : 1));
}

// EXTERNAL MODULE: ./.out/build/core/planning/fingerprint.js
var fingerprint = __webpack_require__(531);
// EXTERNAL MODULE: ./.out/build/core/planning/umbrella-block.js
var umbrella_block = __webpack_require__(667);
;// CONCATENATED MODULE: ./.out/build/core/planning/umbrella-titles.js
/** Titles of milestones, which are unique in a repository, and umbrellas that are known by nothing but their title. */


/**
 * The title that each postmortem's milestone should have, by postmortem id: with the id behind it where another has the
 * same. GitHub tells titles apart by case when they are made and not when they are looked for; here they are the same.
 */
function milestoneTitles(groups, own, milestones) {
    const holder = new Map(milestones.map(({ title, number }) => [title.toLowerCase(), number]));
    const chosen = new Map();
    const given = new Set();
    for (const { postmortem } of groups) {
        const number = own.get(postmortem.id)?.umbrella.number;
        const isFree = (title) => {
            const key = title.toLowerCase();
            return !given.has(key) && (!holder.has(key) || holder.get(key) === number);
        };
        const plain = (0,umbrella_block/* umbrellaTitle */.vP)(postmortem);
        const long = (0,umbrella_block/* umbrellaTitle */.vP)(postmortem, postmortem.id);
        // One that has the longer title already keeps it, whoever gave up the shorter one meanwhile.
        const hasLong = number !== undefined && holder.get(long.toLowerCase()) === number;
        const title = !hasLong && isFree(plain) ? plain : long;
        given.add(title.toLowerCase());
        chosen.set(postmortem.id, title);
    }
    return chosen;
}
/**
 * The same with those of ours that have no marker any more and still their postmortem's title.
 * @param used numbers that stand for an item
 */
function withUnmarked(own, groups, { unmarked }, used) {
    const all = new Map(own);
    const left = new Set(unmarked.filter(({ number }) => !used.has(number)));
    for (const { postmortem } of groups) {
        if (all.has(postmortem.id))
            continue;
        const titles = [(0,umbrella_block/* umbrellaTitle */.vP)(postmortem), (0,umbrella_block/* umbrellaTitle */.vP)(postmortem, postmortem.id)];
        const found = [...left].find(({ title }) => titles.includes(title));
        if (found === undefined)
            continue;
        left.delete(found);
        all.set(postmortem.id, unwritten(found, postmortem));
    }
    return all;
}
function unwritten(umbrella, { id: postmortemId, path }) {
    const title = (0,fingerprint/* fingerprint */.R)(umbrella.title);
    const marker = { postmortemId, path, title, block: '', state: 'open', inside: [] };
    return { umbrella, marker, written: umbrella.body };
}

;// CONCATENATED MODULE: ./.out/build/core/planning/plan-umbrellas.js
/** The umbrellas that the postmortems should have against those that are there: what is written to each. */









/** By place in the files, then by number. Nothing where none are configured: those that are there stay as they are. */
function planUmbrellas(given) {
    const { umbrella: kind } = given.input.config;
    return kind === 'none' ? [] : planned(kind, given);
}
function planned(kind, given) {
    const { input, files, recognised, postmortems, changes } = atHome(given);
    const known = (0,umbrella/* recogniseUmbrellas */.t)(kind, { ...input, label: input.config.label });
    const after = new Afterwards(input, recognised, changes);
    const groups = groupsOf(postmortems, { changes, recognised, after, input, abroad: abroad(given) });
    // Milestones have numbers of their own.
    const used = new Set(kind === 'issue' ? changes.flatMap(({ issue }) => issue?.number ?? []) : []);
    const own = withUnmarked(umbrellaOfEach(kind, groups, known, files, input), groups, known, used);
    const heirs = new Map([...own].map(([id, { umbrella }]) => [umbrella.number, id]));
    const titles = kind === 'milestone' ? milestoneTitles(groups, own, input.milestones) : null;
    const insideOf = (0,group_by/* groupBy */.$)(input.issues, (issue) => (0,umbrella_gather/* holderOf */.K)(kind, issue));
    const context = { kind, known, heirs, input, titles, after, insideOf };
    const wanted = groups.flatMap((group) => {
        const tracked = own.get(group.postmortem.id);
        if (tracked !== undefined)
            return [(0,umbrella_changes/* updateUmbrella */.kr)(group, tracked, context)];
        return wants(group) ? [(0,umbrella_changes/* createUmbrella */.TN)(group, context)] : [];
    });
    const rest = [...known.canonical.values()].filter((one) => files.judges(one) && !heirs.has(one.umbrella.number));
    return [
        ...wanted,
        ...rest.sort(byNumber).map((one) => (0,umbrella_changes/* keepUmbrella */.OA)(one, input, files.freezes(one) ? 'frozen' : 'gone')),
        ...(kind === 'issue' ? known.extra.map(umbrella_changes/* duplicateUmbrella */.uR) : []),
    ];
}
/** Somebody has still something to do: what is finished gets no new umbrella, only to be closed at once. */
function wants({ members }) {
    return members.some(({ isOpen }) => isOpen);
}
function byNumber(a, b) {
    return a.umbrella.number - b.umbrella.number;
}
/** Said once for all. */
function umbrellaNotices(changes) {
    const untrusted = changes.filter(({ reasons }) => reasons.includes('untrusted'));
    return untrusted.slice(0, 1).map(({ note }) => ({ level: 'warning', message: note }));
}

// EXTERNAL MODULE: ./.out/build/core/planning/upkeep.js
var upkeep = __webpack_require__(9447);
;// CONCATENATED MODULE: ./.out/build/core/planning/make-plan.js
/**
 * Desired state of the files against the tracked issues: a Plan. Pure, total, and independent of the order in which
 * files or issues are given.
 */










function makePlan(given) {
    const elsewhere = new Elsewhere(given);
    const input = { ...given, elsewhere, readings: [...given.readings].sort((a, b) => compare(a.path, b.path)) };
    const recognised = (0,planning_tracked/* recognise */.GJ)(input.issues, input.trust, input.config.label);
    const files = new JudgedFiles(input.readings, input.scope, input.standing);
    const postmortems = input.readings
        .filter((reading) => !files.isFrozen(reading.path))
        .flatMap((reading) => reading.postmortems)
        .filter(({ id }) => !files.isAmbiguous(id));
    const entries = postmortems.flatMap((postmortem) => postmortem.actionItems.map((item) => ({ item, postmortem })));
    const tracked = [...recognised.canonical.values()].filter((one) => files.judges(one));
    const ladder = climb({
        entries,
        tracked: tracked.filter((one) => !files.freezes(one)),
        vanished: (id) => files.hasVanished(id),
        isUnknown: (entry) => elsewhere.isUnknown(entry),
        ...elsewhere.followed,
    });
    const changes = [
        ...ladder.ties.map((tie) => (0,planning_changes/* tieChange */.Nk)(tie, input)),
        ...ladder.shared.map(planning_changes/* sharedChange */.yg),
        ...(0,planning_changes/* looseChanges */.c4)(ladder, recognised, input),
        ...(0,planning_changes/* leftChanges */.Fg)(ladder, input),
        ...tracked
            .filter((one) => files.freezes(one))
            .map((one) => (0,upkeep/* upkeepChange */.t)(one, input.config.label, 'frozen', frozenNote)),
        ...recognised.extra.map(planning_changes/* duplicateChange */.UC),
    ]
        .map((change) => elsewhere.held(change))
        .sort(inOrder);
    const held = holdBack(changes, recognised, input);
    const umbrellas = planUmbrellas({ input, files, recognised, postmortems, changes });
    return {
        changes: (0,planning_changes/* nameRecurrences */.hq)(changes, input),
        umbrellas,
        held,
        notices: [
            ...files.notices(),
            ...markerNotices(recognised),
            ...(0,drift/* driftNotices */.p)(changes),
            ...elsewhere.notices(changes),
            ...umbrellaNotices(umbrellas),
        ],
        elsewhere: elsewhere.left(changes),
    };
}
const frozenNote = 'Its file cannot be read or is ambiguous: nothing changes.';
function markerNotices({ unmarked, untrusted }) {
    const list = (issues) => issues.slice(0, 10).map(tracked_issue/* issueName */.X0).join(', ');
    return [
        ...(unmarked.length > 0
            ? [
                {
                    level: 'notice',
                    message: `Labelled issues of ours without a readable marker: ${list(unmarked)}.`,
                },
            ]
            : []),
        ...(untrusted.length > 0
            ? [
                {
                    level: 'warning',
                    message: `Markers by others are ignored: ${list(untrusted.map(({ issue }) => issue))}.`,
                },
            ]
            : []),
    ];
}
/** By place in the files, then by issue number: the order in which a person reads, and in which issues are opened. */
function inOrder(a, b) {
    return (compare(a.postmortem?.path ?? '\uFFFF', b.postmortem?.path ?? '\uFFFF') ||
        (a.item?.line ?? 0) - (b.item?.line ?? 0) ||
        (0,tracked_issue/* byPlace */.hz)(a.issue ?? nowhere, b.issue ?? nowhere) ||
        compare(a.item?.key ?? '', b.item?.key ?? ''));
}
const nowhere = { number: 0 };
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./.out/build/core/planning/other-repository.js
/** What a run knows of the other repositories that issues go to. */
/** From few eyes to all. */
const visibilities = ['private', 'internal', 'public'];
/** Why no issue of home goes to a repository, as a clause after its name; null where it may. */
function reasonAgainst(home, target) {
    if (target.visibility === null)
        return 'which is refused because its visibility is not known';
    if (home.visibility === null)
        return `which is refused because the visibility of ${home.name} is not known`;
    if (visibilities.indexOf(target.visibility) > visibilities.indexOf(home.visibility)) {
        return `which is refused because it is ${target.visibility} and ${home.name} is ${home.visibility}`;
    }
    if (target.archived)
        return 'which is archived';
    return target.hasIssues ? null : 'where issues are switched off';
}

;// CONCATENATED MODULE: ./.out/build/recall.js
/** Looks up what issues said before somebody took our marker out of them. */

/** Newest first; those beyond are named in the plan's notice and opened by hand, should there ever be so many. */
const mostAsked = 50;
class Recall {
    #reader;
    #trust;
    #label;
    #known = new Map();
    constructor(reader, trust, label) {
        this.#reader = reader;
        this.#trust = trust;
        this.#label = label;
    }
    /**
     * The issues, with the former bodies of those of ours whose marker is gone; each is asked about once.
     * @throws IncompleteRead: an issue opened because the old one could not be recognised would be its duplicate
     */
    async remember(issues) {
        const { unmarked } = (0,planning_tracked/* recognise */.GJ)(issues, this.#trust, this.#label);
        const asked = unmarked
            .filter(({ number, stateReason }) => stateReason !== 'duplicate' && !this.#known.has(number))
            .map(({ number }) => number)
            .sort((a, b) => b - a)
            .slice(0, mostAsked);
        if (asked.length > 0) {
            const found = await this.#reader.formerBodies(asked);
            for (const number of asked)
                this.#known.set(number, found.get(number) ?? []);
        }
        return issues.map((issue) => {
            const formerBodies = this.#known.get(issue.number);
            return formerBodies === undefined ? issue : { ...issue, formerBodies };
        });
    }
}

;// CONCATENATED MODULE: ./.out/build/other-repositories.js
/**
 * The other repositories of `services` in one run: what they are, and their issues. Each is read as home is, whole or
 * not at all; one that cannot be read is unknown and stops nothing but what would be done there.
 */





class OtherRepositories {
    /** At home and elsewhere. */
    trust;
    #input;
    #all = new Map();
    #unreached;
    constructor(input) {
        this.#input = input;
        this.trust = input.trust;
        this.#unreached = input.trackers === undefined ? this.targets : [];
    }
    /** Lists every one of them once. */
    static async list(input) {
        const others = new OtherRepositories(input);
        const { trackers } = input;
        if (trackers !== undefined && others.targets.length > 0)
            await others.#listAll(trackers);
        return others;
    }
    get targets() {
        return targetsOf(this.#input.config.services, this.#input.home.repository);
    }
    /** What the plan is to know of them. */
    get known() {
        const unreached = this.#unreached.map((repository) => ({ repository, unknown: unreachable, closed: null }));
        return [
            ...unreached,
            ...[...this.#all].map(([repository, { unknown, closed }]) => ({ repository, unknown, closed })),
        ];
    }
    /** All that is known of all. */
    get issues() {
        return [...this.#all.values()].flatMap(({ issues }) => issues);
    }
    mayWrite(repository) {
        const known = this.#all.get(repository);
        return known?.closed === null && known.unknown === null;
    }
    /** What the numbers are; nothing where the repository is or becomes unknown. */
    lookUp(repository, numbers) {
        return this.#orUnknown(repository, new Map(), ({ reader }) => reader.lookUp(numbers));
    }
    /** @throws IncompleteRead: it changes nothing that was known */
    async closings(repository, numbers) {
        return (await this.#all.get(repository)?.reader.closings(numbers)) ?? new Map();
    }
    /** Adds what the token's own account opened there whatever its labels: the second proof that something is not there. */
    async listOwn(repository) {
        await this.#orUnknown(repository, undefined, async (known) => {
            const listed = new Map([...known.issues, ...(await known.reader.listOwn())].map((issue) => [issue.number, issue]));
            known.issues = await remembered(known, [...listed.values()]);
        });
    }
    /** Nothing is known of it any more; the first reason stays. */
    giveUp(repository, why) {
        const known = this.#all.get(repository);
        if (known === undefined || known.unknown !== null)
            return;
        known.unknown = `${repository} is unknown, nothing is done there and none of its items counts as open: ${why} ${this.#input.trackers?.help ?? ''}`;
        known.issues = [];
    }
    async #listAll(trackers) {
        const { home, remember, trust, config } = this.#input;
        const [first = ''] = this.targets;
        const start = await orWhy(async () => ({
            facts: await home.about(),
            identity: await trackers.reader(first).identity(),
        }));
        if (typeof start === 'object')
            this.trust = { ...trust, elsewhere: { identity: start.identity, source: start.facts.id } };
        for (const repository of this.targets) {
            const reader = trackers.reader(repository);
            const recall = remember ? new Recall(reader, this.trust, config.label) : null;
            this.#all.set(repository, { reader, recall, closed: trackers.closed, unknown: null, issues: [] });
            if (typeof start === 'string')
                this.giveUp(repository, start);
            else
                await this.#orUnknown(repository, undefined, (known) => this.#listOne(repository, known, start.facts));
        }
    }
    async #listOne(repository, known, home) {
        const facts = await known.reader.about();
        if (facts.name.toLowerCase() !== repository.toLowerCase())
            throw new ports/* IncompleteRead */.XD(`It is ${facts.name} now: correct \`services\`.`);
        known.closed ??= reasonAgainst(home, facts);
        const { label } = this.#input.config;
        known.issues = await remembered(known, await known.reader.listTracked(label));
        const { canonical, untrusted } = (0,planning_tracked/* recognise */.GJ)(known.issues, this.trust, label);
        const authors = untrusted.filter(({ marker }) => !canonical.has(marker.key)).map(({ issue }) => issue.author.login);
        if (authors.length === 0)
            return;
        const logins = [...new Set(authors)].sort().join(', ');
        throw new ports/* IncompleteRead */.XD(`Issues by ${logins} stand for action items of this repository. If that is the account of \`services-token\`, add it to \`trusted-authors\`.`);
    }
    async #orUnknown(repository, otherwise, work) {
        const known = this.#all.get(repository);
        if (known === undefined || known.unknown !== null)
            return otherwise;
        const why = await orWhy(async () => ({ result: await work(known) }));
        if (typeof why === 'object')
            return why.result;
        this.giveUp(repository, why);
        return otherwise;
    }
}
const unreachable = 'This run does not look at it.';
async function remembered({ recall }, issues) {
    return recall === null ? issues : recall.remember(issues);
}
/** What came of it, or why it could not be read. */
async function orWhy(read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof ports/* IncompleteRead */.XD))
            throw error;
        return error.message;
    }
}

;// CONCATENATED MODULE: ./.out/build/derive.js
/** Reads the tracker and derives the Plan for what the files say: the one way to a plan, for every lane. */






/** @throws IncompleteRead where anything of home could not be read whole */
async function derivePlan(input) {
    const { reader, scope, standing, config, commit, proveAbsence } = input;
    const identity = input.identity ?? (await reader.identity());
    const home = { identity, alsoTrusted: config['trusted-authors'] };
    const links = { serverUrl: reader.serverUrl, repository: reader.repository, commit };
    const recall = new Recall(reader, home, config.label);
    const recalled = async (listed) => proveAbsence ? recall.remember(listed) : listed;
    let atHome = await recalled(await reader.listTracked(config.label));
    const milestones = config.umbrella === 'milestone' ? await reader.listMilestones() : [];
    const trackers = input.others;
    const others = await OtherRepositories.list({ config, home: reader, trackers, trust: home, remember: proveAbsence });
    const { trust } = others;
    const listed = () => [...atHome, ...others.issues];
    const readings = identified(input, listed(), trust);
    const referenced = await lookUpReferences({ readings, config, reader, others, issues: listed() });
    mustBeListed(referenced, listed(), trust, config, others);
    // What is learned is written down in the issue, so a lane that writes nothing does not ask: it would ask each time.
    const { closings, notices } = proveAbsence
        ? await explainClosings({ trust, config, reader, others, issues: listed() })
        : nothingAsked;
    const planOf = () => {
        const known = {
            readings,
            scope,
            standing,
            issues: listed(),
            milestones,
            referenced,
            closings,
            trust,
            config,
            links,
        };
        const made = makePlan({ ...known, others: others.known });
        return { ...made, notices: [...made.notices, ...notices] };
    };
    const listOwn = async (repository) => {
        if (repository === undefined)
            atHome = await recalled(merge(atHome, await reader.listOwn()));
        else
            await others.listOwn(repository);
    };
    const plan = proveAbsence ? await provenAbsent(planOf, listOwn) : planOf();
    return { plan, readings, issues: listed(), milestones, referenced, trust, others: others.known };
}
/** The plan once every repository in which it creates has shown all issues of the token's own account. */
async function provenAbsent(planOf, listOwn) {
    const proven = new Set();
    for (;;) {
        const plan = planOf();
        const creates = [
            ...plan.changes,
            ...plan.umbrellas,
        ];
        const next = creates.find(({ action, repository }) => action === 'create' && !proven.has(repository));
        if (next === undefined)
            return plan;
        await listOwn(next.repository);
        proven.add(next.repository);
    }
}
/** Where only some files were read, the tracked issues tell which names the others have. */
function identified({ readings, scope, config }, issues, trust) {
    if (scope === 'all')
        return readings;
    const tracked = [...(0,planning_tracked/* recognise */.GJ)(issues, trust, config.label).canonical.values()].map(({ marker }) => marker);
    const known = tracked.map(({ path, postmortemId }) => ({ path, id: postmortemId }));
    return (0,identity/* identify */.l)(readings, known.filter(({ path }) => !scope.isGone(path)));
}
function merge(a, b) {
    return [...new Map([...a, ...b].map((issue) => [issue.number, issue])).values()];
}


/***/ }),

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ elsewhereWriter),
/* harmony export */   Zw: () => (/* binding */ onePerName),
/* harmony export */   yo: () => (/* binding */ elsewhereReader)
/* harmony export */ });
/* harmony import */ var _delegating_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1953);
/** The ports of another repository: the same as at home, with the repository in every issue that they give. */

function elsewhereReader(reader) {
    const placed = placer(reader.repository);
    const all = async (listing) => (await listing).map(placed);
    return (0,_delegating_js__WEBPACK_IMPORTED_MODULE_0__/* .delegating */ .h)(reader, {
        listTracked: (label) => all(reader.listTracked(label)),
        listOwn: () => all(reader.listOwn()),
        listAll: () => all(reader.listAll()),
        listRecent: () => all(reader.listRecent()),
        lookUp: async (numbers) => {
            const found = [...(await reader.lookUp(numbers))];
            return new Map(found.map(([number, one]) => [number, typeof one === 'string' ? one : placed(one)]));
        },
    });
}
function elsewhereWriter(writer, repository) {
    const placed = placer(repository);
    return (0,_delegating_js__WEBPACK_IMPORTED_MODULE_0__/* .delegating */ .h)(writer, {
        create: async (issue) => placed(await writer.create(issue)),
        update: async (number, patch) => placed(await writer.update(number, patch)),
    });
}
function placer(repository) {
    return (issue) => ({ ...issue, repository });
}
/** Makes one for each name, once. */
function onePerName(make) {
    const made = new Map();
    return (name) => {
        const known = made.get(name) ?? make(name);
        made.set(name, known);
        return known;
    };
}


/***/ })

};
