import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { Flags } from '../arguments/index.js'
import { VERSION } from '../version.js'

/** Files that were found clean, by content and settings. */
export interface Cache {
  has(file: string, bytes: Buffer, options: object): boolean
  add(file: string, bytes: Buffer, options: object): void
  save(): void
}

const DEFAULT_LOCATION = 'node_modules/.cache/clean-article/clean.json'
const WITHOUT_MODULES = '.clean-article-cache.json'

/** Opens the cache; one that cannot be read is begun anew. */
export function openCache(flags: Flags): Cache {
  const path = flags['cache-location'] ?? (existsSync('node_modules') ? DEFAULT_LOCATION : WITHOUT_MODULES)
  const keys = readKeys(path)
  let isChanged = false
  const keyOf = (bytes: Buffer, options: object): string =>
    createHash('sha1').update(settingsKey(options)).update(bytes).digest('base64')
  return {
    has: (file, bytes, options) => keys[file] !== undefined && keys[file] === keyOf(bytes, options),
    add(file, bytes, options) {
      keys[file] = keyOf(bytes, options)
      isChanged = true
    },
    save() {
      if (!isChanged) return
      mkdirSync(dirname(path), { recursive: true })
      writeFileAtomic.sync(path, JSON.stringify(keys))
    },
  }
}

/** All that decides the result besides the bytes. Rules of plugins count by their source. */
function settingsKey(options: object): string {
  const printed = JSON.stringify(options, (_key, value: unknown) =>
    typeof value === 'function' ? String(value) : value,
  )
  return `${VERSION}\0${printed}\0`
}

function readKeys(path: string): Record<string, string> {
  try {
    const keys: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof keys === 'object' && keys !== null ? (keys as Record<string, string>) : {}
  } catch {
    return {}
  }
}
