/**
 * Log-odds that each piece of evidence adds to "this run does not belong here". Set by hand on the
 * development cases and checked on vocabulary and pages kept aside; `npm run bench:anomaly` prints
 * what they reach.
 */
export const BIAS = -2

export const WEIGHTS = {
  insideWord: 4.6,
  gluedToWord: 4.1,
  gluedToDigit: 0.6,
  advertising: 4.2,
  someAdvertising: 1.6,
  contact: 4.1,
  alone: 0.6,
  repeated: 0.3,
  noSentencePlace: 0.5,
  wholeBlock: -0.6,
  spaced: -0.7,
  quoted: -6,
  glossed: -4,
  naturalElsewhere: -5,
  otherRuns: -3.2,
  languageNamed: -3,
  manyScripts: -6,
  longText: -3,
  topicOfDocument: -1.6,
  shortGlue: -1.2,
  oneLetter: -4,
  foreignBlocks: -3,
} as const

export type EvidenceName = keyof typeof WEIGHTS

/** What each piece of evidence says to a person. */
export const WORDING: Readonly<Record<EvidenceName, string>> = {
  insideWord: 'inside of a word of another script',
  gluedToWord: 'glued to a word of another script',
  gluedToDigit: 'glued to a number',
  advertising: 'advertising vocabulary',
  someAdvertising: 'some advertising vocabulary',
  contact: 'with a contact to a seller',
  alone: 'its script stands nowhere else in the document',
  repeated: 'repeated at odd places',
  noSentencePlace: 'not quoted, not glossed',
  wholeBlock: 'a paragraph of its own',
  spaced: 'set apart by spaces',
  quoted: 'in quotation marks or brackets',
  glossed: 'beside a gloss or transliteration',
  naturalElsewhere: 'stands elsewhere in quotation marks or with a gloss',
  otherRuns: 'other text in this script stands in the document',
  languageNamed: 'the text speaks of the language',
  manyScripts: 'one of several languages in a list',
  longText: 'as long as a sentence',
  topicOfDocument: 'the document is about it',
  shortGlue: 'a single character, as in units and counts',
  oneLetter: 'a single letter',
  foreignBlocks: 'whole paragraphs in this script stand beside it',
}

/** Probability from which a run is removed, by strictness. */
export const THRESHOLDS = { low: 0.97, normal: 0.88, high: 0.6 } as const
/** Probability from which a run that stays is reported. */
export const REPORT_FROM = 0.5
