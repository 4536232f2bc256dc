import type { ParsedDocument } from '../model/document.js'
import type { Roles } from '../model/rule.js'
import { findHtmlRoles } from './html.js'
import { findTextRoles } from './text.js'

/** Finds the title, deck, byline, date, biography and captions among the blocks. */
export function findRoles(document: ParsedDocument): Roles {
  switch (document.format) {
    case 'text':
      return findTextRoles(document)
    case 'html':
      return findHtmlRoles(document)
    case 'markdown':
      // Markdown says itself what is what, and its writer decides what is in it.
      return { of: () => undefined, metadata: document.metadata }
  }
}
