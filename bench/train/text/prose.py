"""Fits the likeness to running text: prose.py DOCUMENTS.jsonl DUMP OUT.ts (DUMP as dump-prose.ts wrote it)."""
import sys
from multiprocessing import Pool
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from dataset import _labels_of, _tasks

ROWS = 300000


def main():
    documents, dump, out = sys.argv[1:4]
    with Pool(2) as pool:
        parts = pool.map(_labels_of, _tasks(documents, f"{dump}.blocks.jsonl"), chunksize=32)
    labels = np.concatenate([np.array(part[0], np.float32) for part in parts])
    words = np.concatenate([np.array(part[1], np.float32) for part in parts])
    factors = np.fromfile(f"{dump}.factors", np.float32).reshape(len(labels), -1)
    # Half of the draws by words, half by blocks: both a long paragraph and a menu entry must come out right.
    rng = np.random.default_rng(7)
    by_words = np.sqrt(words)
    chosen = np.concatenate([rng.choice(len(labels), ROWS // 2, p=by_words / by_words.sum()),
                             rng.choice(len(labels), ROWS // 2)])
    model = LogisticRegression(C=1.0, max_iter=1000).fit(factors[chosen], labels[chosen] > .5)
    numbers = ", ".join(f"{value:.3f}" for value in model.coef_[0])
    Path(out).write_text(
        "/** Weights of the likeness to running text, in the order of `proseFactors`. "
        "Written by `npm run train:text`. */\n"
        f"export const proseWeights = {{\n  base: {model.intercept_[0]:.3f},\n  factors: [{numbers}],\n}}\n",
        encoding="utf-8")
    print(f"{out}: right on {model.score(factors, labels > .5):.4f} of {len(labels)} blocks")


if __name__ == "__main__":
    main()
