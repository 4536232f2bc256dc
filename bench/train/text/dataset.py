"""Loads what corpus.py and dump.ts wrote: feature rows, labels, weights, folds."""
import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from multiprocessing import Pool
from pathlib import Path

import numpy as np

from labels import label, words_of

FOLDS = 3
FIRST_TEACHER = .6
# A segment of fewer words says nothing of a longer block that happens to hold it.
SEGMENT_WORDS = 4
SEGMENT_SHARE = .5


@dataclass
class Document:
    id: str
    page: str
    kind: str
    type: str
    renderer: str
    fold: int
    start: int            # first row
    end: int
    gold: str
    segments: tuple       # (with, without)

    @cached_property
    def gold_words(self):
        return len(words_of(self.gold))


def fold_of(host):
    return int(hashlib.sha1(host.encode()).hexdigest(), 16) % FOLDS


def _fold_text(text):
    return " ".join(text.split())


def _labels_of(task):
    """Per block: the share that is article, the words, and whether a person has said so."""
    page, blocks = task
    if page["kind"] == "clean":
        labels = [1.0] * len(blocks)
    else:
        labels = label(blocks, page["gold"])
    if page.get("second"):
        others = label(blocks, page["second"])
        labels = [FIRST_TEACHER * own + (1 - FIRST_TEACHER) * other for own, other in zip(labels, others)]
    certain = [False] * len(blocks)
    segments = [(_fold_text(segment), 1.0) for segment in page.get("with") or ()]
    segments += [(_fold_text(segment), 0.0) for segment in page.get("without") or ()]
    for index, block in enumerate(blocks if segments and page["kind"] != "clean" else ()):
        flat = _fold_text(block)
        for segment, value in segments:
            if segment in flat and _tells(segment, flat):
                labels[index], certain[index] = value, True
    return labels, [len(words_of(block)) for block in blocks], certain


def _tells(segment, block):
    return len(segment.split()) >= SEGMENT_WORDS or len(segment) >= SEGMENT_SHARE * len(block)


def _tasks(documents_path, blocks_path):
    with open(documents_path, encoding="utf-8") as pages, open(blocks_path, encoding="utf-8") as dumped:
        for page_line, block_line in zip(pages, dumped):
            page, blocks = json.loads(page_line), json.loads(block_line)
            assert page["id"] == blocks["id"]
            yield page, blocks["blocks"]


class Dataset:
    """Documents with their rows (uint8), labels and word counts."""

    def __init__(self, documents_path, dump):
        self.names = json.loads(Path(f"{dump}.names.json").read_text())
        self.rows = np.fromfile(f"{dump}.rows", dtype=np.uint8).reshape(-1, len(self.names))
        wording = Path(f"{dump}.wording.npy")
        self.wording = np.load(wording) if wording.exists() else None
        self.blocks_path, self.documents_path = f"{dump}.blocks.jsonl", documents_path
        cache = Path(f"{dump}.labels.npz")
        if not cache.exists() or cache.stat().st_mtime < Path(self.blocks_path).stat().st_mtime:
            self._label(cache)
        stored = np.load(cache)
        self.labels, self.words, self.certain = stored["labels"], stored["words"], stored["certain"]
        self.documents, start = [], 0
        for (page, size) in zip(self._pages(), stored["sizes"]):
            self.documents.append(Document(
                page["id"], page["page"], page["kind"], page["type"], page["renderer"], fold_of(page["host"]),
                start, start + int(size), page["gold"], (page.get("with") or (), page.get("without") or ())))
            start += int(size)
        assert start == len(self.rows) == len(self.labels)

    def use_wording(self, held_out):
        """Puts in the columns of the wording that a model without this fold may see; none before they are learned."""
        at = self.names.index("wording")
        self.rows[:, at:at + 4] = 0 if self.wording is None else self.wording[held_out]

    def _pages(self):
        with open(self.documents_path, encoding="utf-8") as file:
            for line in file:
                yield json.loads(line)

    def _label(self, cache):
        labels, words, certain, sizes = [], [], [], []
        with Pool(2) as pool:
            for part, counts, told in pool.imap(_labels_of, _tasks(self.documents_path, self.blocks_path), chunksize=32):
                labels.extend(part)
                words.extend(counts)
                certain.extend(told)
                sizes.append(len(part))
        np.savez(cache, labels=np.array(labels, np.float32), words=np.array(words, np.float32),
                 certain=np.array(certain, bool), sizes=np.array(sizes, np.int32))

    def texts(self):
        """Block texts, document by document."""
        with open(self.blocks_path, encoding="utf-8") as file:
            for line in file:
                yield json.loads(line)["blocks"]

    def column(self, name):
        return self.rows[:, self.names.index(name)]
