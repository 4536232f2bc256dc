/** Weights of the likeness to running text, in the order of `proseFactors`. Written by `npm run train:text`. */
export const proseWeights = {
  base: -2.377,
  factors: [
    0.548, -0.092, 0.068, -0.244, 0.053, -0.179, 0.288, -0.044, 0.173, -0.149, -0.349, -3.429, 0.245, 0.78, -1.287,
    -0.288, 1.652, 0.083, 0.255, -0.225, 0.713,
  ],
}
