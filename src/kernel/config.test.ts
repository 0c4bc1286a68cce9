import { expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const server = {
  DATABASE_URL: 'postgresql://verbonden_app:x@db.example.nl/verbonden',
  OIDC_ISSUER: 'https://login.example.nl',
  OIDC_CLIENT_ID: 'verbonden',
}

function problemsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

test('zonder instellingen draait de demo op deze machine, met een eigen database', () => {
  const config = readConfig({})
  expect(config).toMatchObject({
    databaseUrl: undefined,
    port: 3000,
    host: '127.0.0.1',
    address: 'http://127.0.0.1:3000',
    demo: true,
    regimes: ['steun', 'pga'],
    sessie: { inactiefMinuten: 30, maxUren: 10 },
  })
})

test('met een gegeven database is er geen demo, en is een aanbieder voor het inloggen nodig', () => {
  expect(readConfig(server).demo).toBe(false)
  expect(problemsOf({ DATABASE_URL: server.DATABASE_URL }).join()).toContain('OIDC_ISSUER en OIDC_CLIENT_ID')
})

test('alle problemen komen in één keer, ieder met de naam van de variabele en een herstel', () => {
  const problems = problemsOf({
    VERBONDEN_PORT: '99999',
    VERBONDEN_DEMO: 'misschien',
    VERBONDEN_NU: 'gisteren',
    VERBONDEN_POORT: '3000',
    DATABASE_URL: 'mysql://localhost/x',
  })
  expect(problems).toHaveLength(5)
  for (const name of [
    'VERBONDEN_PORT',
    'VERBONDEN_DEMO',
    'VERBONDEN_NU',
    'VERBONDEN_POORT',
    'DATABASE_URL',
  ]) {
    expect(problems.filter((problem) => problem.startsWith(name))).toHaveLength(1)
  }
})

test('een fout geeft nooit de waarde van een geheim weer', () => {
  const problems = problemsOf({ DATABASE_URL: 'mysql://u:heelgeheim@h/x' })
  expect(problems.join()).not.toContain('heelgeheim')
})

test('een lege variabele telt als afwezig', () => {
  expect(readConfig({ VERBONDEN_PORT: '', DATABASE_URL: ' ' }).port).toBe(3000)
})

test.each([
  ['een eigen klok buiten de demo', { ...server, VERBONDEN_NU: '2026-11-02T08:00:00Z' }, 'VERBONDEN_NU'],
  ['zvh naast een ander regime', { VERBONDEN_REGIMES: 'steun,zvh' }, 'zvh'],
  ['een openbaar adres zonder https', { VERBONDEN_ADDRESS: 'http://verbonden.example.nl' }, 'https'],
  ['een halve aanbieder', { OIDC_ISSUER: 'https://login.example.nl' }, 'OIDC_CLIENT_ID'],
  ['een eigenaar zonder gewone gebruiker', { DATABASE_OWNER_URL: 'postgresql://o@h/d' }, 'DATABASE_URL'],
  [
    'de eigenaar als gewone gebruiker',
    { ...server, DATABASE_OWNER_URL: server.DATABASE_URL },
    'verbonden_app',
  ],
  [
    'langer stil dan een sessie duurt',
    { VERBONDEN_SESSIE_INACTIEF_MINUTEN: '90', VERBONDEN_SESSIE_MAX_UREN: '1' },
    'MAX_UREN',
  ],
  [
    'een spraakdienst zonder https',
    { VERBONDEN_SPRAAK_ADRES: 'http://spraak.example.nl' },
    'http mag alleen',
  ],
  [
    'een spraakdienst die op deze machine lijkt',
    { VERBONDEN_SPRAAK_ADRES: 'http://127.0.0.1.example.nl' },
    'http mag alleen',
  ],
  [
    'een wachtwoord in het adres van de spraakdienst',
    { VERBONDEN_SPRAAK_ADRES: 'https://u:heelgeheim@spraak.example.nl' },
    'zonder naam',
  ],
  [
    'een vraagteken in het adres van de spraakdienst',
    { VERBONDEN_SPRAAK_ADRES: 'https://spraak.example.nl/?sleutel=x' },
    'vraagteken',
  ],
  ['een spraakdienst die geen adres is', { VERBONDEN_SPRAAK_ADRES: 'spraak.example.nl' }, 'SPRAAK_ADRES'],
  ['een sleutel zonder spraakdienst', { VERBONDEN_SPRAAK_SLEUTEL: 'heelgeheim' }, 'SPRAAK_ADRES'],
  ['een model zonder spraakdienst', { VERBONDEN_SPRAAK_MODEL: 'whisper-1' }, 'SPRAAK_ADRES'],
  [
    'praten waar geen portaal is',
    { VERBONDEN_REGIMES: 'zvh', VERBONDEN_SPRAAK_ADRES: 'https://spraak.example.nl' },
    'zvh',
  ],
])('%s wordt geweigerd', (_wat, env, woord) => {
  const problems = problemsOf(env)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(woord)
})

test('zonder spraakdienst staat praten uit; met een dienst zijn model en geduld bekend', () => {
  expect(readConfig({}).spraak).toBeUndefined()
  expect(readConfig({ VERBONDEN_SPRAAK_ADRES: 'https://spraak.example.nl/dienst/' }).spraak).toEqual({
    adres: 'https://spraak.example.nl/dienst',
    model: 'whisper-1',
    sleutel: undefined,
    geduld: 20_000,
  })
  const here = {
    VERBONDEN_SPRAAK_ADRES: 'http://[::1]:8080',
    VERBONDEN_SPRAAK_MODEL: 'Systran/faster-whisper-small',
  }
  expect(readConfig({ ...here, VERBONDEN_SPRAAK_SLEUTEL: 'x' }).spraak).toMatchObject({
    adres: 'http://[::1]:8080',
    model: 'Systran/faster-whisper-small',
    sleutel: 'x',
  })
})

test('een fout bij de spraakdienst zegt haar wachtwoord en sleutel niet', () => {
  const problems = problemsOf({
    VERBONDEN_SPRAAK_ADRES: 'https://u:heelgeheim@h',
    VERBONDEN_SPRAAK_SLEUTEL: 'ook geheim',
  })
  expect(problems).toHaveLength(2)
  expect(problems.join()).not.toMatch(/heelgeheim|ook geheim/)
})

test('luisteren op alle netwerken geeft een adres dat een browser kan openen', () => {
  expect(readConfig({ VERBONDEN_HOST: '0.0.0.0', VERBONDEN_PORT: '8080' }).address).toBe(
    'http://127.0.0.1:8080',
  )
})
