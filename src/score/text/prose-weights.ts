/** Weights of the likeness to running text, in the order of `proseFactors`. Written by `npm run train:text`. */
export const proseWeights = {
  base: -2.137,
  factors: [
    0.779, -0.483, 0.062, -0.318, 0.136, -0.144, -0.017, -0.03, 0.249, -0.389, -0.415, -3.382, 0.294, 0.328, -1.894,
    -0.375, 1.322, -0.003, 0.299, 0.562, 0.145,
  ],
}
