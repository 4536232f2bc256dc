import { expect, it } from 'vitest'
import type { Context } from '../../src/model/rule.js'
import { parseHtml } from '../../src/parse/html/index.js'
import { parseText } from '../../src/parse/text/index.js'
import { breadcrumbs } from '../../src/rules/drop/support/paths.js'

/** How many blocks are taken for paths when the scorer gives each the same probability. */
function paths(source: string, probability: number): number {
  const document = source.startsWith('<') ? parseHtml(source, {}) : parseText(source)
  const context = {
    format: document.format,
    score: () => ({ confidence: 1, of: () => ({ probability, keep: true, reasons: () => [] }) }),
    roles: () => ({ of: () => undefined, metadata: {} }),
    allow: { phrases: [], scripts: [] },
  } as unknown as Context
  return [...breadcrumbs(document.blocks, context)].length
}

it('leaves a line like a path in a page where the scorer believes in it', () => {
  expect(paths('<p>Tar | Rope | Oars of ash</p>', 0.3)).toBe(1)
  expect(paths('<p>Tar | Rope | Oars of ash</p>', 0.7)).toBe(0)
  expect(paths('Tar | Rope | Oars of ash', 0.7)).toBe(1)
})

it('leaves measures in two units wherever they stand', () => {
  expect(paths('Harbour / 9 in the morning / Height of the pier', 0.3)).toBe(1)
  expect(paths('Height 9 in / 23 cm Width 6 fl oz / 177 ml', 0.3)).toBe(0)
})
