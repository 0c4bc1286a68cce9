import { openapi } from '../src/kernel/http/openapi.ts'
import { allRoutes } from '../src/routes.ts'
import { lintOpenapi } from './openapi/lint-openapi.ts'

/** The description of our own API, made from the routes, keeps to the NLgov API Design Rules. */
export async function checkApiRules(): Promise<string[]> {
  return lintOpenapi(openapi(allRoutes({ demo: true, key: Buffer.alloc(32) }), 'https://verbonden.example'))
}
