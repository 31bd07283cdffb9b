export const id = 303;
export const ids = [303];
export const modules = {

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkLane: () => (/* binding */ checkLane)
});

// EXTERNAL MODULE: ./.out/build/adapters/github/client.js + 2 modules
var github_client = __webpack_require__(5444);
// EXTERNAL MODULE: ./.out/build/core/config-path.js
var config_path = __webpack_require__(8759);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var classic_schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./.out/build/adapters/github/own-comments.js
/** Our own comments in a page of a pull request's thread. */

/** `fullDatabaseId`, a number in a string: numbers of comments have outgrown GraphQL's Int. */
const commentSchema = classic_schemas/* object */.Ikc({
    fullDatabaseId: number().int().positive(),
    body: classic_schemas/* string */.YjP(),
    viewerDidAuthor: classic_schemas/* boolean */.zMY(),
});
const threadPageSchema = classic_schemas/* object */.Ikc({
    nodes: classic_schemas/* array */.YOg(commentSchema),
    pageInfo: classic_schemas/* object */.Ikc({ hasNextPage: classic_schemas/* boolean */.zMY(), endCursor: classic_schemas/* string */.YjP().nullable() }),
});
/** Whatever others wrote, markers included, is left out. */
function ownComments(page) {
    return page.nodes
        .filter(({ viewerDidAuthor }) => viewerDidAuthor)
        .map(({ fullDatabaseId, body }) => ({ id: fullDatabaseId, body }));
}

// EXTERNAL MODULE: ./.out/build/adapters/github/identity.js
var identity = __webpack_require__(5448);
;// CONCATENATED MODULE: ./.out/build/adapters/github/change-context.js
/** All that a run on a change needs to know first, in one query. */



const contextQuery = `query Context(
  $owner: String!, $repo: String!, $config: String!, $workflow: String!, $hasWorkflow: Boolean!,
  $number: Int!, $hasNumber: Boolean!
) {
  viewer { login databaseId }
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name target { oid } }
    config: object(expression: $config) { __typename ... on Blob { text isTruncated } }
    workflow: object(expression: $workflow) @include(if: $hasWorkflow) { __typename ... on Blob { text isTruncated } }
    pullRequest(number: $number) @include(if: $hasNumber) {
      headRefOid
      comments(first: 100) {
        nodes { fullDatabaseId body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
/** Whole text or nothing: half a configuration is none. */
const textSchema = classic_schemas/* object */.Ikc({ __typename: classic_schemas/* literal */.euz('Blob'), text: classic_schemas/* string */.YjP(), isTruncated: classic_schemas/* literal */.euz(false) })
    .transform(({ text }) => text)
    .nullish()
    .transform((text) => text ?? null);
const contextSchema = classic_schemas/* object */.Ikc({
    viewer: identity/* viewerSchema */.m,
    repository: classic_schemas/* object */.Ikc({
        defaultBranchRef: classic_schemas/* object */.Ikc({ name: classic_schemas/* string */.YjP(), target: classic_schemas/* object */.Ikc({ oid: classic_schemas/* string */.YjP() }) }).nullable(),
        config: textSchema,
        workflow: textSchema,
        pullRequest: classic_schemas/* object */.Ikc({ headRefOid: classic_schemas/* string */.YjP().min(1), comments: threadPageSchema }).optional(),
    }),
});
/** @throws IncompleteRead, also for a configuration that is not a text file */
async function readContext(client, repository, { number, config }, workflow) {
    const variables = {
        ...repository,
        config: `HEAD:${config}`,
        workflow: workflow === undefined ? '' : `${workflow.commit}:${workflow.path}`,
        hasWorkflow: workflow !== undefined,
        number: number ?? 0,
        hasNumber: number !== null,
    };
    const what = number === null ? 'read the repository' : `read pull request #${number}`;
    const { viewer, repository: found } = await client.query(what, contextQuery, variables, contextSchema);
    const { defaultBranchRef: branch, pullRequest: pull } = found;
    return {
        identity: viewer,
        config: found.config,
        workflow: found.workflow,
        defaultBranch: branch && { name: branch.name, commit: branch.target.oid },
        pullRequest: pull
            ? {
                head: pull.headRefOid,
                ownComments: ownComments(pull.comments),
                hasMore: pull.comments.pageInfo.hasNextPage,
            }
            : null,
    };
}

// EXTERNAL MODULE: ./.out/build/ports.js
var ports = __webpack_require__(4221);
// EXTERNAL MODULE: ./.out/build/adapters/github/pages.js
var pages = __webpack_require__(6308);
;// CONCATENATED MODULE: ./.out/build/adapters/github/changed-files.js
/** Which files a change touches: all of them, or IncompleteRead. */



