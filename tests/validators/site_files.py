"""A built site as its files: what is there, and which file an address of the site means."""

import re
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from lxml import html


class Page:
    """One page: its file, and its document."""

    def __init__(self, root, file):
        self.path = file.relative_to(root).as_posix()
        self.document = html.document_fromstring(file.read_bytes())

    def meta(self, name):
        """What the page's `meta` of this name or property says, in order."""
        return self.document.xpath("//meta[@property=$name or @name=$name]/@content", name=name)

    @cached_property
    def canonical(self):
        """Its address for ever; None for a page that asks not to be found."""
        found = self.document.xpath('//link[@rel="canonical"]/@href')
        return found[0] if found else None


class Site:
    """A folder of finished files."""

    def __init__(self, root):
        self.root = Path(root)

    @cached_property
    def pages(self):
        """Every page, in the order of their addresses."""
        return [Page(self.root, file) for file in sorted(self.root.rglob("*.html"))]

    @cached_property
    def home(self):
        """The address at which the site says it stands, with a slash at its end."""
        listed = re.findall(r"<loc>\s*([^<\s]+)", self.text("sitemap.xml"))
        return min(listed, key=len) if listed else "https://example.org/"

    def text(self, path):
        """A file as UTF-8; empty if there is none."""
        file = self.root / path
        return file.read_text("utf-8") if file.is_file() else ""

    def bytes(self, path):
        """A file's bytes; None if there is none."""
        file = self.root / path
        return file.read_bytes() if file.is_file() else None

    def files(self, suffix, under=""):
        """The paths of all files with this ending, in order."""
        return sorted(file.relative_to(self.root).as_posix() for file in (self.root / under).rglob(f"*{suffix}") if file.is_file())

    def file_of(self, address):
        """The path that an address of this site means; None if it is another's."""
        whole = urlsplit(urljoin(self.home, address))
        home = urlsplit(self.home)
        if (whole.scheme, whole.netloc) != (home.scheme, home.netloc) or not whole.path.startswith(home.path):
            return None
        inside = unquote(whole.path[len(home.path) :])
        return f"{inside}index.html" if inside == "" or inside.endswith("/") else inside

    def has(self, address):
        """Whether an address of this site leads to a file."""
        path = self.file_of(address)
        return path is not None and (self.root / path).is_file()

    def dead(self, addresses):
        """What is wrong with addresses: those that are not whole, and those on this site that lead nowhere."""
        for address in dict.fromkeys(addresses):
            if urlsplit(address).scheme not in ("http", "https", "mailto"):
                yield f"{address} is not a whole address"
            elif self.file_of(address) is not None and not self.has(address):
                yield f"{address} leads nowhere"
