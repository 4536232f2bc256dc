/** What tells a line of code from one of prose, by itself. All are given the text of a line without its indentation. */

/** Ends of lines that prose does not have: behind a word a backslash breaks the line of a Markdown text. */
const CODE_END = /(?:[{}]|[\s\\\d(){};|&=<>/-]\\|\);|\w\(\):?|[=()[\]].*;|=>|\w\([\w, ='"]*\):)$/
/** Beginnings of lines that prose does not have. */
const CODE_START =
  /^(?:#include\b|#!\/|@\w+(?:\.\w+)*\(|\/\/ |\/\*|\* @|\}|\$ \w|(?:import|from|def|class|function|const|let|var|return|public|private|static|pub|fn|func|impl|struct|enum|async|await|export|interface|namespace|if|for|while|else|elif|try|except|print|echo|sudo|npm|pip|git|package|module|require)\b.*[({=;:/.\w]$|(?:end|fi|done|esac)$)/
/** Statements of SQL and of container files, whose keywords are written in capitals, and comments of SQL. */
const QUERY =
  /^(?:--(?: +\S|$)|(?:EXPLAIN|SELECT|FROM|WHERE|GROUP BY|ORDER BY|HAVING|LIMIT|OFFSET|INSERT INTO|VALUES|UPDATE|DELETE FROM|SET|CREATE|ALTER|DROP|RUN|COPY|CMD|WORKDIR|ENV|EXPOSE|ENTRYPOINT|(?:LEFT |RIGHT |FULL |INNER |OUTER |CROSS )*JOIN|UNION|WITH|RETURNING|BEGIN|COMMIT)(?![\w'\u2019-])(?!.*\w[.!?]$))/
/** Edges of a drawn graph, and its first line. */
const GRAPH =
  /^(?:(?:flowchart|graph) (?:TB|TD|BT|RL|LR)$|sequenceDiagram$|\w+(?:[[({].*[\])}])? ?(?:--+>|-\.+->|==+>)\s?\S)/
const STATEMENT = /^[\w.$[\]'"-]+ ?(?:[+*/-]?=|:=) ?\S|^"[\w-]+": ?\S|^[)\]]+[,;]?$|^\w+\.\w+ do$/
/** A call alone on its line, or the signature of a function, which documentation puts between its paragraphs. */
export const CALL = /^[\w.]+\(.*\)$/
/** A line in small letters that opens a block; what follows it hangs under it. */
const OPENS = /^[a-z].*[:({[]$/
/** Between brackets lines end in commas, whatever they hold, or are nothing but a string. */
export const GOES_ON = /[,;[({]$|^(["'])[^"']*\1$/
/** A command behind the prompt of a shell, which needs no other line to be code; amounts and sentences are none. */
export const PROMPT =
  /^\$ (?!(?:in|per|and|or|of|m|mn|bn|thousands?|millions?|billions?|trillions?|amounts?|signs?)\b|.*\w[.!?\u2026]$)(?:\.{0,2}\/)?[a-z][\w./-]*(?:\s|$)/
/** Signs that code has and prose, verse and postal addresses hardly have. */
export const CODE_SIGN = /[{}[\]<>=|\\$@#`~^_]|(?:^|\s)--?\w|::|&&|\w\(|(?:^|\s)\.{0,2}\/\w|\w\.\w/
/** Four words and an end: a sentence, unless it has a sign. */
export const SENTENCE = /^\S+\s+\S+\s+\S+\s+\S.*[.!?,\u2026]["\u201d\u2019)]*$/
/** Some words in a row, as a long line of code has none. */
export const WORDS = /(?:^|\s)(?:[^\s\d!-/:-@[-`{-~]{2,},? ){6}/
/** What a function, class or loop of more than one word is declared with. */
const HEAD = /\w[ (].*[\w)>]$/
/** A sentence that leads to code and names a function at its end. */
const PROSE_WITH_CALL = /^[A-Z][a-z]+(?: [a-z]+){2,} [\w.]+\(\):?$/
/** What a line of code ends with, or has near its beginning: a cheap test before the dear ones. */
const MAYBE_END = new Set('{};):>,\\'.split('').map((mark) => mark.charCodeAt(0)))
const MAYBE_START =
  /^(?:[#}<$"/*@-]|[^=]{0,60}=|[a-z]{2,8}(?:[ (.]|$)|[A-Z]{3,9}(?: |$)|.{1,60}->|\w+ [A-Z]{2}$|sequenceDiagram$)/
const MAX_STATEMENT = 200

/** True for what only statements, queries and graphs are like. */
export function isStatement(text: string): boolean {
  if (text.length > MAX_STATEMENT || PROSE_WITH_CALL.test(text)) return false
  if (!MAYBE_END.has(text.charCodeAt(text.length - 1)) && !MAYBE_START.test(text)) return false
  return [CODE_END, CODE_START, QUERY, GRAPH, STATEMENT].some((expression) => expression.test(text))
}

/** True for what stands above the brace of a function, class or loop. */
export function isHead(text: string): boolean {
  return text.length <= MAX_STATEMENT && HEAD.test(text)
}

/** True for a line with signs of code that opens a block: `with open(path) as file:`. */
export function opensBlock(text: string): boolean {
  return OPENS.test(text) && CODE_SIGN.test(text)
}

/** A line of XML or HTML: its tags and declarations, and what stands between them. */
const MARKUP = /^<(?:[?!/]|[A-Za-z][\w.:-]*(?:[\s/]*>|\s[^<>]*=|$))/
const TAGS = /<[^<>]*(?:>|$)/g
const MAX_MARKUP = 1000
/** A paragraph between tags is prose. */
const MAX_CONTENT = 80

export function isMarkup(text: string): boolean {
  return text.length <= MAX_MARKUP && MARKUP.test(text) && text.replace(TAGS, '').length <= MAX_CONTENT
}

/** The start of an element, and what may stand above it. */
const OPEN = /^<([A-Za-z][\w.:-]*)(?:\s[^<>]*)?>?$/
const DECLARATION = /^<[?!]/

/** The name of the element that a line opens and does not close. */
export function openedElement(text: string): string | undefined {
  return OPEN.exec(text)?.[1]
}

export function isDeclaration(text: string): boolean {
  return DECLARATION.test(text)
}

/** A branch of a drawn tree, what else stands between its branches, and its root. */
const BRANCH = /^(?:[\u2502\u2503|]\s*)*(?:[\u251c\u2514\u2523\u2517\u2570][\u2500\u2501]|[|`+\\]--)/
const TREE = /^(?:[\u2502\u2503\u251c\u2514\u2523\u2517\u2570|]|[`+\\]--)/
const MAX_BRANCH = 200
const MAX_ROOT = 60

export function isBranch(text: string): boolean {
  return text.length <= MAX_BRANCH && BRANCH.test(text)
}

export function isOfTree(text: string): boolean {
  return TREE.test(text)
}

export function isRoot(text: string): boolean {
  return text.length <= MAX_ROOT && !/\s|[:!?,;]$/.test(text)
}
