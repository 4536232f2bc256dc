/** A page around an article: what sites put before, beside and after it. */
export type Template = (article: string, title: string) => string

const links = (names: readonly string[]): string =>
  names.map((name) => `<li><a href="/${name.toLowerCase().replaceAll(' ', '-')}">${name}</a></li>`).join('')

const page = (title: string, site: string, body: string, head = ''): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title} | ${site}</title>${head}</head>\n<body>${body}</body></html>\n`

const documentation: Template = (article, title) =>
  page(
    title,
    'Harbour Docs',
    `<a class="skip-link" href="#main">Skip to main content</a>
<header class="navbar"><a class="brand" href="/">Harbour</a><nav><ul>${links(['Docs', 'API', 'Blog', 'Community'])}</ul></nav>
<form role="search"><input placeholder="Search docs"><button>Search</button></form></header>
<div class="layout"><aside class="sidebar"><p>Getting started</p><ul>${links(['Installation', 'Quick start', 'Configuration', 'Upgrading', 'Plugins', 'Troubleshooting'])}</ul></aside>
<main id="main"><nav aria-label="breadcrumb"><ol class="breadcrumb">${links(['Home', 'Guides'])}</ol></nav>
<article class="markdown-body">${article}</article>
<p class="edit-link"><a href="/edit">Edit this page</a></p><nav class="pagination"><a href="/previous">Previous</a> <a href="/next">Next</a></nav></main>
<aside class="toc"><p>On this page</p><ul>${links(['Overview', 'Usage', 'Options'])}</ul></aside></div>
<footer><p>Copyright © 2024 Harbour contributors. Built with care.</p><ul>${links(['Privacy', 'Terms', 'Status'])}</ul></footer>`,
  )

const blog: Template = (article, title) =>
  page(
    title,
    'The Tin Shed',
    `<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">The Tin Shed</a></p>
<nav class="main-navigation"><ul class="menu">${links(['Home', 'About', 'Archive', 'Contact'])}</ul></nav></header>
<div class="content-area"><main class="site-main"><article class="post hentry"><div class="entry-meta"><span class="posted-on">Posted on <time datetime="2024-03-05">March 5, 2024</time></span> <span class="byline">by <a rel="author" href="/author/ada">Ada Fell</a></span></div>
<div class="entry-content">${article}
<div class="sharedaddy"><h3>Share this:</h3><ul>${links(['Twitter', 'Facebook', 'Email'])}</ul></div></div>
<footer class="entry-footer">Tags: <a rel="tag" href="/tag/code">code</a>, <a rel="tag" href="/tag/tools">tools</a></footer></article>
<nav class="post-navigation"><a href="/older">← A slower way to build boats</a><a href="/newer">What the tide tables hide →</a></nav>
<div id="comments" class="comments-area"><h2>2 thoughts on this post</h2><ol class="comment-list"><li class="comment"><p>Great write-up, thanks for sharing it with us!</p></li><li class="comment"><p>Could you post the second part as well?</p></li></ol></div></main>
<aside class="widget-area"><section class="widget"><h2>Recent posts</h2><ul>${links(['Rope and tar', 'Old engines', 'Winter notes'])}</ul></section><section class="widget"><h2>Subscribe</h2><p>Enter your email address to follow this blog.</p><form><input type="email"><button>Subscribe</button></form></section></aside></div>
<footer class="site-footer">Proudly powered by a theme nobody maintains.</footer></div>`,
  )

const repository: Template = (article, title) =>
  page(
    title,
    'Codeharbour',
    `<div class="header-wrapper"><header role="banner"><a href="/">Codeharbour</a><nav><ul>${links(['Product', 'Solutions', 'Pricing'])}</ul></nav><a href="/login">Sign in</a><a href="/join">Sign up</a></header></div>
<div class="application-main"><main><div class="repository-content"><nav class="tabs"><ul>${links(['Code', 'Issues', 'Pull requests', 'Actions'])}</ul></nav>
<table class="files" role="grid"><tbody><tr><td><a href="/src">src</a></td><td>Fix a typo</td><td><time>3 days ago</time></td></tr><tr><td><a href="/test">test</a></td><td>Add a case</td><td><time>last month</time></td></tr></tbody></table>
<div id="readme" class="Box"><div class="Box-header"><h2 class="Box-title">README</h2></div><div class="Box-body"><article class="markdown-body entry-content" itemprop="text">${article}</article></div></div></div>
<div class="Layout-sidebar"><h2>About</h2><p>A small library.</p><h2>Releases</h2><p><a href="/releases">12 tags</a></p><h2>Contributors</h2><ul>${links(['ada', 'grace', 'edsger'])}</ul></div></main></div>
<footer class="footer"><ul>${links(['Terms', 'Privacy', 'Security', 'Docs'])}</ul></footer>`,
  )

const news: Template = (article, title) =>
  page(
    title,
    'Estuary News',
    `<div class="top-banner"><p>We use cookies to improve your experience. <button>Accept all</button> <button>Manage settings</button></p></div>
