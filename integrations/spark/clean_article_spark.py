"""Cleans a data set with clean-article on Apache Spark.

usage: spark-submit clean_article_spark.py --input PATH --format parquet|jsonl|wet --output PATH [options]

Each partition starts one `clean-article --jsonl` process and streams its documents through it, so
memory stays constant and the start-up is paid once a partition. The process answers one line a
document, in order; this job checks the exit code and counts the answers, and raises when either is
wrong, so that Spark runs the task again instead of losing rows. Spark's commit protocol publishes
the files of one attempt only, so a retry never doubles a document.

Output: Parquet, partitioned by `status`:
  status=ok     the input's columns without the text, and markdown, title, author, date, lang,
                confidence, stats (JSON)
  status=error  documents that failed: the input's columns with the text, error_code, error_message
A summary (documents, failures, characters in and out, characters removed by rule) is printed as one
JSON object, and written to --summary when given.
"""
import argparse
import contextlib
import json
import shlex
import subprocess
import sys
import threading

import orjson
import pyarrow as pa

RESULT_FIELDS = [
    ('markdown', pa.string()),
    ('title', pa.string()),
    ('author', pa.string()),
    ('date', pa.string()),
    ('lang', pa.string()),
    ('confidence', pa.float64()),
    ('stats', pa.string()),
    ('error_code', pa.string()),
    ('error_message', pa.string()),
    ('status', pa.string()),
]
RESULT_DDL = ', '.join(f'{name} {"double" if kind == pa.float64() else "string"}' for name, kind in RESULT_FIELDS)
TEXT_FIELDS = ('html', 'text', 'markdown')
PIPE_BUFFER = 1 << 16
# Rows of either status go to files of their own as they come: with one file open they would be sorted first.
SETTINGS = {'spark.sql.maxConcurrentOutputFileWriters': '2', 'spark.sql.execution.arrow.maxRecordsPerBatch': '1000'}


class CleanerFailed(RuntimeError):
    """The clean-article process ended badly or did not answer for every document."""


