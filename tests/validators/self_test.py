"""Shows that every validator can fail, and that a site without faults passes all: `python self_test.py [--totals FILE]`."""

import argparse
import sys
import tempfile
from pathlib import Path

import desk
import run
import sample
import sample_desk
from desk_files import Desk
from faults import edit, put, without
from report import Report
from run import carry_out
from site_files import Site

HOME = sample.HOME


LONG = "SUMMARY:" + "Cabinet " * 12

# (validator, check that must find it, fault)
FAULTS = (
    ("sitemap", "there is one", without("sitemap.xml")),
    ("sitemap", "well-formed", edit("sitemap.xml", "</urlset>", "")),
    ("sitemap", "sitemaps.org schema 0.9", edit("sitemap.xml", "2022-11-16", "16 November 2022")),
    ("sitemap", "sitemaps.org schema 0.9", edit("sitemap.xml", "sitemap/0.9", "sitemap/0.8")),
    ("sitemap", "every address exists", edit("sitemap.xml", "</urlset>", f"<url><loc>{HOME}gone/</loc></url></urlset>")),
    ("sitemap", "every address exists", edit("sitemap.xml", "</urlset>", "<url><loc>https://example.com/long/enough/</loc></url></urlset>")),
    ("sitemap", "every page is listed", edit("index.html", f'canonical" href="{HOME}', f'canonical" href="{HOME}other/')),
    ("feed", "there is one", without("feed.xml")),
    ("feed", "well-formed", edit("feed.xml", "</entry>", "")),
    ("feed", "grammar of RFC 4287", edit("feed.xml", "<title>Report of November 2022</title>", "")),
    ("feed", "grammar of RFC 4287", edit("feed.xml", "<summary>", "<comment/><summary>")),
    ("feed", "a feed reader reads it", edit("feed.xml", "2005/Atom", "2006/Atom")),
    ("feed", "ids", edit("feed.xml", f"{HOME}#2022-11", HOME)),
    ("feed", "dates", edit("feed.xml", "<updated>2022-11-16T00:00:00Z", "<updated>2022-11-15T00:00:00Z")),
    ("feed", "dates", edit("feed.xml", "<published>2022-11-16T00:00:00Z", "<published>2022-11-16T00:00:00")),
    ("feed", "links", edit("feed.xml", f'self" href="{HOME}feed.xml', f'self" href="{HOME}atom.xml')),
    ("feed", "links", edit("feed.xml", f'<link href="{HOME}"/><summary>', f'<link href="{HOME}gone/"/><summary>')),
    ("feed", "entries say something", edit("feed.xml", "33 of 69 actions are on track.", "")),
    ("feed", "entries say something", edit("feed.xml", "<author><name>A council</name></author>", "")),
    ("feed", "pages name it", edit("index.html", 'href="feed.xml"', 'href="news.xml"')),
    ("calendar", "there is one", without("calendar.ics")),
    ("calendar", "lines as RFC 5545 folds them", edit("calendar.ics", "VERSION:2.0\r\n", "VERSION:2.0\n")),
    ("calendar", "lines as RFC 5545 folds them", edit("calendar.ics", "SUMMARY:", LONG)),
    ("calendar", "icalendar reads it", edit("calendar.ics", "END:VEVENT\r\n", "")),
    ("calendar", "icalendar reads it", edit("calendar.ics", "DTEND;VALUE=DATE:20221020", "DTEND;VALUE=DATE:tomorrow")),
    ("calendar", "what a calendar must say", edit("calendar.ics", "PRODID:-//Ragstone//Sample//EN\r\n", "")),
    (
        "calendar",
        "what a calendar must say",
        edit("calendar.ics", "END:VCALENDAR", "BEGIN:VEVENT\r\nUID:meeting-1@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR"),
    ),
    ("calendar", "what each event must say", edit("calendar.ics", "DTSTAMP:20221116T000000Z\r\n", "")),
    ("calendar", "what each event must say", edit("calendar.ics", "DTSTAMP:20221116T000000Z", "DTSTAMP:20221116T000000")),
    ("calendar", "what each event must say", edit("calendar.ics", "DTEND;VALUE=DATE:20221020", "DTEND;VALUE=DATE:20221019")),
    ("calendar", "what each event must say", edit("calendar.ics", f"URL:{HOME}", f"URL:{HOME}gone/")),
    ("calendar", "what each event must say", edit("calendar.ics", "DTEND;VALUE=DATE:20221020", "SUMMARY:Cabinet again")),
    ("calendar", "ical.js reads the same", edit("calendar.ics", "URL:", "DESCRIPTION;X=Y\r\nURL:")),
    ("json-ld", "every block expands", edit("index.html", '"@graph"', '"@graph" "@graph"')),
    ("json-ld", "every block expands", edit("index.html", '"https://schema.org"', '"https://schema.example"')),
    ("json-ld", "every kind is there", edit("index.html", '"@type": "Report"', '"@type": "Article"')),
    ("json-ld", "words of schema.org", edit("index.html", '"startDate"', '"beginsOn": "2022-10-19", "startDate"')),
    ("json-ld", "words of schema.org", edit("index.html", '"@type": "Organization"', '"@type": "Council"')),
    ("json-ld", "each says what its kind must", edit("index.html", '"startDate"', '"endDate"')),
    ("json-ld", "each says what its kind must", edit("index.html", '"datePublished": "2022-11-16"', '"creativeWorkStatus": "Published"')),
    ("json-ld", "each says what its kind must", edit("index.html", "Every action of the plan with its", "Its")),
    ("json-ld", "dates", edit("index.html", '"startDate": "2022-10-19"', '"startDate": "19 October"')),
    ("json-ld", "dates", edit("index.html", "2022-03-11/2022-11-16", "2022-03-11 to 2022-11-16")),
    ("json-ld", "addresses", edit("index.html", "data/actions.csv", "data/gone.csv")),
    ("open-graph", "every page says what it is", edit("index.html", "og:site_name", "og:name")),
    ("open-graph", "every page says what it is", edit("index.html", 'name="description"', 'name="words"')),
    ("open-graph", "every page says what it is", edit("index.html", 'og:image:width" content="1200"', 'og:image:width" content="600"')),
    ("open-graph", "addresses", edit("index.html", f'og:url" content="{HOME}"', f'og:url" content="{HOME}other/"')),
    ("open-graph", "addresses", edit("index.html", f"{HOME}card.png", "card.png")),
    ("open-graph", "pictures", without("card.png")),
    ("open-graph", "pictures", put("card.png", sample.picture(size=(600, 315)))),
    ("open-graph", "pictures", put("card.png", sample.picture(kind="JPEG"))),
    ("open-graph", "pictures", put("card.png", sample.picture(drawn=False))),
    ("open-graph", "pictures", put("card.png", sample.picture()[:900])),
    ("csv", "RFC 4180", edit("data/actions.csv", "late\r\n", "late\n")),
    ("csv", "RFC 4180", edit("data/actions.csv", "1.2,", '1."2",')),
    ("csv", "RFC 4180", edit("data/actions.csv", "board", "\udcff")),
    ("csv", "RFC 4180", edit("data/actions.csv", "action,", "\ufeffaction,")),
    ("csv", "one shape", edit("data/actions.csv", ",0\r\n", "\r\n")),
    ("csv", "one shape", edit("data/actions.csv", "title,due", "title,title")),
    ("csv", "nothing runs", edit("data/actions.csv", "'=1+1", "=1+1")),
    ("csv", "nothing runs", edit("data/actions.csv", "'=1+1", "@sum")),
    ("open-data", "there are tables", without("data/actions.csv")),
    ("open-data", "heads are keys", edit("data/actions.csv", "title,due", "title,Due date")),
    ("open-data", "ISO dates", edit("data/actions.csv", "2022-10-31", "31/10/2022")),
    ("open-data", "ISO dates", edit("data/actions.csv", "2022-10-31", "31 October 2022")),
    ("package", "there is one", without("data/datapackage.json")),
    ("package", "JSON", edit("data/datapackage.json", "{", "")),
    ("package", "Frictionless finds no error", edit("data/actions.csv", "2022-10-31", "2022-10-32")),
    ("package", "Frictionless finds no error", edit("data/actions.csv", "1.2,", "1.1,")),
    ("package", "Frictionless finds no error", edit("data/actions.csv", "title,due", "due,title")),
    ("package", "Frictionless finds no error", edit("data/datapackage.json", '"integer"', '"whole"')),
    ("package", "it says what it is", edit("data/datapackage.json", '"licenses"', '"licences"')),
    ("package", "every table is in it", put("data/roles.csv", b"role\r\n")),
    ("package", "every column is explained", edit("data/datapackage.json", "The late of an action.", "")),
    ("report-json", "there is one", without("data/report.json")),
    ("report-json", "JSON", edit("data/report.json", ": 16", ": NaN")),
    ("report-json", "JSON", edit("data/report.json", '"due"', '"title"')),
    ("report-json", "the same rows as the tables", put("data/report.json", b'{"actions": []}')),
    ("report-json", "the same rows as the tables", edit("data/report.json", '"due"', '"deadline"')),
    ("workbook", "there is one", without("data/report.xlsx")),
    ("workbook", "openpyxl reads it", put("data/report.xlsx", b"PK not a workbook")),
    ("workbook", "no formulas", put("data/report.xlsx", sample.workbook(formula=True))),
    ("workbook", "cover and notes first", put("data/report.xlsx", sample.workbook(order=("Notes", "Cover")))),
    ("workbook", "one table a sheet", put("data/report.xlsx", sample.workbook(tables=False))),
    ("workbook", "the same rows as the tables", put("data/report.xlsx", sample.workbook(rows=sample.ACTIONS[:2]))),
    ("workbook", "the same rows as the tables", edit("data/actions.csv", "2022-10-31", "2022-10-30")),
)


