"""Labels pages that have no gold text: trafilatura's main content becomes the gold.

usage: teacher.py PAGES.jsonl.gz OUT.jsonl.gz
"""
import gzip
import json
import sys

import trafilatura


def main(pages, out):
    with gzip.open(pages, "rt", encoding="utf-8") as source, gzip.open(out, "wt", encoding="utf-8") as target:
        for line in source:
            page = json.loads(line)
            text = trafilatura.extract(page["html"], include_comments=False, include_tables=True) or ""
            record = {"id": page["id"], "main_content": text, "with": page["with"], "without": page["without"]}
            target.write(json.dumps(record, ensure_ascii=False) + "\n")


main(*sys.argv[1:])
