import type { Element } from 'domhandler'

const CALLOUT =
  /(?:^|\s)(?:markdown-alert|admonition|callout|alert-box|custom-block|theme-admonition|notice--\w+|hint-container|admonitionblock|sl-aside|starlight-aside)(?:[\s-]|$)/i

/** Notes, tips and warnings of documentation sites, by the classes that their generators write. */
export function isCallout({ attribs }: Element): boolean {
  return attribs.class !== undefined && CALLOUT.test(attribs.class) && !/title|heading|icon/i.test(attribs.class)
}
