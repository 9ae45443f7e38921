"""Reads what a built site publishes for programs, with parsers that others wrote: `python run.py SITE [--totals FILE] [--only NAME] [--all]`.

Each file of `checks/` is one format. A check that fails prints a line and makes the exit code 1.
"""

import argparse
import sys
from pathlib import Path

from checks import calendar, card, csv_files, feed, open_data, package, report_json, sitemap, structured, workbook
from report import Report
from site_files import Site

CHECKS = (sitemap, csv_files, feed, calendar, structured, card, open_data, package, report_json, workbook)

# Formats that are not built yet. Take a name out of this list when it is: nothing else says what is off. `--all` reads them too.
NOT_YET = ()


def carry_out(one, site, report):
    """Runs a check. What its parsers cannot even refuse is a failure of the site, and the other checks go on."""
    try:
        one.check(site, report)
    except Exception as error:  # noqa: BLE001
        report.record(one.NAME, "can be checked", [f"{type(error).__name__}: {error}"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("site")
    parser.add_argument("--totals")
    parser.add_argument("--only", choices=[one.NAME for one in CHECKS])
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()

    site, report = Site(options.site), Report()
    for one in CHECKS:
        wanted = one.NAME == options.only if options.only else options.all or one.NAME not in NOT_YET
        if wanted:
            carry_out(one, site, report)

    failed = len(report.failed)
    print(f"Validators: {report.passed} well, {failed} not.")
    if options.totals:
        Path(options.totals).write_text(f"{report.passed} {failed}\n", "utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
