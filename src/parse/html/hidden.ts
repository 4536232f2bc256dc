import type { Element } from 'domhandler'
import { codeFurniture } from './code-furniture.js'
import type { StyleRules } from './styles.js'
import { textOf } from './text-of.js'

/**
 * Why a reader cannot see an element, judged by the element alone; undefined when nothing says so.
 * The reasons are what `hidden-text` reports; whether the text goes is that rule's decision.
 */
export function hiddenReason(element: Element, styles: StyleRules): string | undefined {
  const { attribs, name } = element
  if (attribs.hidden !== undefined && attribs.hidden !== 'until-found') return 'hidden attribute'
  if (attribs.style !== undefined) {
    const reason = hiddenByStyle(attribs.style)
    if (reason !== undefined) return reason
  }
  if (attribs.class !== undefined) {
    const reason = hiddenByClass(attribs.class, styles)
    if (reason !== undefined) return reason
  }
  if (attribs.id !== undefined && styles.ids.has(attribs.id)) return 'hidden by a style sheet'
  if (attribs['aria-hidden'] === 'true') return codeFurniture(element) ?? anchorReason(element) ?? 'aria-hidden'
  if (name === 'template' && attribs.shadowrootmode === undefined) return 'template'
  if (name === 'dialog' && attribs.open === undefined) return 'closed dialog'
  return undefined
}

/** A sign beside a heading that links to it: `#`, a pilcrow, an icon. */
function anchorReason(element: Element): string | undefined {
  const isSign = element.name === 'a' && element.attribs.href?.startsWith('#') === true
  return isSign && !/[\p{L}\p{N}]/u.test(textOf(element, 20)) ? 'link of a heading to itself' : undefined
}

const SCREEN_READER_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader-?text|screen-?reader-?only|a11y-hidden|element-invisible|show-for-sr|assistive-text|u-hiddenVisually|visuallyhidden|vh|sr_only|srOnly)(?=\s|$)/i

function hiddenByClass(names: string, styles: StyleRules): string | undefined {
  const { reasons } = styles
  const known = reasons.get(names)
  if (known !== undefined || reasons.has(names)) return known
  const reason = reasonOfClass(names, styles)
  reasons.set(names, reason)
  return reason
}

function reasonOfClass(names: string, { classes }: StyleRules): string | undefined {
  if (SCREEN_READER_ONLY.test(names)) return 'only for screen readers'
  if (classes.size === 0) return undefined
  for (const name of names.split(/\s+/)) if (classes.has(name)) return 'hidden by a style sheet'
  return undefined
}

const ZERO_SIZE = /(?:^|;)\s*(?:font-size\s*:\s*0*\.?0*(?:px|pt|em|rem|%)?\s*(?:;|!|$))/i
const NO_OPACITY = /(?:^|;)\s*opacity\s*:\s*0*\.?0*\s*%?\s*(?:;|!|$)/i
/** Letters of one pixel are specks. */
const SPECK_SIZE = /(?:^|;)\s*font-size\s*:\s*(?:0?\.\d+|1(?:\.0+)?)px\s*(?:;|!|$)/i
const NO_SCALE = /(?:^|;)\s*transform\s*:[^;]*\bscale\(\s*0*\.?0*\s*[,)]/i
/** Text that fades in is there for the reader. */
const ANIMATED = /transform|transition|animation|will-change|filter/i
const OFF_SCREEN =
  /(?:^|;)\s*(?:left|top|right|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}(?:\.\d+)?(?:px|em|rem|vw|%)/i
const CLIPPED =
  /clip\s*:\s*rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)/i
const NO_HEIGHT = /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*0(?:px)?\s*(?:;|!|$)/i

/** Judges an inline style. */
function hiddenByStyle(style: string): string | undefined {
  if (style.length > MAX_STYLE) return undefined
  if (/display\s*:\s*none/i.test(style)) return 'display: none'
  if (/visibility\s*:\s*(?:hidden|collapse)/i.test(style)) return 'visibility: hidden'
  if (/opacity/i.test(style) && NO_OPACITY.test(style) && !ANIMATED.test(style)) return 'opacity: 0'
  if (/font-size/i.test(style) && (ZERO_SIZE.test(style) || SPECK_SIZE.test(style))) return 'font size 0'
  if (/scale/i.test(style) && NO_SCALE.test(style) && !/transition|animation/i.test(style)) return 'size 0'
  if (/-\d{3,}/.test(style) && /position|indent/i.test(style) && OFF_SCREEN.test(style)) return 'off the screen'
  if (/clip/i.test(style) && CLIPPED.test(style)) return 'clipped'
  if (/overflow\s*:\s*hidden/i.test(style) && NO_HEIGHT.test(style)) return 'size 0'
  if (/color/i.test(style) && isSameColour(style)) return 'colour of the background'
  return undefined
}

/** Longer styles hold data, such as an image. */
const MAX_STYLE = 2000

function isSameColour(style: string): boolean {
  const colour = /(?:^|;)\s*color\s*:\s*([^;!]+)/i.exec(style)?.[1]
  const background = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]+)/i.exec(style)?.[1]
  if (colour === undefined) return false
  if (isTransparent(colour) && !/background-clip/i.test(style)) return true
  if (background === undefined || !/^\s*(?:#|rgb|hsl|[a-z]{3,}\s*$)/i.test(colour) || NO_COLOUR.test(colour))
    return false
  return normalColour(colour) === normalColour(background)
}

function isTransparent(colour: string): boolean {
  return /^\s*(?:transparent|(?:rgb|hsl)a?\([^)]*[,/]\s*0*\.?0*%?\s*\))\s*$/i.test(colour) && isAlphaGiven(colour)
}

/** Four values, or three with the fourth behind a slash: the last of three is a colour's own. */
function isAlphaGiven(colour: string): boolean {
  return !colour.includes('(') || colour.includes('/') || colour.split(',').length === 4
}

const NO_COLOUR = /^\s*(?:none|inherit|initial|unset|revert|currentcolor|auto)\s*$/i

function normalColour(colour: string): string {
  const plain = colour.trim().toLowerCase().replace(/\s+/g, '')
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(plain)
  if (short !== null) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`
  return { white: '#ffffff', black: '#000000', 'rgb(255,255,255)': '#ffffff', 'rgb(0,0,0)': '#000000' }[plain] ?? plain
}