# What is tried: the checks, the reader of a folder, files without faults, and the faults.
SUITES = ((run.CHECKS, Site, sample.files(), FAULTS), (desk.CHECKS, Desk, sample_desk.files(), sample_desk.FAULTS))


def failures(checks, reader, files, names):
    """Which checks a folder of these files does not pass."""
    report = Report(quiet=True)
    with tempfile.TemporaryDirectory(prefix="ragstone-validators.") as folder:
        for path, content in files.items():
            file = Path(folder) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        for one in checks:
            if one.NAME in names:
                carry_out(one, reader(folder), report)
    return report.failed


def expected_of(checks, reader, good, faults):
    """For each trial of a suite: what it is, which checks found something, and which must have."""
    names = [one.NAME for one in checks]
    yield f"no fault, for {', '.join(names)}", failures(checks, reader, good, names), None
    for number, (name, check, fault) in enumerate(faults, 1):
        yield f"{name}, fault {number}", failures(checks, reader, fault(good), [name]), check


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--totals")
    options = parser.parse_args()
    passed, failed = 0, 0
    for suite in SUITES:
        for what, found, check in expected_of(*suite):
            if (check in found) if check else not found:
                passed += 1
            else:
                failed += 1
                print(f"FAIL  {what}: should be found by “{check or 'nothing'}”, was by {', '.join(found) or 'nothing'}")
    untried = [one.NAME for checks, _, _, faults in SUITES for one in checks if one.NAME not in {name for name, _, _ in faults}]
    if untried:
        failed += 1
        print(f"FAIL  nothing shows that these can fail: {', '.join(untried)}")
    print(f"Self-test of the validators: {passed} well, {failed} not.")
    if options.totals:
        Path(options.totals).write_text(f"{passed} {failed}\n", "utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
