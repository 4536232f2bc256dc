import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const BESIDE = fileURLToPath(new URL('../../../shared', import.meta.url))

/**
 * The folder with the development data (`data/`) and the scorers (`score/`): the `--data` option, else
 * the environment variable CLEAN_ARTICLE_SHARED, else `../shared` beside the checkout.
 *
 * @throws Error when there is no such folder
 */
export function sharedFolder(given?: string): string {
  const folder = resolve(given ?? process.env.CLEAN_ARTICLE_SHARED ?? BESIDE)
  if (!existsSync(join(folder, 'data'))) {
    throw new Error(`no data in ${folder}: name the folder with --data or CLEAN_ARTICLE_SHARED`)
  }
  return folder
}

/** The records of a JSON Lines file, plain or gzipped. */
export function* recordsOf<T>(path: string): Generator<T> {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  for (const line of text.split('\n')) if (line.trim() !== '') yield JSON.parse(line) as T
}
