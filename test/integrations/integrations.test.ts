import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../..', import.meta.url))
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
})

interface GitLabJob {
  artifacts: { paths: string[]; reports: { junit: string } }
}

/** What the two calls of gitlab-ci-local to rsync do: a machine may lack it, and no package registry has it. */
const RSYNC = `#!/bin/sh
for last; do case $last in --files-from=*) names=\${last#*=} ;; esac; done
case "$*" in
  *--exclude-from=*) git checkout-index --all --prefix="$last" ;;
  *--files-from=*) tar -c -T "$names" | tar -x -C "$last" ;;
  *) echo "rsync $*: not expected" >&2; exit 1 ;;
esac
`

/** A scratch repository with the job and two pages: one is clean, the other damaged unless it is given. */
function repository(job: string, page = 'The o\u200Bld ferry.\n'): string {
  const { path } = scratch()
  writeFileSync(join(path, 'docs/page.md'), page)
  writeFileSync(join(path, 'docs/clean.md'), 'The new ferry.\n')
  writeFileSync(join(path, '.gitlab-ci.yml'), job)
  writeFileSync(join(path, 'bin/rsync'), RSYNC, { mode: 0o755 })
  git(path, 'init', '--quiet', '--initial-branch', 'main')
  git(path, 'add', 'docs', '.gitlab-ci.yml')
  git(path, 'commit', '--quiet', '--message', 'begin')
  return path
}

function git(path: string, ...parameters: string[]): void {
  const settings = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'core.hooksPath=/dev/null']
  execFileSync('git', [...settings, ...parameters], { cwd: path })
}

/**
 * Runs the pipeline in a fresh checkout of what is committed. Versions of gitlab-ci-local from 4.74 on need a
 * later Node than clean-article does.
 */
function gitlab(path: string, source: string, ...more: string[]): SpawnSyncReturns<string> {
  const program = join(root, 'node_modules/gitlab-ci-local/dist/index.js')
  const options = ['--force-shell-executor', '--shell-isolation', '--no-artifacts-to-source', '--home', path]
  const variable = ['--variable', `CI_PIPELINE_SOURCE=${source}`, '--ignore-predefined-vars', 'CI_PIPELINE_SOURCE']
  const env = { ...process.env, PATH: `${join(path, 'bin')}:${process.env.PATH}` }
  return spawnSync(process.execPath, [program, ...options, ...variable, ...more], { cwd: path, env, encoding: 'utf8' })
}

/** The report where GitLab looks for it, the names of the artifacts that it would keep, and the first one's text. */
function results(path: string, { paths, reports }: GitLabJob['artifacts']) {
  const kept = join(path, '.gitlab-ci-local/artifacts/clean-article')
  return {
    report: readFileSync(join(path, '.gitlab-ci-local/builds/clean-article', reports.junit), 'utf8'),
    kept: readdirSync(kept),
    review: readFileSync(join(kept, paths[0] ?? ''), 'utf8'),
  }
}

describe('the GitLab job of docs/integrations.md', () => {
  const blocks = [...read('docs/integrations.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '')
  const job = blocks.find((block) => 'clean-article' in (parse(block) as object)) ?? ''
  const { artifacts } = (parse(job) as { 'clean-article': GitLabJob })['clean-article']

  it('fails on a damaged page, and keeps the report and the review page', () => {
    const path = repository(job)
    const done = gitlab(path, 'merge_request_event')
    expect(done.stderr).toContain('clean-article: 2 documents, 1 changed')
    expect(done.status).toBe(1)
    const { report, kept, review } = results(path, artifacts)
    expect(report).toMatch(/<testcase name="docs\/page\.md" classname="clean-article">\s*<failure message="1 finding"/)
    expect(report).toContain('<testcase name="docs/clean.md" classname="clean-article"/>')
    expect(kept).toEqual(artifacts.paths)
    expect(review).toContain('docs/page.md')
  })

  it('succeeds on clean pages', () => {
    const path = repository(job, 'The old ferry.\n')
    const done = gitlab(path, 'merge_request_event')
    expect(done.status, done.stderr).toBe(0)
    const { report, kept } = results(path, artifacts)
    expect(report).toContain('<testsuites tests="2" failures="0" errors="0">')
    expect(kept).toEqual(artifacts.paths)
  })

  it.each([
    ['push', 'main', 'on_success'],
    ['merge_request_event', 'draft', 'on_success'],
    ['push', 'draft', 'never'],
  ])('runs on %s of the branch %s: %s', (source, branch, when) => {
    const path = repository(job)
    git(path, 'checkout', '--quiet', '-B', branch)
    expect(JSON.parse(gitlab(path, source, '--list-json').stdout)).toMatchObject([{ name: 'clean-article', when }])
  })
})
