import { makeVoorstel, makeZvhCasus } from '../bewaar-wereld.ts'
import { insertCasus } from '../insert-casus.ts'
import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

const deelnames = [
  { wie: 'marieke', rollen: ['casusregisseur'] },
  { wie: 'nadia', rollen: ['vaste_persoon'] },
  { wie: 'rob', rollen: ['deelnemer'] },
  { wie: 'bart', rollen: ['deelnemer'] },
  { wie: 'sem', rollen: ['jeugdige'] },
  { wie: 'linda', rollen: ['ouder'] },
]
const nieuweCasus = (w: Wereld, fase: string) =>
  insertCasus(w.api.database.ownerUrl, {
    regime: 'pga',
    roepnaam: 'Quinten',
    achternaam: 'Voorbeeld',
    deelnames,
    fase,
  })

const termijn = 5 * 365 - 20
/** A casus near its five years, with a question to its sources; answers the row that is for the gemeente. */
async function gevraagd(w: Wereld): Promise<{ id: string; casusId: string }> {
  const casusId = await makeZvhCasus(w, termijn)
  await w.doe('marieke', 'POST', `/v1/casussen/${casusId}/verlengingen`, {
    geval: 'niet_afgesloten',
    reden: 'Nog nodig.',
  })
  const [row] = await w.owner('select id from instemming_bron where casus_id = $1 and organisatie_id = $2', [
    casusId,
    w.organisatie.marieke,
  ])
  return { id: row?.id ?? '', casusId }
}

const overdracht = (w: Wereld) => ({
  aan: 'politie',
  ontvanger: 'Teamchef',
  grond: 'Wgs 2.31 lid 13',
  tekst: 'Alleen wat nodig is.',
  overgedragenOp: w.dag(-1),
})
async function doorgeleid(w: Wereld): Promise<{ id: string; casusId: string }> {
  const casusId = await nieuweCasus(w, 'in_uitvoering')
  const { id } = await w.doe('marieke', 'POST', `/v1/casussen/${casusId}/doorgeleidingen`, overdracht(w))
  return { id, casusId }
}

async function verklaring(w: Wereld): Promise<string> {
  const [row] =
    await w.owner(`insert into verklaring (voorstel_id, wat, regime_code, regel, grond, uiterlijk, aantallen, nagekeken_functie,
    nagekeken_organisatie, besloten_functie, besloten_organisatie, op, voorstel_hash, hash)
    values (gen_random_uuid(), 'casus', 'pga', 'na_sluiten', 'reglement', sec.vandaag(), '{"casus": 1}', 'a', 'A', 'b', 'B', sec.nu(), 'x', 'x') returning id`)
  return row?.id ?? ''
}

const rac = (w: Wereld) => ({
  titel: 'Nieuwe lijst',
  wat: 'Een nieuwe manier van melden.',
  waarom: 'Zodat het sneller gaat.',
  gevraagdOp: w.dag(-2),
})