<header class="site-header"><a href="/" class="logo">Estuary News</a><nav><ul>${links(['World', 'Local', 'Sport', 'Culture', 'Opinion'])}</ul></nav></header>
<main><section class="story"><div class="story-tools"><button>Save</button><button>Share</button></div><div class="story-body" itemprop="articleBody">${article}</div>
<section class="newsletter-promo"><h3>Get the morning tide</h3><p>Sign up for our daily newsletter and never miss a story.</p></section>
<section class="related"><h2>More on this story</h2><ul><li><a href="/a"><h3>Harbour wall to be rebuilt by spring</h3></a><p>The council has found the money at last.</p></li><li><a href="/b"><h3>Ferry timetable cut again</h3></a><p>Commuters say they were not asked.</p></li></ul></section></section>
<aside class="most-read"><h2>Most read</h2><ol>${links(['Storm warning for the coast', 'A walk along the old canal', 'Ten soups for cold days'])}</ol></aside></main>
<footer><p>© 2024 Estuary Media Ltd. All rights reserved.</p></footer>`,
    '<meta property="og:site_name" content="Estuary News"><meta property="og:type" content="article">',
  )

const plain: Template = (article, title) =>
  page(
    title,
    'notes',
    `<p><a href="/">home</a> | <a href="/notes">notes</a> | <a href="/feed">feed</a></p>\n${article}\n<hr><p><small>last changed in spring · <a href="/imprint">imprint</a></small></p>`,
  )

const utility: Template = (article, title) =>
  page(
    title,
    'Gridline',
    `<div class="min-h-screen flex flex-col"><div class="flex items-center justify-between px-4 py-2"><a href="/" class="font-bold text-xl">Gridline</a><div class="flex gap-4"><a href="/docs">Docs</a><a href="/pricing">Pricing</a><a href="/blog">Blog</a><a class="rounded bg-blue-600 px-3 text-white" href="/start">Get started</a></div></div>
<div class="mx-auto max-w-3xl px-4 py-8"><div class="prose prose-lg">${article}</div>
<div class="mt-8 rounded bg-gray-100 p-6"><div class="text-lg font-semibold">Was this page helpful?</div><div class="flex gap-2"><button>Yes</button><button>No</button></div></div></div>
<div class="mt-auto border-t px-4 py-6 text-sm text-gray-500"><div class="flex gap-4"><a href="/terms">Terms</a><a href="/privacy">Privacy</a><span>© Gridline Inc.</span></div></div></div>`,
  )

/** A section of its own from each heading of the second level to the next. */
function sectioned(article: string): string {
  const [before = '', ...parts] = article.split(/(?=<h2[ >]|<div class="markdown-heading"[^>]*><h2[ >])/)
  const sections = parts.map(
    (part) => `<section id="${/ id="([^"]+)"/.exec(part)?.[1] ?? 'part'}">\n${part}</section>\n`,
  )
  return `<section id="top">${before}${sections.join('')}</section>`
}

const manual: Template = (article, title) =>
  page(
    title,
    'tidewater 3.2 documentation',
    `<div class="related" role="navigation" aria-label="related navigation"><h3>Navigation</h3><ul><li class="right"><a href="/genindex">index</a></li><li class="right"><a href="/next">next</a> |</li><li class="nav-item"><a href="/">tidewater 3.2 documentation</a> »</li></ul></div>
<div class="document"><div class="documentwrapper"><div class="bodywrapper"><div class="body" role="main">${sectioned(article)}<div class="clearer"></div></div></div></div>
<div class="sphinxsidebar" role="navigation"><div class="sphinxsidebarwrapper"><h3><a href="/">Table of Contents</a></h3><ul>${links(['Introduction', 'Usage', 'Reference', 'License'])}</ul><h3>This Page</h3><ul class="this-page-menu"><li><a href="/source">Show Source</a></li></ul><search><h3>Quick search</h3><form><input type="text"><input type="submit" value="Go"></form></search></div></div></div>
<div class="footer">© Copyright 2024, the authors. Created using a generator.</div>`,
  )