/** "Up to 300 changed files" (REST, compare two commits); whether there are more it does not say. */
const mostCompared = 300;
/** "Responses include a maximum of 3000 files" (REST, list pull requests files). */
const mostListed = 3000;
const fileSchema = classic_schemas/* object */.Ikc({
    filename: classic_schemas/* string */.YjP().min(1),
    previous_filename: classic_schemas/* string */.YjP().optional(),
    status: classic_schemas/* enum */.k5n(['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']),
})
    .transform((file) => {
    return { path: file.filename, previousPath: file.previous_filename ?? null, status: file.status };
});
const compareSchema = classic_schemas/* object */.Ikc({
    merge_base_commit: classic_schemas/* object */.Ikc({ sha: classic_schemas/* string */.YjP().min(1) }),
    files: classic_schemas/* array */.YOg(fileSchema),
});
const pullSchema = classic_schemas/* object */.Ikc({ head: classic_schemas/* object */.Ikc({ sha: classic_schemas/* string */.YjP() }), changed_files: classic_schemas/* int */.Whr() });
/** One request up to 299 files. `number` is the pull request, null for a merge group. */
async function readChanges(client, repository, number, range) {
    const what = 'read which files the change touches';
    // Only the first page of commits carries files, and we have no use for commits.
    const parameters = { ...repository, basehead: `${range.base}...${range.head}`, per_page: 1, page: 1 };
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    const { merge_base_commit: fork, files } = await client.read(what, route, parameters, compareSchema);
    if (files.length < mostCompared)
        return { mergeBase: fork.sha, files };
    if (number === null) {
        throw new ports/* IncompleteRead */.XD(`Could not ${what}: a merge group of ${mostCompared} files or more cannot be listed.`);
    }
    return { mergeBase: fork.sha, files: await listFiles(client, { ...repository, pull_number: number }, range.head) };
}
/** The files of a large pull request, counted against what GitHub says it has, and of this head and no other. */
async function listFiles(client, pull, head) {
    const what = `list the files of pull request #${pull.pull_number}`;
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    const { head: now, changed_files: count } = await client.read(what, route, { ...pull }, pullSchema);
    if (now.sha !== head)
        throw new ports/* IncompleteRead */.XD(`Could not ${what}: it has been pushed to meanwhile.`);
    if (count >= mostListed) {
        throw new ports/* IncompleteRead */.XD(`Could not ${what}: it has ${count}, GitHub lists at most ${mostListed}. Split it.`);
    }
    const files = await (0,pages/* readAll */.y)(client, {
        what,
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
        parameters: { ...pull },
        schema: fileSchema,
        key: ({ path }) => path,
    });
    if (files.length === count)
        return files;
    throw new ports/* IncompleteRead */.XD(`Could not ${what}: it has ${count}, GitHub listed ${files.length}.`);
}

;// CONCATENATED MODULE: ./.out/build/adapters/github/files-at-commit.js
/** Files of an untrusted change, by commit and path, over GraphQL: data, never a checkout. */

