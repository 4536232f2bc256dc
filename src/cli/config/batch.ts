import { dirname } from 'node:path'
import type { Rule } from '../../model/rule.js'
import { once } from '../../tools/once.js'
import type { Flags } from '../arguments/flags.js'
import type { Settings } from '../clean-options.js'
import { configSearch } from './places.js'

/** Paths to leave alone. */
export interface IgnoredPaths {
  /** In gitignore syntax. */
  readonly patterns: readonly string[]
  /** The folder that they are seen from. */
  readonly folder: string
}

/** The configurations of a run over many files. */
export interface BatchSettings {
  /** The settings for one file, from the configuration nearest to it. */
  for(file: string | undefined): Promise<Settings>
  /** What the configuration of the current directory tells to ignore. */
  readonly ignore: IgnoredPaths
  /** The rules that it adds. */
  readonly plugins: readonly Rule[]
}

/** Finds the settings of many files; each configuration is read once. */
export async function createBatchSettings(flags: Flags): Promise<BatchSettings> {
  const folder = process.cwd()
  if (flags['no-config']) return { for: async () => ({}), ignore: { patterns: [], folder }, plugins: [] }
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
  // One that is named may lie anywhere; one that is found stands over the current directory.
  const isFound = here !== undefined && flags.config === undefined
  return {
    for: settingsOfFile,
    ignore: { patterns: here?.config.ignore ?? [], folder: isFound ? dirname(here.path) : folder },
    plugins: here?.plugins ?? [],
  }
}
