import { ar } from './phrases/ar.js'
import { cs } from './phrases/cs.js'
import { da } from './phrases/da.js'
import { de } from './phrases/de/index.js'
import { el } from './phrases/el.js'
import { en } from './phrases/en/index.js'
import { es } from './phrases/es.js'
import { fi } from './phrases/fi.js'
import { fr } from './phrases/fr/index.js'
import { hi } from './phrases/hi.js'
import { hu } from './phrases/hu.js'
import { id } from './phrases/id.js'
import { it } from './phrases/it.js'
import { ja } from './phrases/ja.js'
import { ko } from './phrases/ko.js'
import { nb } from './phrases/nb.js'
import { nl } from './phrases/nl.js'
import { pl } from './phrases/pl.js'
import { pt } from './phrases/pt.js'
import { ro } from './phrases/ro.js'
import { ru } from './phrases/ru.js'
import { sv } from './phrases/sv.js'
import { tr } from './phrases/tr.js'
import { uk } from './phrases/uk.js'
import { vi } from './phrases/vi.js'
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
  cs,
  da,
  nb,
  fi,
  hu,
  ro,
  uk,
  el,
  id,
  vi,
}
