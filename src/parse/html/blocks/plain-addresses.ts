/** An address that GFM reads to its end. */
const PLAIN_ADDRESS = /^https?:\/\/[\w-]+(?:\.[\w-]+)+(?:[/?#:][\w/?#:=%.&~+-]*)?(?<=[\w/])$/
const MAIL_SCHEME = 'mailto:'
const PLAIN_MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i

/** True for a link that shows its address as GFM links it by itself. */
export function isPlainAddress(text: string, url = ''): boolean {
  return text === url ? PLAIN_ADDRESS.test(text) : url === `${MAIL_SCHEME}${text}` && PLAIN_MAIL.test(text)
}
