/** How dates, names and words are written in other scripts than Latin, and with letters that few languages have. */
import type { Block } from '../model/block.js'
import { countMatches } from '../tools/count-matches.js'
import { countWords } from '../tools/count-words.js'
import { once } from '../tools/once.js'
import type { FoundDate } from './found-date.js'
import { MONTH_NAMES, PERSIAN_MONTHS } from './further-months.js'
import { LATIN_WORDS } from './title/latin-words.js'

/** The digits of Arabic, Persian, Hindi, Bengali and Thai. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g

/** A text with its digits as those of ASCII, one for one. */
export function plainDigits(text: string): string {
  return text.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0)
    // The blocks of India begin at the sixth place of a row.
    return String((code & 15) - (code >> 8 === 9 ? 6 : 0))
  })
}

const months = once(() => {
  const numbers = new Map<string, number>()
  for (const names of [...MONTH_NAMES, PERSIAN_MONTHS]) {
    for (const [index, written] of names.split(' ').entries()) {
      const name = plainName(written.replace('_', ' '))
      for (const form of [name, ...beginnings(name)]) if (!numbers.has(form)) numbers.set(form, index + 1)
    }
  }
  return numbers
})
/** The letters of Greek and Cyrillic. */
const GREEK = 0x370
const CYRILLIC_END = 0x530
const LEAST_LETTERS = 3

/** Short forms of a name of Greek or Cyrillic. */
function beginnings(name: string): readonly string[] {
  const first = name.charCodeAt(0)
  if (first < GREEK || first >= CYRILLIC_END) return []
  return Array.from({ length: Math.max(0, name.length - LEAST_LETTERS) }, (_, more) =>
    name.slice(0, LEAST_LETTERS + more),
  )
}

/** Hebrew writes "in" as a part of the name. */
const IN_HEBREW = /^\u05d1(?=.{3})/

/** The number of a month by its name, in lower case, in the calendar that has it; undefined for other words. */
export function monthAbroad(name: string): number | undefined {
  const plain = plainName(name)
  return months().get(plain) ?? months().get(plain.replace(IN_HEBREW, ''))
}

/** Without stops, accents and dots, the signs of Hebrew and Hindi for short forms, and as Persian keyboards write it. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[.\u0300-\u036f\u05f3\u093c\u09bc\u0970]/g, '')
    .replaceAll('\u064a', '\u06cc')
    .replaceAll('\u0643', '\u06a9')
}

/** Years of the calendars of Persia and of Thailand, between which ours lie. */
const PERSIAN_START = 1300
const LAST_PERSIAN = 1499
const FIRST_THAI = 2400
const THAI_AHEAD = 543
/** The days of leap years before the first of these years, whose day 0 was the 20th of March 1921. */
const PERSIAN_LEAPS = 315

/** A day in the calendar of Persia or Thailand as one of ours in ISO 8601; undefined for years of ours. */
export function dayAbroad(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  if (year > FIRST_THAI) return isoDay(year - THAI_AHEAD, month - 1, day)
  if (year > LAST_PERSIAN || year < PERSIAN_START) return undefined
  // Six months of 31 days, then those of 30; 8 leap years in 33.
  const ofYear = (month - 1) * 30 + Math.min(month - 1, 6) + day
  const before = 365 * (year - PERSIAN_START) + Math.floor((8 * year + 21) / 33) - PERSIAN_LEAPS
  return isoDay(1921, 2, 20 + before + ofYear)
}

function isoDay(year: number, monthIndex: number, day: number): string {
  return new Date(Date.UTC(year, monthIndex, day)).toISOString().slice(0, 10)
}

