"""Every CSV of the site: RFC 4180, one width, and nothing that a spreadsheet would run. The open data: ISO dates and tidy heads too."""

import re

import tables

NAME = "csv"
OPEN_DATA = "data/"
HEAD = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
# A whole cell that is a date, otherwise than ISO 8601 writes it.
OTHER_DATE = re.compile(
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}(st|nd|rd|th)? (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}"
)


def check(site, report):
    read, broken = {}, []
    for path in site.files(".csv"):
        try:
            read[path] = tables.read(site.bytes(path))
        except tables.NotCsv as error:
            broken.append(f"{path}: {error}")
    subject = f"{len(read)} CSV files"
    report.record(subject, "RFC 4180", broken)
    report.record(subject, "one shape", over(read, tables.shape_problems))
    report.record(subject, "nothing runs", over(read, tables.formula_problems))


def check_open_data(site, report):
    """What is asked of the tables under `data/` and not of the figures of charts, whose heads are words for readers."""
    paths = site.files(".csv", OPEN_DATA)
    report.record(OPEN_DATA, "there are tables", [] if f"{OPEN_DATA}actions.csv" in paths else ["no actions.csv"])
    read = {path: tables.read(site.bytes(path)) for path in paths}
    report.record(OPEN_DATA, "heads are keys", over(read, head_problems))
    report.record(OPEN_DATA, "ISO dates", over(read, date_problems))


def over(read, problems_of):
    for path, rows in read.items():
        for problem in problems_of(rows):
            yield f"{path}: {problem}"


def head_problems(rows):
    yield from (f"{head} is no key" for head in rows[0] if not HEAD.fullmatch(head))


def date_problems(rows):
    for column, head in enumerate(rows[0]):
        # What people wrote of a deadline stays as they wrote it, in a column of its own.
        if "written" in head:
            continue
        for row in rows[1:]:
            if column < len(row) and OTHER_DATE.fullmatch(row[column].strip()):
                yield f"{head} says {row[column]}"
