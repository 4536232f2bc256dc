"""Programs that people flatten pages with, and that the development data holds no renderings of."""
import html2text
from inscriptis import get_text


def _guarded(renderer):
    """An empty text for a page that the program cannot read."""
    def render(source):
        try:
            return renderer(source)
        except (ValueError, AssertionError, RecursionError, IndexError, TypeError, AttributeError):
            return ""
    return render


RENDERERS = {"inscriptis": _guarded(get_text), "html2text": _guarded(html2text.html2text)}
