import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (name: string): string => readFileSync(join(root, name), 'utf8')

/** A scratch repository with one damaged page, and the command on its path. */
function scratch(): { path: string; env: NodeJS.ProcessEnv } {
  const path = mkdtempSync(join(tmpdir(), 'clean-article-'))
  mkdirSync(join(path, 'docs'))
  mkdirSync(join(path, 'bin'))
  writeFileSync(join(path, 'docs/page.md'), 'The o\u200Bld ferry.\n')
  const program = join(root, 'bin/clean-article.js')
  // npx as the action calls it, for the package that this checkout builds.
  const npx = `#!/bin/sh\nwhile [ "$1" != clean-article ]; do shift; done\nshift\nexec "${process.execPath}" "${program}" "$@"\n`
  writeFileSync(join(path, 'bin/npx'), npx, { mode: 0o755 })
  writeFileSync(join(path, 'bin/clean-article'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, {
    mode: 0o755,
  })
  return { path, env: { ...process.env, PATH: `${join(path, 'bin')}:${process.env.PATH}` } }
}

interface Action {
  inputs: Record<string, { description: string; default: string }>
  runs: { steps: { run?: string; env?: Record<string, string> }[] }
}

describe('action.yml', () => {
  const action = parse(read('action.yml')) as Action

  it('annotates what it finds and writes the review page', () => {
    const { path, env } = scratch()
    const step = action.runs.steps.find(({ run }) => run !== undefined)
    const given = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([name, value]) => {
        const input = /inputs\.(\w+)/.exec(value)?.[1] ?? ''
        return [name, input === 'files' ? 'docs/**/*.md' : (action.inputs[input]?.default ?? '')]
      }),
    )
    const done = spawnSync('bash', ['-e', '-c', step?.run ?? 'false'], {
      cwd: path,
      env: { ...env, ...given },
      encoding: 'utf8',
    })
    expect(done.stdout).toMatch(/^::error file=docs\/page\.md,line=1,/m)
    expect(done.status).toBe(1)
    expect(readFileSync(join(path, 'clean-article.html'), 'utf8')).toContain('docs/page.md')
  })

  it('documents each input', () => {
    for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/\.$/)
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as { id: string; entry: string }[]

  it.each(hooks.map(({ id, entry }) => [id, entry]))('%s takes file names', (_id, entry) => {
    const { path, env } = scratch()
    const done = spawnSync('sh', ['-c', `${entry} "$@"`, 'sh', 'docs/page.md'], { cwd: path, env, encoding: 'utf8' })
    const isWrite = entry.includes('--write')
    expect(done.status).toBe(isWrite ? 0 : 1)
    expect(readFileSync(join(path, 'docs/page.md'), 'utf8')).toBe(
      isWrite ? 'The old ferry.\n' : 'The o\u200Bld ferry.\n',
    )
  })
})

describe('docs/integrations.md', () => {
  const page = read('docs/integrations.md')
  const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? ''

  it('has a Makefile that works', () => {
    const { path, env } = scratch()
    writeFileSync(join(path, 'Makefile'), block('make'))
    const done = spawnSync('make', ['check-articles'], { cwd: path, env, encoding: 'utf8' })
    expect(done.stdout).toContain('docs/page.md')
    expect(done.status).not.toBe(0)
  })

  it('has an npm script and a lint-staged command that work', () => {
    const { path, env } = scratch()
    const { scripts, 'lint-staged': staged } = JSON.parse(block('json')) as {
      scripts: Record<string, string>
      'lint-staged': Record<string, string>
    }
    expect(spawnSync('sh', ['-c', scripts['lint:prose'] ?? ''], { cwd: path, env }).status).toBe(1)
    execFileSync('sh', ['-c', `${staged['*.md']} "$@"`, 'sh', join(path, 'docs/page.md')], { cwd: path, env })
    expect(readFileSync(join(path, 'docs/page.md'), 'utf8')).toBe('The old ferry.\n')
  })

  it('has a GitLab job that is YAML', () => {
    const jobs = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => parse(text ?? '') as object)
    expect(jobs.some((job) => 'clean-article' in job)).toBe(true)
  })
})
