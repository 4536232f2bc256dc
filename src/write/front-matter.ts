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

/** Many readers know YAML 1.1 alone, in which `no`, the language too, is false and `12:30:45` a number. */
const TEXT = { lineWidth: 0, compat: 'yaml-1.1' } as const
/** What these readers should take for a date. */
const DATE = { lineWidth: 0 } as const
const OPTIONS: { readonly [Field in keyof Metadata]?: typeof TEXT | typeof DATE } = { date: DATE, modified: DATE }

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
  const yaml = known.map(([field, value]) => stringify({ [field]: value }, OPTIONS[field] ?? TEXT)).join('')
  return markdown === '' ? `---\n${yaml}---\n` : `---\n${yaml}---\n\n${markdown}`
}
