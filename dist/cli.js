#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2966:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9441);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3556);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9884);




process.exitCode = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    environment: (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironment */ .Q)(process.env, process.cwd(), (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()),
    today: new Date().toISOString().slice(0, 10),
    isTerminal: process.stdout.isTTY,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    wait: _process_js__WEBPACK_IMPORTED_MODULE_3__/* .wait */ .u,
    stopped: (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .watchSignals */ .R)(),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./.out/build/cli-flags.js
/** The options of the command line as data: who has each, how it is shown, what it does. */
const commands = ['parse', 'validate', 'plan', 'apply', 'report', 'write-back', 'adopt', 'init'];
/** What each command does, in a line of the help. */
const purposes = {
    parse: 'show what is read: sections and action items, each at its line',
    validate: 'check postmortems; exit code 1 when a problem reaches --fail-on',
    plan: 'show what apply would do; writes nothing',
    apply: 'open, update and close issues so that they follow the files',
    report: 'write report.html, report.json, report.csv and report.md',
    'write-back': 'put issue numbers and ticks into the postmortems, as a patch or in place',
    adopt: 'show which hand-made issues may stand for action items; --confirm adopts them',
    init: 'write two workflows and a configuration made for the postmortems here',
};
const tracking = ['plan', 'apply', 'report', 'write-back', 'adopt'];
const flags = {
    config: { type: 'string', value: 'FILE', commands, does: 'configuration (default .github/postmortems.yml)' },
    format: {
        type: 'string',
        value: 'FORMAT',
        commands: ['parse', 'validate', 'plan', 'apply', 'report', 'adopt'],
        does: 'text, json, markdown; validate also github and sarif',
        doesFor: { validate: 'text (default), json, markdown, github or sarif' },
    },
    'fail-on': {
        type: 'string',
        value: 'SEVERITY',
        commands: ['validate', 'plan'],
        does: 'error (default), warning or never',
    },
    repo: {
        type: 'string',
        value: 'OWNER/NAME',
        commands,
        does: 'the repository on GitHub; its token is in GITHUB_TOKEN, that of `services` in SERVICES_TOKEN',
    },
    local: {
        type: 'string',
        value: 'FILE',
        commands: tracking,
        does: 'a tracker in a JSON file instead of GitHub: no token, no network',
    },
    'max-new-issues': {
        type: 'string',
        value: 'N',
        commands: ['plan', 'apply', 'report'],
        does: 'open no issue where more than N would be opened (default 20)',
    },
    out: {
        type: 'string',
        value: 'PATH',
        commands: ['plan', 'report', 'write-back', 'adopt'],
        does: 'report: the folder to write to; plan, write-back, adopt: the file',
        doesFor: {
            report: 'the folder to write to (default .)',
            plan: 'a file to save the plan in, for apply --plan',
            'write-back': 'the patch (default write-back.patch)',
            adopt: 'a file with the proposals, to be marked',
        },
    },
    confirm: {
        type: 'string',
        multiple: true,
        value: 'WHAT',
        commands: ['adopt'],
        does: 'a file with marked proposals, or ITEM=ISSUE; may be given several times',
    },
    'in-place': { type: 'boolean', commands: ['write-back'], does: 'change the files instead of writing a patch' },
    plan: {
        type: 'string',
        value: 'FILE',
        commands: ['apply'],
        does: 'only what this saved plan says, and nothing if anything moved since',
    },
    outcome: {
        type: 'string',
        value: 'FILE',
        commands: ['apply', 'adopt'],
        does: 'a line for every write, added as it happens',
    },
    today: {
        type: 'string',
        value: 'YYYY-MM-DD',
        commands,
        does: 'the day that due dates are compared with',
    },
    list: { type: 'boolean', commands: ['parse'], does: 'which files were taken or left out, and why' },
    explain: { type: 'boolean', commands: ['parse'], does: 'by which rule each line was read, and what was passed over' },
    'no-color': { type: 'boolean', commands, does: 'plain text' },
    color: { type: 'boolean', commands, does: 'colours even where the output is no terminal' },
    version: { type: 'boolean', commands, does: 'the version, and nothing else' },
    help: { type: 'boolean', short: 'h', commands, does: 'this; after a command, what it alone takes' },
};
/** Names of the options that a command does not have, out of those given. */
function foreignFlags(command, given) {
    return Object.keys(flags).filter((name) => {
        const having = flags[name].commands;
        return given.includes(name) && !having.includes(command);
    });
}

;// CONCATENATED MODULE: ./.out/build/cli-help.js
/** The help: all of it on one screen, or what one command takes. */

const exitCodes = 'Exit codes: 0 clean, 1 problems in your files, 2 the tool failed or could not finish.';
const paths = 'Paths are files (always read) or folders (searched). Without any, everything here is searched.';
/** Text of the help, for one command or, without one, for all. */
function helpText(command = null) {
    const shown = Object.keys(flags).filter((name) => isShown(name, command));
    const head = command === null
        ? ['postmortem-followthrough <command> [paths…]', '', 'Commands', ...commands.map(commandLine)]
        : [`postmortem-followthrough ${command} [paths…]`, '', `  ${purposes[command]}`];
    return `${[...head, '', paths, '', ...shown.map((name) => flagLine(name, command)), '', exitCodes].join('\n')}\n`;
}
/** Whoever colours a pipe knows the option; it has no line of its own. */
function isShown(name, command) {
    if (name === 'color')
        return false;
    if (command === null)
        return true;
    const having = flags[name].commands;
    return having.includes(command) && name !== 'version' && name !== 'help';
}
function commandLine(command) {
    return `  ${command.padEnd(10)} ${purposes[command]}`;
}
function flagLine(name, command) {
    const flag = flags[name];
    const left = `--${name}${'value' in flag ? ` ${flag.value}` : ''}`;
    return `  ${left.padEnd(20)} ${whatItDoes(name, command)}`;
}
function whatItDoes(name, command) {
    const flag = flags[name];
    const having = flag.commands;
    const own = 'doesFor' in flag ? flag.doesFor : {};
    if (command !== null)
        return own[command] ?? (name === 'format' ? 'text (default), json or markdown' : flag.does);
    return having.length <= 2 ? `${having.join(', ')}: ${flag.does}` : flag.does;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./.out/build/core/config-error.js
var config_error = __nccwpck_require__(5964);
;// CONCATENATED MODULE: ./.out/build/nearest-word.js
/** What somebody probably meant by a word that is not known. */
/** A slip changes, drops, adds or swaps a letter or two; what is further away is another word. */
const mostSlips = 2;
/** The known word that is nearest, null where none is near. */
function nearestWord(given, known) {
    const near = known
        .map((word) => ({ word, slips: slipsBetween(given.toLowerCase(), word) }))
        .filter(({ word, slips }) => slips <= mostSlips && slips < word.length / 2)
        .sort((a, b) => a.slips - b.slips);
    return near[0]?.word ?? null;
}
/** Letters to change, drop or add, neighbours that are swapped counting once (optimal string alignment). */
function slipsBetween(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : changed;
            next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        before = row;
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./.out/build/cli-options.js
/** Reads the command line; every fault of it is told at once. */




const formats = ['text', 'json', 'markdown', 'github', 'sarif'];
/**
 * @returns the options, or the one thing that was asked for instead of a run
 * @throws ConfigError with every fault of the command line
 */
function readOptions(argv) {
    const { values, positionals } = parsed(argv);
    const [name = '', ...paths] = positionals;
    if (values.help === true || name === 'help' || argv.length === 0) {
        const about = name === 'help' ? paths[0] : name;
        return { asked: 'help', command: commands.find((one) => one === about) ?? null };
    }
    if (values.version === true)
        return { asked: 'version' };
    const faults = [];
    const command = oneOf(commands, name, 'command', faults);
    const format = oneOf(formats, values.format ?? 'text', '--format', faults);
    const failOn = oneOf(['error', 'warning', 'never'], values['fail-on'] ?? 'error', '--fail-on', faults);
    const { repo, local, today } = values;
    const limit = values['max-new-issues'];
    if (repo !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repo))
        faults.push('--repo: expected OWNER/NAME');
    if (repo !== undefined && local !== undefined)
        faults.push('--repo and --local: expected one tracker, not both');
    if (today !== undefined && !isDate(today))
        faults.push('--today: expected YYYY-MM-DD');
    if (limit !== undefined && !/^\d{1,4}$/.test(limit))
        faults.push('--max-new-issues: expected a number');
    if (command !== null) {
        for (const flag of foreignFlags(command, Object.keys(values))) {
            faults.push(`--${flag}: ${command} does not have it; ${having(flags[flag].commands)}`);
        }
    }
    if ((format === 'github' || format === 'sarif') && command !== 'validate') {
        faults.push(`--format ${format}: only validate has it`);
    }
    if (faults.length > 0 || command === null || format === null || failOn === null)
        throw new config_error/* ConfigError */.x(faults);
    return {
        command,
        paths,
        config: values.config ?? null,
        format,
        failOn,
        repo: repo ?? null,
        local: local ?? null,
        maxNewIssues: limit === undefined ? null : Number(limit),
        out: values.out ?? null,
        plan: values.plan ?? null,
        outcome: values.outcome ?? null,
        today: today ?? null,
        color: values['no-color'] === true ? false : (values.color ?? null),
        confirm: values.confirm ?? [],
        inPlace: values['in-place'] === true,
        list: values.list === true,
        explain: values.explain === true,
    };
}
function parsed(argv) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: flags,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const known = Object.keys(flags);
    const unknown = tokens.flatMap((token) => (token.kind === 'option' && !known.includes(token.name) ? [token] : []));
    if (unknown.length > 0) {
        throw new config_error/* ConfigError */.x(unknown.map(({ name, rawName }) => `${rawName}: there is no such option${meant(name, known, '--')}`));
    }
    try {
        return (0,external_node_util_.parseArgs)({ args: [...argv], options: flags, allowPositionals: true });
    }
    catch (error) {
        throw new config_error/* ConfigError */.x([error instanceof Error ? error.message : String(error)]);
    }
}
/** `only parse has it`, `plan, apply and report have it`. */
function having(who) {
    if (who.length === 1)
        return `only ${who[0] ?? ''} has it`;
    return `${who.slice(0, -1).join(', ')} and ${who.at(-1) ?? ''} have it`;
}
/** `; did you mean --format?`, or a pointer to the help. */
function meant(given, known, prefix = '') {
    const near = nearestWord(given, known);
    return near === null ? '; --help lists them all' : `; did you mean ${prefix}${near}?`;
}
function oneOf(allowed, given, what, faults) {
    const found = allowed.find((one) => one === given);
    if (found === undefined) {
        const near = nearestWord(given, allowed);
        const hint = near === null ? '' : `; did you mean ${near}?`;
        faults.push(`${what}: expected one of ${allowed.join(', ')}, found ${JSON.stringify(given)}${hint}`);
    }
    return found ?? null;
}
/** A day of the calendar, not only its shape. */
function isDate(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./.out/build/core/rendering/log-line.js
var log_line = __nccwpck_require__(2719);
// EXTERNAL MODULE: ./.out/build/version.js
var version = __nccwpck_require__(7065);
;// CONCATENATED MODULE: ./.out/build/cli.js
/** The command line over the core: argv in, text out, an exit code back. Only what the command needs is loaded. */





const load = {
    parse: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(928), __nccwpck_require__.e(292), __nccwpck_require__.e(147), __nccwpck_require__.e(155)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5155))).parseCommand,
    validate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(928), __nccwpck_require__.e(292), __nccwpck_require__.e(147), __nccwpck_require__.e(918)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4918))).validateCommand,
    plan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(928), __nccwpck_require__.e(292), __nccwpck_require__.e(147), __nccwpck_require__.e(82)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5082))).planCommand,
    apply: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(928), __nccwpck_require__.e(292), __nccwpck_require__.e(147), __nccwpck_require__.e(459)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7459))).applyCommand,
    report: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(928), __nccwpck_require__.e(292), __nccwpck_require__.e(147), __nccwpck_require__.e(842)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4461))).reportCommand,
    'write-back': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(928), __nccwpck_require__.e(292), __nccwpck_require__.e(147), __nccwpck_require__.e(611)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7611))).writeBackCommand,
    adopt: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(928), __nccwpck_require__.e(292), __nccwpck_require__.e(147), __nccwpck_require__.e(563)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6563))).adoptCommand,
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(928), __nccwpck_require__.e(366)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4366))).initCommand,
};
/** Never throws: what went wrong is one line each on standard error, and exit code 2. */
async function main(world) {
    try {
        const options = readOptions(world.argv);
        if ('asked' in options) {
            world.out(options.asked === 'help' ? helpText(options.command) : `${version/* version */.r}\n`);
            return 0;
        }
        const { CommandContext } = await Promise.all(/* import() */[__nccwpck_require__.e(928), __nccwpck_require__.e(292), __nccwpck_require__.e(147), __nccwpck_require__.e(834)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4834));
        const run = await load[options.command]();
        return await run(new CommandContext(world, options));
    }
    catch (error) {
        const lines = error instanceof config_error/* ConfigError */.x ? error.faults : [error instanceof Error ? error.message : String(error)];
        for (const line of lines)
            world.err(`error: ${(0,log_line/* logLine */.B)(line)}\n`);
        return 2;
    }
}


