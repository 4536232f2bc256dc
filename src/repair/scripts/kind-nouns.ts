/** Nouns that name a kind of thing, whose name follows them. */
const KINDS: ReadonlySet<string> = new Set(
  `company firm brand app game channel group band club team song album film movie novel magazine newspaper restaurant
    hotel word term phrase string keyword logo hashtag nickname username account
    firma marke spiel kanal gruppe verein lied roman zeitung wort begriff schild
    entreprise société marque chaîne groupe chanson mot terme journal
    empresa compañía marca canal grupo canción novela palabra término periódico
    azienda società canale gruppo canzone parola termine canção palavra
    компания компании компанию компанией фирма фирмы фирму фирмой бренд бренда приложение приложения приложении канал
    канала канале каналом группа группы группу группе группой клуб клуба клубе клубом команда команды команду песня
    песни песню альбом альбома фильм фильма фильме роман романа игра игры игру слово слова термин термина отчёт отчёта
    отчет отчета`.split(/\s+/),
)

/** Nouns that mean a writing, whose title follows them set apart. */
const WRITINGS: ReadonlySet<string> = new Set(
  `article book essay report story paper page site website blog forum post guide tutorial
    artikel buch bericht seite webseite blog forum beitrag livre rapport page site blog libro artículo informe sitio
    articolo libro pagina sito blog статья статью статье статьи книга книгу книге книги сайт сайте сайта блог блоге
    блога форум форуме`.split(/\s+/),
)

/** The noun, with the bracket that may open a title in East Asian script. */
const LAST_WORD = /(?<!\p{L})(\p{L}+)\s[\u3008\u300A]?$/u

/**
 * True where a run may be the name of what the noun before it means: "the company _ went bankrupt".
 *
 * @param run the run's text: a name begins with a capital, where its script has any
 * @param before the text before it
 * @param options whether the run is all of a link or of emphasis, as titles are
 */
export function isNamed(run: string, before: string, { isSetApart }: { readonly isSetApart: boolean }): boolean {
  const noun = LAST_WORD.exec(before.slice(-30))?.[1]?.toLowerCase()
  if (noun === undefined) return false
  return (KINDS.has(noun) || (isSetApart && WRITINGS.has(noun))) && !/^\p{Ll}/u.test(run)
}
