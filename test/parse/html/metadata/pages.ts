import { parseHtml } from '../../../../src/parse/html/index.js'

export const BODY =
  '<p>The river rose two metres in a night, and by morning the old bridge at the mill was gone, so that nobody could cross.</p>'.repeat(
    3,
  )

export const TITLE = 'How the ferry came back'

/** The metadata of a page made of a head and what stands around its text. */
export function metadataOf(head: string, header: string, after = '', url = 'https://valley.example/news/ferry') {
  const html = `<html lang="en"><head>${head}</head><body><main>${header}${BODY}${after}</main></body></html>`
  return parseHtml(html, { url }).metadata
}

/** The metadata of a page that shows this under its title. */
export function shownUnder(line: string) {
  return metadataOf(`<title>${TITLE} | The Valley Post</title>`, `<h1>${TITLE}</h1>${line}`)
}
