"""Packs a LightGBM model into the form that src/score/model/trees.ts reads."""
import base64
import math
import struct

MAGIC = 0x54524531
LEAF_LIMIT = 32767


def _largest_leaf(node):
    if "leaf_value" in node:
        return abs(node["leaf_value"])
    return max(_largest_leaf(node["left_child"]), _largest_leaf(node["right_child"]))


def _flatten(node, scale, out):
    """Appends the node and its descendants in preorder; a leaf has the sign bit set."""
    if "leaf_value" in node:
        value = max(-LEAF_LIMIT, min(LEAF_LIMIT, round(node["leaf_value"] / scale)))
        out.append((value & 0xFFFF) | 0x80000000)
        return
    at = len(out)
    out.append(0)
    _flatten(node["left_child"], scale, out)
    distance = len(out) - at
    _flatten(node["right_child"], scale, out)
    threshold = min(255, max(0, math.floor(node["threshold"])))
    assert node["decision_type"] == "<=" and node["split_feature"] < 1024 and distance < 8192
    out[at] = node["split_feature"] | threshold << 10 | distance << 18


def pack(boosters, exits=()):
    """The model as base64: one booster, or the mean of several, a tree of each in turn, so that every beginning is a
    mean of them as well. `exits`: pairs (trees, margin), see trees.ts."""
    boosters = boosters if isinstance(boosters, (list, tuple)) else [boosters]
    dumps = [booster.dump_model() for booster in boosters]
    rounds = zip(*(dump["tree_info"] for dump in dumps), strict=True)
    trees = [info["tree_structure"] for infos in rounds for info in infos]
    scale = max(_largest_leaf(tree) for tree in trees) / LEAF_LIMIT
    nodes, roots = [], []
    for tree in trees:
        roots.append(len(nodes))
        part = []
        _flatten(tree, scale, part)
        nodes.extend(part)
    words = struct.pack("<4i2fi", MAGIC, dumps[0]["max_feature_idx"] + 1, len(trees), len(exits), 0.0,
                        scale / len(boosters), len(nodes))
    for count, margin in exits:
        words += struct.pack("<if", count, margin)
    words += struct.pack(f"<{len(roots)}i", *roots) + struct.pack(f"<{len(nodes)}I", *nodes)
    return base64.b64encode(words).decode("ascii")
