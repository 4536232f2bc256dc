/** The styles of the review page. All colours reach a contrast of 4.5 to 1 in light and dark. */
export const STYLES = `
:root {
  --paper: #fff; --ink: #1b1b1b; --soft: #55585c; --line: #c4c8cc; --panel: #f4f5f6;
  --removed: #8c1023; --removed-paper: #fde4e6; --added: #0b5a23; --added-paper: #dcf5e2;
  --noted: #5c4400; --noted-paper: #fdf0c4; --focus: #0b5cad;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181a; --ink: #e8e8e8; --soft: #b0b5ba; --line: #474c52; --panel: #212428;
    --removed: #ffb3b8; --removed-paper: #4a1a20; --added: #a9e5b8; --added-paper: #153a20;
    --noted: #f4d885; --noted-paper: #40350f; --focus: #7fb8f5;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 80rem; padding: 1rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 system-ui, sans-serif;
}
h1 { font-size: 1.4rem; margin: 0; }
h2 { font-size: 1.1rem; overflow-wrap: anywhere; }
a { color: var(--focus); }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; background: var(--paper); padding: .5rem; }
nav, #details { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; padding: .2rem 1rem; }
nav p { margin: .5rem 0; }
nav label { display: inline-block; }
select, input[type=search] {
  font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .3rem;
  padding: .35rem; width: 100%;
}
fieldset { border: 1px solid var(--line); border-radius: .3rem; display: flex; flex-wrap: wrap; gap: .2rem 1rem; }
button {
  font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .3rem;
  padding: .4rem .7rem; min-height: 2.5rem; cursor: pointer;
}
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; }
kbd { border: 1px solid var(--soft); border-radius: .2rem; padding: 0 .3rem; font-size: .85em; }
#details { position: sticky; top: 0; margin: .7rem 0; max-height: 40vh; overflow: auto; }
#details:empty { display: none; }
#details p, #details ul { margin: .35rem 0; }
#text { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 50rem; }
del, ins, mark { border-radius: .15rem; cursor: pointer; }
del { color: var(--removed); background: var(--removed-paper); text-decoration: line-through; }
ins { color: var(--added); background: var(--added-paper); text-decoration: none; border-bottom: 2px solid var(--added); }
mark { color: var(--noted); background: var(--noted-paper); border-bottom: 2px dotted var(--noted); }
.current { outline: 3px solid var(--focus); outline-offset: 1px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.soft { color: var(--soft); }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`
