import { ar } from './phrases/ar.js'
import { de } from './phrases/de/index.js'
import { en } from './phrases/en/index.js'
import { es } from './phrases/es.js'
import { fr } from './phrases/fr/index.js'
import { hi } from './phrases/hi.js'
import { it } from './phrases/it.js'
import { ja } from './phrases/ja.js'
import { ko } from './phrases/ko.js'
import { nl } from './phrases/nl.js'
import { pl } from './phrases/pl.js'
import { pt } from './phrases/pt.js'
import { ru } from './phrases/ru.js'
import { sv } from './phrases/sv.js'
import { tr } from './phrases/tr.js'
import { zh } from './phrases/zh.js'
import type { Lexicon } from './types.js'

/** All phrase lists by ISO 639-1 code: what `phrases.data.ts` is compiled from. */
export const lexicons: Readonly<Record<string, Lexicon>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  ru,
  zh,
  ja,
  ko,
  ar,
  hi,
  tr,
  sv,
}
