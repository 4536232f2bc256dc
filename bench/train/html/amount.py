"""Trains the page models of the HTML scorer: how much of a page to keep, and how far to trust the result.

usage: amount.py DIR [--folds N]        after candidates.ts, with DIR as it left it

Writes DIR/amount.f32 and DIR/confidence.f32, the values of every candidate by models that have seen no page of its
host, and DIR/amount.b64 and DIR/confidence.b64, the packed models.
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
    "num_threads": 2,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    "verbosity": -1,
}
TREES = 150
LEAST_GAIN = 0.01


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
    gains = (f1 - chosen[:, None]).ravel()
    amount = cross_validated(rows, gains, weight, fold, options.folds)
    confidence = cross_validated(rows, f1.ravel(), weight, fold, options.folds)
    amount.tofile(f"{options.folder}/amount.f32")
    confidence.tofile(f"{options.folder}/confidence.f32")
    report(kinds, f1, chosen, amount.reshape(-1, count), confidence.reshape(-1, count))
    for name, target in (("amount", gains), ("confidence", f1.ravel())):
        model = lgb.train(PARAMETERS, lgb.Dataset(rows, target, weight=weight), TREES)
        with open(f"{options.folder}/{name}.b64", "w", encoding="ascii") as out:
            out.write(pack(model))


def report(kinds, f1, chosen, gain, confidence):
    best = gain.argmax(1)
    pick = np.where(gain.max(1) > LEAST_GAIN, f1[np.arange(len(f1)), best], chosen)
    home = kinds != "multi"
    for name, values in (("decoder", chosen), ("with amount", pick), ("best candidate", f1.max(1))):
        by_kind = "  ".join(f"{k[:7]} {values[kinds == k].mean():.4f}" for k in sorted(set(kinds)))
        low = (values[kinds == "article"] < 0.8).mean()
        print(f"{name:15} all {values[home].mean():.4f}  {by_kind}  low {low:.3f}", flush=True)
    sure = confidence[np.arange(len(f1)), np.abs(f1 - chosen[:, None]).argmin(1)]
    order = np.argsort(sure[home])
    parts = np.array_split(order, 5)
    print("confidence by quintile", [f"{sure[home][p].mean():.3f}:{chosen[home][p].mean():.3f}" for p in parts])


if __name__ == "__main__":
    main()
