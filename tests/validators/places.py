"""Whether a place that a program is told of is where it says, counted anew from the bytes of the file."""


def position(content, at):
    """Line and column of a byte: both from 1, the column in characters, a byte-order mark left out."""
    before = content[:at].decode("utf-8")
    line = before.count("\n") + 1
    rest = before[before.rfind("\n") + 1 :]
    return line, len(rest.removeprefix("\ufeff") if line == 1 else rest) + 1


def problem(content, start, end, given_start, given_end):
    """What is wrong with a stretch of bytes whose first line and column, and last, are said to be these; None if nothing is."""
    if not 0 <= start <= end <= len(content):
        return f"bytes {start} to {end} of {len(content)}"
    for what, at, given in (("begins", start, given_start), ("ends", end, given_end)):
        try:
            counted = position(content, at)
        except UnicodeDecodeError:
            return f"byte {at} is within a character"
        if counted != given:
            return f"{what} at {counted}, not at {given}"
    return None
