import { TextExpression } from '../../../unicode/ascii.js'

/** What parts a title from the name of its site. */
const SEPARATOR = /\s+(?:[|•·»«–—―:/\\~]|::|--|-|\/\/|›|»|⋅|∙|❘|￨)\s+|\s*[|｜❘￨]\s*/u
const SEPARATORS = new RegExp(SEPARATOR, 'gu')

/**
 * Where the sections and the name of a site begin behind a Chinese or Japanese title, which parts them without spaces:
 * "标题_新闻_某某网", "标题--某某报". Hyphens stand in titles too: they part only what calls itself a site.
 */
const SECTIONS =
  /(?<=[\u2E80-\uFFEF?!.…"”)\]%])(?:_{1,2}(?=[\u2E80-\uFFEF\d])|--?(?=.{0,24}(?:(?<![联聯])[网網]|[日晚晨早时時商][报報]|网站|網站|频道|頻道|新闻|新聞)$))/u

const MAX_PARTS = 8

/** Text for comparison: letters and digits in lower case. */
export function comparable(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase()
  return lower.replace(NO_LETTERS.for(lower), ' ').trim()
}

const NO_LETTERS = new TextExpression(String.raw`[^\p{L}\p{N}]+`, 'gu')

/** A declared title without the sections and the name of the site that follow it without spaces. */
export function withoutSections(title: string): string {
  const at = title.search(SECTIONS)
  return at > 0 ? title.slice(0, at) : title
}

/** The parts of a declared title: of the article, its section and its site. */
export function partsOf(title: string): string[] {
  return title.split(SEPARATOR)
}

/**
 * Runs of neighbouring parts: "A - B | Site" has A, B, "A B" and more.
 *
 * @param isSite only runs from the beginning, or from where nothing but the site's name stands before
 */
export function runsOfParts(title: string, isSite?: (text: string) => boolean): string[] {
  const parts = partsOf(title).slice(0, MAX_PARTS)
  const runs: string[] = []
  for (let from = 0; from < parts.length; from++) {
    if (isSite !== undefined && !parts.slice(0, from).every(isSite)) break
    for (let to = from + 1; to <= parts.length; to++) runs.push(comparable(parts.slice(from, to).join(' ')))
  }
  return runs
}

/** Where sites call themselves: by their own name and by the address. */
interface SiteNames {
  readonly site?: string | undefined
  readonly host?: string | undefined
}

/** A test for the names of a site. */
export function siteTest({ site, host }: SiteNames): (text: string) => boolean {
  const name = site === undefined ? '' : comparable(site).replaceAll(' ', '')
  const address = (host ?? '').toLowerCase()
  const labels = address.split('.').filter((label) => label.length > 3 && label !== 'www')
  return (text) => {
    const key = comparable(text).replaceAll(' ', '')
    return (
      key === '' ||
      key === name ||
      key === address.replaceAll('.', '') ||
      labels.some((label) => label.replaceAll('-', '') === key)
    )
  }
}

/** What follows a short first part is the title when it is longer by this factor. */
const MUCH_LONGER = 2

/** What the software of forums writes before the title of a topic: "Board :: View topic - Title". */
const VIEWS = new Set(
  'view topic,thema anzeigen,voir le sujet,ver tema,leggi argomento,mostra argomento,bekijk onderwerp,zobacz temat,просмотр темы,zobrazit téma'.split(
    ',',
  ),
)

/** The title up to its last separator; what follows the first where that says far more than a word or two before it. */
export function withoutSite(title: string, isSite: (text: string) => boolean): string {
  const separators = [...title.matchAll(SEPARATORS)]
  const first = separators[0]
  const last = separators.at(-1)
  if (first === undefined || last === undefined) return title
  const view = separators.find(({ index }, at) => VIEWS.has(lastPart(title.slice(0, index), separators[at - 1])))
  if (view !== undefined) return title.slice(view.index + view[0].length)
  const before = title.slice(0, last.index)
  const after = title.slice(first.index + first[0].length)
  if (isSite(title.slice(last.index + last[0].length))) return before
  if (isSite(title.slice(0, first.index))) return after
  const isLabel = comparable(before).split(' ').length < 3
  return isLabel && after.length > before.length * MUCH_LONGER ? after : before
}

/** What stands behind a separator, or all where there is none, in small letters. */
function lastPart(text: string, separator: RegExpExecArray | undefined): string {
  return (separator === undefined ? text : text.slice(separator.index + separator[0].length)).toLowerCase()
}
