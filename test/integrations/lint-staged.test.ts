import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folder, get, PROGRAM } from '../cli/helpers.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Kept between runs: the installation takes longer than the test. */
const HOME = join(ROOT, 'node_modules/.cache/clean-article-test/lint-staged')

/** The program from npm; undefined where the registry or git is missing. */
function installed(): string | undefined {
  const program = join(HOME, 'node_modules/lint-staged/bin/lint-staged.js')
  if (spawnSync('git', ['--version']).status !== 0) return undefined
  if (!existsSync(program)) {
    mkdirSync(HOME, { recursive: true })
    writeFileSync(join(HOME, 'package.json'), '{"private":true}\n')
    const done = spawnSync('npm', ['install', '--silent', 'lint-staged@16'], { cwd: HOME, timeout: 180_000 })
    if (done.status !== 0) return undefined
  }
  return program
}

const lintStaged = installed()
const recipe = /```json\n([\s\S]*?)```/.exec(get(ROOT, 'docs/integrations.md'))?.[1] ?? ''

function git(path: string, ...parameters: string[]): string {
  const settings = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'core.hooksPath=/dev/null']
  const { status, stdout, stderr } = spawnSync('git', [...settings, ...parameters], { cwd: path, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return stdout.trim()
}

describe.skipIf(lintStaged === undefined)('lint-staged itself', () => {
  it('cleans what is staged and stages it again', { timeout: 180_000 }, () => {
    const repository = folder({
      'package.json': recipe,
      'node_modules/.bin/clean-article': `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`,
      '.gitignore': 'node_modules/\n',
      'notes.md': 'The new fe\u200Brry.\n',
    })
    spawnSync('chmod', ['+x', join(repository, 'node_modules/.bin/clean-article')])
    git(repository, 'init', '--quiet')
    git(repository, 'add', 'package.json', '.gitignore')
    git(repository, 'commit', '--quiet', '--message', 'begin')
    mkdirSync(join(repository, 'docs'))
    writeFileSync(join(repository, 'docs/my page.md'), 'The old fe\u200Brry.\n')
    git(repository, 'add', 'docs')
    const { status, stderr } = spawnSync(process.execPath, [lintStaged as string], {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTIONS: '' },
    })
    expect(status, stderr).toBe(0)
    expect(git(repository, 'show', ':docs/my page.md')).toBe('The old ferry.')
    expect(get(repository, 'notes.md')).toBe('The new fe\u200Brry.\n')
  })
})
