import { findCode } from './code.js'
import type { CodeSearchOf } from './code-run.js'
import { findTables, type TableSearchOf } from './tables.js'

/** What looks for code and tables, which are drawn with characters. */
export interface Drawings {
  readonly code: CodeSearchOf
  readonly tables: TableSearchOf
}

export const drawings: Drawings = { code: findCode, tables: findTables }
