import { op } from '../kalender.ts'
import type { OrganisatieSleutel } from '../organisaties.ts'
import { actor, insertRow, organisatieId } from '../regio.ts'
import { addGebeurtenis, type DemoCasus, mens, zicht } from './zicht.ts'

type Toestemming = {
  soort: 'avg' | 'geheim'
  waarvoor: string
  /** Who asks, and tells. */
  door: string
  van: OrganisatieSleutel
  aan: OrganisatieSleutel[]
  categorieen: string[]
  datum: string
  tot: string
  /** Who said yes that day; without an account it was told, with someone there. */
  ja: { wie: string; inBijzijnVan?: string }[]
  /** Parents are asked too, under 16. */
  ouderZiet?: boolean
}

/** A consent that was asked and given, and answers its key, for what rests on it. */
export async function addToestemming(casus: DemoCasus, t: Toestemming): Promise<string> {
  const { client } = casus.regio
  const vrager = actor(casus.regio, t.door)
  const publiek = zicht(casus, [t.van, ...t.aan], { jeugdige: t.datum, ouder: t.ouderZiet ? t.datum : null })
  const id = await insertRow(client, 'toestemming', {
    casus_id: casus.id,
    soort: t.soort,
    waarvoor: t.waarvoor,
    van_organisaties: [organisatieId(casus.regio, t.van)],
    aan_organisaties: t.aan.map((sleutel) => organisatieId(casus.regio, sleutel)),
    categorieen: t.categorieen,
    van: t.datum,
    tot: t.tot,
    door: vrager.id,
    organisatie_id: vrager.organisatieId,
    op: op(t.datum, '09:30'),
    ...publiek,
  })
  await addGebeurtenis(casus, 'toestemming.vragen', id, t.door, op(t.datum, '09:30'), publiek, {
    soort: t.soort,
  })
  for (const { wie, inBijzijnVan } of t.ja) {
    const { rows } = await client.query(
      'select p.id, p.soort from betrokkenheid b join persoon p on p.id = b.persoon_id where b.id = $1',
      [mens(casus, wie).id],
    )
    const spreker = inBijzijnVan === undefined ? wie : t.door
    await insertRow(client, 'toestemming_antwoord', {
      casus_id: casus.id,
      toestemming_id: id,
      persoon_id: rows[0].id,
      antwoord: 'ja',
      wijze: inBijzijnVan === undefined ? 'portaal' : 'gesproken',
      gezegd_op: t.datum,
      in_bijzijn_van: inBijzijnVan ?? '',
      door: actor(casus.regio, spreker).id,
      op: op(t.datum, '11:00'),
      ...publiek,
    })
    await addGebeurtenis(casus, 'toestemming.antwoorden', id, spreker, op(t.datum, '11:00'), publiek, {
      soort: t.soort,
      ...(rows[0].soort === 'jeugdige' && { antwoord: 'ja' }),
    })
  }
  return id
}
