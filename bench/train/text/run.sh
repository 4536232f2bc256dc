#!/bin/sh
# Trains the text scorer from the development data: npm run train:text (after npm run build: our extractor of HTML
# labels the pages that have no gold text)
#
# CLEAN_ARTICLE_SHARED names the folder with the data (default: ../shared beside the checkout), CLEAN_ARTICLE_PYTHON
# a Python with bench/train/requirements.txt installed (default: an environment of its own in bench/.cache).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
cache=$root/bench/.cache
work=${CLEAN_ARTICLE_WORK:-$cache/train-text}
python=${CLEAN_ARTICLE_PYTHON:-$cache/train/bin/python}
mkdir -p "$work"
if [ ! -x "$python" ]; then
  python3 -m venv "$cache/train"
  "$python" -m pip install --quiet --requirement "$here/../requirements.txt"
fi
cd "$root"
documents=$work/documents.jsonl

"$python" "$here/../outside.py" "$work"
"$python" "$here/corpus.py" "$documents"

# What running text looks like, from each block alone.
npx tsx "$here/dump-prose.ts" "$documents" "$work/prose"
"$python" "$here/prose.py" "$documents" "$work/prose" src/score/text/view/prose-weights.ts

npx tsx "$here/dump.ts" "$documents" "$work/blocks"

# What the words say besides: learned from what a model without them gets wrong.
rm -f "$work/blocks.wording.npy"
"$python" "$here/train.py" "$documents" "$work/blocks" --cross-validate --no-report
"$python" "$here/wording.py" "$documents" "$work/blocks" "$work/blocks.probabilities" --held-out "$work" \
  --out src/score/text/view/word-weights.ts

# Which blocks are article: figures on sites not seen, then the weights from all pages.
"$python" "$here/train.py" "$documents" "$work/blocks" --cross-validate --held-out "$work" \
  --out src/score/text/weights.ts

# How much of a document to keep.
npx tsx "$here/dump-cuts.ts" "$documents" "$work/blocks.probabilities" "$work/blocks"
"$python" "$here/cuts.py" "$documents" "$work/blocks" --held-out "$work" --out src/score/text/decision/cut-weights.ts
