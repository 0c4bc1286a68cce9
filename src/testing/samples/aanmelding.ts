import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '../../cli/context.ts'
import { makeConcept, sendConcept, volledigePga, volledigeSteun } from '../make-aanmelding.ts'
import { upload } from '../read-in.ts'
import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

const criteria = Object.keys(volledigePga.criteria)
const at = (id: string, ...more: string[]) => ['/v1/aanmeldingen', id, ...more].join('/')

const concept = async (w: Wereld, body: Record<string, unknown> = volledigePga) =>
  makeConcept(await w.als('fatima'), body)
async function verzonden(w: Wereld, body: Record<string, unknown> = volledigePga): Promise<string> {
  const id = await concept(w, body)
  await sendConcept(await w.als('fatima'), id)
  return id
}
async function inWeging(w: Wereld): Promise<string> {
  const id = await verzonden(w)
  await w.doe('marieke', 'POST', at(id, 'wegingen'))
  return id
}
async function gewogen(w: Wereld): Promise<string> {
  const id = await inWeging(w)
  for (const persona of ['marieke', 'tim'])
    for (const criterium of criteria)
      await w.doe(persona, 'PUT', at(id, 'weging/oordelen', criterium), {
        oordeel: 'voldaan',
        reden: 'Gezien.',
        versie: 0,
      })
  return id
}
const steun = (w: Wereld) => ({ ...volledigeSteun, ontvangerId: w.organisatie.nadia })
async function ontvangen(w: Wereld): Promise<string> {
  const id = await verzonden(w, steun(w))
  await w.doe('nadia', 'POST', at(id, 'ontvangsten'), undefined, await versieVan(w, 'nadia', id))
  return id
}
async function versieVan(w: Wereld, persona: string, id: string, deel = ''): Promise<number> {
  const { headers } = await (await w.als(persona)).call('GET', at(id) + deel)
  return Number(headers.etag?.replaceAll('"', '') ?? 1)
}
const ja = (w: Wereld) => ({
  verteldAan: 'Nadia',
  gezegdOp: w.dag(-1),
  oudersWoorden: 'Moeder vindt het goed.',
})
const velden = {
  ...volledigePga,
  tussenvoegsel: 'van',
  email: 'kasper@voorbeeld.example',
  telefoonOuder: '06 5550 2002',
  vraagNogNiet: 'Hij wil eerst kennismaken.',
  geinformeerdReden: 'Is al verteld.',
}

/** Sends the small file and waits for nothing: reading happens in the worker. */
async function inlezing(w: Wereld): Promise<string> {
  const bytes = new TextEncoder().encode('naamvelden;aanleiding ervan\nJansen;school\n')
  return upload(await w.als('fatima'), 'lijst.csv', bytes)
}

