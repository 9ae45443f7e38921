// One page for each thing of the example plan, counted from its content.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the published plan has; a number here is a fact about the source, not about the content folder. */
const KNOWN = { actions: 69, priorities: 7, findings: 9 };

/** Compares the folders under `actions/`, `roles/` and so on with the IDs in `content/`. */
export function checkCounts(content, pages, report) {
  for (const [kind, ids] of Object.entries(idsIn(content))) {
    const built = new Set(pages.filter((page) => page.kind === `${kind}/*`).map((page) => page.path.split('/')[1]));
    const problems = [
      ...ids.filter((id) => !built.has(id)).map((id) => `no page for ${id}`),
      ...[...built].filter((id) => !ids.includes(id)).map((id) => `a page for ${id}, which the content does not have`),
    ];
    if (KNOWN[kind] !== undefined && built.size !== KNOWN[kind]) problems.unshift(`${built.size} pages, should be ${KNOWN[kind]}`);
    if (ids.length === 0) problems.unshift('nothing found in the content');
    report.record(`${kind}/`, 'content', 'one page each', problems);
  }
}

function idsIn(content) {
  const text = (...path) => readFileSync(join(content, ...path), 'utf8');
  const listed = (yaml, indent) => [...yaml.matchAll(new RegExp(`^ {${indent}}- id: *"?([^"\\s]+)`, 'gm'))].map((match) => match[1]);
  const names = (folder, suffix) =>
    readdirSync(join(content, folder)).filter((name) => name.endsWith(suffix)).map((name) => name.slice(0, name.length - suffix.length));
  const priorities = names('priorities', '.yaml').map((name) => text('priorities', `${name}.yaml`));
  return {
    actions: priorities.flatMap((yaml) => listed(yaml, 2)),
    priorities: priorities.flatMap((yaml) => yaml.match(/^id: *"?([^"\s]+)/m)?.slice(1) ?? []),
    findings: listed(text('findings.yaml'), 0),
    roles: listed(text('roles.yaml'), 0),
    visits: names('visits', '.yaml'),
    meetings: names('meetings', '.md'),
    reports: names('periods', ''),
  };
}
