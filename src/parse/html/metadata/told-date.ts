import type { Element } from 'domhandler'
import { tellsOfEvent } from '../../../language/events.js'
import { PUBLICATION_LABEL } from '../../../language/publication.js'
import { singleSpaced } from '../../../tools/single-spaced.js'
import { isAmongText, lineAround } from '../hidden/seen-in-line.js'
import { BLOCK_TAGS } from '../tree/rules.js'
import { startsLikeByline } from './authors.js'
import { findDate } from './dates.js'

/** Dates of people and replies: "Joined May 3, 2024", "Last post: 3/5/2024". */
const OTHERS =
  /\b(?:join(?:ed)?|founded|registered|member since|last (?:post|reply|activity|visit|seen)|registriert|mitglied seit|beigetreten|letzter beitrag|inscrit|membre depuis|dernier message|registrado|miembro desde|último mensaje|membro desde|iscritto|membro dal|geregistreerd|lid sinds|zarejestrowany|dołączył)\b|регистрация|зарегистрирован|注册|註冊|登録日|가입/
/** A sentence: it ends in a word, or is long, before its stop. */
const SENTENCE = /(?:\p{L}{3}|^.{60,})[.!?]\s*$/u
/** An entry of a chronicle: "12 May 1911: the first crossing". */
const ENTRY = /^([^:：]{6,30}\d)[:：]\s+(?:\p{Ll}|\S+\s+\S+\s+\S)/u

/**
 * True for a line with a date that may be little more than that; what a sentence dates is something else.
 *
 * @param options whether the line stands between the headline and the text: it is no entry of a chronicle
 */
export function isDateLine(text: string, { isOfHeader }: { readonly isOfHeader: boolean }): boolean {
  if (OTHERS.test(text.toLowerCase()) || SENTENCE.test(text) || tellsOfEvent(text)) return false
  return isOfHeader || !isEntry(text)
}

/** True for an entry of a chronicle, by its text alone. */
export function isEntry(text: string): boolean {
  const before = ENTRY.exec(text)?.[1]
  return before !== undefined && !isSigned(text) && findDate(before) !== undefined
}

/** True for a line that ends as a sentence does, by its text alone. */
export function isSentence(text: string): boolean {
  return SENTENCE.test(text)
}

/** True for a line that says of a date that it is the page's own, or whose text it is. */
function isSigned(text: string): boolean {
  return startsLikeByline(text) || PUBLICATION_LABEL.test(text.toLowerCase())
}

/** Names of elements that hold the date of a page. */
const OWN_NAME = /dat(?:e|um)|publi|posted|created|modif|updat/i
/** Names of lines that tell of the page. */
const LINE_NAME =
  /(?:^|[\s_-])(?:meta(?:data)?|by-?line|date(?:-?line)?|posted|publi(?:shed|cation)|updated|(?:entry|post)meta)(?=[\s_-]|$)/i
/** Elements that hold all of a text. */
const WHOLE = /^(?:article|body|html|main)$/
/** Longer sentences are read up to here. */
const MAX_SENTENCE = 1000

/** True for a `time` among the words of a sentence, which tells of that day: it is no date of the page. */
export function isOfSentence(element: Element): boolean {
  const { name, attribs } = element
  if (name !== 'time' || OWN_NAME.test(`${attribs.class ?? ''} ${attribs.itemprop ?? ''}`)) return false
  if (!isAmongText(element) || isInNamedLine(element)) return false
  const line = singleSpaced(lineAround(element, MAX_SENTENCE))
  return (SENTENCE.test(line) && !isSigned(line)) || isEntry(line)
}

/** True for an element in a line that is named for what it tells of the page. */
function isInNamedLine({ parent }: Element): boolean {
  let at = parent
  while (at !== null && 'attribs' in at && !WHOLE.test(at.name)) {
    if (isNamedLine(at.attribs.class ?? '')) return true
    if (BLOCK_TAGS.has(at.name)) return false
    at = at.parent
  }
  return false
}

/** True for names of a line that tells of the page. */
export function isNamedLine(names: string): boolean {
  return LINE_NAME.test(names)
}
