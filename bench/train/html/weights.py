"""Writes the packed models of DIR (block, confidence) as a TypeScript module.

usage: weights.py DIR OUT.ts
"""
import sys


def main(folder, out):
    with open(out, "w", encoding="utf-8") as target:
        target.write("/** Packed tree models, see `../model/trees.ts`. Written by `npm run train:html`; not to be edited. */\n")
        for name in ("block", "confidence"):
            with open(f"{folder}/{name}.b64", encoding="ascii") as source:
                target.write(f"export const {name}Model =\n  '{source.read()}'\n")


main(*sys.argv[1:])
