import { clean } from '../../src/index.js'

/** A text with its repairs alone, each in its place. */
export async function repaired(text: string): Promise<string> {
  return (await clean(text, { from: 'text', patch: true, only: ['repair'] })).markdown
}
