/**
 * Writes what whole pages do not teach: the article of each page with nothing around it, see `../../html/alone.ts`, for
 * a scorer that has seen whole pages alone takes its lists and tables for boilerplate; and some of the pages without
 * their attributes, or it would keep all that stands in a page without names.
 *
 * usage: clean.ts OUT PAGES.jsonl.gz GOLD.jsonl.gz [PAGES GOLD ...]
 *
 * OUT/clean.jsonl.gz, OUT/littered.jsonl.gz, OUT/bare.jsonl.gz  {id, url, type, html}
 * OUT/clean.gold.jsonl.gz and so on                             {id, main_content}
 */
import { createWriteStream } from 'node:fs'
import { createGzip, type Gzip } from 'node:zlib'
import { articleAlone, withoutAttributes } from '../../html/alone.js'
import { goldOf, type PageRecord, readRecords } from './records.js'

/** One page in so many is written without attributes. */
const EVERY = 3

class Writer {
  readonly #type: string
  readonly #files: readonly Gzip[]

  constructor(folder: string, type: string) {
    this.#type = type
    this.#files = [type, `${type}.gold`].map((name) => {
      const zip = createGzip()
      zip.pipe(createWriteStream(`${folder}/${name}.jsonl.gz`))
      return zip
    })
  }

  write(page: PageRecord, html: string, gold: string): void {
    const [pages, golds] = this.#files
    const id = `${this.#type}-${page.id}`
    pages?.write(`${JSON.stringify({ id, url: page.url, type: this.#type, html })}\n`)
    golds?.write(`${JSON.stringify({ id, main_content: gold })}\n`)
  }

  end(): void {
    for (const file of this.#files) file.end()
  }
}

async function main(out: string, files: readonly string[]): Promise<void> {
  const [clean, littered, bare] = [new Writer(out, 'clean'), new Writer(out, 'littered'), new Writer(out, 'bare')]
  let number = 0
  for (let index = 0; index < files.length; index += 2) {
    const gold = await goldOf(files[index + 1] as string)
    for await (const page of readRecords<PageRecord>(files[index] as string)) {
      const expected = gold.get(page.id)?.main_content
      if (expected === undefined) continue
      const alone = await articleAlone(page, expected, number)
      if (alone !== undefined) {
        clean.write(page, alone.html, alone.text)
        littered.write(page, alone.littered, alone.text)
      }
      if (number++ % EVERY === 0) bare.write(page, withoutAttributes(page.html), expected)
    }
  }
  for (const writer of [clean, littered, bare]) writer.end()
}

const [out, ...files] = process.argv.slice(2)
if (out === undefined || files.length === 0) {
  process.stderr.write('usage: clean.ts OUT PAGES.jsonl.gz GOLD.jsonl.gz [PAGES GOLD ...]\n')
  process.exitCode = 2
} else await main(out, files)
