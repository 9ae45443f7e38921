"""Reads the papers that `ragstone paper` wrote, with other people's programs: `python run.py FOLDER [--totals FILE] [--without NAME…]`.

Each PDF of the folder goes through every check of checks.py; beside it stands the page of HTML with the same words. A check that
fails prints a line and makes the exit code 1.
"""

import argparse
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "validators"))

from checks import CHECKS, Paper  # noqa: E402
from report import Report  # noqa: E402


def carry_out(path, checks, report):
    """Runs checks on one PDF. A check that cannot read it has failed, and the others go on."""
    paper = Paper(path)
    for check in checks:
        name = check.__name__.replace("_", " ")
        try:
            report.record(path.name, name, check(paper))
        except Exception as error:  # noqa: BLE001
            report.record(path.name, name, [f"{type(error).__name__}: {error}"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--totals", type=Path)
    parser.add_argument("--without", nargs="*", default=[])
    options = parser.parse_args()

    report = Report()
    papers = sorted(options.folder.rglob("*.pdf"))
    report.record(options.folder.name, "there are papers", [] if papers else ["none"])
    for path in papers:
        carry_out(path, [check for check in CHECKS if check.__name__ not in options.without], report)

    failed = len(report.failed)
    print(f"Papers: {report.passed} well, {failed} not.")
    if options.totals:
        options.totals.write_text(f"{report.passed} {failed}\n", "utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
