import type { OptionName } from './table.js'

/** What the help and the completions say of an option. */
export interface HelpText {
  readonly group: 'input' | 'output' | 'rules' | 'report' | 'stream' | 'configuration' | 'general'
  readonly help: string
}

/** By option. */
export const HELP_TEXTS: Readonly<Record<OptionName, HelpText>> = {
  from: { group: 'input', help: 'what the input is; detected when left out' },
  encoding: { group: 'input', help: 'how the bytes are encoded; detected when left out' },
  'stdin-filename': { group: 'input', help: 'name that standard input goes by' },
  url: { group: 'input', help: 'address of the page: the base of relative links' },
  lang: { group: 'input', help: 'language of the text, such as en or pt-BR' },
  'max-bytes': { group: 'input', help: 'largest document that is read (default 256 MiB)' },
  changed: { group: 'input', help: 'only lines that differ from a git revision (default HEAD)' },

  output: { group: 'output', help: 'write a .md file for each input below DIR' },
  write: { group: 'output', help: 'write Markdown in place, a .md beside other inputs' },
  check: { group: 'output', help: 'change nothing; report what would change and exit 1' },
  diff: { group: 'output', help: 'print the change as a unified diff' },
  'front-matter': { group: 'output', help: 'write title, author, date and so on before the text' },
  'no-title': { group: 'output', help: 'leave the title out' },
  body: {
    group: 'output',
    help: 'write the body alone: no title, captions, names in a thread, or deck unlike the text',
  },
  patch: { group: 'output', help: 'change only what the findings name (always so for Markdown)' },
  reformat: { group: 'output', help: 'write Markdown input anew in canonical form' },

  strictness: { group: 'rules', help: 'how much is taken for boilerplate (default normal)' },
  rule: { group: 'rules', help: 'set a rule to error, warn or off' },
  only: { group: 'rules', help: 'run only these rules or phases' },

  explain: { group: 'report', help: 'print each change with rule, place and reason' },
  format: { group: 'report', help: 'print findings in this form' },
  'output-file': { group: 'report', help: 'write the report to a file' },
  report: { group: 'report', help: 'write a page to review every change in a browser' },
  quiet: { group: 'report', help: 'report errors only' },
  'max-warnings': { group: 'report', help: 'exit 1 when there are more warnings' },
  'summary-file': { group: 'report', help: 'write the counts by rule as JSON' },
  verbose: { group: 'report', help: 'print a summary to standard error' },
  'suppress-all': { group: 'report', help: 'record all findings as known and report them no more' },
  'prune-suppressions': { group: 'report', help: 'forget known findings that are gone' },
  'suppressions-file': { group: 'report', help: 'where known findings are recorded' },

  jsonl: { group: 'stream', help: 'read and write one JSON object a line' },
  field: { group: 'stream', help: 'field that holds the document' },
  'keep-input': { group: 'stream', help: 'keep the input field' },
  findings: { group: 'stream', help: 'add the findings to each record' },
  'fail-on-error': { group: 'stream', help: 'exit 1 when a record failed' },
  jobs: { group: 'stream', help: 'worker threads (default 1; 0: one a processor)' },
  timeout: { group: 'stream', help: 'give up on a document after this time' },

  config: { group: 'configuration', help: 'read this configuration' },
  'no-config': { group: 'configuration', help: 'read no configuration' },
  'print-config': { group: 'configuration', help: 'print the configuration of the input and exit' },
  'ignore-path': { group: 'configuration', help: 'read ignored paths from this file' },
  'no-ignore': { group: 'configuration', help: 'ignore no path' },
  cache: { group: 'configuration', help: 'keep what was found in files that do not change' },
  'cache-location': { group: 'configuration', help: 'where the cache is kept' },

  yes: { group: 'general', help: 'init: ask nothing' },
  help: { group: 'general', help: 'show this help' },
  version: { group: 'general', help: 'show the version' },
}
