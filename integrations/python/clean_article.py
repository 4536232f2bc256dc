"""Cleans documents in a Python pipeline: a generator in, a generator out, in order, one process."""
import contextlib
import json
import subprocess
import threading


def clean(documents, command=('clean-article', '--jsonl')):
    """Yields one cleaned document (dict) for each document (dict with text, html or markdown).

    Raises what the documents raise, and RuntimeError when one of them got no answer.
    """
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding='utf-8')
    sent = 0
    fault = None

    def feed():
        nonlocal sent, fault
        try:
            for document in documents:
                process.stdin.write(json.dumps(document) + '\n')
                sent += 1
        except BrokenPipeError:
            pass  # the process has ended: its exit code and the missing answers tell
        except BaseException as error:
            fault = error  # raised where somebody hears it
        finally:
            with contextlib.suppress(BrokenPipeError):
                process.stdin.close()

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    received = 0
    try:
        for line in process.stdout:
            received += 1
            yield json.loads(line)
        feeder.join()
        if fault is not None:
            raise fault
        if process.wait() != 0 or received != sent:
            raise RuntimeError(f'clean-article: exit code {process.returncode}, {received} of {sent} documents')
    finally:
        process.kill()  # who takes no more documents leaves it at work
        process.wait()
