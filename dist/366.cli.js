export const id = 366;
export const ids = [366];
export const modules = {

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   Xg: () => (/* binding */ checkedOutCommit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/** What the local checkout is at, asked of git itself; no hook or configuration of the checkout is run for it. */

function git(cwd, args) {
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['-c', 'core.fsmonitor=false', ...args], { cwd, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
}
/** Commit that is checked out, null outside of a repository. */
function checkedOutCommit(cwd) {
    return git(cwd, ['rev-parse', '--verify', 'HEAD']);
}
/** Whether the files on disk are those of the commit; null outside of a repository. */
function isClean(cwd) {
    const changed = git(cwd, ['status', '--porcelain', '--ignore-submodules']);
    return changed === null ? null : changed === '';
}
/** Name of the default branch as the remote has it, else of the branch that is checked out; null outside of one. */
function defaultBranch(cwd) {
    const remote = git(cwd, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
    return remote === null ? git(cwd, ['branch', '--show-current']) : remote.replace(/^origin\//, '');
}


/***/ }),

/***/ 4366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.out/build/adapters/git.js
var git = __webpack_require__(5594);
// EXTERNAL MODULE: ./.out/build/core/config.js + 1 modules
var config = __webpack_require__(944);
;// CONCATENATED MODULE: ./.out/build/core/init-workflow.js
/** The texts of the two workflows. */

/** Stands where the commit is not known; the README says how to find it. No action resolves it, so it cannot go unseen. */
const unknownCommit = '0'.repeat(40);
/** The check on pull requests: a workflow of its own, so that no other event can skip its job and turn it green. */
function checkWorkflow(input) {
    return `${pinNote([input.action])}# Checks the postmortems of a pull request. Cannot write issues, so nothing in a pull request can use it to.
# Actions are pinned by full commit: a tag can be moved to other code.
name: Postmortems check

on:
  # No "paths:" here: a required check that is filtered out by path never reports and blocks the pull request.
  pull_request:
  merge_group:

# Nothing by default; the job asks for what it needs.
permissions: {}

jobs:
  check:
    name: Postmortems
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # the changed postmortems, read over the API: nothing of the pull request is checked out
      issues: read # what is still open
      pull-requests: write # the one comment
    steps:
      - uses: ${uses(input.action)}
        with:
          # error, warning or never: which problems fail the check.
          fail-on: error
`;
}
/** The sync of the default branch, the only one that may write issues. */
function syncWorkflow({ defaultBranch, action, checkout }) {
    const { label } = config/* defaultConfig */.sb;
    return `${pinNote([action, checkout])}# Issues follow the postmortems of the default branch. Never runs on a pull request.
name: Postmortems sync

on:
  push:
    branches: [${JSON.stringify(defaultBranch)}]
  # Repairs what a lost or late run left behind. Not on the full hour, when schedules are dropped.
  schedule:
    - cron: '17 5 * * *'
  issues:
    types: [closed, reopened, deleted, transferred, unlabeled]
  workflow_dispatch:

# Nothing by default; the job asks for what it needs.
permissions: {}

jobs:
  sync:
    name: Follow through
    # Of all that happens to issues, only what happens to those with the label of the configuration.
    if: >-
      github.event_name != 'issues' || github.event.label.name == '${label}' ||
      contains(github.event.issue.labels.*.name, '${label}')
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read # the postmortems
      issues: write # one issue per action item
      pull-requests: read # whether a merged one closed an issue
    # One at a time; a run that waits sees the newest state when its turn comes.
    concurrency:
      group: postmortems-sync
      cancel-in-progress: false
    steps:
      - uses: ${uses(checkout)}
        with:
          persist-credentials: false
      - uses: ${uses(action)}
`;
}
function pinNote(pins) {
    const known = pins.every(({ commit }) => commit !== unknownCommit);
    return known
        ? ''
        : '# Replace each 000… by the full commit of the version behind it; the README says how to find it.\n';
}
function uses({ repository, commit, version }) {
    return `${repository}@${commit} # ${version}`;
}

// EXTERNAL MODULE: ./.out/build/core/config-path.js
var config_path = __webpack_require__(8759);
// EXTERNAL MODULE: ./.out/build/core/discovery/file-name.js
var file_name = __webpack_require__(8682);
// EXTERNAL MODULE: ./.out/build/core/discovery/place.js
var place = __webpack_require__(9339);
// EXTERNAL MODULE: ./.out/build/core/postmortem.js
var postmortem = __webpack_require__(907);
// EXTERNAL MODULE: ./.out/build/core/rendering/log-line.js
var log_line = __webpack_require__(2719);
;// CONCATENATED MODULE: ./.out/build/core/init.js
/** What `init` writes: two workflows, and a configuration that asks of new postmortems what the team already does. */







/** Fewer postmortems say nothing about what a team always does. */
const fewest = 3;
const requiredShare = 0.8;
const recommendedShare = 0.5;
function initFiles(input) {
    return [
        { path: '.github/workflows/postmortems-check.yml', text: checkWorkflow(input) },
        { path: '.github/workflows/postmortems-sync.yml', text: syncWorkflow(input) },
        { path: config_path/* configPath */.e, text: configText(input) },
    ];
}
function configText(input) {
    const postmortems = input.readings.flatMap((reading) => reading.postmortems);
    const schema = `https://raw.githubusercontent.com/${input.action.repository}/${input.action.version}/schema/config.schema.json`;
    return [
        `# yaml-language-server: $schema=${schema}`,
        '# How this repository follows through on its postmortems. Read from the default branch only.',
        '# Every setting has a default: what you delete here goes back to it.',
        '',
        '# Nothing from an incident before this date is opened or ever overdue. An earlier date takes in older postmortems.',
        `since: ${input.today}`,
        '',
        ...sectionLines(postmortems),
        '',
        ...includeLines(postmortems, input.repositoryName),
        ...ownerLines(postmortems),
        '# The label that every tracked issue carries.',
        `# label: ${config/* defaultConfig */.sb.label}`,
        '',
        '# A run that would open more issues than this opens none, and shows what it would open.',
        `# max-new-issues: ${config/* defaultConfig */.sb['max-new-issues']}`,
        '',
    ].join('\n');
}
function sectionLines(postmortems) {
    const shares = sectionShares(postmortems);
    const required = shares.filter(({ share }) => share >= requiredShare);
    if (postmortems.length < fewest || required.length === 0) {
        return [
            '# Which sections a postmortem must have: light, standard, strict, google, pagerduty or atlassian; or a list of your',
            '# own under "sections". Too few postmortems were found here to derive one.',
            `preset: ${config/* defaultConfig */.sb.preset}`,
        ];
    }
    const recommended = shares.filter(({ share }) => share >= recommendedShare && share < requiredShare);
    const entry = ({ name, count }) => `    - ${name} # in ${count} of ${postmortems.length}`;
    return [
        `# Derived from the ${postmortems.length} postmortems found here.`,
        'sections:',
        `  # A postmortem without one of these is incomplete: they stand in at least ${requiredShare * 100} % of yours.`,
        '  required:',
        ...required.map(entry),
        ...(recommended.length === 0
            ? []
            : [
                `  # The absence of these is a warning: they stand in at least ${recommendedShare * 100} % of yours.`,
                '  recommended:',
                ...recommended.map(entry),
            ]),
    ];
}
function sectionShares(postmortems) {
    return postmortem/* sectionNames */.Q.map((name) => {
        const count = postmortems.filter(({ sections }) => sections.some((section) => section.name === name && !section.empty));
        return { name, count: count.length, share: count.length / Math.max(1, postmortems.length) };
    });
}
/** Postmortems that only a name on the command line found would be missed by the workflow. */
function includeLines(postmortems, repositoryName) {
    const classify = (0,place/* placeClassifier */.v)(repositoryName, config/* defaultConfig */.sb);
    const missed = postmortems.filter(({ path }) => !path.startsWith('/') && classify(path).verdict !== 'candidate');
    const globs = [...new Set(missed.map(({ path }) => globOf(path)))].sort();
    if (globs.length === 0)
        return [];
    return [
        '# Yours that do not stand where postmortems usually stand. All that matches is read as a postmortem; what is none',
        '# goes under "exclude".',
        'include:',
        ...globs.map(listed),
        '',
    ];
}
/** The files of the same ending in the same folder; at the root, or without an ending, the file alone. */
function globOf(path) {
    const { folders, name, stem } = (0,file_name/* fileName */.Md)(path);
    const literal = (text) => text.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
    const ending = name.slice(stem.length);
    return folders.length === 0 || ending === '' ? literal(path) : `${literal(folders.join('/'))}/*${ending}`;
}
/** Names that are no logins, to be filled in by somebody who knows them. */
function ownerLines(postmortems) {
    const owners = postmortems.flatMap(({ actionItems }) => actionItems.flatMap((item) => item.owners));
    const names = [...new Set(owners.filter((owner) => !owner.startsWith('@')))].sort().slice(0, 20);
    if (names.length === 0)
        return [];
    return [
        '# Owners as your postmortems name them, and the GitHub login of each: fill in and remove the "#".',
        '# owners:',
        ...names.map((name) => `#   ${JSON.stringify((0,log_line/* logLine */.B)(name))}: login`),
        '',
    ];
}
function listed(text) {
    return `  - ${JSON.stringify(text)}`;
}

// EXTERNAL MODULE: ./.out/build/commands/nothing-found.js
var nothing_found = __webpack_require__(372);
;// CONCATENATED MODULE: ./.out/build/commands/init.js
/** `init`: two workflows and a configuration made for the postmortems that are here. Nothing that exists is overwritten. */






/** Where the Action is published; the commit of a version is for its user to pin. */
const action = {
    repository: 'postmortem-followthrough/postmortem-followthrough',
    version: 'v0.1.0',
    commit: unknownCommit,
};
const checkout = {
    repository: 'actions/checkout',
    version: 'v7.0.1',
    commit: '3d3c42e5aac5ba805825da76410c181273ba90b1',
};
async function initCommand(context) {
    const read = await context.read();
    (0,nothing_found/* noteNothingFound */.S)(context, read);
    const { cwd } = context.world;
    const files = initFiles({
        readings: read.readings,
        today: context.today,
        repositoryName: context.repository,
        defaultBranch: (0,git/* defaultBranch */.OR)(cwd) ?? 'main',
        action,
        checkout,
    });
    for (const { path, text } of files) {
        const file = (0,external_node_path_.resolve)(cwd, path);
        if ((0,external_node_fs_.existsSync)(file)) {
            context.out(`kept     ${path} (it exists)\n`);
            continue;
        }
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text);
        context.out(`written  ${path}\n`);
    }
    return 0;
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

/***/ 8759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ configPath)
/* harmony export */ });
/** Where a team's practice stands. On its own, so that a start needs neither schema nor YAML to know it. */
const configPath = '.github/postmortems.yml';


