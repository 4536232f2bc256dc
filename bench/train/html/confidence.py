"""Trains the page model of the HTML scorer: how far a result can be trusted.

usage: confidence.py DIR [--folds N]        after candidates.ts, with DIR as it left it

Prints by fifths of the pages what a model that has seen no page of the host expects and what came of it, and writes
DIR/confidence.b64, the packed model that was trained on all pages.
"""
import argparse
import hashlib
import json
import os
import sys

import lightgbm as lgb
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from pack import pack  # noqa: E402

PARAMETERS = {
    "objective": "regression",
    "learning_rate": 0.05,
    "num_leaves": 15,
    "min_data_in_leaf": 60,
    "feature_fraction": 0.3,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 10.0,
    "max_bin": 255,
    "min_data_in_bin": 1,
    "boost_from_average": True,
    "num_threads": 1,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    "verbosity": -1,
}
TREES = 150


def cross_validated(rows, target, weight, fold, folds):
    out = np.zeros(len(target), np.float32)
    for part in range(folds):
        seen = fold != part
        model = lgb.train(PARAMETERS, lgb.Dataset(rows[seen], target[seen], weight=weight[seen]), TREES)
        out[~seen] = model.predict(rows[~seen])
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder")
    parser.add_argument("--folds", type=int, default=5)
    options = parser.parse_args()
    names = json.load(open(f"{options.folder}/candidate-names.json"))
    rows = np.fromfile(f"{options.folder}/candidates.u8", dtype=np.uint8).reshape(-1, len(names))
    pages = [json.loads(line) for line in open(f"{options.folder}/candidates.jsonl")]
    count = len(pages[0]["f1"])
    f1 = np.array([page["f1"] for page in pages])
    chosen = np.array([page["chosen"] for page in pages])
    kinds = np.array([page["type"] for page in pages])
    fold = np.array([int(hashlib.md5(p["host"].encode()).hexdigest(), 16) % options.folds for p in pages]).repeat(count)
    weight = np.where(kinds == "multi", 0.3, 1.0).repeat(count)
    confidence = cross_validated(rows, f1.ravel(), weight, fold, options.folds)
    taken = np.array([page["candidate"] for page in pages])
    report(kinds, chosen, confidence.reshape(-1, count)[np.arange(len(pages)), taken])
    model = lgb.train(PARAMETERS, lgb.Dataset(rows, f1.ravel(), weight=weight), TREES)
    with open(f"{options.folder}/confidence.b64", "w", encoding="ascii") as out:
        out.write(pack(model))


def report(kinds, chosen, sure):
    """The reliability table: pages by rising confidence in fifths, mean confidence beside mean F1."""
    for name, part in (("all types", ~np.isin(kinds, ("multi", "outside"))), ("articles", kinds == "article")):
        fifths = np.array_split(np.flatnonzero(part)[np.argsort(sure[part])], 5)
        print(f"confidence and F1, {name:9}", "  ".join(f"{sure[p].mean():.3f} {chosen[p].mean():.3f}" for p in fifths))


if __name__ == "__main__":
    main()
