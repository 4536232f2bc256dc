/** How many words stand between spaces; 1 for a text without any. */
export function countWords(text: string): number {
  return text.trim().split(/\s+/).length
}
