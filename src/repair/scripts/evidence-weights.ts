/**
 * Log-odds that each piece of evidence adds to "this run does not belong here". Set by hand: round figures for
 * what speaks loudly, half of that for what only hints. `npm run bench:anomaly` prints what they reach.
 */
export const BIAS = -2

export const WEIGHTS = {
  insideWord: 4.6,
  gluedToWord: 4.1,
  splitsWord: 1,
  gluedToDigit: 0.6,
  dividesWord: 2,
  partsWords: 2.4,
  betweenSentences: 2.1,
  advertising: 4.2,
  someAdvertising: 2.4,
  oneWord: -0.6,
  contact: 4.5,
  address: 2.2,
  alone: 0.6,
  repeated: 0.3,
  latinElsewhere: 0.3,
  noSentencePlace: 0.5,
  wholeBlock: -0.6,
  spaced: -0.7,
  neededBySentence: -3.5,
  neededThere: -3.5,
  camelCase: -3.6,
  software: -3.2,
  tradeInSentence: -2.2,
  name: -3,
  named: -2.4,
  quoted: -6,
  besideQuote: -3,
  glossed: -4,
  betweenCommas: -2,
  markedLanguage: -4,
  naturalElsewhere: -5,
  hostedNeighbour: -3,
  otherRuns: -3.2,
  languageNamed: -3,
  manyScripts: -6,
  longText: -3,
  topicOfDocument: -1.6,
  shortGlue: -1.8,
  withName: -3.6,
  oneLetter: -4,
  joinsWords: -4,
  foreignBlocks: -3,
} as const

export type EvidenceName = keyof typeof WEIGHTS

/** What each piece of evidence says to a person. */
export const WORDING: Readonly<Record<EvidenceName, string>> = {
  insideWord: 'inside of a word of another script',
  gluedToWord: 'glued to a word of another script',
  splitsWord: 'between the small letters of a word',
  gluedToDigit: 'glued to a number',
  dividesWord: 'divides a word',
  partsWords: 'parts words that belong together',
  betweenSentences: 'between whole sentences',
  advertising: 'advertising vocabulary',
  someAdvertising: 'some advertising vocabulary',
  oneWord: 'a single word of a trade',
  contact: 'with a contact to a seller',
  address: 'with an address beside it',
  alone: 'no other text in its script seems to belong here',
  repeated: 'repeated at odd places',
  latinElsewhere: 'other Latin words stand in the document',
  noSentencePlace: 'not quoted, not glossed',
  wholeBlock: 'a paragraph of its own',
  spaced: 'set apart by spaces',
  neededBySentence: 'the sentence has no noun without it',
  neededThere: 'the sentence lacks a noun without it',
  camelCase: 'a part of a name in camel case',
  software: 'names a service, software or a language',
  tradeInSentence: 'the text around speaks of the same trade',
  name: 'its words have capitals, as those of a name',
  named: 'behind a noun whose name it may be',
  quoted: 'in quotation marks or brackets',
  besideQuote: 'beside a quotation mark or bracket',
  betweenCommas: 'between commas that would be left beside each other',
  glossed: 'beside a gloss or transliteration',
  markedLanguage: 'the page marks it as another language',
  naturalElsewhere: 'stands elsewhere in quotation marks or with a gloss',
  hostedNeighbour: 'beside other words of its script in quotation marks or with a gloss',
  otherRuns: 'other text in this script stands in the document',
  languageNamed: 'the text speaks of the language',
  manyScripts: 'one of several languages in a list',
  longText: 'as long as a sentence',
  topicOfDocument: 'the document is about it',
  shortGlue: 'a character or a syllable, as in units, counts and slips of a keyboard',
  withName: 'a label of its own with the name that it is glued to',
  oneLetter: 'a single letter',
  joinsWords: 'a word that joins others',
  foreignBlocks: 'whole paragraphs in this script stand beside it',
}

/** What speaks for a removal, in words. */
export const AGAINST_RUN: ReadonlySet<string> = new Set(
  Object.entries(WORDING).flatMap(([name, wording]) => (WEIGHTS[name as EvidenceName] > 0 ? [wording] : [])),
)

/** Probability from which a run is removed, by strictness. */
export const THRESHOLDS = { low: 0.97, normal: 0.88, high: 0.6 } as const
/** Probability from which a run that stays is reported: a higher one for Latin words, which stand in texts of all scripts. */
export const reportFrom = (system: string): number => (system === 'Latin' ? 0.75 : 0.5)
