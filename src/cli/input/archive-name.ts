/** True for the name of a web archive, compressed or not. */
export function isArchiveName(path: string): boolean {
  return /\.(?:warc|wet)(?:\.(?:gz|zst))?$/i.test(path)
}
