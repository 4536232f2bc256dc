/*
 * How pages speak to their readers, by language, in small letters. A star stands for any ending.
 */

/** What buttons, banners and notes begin with. */
const CALLS = {
  en: 'get select learn unlock discover press book create join try start request shop explore thanks free view receive share follow',
  de: 'design empfiehl empfehlen teile teilen folge folgen melde melden jetzt mehr',
  fr: 'recevez suivez partagez d\u00E9couvrez retrouvez inscrivez',
  es: 's\u00EDguenos comparte recibe descarga ap\u00FAntate suscr*',
  it: 'segui* condividi scopri ricevi',
  pt: 'receba siga compartilhe assine',
  nl: 'ontvang volg deel schrijf',
  pl: 'zapisz udost\u0119pnij obserwuj',
  sv: 'f\u00E5 f\u00F6lj dela',
  ru: '\u043F\u043E\u0434\u043F\u0438* \u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0443\u0437\u043D*',
}

/** Readers and the makers of the page, and what these want of those. */
const ADDRESSES = {
  en: 'you your yours our ours us click sign subscri* newsletter* download* app apps spam cookie* privacy mail email whatsapp telegram',
  de: 'dein deine deinen deinem deiner ihre ihren ihrem ihrer ihres ihnen unser* informier* abonn* datenschutz',
  fr: 'vous votre vos notre nos inscri*',
  es: 'usted ustedes nuestr* suscr*',
  it: 'voi vostr* nostr* iscri*',
  pt: 'voc\u00EA voc\u00EAs nosso nossa nossos nossas',
  nl: 'jou jouw u uw ons onze',
  pl: 'nasz* abon*',
  sv: 'v\u00E5r v\u00E5ra v\u00E5rt',
  ru: '\u0432\u0430\u0441 \u0432\u0430\u0448* \u043D\u0430\u0448*',
}

/** What a biography says of a person, behind the name. */
const PERSONS = {
  en: 'writer editor reporter journalist* freelance* founder author contributor columnist blogger',
  de: 'redakt* autorin lebt schreibt',
  fr: 'journaliste \u00E9crit vit',
  es: 'periodista escribe vive',
  it: 'giornalista scrive',
  pt: 'jornalista escreve',
  nl: 'schrijft woont',
  pl: 'pisze mieszka',
}

/** Words that are looked up one by one. */
class WordList {
  readonly #lists: Readonly<Record<string, string>>
  #whole: ReadonlySet<string> | undefined
  #stems: readonly string[] = []

  constructor(lists: Readonly<Record<string, string>>) {
    this.#lists = lists
  }

  has(word: string): boolean {
    const whole = this.#whole ?? this.#read()
    return whole.has(word) || this.#stems.some((stem) => word.startsWith(stem))
  }

  /** At the first word that is asked for: most texts ask for none. */
  #read(): ReadonlySet<string> {
    const words = Object.values(this.#lists).flatMap((list) => list.split(' '))
    this.#stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
    this.#whole = new Set(words.filter((word) => !word.endsWith('*')))
    return this.#whole
  }
}

const calls = new WordList(CALLS)
const addresses = new WordList(ADDRESSES)
const persons = new WordList(PERSONS)

const WORDS = /[a-z\u00DF-\u024F\u0400-\u04FF]+/g
/** The first word of each sentence, in small letters. */
const OPENINGS =
  /(?<=^[^a-z\u00DF-\u024F\u0400-\u04FF]*|[.!?\u2026]["'\u201D\u2019\u00BB)]*\s+)[a-z\u00DF-\u024F\u0400-\u04FF]+/g

/** True for what has a sentence that begins as a button does, or speaks to the reader anywhere. */
export function speaksToReader(text: string): boolean {
  const openings = text.toLowerCase().match(OPENINGS) ?? []
  return openings.some((word) => calls.has(word)) || wordsOf(text).some((word) => addresses.has(word))
}

/** True for what says a person's trade or place. */
export function speaksOfPerson(text: string): boolean {
  return wordsOf(text).some((word) => persons.has(word))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORDS) ?? []
}
