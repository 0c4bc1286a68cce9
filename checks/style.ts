import { join } from 'node:path'
import { checkout } from './find-files.ts'
import { runTool } from './run-tool.ts'

const biome = join(checkout, 'node_modules/@biomejs/biome/bin/biome')

interface BiomeReport {
  summary: { unchanged: number; changed: number; errors: number }
  diagnostics: { severity: string; category: string; message?: string; location?: { path?: unknown } }[]
}

/** Formatting and lint by the biome.json of the root; warnings stay warnings. */
export async function checkStyle(root: string, paths: string[] = ['.']): Promise<string[]> {
  const args = ['check', '--reporter=json', '--max-diagnostics=200', ...paths]
  const { out, err } = await runTool(root, [biome, ...args])
  const start = out.indexOf('{')
  if (start < 0) return [`biome gave no report: ${err.slice(0, 200)}`]
  const report = JSON.parse(out.slice(start)) as BiomeReport
  if (report.summary.unchanged + report.summary.changed === 0) return ['biome read no file']
  const errors = report.diagnostics.filter((found) => found.severity === 'error')
  const findings = errors.map(
    (found) => `${nameFile(found.location?.path)}: ${found.category} ${found.message ?? ''}`,
  )
  if (report.summary.errors > 0 && findings.length === 0)
    return [`biome found ${report.summary.errors} errors`]
  return findings
}

function nameFile(path: unknown): string {
  if (typeof path === 'string') return path
  const file = (path as { file?: string } | null | undefined)?.file
  return file ?? 'unknown file'
}
