import type { Flags } from '../arguments/flags.js'
import type { Settings } from '../clean-options.js'
import { hasConfig } from './places.js'

/**
 * The settings that the nearest configuration gives a file. Costs a few look-ups of names when
 * there is none.
 *
 * @param file its path; the current directory counts when left out
 * @param flags `--config` names the configuration, `--no-config` forbids it
 */
export async function settingsFor(file: string | undefined, flags: Flags): Promise<Settings> {
  if (flags['no-config'] || (flags.config === undefined && !hasConfig(file))) return {}
  const { createFinder, settingsOf } = await import('./load.js')
  const found = await createFinder(flags).find(file)
  return found === undefined ? {} : settingsOf(found, file)
}
