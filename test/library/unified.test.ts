import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import cleanArticle from '../../src/unified.js'

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

  it.each([
    ['front matter', '---\ntitle: Ferry\n---\n'],
    ['front matter in TOML', '+++\ntitle = "Ferry"\n+++\n'],
    ['a table', '| a | b |\n| - | - |\n| c | d |\n'],
    ['struck text', 'It is ~~late~~ early.\n'],
    ['a task', '- [x] done\n'],
    ['a footnote', 'It is late[^1].\n\n[^1]: By an hour.\n'],
    ['mathematics', 'It is $x^2$ late.\n\n$$\ny\n$$\n'],
    ['a directive', ':::note\nIt is late.\n:::\n'],
  ])('parses what it repaired as the pipeline does, with or without GFM: %s', async (_name, markdown) => {
    for (const pipeline of [remark, () => remark().use(remarkGfm)]) {
      const healthy = await pipeline().process(`${markdown}\nThe old ferry.\n`)
      const file = await pipeline().use(cleanArticle, { fix: true }).process(`${markdown}\nThe old\u200B ferry.\n`)
      expect(String(file)).toBe(String(healthy))
    }
  })

  it('stands between a parser and a serialiser', async () => {
    const processor = unified().use(remarkParse).use(cleanArticle, { fix: true }).use(remarkStringify)
    expect(String(await processor.process(damaged))).toBe('# Ferry\n\nThe old ferry.\n')
  })

  it('runs under remark-cli with a reporter of its own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'clean-article-'))
    const root = fileURLToPath(new URL('../..', import.meta.url))
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
