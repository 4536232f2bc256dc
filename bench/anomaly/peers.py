"""Runs a text fix of PyPI over JSON strings, one a line. Exits 3 when the package is not installed."""
import json
import sys


def load(name):
    if name == "ftfy":
        import ftfy

        return ftfy.fix_text
    if name == "ftfy-careful":
        import ftfy

        careful = ftfy.TextFixerConfig(
            unescape_html=False,
            fix_latin_ligatures=False,
            fix_character_width=False,
            uncurl_quotes=False,
            fix_line_breaks=False,
            normalization=None,
        )
        return lambda text: ftfy.fix_text(text, careful)
    if name == "clean-text":
        from cleantext import clean

        return lambda text: clean(text, lower=False)
    from unidecode import unidecode

    return unidecode


try:
    fix = load(sys.argv[1])
except ImportError:
    sys.exit(3)
for line in sys.stdin:
    print(json.dumps(fix(json.loads(line))))
