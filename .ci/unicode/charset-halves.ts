import iconv from 'iconv-lite'

/** One-byte charsets that UTF-8 is mistaken for. */
const CHARSETS = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-2',
  'iso-8859-15',
  'macintosh',
  'cp437',
  'cp850',
  'cp866',
  'koi8-r',
]

/** What a byte shows as. The tables of iconv for this one charset are those of an older system than the standard's. */
function characterOf(byte: number, name: string): string {
  if (name === 'macintosh') return new TextDecoder(name).decode(Uint8Array.of(byte))
  return iconv.decode(Buffer.of(byte), name)
}

/** The upper halves of the charsets, as the fields of an object; a byte that one leaves open passes as the control character of its number. */
export function charsetHalves(): string {
  const half = (name: string): string => {
    const characters = Array.from({ length: 128 }, (_, i) => {
      const character = characterOf(i + 128, name)
      return character === '\uFFFD' ? String.fromCharCode(i + 128) : character
    })
    return characters.map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
  }
  const key = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`)
  return CHARSETS.map((name) => `  ${key(name)}:\n    '${half(name)}',\n`).join('')
}
