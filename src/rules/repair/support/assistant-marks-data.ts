/** Who writes a mark: an article whose marks are of more than one speaks of them. */
export type Assistant = 'ChatGPT' | 'Gemini' | 'Perplexity' | 'DeepSeek' | 'Grok'

/** What ChatGPT calls a result that it has found: `turn0search1`; behind it the lines that were read. */
const RESULT = String.raw`turn\d{1,3}[a-z]{2,12}\d{1,3}(?:L\d{1,5}(?:-L\d{1,5})?)?`
const SOFT = String.raw`[\uE200-\uE204]?`
const RESULTS = `${RESULT}(?:${SOFT}[,;]? ?${SOFT}${RESULT})*`
const QUOTE = String.raw`["\u201C-\u201F\u2033]`
const NAME = String.raw`${QUOTE}([^"\u201C-\u201F\u2033[\]\n]{1,120})${QUOTE}`

/** The marks of each assistant, as sources of expressions with the flag `u`. */
export const MARKS: Readonly<Record<Assistant, readonly string[]>> = {
  ChatGPT: [
    // Private-use characters around what a script would have made a chip or a box of.
    String.raw`\uE200(?!entity|url)[a-z_]{1,20}[^\uE200\uE201\n]{0,2000}\uE201`,
    String.raw`:contentReference\[oaicite:\d{1,3}\](?:\{index=\d{1,3}\})?`,
    // What is left of it in Markdown, where it is a directive.
    String.raw`(?<![\p{L}\p{N}_\[:])(?:oaicite:\d{1,3})+(?![\]\p{L}])`,
    String.raw`\[oaicite:\d{1,3}\](?:\{index=\d{1,3}\})?`,
    String.raw`\[oai_citation(?:_attribution)?:\d{1,3}\u2021[^[\]\n]{1,200}\](?!\()`,
    String.raw`\u3010(?:\d{1,3}(?::\d{1,3})?|${RESULT})\u2020[^\u3010\u3011\n]{1,120}\u3011`,
    String.raw`\[\d{1,3}(?::\d{1,3})?\u2020(?:source|L\d{1,5}(?:-L\d{1,5})?)\]`,
    `(?:file)?cite${SOFT}${RESULTS}`,
    String.raw`(?<![\p{L}\p{N}_/.-])(?:\[${RESULTS}\]|\(${RESULTS}\)|\u3010${RESULTS}\u3011|i?${RESULTS}(?![\p{L}\p{N}_]))`,
    String.raw`\(?\{${QUOTE}attribution${QUOTE}:\s?\{${QUOTE}attributableIndex${QUOTE}:\s?${QUOTE}\d{1,5}-\d{1,5}${QUOTE}\}\}\)?`,
  ],
  Gemini: [
    String.raw`\[cite_(?:start|end)\]`,
    String.raw`\[cite: ?\d{1,3}(?:, ?\d{1,3})*\]`,
    String.raw`\[span_\d{1,3}\]\((?:start|end)_span\)`,
  ],
  Perplexity: [String.raw`\[(?:web|attached_file|attached_image):\d{1,3}\]`],
  DeepSeek: [String.raw`\[{1,2}citation:\d{1,3}(?:, ?\d{1,3})*\]{1,2}`],
  Grok: [
    String.raw`<grok:render\b[^<>]{0,300}>(?:<argument\b[^<>]{0,100}>[^<>]{0,100}</argument>)*</grok:render>`,
    String.raw`\[\]\(grok_render_citation_card_json=\{[^()\n]{0,300}\}\)`,
    String.raw`<grok-card\b[^<>]{0,300}></grok-card>`,
  ],
}

/** Marks around words that a reader is to see, which are the first group that has matched. */
export const AROUND_WORDS: readonly string[] = [
  // The kind of a thing, its name and what it is.
  String.raw`\uE200entity\uE202\[${QUOTE}[\w-]{1,40}${QUOTE},\s?${NAME}(?:,\s?${QUOTE}[^"\u201C-\u201F\u2033[\]\n]{0,300}${QUOTE}){0,20}\]\uE201`,
  String.raw`(?<![\w.=])entity\[${QUOTE}[a-z_]{1,40}${QUOTE},${NAME},${QUOTE}[^"\u201C-\u201F\u2033[\]\n]{0,300}${QUOTE}\]`,
  String.raw`\uE200url\uE202([^\uE200-\uE202\n]{1,200})\uE202[^\uE200-\uE202\n]{1,300}\uE201`,
]

/** What stands before the name of a source in a link to it. */
export const BEFORE_NAME = String.raw`oai_citation(?:_attribution)?:\d{1,3}\u2021`

/** Where the links of Gemini around what it has from a source lead. */
export const SPAN_ENDS = /^(?:start|end)_span$/

/** Names of assistants and of what is behind them. */
export const ASSISTANTS =
  /ChatGPT|OpenAI|GPT-?\d|Gemini|Perplexity|DeepSeek|Grok|Copilot|chatbots?|Chatbots?|\bLLMs?\b|language models?|Sprachmodell|modèles? de langage|modelos? de lenguaje|AI[- ]generated|\bAI\b|\bKI\b|\bIA\b|\bИИ\b|人工智能|生成AI|ChatGPT/u

/** What texts call such marks, in some languages. */
export const CALLED =
  /\b(?:tokens?|placeholders?|markers?|marks?|markup|artifacts?|artefacts?|tags?|strings?|codes?|syntax|bugs?|glitch(?:es)?|remnants?|leftovers?|Platzhalter|Markierung(?:en)?|Zeichenkette|Überbleibsel|Artefakte?|balises?|marqueurs?|artéfacts?|marcadores?|etiquetas?|artefactos?|segnaposto|marcatori?)\b|метк[аиу]|маркер|тег[аиов]?\b|артефакт|占位符|标记|標記|タグ|プレースホルダ|マーカー|토큰|태그/iu
