"""The clerk's desk as its files: see desk.py for the folder."""

import json
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path


class Desk:
    """A folder of what is given to editors and other programs."""

    def __init__(self, root):
        self.root = Path(root)

    def files(self, pattern):
        """All files that match, in order."""
        return sorted(file for file in self.root.glob(pattern) if file.is_file())

    @cached_property
    def kinds(self):
        """What `ragstone schema --list` says: each kind's name, and the pattern of its files."""
        file = self.root / "kinds.txt"
        lines = file.read_text("utf-8").splitlines() if file.is_file() else []
        return {line.split()[0]: line.split()[1] for line in lines if "/" in line}

    def kind_of(self, path):
        """The kind of the file at a path such as `content/site.yaml`; None if it has none."""
        return next((name for name, pattern in self.kinds.items() if same_depth(path, pattern) and fnmatchcase(path, pattern)), None)

    @cached_property
    def schemas(self):
        """Every schema, by its name."""
        return {file.name.removesuffix(".schema.json"): json.loads(file.read_text("utf-8")) for file in self.files("schemas/*.schema.json")}

    @cached_property
    def broken(self):
        """Every broken site: what was done, what is told, and the files that it changes."""
        return {file.stem: json.loads(file.read_text("utf-8")) for file in self.files("broken/*.json")}

    def text_in(self, name, path):
        """The bytes of a file of a broken site."""
        changed = self.broken.get(name, {}).get("files", {})
        if path in changed:
            return changed[path].encode()
        file = self.root / "sites/minimal" / path
        return file.read_bytes() if file.is_file() else None


def same_depth(path, pattern):
    return path.count("/") == pattern.count("/")
