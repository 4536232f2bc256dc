"""Learns what each word speaks for: wording.py DOCUMENTS.jsonl DUMP PROBABILITIES [--out word-weights.ts] [--held-out FOLDER]

A logistic regression on the words of a block that starts from what a model without words has found
(PROBABILITIES, of models that have not seen the page), so that it learns what the words say besides. Words are
known by their place in a table, as dump.ts wrote it.

Writes DUMP.wording.npy, the columns `wording` of all blocks as src/score/text/features/wording.ts writes them:
for each fold those that a model without this fold trains on and is tested on, and for a model of all pages. The
words of a page that a model trains on are judged by weights that have not seen its site, or the model would trust
them more than it may.
"""
import argparse
import base64
import hashlib
import json
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, diags

from dataset import FOLDS, Dataset
from train import fold_rows, row_weights

PLACES = 16384
RENDERERS = {"resiliparse", "bs4", "lynx", "inscriptis"}
KINDS = {"article", "multi", "outside"}
PARTS = 5
PENALTY = 30.0
ROUNDS = 40
# Log-odds at which a probability is taken for no more certain.
MOST_CERTAIN = 5.5
# As in src/score/text/features/wording.ts.
UNIT, SCALE, MIDDLE, PRIOR_WORDS, NEAR, FAR = 1 / 85, .35, 128, 3, 4, 16


class Words:
    """The words of all blocks."""

    def __init__(self, data, dump):
        self.counts = np.fromfile(f"{dump}.counts", np.int32)
        self.offsets = np.concatenate([[0], np.cumsum(self.counts, dtype=np.int64)])
        self.tokens = np.fromfile(f"{dump}.tokens", np.uint16)
        assert len(self.counts) == len(data.rows) and self.offsets[-1] == len(self.tokens)
        self.first, self.end = (np.zeros(len(data.rows), np.int64) for _ in range(2))
        for document in data.documents:
            self.first[document.start:document.end] = document.start
            self.end[document.start:document.end] = document.end

    def matrix(self, blocks):
        """A row a block: how often each word stands in it, by the root of its length."""
        counts = self.counts[blocks]
        pointers = np.concatenate([[0], np.cumsum(counts, dtype=np.int64)])
        places = np.repeat(self.offsets[blocks] - pointers[:-1], counts) + np.arange(pointers[-1])
        matrix = csr_matrix((np.ones(pointers[-1], np.float32), self.tokens[places].astype(np.int32), pointers),
                            shape=(len(blocks), PLACES))
        matrix.sum_duplicates()
        return diags(1 / np.sqrt(counts + PRIOR_WORDS).astype(np.float32)).dot(matrix).tocsr()

    def columns(self, weights):
        """The four columns of all blocks, in bytes."""
        sums = np.concatenate([[0], np.cumsum(weights.astype(np.int64)[self.tokens])])[self.offsets]
        at = np.arange(len(self.counts))
        windows = ((at, at + 1), (at - NEAR, at), (at + 1, at + 1 + NEAR), (at - FAR, at + 1 + FAR))
        out = np.zeros((len(at), len(windows)), np.uint8)
        for column, (start, end) in enumerate(windows):
            start, end = np.maximum(start, self.first), np.minimum(end, self.end)
            words = self.offsets[end] - self.offsets[start]
            score = (sums[end] - sums[start]) / np.sqrt(words + PRIOR_WORDS)
            out[:, column] = np.clip(np.floor(MIDDLE + SCALE * score + .5), 0, 255)
        return out


def fit(matrix, labels, start, weights):
    """Weights of the places of the table, in whole units."""
    transposed = matrix.T.tocsr()

    def loss(guess):
        odds = start + matrix.dot(guess[:-1].astype(np.float32)) + guess[-1]
        error = weights * (1 / (1 + np.exp(-odds)) - labels)
        value = (weights * (np.logaddexp(0, odds) - labels * odds)).sum() + PENALTY / 2 * (guess[:-1] ** 2).sum()
        slope = transposed.dot(error.astype(np.float32)) + PENALTY * guess[:-1]
        return value, np.append(slope, error.sum()).astype(np.float64)

    found = minimize(loss, np.zeros(PLACES + 1), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS})
    return np.clip(np.round(found.x[:-1] / UNIT), -127, 127).astype(np.int8)


def parts_of(documents_path, data):
    """By block: one of a few groups of sites."""
    parts = np.zeros(len(data.rows), np.int8)
    with open(documents_path, encoding="utf-8") as pages:
        for line, document in zip(pages, data.documents):
            host = json.loads(line)["host"]
            parts[document.start:document.end] = int(hashlib.md5(host.encode()).hexdigest(), 16) % PARTS
    return parts


def write_weights(weights, path):
    packed = base64.b64encode(weights.tobytes()).decode("ascii")
    Path(path).write_text(
        "/** The packed weights of words: see `src/score/text/view/wording.ts`. Written by `npm run train:text`. */\n"
        f"export const wordWeights =\n  '{packed}'\n", encoding="utf-8")
    print(f"{path}: {len(packed)} bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("documents")
    parser.add_argument("dump")
    parser.add_argument("probabilities")
    parser.add_argument("--out")
    parser.add_argument("--held-out", metavar="FOLDER", help="write the weights that have not seen the first fold here")
    options = parser.parse_args()
    data = Dataset(options.documents, options.dump)
    words = Words(data, options.dump)
    fold, part = fold_rows(data), parts_of(options.documents, data)
    row_weight = row_weights(data)
    chosen = np.zeros(len(data.rows), bool)
    for document in data.documents:
        if document.kind in KINDS and document.renderer in RENDERERS:
            chosen[document.start:document.end] = True
    blocks = np.flatnonzero(chosen & (row_weight > 0))
    matrix, labels = words.matrix(blocks), data.labels[blocks]
    weights = (row_weight[blocks] / row_weight[blocks].mean()).astype(np.float32)
    known = np.fromfile(options.probabilities, np.float32)[blocks]
    with np.errstate(divide="ignore"):
        start = np.clip(np.log(known / (1 - known)), -MOST_CERTAIN, MOST_CERTAIN).astype(np.float32)
    del known

    def weights_of(wanted):
        rows = np.flatnonzero(wanted[blocks])
        return fit(matrix[rows], labels[rows], start[rows], weights[rows])

    out = np.zeros((FOLDS + 1, len(data.rows), 4), np.uint8)
    for held_out in range(FOLDS + 1):
        others = fold != held_out
        own = weights_of(others)
        out[held_out] = words.columns(own)
        for group in range(PARTS):
            inner = words.columns(weights_of(others & (part != group)))
            trained = others & (part == group)
            out[held_out][trained] = inner[trained]
        print(f"fold {held_out}: {np.abs(own.astype(int)).mean():.1f} units a word", flush=True)
        if held_out == 0 and options.held_out:
            write_weights(own, Path(options.held_out) / "word-weights.ts")
        if held_out == FOLDS and options.out:
            write_weights(own, options.out)
    np.save(f"{options.dump}.wording.npy", out)


if __name__ == "__main__":
    main()
