"""Clean articles in the layouts that plain text comes in, and pages without their article."""
import random
import re
import textwrap

from labels import label

BULLETS = re.compile(r"^[-*•] ")


def layout(gold, title, seed):
    """The gold text of an article as some scraper or editor could have written it."""
    rng = random.Random(seed)
    bullet = rng.choice(["- ", "* ", "• ", "  - ", "  • ", "– "])
    groups = [[BULLETS.sub(bullet, line) for line in group] for group in paragraphs(gold)]
    if rng.random() < .4:
        groups = [[line] for group in groups for line in group]
    if title and rng.random() < .5:
        groups.insert(0, [rng.choice(["", "# "]) + title])
    width = rng.choice([0, 0, 0, 60, 66, 72, 80, 90, 100])
    gap = "\n\n" if width or rng.random() < .8 else "\n"
    if width:
        groups = [[textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False,
                                 subsequent_indent=" " * (len(bullet) if line.startswith(bullet) else 0))
                   if "\t" not in line and "|" not in line else line for line in group] for group in groups]
    return gap.join("\n".join(group) for group in groups) + "\n"


def paragraphs(gold):
    """Groups of lines without a blank line between them: paragraphs, and whole lists and tables."""
    groups = ([line.strip() for line in group.split("\n") if line.strip()] for group in gold.split("\n\n"))
    return [group for group in groups if group]


def excerpt(gold, seed):
    """A short story: the first few paragraphs alone."""
    rng = random.Random(seed)
    return "\n\n".join("\n".join(group) for group in paragraphs(gold)[:rng.randint(1, 6)]) + "\n"


def leftovers(text, gold):
    """The page without its article: what a menu, a login wall or a list of headlines looks like alone."""
    lines = text.split("\n")
    return "\n".join(line for line, share in zip(lines, label(lines, gold)) if share < .1) + "\n"


def nearly_clean(gold, text, seed):
    """An article that somebody has cleaned by hand, and has missed a line or a few of what stood around it.

    Gives the text, and what of it is article.
    """
    rng = random.Random(seed)
    others = [line.strip() for line in leftovers(text, gold).split("\n") if line.strip()]
    groups = ["\n".join(group) for group in paragraphs(gold)]
    if len(groups) > 6 and rng.random() < .5:
        groups = groups[:rng.randint(3, 6)]
    own = "\n\n".join(groups)
    for _ in range(rng.randint(1, 3)):
        if not others:
            break
        at = rng.choice([0, len(groups), len(groups), len(groups), rng.randint(0, len(groups))])
        start = rng.randrange(len(others))
        groups[at:at] = others[start:start + rng.choice([1, 1, 2])]
    return "\n\n".join(groups) + "\n", own
