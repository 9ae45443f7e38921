"""A PDF as those hear it who do not see it: its elements in reading order, from the tags and not from the pages."""

from dataclasses import dataclass, field

import pikepdf


@dataclass
class Element:
    """One element of the structure: its kind, what is said of it, its page where known, and what is in it."""

    kind: str
    dictionary: pikepdf.Dictionary
    page: tuple | None
    parts: list = field(default_factory=list)

    def walk(self):
        """This element and all in it, in reading order."""
        yield self
        for part in self.parts:
            if isinstance(part, Element):
                yield from part.walk()

    def marks(self):
        """The pages and numbers of the pieces of content in it, in reading order."""
        for part in self.parts:
            if isinstance(part, Element):
                yield from part.marks()
            else:
                yield part

    def scope(self):
        """The scope of a header cell, or None."""
        attributes = self.dictionary.get("/A")
        for one in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
            if isinstance(one, pikepdf.Dictionary) and "/Scope" in one:
                return str(one.Scope)
        return None


def structure(pdf):
    """The elements at the top of a tagged PDF."""
    root = pdf.Root.StructTreeRoot
    roles = {str(name): str(kind) for name, kind in root.get("/RoleMap", {}).items()}
    return _parts(root.get("/K"), None, roles)


def _parts(kids, page, roles):
    if kids is None:
        return []
    parts = []
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if not isinstance(kid, pikepdf.Dictionary):
            parts.append((page, int(kid)))
            continue
        own = kid.Pg.objgen if "/Pg" in kid else page
        if kid.get("/Type") == "/MCR":
            parts.append((own, int(kid.MCID)))
        elif kid.get("/Type") != "/OBJR":
            kind = roles.get(str(kid.S), str(kid.S)).lstrip("/")
            parts.append(Element(kind, kid, own, _parts(kid.get("/K"), own, roles)))
    return parts
