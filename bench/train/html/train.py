"""Trains the block model of the HTML scorer.

usage: train.py DIR [--folds N] [--trees N] [--leaves N] [--out WEIGHTS.ts]

DIR is what dump.ts wrote. Writes DIR/oof.f32, the probability of every block by a model that has seen no page
of its host, and with --out the model that was trained on all pages.
"""
import argparse
import hashlib
import json
import os
import sys
import time

import lightgbm as lgb
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from pack import pack  # noqa: E402

PARAMETERS = {
    "objective": "binary",
    "learning_rate": 0.1,
    "num_leaves": 63,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.3,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 255,
    "min_data_in_bin": 1,
    "num_threads": 2,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    "verbosity": -1,
}


class Pages:
    """The dumped pages, their rows and labels."""

    def __init__(self, folder):
        self.names = json.load(open(f"{folder}/names.json"))
        self.rows = np.fromfile(f"{folder}/rows.u8", dtype=np.uint8).reshape(-1, len(self.names))
        self.records = [json.loads(line) for line in open(f"{folder}/pages.jsonl", encoding="utf-8")]
        self.starts = np.cumsum([0] + [record["blocks"] for record in self.records])
        labels, weights, words = [], [], []
        for record in self.records:
            count = np.array([len(tokens) for tokens in record["tokens"]], dtype=float)
            share = np.array(record["matched"]) / np.maximum(count, 1)
            label = (share >= 0.5).astype(float)
            if record["type"] == "multi":  # the teacher errs, the segments do not
                label = np.where(np.array(record["with"]) > 0, 1, np.where(np.array(record["without"]) > 0, 0, label))
            words.append(count)
            labels.append(label)
            weights.append(page_weights(count, len(record["gold"]), record["type"]))
        self.words = np.concatenate(words)
        self.labels = np.concatenate(labels).astype(float)
        self.weights = np.concatenate(weights)

    def fold_of(self, folds):
        """The fold of every page: all pages of a host in one."""
        return np.array([int(hashlib.md5(r["host"].encode()).hexdigest(), 16) % folds for r in self.records])

    def rows_of(self, pages):
        return np.concatenate([np.arange(self.starts[i], self.starts[i + 1]) for i in np.flatnonzero(pages)])


def page_weights(words, gold, kind):
    """What a wrong block costs its page, roughly."""
    weight = (words / max(gold, 80)) ** 0.7
    return weight * (0.5 if kind == "multi" else 1.0)


def fit(pages, index, parameters, trees):
    data = lgb.Dataset(pages.rows[index], pages.labels[index], weight=pages.weights[index], free_raw_data=True)
    return lgb.train(parameters, data, trees)


def f1(tokens, keep, gold):
    """Word F1 of the kept blocks: multisets, as score.py counts."""
    if not len(gold):
        return 1.0 if not any(len(t) for t, k in zip(tokens, keep) if k) else 0.0
    kept = [w for t, k in zip(tokens, keep) if k for w in t]
    if not kept:
        return 0.0
    size = max(max(gold), max(kept)) + 1
    hit = np.minimum(np.bincount(kept, minlength=size), np.bincount(gold, minlength=size)).sum()
    return 2 * hit / (len(kept) + len(gold))


def cut(p, words, alpha=1.0, floor=0.0):
    """The prefix of best expected F1; the decoder of decode.ts."""
    order = np.argsort(-p, kind="stable")
    hits, kept = np.cumsum((p * words)[order]), np.cumsum(words[order])
    value = 2 * hits / (kept + alpha * (p * words).sum() + 1e-9)
    value[p[order] < floor] = -1
    keep = np.zeros(len(p), bool)
    if len(p) and value.max() > 0:
        keep[order[: len(value) - np.argmax(value[::-1])]] = True
    return keep


def report(pages, p, alpha=1.0, floor=0.0):
    table = {}
    for i, record in enumerate(pages.records):
        part = slice(pages.starts[i], pages.starts[i + 1])
        value = f1(record["tokens"], cut(p[part], pages.words[part], alpha, floor), record["gold"])
        table.setdefault(record["type"], []).append(value)
    home = [v for kind, values in table.items() if kind != "multi" for v in values]
    line = f"all {np.mean(home):.4f}"
    for kind, values in sorted(table.items()):
        line += f"  {kind[:7]} {np.mean(values):.4f}"
    articles = np.array(table.get("article", [0]))
    return f"{line}  low {np.mean(articles < 0.8):.3f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--trees", type=int, default=200)
    parser.add_argument("--leaves", type=int, default=63)
    parser.add_argument("--out")
    options = parser.parse_args()
    pages = Pages(options.folder)
    parameters = {**PARAMETERS, "num_leaves": options.leaves}
    print(f"{len(pages.records)} pages, {len(pages.rows)} blocks, {len(pages.names)} features", flush=True)
    print("oracle     ", report(pages, pages.labels * 0.98 + 0.01), flush=True)
    fold = pages.fold_of(options.folds)
    oof = np.zeros(len(pages.rows), np.float32)
    gain = np.zeros(len(pages.names))
    started = time.time()
    for part in range(options.folds):
        model = fit(pages, pages.rows_of(fold != part), parameters, options.trees)
        index = pages.rows_of(fold == part)
        oof[index] = model.predict(pages.rows[index])
        gain += model.feature_importance("gain")
        print(f"fold {part} {time.time() - started:.0f}s", flush=True)
    oof.tofile(f"{options.folder}/oof.f32")
    np.savetxt(f"{options.folder}/gain.txt", gain / gain.sum())
    for alpha in (1.0, 0.8, 0.6):
        print(f"alpha {alpha}  ", report(pages, oof, alpha), flush=True)
    if options.out:
        model = fit(pages, np.arange(len(pages.rows)), parameters, options.trees)
        with open(options.out, "w", encoding="utf-8") as target:
            target.write("/** Written by `npm run train:html`; not to be edited. */\n")
            target.write(f"export const blockModel =\n  '{pack(model)}'\n")


if __name__ == "__main__":
    main()
