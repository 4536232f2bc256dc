"""The aligned oracle: which blocks of a text are article, each passage of the gold used once.

Long blocks are placed in the gold by their word trigrams; the heaviest chain of placements in the order of
the gold wins, so of two copies of a teaser only the one in place counts. What is left of the long blocks may
take unused passages out of order. Short blocks are kept only when their words are the unused gold between
their placed neighbours.
"""
import re
from bisect import bisect_right
from collections import defaultdict

WORD = re.compile(r"\w+")
SHINGLE = 3
LEAST_LONG = 4
CANDIDATES = 4
DRIFT = 6
OVERLAP = 2
EDGE = 3
COMMON = 40
GAP_REACH = 400


def words_of(text):
    return WORD.findall(text.lower())


def _index(gold):
    positions = defaultdict(list)
    for at in range(len(gold) - SHINGLE + 1):
        positions[tuple(gold[at:at + SHINGLE])].append(at)
    return positions


def _placements(words, positions):
    """Candidate passages of the gold for a block: (first, end, share of the block's words found)."""
    votes = defaultdict(list)
    for at in range(len(words) - SHINGLE + 1):
        found = positions.get(tuple(words[at:at + SHINGLE]), ())
        if len(found) > COMMON:
            continue
        for place in found:
            votes[(place - at) // DRIFT].append((at, place))
    merged = []
    for diagonal, pairs in votes.items():
        together = pairs + votes.get(diagonal + 1, [])
        covered = {at + step for at, _ in together for step in range(SHINGLE)}
        places = [place for _, place in together]
        merged.append((len(covered) / len(words), min(places), max(places) + SHINGLE))
    merged.sort(reverse=True)
    return [(first, end, share) for share, first, end in merged[:CANDIDATES]]


def _chain(candidates):
    """Heaviest chain of (block, first, end, weight), increasing in block and in place; indices into candidates."""
    order = sorted(range(len(candidates)), key=lambda i: (candidates[i][0], -candidates[i][1]))
    ends, bests = [0], [0.0]
    back, score = [None] * len(candidates), [0.0] * len(candidates)
    holder = [None]
    position = 0
    while position < len(order):
        block = candidates[order[position]][0]
        group = []
        while position < len(order) and candidates[order[position]][0] == block:
            group.append(order[position])
            position += 1
        for i in group:
            _, first, end, weight = candidates[i]
            at = bisect_right(ends, first + OVERLAP) - 1
            score[i], back[i] = bests[at] + weight, holder[at]
        for i in group:
            end, value = candidates[i][2], score[i]
            at = bisect_right(ends, end)
            if bests[at - 1] >= value:
                continue
            while at < len(ends) and bests[at] <= value:
                del ends[at], bests[at], holder[at]
            ends.insert(at, end)
            bests.insert(at, value)
            holder.insert(at, i)
    chain, i = [], holder[-1]
    while i is not None:
        chain.append(i)
        i = back[i]
    return chain[::-1]


def _free_share(words, passage, used, first, end):
    """Share of the block's words that stand unused in the passage, in order."""
    at, hits = first, []
    for word in words:
        for place in range(at, min(end, at + DRIFT)):
            if not used[place] and passage[place] == word:
                hits.append(place)
                at = place + 1
                break
    return len(hits) / max(1, len(words)), hits


def label(blocks, gold_text):
    """Share of each block's words that are article, 0 to 1."""
    gold = words_of(gold_text)
    texts = [words_of(block) for block in blocks]
    labels = [0.0] * len(blocks)
    if not gold:
        return labels
    positions = _index(gold)
    candidates = []
    for block, words in enumerate(texts):
        if len(words) < LEAST_LONG:
            continue
        for first, end, share in _placements(words, positions):
            if share >= .3:
                candidates.append((block, first, end, share * len(words)))
    used = [False] * len(gold)
    placed = {}
    for i in _chain(candidates):
        block, first, end, _ = candidates[i]
        share, hits = _free_share(texts[block], gold, used, first, min(len(gold), end + EDGE))
        labels[block] = share
        if hits:
            placed[block] = (hits[0], hits[-1] + 1)
        for hit in hits:
            used[hit] = True
    for block, first, end, _ in sorted(candidates, key=lambda c: -c[3]):
        if block in placed or len(texts[block]) < 10:
            continue
        share, hits = _free_share(texts[block], gold, used, first, min(len(gold), end + EDGE))
        if share >= .7:
            labels[block] = share
            placed[block] = (hits[0], hits[-1] + 1)
            for hit in hits:
                used[hit] = True
    _place_short(texts, gold, used, placed, labels)
    return labels


def _place_short(texts, gold, used, placed, labels):
    """Short blocks: only the unused gold between the placed blocks around them."""
    following = [len(gold)] * (len(texts) + 1)
    for block in range(len(texts) - 1, -1, -1):
        following[block] = placed[block][0] if block in placed else following[block + 1]
    at = 0
    started = False
    for block, words in enumerate(texts):
        if block in placed:
            at, started = max(at, placed[block][1]), True
            continue
        if not words:
            labels[block] = .5
            continue
        end = following[block + 1] if following[block + 1] >= at else len(gold)
        for first in range(at, min(end, at + GAP_REACH) - len(words) + 1):
            if not started and end - first > 60 and len(words) < LEAST_LONG:
                break
            if gold[first:first + len(words)] == words and not any(used[first:first + len(words)]):
                labels[block] = 1.0
                for place in range(first, first + len(words)):
                    used[place] = True
                at, started = first + len(words), True
                break