const magazine: Template = (article, title) =>
  page(
    title,
    'Lantern',
    `<div id="wrap"><div id="header"><div class="logo"><a href="/">Lantern</a></div><div id="menu-primary" class="menu-container"><ul>${links(['Start here', 'Topics', 'Podcast', 'Newsletter'])}</ul></div></div>
<div id="content" class="hfeed"><div class="breadcrumbs"><a href="/">Home</a> › <a href="/topics">Topics</a> › ${title}</div>
<article class="post type-post format-standard"><div class="entry-header"><div class="byline">By <a href="/author/ines">Ines Carr</a> · 6 min read</div></div>
<div class="entry-content clearfix"><div class="toc_container"><p class="toc_title">Contents</p><ul class="toc_list">${links(['First steps', 'In depth', 'Summary'])}</ul></div>${article}
<div class="code-block ad-slot"><p>Advertisement</p></div><div class="jp-relatedposts"><h3>Related</h3><div><a href="/x">How tides are told</a><p>In "Topics"</p></div><div><a href="/y">Lamps of the north</a><p>In "Topics"</p></div></div></div>
<div class="author-box"><h4>About Ines Carr</h4><p>Ines writes about tools and the people who make them. She lives by the sea.</p></div></article>
<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p><form><textarea></textarea><button>Post Comment</button></form></div></div>
<div id="sidebar" class="sidebar"><div class="widget"><h3>Popular</h3><ul>${links(['Ten lamps', 'Buoys at night', 'Fog signals'])}</ul></div></div>
<div id="footer"><p>Copyright © 2024 Lantern. <a href="/privacy">Privacy Policy</a></p></div></div>`,
  )

const generated: Template = (article, title) =>
  page(
    title,
    'Quay',
    `<header class="header"><nav class="nav"><div class="logo"><a href="/">Quay</a></div><ul id="menu">${links(['Posts', 'Archive', 'Search', 'Tags'])}</ul></nav></header>
<main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Home</a> » <a href="/posts">Posts</a></div><div class="post-meta"><span title="2024-02-11">February 11, 2024</span> · 9 min · Ada Fell</div></header>
<div class="toc"><details><summary><span class="details">Table of Contents</span></summary><nav id="TableOfContents"><ul>${links(['Why', 'How', 'What next'])}</ul></nav></details></div>
<div class="post-content">${article}</div>
<footer class="post-footer"><ul class="post-tags">${links(['tools', 'code'])}</ul><nav class="paginav"><a class="prev" href="/p"><span>« Prev</span><br><span>On ropes</span></a><a class="next" href="/n"><span>Next »</span><br><span>On knots</span></a></nav></footer></article></main>
<footer class="footer"><span>© 2024 <a href="/">Quay</a></span> · <span>Powered by a generator</span></footer>`,
  )

const hashed: Template = (article, title) =>
  page(
    title,
    'Breakwater',
    `<div id="__next"><div class="css-1x2y3z"><div class="css-9a8b7c"><a class="css-link1" href="/">Breakwater</a><div class="css-row"><a href="/learn">Learn</a><a href="/reference">Reference</a><a href="/blog">Blog</a></div></div>
<div class="css-grid"><div class="css-left1"><div><a href="/a">Getting started</a></div><div><a href="/b">Guides</a></div><div><a href="/c">Recipes</a></div><div><a href="/d">Releases</a></div></div>
<div class="css-main1"><div class="css-body1">${article}</div><div class="css-fb1"><span>Was this page useful?</span><button>Yes</button><button>No</button></div></div>
<div class="css-right1"><div>On this page</div><a href="#one">One</a><a href="#two">Two</a></div></div>
<div class="css-foot1"><span>© Breakwater</span><a href="/terms">Terms</a><a href="/privacy">Privacy</a></div></div></div>`,
  )

const wiki: Template = (article, title) =>
  page(
    title,
    'Harbour Wiki',
    `<div id="mw-navigation"><ul>${links(['Main page', 'Contents', 'Random article', 'Help'])}</ul></div>
<div id="content" class="mw-body" role="main"><div id="siteSub">From Harbour Wiki, the manual that anyone can edit</div><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">${article}</div></div>
<div id="catlinks" class="catlinks"><div class="mw-normal-catlinks"><a href="/categories">Categories</a>: <ul>${links(['Manuals', 'Tools'])}</ul></div></div></div>
<div id="footer" role="contentinfo"><ul><li>This page was last edited on 4 March 2024, at 11:20.</li><li>Content is available under a free licence unless otherwise noted.</li></ul></div>`,
  )

/** One after the other, so that each document stands in one and each is used alike. */
export const TEMPLATES: readonly Template[] = [
  documentation,
  blog,
  repository,
  news,
  plain,
  utility,
  manual,
  magazine,
  generated,
  hashed,
  wiki,
]
