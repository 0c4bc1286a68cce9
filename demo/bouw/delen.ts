import { op } from '../kalender.ts'
import { actor, insertRow } from '../regio.ts'
import { addGebeurtenis, type DemoCasus, mens, type Wie, type Zicht, zicht } from './zicht.ts'

type Bijdrage = {
  soort: 'goed' | 'voorval' | 'zorg' | 'vraag'
  categorie: string
  tekst: string
  door: string
  datum: string
  tijd?: string
  wie: Wie
  gezin?: { jeugdige?: string | null; ouder?: string | null }
  noodzaak?: string
  alleenOrientatie?: boolean
  eerstVragen?: boolean
  /** Why a professional bound to secrecy could give this. */
  geheim?: { grond: 'goed_hulpverlenerschap' | 'wettelijke_plicht'; uitleg: string }
  gebeurdOp?: string
  achterhoudReden?: string
  eigenKant?: 'gevraagd' | 'nog_vragen' | 'wil_niet'
  ingetrokken?: string
  gecorrigeerd?: string
  vervangt?: string
  /** The release from secrecy on which someone who is bound gives it. */
  toestemming?: string
  /** Without it: a year after it was written. */
  verlooptOp?: string
}

/** Adds what someone brings into a casus, and answers its key and audience. */
export async function addBijdrage(casus: DemoCasus, b: Bijdrage): Promise<{ id: string; publiek: Zicht }> {
  const wie = actor(casus.regio, b.door)
  const publiek = zicht(casus, b.wie, b.gezin)
  const moment = op(b.datum, b.tijd ?? '13:30')
  const id = await insertRow(casus.regio.client, 'bijdrage', {
    casus_id: casus.id,
    soort: b.soort,
    categorie: b.categorie,
    tekst: b.tekst,
    noodzaak: b.noodzaak ?? '',
    alleen_orientatie: b.alleenOrientatie ?? false,
    eerst_vragen: b.eerstVragen ?? false,
    geheim_uitleg: b.geheim?.uitleg ?? '',
    gebeurd_op: b.gebeurdOp ?? null,
    organisatie_id: wie.organisatieId,
    door: wie.id,
    ...status(b),
    vervangt_id: b.vervangt ?? null,
    achterhoud_reden: b.achterhoudReden ?? '',
    eigen_kant: b.eigenKant ?? 'n_v_t',
    geheim_grond: b.toestemming === undefined ? (b.geheim?.grond ?? null) : 'toestemming',
    toestemming_id: b.toestemming ?? null,
    eerste_verwerking: moment,
    verloopt_op: b.verlooptOp ?? yearAfter(b.datum),
    ...publiek,
  })
  await addGebeurtenis(
    casus,
    b.vervangt ? 'bijdrage.corrigeren' : 'bijdrage.toevoegen',
    id,
    b.door,
    moment,
    publiek,
    { soort: b.soort, categorie: b.categorie },
  )
  if (b.ingetrokken)
    await addGebeurtenis(casus, 'bijdrage.intrekken', id, b.door, op(b.datum, '16:45'), publiek, {
      soort: b.soort,
    })
  return { id, publiek }
}

function status(b: Bijdrage): Record<string, string> {
  if (b.ingetrokken) return { status: 'ingetrokken', status_reden: b.ingetrokken }
  if (b.gecorrigeerd) return { status: 'gecorrigeerd', status_reden: b.gecorrigeerd }
  return {}
}

function yearAfter(datum: string): string {
  const dag = datum.slice(5) === '02-29' ? '02-28' : datum.slice(5)
  return `${Number(datum.slice(0, 4)) + 1}-${dag}`
}

type EigenKant = {
  gebeurde: string
  beschermde: string
  zouHelpen: string
  door: string
  datum: string
  tijd: string
}

/** The young person's own side beside an incident, for the same eyes. */
export async function addEigenKant(
  casus: DemoCasus,
  bijdrage: { id: string; publiek: Zicht },
  k: EigenKant,
): Promise<void> {
  await insertRow(casus.regio.client, 'eigen_kant', {
    casus_id: casus.id,
    bijdrage_id: bijdrage.id,
    gebeurde: k.gebeurde,
    beschermde: k.beschermde,
    zou_helpen: k.zouHelpen,
    door: actor(casus.regio, k.door).id,
    op: op(k.datum, k.tijd),
    ...bijdrage.publiek,
  })
  await addGebeurtenis(
    casus,
    'bijdrage.eigen_kant',
    bijdrage.id,
    k.door,
    op(k.datum, k.tijd),
    bijdrage.publiek,
  )
}

type Weerwoord = {
  van: string
  over: 'plan' | 'afspraak'
  overId: string | null
  tekst: string
  datum: string
  wie: Wie
}

/** What the young person or a parent says back. */
export async function addWeerwoord(casus: DemoCasus, w: Weerwoord): Promise<void> {
  const publiek = zicht(casus, w.wie)
  const id = await insertRow(casus.regio.client, 'weerwoord', {
    casus_id: casus.id,
    betrokkenheid_id: mens(casus, w.van).id,
    over_soort: w.over,
    over_id: w.overId,
    tekst: w.tekst,
    door: actor(casus.regio, w.van).id,
    op: op(w.datum, '20:00'),
    ...publiek,
  })
  await addGebeurtenis(casus, `${w.over}.weerwoord`, id, w.van, op(w.datum, '20:00'), publiek)
}
