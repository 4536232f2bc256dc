import type { Block, Mark } from '../../../model/block.js'
import type { ParsedDocument } from '../../../model/document.js'
import { createLinkResolver, type LinkResolver } from '../../links.js'

/**
 * Writes the addresses of links and pictures as those of pages are written: absolute, and without tracking parameters.
 *
 * @param document a text with inline Markdown
 * @param url the page's address, the base of relative ones, if known
 */
export function withTargets(document: ParsedDocument, url: string | undefined): ParsedDocument {
  if (!document.blocks.some(hasTarget)) return document
  const links = createLinkResolver(url, undefined)
  return { ...document, blocks: document.blocks.map((block) => resolved(block, links)) }
}

function hasTarget({ marks }: Block): boolean {
  return marks.some((mark) => mark.url !== undefined)
}

function resolved(block: Block, links: LinkResolver): Block {
  if (!hasTarget(block)) return block
  return { ...block, marks: block.marks.map((mark) => withTarget(mark, links)) }
}

function withTarget(mark: Mark, links: LinkResolver): Mark {
  const url = mark.url === undefined ? undefined : links.resolve(mark.url)
  return url === undefined ? mark : { ...mark, url }
}
