// markdown-it alone on the same files: the least that reading Markdown costs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import MarkdownIt from 'markdown-it';

const [root, listFile] = process.argv.slice(2);
const paths = JSON.parse(readFileSync(listFile, 'utf8'));
const markdown = new MarkdownIt('commonmark').enable('table');
const start = performance.now();
let tokens = 0;
for (const path of paths) tokens += markdown.parse(readFileSync(join(root, path), 'utf8'), {}).length;
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024, tokens }));