/** Keeping, destroying, extension, hand-off and the RAC register. */
export const bewaarSamples: readonly Sample[] = [
  vast('voorstel.lijst', 'ineke', () => ({ pad: '/v1/vernietigingsvoorstellen' })),
  sample('voorstel.lezen', 'ineke', async (w) => ({
    pad: `/v1/vernietigingsvoorstellen/${await makeVoorstel(w, 'open')}`,
  })),
  sample('voorstel.maken', 'marieke', async (w) => ({
    pad: '/v1/vernietigingsvoorstellen',
    body: { casusId: await nieuweCasus(w, 'gesloten'), reden: 'Niet meer nodig.' },
    lees: [{ pad: '/v1/vernietigingsvoorstellen/{id}' }],
  })),
  sample('voorstel.nakijken', 'ineke', async (w) => ({
    pad: `/v1/vernietigingsvoorstellen/${await makeVoorstel(w, 'open')}/controle`,
    versie: 1,
    body: {},
  })),
  sample('voorstel.besluiten', 'ineke', async (w) => {
    const id = await makeVoorstel(w, 'nagekeken')
    return {
      pad: `/v1/vernietigingsvoorstellen/${id}/besluit`,
      versie: 1,
      body: { besluit: 'afgewezen', reden: 'Er loopt nog iets.', opnieuwVanaf: w.dag(60) },
      lees: [{ pad: `/v1/vernietigingsvoorstellen/${id}` }],
    }
  }),
  vast('bewaarstop.lijst', 'ineke', () => ({ pad: '/v1/bewaarstops' })),
  sample('bewaarstop.leggen', 'marieke', async (w) => ({
    pad: '/v1/bewaarstops',
    body: { casusId: w.casusId, grond: 'rechtsvordering', reden: 'Er loopt een zaak.', herzienOp: w.dag(90) },
    lees: [{ pad: '/v1/bewaarstops' }],
  })),
  sample('bewaarstop.opheffen', 'ineke', async (w) => {
    const body = { casusId: w.casusId, grond: 'rechtsvordering', reden: 'Zaak.', herzienOp: w.dag(90) }
    const { id } = await w.doe('marieke', 'POST', '/v1/bewaarstops', body)
    return {
      pad: `/v1/bewaarstops/${id}/opheffing`,
      versie: 1,
      body: { reden: 'De zaak is klaar.' },
      lees: [],
    }
  }),
  vast('bewaren.gesloten', 'ineke', () => ({ pad: '/v1/afgeschermde-casussen' })),
  vast('verklaring.lijst', 'ineke', () => ({ pad: '/v1/verklaringen' })),
  sample('verklaring.lezen', 'ineke', async (w) => ({ pad: `/v1/verklaringen/${await verklaring(w)}` })),
  sample('verklaring.document', 'ineke', async (w) => ({
    pad: `/v1/verklaringen/${await verklaring(w)}/document`,
  })),
  vast('bewaren.casus', 'marieke', (w) => ({ pad: `/v1/casussen/${w.casusId}/bewaren` })),
  sample('bewaren.heropenen', 'marieke', async (w) => {
    const casusId = await makeZvhCasus(w, 100, { gesloten: 10, zelfdeCasus: true })
    return {
      pad: `/v1/casussen/${casusId}/heropeningen`,
      body: { reden: 'Het is weer nodig.' },
      lees: [{ pad: `/v1/casussen/${casusId}/export` }],
    }
  }),
  sample('verlenging.vragen', 'marieke', async (w) => {
    const casusId = await makeZvhCasus(w, termijn)
    return {
      pad: `/v1/casussen/${casusId}/verlengingen`,
      body: { geval: 'niet_afgesloten', reden: 'De casus voldoet nog aan de criteria.' },
      lees: [{ pad: `/v1/casussen/${casusId}/bewaren` }],
    }
  }),
  vast('instemming.lijst', 'marieke', () => ({ pad: '/v1/instemmingen' })),
  sample('instemming.antwoorden', 'marieke', async (w) => {
    const { id, casusId } = await gevraagd(w)
    return {
      pad: `/v1/instemmingen/${id}`,
      versie: 1,
      body: { antwoord: 'nee', reden: 'Niet meer nodig.' },
      lees: [{ pad: `/v1/casussen/${casusId}/bewaren` }],
    }
  }),
  sample('doorgeleiding.maken', 'marieke', async (w) => {
    const casusId = await nieuweCasus(w, 'in_uitvoering')
    return {
      pad: `/v1/casussen/${casusId}/doorgeleidingen`,
      body: overdracht(w),
      lees: [{ pad: `/v1/casussen/${casusId}/bewaren` }],
    }
  }),
  sample('doorgeleiding.opheffen', 'marieke', async (w) => {
    const { id, casusId } = await doorgeleid(w)
    return {
      pad: `/v1/doorgeleidingen/${id}/opheffing`,
      versie: 1,
      body: { reden: 'Niet aanvaard.' },
      lees: [{ pad: `/v1/casussen/${casusId}/bewaren` }],
    }
  }),
  sample('doorgeleiding.verstrekken', 'marieke', async (w) => ({
    pad: `/v1/doorgeleidingen/${(await doorgeleid(w)).id}/afschrift`,
  })),
  vast('rac.lijst', 'ineke', () => ({ pad: '/v1/rac-wijzigingen' })),
  vast('rac.exporteren', 'ineke', () => ({ pad: '/v1/rac-register' })),
  vast('rac.vragen', 'ineke', (w) => ({
    pad: '/v1/rac-wijzigingen',
    body: rac(w),
    lees: [{ pad: '/v1/rac-wijzigingen' }, { pad: '/v1/rac-register' }],
  })),
  sample('rac.bijwerken', 'ineke', async (w) => {
    const { id } = await w.doe('ineke', 'POST', '/v1/rac-wijzigingen', rac(w))
    return {
      pad: `/v1/rac-wijzigingen/${id}`,
      versie: 1,
      body: {
        advies: 'niet_rechtmatig',
        adviesTekst: 'Zo niet.',
        adviesOp: w.dag(-1),
        besluit: 'afwijken',
        afwijking: 'Er is geen andere weg.',
        besluitOp: w.dag(0),
        gemeldRacOp: w.dag(0),
        gemeldFgOp: w.dag(0),
      },
      lees: [{ pad: '/v1/rac-wijzigingen' }],
    }
  }),
]
