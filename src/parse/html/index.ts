import type { ParsedDocument } from '../../model/document.js'
import { findHtmlRoles } from '../../roles/html.js'
import type { ParseOptions } from '../index.js'
import { PageBuilder } from './builder.js'
import { createLinkResolver } from './links.js'
import { readMetadata } from './metadata/index.js'
import { readStyles } from './styles.js'
import { textOf } from './text-of.js'
import { type PageTree, parseTree } from './tree.js'
import { walk } from './walk.js'

/**
 * Splits a page into blocks. All visible text is in some block, hidden text too, under its reason.
 *
 * The tree is turned into blocks by one small handler a tag (`tags.ts`), and not by way of hast and
 * mdast: whole pages pass through `hast-util-to-mdast` at 1.9 MB a second, a tenth of what a page
 * may cost, and blocks need the source ranges that its trees do not keep for parts of a text.
 *
 * @param source the decoded page: anything at all
 * @param options the page's address
 */
export function parseHtml(source: string, options: ParseOptions): ParsedDocument {
  const tree = parseTree(source)
  const base = tree.named('base').filter('[href]').attr('href')
  // A page that was saved without its address may declare it.
  const links = createLinkResolver(options.url ?? declaredAddress(tree), base)
  const builder = new PageBuilder({
    source,
    links,
    styles: readStyles(
      tree
        .named('style')
        .toArray()
        .map((element) => textOf(element)),
    ),
    footnotes: tree.footnotes,
    nestingTables: tree.nestingTables,
    hasCode: tree.named('pre').length > 0,
  })
  walk(tree.root, builder)
  return {
    format: 'html',
    source,
    blocks: builder.blocks,
    metadata: readMetadata(tree, builder.blocks, links, options.url),
    findRoles: findHtmlRoles,
  }
}

function declaredAddress(tree: PageTree): string | undefined {
  const address = tree.named('link').filter('[rel="canonical" i]').attr('href')
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined
}
