#!/usr/bin/env node
import { bootstrap } from './bootstrap.mjs'

await bootstrap('src/testing/run.ts')
