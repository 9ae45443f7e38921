"""The words of a paper in order: of its PDF by the tags, and of its page of HTML."""

import re
import subprocess

from lxml import html

# Elements that stand inside a line.
INLINE = {"Span", "Link", "Reference", "Strong", "Em", "Quote", "Note"}
# What the PDF spells otherwise (src/paper/pdf/spelling.rs), and what is never seen.
SPELT = str.maketrans({"‐": "-", "‑": "-", "―": "—", "µ": "μ", "\u00ad": None, "\u200b": None, "\u2060": None})
# "(Pages 5 - 12)" or "5 - 12", which each form has where it can.
RANGE = re.compile(r"\([^()]*\d+( - \d+)?\)|\b\d+ - \d+\b")

TAG = re.compile(r'^( *)([A-Za-z][A-Za-z0-9]*)( <[^>]*>)?( ".*")?( \((?:block|inline)\))?:?$')
TEXT = re.compile(r'^ *"(.*)"$')


def split(text, without_ranges=False):
    """The words of a text."""
    text = text.translate(SPELT)
    return (RANGE.sub(" ", text) if without_ranges else text).split()


def told_of(path):
    """The structure of a PDF with its words, as poppler tells it, a line each. Attributes may hold any bytes."""
    told = subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True, check=True).stdout
    return told.decode("utf-8", "replace").splitlines()


def of_pdf(told, without_ranges=False):
    """The words of a PDF, without drawings, the marks of lists and the list of contents with its heading."""
    pieces, open_tags, held = [], [], None
    for line in told:
        text = TEXT.match(line)
        if text:
            kinds = [kind for _, kind in open_tags]
            if "Figure" in kinds or "TOC" in kinds or ("Lbl" in kinds and "LI" in kinds):
                continue
            pieces.append(text[1])
            continue
        tag = TAG.match(line)
        if not tag:
            continue
        depth, kind = len(tag[1]), tag[2]
        while open_tags and open_tags[-1][0] >= depth:
            open_tags.pop()
        open_tags.append((depth, kind))
        if kind == "TOC" and held is not None and all(open_kind != "TOC" for _, open_kind in open_tags[:-1]):
            del pieces[held:]
        if kind not in INLINE:
            pieces.append(" ")
        if re.fullmatch(r"H[1-6]", kind):
            held = len(pieces)
    return split("".join(pieces), without_ranges)


def of_page(path, without_ranges=False):
    """The words of a paper's page: the draft mark, then all that is between its header and its footer."""
    page = html.parse(str(path)).getroot()
    draft = page.xpath("string(//header//p[@class='draft'])")
    main = page.xpath("//main")[0]
    # The list of contents, drawings, and the agenda's own heading and links, for which the PDF has pages.
    for part in main.xpath(".//nav | .//svg | .//h2[@id='items'] | .//ol[@class='items']//a[starts-with(@href, '#')]"):
        part.drop_tree()
    return split(draft + " " + _text(main), without_ranges)


def _text(element):
    inline = element.tag in ("a", "abbr", "b", "br", "em", "i", "span", "strong", "time")
    inner = (element.text or "") + "".join(_text(child) + (child.tail or "") for child in element if isinstance(child.tag, str))
    return inner if inline else f" {inner} "


def first_difference(ours, theirs):
    """Where two lists of words part, or None."""
    for at, (one, other) in enumerate(zip(ours, theirs)):
        if one != other:
            return f"word {at}: {' '.join(ours[max(0, at - 4):at + 5])!r}, but {' '.join(theirs[max(0, at - 4):at + 5])!r}"
    if len(ours) != len(theirs):
        longer = max(ours, theirs, key=len)[min(len(ours), len(theirs)):]
        return f"{len(ours)} words, but {len(theirs)}: {' '.join(longer[:9])!r}"
    return None
