#!/usr/bin/env node
import { bootstrap } from './bootstrap.mjs'

await bootstrap('src/boot/start.ts')
