import { parseHtml } from '../../src/parse/html/index.js'
import { scoreHtml } from '../../src/score/html/index.js'

export const TEXT =
  'The ferry had lain on the bank for thirty years, and it took the village two days to make it float again.'

const OPTIONS = { strictness: 'normal', language: () => 'en' } as const

/** What stays of a page whose blocks have these probabilities, by what they begin with; those of running text are certain. */
export function kept(html: string, probabilities: Readonly<Record<string, number>>): string[] {
  const document = parseHtml(`<body><article>${html}</article></body>`, {})
  const given = Float64Array.from(document.blocks, ({ text }) => {
    const found = Object.entries(probabilities).find(([start]) => (start === '' ? text === '' : text.startsWith(start)))
    return found?.[1] ?? 0.98
  })
  const score = scoreHtml(document, OPTIONS, given)
  return document.blocks.filter((block) => score.of(block).keep).map(({ text }) => text.split(/[\t\n]/)[0] as string)
}

export const text = `<p>${TEXT}</p><p>It crosses twice a day. ${TEXT}</p>`
