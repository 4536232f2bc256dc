"""Clean articles in the layouts that plain text comes in, and pages without their article."""
import random
import re
import textwrap

from labels import label

BULLETS = re.compile(r"^[-*•] ")


def layout(gold, title, seed):
    """The gold text of an article as some scraper or editor could have written it."""
    rng = random.Random(seed)
    lines = [line.strip() for line in gold.split("\n") if line.strip()]
    bullet = rng.choice(["- ", "* ", "• ", "  - ", "  • ", "– "])
    lines = [BULLETS.sub(bullet, line) for line in lines]
    if title and rng.random() < .5:
        lines.insert(0, rng.choice(["", "# "]) + title)
    width = rng.choice([0, 0, 0, 60, 66, 72, 80, 90, 100])
    gap = "\n\n" if width or rng.random() < .7 else "\n"
    if width:
        lines = [textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False,
                               subsequent_indent=" " * (len(bullet) if line.startswith(bullet) else 0))
                 for line in lines]
    return gap.join(lines) + "\n"


def excerpt(gold, seed):
    """A short story: the first few paragraphs alone."""
    rng = random.Random(seed)
    lines = [line.strip() for line in gold.split("\n") if line.strip()]
    return "\n\n".join(lines[:rng.randint(1, 6)]) + "\n"


def leftovers(text, gold):
    """The page without its article: what a menu, a login wall or a list of headlines looks like alone."""
    lines = text.split("\n")
    return "\n".join(line for line, share in zip(lines, label(lines, gold)) if share < .1) + "\n"


def nearly_clean(gold, text, seed):
    """An article that somebody has cleaned by hand, and has missed a line or a few of what stood around it."""
    rng = random.Random(seed)
    others = [line.strip() for line in leftovers(text, gold).split("\n") if line.strip()]
    lines = [line.strip() for line in gold.split("\n") if line.strip()]
    if len(lines) > 6 and rng.random() < .5:
        lines = lines[:rng.randint(3, 6)]
    for _ in range(rng.randint(1, 3)):
        if not others:
            break
        at = rng.choice([0, len(lines), len(lines), len(lines), rng.randint(0, len(lines))])
        start = rng.randrange(len(others))
        lines[at:at] = others[start:start + rng.choice([1, 1, 2])]
    return "\n\n".join(lines) + "\n"
