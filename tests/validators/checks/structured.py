"""JSON-LD in the pages: expanded by a processor, every word one of schema.org's, and what each kind must say."""

import json
import re

from pyld import jsonld
from rdflib import SDO

NAME = "json-ld"
SCHEMA = "https://schema.org/"
# Stands in for the context that schema.org publishes: its vocabulary, and which of its properties hold addresses.
CONTEXT = {
    "@context": {
        "@vocab": SCHEMA,
        "id": "@id",
        "type": "@type",
        **{
            name: {"@type": "@id"}
            for name in ("url", "license", "contentUrl", "image", "sameAs", "mainEntityOfPage", "item", "isPartOf", "isBasedOn", "citation")
        },
    }
}
# The kinds that the site must have, and what each must say: what search engines ask, and what makes it worth reading.
MUST_SAY = {
    "Dataset": ("name", "description", "url", "license", "creator", "distribution", "temporalCoverage"),
    "Event": ("name", "startDate", "url", "organizer"),
    "Report": ("name", "url", "datePublished", "publisher"),
    "DataDownload": ("contentUrl", "encodingFormat"),
}
MUST_EXIST = ("Dataset", "Event", "Report")
# Search engines leave out a dataset that is described in fewer letters.
SHORTEST_DESCRIPTION = 50
MOMENT = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?")


def check(site, report):
    things, malformed = [], []
    for page in site.pages:
        for block in page.document.xpath('//script[@type="application/ld+json"]/text()'):
            try:
                things += [(page, thing) for thing in things_in(expanded(block))]
            except (ValueError, jsonld.JsonLdError) as error:
                malformed.append(f"/{page.path}: {str(error).splitlines()[0]}")
    known = by_identity(thing for _, thing in things)
    subject = "JSON-LD"
    report.record(subject, "every block expands", malformed)
    kinds = {kind for _, thing in things for kind in kinds_of(thing)}
    report.record(subject, "every kind is there", [f"no {kind}" for kind in MUST_EXIST if kind not in kinds])
    report.record(subject, "words of schema.org", all_problems(things, word_problems))
    report.record(subject, "each says what its kind must", all_problems(things, lambda thing: missing_problems(thing, known)))
    report.record(subject, "dates", all_problems(things, date_problems))
    report.record(subject, "addresses", all_problems(things, lambda thing: site.dead(addresses_of(thing))))


def expanded(block):
    """A block as a processor understands it, without asking the network for the context."""
    return jsonld.expand(json.loads(block, object_pairs_hook=each_key_once), {"documentLoader": context_at_home})


def each_key_once(pairs):
    keys = [key for key, _ in pairs]
    if len(set(keys)) < len(keys):
        raise ValueError(f"a key stands twice in {keys}")
    return dict(pairs)


def context_at_home(address, _options):
    if not re.fullmatch(r"https?://schema\.org/?", address):
        raise ValueError(f"context {address} is not schema.org's")
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": CONTEXT}


def things_in(value):
    """Every thing of a document, those inside others too."""
    if isinstance(value, list):
        for part in value:
            yield from things_in(part)
    elif isinstance(value, dict) and "@value" not in value:
        if "@type" in value:
            yield value
        for part in value.values():
            yield from things_in(part)


def kinds_of(thing):
    return [kind.removeprefix(SCHEMA) for kind in thing["@type"]]


def all_problems(things, problems_of):
    for page, thing in things:
        for problem in problems_of(thing):
            yield f"/{page.path}: {'/'.join(kinds_of(thing))}: {problem}"


def word_problems(thing):
    words = [*thing["@type"], *(name for name in thing if not name.startswith("@"))]
    for word in words:
        if not word.startswith(SCHEMA) or word.removeprefix(SCHEMA) not in SDO:
            yield f"{word} is no word of schema.org"


def by_identity(things):
    """All that the site says of each thing that has an address of its own: one page may name what another describes."""
    known = {}
    for thing in things:
        if "@id" in thing:
            known.setdefault(thing["@id"], {}).update(thing)
    return known


def missing_problems(thing, known):
    whole = {**known.get(thing.get("@id"), {}), **thing}
    draft = "Draft" in said(whole, "creativeWorkStatus")
    for kind in kinds_of(thing):
        for name in MUST_SAY.get(kind, ()):
            # A draft has no date of publication yet.
            if draft and name == "datePublished":
                continue
            if not any(text.strip() for text in said(whole, name)):
                yield f"no {name}"
    if "Dataset" in kinds_of(thing) and len("".join(said(whole, "description"))) < SHORTEST_DESCRIPTION:
        yield f"a description of fewer than {SHORTEST_DESCRIPTION} letters"


def said(thing, name):
    """What a thing says under a name, as texts; a thing within counts by its address or its name."""
    for value in thing.get(SCHEMA + name, []):
        if "@value" in value:
            yield str(value["@value"])
        else:
            yield value.get("@id") or " ".join([*value.get("@type", []), *said(value, "name")])


def date_problems(thing):
    names = [name.removeprefix(SCHEMA) for name in thing if name.endswith(("Date", "datePublished", "dateModified", "dateCreated"))]
    for name in names:
        yield from (f"{name} is {text}" for text in said(thing, name) if not MOMENT.fullmatch(text))
    for text in said(thing, "temporalCoverage"):
        if not all(part == ".." or MOMENT.fullmatch(part) for part in text.split("/")):
            yield f"temporalCoverage is {text}"


def addresses_of(thing):
    for name in ("url", "contentUrl", "image", "license", "mainEntityOfPage"):
        for value in thing.get(SCHEMA + name, []):
            if "@id" in value and not value.get("@type"):
                yield value["@id"]
            elif "@value" in value:
                yield value["@value"]
