#!/usr/bin/env node
'use strict'

// From Node 22.1 on, compiled code is kept between runs; the program must load after this call.
require('node:module').enableCompileCache?.()
require('../dist/cli.cjs').main()
