"""What must hold for the PDF of a paper. Each check gets a Paper and yields what is wrong, a short sentence each."""

import re
import subprocess
import sys
from functools import cached_property
from pathlib import Path

import page as conformance
import pikepdf
import tags
import words

POINT = 72 / 25.4
# What a pack's own stamp needs, in millimetres from the edge.
STAMP = 20


class Paper:
    """A PDF and, where there is one, the page of HTML of the same name."""

    def __init__(self, path):
        self.path = Path(path)
        self.pdf = pikepdf.open(self.path)
        self.html = self.path.with_suffix(".html")
        self.is_pack = self.path.stem.endswith("-agenda")

    @cached_property
    def structure(self):
        return tags.structure(self.pdf)

    @cached_property
    def elements(self):
        return [element for top in self.structure for element in top.walk()]

    def of_kind(self, *kinds):
        return [element for element in self.elements if element.kind in kinds]

    @cached_property
    def told(self):
        return words.told_of(self.path)

    @cached_property
    def pages(self):
        """The words on each page, as they are painted."""
        told = subprocess.run(["pdftotext", "-raw", str(self.path), "-"], capture_output=True, check=True, text=True)
        return told.stdout.split("\f")[: len(self.pdf.pages)]

    @cached_property
    def boxes(self):
        """Each page's width and height, and where each word stands, in points."""
        told = subprocess.run(["pdftotext", "-bbox", str(self.path), "-"], capture_output=True, check=True, text=True).stdout
        sheets = []
        for sheet in told.split("<page ")[1:]:
            size = [float(number) for number in re.findall(r'(?:width|height)="([\d.]+)"', sheet)[:2]]
            found = re.findall(r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<', sheet)
            sheets.append((size, [([float(number) for number in box[:4]], box[4]) for box in found]))
        return sheets

    def number_of(self, page):
        """The number of a page that is known by its object."""
        return next(at + 1 for at, one in enumerate(self.pdf.pages) if one.obj.objgen == page)


def qpdf_finds_no_fault(paper):
    told = subprocess.run(["qpdf", "--check", str(paper.path)], capture_output=True, text=True)
    if told.returncode:
        yield (told.stdout + told.stderr).strip().splitlines()[-1]


def page_validation_finds_no_breach(paper):
    report = conformance.validate_pdf(str(paper.path), profile="pdf-ua-1")
    yield from (f"{failure.rule_id}: {failure.message}" for failure in report.failures)
    if report.rules.total < 100:
        yield f"only {report.rules.total} rules were looked at"


def pdfua_finds_no_breach(paper):
    told = subprocess.run([Path(sys.executable).with_name("pdfua"), "check", str(paper.path)], capture_output=True, text=True)
    if told.returncode:
        yield (told.stdout + told.stderr).strip()[-200:]


def outloud_finds_no_breach(paper):
    # Left out: TBL-010 takes a table of one row for a heading in pieces. ORD-001 reads a cell's links after its words, which
    # `reading_order_is_the_order_of_painting` does rightly. TAG-002 takes the repeated header of a long table for prose that is
    # never read: `it_says_what_the_page_says` reads nothing but what is tagged.
    command = [Path(sys.executable).with_name("outloud"), str(paper.path), "--json", "-", "--quiet", "--skip", "TBL-010,ORD-001,TAG-002"]
    told = subprocess.run(command, capture_output=True, text=True)
    if told.returncode:
        yield (told.stdout + told.stderr).strip()[-300:]


def it_says_what_it_is(paper):
    root = paper.pdf.Root
    with paper.pdf.open_metadata() as metadata:
        if metadata.get("pdfuaid:part") != "1":
            yield "XMP does not say PDF/UA-1"
        if not metadata.get("dc:title"):
            yield "XMP has no title"
        if not metadata.get("dc:creator"):
            yield "XMP has no author"
    if not str(root.get("/Lang", "")):
        yield "no language"
    if root.get("/MarkInfo", {}).get("/Marked") is not True:
        yield "not marked as tagged"
    if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        yield "readers show the file's name and not its title"


def nothing_in_it_tells_the_time_or_runs(paper):
    for name in ("/CreationDate", "/ModDate"):
        if name in paper.pdf.docinfo:
            yield f"{name} is {paper.pdf.docinfo[name]}"
    for name in ("/OpenAction", "/AA", "/AcroForm"):
        if name in paper.pdf.Root:
            yield f"the file has {name}"
    for name in paper.pdf.Root.get("/Names", {}):
        if name in ("/JavaScript", "/EmbeddedFiles"):
            yield f"the file has {name}"


def every_typeface_is_embedded(paper):
    found = 0
    for thing in paper.pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/FontDescriptor":
            found += 1
            if not any(name in thing for name in ("/FontFile", "/FontFile2", "/FontFile3")):
                yield f"{thing.FontName} is not embedded"
            if "AtkinsonHyperlegible" not in str(thing.FontName):
                yield f"{thing.FontName} is another typeface"
    if not found:
        yield "no typeface is found"


def every_drawing_is_said_in_words(paper):
    for figure in paper.of_kind("Figure"):
        if not str(figure.dictionary.get("/Alt", "")).strip():
            yield f"a figure on page {paper.number_of(figure.page)} has no words"


def every_table_has_headers_with_a_scope(paper):
    for table in paper.of_kind("Table"):
        headers = [element for element in table.walk() if element.kind == "TH"]
        if not headers:
            yield "a table has no headers"
        yield from ("a header has no scope" for header in headers if header.scope() not in ("/Row", "/Column", "/Both"))


def headings_begin_with_the_title_and_leave_out_no_level(paper):
    before = 0
    for heading in paper.of_kind("H1", "H2", "H3", "H4", "H5", "H6"):
        level = int(heading.kind[1])
        if level > before + 1:
            yield f"H{level} after H{before}"
        before = level
    if not before:
        yield "no headings"


def bookmarks_are_the_headings(paper):
    with paper.pdf.open_outline() as outline:
        def count(items):
            return sum(1 + count(item.children) for item in items)
        bookmarks = count(outline.root)
    headings = len(paper.of_kind("H1", "H2", "H3", "H4", "H5", "H6"))
    if bookmarks != headings:
        yield f"{bookmarks} bookmarks for {headings} headings"


def reading_order_is_the_order_of_painting(paper):
    last = {}
    for top in paper.structure:
        for page, number in top.marks():
            if number < last.get(page, -1):
                yield f"page {paper.number_of(page)}: piece {number} is read after {last[page]}"
            last[page] = number


def links_have_words_and_lead_somewhere(paper):
    for number, sheet in enumerate(paper.pdf.pages, 1):
        for note in sheet.get("/Annots", []):
            if note.Subtype != "/Link":
                yield f"page {number} has a {note.Subtype}"
            if not str(note.get("/Contents", "")).strip():
                yield f"a link on page {number} has no words"
            action = note.get("/A")
            address = str(action.URI) if action is not None and "/URI" in action else None
            if address is not None and not address.startswith(("https://", "http://", "mailto:", "tel:")):
                yield f"a link on page {number} leads to {address}"


def no_word_leaves_the_page_or_the_room_of_a_stamp(paper):
    for number, ((width, height), boxes) in enumerate(paper.boxes, 1):
        if sorted((round(width), round(height))) != [595, 842]:
            yield f"page {number} is not A4"
        for (left, top, right, bottom), word in boxes:
            edge = STAMP * POINT - 1
            if top < edge or bottom > height - edge or left < edge or right > width - edge:
                yield f"page {number}: {word!r} stands at the edge"
                break


def words_do_not_overlap(paper):
    """Words on one line stand beside each other: what is too wide for its column would run into the next."""
    drawings = {figure.page for figure in paper.of_kind("Figure")}
    for number, (_, boxes) in enumerate(paper.boxes, 1):
        if paper.pdf.pages[number - 1].obj.objgen in drawings:
            continue
        boxes = sorted(boxes, key=lambda box: (round(box[0][3]), box[0][0]))
        for (one, word), (other, next_word) in zip(boxes, boxes[1:]):
            if abs(one[3] - other[3]) < 0.5 and one[2] > other[0] + 1.5 and one[0] < other[0]:
                yield f"page {number}: {word!r} runs into {next_word!r}"
                break


def tables_repeat_their_headers(paper):
    squeezed = ["".join(page.split()) for page in paper.pages]
    heads = _heads(paper.told)
    for table, head in zip(paper.of_kind("Table"), heads, strict=True):
        numbers = sorted({paper.number_of(page) for page, _ in table.marks()})
        for number in numbers[1:]:
            missing = [words_of for words_of in head if "".join(words_of.split()) not in squeezed[number - 1]]
            if missing:
                yield f"page {number} goes on with a table without its header {missing[0]!r}"


def _heads(told):
    """The words of the column headers of each table, in order."""
    heads, table, cell = [], None, None
    for line in told:
        tag = words.TAG.match(line)
        if tag:
            depth, kind = len(tag[1]), tag[2]
            if table is not None and depth <= table:
                table, cell = None, None
            if kind == "Table":
                table, cell = depth, None
                heads.append([])
            elif kind in ("TH", "TD", "TR") and table is not None:
                cell = None
                if kind == "TH":
                    cell = "waiting"
            continue
        if cell == "waiting" and "/Scope" in line:
            if "/Column" in line or "/Both" in line:
                heads[-1].append("")
                cell = "column"
            else:
                cell = None
        text = words.TEXT.match(line)
        if text and cell == "column":
            heads[-1][-1] += text[1]
    return heads


def every_page_has_its_number(paper):
    count = len(paper.pdf.pages)
    for number, text in enumerate(paper.pages, 1):
        if not re.search(rf"\b{number}\b\D+\b{count}\b\s*$", text):
            yield f"page {number} does not end with its number"


def a_draft_says_so_on_every_page(paper):
    if not paper.html.exists():
        return
    page = words.html.parse(str(paper.html)).getroot()
    draft = page.xpath("string(//header//p[@class='draft'])").strip()
    for number, text in enumerate(paper.pages, 1):
        if draft and draft not in text:
            yield f"page {number} does not say {draft!r}"


def it_says_what_the_page_says(paper):
    if not paper.html.exists():
        yield "there is no page beside it"
        return
    ours, theirs = words.of_pdf(paper.told, paper.is_pack), words.of_page(paper.html, paper.is_pack)
    difference = words.first_difference(ours, theirs)
    if difference:
        yield difference
    if len(ours) < 100:
        yield f"only {len(ours)} words"


CHECKS = (
    qpdf_finds_no_fault,
    page_validation_finds_no_breach,
    pdfua_finds_no_breach,
    outloud_finds_no_breach,
    it_says_what_it_is,
    nothing_in_it_tells_the_time_or_runs,
    every_typeface_is_embedded,
    every_drawing_is_said_in_words,
    every_table_has_headers_with_a_scope,
    headings_begin_with_the_title_and_leave_out_no_level,
    bookmarks_are_the_headings,
    reading_order_is_the_order_of_painting,
    links_have_words_and_lead_somewhere,
    no_word_leaves_the_page_or_the_room_of_a_stamp,
    words_do_not_overlap,
    tables_repeat_their_headers,
    every_page_has_its_number,
    a_draft_says_so_on_every_page,
    it_says_what_the_page_says,
)
