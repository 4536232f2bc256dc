import { DAMAGES } from './damage.js'
import { HEALTHY } from './healthy.js'
import { HEALTHY_UNSEEN } from './healthy-unseen.js'
import { HOSTS, type Host } from './hosts.js'
import { INSERTIONS } from './insert.js'
import { type Random, randomFrom } from './random.js'
import { contactsOf, type Part, phrasesOf } from './spam.js'
import { UNSEEN_HOSTS, unseenDamage } from './unseen.js'

/** A text and what a perfect repair makes of it. */
export interface OwnCase {
  readonly id: string
  readonly kind: string
  readonly part: Part | 'both' | 'unseen' | 'sealed'
  readonly input: string
  readonly expected: string
}

const SCRIPT_OF: Readonly<Record<string, string>> = { Chinese: 'Han', Japanese: 'Han', Latin: 'Latin' }
const LATIN_HOSTS = HOSTS.filter(({ script }) => script === 'Latin')
const OTHER_HOSTS = HOSTS.filter(({ script }) => script !== 'Latin')
/** Where the script of the host glues words, shape says nothing: these places only. */
const PLACES_OF_LATIN = ['spaced', 'glued before', 'inside word', 'line end', 'whole line', 'several', 'doubled']

function filled(template: string, random: Random): string {
  return template
    .replace(/#/g, () => String(random.number(10)))
    .replace(/@/g, () => random.pick([...'abdefghkmnprstuvxz']))
}

function* spamCases(part: Part): Generator<Omit<OwnCase, 'id'>> {
  const random = randomFrom({ tuned: 1, aside: 2, later: 5 }[part])
  const kinds = Object.keys(INSERTIONS)
  let turn = 0
  for (const [language, phrases] of phrasesOf(part)) {
    for (const phrase of phrases) {
      if (language === 'Latin') {
        for (let copy = 0; copy < 3; copy++) {
          const host = OTHER_HOSTS[turn % OTHER_HOSTS.length] as Host
          yield insertion(
            host,
            phrase,
            PLACES_OF_LATIN[turn++ % PLACES_OF_LATIN.length] as string,
            'Latin',
            part,
            random,
          )
        }
        continue
      }
      for (let copy = 0; copy < 2; copy++) {
        yield insertion(
          random.pick(LATIN_HOSTS),
          phrase,
          kinds[turn++ % kinds.length] as string,
          'foreign',
          part,
          random,
        )
      }
      const hosts = OTHER_HOSTS.filter(
        ({ script, language: own }) => script !== (SCRIPT_OF[language] ?? own) && own !== language,
      )
      if (turn % 3 === 0)
        yield insertion(random.pick(hosts), phrase, random.pick(kinds), 'in other scripts', part, random)
      const [contact] = contactsOf(language).length === 0 ? [] : [random.pick(contactsOf(language))]
      if (contact !== undefined && turn % 2 === 0) {
        const spam = `${phrase}${random.pick(['', ' '])}${filled(contact, random)}`
        yield {
          ...insertion(random.pick(LATIN_HOSTS), spam, random.pick(kinds), 'foreign', part, random),
          kind: 'with a contact',
        }
      }
    }
  }
}

function insertion(
  { text }: Host,
  spam: string,
  place: string,
  what: string,
  part: Part,
  random: Random,
): Omit<OwnCase, 'id'> {
  const input = (INSERTIONS[place] as (typeof INSERTIONS)[string])(text, spam, random)
  return {
    kind: what === 'foreign' ? place : what === 'Latin' ? `Latin, ${place}` : what,
    part,
    input: `${input}\n`,
    expected: `${text}\n`,
  }
}

/** Typographic marks, so that English texts have something that a charset can break. */
const typeset = (text: string): string =>
  text
    .replace(/"([^"]*)"/g, '\u201C$1\u201D')
    .replace(/'/g, '\u2019')
    .replace(/, and /, ' \u2013 and ')

function* damageCases(): Generator<Omit<OwnCase, 'id'>> {
  const random = randomFrom(3)
  for (const [kind, damage] of Object.entries(DAMAGES)) {
    for (const { text, language } of HOSTS) {
      const isUtf8Kind = /^(?:mojibake|entities|escapes|quoted|percent)/.test(kind)
      if (!isUtf8Kind && (SCRIPT_OF[language] ?? 'Latin') !== 'Latin') continue
      const expected = `${typeset(text)}\n`
      const input = damage(expected, random)
      if (input !== undefined && input !== expected) yield { kind, part: 'both', input, expected }
    }
  }
}

function* healthyCases(): Generator<Omit<OwnCase, 'id'>> {
  const random = randomFrom(4)
  for (const text of HEALTHY) {
    yield { kind: 'healthy by itself', part: 'both', input: text, expected: text }
    const host = random.pick(LATIN_HOSTS).text
    const inside = `${host}\n\n${text}`
    yield { kind: 'healthy in an article', part: 'both', input: inside, expected: inside }
  }
  for (const { text } of HOSTS) yield { kind: 'healthy hosts', part: 'both', input: `${text}\n`, expected: `${text}\n` }
}

function* unseenCases(): Generator<Omit<OwnCase, 'id'>> {
  const random = randomFrom(21)
  /** Half of the cases are left out of all tuning. */
  const half = (): 'unseen' | 'sealed' => (random.number(2) === 0 ? 'unseen' : 'sealed')
  for (const one of unseenDamage()) yield { ...one, part: half() }
  const host = (UNSEEN_HOSTS.find(({ language }) => language === 'English') ?? UNSEEN_HOSTS[0])?.text ?? ''
  for (const text of HEALTHY_UNSEEN) {
    const part = half()
    yield { kind: 'healthy by itself', part, input: text, expected: text }
    const inside = `${host}\n\n${text}`
    yield { kind: 'healthy in an article', part, input: inside, expected: inside }
  }
  for (const { text } of UNSEEN_HOSTS)
    yield { kind: 'healthy hosts', part: 'unseen', input: `${text}\n`, expected: `${text}\n` }
}

/** All cases, the same in every run. */
export function ownCases(): OwnCase[] {
  const all = [
    ...spamCases('tuned'),
    ...spamCases('aside'),
    ...spamCases('later'),
    ...damageCases(),
    ...healthyCases(),
    ...unseenCases(),
  ]
  return all.map((one, index) => ({ id: String(index), ...one }))
}
