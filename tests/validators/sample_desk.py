"""A small clerk's desk that passes every check, and the faults that each must find."""

import json

from faults import edit, put, without

DRAFT = "http://json-schema.org/draft-07/schema#"
SITE = "content/site.yaml"

SCHEMA = {
    "$schema": DRAFT,
    "type": "object",
    "required": ["title"],
    "additionalProperties": False,
    "properties": {
        "title": {"type": "string", "pattern": "\\S"},
        "dated": {"type": "string", "format": "date"},
        "expected": {"type": ["string", "integer"], "pattern": "[0-9]{4}"},
    },
}

PLACE = {"file": SITE, "line": 1, "column": 1, "end_line": 1, "end_column": 6, "byte_start": 0, "byte_end": 5}
MESSAGES = {
    "version": 1,
    "diagnostics": [
        {
            "severity": "error",
            "place": PLACE,
            "related": [],
            "fix": {"title": "correct it", "edits": [{"place": PLACE, "text": "title"}, {"place": {**PLACE, "column": 6, "byte_start": 5}, "text": ""}]},
        }
    ],
    "summary": {"errors": 1, "warnings": 0},
}
MESSAGES_SCHEMA = {
    "$schema": DRAFT,
    "type": "object",
    "required": ["version", "diagnostics", "summary"],
    "properties": {"version": {"const": 1}, "diagnostics": {"type": "array"}, "summary": {"type": "object"}},
}

REGION = {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 6, "byteOffset": 0, "byteLength": 5}
LOCATION = {"artifactLocation": {"uri": SITE, "uriBaseId": "%SRCROOT%"}, "region": REGION}
WORDS = {"text": "There is no such field."}
SARIF = {
    "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    "version": "2.1.0",
    "runs": [
        {
            "tool": {
                "driver": {
                    "name": "ragstone",
                    "semanticVersion": "0.1.0",
                    "rules": [
                        {
                            "id": "Y201",
                            "shortDescription": WORDS,
                            "fullDescription": WORDS,
                            "help": WORDS,
                            "defaultConfiguration": {"level": "error"},
                        }
                    ],
                }
            },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The project."}}},
            "results": [
                {
                    "ruleId": "Y201",
                    "ruleIndex": 0,
                    "level": "error",
                    "message": {"text": "there is no field `tilte`"},
                    "partialFingerprints": {"ragstone/v1": "0011223344556677:1"},
                    "locations": [{"physicalLocation": LOCATION}],
                }
            ],
        }
    ],
}

WORKFLOW = """name: Publish
on:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  publish:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@v4
      - run: ragstone build
"""

GITLAB = """pages:
  stage: deploy
  script:
    - ragstone build --output public
  artifacts:
    paths: [public]
"""


def probe(slip, codes):
    return {"kind": "site", "at": "/expected", "slip": slip, "text": f'{{title: a, expected: "{slip}"}}', "codes": codes}


def row(path, text, told):
    return {"fault": "a fault", "told": [f"{path}:1:1: {told}"], "files": {path: text}}


def files():
    """The sample desk: paths to bytes."""
    values = {
        "schemas/site.schema.json": SCHEMA,
        "schemas/messages.schema.json": MESSAGES_SCHEMA,
        "broken/a.json": row(SITE, "tilte: a\n", "error[Y201]: there is no field `tilte`"),
        "broken/b.json": row(SITE, "title: '\n", "error[Y103]: not closed"),
        "probes.json": [probe("2022", []), probe("soon", ["Y205"]), probe("31 February 2022", ["Y205"])],
        "messages/a.json": MESSAGES,
        "sarif/a.sarif": SARIF,
        "fresh/.vscode/settings.json": {"yaml.schemas": {".schemas/site.schema.json": "content/site.yaml"}},
        "fresh/.schemas/site.schema.json": SCHEMA,
    }
    texts = {
        "kinds.txt": "site      content/site.yaml  Who publishes\nmessages                     What is printed\n",
        f"sites/minimal/{SITE}": "title: A plan\ndated: 2022-03-01\nexpected: 2022\n",
        "fresh/.github/workflows/publish.yml": WORKFLOW,
        "fresh/.gitlab-ci.yml": GITLAB,
        f"fresh/{SITE}": "# yaml-language-server: $schema=../.schemas/site.schema.json\ntitle: A plan\n",
    }
    return {path: text.encode() for path, text in texts.items()} | {path: json.dumps(value).encode() for path, value in values.items()}


