import { stringify } from 'yaml'
import type { Metadata } from '../model/document.js'

/** The order in which people read them. */
const FIELDS = [
  'title',
  'author',
  'date',
  'modified',
  'site',
  'url',
  'lang',
  'description',
  'image',
] as const satisfies readonly (keyof Metadata)[]

/**
 * Puts the metadata before the text as YAML front matter.
 *
 * @param markdown the document; a document that has front matter already is returned as it is
 * @param metadata what is known; fields without a value are left out
 */
export function addFrontMatter(markdown: string, metadata: Metadata): string {
  const known = FIELDS.flatMap((field) => {
    const value = metadata[field]?.trim()
    return value === undefined || value === '' ? [] : [[field, value] as const]
  })
  if (known.length === 0 || /^---[ \t]*\r?\n/.test(markdown)) return markdown
  const yaml = stringify(Object.fromEntries(known), { lineWidth: 0 })
  return markdown === '' ? `---\n${yaml}---\n` : `---\n${yaml}---\n\n${markdown}`
}
