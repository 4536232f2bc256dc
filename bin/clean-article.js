#!/usr/bin/env node
'use strict'

const { enableCompileCache } = require('node:module')

// From Node 22.1 on, compiled code is kept between runs; the program must load after this call.
if (enableCompileCache !== undefined) enableCompileCache()
const program = enableCompileCache === undefined ? require('./program.js').load() : require('../dist/cli.cjs')
program.main()