class Cleaner:
    """One clean-article process: documents go in on one thread, answers come back on another."""

    def __init__(self, command):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=PIPE_BUFFER)
        self.complaints = []
        self.fault = None
        self.listener = threading.Thread(target=self._listen, daemon=True)
        self.listener.start()

    def _listen(self):
        for line in self.process.stderr:
            self.complaints = [*self.complaints, line.decode(errors='replace').rstrip()][-5:]

    def start(self, documents):
        """Feeds the documents, one JSON object a line, while the caller reads the answers."""
        self.feeder = threading.Thread(target=self._feed, args=(documents,), daemon=True)
        self.feeder.start()

    def _feed(self, documents):
        try:
            for document in documents:
                self.process.stdin.write(orjson.dumps(document, option=orjson.OPT_APPEND_NEWLINE))
        except (BrokenPipeError, ValueError):
            pass  # the reader sees the missing answers and the exit code
        except BaseException as error:
            self.fault = error  # the reader raises it
        finally:
            # Without its end the process would wait for more, and the reader for the process.
            with contextlib.suppress(BrokenPipeError, ValueError):
                self.process.stdin.close()

    def answer(self):
        """The next answer; raises CleanerFailed when the process has none left."""
        line = self.process.stdout.readline()
        if not line:
            self.raise_fault()
            raise CleanerFailed(f'no answer, exit code {self.process.wait()}: {" | ".join(self.complaints)}')
        return orjson.loads(line)

    def finish(self):
        """Checks that nothing is left over and that the process ended well."""
        if self.process.stdout.readline():
            raise CleanerFailed('more answers than documents')
        self.raise_fault()
        code = self.process.wait()
        if code != 0:
            raise CleanerFailed(f'exit code {code}: {" | ".join(self.complaints)}')

    def raise_fault(self):
        """Raises what the documents raised, where somebody hears it."""
        if self.fault is not None:
            raise CleanerFailed(f'the documents ended: {self.fault!r}') from self.fault

    def stop(self):
        """Ends the process, whatever state it is in."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.listener.join()
        for pipe in (self.process.stdout, self.process.stderr):
            pipe.close()


def result_row(answer):
    """The result columns of one answer, in the order of RESULT_FIELDS."""
    error = answer.get('error')
    if error is not None:
        return [None] * 7 + [error.get('code'), error.get('message'), 'error']
    stats = orjson.dumps(answer.get('stats')).decode()
    head = [answer.get(name) for name in ('markdown', 'title', 'author', 'date', 'lang', 'confidence')]
    return [*head, stats, None, None, 'ok']


def clean_partition(command, field):
    """A function for `mapInArrow`: record batches with a text column in, cleaned batches out."""
    def clean(batches):
        batches = iter(batches)
        waiting = []
        ready = threading.Condition()
        done = []

        def documents():
            # Only a few batches stand between the feeder and the reader: memory stays constant.
            try:
                for batch in batches:
                    with ready:
                        ready.wait_for(lambda: len(waiting) < 2 or done)
                        waiting.append(batch)
                        ready.notify_all()
                    for value in batch.column(batch.schema.get_field_index(field)).to_pylist():
                        yield {field: value}
            finally:
                with ready:
                    done.append(True)
                    ready.notify_all()

        cleaner = Cleaner(command)
        try:
            cleaner.start(documents())
            while True:
                with ready:
                    ready.wait_for(lambda: waiting or done)
                    if not waiting:
                        break
                    batch = waiting[0]
                rows = [result_row(cleaner.answer()) for _ in range(batch.num_rows)]
                yield with_results(batch, rows, field)
                with ready:
                    waiting.pop(0)
                    ready.notify_all()
            cleaner.finish()
        finally:
            cleaner.stop()
    return clean


def with_results(batch, rows, field):
    """The batch with its result columns; the text stays only where the document failed."""
    columns = list(batch.columns)
    names = list(batch.schema.names)
    index = names.index(field)
    texts = columns[index].to_pylist()
    kept = [text if row[-1] == 'error' else None for text, row in zip(texts, rows)]
    columns[index] = pa.array(kept, pa.string())
    results = [pa.array([row[i] for row in rows], kind) for i, (_, kind) in enumerate(RESULT_FIELDS)]
    return pa.RecordBatch.from_arrays(columns + results, names=names + [name for name, _ in RESULT_FIELDS])


def clean_archives(command):
    """A function for `mapInArrow`: batches of WET paths in, one row a record out."""
    names = ['path', 'url'] + [name for name, _ in RESULT_FIELDS]
    kinds = [pa.string(), pa.string()] + [kind for _, kind in RESULT_FIELDS]

    def batch_of(rows):
        return pa.RecordBatch.from_arrays([pa.array(c, k) for c, k in zip(zip(*rows), kinds)], names=names)

    def clean(batches):
        for batch in batches:
            for path in batch.column(0).to_pylist():
                cleaner = Cleaner([*command, '--from', 'wet', path.removeprefix('file:')])
                try:
                    cleaner.process.stdin.close()
                    rows = []
                    for line in cleaner.process.stdout:
                        answer = orjson.loads(line)
                        rows.append([path, answer.get('url'), *result_row(answer)])
                        if len(rows) == 1000:
                            yield batch_of(rows)
                            rows = []
                    if rows:
                        yield batch_of(rows)
                    cleaner.finish()
                finally:
                    cleaner.stop()
    return clean


def text_field(frame, wanted):
    """The column that holds the documents: the one named, or the first of html, text, markdown."""
    names = [wanted] if wanted else [name for name in TEXT_FIELDS if name in frame.columns]
    if not names or names[0] not in frame.columns:
        raise SystemExit(f'no column {wanted or " or ".join(TEXT_FIELDS)} in the input; name it with --field')
    return names[0]


def cleaned(spark, options):
    """The data frame of results, not yet computed."""
    command = [*shlex.split(options.command), '--jsonl', *shlex.split(options.arguments)]
    if options.format == 'wet':
        paths = spark.read.format('binaryFile').load(options.input).select('path')
        schema = f'path string, url string, {RESULT_DDL}'
        return paths.repartition(max(1, paths.count())).mapInArrow(clean_archives(command), schema)
    frame = spark.read.parquet(options.input) if options.format == 'parquet' else spark.read.json(options.input)
    if options.partitions:
        frame = frame.repartition(options.partitions)
    field = text_field(frame, options.field)
    kind = frame.schema[field].dataType.simpleString()
    if kind != 'string':
        raise SystemExit(f'column {field} is {kind}: give its documents as strings, bytes decoded')
    if options.field:
        command += ['--field', field]
    taken = [name for name, _ in RESULT_FIELDS if name in frame.columns and name != field]
    frame = frame.drop(*taken)
    schema = ', '.join(f'`{f.name}` {f.dataType.simpleString()}' for f in frame.schema.fields)
    if field == 'markdown':  # the input's column would stand beside the result of the same name
        frame = frame.withColumnRenamed('markdown', 'source_markdown')
        schema = schema.replace('`markdown`', '`source_markdown`')
        command += ['--field', 'source_markdown', '--from', 'markdown']
        field = 'source_markdown'
    return frame.mapInArrow(clean_partition(command, field), f'{schema}, {RESULT_DDL}')


STATS_DDL = 'charactersIn bigint, charactersOut bigint, removed map<string, bigint>'


def summary(spark, output):
    """Counts of what was written, by reading the small columns back."""
    from pyspark.sql import functions as sql
    frame = spark.read.parquet(output).select('status', 'confidence', sql.from_json('stats', STATS_DDL).alias('stats'))
    total = frame.agg(
        sql.count('*').alias('documents'),
        sql.count_if(sql.col('status') == 'error').alias('failed'),
        sql.coalesce(sql.sum('stats.charactersIn'), sql.lit(0)).alias('characters_in'),
        sql.coalesce(sql.sum('stats.charactersOut'), sql.lit(0)).alias('characters_out'),
        sql.count_if(sql.col('confidence') < 0.5).alias('low_confidence'),
    ).first().asDict()
    removed = frame.select(sql.explode('stats.removed').alias('rule', 'size')).groupBy('rule').agg(sql.sum('size'))
    return {**total, 'removed': dict(sorted(removed.collect()))}


def parse(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--input', required=True, help='a path or glob that Spark can read')
    parser.add_argument('--format', choices=('parquet', 'jsonl', 'wet'), default='parquet')
    parser.add_argument('--output', required=True, help='a folder that does not exist yet')
    parser.add_argument('--field', help='the column that holds the documents (default: html, text or markdown)')
    parser.add_argument('--command', default='clean-article', help='how to start clean-article on a worker')
    parser.add_argument('--arguments', default='', help='more options of clean-article, as one string')
    parser.add_argument('--partitions', type=int, help='split the input anew into this many parts')
    parser.add_argument('--summary', help='write the summary here as JSON')
    parser.add_argument('--master', help='the Spark master, where spark-submit does not say it')
    return parser.parse_args(arguments)


def main(arguments):
    from pyspark.sql import SparkSession
    options = parse(arguments)
    builder = SparkSession.builder.appName('clean-article')
    if options.master:
        builder = builder.master(options.master)
    spark = builder.getOrCreate()
    for name, value in SETTINGS.items():
        if not spark.sparkContext.getConf().contains(name):
            spark.conf.set(name, value)
    cleaned(spark, options).write.mode('errorifexists').partitionBy('status').parquet(options.output)
    counts = summary(spark, options.output)
    print(json.dumps(counts))
    if options.summary:
        with open(options.summary, 'w', encoding='utf-8') as file:
            json.dump(counts, file)
    spark.stop()


if __name__ == '__main__':
    main(sys.argv[1:])
