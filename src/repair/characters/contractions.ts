/** English words before an apostrophe, by what follows it. */
const BEFORE_T =
  /(?<!\p{L})(?:ai|are|ca|could|did|do|does|had|has|have|is|might|must|need|should|was|were|wo|would)n$/iu
const BEFORE_VERB = /(?<!\p{L})(?:I|he|here|how|it|let|she|that|there|they|we|what|where|who|you)$/iu
const T = /^t(?!\p{L})/iu
const VERB = /^(?:d|ll|m|re|s|ve)(?!\p{L})/iu
/** So many characters on either side show the words beside the place. */
const NEAR = 12

/**
 * True where the apostrophe of an English contraction stood: "don_t", "they_re". Without it those are other words, or
 * none; behind nouns ("caf_s") a letter may be lost as well.
 *
 * @param text the whole text
 * @param from where the lost character stands
 * @param to where it ends
 */
export function isContraction(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - NEAR), from)
  const after = text.slice(to, to + NEAR)
  return (T.test(after) && BEFORE_T.test(before)) || (VERB.test(after) && BEFORE_VERB.test(before))
}
