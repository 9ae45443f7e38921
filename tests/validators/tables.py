"""Reads CSV by the letter of RFC 4180, which the libraries that read any CSV do not ask for."""

import re

# Section 2: a field is bare, or stands between quotation marks that are doubled within.
FIELD = re.compile(r'"((?:[^"]|"")*)"|([^",\r\n]*)')
# What a spreadsheet takes for the start of a formula, unless the whole cell is a number.
FORMULA = re.compile(r"[=+\-@\t\r]")
NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")


class NotCsv(Exception):
    """Why some bytes are no CSV."""


def read(content):
    """The rows of a CSV, its heads first. Raises NotCsv at the first breach of RFC 4180."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotCsv(f"not UTF-8 at byte {error.start}") from error
    if text.startswith("\ufeff"):
        raise NotCsv("starts with a byte order mark, which becomes part of the first head")
    rows, row, at = [], [], 0
    while at < len(text):
        field = FIELD.match(text, at)
        at = field.end()
        row.append(field[1].replace('""', '"') if field[1] is not None else field[2])
        if text.startswith(",", at):
            at += 1
            continue
        if not text.startswith("\r\n", at):
            raise NotCsv(f"row {len(rows) + 1}: after “{row[-1][:20]}” stands {text[at : at + 1]!r}, should be a comma or CR LF")
        rows.append(row)
        row, at = [], at + 2
    if row:
        raise NotCsv("the last row has no CR LF")
    if not rows:
        raise NotCsv("empty")
    return rows


def shape_problems(rows):
    """Rows of another width, and heads that are empty or stand twice."""
    heads = rows[0]
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(heads):
            yield f"row {number} has {len(row)} fields of {len(heads)}"
    if any(head.strip() == "" for head in heads):
        yield "a column has no head"
    if len(set(heads)) < len(heads):
        yield "two columns have one head"


def formula_problems(rows):
    """Cells that a spreadsheet would run."""
    for number, row in enumerate(rows, 1):
        for cell in row:
            if FORMULA.match(cell) and not NUMBER.fullmatch(cell):
                yield f"row {number}: “{cell[:30]}”"
