import { describe, expect, it } from 'vitest'
import { check } from '../../src/index.js'
import { mayHoldInjectedRun } from '../../src/repair/scripts/script-gate.js'

const CHINESE = '\u8001\u6E21\u8239\u6BCF\u5929\u8FC7\u6CB3 API \u4E24\u6B21\u3002\n\n'.repeat(15)
const RUSSIAN =
  '\u0421\u0442\u0430\u0440\u044B\u0439 \u043F\u0430\u0440\u043E\u043C ferry \u0438\u0434\u0451\u0442.\n\n'.repeat(15)
const DAMAGE: Readonly<Record<string, string>> = {
  'an offer in Latin': 'online casino bonus',
  'an offer in a third script': '\u043A\u0430\u0437\u0438\u043D\u043E \u043E\u043D\u043B\u0430\u0439\u043D',
}

describe('a Markdown file in two scripts', () => {
  it('is not read into a tree when healthy', () => {
    expect(mayHoldInjectedRun(CHINESE)).toBe(false)
    expect(mayHoldInjectedRun(RUSSIAN)).toBe(false)
  })

  it('is read for a rare run that is glued or advertises, not for a name', () => {
    expect(mayHoldInjectedRun('The old \u4E00\u4E8C\u4E09ferry.\n')).toBe(true)
    expect(mayHoldInjectedRun('The old \u4E00\u4E8C\u4E09\u200B**ferry**.\n')).toBe(true)
    expect(mayHoldInjectedRun('The [\u4E00\u4E8C\u4E09](a.md)ferry.\n')).toBe(true)
    expect(mayHoldInjectedRun('The old \u6570\u5B57\u8D27\u5E01 ferry.\n')).toBe(true)
    expect(mayHoldInjectedRun('Thanks to \u738B\u5C0F\u660E (#12).\n')).toBe(false)
    expect(mayHoldInjectedRun('Thanks to \u738B\u5C0F\u660E (#12), who drew the java icons.\n')).toBe(false)
    expect(mayHoldInjectedRun('The old \u4E00\u4E8C AV ferry.\n')).toBe(true)
  })

  it('is read for an offer in any script, between the letters of a third one too', () => {
    const latin = 'The ferry crosses the river twice a day, and the keeper waits.\n'.repeat(5)
    expect(mayHoldInjectedRun(`${latin}[\u7B80\u4F53\u4E2D\u6587](a) [\u0440\u0443\u0441](b)\n`)).toBe(false)
    expect(mayHoldInjectedRun(`${latin}The old \u03BA\u03B1\u03B6\u03AF\u03BD\u03BF ferry.\n`)).toBe(true)
    expect(mayHoldInjectedRun(`${latin}The old \u0643\u0627\u0632\u064A\u0646\u0648 ferry.\n`)).toBe(true)
    const offer = '\u043A\u0430\u0437\u0438\u043D\u043E'
    expect(mayHoldInjectedRun(`${latin}[\u7B80\u4F53${offer}\u4E2D\u6587](a)\n`)).toBe(true)
  })

  it.each(Object.entries(DAMAGE))('is read for %s, and it is found', async (_name, spam) => {
    const source = CHINESE.replace('\u8FC7\u6CB3', `\u8FC7${spam}\u6CB3`)
    expect(mayHoldInjectedRun(source)).toBe(true)
    expect(await check(source, { from: 'markdown' })).toMatchObject([{ rule: 'anomalous-script' }])
  })

  it('is read for Latin letters glued to Cyrillic ones, through marks of Markdown', () => {
    expect(mayHoldInjectedRun(`${RUSSIAN}\u043F\u0430\u0440**ferry**`)).toBe(true)
  })

  it('is read for a contact', () => {
    expect(mayHoldInjectedRun(`${CHINESE}\u52A0\u5FAE\u4FE1vx88166`)).toBe(true)
  })
})
