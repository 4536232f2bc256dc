/**
 * What the names of elements say: words of classes, ids, ARIA roles and schema.org types, by meaning.
 *
 * Words are lower case and in the singular; web designers write English in most countries, the
 * commonest words of other languages stand beside. A word may stand in several groups. The order of the
 * groups is the order of the scorer's features: a change needs `npm run train:html`.
 */
const GROUPS = {
  article:
    'article hentry newsarticle blogposting artikel articulo articolo creativework techarticle artykul artigo articletext artikeltext',
  content: 'content inhalt contenido contenu entrycontent maincontent pagecontent',
  body: 'body articlebody postbody storybody bodytext mainentity mainentityofpage textbody artikelbody articlecontent',
  main: 'main primary core principal haupt',
  text: 'text richtext rte wysiwyg prose copy markdown textblock typography paragraph rich freetext texte fliesstext txt texto tekst testo absatz parrafo',
  post: 'post posting blog entry weblog beitrag postid hentry single permalink',
  story: 'story news storytext nachrichten noticia actualite report feature',
  section: 'section region block module component chapter seccion rubrik sezione',
  page: 'page site layout wrapper wrap container outer inner',
  description: 'description desc descr beschreibung descripcion about overview information info',
  product: 'product prod produkt producto produit sku pdp offer',
  specification: 'spec specification attribute property dimension technical feature datasheet param',
  detail: 'detail full long more-info expanded',
  question: 'faq question answer acceptedanswer accordion qa collapsible toggle faqpage suggestedanswer',
  review: 'review testimonial rating reviewbody bewertung avis opinion star feedback',
  summary:
    'summary excerpt abstract intro lead deck standfirst lede teaser dek subtitle subheading tagline blurb subheadline subline subheader vorspann unterzeile einleitung chapo chapeau entradilla',
  message: 'message msg postbody userpost post-content bbcode cooked usertext threaditem discussionforumposting',
  thread: 'thread topic forum board discussion conversation threads bbs community reply replies answers',
  comment:
    'comment commentlist disqus respond kommentar comentario commentaire livefyre usercomment usercomments comentarios coral komentarz komentarze commento commenti reactie reacties leserkommentar reaktionen diskussion akismet bypostauthor',
  recipe: 'recipe ingredient instruction direction nutrition recipeingredient recipeinstructions rezept howto step',
  documentation: 'doc docs documentation sphinx theme mw parser manual guide wiki reference api tutorial reftext',
  code: 'code highlight snippet prettyprint codehilite hljs pre source syntax console terminal',
  table: 'table datatable infobox grid-table tablepress scoreboard tabular',
  list: 'list items itemlist ul ol listing archive results result index directory feed liste lista entries archiv',
  item: 'item entry-item li row listitem loop element node elemento eintrag',
  card: 'card tile box grid teaser panel cell blocks cards kachel',
  carousel: 'carousel slider slick swiper slide gallery owl flickity glide slideshow galerie lightbox',
  hero: 'hero banner jumbotron masthead cover billboard splash',
  service: 'service solution benefit team staff client partner portfolio project pricing plan work industry',
  nav: 'nav navigation navbar navi sitenav mainnav subnav sitemap',
  menu: 'menu submenu dropdown megamenu hamburger menubar menuitem offcanvas drawer flyout mega menue hauptmenue burger',
  breadcrumb: 'breadcrumb crumb breadcrumbs breadcrumblist crumbs bread',
  pagination: 'pagination pager paging page-numbers prev previous next pagenav pagenavi older newer',
  header: 'header head topbar top kopf banner masthead siteheader',
  footer: 'footer foot bottom contentinfo colophon subfooter fuss sitefooter fusszeile pied totop',
  sidebar:
    'sidebar aside rail secondary complementary side sidecolumn rightcol leftcol sidebars rhs tertiary seitenleiste barra rechts randspalte seitenspalte marginalspalte lateral laterale',
  widget: 'widget plugin addon gadget embed iframe wp-widget sidebar-widget',
  related:
    'related recommended recommendation similar suggested also read-more readmore outbrain taboola yarpp upsell crosssell crosslink zergnet recirc verwandt weiterlesen weiterfuehrend mehr aehnlich relacionado relacionada correlati powiazane podobne gerelateerd empfehlung suggestion aussi',
  recent:
    'recent latest popular trending mostread most top-stories featured newest hot bestseller popularpost neueste aktuell ultimas recientes meistgelesen breaking',
  share:
    'share sharing social addtoany addthis sharedaddy sharethis socialmedia sns teilen compartir partager follow shariff udostepnij condividi delen compartilhar',
  network:
    'facebook twitter instagram linkedin pinterest youtube whatsapp telegram reddit tweet fb tiktok xing googleplus gplus tumblr pocket flipboard mastodon bluesky flickr vimeo',
  promotion:
    'promo promotion cta callout-promo offer campaign call-to-action upgrade donate donation trial demo marketing',
  advertisement:
    'ad ads advert advertisement advertising sponsor sponsored adslot dfp werbung anzeige publicidad gpt adsense banner-ad affiliate commercial adv teads adsbygoogle skyscraper superbanner leaderboard rectangle reklama publicite pubblicita publicidade',
  subscribe:
    'subscribe subscription newsletter signup mailchimp optin mailing paywall regwall membership join subscriber register abo abonnement abonne suscripcion premium piano',
  email: 'email mail contact kontakt contacto phone tel address adresse',
  author:
    'author byline bio biography writer contributor autor auteur vcard aboutauthor profile person creator avatar gravatar autoren redakteur verfasser redaktion username guest',
  meta: 'meta metadata postmeta entry-meta info-bar dateline infobar',
  date: 'date time published updated timestamp datum fecha datepublished datemodified posted datetime zeit created modified',
  tag: 'tag tags tagcloud keyword topic-tags hashtag etiqueta label schlagwort tagged stichwort etichetta tagi',
  category: 'category cat categories kategorie categoria taxonomy kicker eyebrow rubric archive-title term',
  cookie: 'cookie consent gdpr ccpa onetrust cookiebot privacy cookielaw cmp usercentrics borlabs brlbs revoke',
  modal: 'modal popup overlay dialog fancybox lightbox alertdialog interstitial toast tooltip popover',
  account: 'login account user signin member auth password logout loggedin profile session',
  search:
    'search suche searchform busca recherche autocomplete suchen searchsubmit searchbox buscar szukaj rechercher cerca',
  filter: 'filter sort facet refine sorting filters orderby toolbar select option',
  form: 'form input field checkbox textarea submit formular gform wpcf ninja hsform feedback fieldset',
  button: 'button btn link-button readmore learn-more toggle trigger close',
  caption:
    'caption figcaption credit wp-caption legend photo-credit attribution bildunterschrift imagecredit bildnachweis bildtext legende didascalia',
  media:
    'image img photo picture media video player audio figure thumbnail thumb foto bild podcast multimedia pic zdjecie',
  contents:
    'toc tableofcontents contents jumplink anchor onthispage ontoc inpage scrollspy inhaltsverzeichnis sommaire indice',
  skip: 'skip sr only visually screen reader screenreader a11y visuallyhidden assistive offscreen',
  hidden: 'hidden hide collapsed invisible none noscript inactive',
  print:
    'print tool tools action actions control controls utility utilities bookmark save toolbox drucken imprimer imprimir',
  cart: 'cart basket buy checkout wishlist shipping delivery quantity stock bag warenkorb addtocart purchase minicart',
  price: 'price cost discount sale amount offerprice preis precio prix currency',
  vote: 'vote like upvote score karma reaction thank kudos point poll clap',
  legal: 'legal copyright disclaimer terms policy imprint impressum notice advisory license',
  event: 'event calendar location map venue schedule weather ticket webinar agenda',
  tab: 'tab tabs tabpanel tablist tabbed tabcontent tabpane',
  quote: 'quote blockquote pullquote cite citation zitat',
  title: 'title headline heading titel titulo titre hed entry-title name subject ueberschrift tytul titolo titulaire',
  link: 'link links readmore more url external permalink quicklink',
  alert: 'alert warning notification error status announcement info-box success',
  note: 'note footnote reference references bibliography callout admonition endnote reflist tip hint',
  language: 'language lang locale translation country flag hreflang switcher sprache translate',
  column: 'column col left right center col-md third half flex',
  mobile: 'mobile desktop tablet responsive phone app sticky fixed floating',
  view: 'view views display view-content preview loop archive blogroll stream',
  sign: 'signature sig userinfo postprofile poster userdetail memberinfo rank',
} as const

