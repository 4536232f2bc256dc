import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'

const PROSE =
  'The ferry had lain on the bank for thirty years, and it took the village two days to make it float again.'
const note = (number: number): string => `<a href="#fn-${number}" id="ref-${number}"><sup>[${number}]</sup></a>`
const page = `<h1>How the ferry came back</h1><p>${PROSE}${note(1)}</p><p>${PROSE} The miller paid.${note(2)}</p>
<footer><ol><li id="fn-1">The mill papers. <a href="#ref-1">back</a></li>
<li id="fn-2">As told by the miller. <a href="#ref-2">back</a></li></ol></footer>`

/** Takes away what begins so, as the rules of a user do. */
const phrases = (...texts: string[]) => ({ from: 'html' as const, only: ['own-phrases'], phrases: texts })

describe('the numbers of notes', () => {
  it('go with a finding where their notes are removed', async () => {
    const { findings, markdown } = await clean(page, phrases('As told by the miller. back'))
    expect(markdown).toContain('again.[^1]\n')
    expect(markdown).toContain('The miller paid.\n')
    const [number, text] = findings
    expect(findings).toHaveLength(2)
    expect(number).toMatchObject({ rule: text?.rule, message: 'the number of a note that is removed', inserted: '' })
    expect(number?.removed).toBe(note(2))
    expect(page.slice(number?.start.offset, number?.end.offset)).toBe(note(2))
  })

  it('go by the rule that took the words of the note, wherever its link back stands', async () => {
    const back = '<a href="#ref-3">↩</a>'
    for (const text of [`Advertisement ${back}`, `${back} Advertisement`]) {
      const { findings } = await clean(`<h1>The ferry</h1><p>${PROSE}${note(3)}</p><ol><li id="fn-3">${text}</li></ol>`)
      const number = findings.find(({ message }) => message === 'the number of a note that is removed')
      expect(number?.rule).toBe('advertising')
    }
  })

  it('stay with their notes', async () => {
    const { findings } = await clean(page, phrases('Nothing of the sort'))
    expect(findings).toEqual([])
  })

  it('go with what they stand in, told once', async () => {
    const { findings } = await clean(page, phrases('As told by the miller. back', `${PROSE} The miller paid.`))
    expect(findings.map(({ removed }) => removed.slice(0, 9))).toEqual(['The ferry', 'As told b'])
  })
})
