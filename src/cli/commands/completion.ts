import { LEVELS, PHASES } from '../../model/choices.js'
import { UsageError } from '../../options.js'
import { rules } from '../../rules/index.js'
import { HELP_TEXTS } from '../arguments/help-texts.js'
import { COMMANDS, OPTIONS, type OptionName, type OptionRow } from '../arguments/table.js'

const SHELLS = ['bash', 'zsh', 'fish'] as const

/**
 * The completion script of a shell, made from the table of options.
 *
 * @throws UsageError for a shell that there is no script for
 */
export function completion(shell: string | undefined): string {
  switch (SHELLS.find((name) => name === shell)) {
    case 'bash':
      return bash()
    case 'zsh':
      return zsh()
    case 'fish':
      return fish()
    default:
      throw new UsageError(`${shell === undefined ? 'name a shell' : `unknown shell "${shell}"`}: ${SHELLS.join(', ')}`)
  }
}

const ROWS = Object.entries(OPTIONS) as readonly (readonly [OptionName, OptionRow])[]

/** The values of an option that are known beforehand. */
function valuesOf(name: string, row: OptionRow): readonly string[] {
  if (row.choices !== undefined) return row.choices
  if (name === 'rule') return rules.flatMap(({ id }) => LEVELS.map((level) => `${id}:${level}`))
  if (name === 'only') return [...PHASES, ...rules.map(({ id }) => id)]
  return []
}

function bash(): string {
  const cases = ROWS.flatMap(([name, row]) => {
    const values = valuesOf(name, row)
    if (row.type === 'boolean' || row.alone !== undefined) return []
    const reply = values.length > 0 ? bashWords(values) : bashFiles(row)
    const names = row.short === undefined ? `--${name}` : `--${name}|-${row.short}`
    return [`    ${names}) COMPREPLY=(${reply}); return ;;`]
  })
  const words = ROWS.map(([name]) => `--${name}`)
  return `# bash completion for clean-article
_clean_article() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  # Names of files may hold spaces.
  local IFS=$'\\n'
  COMPREPLY=()
  case "$prev" in
${cases.join('\n')}
    rules) [[ $COMP_CWORD -eq 2 ]] && COMPREPLY=(${bashWords(rules.map(({ id }) => id))}) && return ;;
    completion) [[ $COMP_CWORD -eq 2 ]] && COMPREPLY=(${bashWords(SHELLS)}) && return ;;
  esac
  if [[ "$cur" == -* ]]; then
    COMPREPLY=(${bashWords(words)})
  elif [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=(${bashWords(COMMANDS)} $(compgen -f -- "$cur"))
  fi
}
complete -o default -o filenames -F _clean_article clean-article
`
}

/** Words that may follow, parted as the script parts them. */
function bashWords(words: readonly string[]): string {
  return `$(compgen -W $'${words.join('\\n')}' -- "$cur")`
}

function bashFiles(row: OptionRow): string {
  return row.value === 'FILE' || row.value === 'DIR' ? '$(compgen -f -- "$cur")' : ''
}

function zsh(): string {
  const lines = ROWS.map(([name, row]) => {
    const help = HELP_TEXTS[name].help.replace(/[[\]:]/g, '\\$&').replaceAll("'", '’')
    const repeat = row.multiple ? '*' : ''
    const value = row.type === 'boolean' ? '' : zshValue(name, row)
    const equals = row.type === 'boolean' ? '' : row.alone === undefined ? '=' : '=-'
    const long = `'${repeat}--${name}${equals}[${help}]${value}'`
    return row.short === undefined ? `    ${long}` : `    ${long} \\\n    '${repeat}-${row.short}[${help}]${value}'`
  })
  return `#compdef clean-article
_clean_article() {
  if (( CURRENT == 3 )) && [[ $words[2] == rules ]]; then
    compadd -- ${rules.map(({ id }) => id).join(' ')}
    return
  fi
  if (( CURRENT == 3 )) && [[ $words[2] == completion ]]; then
    compadd -- ${SHELLS.join(' ')}
    return
  fi
  (( CURRENT == 2 )) && [[ $PREFIX != -* ]] && compadd -- ${COMMANDS.join(' ')}
  _arguments -s -S \\
${lines.join(' \\\n')} \\
    '*:input:_files'
}
compdef _clean_article clean-article
`
}

function zshValue(name: string, row: OptionRow): string {
  const values = valuesOf(name, row).map((value) => value.replaceAll(':', '\\:'))
  const optional = row.alone === undefined ? '' : ':'
  if (values.length > 0) return `${optional}:${name}:(${values.join(' ')})`
  if (row.value === 'FILE') return `${optional}:file:_files`
  return row.value === 'DIR' ? `${optional}:folder:_files -/` : `${optional}:${name}: `
}

function fish(): string {
  const command = 'complete -c clean-article'
  const noCommand = `not __fish_seen_subcommand_from ${COMMANDS.join(' ')}`
  const lines = ROWS.map(([name, row]) => {
    const short = row.short === undefined ? '' : ` -s ${row.short}`
    const values = valuesOf(name, row)
    const kind = row.type === 'boolean' || row.alone !== undefined ? '' : values.length > 0 ? ' -x' : ' -r'
    const list = values.length > 0 ? ` -a '${values.join(' ')}'` : ''
    return `${command} -l ${name}${short}${kind}${list} -d '${HELP_TEXTS[name].help.replaceAll("'", "\\'")}'`
  })
  return `# fish completion for clean-article
${command} -n '${noCommand}' -a '${COMMANDS.join(' ')}'
${command} -f -n '__fish_seen_subcommand_from rules' -a '${rules.map(({ id }) => id).join(' ')}'
${command} -f -n '__fish_seen_subcommand_from completion' -a '${SHELLS.join(' ')}'
${lines.join('\n')}
`
}
