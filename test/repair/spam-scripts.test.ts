import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'

const repaired = async (text: string): Promise<string> =>
  (await clean(text, { from: 'text', patch: true, only: ['repair'] })).markdown
const around = (run: string): string =>
  `The keeper climbs the ${run}stairs of the tower every night. He lights the lamp, and then he reads until the boats come home.\n`

describe('offers in another script', () => {
  it.each([
    ['traditional characters', '線上賭場'],
    ['traditional characters, with words of Taiwan', '今彩539 運彩'],
    ['Lao, whose words no space parts', 'ບາຄາຣາອອນລາຍ'],
    ['Burmese, whose words no space parts', 'အွန်လိုင်းကာစီနို'],
    ['Gujarati', 'ઓનલાઇન જુગાર'],
    ['Kannada', 'ಆನ್ಲೈನ್ ಜೂಜು'],
    ['Malayalam', 'ഓൺലൈൻ കാസിനോ'],
    ['Gurmukhi', 'ਆਨਲਾਈਨ ਕੈਸੀਨੋ'],
    ['Sinhala', 'ඔන්ලයින් කැසිනෝ'],
    ['traditional characters with an account', '小額借貸 加賴loan7788'],
  ])('go, spaced and glued: %s', async (_, offer) => {
    expect(await repaired(around(`${offer} `))).toBe(around(''))
    expect(await repaired(around(offer))).toBe(around(''))
  })

  it.each(['賽車', '電影院', '圖書館', '中華電信', 'ထီး', 'ಇಡ್ಲಿ', 'ഓണം', 'ລາວ', 'සිංහල', 'ઢોકળા'])(
    'are none: %s',
    async (word) => {
      const text = `We saw ${word} last summer and stayed for a week. It rained, and the boats came home late.\n`
      expect(await repaired(text)).toBe(text)
    },
  )
})
