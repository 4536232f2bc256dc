import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/decode/index.js'
import { UsageError } from '../../src/options.js'
import { ENCODED, TOLD_BY_LETTERS, WESTERN } from './sentences.js'

const UNICODE = ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']

describe('decode', () => {
  const cases = ENCODED.flatMap(({ text, encodings }) =>
    [...encodings, ...UNICODE].map((encoding) => ({ text, encoding })),
  )

  it.each(cases)('tells $encoding without being told: $text', async ({ text, encoding }) => {
    for (const source of [`${text}\n`, `${text}\n`.repeat(4)]) {
      const bytes = iconv.encode(source, encoding)
      const decoded = await decode(bytes)
      expect(decoded.text).toBe(iconv.decode(bytes, encoding))
      expect(decoded.undecodable).toBe(0)
      expect(decoded.hasByteOrderMark).toBe(false)
    }
  })

  it.each(TOLD_BY_LETTERS.flatMap(({ text, encodings }) => encodings.map((encoding) => ({ text, encoding }))))(
    'tells $encoding by its letters: $text',
    async ({ text, encoding }) => {
      expect((await decode(iconv.encode(text, encoding))).text).toBe(text)
    },
  )

  it.each(WESTERN)('reads Western text as such: %s', async (text) => {
    expect((await decode(iconv.encode(text, 'windows-1252'))).text).toBe(text)
  })

  it.each(UNICODE)('reads the byte order mark of %s and leaves it out', async (encoding) => {
    const text = 'Größe, 数字, 😀\n'
    const decoded = await decode(iconv.encode(text, encoding, { addBOM: true }))
    expect(decoded).toEqual({ text, encoding, evidence: 'byte order mark', hasByteOrderMark: true, undecodable: 0 })
  })

  it('believes a page that declares its encoding', async () => {
    const page = '<!doctype html><meta charset="windows-1251"><p>Мост</p>'
    const decoded = await decode(iconv.encode(page, 'windows-1251'))
    expect(decoded).toMatchObject({ text: page, encoding: 'windows-1251', evidence: 'declared by the page' })
  })

  it('does not believe a page whose bytes are UTF-8 although it declares another encoding', async () => {
    const page = '<!doctype html><meta charset="iso-8859-1"><p>Brücke</p>'
    expect((await decode(Buffer.from(page))).text).toBe(page)
  })

  it('does not take NULs among any bytes for UTF-16', async () => {
    // A generator of Lehmer's, so that the bytes are the same in every run.
    let state = 1
    const bytes = Buffer.alloc(600)
    for (let at = 0; at < bytes.length; at++) {
      state = (state * 48_271) % 0x7fff_ffff
      bytes[at] = (state % 255) + 1
    }
    for (const at of [1, 201, 401, 501]) bytes[at] = 0
    expect((await decode(bytes)).encoding).not.toMatch(/^utf-16/)
  })

  it.each(['A line with one NUL\0 in it.\n', 'a\0b\n', `${'Ein Fluß stieg in der Nacht. '.repeat(9)}\0\n`])(
    'does not take NULs in a text for UTF-16: %j',
    async (text) => {
      expect(await decode(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8' })
    },
  )

  it.each([
    'The bri\x07dge fell \x1b[31min\0 the night and nobody had seen it.\n',
    `${'Ein Fluß stieg in der Nacht.\x01 '.repeat(9)}\0\n`,
    `\x02${'The bridge fell in the night.\n'.repeat(9)}\x03\0`,
  ])('does not take them for UTF-16 where other controls stand in it: %j', async (text) => {
    expect(await decode(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8' })
  })

  it.each(['utf-16le', 'utf-16be'])(
    'tells %s by few ASCII characters: Cyrillic, Hiragana, Devanagari',
    async (encoding) => {
      for (const text of [
        'Мостунеслоночью, акошканет\n',
        'のはてに、いしたとるなかに。のはてにいしたと a\nのはてにいしたとるなかに、のはてにいしたとると\n',
        'पुल रात में बह गया, और किसी ने नहीं देखा।\n',
      ]) {
        expect(await decode(iconv.encode(text, encoding))).toMatchObject({ text, encoding })
      }
    },
  )

  it('takes UTF-8 that is cut within its last character for UTF-8', async () => {
    const text = 'The café is open, said the mayor of the town'
    for (const cut of ['\xe2', '\xe2\x80', '\xf0\x9f\x98']) {
      const decoded = await decode(Buffer.concat([Buffer.from(text), Buffer.from(cut, 'latin1')]))
      expect(decoded).toMatchObject({ text: `${text}\ufffd`, encoding: 'utf-8', undecodable: 1 })
    }
  })

  it('takes the encoding that it is told', async () => {
    const bytes = Buffer.from([0xc4, 0xd6])
    expect((await decode(bytes, { encoding: 'ISO-8859-1' })).text).toBe('ÄÖ')
    expect((await decode(bytes, { encoding: 'koi8-r' })).text).toBe('дж')
  })

  it('refuses an encoding that it does not know', async () => {
    await expect(decode(Buffer.from('a'), { encoding: 'klingon' })).rejects.toThrow(UsageError)
  })

  it('keeps bytes that fit nothing as U+FFFD and counts them', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Über die Brücke. '.repeat(200)),
      Buffer.from([0xff]),
      Buffer.from(' Ende.'),
    ])
    const decoded = await decode(bytes)
    expect(decoded).toMatchObject({ encoding: 'utf-8', undecodable: 1 })
    expect(decoded.text).toContain('\ufffd Ende.')
  })

  it.each([
    ['Das Dorf liegt schön über der Brücke, und im ', 0xfc, ' ist es still.\n'],
    ['橋は朝の五時に落ちた。川の水は夜の間に二メートル上がった。 Fin', 0xe9, '\n'],
    ['She said “no” — it’s late. Not', 0xe8, ' much.\n'],
    ['<!doctype html><meta charset="utf-8"><p>Zwölf Grüße, nicht mehr', 0xe4, ' als das.</p>'],
    ['<!doctype html><meta charset="iso-8859-1"><p>Zwölf Grüße für alle, nicht mehr', 0xe4, ' als das.</p>'],
  ])('keeps short UTF-8 with one stray byte UTF-8: %s', async (before, byte, after) => {
    const decoded = await decode(Buffer.concat([Buffer.from(before), Buffer.from([byte]), Buffer.from(after)]))
    expect(decoded).toMatchObject({ text: `${before}\ufffd${after}`, encoding: 'utf-8', undecodable: 1 })
  })

  it.each(['The owner of the caf\xe9', `${'The owner walked home alone. '.repeat(100)}The caf\xe9 was shut.\n`])(
    'does not take the only letter that is not ASCII for a stray byte',
    async (text) => {
      expect(await decode(Buffer.from(text, 'latin1'))).toMatchObject({ text, undecodable: 0 })
    },
  )

  it('keeps a text of one byte a character what it is, with some UTF-8 pasted in', async () => {
    const text = iconv.encode('Ночью вода в реке поднялась на два метра, и мост упал.\n', 'windows-1251')
    expect((await decode(Buffer.concat([text, Buffer.from('Café → 橋\n')]))).encoding).toBe('windows-1251')
  })

  it('does not count U+FFFD that the source itself holds', async () => {
    const bytes = Buffer.concat([Buffer.from(`${'Brücke '.repeat(300)}\ufffd`), Buffer.from([0xfe])])
    expect((await decode(bytes)).undecodable).toBe(1)
  })

  it('throws for no bytes at all, however bad', async () => {
    for (const bytes of [[], [0], [0xff], [0xff, 0xfe], [0, 0, 0xfe], [0xd8, 0, 0, 0xdc], [0x80, 0x81, 0x82]]) {
      expect(typeof (await decode(Buffer.from(bytes))).text).toBe('string')
    }
  })
})
