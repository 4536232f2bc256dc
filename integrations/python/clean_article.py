"""Cleans documents in a Python pipeline: a generator in, a generator out, in order, one process."""
import json
import subprocess
import threading


def clean(documents, command=('clean-article', '--jsonl')):
    """Yields one cleaned document (dict) for each document (dict with text, html or markdown)."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding='utf-8')
    sent = 0

    def feed():
        nonlocal sent
        with process.stdin as pipe:
            for document in documents:
                pipe.write(json.dumps(document) + '\n')
                sent += 1

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    received = 0
    for line in process.stdout:
        received += 1
        yield json.loads(line)
    feeder.join()
    if process.wait() != 0 or received != sent:
        raise RuntimeError(f'clean-article: exit code {process.returncode}, {received} of {sent} documents')
