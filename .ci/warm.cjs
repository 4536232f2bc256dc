/**
 * Keeps the compiled code of the files that a run of the program loads, unless it is kept already; what is compiled
 * only while the run goes on is in it too.
 *
 * usage: node .ci/warm.cjs ARGUMENTS OF THE RUN
 */
'use strict'

const { writeFileSync } = require('node:fs')
const { loadForBuild } = require('../bin/program.js')

const { program, codes } = loadForBuild()
program.main().then(() => {
  for (const { path, code } of codes()) writeFileSync(path, code)
})
