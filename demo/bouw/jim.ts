import { op } from '../kalender.ts'
import { actor, insertRow } from '../regio.ts'
import { type DemoCasus, mens } from './zicht.ts'

type Jim = {
  roepnaam: string
  relatie: string
  gebruiker: string
  jeugdige: string
  hoe: string
  datum: string
  doet: string
  doetNiet: string
  stopt: string
}
type Ding = { spoor: string } | { afspraak: string } | { overleg: string } | 'vraag'

/** Lets a young person of a steun casus have a JIM since a day; the database makes the JIM take part. Answers the key of the JIM. */
export async function addJim(casus: DemoCasus, j: Jim): Promise<string> {
  const { client } = casus.regio
  const van = op(j.datum, '15:00')
  const door = actor(casus.regio, j.jeugdige).id
  const id = await insertRow(client, 'jim', {
    casus_id: casus.id,
    roepnaam: j.roepnaam,
    relatie: j.relatie,
    volwassen: 'ja',
    zelfde_adres: 'nee',
    hoe: j.hoe,
    status: 'jim',
    gevraagd_op: j.datum,
    geantwoord_op: j.datum,
    begonnen_op: van,
    actor_id: actor(casus.regio, j.gebruiker).id,
    door,
    op: van,
  })
  await insertRow(client, 'jim_overeenkomst', {
    casus_id: casus.id,
    jim_id: id,
    doet: j.doet,
    doet_niet: j.doetNiet,
    stopt: j.stopt,
    jeugdige_op: van,
    jim_op: van,
    door,
    op: van,
  })
  const { rows } = await client.query('select betrokkenheid_id from jim where id = $1', [id])
  await client.query('update betrokkenheid set van = $2, jeugdige_vanaf = $2 where id = $1', [
    rows[0].betrokkenheid_id,
    j.datum,
  ])
  casus.mensen.set(j.gebruiker, { id: rows[0].betrokkenheid_id, actorId: null, persoonId: null })
  return id
}

/** What the young person lets the JIM see. */
export async function shareWithJim(casus: DemoCasus, jimId: string, dingen: readonly Ding[]): Promise<void> {
  for (const ding of dingen) {
    const [soort, id] = ding === 'vraag' ? ['vraag', null] : (Object.entries(ding)[0] ?? ['vraag', null])
    await insertRow(casus.regio.client, 'jim_deling', {
      casus_id: casus.id,
      jim_id: jimId,
      soort,
      ...(soort !== 'vraag' && { [`${soort}_id`]: id }),
    })
  }
}

/** Someone under 16 asked somebody who says yes; what each parent says about it was told to who carries the casus. */
export async function addJimVraag(
  casus: DemoCasus,
  j: Pick<Jim, 'roepnaam' | 'relatie' | 'hoe' | 'datum'> & {
    door: string
    ouders: Record<string, 'ja' | 'nee'>
  },
): Promise<void> {
  const { client } = casus.regio
  const door = actor(casus.regio, j.door).id
  const id = await insertRow(client, 'jim', {
    casus_id: casus.id,
    roepnaam: j.roepnaam,
    relatie: j.relatie,
    volwassen: 'ja',
    zelfde_adres: 'nee',
    hoe: j.hoe,
    status: 'gevraagd',
    gevraagd_op: j.datum,
    door,
    op: op(j.datum, '15:30'),
  })
  // With the yes the database asks each parent.
  await client.query(`update jim set status = 'wil_wel', geantwoord_op = $2 where id = $1`, [id, j.datum])
  for (const [ouder, antwoord] of Object.entries(j.ouders))
    await client.query(
      `update jim_ouder set antwoord = $3, wijze = 'gesproken', gezegd_op = $4, door = $5, op = $6 where jim_id = $1 and persoon_id = $2`,
      [id, mens(casus, ouder).persoonId, antwoord, j.datum, door, op(j.datum, '17:00')],
    )
}