/** Files in one query; a query that takes longer than 10 s is cut off by GitHub. */
const filesPerQuery = 10;
/** The largest file that is read, the same for every source of files. */
const mostBytes = 1024 * 1024;
/** Modes of git's trees in decimal, as GraphQL gives them. */
const regularModes = new Set([0o100644, 0o100755]);
const otherModes = {
    [0o120000]: 'symlink',
    [0o160000]: 'submodule',
    [0o040000]: 'folder',
};
const blobSchema = classic_schemas/* object */.Ikc({
    __typename: classic_schemas/* literal */.euz('Blob'),
    text: classic_schemas/* string */.YjP().nullable(),
    isBinary: classic_schemas/* boolean */.zMY().nullable(),
    isTruncated: classic_schemas/* boolean */.zMY(),
    byteSize: classic_schemas/* int */.Whr(),
});
const entrySchema = classic_schemas/* object */.Ikc({
    mode: classic_schemas/* int */.Whr(),
    object: classic_schemas/* union */.KCZ([blobSchema, classic_schemas/* object */.Ikc({ __typename: classic_schemas/* string */.YjP() })]).nullable(),
});
/** A commit that is not there is no answer about its files. */
const commitSchema = classic_schemas/* object */.Ikc({ __typename: classic_schemas/* literal */.euz('Commit'), file: entrySchema.nullable() });
function unreadable(reason) {
    return { unreadable: reason };
}
/** GraphQL gives text only: that it is the file's own text shows in its size (a byte order mark may be left out). */
function isFaithful(text, byteSize) {
    const size = Buffer.byteLength(text);
    return size === byteSize || size + 3 === byteSize;
}
function fileOf({ mode, object }) {
    if (!regularModes.has(mode))
        return unreadable(otherModes[mode] ?? 'not a regular file');
    const blob = blobSchema.safeParse(object);
    if (!blob.success)
        return unreadable('not a file');
    const { text, isBinary, isTruncated, byteSize } = blob.data;
    if (byteSize > mostBytes || isTruncated)
        return unreadable('too large');
    if (isBinary === true || text === null)
        return unreadable('binary');
    return isFaithful(text, byteSize) ? { text } : unreadable('not UTF-8');
}
/** Written from the number of files alone; commits and paths travel as variables. */
function queryFor(count) {
    const numbers = Array.from({ length: count }, (_, index) => index);
    const declared = numbers.map((n) => `$c${n}: GitObjectID!, $p${n}: String!`).join(', ');
    const asked = numbers.map((n) => `f${n}: object(oid: $c${n}) { __typename ... on Commit { file(path: $p${n}) { ...Entry } } }`);
    return `query Files($owner: String!, $repo: String!, ${declared}) {
  repository(owner: $owner, name: $repo) {
    ${asked.join('\n    ')}
  }
}
fragment Entry on TreeEntry { mode object { __typename ... on Blob { text isBinary isTruncated byteSize } } }`;
}
async function readSome(client, repository, requests) {
    const variables = { ...repository };
    const shape = {};
    for (const [index, { commit, path }] of requests.entries()) {
        variables[`c${index}`] = commit;
        variables[`p${index}`] = path;
        shape[`f${index}`] = commitSchema;
    }
    const schema = classic_schemas/* object */.Ikc({ repository: classic_schemas/* object */.Ikc(shape) });
    const what = `read ${requests.length === 1 ? 'a file' : `${requests.length} files`} of the change`;
    const { repository: found } = await client.query(what, queryFor(requests.length), variables, schema);
    return requests.map((_, index) => {
        const entry = found[`f${index}`]?.file ?? null;
        return entry && fileOf(entry);
    });
}
/** @throws IncompleteRead when any answer is partial: then no file counts as absent */
async function readFilesAtCommit(client, repository, requests) {
    const files = [];
    for (let start = 0; start < requests.length; start += filesPerQuery) {
        files.push(...(await readSome(client, repository, requests.slice(start, start + filesPerQuery))));
    }
    return files;
}

// EXTERNAL MODULE: ./.out/build/adapters/github/repository.js
var github_repository = __webpack_require__(294);
;// CONCATENATED MODULE: ./.out/build/adapters/github/change-reader.js
/** A pull request or merge group that nobody has reviewed, read through the API at fixed commits. */





