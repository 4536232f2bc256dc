import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { writtenBreakReader } from '../../../src/parse/text/written-breaks.js'

function linesOf(source: string): readonly string[] | undefined {
  return writtenBreakReader(source)?.(source).map(({ from, to }) => source.slice(from, to))
}

const KEEPER = 'The keeper reads the gauge before breakfast.'
const FERRY = 'the ferry waits for him at the pier.'

describe('lines of a text whose line breaks are written as escapes or tags', () => {
  it.each([
    [`${KEEPER}\\n\\nThe ferry waits.`, [KEEPER, 'The ferry waits.']],
    [`${KEEPER}\\r\\n\\r\\nThe ferry waits.\\r\\n`, [KEEPER, 'The ferry waits.']],
    [`${KEEPER} \\n \\n Then\\n${FERRY}`, [KEEPER, 'Then', FERRY]],
    [`He says:\\n- oil\\n- rope\\n${FERRY}`, ['He says:', '- oil', '- rope', FERRY]],
    [`\\"${KEEPER}\\"\\n\\"No!\\"\\n\\n${FERRY}`, [`\\"${KEEPER}\\"`, '\\"No!\\"', FERRY]],
    [`${KEEPER}<br /><br />Then<BR>${FERRY}`, [KEEPER, 'Then', FERRY]],
    [`${KEEPER}<br>\nThen,<br>\n${FERRY}`, [KEEPER, 'Then,', FERRY]],
    ['Oil\\nRope\\nSalt\\nTar\\nPitch\\nTow', ['Oil', 'Rope', 'Salt', 'Tar', 'Pitch', 'Tow']],
    [`${KEEPER}\\n\\n\\u00c9t\\u00e9.\\n`, [KEEPER, '\\u00c9t\\u00e9.']],
    ['渡船每天两次过河。\\n「走吧。」\\n他说。', ['渡船每天两次过河。', '「走吧。」', '他说。']],
  ])('are told in %j', (source, lines) => expect(linesOf(source)).toEqual(lines))

  it.each([
    `One break alone.\\n${KEEPER}`,
    'The string Oil\\nRope prints two lines. The string Salt\\nTar prints two others.',
    'Oil<br>Rope is set on two lines, and Salt<br>Tar on two others.',
    'Use \\n for new lines and \\n\\n for paragraphs.',
    'Split on "\\n\\n" to get paragraphs, then on "\\n" to get lines.',
    'He calls printf("%d\\n", x); and puts("\\n"); here.',
    'The files are in C:\\new\\notes\\nice and C:\\new\\news.',
    'With $\\nabla f = \\nu \\neq \\rho$ the \\nu is small.',
    `| lamp | oil |\n|---|---|\n| ${KEEPER}<br>Yes.<br>No. | ${FERRY} |`,
    'B --> C["25% of it<br/>Keeps the oil"]\nC --> D["Most of it<br/>Keeps the rope"]',
    'Write <br> or <br /> to break a line.',
    `${KEEPER}\n\n    Oil<br>\n    Rope<br>\n    Salt\n\n${FERRY}`,
    `${KEEPER}\n\n\`\`\`html\n${'Oil and rope<br>\n'.repeat(6)}\`\`\`\n\n${FERRY}`,
    `A list of <br>, <br/> and <hr> tags: ${FERRY}`,
    '["One line.\\nAnother.\\nA third."]',
    `${KEEPER}\n\nIt prints One\\nTwo\\nThree.\n\n${FERRY}\n\n${KEEPER}\n\n${FERRY}`,
  ])('are no such in %j', (source) => expect(linesOf(source)).toBeUndefined())

  it.each([
    ['breaks as tags on one line', `${KEEPER}<br>`.repeat(6000)],
    ['brackets that nothing closes', `${KEEPER}<br>${KEEPER}<br>${'[ '.repeat(100_000)}`],
    ['arrows', `${KEEPER}<br>`.repeat(9) + '--> '.repeat(50_000)],
    ['breaks in a row', `${KEEPER}${'\\n'.repeat(60_000)}/`],
  ])('are looked for in linear time: %s', (_, source) => {
    const start = performance.now()
    writtenBreakReader(source)
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('are paragraphs, and stay so', async () => {
    const { markdown } = await clean(`${KEEPER}\\n\\nIt\\'s late: ${FERRY}\\n`, { from: 'text' })
    expect(markdown).toBe(`${KEEPER}\n\nIt's late: ${FERRY}\n`)
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })
})
