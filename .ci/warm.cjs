/**
 * Keeps the compiled code of the program, after it has cleaned one text: what only then is compiled is in it too.
 *
 * usage: node .ci/warm.cjs
 */
'use strict'

const { writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { loadForBuild } = require('../bin/program.js')

const TEXT = join(__dirname, '../fixtures/related-list--computer-magazine/input.txt')

process.argv = [process.execPath, 'clean-article', '--no-config', TEXT]
const { program, code, path } = loadForBuild()
program.main().then(() => writeFileSync(path, code()))
