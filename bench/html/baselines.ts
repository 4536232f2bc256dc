/** Word F1 of other tools on 511 held-out pages of the same benchmark, measured with `score.py` in 2026. */
export const BASELINES: readonly string[] = [
  'held-out pages                       all  article  forum product collect listing   docs service  pages/CPU s',
  'rs-trafilatura 0.2.2, plain text    .891    .951   .836    .777    .775    .748   .973    .834           44',
  'trafilatura 2.3.1, no comments      .861    .952   .739    .722    .619    .718   .928    .821           24',
  'readability 0.6, linkedom, turndown .829    .942   .716    .642    .609    .645   .890    .809           15',
  'dom_smoothie 0.19                   .833    .942   .701    .641    .602    .645   .880    .800          302',
  'resiliparse 2.0.1                   .802    .835   .791    .747    .589    .654   .908    .844          358',
  'whole page                          .721    .807   .635    .539    .491    .610   .781    .670            -',
]
