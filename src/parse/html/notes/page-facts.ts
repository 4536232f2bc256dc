import type { Element } from 'domhandler'
import type { LinkResolver } from '../../links.js'
import type { StyleRules } from '../hidden/styles.js'
import type { TexReader } from '../math/tex-in-text.js'
import type { Footnotes } from './footnotes.js'

/** What is known of a page before its blocks are read. */
export interface PageFacts {
  readonly source: string
  readonly links: LinkResolver
  readonly styles: StyleRules
  /** The page's own address, if known. */
  readonly address: string | undefined
  /** One heading of the first level stands in the page: its title. */
  readonly hasOneTitle: boolean
  readonly footnotes: Footnotes
  /** Tables that hold other tables. */
  readonly nestingTables: ReadonlySet<Element>
  /** Some element is preformatted: only then labels and buttons beside code are looked for. */
  readonly hasCode: boolean
  /** How a script of the page finds TeX in its text, if one does. */
  readonly tex: TexReader | undefined
}
