import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { remark } from 'remark'
import { describe, expect, it } from 'vitest'
import cleanArticle from '../src/unified.js'
import { reformat } from '../src/write/reformat.js'

const damaged = '# Ferry\n\nThe old\u200B ferry.\n'

describe('the plugin', () => {
  it('tells each finding as a message of the file', async () => {
    const file = await remark().use(cleanArticle).process(damaged)
    expect(String(file)).toBe(damaged)
    expect(file.messages).toHaveLength(1)
    expect(file.messages[0]).toMatchObject({
      source: 'clean-article',
      ruleId: 'invisible-characters',
      line: 3,
      column: 8,
      actual: '\u200B',
      expected: [''],
    })
  })

  it('repairs the tree with fix', async () => {
    const file = await remark().use(cleanArticle, { fix: true }).process(damaged)
    expect(String(file)).toBe('# Ferry\n\nThe old ferry.\n')
  })

  it('runs under remark-cli with a reporter of its own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'clean-article-'))
    const root = fileURLToPath(new URL('..', import.meta.url))
    const plugin = join(root, 'dist/unified.js')
    writeFileSync(join(folder, 'page.md'), damaged)
    const args = ['page.md', '--use', plugin, '--report', join(root, 'node_modules/vfile-reporter-json/index.js')]
    let report = ''
    try {
      execFileSync(
        process.execPath,
        [join(root, 'node_modules/remark-cli/cli.js'), ...args, '--no-stdout', '--quiet'],
        {
          cwd: folder,
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      )
    } catch (error) {
      report = String((error as { stderr: Buffer }).stderr)
    }
    if (report === '') {
      report = execFileSync(
        'sh',
        [
          '-c',
          '"$@" 2>&1',
          'sh',
          process.execPath,
          join(root, 'node_modules/remark-cli/cli.js'),
          ...args,
          '--no-stdout',
        ],
        { cwd: folder, encoding: 'utf8' },
      )
    }
    expect(report).toContain('"ruleId":"invisible-characters"')
  })
})

describe('--reformat', () => {
  it('writes canonical Markdown and keeps front matter as it is', () => {
    const source = '---\ntitle:   a\n---\nTitle\n=====\n* one\n* two\n'
    expect(reformat(source)).toBe('---\ntitle:   a\n---\n\n# Title\n\n- one\n- two\n')
    expect(reformat(reformat(source))).toBe(reformat(source))
  })
})
