"""data/report.json: strict JSON with the same rows as the tables."""

import json

import tables

NAME = "report-json"
FILE = "data/report.json"


def check(site, report):
    content = site.bytes(FILE)
    if content is None:
        report.record(FILE, "there is one", ["no such file"])
        return
    try:
        data = json.loads(content, parse_constant=refused, object_pairs_hook=each_key_once)
    except ValueError as error:
        report.record(FILE, "JSON", [error])
        return
    report.record(FILE, "JSON", [])
    report.record(FILE, "the same rows as the tables", row_problems(site, data))


def refused(constant):
    raise ValueError(f"{constant} is no JSON")


def each_key_once(pairs):
    keys = [key for key, _ in pairs]
    if len(set(keys)) < len(keys):
        raise ValueError(f"a key stands twice in {keys[:8]}")
    return dict(pairs)


def row_problems(site, data):
    for path in site.files(".csv", "data"):
        name = path.removeprefix("data/").removesuffix(".csv")
        expected = tables.read(site.bytes(path))
        rows = find(data, name)
        if rows is None:
            yield f"no {name}"
        elif len(rows) != len(expected) - 1:
            yield f"{len(rows)} {name}, in the table {len(expected) - 1}"
        else:
            yield from field_problems(name, expected[0], rows)


def find(data, name):
    """The list of this name, at the top or in a part such as `tables`."""
    if isinstance(data.get(name), list):
        return data[name]
    within = [part[name] for part in data.values() if isinstance(part, dict) and isinstance(part.get(name), list)]
    return within[0] if within else None


def field_problems(name, heads, rows):
    for number, row in enumerate(rows, 1):
        unknown = sorted(set(row) - set(heads))
        if unknown:
            yield f"{name} {number} has {', '.join(unknown)}, which the table has not"
            return
