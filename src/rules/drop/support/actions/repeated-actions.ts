import type { Block } from '../../../../model/block.js'
import type { DropEdit } from '../../../../model/edit.js'
import type { Context } from '../../../../model/rule.js'
import { countWords } from '../../../../tools/count-words.js'
import { isAllowed } from '../allowed.js'
import { isArticleAlone } from '../article-alone.js'

/** Longer lines tell something. */
const LONGEST = 48
const MOST_WORDS = 7
/** So often the same line is that of each entry of a list. */
const REPEATED = 3
/** A sentence, or what leads on. */
const ENDS_SENTENCE = /[.:?!\u2026]$/
/** What a sentence does that a scraper broke at a link. */
const BREAKS_OFF =
  / (?:about|an?|and|at|for|from|full|in|of|on|our|the|to|with|an|bei|das|den|der|die|f\u00FCr|mit|\u00FCber|von|zu|au|de|des|du|la|le|les|\u00E0|con|del|el|para|por|sobre|da|di|il|su|do|em|na|no|aan|het|over|van|o|w|z|\u0432|\u043D\u0430|\u043E)$/
/** Arrows and the like, before and behind. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** What a reader is told to do with each entry of a guide, by language: the verb and what it is done with. */
const ACTIONS: readonly (readonly [verbs: string, objects: string])[] = [
  [
    '(?:read|view|see|check|get|visit|start|try|shop|buy|go to|where to|learn|find out)',
    '(?:reviews?|prices?|details?|recipes?|courses?|deals?|offers?|rates?|availability|options?|guide|website|store|it now|now|here|more|buy|(?:on|at|from) \\S+(?: \\S+)?)',
  ],
  [
    '(?:zum|zur|jetzt|hier|mehr|preis|preise|alle)',
    '(?:angebot|angebote|test|testbericht|rezept|shop|kaufen|bestellen|erfahren|prüfen|lesen|details)',
  ],
  [
    '(?:voir|lire|vérifier|en|acheter|découvrir)',
    "(?:prix|offres?|l['’]offre|test|suite|recette|savoir plus|maintenant|sur \\S+)",
  ],
  [
    '(?:ver|leer|comprar|consultar|saber|ler|leia|saiba|conferir)',
    '(?:precios?|ofertas?|reseña|receta|más|mais|preços?|receita|agora|ahora|en \\S+|na \\S+)',
  ],
  [
    '(?:vedi|leggi|scopri|acquista|controlla)',
    "(?:prezzo|prezzi|offerta|offerte|recensione|ricetta|di più|l['’]offerta|ora|su \\S+)",
  ],
  ['(?:bekijk|lees|koop|check)', '(?:aanbieding|prijs|prijzen|review|recept|meer|nu|bij \\S+)'],
  ['(?:sprawdź|zobacz|czytaj|kup)', '(?:cenę|ofertę|recenzję|przepis|więcej|teraz)'],
  ['(?:смотреть|читать|узнать|купить)', '(?:цену|цены|обзор|рецепт|далее|подробнее|больше)'],
]
const ACTION = new RegExp(
  ACTIONS.map(([verbs, objects]) => `^${verbs}(?: .{1,30})? ${objects}(?: .{1,20})?$`).join('|'),
  'iu',
)

/** Drops lines that tell the reader what to do with each entry of a text: "Check price at Amazon", "Read the review". */
export function* dropRepeatedActions(blocks: readonly Block[], context: Context): Generator<DropEdit> {
  const score = context.score()
  if (score === undefined || isArticleAlone(blocks, score)) return
  const actions = new Map<string, number[]>()
  for (const [index, block] of blocks.entries()) {
    const line = actionOf(block)
    if (line === undefined || context.roles().of(block) !== undefined || isAllowed(block.text, context)) continue
    const known = actions.get(line)
    if (known === undefined) actions.set(line, [index])
    else known.push(index)
  }
  for (const places of actions.values()) {
    if (places.length < REPEATED) continue
    const evidence = [`the same action ${places.length} times`]
    for (const block of places)
      yield { kind: 'drop', block, message: 'what to do with an entry', evidence, confidence: 0.8 }
  }
}

/** The line in lower case if it says what to do; else nothing. */
function actionOf({ type, text }: Block): string | undefined {
  if ((type !== 'paragraph' && type !== 'heading') || text.length > LONGEST || ENDS_SENTENCE.test(text.trim()))
    return undefined
  const line = text.replace(AROUND, '').toLowerCase()
  if (countWords(line) > MOST_WORDS || BREAKS_OFF.test(line)) return undefined
  return ACTION.test(line) ? line : undefined
}
