import { type Place, placesOf } from './places.js'

/** One kind of damage: where in a piece of prose it can be done, and what comes of it. */
interface Damage {
  readonly name: string
  /** Matches the place; what it matches is replaced. */
  readonly place: RegExp
  readonly put: (found: string, turn: number, source: string) => string
}

const LATIN_SPAM = [
  '数字货币',
  '在线赌场',
  '办理文凭',
  'казино онлайн',
  '온라인 카지노',
  'オンラインカジノ',
  'كازينو اون لاين',
  'คาสิโนออนไลน์',
  'הימורים אונליין',
  'ऑनलाइन कैसीनो',
  'καζίνο ονλάιν',
  'купить диплом',
]
const CYRILLIC_SPAM = ['数字货币', '在线赌场', '온라인 카지노', 'online casino bonus', 'كازينو اون لاين']
const HAN_SPAM = ['казино онлайн', 'online casino bonus', 'كازينو اون لاين', 'คาสิโนออนไลน์', 'buy cheap viagra online']
const INVISIBLE = [
  '\u200B',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u202E',
  '\u200D',
  '\u200C',
  '\u2063',
  '\u{E0041}',
  '\u200E',
  '\u034F',
  '\u180E',
  '\u2066',
  '\uFE0F',
  '\u{E0101}',
]
const TO_CYRILLIC: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у' }
const TO_LATIN: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y' }
const TO_GREEK: Readonly<Record<string, string>> = { o: 'ο', v: 'ν', A: 'Α', B: 'Β', T: 'Τ' }

const pick = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T
/** The writing systems that a file may be written in besides Latin. */
const SCRIPTS = [
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Greek}/u,
]

/** The spam in scripts that a file has no text of its own in; all where it has text in each. */
function foreignTo(source: string, spam: readonly string[]): readonly string[] {
  const own = SCRIPTS.filter((script) => script.test(source))
  const foreign = spam.filter((text) => !own.some((script) => script.test(text)))
  return foreign.length === 0 ? spam : foreign
}

const swapped =
  (letters: Readonly<Record<string, string>>) =>
  (found: string): string =>
    letters[found] ?? found

const DAMAGES: readonly Damage[] = [
  {
    name: 'spam before a word',
    place: /(?<=[a-zà-ÿ,;] )(?=[a-zà-ÿ]{4})/,
    put: (_, turn, source) => pick(foreignTo(source, LATIN_SPAM), turn),
  },
  {
    name: 'spam between words',
    place: /(?<=[a-zà-ÿ] )(?=[a-zà-ÿ]{4})/,
    put: (_, turn, source) => `${pick(foreignTo(source, [...LATIN_SPAM, '加微信：vx88166']), turn)} `,
  },
  {
    name: 'spam in a word',
    place: /(?<=[a-z]{3})(?=[a-z]{3})/,
    put: (_, turn, source) => pick(foreignTo(source, LATIN_SPAM.slice(0, 5)), turn),
  },
  {
    name: 'spam, Cyrillic text',
    place: /(?<=[а-я] )(?=[а-я]{4})/,
    put: (_, turn, source) => `${pick(foreignTo(source, CYRILLIC_SPAM), turn)} `,
  },
  {
    name: 'spam, Han text',
    place: /(?<=[\u4E00-\u9FFF\u3041-\u30FF]{2})(?=[\u4E00-\u9FFF\u3041-\u30FF]{2})/,
    put: (_, turn) => pick(HAN_SPAM, turn),
  },
  { name: 'invisible', place: /(?<=[a-zà-ÿа-я]{2})(?=[a-zà-ÿа-я]{2})/, put: (_, turn) => pick(INVISIBLE, turn) },
  {
    name: 'invisible, Han text',
    place: /(?<=[\u4E00-\u9FFF\u3041-\u30FF])(?=[\u4E00-\u9FFF\u3041-\u30FF])/,
    put: (_, turn) => pick(INVISIBLE, turn),
  },
  {
    name: 'look-alike, Cyrillic in Latin',
    place: /(?<=(?<![\p{L}\p{N}])[a-z]{2,})[aeopcxy](?=[a-z]{2,}(?![\p{L}\p{N}]))/u,
    put: swapped(TO_CYRILLIC),
  },
  {
    name: 'look-alike, Greek in Latin',
    place: /(?<=[a-z]{2})[ov](?=[a-z]{2})|\b[ABT](?=[a-z]{3})/,
    put: swapped(TO_GREEK),
  },
  {
    name: 'look-alike, Latin in Cyrillic',
    place: /(?<=(?<!\p{L})[а-я]{2,})[аеорсху](?=[а-я]{2,}(?!\p{L}))/u,
    put: swapped(TO_LATIN),
  },
  { name: 'mojibake', place: /[’“”–é-üà-ä](?=[\s.,\p{L}])/u, put: misread },
]

