import type { Element } from 'domhandler'
import { instructsMachines } from '../../../markup/instructions.js'
import { singleSpaced } from '../../../tools/single-spaced.js'

/** What Webflow, LaTeXML, XenForo, Stack Exchange and GitHub write where nobody has described a picture. */
const STANDARD = /^(?:__wf_reserved_\w+|refer to caption|\[\u200b?img\]|enter image description here|image)$/i
/** The name of the file, as it was uploaded. */
const FILE_NAME = /^[\w .,%+()@&~-]+\.(?:avif|gif|jpe?g|png|svg|webp)$/i

/** Tags that editors leave in what they paste as a description. */
const TAG = /<\/?(?:a|b|br|div|em|font|i|p|small|span|strong|sub|sup|u)(?:\s[^<>]{0,500})?\/?>/gi

/** The description of a picture in one line, without markup; empty where it says nothing of the picture. */
export function pictureDescription({ attribs }: Element): string {
  const description = singleSpaced((attribs.alt ?? '').replace(TAG, ' '))
  const isNone = STANDARD.test(description) || FILE_NAME.test(description) || instructsMachines(description)
  return isNone ? '' : description
}
