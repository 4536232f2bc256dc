import type { Element } from 'domhandler'
import { endOf } from '../source-place.js'
import { isBlank } from '../text-of.js'
import type { Handler } from './types.js'

/** What forums call the name of a member. */
const NAME = /(?:^|\s)(?:(?:user|full)-?name|creator)(?=\s|$)/i

/** More parts are no row of a name and a rank. */
const MOST_PARTS = 12

/** The name of a member right beside a rank or another name: style sheets set the parts on lines of their own. */
export function namingPoster(handler: Handler): Handler {
  return (builder, element) => {
    const leave = handler(builder, element)
    if (leave === undefined || builder.isHidden || !isInRow(element)) return leave
    return (_builder, name) => {
      leave(builder, name)
      builder.boundary(endOf(name))
    }
  }
}

/** True for such a name in a box of elements without bare text, where no space parts it from the next. */
function isInRow({ attribs, parent, next }: Element): boolean {
  if (attribs.class === undefined || !NAME.test(attribs.class)) return false
  if (next === null || !('attribs' in next)) return false
  if (parent === null || !('attribs' in parent) || parent.name !== 'div' || parent.children.length > MOST_PARTS)
    return false
  return parent.children.every((child) => !('data' in child) || isBlank(child.data))
}
