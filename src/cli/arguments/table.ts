import { FORMATS, REPORT_FORMATS, STRICTNESSES } from '../../model/choices.js'

/** One option of the command line: how it is read. How it is explained stands in `help-texts.ts`, which no other run reads. */
export interface OptionRow {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  /** May be given several times. */
  readonly multiple?: boolean
  /** What the help calls the value. */
  readonly value?: string
  /** The only values allowed. */
  readonly choices?: readonly string[]
  /** The value when the option stands alone: it is then written `--name` or `--name=value`. */
  readonly alone?: string
}

/** Every option. The parser, the help, the completions and the documentation are made from this table. */
export const OPTIONS = {
  from: {
    type: 'string',
    choices: [...FORMATS, 'warc', 'wet'],
  },
  encoding: {
    type: 'string',
    value: 'NAME',
  },
  'stdin-filename': { type: 'string', value: 'FILE' },
  url: { type: 'string', value: 'URL' },
  lang: { type: 'string', value: 'CODE' },
  'max-bytes': { type: 'string', value: 'N' },
  changed: {
    type: 'string',
    value: 'REF',
    alone: 'HEAD',
  },

  output: {
    type: 'string',
    short: 'o',
    value: 'DIR',
  },
  write: { type: 'boolean', short: 'w' },
  check: { type: 'boolean' },
  diff: { type: 'boolean' },
  'front-matter': {
    type: 'string',
    value: 'KIND',
    choices: ['yaml', 'none'],
    alone: 'yaml',
  },
  'no-title': { type: 'boolean' },
  body: { type: 'boolean' },
  patch: { type: 'boolean' },
  reformat: { type: 'boolean' },

  strictness: {
    type: 'string',
    choices: STRICTNESSES,
  },
  rule: { type: 'string', multiple: true, value: 'ID:LEVEL' },
  only: { type: 'string', multiple: true, value: 'ID,...' },

  explain: { type: 'boolean' },
  format: { type: 'string', short: 'f', choices: REPORT_FORMATS },
  'output-file': { type: 'string', value: 'FILE' },
  report: { type: 'string', value: 'FILE' },
  quiet: { type: 'boolean', short: 'q' },
  'max-warnings': { type: 'string', value: 'N' },
  'summary-file': { type: 'string', value: 'FILE' },
  verbose: { type: 'boolean', short: 'v' },
  'suppress-all': { type: 'boolean' },
  'prune-suppressions': { type: 'boolean' },
  'suppressions-file': { type: 'string', value: 'FILE' },

  jsonl: { type: 'boolean' },
  field: { type: 'string', value: 'NAME' },
  'keep-input': { type: 'boolean' },
  findings: { type: 'boolean' },
  'fail-on-error': { type: 'boolean' },
  jobs: {
    type: 'string',
    short: 'j',
    value: 'N',
  },
  timeout: { type: 'string', value: 'SECONDS' },

  config: { type: 'string', value: 'FILE' },
  'no-config': { type: 'boolean' },
  'print-config': { type: 'boolean' },
  'ignore-path': { type: 'string', value: 'FILE' },
  'no-ignore': { type: 'boolean' },
  cache: { type: 'boolean' },
  'cache-location': { type: 'string', value: 'FILE' },

  yes: { type: 'boolean', short: 'y' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const satisfies Readonly<Record<string, OptionRow>>

export type OptionName = keyof typeof OPTIONS

/** The sub-commands: named by the first argument. */
export const COMMANDS = ['rules', 'init', 'completion'] as const
export type CommandName = (typeof COMMANDS)[number]
