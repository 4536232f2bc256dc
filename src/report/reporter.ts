import type { Format } from '../model/block.js'
import type { Metadata } from '../model/document.js'
import type { Finding } from '../model/finding.js'
import type { Rule } from '../model/rule.js'

/** One document as reporters see it. */
export interface ReportedDocument {
  /** The path as it was given. */
  readonly file: string
  /** Those that are to be reported, by place. */
  readonly findings: readonly Finding[]
  /** The decoded source; empty when it could not be read. */
  readonly source: string
  /** The file begins with a byte order mark of UTF-8, which the source lacks. */
  readonly hasByteOrderMark?: boolean
  /** What went wrong when the document could not be cleaned. */
  readonly error?: { readonly code: string; readonly message: string }
  /** What cleaning has found out; missing after an error. */
  readonly cleaned?: {
    readonly format: Format
    readonly formatEvidence: string
    readonly encoding: string
    readonly encodingEvidence: string
    readonly metadata: Metadata
    readonly confidence: number
    readonly stats: { readonly charactersIn: number; readonly charactersOut: number }
    readonly markdown: string
    /** The output differs from the source. */
    readonly changed: boolean
  }
}

/** How text is made to stand out on a terminal; each function gives its text back where there is none. */
export interface Style {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
  cyan(text: string): string
  /** Text that opens a file. */
  link(text: string, path: string): string
}

export interface ReporterOptions {
  readonly version: string
  readonly rules: readonly Rule[]
  readonly style: Style
  /** What separates the names in a path. */
  readonly separator: string
  /** Include the clean documents (json). */
  readonly documents: boolean
}

/** Turns documents into a report, one after the other, in memory that does not grow with their text. */
export interface Reporter {
  /** What to print for a document. */
  add(document: ReportedDocument): string
  /** What to print after the last one. */
  end(): string
}
