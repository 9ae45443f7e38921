"""What `--format json` prints, by its own schema and by the bytes of the files it speaks of."""

import copy
import json

import places
from jsonschema import Draft7Validator

NAME = "messages"


def check(desk, report):
    printed = {file.stem: file.read_text("utf-8") for file in desk.files("messages/*.json")}
    report.record("messages", "there are some", [] if printed else ["no such file"])
    report.record("messages", "the schema that is published", schema_problems(desk, printed))
    report.record("messages", "sums", sum_problems(printed))
    report.record("messages", "places are where they say", place_problems(desk, printed))
    report.record("messages", "edits of a fix are apart", [problem for name, text in printed.items() for problem in edit_problems(name, text)])


def closed(schema):
    """A schema that takes no field it does not know: within a version fields may be added, and then they are described."""
    schema = copy.deepcopy(schema)
    for part in (schema, *schema.get("definitions", {}).values()):
        if "properties" in part:
            part["additionalProperties"] = False
    return schema


def schema_problems(desk, printed):
    if "messages" not in desk.schemas:
        yield "there is no schema"
        return
    judge = Draft7Validator(closed(desk.schemas["messages"]))
    for name, text in printed.items():
        yield from (f"{name} at {error.json_path}: {error.message}" for error in judge.iter_errors(json.loads(text)))


def sum_problems(printed):
    for name, text in printed.items():
        said = json.loads(text)
        grades = [message["severity"] for message in said["diagnostics"]]
        counted = {"errors": grades.count("error"), "warnings": grades.count("warning")}
        if said["summary"] != counted:
            yield f"{name}: {said['summary']} for {counted}"


def places_of(said):
    """Every place that a command's messages name."""
    for message in said["diagnostics"]:
        edits = (message["fix"] or {}).get("edits", [])
        yield from (place for place in (message["place"], *(other["place"] for other in (*message["related"], *edits))) if place)


def place_problems(desk, printed):
    for name, text in printed.items():
        for place in places_of(json.loads(text)):
            content = desk.text_in(name, place["file"])
            # No end is given of what is not UTF-8.
            if place["end_line"] is None or content is None:
                continue
            start, end = (place["line"], place["column"]), (place["end_line"], place["end_column"])
            wrong = places.problem(content, place["byte_start"], place["byte_end"], start, end)
            if wrong:
                yield f"{name}, {place['file']}: {wrong}"


def edit_problems(name, text):
    for message in json.loads(text)["diagnostics"]:
        edits = sorted((edit["place"]["file"], edit["place"]["byte_start"], edit["place"]["byte_end"]) for edit in (message["fix"] or {}).get("edits", []))
        for (file, _, end), (other, start, _) in zip(edits, edits[1:]):
            if file == other and start < end:
                yield f"{name}: two edits of {file} overlap"
