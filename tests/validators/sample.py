"""A small site that passes every check, for the self-test to break."""

import io
import json

from openpyxl import Workbook
from openpyxl.worksheet.table import Table
from PIL import Image, ImageDraw

HOME = "https://example.org/plan/"

SITEMAP = f"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>{HOME}</loc><lastmod>2022-11-16</lastmod></url>
</urlset>
"""

FEED = f"""<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<title>Progress</title><id>{HOME}</id><updated>2022-11-16T00:00:00Z</updated>
<link rel="self" href="{HOME}feed.xml"/><link href="{HOME}"/><author><name>A council</name></author>
<entry><title>Report of November 2022</title><id>{HOME}#2022-11</id><updated>2022-11-16T00:00:00Z</updated>
<published>2022-11-16T00:00:00Z</published><link href="{HOME}"/><summary>33 of 69 actions are on track.</summary></entry>
</feed>
"""

CALENDAR = "\r\n".join(
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Ragstone//Sample//EN",
        "BEGIN:VEVENT",
        "UID:meeting-1@example.org",
        "DTSTAMP:20221116T000000Z",
        "DTSTART;VALUE=DATE:20221019",
        "DTEND;VALUE=DATE:20221020",
        "SUMMARY:Cabinet\\, which meets to hear how the plan is going and what ca",
        " n be done",
        f"URL:{HOME}",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
)

STRUCTURED = {
    "@context": "https://schema.org",
    "@graph": [
        {
            "@type": "Dataset",
            "name": "Progress of the plan",
            "description": "Every action of the plan with its rating, deadline and evidence in each report.",
            "url": HOME,
            "license": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
            "creator": {"@type": "Organization", "name": "A council"},
            "temporalCoverage": "2022-03-11/2022-11-16",
            "distribution": [{"@type": "DataDownload", "contentUrl": f"{HOME}data/actions.csv", "encodingFormat": "text/csv"}],
        },
        {
            "@type": "Event",
            "name": "Cabinet",
            "startDate": "2022-10-19",
            "url": HOME,
            "organizer": {"@type": "Organization", "name": "A council"},
        },
        {
            "@type": "Report",
            "name": "Report of November 2022",
            "url": HOME,
            "datePublished": "2022-11-16",
            "publisher": {"@type": "Organization", "name": "A council"},
        },
    ],
}

PAGE = f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Progress</title>
<link rel="canonical" href="{HOME}"><link rel="alternate" type="application/atom+xml" href="feed.xml">
<meta property="og:title" content="Progress"><meta property="og:type" content="website"><meta property="og:url" content="{HOME}">
<meta name="description" content="33 of 69 actions"><meta property="og:locale" content="en_GB"><meta property="og:site_name" content="A council">
<meta property="og:image" content="{HOME}card.png"><meta property="og:image:alt" content="33 of 69">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<script type="application/ld+json">{json.dumps(STRUCTURED)}</script></head><body><h1>Progress</h1></body></html>
"""

ACTIONS = [["action", "title", "due", "late"], ["1.1", "Set up, “as said”,\nthe board", "2022-10-31", 16], ["1.2", "'=1+1", "", 0]]


def csv_of(rows):
    def field(value):
        text = str(value).replace("\n", "\r\n")
        return f'"{text.replace(chr(34), chr(34) * 2)}"' if any(mark in text for mark in ',"\r\n') else text

    return "".join(",".join(field(value) for value in row) + "\r\n" for row in rows)


def field(name, kind):
    return {"name": name, "type": kind, "description": f"The {name} of an action."}


PACKAGE = {
    "name": "plan",
    "title": "The plan",
    "description": "All of it.",
    "version": "2022-11-16",
    "licenses": [{"name": "OGL-UK-3.0"}],
    "resources": [
        {
            "name": "actions",
            "path": "actions.csv",
            "profile": "tabular-data-resource",
            "schema": {
                "fields": [
                    {**field("action", "string"), "constraints": {"required": True, "unique": True}},
                    field("title", "string"),
                    field("due", "date"),
                    field("late", "integer"),
                ],
                "primaryKey": ["action"],
            },
        }
    ],
}


def workbook(formula=False, tables=True, order=("Cover", "Notes"), rows=None):
    """The bytes of a workbook with the sample's table; each part may be had with a fault."""
    book = Workbook()
    book.remove(book.active)
    book.properties.title = "Progress"
    for title in order:
        book.create_sheet(title).append(["What this is"])
    sheet = book.create_sheet("actions")
    for row in rows or ACTIONS:
        sheet.append([value if isinstance(value, int) else value.removeprefix("'") or None for value in row])
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and not formula:
                cell.data_type = "s"
    if tables:
        sheet.add_table(Table(displayName="actions", ref=sheet.dimensions))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def picture(size=(1200, 630), kind="PNG", drawn=True):
    """The bytes of a picture to share."""
    image = Image.new("RGB", size, "white")
    if drawn:
        ImageDraw.Draw(image).rectangle((40, 40, 400, 200), fill="navy", outline="red")
    file = io.BytesIO()
    image.save(file, kind)
    return file.getvalue()


def files():
    """The sample site: paths to bytes."""
    texts = {
        "index.html": PAGE,
        "sitemap.xml": SITEMAP,
        "feed.xml": FEED,
        "calendar.ics": CALENDAR,
        "data/actions.csv": csv_of(ACTIONS),
        "data/report.json": json.dumps({"actions": [dict(zip(ACTIONS[0], row, strict=True)) for row in ACTIONS[1:]]}),
        "data/datapackage.json": json.dumps(PACKAGE),
    }
    return {**{path: text.encode() for path, text in texts.items()}, "data/report.xlsx": workbook(), "card.png": picture()}
