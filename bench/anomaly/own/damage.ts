import iconv from 'iconv-lite'
import type { Random } from './random.js'

/** A damage of characters; undefined where the text has nothing that it could break. */
export type Damage = (text: string, random: Random) => string | undefined

/** Replaces a few words of a text, never in its first line. */
function words(change: (word: string, random: Random) => string, count = 4): Damage {
  return (text, random) => {
    const found = [...text.matchAll(/(?<=[a-z,.] )[a-z]{4,}(?=[ ,.])/g)]
    if (found.length < count) return undefined
    const chosen = new Set(Array.from({ length: count }, () => random.number(found.length)))
    const edits = [...chosen].sort((a, b) => b - a).map((index) => found[index] as RegExpExecArray)
    return edits.reduce(
      (out, { 0: word, index }) => out.slice(0, index) + change(word, random) + out.slice(index + word.length),
      text,
    )
  }
}

const inside = (insert: (random: Random) => string): Damage =>
  words((word, random) => `${word.slice(0, 2)}${insert(random)}${word.slice(2)}`)

/** UTF-8 read in a charset; where that loses bytes the case is left out. */
const misread =
  (charset: string, times = 1): Damage =>
  (text) => {
    let out = text
    for (let layer = 0; layer < times; layer++) {
      const bytes = Buffer.from(out, 'utf8')
      out = iconv.decode(bytes, layer === 0 ? charset : 'windows-1252')
      if (out.includes('\uFFFD') || !iconv.encode(out, layer === 0 ? charset : 'windows-1252').equals(bytes))
        return undefined
    }
    return out === text ? undefined : out
  }

const eachLetter = (map: (letter: string, at: number) => string): Damage =>
  words((word) => [...word].map((letter) => map(letter, letter.charCodeAt(0))).join(''))

/** A block of styled letters: capitals and small letters in the order of ASCII. */
const styled = (capitals: number, small: number): Damage =>
  eachLetter((letter, code) =>
    letter <= 'Z' ? String.fromCodePoint(capitals + code - 65) : String.fromCodePoint(small + code - 97),
  )

const pairs = (from: string, to: string): Map<string, string> => {
  const targets = [...to]
  return new Map([...from].map((letter, index) => [letter, targets[index] as string]))
}

const swapped = (from: string, to: string): Damage => {
  const map = pairs(from, to)
  return (text, random) => {
    const out = words((word) => [...word].map((letter) => map.get(letter) ?? letter).join(''), 5)(text, random)
    return out === text ? undefined : out
  }
}

const replaced =
  (pattern: RegExp, insert: (found: string) => string): Damage =>
  (text) => {
    const out = text.replace(pattern, insert)
    return out === text ? undefined : out
  }

const hex = (text: string, mark: string): string =>
  [...Buffer.from(text, 'utf8')].map((byte) => mark + byte.toString(16).toUpperCase().padStart(2, '0')).join('')
const SELECTORS = (text: string): string =>
  [...Buffer.from(text)].map((byte) => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)).join('')
const TAGS = (text: string): string => [...text].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('')
const NON_ASCII = /[^\u0000-\u007F]/gu
const LIGATURES: Readonly<Record<string, string>> = {
  ffi: '\uFB03',
  ffl: '\uFB04',
  fi: '\uFB01',
  fl: '\uFB02',
  ff: '\uFB00',
}
const MARKS = [...'\u0300\u0301\u0316\u0317\u0321\u0334\u0336\u033F\u0353\u0488']

