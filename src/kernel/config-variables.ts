import { z } from 'zod'
import { isLoopbackHost } from './loopback.ts'

/** One environment variable: what it is for, and the sentence that mends a wrong value. */
type Variable = { omschrijving: string; herstel: string; schema: z.ZodType }

const text = z.string().trim().min(1)
const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//)
  .refine((value) => !/\s/.test(value))
const url = z.url({ protocol: /^https?$/ })
/** Sound of a young person travels encrypted, or not outside this machine; no name or password stands in an address that is shown or logged. */
const spraakAdres = url.refine((value) => {
  if (!URL.canParse(value)) return false
  const { protocol, hostname, username, password, search, hash } = new URL(value)
  const plain = `${username}${password}${search}${hash}` === ''
  return plain && (protocol === 'https:' || isLoopbackHost(hostname))
})
const count = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
const yesNo = z
  .enum(['true', 'false', 'ja', 'nee', '1', '0'])
  .transform((value) => ['true', 'ja', '1'].includes(value))

/** Every environment variable that Verbonden reads. `verbonden start --help` prints this list. */
export const variables = {
  DATABASE_URL: {
    omschrijving: 'database als gewone gebruiker (rol verbonden_app); zonder deze start een eigen PostgreSQL',
    herstel: 'geef een adres als postgresql://verbonden_app:wachtwoord@server:5432/verbonden',
    schema: postgresUrl,
  },
  DATABASE_OWNER_URL: {
    omschrijving:
      'dezelfde database als eigenaar (rol verbonden_owner); alleen voor migraties en demogegevens',
    herstel: 'geef een adres als postgresql://verbonden_owner:wachtwoord@server:5432/verbonden',
    schema: postgresUrl,
  },
  VERBONDEN_PORT: {
    omschrijving: 'poort van de webserver (3000)',
    herstel: 'geef een getal van 1 tot en met 65535',
    schema: count(1, 65_535),
  },
  VERBONDEN_HOST: {
    omschrijving: 'netwerkadres waarop de webserver luistert (127.0.0.1)',
    herstel: 'geef een IP-adres of hostnaam, zoals 127.0.0.1',
    schema: text.regex(/^[\w.:-]+$/),
  },
  VERBONDEN_ADDRESS: {
    omschrijving: 'adres dat gebruikers in hun browser typen; buiten deze machine altijd https',
    herstel: 'geef een volledig adres, zoals https://verbonden.voorbeeld.nl',
    schema: url,
  },
  VERBONDEN_SLEUTELBESTAND: {
    omschrijving: 'bestand (0600) met de sleutel waarmee iedere transactie ondertekend wordt',
    herstel: 'geef het pad van een bestand dat alleen deze gebruiker kan lezen',
    schema: text,
  },
  VERBONDEN_GROOTBOEK: {
    omschrijving:
      'bestand met wat na terugzetten beëindigd moet blijven; anders grootboek.jsonl naast het sleutelbestand',
    herstel: 'geef het pad van een bestand buiten de database en buiten haar reservekopie',
    schema: text,
  },
  VERBONDEN_DEMO: {
    omschrijving: 'demoregio en inloggen als persona (true bij de eigen PostgreSQL, anders false)',
    herstel: 'geef true of false',
    schema: yesNo,
  },
  VERBONDEN_REGIMES: {
    omschrijving: 'regimes van dit samenwerkingsverband, met komma’s (steun,pga)',
    herstel: 'geef namen van regimes met komma’s ertussen, zoals steun,pga',
    schema: text.regex(/^[a-z]+(,[a-z]+)*$/).transform((value) => [...new Set(value.split(','))]),
  },
  VERBONDEN_ZVH_ADRES: {
    omschrijving:
      'adres van het Zorg- en Veiligheidshuis van deze regio, alleen om te tonen; er gaat nooit iets heen',
    herstel: 'geef een volledig adres, zoals https://zvh.voorbeeld.nl',
    schema: url,
  },
  VERBONDEN_SPRAAK_ADRES: {
    omschrijving:
      'adres van de eigen spraakdienst van de regio, die praten in het portaal omzet in woorden; zonder deze staat praten uit',
    herstel:
      'geef het adres tot vóór /v1, zoals https://spraak.voorbeeld.nl; http mag alleen op deze machine, en zonder naam, wachtwoord of vraagteken',
    schema: spraakAdres,
  },
  VERBONDEN_SPRAAK_MODEL: {
    omschrijving: 'model dat die dienst gebruikt (whisper-1)',
    herstel: 'geef de naam van een model dat de dienst kent, zoals whisper-1',
    schema: text.max(200).regex(/^[\w./:@+-]+$/),
  },
  VERBONDEN_SPRAAK_SLEUTEL: {
    omschrijving:
      'geheim waarmee Verbonden zich bij die dienst bekendmaakt; niet nodig als de dienst er geen vraagt',
    herstel: 'geef het geheim zoals de dienst het uitgaf, zonder spaties',
    schema: text.max(1000).regex(/^[\x21-\x7e]+$/),
  },
  VERBONDEN_NU: {
    omschrijving: 'tijdstip waarop de klok begint, alleen in de demo en in tests',
    herstel: 'geef een tijdstip in UTC, zoals 2026-11-02T08:00:00Z',
    schema: z.iso.datetime().transform((value) => new Date(value)),
  },
  OIDC_ISSUER: {
    omschrijving: 'adres van de OpenID-aanbieder waarmee medewerkers inloggen',
    herstel: 'geef het adres van de aanbieder, zoals https://login.voorbeeld.nl',
    schema: url,
  },
  OIDC_CLIENT_ID: {
    omschrijving: 'naam waaronder Verbonden bij de aanbieder bekend is',
    herstel: 'geef de client-id die de aanbieder heeft uitgegeven',
    schema: text,
  },
  OIDC_CLIENT_SECRET: {
    omschrijving: 'geheim bij die naam; niet nodig voor een publieke client',
    herstel: 'geef het geheim dat de aanbieder heeft uitgegeven',
    schema: text,
  },
  VERBONDEN_SESSIE_INACTIEF_MINUTEN: {
    omschrijving: 'minuten zonder gebruik waarna een sessie eindigt (30)',
    herstel: 'geef een getal van 1 tot en met 1440',
    schema: count(1, 1440),
  },
  VERBONDEN_SESSIE_MAX_UREN: {
    omschrijving: 'uren waarna een sessie hoe dan ook eindigt (10)',
    herstel: 'geef een getal van 1 tot en met 168',
    schema: count(1, 168),
  },
  VERBONDEN_LOGNIVEAU: {
    omschrijving: 'wat de processen melden: fatal, error, warn, info, debug of silent (warn)',
    herstel: 'geef fatal, error, warn, info, debug of silent',
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
  },
} satisfies Record<string, Variable>
