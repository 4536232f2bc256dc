import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { cleaned, SPAM, ZERO } from './cleaned.js'

describe('a patch that would change more than it says', () => {
  it('is refused and reported', async () => {
    const source = `Numbers follow,\n${ZERO}# of them many.\n`
    const { markdown, findings } = await clean(source, { from: 'markdown' })
    expect(markdown).toBe(source)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ applied: false, removed: ZERO, inserted: ZERO })
  })

  it('keeps no other repair of the file, though it removes a paragraph', async () => {
    const source = `- The k${ZERO}eeper.\n\n${SPAM}\n\n    the code of his lamp\n\nHe sl${ZERO}eeps.\n`
    const { markdown, findings } = await clean(source, { from: 'markdown' })
    expect(markdown).toBe(source.replaceAll(ZERO, ''))
    expect(findings.filter(({ applied }) => applied === false)).toMatchObject([{ rule: 'anomalous-script' }])
  })

  it('keeps no repair from any other part of the file, however many are refused', async () => {
    const refused = `Numbers follow,\n${ZERO}# of them many.\n\n`
    const source = `The k${ZERO}eeper.\n\n${refused.repeat(30)}He sl${ZERO}eeps.\n\n`.repeat(2)
    const { markdown, findings } = await clean(source, { from: 'markdown' })
    expect(markdown).toBe(`The keeper.\n\n${refused.repeat(30)}He sleeps.\n\n`.repeat(2))
    expect(findings.filter(({ applied }) => applied === false)).toHaveLength(60)
  })

  it('keeps no repair from any other part of the file, though its damage goes on and on', async () => {
    const fences = `${ZERO}\`\`\`\n\n`.repeat(60)
    const source = `The k${ZERO}eeper.\n\n${fences}He sl${ZERO}eeps.\n`
    const { markdown, findings } = await clean(source, { from: 'markdown' })
    expect(markdown).toBe(`The keeper.\n\n${fences}He sleeps.\n`)
    expect(findings.filter(({ applied }) => applied === false)).toHaveLength(60)
  })

  it('leaves the indentation of code behind a removed paragraph', async () => {
    const story = '> The keeper reads the gauge before breakfast and writes it down.\n>\n'
    const code = '> ```js\n> lamp()\n> ```\n'
    const { markdown } = await clean(`${story}> Subscribe to our newsletter\n>\n${code}`, { from: 'markdown' })
    expect(markdown).toBe(story + code)
  })

  it('takes the space on its own side of a mark', async () => {
    const source = `The [old ferry ${SPAM}](ferry.md) crosses, and *${SPAM} nobody* waits.\n`
    expect(await cleaned(source)).toBe('The [old ferry](ferry.md) crosses, and *nobody* waits.\n')
  })

  it('is reported where markup stands inside of it', async () => {
    const source = 'The old ferry waits **for \u6570\u5B57**\u8D27\u5E01home.\n'
    const { markdown, findings } = await clean(source, { from: 'markdown', only: ['anomalous-script'] })
    expect(markdown).toBe(source)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ rule: 'anomalous-script', applied: false, severity: 'warn' })
  })
})
