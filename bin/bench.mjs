#!/usr/bin/env node
import { bootstrap } from './bootstrap.mjs'

await bootstrap('src/cli.ts', ['bench', ...process.argv.slice(2)])
