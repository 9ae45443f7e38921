"""Reads what the clerk's desk gives editors and other programs, with validators that others wrote: `python desk.py FOLDER [--totals FILE] [--only NAME] [--all]`.

FOLDER holds
  kinds.txt, schemas/   what `ragstone schema --list` prints, and `ragstone schema -o` writes
  sites/NAME/content/   the files of sound sites
  broken/*.json         what tests/broken breaks in sites/minimal, and what is told of it
  probes.json           what the reader says of thousands of small slips (tests/schema/probes.rs)
  messages/, sarif/     what `--format json` and `--format sarif` print for each broken site
  fresh/                a site as `ragstone new site` makes it

Each file of `checks/` is one of them. A check that fails prints a line and makes the exit code 1.
"""

import argparse
import sys
from pathlib import Path

from checks import messages, sarif, schemas, workflows
from desk_files import Desk
from report import Report
from run import carry_out

CHECKS = (schemas, messages, sarif, workflows)

# What is not built yet, as in run.py.
NOT_YET = ()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--totals")
    parser.add_argument("--only", choices=[one.NAME for one in CHECKS])
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()

    desk, report = Desk(options.folder), Report()
    for one in CHECKS:
        wanted = one.NAME == options.only if options.only else options.all or one.NAME not in NOT_YET
        if wanted:
            carry_out(one, desk, report)

    failed = len(report.failed)
    print(f"Validators of the desk: {report.passed} well, {failed} not.")
    if options.totals:
        Path(options.totals).write_text(f"{report.passed} {failed}\n", "utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
