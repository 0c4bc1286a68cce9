import { op } from '../kalender.ts'
import type { OrganisatieSleutel } from '../organisaties.ts'
import { actor, insertRow, organisatieId, type Regio } from '../regio.ts'

type Mens = { id: string; actorId: string | null }
/** A casus being filled. `mensen`: who takes part, by persona or, without account, by first name in small letters. */
export type DemoCasus = {
  regio: Regio
  id: string
  start: string
  ouderZiet: boolean
  mensen: Map<string, Mens>
}

export type Zicht = { publiek: string[] | null; jeugdige_vanaf: string | null; ouder_vanaf: string | null }
export type Wie = 'allen' | OrganisatieSleutel[]

/** The audience of a row: which organisations, and the family from the start of the casus unless told otherwise. */
export function zicht(
  casus: DemoCasus,
  wie: Wie,
  gezin: { jeugdige?: string | null; ouder?: string | null } = {},
): Zicht {
  return {
    publiek: wie === 'allen' ? null : wie.map((sleutel) => organisatieId(casus.regio, sleutel)),
    jeugdige_vanaf: gezin.jeugdige === undefined ? casus.start : gezin.jeugdige,
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
): Promise<void> {
  const wie = actor(casus.regio, door)
  await insertRow(casus.regio.client, 'gebeurtenis', {
    casus_id: casus.id,
    soort,
    object_id: objectId,
    door: wie.id,
    organisatie_id: wie.organisatieId,
    op: moment,
    ...publiek,
  })
}

type Start = {
  regime: 'steun' | 'pga'
  vraag: string
  verteldAan: string
  vraagOp: string
  fase: 'gestart' | 'plan' | 'in_uitvoering' | 'afschalen' | 'nazorg' | 'gesloten'
  start: string
  geslotenOp?: string
  /** Parents see the plan: not when the young person is of age. */
  ouderZiet: boolean
  geenVastePersoon?: { reden: string; tot: string }
  bewoording?: string
}

/** Opens a casus with its plan and with Marieke as casusregisseur. */
export async function startDemoCasus(regio: Regio, s: Start): Promise<DemoCasus> {
  const id = await insertRow(regio.client, 'casus', {
    regime_code: s.regime,
    regime_versie: 1,
    vraag: s.vraag,
    vraag_verteld_aan: s.verteldAan,
    vraag_op: s.vraagOp,
    fase: s.fase,
    geen_vaste_persoon_reden: s.geenVastePersoon?.reden ?? '',
    geen_vaste_persoon_tot: s.geenVastePersoon?.tot ?? null,
    start: op(s.start, '09:00'),
    gesloten_op: s.geslotenOp ? op(s.geslotenOp, '16:00') : null,
  })
  const casus: DemoCasus = { regio, id, start: s.start, ouderZiet: s.ouderZiet, mensen: new Map() }
  await insertRow(regio.client, 'plan', { casus_id: id, bewoording: s.bewoording ?? '' })
  await addGebeurtenis(casus, 'casus.starten', id, 'marieke', op(s.start, '09:00'), zicht(casus, 'allen'))
  await addProfessional(casus, 'marieke', ['casusregisseur'], { reden: 'start van de casus' })
  if (s.geslotenOp)
    await addGebeurtenis(
      casus,
      'casus.sluiten',
      id,
      'marieke',
      op(s.geslotenOp, '16:00'),
      zicht(casus, 'allen'),
    )
  return casus
}

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
    besloten_door: actor(casus.regio, 'marieke').id,
    reden: d.reden ?? '',
    gekozen_door_jeugdige: d.gekozen ?? false,
    casus_start: op(casus.start, '09:00'),
    ...publiek,
  })
  casus.mensen.set(gebruiker, { id, actorId: wie.id })
  await addGebeurtenis(casus, 'betrokkenheid.toevoegen', id, 'marieke', op(van, '09:05'), publiek)
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
    besloten_door: actor(casus.regio, 'marieke').id,
    casus_start: op(casus.start, '09:00'),
    ...zicht(casus, 'allen'),
  })
  casus.mensen.set(g.gebruiker ?? g.roepnaam.toLowerCase(), { id, actorId })
}
