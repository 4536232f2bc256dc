import { joinLexicons } from './join.js'
import { ar } from './phrases/ar.js'
import { bg } from './phrases/bg.js'
import { bn } from './phrases/bn.js'
import { ca } from './phrases/ca.js'
import { consentFramework } from './phrases/consent-framework/index.js'
import { consentSoftware } from './phrases/consent-software.js'
import { cs } from './phrases/cs.js'
import { da } from './phrases/da.js'
import { de } from './phrases/de/index.js'
import { el } from './phrases/el.js'
import { en } from './phrases/en/index.js'
import { esArticle } from './phrases/es/article.js'
import { esReaders } from './phrases/es/readers.js'
import { esSite } from './phrases/es/site.js'
import { et } from './phrases/et.js'
import { fa } from './phrases/fa.js'
import { fi } from './phrases/fi.js'
import { fr } from './phrases/fr/index.js'
import { he } from './phrases/he.js'
import { hi } from './phrases/hi.js'
import { hu } from './phrases/hu.js'
import { id } from './phrases/id.js'
import { itArticle } from './phrases/it/article.js'
import { itReaders } from './phrases/it/readers.js'
import { itSite } from './phrases/it/site.js'
import { ja } from './phrases/ja.js'
import { ko } from './phrases/ko.js'
import { lt } from './phrases/lt.js'
import { lv } from './phrases/lv.js'
import { nb } from './phrases/nb.js'
import { nlArticle } from './phrases/nl/article.js'
import { nlReaders } from './phrases/nl/readers.js'
import { nlSite } from './phrases/nl/site.js'
import { plArticle } from './phrases/pl/article.js'
import { plReaders } from './phrases/pl/readers.js'
import { plSite } from './phrases/pl/site.js'
import { ptArticle } from './phrases/pt/article.js'
import { ptReaders } from './phrases/pt/readers.js'
import { ptSite } from './phrases/pt/site.js'
import { ro } from './phrases/ro.js'
import { ruArticle } from './phrases/ru/article.js'
import { ruReaders } from './phrases/ru/readers.js'
import { ruSite } from './phrases/ru/site.js'
import { sk } from './phrases/sk.js'
import { sl } from './phrases/sl.js'
import { sr } from './phrases/sr.js'
import { sv } from './phrases/sv.js'
import { th } from './phrases/th.js'
import { tr } from './phrases/tr.js'
import { uk } from './phrases/uk.js'
import { vi } from './phrases/vi.js'
import { zh } from './phrases/zh.js'
import type { Lexicon } from './types.js'

const own: Readonly<Record<string, Lexicon>> = {
  en,
  de,
  fr,
  es: { ...esArticle, ...esReaders, ...esSite },
  it: { ...itArticle, ...itReaders, ...itSite },
  pt: { ...ptArticle, ...ptReaders, ...ptSite },
  nl: { ...nlArticle, ...nlReaders, ...nlSite },
  pl: { ...plArticle, ...plReaders, ...plSite },
  ru: { ...ruArticle, ...ruReaders, ...ruSite },
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
  he,
  fa,
  th,
  bg,
  bn,
  ca,
  sr,
  sk,
  sl,
  lt,
  lv,
  et,
}

/** All phrase lists by ISO 639-1 code: what `phrases.data.ts` is compiled from. */
export const lexicons: Readonly<Record<string, Lexicon>> = joinLexicons(
  joinLexicons(own, consentFramework),
  consentSoftware,
)
