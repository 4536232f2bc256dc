"""Trains the text model: train.py DOCUMENTS.jsonl DUMP [--out weights.ts] [--cross-validate]"""
import argparse
import sys
import time
from pathlib import Path

import lightgbm
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from dataset import FOLDS, Dataset  # noqa: E402
from decode import Scorer, decode  # noqa: E402
from pack import pack  # noqa: E402

KIND_WEIGHT = {"article": 1.0, "other": .25, "multi": 2.0, "clean": .9, "none": .3, "outside": 1.0}
RENDERER_WEIGHT = {"resiliparse-main": .7, "taught": .4}
# A block that a person has judged counts more than one that an extractor has.
CERTAIN_WEIGHT = 2.0
# Where less of the gold than this is found in the text, gold or text belongs to another state of the page.
LEAST_FOUND = .5
LEAST_GOLD = 20
FAST_TREES, FAST_RATE = 12, .3
# After so many trees a score of at least this size stays as it is.
EXITS = ((8, 2.75), (12, 2.75), (24, 2.4), (40, 2.0), (60, 1.6))
NEAR = 24
NEAR_SHARE = .4
FAR_SHARE = .08
POSITIVE_SHARE = .4
PARAMETERS = {
    "objective": "cross_entropy", "learning_rate": .07, "num_leaves": 63, "min_data_in_leaf": 60,
    "min_sum_hessian_in_leaf": 2.0, "feature_fraction": .5, "bagging_fraction": .8, "bagging_freq": 1,
    "lambda_l2": 4.0, "max_bin": 255, "seed": 7, "num_threads": 2, "verbosity": -1, "force_col_wise": True,
    "feature_pre_filter": False,
}


def row_weights(data):
    """Words count less than in proportion, and long articles less than their length."""
    weights = np.zeros(len(data.rows), np.float32)
    for document in data.documents:
        words = data.words[document.start:document.end]
        article = float((words * data.labels[document.start:document.end]).sum())
        if not is_sound(document, article):
            continue
        kind = KIND_WEIGHT[document.kind] * RENDERER_WEIGHT.get(document.renderer, 1)
        weights[document.start:document.end] = kind * (1 + words) ** .75 / (100 + article) ** .6
    weights[data.certain] *= CERTAIN_WEIGHT
    return weights * (len(weights) / weights.sum())


def is_sound(document, article):
    """False for pages whose gold is empty or not what stands on the page."""
    if document.kind in ("clean", "multi", "none"):
        return True
    gold = document.gold_words
    return gold >= LEAST_GOLD and article >= LEAST_FOUND * gold


def sampled(data, weights, rng):
    """Row indices to train on: blocks far from the core and not article are many and alike; a part stands for all."""
    distance = np.abs(data.column("core:blocks").astype(int) - 128)
    near = distance <= 8 * np.log2(1 + NEAR)
    share = np.where(data.labels >= .5, POSITIVE_SHARE, np.where(near | (data.words >= 12), NEAR_SHARE, FAR_SHARE))
    chosen = rng.random(len(share)) < share
    return np.flatnonzero(chosen), (weights / share).astype(np.float32)


def fit(data, rows, weights, trees, parameters):
    """A booster whose first trees learn fast, so that plain cases are settled after few of them."""
    train = lightgbm.Dataset(data.rows[rows], data.labels[rows], weight=weights[rows], free_raw_data=True)
    rate = parameters["learning_rate"]
    schedule = lightgbm.reset_parameter(learning_rate=lambda tree: FAST_RATE if tree < FAST_TREES else rate)
    return lightgbm.train(parameters, train, num_boost_round=trees, callbacks=[schedule])


def predict(booster, rows):
    """Probabilities, with the early exits that the reader takes."""
    score, open_rows, done = np.zeros(len(rows)), np.arange(len(rows)), 0
    for trees, margin in (*EXITS, (booster.num_trees(), np.inf)):
        score[open_rows] += booster.predict(rows[open_rows], raw_score=True, start_iteration=done,
                                            num_iteration=trees - done, num_threads=2)
        open_rows, done = open_rows[np.abs(score[open_rows]) < margin], trees
    return 1 / (1 + np.exp(-score))


def fold_rows(data):
    folds = np.zeros(len(data.rows), np.int8)
    for document in data.documents:
        folds[document.start:document.end] = document.fold
    return folds


def cross_validate(data, trees, parameters, folds=range(FOLDS), skip=lambda document: False, keep=lambda *_: None):
    """Probabilities of all rows by models that saw no page of the same site; `keep` gets each fold and its model."""
    weights = row_weights(data)
    rows, weights = sampled(data, weights, np.random.default_rng(7))
    fold = fold_rows(data)
    skipped = np.zeros(len(data.rows), bool)
    for document in data.documents:
        if skip(document):
            skipped[document.start:document.end] = True
    rows = rows[~skipped[rows] & (weights[rows] > 0)]
    out = np.full(len(data.rows), np.nan, np.float32)
    for held_out in folds:
        data.use_wording(held_out)
        booster = fit(data, rows[fold[rows] != held_out], weights, trees, parameters)
        keep(held_out, booster)
        test = fold == held_out
        out[test] = predict(booster, data.rows[test])
        print(f"fold {held_out}: {visits(booster, data.rows[test]):.0f} node visits a block", flush=True)
    return out


