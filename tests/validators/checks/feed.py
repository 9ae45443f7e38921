"""feed.xml: RFC 4287 by its grammar and by a feed reader, and what the grammar cannot say."""

import re
from pathlib import Path

import feedparser
from lxml import etree

NAME = "feed"
FILE = "feed.xml"
SCHEMA = Path(__file__).parent.parent / "schemas" / "atom.rng"
ATOM = "{http://www.w3.org/2005/Atom}"
# RFC 3339, as section 3.3 asks: a capital T, a capital Z or an offset.
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")


def check(site, report):
    content = site.bytes(FILE)
    if content is None:
        report.record(FILE, "there is one", ["no such file"])
        return
    try:
        feed = etree.fromstring(content)
    except etree.XMLSyntaxError as error:
        report.record(FILE, "well-formed", [error])
        return
    report.record(FILE, "well-formed", [])
    grammar = etree.RelaxNG(file=str(SCHEMA))
    grammar.validate(feed)
    report.record(FILE, "grammar of RFC 4287", [f"line {error.line}: {error.message}" for error in grammar.error_log])
    report.record(FILE, "a feed reader reads it", reader_problems(content, feed))
    report.record(FILE, "ids", id_problems(feed))
    report.record(FILE, "dates", date_problems(feed))
    report.record(FILE, "links", link_problems(site, feed))
    report.record(FILE, "entries say something", entry_problems(feed))
    report.record(FILE, "pages name it", naming_problems(site))


def reader_problems(content, feed):
    read = feedparser.parse(content)
    if read.bozo:
        yield read.bozo_exception
    if read.version != "atom10":
        yield f"read as {read.version or 'nothing known'}"
    entries = len(feed.findall(f"{ATOM}entry"))
    if entries == 0:
        yield "no entries"
    if len(read.entries) != entries:
        yield f"{len(read.entries)} entries read of {entries}"


def id_problems(feed):
    ids = [element.text.strip() for element in feed.iter(f"{ATOM}id")]
    yield from (f"{one} stands for two things" for one in sorted({one for one in ids if ids.count(one) > 1}))
    yield from (f"{one} is no whole address" for one in ids if not re.match(r"[a-z][a-z0-9+.-]*:\S+$", one))


def date_problems(feed):
    moments = [element.text.strip() for name in ("updated", "published") for element in feed.iter(f"{ATOM}{name}")]
    yield from (f"{moment} is not as RFC 3339 writes it" for moment in moments if not MOMENT.fullmatch(moment))
    newest = max((entry.findtext(f"{ATOM}updated", "") for entry in feed.iter(f"{ATOM}entry")), default="")
    if feed.findtext(f"{ATOM}updated", "") < newest:
        yield "the feed is older than its newest entry"
    for entry in feed.iter(f"{ATOM}entry"):
        if entry.findtext(f"{ATOM}published", "") > entry.findtext(f"{ATOM}updated", ""):
            yield f"{entry.findtext(f'{ATOM}title')} was updated before it was published"


def link_problems(site, feed):
    yield from site.dead(link.get("href") for link in feed.iter(f"{ATOM}link"))
    links = {link.get("rel", "alternate"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    if links.get("self") != f"{site.home}{FILE}":
        yield f"it says that it stands at {links.get('self')}"
    for entry in feed.iter(f"{ATOM}entry"):
        if not any(link.get("rel", "alternate") == "alternate" for link in entry.findall(f"{ATOM}link")):
            yield f"{entry.findtext(f'{ATOM}title')} leads nowhere"


def entry_problems(feed):
    nobody = feed.find(f"{ATOM}author") is None
    for entry in feed.iter(f"{ATOM}entry"):
        texts = ["".join(part.itertext()).strip() for name in ("summary", "content") for part in entry.findall(f"{ATOM}{name}")]
        if not any(texts):
            yield f"{entry.findtext(f'{ATOM}title')} has neither summary nor content"
        if not entry.findtext(f"{ATOM}title", "").strip():
            yield "an entry has no title"
        if nobody and entry.find(f"{ATOM}author") is None:
            yield f"{entry.findtext(f'{ATOM}title')} has no author (section 4.1.1)"


def naming_problems(site):
    home = next((page for page in site.pages if page.path == "index.html"), None)
    named = [] if home is None else home.document.xpath('//link[@rel="alternate" and @type="application/atom+xml"]/@href')
    if not any(site.file_of(address) == FILE for address in named):
        yield "the home page does not name it"
