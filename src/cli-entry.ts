#!/usr/bin/env node
import { tmpdir } from 'node:os';
import { main } from './cli.js';
import { readEnvironment } from './environment.js';
import { wait, watchSignals } from './process.js';

process.exitCode = await main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  environment: readEnvironment(process.env, process.cwd(), tmpdir()),
  today: new Date().toISOString().slice(0, 10),
  isTerminal: process.stdout.isTTY,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  wait,
  stopped: watchSignals(),
});
