import { defineRule } from '../../model/rule.js'
import { inStory, story } from '../drop/support/story.js'

export const linkNumbers = defineRule({
  id: 'link-numbers',
  phase: 'repair',
  summary: 'Removes the numbers of links (`[13]Contact`) and the list of their addresses at the end.',
  why: 'lynx and its like number every link in the text and write the addresses below it, and converters refer to a list (`[the board][5]`); in Markdown the links hold them.',
  risk: 'guess',
  severity: 'error',
  formats: ['text'],
  characters: /\[/,
  gate: /^[^\S\r\n\u2028\u2029]*(?:References\s*$|\[[^\]\n]+\]: )/m,
  examples: {
    changes: [
      {
        from: 'text',
        before: `${inStory('The [1]keeper wrote to the [2]museum of the capital, and waited for a year until it sent him an answer.')}\nReferences\n\n   1. https://keeper.example/\n   2. https://museum.example/\n`,
        after: `${inStory('The [keeper](https://keeper.example/) wrote to the [museum](https://museum.example/) of the capital, and waited for a year until it sent him an answer.')}`,
      },
      {
        from: 'text',
        before: `${inStory('The [keeper][1] wrote to the [museum of the capital][the museum], and waited for a year until it sent him an answer.')}\n  [1]: https://keeper.example/\n  [the museum]: https://museum.example/ "The museum"\n`,
        after: `${inStory('The [keeper](https://keeper.example/) wrote to the [museum of the capital](https://museum.example/ "The museum"), and waited for a year until it sent him an answer.')}`,
      },
    ],
    leaves: [
      {
        from: 'text',
        text: `${story}\nThe tower is the oldest of the coast [1], which nobody in the capital knew.\n\n[1]: https://towers.example/\n`,
      },
      {
        from: 'text',
        text: `${story}\nThe tower is the oldest of the coast. [1]\n\nReferences\n\n1. Berg, A. The lamps of the north. 1998.\n`,
      },
      { from: 'text', text: `${story}\nThe tower is the oldest of the coast. [1]\n` },
      {
        from: 'text',
        text: `${story}\nThe tower is the oldest of the coast.[1] Its lamp is the second of its kind [2], and both are kept.\n\nReferences\n\n1. https://towers.example/\n2. https://lamps.example/\n`,
      },
    ],
  },
  load: () => import('./support/numbered-links.js'),
  *propose(blocks, { source }, { linkNumbersIn }) {
    yield* linkNumbersIn(blocks, source)
  },
})