def visits(booster, rows):
    """Mean number of nodes that the reader visits for a block, exits counted."""
    rows = rows[::97]
    leaves = booster.predict(rows, pred_leaf=True)
    depths = [_depths(info["tree_structure"]) for info in booster.dump_model()["tree_info"]]
    walked = np.stack([table[leaves[:, tree]] for tree, table in enumerate(depths)], axis=1)
    reached = np.ones(walked.shape, bool)
    for trees, margin in EXITS:
        early = booster.predict(rows, raw_score=True, num_iteration=trees)
        reached[np.abs(early) >= margin, trees:] = False
    return float((walked * reached).sum(axis=1).mean())


def _depths(node, depth=1, out=None):
    """Nodes on the way to each leaf, by the leaf's number."""
    table = {} if out is None else out
    if "leaf_value" in node:
        table[node.get("leaf_index", 0)] = depth
    else:
        _depths(node["left_child"], depth + 1, table)
        _depths(node["right_child"], depth + 1, table)
    return np.array([table[leaf] for leaf in range(len(table))]) if out is None else None


def report(scorer, data, probabilities, **options):
    keep = lambda d: decode(probabilities[d.start:d.end], data.words[d.start:d.end], **options)
    scores = scorer.score(keep)
    for key in sorted(scores):
        part = scores[key]
        f1, p, r = (float(np.mean([row[i] for row in part])) for i in range(3))
        words = sum(data.words[d.start:d.end].sum() * row for row, d in ((1 - s[2], s[3]) for s in part))
        total = sum(data.words[s[3].start:s[3].end].sum() for s in part)
        extra = f"  lost words {words / total:.4f}" if key[0] == "clean" else ""
        low = np.mean([row[0] < .8 for row in part])
        shingles = float(np.mean([row[4] for row in part]))
        print(f"{key[0]:8} {key[1]:17} {len(part):4}  P {p:.4f}  R {r:.4f}  F1 {f1:.4f}  4-gram {shingles:.4f}  "
              f"low {low:.3f}{extra}", flush=True)
    for renderer in ("resiliparse", "bs4", "inscriptis", "html2text"):
        print("segments", renderer, "P %.4f R %.4f F1 %.4f" % scorer.segments(keep, renderer))
    return scores


def write_weights(booster, path):
    packed = pack(booster, EXITS)
    Path(path).write_text(
        "/** The packed tree model of the text scorer: see `src/score/model/trees.ts`. Written by `npm run train:text`. */\n"
        f"export const weights =\n  '{packed}'\n", encoding="utf-8")
    print(f"{path}: {len(packed)} bytes")


def write_held_out(data, folder, fold, booster):
    """For an end-to-end measurement: build with these weights and score the pages listed."""
    if fold != 0:
        return
    write_weights(booster, Path(folder) / "weights.ts")
    pages = sorted({document.page for document in data.documents if document.fold == fold})
    (Path(folder) / "held-out-pages.txt").write_text("".join(f"{page}\n" for page in pages), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents")
    parser.add_argument("dump")
    parser.add_argument("--out")
    parser.add_argument("--trees", type=int, default=300)
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--folds", type=int, default=FOLDS, help="cross-validate this many of the folds")
    parser.add_argument("--no-report", action="store_true", help="print no figures of the cross-validation")
    parser.add_argument("--leave-out", action="append", default=[], metavar="RENDERER",
                        help="train without this renderer; may be given more than once")
    parser.add_argument("--held-out", metavar="FOLDER",
                        help="write the weights of the model that has not seen the first fold, and the pages of that fold")
    options = parser.parse_args()
    data = Dataset(options.documents, options.dump)
    print(f"{len(data.documents)} documents, {len(data.rows)} blocks, {len(data.names)} features")
    began = time.time()
    if options.cross_validate:
        probabilities = cross_validate(data, options.trees, PARAMETERS, range(options.folds),
                                       lambda document: document.renderer in options.leave_out,
                                       lambda *found: options.held_out and write_held_out(data, options.held_out, *found))
        probabilities.tofile(f"{options.dump}.probabilities")
        if not options.no_report:
            report(Scorer(data, lambda d: d.fold < options.folds), data, probabilities)
    if options.out:
        data.use_wording(FOLDS)
        weights = row_weights(data)
        rows, weights = sampled(data, weights, np.random.default_rng(7))
        booster = fit(data, rows[weights[rows] > 0], weights, options.trees, PARAMETERS)
        gain = sorted(zip(booster.feature_importance("gain"), data.names), reverse=True)
        total = sum(value for value, _ in gain)
        print(", ".join(f"{name} {1000 * value / total:.1f}" for value, name in gain))
        write_weights(booster, options.out)
    print(f"{time.time() - began:.0f} s")


if __name__ == "__main__":
    main()
