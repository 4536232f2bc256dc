/** What classes and fences call the common languages. */
const SHORT =
  /^(?:bash|sh|shell|console|js|javascript|jsx|ts|typescript|tsx|json|html|xml|css|scss|less|python|py|ruby|rb|java|kotlin|swift|go|golang|rust|rs|c|cpp|csharp|php|perl|sql|yaml|yml|toml|ini|diff|dockerfile|makefile|lua|r|scala|haskell|elixir|clojure|dart|graphql|markdown|md|vue|svelte|powershell|objectivec|matlab)$/i

/** What else stands above code. */
const LABELS =
  /^(?:c\+\+|c#|f#|objective-c|plain ?text|text|console|terminal|command line|shell script|shellscript|golang|docker|node\.?js|svg|mjs|cjs|http|nginx|webidl|regex|mdx|jsonc|json5|tex|latex|zig|erlang|fsharp|ocaml|groovy|assembly|wasm|handlebars|pug|stylus|twig|solidity)$/i

/** True for the short names of common languages: `js`, `sh`. */
export function isShortLanguageName(text: string): boolean {
  return SHORT.test(text)
}

/** True for names of common languages, as they stand above code: `js`, `C++`, `Shell`. */
export function isLanguageName(text: string): boolean {
  return SHORT.test(text) || LABELS.test(text)
}
