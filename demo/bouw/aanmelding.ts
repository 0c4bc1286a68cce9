import { op } from '../kalender.ts'
import type { OrganisatieSleutel } from '../organisaties.ts'
import { actor, insertRow, organisatieId, type Regio } from '../regio.ts'

type Aanmelding = {
  regime: 'steun' | 'pga' | 'zvh'
  status: 'concept' | 'verzonden' | 'in_weging'
  door: string
  ontvanger: OrganisatieSleutel
  /** Working days ago. */
  gemaakt: number
  bron?: 'formulier' | 'jeugdige'
  velden: Record<string, unknown>
}

/** Adds an aanmelding, with its line on the tijdlijn once it is sent. */
export async function addAanmelding(regio: Regio, a: Aanmelding): Promise<string> {
  const wie = actor(regio, a.door)
  const moment = op(regio.kalender.werkdag(a.gemaakt), '10:20')
  const id = await insertRow(regio.client, 'aanmelding', {
    regime_code: a.regime,
    regime_versie: 1,
    status: a.status,
    bron: a.bron ?? 'formulier',
    door: wie.id,
    organisatie_id: wie.organisatieId,
    ontvanger_id: organisatieId(regio, a.ontvanger),
    gemaakt_op: moment,
    verzonden_op: a.status === 'concept' ? null : moment,
    ...a.velden,
  })
  if (a.status !== 'concept')
    await addAanmeldingGebeurtenis(regio, id, 'aanmelding.versturen', a.door, moment)
  return id
}

/** What happened to it, seen by whoever sees the aanmelding. */
export async function addAanmeldingGebeurtenis(
  regio: Regio,
  aanmeldingId: string,
  soort: string,
  door: string,
  moment: string,
): Promise<void> {
  const wie = actor(regio, door)
  await insertRow(regio.client, 'gebeurtenis', {
    aanmelding_id: aanmeldingId,
    soort,
    object_id: aanmeldingId,
    door: wie.id,
    organisatie_id: wie.organisatieId,
    op: moment,
  })
}
