import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { folder, MARKER_ONLY, program, put } from './helpers.js'

describe('sub-commands', () => {
  it('lists the rules, explains one, and prints them for programs', () => {
    const path = folder()
    expect(program(path, ['rules']).out).toMatch(/^boilerplate +drop +\S/m)
    expect(program(path, ['rules', 'boilerplate']).out).toContain('Changes (text):')
    const rules = JSON.parse(program(path, ['rules', '-f', 'json']).out) as { id: string }[]
    expect(rules.map(({ id }) => id)).toContain('boilerplate')
    expect(JSON.parse(program(path, ['rules', 'boilerplate', '-f', 'json']).out)).toMatchObject({ id: 'boilerplate' })
  })

  it('lists rules of plugins too', () => {
    expect(program(folder(MARKER_ONLY), ['rules']).out).toContain('no-marker')
  })

  const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0
  const completed = (shell: string, script: string): string[] => {
    const path = folder({ 'my page.md': '' })
    put(path, 'completion', program(path, ['completion', shell]).out)
    const { stdout } = spawnSync(shell, ['-c', script], { cwd: path, encoding: 'utf8' })
    return stdout.split(/\s+/).filter((word) => word !== '')
  }

  it.skipIf(!has('bash'))('completes in bash', () => {
    const complete = (line: string): string[] =>
      completed(
        'bash',
        `source completion; COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _clean_article; echo "\${COMPREPLY[@]}"`,
      )
    expect(complete('clean-article --strictness ""')).toEqual(['low', 'normal', 'high'])
    expect(complete('clean-article --fr')).toEqual(['--from', '--front-matter'])
    expect(complete('clean-article ru')).toEqual(['rules'])
    expect(complete('clean-article rules boiler')).toEqual(['boilerplate'])
    const script =
      'source completion; COMP_WORDS=(clean-article my); COMP_CWORD=1; _clean_article; echo ${#COMPREPLY[@]} "${COMPREPLY[0]}"'
    expect(completed('bash', script)).toEqual(['1', 'my', 'page.md'])
  })

  it.skipIf(!has('fish'))('completes in fish', () => {
    const complete = (line: string): string[] => completed('fish', `source completion; complete -C "${line}" | cut -f1`)
    expect(complete('clean-article --strictness ')).toEqual(['high', 'low', 'normal'])
    expect(complete('clean-article --fr').sort()).toEqual(['--from', '--front-matter', '--front-matter='])
    expect(complete('clean-article completion ')).toEqual(['bash', 'fish', 'zsh'])
  })

  it.skipIf(!has('zsh'))('completes in zsh', () => {
    const script = `
      zmodload zsh/zpty
      zpty z zsh -f -i
      zpty -w z 'PS1=; autoload -U compinit; compinit -u -D; source ./completion; zstyle ":completion:*" list-prompt ""'
      zpty -w z 'bindkey "^I" expand-or-complete; echo READY'
      sleep 1
      zpty -n -w z $'clean-article --stric\\t'
      sleep 1
      zpty -r -t z reply; while zpty -r -t z more; do reply+=$more; done
      print -r -- $reply
    `
    expect(completed('zsh', script).join(' ')).toContain('--strictness')
  })
})
