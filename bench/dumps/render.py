"""Flattens pages with what people write in a line of Python: dumps that keep no lines, and Pandoc's own Markdown.

What other converters to Markdown write stands in the field `markdown`, as people keep it.

usage: render.py PAGES.jsonl OUT-FOLDER

PAGES.jsonl: {"id","html"} a line. Writes OUT-FOLDER/NAME.jsonl for each way: {"id","text"} or {"id","markdown"} a line.
"""
import json
import subprocess
import sys

import html_to_markdown
import lxml.html
import pypandoc
from bs4 import BeautifulSoup
from lxml_html_clean import Cleaner
from markdownify import markdownify

UNREAD = ["script", "style", "noscript"]
CLEANER = Cleaner(scripts=True, javascript=True, style=True, comments=True)


def soup(html):
    page = BeautifulSoup(html, "lxml")
    for element in page(UNREAD):
        element.extract()
    return page


def text_content(html):
    page = lxml.html.fromstring(html.encode(), parser=lxml.html.HTMLParser(encoding="utf8"))
    return CLEANER.clean_html(page).text_content()


def pandoc(html):
    command = [pypandoc.get_pandoc_path(), "-f", "html", "-t", "markdown"]
    return subprocess.run(command, input=html, capture_output=True, text=True, timeout=60, check=True).stdout


WAYS = {
    "get_text()": lambda html: soup(html).get_text(),
    "get_text(' ')": lambda html: soup(html).get_text(" ", strip=True),
    "text_content()": text_content,
    "pandoc -t markdown": pandoc,
}
CONVERTERS = {
    "markdownify": lambda html: markdownify(str(soup(html))),
    "html-to-markdown": lambda html: html_to_markdown.convert(html).content,
}


def main(pages, folder):
    records = [json.loads(line) for line in open(pages, encoding="utf-8")]
    for field, ways in (("text", WAYS), ("markdown", CONVERTERS)):
        for name, way in ways.items():
            with open(f"{folder}/{name}.jsonl", "w", encoding="utf-8") as out:
                for record in records:
                    out.write(json.dumps({"id": record["id"], field: flattened(way, record["html"])}) + "\n")


def flattened(way, html):
    try:
        return way(html)
    except (ValueError, AssertionError, RecursionError, lxml.etree.LxmlError, subprocess.SubprocessError):
        return ""


main(*sys.argv[1:])
