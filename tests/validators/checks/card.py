"""Open Graph: what a page looks like where its address is shared, and the picture that goes with it."""

import io
import re
from urllib.parse import urlsplit

from PIL import Image

NAME = "open-graph"
# What the protocol demands of every page; the words below a link are those of the page's own description.
MUST_SAY = ("og:title", "og:type", "og:url", "og:image", "description")
# What makes the picture appear at once and be told to those who do not see it. The pages of single actions are thousands, and do without.
SHOULD_SAY = ("og:site_name", "og:locale", "og:image:alt", "og:image:width", "og:image:height")
SINGLE_ACTION = re.compile(r"actions/[^/]+/index\.html")
SIZE = (1200, 630)
# Networks leave a picture out that they do not get in time; the smallest limit among them is larger.
MOST_BYTES = 300_000


def check(site, report):
    shared = [page for page in site.pages if page.canonical]
    subject = "Open Graph"
    report.record(subject, "every page says what it is", [problem for page in shared for problem in tag_problems(page)])
    report.record(subject, "addresses", [problem for page in shared for problem in address_problems(site, page)])
    pictures = sorted({picture for page in shared for picture in page.meta("og:image")})
    report.record(subject, "pictures", [problem for picture in pictures for problem in picture_problems(site, picture)])


def tag_problems(page):
    whole = not SINGLE_ACTION.fullmatch(page.path)
    for name in MUST_SAY + (SHOULD_SAY if whole else ()):
        said = [text for text in page.meta(name) if text.strip()]
        if len(said) != 1:
            yield f"/{page.path}: {len(said)} {name}"
    if whole and page.meta("og:image:width") + page.meta("og:image:height") != [str(side) for side in SIZE]:
        yield f"/{page.path}: the picture is said to be of another size"


def address_problems(site, page):
    if page.meta("og:url") != [page.canonical]:
        yield f"/{page.path}: og:url is not the canonical address"
    for address in page.meta("og:image"):
        if not urlsplit(address).scheme:
            yield f"/{page.path}: {address} is not a whole address"
        elif not site.has(address):
            yield f"/{page.path}: {address} leads nowhere on the site"


def picture_problems(site, address):
    path = site.file_of(address)
    content = path and site.bytes(path)
    if not content:
        yield f"{address} does not exist"
        return
    try:
        picture = Image.open(io.BytesIO(content))
        picture.load()
    except (OSError, SyntaxError, ValueError) as error:
        yield f"{path} does not decode: {error}"
        return
    if picture.format != "PNG":
        yield f"{path} is a {picture.format}"
    if picture.size != SIZE:
        yield f"{path} is {picture.size[0]} × {picture.size[1]}"
    if len(content) > MOST_BYTES:
        yield f"{path} has {len(content)} bytes"
    if len(picture.convert("RGB").getcolors(maxcolors=SIZE[0] * SIZE[1])) < 3:
        yield f"{path} shows nothing"
