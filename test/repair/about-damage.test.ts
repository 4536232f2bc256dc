import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'

const repaired = async (text: string): Promise<string> =>
  (await clean(text, { from: 'markdown', only: ['repair'] })).markdown

describe('damaged characters that a text speaks of', () => {
  it.each([
    ['the word as it should be', 'The name Müller shows up as MÃ¼ller in the log.\n'],
    ['an arrow', 'We turned Müller → MÃ¼ller back.\n'],
    ['code', 'The word `café` stands for cafÃ© here.\n'],
    ['a row of a table', '| Wrong | Right |\n| --- | --- |\n| Ã© | é |\n| â€™ | ’ |\n'],
    ['quotation marks of another language', 'Вместо «Привет» видно «РџСЂРёРІРµС‚».\n'],
    ['French quotation marks', 'Au lieu de « café », on voit « cafÃ© ».\n'],
    ['their kind in another language', 'Umlaute stehen als Ã¤ und Ã¼ da, wenn die Kodierung nicht stimmt.\n'],
    ['their kind', 'The garbled text dâ€™Arc is the name.\n'],
    ['a space without width', 'The string "a\u200Bb" contains a zero-width space.\n'],
    ['a code point', 'The file "invoice\u202Efdp.exe" holds U+202E.\n'],
    ['a lost character', 'The decoder writes "caf\uFFFD" with U+FFFD.\n'],
    ['stacked marks', 'Zalgo text looks like Z\u0351\u036B\u0343A\u0334\u0335\u031C.\n'],
  ])('stay beside %s', async (_, text) => expect(await repaired(text)).toBe(text))

  it.each([
    ['The cafÃ© of Müller is open.\n', 'The café of Müller is open.\n'],
    ['Mojibake is old. The cafÃ© is new.\n', 'Mojibake is old. The café is new.\n'],
    [
      'The plan fits the budget.Â With the budget, â€œThe plan” is set.\n',
      'The plan fits the budget. With the budget, “The plan” is set.\n',
    ],
    [
      'Apple fixed the zero-width space bug, said RenÃ© Dupont, whoâ€™s glad.\n',
      'Apple fixed the zero-width space bug, said René Dupont, who’s glad.\n',
    ],
    ['We went to the cafÃ© and then to the next café.\n', 'We went to the café and then to the next café.\n'],
    ['Mojibake hides a\u200Bspace.\n', 'Mojibake hides aspace.\n'],
    ['He saw “The lamp” and â€œThe sea”.\n', 'He saw “The lamp” and “The sea”.\n'],
    ['Itâ€™s late – and dark â€“ here.\n', 'It’s late – and dark – here.\n'],
  ])('go elsewhere: %s', async (text, expected) => expect(await repaired(text)).toBe(expected))
})
