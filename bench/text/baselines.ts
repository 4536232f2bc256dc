/** Word and 4-gram F1 of other systems on 257 held-out articles; figures of the benchmark's makers, not run here. */
export const BASELINES = [
  { system: 'nothing', renderer: 'resiliparse', f1: 0.798, shingles: 0.787 },
  { system: 'C4 line filter, lines re-joined', renderer: 'resiliparse', f1: 0.845, shingles: 0.795 },
  { system: 'RefinedWeb line rules', renderer: 'resiliparse', f1: 0.806, shingles: 0.79 },
  { system: 'jusText on the lines', renderer: 'resiliparse', f1: 0.829, shingles: 0.802 },
  { system: 'first to last long line', renderer: 'resiliparse', f1: 0.861, shingles: 0.847 },
  { system: 'oracle: best subset of lines', renderer: 'resiliparse', f1: 0.993, shingles: 0.987 },
] as const
