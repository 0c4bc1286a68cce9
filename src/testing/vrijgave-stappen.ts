import type { ZvhWereld } from './zvh-wereld.ts'

/** The steps of a release of the casus of Tess, and of a question whether there is anything, as one call each. */
export function vrijgaveStappen(w: ZvhWereld) {
  const balie = (...more: string[]) => ['/v1/vrijgaven/casussen', w.tess, ...more].join('/')
  const ronde = async (): Promise<string> =>
    (
      await w.doe('carla', 'POST', balie('rondes'), {
        aanleiding: 'informatieplicht',
        antwoordVoor: w.dag(7),
      })
    ).id
  const eigen = async (persona: string): Promise<{ id: string; versie: number }> =>
    (await w.doe(persona, 'GET', `/v1/casussen/${w.tess}/vrijgave`)).gevraagd[0]
  const zegt = async (persona: string, body: object): Promise<string> => {
    const { id, versie } = await eigen(persona)
    await w.doe(persona, 'PUT', `/v1/vrijgave-oordelen/${id}`, body, versie)
    return id
  }
  const iedereenMag = async () => {
    for (const persona of ['hanna', 'bram', 'roos', 'pim']) await zegt(persona, { antwoord: 'mag' })
  }
  const bezwaar = (anders = {}) => ({
    antwoord: 'wacht',
    grond: 'uavg41-d',
    afweging: 'Een onderzoek loopt nog.',
    herzienOp: w.dag(14),
    ...anders,
  })
  const vrij = (anders = {}) => ({
    besluit: 'vrij',
    onderdelen: ['bestaan', 'meedoen', 'plan'],
    jeugdigeVanaf: w.dag(0),
    woorden: 'Wij zoeken samen een vaste plek voor je.',
    afweging: 'Niemand heeft bezwaar.',
    ...anders,
  })
  const besluit = (id: string, body: object, versie = 1) =>
    w.vraag('carla', 'PUT', `/v1/vrijgaven/${id}/besluit`, body, versie)
  const persoon = async (soort: string): Promise<string> =>
    String(
      (await w.owner('select id from persoon where casus_id = $1 and soort = $2', [w.tess, soort]))[0]?.id,
    )
  const loopvraag = (naam: string, anders = {}) => ({
    overNaam: naam,
    overGeboortedatum: '2009-05-04',
    aanvrager: naam,
    aanvragerKant: 'jeugdige',
    kanaal: 'brief',
    ontvangenOp: w.dag(-24),
    ...anders,
  })
  return { balie, ronde, eigen, zegt, iedereenMag, bezwaar, vrij, besluit, persoon, loopvraag }
}
