import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/parse/html/index.js'

function textsOf(html: string): string[] {
  return parseHtml(html, {}).blocks.map(({ text }) => text)
}

describe('words side by side in elements of their own', () => {
  it.each([
    ['a figure and what it counts', '<div><b>450%</b><span class="label">more rowers</span></div>', '450% more rowers'],
    [
      'a name and what somebody does',
      '<p><span class="name">Ann Berg</span><span class="role">Cox</span></p>',
      'Ann Berg Cox',
    ],
    [
      'a label and its value',
      '<li><span class="label">Yard</span><span class="value">Old Harbour</span></li>',
      'Yard Old Harbour',
    ],
    ['a number and its unit', '<p><span class="n">158</span><span class="unit">kcal</span></p>', '158 kcal'],
    ['a link and its mark', '<a href="/a"><span class="t">Rowing</span><span class="new">New</span></a>', 'Rowing New'],
    ['a step in its heading', '<h3><span>Step 1</span>Sand the hull</h3>', 'Step 1 Sand the hull'],
    ['a mark in its heading', '<h3><span class="badge">New</span>Oil it twice</h3>', 'New Oil it twice'],
  ])('are parted: %s', (_, html, text) => {
    expect(textsOf(html)).toEqual([text])
  })

  it.each([
    ['an initial set large', '<p><span class="big">T</span><span class="rest">he keeper</span></p>', 'The keeper'],
    ['pieces of one kind', '<p><span class="x">Harbour</span><span class="x">Master</span></p>', 'HarbourMaster'],
    [
      'a name in a sentence',
      '<p>The <span class="a">Harbour</span><span class="b">Master</span> app</p>',
      'The HarbourMaster app',
    ],
    ['an ordinal', '<p><span class="day">3</span><span class="suffix">rd</span></p>', '3rd'],
    ['a unit', '<p><span class="n">12</span><span class="unit">km</span></p>', '12km'],
    ['code', '<p><code><span class="a">read</span><span class="b">Line</span></code></p>', 'readLine'],
    ['a word that goes on', '<p><span class="a">light</span><span class="b">house</span></p>', 'lighthouse'],
    ['a script without spaces', '<p><span class="a">東京</span><span class="b">大学</span></p>', '東京大学'],
    ['a particle', '<p><b>나는 서울</b><span class="a">에서 왔다</span></p>', '나는 서울에서 왔다'],
    ['a name in a heading', '<h3><span class="a">Mac</span>Book</h3>', 'MacBook'],
  ])('stay together: %s', (_, html, text) => {
    expect(textsOf(html)).toEqual([text])
  })
})
