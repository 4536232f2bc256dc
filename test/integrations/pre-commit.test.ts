import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folder, get, PROGRAM, put } from '../cli/helpers.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Kept between runs: the installation takes longer than the test. */
const HOME = join(ROOT, 'node_modules/.cache/clean-article-test/pre-commit')

/** The program from PyPI; undefined where Python, the registry or git is missing. */
function installed(): string | undefined {
  const program = join(HOME, 'venv/bin/pre-commit')
  if (spawnSync('git', ['--version']).status !== 0) return undefined
  if (!existsSync(program)) {
    mkdirSync(HOME, { recursive: true })
    if (spawnSync('python3', ['-m', 'venv', join(HOME, 'venv')]).status !== 0) return undefined
    const pip = spawnSync(join(HOME, 'venv/bin/pip'), ['install', '--quiet', 'pre-commit'], { timeout: 180_000 })
    if (pip.status !== 0) return undefined
  }
  return program
}

const preCommit = installed()

function git(path: string, ...parameters: string[]): string {
  const settings = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'core.hooksPath=/dev/null']
  const { status, stdout, stderr } = spawnSync('git', [...settings, ...parameters], { cwd: path, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return stdout.trim()
}

/** A repository with the hooks of this one, whose package starts the program that this checkout builds. */
function hookRepository(): { path: string; revision: string } {
  const path = folder({
    '.pre-commit-hooks.yaml': get(ROOT, '.pre-commit-hooks.yaml'),
    'package.json': '{"name":"hooks","version":"1.0.0","type":"module","bin":{"clean-article":"start.js"}}\n',
    'start.js': `#!/usr/bin/env node\nawait import(${JSON.stringify(PROGRAM)})\n`,
  })
  git(path, 'init', '--quiet')
  git(path, 'add', '.')
  git(path, 'commit', '--quiet', '--message', 'hooks')
  return { path, revision: git(path, 'rev-parse', 'HEAD') }
}

/** A content repository that asks for a hook, with all files staged. */
function contentRepository(hook: string): string {
  const { path, revision } = hookRepository()
  const repository = folder({
    '.pre-commit-config.yaml':
      `repos:\n  - repo: ${path}\n    rev: ${revision}\n    hooks:\n` +
      `      - id: ${hook}\n        language_version: system\n`,
    '.clean-articleignore': 'docs/drafts/\n',
    'docs/page.md': 'The old\u200B ferry.\n',
    'docs/my page.md': 'The new ferry.\n',
    'docs/drafts/page.md': 'A draft\u200B of it.\n',
    'notes.txt': 'Not Markdown\u200B.\n',
  })
  git(repository, 'init', '--quiet')
  git(repository, 'add', '.')
  return repository
}

function run(repository: string): { code: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(preCommit as string, ['run', '--all-files', '--verbose'], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, PRE_COMMIT_HOME: join(HOME, 'home'), GITHUB_ACTIONS: '' },
  })
  return { code: status, out: stdout + stderr }
}

describe.skipIf(preCommit === undefined)('pre-commit itself', () => {
  it('checks the files of a commit, and skips ignored ones with a notice', { timeout: 180_000 }, () => {
    const repository = contentRepository('clean-article')
    const { code, out } = run(repository)
    expect(out).toContain('docs/page.md')
    expect(out).toContain('invisible-characters')
    expect(out).toContain('docs/drafts/page.md is ignored')
    expect(out).not.toContain('notes.txt')
    expect(code).toBe(1)
    put(repository, 'docs/page.md', 'The old ferry.\n')
    git(repository, 'add', '.')
    expect(run(repository)).toMatchObject({ code: 0 })
  })

  it('repairs them, and stops the commit so that the repair is seen', { timeout: 180_000 }, () => {
    const repository = contentRepository('clean-article-write')
    const first = run(repository)
    expect(first.out).toContain('files were modified by this hook')
    expect(first.code).toBe(1)
    expect(get(repository, 'docs/page.md')).toBe('The old ferry.\n')
    expect(get(repository, 'docs/drafts/page.md')).toContain('\u200B')
    git(repository, 'add', '.')
    expect(run(repository).code).toBe(0)
  })
})
