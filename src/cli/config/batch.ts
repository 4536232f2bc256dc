import type { Rule } from '../../model/rule.js'
import { once } from '../../tools/once.js'
import type { Flags } from '../arguments/index.js'
import type { Settings } from '../clean-options.js'
import { configSearch } from './places.js'

/** The configurations of a run over many files. */
export interface BatchSettings {
  /** The settings for one file, from the configuration nearest to it. */
  for(file: string | undefined): Promise<Settings>
  /** What the configuration of the current directory tells to ignore. */
  readonly ignore: readonly string[]
  /** The rules that it adds. */
  readonly plugins: readonly Rule[]
}

/** Finds the settings of many files; each configuration is read once. */
export async function createBatchSettings(flags: Flags): Promise<BatchSettings> {
  if (flags['no-config']) return { for: async () => ({}), ignore: [], plugins: [] }
  const search = configSearch()
  const isConfigured = (file: string | undefined): boolean => flags.config !== undefined || search(file)
  const settingsOfFile = async (file: string | undefined): Promise<Settings> => {
    if (!isConfigured(file)) return {}
    const { finder, settingsOf } = await loader()
    const found = await finder.find(file)
    return found === undefined ? {} : settingsOf(found, file)
  }
  const loader = once(async () => {
    const { createFinder, settingsOf } = await import('./load.js')
    return { finder: createFinder(flags), settingsOf }
  })
  const here = isConfigured(undefined) ? await (await loader()).finder.find(undefined) : undefined
  return { for: settingsOfFile, ignore: here?.config.ignore ?? [], plugins: here?.plugins ?? [] }
}
