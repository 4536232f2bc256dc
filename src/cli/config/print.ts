import type { Arguments } from '../arguments/index.js'
import { cleanOptions } from '../clean-options.js'
import { write } from '../output/streams.js'
import { settingsFor } from './index.js'

/** Prints the configuration that holds for the first input as JSON. */
export async function printConfig({ inputs, flags }: Arguments): Promise<number> {
  const file = inputs[0] === '-' ? flags['stdin-filename'] : inputs[0]
  const { filename: _, plugins = [], ...options } = cleanOptions(flags, await settingsFor(file, flags), file)
  const printed = plugins.length === 0 ? options : { ...options, plugins: plugins.map((rule) => rule.id) }
  await write(1, `${JSON.stringify(printed, undefined, 2)}\n`)
  return 0
}
