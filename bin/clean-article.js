#!/usr/bin/env node
import module from 'node:module'

// From Node 22.1 on, compiled code is kept between runs; the program must load after this call.
module.enableCompileCache?.()
await import('../dist/cli.js')
