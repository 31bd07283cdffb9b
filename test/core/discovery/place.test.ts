import { describe, expect, test } from '@jest/globals';
import { configSchema, defaultConfig } from '../../../src/core/config.js';
import { placeClassifier } from '../../../src/core/discovery/place.js';

const inProduct = placeClassifier('acme/shop', defaultConfig);
const inPostmortems = placeClassifier('acme/postmortems', defaultConfig);

describe('candidates by place', () => {
  test.each([
    ['docs/postmortems/2024-02-25-web.md'],
    ['docs/Post-Mortems/2024-02-25-web.markdown'],
    ['post_mortem/web.txt'],
    ['0x19-postmortem/README.md'],
    ['0x19-postmortem/1-peopleAttracted'],
    ['ops/incidents/a.adoc'],
    ['source/incidents/2020-02-18.html.md.erb'],
    ['docs/incidentes/2026-05-18-firma.md'],
    ['docs/source/incident-reports/2018-01-04.md'],
    ['incident-reviews/a.rst'],
    ['incident_retros/a.org'],
    ['docs/outages/a.mdx'],
    ['03-outages/a.qmd'],
    ['rca/a.md'],
    ['content/postmortems/web-down/index.md'],
    ['team-a/sre-postmortems/a.html'],
    ['_posts/2020-04-08-post-mortem.md'],
    ['blog/crates-io-postmortem.md'],
    ['blog/PostMortem.md'],
    ['docs/rustup-1.24.0-incident-report.md'],
    ['PM2022-009 - Bad image causing v1.2 issues'],
    ['PM2023-001 - Web.md'],
    ['docs/informes-de-incidentes/a.md'],
    ['postmortems/2024-03-01-email-template-broken.md'],
    ['postmortems/2024-03-01-runbook-outage.md'],
  ])('%s', (path) => {
    expect(inProduct(path)).toMatchObject({ verdict: 'candidate' });
  });

  test('every text of a repository that is named for postmortems', () => {
    for (const path of ['2021-05/2021-05-10-wiki.md', 'README.md', '001-failing-build.md', 'LICENSE']) {
      expect(inPostmortems(path).verdict).toBe('candidate');
      expect(inProduct(path).verdict).toBe('unknown');
    }
    expect(inPostmortems('tools/render.py').verdict).toBe('unknown');
  });

  test('every text of a folder that was named, whatever stands above it', () => {
    expect(inProduct('test/disclosures/a.md')).toMatchObject({ verdict: 'unknown' });
    expect(inProduct('test/disclosures/a.md', 'test/disclosures')).toEqual({
      verdict: 'candidate',
      why: 'in "test/disclosures", which was named',
    });
    expect(inProduct('test/disclosures/template.md', 'test/disclosures').verdict).toBe('left-out');
  });
});

describe('left out although it stands where postmortems stand', () => {
  test.each([
    ['postmortems/template.md', 'a template by its name'],
    ['postmortems/_TEMPLATE.md', 'a template by its name'],
    ['PMyyyy-nnn - Postmortem template.md', 'a template by its name'],
    ['docs/incidentes/plantilla.md', 'a template by its name'],
    ['postmortems/example-postmortem.md', 'a template by its name'],
    ['docs/post_mortem_process.md', 'a guide by its name'],
    ['templates/postmortem.md', 'under "templates"'],
    ['postmortem-templates/a.md', 'under "postmortem-templates"'],
    ['.github/ISSUE_TEMPLATE/postmortem.md', 'under ".github"'],
    ['.claude/postmortems/a.md', 'under ".claude"'],
    ['test/fixtures/postmortems/a.md', 'under "test"'],
    ['src/__tests__/postmortems/a.md', 'under "__tests__"'],
    ['e2e-tests/postmortems/a.md', 'under "e2e-tests"'],
    ['skills/postmortem/SKILL.md', 'under "skills"'],
    ['prompts/postmortem.md', 'under "prompts"'],
    ['docs/api/incidents/create.md', 'under "api"'],
    ['settings/incidents/index.md', 'under "settings"'],
    ['vendor/acme/postmortems/a.md', 'under "vendor"'],
    ['build/postmortems/a.html', 'under "build"'],
    ['node_modules/a/postmortem.md', 'under "node_modules"'],
    ['postmortems/2024-02-25-web.pdf', 'in a folder "postmortems", but not a text file'],
  ])('%s: %s', (path, why) => {
    expect(inProduct(path)).toEqual({ verdict: 'left-out', why });
  });
});

describe('unknown: ordinary sources', () => {
  test.each([
    ['README.md'],
    ['docs/index.md'],
    ['app/models/incident.rb'],
    ['src/incidents/handler.go'],
    ['src/incidents/handler.test.ts'],
    ['internal/postmortem.go'],
    ['docs/incident.md'],
    ['docs/incident-response.md'],
    ['postmortems/diagram.png'],
    ['postmortems/.gitkeep'],
    ['guides/source/active_record_postgresql.md'],
    ['docs/spam/2024-01.md'],
  ])('%s', (path) => {
    expect(inProduct(path).verdict).toBe('unknown');
  });
});

describe('the configuration overrules', () => {
  const config = configSchema.parse({
    include: ['disclosures', 'a/*.md'],
    exclude: ['**/old/**', './docs/postmortems/x.md'],
  });
  const classify = placeClassifier('acme/shop', config);

  test.each([
    ['disclosures/2020-10-30.md', 'taken', 'included by "disclosures" of the configuration'],
    ['a/template.md', 'taken', 'included by "a/*.md" of the configuration'],
    ['disclosures/old/a.md', 'left-out', 'excluded by "**/old/**" of the configuration'],
    ['docs/postmortems/x.md', 'left-out', 'excluded by "./docs/postmortems/x.md" of the configuration'],
  ] as const)('%s is %s', (path, verdict, why) => {
    expect(classify(path)).toEqual({ verdict, why });
  });
});
