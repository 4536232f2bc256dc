/** "Published on", "Last updated", in lower case: what makes a date the page's own wherever it stands. */
export const PUBLICATION_LABEL =
  /(?:\b(?:published|posted|publication date|publish date|last (?:updated|reviewed|modified|edited)|page updated|updated)\b|veröffentlicht|erschienen|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano|опубликовано|обновлено|发布|發佈|公開日|更新日|게시)/

/** What happened to a paper before it was published. */
const HISTORY = /\b(?:received|accepted)\b/

/** What a line says of the publication, where it tells the history of a paper. */
export function ofPublication(text: string): string {
  const lower = text.toLowerCase()
  if (!HISTORY.test(lower)) return text
  return text.slice(PUBLICATION_LABEL.exec(lower)?.index ?? text.length)
}

/** What else names a value in a list that says who wrote a page, when and where: the whole label, in lower case. */
export const BYLINE_TERM =
  /^(?:by|written by|authors?|date|tags?|topics?|categor(?:y|ies)|reading time|von|autor(?:in|en)?|datum|themen?|kategorien?|rubrik|lesezeit|par|auteurs?|catégories?|rubrique|por|fecha|categorías?|temas?|di|autor[ei]|data|categori[ae]|door|categorie|kategoria|автор|дата|рубрика|теги|作者|日期|分类|分類|日付|カテゴリー|タグ|날짜|작성자|태그)\s*[:：]?$/
