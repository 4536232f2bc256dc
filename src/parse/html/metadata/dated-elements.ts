import type { Element } from 'domhandler'
import { singleSpaced } from '../../../tools/single-spaced.js'
import { textOf } from '../text-of.js'
import { type DateOrder, findDate, isNextDay } from './dates.js'
import { MAX_TEXT } from './place.js'

/** Longer lines say more than a date. */
export const MAX_LINE = 90

/** As all expressions here, for text in lower case: compiled with `iu` they take several times as long. */
const UPDATE =
  /updat|modif|revis|review|aktualisiert|mise à jour|actualizado|aggiornat|bijgewerkt|zaktualizowano|обновлен|更新|수정/

/** True for dates of changes, by the names of the element or by what it or the line around it says. */
export function tellsUpdate(element: Element): boolean {
  const { parent } = element
  const around = parent !== null && 'attribs' in parent ? [element, parent] : [element]
  return around.some((one) => isUpdate(one) || saysUpdate(textOnOneLine(one)))
}

/** The text of an element that is one line; else nothing. */
export function textOnOneLine(element: Element): string {
  const text = textOf(element, MAX_LINE + 1)
  return text.length > MAX_LINE ? '' : text
}

export const PUBLISHED = 0
export const CHANGED = 3

/** Marked dates of publication first, dates of changes last. */
export function rank(element: Element): number {
  const { attribs, name } = element
  if (/^datePublished$/i.test(attribs.itemprop ?? '')) return PUBLISHED
  if (isUpdate(element)) return CHANGED
  return name === 'time' || /publish|entry-date|post-date|article-date|posted/i.test(attribs.class ?? '') ? 1 : 2
}

export function saysUpdate(text: string): boolean {
  return UPDATE.test(text.toLowerCase())
}

function isUpdate({ attribs }: Element): boolean {
  return saysUpdate(`${attribs.itemprop ?? ''} ${attribs.class ?? ''}`)
}

export function dateOf(element: Element, order: DateOrder): string | undefined {
  const { datetime, content, title } = element.attribs
  // "2 years ago" has its date in the title.
  const marked = datetime ?? content ?? title
  const date = marked === undefined ? undefined : findDate(marked, order)
  const text = singleSpaced(textOf(element, MAX_TEXT))
  const shown = text.length > MAX_TEXT ? undefined : findDate(text, order)
  // The reader sees the day where the site is.
  return date === undefined || (shown !== undefined && isNextDay(date, shown)) ? shown : date
}
