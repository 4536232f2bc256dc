"""Decoding and scoring of whole documents: cuts as src/score/text/decision/candidates.ts makes them, at fewer levels."""
from collections import Counter

import numpy as np

from labels import words_of


LEVELS = (.1, .2, .3, .4, .5, .6, .7)
INSIDE, OUTSIDE = .7, .85
RECALL_WEIGHT = {"low": 1.8, "normal": 1.1, "high": .7}


def _keep_at(level, p, weight):
    """Likely blocks inside the heaviest run and near-certain ones outside of it."""
    best, best_range, total, start = 0.0, (0, 0), 0.0, 0
    for at, value in enumerate((p - level) * weight):
        if total <= 0:
            total, start = 0.0, at
        total += value
        if total > best:
            best, best_range = total, (start, at + 1)
    kept = p >= OUTSIDE
    first, end = best_range
    kept[first:end] |= p[first:end] >= INSIDE * level
    return kept


def decode(p, words, strictness="normal"):
    weight = np.maximum(words, .5)
    options = [_keep_at(level, p, weight) for level in LEVELS]
    return max(options, key=lambda kept: expected_f1(p, weight, kept, RECALL_WEIGHT[strictness]))


def expected_f1(p, weight, kept, recall=1.0):
    hit = float((p * weight)[kept].sum())
    return 2 * hit / max(1e-9, float(weight[kept].sum() + recall * (p * weight).sum()))


def shingle_f1(text, gold):
    """F1 of the runs of four words, which sees the order too."""
    ours, theirs = (Counter(zip(*(words_of(side)[at:] for at in range(4)))) for side in (text, gold))
    total = sum(ours.values()) + sum(theirs.values())
    return 2 * sum((ours & theirs).values()) / total if total else 1.0


class Scorer:
    """Word scores of kept blocks against the gold."""

    def __init__(self, dataset, wanted):
        self.items = []
        for document, blocks in zip(dataset.documents, dataset.texts()):
            if wanted(document):
                counters = [Counter(words_of(block)) for block in blocks]
                self.items.append((document, counters, Counter(words_of(document.gold)), blocks))

    def score(self, keep_of):
        """{(kind, renderer): [(F1, P, R, document, 4-gram F1)]}; clean documents score against all of their words."""
        out = {}
        for document, counters, gold, blocks in self.items:
            kept = keep_of(document)
            counts = Counter()
            for index in np.flatnonzero(kept):
                counts.update(counters[index])
            if document.kind == "clean":
                gold = sum(counters, Counter())
            hit, size, whole = sum((counts & gold).values()), sum(counts.values()), sum(gold.values())
            p = hit / size if size else float(not whole)
            r = hit / whole if whole else float(not size)
            f1 = 2 * p * r / (p + r) if p + r else 0.0
            whole_text = "\n".join(blocks) if document.kind == "clean" else document.gold
            shingles = shingle_f1("\n".join(blocks[i] for i in np.flatnonzero(kept)), whole_text)
            out.setdefault((document.kind, document.renderer), []).append((f1, p, r, document, shingles))
        return out

    def segments(self, keep_of, renderer):
        """Precision, recall and F1 over segments that must and must not appear."""
        tp = fn = fp = 0
        for document, _, _, blocks in self.items:
            if document.kind != "multi" or document.renderer != renderer:
                continue
            kept = keep_of(document)
            text = " ".join(" ".join(blocks[i].split()) for i in np.flatnonzero(kept))
            with_, without = document.segments
            found = sum(" ".join(s.split()) in text for s in with_)
            tp, fn = tp + found, fn + len(with_) - found
            fp += sum(" ".join(s.split()) in text for s in without)
        p, r = tp / max(1, tp + fp), tp / max(1, tp + fn)
        return p, r, 2 * p * r / max(1e-9, p + r)
