import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { checkout } from '../cli/context.ts'
import type { Outcome } from './outcome.ts'

type JsonReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** Runs one project of vitest.config.ts in a process of its own. Undefined when it has no tests. */
export async function runVitest(project: string, env: NodeJS.ProcessEnv): Promise<Outcome | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'verbonden-uitslag-'))
  const file = join(folder, 'uitslag.json')
  try {
    const { code, output } = await run(project, file, env)
    const report = read(file)
    if (!report) return { passed: 0, failed: 1, report: output }
    if (report.testResults.length === 0 && code === 0) return undefined
    return count(report, code, output)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A file that breaks before its first test, or an error outside any test, is a failure that vitest doesn't count. */
function count(report: JsonReport, code: number, output: string): Outcome {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + broken.length
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, report: output }
}

function run(
  project: string,
  file: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; output: string }> {
  const vitest = join(checkout, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const args = [
    '--disable-warning=ExperimentalWarning',
    vitest,
    'run',
    '--project',
    project,
    '--passWithNoTests',
  ]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args, ...reporters], {
      cwd: checkout,
      env: { ...env, PATH: `${dirname(process.execPath)}${delimiter}${env.PATH ?? ''}`, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    )
  })
}

function read(file: string): JsonReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JsonReport
  } catch {
    return undefined
  }
}
