import { TextExpression } from '../../../unicode/ascii.js'

const SENTENCE = new TextExpression(String.raw`^(?:\S+\s+){7,}\S*[\p{L}\p{M}]{2}[.!?\u061f\u06d4\u0964]$`)
const LIST = /[,;|\u060C].*[,;|\u060C]/s

/** True for so many words up to a full stop that they say something, and list nothing: "Source: so they call …". */
export const isSentence = (text: string): boolean => SENTENCE.for(text).test(text) && !LIST.test(text)
