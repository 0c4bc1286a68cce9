import type { Client } from './test-api.ts'

/** A pga aanmelding with everything filled in, as a form would send it. */
export const volledigePga = {
  regime: 'pga',
  roepnaam: 'Kasper',
  achternaam: 'Voorbeeld',
  geboortedatum: '2010-04-05',
  bsn: '123456782',
  adres: 'Kerkstraat 1',
  postcode: '3011 AA',
  woonplaats: 'Merwestad',
  telefoonJeugdige: '06 5550 2001',
  school: 'ROC De Waterlinie',
  vraag: 'Ik wil weer naar school.',
  reden: 'Blijft weg van school en is vaak op straat.',
  geprobeerd: 'Gesprekken met ouders en school.',
  kanLichter: 'nee',
  eerstGebeld: 'Gebeld met de mentor; er is meer nodig dan school kan.',
  geinformeerd: 'ja',
  gecontroleerd: true,
  criteria: {
    meer_leefgebieden: 'School en thuis: al zes weken niet in de klas.',
    veiligheid: 'Twee meldingen in oktober, door buurtbewoners.',
    samen_nodig: 'School, wijkteam en politie.',
    lichter_kan_niet: 'Het wijkteam probeerde het drie maanden.',
  },
} as const

/** A question for help by a partner, with everything filled in but the receiver. */
export const volledigeSteun = {
  regime: 'steun',
  roepnaam: 'Lotte',
  achternaam: 'Voorbeeld',
  geboortedatum: '2011-02-03',
  vraag: 'Ik wil iemand om mee te praten.',
  reden: 'Zij vroeg er zelf om.',
  geprobeerd: 'De mentor luistert, maar is er niet altijd.',
  kanLichter: 'nee',
  eerstGebeld: 'Gebeld met Kade 9, die willen meedenken.',
  geinformeerd: 'ja',
  gecontroleerd: true,
} as const

/** Makes a concept and answers its id; throws when it was refused. */
export async function makeConcept(
  client: Client,
  body: Record<string, unknown> = volledigePga,
): Promise<string> {
  const made = await client.call<{ id: string }>('POST', '/v1/aanmeldingen', body)
  if (made.status !== 201) throw new Error(`no concept: ${JSON.stringify(made.body)}`)
  return made.body.id
}

/** Sends a concept as it stands; throws when it was refused. */
export async function sendConcept(client: Client, id: string): Promise<void> {
  const sent = await client.call(
    'POST',
    `/v1/aanmeldingen/${id}/verzendingen`,
    undefined,
    await ifMatch(client, id),
  )
  if (sent.status !== 200) throw new Error(`not sent: ${JSON.stringify(sent.body)}`)
}

/** The If-Match header of the version this person sees now; of version 1 when they see nothing. */
export async function ifMatch(client: Client, id: string): Promise<Record<string, string>> {
  const { headers } = await client.call('GET', `/v1/aanmeldingen/${id}`)
  return { 'if-match': headers.etag ?? '"1"' }
}

/** The id of an organisation of the demo region, by its name. */
export async function organisatieId(
  all: (query: string, values: unknown[]) => Promise<Record<string, unknown>[]>,
  naam: string,
): Promise<string> {
  const [row] = await all('select id from organisatie where naam = $1', [naam])
  return String(row?.id)
}
