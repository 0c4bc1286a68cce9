import { op } from '../kalender.ts'
import { actor, insertRow } from '../regio.ts'
import { addGebeurtenis, type DemoCasus, type Wie, zicht } from './zicht.ts'

type Deelname = { gekozen?: boolean; reden?: string; van?: string; wie?: Wie }

/** Lets a professional take part. `wie`: which organisations may know that this one does. */
export async function addProfessional(
  casus: DemoCasus,
  gebruiker: string,
  rollen: string[],
  d: Deelname = {},
): Promise<void> {
  const wie = actor(casus.regio, gebruiker)
  const publiek = zicht(casus, d.wie ?? 'allen')
  const van = d.van ?? casus.start
  const id = await insertRow(casus.regio.client, 'betrokkenheid', {
    casus_id: casus.id,
    kant: 'professional',
    rollen,
    actor_id: wie.id,
    organisatie_id: wie.organisatieId,
    van,
    besloten_door: actor(casus.regio, casus.regisseur).id,
    reden: d.reden ?? '',
    gekozen_door_jeugdige: d.gekozen ?? false,
    casus_start: op(casus.start, '09:00'),
    ...publiek,
  })
  casus.mensen.set(gebruiker, { id, actorId: wie.id, persoonId: null })
  if (gebruiker !== casus.regisseur)
    await addGebeurtenis(casus, 'casus.betrokkene_erbij', id, casus.regisseur, op(van, '09:05'), publiek, {
      rol: rollen[0],
    })
}

type Gezinslid = {
  soort: 'jeugdige' | 'ouder'
  roepnaam: string
  tussenvoegsel?: string
  achternaam: string
  leeftijd?: number
  /** The persona of an own account. */
  gebruiker?: string
  woonplaats?: string
  telefoon?: string
  relatie?: string
  gezag?: { bron: string; op: string }
}

/** Adds the young person or a parent; without account they take part all the same. */
export async function addGezinslid(casus: DemoCasus, g: Gezinslid): Promise<void> {
  const { client, kalender } = casus.regio
  const persoonId = await insertRow(client, 'persoon', {
    casus_id: casus.id,
    soort: g.soort,
    roepnaam: g.roepnaam,
    tussenvoegsel: g.tussenvoegsel ?? '',
    achternaam: g.achternaam,
    geboortedatum: g.leeftijd === undefined ? null : kalender.geboren(g.leeftijd),
    telefoon: g.telefoon ?? '',
    woonplaats: g.woonplaats ?? 'Merwestad',
    relatie: g.relatie ?? '',
    gezag: g.gezag ? true : null,
    gezag_bron: g.gezag?.bron ?? '',
    gezag_op: g.gezag?.op ?? null,
  })
  const actorId = g.gebruiker === undefined ? null : actor(casus.regio, g.gebruiker).id
  const id = await insertRow(client, 'betrokkenheid', {
    casus_id: casus.id,
    kant: g.soort,
    rollen: [g.soort],
    actor_id: actorId,
    persoon_id: persoonId,
    van: casus.start,
    besloten_door: actor(casus.regio, casus.regisseur).id,
    casus_start: op(casus.start, '09:00'),
    ...zicht(casus, 'allen'),
  })
  casus.mensen.set(g.gebruiker ?? g.roepnaam.toLowerCase(), { id, actorId, persoonId })
}
