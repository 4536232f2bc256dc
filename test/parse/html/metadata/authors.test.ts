import { beforeAll, describe, expect, test } from 'vitest'
import { parseHtml } from '../../../../src/parse/html/index.js'
import { loadFurtherScripts } from '../../../../src/roles/load-further.js'
import { BODY, metadataOf, shownUnder, TITLE } from './pages.js'

// As whoever makes a parser does.
beforeAll(loadFurtherScripts)

describe('names that stand otherwise where they are declared', () => {
  const authorOf = (head: string, line = ''): string | undefined =>
    metadataOf(
      `<title>${TITLE}</title><meta property="og:site_name" content="The Valley Post">${head}`,
      `<h1>${TITLE}</h1>${line}`,
    ).author

  test.each([
    [
      'of a paper',
      '<meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="van der Berg, Jan">',
      'Ann Lee, Jan van der Berg',
    ],
    ['of a catalogue', '<meta name="dc.creator" content="Lee, Ann">', 'Ann Lee'],
    ['of a library', '<meta name="dc.creator" content="Lee, Ann, 1851-1919">', 'Ann Lee'],
    ['of two people side by side', '<meta name="dc.creator" content="Ann Lee, Jan Berg">', 'Ann Lee, Jan Berg'],
    ['of two words', '<meta name="citation_author" content="Berg Lee, Ann">', 'Ann Berg Lee'],
    ['of an institution', '<meta name="citation_author" content="Old Harbour Trust, Bergen">', 'Old Harbour Trust'],
    ['with a suffix', '<meta name="citation_author" content="Ann Lee, Jr.">', 'Ann Lee'],
    [
      'of a person and the site',
      '<meta name="author" content="The Valley Post"><script type="application/ld+json">{"@type":"Article","headline":"x","author":{"name":"Ann Lee"}}</script>',
      'Ann Lee',
    ],
    ['of the site alone', '<meta name="author" content="The Valley Post">', 'The Valley Post'],
  ])('%s', (_, head, author) => expect(authorOf(head)).toBe(author))

  test.each([
    '<div class="author-group"><span class="sr-only">Author links open overlay panel</span><span>Ann</span> <span>Lee</span></div>',
    '<p><span>By Ann Lee</span><time datetime="2024-05-03">May 3, 2024</time></p>',
    '<p><span>By <a>Ann Lee</a></span><span><span itemprop="datePublished">May 3, 2024</span></span></p>',
    '<p class="byline">By Ann Lee.</p>',
  ])('in a line: %s', (line) => expect(authorOf('', line)).toBe('Ann Lee'))
})

