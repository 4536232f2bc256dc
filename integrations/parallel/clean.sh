#!/usr/bin/env bash
# Cleans a large JSONL file on all cores with GNU parallel; the order of the lines is kept.
# usage: clean.sh IN.jsonl >OUT.jsonl        CLEAN_ARTICLE says how to start the program
set -euo pipefail
command=${CLEAN_ARTICLE:-clean-article}
out=$(mktemp)
trap 'rm -f "$out"' EXIT
parallel --will-cite --halt now,fail=1 --keep-order --pipe-part --block "${BLOCK:-20M}" --arg-file "$1" "$command --jsonl" >"$out"
# Blank lines get no answer, and the last line may lack its end.
[ "$(LC_ALL=C grep -c '[^[:space:]]' "$1" || true)" -eq "$(wc -l <"$out")" ] || { echo "clean.sh: lines were lost" >&2; exit 1; }
cat "$out"
