#!/bin/sh
# Trains the text scorer from the development data: npm run train:text (after npm run build: our extractor of HTML
# labels the pages that have no gold text)
#
# bench/train/environment.sh says which variables it looks at.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
name=text
. "$here/../environment.sh"
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
