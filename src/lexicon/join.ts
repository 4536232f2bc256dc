import type { Lexicon, PhraseCategory, PhraseMatch } from './types.js'

type Lists = Partial<Record<PhraseCategory, Partial<Record<PhraseMatch, string>>>>

/** The phrase lists of two collections by language, those of one category and match one after the other. */
export function joinLexicons(
  one: Readonly<Record<string, Lexicon>>,
  other: Readonly<Record<string, Lexicon>>,
): Readonly<Record<string, Lexicon>> {
  const joined: Record<string, Lexicon> = { ...one }
  for (const [language, lexicon] of Object.entries(other)) joined[language] = joinTwo(one[language] ?? {}, lexicon)
  return joined
}

function joinTwo(one: Lexicon, other: Lexicon): Lexicon {
  const joined: Lists = { ...one }
  for (const [name, lists] of Object.entries(other)) {
    const category = name as PhraseCategory
    const sum = { ...joined[category] }
    for (const [match, phrases] of Object.entries(lists)) {
      const before = sum[match as PhraseMatch]
      sum[match as PhraseMatch] = before === undefined ? phrases : `${before}, ${phrases}`
    }
    joined[category] = sum
  }
  return joined
}
