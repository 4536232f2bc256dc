import type { Metadata } from '../../../model/document.js'
import { dateInLine } from '../../../roles/dates.js'
import { SITE_PART } from '../../../roles/title/page.js'

/** What the lines of a head are called that tell of the article, the best first. */
const NAMES: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ['meta-og:title', 'title', 'meta-twitter:title'],
  author: ['meta-author', 'meta-article:author', 'meta-dc.creator'],
  date: ['meta-article:published_time', 'meta-date', 'meta-dc.date'],
  modified: ['meta-article:modified_time', 'meta-og:updated_time'],
  site: ['meta-og:site_name', 'meta-application-name'],
  url: ['canonical', 'meta-og:url'],
  lang: [],
  description: ['meta-og:description', 'meta-description', 'meta-twitter:description'],
  image: ['meta-og:image', 'meta-twitter:image'],
}
const LINE = /^([\w.:-]+): (\S.*)$/
/** The only escapes in a value that stands in quotation marks. */
const ESCAPED = /\\(["\\])/g

/** What a value is worth as such metadata; undefined where it is none. */
const READ: Readonly<Partial<Record<keyof Metadata, (value: string) => string | undefined>>> = {
  title: (value) => value.replace(SITE_PART, ''),
  // Some name the page of the author.
  author: (value) => (value.includes('://') ? undefined : value),
  date: (value) => dateInLine(value)?.iso,
  modified: (value) => dateInLine(value)?.iso,
  url: (value) => (URL.canParse(value) ? value : undefined),
}

/** The metadata in the front matter that a converter has made of the head of a page. */
export function toldByHead(head: string): Metadata {
  const values = new Map<string, string>()
  for (const line of head.split(/\r?\n/)) {
    const [, name, value] = LINE.exec(line) ?? []
    if (name !== undefined && value !== undefined) values.set(name.toLowerCase(), unquoted(value))
  }
  const told = Object.entries(NAMES).map(([field, names]) => {
    const read = READ[field as keyof Metadata] ?? String
    const found = names.map((name) => read(values.get(name) ?? '')).find((value) => value !== undefined && value !== '')
    return [field, found]
  })
  return Object.fromEntries(told.filter(([, value]) => value !== undefined))
}

function unquoted(value: string): string {
  return /^".*"$/.test(value) ? value.slice(1, -1).replace(ESCAPED, '$1') : value
}
