import { EMBED_TAGS } from '../../markup/embeds.js'
import * as blocks from './handlers/blocks.js'
import * as captions from './handlers/captions.js'
import { preformatted } from './handlers/code.js'
import * as inline from './handlers/inline.js'
import { link } from './handlers/links.js'
import { item, list } from './handlers/lists.js'
import { math, script } from './handlers/math.js'
import * as media from './handlers/media.js'
import { namingPoster } from './handlers/posters.js'
import { blockquote } from './handlers/quotations.js'
import { cell, table, tableCaption } from './handlers/tables.js'
import { type Handler, skip } from './handlers/types.js'

function named(tags: string, handler: Handler): [string, Handler][] {
  return tags.split(' ').map((tag) => [tag, handler])
}

/** What to do with each tag; all others are inline and stand for their content. */
export const HANDLERS: ReadonlyMap<string, Handler> = new Map([
  ...named(
    'address article body center details dialog dir div dl dd fieldset figure footer form frameset header hgroup html ' +
      'legend main menu nav optgroup p search select tbody tfoot thead tr textarea object applet foreignobject',
    blocks.block,
  ),
  ...named('p', blocks.paragraph),
  ...named('div section aside', blocks.section),
  ...named('h1 h2 h3 h4 h5 h6', blocks.heading),
  ...named('blockquote', blockquote),
  ...named('hr', blocks.thematicBreak),
  ...named('figcaption', blocks.caption),
  ...named('dt', blocks.term),
  ...named('summary', blocks.summary),
  ...named('button label', blocks.control),
  ...named('option', blocks.option),
  ...named('ul ol menu dir', list),
  ...named('li', item),
  ...named('table', table),
  ...named('caption', tableCaption),
  ...named('td th', cell),
  ...named('pre listing xmp plaintext', preformatted),
  ...named('strong b', inline.strong),
  ...named('em i', captions.emphasis),
  ...named('dfn var', inline.emphasis),
  ...named('cite', captions.cited),
  ...named('del s strike', inline.deleted),
  ...named('code kbd samp tt', inline.inlineCode),
  ...named('span', namingPoster(captions.span)),
  ...named('small', captions.small),
  ...named('time', inline.date),
  ...named('br', inline.lineBreak),
  ...named('a', namingPoster(link)),
  ...named('q', inline.quotation),
  ...named('sup sub', inline.raised),
  ...named('rt', inline.reading),
  ...named('img amp-img', media.image),
  ...named('noscript', media.noScript),
  ...EMBED_TAGS.map((tag): [string, Handler] => [tag, media.frame]),
  ...named('video audio canvas', media.player),
  ...named('math', math),
  ...named('script', script),
  ...named('style head title meta link base param source track area col colgroup noframes datalist wbr defs', skip),
])
