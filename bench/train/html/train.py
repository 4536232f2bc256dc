"""Trains the block model of the HTML scorer.

usage: train.py DIR [--folds N] [--trees N] [--leaves N] [--no-model]

DIR is what dump.ts wrote. Writes DIR/oof.f32, the probability of every block by a model that has seen no page
of its host, and DIR/block.b64, the packed model that was trained on all pages.
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
    "learning_rate": 0.07,
    "num_leaves": 63,
    "min_data_in_leaf": 30,
    "feature_fraction": 0.3,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 255,
    "min_data_in_bin": 1,
    # Beside other work, threads that wait for each other take ten times as long as one.
    "num_threads": 1,
    "deterministic": True,
    "force_col_wise": True,
    "verbosity": -1,
}


# Categories of the lexicon whose short blocks are no article, whatever the teacher says.
BOILERPLATE = (
    "related popular continues subscribe newsletter follow share login comments advertising copyright appPromo support "
    "cookies"
).split()
LONGEST_PHRASED = 40
# Segments were marked by people: they count for more than what the teacher says.
SEGMENT_WEIGHT = 4
# Blocks of less weight are drawn by chance, at least one in twenty.
FULL_WEIGHT = 0.05
LEAST_CHANCE = 0.05
# What one model makes of a page of a kind that is rare differs much from seed to seed: the mean of two errs less.
SEEDS = (7, 8)
# After so many trees of each model a block this far from even odds takes no more of them.
EXITS = ((40, 3.0), (80, 3.0), (150, 3.0))


class Pages:
    """The dumped pages, their rows and labels."""

    def __init__(self, folder):
        self.names = json.load(open(f"{folder}/names.json"))
        self.rows = np.fromfile(f"{folder}/rows.u8", dtype=np.uint8).reshape(-1, len(self.names))
        self.records = [json.loads(line) for line in open(f"{folder}/pages.jsonl", encoding="utf-8")]
        self.starts = np.cumsum([0] + [record["blocks"] for record in self.records])
        labels, weights, words = [], [], []
        phrased = self.phrased()
        for record, start in zip(self.records, self.starts):
            count = np.array([len(tokens) for tokens in record["tokens"]], dtype=float)
            share = np.array(record["matched"]) / np.maximum(count, 1)
            label = (share >= 0.5).astype(float)
            weight = page_weights(count, len(record["gold"]))
            if record["type"] == "multi":  # the teacher errs, the segments do not
                wanted, unwanted = np.array(record["with"]) > 0, np.array(record["without"]) > 0
                label[phrased[start : start + len(label)] & (count <= LONGEST_PHRASED)] = 0
                label = np.where(wanted, 1, np.where(unwanted, 0, label))
                weight = np.where(wanted | unwanted, SEGMENT_WEIGHT * weight, weight)
            words.append(count)
            labels.append(label)
            weights.append(weight)
        self.words = np.concatenate(words)
        self.labels = np.concatenate(labels).astype(float)
        self.weights = np.concatenate(weights)

    def phrased(self):
        """Blocks that are or begin with a phrase which the teacher lets pass inside of an article."""
        columns = [self.names.index(f"phrase {name}") for name in BOILERPLATE]
        return (self.rows[:, columns] >= 2).any(axis=1)

    def fold_of(self, folds):
        """The fold of every page: all pages of a host in one."""
        return np.array([int(hashlib.md5(r["host"].encode()).hexdigest(), 16) % folds for r in self.records])

    def rows_of(self, pages):
        return np.concatenate([np.arange(self.starts[i], self.starts[i + 1]) for i in np.flatnonzero(pages)])


def page_weights(words, gold):
    """What a wrong block costs its page, roughly."""
    return (words / max(gold, 80)) ** 0.7


def fit(pages, index, parameters, trees):
    """A model for each seed."""
    return [fit_one(pages, index, {**parameters, "seed": seed}, trees) for seed in SEEDS]


def fit_one(pages, index, parameters, trees):
    """Blocks of little weight are drawn by weight and weigh more in turn: a third of the time for the same model."""
    weight = pages.weights[index]
    chance = np.clip(weight / FULL_WEIGHT, LEAST_CHANCE, 1)
    drawn = np.random.default_rng(parameters["seed"]).random(len(index)) < chance
    index, weight = index[drawn], (weight / chance)[drawn]
    data = lgb.Dataset(pages.rows[index], pages.labels[index], weight=weight, free_raw_data=True)
    return lgb.train(parameters, data, trees)


def predict(models, rows):
    """Probabilities from the mean of the models' log-odds, as the packed model has it."""
    return 1 / (1 + np.exp(-np.mean([model.predict(rows, raw_score=True) for model in models], axis=0)))


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
    """The prefix of best expected F1; as `src/score/html/decision/best-cut.ts` finds it."""
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
    home = [v for kind, values in table.items() if kind not in ("multi", "outside") for v in values]
    line = f"all {np.mean(home):.4f}"
    for kind, values in sorted(table.items()):
        line += f"  {kind[:7]} {np.mean(values):.4f}"
    articles = np.array(table.get("article", [0]))
    return f"{line}  low {np.mean(articles < 0.8):.3f}  segments {segment_f1(pages, p, alpha, floor):.4f}"


def segment_f1(pages, p, alpha, floor):
    """F1 of the blocks that hold segments which must and must not be kept."""
    found = missed = extra = 0
    for i, record in enumerate(pages.records):
        if record["type"] != "multi":
            continue
        part = slice(pages.starts[i], pages.starts[i + 1])
        keep = cut(p[part], pages.words[part], alpha, floor)
        wanted, unwanted = np.array(record["with"]) > 0, np.array(record["without"]) > 0
        found += (wanted & keep).sum()
        missed += (wanted & ~keep).sum()
        extra += (unwanted & keep).sum()
    return 2 * found / max(1, 2 * found + missed + extra)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--trees", type=int, default=250)
    parser.add_argument("--leaves", type=int, default=63)
    parser.add_argument("--no-model", action="store_true", help="the figures and probabilities alone")
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
        models = fit(pages, pages.rows_of(fold != part), parameters, options.trees)
        index = pages.rows_of(fold == part)
        oof[index] = predict(models, pages.rows[index])
        gain += sum(model.feature_importance("gain") for model in models)
        print(f"fold {part} {time.time() - started:.0f}s", flush=True)
    oof.tofile(f"{options.folder}/oof.f32")
    np.savetxt(f"{options.folder}/gain.txt", gain / gain.sum())
    for alpha in (1.0, 0.8, 0.6):
        print(f"alpha {alpha}  ", report(pages, oof, alpha), flush=True)
    if not options.no_model:
        models = fit(pages, np.arange(len(pages.rows)), parameters, options.trees)
        with open(f"{options.folder}/block.b64", "w", encoding="ascii") as target:
            target.write(pack(models, [(trees * len(models), margin) for trees, margin in EXITS]))


if __name__ == "__main__":
    main()
