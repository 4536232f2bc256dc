/**
 * Which tags end which open elements, after the parsing section of the HTML standard
 * (https://html.spec.whatwg.org/multipage/parsing.html), reduced to what changes the text's blocks.
 */

function tags(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Elements without an end tag. */
export const VOID_TAGS = tags(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
)

/** Elements that start on a line of their own: inline end tags do not close them. */
export const BLOCK_TAGS = tags(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol optgroup option p pre ' +
    'search section select summary table tbody td template tfoot th thead tr ul',
)

/** Start tags that end an open paragraph. */
export const ENDS_PARAGRAPH = tags(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul',
)

/** What may stand in the head; any other start tag ends it. */
export const HEAD_TAGS = tags('base basefont bgsound link meta title noscript noframes style script template head html')

interface ImpliedEnd {
  /** Open elements that the start tag ends, with all inside of them. */
  readonly ends: ReadonlySet<string>
  /** Elements that the search for them does not leave. */
  readonly within: ReadonlySet<string>
}

const TABLE_PARTS = tags('table template html body')
const ITEM_SCOPE = tags('ul ol menu dir table td th template html body blockquote section article')
const DEFINITION_SCOPE = tags('dl table td th template html body blockquote section article')

/** Start tags that end an earlier element of their kind. */
export const IMPLIED_ENDS: ReadonlyMap<string, ImpliedEnd> = new Map([
  ['li', { ends: tags('li'), within: ITEM_SCOPE }],
  ['dd', { ends: tags('dd dt'), within: DEFINITION_SCOPE }],
  ['dt', { ends: tags('dd dt'), within: DEFINITION_SCOPE }],
  ['td', { ends: tags('td th'), within: new Set([...TABLE_PARTS, 'tr']) }],
  ['th', { ends: tags('td th'), within: new Set([...TABLE_PARTS, 'tr']) }],
  ['tr', { ends: tags('tr caption colgroup'), within: TABLE_PARTS }],
  ['tbody', { ends: tags('tbody thead tfoot caption colgroup'), within: TABLE_PARTS }],
  ['thead', { ends: tags('tbody thead tfoot caption colgroup'), within: TABLE_PARTS }],
  ['tfoot', { ends: tags('tbody thead tfoot caption colgroup'), within: TABLE_PARTS }],
  ['option', { ends: tags('option'), within: tags('select datalist optgroup') }],
  ['optgroup', { ends: tags('optgroup'), within: tags('select') }],
  ['a', { ends: tags('a'), within: BLOCK_TAGS }],
  ['button', { ends: tags('button'), within: BLOCK_TAGS }],
  ['rt', { ends: tags('rt rp'), within: tags('ruby') }],
  ['rp', { ends: tags('rt rp'), within: tags('ruby') }],
])

/** End tags of cells and rows stay inside their table, those of items inside their list. */
export const END_SCOPES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['table', tags('template')],
  ['li', tags('ul ol menu dir table')],
  ['caption', tags('table')],
  ['td', tags('table')],
  ['th', tags('table')],
  ['tr', tags('table')],
  ['tbody', tags('table')],
  ['thead', tags('table')],
  ['tfoot', tags('table')],
  ['p', tags('table td th button object template')],
])

/** Elements that are noted by tag, so that none is searched for in the tree. */
export const LOOKED_UP = tags('base h1 html link meta pre script style title')

/** Block end tags do not leave the cell that they stand in. */
export const CELL_SCOPE = tags('td th table')

/**
 * The attributes that are kept: what the handlers, hints and metadata read. The others, mostly
 * `data-*`, are half of all, and storing them costs as much as the elements.
 */
export const KEPT_ATTRIBUTES = tags(
  'align alt alttext aria-checked aria-expanded aria-hidden aria-label aria-level checked class colspan content data-callout data-callout-type data-cfemail data-code-language data-component data-enlighter-language ' +
    'data-footnote-backref data-footnote-ref data-lang data-language data-line data-list data-module data-pin-media data-shortcode data-snippet-language data-testid ' +
    'data-syntaxhighlighter-params data-tweetid data-videoid datetime display encoding hidden height href http-equiv id itemprop itemtype lang language name open property rel role ' +
    'reversed rowspan shadowrootmode src srcset start style title type videoid width xml:lang',
)
