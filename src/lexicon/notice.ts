/** A notice is no longer than this: a paragraph beyond it may begin with one that a scraper ran into it. */
export const LONGEST_NOTICE = 600
/** What opens a notice has so many words; shorter lines may be labels of the text. */
const NOTICE_WORDS = 5

/**
 * True for a sentence that begins with what no article says.
 *
 * @param opens the categories of the phrases that open the text, as a mask; see `PhraseMasks`
 */
export function isNoticeSentence(text: string, opens: number): boolean {
  return opens !== 0 && text.length <= LONGEST_NOTICE && text.split(' ', NOTICE_WORDS).length === NOTICE_WORDS
}