/** Every damage, by the name of the kind. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'mojibake windows-1252': misread('windows-1252'),
  'mojibake twice': misread('windows-1252', 2),
  'mojibake three times': misread('windows-1252', 3),
  'mojibake latin1': misread('latin1'),
  'mojibake windows-1250': misread('windows-1250'),
  'mojibake iso-8859-2': misread('iso-8859-2'),
  'mojibake windows-1251': misread('windows-1251'),
  'mojibake windows-1254': misread('windows-1254'),
  'mojibake macintosh': misread('macintosh'),
  'mojibake cp437': misread('cp437'),
  'mojibake with spaces': (text) => {
    const out = misread('windows-1252')(text.replace(/[\u00E0\u00C0]/g, 'a'), {
      number: () => 0,
      pick: (list) => list[0] as never,
    })
    return out?.includes('\u00A0') ? out.replaceAll('\u00A0', ' ') : undefined
  },
  'entities numeric': replaced(NON_ASCII, (c) => `&#${c.codePointAt(0)};`),
  'entities hexadecimal': replaced(NON_ASCII, (c) => `&#x${c.codePointAt(0)?.toString(16)};`),
  'entities twice': replaced(NON_ASCII, (c) => `&amp;#${c.codePointAt(0)};`),
  'entities three times': replaced(/["']/g, (c) => (c === '"' ? '&amp;amp;quot;' : '&amp;amp;#39;')),
  'entities without semicolon': replaced(/[\u2019\u201C\u201D\u2013\u2014]/g, (c) => `&#${c.codePointAt(0)}`),
  'escapes of JSON': replaced(NON_ASCII, (c) =>
    c.replace(/[\s\S]/g, (u) => `\\u${u.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ),
  'escapes with braces': replaced(NON_ASCII, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`),
  'quoted-printable': replaced(NON_ASCII, (c) => hex(c, '=')),
  'percent-encoded': replaced(NON_ASCII, (c) => hex(c, '%')),
  ligatures: replaced(/ffi|ffl|fi|fl|ff/g, (found) => LIGATURES[found] ?? found),
  'soft hyphens': inside(() => '\u00AD'),
  'zero-width': inside((random) => random.pick(['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'])),
  'invisible signs': inside((random) => random.pick(['\u2061', '\u2062', '\u206A', '\u034F', '\u180E', '\u200E'])),
  'Hangul filler': inside((random) => random.pick(['\u115F', '\u1160'])),
  'control characters': inside((random) => random.pick(['\u0000', '\u0007', '\u001F', '\u007F', '\u0081'])),
  'colours of a terminal': words((word) => `\u001B[1;31m${word}\u001B[0m`),
  overstrike: words((word) => [...word].map((c) => `${c}\b${c}`).join('')),
  'interlinear annotation': words((word) => `\uFFF9${word}\uFFFB`),
  'tag characters': inside(() => TAGS('buy now')),
  'variation selectors': inside(() => SELECTORS('free spins')),
  'direction override': words((word) => `\u202E${word}\u202C`),
  'direction isolate open': words((word) => `\u2066${word}`),
  'icons of a font': words((word, random) => `${String.fromCodePoint(0xe900 + random.number(200))} ${word}`),
  'lost characters': words((word) => `${word}\uFFFD`),
  'homoglyphs Cyrillic': swapped('aeopcyxi', '\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456'),
  'homoglyphs Greek': swapped('ovE', '\u03BF\u03BD\u0395'),
  'homoglyphs Armenian': swapped('ohn', '\u0585\u0570\u0578'),
  'homoglyphs Cherokee': swapped('svzwcGTWAEh', '\uABAA\uABA9\uAB93\uAB83\uABAF\u13C0\u13A2\u13B3\u13AA\u13AC\u13C2'),
  'homoglyphs of IPA': swapped('agi', '\u0251\u0261\u0269'),
  fullwidth: eachLetter((_, code) => String.fromCharCode(code + 0xfee0)),
  'mathematical bold': styled(0x1d400, 0x1d41a),
  'mathematical script': styled(0x1d4d0, 0x1d4ea),
  'mathematical fraktur': styled(0x1d56c, 0x1d586),
  'mathematical monospace': styled(0x1d670, 0x1d68a),
  circled: styled(0x24b6, 0x24d0),
  'small capitals': swapped(
    'abcdefghijklmnoprtuvwyz',
    '\u1D00\u0299\u1D04\u1D05\u1D07\uA730\u0262\u029C\u026A\u1D0A\u1D0B\u029F\u1D0D\u0274\u1D0F\u1D18\u0280\u1D1B\u1D1C\u1D20\u1D21\u028F\u1D22',
  ),
  superscript: swapped(
    'abcdefghijklmnoprstuvwxyz',
    '\u1D43\u1D47\u1D9C\u1D48\u1D49\u1DA0\u1D4D\u02B0\u2071\u02B2\u1D4F\u02E1\u1D50\u207F\u1D52\u1D56\u02B3\u02E2\u1D57\u1D58\u1D5B\u02B7\u02E3\u02B8\u1DBB',
  ),
  'stacked marks': words((word, random) =>
    [...word].map((c) => c + Array.from({ length: 5 }, () => random.pick(MARKS)).join('')).join(''),
  ),
}
