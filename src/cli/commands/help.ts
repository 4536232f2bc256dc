import { HELP_TEXTS, type HelpText } from '../arguments/help-texts.js'
import { type CommandName, OPTIONS, type OptionName, type OptionRow } from '../arguments/table.js'
import { isTerminal, write } from '../output/streams.js'
import { styleText } from '../output/style.js'

const GROUPS: Readonly<Record<HelpText['group'], string>> = {
  input: 'What the input is',
  output: 'What comes out',
  rules: 'What is done',
  report: 'Reports',
  stream: 'Streams and many documents',
  configuration: 'Configuration',
  general: 'General',
}

const INTRODUCTION = `Usage: clean-article [options] [path | glob | -]...
       clean-article rules [id]
       clean-article init [--yes]
       clean-article completion bash | zsh | fish

Turns scraped text, HTML or Markdown into clean Markdown, and says what it removed, where and why.
One input, or standard input, goes to standard output. For several, say what to do with them:
-o DIR, --write, --check or --jsonl.
`

const EXAMPLES = `Examples:
  clean-article page.html > page.md               clean one page
  clean-article --explain article.txt             see what would go, and why
  clean-article --check --diff "docs/**/*.md"     check a folder of Markdown; exit 1 when something is found
  clean-article --write "docs/**/*.md"            repair it in place
  clean-article -o clean "pages/**/*.html"        clean many pages into a folder
  clean-article --jsonl < pages.jsonl > clean.jsonl

Exit codes: 0 done; 1 something was found, or nothing was left; 2 usage, configuration or input error.
`

const COMMAND_HELP: Readonly<Record<CommandName, string>> = {
  rules: `Usage: clean-article rules [id] [-f json]

Lists the rules, or explains one with its examples. -f json prints them for programs.
`,
  init: `Usage: clean-article init [--yes]

Looks at the files of this folder and writes a commented .clean-articlerc.yaml. --yes asks nothing.
`,
  completion: `Usage: clean-article completion bash | zsh | fish

Prints the completion script of a shell:
  bash   eval "$(clean-article completion bash)"          in ~/.bashrc
  zsh    eval "$(clean-article completion zsh)"           in ~/.zshrc, after compinit
  fish   clean-article completion fish | source           in ~/.config/fish/config.fish
`,
}

/** Prints the help of the program or of a sub-command. */
export async function printHelp(command: CommandName | undefined): Promise<number> {
  await write(1, command === undefined ? helpText(await styleText(await isTerminal(1))) : COMMAND_HELP[command])
  return 0
}

function helpText(style: { bold(text: string): string }): string {
  const rows = Object.entries(OPTIONS) as [OptionName, OptionRow][]
  const sections = Object.entries(GROUPS).map(([group, title]) => {
    const lines = rows.filter(([name]) => HELP_TEXTS[name].group === group).map(([name, row]) => optionLine(name, row))
    return `${style.bold(`${title}:`)}\n${lines.join('\n')}\n`
  })
  return [INTRODUCTION, ...sections, EXAMPLES].join('\n')
}

const NAME_WIDTH = 34

function optionLine(name: OptionName, row: OptionRow): string {
  const short = row.short === undefined ? '    ' : `-${row.short}, `
  const value = row.choices !== undefined && row.choices.length <= 3 ? row.choices.join('|') : (row.value ?? 'NAME')
  const argument = row.type === 'boolean' ? '' : row.alone === undefined ? ` ${value}` : `[=${value}]`
  const left = `  ${short}--${name}${argument}`.padEnd(NAME_WIDTH)
  const indent = `\n${' '.repeat(NAME_WIDTH)}`
  const choices = row.choices !== undefined && row.choices.length > 3 ? `:${indent}${row.choices.join(', ')}` : ''
  return `${left}${left.endsWith(' ') ? '' : indent}${HELP_TEXTS[name].help}${choices}`
}
