import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type CleanOptions, clean, type Rule, rules } from '../../src/index.js'

type Example = Rule['examples']['changes'][number]

/** One rule by itself; text is written anew and HTML cannot be patched, Markdown is. */
function alone(rule: Rule, example: Pick<Example, 'from'> & Partial<Example>): CleanOptions {
  return {
    from: example.from,
    only: [rule.id],
    ...(rule.severity === 'off' ? { rules: { [rule.id]: 'error' } } : {}),
    ...(example.layout ?? {}),
    ...(example.phrases === undefined ? {} : { phrases: example.phrases }),
  }
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.changes.map((example) => [example.before, example] as const))(
    'changes %j',
    async (_b, example) => {
      const options = alone(rule, example)
      const first = await clean(example.before, options)
      expect(first.markdown).toBe(example.after)
      expect(first.findings.some((finding) => finding.rule === rule.id)).toBe(true)
      const again = await clean(first.markdown, { ...options, from: example.from === 'html' ? 'text' : example.from })
      expect(again.markdown).toBe(example.after)
    },
  )

  it.each(rule.examples.leaves.map((example) => [example.text, example] as const))('leaves %j', async (_t, example) => {
    const { findings } = await clean(example.text, alone(rule, example))
    expect(findings.filter(({ applied }) => applied !== false)).toEqual([])
  })

  it.each((rule.examples.reports ?? []).map((example) => [example.text, example] as const))(
    'reports %j',
    async (_t, example) => {
      const { findings } = await clean(example.text, alone(rule, example))
      expect(findings.map(({ rule: id, applied }) => [id, applied])).toEqual([[rule.id, false]])
    },
  )

  it('has no example twice', () => {
    const texts = [
      ...rule.examples.changes.map(({ from, before, layout }) => JSON.stringify([from, before, layout])),
      ...rule.examples.leaves.map(({ from, text }) => JSON.stringify([from, text])),
    ]
    expect(new Set(texts).size).toBe(texts.length)
    expect(rule.examples.changes.length + (rule.examples.reports?.length ?? 0)).toBeGreaterThan(0)
  })
})

describe('the list of rules', () => {
  const ids = rules.map(({ id }) => id)

  it('has one rule a file, named like it', () => {
    const folder = fileURLToPath(new URL('../../src/rules', import.meta.url))
    const phases = ['repair', 'drop', 'shape', 'polish'] as const
    const files = phases.flatMap((phase) =>
      readdirSync(`${folder}/${phase}`)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${phase}/${basename(name, '.ts')}`),
    )
    expect(rules.map(({ phase, id }) => `${phase}/${id}`).sort()).toEqual(files.sort())
  })

  it('runs by phase, and each rule after those it names', () => {
    const order = ['repair', 'drop', 'shape', 'polish']
    const places = rules.map(({ phase }) => order.indexOf(phase))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    for (const { id, after } of rules) {
      for (const earlier of after ?? []) {
        expect(ids, `${id} names ${earlier}`).toContain(earlier)
        expect(ids.indexOf(earlier), `${earlier} runs before ${id}`).toBeLessThan(ids.indexOf(id))
      }
    }
  })
})
