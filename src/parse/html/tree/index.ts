import { Tokenizer } from 'htmlparser2'
import { TreeBuilder } from './builder.js'
import type { PageTree } from './page-notes.js'

/**
 * Parses a page into the node classes of domhandler, with source offsets (`endIndex` is the last
 * code unit). The tokens are htmlparser2's; the tree is our own because its parser searches its
 * whole stack for each end tag, which is quadratic on hostile pages, and ends paragraphs and items
 * only when they are innermost.
 *
 * @param source the decoded page; anything at all
 * @returns the tree; never throws
 */
export function parseTree(source: string): PageTree {
  const builder = new TreeBuilder(source)
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder)
  tokenizer.write(withoutFalseSections(source))
  tokenizer.end()
  builder.notes.finish(source)
  return builder.notes
}

/**
 * The page with `<![CDATA[` made a declaration of the same length wherever it stands outside of drawings and
 * formulas: there it ends at the next angle (HTML, 13.2.5.42), while the tokenizer would read on to `]]>`, which on
 * some pages is all of them.
 */
function withoutFalseSections(source: string): string {
  if (!source.includes('<![CDATA[')) return source
  let foreign = 0
  return source.replace(/<(\/?)(?:svg|math)\b|<!\[CDATA\[/gi, (found, slash?: string) => {
    if (slash === undefined) return foreign > 0 ? found : '<!-CDATA--'.slice(0, found.length)
    foreign = Math.max(0, foreign + (slash === '' ? 1 : -1))
    return found
  })
}
