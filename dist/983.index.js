export const id = 983;
export const ids = [983];
export const modules = {

/***/ 3983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judge: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _core_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6707);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5362);
/* harmony import */ var _core_rules_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5425);
/* harmony import */ var _core_validate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7936);
/* harmony import */ var _reading_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(298);
/** The verdict on changed postmortems. It depends on the files at head and merge base and on the configuration alone. */





function judge(pairs, { config, failOn }) {
    const headReadings = (0,_core_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .l)(pairs.flatMap(({ path, after }) => readSide(path, after, config)));
    const problems = (0,_core_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .validateAll */ .w)(headReadings, config);
    const before = pairs.flatMap(({ previousPath, before: side }) => readSide(previousPath, side, config));
    const known = (0,_core_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .validateAll */ .w)((0,_core_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .l)(before), config);
    const checkedFiles = pairs
        .filter(({ after }) => after !== null)
        .map(({ path, previousPath, before: side }) => {
        const reading = headReadings.find((one) => one.path === path);
        const draft = reading?.postmortems.length !== 0 && (reading?.postmortems.every(_core_rules_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .isDraft */ .Q) ?? false);
        const own = problems.filter((problem) => problem.path === path);
        const old = side === null ? null : known.filter((problem) => problem.path === previousPath);
        return { path, draft, problems: (0,_core_rules_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .G)({ head: own, base: old, failOn, draft }) };
    });
    return { headReadings, checkedFiles };
}
/** A side that cannot be read is a Problem of its file, at its first line. */
function readSide(path, side, config) {
    if (side === null)
        return [];
    if ('text' in side)
        return [(0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .q)(path, side.text, (0,_reading_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readingOptions */ .f)(config))];
    const reading = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .q)(path, '', (0,_reading_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readingOptions */ .f)(config));
    const problem = {
        rule: 'unreadable-file',
        severity: 'error',
        path,
        line: 1,
        column: 1,
        message: `Expected a text file, found: ${side.unreadable}.`,
        help: 'Keep postmortems as plain UTF-8 files of at most 1 MB.',
    };
    return [{ ...reading, unreadable: true, postmortems: [], problems: [problem] }];
}


/***/ })

};
