import type { Format } from '../model/block.js'

/** A detected format and what it was told by. */
export interface Detection {
  readonly format: Format
  readonly evidence: string
}

/** How much of a document is looked at, in UTF-16 code units. */
export const SAMPLE = 100_000

export const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:[\w-]+:|#)[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/**
 * The first lines that services write which read pages for programs, and the front matter that converters make of the
 * `meta` elements of a page.
 */
export const READER_HEADER =
  /^(?:(?:Title: .*\s+)?URL Source: *https?:\/\/|\uFEFF?---\r?\n(?:\w.*\r?\n){0,300}?meta-(?:viewport|og:|twitter:))/
