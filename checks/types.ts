import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from './find-files.ts'
import { runTool } from './run-tool.ts'

const compiler = join(checkout, 'node_modules/typescript7/bin/tsc')

/** Types of the server and of the screens, each under its own walls: no DOM there, no Node here; and of these checks. */
export async function checkTypes(
  root: string,
  projects: string[] = ['tsconfig.json', 'tsconfig.web.json', 'checks/tsconfig.json'],
): Promise<string[]> {
  const runs = projects.map((project) => checkProject(root, project))
  return (await Promise.all(runs)).flat()
}

async function checkProject(root: string, project: string): Promise<string[]> {
  if (!existsSync(join(root, project))) return [`${project} is missing`]
  const listed = await runTool(root, [compiler, '-p', project, '--listFilesOnly'])
  const own = listed.out.split('\n').filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'))
  if (own.length === 0) return [`${project}: no file was read`]
  const { code, out, err } = await runTool(root, [compiler, '-p', project, '--pretty', 'false'])
  if (code === 0) return []
  const findings = (out + err).split('\n').filter((line) => line.includes('error TS'))
  return findings.length > 0 ? findings : [`${project}: the compiler stopped with code ${code}`]
}
