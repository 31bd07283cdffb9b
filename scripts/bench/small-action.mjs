// The smallest useful Action, for comparing start-ups: both toolkit packages, one input.
import * as core from '@actions/core';
import * as github from '@actions/github';

const token = core.getInput('github-token');
const octokit = github.getOctokit(token);
core.info(`${github.context.eventName} ${typeof octokit.rest.issues.create}`);
