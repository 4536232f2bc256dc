import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import Ajv from 'ajv'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { configurationSchema, SCHEMA_FILE } from '../../docs/configuration-schema.js'
import { OPTIONS } from '../../src/cli/arguments/table.js'
import { checkConfig } from '../../src/cli/config/schema.js'
import { REPORT_FORMATS } from '../../src/model/choices.js'
import { rules } from '../../src/rules/index.js'
import { folder, program, put } from './helpers.js'

function page(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../docs/${name}`, import.meta.url)), 'utf8')
}

describe('the published schema', () => {
  const validate = new Ajv.default({ strict: false }).compile(JSON.parse(configurationSchema()) as object)

  it('is current: npx tsx docs/configuration-schema.ts writes it', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(configurationSchema())
  })

  it.each([
    [{}, true],
    [{ strictness: 'high', rules: { boilerplate: 'warn' }, overrides: [{ files: ['a/**'], lang: 'zh' }] }, true],
    [{ strictness: 'extreme' }, false],
    [{ unknown: 1 }, false],
    [{ overrides: [{ lang: 'zh' }] }, false],
    [{ rules: { boilerplate: 'loud' } }, false],
  ])('says of %j what the program says', (config, isValid) => {
    expect(validate(config)).toBe(isValid)
    expect('config' in checkConfig(config)).toBe(isValid)
  })

  it('names every rule', () => {
    for (const { id } of rules) expect(configurationSchema()).toContain(`"${id}"`)
  })
})

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PAGES = globSync(['*.md', 'docs/**/*.md', 'bench/*.md', 'integrations/**/*.md'], { cwd: ROOT })

describe('the page of the library', () => {
  it('has an example of a rule that does what it says', async () => {
    const [example = ''] = /(?<=```ts\n)import \{ clean, defineRule \}[\s\S]*?(?=```)/.exec(page('library.md')) ?? []
    const library = pathToFileURL(join(ROOT, 'dist/index.js')).href
    const path = folder({
      'example.mjs': `${example.replace("'clean-article'", `'${library}'`)}\nexport { markdown }\n`,
    })
    const { markdown } = (await import(join(path, 'example.mjs'))) as { markdown: string }
    expect(example).toContain(`// ${markdown.trimEnd()}\n`)
    expect(markdown).toMatch(/^Breaking: /)
  })
})

describe('the glossary', () => {
  const words = Array.from(
    page('glossary.md').matchAll(/^\| ([a-z -]+) \| .* \[([^\]]+)\]\([^)]*\) \|$/gm),
    ([, word, home]) => [word as string, home as string],
  )

  it.each(words)('says where %s is at home: %s', (word, home) => {
    const code = readFileSync(join(ROOT, home), 'utf8').toLowerCase()
    const spellings = [word, word.replaceAll(' ', ''), word.replaceAll('-', ''), word.replaceAll('-', '_')]
    expect(spellings.some((spelling) => code.includes(spelling))).toBe(true)
  })

  it('explains no word twice', () => {
    expect(words.map(([word]) => word)).toEqual([...new Set(words.map(([word]) => word))])
    expect(words.length).toBeGreaterThan(50)
  })
})

describe('the README', () => {
  it('shows what the program prints of its example', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    const [, source = ''] = /`scraped\.txt`:\n\n```text\n([\s\S]*?)```/.exec(readme) ?? []
    const path = folder({ 'scraped.txt': source })
    for (const args of [['scraped.txt'], ['--check', 'scraped.txt']]) {
      const { out } = program(path, args)
      expect(out).not.toBe('')
      expect(readme).toContain(
        `\n\`clean-article ${args.join(' ')}\`:\n\n\`\`\`${args.length > 1 ? 'text' : 'markdown'}\n${out}\`\`\``,
      )
    }
  })
})

describe('the pages', () => {
  it.each(PAGES)('%s links to files that exist', (name) => {
    const text = readFileSync(join(ROOT, name), 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
    for (const [, target = ''] of text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (!target.includes(':')) expect(existsSync(join(ROOT, dirname(name), target)), `${name}: ${target}`).toBe(true)
    }
  })

  it('name every option', () => {
    const text = page('cli.md')
    for (const name of Object.keys(OPTIONS)) expect(text).toContain(`--${name}`)
  })

  it('show every report format', () => {
    const text = page('reporters.md')
    for (const format of REPORT_FORMATS) expect(text).toContain(`## ${format}`)
  })

  it('show what each format prints', () => {
    const withoutFigures = (text: string): string => text.replace(/"(?:version|confidence)":"?[\d.]+/g, '')
    const text = withoutFigures(page('reporters.md'))
    const [, sentence = ''] = /holds `([^`]+)`/.exec(text) ?? []
    const path = folder({ 'docs/bridge.md': `${sentence}\n` })
    for (const format of REPORT_FORMATS.filter((name) => name !== 'sarif')) {
      const { out } = program(path, ['--check', '-f', format, 'docs/bridge.md'])
      expect(text, format).toContain(`\n${withoutFigures(out).replace(/^<\?xml.*\n/, '')}\`\`\``)
    }
  })

  it('show comments that switch rules off', () => {
    const [, document = ''] = /```markdown\n([\s\S]*?)```/.exec(page('configuration.md')) ?? []
    const { out } = program(folder({ 'a.md': document }), ['--check', '-f', 'jsonl', 'a.md'])
    const lines = document.split('\n')
    const found = out.match(/(?<="start":\{"line":)\d+/g)?.map((line) => lines[Number(line) - 1])
    expect(found).toEqual(['The mill数字 is repaired again.'])
  })

  it('show a configuration that the program reads', () => {
    const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(page('configuration.md')) ?? []
    const path = folder({ 'docs/zh/a.md': 'x\n' })
    put(path, '.clean-articlerc.yaml', yaml ?? '')
    const { code, out } = program(path, ['--print-config', 'docs/zh/a.md'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ lang: 'zh', allow: { scripts: ['Han'] } })
  })
})
