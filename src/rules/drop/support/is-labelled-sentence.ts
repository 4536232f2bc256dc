import { TextExpression } from '../../../unicode/ascii.js'

const SENTENCE = new TextExpression(String.raw`^[^:]{1,30}:\s(?:\S+\s+){6,}\S*[\p{L}\p{M}]{2}[.!?\u061f\u06d4\u0964]$`)
const LIST = /[,;|\u060C].*[,;|\u060C]/s

/** True for a label before so many words up to a full stop that they say something, and list nothing: "Source: so they call …". */
export const isLabelledSentence = (text: string): boolean => SENTENCE.for(text).test(text) && !LIST.test(text)
