import { joinFragments } from './broken/index.js'
import { findCode } from './code/index.js'
import type { CodeSearchOf } from './code/run.js'
import type { FragmentJoiner } from './filled/index.js'
import { findTables, type TableSearchOf } from './tables/index.js'
import { findVerse, type VerseSearchOf } from './verse/index.js'
import { findStanzas, type StanzaSearchOf } from './verse/stanzas.js'

/** What is loaded for texts that may hold more than paragraphs and lists. */
export interface Searches {
  readonly code: CodeSearchOf
  readonly verse: VerseSearchOf
  readonly stanzas: StanzaSearchOf
  readonly tables: TableSearchOf
  /** Joins sentences that were broken at links. */
  readonly fragments: FragmentJoiner
}

export const searches: Searches = {
  code: findCode,
  verse: findVerse,
  stanzas: findStanzas,
  tables: findTables,
  fragments: joinFragments,
}