/***/ }),

/***/ 944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ defaultConfig),
  o4: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: configSchema, presetNames

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./.out/build/core/config-error.js
var config_error = __webpack_require__(5964);
// EXTERNAL MODULE: ./.out/build/core/postmortem.js
var postmortem = __webpack_require__(907);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.out/build/core/yaml.js
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
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, uniqueKeys: true, merge: false, schema: 'core' });
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

;// CONCATENATED MODULE: ./.out/build/core/config.js
/**
 * The team's practice: `.github/postmortems.yml`, read from the default branch only. The schema below is the one
 * source: types are inferred from it and the JSON Schema for editors is generated from it.
 */




const globs = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(500)).max(100);
const words = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(200)).max(200);
const sectionName = schemas/* enum */.k5n(postmortem/* sectionNames */.Q);
const ruleSetting = schemas/* enum */.k5n(['error', 'warning', 'info', 'off']);
/** Each costs three requests a run, five where much happens, of the 300 that a run may send. */
const mostTargets = 30;
const presetNames = ['light', 'standard', 'strict', 'google', 'pagerduty', 'atlassian'];
const configSchema = schemas/* strictObject */.rej({
    include: globs.default([]).describe('Globs of files that are postmortems whatever their place or content.'),
    exclude: globs.default([]).describe('Globs of files that are never postmortems.'),
    preset: schemas/* enum */.k5n(presetNames).default('standard').describe('Which sections a postmortem must and should have.'),
    sections: schemas/* strictObject */.rej({
        required: schemas/* array */.YOg(sectionName).default([]).describe('Sections without which a postmortem is incomplete.'),
        recommended: schemas/* array */.YOg(sectionName).default([]).describe('Sections whose absence is a warning.'),
    })
        .optional()
        .describe("Your own list; it replaces the preset's."),
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), ruleSetting).default({}).describe('Severity of single rules, or off.'),
    reading: schemas/* strictObject */.rej({
        aliases: schemas/* record */.g1P(schemas/* string */.YjP(), sectionName).default({}).describe('Your own words for a section heading.'),
        'item-sections': words.default([]).describe('Headings under which every entry is an action item.'),
        'ignored-sections': words.default([]).describe('Headings under which nothing is an action item.'),
        columns: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['text', 'owner', 'due', 'link', 'state', 'type', 'priority', 'id', 'area', 'ignore']))
            .default({})
            .describe('What the columns of your tables of action items hold.'),
    })
        .prefault({})
        .describe('How your files are read where the defaults misread them.'),
    owners: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().regex(/^@?[\w-]+$/, 'expected a GitHub login'))
        .default({})
        .describe('Names as your postmortems write them, and the GitHub login of each.'),
    services: schemas/* record */.g1P(schemas/* string */.YjP().min(1).max(200), schemas/* string */.YjP().regex(/^(?!\.+\/)[\w.-]{1,100}\/(?!\.+$)[\w.-]{1,100}$/, 'expected owner/repo'))
        .refine((map) => new Set(Object.values(map).map((name) => name.toLowerCase())).size <= mostTargets, {
        message: `expected at most ${mostTargets} different repositories`,
    })
        .default({})
        .describe('Areas, by name or glob, and the repository that the issues of each go to; all others stay here.'),
    since: iso/* date */.p6()
        .optional()
        .describe('Nothing from an incident before this date is opened or ever overdue. YYYY-MM-DD.'),
    'max-new-issues': schemas/* int */.Whr()
        .min(0)
        .max(500)
        .default(20)
        .describe('A run that would open more opens none, and shows what it would open.'),
    'no-issue': words.default([]).describe('Action items that contain one of these words get no issue.'),
    label: schemas/* string */.YjP().min(1).max(50).default('postmortem').describe('The label that every tracked issue carries.'),
    umbrella: schemas/* enum */.k5n(['none', 'issue', 'milestone'])
        .default('none')
        .describe('What gathers the issues of one postmortem: nothing, a parent issue with sub-issues, or a milestone.'),
    'when-removed': schemas/* enum */.k5n(['tell', 'close'])
        .default('tell')
        .describe('What happens to an open issue whose action item is gone from its file.'),
    'require-evidence': schemas/* boolean */.zMY()
        .default(false)
        .describe('Done counts as open until a merged pull request has closed the issue or an `evidence:` link stands in the issue or the item.'),
    wins: schemas/* strictObject */.rej({
        state: schemas/* enum */.k5n(['last', 'file', 'issue'])
            .default('last')
            .describe('Whether an issue is open: whoever changed it last, or always one side.'),
        title: schemas/* enum */.k5n(['issue', 'file']).default('issue').describe('The title, once somebody changed it by hand.'),
        owners: schemas/* enum */.k5n(['last', 'issue'])
            .default('last')
            .describe('The assignees: whoever changed the owners last, or people from the creation on.'),
    })
        .prefault({})
        .describe('Who wins where file and issue disagree.'),
    'trusted-authors': schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100))
        .default([])
        .describe('Logins, beside that of the token, whose markers in issues are believed; for a change of token.'),
    'write-back': schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether `mode: write-back` offers issue numbers and ticks for your files as a pull request.'),
    'comment-on': schemas/* enum */.k5n(['postmortems', 'all', 'never'])
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
    const yaml = readYaml(text);
    if ('faults' in yaml)
        throw new config_error/* ConfigError */.x(yaml.faults.map((fault) => `${source}: ${fault}`));
    const result = configSchema.safeParse(yaml.value ?? {});
    if (result.success)
        return result.data;
    throw new config_error/* ConfigError */.x(result.error.issues.map((issue) => {
        const at = issue.path.map(String).join('.');
        return `${source}: ${at === '' ? 'the file' : at}: ${issue.message}`;
    }));
}


/***/ }),

/***/ 8682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ nameWords),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   YI: () => (/* binding */ isDatedOrNumbered),
/* harmony export */   lW: () => (/* binding */ squeezed),
/* harmony export */   su: () => (/* binding */ isFolderPage)
/* harmony export */ });
/* unused harmony export hasEnding */
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
