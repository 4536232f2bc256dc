"""How much to keep: trains the model that chooses among a document's candidates.

cuts.py DOCUMENTS.jsonl DUMP [--out cut-weights.ts] [--held-out FOLDER]

DUMP.cuts and DUMP.kept as dump-cuts.ts wrote them, from probabilities of models that have not seen the page. The
target is the word F1 of a candidate against the labels; a document's candidates are compared with each other, so
only the difference to its mean is learned besides a share of the level itself.
"""
import argparse
import json
import sys
from pathlib import Path

import lightgbm
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from dataset import FOLDS, Dataset  # noqa: E402
from decode import Scorer  # noqa: E402
from pack import pack  # noqa: E402
from train import is_sound  # noqa: E402

PARAMETERS = {
    "objective": "regression", "learning_rate": .06, "num_leaves": 12, "min_data_in_leaf": 60, "lambda_l2": 10,
    "feature_fraction": .5, "bagging_fraction": .7, "bagging_freq": 1, "seed": 7, "num_threads": 2, "verbosity": -1,
}
TREES = 120
KIND_WEIGHT = {"article": 1.0, "multi": 1.0, "clean": 1.0, "other": .1, "none": .3, "outside": .5}
RENDERER_WEIGHT = {"resiliparse-main": .5, "taught": .4}
RECALL = 1.0


def load(documents, dump):
    data = Dataset(documents, dump)
    names = json.loads(Path(f"{dump}.cut-names.json").read_text())
    rows = np.fromfile(f"{dump}.cuts", np.uint8).reshape(len(data.documents), -1, len(names))
    kept = np.fromfile(f"{dump}.kept", np.uint8).astype(bool)
    levels = rows.shape[1]
    keeps, at = [], 0
    for document in data.documents:
        size = document.end - document.start
        keeps.append(kept[at:at + levels * size].reshape(levels, size))
        at += levels * size
    return data, names, rows, keeps


def targets(data, keeps):
    """Word F1 of each candidate by the labels; the article's words that no block holds do not count."""
    out = np.zeros((len(keeps), len(keeps[0])), np.float32)
    for index, document in enumerate(data.documents):
        words = np.maximum(data.words[document.start:document.end], .5)
        article = words * data.labels[document.start:document.end]
        for level, kept in enumerate(keeps[index]):
            out[index, level] = 2 * article[kept].sum() / max(1e-6, words[kept].sum() + RECALL * article.sum())
    return out


def fit(rows, goal, weights):
    train = lightgbm.Dataset(rows.reshape(-1, rows.shape[-1]), goal.reshape(-1),
                             weight=np.repeat(weights, rows.shape[1]))
    return lightgbm.train(PARAMETERS, train, TREES)


def write_weights(booster, path):
    packed = pack(booster)
    Path(path).write_text(
        "/** The packed model of how much to keep: see `src/score/text/decision/candidates.ts`. Written by `npm run train:text`. */\n"
        f"export const cutWeights =\n  '{packed}'\n", encoding="utf-8")
    print(f"{path}: {len(packed)} bytes")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("documents")
    parser.add_argument("dump")
    parser.add_argument("--out")
    parser.add_argument("--held-out", metavar="FOLDER", help="write the weights that have not seen the first fold here")
    options = parser.parse_args()
    data, names, rows, keeps = load(options.documents, options.dump)
    goal = targets(data, keeps)
    weights = np.array([KIND_WEIGHT[d.kind] * RENDERER_WEIGHT.get(d.renderer, 1) for d in data.documents])
    folds = np.array([d.fold for d in data.documents])
    # A page without gold tells nothing.
    article = data.words * data.labels
    sound = np.array([is_sound(d, float(article[d.start:d.end].sum())) for d in data.documents])
    useful = sound & ((goal.max(axis=1) > .02) | np.array([d.kind == "none" for d in data.documents]))
    predicted = np.zeros_like(goal)
    for fold in range(FOLDS):
        train = useful & (folds != fold)
        booster = fit(rows[train], goal[train], weights[train])
        if fold == 0 and options.held_out:
            write_weights(booster, Path(options.held_out) / "cut-weights.ts")
        test = np.flatnonzero(folds == fold)
        predicted[test] = booster.predict(rows[test].reshape(-1, rows.shape[-1])).reshape(len(test), -1)
    expected = rows[:, :, names.index("expectedF1")]
    for name, choice in (("expected F1", expected.argmax(1)), ("learned", predicted.argmax(1)),
                         ("level .3", np.full(len(goal), 4)), ("best", goal.argmax(1))):
        report(data, goal, choice, name)
    print("calibration")
    best = predicted.max(1)
    chosen = goal[np.arange(len(goal)), predicted.argmax(1)]
    real = np.array([d.kind in ("article", "multi") for d in data.documents])
    order = np.flatnonzero(real)[np.argsort(best[real])]
    for part in np.array_split(order, 8):
        print(f"  predicted {best[part].mean():.3f}  real {chosen[part].mean():.3f}")
    gain = sorted(zip(booster.feature_importance("gain"), names), reverse=True)
    print(", ".join(f"{name} {100 * value / sum(g for g, _ in gain):.0f}" for value, name in gain[:14]))
    if options.out:
        booster = fit(rows[useful], goal[useful], weights[useful])
        write_weights(booster, options.out)
    np.save(f"{options.dump}.chosen.npy", predicted.argmax(1))


def report(data, goal, choice, name):
    cells = {}
    for index, document in enumerate(data.documents):
        cells.setdefault((document.kind, document.renderer), []).append(goal[index, choice[index]])
    means = {key: float(np.mean(values)) for key, values in cells.items()}
    print(f"{name:12}", " ".join(f"{kind[0]}/{renderer} {means[kind, renderer]:.4f}"
                                 for kind, renderer in sorted(means) if kind != "other"))


if __name__ == "__main__":
    main()
