import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import * as library from '../src/index.js'

/** The library as a browser gets it: one script, with `run` as its global. */
async function browserBundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { clean } from './src/index.ts'; globalThis.run = clean",
      resolveDir: new URL('..', import.meta.url).pathname,
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

  it('refuses to patch HTML', async () => {
    await expect(library.clean('<p>x</p>', { from: 'html', patch: true })).rejects.toThrow(library.UsageError)
  })
})
