"""HTML to text in many styles, so that the model carries over to scrapers it has never seen.

A `Style` is drawn at random for each page. None of them copies an existing tool on purpose: they vary
what tools differ in (link syntax, bullets, indentation, blank lines, wrapping, heading marks).
"""
import random
import re
import textwrap
from dataclasses import dataclass

from lxml import html as lxml_html

SKIP = {"script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select", "math", "canvas"}
BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
    "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead",
    "tr", "ul",
}
SPACED = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "table", "dl", "figure"}
SPACE = re.compile(r"\s+")


@dataclass
class Style:
    links: bool
    images: bool
    emphasis: bool
    heading_marks: bool
    bullet: str
    numbers: bool
    indent: int
    base_indent: int
    blanks: str          # "spaced": around paragraphs, "all": around every block, "none"
    width: int           # 0: not wrapped
    nodes: bool          # each text node on its own line
    cell: str            # between table cells
    title: bool


def draw(seed):
    """A random style; equal seeds give equal styles."""
    rng = random.Random(seed)
    marked = rng.random() < .35
    return Style(
        links=marked and rng.random() < .6,
        images=marked and rng.random() < .4,
        emphasis=marked and rng.random() < .6,
        heading_marks=marked,
        bullet=rng.choice(["* ", "- ", "+ ", "• ", "o ", "· ", "", "", "– "]),
        numbers=rng.random() < .7,
        indent=rng.choice([0, 0, 2, 2, 3, 4]),
        base_indent=rng.choice([0, 0, 0, 2, 3]),
        blanks=rng.choice(["spaced", "spaced", "spaced", "all", "none"]),
        width=rng.choice([0, 0, 0, 0, 65, 72, 76, 80, 90, 100, 120]),
        nodes=not marked and rng.random() < .12,
        cell=rng.choice([" ", "  ", "\t", " | "]),
        title=rng.random() < .4,
    )


class Renderer:
    """Walks one page and collects lines."""

    def __init__(self, style):
        self.style = style
        self.lines = []       # (indent, marker, text)
        self.inline = []
        self.pending_blank = False
        self.depth = 0
        self.marker = ""
        self.prefix = ""

    def text(self, value):
        if self.style.nodes:
            for part in [SPACE.sub(" ", value).strip()]:
                if part:
                    self.flush()
                    self.inline.append(part)
                    self.flush()
            return
        self.inline.append(value)

    def flush(self):
        content = SPACE.sub(" ", "".join(self.inline)).strip()
        self.inline = []
        if not content:
            return
        if self.pending_blank and self.lines and self.style.blanks != "none":
            self.lines.append(None)
        self.pending_blank = self.style.blanks == "all"
        self.lines.append((self.depth, self.marker, self.prefix + content))
        self.marker = " " * len(self.marker) if self.marker.strip() else self.marker
        self.prefix = ""

    def space(self):
        self.pending_blank = True

    def walk(self, element, ordinal=0):
        tag = element.tag
        if not isinstance(tag, str) or tag in SKIP:
            return
        if tag == "br":
            self.flush()
            return
        if tag == "img":
            alt = element.get("alt")
            if self.style.images:
                self.inline.append(f"![{alt or ''}]({(element.get('src') or '')[:120]})")
            return
        if tag == "pre":
            self.preformatted(element)
            return
        if tag in BLOCKS:
            self.block(element, tag, ordinal)
            return
        opening, closing = self.inline_marks(element, tag)
        self.inline.append(opening)
        self.children(element)
        self.inline.append(closing)

    def inline_marks(self, element, tag):
        if tag == "a" and self.style.links and element.get("href"):
            return "[", f"]({element.get('href').strip().replace(' ', '%20')})"
        if tag in ("strong", "b") and self.style.emphasis:
            return "**", "**"
        if tag in ("em", "i") and self.style.emphasis:
            return "_", "_"
        if tag in ("td", "th"):
            return "", self.style.cell
        return "", ""

    def block(self, element, tag, ordinal):
        self.flush()
        spaced = tag in SPACED and not (tag in ("ul", "ol") and self.depth > 0)
        if spaced:
            self.space()
        saved = self.depth, self.marker
        if tag in ("ul", "ol"):
            self.depth += 1
        if tag == "li":
            self.marker = f"{ordinal}. " if ordinal and self.style.numbers else self.style.bullet
        if tag[0] == "h" and tag[1:].isdigit() and self.style.heading_marks:
            self.prefix = "#" * int(tag[1]) + " "
        if tag == "hr" and self.style.heading_marks:
            self.inline.append("* * *")
        self.children(element, tag)
        self.flush()
        self.prefix = ""
        self.depth, self.marker = saved
        if spaced:
            self.space()

    def preformatted(self, element):
        self.flush()
        self.space()
        for line in "".join(element.itertext()).rstrip().split("\n"):
            self.lines.append((self.depth, "", "    " + line if self.style.heading_marks else line))
        self.space()

    def children(self, element, tag=""):
        if element.text:
            self.text(element.text)
        ordinal = 0
        for child in element:
            ordinal += child.tag == "li"
            self.walk(child, ordinal if tag == "ol" else 0)
            if child.tail:
                self.text(child.tail)


def _layout(lines, style):
    out = []
    for line in lines:
        if line is None:
            out.append("")
            continue
        depth, marker, content = line
        lead = " " * (style.base_indent + style.indent * depth)
        if style.width and len(lead + marker + content) > style.width and not content.startswith("    "):
            width = max(style.width, len(lead + marker) + 20)
            wrapped = textwrap.wrap(content, width - len(lead + marker), break_long_words=False, break_on_hyphens=False)
            out.append(lead + marker + wrapped[0])
            out.extend(lead + " " * len(marker) + rest for rest in wrapped[1:])
        else:
            out.append(lead + marker + content)
    return "\n".join(out) + "\n"


def render(source, style):
    """The page as text in one style; an empty string when it cannot be parsed."""
    try:
        root = lxml_html.document_fromstring(re.sub(r"^<\?xml[^>]*>", "", source))
    except (ValueError, lxml_html.etree.ParserError):
        return ""
    renderer = Renderer(style)
    title = root.findtext(".//title")
    if style.title and title:
        renderer.text(title)
        renderer.flush()
        renderer.space()
    try:
        renderer.walk(root if root.find("body") is None else root.find("body"))
    except RecursionError:
        return ""
    renderer.flush()
    return _layout(renderer.lines, style)
