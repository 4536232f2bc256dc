import type { Range } from '../../model/block.js'

const OPENED = /["'\u2018\u201C\u201E\u00AB\u2039\u300C\u300E`]\s?$/
const CLOSED = /^\s?["'\u2019\u201C\u201D\u00BB\u203A\u300D\u300F`]/

/** True for what stands between quotation marks by itself: a text shows it. */
export function isBetweenQuotes(text: string, { from, to }: Range): boolean {
  return OPENED.test(text.slice(Math.max(0, from - 2), from)) && CLOSED.test(text.slice(to, to + 2))
}
