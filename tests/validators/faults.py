"""Faults, for the self-test: each makes other files of files without faults."""


def edit(path, old, new):
    """The fault of one file that says something else."""

    def broken(files):
        content = files[path]
        old_bytes, new_bytes = old.encode(), new.encode("utf-8", "surrogateescape")
        assert old_bytes in content, f"{old} is not in {path}"
        return {**files, path: content.replace(old_bytes, new_bytes, 1)}

    return broken


def put(path, content):
    """The fault of one file that is another."""
    return lambda files: {**files, path: content}


def without(path):
    return lambda files: {name: content for name, content in files.items() if name != path}
