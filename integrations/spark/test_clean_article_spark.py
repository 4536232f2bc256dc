"""Runs the job for real over two worker processes and ends one of them in the middle.

usage: python test_clean_article_spark.py        (needs requirements.txt, Java 17 and a built clean-article)
"""
import glob
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as parquet

from clean_article_spark import CleanerFailed, clean_partition

HERE = Path(__file__).resolve().parent
PROGRAM = HERE.parents[1] / 'bin' / 'clean-article.js'
JOB = HERE / 'clean_article_spark.py'
SENTENCE = 'The river rose two metres in a night, and by morning the old bridge at the mill was gone. '
DOCUMENTS = 400

# The first process that is started waits, so that its worker can be ended while it holds documents.
WRAPPER = '''#!/bin/sh
if mkdir "{folder}/first" 2>/dev/null; then
  echo $$ > "{folder}/pid"
  sleep 30
fi
exec {command} "$@"
'''


def document(number):
    if number % 50 == 7:
        return {'id': number}
    return {'id': number, 'text': f'{SENTENCE * 8}\n\nDocument {number}. {SENTENCE}\n'}


def rows(output):
    """The rows of every file, with the status that the folder says."""
    found = []
    for path in sorted(glob.glob(f'{output}/status=*/*.parquet')):
        status = path.split('status=')[1].split('/')[0]
        found += [{**row, 'status': status} for row in parquet.read_table(path, partitioning=None).to_pylist()]
    return found


def executor_of(pid):
    """The worker's Java process above a process."""
    while pid > 1:
        if b'CoarseGrainedExecutorBackend' in Path(f'/proc/{pid}/cmdline').read_bytes():
            return pid
        pid = int(Path(f'/proc/{pid}/stat').read_text().rsplit(')', 1)[1].split()[1])
    raise AssertionError('no worker above the process')


def job(*arguments):
    environment = {**os.environ, 'PYSPARK_PYTHON': sys.executable, 'SPARK_LOCAL_IP': '127.0.0.1'}
    return subprocess.Popen(
        [sys.executable, str(JOB), '--master', 'local-cluster[2,1,1024]', *arguments],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


class Partition(unittest.TestCase):
    def cleaned(self, batches):
        command = ['node', str(PROGRAM), '--jsonl', '--field', 'text', '--from', 'text']
        return [row for batch in clean_partition(command, 'text')(batches) for row in batch.to_pylist()]

    def batch(self, text):
        return pa.RecordBatch.from_pydict({'text': [text] * 3})

    def test_answers_every_document(self):
        found = self.cleaned(iter([self.batch(SENTENCE), self.batch(SENTENCE)]))
        self.assertEqual([row['markdown'] for row in found], [f'{SENTENCE.strip()}\n'] * 6)

    def test_raises_what_the_documents_raise(self):
        def broken():
            yield self.batch(SENTENCE)
            raise KeyError('upstream')
        for batches in (broken(), iter([self.batch(b'bytes')])):
            with self.assertRaisesRegex(CleanerFailed, "upstream|bytes"):
                self.cleaned(batches)


class SparkJob(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix='clean-article-spark-')
        self.addCleanup(shutil.rmtree, self.folder)
        self.input = f'{self.folder}/in.jsonl'
        with open(self.input, 'w', encoding='utf-8') as file:
            for number in range(DOCUMENTS):
                file.write(json.dumps(document(number)) + '\n')

    def test_loses_and_doubles_nothing_when_a_worker_dies(self):
        wrapper = Path(self.folder, 'clean-article')
        wrapper.write_text(WRAPPER.format(folder=self.folder, command=f'node {PROGRAM}'))
        wrapper.chmod(wrapper.stat().st_mode | stat.S_IXUSR)
        output = f'{self.folder}/out'
        process = job('--input', self.input, '--format', 'jsonl', '--output', output,
                      '--command', str(wrapper), '--partitions', '4', '--summary', f'{self.folder}/summary.json')
        marker = Path(self.folder, 'pid')
        deadline = time.time() + 600
        try:
            while not (marker.exists() and marker.read_text().strip()):
                self.assertLess(time.time(), deadline, 'the job did not start')
                self.assertIsNone(process.poll(), 'the job ended before it started')
                time.sleep(0.2)
        except AssertionError:
            process.kill()
            raise
        os.kill(executor_of(int(marker.read_text())), signal.SIGKILL)
        printed, complaints = process.communicate(timeout=900)
        self.assertEqual(process.returncode, 0, complaints[-2000:])
        found = rows(output)
        self.assertEqual(sorted(row['id'] for row in found), list(range(DOCUMENTS)))
        for row in found:
            if row['status'] == 'ok':
                self.assertIn(f'Document {row["id"]}.', row['markdown'])
            else:
                self.assertEqual((row['id'] % 50, row['error_code']), (7, 'no-document'))
        summary = json.loads(Path(self.folder, 'summary.json').read_text())
        self.assertEqual(summary['documents'], DOCUMENTS)
        self.assertEqual(json.loads(printed.strip().splitlines()[-1]), summary)

    def test_fails_when_the_cleaner_fails(self):
        wrapper = Path(self.folder, 'broken')
        wrapper.write_text('#!/bin/sh\nhead -n 3 >/dev/null\nexit 3\n')
        wrapper.chmod(wrapper.stat().st_mode | stat.S_IXUSR)
        process = job('--input', self.input, '--format', 'jsonl', '--output', f'{self.folder}/out', '--command', str(wrapper))
        _, complaints = process.communicate(timeout=900)
        self.assertNotEqual(process.returncode, 0)
        self.assertIn('exit code 3', complaints)
        self.assertEqual(rows(f'{self.folder}/out'), [])

    def test_says_what_a_column_of_bytes_lacks(self):
        parquet.write_table(pa.table({'html': [SENTENCE.encode()]}), f'{self.folder}/in.parquet')
        process = job('--input', f'{self.folder}/in.parquet', '--format', 'parquet', '--output', f'{self.folder}/out')
        _, complaints = process.communicate(timeout=900)
        self.assertNotEqual(process.returncode, 0)
        self.assertIn('column html is binary: give its documents as strings, bytes decoded', complaints)


if __name__ == '__main__':
    unittest.main()
