/** Players and posts of other sites that belong to a text; other frames are furniture. */
export const EMBEDS =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com\/video|dailymotion\.com\/embed|w\.soundcloud\.com\/player|open\.spotify\.com\/embed|codepen\.io\/[^/]+\/embed|jsfiddle\.net|codesandbox\.io\/embed|player\.twitch\.tv|ted\.com\/talks|archive\.org\/embed|slideshare\.net\/slideshow\/embed|datawrapper\.dwcdn\.net|google\.com\/maps\/embed)/i

/** Elements that name what they embed and not its address: the attribute, and what stands before its value. */
export const NAMED_EMBEDS: Readonly<Record<string, readonly [attribute: string, address: string]>> = {
  'amp-youtube': ['data-videoid', 'https://www.youtube.com/embed/'],
  'amp-vimeo': ['data-videoid', 'https://player.vimeo.com/video/'],
  'amp-dailymotion': ['data-videoid', 'https://www.dailymotion.com/embed/video/'],
  'amp-twitter': ['data-tweetid', 'https://twitter.com/i/status/'],
  'amp-instagram': ['data-shortcode', 'https://www.instagram.com/p/'],
  'lite-youtube': ['videoid', 'https://www.youtube.com/embed/'],
  'lite-vimeo': ['videoid', 'https://player.vimeo.com/video/'],
}

/** The tags of what becomes a link to what it embeds. */
export const EMBED_TAGS: readonly string[] = ['iframe', 'embed', 'amp-iframe', ...Object.keys(NAMED_EMBEDS)]