# (validator, check that must find it, fault)
FAULTS = (
    ("schemas", "there is one a kind", without("schemas/site.schema.json")),
    ("schemas", "there is one a kind", without("kinds.txt")),
    ("schemas", "there is one a kind", put("schemas/other.schema.json", json.dumps(SCHEMA).encode())),
    ("schemas", "draft 07", edit("schemas/site.schema.json", "draft-07", "draft-04")),
    ("schemas", "draft 07", edit("schemas/site.schema.json", '"object"', '"group"')),
    ("schemas", "patterns of ECMAScript", edit("schemas/site.schema.json", r"\\S", r"(?i)a")),
    ("schemas", "they let sound files pass", edit("schemas/site.schema.json", '"dated"', '"date"')),
    ("schemas", "they let sound files pass", edit(f"sites/minimal/{SITE}", "2022-03-01", "2022-03-32")),
    ("schemas", "they let sound files pass", edit(f"sites/minimal/{SITE}", "A plan", "1.10")),
    ("schemas", "they let sound files pass", put("sites/minimal/content/other.yaml", b"a: b\n")),
    ("schemas", "they refuse broken files", edit("broken/a.json", "tilte: a", "title: a")),
    ("schemas", "they refuse broken files", edit("broken/a.json", "Y201", "Y101")),
    ("schemas", "they refuse broken files", edit("broken/a.json", "a fault", "a chart of an unknown kind")),
    ("schemas", "they let pass what the reader does", edit("probes.json", '\\"2022\\"', "now")),
    ("schemas", "they let pass what the reader does", without("probes.json")),
    ("schemas", "they refuse what the reader does", edit("probes.json", '\\"soon\\"', '\\"2022\\"')),
    ("schemas", "they refuse what the reader does", edit("probes.json", '31 February 2022\\"', 'February\\"')),
    ("messages", "there are some", without("messages/a.json")),
    ("messages", "the schema that is published", edit("messages/a.json", '"version": 1', '"version": 2')),
    ("messages", "the schema that is published", edit("messages/a.json", '"version": 1', '"version": 1, "other": 1')),
    ("messages", "the schema that is published", without("schemas/messages.schema.json")),
    ("messages", "sums", edit("messages/a.json", '"errors": 1', '"errors": 2')),
    ("messages", "places are where they say", edit("messages/a.json", '"end_column": 6', '"end_column": 7')),
    ("messages", "places are where they say", edit("messages/a.json", '"byte_end": 5', '"byte_end": 500')),
    ("messages", "edits of a fix are apart", edit("messages/a.json", '"byte_start": 5', '"byte_start": 4')),
    ("sarif", "there are some", without("sarif/a.sarif")),
    ("sarif", "JSON", edit("sarif/a.sarif", "{", "")),
    ("sarif", "the schema of SARIF 2.1.0", edit("sarif/a.sarif", '"columnKind": "unicodeCodePoints"', '"columnKind": "bytes"')),
    ("sarif", "the schema of SARIF 2.1.0", edit("sarif/a.sarif", '"ruleIndex": 0', '"rule": 0, "ruleIndex": 0')),
    ("sarif", "the SARIF Multitool finds nothing", edit("sarif/a.sarif", '"locations"', '"relatedLocations"')),
    ("sarif", "results name their rules", edit("sarif/a.sarif", '"ruleId": "Y201"', '"ruleId": "Y202"')),
    ("sarif", "regions are where they say", edit("sarif/a.sarif", '"endColumn": 6', '"endColumn": 7')),
    ("sarif", "fingerprints differ", edit("sarif/a.sarif", '"partialFingerprints"', '"fingerprints"')),
    ("sarif", "as many results as messages", edit("messages/a.json", '"diagnostics": [', '"diagnostics": [{},')),
    ("workflows", "there is one for vendor.github-workflows", without("fresh/.github/workflows/publish.yml")),
    ("workflows", "there is one for vendor.gitlab-ci", without("fresh/.gitlab-ci.yml")),
    ("workflows", "vendor.github-workflows", edit("fresh/.github/workflows/publish.yml", "runs-on", "runs_on")),
    ("workflows", "vendor.github-workflows", edit("fresh/.github/workflows/publish.yml", "jobs:", "jobs: [")),
    ("workflows", "vendor.gitlab-ci", edit("fresh/.gitlab-ci.yml", "  script:\n    - ragstone build --output public\n", "  script: {a: b}\n")),
    ("workflows", "actionlint finds nothing", edit("fresh/.github/workflows/publish.yml", "ragstone build", "echo ${{ github.evnt }}")),
    ("workflows", "editors find their schemas", without("fresh/.schemas/site.schema.json")),
    ("workflows", "editors find their schemas", edit("fresh/.vscode/settings.json", ".schemas/", ".schema/")),
)
