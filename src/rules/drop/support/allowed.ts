import type { Context } from '../../../model/rule.js'

/** True when the text holds a phrase that the configuration declares healthy. */
export function isAllowed(text: string, context: Context): boolean {
  const { phrases } = context.allow
  if (phrases.length === 0) return false
  const folded = text.toLowerCase()
  return phrases.some((phrase) => phrase !== '' && folded.includes(phrase.toLowerCase()))
}
