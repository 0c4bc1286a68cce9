import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { checkout } from '../find-files.ts'
import { runTool } from '../run-tool.ts'

const spectral = join(checkout, 'node_modules/@stoplight/spectral-cli/dist/index.js')
const rules = join(checkout, 'checks/openapi/adr.yaml')

interface Finding {
  code: string
  path: string[]
  message: string
  source: string
}

/** Reads an OpenAPI document against our rules for the NLgov API Design Rules; one finding per broken rule and place. */
export async function lintOpenapi(document: object): Promise<string[]> {
  const [findings] = await lintDocuments([document])
  return findings ?? ['spectral read no document']
}

/** The same for several documents in one run of the linter, in their order. */
export async function lintDocuments(documents: object[]): Promise<string[][]> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'verbonden-openapi-')))
  try {
    const files = documents.map((_, i) => join(folder, `${i}.json`))
    await Promise.all(files.map((file, i) => writeFile(file, JSON.stringify(documents[i]))))
    const found = await runSpectral(folder, files)
    return documents.map((document, i) => {
      const mine = found.filter(({ source }) => basename(source) === `${i}.json`)
      const paths = Object.keys((document as { paths?: object }).paths ?? {})
      const empty = paths.length === 0 ? ['the document has no paths'] : []
      return [...empty, ...mine.map(({ code, path, message }) => `${code}: ${path.join('.')}: ${message}`)]
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runSpectral(folder: string, files: string[]): Promise<Finding[]> {
  const args = [
    'lint',
    ...files,
    '--ruleset',
    rules,
    '--format',
    'json',
    '--quiet',
    '--fail-severity',
    'error',
  ]
  const { out, err } = await runTool(folder, [spectral, ...args])
  const start = out.indexOf('[')
  if (start < 0) throw new Error(`spectral gave no report: ${err.slice(0, 300)}`)
  return JSON.parse(out.slice(start, out.lastIndexOf(']') + 1)) as Finding[]
}
