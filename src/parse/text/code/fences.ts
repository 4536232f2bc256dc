import { isLanguageName } from '../../../markup/language-names.js'

/** Pages lay code out in tables beside its line numbers, and converters write its fence into a row that they begin. */
const WALL = /^\|[\s|]*(?=`{3})/
/** A fence and the language of its code, as it stands alone or in attributes of Pandoc. */
const FENCE = /^(`{3,}|~{3,})[ \t]*(?:([\w+#.-]*)|\{\.?(=?[\w+#-]+).*\})$/
/** A fence with what converters keep of a page, or build tools read, behind the language. */
const FENCE_WITH_MORE = /^(`{3,})[ \t]*([\w+#.-]+)[ \t]([^`]*)$/
const ATTRIBUTE = /\w=["'{]/
const END_OF_SENTENCE = /(?:^|\s)[\p{L},]+[.:!?]$/u

/** A line that opens code. */
export interface Fence {
  readonly fence: string
  readonly language: string | undefined
}

/**
 * Reads a line as one that opens code. What it says behind the language goes: words behind another word than the name of
 * a language are a text that three marks stand before.
 */
export function openFence(line: string): Fence | undefined {
  const text = line.replace(WALL, '')
  if (!/^[`~]/.test(text)) return undefined
  const [, fence, bare, inAttributes] = FENCE.exec(text) ?? []
  return fence === undefined ? fenceWithMore(text) : { fence, language: bare || inAttributes }
}

function fenceWithMore(text: string): Fence | undefined {
  const [, fence, language = '', more = ''] = FENCE_WITH_MORE.exec(text) ?? []
  if (fence === undefined || END_OF_SENTENCE.test(more)) return undefined
  return isLanguageName(language) || ATTRIBUTE.test(more) ? { fence, language } : undefined
}
