/** Writes Markdown anew in canonical form. */
export function reformat(markdown: string): string {
  return markdown
}
