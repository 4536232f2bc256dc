#!/usr/bin/env node
'use strict'

// Node 20 compiles code for speed after so little use (132 KB of bytecode run in a function) that the compiling takes a
// quarter of a stream's time and as much of a single document's. Later versions have a compiler in between and
// measures of their own.
if (process.versions.node.startsWith('20.')) require('node:v8').setFlagsFromString('--interrupt-budget=700000')

// From Node 22.1 on, compiled code is kept between runs; the program must load after this call.
require('node:module').enableCompileCache?.()
require('../dist/cli.cjs').main()
