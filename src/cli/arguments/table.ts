/** One option of the command line: how it is read, and how the help explains it. */
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
  readonly group: 'input' | 'output' | 'rules' | 'report' | 'stream' | 'configuration' | 'general'
  readonly help: string
}

/** Report formats of `--format`. */
export const REPORT_FORMATS = ['stylish', 'json', 'jsonl', 'sarif', 'github', 'checkstyle', 'junit', 'rdjson'] as const

/** Every option. The parser, the help, the completions and the documentation are made from this table. */
export const OPTIONS = {
  from: {
    type: 'string',
    choices: ['text', 'html', 'markdown', 'warc', 'wet'],
    group: 'input',
    help: 'what the input is; detected when left out',
  },
  encoding: {
    type: 'string',
    value: 'NAME',
    group: 'input',
    help: 'how the bytes are encoded; detected when left out',
  },
  'stdin-filename': { type: 'string', value: 'FILE', group: 'input', help: 'name that standard input goes by' },
  url: { type: 'string', value: 'URL', group: 'input', help: 'address of the page: the base of relative links' },
  lang: { type: 'string', value: 'CODE', group: 'input', help: 'language of the text, such as en or pt-BR' },
  'max-bytes': { type: 'string', value: 'N', group: 'input', help: 'largest document that is read (default 256 MiB)' },
  changed: {
    type: 'string',
    value: 'REF',
    alone: 'HEAD',
    group: 'input',
    help: 'only lines that differ from a git revision (default HEAD)',
  },

  output: {
    type: 'string',
    short: 'o',
    value: 'DIR',
    group: 'output',
    help: 'write a .md file for each input below DIR',
  },
  write: { type: 'boolean', short: 'w', group: 'output', help: 'write Markdown in place, a .md beside other inputs' },
  check: { type: 'boolean', group: 'output', help: 'change nothing; report what would change and exit 1' },
  diff: { type: 'boolean', group: 'output', help: 'print the change as a unified diff' },
  'front-matter': {
    type: 'string',
    value: 'KIND',
    choices: ['yaml', 'none'],
    alone: 'yaml',
    group: 'output',
    help: 'write title, author, date and so on before the text',
  },
  'no-title': { type: 'boolean', group: 'output', help: 'leave the title out' },
  body: { type: 'boolean', group: 'output', help: 'write the body alone: no title, deck or captions' },
  patch: { type: 'boolean', group: 'output', help: 'change only what the findings name (always so for Markdown)' },
  reformat: { type: 'boolean', group: 'output', help: 'write Markdown input anew in canonical form' },

  strictness: {
    type: 'string',
    choices: ['low', 'normal', 'high'],
    group: 'rules',
    help: 'how much is taken for boilerplate (default normal)',
  },
  rule: { type: 'string', multiple: true, value: 'ID:LEVEL', group: 'rules', help: 'set a rule to error, warn or off' },
  only: { type: 'string', multiple: true, value: 'ID,...', group: 'rules', help: 'run only these rules or phases' },

  explain: { type: 'boolean', group: 'report', help: 'print each change with rule, place and reason' },
  format: { type: 'string', short: 'f', choices: REPORT_FORMATS, group: 'report', help: 'print findings in this form' },
  'output-file': { type: 'string', value: 'FILE', group: 'report', help: 'write the report to a file' },
  report: { type: 'string', value: 'FILE', group: 'report', help: 'write a page to review every change in a browser' },
  quiet: { type: 'boolean', short: 'q', group: 'report', help: 'report errors only' },
  'max-warnings': { type: 'string', value: 'N', group: 'report', help: 'exit 1 when there are more warnings' },
  'summary-file': { type: 'string', value: 'FILE', group: 'report', help: 'write the counts by rule as JSON' },
  verbose: { type: 'boolean', short: 'v', group: 'report', help: 'print a summary to standard error' },
  'suppress-all': { type: 'boolean', group: 'report', help: 'record all findings as known and report them no more' },
  'prune-suppressions': { type: 'boolean', group: 'report', help: 'forget known findings that are gone' },
  'suppressions-file': { type: 'string', value: 'FILE', group: 'report', help: 'where known findings are recorded' },

  jsonl: { type: 'boolean', group: 'stream', help: 'read and write one JSON object a line' },
  field: { type: 'string', value: 'NAME', group: 'stream', help: 'field that holds the document' },
  'keep-input': { type: 'boolean', group: 'stream', help: 'keep the input field' },
  findings: { type: 'boolean', group: 'stream', help: 'add the findings to each record' },
  'fail-on-error': { type: 'boolean', group: 'stream', help: 'exit 1 when a record failed' },
  jobs: {
    type: 'string',
    short: 'j',
    value: 'N',
    group: 'stream',
    help: 'worker threads (default 1; 0: one a processor)',
  },
  timeout: { type: 'string', value: 'SECONDS', group: 'stream', help: 'give up on a document after this time' },

  config: { type: 'string', value: 'FILE', group: 'configuration', help: 'read this configuration' },
  'no-config': { type: 'boolean', group: 'configuration', help: 'read no configuration' },
  'print-config': { type: 'boolean', group: 'configuration', help: 'print the configuration of the input and exit' },
  'ignore-path': { type: 'string', value: 'FILE', group: 'configuration', help: 'read ignored paths from this file' },
  'no-ignore': { type: 'boolean', group: 'configuration', help: 'ignore no path' },
  cache: { type: 'boolean', group: 'configuration', help: 'keep what was found in files that do not change' },
  'cache-location': { type: 'string', value: 'FILE', group: 'configuration', help: 'where the cache is kept' },

  yes: { type: 'boolean', short: 'y', group: 'general', help: 'init: ask nothing' },
  help: { type: 'boolean', short: 'h', group: 'general', help: 'show this help' },
  version: { type: 'boolean', short: 'V', group: 'general', help: 'show the version' },
} as const satisfies Readonly<Record<string, OptionRow>>

export type OptionName = keyof typeof OPTIONS

/** The sub-commands: named by the first argument. */
export const COMMANDS = ['rules', 'init', 'completion'] as const
export type CommandName = (typeof COMMANDS)[number]
