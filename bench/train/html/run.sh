#!/bin/sh
# Trains the HTML scorer from the development data and prints figures on sites not seen: npm run train:html
#
# bench/train/environment.sh says which variables it looks at.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
name=html
. "$here/../environment.sh"
pages=$shared/data/wcxb-dev.jsonl.gz
gold=$shared/data/wcxb-dev.gold.jsonl.gz
others=$shared/data/multi-dev.jsonl.gz
taught=$work/multi-dev.gold.jsonl.gz
outside=$work/outside.jsonl.gz
expected=$work/outside.gold.jsonl.gz

# Pages of other languages have no gold text: a teacher names it.
"$python" "$here/teacher.py" "$others" "$taught"

# News and older sites.
"$python" "$here/../outside.py" "$work"

# Which blocks are article: figures on sites not seen, then the model from all pages.
npx tsx "$here/dump.ts" "$work" "$pages" "$gold" "$others" "$taught" "$outside" "$expected"
"$python" "$here/train.py" "$work"

# How far a result can be trusted.
npx tsx "$here/candidates.ts" "$work" "$pages" "$others" "$outside"
"$python" "$here/confidence.py" "$work"
"$python" "$here/weights.py" "$work" src/score/html/weights.ts

# What the whole product makes of sites that its scorer has not seen.
npx tsx "$here/evaluate.ts" "$work" "$pages" "$others" "$outside"
python3 "$shared/score/score.py" "$gold" "$work/kept-1.jsonl" --types --worst 20
python3 "$shared/score/score_segments.py" "$others" "$work/kept-2.jsonl"
python3 "$shared/score/score.py" "$expected" "$work/kept-3.jsonl"
