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

/** Why an inline style hides its element; undefined when it does not. */
export function hiddenByStyle(style: string): HiddenReason | undefined {
  if (style.length > MAX_STYLE) return undefined
  if (/display\s*:\s*none/i.test(style)) return 'display: none'
  if (/(?<![\w-])visibility\s*:\s*(?:hidden|collapse)/i.test(style)) return 'visibility: hidden'
  if (/content-visibility\s*:\s*hidden/i.test(style)) return 'visibility: hidden'
  if (/opacity/i.test(style) && NO_OPACITY.test(style) && !ANIMATED.test(style)) return 'opacity: 0'
  if (/filter/i.test(style) && FILTERED.test(style) && !COMES_BACK.test(style)) return 'opacity: 0'
  if (/font-size/i.test(style) && (ZERO_SIZE.test(style) || SPECK_SIZE.test(style))) return 'font size 0'
  if (/scale/i.test(style) && NO_SCALE.test(style) && !/transition|animation/i.test(style)) return 'size 0'
  if (/-\d{3,}/.test(style) && /position|indent/i.test(style) && OFF_SCREEN.test(style)) return 'off the screen'
  if (/-\d{4}/.test(style) && FAR_AWAY.test(style) && !COMES_BACK.test(style)) return 'off the screen'
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
