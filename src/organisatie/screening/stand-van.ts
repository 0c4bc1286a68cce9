import { type Onderwerp, onderwerpen, type Punt, type Stand } from './contract.ts'

/** What a regime asks of people (`toegangseis`); terms in whole years, null where none is set. */
export type Eis = {
  code: string
  naam: string
  screening: boolean
  geheimhouding: boolean
  opleidingen: Onderwerp[]
  screening_jaren: number | null
  opleiding_jaren: number | null
}
/** What is known of one member of staff. */
export type Bekend = {
  gescreend_op: string | null
  geheimhouding_op: string | null
  opleidingen: Partial<Record<Onderwerp, string>>
}

/** How many days ahead someone is told that something runs out. */
const VOORUIT = 60

/**
 * What someone lacks for a regime on a day (YYYY-MM-DD), and what runs out soon after it. It explains what `sec.dicht_voor` decides in the
 * database; a test holds the two together.
 */
export function standVan(eis: Eis, bekend: Bekend | null, vandaag: string): Stand {
  const asked: { wat: Punt['wat']; op: string | null; jaren: number | null }[] = [
    ...(eis.screening
      ? [{ wat: 'screening' as const, op: bekend?.gescreend_op ?? null, jaren: eis.screening_jaren }]
      : []),
    ...(eis.geheimhouding
      ? [{ wat: 'geheimhouding' as const, op: bekend?.geheimhouding_op ?? null, jaren: null }]
      : []),
    ...onderwerpen
      .filter((onderwerp) => eis.opleidingen.includes(onderwerp))
      .map((wat) => ({ wat, op: bekend?.opleidingen[wat] ?? null, jaren: eis.opleiding_jaren })),
  ]
  const points = asked.map(({ wat, op, jaren }) => {
    const tot = op !== null && jaren !== null ? yearsLater(op, jaren) : null
    const counts = op !== null && op <= vandaag && (tot === null || tot > vandaag)
    return { punt: { wat, tot }, counts }
  })
  const soon = new Date(Date.parse(vandaag) + VOORUIT * 86_400_000).toISOString().slice(0, 10)
  return {
    regime: { code: eis.code, naam: eis.naam },
    mist: points.filter((p) => !p.counts).map((p) => p.punt),
    binnenkort: points
      .filter((p) => p.counts && p.punt.tot !== null && p.punt.tot <= soon)
      .map((p) => p.punt),
  }
}

/** As PostgreSQL counts: 29 February becomes 28 February in a year that has none. */
function yearsLater(dag: string, jaren: number): string {
  const jaar = Number(dag.slice(0, 4)) + jaren
  const later = `${jaar}${dag.slice(4)}`
  const leap = jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0)
  return later.endsWith('-02-29') && !leap ? `${jaar}-02-28` : later
}
