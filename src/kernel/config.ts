import type { z } from 'zod'
import { variables } from './config-variables.ts'
import { isLoopbackHost } from './loopback.ts'

type Name = keyof typeof variables
type Values = { [N in Name]?: z.output<(typeof variables)[N]['schema']> }

/** The settings of one deployment, checked. Minutes and hours are whole numbers. */
export type Config = {
  /** Undefined: an embedded PostgreSQL is started. */
  databaseUrl: string | undefined
  databaseOwnerUrl: string | undefined
  port: number
  host: string
  /** Public base address without a slash at the end. */
  address: string
  sleutelbestand: string | undefined
  /** Undefined: `grootboek.jsonl` beside the key file. */
  grootboek: string | undefined
  demo: boolean
  regimes: string[]
  /** `zvh` runs here, and so nothing else: only appointed staff of participants listed in Wgs 2.27, and no portaal. */
  alleenWgs: boolean
  /** Address of the region's own `zvh` deployment, shown to who may report there; nothing is ever sent to it. */
  zvhAdres: string | undefined
  /** The region's own service that turns speech into words, without a slash at the end; it has `geduld` milliseconds. Undefined: no sound is ever taken in. */
  spraak: { adres: string; model: string; sleutel: string | undefined; geduld: number } | undefined
  nu: Date | undefined
  oidc: { issuer: string; clientId: string; clientSecret: string | undefined } | undefined
  sessie: { inactiefMinuten: number; maxUren: number }
  logniveau: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
}

/** All that is wrong with the environment, one sentence with its mend per problem. */
export class ConfigError extends Error {
  readonly problems: string[]
  constructor(problems: string[]) {
    super(problems.join('\n'))
    this.name = 'ConfigError'
    this.problems = problems
  }
}

/** Reads and checks the environment; an empty variable counts as absent. Throws a `ConfigError` with all problems. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const problems = unknownVariables(env)
  const values: Values = {}
  for (const name of Object.keys(variables) as Name[]) {
    const value = env[name]
    if (value === undefined || value.trim() === '') continue
    const result = variables[name].schema.safeParse(value)
    if (result.success) Object.assign(values, { [name]: result.data })
    else problems.push(`${name} klopt niet: ${variables[name].herstel}.`)
  }
  const config = assemble(values)
  problems.push(...contradictions(config, values, env))
  if (problems.length > 0) throw new ConfigError(problems)
  return config
}

/** A misspelt setting would be silently ignored, which for a safety setting is the worst outcome. */
function unknownVariables(env: Record<string, string | undefined>): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('VERBONDEN_') && !(name in variables))
    .map((name) => `${name} bestaat niet: verwijder deze, of kies een naam uit \`verbonden start --help\`.`)
}

function assemble(values: Values): Config {
  const port = values.VERBONDEN_PORT ?? 3000
  const host = values.VERBONDEN_HOST ?? '127.0.0.1'
  const visible = visibleHost(host)
  return {
    databaseUrl: values.DATABASE_URL,
    databaseOwnerUrl: values.DATABASE_OWNER_URL,
    port,
    host,
    address: (values.VERBONDEN_ADDRESS ?? `http://${visible}:${port}`).replace(/\/+$/, ''),
    sleutelbestand: values.VERBONDEN_SLEUTELBESTAND,
    grootboek: values.VERBONDEN_GROOTBOEK,
    demo: values.VERBONDEN_DEMO ?? values.DATABASE_URL === undefined,
    regimes: values.VERBONDEN_REGIMES ?? ['steun', 'pga'],
    alleenWgs: values.VERBONDEN_REGIMES?.includes('zvh') ?? false,
    zvhAdres: values.VERBONDEN_ZVH_ADRES?.replace(/\/+$/, ''),
    spraak: spraak(values),
    nu: values.VERBONDEN_NU,
    oidc: oidc(values),
    sessie: {
      inactiefMinuten: values.VERBONDEN_SESSIE_INACTIEF_MINUTEN ?? 30,
      maxUren: values.VERBONDEN_SESSIE_MAX_UREN ?? 10,
    },
    logniveau: values.VERBONDEN_LOGNIVEAU ?? 'warn',
  }
}

/** Listening everywhere is no address that a browser can open. */
function visibleHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

