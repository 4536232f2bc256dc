import type { Block } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import type { Context } from '../../../model/rule.js'
import { elementRemnantsIn } from './element-remnants.js'
import { shortcodesIn } from './shortcodes.js'

/** Removes what a converter of pages or a plugin that is gone has left of elements. */
export function* leftOfElements(blocks: readonly Block[], { format, source }: Context): Generator<Edit> {
  yield* shortcodesIn(blocks, format === 'html')
  // A page says itself what its elements are.
  if (format !== 'html') yield* elementRemnantsIn(blocks, source)
}