/** UTF-8 read as windows-1252. */
function misread(found: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(found))
}

/** Lines that scrapers leave between the paragraphs of an article. */
const LEFT_OVERS = [
  'Advertisement',
  'Subscribe to our newsletter',
  'Share this article',
  'Content continues below',
  'Sign up for our newsletter',
  'Story continues below advertisement',
  'Click here to subscribe to our newsletter',
  'We use cookies to improve your experience on our website. By continuing to browse, you agree to our use of cookies.',
  'Sign up for our daily newsletter to get the latest news in your inbox.',
  'Follow us on Facebook, Twitter and Instagram for more.',
  'This website uses cookies to ensure you get the best experience.',
  'Share this article on Facebook or Twitter',
  'Article continues below this advertisement',
  'Wir verwenden Cookies, um Ihnen die bestmögliche Nutzung zu ermöglichen.',
  'Abonnez-vous à notre newsletter pour ne rien manquer.',
  'Suscríbete a nuestro boletín para recibir las últimas noticias.',
  'Подпишитесь на нашу рассылку',
]

/** A source with one kind of damage at one place. */
export interface Damaged {
  readonly name: string
  readonly place: string
  readonly at: number
  readonly source: string
}

/**
 * Damages a healthy source in each way where it is prose, and where nothing may change.
 *
 * @param source Markdown
 * @param turn decides the places and what is put there: the same for the same number
 * @param isMdx reads it as MDX
 * @param everywhere at each kind of place in turn, not at one place alone
 */
export function damage(
  source: string,
  turn: number,
  isMdx: boolean,
  everywhere = false,
): { prose: readonly Damaged[]; foreign: readonly Damaged[] } {
  const places = placesOf(source, isMdx)
  const all = (from: readonly Place[]): Damaged[] =>
    DAMAGES.flatMap((kind, number) => {
      const names = everywhere ? [...new Set(from.map(({ name }) => name))] : [undefined]
      return names.flatMap((name) => {
        const chosen = name === undefined ? from : from.filter((place) => place.name === name)
        return inOneOf(chosen, source, kind, turn * 7 + number) ?? []
      })
    })
  return { prose: [...all(places.prose), ...leftOver(source, places.gaps, turn)], foreign: all(places.foreign) }
}

/** Damage in the first place from a chosen one on in which there is room for it. */
function inOneOf(places: readonly Place[], source: string, kind: Damage, turn: number): Damaged | undefined {
  for (let step = 0; step < places.length; step++) {
    const { name, from, to } = pick(places, turn * 31 + step)
    const text = source.slice(from, to)
    const rooms = [...text.matchAll(new RegExp(kind.place, kind.place.unicode ? 'gu' : 'g'))]
    if (rooms.length === 0) continue
    const found = pick(rooms, turn)
    const at = from + found.index
    const put = kind.put(found[0], turn, source)
    if (put === found[0]) continue
    return { name: kind.name, place: name, at, source: source.slice(0, at) + put + source.slice(at + found[0].length) }
  }
  return undefined
}

/** A line of its own between two paragraphs. */
function leftOver(source: string, gaps: readonly number[], turn: number): Damaged[] {
  const at = gaps[turn % Math.max(1, gaps.length)]
  if (at === undefined) return []
  const lineEnd = source.slice(0, at).endsWith('\r\n') ? '\r\n' : '\n'
  const line = pick(LEFT_OVERS, turn) + lineEnd + lineEnd
  return [{ name: 'left-over line', place: 'paragraph', at, source: source.slice(0, at) + line + source.slice(at) }]
}
