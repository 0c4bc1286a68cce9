import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkout } from './cli/context.ts'
import { variables } from './kernel/config-variables.ts'

/** Settings of the machine, or of a run on a given server, would be read along; and a colour setting makes Node itself say something. */
const own = /^(VERBONDEN_|DATABASE_|OIDC_|NODE_OPTIONS$|NODE_DEBUG$|(NO|FORCE)_COLOR$)/
const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)))

function verbonden(
  args: string[],
  env: Record<string, string> = {},
): { code: number | null; out: string; err: string } {
  const result = spawnSync(process.execPath, [join(checkout, 'src', 'cli.ts'), ...args], {
    encoding: 'utf8',
    env: { ...bare, ...env },
  })
  return { code: result.status, out: result.stdout, err: result.stderr }
}

test('de hulp noemt iedere opdracht', () => {
  const { code, out } = verbonden(['--help'])
  expect(code).toBe(0)
  for (const command of ['start', 'migrate', 'demo', 'bench'])
    expect(out).toMatch(new RegExp(`^  ${command}`, 'm'))
})

test('de hulp van start noemt iedere instelling', () => {
  const { out } = verbonden(['start', '--help'])
  for (const name of Object.keys(variables)) expect(out).toContain(name)
})

test('een verkeerde instelling is een zin zonder programmaregels, met code 1', () => {
  const { code, err } = verbonden(['migrate'], { VERBONDEN_PORT: 'drie', VERBONDEN_DEMO: 'soms' })
  expect(code).toBe(1)
  expect(err.trim().split('\n')).toHaveLength(2)
  expect(err).not.toMatch(/\bat .*\.ts:/)
})

test('een onbekende opdracht verwijst naar de hulp', () => {
  const { code, err } = verbonden(['bestaatniet'])
  expect(code).toBe(1)
  expect(err).toContain('verbonden --help')
})
