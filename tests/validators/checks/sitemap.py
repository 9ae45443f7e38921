"""sitemap.xml: its schema, its addresses, and that every page that may be found is in it."""

from pathlib import Path

from lxml import etree

NAME = "sitemap"
FILE = "sitemap.xml"
SCHEMA = Path(__file__).parent.parent / "schemas" / "sitemap.xsd"
MOST_ADDRESSES = 50_000


def check(site, report):
    content = site.bytes(FILE)
    if content is None:
        report.record(FILE, "there is one", ["no such file"])
        return
    try:
        document = etree.fromstring(content)
    except etree.XMLSyntaxError as error:
        report.record(FILE, "well-formed", [error])
        return
    schema = etree.XMLSchema(file=str(SCHEMA))
    schema.validate(document)
    report.record(FILE, "sitemaps.org schema 0.9", [f"line {error.line}: {error.message}" for error in schema.error_log])
    addresses = [element.text.strip() for element in document.iterfind(".//{*}loc")]
    report.record(FILE, "every address exists", address_problems(site, addresses))
    report.record(FILE, "every page is listed", page_problems(site, addresses))


def address_problems(site, addresses):
    yield from site.dead(addresses)
    yield from (f"{address} is another site's" for address in addresses if site.file_of(address) is None)
    if len(set(addresses)) < len(addresses):
        yield "an address is listed twice"
    if len(addresses) > MOST_ADDRESSES:
        yield f"{len(addresses)} addresses, at most {MOST_ADDRESSES}"


def page_problems(site, addresses):
    listed = set(addresses)
    for page in site.pages:
        if page.canonical and page.canonical not in listed:
            yield f"{page.canonical} is not listed"
        if page.canonical is None and f"{site.home}{page.path.removesuffix('index.html')}" in listed:
            yield f"{page.path} is listed and asks not to be found"
