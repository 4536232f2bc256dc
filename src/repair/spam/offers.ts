import { once } from '../../tools/once.js'
import { phrasesOf } from '../../tools/phrases-of.js'
import { TRADES } from './trades.js'

/** The source of an expression for a phrase: a space stands for any white space or hyphen. */
export function expressionOf(phrase: string): string {
  return phrase.replaceAll(' ', '[\\s-]+')
}

/**
 * How words of offers in other languages begin (`abroad.ts`): enough to tell that the rest is worth loading. A
 * word that begins beyond ASCII is met at its first letter of ASCII.
 */
export const ABROAD = `bandar, daftar, link sl, slot g, slot d, slot t, slot s, slot o, situs, judi o, judi b, judi s, togel, bahis, bonusu, bonus ohne, iddaa, bayan, kumar s, casin, cassino, cazin,
  kasyn, kasin, spiny, freisp, apuest, apost, scomm, sportw, bukmach, pariuri, paris sport, online gok,
  pr\u00E9st, pr\u00EAt r, pr\u00EAt e, prestiti, empr\u00E9, mprumut, kredit ohne, sofortk, cr\u00E9d, credite r, chwil, po\u017Cycz, p\u016Fj, pinjam,
  lenen, snabbl, pikav, nettik, viagra, c\u00E1 c, c\u00E1 \u0111, nh\u00E0 c, n\u1ED5 h, vay t, vay n, soi c, 
  seguidor, follower kauf, volgers, takip, emagre, dimagr, obat, agen s, agen j, agen b, bola t, deposit p, jasa s, bokep, bonus v, tez y, zay\u0131f, x\u1ED5 s, l\u00F4 \u0111, game b, g\u00E1i, gi\u1EA3m c, t\u0103ng l, l\u00E0m b,
  tragam, bajar de, ganar d, chicas de, ganhar, acompanh, bonus s, rencontres c, acheter des, voyance, potenzm, hrersch, rijbew, tabletki n, kup p,
  zkov, ky na, rotiri, pastile, na pengar, ilmaisk`

/** How many of a code unit's bits count in a key: upper and lower case are alike in them. */
const BITS = 5
const LOW_BITS = (1 << BITS) - 1

/** What three code units are looked up by; equal for upper and lower case. */
function keyOf(first: number, second: number, third: number): number {
  return (lowOf(first) << (2 * BITS)) | (lowOf(second) << BITS) | lowOf(third)
}

/** Cases beyond ASCII differ in any bit: there all are alike. */
function lowOf(code: number): number {
  return code > 0x7f ? 0 : code & LOW_BITS
}

/** The low bits that white space and hyphens have, which a space of a phrase stands for. */
const SPACES = Array.from('\t\n\v\f\r -', (unit) => 1 << lowOf(unit.charCodeAt(0))).reduce((mask, bit) => mask | bit)
const ANY = ~0

/** The offers by the key of their first three code units. */
interface Offers {
  /** By key, a bit for the low bits of each code unit that an offer goes on with: small enough to stay in the cache. */
  readonly fourths: Int32Array
  /** An offer begins with a code unit that is no part of a word, and so may stand where a word ends. */
  readonly isAfterWord: boolean
  readonly phrases: ReadonlyMap<number, readonly string[]>
  /** One expression for the offers of a key, made when a text first holds the key. */
  readonly expressions: Map<number, RegExp>
}

function offersByKey(): Offers {
  const phrases = new Map<number, string[]>()
  const fourths = new Int32Array(1 << (3 * BITS))
  const anyThird = Array.from({ length: LOW_BITS + 1 }, (_, code) => code)
  let isAfterWord = false
  for (const phrase of [...Object.values(TRADES), ABROAD].flatMap(phrasesOf)) {
    isAfterWord ||= WORD_UNITS[phrase.charCodeAt(0)] !== 1
    const fourth = phrase.length < 4 ? ANY : phrase[3] === ' ' ? SPACES : 1 << lowOf(phrase.charCodeAt(3))
    for (const third of phrase[2] === ' ' ? anyThird : [phrase.charCodeAt(2)]) {
      const key = keyOf(phrase.charCodeAt(0), phrase.charCodeAt(1), third)
      const same = phrases.get(key)
      if (same === undefined) phrases.set(key, [phrase])
      else same.push(phrase)
      fourths[key] = (fourths[key] as number) | fourth
    }
  }
  return { fourths, isAfterWord, phrases, expressions: new Map() }
}

function expressionAt({ phrases, expressions }: Offers, key: number): RegExp {
  let expression = expressions.get(key)
  if (expression === undefined) {
    expression = new RegExp(`\\b(?:${(phrases.get(key) ?? []).map(expressionOf).join('|')})`, 'iy')
    expressions.set(key, expression)
  }
  return expression
}

const offers = once(offersByKey)

/**
 * A cheap test for any offer of any trade at the beginning of a word in Latin script. Words that no offer begins like are
 * passed by with one look-up, where one expression for all offers would try each of them at every word.
 */
export function mayOffer(text: string): boolean {
  const held = offers()
  const { fourths, isAfterWord } = held
  const { length } = text
  let wasWordUnit = 0
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    const isWordUnit = code < WORD_UNITS.length ? (WORD_UNITS[code] as number) : 0
    if (isWordUnit === wasWordUnit) continue
    wasWordUnit = isWordUnit
    if (isWordUnit === 0 && !isAfterWord) continue
    const key = keyOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))
    if ((((fourths[key] as number) >>> lowOf(text.charCodeAt(at + 3))) & 1) === 0) continue
    const expression = expressionAt(held, key)
    expression.lastIndex = at
    if (expression.test(text)) return true
  }
  return false
}

/** 1 for what `\w` takes for a part of a word. */
const WORD_UNITS = Uint8Array.from({ length: 0x80 }, (_unit, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0))