describe('authors that pages show', () => {
  test.each([
    ['<p><span>By</span><span>Ann Lee</span></p>', 'Ann Lee'],
    ['<p class="byline"><b>Ann Lee</b><i>Senior Reporter, Rivers</i></p>', 'Ann Lee'],
    ['<p class="byline">By <a>Ann Lee</a> and <a>Tom Berg</a></p>', 'Ann Lee, Tom Berg'],
    ['<p class="byline"><span>Ann</span> <span>Lee</span></p>', 'Ann Lee'],
    ['<p>By 3 Rivers Press</p>', '3 Rivers Press'],
    ['<p>Von Rabatten der Fähren profitieren</p>', undefined],
    ['<p>Posted by Ann Lee at December 16, 2025 11:15 AM</p>', 'Ann Lee'],
    ['<p>Von Anna ten Berg</p>', 'Anna ten Berg'],
    ['<p class="byline">By Ann Lee Friday, May 3, 2024</p>', 'Ann Lee'],
    ['<p>Ann Lee</p><p>May 3, 2024</p>', 'Ann Lee'],
    ['<p>Von Anna Berg</p>', 'Anna Berg'],
    ['<p>记者 林小河</p>', '林小河'],
    ['<p>김민수 기자</p>', '김민수'],
    ['<p class="byline">김민수 기자 minsu@paper.example</p>', '김민수'],
    ['<p>글: 이서연</p>', '이서연'],
    ['<p>文：山田花子</p>', '山田花子'],
    ['<p>Από τη Μαρία Παππά</p>', 'Μαρία Παππά'],
    ['<p><span>2023-06-20 09:41</span>　<span>来源：河城晚报</span>　<span>记者 林小河</span></p>', '林小河'],
    ['<aside><a rel="author" href="/people/ann">Ann Lee</a></aside>', 'Ann Lee'],
    ['<div class="post-author">user3080392</div>', 'user3080392'],
    ['<div class="byline"><i>via</i> <a href="/~ann">ann</a></div>', 'ann'],
    ['<div class="post-author"><h4>Insights from</h4><p>Ann Lee</p><p>Ferry Master</p></div>', 'Ann Lee'],
    ['<p class="author">AL</p><p class="author">Ann Lee</p>', 'Ann Lee'],
    ['<p class="author-description">Licensed Ferry Master</p><p class="author">Ann Lee</p>', 'Ann Lee'],
    ['<p>May 3, 2024 · 3 min read · By Ann Lee</p>', 'Ann Lee'],
    ['<p>Thread starter <a class="username">ann1</a></p>', 'ann1'],
    [
      '<p class="author-date"><b>Date:</b> 3 May 2024<br><b>Author:</b> Ann Lee<br><b>Source:</b> River News</p>',
      'Ann Lee',
    ],
    ['<p class="author-label">Date:</p><p>By Ann Lee</p>', 'Ann Lee'],
    ['<p class="author">von <a>Ann Lee</a> am <i>3.5.2024</i></p>', 'Ann Lee'],
    ['<p>von <a>Ann1</a><br>am 20.09.2020</p>', 'Ann1'],
    ['<p class="author"><b>Marie Le</b> <i>3 May 2024</i></p>', 'Marie Le'],
    ['<p class="author">Autorin: Ann Lee</p>', 'Ann Lee'],
    ['<p class="author"><b>Phan Van El</b> | <i>Ferry Master</i></p>', 'Phan Van El'],
    ['<p class="post-author vcard">Posted here by <span class="fn">Ann Lee</span></p>', 'Ann Lee'],
    ['<p class="author">Postado por Ann Lee às 09:15</p>', 'Ann Lee'],
    ['<p class="author">Gepostet von Ann Lee um 09:15</p>', 'Ann Lee'],
    ['<p class="author">Publié par Ann Lee</p>', 'Ann Lee'],
    ['<p class="author">Pubblicato da Ann Lee</p>', 'Ann Lee'],
    ['<p class="author">Geplaatst door Ann Lee</p>', 'Ann Lee'],
    ['<p class="author">Opublikowane przez Ann Lee</p>', 'Ann Lee'],
    ['<p class="author">Опубликовал Иван Берг</p>', 'Иван Берг'],
    ['<p class="author">投稿者：山田太郎</p>', '山田太郎'],
    ['<p class="author">작성자: 김철수</p>', '김철수'],
    ['<ul><li><span>Автор темы</span> <a>Иван_Берг</a></li></ul>', 'Иван_Берг'],
    ['<div class="results"><div><p>By Ann Lee</p></div><div><p>By Tom Berg</p></div></div>', 'Ann Lee'],
  ])('%s', (line, author) => {
    expect(shownUnder(line).author).toBe(author)
  })

  test('a signature far below the title', () => {
    const page = metadataOf(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1>`,
      `${BODY.repeat(12)}<h3>Written by Ann Lee</h3>`,
    )
    expect(page.author).toBe('Ann Lee')
  })

  test('who started a thread goes before who is marked in a reply', () => {
    const reply = `<section itemprop="author"><b itemprop="name">Tom Berg</b></section>`
    const page = metadataOf(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><p><a class="username">ann1</a></p>`,
      BODY.repeat(30) + reply,
    )
    expect(page.author).toBe('ann1')
  })

  test('a site that declares itself does not hide the person whom it names', () => {
    const head = `<title>${TITLE}</title><meta property="og:site_name" content="Valley Post"><meta name="author" content="Valley Post">`
    expect(metadataOf(head, `<h1>${TITLE}</h1><p>By Ann Lee</p>`, '<p>Valley Post</p>').author).toBe('Ann Lee')
    expect(metadataOf(head, `<h1>${TITLE}</h1>`).author).toBe('Valley Post')
  })

  test('a post that says at its end who wrote it', () => {
    const end = `${BODY.repeat(12)}<p>This post was written by Ann Lee, ferry master.</p>`
    expect(metadataOf(`<title>${TITLE}</title>`, `<h1>${TITLE}</h1>`, end).author).toBe('Ann Lee')
  })

  test.each([
    '<p>Ann Lee</p><p>Read on for more.</p>',
    '<p>By morning, nobody could cross.</p>',
    '<p class="author">12 min read</p>',
    '<p class="author">Photo © Ferry Archive</p>',
    '<p class="author">Veröffentlicht am 03.05.24 um 14:34 Uhr</p>',
    '<p class="author">Bluesky</p>',
    '<div class="article-author"><ul><li>Atualizado há 4 meses</li></ul></div>',
    '<div class="hit"><p>By Ann Lee</p></div><div class="hit"><p>By Tom Berg</p></div><div class="hit"><p>By Ida Holm</p></div>',
  ])('nobody: %s', (line) => {
    expect(shownUnder(line).author).toBeUndefined()
  })

  test('reviewers of a product are not its authors', () => {
    const review = '<div itemprop="review"><span itemprop="author">Ash C.</span></div>'
    expect(
      metadataOf('<meta property="og:type" content="product">', `<h1>Oak oar</h1>${review}`).author,
    ).toBeUndefined()
    expect(metadataOf('', `<h1>${TITLE}</h1><p>By Ann Lee</p>`, '', 'https://valley.example/').author).toBeUndefined()
    const home = '<link rel="canonical" href="https://valley.example/"><h1>Valley</h1><p>By Ann Lee</p>'
    expect(parseHtml(home, {}).metadata.author).toBeUndefined()
  })
})