class GitHubChangeReader {
    #client;
    #repo;
    #number;
    #config;
    /** `number` is the pull request, null for a merge group; `config` is the path of the configuration file. */
    constructor(client, repository, number, config = config_path/* configPath */.e) {
        this.#config = config;
        this.#client = client;
        this.#repo = (0,github_repository/* parseRepository */.S)(repository);
        this.#number = number;
    }
    context(workflow) {
        return readContext(this.#client, this.#repo, { number: this.#number, config: this.#config }, workflow);
    }
    changes(base, head) {
        return readChanges(this.#client, this.#repo, this.#number, { base, head });
    }
    read(requests) {
        return readFilesAtCommit(this.#client, this.#repo, requests);
    }
}

// EXTERNAL MODULE: ./.out/build/adapters/github/issue-reader.js + 5 modules
var issue_reader = __webpack_require__(194);
// EXTERNAL MODULE: ./.out/build/adapters/github/other-trackers.js
var other_trackers = __webpack_require__(1654);
// EXTERNAL MODULE: ./.out/build/adapters/github/answer.js
var answer = __webpack_require__(4036);
// EXTERNAL MODULE: ./.out/build/adapters/github/read-back.js
var read_back = __webpack_require__(8504);
// EXTERNAL MODULE: ./.out/build/adapters/github/schemas.js
var github_schemas = __webpack_require__(9380);
;// CONCATENATED MODULE: ./.out/build/adapters/github/pull-request-thread.js
/** The comments of one pull request: ours are found by marker and author over all pages. */







const threadQuery = `query Thread($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { fullDatabaseId body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const threadSchema = classic_schemas/* object */.Ikc({ repository: classic_schemas/* object */.Ikc({ pullRequest: classic_schemas/* object */.Ikc({ comments: threadPageSchema }) }) });
const pull_request_thread_pullSchema = classic_schemas/* object */.Ikc({ head: classic_schemas/* object */.Ikc({ sha: classic_schemas/* string */.YjP().min(1) }) });
class GitHubPullRequestThread {
    #client;
    #repo;
    #number;
    constructor(client, repository, number) {
        this.#client = client;
        this.#repo = (0,github_repository/* parseRepository */.S)(repository);
        this.#number = number;
    }
    async find(marker) {
        const what = `read the comments of pull request #${this.#number}`;
        const found = [];
        const seen = new Set();
        for (let after = null;;) {
            const variables = { ...this.#repo, number: this.#number, after };
            const page = (await this.#client.query(what, threadQuery, variables, threadSchema)).repository
                .pullRequest.comments;
            found.push(...ownComments(page).filter(({ body }) => body.includes(marker)));
            if (!page.pageInfo.hasNextPage)
                return found.sort((a, b) => a.id - b.id);
            after = page.pageInfo.endCursor;
            if (after === null || seen.has(after))
                throw new ports/* IncompleteRead */.XD(`Could not ${what}: a page repeats.`);
            seen.add(after);
        }
    }
    async create(body) {
        const what = `comment on pull request #${this.#number}`;
        const parameters = { ...this.#repo, issue_number: this.#number, body };
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        this.#compare(what, body, await this.#client.write(what, route, parameters, github_schemas/* commentSchema */.X3));
    }
    async update(id, body) {
        const what = `update the comment on pull request #${this.#number}`;
        const parameters = { ...this.#repo, comment_id: id, body };
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        this.#compare(what, body, await this.#client.write(what, route, parameters, github_schemas/* commentSchema */.X3));
    }
    /** A comment that is gone already is as good as removed. */
    async remove(id) {
        const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
        const exchange = await this.#client.send(route, { ...this.#repo, comment_id: id });
        if ((0,answer/* isSuccess */.o)(exchange) || exchange.status === 404 || exchange.status === 410)
            return;
        throw this.#client.failure(`remove a comment from pull request #${this.#number}`, exchange);
    }
    async head() {
        const parameters = { ...this.#repo, pull_number: this.#number };
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
        const what = `find the head of pull request #${this.#number}`;
        return (await this.#client.read(what, route, parameters, pull_request_thread_pullSchema)).head.sha;
    }
    #compare(what, sent, kept) {
        if ((0,read_back/* sameText */.QV)(kept.body ?? '', sent))
            return;
        throw new ports/* WriteFailure */.AK('not-kept', `GitHub accepted to ${what}, but kept another text.`);
    }
}

// EXTERNAL MODULE: ./.out/build/core/config.js
var config = __webpack_require__(7503);
// EXTERNAL MODULE: ./.out/build/core/config-error.js
var config_error = __webpack_require__(5964);
;// CONCATENATED MODULE: ./.out/build/core/discovery/named-places.js
/** Finding postmortems by place where the user named paths and there is no disk to tell a file from a folder. */
/**
 * What is outside the named paths is unknown; a path that was named itself is taken, one under a named folder goes by
 * the rules of a named folder.
 * @param named relative to the root; none, or one that is the root, leaves everything as it is
 */
function namedPlaces(classify, named) {
    const folders = named.map((path) => path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, ''));
    if (folders.length === 0 || folders.some((folder) => folder === '' || folder === '.'))
        return classify;
    return (path) => {
        if (folders.includes(path))
            return { verdict: 'taken', why: 'named' };
        const decisions = folders.filter((folder) => path.startsWith(`${folder}/`)).map((folder) => classify(path, folder));
        return decisions.find(isWorthReading) ?? decisions[0] ?? outside;
    };
}
const outside = { verdict: 'unknown', why: 'outside the paths that were named' };
function isWorthReading({ verdict }) {
    return verdict === 'taken' || verdict === 'candidate';
}

// EXTERNAL MODULE: ./.out/build/core/discovery/place.js
var place = __webpack_require__(9339);
// EXTERNAL MODULE: ./.out/build/core/planning/open-items.js
var open_items = __webpack_require__(5906);
// EXTERNAL MODULE: ./.out/build/core/planning/tracked.js
var planning_tracked = __webpack_require__(6945);
// EXTERNAL MODULE: ./.out/build/core/planning/tracked-issue.js
var tracked_issue = __webpack_require__(1507);
// EXTERNAL MODULE: ./.out/build/core/rules/quote.js
var quote = __webpack_require__(5329);
// EXTERNAL MODULE: ./.out/build/core/rules/duplicate-ids.js
var duplicate_ids = __webpack_require__(6915);
;// CONCATENATED MODULE: ./.out/build/core/rules/ids-taken.js
/** An id that a postmortem outside of a change has already, as far as open tracked issues tell. */



/**
 * Warnings at most: a verdict does not depend on the tracker. A postmortem without an open issue of ours is not seen.
 * @param isGone whether the change takes the file at that path away
 */
function idsTaken(readings, tracked, isGone, { rules }) {
    const setting = rules[duplicate_ids/* duplicatePostmortemId */.J.id];
    if (setting === 'off')
        return [];
    const paths = new Set(readings.map(({ path }) => path));
    const taken = new Map();
    for (const one of tracked) {
        const { path, postmortemId, removed } = one.marker;
        const stands = one.issue.state === 'open' && !removed && !paths.has(path) && !isGone(path);
        if (stands && !taken.has(fold(postmortemId)))
            taken.set(fold(postmortemId), one);
    }
    return readings
        .flatMap(({ postmortems }) => postmortems)
        .flatMap(({ id, path, line }) => {
        const other = taken.get(fold(id));
        if (other === undefined)
            return [];
        const found = `found ${(0,quote/* quote */.h)(id)}, which ${(0,quote/* quote */.h)(other.marker.path)} has (issue ${(0,tracked_issue/* issueName */.X0)(other.issue)})`;
        return [
            {
                rule: duplicate_ids/* duplicatePostmortemId */.J.id,
                severity: setting === 'info' ? 'info' : 'warning',
                path,
                line,
                column: 1,
                message: `Expected an id of its own for the postmortem, ${found}.`,
                help: `Set another id in the front matter, such as "id: ${id}-2": once merged, nothing is opened or changed for either.`,
            },
        ];
    });
}
function fold(id) {
    return id.normalize('NFC').toLowerCase();
}

// EXTERNAL MODULE: ./.out/build/core/discovery/content.js + 1 modules
var content = __webpack_require__(1779);
// EXTERNAL MODULE: ./.out/build/core/discovery/file-name.js
var file_name = __webpack_require__(8682);
;// CONCATENATED MODULE: ./.out/build/changed-postmortems.js
/** The postmortems of a change on both sides: which changed files are some, at head and at the merge base. */



/** @throws IncompleteRead where the change cannot be read whole */
async function changedPostmortems(changes, { base, head }, place) {
    const { mergeBase, files } = await changes.changes(base, head);
    const touched = files.filter((file) => pathsOf(file).some((path) => isCandidate(place(path).verdict)));
    const pairs = touched.length === 0 ? [] : await readPairs(changes, touched, { mergeBase, head });
    return pairs
        .map((pair) => onlyPostmortems(pair, place))
        .filter(({ before, after }) => before !== null || after !== null);
}
function pathsOf({ path, previousPath }) {
    return previousPath === null ? [path] : [path, previousPath];
}
function isCandidate(verdict) {
    return verdict === 'candidate' || verdict === 'taken';
}
/** Both sides of every changed file in one go; a side that does not exist is null. */
async function readPairs(changes, files, at) {
    const sides = files.map(({ path, previousPath, status }) => ({
        path,
        previousPath: previousPath ?? path,
        before: status === 'added' || status === 'copied' ? null : { commit: at.mergeBase, path: previousPath ?? path },
        after: status === 'removed' ? null : { commit: at.head, path },
    }));
    const requests = sides.flatMap(({ before, after }) => [before, after]).filter((request) => request !== null);
    const answers = await changes.read(requests);
    const answerOf = (request) => {
        if (request === null)
            return null;
        const answer = answers[requests.indexOf(request)] ?? null;
        if (answer === null)
            throw new ports/* IncompleteRead */.XD(`${request.path} is listed as changed but is not there.`);
        return answer;
    };
    return sides.map(({ path, previousPath, before, after }) => ({
        path,
        previousPath,
        before: answerOf(before),
        after: answerOf(after),
    }));
}
/**
 * A side that is none where it stands is as good as absent: moving a text to where postmortems are adds one, and moving
 * one away removes it. What was one and stands where it stood is looked at still, whatever it says now.
 */
function onlyPostmortems(pair, place) {
    const before = isTaken(pair.previousPath, pair.before, place) ? pair.before : null;
    const stays = before !== null && isCandidate(place(pair.path).verdict);
    return { ...pair, before, after: stays || isTaken(pair.path, pair.after, place) ? pair.after : null };
}
function isTaken(path, side, place) {
    if (side === null)
        return false;
    const { verdict } = place(path);
    if (verdict === 'taken')
        return true;
    if (verdict !== 'candidate')
        return false;
    // A program or a link without an ending is no postmortem gone wrong: nothing says that it was meant to be one.
    return 'unreadable' in side ? (0,file_name/* hasEnding */.yW)(path) : (0,content/* classifyContent */.C)(path, side.text).taken;
}

// EXTERNAL MODULE: ./.out/build/core/rules/gate.js + 1 modules
var rules_gate = __webpack_require__(5425);
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

// EXTERNAL MODULE: ./.out/build/derive.js + 17 modules
var derive = __webpack_require__(3591);
;// CONCATENATED MODULE: ./.out/build/check.js
/**
 * The check of an untrusted change: its postmortems at head and merge base, read through the API, give the verdict; the
 * tracker, where it answers, gives what merging opens and what is still open. No issue writer exists here.
 */












/** @throws ConfigError for a configuration on the default branch that cannot be used, or is named and not there */
function configOf(context, source) {
    if (context.config !== null)
        return (0,config/* parseConfig */.o4)(context.config, source);
    if (source !== config_path/* configPath */.e)
        throw new config_error/* ConfigError */.x([`config: ${source} does not exist on the default branch`]);
    return config/* defaultConfig */.sb;
}
/** @throws IncompleteRead where the change itself cannot be read whole: the verdict is never green then */
async function check(input) {
    const { changes, base, head, config, paths, repository, serverUrl } = input;
    const taken = await changedPostmortems(changes, { base, head }, namedPlaces((0,place/* placeClassifier */.v)(repository, config), paths));
    const { headReadings, checkedFiles } = await judged(taken, input);
    const links = { serverUrl, repository, commit: head };
    const { plan, readings, taken: idProblems, ownOpen, otherOpen, elsewhere, trouble, } = await askTracker(input, taken, headReadings);
    const verdict = taken.length === 0
        ? 'none'
        : checkedFiles.some(({ problems }) => problems.some(({ blocks }) => blocks))
            ? 'fail'
            : 'pass';
    return {
        verdict,
        readings,
        view: {
            files: checkedFiles.map((file) => withIds(file, idProblems)),
            removed: taken.filter(({ after }) => after === null).length,
            plan,
            ownOpen,
            otherOpen,
            elsewhere,
            allOpenUrl: openIssuesUrl(links, config),
            links,
        },
        trackerTrouble: trouble,
    };
}
/** What the tracker tells is shown beside what the files say, and never blocks. */
function withIds(file, taken) {
    const own = taken.filter(({ path }) => path === file.path).map((problem) => ({ problem, blocks: false }));
    return { ...file, problems: [...file.problems, ...own] };
}
/** The parser is loaded where there is something to judge: most changes have no postmortem in them. */
async function judged(pairs, input) {
    if (pairs.length === 0)
        return { headReadings: [], checkedFiles: [] };
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(506), __webpack_require__.e(983)]).then(__webpack_require__.bind(__webpack_require__, 3983));
    return judge(pairs, input);
}
/** What the tracker knows; that it does not answer is not the author's to fix and changes no verdict. */
async function askTracker(input, pairs, readings) {
    const nothing = { plan: null, taken: [], readings, ownOpen: [], otherOpen: [], elsewhere: [] };
    if (pairs.length === 0 && input.config['comment-on'] !== 'all')
        return { ...nothing, trouble: null };
    try {
        return { ...(await trackerView(input, pairs, readings)), trouble: null };
    }
    catch (error) {
        if (!(error instanceof ports/* IncompleteRead */.XD))
            throw error;
        return { ...nothing, trouble: error.message };
    }
}
async function trackerView(input, pairs, read) {
    const { config, head, today, context, opensIssues } = input;
    const gone = pairs.filter(({ path, previousPath, after }) => after === null || previousPath !== path);
    const removedPaths = new Set(gone.map(({ previousPath }) => previousPath));
    const isGone = (path) => removedPaths.has(path);
    const { plan, readings, issues, trust } = await (0,derive/* derivePlan */.f)({
        reader: input.tracker(context.identity),
        others: input.others(context.identity),
        readings: read,
        scope: { readingsOf: 'change', isGone },
        standing: [],
        config,
        commit: head,
        identity: context.identity,
        proveAbsence: false,
    });
    const tracked = [...(0,planning_tracked/* recognise */.GJ)(issues, trust, config.label).canonical.values()];
    const open = (0,open_items/* openItems */.d)(tracked, config, today);
    const ids = new Set(readings.flatMap(({ postmortems }) => postmortems.map(({ id }) => id)));
    const paths = new Set(pairs.flatMap(({ path, previousPath }) => [path, previousPath]));
    const isOwn = ({ postmortemId, path }) => ids.has(postmortemId) || paths.has(path);
    return {
        plan: pairs.length > 0 && opensIssues ? plan : null,
        readings,
        taken: idsTaken(readings, tracked, isGone, config),
        ownOpen: open.filter(isOwn),
        otherOpen: open.filter((item) => !isOwn(item)),
        elsewhere: plan.elsewhere,
    };
}

// EXTERNAL MODULE: ./.out/build/check-rules.js
var check_rules = __webpack_require__(7391);
// EXTERNAL MODULE: ./.out/build/core/declared-permissions.js
var declared_permissions = __webpack_require__(2310);
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

;// CONCATENATED MODULE: ./.out/build/core/rendering/comment-marker.js
/** The last line of our comment on a pull request: which commit and run it speaks for, so that it never goes back in time. */
const commentPrefix = '<!-- postmortem-followthrough:comment ';
const pattern = /^<!-- postmortem-followthrough:comment v=1 head=([0-9a-f]{40}) run=(\d{1,15}) -->$/u;
function withCommentMarker(text, { head, run }) {
    return `${text}\n\n${commentPrefix}v=1 head=${head} run=${run} -->`;
}
/** The marker of a comment, null unless its last line is a well-formed one. */
function readCommentMarker(body) {
    const match = pattern.exec(body.trimEnd().split(/\r?\n/).at(-1) ?? '');
    return match === null ? null : { head: match[1] ?? '', run: Number(match[2]) };
}
/** Whether two comments tell a reader the same, whatever commit their links and markers name. */
function saysTheSame(a, b) {
    return withoutCommits(a) === withoutCommits(b);
}
function withoutCommits(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .trimEnd()
        .replace(/\n*<!-- postmortem-followthrough:comment [^\n]*$/u, '')
        .replace(/\/blob\/[0-9a-f]{40}\//g, '/blob/');
}

;// CONCATENATED MODULE: ./.out/build/speak.js
/** Keeps the one comment on a pull request: found by marker and author, updated in place, silent when nothing changed. */


/** Never throws for a comment that could not be written: a verdict does not depend on it. */
async function speak(thread, { text, opens, marker }) {
    try {
        const own = (await thread.find(commentPrefix)).filter(({ body }) => readCommentMarker(body) !== null);
        const [first, ...extra] = own;
        if (first === undefined && !opens)
            return 'absent';
        if ((await thread.head()) !== marker.head)
            return 'overtaken';
        if (own.some(({ body }) => (readCommentMarker(body)?.run ?? 0) > marker.run))
            return 'overtaken';
        for (const { id } of extra)
            await thread.remove(id);
        const body = withCommentMarker(text, marker);
        if (first === undefined) {
            await thread.create(body);
            return 'created';
        }
        if (saysTheSame(first.body, body))
            return 'unchanged';
        await thread.update(first.id, body);
        return 'updated';
    }
    catch (error) {
        if (error instanceof ports/* WriteFailure */.AK)
            return error.kind === 'forbidden' ? 'forbidden' : 'failed';
        if (error instanceof ports/* IncompleteRead */.XD)
            return 'failed';
        throw error;
    }
}

// EXTERNAL MODULE: ./.out/build/action/annotate.js + 1 modules
var annotate = __webpack_require__(9917);
// EXTERNAL MODULE: ./.out/build/action/report-file.js
var report_file = __webpack_require__(4851);
;// CONCATENATED MODULE: ./.out/build/action/check-lane.js
/** A pull request or merge group: verdict, annotations and summary first, which always work; the comment last. */















/** Summaries may be 1 MiB a step; what is larger is dropped whole by the runner. */
const summaryLimit = 900_000;
async function checkLane(world, change, lane) {
    const { inputs, environment } = world;
    const client = (0,github_client/* connect */.N)({ token: inputs.token, apiUrl: environment.apiUrl, lane: 'query', log: world.say });
    const changes = new GitHubChangeReader(client, environment.repository, change.number, inputs.config);
    const context = await changes.context(workflowFile(world));
    const config = settings(world, context);
    const result = await check({
        changes,
        tracker: (identity) => issueReader(world, client, context, identity),
        others: (identity) => others(world, client, identity),
        repository: environment.repository,
        serverUrl: environment.serverUrl,
        base: change.base,
        head: change.head,
        context,
        config,
        paths: inputs.paths,
        failOn: inputs.failOn,
        today: world.today,
        opensIssues: opensIssues(change, context),
    });
    notePermissions(world, context, lane);
    if (inputs.servicesToken !== null)
        world.annotate({ level: 'notice', message: 'services-token is not used on pull requests: leave it out there.' });
    await show(world, result, lane);
    await comment(world, { change, context, config, result });
    return lane === 'check' && result.verdict === 'fail' ? failure(result) : null;
}
/** Issues follow the default branch only: what is merged elsewhere opens none. */
function opensIssues({ into }, { defaultBranch }) {
    return into === null || defaultBranch === null || into === defaultBranch.name;
}
function issueReader(world, client, context, identity) {
    const { repository, serverUrl } = world.environment;
    const branch = context.defaultBranch === null ? {} : { defaultBranch: context.defaultBranch.name };
    return new issue_reader/* GitHubIssueReader */.U(client, { repository, serverUrl, identity, ...branch });
}
/** Only GETs are sent there, by the token of this run; whatever it may not read is unknown. */
function others({ inputs, environment, say }, { spending }, identity) {
    const { apiUrl, serverUrl } = environment;
    const client = (0,github_client/* connect */.N)({ token: inputs.token, apiUrl, lane: 'get', log: say, spending });
    const help = 'The token of this run may not read it, which changes no verdict.';
    return (0,other_trackers/* githubOthers */.P)({ client, serverUrl, identity: () => Promise.resolve(identity), closed: null, help });
}
function settings({ inputs }, context) {
    const config = usable(context, inputs.config);
    return inputs.maxNewIssues === null ? config : { ...config, 'max-new-issues': inputs.maxNewIssues };
}
/** Never green without its settings; but the author of a change did not write them, and is told so. */
function usable(context, source) {
    try {
        const config = configOf(context, source);
        (0,check_rules/* checkRules */.M)(config, source);
        return config;
    }
    catch (error) {
        if (!(error instanceof config_error/* ConfigError */.x))
            throw error;
        throw new config_error/* ConfigError */.x([
            ...error.faults,
            'Nothing in this change was judged, and nothing in it is at fault: the configuration is read from the default branch and has to be corrected there.',
        ]);
    }
}
/** `owner/repo/.github/workflows/x.yml@refs/…`, only of this repository: a reusable one elsewhere is not ours to read. */
function workflowFile({ environment }) {
    const { workflowRef, workflowSha, repository } = environment;
    const [file = ''] = workflowRef.split('@');
    if (!file.startsWith(`${repository}/`) || workflowSha === '')
        return undefined;
    return { commit: workflowSha, path: file.slice(repository.length + 1) };
}
function notePermissions(world, context, lane) {
    const excess = (0,declared_permissions/* excessPermissions */.G)(context.workflow, world.environment.job, lane);
    if (excess !== null)
        world.annotate({ level: 'notice', message: excess });
}
async function show(world, result, lane) {
    const { view, verdict, readings, trackerTrouble } = result;
    const all = view.files.flatMap(({ problems }) => problems);
    // The comment's run stands on the default branch, where these lines are not.
    if (lane === 'check')
        (0,annotate/* annotateProblems */.$)(world, all);
    if (trackerTrouble !== null) {
        world.annotate({ level: 'warning', message: `What merging opens could not be worked out: ${trackerTrouble}` });
    }
    if (verdict !== 'none' || view.otherOpen.length > 0)
        await world.summarise(renderCheck(view, summaryLimit));
    else
        world.say('No postmortem changes here.');
    const of = (severity) => all.filter(({ problem }) => problem.severity === severity).length;
    const open = [...view.ownOpen, ...view.otherOpen];
    world.output({
        verdict,
        complete: trackerTrouble === null,
        postmortems: readings.flatMap(({ postmortems }) => postmortems).length,
        errors: of('error'),
        warnings: of('warning'),
        ...(view.plan !== null && { planned: (0,item_line/* sortPlan */.S9)(view.plan).open.length }),
        open: open.length,
        overdue: open.filter(({ overdueDays }) => overdueDays > 0).length,
        'report-json': (0,report_file/* writeReportJson */.e)(world, readings, all.map(({ problem }) => problem), view.plan),
    });
}
/** A pull request without a postmortem is left in peace, unless a comment of ours stands there from before. */
async function comment(world, { change, context, config, result }) {
    const { number, head } = change;
    if (number === null || config['comment-on'] === 'never')
        return;
    const { view, verdict } = result;
    const opens = verdict !== 'none' || (config['comment-on'] === 'all' && view.otherOpen.length > 0);
    const stands = context.pullRequest?.ownComments.some(({ body }) => readCommentMarker(body) !== null) ?? false;
    if (!opens && !stands && context.pullRequest?.hasMore !== true)
        return;
    const { token } = world.inputs;
    const { apiUrl, repository, run } = world.environment;
    const writer = (0,github_client/* connect */.N)({ token, apiUrl, lane: 'write', log: world.say });
    const thread = new GitHubPullRequestThread(writer, repository, number);
    const spoken = await speak(thread, { text: renderCheck(view, commentLimit), opens, marker: { head, run } });
    if (spoken === 'forbidden') {
        world.annotate({
            level: 'notice',
            message: 'This token may not comment (a fork or Dependabot); the verdict is in the job summary.',
        });
    }
    else if (spoken === 'failed') {
        world.annotate({
            level: 'warning',
            message: 'The comment could not be written; the verdict is in the job summary.',
        });
    }
    else
        world.say(`Comment: ${spoken}.`);
}
function failure({ view }) {
    const blocking = view.files.flatMap(({ problems }) => problems).filter(({ blocks }) => blocks);
    return `${(0,item_line/* count */.U9)(blocking.length, 'problem')} to fix in the postmortems of this change: see the annotations and the job summary.`;
}


/***/ }),

/***/ 5425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate),
  Q: () => (/* binding */ isDraft)
});

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


/***/ })

};