export type NameGroup = keyof typeof GROUPS

/** The groups by index. */
export const NAME_GROUPS = Object.keys(GROUPS) as readonly NameGroup[]

function indexWords(): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [group, name] of NAME_GROUPS.entries()) {
    for (const word of GROUPS[name].split(/[ -]/)) {
      const groups = index.get(word)
      if (groups === undefined) index.set(word, [group])
      else if (!groups.includes(group)) groups.push(group)
    }
  }
  return index
}

/** The groups of a word. */
export const GROUPS_OF_WORD = indexWords()

/** Letters by which words inside of longer ones are looked up; an expression of all of them takes longer to compile. */
const START = 3
const SHORTEST_INSIDE = 5

function byStart(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  const words = [...GROUPS_OF_WORD.keys()].filter((word) => word.length >= SHORTEST_INSIDE)
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const start = word.slice(0, START)
    const others = index.get(start)
    if (others === undefined) index.set(start, [word])
    else others.push(word)
  }
  return index
}

const INSIDE = byStart()

/** The known words inside of a longer one, the longest first where several begin: "relatedposts", "articlebody". */
export function wordsInside(compound: string): string[] {
  const found: string[] = []
  let at = 0
  while (at <= compound.length - SHORTEST_INSIDE) {
    const word = INSIDE.get(compound.slice(at, at + START))?.find((known) => compound.startsWith(known, at))
    if (word !== undefined) found.push(word)
    at += word?.length ?? 1
  }
  return found
}
