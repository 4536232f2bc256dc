"""Runs a command several times and prints what the operating system accounted for each finished run.

usage: measure.py RUNS COMMAND [ARG ...]      standard input is empty, output is thrown away

Prints one JSON object: lists `cpu` and `wall` in seconds, `rss` in megabytes, and the exit code
of the last run. The counts are the kernel's own for the whole process tree that was waited for.
"""
import json
import os
import subprocess
import sys
import time


def run(command):
    started = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - started, usage.ru_maxrss / 1024, status


runs = [run(sys.argv[2:]) for _ in range(int(sys.argv[1]))]
print(json.dumps({
    'cpu': [r[0] for r in runs],
    'wall': [r[1] for r in runs],
    'rss': [r[2] for r in runs],
    'status': os.waitstatus_to_exitcode(runs[-1][3]),
}))
