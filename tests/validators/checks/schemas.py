"""JSON Schemas of a plan's files, by the Python package jsonschema, with the patterns of ECMAScript that editors have.

They must let pass every sound file, and refuse every slip of shape that the program refuses, and no other.
"""

import json
import re

import plain_yaml
import regress
import yaml
from jsonschema import Draft7Validator, FormatChecker, ValidationError, exceptions, validators

NAME = "schemas"
TOLD = re.compile(r"(?P<path>.+?):\d+:\d+: error\[(?P<code>Y20[1-5])\]")

# What a schema cannot know, by what tests/broken calls it, and why.
UNKNOWABLE = {
    "a chart of an unknown kind": "a chart is asked for in the text of a page, below what the schema is of",
    "a chart with a field that no chart has": "a chart is asked for in the text of a page, below what the schema is of",
}
# The same for the slips of tests/schema, by what is written.
UNKNOWABLE_SLIPS = {
    "31 February 2022": "a pattern has no calendar",
    "2022/24": "a pattern does not count: the second year is not the next",
    "July to October 2022": "a pattern does not count: these months are no quarter",
}


def check(desk, report):
    report.record("schemas", "there is one a kind", missing(desk))
    report.record("schemas", "draft 07", draft_problems(desk))
    report.record("schemas", "patterns of ECMAScript", pattern_problems(desk))
    judges = {name: judge(schema) for name, schema in desk.schemas.items()}
    report.record("schemas", "they let sound files pass", sound_problems(desk, judges))
    report.record("schemas", "they refuse broken files", broken_problems(desk, judges))
    probes = probes_of(desk)
    report.record("schemas", "they let pass what the reader does", passed_problems(probes, judges))
    report.record("schemas", "they refuse what the reader does", refused_problems(probes, judges))


def missing(desk):
    if not desk.kinds:
        yield "no kinds are listed"
    yield from (f"{kind} has no schema" for kind in desk.kinds if kind not in desk.schemas)
    yield from (f"{name} is not a kind" for name in desk.schemas if name not in desk.kinds and name != "messages")


def draft_problems(desk):
    for name, schema in desk.schemas.items():
        if schema.get("$schema") != Draft7Validator.META_SCHEMA["$schema"]:
            yield f"{name} is of another draft"
        try:
            Draft7Validator.check_schema(schema)
        except exceptions.SchemaError as error:
            yield f"{name}: {error.message}"


def pattern_problems(desk):
    for name, schema in desk.schemas.items():
        for pattern in sorted(patterns(schema)):
            try:
                regress.Regex(pattern, "u")
            except regress.RegressError as error:
                yield f"{name}: {error} in {pattern}"


def patterns(value):
    """Every pattern within a schema."""
    if isinstance(value, dict):
        own = {value["pattern"]} if isinstance(value.get("pattern"), str) else set()
        return own.union(*(patterns(inner) for inner in value.values()))
    return set().union(*(patterns(inner) for inner in value)) if isinstance(value, list) else set()


def as_editors_do(_, pattern, instance, __):
    if isinstance(instance, str) and not regress.Regex(pattern, "u").find(instance):
        yield ValidationError(f"{instance!r} is not as the pattern says")


def judge(schema):
    """What tells whether a value is as a schema says."""
    return validators.extend(Draft7Validator, {"pattern": as_editors_do})(schema, format_checker=FormatChecker(["date"]))


def value_of(path, text):
    return plain_yaml.load(plain_yaml.front_matter(text) if path.endswith(".md") else text)


def sound_problems(desk, judges):
    read = 0
    for file in desk.files("sites/*/content/**/*"):
        path = "/".join(file.relative_to(desk.root).parts[2:])
        kind = desk.kind_of(path)
        if kind in judges:
            read += 1
            for error in judges[kind].iter_errors(value_of(path, file.read_text("utf-8"))):
                yield f"{path} at {error.json_path}: {error.message}"
        elif path.endswith(".yaml"):
            yield f"{path} is of no kind"
    if not read:
        yield "there are no files"


def broken_problems(desk, judges):
    tried = 0
    for row in desk.broken.values():
        told = [match for line in row["told"] if (match := TOLD.match(line))]
        for path in dict.fromkeys(match["path"] for match in told):
            tried += 1
            passes = lets_pass(judges.get(desk.kind_of(path)), path, row["files"].get(path, ""))
            if passes != (row["fault"] in UNKNOWABLE):
                yield f"{row['fault']} passes in {path}" if passes else f"“{row['fault']}” is called unknowable, and is refused"
    if not tried:
        yield "nothing is broken"


def lets_pass(judge_of_kind, path, text):
    try:
        return judge_of_kind is None or judge_of_kind.is_valid(value_of(path, text))
    except yaml.YAMLError:
        return False


def probes_of(desk):
    file = desk.root / "probes.json"
    return json.loads(file.read_text("utf-8")) if file.is_file() else []


def passed_problems(probes, judges):
    sound = [probe for probe in probes if not probe["codes"]]
    if not sound:
        yield "nothing was tried"
    for probe in sound:
        if not judges[probe["kind"]].is_valid(plain_yaml.load(probe["text"])):
            yield f"{probe['slip']!r} at {probe['at']} of {probe['kind']} is refused"


def refused_problems(probes, judges):
    wrong = [probe for probe in probes if probe["codes"]]
    if not wrong:
        yield "nothing was tried"
    for probe in wrong:
        passes = judges[probe["kind"]].is_valid(plain_yaml.load(probe["text"]))
        if passes != (probe["slip"] in UNKNOWABLE_SLIPS):
            where = f"{probe['slip']!r} at {probe['at']} of {probe['kind']}"
            yield f"{where} passes" if passes else f"{where} is called unknowable, and is refused"
