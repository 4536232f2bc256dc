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

/** One after the other, so that each document stands in one and each is used alike. */
export const TEMPLATES: readonly Template[] = [documentation, blog, repository, news, plain, utility]
