"""YAML as editors read it: the core schema of YAML 1.2, in which a date is text and `yes` is a word (PyYAML alone reads YAML 1.1)."""

import re

import yaml


class Loader(yaml.SafeLoader):
    """Knows nothing, truth, whole numbers and fractions; all else is text."""

    yaml_implicit_resolvers = {}


MEANINGS = (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?(0|[1-9][0-9]*)", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|(0|[1-9][0-9]*)(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+0123456789.")),
)
for name, pattern, first in MEANINGS:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{name}", re.compile(rf"^({pattern})$"), first)


def whole_number(loader, node):
    return int(loader.construct_scalar(node))


Loader.add_constructor("tag:yaml.org,2002:int", whole_number)


def load(text):
    """The value of a text."""
    return yaml.load(text, Loader)  # noqa: S506 (a SafeLoader)


def front_matter(text):
    """The YAML between the two `---` lines at the top of a Markdown file."""
    parts = re.split(r"^---[ \t]*\r?\n?", text.removeprefix("\ufeff"), maxsplit=2, flags=re.MULTILINE)
    return parts[1] if len(parts) == 3 else ""
