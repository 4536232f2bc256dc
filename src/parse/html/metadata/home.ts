import type { Block } from '../../../model/block.js'

/**
 * What a page calls its site: a heading that as a whole is a link to the first page of the same site, as themes of
 * weblogs write it over every post.
 *
 * @param host of the page's address without "www."; undefined when it is not known
 */
export function homeName(blocks: readonly Block[], host: string | undefined): string | undefined {
  return blocks.find((block) => block.type === 'heading' && isLinkHome(block, host))?.text
}

function isLinkHome({ marks, text }: Block, host: string | undefined): boolean {
  return (
    text !== '' &&
    marks.some(({ kind, from, to, url }) => kind === 'link' && to - from === text.length && isHome(url, host))
  )
}

const FIRST_PAGE = /^(?:https?:\/\/(?:www\.)?([^/:?#]+)(?::\d+)?)?(?:\/|\.\/?|\/?index\.\w{2,5})$/i

function isHome(address: string | undefined, host: string | undefined): boolean {
  const found = FIRST_PAGE.exec(address ?? '')
  return found !== null && (found[1] === undefined || found[1].toLowerCase() === host?.toLowerCase())
}
