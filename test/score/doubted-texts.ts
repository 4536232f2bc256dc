import { parseText } from '../../src/parse/text/index.js'
import { scoreText } from '../../src/score/text/index.js'

export const BODY = [
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone. Nobody had slept.',
  'At the town hall the mayor counted the sandbags that were left and asked the neighbours for more of them.',
  'The water had come once before, in the spring of the great thaw, but then the fields above the town had taken most of it.',
  'Since then the fields have been built over, and where the water went there are now cellars, garages and a school.',
  'It will take a year to build the bridge again, the engineers say, and it will stand half a metre higher than the old one did.',
  'Until then the children from the other bank walk round by the road, which takes them an hour longer than before.',
]

export const MENU = ['Home', 'News', 'Sport', 'Weather', 'Culture', 'Contact', 'Sign in', 'Subscribe']

export const FOOTER = [
  'Share this article',
  'Related articles',
  'Ten bridges worth a visit',
  'Privacy policy',
  'All rights reserved',
]

export function keptOf(source: string): string[] {
  const document = parseText(source)
  const score = scoreText(document, { strictness: 'normal', language: () => 'en' })
  return document.blocks.filter((block) => score.of(block).keep).map((block) => block.text)
}
