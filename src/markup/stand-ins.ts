/** Addresses of pictures that stand in until the real one is loaded. */
const STAND_IN =
  /^data:|(?:^|\/)(?:blank|spacer|placeholder|pixel|transparent|clear|loading|lazy|1x1|grey|gray)[\w-]*\.(?:gif|png|svg|jpe?g)/i

/** Hosts and paths of counting pixels, after EasyPrivacy's most general patterns. */
const PIXEL =
  /\/(?:pixel|track(?:ing)?|beacon|impression|count(?:er)?)(?:\.(?:gif|png|php)|\?|\/)|doubleclick\.net|facebook\.com\/tr\b|scorecardresearch|google-analytics/i

/** True for the address of a picture that a script replaces by the real one. */
export function isPlaceholder(address: string): boolean {
  return STAND_IN.test(address)
}

/** What services that scale pictures call one out of focus, which stands in for the sharp one. */
const BLURRED = /[,/_?&]blur[_=:]\d/i

/** True for the address of a picture that was blurred to load at once. */
export function isBlurred(address: string): boolean {
  return BLURRED.test(address)
}

/** True for the address of a picture that only counts readers. */
export function isCountingPixel(address: string): boolean {
  return PIXEL.test(address)
}

/** Drawings of folders of icons, and signs that open or point. */
const ICON = /\/icons?\/[^?#]*\.svg|[/_-](?:icon|arrow|angle|chevron|caret)[\w.-]*\.svg/i

/** True for the address of a drawing that marks a link or a heading, where it has no words of its own. */
export function isIcon(address: string): boolean {
  return ICON.test(address)
}

/** True for the address of a picture that nobody is meant to see. */
export function isStandIn(address: string): boolean {
  return isPlaceholder(address) || isCountingPixel(address)
}
