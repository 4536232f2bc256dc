#!/bin/sh
# Scores the command line on pages that its model has not seen, rules and all: sh bench/train/text/held-out.sh [--dumps]
#
# With --dumps on what common scrapers and text browsers make of these pages, instead of the renderings of the data.
# `npm run train:text` leaves the weights of a model without the first fold, and the pages of that fold, in
# CLEAN_ARTICLE_WORK (default: bench/.cache/train-text). A copy of the checkout is built with them there.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=${CLEAN_ARTICLE_WORK:-$root/bench/.cache/train-text}
copy=$work/held-out
bench=text
if [ "${1:-}" = --dumps ]; then
  bench=dumps
  shift
fi
rm -rf "$copy"
mkdir -p "$copy/bench"
cp -R "$root/src" "$root/bin" "$root/.ci" "$root/fixtures" "$root/README.md" "$root/CHANGELOG.md" \
  "$root/package.json" "$root/tsconfig.json" "$copy"
cp -R "$root/bench/lib" "$root/bench/$bench" "$root/bench/$bench.ts" "$copy/bench"
ln -s "$root/node_modules" "$copy/node_modules"
cp "$work/weights.ts" "$copy/src/score/text/"
cp "$work/word-weights.ts" "$copy/src/score/text/view/"
cp "$work/cut-weights.ts" "$copy/src/score/text/decision/"
cd "$copy"
npm run --silent build:bundle
export CLEAN_ARTICLE_SHARED="${CLEAN_ARTICLE_SHARED:-$root/../shared}"
npx tsx "bench/$bench.ts" --pages "$work/held-out-pages.txt" "$@"
