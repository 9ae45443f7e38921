"""What `--format sarif` prints: by the schema of SARIF 2.1.0, by Microsoft's SARIF Multitool, and by the bytes of the files it speaks of.

The schema is that of the npm package @microsoft/jest-sarif 1.0.0-beta.0 (MIT), where it is called sarif-2.1.0-rtm.5.json.
"""

import json
import os
import re
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import unquote

import places
from jsonschema import Draft4Validator, FormatChecker

NAME = "sarif"
SCHEMA = Path(__file__).parent.parent / "schemas/sarif-2.1.0.json"
MULTITOOL = Path(__file__).parent.parent.parent / "browser/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"
# Rules of the Multitool that are not for us: the project has no home page yet.
NOT_FOR_US = {"SARIF2005"}


def check(desk, report):
    files = desk.files("sarif/*.sarif")
    report.record("sarif", "there are some", [] if files else ["no such file"])
    logs = {}
    for file in files:
        try:
            logs[file.stem] = json.loads(file.read_text("utf-8"))
        except ValueError as error:
            report.record("sarif", "JSON", [f"{file.name}: {error}"])
            return
    report.record("sarif", "the schema of SARIF 2.1.0", schema_problems(logs))
    report.record("sarif", "the SARIF Multitool finds nothing", multitool_problems(files))
    report.record("sarif", "results name their rules", [problem for name, log in logs.items() for problem in rule_problems(name, log)])
    report.record("sarif", "regions are where they say", region_problems(desk, logs))
    report.record("sarif", "fingerprints differ", [problem for name, log in logs.items() for problem in fingerprint_problems(name, log)])
    report.record("sarif", "as many results as messages", number_problems(desk, logs))


def schema_problems(logs):
    judge = Draft4Validator(json.loads(SCHEMA.read_text("utf-8")), format_checker=FormatChecker())
    for name, log in logs.items():
        yield from (f"{name} at {error.json_path}: {error.message}" for error in judge.iter_errors(log))


def multitool_problems(files):
    if not MULTITOOL.is_file():
        return ["it is not installed: run npm ci in tests/browser"]
    environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    with tempfile.TemporaryDirectory(prefix="ragstone-sarif.") as folder:
        # Names that no shell and no wildcard of its own would take for something else.
        for number, file in enumerate(files):
            (Path(folder) / f"{number}.sarif").write_bytes(file.read_bytes())
        MULTITOOL.chmod(0o755)
        command = [MULTITOOL, "validate", f"{folder}/*.sarif", "--rule-kind", "Sarif;Ghas", "--output", f"{folder}/found.json", "--log", "ForceOverwrite"]
        ran = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300, check=False)
    lines = re.findall(r"(\d+)\.sarif\S*: (?:warning|error) (\w+): (.*)", ran.stdout)
    found = [f"{files[int(number)].stem}: {rule} {words}" for number, rule, words in lines if rule not in NOT_FOR_US]
    done = f"{len(files)} files scanned" in ran.stdout
    return found if done else [*found, f"it did not read them all: {ran.stdout[-300:]} {ran.stderr[-300:]}"]


def results_of(log):
    return [result for run in log["runs"] for result in run["results"]]


def rule_problems(name, log):
    for run in log["runs"]:
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        if len(set(rules)) != len(rules):
            yield f"{name}: a rule stands twice"
        for result in run["results"]:
            if rules[result["ruleIndex"]] != result["ruleId"]:
                yield f"{name}: {result['ruleId']} points at {rules[result['ruleIndex']]}"


def regions_of(result):
    """Every stretch of a file that a result names, with the file's address."""
    for location in (*result.get("locations", []), *result.get("relatedLocations", [])):
        physical = location["physicalLocation"]
        if "region" in physical:
            yield physical["artifactLocation"]["uri"], physical["region"]
    for change in (change for fix in result.get("fixes", []) for change in fix["artifactChanges"]):
        yield from ((change["artifactLocation"]["uri"], replacement["deletedRegion"]) for replacement in change["replacements"])


def region_problems(desk, logs):
    for name, log in logs.items():
        for uri, region in (pair for result in results_of(log) for pair in regions_of(result)):
            content = desk.text_in(name, unquote(uri))
            if content is None or "endLine" not in region:
                continue
            first = region["byteOffset"]
            start, end = (region["startLine"], region["startColumn"]), (region["endLine"], region["endColumn"])
            wrong = places.problem(content, first, first + region["byteLength"], start, end)
            if wrong:
                yield f"{name}, {uri}: {wrong}"


def fingerprint_problems(name, log):
    prints = [json.dumps(result.get("partialFingerprints"), sort_keys=True) for result in results_of(log)]
    if "null" in prints or len(set(prints)) != len(prints):
        yield f"{name}: one is missing or stands twice"


def number_problems(desk, logs):
    for name, log in logs.items():
        file = desk.root / f"messages/{name}.json"
        said = len(json.loads(file.read_text("utf-8"))["diagnostics"]) if file.is_file() else 0
        if said != len(results_of(log)):
            yield f"{name}: {len(results_of(log))} results for {said} messages"
