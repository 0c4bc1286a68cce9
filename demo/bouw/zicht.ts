import type { OrganisatieSleutel } from '../organisaties.ts'
import { actor, insertRow, organisatieId, type Regio } from '../regio.ts'

type Mens = { id: string; actorId: string | null; persoonId: string | null }
/** A casus being filled. `mensen`: who takes part, by persona or, without account, by first name in small letters. */
export type DemoCasus = {
  regio: Regio
  id: string
  start: string
  /** The persona who leads it. */
  regisseur: string
  jeugdigeZiet: boolean
  ouderZiet: boolean
  mensen: Map<string, Mens>
}

export type Zicht = {
  publiek: string[] | null
  jeugdige_vanaf: string | null
  ouder_vanaf: string | null
  /** For which parents; each of them when left out. */
  ouder_ids?: string[]
}
export type Wie = 'allen' | OrganisatieSleutel[]

/** The audience of a row: which organisations, and the family from the start of the casus unless told otherwise. */
export function zicht(
  casus: DemoCasus,
  wie: Wie,
  gezin: { jeugdige?: string | null; ouder?: string | null } = {},
): Zicht {
  return {
    publiek: wie === 'allen' ? null : wie.map((sleutel) => organisatieId(casus.regio, sleutel)),
    jeugdige_vanaf:
      gezin.jeugdige === undefined && casus.jeugdigeZiet ? casus.start : (gezin.jeugdige ?? null),
    ouder_vanaf: gezin.ouder === undefined && casus.ouderZiet ? casus.start : (gezin.ouder ?? null),
  }
}

/** Who takes part under this name; throws when nobody does. */
export function mens(casus: DemoCasus, wie: string): Mens {
  const found = casus.mensen.get(wie)
  if (found === undefined) throw new Error(`${wie} takes no part in this casus`)
  return found
}

/** A line on the tijdlijn, as the act would have left it. */
export async function addGebeurtenis(
  casus: DemoCasus,
  soort: string,
  objectId: string,
  door: string,
  moment: string,
  publiek: Zicht,
  gegevens: Record<string, unknown> = {},
): Promise<void> {
  const wie = actor(casus.regio, door)
  await insertRow(casus.regio.client, 'gebeurtenis', {
    casus_id: casus.id,
    soort,
    object_id: objectId,
    gegevens: JSON.stringify(gegevens),
    door: wie.id,
    organisatie_id: wie.organisatieId,
    op: moment,
    ...publiek,
  })
}
