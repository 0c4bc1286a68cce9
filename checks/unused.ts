import { join } from 'node:path'
import { checkout } from './find-files.ts'
import { runTool } from './run-tool.ts'

const knip = join(checkout, 'node_modules/knip/bin/knip.js')

type Found = { name: string }
interface KnipReport {
  files?: unknown[]
  issues: ({ file: string } & Record<string, Found[] | string>)[]
}

/** Files, exports and dependencies that nothing uses, and imports that no package.json names, by knip.json. */
export async function checkUnused(root: string): Promise<string[]> {
  const { code, out, err } = await runTool(root, [
    knip,
    '--directory',
    root,
    '--reporter',
    'json',
    '--no-progress',
  ])
  const start = out.indexOf('{')
  if (start < 0) return [`knip gave no report: ${err.slice(0, 200)}`]
  const report = JSON.parse(out.slice(start)) as KnipReport
  const findings = report.issues.flatMap((issue) =>
    Object.entries(issue).flatMap(([kind, found]) =>
      Array.isArray(found)
        ? found.map((thing) => `unused or unlisted ${kind}: ${thing.name} (${issue.file})`)
        : [],
    ),
  )
  if (code !== 0 && findings.length === 0) return [`knip stopped with code ${code}: ${err.slice(0, 200)}`]
  return findings
}
