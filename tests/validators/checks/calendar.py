"""calendar.ics: RFC 5545 line by line, and by the parsers of two families of calendars."""

import json
import re
import subprocess
from datetime import date, datetime
from pathlib import Path

from icalendar import Calendar

NAME = "calendar"
FILE = "calendar.ics"
OTHER_PARSER = Path(__file__).parent.parent / "calendar.mjs"
# Section 3.1: octets of a line, its end left out.
LONGEST_LINE = 75


def check(site, report):
    content = site.bytes(FILE)
    if content is None:
        report.record(FILE, "there is one", ["no such file"])
        return
    report.record(FILE, "lines as RFC 5545 folds them", line_problems(content))
    try:
        calendar = Calendar.from_ical(content)
    except ValueError as error:
        report.record(FILE, "icalendar reads it", [error])
        return
    events = calendar.walk("VEVENT")
    broken = [f"{name}: {why}" for part in calendar.walk() for name, why in part.errors]
    report.record(FILE, "icalendar reads it", broken)
    if broken:
        return
    report.record(FILE, "what a calendar must say", calendar_problems(calendar, events))
    report.record(FILE, "what each event must say", [problem for event in events for problem in event_problems(site, event)])
    report.record(FILE, "ical.js reads the same", other_problems(site, events))


def line_problems(content):
    if not content.endswith(b"\r\n"):
        yield "the last line has no end"
    if re.search(rb"(?<!\r)\n|\r(?!\n)", content):
        yield "lines end otherwise than by CR LF"
    for number, line in enumerate(content.split(b"\r\n"), 1):
        if len(line) > LONGEST_LINE:
            yield f"line {number} has {len(line)} octets"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield f"line {number} is cut within a letter"
        if re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line):
            yield f"line {number} has a control character"


def calendar_problems(calendar, events):
    if str(calendar.get("VERSION", "")) != "2.0":
        yield "VERSION is not 2.0"
    if not calendar.get("PRODID"):
        yield "no PRODID"
    if not events:
        yield "no events"
    identities = [str(event.get("UID", "")) for event in events]
    yield from (f"{one} stands for two events" for one in sorted({one for one in identities if identities.count(one) > 1}))


# Section 3.6.1: what an event says at most once.
ONCE = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "URL", "CLASS", "TRANSP", "SEQUENCE", "ORGANIZER")


def event_problems(site, event):
    twice = [name for name in ONCE if isinstance(event.get(name), list)]
    if twice:
        yield f"{event.get('UID')} says {', '.join(twice)} twice"
        return
    name = str(event.get("SUMMARY", "")).strip()
    if not name:
        yield "an event has no SUMMARY"
    if not event.get("UID"):
        yield f"{name} has no UID"
    stamp = event.get("DTSTAMP")
    if stamp is None or not isinstance(stamp.dt, datetime) or stamp.dt.utcoffset() is None or stamp.dt.utcoffset().total_seconds() != 0:
        yield f"{name} has no DTSTAMP in UTC (section 3.8.7.2)"
    start = event.get("DTSTART")
    if start is None:
        yield f"{name} has no DTSTART"
        return
    whole_day = isinstance(start.dt, date) and not isinstance(start.dt, datetime)
    if whole_day and start.params.get("VALUE") != "DATE":
        yield f"{name} is all day and does not say VALUE=DATE"
    if not whole_day and start.dt.tzinfo is None:
        yield f"{name} starts at a time of no zone"
    end = event.get("DTEND")
    if end is not None and (type(end.dt) is not type(start.dt) or end.dt <= start.dt):
        yield f"{name} ends before it starts, or in another form"
    if event.get("URL"):
        yield from site.dead([str(event["URL"])])


def other_problems(site, events):
    """What Thunderbird's parser does not read, or reads otherwise."""
    run = subprocess.run(["node", str(OTHER_PARSER), str(site.root / FILE)], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        return [run.stderr.strip() or "it stopped"]
    theirs = {one["uid"]: one for one in json.loads(run.stdout)}
    ours = {str(event.get("UID")): event for event in events}
    problems = [f"{uid} is read by one parser only" for uid in sorted(theirs.keys() ^ ours.keys())]
    for uid in sorted(theirs.keys() & ours.keys()):
        start = ours[uid].get("DTSTART")
        if theirs[uid]["summary"] != str(ours[uid].get("SUMMARY", "")):
            problems.append(f"{uid} is “{theirs[uid]['summary']}” to it")
        if hasattr(start, "dt") and theirs[uid]["start"][:10] != start.dt.isoformat()[:10]:
            problems.append(f"{uid} starts on {theirs[uid]['start']} to it")
    return problems
