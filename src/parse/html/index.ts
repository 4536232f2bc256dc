import type { Block } from '../../model/block.js'
import type { ParsedDocument } from '../../model/document.js'
import { findHtmlRoles } from '../../roles/html.js'
import { createLinkResolver } from '../links.js'
import type { ParseOptions } from '../parser.js'
import { PageBuilder } from './blocks/index.js'
import { declaredBlocks } from './declared/index.js'
import { readStyles } from './hidden/styles.js'
import { type PageScript, texReader } from './math/tex-in-text.js'
import { readMetadata } from './metadata/index.js'
import { withPosters } from './notes/posters.js'
import { withCaptions } from './pictures/captions.js'
import { withLeadPicture } from './pictures/lead-picture.js'
import { textOf } from './text-of.js'
import { parseTree } from './tree/index.js'
import type { PageTree } from './tree/page-notes.js'
import { walk } from './walk.js'

/**
 * Splits a page into blocks. All visible text is in some block, hidden text too, under its reason.
 *
 * The tree is turned into blocks by one small handler a tag (`tags.ts`), and not by way of hast and
 * mdast: blocks need the source ranges that those trees do not keep for parts of a text.
 *
 * @param source the decoded page: anything at all
 * @param options the page's address
 */
export function parseHtml(source: string, options: ParseOptions): ParsedDocument {
  const tree = parseTree(source)
  const base = tree.named('base').filter('[href]').attr('href')
  // A page that was saved without its address may declare it.
  const address = options.url ?? declaredAddress(tree)
  const links = createLinkResolver(address, base)
  const page = {
    source,
    links,
    address,
    hasOneTitle: tree.named('h1').length === 1,
    styles: readStyles(
      tree
        .named('style')
        .toArray()
        .map((element) => textOf(element)),
    ),
    footnotes: tree.footnotes,
    nestingTables: tree.nestingTables,
    hasCode: tree.named('pre').length > 0,
    tex: texReader(scriptsOf(tree)),
  }
  const builder = new PageBuilder(page)
  walk(tree.root, builder)
  const blocks = withPosters(withCaptions(builder.blocks))
  const structured = tree.named('script').filter('[type*="ld+json" i]').toArray()
  const metadata = readMetadata(tree, blocks, links, options.url)
  const declared = declaredBlocks(structured, blocks, page)
  const shown = afterTitle(blocks, declared, metadata.title)
  return {
    format: 'html',
    source,
    blocks: withLeadPicture(shown, headlineOf(shown, metadata.title), metadata.image),
    metadata,
    findRoles: findHtmlRoles,
  }
}

function scriptsOf(tree: PageTree): PageScript[] {
  return tree
    .named('script')
    .toArray()
    .map((element) => ({ src: element.attribs.src ?? '', text: textOf(element) }))
}

/** The blocks of a page with those that it only declares after the heading that shows its title, else before all. */
function afterTitle(blocks: readonly Block[], declared: readonly Block[], title: string | undefined): readonly Block[] {
  if (declared.length === 0) return blocks
  const at = headlineOf(blocks, title) + 1
  return [...blocks.slice(0, at), ...declared, ...blocks.slice(at)]
}

/** The place of the heading that shows the title, -1 when there is none. */
function headlineOf(blocks: readonly Block[], title: string | undefined): number {
  const at = blocks.findIndex(({ type, text }) => type === 'heading' && text === title)
  return at === -1 ? blocks.findIndex(({ type, depth }) => type === 'heading' && depth === 1) : at
}

function declaredAddress(tree: PageTree): string | undefined {
  const address = tree.named('link').filter('[rel="canonical" i]').attr('href')
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined
}