/** Months of two words ("3 tháng 5 năm 2024", "3 كانون الثاني 2024"), of two names ("3 أيار/مايو 2024"), with stops ("3 พ.ค. 2567"). */
export const dayMonth = once(
  () =>
    /(?<!\d)(\d{1,2})\.? (?:de |d['\u2019])?(th\u00e1ng \d\d?|[\p{L}\p{M}.]{2,12}(?: \u0627\u0644\p{L}+)?),?(?:\/\p{L}+)? (?:de |n\u0103m |\u0e1e\.\u0e28\. ?)?(\d{4})(?!\d)/u,
)

/** "2024年5月3日", which Korean writes with spaces. */
export const eastAsian = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/

/** "2024 m. kovo 5 d.", as Lithuanian writes days. */
export const lithuanian = once(() => /(\d{4}) m\. (\p{L}{4,10}) (\d{1,2})(?: d\.)?/u)
/** "2024. gada 5. marts", as Latvian does. */
export const latvian = once(() => /(\d{4})\. gada (\d{1,2})\. (\p{L}{5,10})/u)

const FURTHER_LETTERS = /[\u0370-\u03ff\u0590-\u0e7f]/g

/** The words that English is full of, and hardly another language: one word in six, where others have one in thirty. */
const ENGLISH = once(() => /(?<!\p{L})(?:the|of|and|to|that|with|for)(?!\p{L})/giu)
const MOST_ENGLISH = 0.06
/** Fewer words say nothing of their language. */
const LEAST_WORDS = 30

/** True for text in a language that writes the day before the month where both are figures: in all but English. */
function putsDayFirst(text: string): boolean {
  if (countMatches(text, FURTHER_LETTERS) > text.length / 3) return true
  const words = countWords(text)
  return words >= LEAST_WORDS && countMatches(text, ENGLISH()) < MOST_ENGLISH * words
}

/** How a line says who wrote it, in lower case; words that also begin sentences without a name have a colon. */
export const LEAD =
  /^(?:(?:scris|publicat) de|írta|szerző|napsala?|napísala?|piše|avtor(?:ica)?|autorius|autorė|parengė|autors|bởi|tác giả|yaza[nr]|(?:haber|muhabir|pewarta|reporter|szöveg)(?=:)|автор|текст|пише|аутор|от|του|της|γράφει(?: [οη])?|από τ(?:ον|ην?)|συντάκτης|作者|记者|記者|撰文|文|글|기자|(?:כתב[הת]?|كتبت?|الكاتب|نویسنده|نويسنده|ผู้เขียน|เรื่อง|लेखक|লেখক)(?= ?:)|מאת|بقلم|به قلم|(?:เขียน|โพสต์)?โดย)(?: ?[:：/] ?| )/

/** "김민수 기자", as Korean papers sign, with an address behind it or none. */
const reporter = once(() => /^(\p{sc=Hangul}{2,5}) ?(?:\p{sc=Hangul}{2} ?)?기자(?: ?[([]?\S+@\S+)?$/u)

/** The author that a line names before what they are. */
export function signer(text: string): string | undefined {
  return reporter().exec(text)?.[1]
}

const eastAsianName = once(() => /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}·・ ]{2,14}$/u)
/** Two to four words of Hebrew, Arabic and the scripts of India and Thailand, which have no capitals. */
const NAME_WITHOUT_CAPITALS =
  /^(?:[\u05d0-\u065f\u066e-\u06ef\u0900-\u0963\u0971-\u09e3\u0a00-\u0e4e\u200c.]+(?: |$)){2,4}$/

/** True for words that may be a name where one is looked for, in scripts without capitals. */
export function mayBeName(text: string): boolean {
  return eastAsianName().test(text) || NAME_WITHOUT_CAPITALS.test(text)
}

/** Latin and Chinese with their punctuation: the characters that Chinese and other languages share are left out. */
const BEYOND_HAN = /[^\0-\u024f\u2000-\u206f\u3000-\u3003\u3008-\u301f\u4e00-\u9fff\uff00-\uff0f\uff1a-\uff20]/
const LATIN_OR_HAN = new RegExp(`(?=([\\u4e00-\\u9fff]{2}))|${LATIN_WORDS.source}`, 'g')
const contentWord = (): RegExp =>
  /(?=(\p{sc=Han}{2}|\p{sc=Thai}{4}))|(?<!\p{sc=Hangul})\p{sc=Hangul}{2}|(?:(?!\p{sc=Han}|\p{sc=Hangul}|\p{sc=Thai})[\p{L}\p{M}\p{N}]){4,}/gu

/**
 * The longer words of a text in lower case; of Chinese every two characters that follow each other, of Thai every four,
 * of Korean the first two of a word, which particles end.
 */
export function contentWordsOf(lower: string): string[] {
  return Array.from(
    lower.matchAll(BEYOND_HAN.test(lower) ? contentWord() : LATIN_OR_HAN),
    ([word, pair]) => pair ?? word,
  )
}

/** The date of figures with slashes between them, in a text of a language that has the day first. */
export function isoDayFirst({ dayFirst }: FoundDate, blocks: readonly Block[]): string | undefined {
  if (dayFirst === undefined) return undefined
  return putsDayFirst(blocks.map(({ text }) => text).join(' ')) ? dayFirst : undefined
}
