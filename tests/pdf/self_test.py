"""Shows that the checks of a paper can fail: `python self_test.py PDF [--totals FILE]`.

The PDF is one that passes, with its page of HTML beside it. Each fault is made in a copy, and the check that must find it does.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

import pikepdf
import tags
from checks import CHECKS, Paper
from run import Report


def elements(pdf, kind):
    return [thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == kind]


def forget(*names):
    def fault(pdf):
        for name in names:
            del pdf.Root[name]
    return fault


def without_words_for_a_drawing(pdf):
    del elements(pdf, "/Figure")[0]["/Alt"]


def without_scope(pdf):
    header = elements(pdf, "/TH")[0]
    attributes = header.A if isinstance(header.A, pikepdf.Array) else [header.A]
    for one in attributes:
        if "/Scope" in one:
            del one["/Scope"]


def with_a_level_left_out(pdf):
    for heading in elements(pdf, "/H2"):
        heading.S = pikepdf.Name.H3


def with_two_pieces_swapped(pdf):
    for paragraph in elements(pdf, "/P"):
        kids = paragraph.get("/K")
        if isinstance(kids, pikepdf.Array) and len(kids) > 1 and all(isinstance(kid, int) for kid in kids):
            kids[0], kids[1] = kids[1], kids[0]
            return
    # No paragraph of two pieces: swap the first two elements of the document.
    kids = pdf.Root.StructTreeRoot.K
    top = kids[0] if isinstance(kids, pikepdf.Array) else kids
    first, second = top.K[0], top.K[1]
    top.K[0], top.K[1] = second, first


def with_a_date(pdf):
    pdf.docinfo["/CreationDate"] = "D:20221019120000Z"


def with_a_script(pdf):
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def without_a_typeface(pdf):
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/FontDescriptor":
            for name in ("/FontFile", "/FontFile2", "/FontFile3"):
                if name in thing:
                    del thing[name]


def with_pages_in_another_order(pdf):
    pdf.pages.reverse()


def with_a_narrow_page(pdf):
    for sheet in pdf.pages:
        sheet.MediaBox = [0, 0, 400, 600]


def with_a_link_to_a_file(pdf):
    for sheet in pdf.pages:
        for note in sheet.get("/Annots", []):
            if "/A" in note and "/URI" in note.A:
                note.A.URI = "file:///etc/passwd"
                return


def without_the_second_page_of_a_table(pdf):
    for top in tags.structure(pdf):
        for element in top.walk():
            pages = dict.fromkeys(page for page, _ in element.marks()) if element.kind == "Table" else ()
            if len(pages) > 1:
                second = list(pages)[1]
                next(sheet for sheet in pdf.pages if sheet.obj.objgen == second).Contents = pdf.make_stream(b"")
                return


def with_words_over_words(pdf):
    for sheet in pdf.pages:
        painted = b"\n".join(part.read_bytes() for part in (sheet.Contents if isinstance(sheet.Contents, pikepdf.Array) else [sheet.Contents]))
        sheet.Contents = pdf.make_stream(b"q 1 0 0 1 9 0 cm " + painted + b" Q " + painted)


FAULTS = (
    ("it_says_what_it_is", forget("/Lang")),
    ("it_says_what_it_is", forget("/ViewerPreferences")),
    ("it_says_what_it_is", forget("/Metadata")),
    ("page_validation_finds_no_breach", forget("/Lang")),
    ("page_validation_finds_no_breach", without_words_for_a_drawing),
    ("pdfua_finds_no_breach", forget("/MarkInfo")),
    ("outloud_finds_no_breach", without_words_for_a_drawing),
    ("nothing_in_it_tells_the_time_or_runs", with_a_date),
    ("nothing_in_it_tells_the_time_or_runs", with_a_script),
    ("every_typeface_is_embedded", without_a_typeface),
    ("every_drawing_is_said_in_words", without_words_for_a_drawing),
    ("every_table_has_headers_with_a_scope", without_scope),
    ("headings_begin_with_the_title_and_leave_out_no_level", with_a_level_left_out),
    ("bookmarks_are_the_headings", forget("/Outlines")),
    ("reading_order_is_the_order_of_painting", with_two_pieces_swapped),
    ("links_have_words_and_lead_somewhere", with_a_link_to_a_file),
    ("no_word_leaves_the_page_or_the_room_of_a_stamp", with_a_narrow_page),
    ("tables_repeat_their_headers", without_the_second_page_of_a_table),
    ("words_do_not_overlap", with_words_over_words),
    ("every_page_has_its_number", with_pages_in_another_order),
)


# Faults of the page beside it.
def a_draft(page):
    return page.replace("<header>", '<header><p class="draft">Not a word of it</p>', 1)


def other_words(page):
    at = page.index("<article")
    return page[:at] + page[at:].replace(" of ", " off ", 1)


def find(name):
    return next(check for check in CHECKS if check.__name__ == name)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pdf", type=Path)
    parser.add_argument("--totals", type=Path)
    options = parser.parse_args()

    report = Report(quiet=True)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / options.pdf.name
        shutil.copy(options.pdf.with_suffix(".html"), copy.with_suffix(".html"))
        for name, fault in FAULTS:
            with pikepdf.open(options.pdf) as pdf:
                fault(pdf)
                pdf.save(copy)
            found = list(find(name)(Paper(copy)))
            report.record(getattr(fault, "__name__", "forget"), name, [] if found else ["the fault was not found"])

        shutil.copy(options.pdf, copy)
        page = options.pdf.with_suffix(".html").read_text("utf-8")
        for name, fault in (("it_says_what_the_page_says", other_words), ("a_draft_says_so_on_every_page", a_draft)):
            copy.with_suffix(".html").write_text(fault(page), "utf-8")
            found = list(find(name)(Paper(copy)))
            report.record(fault.__name__, name, [] if found else ["the fault was not found"])
        copy.write_bytes(options.pdf.read_bytes().replace(b"endobj", b"endobs", 3))
        found = list(find("qpdf_finds_no_fault")(Paper(copy)))
        report.record("broken bytes", "qpdf_finds_no_fault", [] if found else ["the fault was not found"])

    for failure in report.failed:
        print(f"FAIL  {failure} cannot fail")
    print(f"Checks of papers: {report.passed} can fail, {len(report.failed)} cannot.")
    if options.totals:
        options.totals.write_text(f"{report.passed} {len(report.failed)}\n", "utf-8")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
