import { once } from '../../tools/once.js'

/** Parts texts that are written without spaces into words, as a dictionary does; made once, for that takes long. */
export const dictionaryWords = once(() => new Intl.Segmenter('zh', { granularity: 'word' }))
