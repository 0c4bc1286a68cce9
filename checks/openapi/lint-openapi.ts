import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkout } from '../find-files.ts'
import { runTool } from '../run-tool.ts'

const spectral = join(checkout, 'node_modules/@stoplight/spectral-cli/dist/index.js')
const rules = join(checkout, 'checks/openapi/adr.yaml')

/** Reads an OpenAPI document against our rules for the NLgov API Design Rules; one finding per broken rule and place. */
export async function lintOpenapi(document: object): Promise<string[]> {
  const paths = (document as { paths?: object }).paths ?? {}
  if (Object.keys(paths).length === 0) return ['the document has no paths']
  const folder = await mkdtemp(join(tmpdir(), 'verbonden-openapi-'))
  try {
    const file = join(folder, 'openapi.json')
    await writeFile(file, JSON.stringify(document))
    const args = ['lint', file, '--ruleset', rules, '--format', 'json', '--quiet', '--fail-severity', 'error']
    const { out, err } = await runTool(folder, [spectral, ...args])
    const start = out.indexOf('[')
    if (start < 0) return [`spectral gave no report: ${err.slice(0, 300)}`]
    const found = JSON.parse(out.slice(start, out.lastIndexOf(']') + 1)) as {
      code: string
      path: string[]
      message: string
    }[]
    return found.map(({ code, path, message }) => `${code}: ${path.join('.')}: ${message}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
