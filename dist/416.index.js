export const id = 416;
export const ids = [416];
export const modules = {

/***/ 6416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changeOfRun: () => (/* binding */ changeOfRun)
});

// EXTERNAL MODULE: ./.out/build/adapters/github/client.js + 2 modules
var github_client = __webpack_require__(5444);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./.out/build/adapters/github/repository.js
var github_repository = __webpack_require__(294);
;// CONCATENATED MODULE: ./.out/build/adapters/github/pull-requests.js
/** Which pull request a finished run was about: found by what GitHub says of the run, never by what the run left behind. */


const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/);
const pullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    head: schemas/* object */.Ikc({ sha, repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
    base: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) }),
});
class GitHubPullRequests {
    #client;
    #name;
    #repo;
    constructor(client, repository) {
        this.#client = client;
        this.#name = repository;
        this.#repo = (0,github_repository/* parseRepository */.S)(repository);
    }
    /** The one open pull request with this very head, null where there is none or more than one. */
    async ofHead({ owner, branch, sha: head }) {
        const parameters = { ...this.#repo, state: 'open', head: `${owner}:${branch}`, per_page: 100 };
        const what = 'find the pull request of the run';
        const pulls = await this.#client.read(what, 'GET /repos/{owner}/{repo}/pulls', parameters, schemas/* array */.YOg(pullSchema));
        const own = pulls.filter((pull) => pull.head.sha === head && pull.base.repo.full_name === this.#name);
        const [pull] = own;
        if (pull === undefined || own.length > 1)
            return null;
        const isFork = pull.head.repo?.full_name !== pull.base.repo.full_name;
        return { number: pull.number, base: pull.base.sha, head, into: pull.base.ref, isFork, comments: null };
    }
}

;// CONCATENATED MODULE: ./.out/build/action/finished-run.js
/** The pull request behind a finished run: found by head repository, branch and commit; never named by an artifact. */


async function changeOfRun({ inputs, environment, say }, { workflow_run: run }) {
    if (run?.event !== 'pull_request' || run.head_repository === null || run.head_branch === null)
        return null;
    const client = (0,github_client/* connect */.N)({ token: inputs.token, apiUrl: environment.apiUrl, lane: 'query', log: say });
    const pulls = new GitHubPullRequests(client, environment.repository);
    return pulls.ofHead({ owner: run.head_repository.owner.login, branch: run.head_branch, sha: run.head_sha });
}


/***/ })

};
