/** Frequent words of closed classes by language: what a text is made of whatever it is about. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that was for it with as on at by this be from are which his her not have they',
  id: 'yang dan di itu dengan untuk tidak dari ini pada dia akan ke adalah oleh karena ada juga sudah tersebut',
  tr: 've bir bu için ile da de çok ama daha gibi kadar olarak olan sonra her ne değil ki o',
  vi: 'và của là có không những một được cho người trong với các để này đã khi cũng ở từ',
  es: 'el los las y que del en una un por con para es su se lo como más pero fue está',
  pt: 'o os as e que do da em uma um por com para é não se seu mais mas foi ao dos das na no',
  it: 'il gli di e che del della in una un per con è non si dei nel più ma da le sono alla',
  fr: 'le les des et que du dans une un pour avec est pas il elle se qui sur au plus par la',
  de: 'der die das und ist nicht ein eine mit den von zu auf für dem im sich auch es wird als',
  nl: 'de het een en van is dat niet op te met voor zijn die aan er om ook als maar bij',
  pl: 'i w na nie że się do z jest to jak po ale od za który przez jego tak już',
  cs: 'a se na je že v to s z do ale jako by který po jen si ho už když',
  ro: 'și de în la cu nu pe din care este un o să mai dar pentru ca ce lui au',
  hu: 'a az és hogy nem is egy van meg de ez csak már még mint volt el azt ki aki',
  sv: 'och att det som en på är av för med den till inte har de om ett han men var',
  fi: 'ja on ei se että hän oli kun mutta ovat myös joka tai niin kuin mitä sen ole jos nyt',
  ru: 'и в не на что с как это по но он она из за к от так же бы было который',
  uk: 'і в не на що з як це та але він вона із за до від так же був який його й',
  bg: 'и в не на че с как това за но се от да са по той ще като е към',
  sr: 'и у не на што са као то за али се од да су он је би ће који из',
}

const LANGUAGES = Object.entries(WORDS).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }))
const WORD = /[\p{L}\p{M}]+/gu
/** So many of them tell a language, and so much ahead of the second. */
const ENOUGH = 5
const AHEAD = 1.2
/** As much of a text as tells. */
const LOOKED_AT = 8000

/** The language that a text is written in, by its function words; undefined where they do not tell. */
export function languageByWords(text: string): string | undefined {
  const words = text.slice(0, LOOKED_AT).toLowerCase().match(WORD) ?? []
  const counts = LANGUAGES.map(({ language, words: known }) => ({
    language,
    count: words.filter((word) => known.has(word)).length,
  })).sort((a, b) => b.count - a.count)
  const [first, second] = counts
  if (first === undefined || second === undefined) return undefined
  return first.count >= ENOUGH && first.count >= AHEAD * second.count ? first.language : undefined
}
