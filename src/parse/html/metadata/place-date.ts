import type { Block } from '../../../model/block.js'
import { TextExpression } from '../../../unicode/ascii.js'
import { type DateOrder, findDate } from './dates.js'
import { shownBlocks, withoutCode } from './place.js'

/** Blocks after the title among which the text begins. */
const NEAR = 8
/** So much of a text holds place and date. */
const MAX_READ = 120
/** No such start does without. */
const YEAR = /\d{4}/

/**
 * A place and a date before the text of a release: "Aalbach, 4 July 2024.", "LONDON, July 4, 2024 –",
 * "Madrid (Spain), 4 de julio de 2024 /Agency/". The year ends the date, and a mark parts it from the text.
 */
const PLACE_AND_DATE = new TextExpression(
  String.raw`^[(\u2013\u2014\s]*(?<place>\p{Lu}[\p{L}.'\u2019-]*(?:[ /](?:\p{Lu}[\p{L}.'\u2019-]*|\p{Ll}{1,4}(?=[ /,]))){0,4}(?: ?\([^()]{2,20}\))?(?:, \p{Lu}[\p{L}. ]{1,20})??), (?:den |le |a |il |on )?(?<date>[\p{L}\d.]{1,12}[ .,/-][\p{L}\d .,/-]{0,20}\d{4})(?:\)|\.(?!\d)|\s*(?:[\u2013\u2014:/(]|--?\s))`,
)

/** What stands before the date of an event is a day of the week. */
const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)(?!\p{L})/iu

/** The date that the text begins with, behind the name of a place: how releases are dated. */
export function placeDate(blocks: readonly Block[], titleAt: number, order: DateOrder): string | undefined {
  const lines = withoutCode(shownBlocks(blocks, titleAt)).filter(({ start, type, text }) => {
    return start > titleAt && type === 'paragraph' && text !== ''
  })
  for (const { text, containers } of lines.slice(0, NEAR)) {
    const start = text.slice(0, MAX_READ)
    const mayBe = containers.length === 0 && YEAR.test(start)
    const found = !mayBe ? undefined : PLACE_AND_DATE.for(start).exec(start)?.groups
    if (found === undefined || WEEKDAY.test(found.place ?? '')) continue
    const date = findDate(found.date ?? '', order)
    if (date !== undefined) return date
  }
  return undefined
}
