import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { UsageError } from '../../options.js'
import { COMMANDS, type CommandName, OPTIONS, type OptionName, type OptionRow } from './table.js'

type Value<Row> = Row extends { readonly multiple: true }
  ? readonly string[]
  : Row extends { readonly type: 'boolean' }
    ? boolean
    : Row extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : string

/** The options as given; one that was not given is missing. */
export type Flags = { readonly [Name in OptionName]?: Value<(typeof OPTIONS)[Name]> }

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
  const rows: Readonly<Record<string, OptionRow>> = OPTIONS
  const parsed = parseArgs({
    args: withLoneValues(argv),
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue
    const row = Object.hasOwn(rows, token.name) ? rows[token.name] : undefined
    if (row === undefined) throw new UsageError(await unknownOption(token.rawName))
    checkValue(token.rawName, isOptionLike(token) ? undefined : token.value, row)
  }
  const command = COMMANDS.find((name) => name === argv[0])
  return {
    ...(command === undefined ? {} : { command }),
    inputs: command === undefined ? parsed.positionals : parsed.positionals.slice(1),
    // checkValue has seen to it that each value is what its row allows.
    flags: parsed.values as Flags,
  }
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
    const row: OptionRow | undefined = argument.startsWith('--') ? OPTIONS[argument.slice(2) as OptionName] : undefined
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

/** True when `--name` is followed by another option where its value should stand. */
function isOptionLike(token: { value: string | undefined; inlineValue: boolean | undefined }): boolean {
  return token.inlineValue === false && /^-./.test(token.value ?? '')
}

function checkValue(name: string, value: string | undefined, row: OptionRow): void {
  if (row.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`option ${name} takes no value`)
    return
  }
  if (value === undefined) throw new UsageError(`option ${name} needs a value`)
  if (row.choices !== undefined && !row.choices.includes(value)) {
    throw new UsageError(`option ${name}: "${value}" is not one of ${row.choices.join(', ')}`)
  }
}

async function unknownOption(name: string): Promise<string> {
  const { nearest } = await import('./nearest.js')
  const options = Object.keys(OPTIONS).map((option) => `--${option}`)
  const near = nearest(name, options)
  return `unknown option ${name}${near === undefined ? ': see clean-article --help' : `: did you mean ${near}?`}`
}
