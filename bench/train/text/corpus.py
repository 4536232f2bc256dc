"""Builds the documents to train on: corpus.py OUT.jsonl [--sample SHARE]

One object a line: id, page, host, kind (article, other, multi, clean, none), renderer, text, gold, with, without.
Pages come from the development data only; which renderers each page gets is drawn by a fixed seed.
"""
import argparse
import gzip
import json
import os
import random
import sys
from pathlib import Path
from urllib.parse import urlsplit

from layouts import excerpt, layout, leftovers, nearly_clean
from render import draw, render
from renderers import RENDERERS
from teachers import first_teacher, second_teacher

SHARED = Path(os.environ.get("CLEAN_ARTICLE_SHARED") or Path(__file__).resolve().parents[4] / "shared")
DATA = SHARED / "data"
SYNTHESISED = 2
# Of so many articles one is also shown without its article.
EMPTIED = 3


def lines_of(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def host_of(url):
    """The site of a page: pages of one site are never on both sides of a split."""
    parts = (urlsplit(url if "//" in url else "//" + url).hostname or url).split(".")
    return ".".join(parts[-2:]) if len(parts[-1]) > 2 or len(parts) < 3 or len(parts[-2]) > 3 else ".".join(parts[-3:])


def benchmark_pages():
    gold = {page["id"]: page for page in lines_of(DATA / "wcxb-dev.gold.jsonl.gz")}
    sources = {page["id"]: page["html"] for page in lines_of(DATA / "wcxb-dev.jsonl.gz")}
    texts = {}
    for renderer in ("resiliparse", "bs4", "lynx", "resiliparse-main"):
        for page in lines_of(DATA / "text-dev" / f"{renderer}.jsonl.gz"):
            texts[page["id"], renderer] = page["text"]
    for identifier, page in gold.items():
        article = page["type"] == "article"
        renderers = ["resiliparse", "bs4", "lynx", "resiliparse-main"] if article else ["resiliparse"]
        base = {"page": identifier, "host": host_of(page["url"] or identifier), "kind": "article" if article else "other",
                "type": page["type"], "gold": page["main_content"] or ""}
        for renderer in renderers:
            yield {**base, "renderer": renderer, "text": texts.get((identifier, renderer), "")}
        for index in range(SYNTHESISED if article else 1):
            text = render(sources[identifier], draw(f"{identifier}/{index}"))
            yield {**base, "renderer": f"own{index}", "text": text}
        if article:
            yield from rendered(base, sources[identifier])
        if article and page["main_content"]:
            clean = {**base, "kind": "clean"}
            title = page.get("title") or ""
            yield {**clean, "renderer": "clean0", "text": layout(page["main_content"], title, identifier + "/clean0")}
            yield {**clean, "renderer": "clean1", "text": layout(page["main_content"], title, identifier + "/clean1")}
            yield {**clean, "renderer": "short", "text": excerpt(page["main_content"], identifier + "/short")}
            for index in range(SYNTHESISED):
                text, own = nearly_clean(page["main_content"], texts.get((identifier, "resiliparse"), ""), f"{identifier}/nearly{index}")
                yield {**base, "renderer": f"nearly{index}", "text": text, "gold": own}
            if random.Random(identifier + "/none").randrange(EMPTIED) == 0:
                text = leftovers(texts.get((identifier, "resiliparse"), ""), page["main_content"])
                yield {**base, "kind": "none", "renderer": "none", "gold": "", "text": text}


def rendered(base, source):
    """The page as programs other than those of the development data flatten it."""
    for name, renderer in RENDERERS.items():
        yield {**base, "renderer": name, "text": renderer(source)}


def teacher_pages(work):
    """Pages without a gold text: two extractors that see the tags say what the article is."""
    pages = list(lines_of(DATA / "multi-dev.jsonl.gz"))
    first = first_teacher(pages, work)
    texts = {}
    for renderer in ("resiliparse", "bs4"):
        for page in lines_of(DATA / "text-dev" / f"multi.{renderer}.jsonl.gz"):
            texts[page["id"], renderer] = page["text"]
    for page in pages:
        gold = first[page["id"]]
        base = {"page": page["id"], "host": host_of(page["url"] or page["id"]), "kind": "multi", "type": "article",
                "gold": gold, "second": second_teacher(page["html"]),
                "with": page["with"], "without": page["without"]}
        for renderer in ("resiliparse", "bs4"):
            yield {**base, "renderer": renderer, "text": texts.get((page["id"], renderer), "")}
        for index in range(2):
            yield {**base, "renderer": f"own{index}", "text": render(page["html"], draw(f"{page['id']}/{index}"))}
        yield from rendered(base, page["html"])
        yield {**base, "kind": "clean", "renderer": "taught", "text": layout(gold, "", page["id"] + "/taught")}


def outside_pages(work):
    """News and older sites, with the text that another project expects."""
    gold = {page["id"]: page["main_content"] for page in lines_of(work / "outside.gold.jsonl.gz")}
    for page in lines_of(work / "outside.jsonl.gz"):
        base = {"page": page["id"], "host": host_of(page["url"]), "kind": "outside", "type": "article",
                "gold": gold[page["id"]]}
        for index in range(SYNTHESISED):
            yield {**base, "renderer": f"own{index}", "text": render(page["html"], draw(f"{page['id']}/{index}"))}
        yield from rendered(base, page["html"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("out")
    parser.add_argument("--sample", type=float, default=1, help="share of the pages")
    options = parser.parse_args()
    sys.setrecursionlimit(5000)
    written = 0
    work = Path(options.out).parent
    with open(options.out, "w", encoding="utf-8") as out:
        for pages in (benchmark_pages(), teacher_pages(work), outside_pages(work)):
            for page in pages:
                if random.Random(page["page"]).random() >= options.sample or not page["text"].strip():
                    continue
                page["id"] = f"{page['page']}/{page['renderer']}"
                out.write(json.dumps(page, ensure_ascii=False) + "\n")
                written += 1
    print(f"{written} documents")


if __name__ == "__main__":
    main()
