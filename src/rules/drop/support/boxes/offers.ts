import { once } from '../../../../tools/once.js'

/** A price or a rebate as advertisements name them, in the languages of the lexicon: "from £899", "bis zu 100 €". */
const offer = once(
  (): RegExp =>
    /(?<!\p{L})(?:from|ab|dès|desde|da|a partir de|vanaf|od|от|från)\s(?:[€£$₺₽₹¥]\s?\d[\d.,]*(?!\S*\s(?:to|and)\s)|\d[\d.,]*\s?(?:[€£$₺₽₹]|zł|kr)(?!\p{L}))|(?<!\p{L})(?:up to|bis zu|jusqu[’']à|hasta|fino al?|até|tot|aż|до|upp till)\s(?:un\s|el\s|-)?(?:[€£$]\s?\d|\d[\d.,]*\s?(?:[€£$%]|zł|kr))[^.!?]{0,60}(?:\soff|rabatt|bonus|remise|réduction|descuento|sconto|desconto|korting|rabat|скидк)|\d\s?%\s(?:off|rabatt|de réduction|de remise|de descuento|di sconto|de desconto|korting|rabatu|скидк)|(?:yüzde\s|%\s?)\d+['’]?[a-zıü]*\s(?:varan|indirim)|最大\d+[%％](?:オフ|OFF|割引)|限时(?:优惠|折扣)|최대 \d+% ?할인/iu,
)

/** True for text that names an offer of an advertisement. */
export function namesOffer(text: string): boolean {
  if (!/\d|限时/.test(text)) return false
  return offer().test(text)
}
