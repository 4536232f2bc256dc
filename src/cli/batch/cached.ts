import type { Flags } from '../arguments/flags.js'
import { cleanOptions, type Settings } from '../clean-options.js'
import { codeOf } from '../config/plugin-code.js'
import { decodeInput } from '../input/read.js'
import type { Source } from '../input/source.js'
import { cacheKey, openCache } from './cache.js'
import { entryOf, restored } from './cache-entry.js'
import type { Processed } from './document.js'

/** Documents as earlier runs found them. */
export interface CachedProcessing {
  /** The document of the same bytes and settings as it was, not parsed again; else what `process` gives. */
  known(source: Source, bytes: Buffer, settings: Settings, process: () => Promise<Processed>): Promise<Processed>
  /** Writes what is kept between runs. */
  save(): void
}

/** Opens the cache that the command line names. */
export function openCached(flags: Flags): CachedProcessing {
  const cache = openCache(flags)
  return {
    async known(source, bytes, settings, process) {
      // Standard input is no file that could be forgotten when it is gone.
      if (source.path === '-') return process()
      const { encoding, from } = flags
      const { plugins = [], ...clean } = cleanOptions(flags, settings, source.filename)
      const key = cacheKey(bytes, { encoding, from, clean, plugins: plugins.map((rule) => [rule.id, codeOf(rule)]) })
      const entry = cache.get(source.path, key)
      if (entry !== undefined) return restored(source, await decodeInput(bytes, source, flags), entry)
      const processed = await process()
      const made = entryOf(processed)
      if (made !== undefined) cache.set(source.path, key, made)
      return processed
    },
    save: () => cache.save(),
  }
}
