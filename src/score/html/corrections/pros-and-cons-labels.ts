import { anyOf } from '../../../tools/any-of.js'

/** What reviews write over what speaks for a thing, in lower case. */
export const PROS = label({
  en: [
    'pros?',
    'the good',
    'likes?',
    'what we (?:like|love)d?',
    'reasons to buy',
    'advantages',
    'upsides?',
    'positives?',
  ],
  de: ['vorteile', 'pluspunkte', 'stärken', 'pro', 'plus'],
  fr: ['avantages', 'points (?:forts|positifs)', 'les plus', 'pour'],
  es: ['ventajas', 'lo mejor', 'puntos (?:fuertes|positivos)', 'a favor'],
  pt: ['vantagens', 'prós', 'pontos positivos'],
  it: ['vantaggi', 'punti di forza'],
  nl: ['voordelen', 'pluspunten'],
  pl: ['zalety', 'plusy'],
  ru: ['плюсы', 'преимущества', 'достоинства'],
  tr: ['artıları'],
  zh: ['優点', '优点', '優點'],
  ja: ['メリット', '良い点'],
  ko: ['장점'],
})

/** The same of what speaks against it. */
export const CONS = label({
  en: [
    'cons?',
    'the bad',
    'dislikes?',
    'what we (?:do not|don.t|didn.t) (?:like|love)',
    'reasons to avoid',
    'disadvantages',
    'downsides?',
    'negatives?',
    'drawbacks',
  ],
  de: ['nachteile', 'minuspunkte', 'schwächen', 'contra', 'kontra', 'minus'],
  fr: ['inconvénients', 'points (?:faibles|négatifs)', 'les moins', 'contre'],
  es: ['desventajas', 'inconvenientes', 'lo peor', 'puntos (?:débiles|negativos)', 'en contra'],
  pt: ['desvantagens', 'contras', 'pontos negativos'],
  it: ['svantaggi', 'punti deboli', 'contro'],
  nl: ['nadelen', 'minpunten'],
  pl: ['wady', 'minusy'],
  ru: ['минусы', 'недостатки'],
  tr: ['eksileri'],
  zh: ['缺点', '缺點'],
  ja: ['デメリット', '悪い点'],
  ko: ['단점'],
})

function label(words: Parameters<typeof anyOf>[0]): RegExp {
  return new RegExp(`^(?:the )?(?:${anyOf(words)})\\s*[:：]?$`)
}
