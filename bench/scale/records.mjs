/** Writes N records of short articles as JSON Lines: records.mjs N */
const SENTENCES = [
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone.',
  'Nobody in the village had seen the water that high since the winter of the great thaw.',
  'The council met at noon and voted to close the road until the engineers had looked at the piers.',
  '“We carried what we could up to the school,” said the baker, whose cellar was full by dawn.',
  'A second crest is expected on Thursday, although the dam upstream has room for it this time.',
]
const FURNITURE = [
  'Share this article',
  'Content Continues Below',
  'Subscribe to our newsletter',
  'Read more on floods',
]

/** A small generator of numbers from a seed (Numerical Recipes' linear congruential generator). */
let state = 7
function next(below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}

function paragraph() {
  return Array.from({ length: 2 + next(4) }, () => SENTENCES[next(SENTENCES.length)]).join(' ')
}

function record(id) {
  const parts = [`The flood of ${1900 + next(120)}`]
  for (let at = 2 + next(5); at > 0; at--) parts.push(paragraph())
  parts.splice(1 + next(parts.length), 0, FURNITURE[next(FURNITURE.length)])
  return `${JSON.stringify({ id, text: `${parts.join('\n\n')}\n` })}\n`
}

const count = Number(process.argv[2])
for (let id = 0; id < count; ) {
  let chunk = ''
  for (const end = Math.min(count, id + 500); id < end; id++) chunk += record(id)
  if (!process.stdout.write(chunk)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}
