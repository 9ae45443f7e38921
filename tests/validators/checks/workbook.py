"""data/report.xlsx: read by openpyxl; a cover, notes, then one table a sheet with the rows of its CSV, and no formulas."""

import io
import re
import zipfile
from datetime import date, datetime, time

import openpyxl

import tables

NAME = "workbook"
FILE = "data/report.xlsx"
FIRST_SHEETS = ("cover", "notes")


def check(site, report):
    content = site.bytes(FILE)
    if content is None:
        report.record(FILE, "there is one", ["no such file"])
        return
    try:
        book = openpyxl.load_workbook(io.BytesIO(content))
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        report.record(FILE, "openpyxl reads it", [error])
        return
    report.record(FILE, "openpyxl reads it", [])
    report.record(FILE, "no formulas", formula_problems(content))
    report.record(FILE, "cover and notes first", front_problems(book))
    report.record(FILE, "one table a sheet", [problem for sheet in data_sheets(book) for problem in table_problems(sheet)])
    report.record(FILE, "the same rows as the tables", row_problems(site, book))
    report.record(FILE, "it says what it is", [] if book.properties.title else ["no title in its properties"])


def data_sheets(book):
    return book.worksheets[len(FIRST_SHEETS) :]


def formula_problems(content):
    """Looked for in the XML, where nothing has been read kindly."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for name in parts.namelist():
            if name.startswith("xl/worksheets/") and re.search(rb"<f[\s>/]", parts.read(name)):
                yield f"{name} has a formula"
            if re.search(r"externalLink|vbaProject|connections", name):
                yield f"it holds {name}"


def front_problems(book):
    names = [sheet.title.lower() for sheet in book.worksheets]
    if tuple(names[: len(FIRST_SHEETS)]) != FIRST_SHEETS:
        yield f"the first sheets are {', '.join(names[:2])}"
    for sheet in book.worksheets[: len(FIRST_SHEETS)]:
        if not any(str(row[0] or "").strip() for row in sheet.iter_rows(values_only=True)):
            yield f"{sheet.title} is empty"


def table_problems(sheet):
    # A spreadsheet knows no table without rows.
    if len(sheet.tables) != (1 if sheet.max_row > 1 else 0):
        yield f"{sheet.title} has {len(sheet.tables)} tables"
    if sheet.merged_cells.ranges:
        yield f"{sheet.title} has merged cells"
    if sheet.sheet_state != "visible":
        yield f"{sheet.title} is hidden"


def row_problems(site, book):
    sheets = {key_of(sheet.title): sheet for sheet in data_sheets(book)}
    for path in site.files(".csv", "data"):
        name = key_of(path.removeprefix("data/").removesuffix(".csv"))
        sheet = sheets.pop(name, None)
        if sheet is None:
            yield f"no sheet for {path}"
            continue
        rows = tables.read(site.bytes(path))
        yield from (f"{sheet.title}: {problem}" for problem in differences(rows, rows_of(sheet)))
    yield from (f"the sheet {sheet.title} has no CSV" for sheet in sheets.values())


def key_of(title):
    """A name as both a sheet (at most 31 letters) and a file can have it."""
    return re.sub(r"[^a-z0-9]", "", title.lower())[:31]


def rows_of(sheet):
    """The rows of the sheet's table; of the whole sheet if it has none."""
    area = next(iter(sheet.tables.values())).ref if sheet.tables else sheet.dimensions
    return [[cell.value for cell in row] for row in sheet[area]]


def differences(expected, found):
    if len(expected) != len(found):
        yield f"{len(found) - 1} rows, in the CSV {len(expected) - 1}"
        return
    for number, (wanted, row) in enumerate(zip(expected, found, strict=True), 1):
        texts = [text_of(value) for value in row]
        if texts != [plain(cell) for cell in wanted]:
            place = next((at for at, pair in enumerate(zip(texts, map(plain, wanted), strict=False)) if pair[0] != pair[1]), 0)
            yield f"row {number} says {texts[place : place + 1]}, the CSV {wanted[place : place + 1]}"
            return


def plain(cell):
    """A cell of the CSV without the mark that keeps a spreadsheet from running it, and numbers in one form."""
    cell = cell.removeprefix("'")
    return text_of(float(cell)) if tables.NUMBER.fullmatch(cell) else cell.replace("\r\n", "\n").strip()


def text_of(value):
    """A cell of the sheet as the CSV writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float):
        return f"{value:.10g}"
    return plain(value)
