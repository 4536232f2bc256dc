import type { Element } from 'domhandler'

/** Ids of footnotes as Markdown processors, Pandoc, WordPress and MediaWiki write them. */
const NOTE_ID =
  /^(?:user-content-)?(?:fn[-:_]?|footnote[-:_]?|cite_note-|easy-footnote-bottom-\d+-|modern_footnotes?-)(.+)$/i

/** The label of an element that is a footnote's text. */
export function footnoteLabel({ attribs, name }: Element): string | undefined {
  if (name !== 'li' || attribs.id === undefined || /^(?:user-content-)?fnref/i.test(attribs.id)) return undefined
  return labelOf(attribs.id)
}

/** The label of the footnote that a link in the text points at. */
export function referenceLabel({ attribs }: Element): string | undefined {
  const { href } = attribs
  if (href === undefined || !href.startsWith('#') || /^#(?:user-content-)?fnref/i.test(href)) return undefined
  return labelOf(href.slice(1))
}

/** A link from a footnote back to the text. */
export function isBackReference({ attribs }: Element): boolean {
  if (attribs['data-footnote-backref'] !== undefined || attribs.role === 'doc-backlink') return true
  if (
    attribs.class !== undefined &&
    /(?:^|\s)(?:footnote-backref|footnote-back|reversefootnote|mw-cite-backlink)/i.test(attribs.class)
  ) {
    return true
  }
  return attribs.href !== undefined && /^#(?:user-content-)?(?:fnref|cite_ref)/i.test(attribs.href)
}

function labelOf(id: string): string | undefined {
  const label = NOTE_ID.exec(id)?.[1]
  return label === undefined || label.length > 60 ? undefined : label.replace(/[^\p{L}\p{N}_.-]+/gu, '-')
}
