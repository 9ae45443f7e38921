"""data/datapackage.json: Frictionless validates the package, its Table Schemas and every row of its tables."""

import json

import frictionless

NAME = "package"
FILE = "data/datapackage.json"
MUST_SAY = ("name", "title", "description", "licenses", "resources", "version")


def check(site, report):
    if site.bytes(FILE) is None:
        report.record(FILE, "there is one", ["no such file"])
        return
    try:
        package = json.loads(site.bytes(FILE))
    except ValueError as error:
        report.record(FILE, "JSON", [error])
        return
    report.record(FILE, "Frictionless finds no error", frictionless_problems(site))
    report.record(FILE, "it says what it is", [f"no {name}" for name in MUST_SAY if not package.get(name)])
    report.record(FILE, "every table is in it", listing_problems(site, package))
    report.record(FILE, "every column is explained", schema_problems(site, package))


def frictionless_problems(site):
    found = frictionless.validate(str((site.root / FILE).resolve()))
    for error in found.flatten(["title", "message"]):
        yield ": ".join(str(part) for part in error)
    for task in found.tasks:
        yield from (f"{task.name}: {warning}" for warning in task.warnings)


def resources_of(package):
    return [resource for resource in package.get("resources", []) if str(resource.get("path", "")).endswith(".csv")]


def listing_problems(site, package):
    listed = {f"data/{resource['path']}" for resource in resources_of(package)}
    yield from (f"{path} is not in the package" for path in site.files(".csv", "data") if path not in listed)
    yield from (f"{path} does not exist" for path in sorted(listed) if site.bytes(path) is None)


def schema_of(site, resource):
    """A table's schema, which may stand in a file of its own."""
    schema = resource.get("schema")
    return json.loads(site.text(f"data/{schema}")) if isinstance(schema, str) else schema or {}


def schema_problems(site, package):
    for resource in resources_of(package):
        schema = schema_of(site, resource)
        if not schema.get("fields"):
            yield f"{resource['path']} has no schema"
        for field in schema.get("fields", []):
            if field.get("type", "any") == "any":
                yield f"{resource['path']}: {field['name']} has no type"
            if not field.get("description", "").strip():
                yield f"{resource['path']}: {field['name']} is not explained"
