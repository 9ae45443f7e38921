"""Reads the papers that `ragstone paper` wrote, with other people's programs: `python run.py FOLDER [--totals FILE] [--without NAME…]`.

Each PDF of the folder goes through every check of checks.py; beside it stands the page of HTML with the same words. A check that
fails prints a line and makes the exit code 1.
"""

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "validators"))

from checks import CHECKS, Paper  # noqa: E402
from report import Report  # noqa: E402


def outcomes(path, without=()):
    """What each check says of one PDF, in order. A check that cannot read it has failed, and the others go on."""
    paper = Paper(path)
    told = []
    for check in CHECKS:
        if check.__name__ in without:
            continue
        name = check.__name__.replace("_", " ")
        try:
            told.append((name, list(check(paper))))
        except Exception as error:  # noqa: BLE001
            told.append((name, [f"{type(error).__name__}: {error}"]))
    return told


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--totals", type=Path)
    parser.add_argument("--without", nargs="*", default=[])
    options = parser.parse_args()

    report = Report()
    papers = sorted(options.folder.rglob("*.pdf"))
    report.record(options.folder.name, "there are papers", [] if papers else ["none"])
    with ProcessPoolExecutor() as readers:
        for path, told in zip(papers, readers.map(partial(outcomes, without=options.without), papers)):
            for name, problems in told:
                report.record(path.name, name, problems)

    failed = len(report.failed)
    print(f"Papers: {report.passed} well, {failed} not.")
    if options.totals:
        options.totals.write_text(f"{report.passed} {failed}\n", "utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
