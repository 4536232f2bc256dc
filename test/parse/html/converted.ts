import { clean } from '../../../src/index.js'

/** The Markdown of a part of a page, with no rule but the parser's and the writer's own work. */
export async function converted(html: string): Promise<string> {
  return (await clean(html, { from: 'html', only: ['hidden-text'] })).markdown.trim()
}