/** Aanmelden, inlezen, wegen. */
export const aanmeldingSamples: readonly Sample[] = [
  vast('aanmelding.lijst', 'fatima', () => ({ pad: '/v1/aanmeldingen?deel=concepten' })),
  vast('aanmelding.maken', 'fatima', () => ({
    pad: '/v1/aanmeldingen',
    body: velden,
    lees: [{ pad: '/v1/aanmeldingen/{id}' }],
  })),
  sample('aanmelding.lezen', 'fatima', async (w) => ({ pad: at(await concept(w)) })),
  sample('aanmelding.wijzigen', 'fatima', async (w) => {
    const id = await w.eenmaal('concept', () => concept(w))
    const { regime: _, ...body } = velden
    return { pad: at(id), body, versie: await versieVan(w, 'fatima', id), lees: [{ pad: at(id) }] }
  }),
  sample('aanmelding.weggooien', 'fatima', async (w) => ({ pad: at(await concept(w)), versie: 1 })),
  sample('aanmelding.verzenden', 'fatima', async (w) => {
    const id = await concept(w)
    return { pad: at(id, 'verzendingen'), versie: await versieVan(w, 'fatima', id) }
  }),
  sample('aanmelding.terugtrekken', 'fatima', async (w) => {
    const id = await verzonden(w)
    return { pad: at(id, 'intrekkingen'), versie: await versieVan(w, 'fatima', id) }
  }),
  sample('aanmelding.dubbelen', 'fatima', async (w) => ({ pad: at(await concept(w), 'dubbelen') })),
  sample('aanmelding.samenvoegen', 'fatima', async (w) => ({
    pad: at(await concept(w), 'samenvoegingen'),
    body: { metId: await concept(w) },
  })),
  sample('aanmelding.splitsen', 'fatima', async (w) => {
    const [id, metId] = [await concept(w), await concept(w)]
    const made = await w.doe('fatima', 'POST', at(id, 'samenvoegingen'), { metId })
    return { pad: at(id, 'samenvoegingen', made.id) }
  }),
  sample('aanmelding.herkennen', 'marieke', async (w) => ({
    pad: at(await makeConcept(await w.als('marieke')), 'herkenningen'),
    body: { casusId: w.casusId, antwoord: 'dezelfde' },
  })),
  sample('aanmelding.herkenning_ongedaan', 'marieke', async (w) => {
    const id = await makeConcept(await w.als('marieke'))
    const body = { casusId: w.casusId, antwoord: 'niet_dezelfde' }
    const made = await w.doe('marieke', 'POST', at(id, 'herkenningen'), body)
    return { pad: at(id, 'herkenningen', made.id) }
  }),
  sample('aanmelding.ontvangen', 'nadia', async (w) => {
    const id = await verzonden(w, steun(w))
    return { pad: at(id, 'ontvangsten'), versie: await versieVan(w, 'nadia', id) }
  }),
  sample('aanmelding.ja', 'nadia', async (w) => {
    const id = await ontvangen(w)
    return {
      pad: at(id, 'ja'),
      body: ja(w),
      versie: await versieVan(w, 'nadia', id),
      lees: [{ pad: at(id) }],
    }
  }),
  sample('aanmelding.nee', 'nadia', async (w) => {
    const id = await ontvangen(w)
    return { pad: at(id, 'nee'), versie: await versieVan(w, 'nadia', id) }
  }),
  sample('aanmelding.casus', 'nadia', async (w) => {
    const id = await ontvangen(w)
    await w.doe('nadia', 'POST', at(id, 'ja'), ja(w), await versieVan(w, 'nadia', id))
    return {
      pad: at(id, 'casus'),
      body: {
        vraag: 'Wie helpt mij verder?',
        vraagVerteldAan: 'Nadia',
        geenVastePersoonReden: 'Lotte kiest nog.',
        geenVastePersoonTot: w.dag(10),
      },
      versie: await versieVan(w, 'nadia', id),
      lees: [{ pad: '/v1/casussen/{casusId}' }, { pad: '/v1/casussen/{casusId}/export' }],
    }
  }),
  sample('inlezing.starten', 'fatima', async () => ({
    pad: '/v1/inlezingen?regime=pga',
    headers: { 'x-bestandsnaam': 'wijkteam-oost.xlsx' },
    bytes: readFileSync(join(checkout, 'data', 'aanmeldingen', 'wijkteam-oost.xlsx')),
  })),
  vast('inlezing.lijst', 'fatima', () => ({ pad: '/v1/inlezingen' })),
  sample('inlezing.bekijken', 'fatima', async (w) => ({ pad: `/v1/inlezingen/${await inlezing(w)}` })),
  sample('inlezing.toewijzen', 'fatima', async (w) => {
    const id = await inlezing(w)
    await w.owner(
      `update inlezing set status = 'vraagt_kolommen', verslag = '{"kolommen": [{"kop": "naamvelden"}, {"kop": "aanleiding ervan"}]}' where id = $1`,
      [id],
    )
    return {
      pad: `/v1/inlezingen/${id}/toewijzing`,
      body: { toewijzing: { naamvelden: 'achternaam' } },
      versie: 1,
    }
  }),
  sample('inlezing.weggooien', 'fatima', async (w) => ({
    pad: `/v1/inlezingen/${await inlezing(w)}`,
    versie: 1,
  })),
  vast('bericht.lijst', 'fatima', () => ({ pad: '/v1/berichten' })),
  sample('bericht.lezen', 'fatima', async (w) => {
    const id = await ontvangen(w)
    await w.doe('nadia', 'POST', at(id, 'nee'), undefined, await versieVan(w, 'nadia', id))
    const [bericht] = await w.doe('fatima', 'GET', '/v1/berichten')
    return { pad: `/v1/berichten/${bericht.id}/lezingen` }
  }),
  sample('weging.lezen', 'marieke', async (w) => ({ pad: at(await inWeging(w), 'weging') })),
  sample('weging.openen', 'marieke', async (w) => ({ pad: at(await verzonden(w), 'wegingen') })),
  sample('weging.oordelen', 'marieke', async (w) => {
    const id = await inWeging(w)
    return {
      pad: at(id, 'weging/oordelen', criteria[0] ?? ''),
      body: { oordeel: 'voldaan', reden: 'Gezien.', versie: 0 },
      lees: [{ pad: at(id, 'weging') }],
    }
  }),
  sample('weging.besluiten', 'ineke', async (w) => {
    const id = await gewogen(w)
    return {
      pad: at(id, 'weging/besluiten'),
      body: {
        besluit: 'aangenomen',
        reden: 'Alles klopt.',
        uitlegJeugdige: 'Wij gaan samen aan de slag. Je hoort snel meer.',
      },
      versie: await versieVan(w, 'ineke', id, '/weging'),
      lees: [{ pad: at(id, 'weging') }],
    }
  }),
  vast('vernietiging.lijst', 'ineke', () => ({ pad: '/v1/vernietigingen' })),
  sample('vernietiging.lezen', 'ineke', async (w) => {
    const id = await gewogen(w)
    const { vernietigingId } = await w.doe(
      'ineke',
      'POST',
      at(id, 'weging/besluiten'),
      { besluit: 'geweigerd', reden: 'Niet genoeg.', uitlegJeugdige: 'Wij doen dit niet.' },
      await versieVan(w, 'ineke', id, '/weging'),
    )
    return { pad: `/v1/vernietigingen/${vernietigingId}` }
  }),
]
