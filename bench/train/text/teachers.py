"""The main content of pages that have no gold text, as two extractors that see the tags find it."""
import json
import subprocess
from pathlib import Path

PROGRAM = Path(__file__).resolve().parents[3] / "bin" / "clean-article.js"


def first_teacher(pages, work):
    """{id: body} by our own extractor of HTML (build it first). What it found is kept in the folder `work`."""
    found = Path(work) / "teacher.jsonl"
    if not found.exists():
        records = "".join(json.dumps({"id": page["id"], "html": page["html"]}) + "\n" for page in pages)
        run = subprocess.run(["node", PROGRAM, "--jsonl", "--body"], input=records, capture_output=True, text=True,
                             encoding="utf-8", check=True)
        found.write_text(run.stdout, encoding="utf-8")
    with open(found, encoding="utf-8") as lines:
        return {page["id"]: page.get("markdown") or "" for page in map(json.loads, lines)}


def second_teacher(source):
    """The main content as trafilatura sees it."""
    from trafilatura import extract
    return extract(source, include_comments=False, include_tables=True, favor_recall=False) or ""