function oidc(values: Values): Config['oidc'] {
  if (!values.OIDC_ISSUER || !values.OIDC_CLIENT_ID) return undefined
  return {
    issuer: values.OIDC_ISSUER,
    clientId: values.OIDC_CLIENT_ID,
    clientSecret: values.OIDC_CLIENT_SECRET,
  }
}

function spraak(values: Values): Config['spraak'] {
  if (!values.VERBONDEN_SPRAAK_ADRES) return undefined
  return {
    adres: values.VERBONDEN_SPRAAK_ADRES.replace(/\/+$/, ''),
    model: values.VERBONDEN_SPRAAK_MODEL ?? 'whisper-1',
    sleutel: values.VERBONDEN_SPRAAK_SLEUTEL,
    geduld: 20_000,
  }
}

function contradictions(config: Config, values: Values, env: Env): string[] {
  return [
    ...databaseProblems(config, values, env),
    ...modeProblems(config, env),
    ...signInProblems(config, env),
    ...spraakProblems(config, env),
  ]
}

type Env = Record<string, string | undefined>
const isIntended = (env: Env, name: Name) => (env[name] ?? '').trim() !== ''

function databaseProblems(config: Config, values: Values, env: Env): string[] {
  const problems: string[] = []
  const given = (name: Name) => values[name] !== undefined
  if (given('DATABASE_OWNER_URL') && !isIntended(env, 'DATABASE_URL')) {
    problems.push(
      'DATABASE_OWNER_URL staat er zonder DATABASE_URL: geef ook het adres van de gewone gebruiker.',
    )
  }
  if (given('DATABASE_URL') && config.databaseUrl === config.databaseOwnerUrl) {
    problems.push(
      'DATABASE_URL en DATABASE_OWNER_URL zijn gelijk: gebruik de rol verbonden_app voor DATABASE_URL.',
    )
  }
  return problems
}

function modeProblems(config: Config, env: Env): string[] {
  const problems: string[] = []
  if (config.nu && !config.demo && env.NODE_ENV !== 'test') {
    problems.push(
      'VERBONDEN_NU mag alleen in de demo of in een test: verwijder deze, of zet VERBONDEN_DEMO op true.',
    )
  }
  if (config.regimes.includes('zvh') && config.regimes.length > 1) {
    problems.push(
      'Regime zvh heeft een eigen installatie (Wgs 2.25-2.31): zet VERBONDEN_REGIMES op alleen zvh.',
    )
  }
  if (config.address.startsWith('http:') && !isLoopback(config.address)) {
    problems.push(
      'VERBONDEN_ADDRESS is buiten deze machine onbeveiligd: geef een adres dat met https:// begint.',
    )
  }
  return problems
}

function signInProblems(config: Config, env: Env): string[] {
  const problems: string[] = []
  const [issuer, client] = [isIntended(env, 'OIDC_ISSUER'), isIntended(env, 'OIDC_CLIENT_ID')]
  if (!(issuer && client) && (!config.demo || issuer || client)) {
    problems.push(
      'Inloggen is niet ingesteld: geef OIDC_ISSUER en OIDC_CLIENT_ID samen, of zet VERBONDEN_DEMO op true.',
    )
  }
  if (config.sessie.inactiefMinuten > config.sessie.maxUren * 60) {
    problems.push(
      'VERBONDEN_SESSIE_INACTIEF_MINUTEN is langer dan VERBONDEN_SESSIE_MAX_UREN: maak de eerste korter of de tweede langer.',
    )
  }
  return problems
}

function spraakProblems(config: Config, env: Env): string[] {
  const problems: string[] = []
  const more = ['VERBONDEN_SPRAAK_MODEL', 'VERBONDEN_SPRAAK_SLEUTEL'] as const
  if (!isIntended(env, 'VERBONDEN_SPRAAK_ADRES') && more.some((name) => isIntended(env, name))) {
    problems.push(
      'VERBONDEN_SPRAAK_MODEL of VERBONDEN_SPRAAK_SLEUTEL staat er zonder VERBONDEN_SPRAAK_ADRES: geef ook het adres van de spraakdienst, of verwijder ze.',
    )
  }
  if (config.spraak && config.alleenWgs) {
    problems.push(
      'VERBONDEN_SPRAAK_ADRES kan niet bij regime zvh: daar is geen portaal om in te praten. Verwijder deze.',
    )
  }
  return problems
}

function isLoopback(address: string): boolean {
  return URL.canParse(address) && isLoopbackHost(new URL(address).hostname)
}
