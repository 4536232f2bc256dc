import { findCode } from './code.js'
import type { CodeSearchOf } from './code-run.js'
import { joinFragments } from './fragments.js'
import { findStanzas, type StanzaSearchOf } from './stanzas.js'
import { findTables, type TableSearchOf } from './tables.js'
import type { FragmentJoiner } from './wrap.js'

/** What is loaded for texts that may hold more than paragraphs and lists. */
export interface Searches {
  readonly code: CodeSearchOf
  readonly stanzas: StanzaSearchOf
  readonly tables: TableSearchOf
  /** Joins sentences that were broken at links. */
  readonly fragments: FragmentJoiner
}

export const searches: Searches = {
  code: findCode,
  stanzas: findStanzas,
  tables: findTables,
  fragments: joinFragments,
}
