import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import * as library from '../../src/index.js'

/** The library as a browser gets it: one script, with `run` as its global. */
async function browserBundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { clean } from './src/index.ts'; globalThis.run = clean",
      resolveDir: new URL('../..', import.meta.url).pathname,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    // Browsers have a document, the bare context of this test and web workers have none.
    conditions: ['worker'],
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

describe('library', () => {
  it('exports these names and no others', () => {
    expect(Object.keys(library).sort()).toEqual(['UsageError', 'check', 'clean', 'defineRule', 'rules'])
  })

  it.each([
    ['text', 'The river rose two metres in a night, and by morning the bridge was go\u200Bne.\n'],
    ['html', '<p>The river rose two metres in a night, and by morning the bridge was gone.</p>'],
    ['markdown', 'The river rose two metres in a night, and by morning the bridge was gone.\n'],
  ] as const)('runs in a browser, where there is no Node (%s)', async (from, source) => {
    const browser: { run?: typeof library.clean } = {}
    const globals = { TextDecoder, TextEncoder, URL, atob, console, performance, setTimeout, queueMicrotask }
    const sandbox = Object.assign(browser, globals)
    runInNewContext(await browserBundle(), sandbox)
    const result = await browser.run?.(source, { from })
    expect(result?.markdown).toBe('The river rose two metres in a night, and by morning the bridge was gone.\n')
  })

  it('refuses an unknown rule by name', async () => {
    await expect(library.clean('x', { rules: { 'no-such-rule': 'off' } })).rejects.toThrow(
      'unknown rule "no-such-rule": clean-article rules lists them',
    )
  })

  it.each([
    { from: 'pdf' },
    { strictness: 'medium' },
    { frontMatter: 'toml' },
    { allow: { scripts: ['Klingon'] } },
    { allow: { words: [] } },
    { phrases: 'Read on' },
    { only: [7] },
    { title: 'yes' },
    { lang: 7 },
    { lang: '!!' },
    { allow: { scripts: ['Han}|.{1'] } },
    { rules: { boilerplate: ['warn', null] } },
    { rules: { boilerplate: ['warn', {}, 1] } },
    { rules: { boilerplate: [] } },
    [],
    () => ({}),
    { filename: 7 },
    { url: 'example' },
    { rules: { boilerplate: 7 } },
    { rules: ['boilerplate'] },
    { plugins: [{}] },
    { titel: true },
    null,
    'markdown',
  ])('refuses what is no option, or no value of it: %j', async (options) => {
    await expect(library.clean('x', options as object)).rejects.toThrow(library.UsageError)
  })

  it.each([undefined, null, 7, Buffer.from('x')])('refuses a document that is no string: %j', async (source) => {
    await expect(library.check(source as unknown as string)).rejects.toThrow(
      new library.UsageError('the document must be a string: decode its bytes first'),
    )
  })

  it('says what an option must be', async () => {
    const call = library.clean('x', { phrases: 'Read on' } as object)
    await expect(call).rejects.toThrow('option phrases must be a list of strings')
  })

  it('takes options that are there and hold nothing', async () => {
    const options = { from: 'text', url: undefined, rules: { boilerplate: undefined } } as object
    expect((await library.clean('The lamp is lit.', options)).markdown).toBe('The lamp is lit.\n')
  })

  it('refuses what is not written in JSON: a map', async () => {
    await expect(library.clean('x', new Map() as object)).rejects.toThrow('the options must be an object')
  })

  it.each([undefined, '', 'pt-BR', 'en_US'])('takes a language as systems write it: %j', async (lang) => {
    const { metadata } = await library.clean('The lamp is lit.', { from: 'text', lang } as object)
    expect(metadata.lang).toBe(lang)
  })

  it.each(['Han', 'Hani', 'Hiragana'])(
    'allows a script by any of its names, and what is written with it: %s',
    async (script) => {
      const text = 'The old bridge fell 数字货币 in the night, and nobody had seen it.'
      const findings = await library.check(text, { from: 'text', allow: { scripts: [script] } })
      expect(findings).toEqual([])
      expect(await library.check(text, { from: 'text' })).toHaveLength(1)
    },
  )

  it('names the rule that throws', async () => {
    const rule = {
      ...(library.rules[0] as library.Rule),
      id: 'mine',
      gate: /x/,
      characters: /x/,
      formats: ['text'] as const,
    }
    const propose = (): never => {
      throw new Error('broken')
    }
    await expect(library.clean('x', { from: 'text', plugins: [{ ...rule, propose }] })).rejects.toThrow(
      'rule mine: broken',
    )
  })

  describe('a rule of a plugin', () => {
    const mine = (more: object): library.Rule => ({
      id: 'mine',
      phase: 'repair',
      summary: '',
      why: '',
      risk: 'safe',
      severity: 'error',
      examples: { changes: [], leaves: [{ from: 'text', text: 'x' }] },
      propose: () => [],
      ...more,
    })
    const run = (...plugins: library.Rule[]): Promise<unknown> => library.clean('The lamp.', { from: 'text', plugins })
    const fail = (): never => {
      throw new Error('broken')
    }

    it.each([
      [{ severity: undefined }, 'plugins: rule mine needs a severity: error, warn or off'],
      [{ gate: 'lamp' }, 'plugins: the gate of rule mine must be a function, or an expression that is neither global'],
      [{ gate: /lamp/g }, 'plugins: the gate of rule mine must be a function, or an expression that is neither global'],
      [{ characters: /l/y }, 'plugins: the characters of rule mine must be an expression that is neither global'],
      [{ id: 'boilerplate' }, 'plugins: there is a rule "boilerplate" already'],
    ])('is refused: %j', async (more, message) => {
      await expect(run(mine(more))).rejects.toThrow(message)
      await expect(run(mine(more))).rejects.toThrow(library.UsageError)
    })

    it('is refused when its name was given before', async () => {
      await expect(run(mine({}), mine({}))).rejects.toThrow('plugins: there is a rule "mine" already')
    })

    it.each([{ gate: fail }, { gate: async () => fail() }, { load: fail }, { load: async () => fail() }])(
      'is named when it fails: %o',
      async (more) => {
        await expect(run(mine(more))).rejects.toThrow('rule mine: broken')
      },
    )

    it.each([
      [null, 'the kind of an edit must be one of drop, replace, retype, note, insert'],
      [{ kind: 'zap', block: 0 }, 'the kind of an edit must be one of drop, replace, retype, note, insert'],
      [{ kind: 'drop', block: 9 }, 'drop: block must be the index of a block'],
      [{ kind: 'drop', block: '0' }, 'drop: block must be the index of a block'],
      [{ kind: 'replace', block: 0, from: Number.NaN, to: 3, insert: '' }, 'replace: from must be a place in the text'],
      [{ kind: 'replace', block: 0, from: 0, to: 1.5, insert: '' }, 'replace: to must be a place in the text'],
      [{ kind: 'replace', block: 0, from: 0, to: 3, insert: 5 }, 'replace: insert must be a string'],
      [{ kind: 'retype', block: 0 }, 'retype: to must be an object'],
      [{ kind: 'note', block: 0, from: -1, to: 3 }, 'note: from must be a place in the text'],
      [{ kind: 'insert', block: 0, text: 'Lamp', depth: 7 }, 'insert: depth must be a level from 1 to 6'],
    ])('is named when it proposes what cannot be: %j', async (edit, message) => {
      await expect(run(mine({ propose: () => [edit] }))).rejects.toThrow(`rule mine: ${message}`)
    })

    it('runs as it is otherwise, with its gate, its tools and itself', async () => {
      const rule = mine({
        word: 'lamp',
        gate(this: { word: string }, context: library.Context) {
          return context.text().includes(this.word)
        },
        load: async () => 'candle',
        propose(this: { word: string }, _blocks: unknown, _context: unknown, insert: string) {
          return [{ kind: 'replace', block: 0, from: 4, to: 4 + this.word.length, insert, message: 'a lamp' }]
        },
      })
      expect(await run(rule)).toMatchObject({ markdown: 'The candle.\n', findings: [{ rule: 'mine' }] })
    })
  })

  it('refuses to patch HTML', async () => {
    await expect(library.clean('<p>x</p>', { from: 'html', patch: true })).rejects.toThrow(library.UsageError)
  })
})
