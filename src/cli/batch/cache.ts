import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Flags } from '../arguments/flags.js'
import { VERSION } from '../commands/version.js'
import { writeWhole } from '../output/write-file.js'
import type { CacheEntry } from './cache-entry.js'

/** What was found out about files, by content and settings. */
export interface Cache {
  /** The entry of a file whose bytes and settings are those that it was made from. */
  get(file: string, key: string): CacheEntry | undefined
  set(file: string, key: string, entry: CacheEntry): void
  /** Writes the cache when it has changed; files that are gone are forgotten. */
  save(): void
}

type Files = Readonly<Record<string, readonly [key: string, entry: CacheEntry]>>

const DEFAULT_LOCATION = 'node_modules/.cache/clean-article/findings.json'
const WITHOUT_MODULES = '.clean-article-cache.json'

/** Opens the cache; one that cannot be read, was damaged or is of another version is begun anew. */
export function openCache(flags: Flags): Cache {
  const path = flags['cache-location'] ?? (existsSync('node_modules') ? DEFAULT_LOCATION : WITHOUT_MODULES)
  const files = new Map(Object.entries(readFiles(path)))
  let isChanged = false
  return {
    get(file, key) {
      const known = files.get(file)
      return known?.[0] === key ? known[1] : undefined
    },
    set(file, key, entry) {
      files.set(file, [key, entry])
      isChanged = true
    },
    save() {
      if (!isChanged) return
      const present = Object.fromEntries([...files].filter(([file]) => existsSync(file)))
      writeWhole(path, serialised(present))
    },
  }
}

/**
 * All that decides a result: the bytes, and every setting.
 *
 * @param settings options of `clean` and of decoding, and what tells the code of plugins
 */
export function cacheKey(bytes: Buffer, settings: object): string {
  return createHash('sha1')
    .update(`${VERSION}\0${JSON.stringify(settings)}\0`)
    .update(bytes)
    .digest('base64')
}

/** The checksum tells a file that this version wrote from all others, so that its content needs no validation. */
function serialised(files: Files): string {
  const body = JSON.stringify(files)
  return `${JSON.stringify({ version: VERSION, checksum: checksum(body) })}\n${body}\n`
}

function readFiles(path: string): Files {
  try {
    const content = readFileSync(path, 'utf8')
    const lineEnd = content.indexOf('\n')
    const head = JSON.parse(content.slice(0, lineEnd)) as { version?: unknown; checksum?: unknown } | null
    const body = content.slice(lineEnd + 1, -1)
    return head?.version === VERSION && head.checksum === checksum(body) ? (JSON.parse(body) as Files) : {}
  } catch {
    return {}
  }
}

function checksum(body: string): string {
  return createHash('sha1').update(body).digest('base64')
}