/***/ }),

/***/ 5964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/** The user's settings are wrong: every fault at once, each naming the setting. Ends a run with exit code 2. */
class ConfigError extends Error {
    name = 'ConfigError';
    faults;
    constructor(faults) {
        super(faults.join('\n'));
        this.faults = faults;
    }
}


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* unused harmony export logLines */
/**
 * The one way for text from files to a log or terminal. GitHub's runner reads commands out of whatever a step prints,
 * on stdout and stderr alike, in two forms: `::command::` at the start of a line after any whitespace, and
 * `##[command]` anywhere in it. It decodes `%0A` and `%0D` in what it prints again. Terminals obey escape sequences.
 */
/**
 * Controls, format and private characters, and all that renders as nothing: besides hiding text they are ignored by
 * the runner's culture-aware comparison, so that `#` + soft hyphen + `#[` would still be a command.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
/** One safe line: line breaks and tabs become spaces, a command is taken apart by a space and stays readable. */
function logLine(text) {
    return text
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
        .replace(invisible, '')
        .replaceAll('#[', '# [')
        .replace(/(^|%0[ad])(\s*):(?=:)/gi, '$1$2: ');
}
/** Safe lines, one for each line of the text. */
function logLines(text) {
    return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(logLine);
}


/***/ }),

/***/ 3556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/** The one place that reads the process's environment; everything else is handed values. */
function readEnvironment(env, cwd, temp) {
    const read = (name) => env[name] ?? '';
    return {
        token: read('GITHUB_TOKEN') || null,
        servicesToken: read('SERVICES_TOKEN') || null,
        apiUrl: read('GITHUB_API_URL') || 'https://api.github.com',
        serverUrl: read('GITHUB_SERVER_URL') || 'https://github.com',
        repository: read('GITHUB_REPOSITORY'),
        run: Number(read('GITHUB_RUN_ID')) || 0,
        job: read('GITHUB_JOB'),
        workflowRef: read('GITHUB_WORKFLOW_REF'),
        workflowSha: read('GITHUB_WORKFLOW_SHA'),
        sha: read('GITHUB_SHA'),
        ref: read('GITHUB_REF'),
        eventName: read('GITHUB_EVENT_NAME'),
        workspace: read('GITHUB_WORKSPACE') || cwd,
        temp: read('RUNNER_TEMP') || temp,
        noColor: read('NO_COLOR') !== '',
        isActions: read('GITHUB_ACTIONS') === 'true',
    };
}


/***/ }),

/***/ 9884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ watchSignals),
/* harmony export */   u: () => (/* binding */ wait)
/* harmony export */ });
/** The process that a shell runs in: its clock and its signals. */
/** Waits this many seconds. */
function wait(seconds) {
    return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
/**
 * From now on SIGINT and SIGTERM ask the run to end between two writes; GitHub's runner allows 7.5 s and 2.5 s for it.
 * A second signal ends the process at once.
 * @returns whether one has arrived
 */
function watchSignals() {
    let stopped = false;
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            if (stopped)
                process.exit(2);
            stopped = true;
        });
    }
    return () => stopped;
}


/***/ }),

/***/ 7065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of this program; package.json and the changelog name the same, which a test checks. */
const version = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".cli.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2966);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
