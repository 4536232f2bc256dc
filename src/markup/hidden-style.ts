import type { HiddenReason } from '../model/hidden-reason.js'

const ZERO_SIZE = /(?:^|;)\s*(?:font-size\s*:\s*0*\.?0*(?:px|pt|em|rem|%)?\s*(?:;|!|$))/i
/** Less than a twentieth is as good as none. */
const NO_OPACITY = /(?:^|;)\s*opacity\s*:\s*(?:0*\.?0*\s*%?|0?\.0[0-4]\d*)\s*(?:;|!|$)/i
const FILTERED = /(?:^|;)\s*filter\s*:[^;]*\bopacity\(\s*0*\.?0*%?\s*\)/i
/** Letters of one pixel are specks, and so are those of a small share of the others. */
const SPECK_SIZE = /(?:^|;)\s*font-size\s*:\s*(?:(?:0?\.\d+|1(?:\.0+)?)px|0?\.0\d*r?em)\s*(?:;|!|$)/i
const NO_SCALE = /(?:^|;)\s*transform\s*:[^;]*\bscale\(\s*0*\.?0*\s*[,)]/i
/** Text that fades in is there for the reader. */
const ANIMATED = /transform|transition|animation|will-change|filter/i
const OFF_SCREEN =
  /(?:^|;)\s*(?:left|top|right|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}(?:\.\d+)?(?:px|em|rem|vw|%)/i
/** Far away on purpose; sliders move their pictures by other lengths. */
const FAR_AWAY = /(?:margin-(?:left|top)\s*:|\btranslate[XY]?\()\s*-(?:9{4,}|10{4,})(?:px|r?em)/i
/** Backgrounds reach over the edge of a page by a margin that a padding undoes, and what moves comes into view. */
const COMES_BACK = /padding|transition|animation/i
const CLIPPED =
  /clip\s*:\s*rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)/i
const NO_HEIGHT = /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*0(?:px)?\s*(?:;|!|$)/i

/** A way to hide an element. */
interface Hiding {
  readonly reason: HiddenReason
  /** All of these stand in its style; the first is found fast. */
  readonly signs: readonly RegExp[]
  readonly unless?: RegExp
}

/** In the order in which they are told of. */
const HIDINGS: readonly Hiding[] = [
  { reason: 'display: none', signs: [/display\s*:\s*none/i] },
  { reason: 'visibility: hidden', signs: [/(?<![\w-])visibility\s*:\s*(?:hidden|collapse)/i] },
  { reason: 'visibility: hidden', signs: [/content-visibility\s*:\s*hidden/i] },
  { reason: 'opacity: 0', signs: [/opacity/i, NO_OPACITY], unless: ANIMATED },
  { reason: 'opacity: 0', signs: [/filter/i, FILTERED], unless: COMES_BACK },
  { reason: 'font size 0', signs: [/font-size/i, ZERO_SIZE] },
  { reason: 'font size 0', signs: [/font-size/i, SPECK_SIZE] },
  { reason: 'size 0', signs: [/scale/i, NO_SCALE], unless: /transition|animation/i },
  { reason: 'off the screen', signs: [/-\d{3,}/, /position|indent/i, OFF_SCREEN] },
  { reason: 'off the screen', signs: [/-\d{4}/, FAR_AWAY], unless: COMES_BACK },
  { reason: 'clipped', signs: [/clip/i, CLIPPED] },
  { reason: 'size 0', signs: [/overflow\s*:\s*hidden/i, NO_HEIGHT] },
]

/** Longer styles hold data, such as an image. */
const MAX_STYLE = 2000

/** Why an inline style hides its element; undefined when it does not. */
export function hiddenByStyle(style: string): HiddenReason | undefined {
  if (style.length > MAX_STYLE) return undefined
  const hiding = HIDINGS.find(({ signs, unless }) => signs.every((sign) => sign.test(style)) && !unless?.test(style))
  if (hiding !== undefined) return hiding.reason
  return /color/i.test(style) && isSameColour(style) ? 'colour of the background' : undefined
}

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
