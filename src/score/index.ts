import type { Format } from '../model/block.js'
import type { Scorer } from './scorer.js'

/**
 * Begins a picture in a text, or a link around one or nothing, or an address in brackets that may be a picture's, or the
 * list of those of links, or a heading or a note that is marked as such; or stands beside posts of threads: who wrote
 * one and when, what number it is, what to do with it. In lower case, since expressions for both cases compile slower.
 */
const MAY_BE_MORE =
  /!\[|\[(?:\s*\]\(|http|\/)|^(?:[ \t]*references[ \t]*$|#{1,6} |[-=]{3}|\[\^| *\[.+\]: |.{0,9}\b(?:asked|answered|posted|joined|share on|award|fedilink)\b)|#\d|\d[ap]m\b|»(?:$| .{6,40}:\d)|[–−-]\]/m
/** Running text on a line of its own. */
const LONG_LINE = /.{110}/

/** What a sign-up form says in English and in lower case, or letters of other languages, whose forms say it otherwise. */
const MAY_HAVE_FORM = /e-?mail|newsletter|[\u00c0-\u1fff\u2e80-\ud7ff]/

/** Loads the scorer of a format; Markdown has none: there only what is certain is dropped. */
export async function loadScorer(format: Format, source: string): Promise<Scorer | undefined> {
  const scorer = await loadAny(format)
  if (format !== 'text' || scorer === undefined) return scorer
  const lower = source.toLowerCase()
  const mayBeMore = !LONG_LINE.test(source) || MAY_BE_MORE.test(lower)
  const more = mayBeMore ? (await import('./text/decorators/index.js')).ofMore(scorer) : scorer
  return MAY_HAVE_FORM.test(lower) ? (await import('./text/decorators/below-boxes.js')).withTextBelowBoxes(more) : more
}

async function loadAny(format: Format): Promise<Scorer | undefined> {
  let scorer = loaded.get(format)
  if (scorer === undefined && format !== 'markdown') {
    scorer =
      format === 'text' ? (await import('./text/index.js')).scoreText : (await import('./html/index.js')).scoreHtml
    loaded.set(format, scorer)
  }
  return scorer
}

/** Asking the module loader again costs as much as cleaning some lines. */
const loaded = new Map<Format, Scorer>()

/** Hands over a scorer that is there already: a program that holds it need not load it. */
export function provideScorer(format: Format, scorer: Scorer): void {
  loaded.set(format, scorer)
}
