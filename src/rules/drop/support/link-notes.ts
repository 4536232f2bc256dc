import type { Block, Range } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { isBetweenQuotes } from '../../../repair/characters/quoted.js'
import { replaceMatches } from '../../../repair/characters/replacements.js'

/** What pages tell screen readers of a link that opens beside the page, by language. */
const NOTES = [
  '(?:link )?opens? (?:an external (?:link|site|website|page) )?in (?:a )?new (?:browser )?(?:tab(?: or window)?|window(?: or tab)?)',
  '(?:this )?link (?:is external|will open in (?:a )?new (?:tab|window))',
  '(?:link )?(?:öffnet|wird) (?:sich )?(?:in )?(?:(?:einem|ein) )?neue[nms] (?:browser-?)?(?:tab|fenster)(?: geöffnet)?',
  "(?:lien )?(?:(?:s['’])?ouvre|ouverture) (?:dans )?une? (?:nouvel onglet|nouvelle fenêtre)",
  '(?:enlace )?(?:se )?abre en (?:una )?(?:nueva (?:ventana|pestaña)|(?:ventana|pestaña) nueva)',
  '(?:link )?(?:si )?apre in (?:una )?nuova (?:scheda|finestra)',
  '(?:link )?abre (?:em|numa?|num) (?:uma? )?(?:nova (?:aba|guia|janela|página)|novo separador)',
  '(?:link )?opent (?:in )?(?:een )?nieuw (?:venster|tabblad)',
  '(?:link )?otwiera się w now(?:ej karcie|ym oknie)',
  '(?:länk )?öppnas i (?:ett |en )?ny(?:tt)? (?:fönster|flik)',
  '(?:link )?[åa](?:a)?(?:bner|pnes) i (?:et |en )?nyt?t? (?:vindue?|fane|faneblad)',
  '(?:linkki )?avautuu uuteen (?:ikkunaan|välilehteen)',
  '(?:ссылка )?откр(?:ывается|оется) в нов(?:ой вкладке|ом окне)',
  'yeni (?:sekmede|pencerede) açılır',
  '(?:新しい|別の?)(?:タブ|ウインドウ|ウィンドウ)(?:で|が)開(?:く|きます)',
  '在?新(?:标签页|窗口|視窗|分頁)(?:中)?(?:打开|開啟)',
  '새 ?(?:창|탭)(?:에서|으로)? ?열림',
].join('|')
const IN_BRACKETS = new RegExp(`(?:\\s[-–—])?\\s?[(\\[（](?:${NOTES})[)\\]）]`, 'giu')
/** What texts on such links speak of. */
const ABOUT =
  /screen ?readers?|accessib|_blank|WCAG|Screenreader|barrierefrei|lecteurs? d['’]écran|lectores? de pantalla|スクリーンリーダー|屏幕阅读|вспомогательн/i
const message = 'what a page tells screen readers of a link'

/** Removes what a page tells only screen readers of its links, in brackets behind their words. */
export function* linkNotesIn(blocks: readonly Block[]): Generator<Edit> {
  if (blocks.some(({ text }) => ABOUT.test(text))) return
  yield* replaceMatches(blocks, IN_BRACKETS, ({ 0: found, index }, { text }) => {
    const note = { from: index + found.search(/\S/), to: index + found.length }
    return index === 0 || isBetweenQuotes(text, note) || isWithinQuotation(text, note)
      ? undefined
      : { insert: '', message }
  })
}

/** True for the end of words in quotation marks: of a link that the text shows with its note. */
const isWithinQuotation = (text: string, { from, to }: Range): boolean =>
  CLOSED.test(text.slice(to, to + 1)) && OPENED.test(text.slice(Math.max(0, from - LONGEST_LINK), from))

const LONGEST_LINK = 100
const OPENED = /(?<!\S)["'\u2018\u201C\u201E\u00AB\u300C][^"'\u2018-\u201F\u00AB\u00BB\u300C\u300D]*$/
const CLOSED = /["'\u2019\u201C\u201D\u00BB\u300D]/
