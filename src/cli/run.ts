import { UsageError } from '../options.js'
import { BATCH_FLAGS } from './arguments/batch.js'
import type { Flags } from './arguments/flags.js'
import type { Arguments } from './arguments/index.js'
import { readArguments } from './arguments/index.js'
import { isArchiveName } from './input/archive-name.js'
import { write } from './output/streams.js'
import { runSingle } from './single.js'

/**
 * Carries out one command line. What only some runs need is loaded by the runs that need it.
 *
 * @param argv the arguments without the program's name
 * @returns the exit code
 */
export async function run(argv: readonly string[]): Promise<number> {
  const given = await readArguments(argv)
  const { flags } = given
  if (flags.help) return (await import('./commands/help.js')).printHelp(given.command)
  if (flags.version) return (await import('./commands/version.js')).printVersion()
  if (given.command !== undefined) return runCommand(given, given.command)
  if (flags['print-config']) return (await import('./config/print.js')).printConfig(given)
  if (isStream(given)) return (await import('./stream/index.js')).runStream(given)
  const stray = STREAM_FLAGS.find((name) => flags[name] !== undefined)
  if (stray !== undefined) throw new UsageError(`--${stray} is for a stream of records: add --jsonl`)
  if (isBatch(given)) return (await import('./batch/index.js')).runBatch(given)
  return runSingle(given)
}

async function runCommand(given: Arguments, command: NonNullable<Arguments['command']>): Promise<number> {
  switch (command) {
    case 'rules':
      return (await import('./commands/rules.js')).listRules(given)
    case 'init':
      return (await import('./init/index.js')).initialise(given)
    case 'completion':
      return write(1, (await import('./commands/completion.js')).completion(given.inputs[0])).then(() => 0)
  }
}

/** JSON lines, or a web archive by option or name. */
function isStream({ flags, inputs }: Arguments): boolean {
  if (flags.jsonl || flags.from === 'warc' || flags.from === 'wet') return true
  return inputs.some(isArchiveName)
}

/** What only records have use for. */
const STREAM_FLAGS: readonly (keyof Flags)[] = ['field', 'keep-input', 'findings', 'fail-on-error', 'jobs', 'timeout']

/** More is asked for than the clean document of one input on standard output. */
function isBatch({ flags, inputs }: Arguments): boolean {
  const names: readonly (keyof Flags)[] = [...BATCH_FLAGS, 'summary-file']
  return inputs.length > 1 || names.some((name) => flags[name] !== undefined)
}
