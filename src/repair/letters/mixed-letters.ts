import { LATIN, LOOK_ALIKE, PHONETIC } from '../../unicode/alphabet-classes-data.js'

/** Latin letters beside Greek, Cyrillic, Armenian, Cherokee, Coptic or Lisu ones. */
export const MIXED = new RegExp(`[${LATIN}][${LOOK_ALIKE}]|[${LOOK_ALIKE}][${LATIN}]`)
/** Letters of phonetic alphabets: IPA, small capitals, Latin Extended-C to E. */
export const IS_PHONETIC = new RegExp(`[${PHONETIC}]`)
