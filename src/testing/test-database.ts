import { inject } from 'vitest'
import { makeDatabase, type TestDatabase } from './make-database.ts'
import type { Template } from './template-database.ts'
import './global-setup.ts'

export type { TestDatabase }

/** Copies a template (tens of milliseconds). Call `drop` in `afterAll`. */
export async function createTestDatabase(options: { from: Template }): Promise<TestDatabase> {
  return makeDatabase(inject('testServer'), options.from)
}
