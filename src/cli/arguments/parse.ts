import { existsSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { UsageError } from '../../options.js'
import type { Flags } from './flags.js'
import { OPTIONS, type OptionRow } from './table.js'

const ROWS: Readonly<Record<string, OptionRow>> = OPTIONS

/**
 * Tells options and inputs apart.
 *
 * @param argv the arguments without the program's name
 * @throws UsageError for an unknown option, a missing value, a value that is not allowed, a contradiction, or
 *   a file of ignored paths that is not there
 */
export function parseOptions(argv: readonly string[]): { inputs: readonly string[]; flags: Flags } {
  const flags: Record<string, unknown> = {}
  const program = createProgram(flags)
  try {
    program.parse(withLoneValues(argv), { from: 'user' })
  } catch (error) {
    throw error instanceof CommanderError ? new UsageError(inOneLine(error) + remedyFor(error, argv)) : error
  }
  if (flags['no-config'] && flags.config !== undefined) {
    throw new UsageError('--config and --no-config contradict each other: leave one out')
  }
  if (flags.patch && flags.reformat) {
    throw new UsageError('--patch and --reformat contradict each other: leave one out')
  }
  const ignored = flags['ignore-path']
  if (typeof ignored === 'string' && !existsSync(ignored)) {
    throw new UsageError(`${ignored}: no such file: check --ignore-path`)
  }
  // Each value is what its row allows: createProgram has told commander so.
  return { inputs: program.args, flags: flags as Flags }
}

/** A commander program for the table of options; each option that is met is set in `flags`. */
function createProgram(flags: Record<string, unknown>): Command {
  const program = new Command('clean-article')
    .argument('[inputs...]')
    .helpOption(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .action(() => {})
  for (const [name, row] of Object.entries(ROWS)) {
    program.addOption(optionOf(name, row))
    program.on(`option:${name}`, (value: string | null) => {
      if (row.type === 'boolean') flags[name] = true
      else if (row.multiple === true) flags[name] = [...((flags[name] as string[] | undefined) ?? []), value]
      else flags[name] = value
    })
  }
  return program
}

function optionOf(name: string, row: OptionRow): Option {
  const value = row.type === 'boolean' ? '' : ' <value>'
  const option = new Option(`${row.short === undefined ? '' : `-${row.short}, `}--${name}${value}`)
  if (row.type === 'boolean') return option
  return option.argParser((given: string) => {
    // An unset variable of a shell is no name; that of the folder would be the current one.
    const isMissing = given === '' && (row.value === 'FILE' || row.value === 'DIR')
    if (isMissing || /^-./.test(given)) throw new InvalidArgumentError('It needs a value.')
    if (row.choices !== undefined && !row.choices.includes(given)) {
      throw new InvalidArgumentError(`Allowed choices are ${row.choices.join(', ')}.`)
    }
    return given
  })
}

/**
 * Writes an option that may stand alone as `--name=value`, so that it never swallows an input:
 * the next argument is its value only when it is one of the choices or can be no input.
 */
function withLoneValues(argv: readonly string[]): string[] {
  const args: string[] = []
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] as string
    if (argument === '--') return [...args, ...argv.slice(index)]
    const row = argument.startsWith('--') ? ROWS[argument.slice(2)] : undefined
    const next = argv[index + 1]
    if (row?.alone === undefined) args.push(argument)
    else if (next !== undefined && isValueOf(row, next)) args.push(`${argument}=${argv[++index]}`)
    else args.push(`${argument}=${row.alone}`)
  }
  return args
}

function isValueOf(row: OptionRow, argument: string): boolean {
  if (row.choices !== undefined) return row.choices.includes(argument)
  return !/^-|[*?{}[\]]/.test(argument) && !existsSync(argument)
}

/** What to do about an option that does not exist, where commander suggests none: it may be meant for a file. */
function remedyFor({ code, message }: CommanderError, argv: readonly string[]): string {
  if (code !== 'commander.unknownOption' || message.includes('Did you mean')) return ''
  const file = argv.find((argument) => message.includes(`'${argument}'`) && existsSync(argument))
  return file === undefined ? ': clean-article --help lists them' : `: for the file, write ./${file}`
}

/** Commander's message without its prefix, its suggestion on the same line. */
function inOneLine({ message }: CommanderError): string {
  return message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
}
