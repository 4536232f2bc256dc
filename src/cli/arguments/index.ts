import type { Flags } from './flags.js'
import { COMMANDS, type CommandName } from './table.js'

/** A command line, read. */
export interface Arguments {
  readonly command?: CommandName
  /** Paths, globs and `-`; for a sub-command its arguments. */
  readonly inputs: readonly string[]
  readonly flags: Flags
}

/**
 * Reads a command line.
 *
 * @param argv the arguments without the program's name
 * @throws UsageError for an unknown option, a missing value, or a value that is not allowed
 */
export async function readArguments(argv: readonly string[]): Promise<Arguments> {
  // Names alone need no parser: loading it would take as long as cleaning some pages of text.
  const isPlain = argv.every((argument) => argument === '-' || !argument.startsWith('-'))
  const { inputs, flags } = isPlain ? { inputs: argv, flags: {} } : (await import('./parse.js')).parseOptions(argv)
  const command = COMMANDS.find((name) => name === argv[0])
  return command === undefined ? { inputs, flags } : { command, inputs: inputs.slice(1), flags }
}
