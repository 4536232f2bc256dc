"""Runs a peer over pages: peers.py trafilatura|resiliparse < PAGES.jsonl > PREDICTIONS.jsonl"""
import json
import sys


def extractor(name):
    if name == "trafilatura":
        import trafilatura

        return lambda html: trafilatura.extract(html, include_comments=False, output_format="markdown")
    from resiliparse.extract.html2text import extract_plain_text

    return lambda html: extract_plain_text(html, main_content=True)


def main():
    extract = extractor(sys.argv[1])
    for line in sys.stdin:
        page = json.loads(line)
        try:
            text = extract(page["html"]) or ""
        except Exception as error:  # a page that a peer cannot read scores 0
            print(page["id"], error, file=sys.stderr)
            text = ""
        print(json.dumps({"id": page["id"], "markdown": text}))


main()
