import { declaredTexts, routeOf } from './perform.ts'
import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

const casus = (w: Wereld, ...more: string[]) => ['/v1/casussen', w.casusId, ...more].join('/')
const at = (w: Wereld, ...more: string[]) => casus(w, 'informatieverzoeken', ...more)
const vraag = (w: Wereld) => ({
  aanOrganisatieId: w.organisatie.bart,
  aanActorId: w.actor.bart,
  categorie: 'onderwijs',
  doel: 'Een rooster dat vol te houden is.',
  vraag: 'Op welke dagen lukt het om te komen?',
  noodzaak: 'Anders plant ieder op een andere dag.',
  termijn: w.dag(7),
})
const verzoek = async (w: Wereld): Promise<string> => (await w.doe('marieke', 'POST', at(w), vraag(w))).id
const uitgesteld = async (w: Wereld): Promise<string> => {
  const id = await verzoek(w)
  await w.doe('bart', 'POST', at(w, id, 'uitstel'), { tot: w.dag(14), reden: 'De mentor is ziek.' }, 1)
  return id
}
const bijdrage = (w: Wereld) => ({
  soort: 'goed',
  categorie: 'onderwijs',
  tekst: 'De ochtenden gaan goed.',
  noodzaak: 'Het rooster hangt ervan af.',
  publiek: { wie: 'gekozen', organisaties: [w.organisatie.marieke] },
})
const lees = (w: Wereld, id: string) => [{ pad: at(w, id) }, { pad: casus(w, 'export') }]
const woorden = { gebeurde: 'Het was druk.', beschermde: 'Mijn rust.', zouHelpen: 'Een kleine groep.' }
const voorval = { soort: 'voorval', achterhoudReden: 'Eerst samen praten.' }
/** What goes along with the bijdrage, so that every field of it is filled once. */
const extra = {
  gegeven: { ...voorval, eigenKant: { staat: 'gevraagd', woorden } },
  deels: { ...voorval, eigenKant: { staat: 'wil_niet', uitleg: 'Nu liever niet.' } },
  onder_voorwaarden: { geheim: { grond: 'conflict_van_plichten', uitleg: 'Zwijgen brengt hem in gevaar.' } },
}

/** Asking a partner for information, and the five answers. */
export const verzoekSamples: readonly Sample[] = [
  vast('informatieverzoek.lijst', 'marieke', (w) => ({ pad: at(w) })),
  vast('informatieverzoek.advies', 'marieke', (w) => ({
    pad: `${casus(w, 'vraagadvies')}?organisatie=${w.organisatie.bart}`,
  })),
  vast('informatieverzoek.vragen', 'marieke', (w) => ({ pad: at(w), body: vraag(w), lees: lees(w, '{id}') })),
  sample('informatieverzoek.lezen', 'marieke', async (w) => ({
    pad: at(w, await w.eenmaal('verzoek', () => verzoek(w))),
  })),
  ...(['gegeven', 'deels', 'onder_voorwaarden'] as const).map((antwoord) =>
    sample('informatieverzoek.beantwoorden', 'bart', async (w) => {
      const id = await verzoek(w)
      const toelichting = antwoord === 'gegeven' ? {} : { toelichting: 'Alleen voor het rooster.' }
      const body = { antwoord, ...toelichting, bijdrage: { ...bijdrage(w), ...extra[antwoord] } }
      // The question tells what was said about the answer, the bijdrage what was given.
      const given = declaredTexts(routeOf('informatieverzoek.beantwoorden')).filter((t) =>
        t.startsWith('bijdrage.'),
      )
      return {
        pad: at(w, id, 'antwoord'),
        versie: 1,
        body,
        lees: [
          { pad: at(w, id), zonder: given },
          { pad: casus(w, 'bijdragen', '{bijdrageId}'), zonder: ['toelichting'] },
        ],
      }
    }),
  ),
  sample('informatieverzoek.beantwoorden', 'bart', async (w) => {
    const id = await verzoek(w)
    const body = { antwoord: 'geweigerd', reden: 'Het vertrouwen gaat voor.', redenTonen: true }
    return { pad: at(w, id, 'antwoord'), versie: 1, body, lees: [{ pad: at(w, id), als: 'marieke' }] }
  }),
  sample('informatieverzoek.intrekken', 'marieke', async (w) => {
    const id = await verzoek(w)
    return { pad: at(w, id, 'intrekking'), versie: 1, body: { reden: 'Al gebeld.' }, lees: lees(w, id) }
  }),
  sample('informatieverzoek.uitstel_vragen', 'bart', async (w) => {
    const id = await verzoek(w)
    const body = { tot: w.dag(14), reden: 'De mentor is ziek.' }
    return { pad: at(w, id, 'uitstel'), versie: 1, body, lees: lees(w, id) }
  }),
  sample('informatieverzoek.uitstel_geven', 'marieke', async (w) => ({
    pad: at(w, await uitgesteld(w), 'uitstel'),
    versie: 2,
    body: { akkoord: true },
  })),
  sample('informatieverzoek.vrijgeven', 'marieke', async (w) => ({
    pad: at(w, await verzoek(w), 'vrijgave'),
    versie: 1,
    body: { jeugdigeVanaf: w.dag(30), ouderVanaf: null },
  })),
]

const anders = (w: Wereld, ...more: string[]) => casus(w, 'afwijkingen', ...more)
const afwijking = (w: Wereld) => ({
  gewoonte: 'Wie twee keer niet komt, wordt uitgeschreven.',
  wat: 'De plek blijft staan.',
  waarom: 'Komen lukt alleen als iemand meeloopt.',
  van: w.dag(0),
  tot: w.dag(60),
  herzienOp: w.dag(30),
  publiek: { wie: 'allen' },
})
const nieuw = async (w: Wereld): Promise<string> =>
  (await w.doe('marieke', 'POST', anders(w), afwijking(w))).id
const leesAnders = (w: Wereld) => [{ pad: anders(w) }, { pad: casus(w, 'export') }]

/** Reasoned deviation, and who backs it. */
export const afwijkingSamples: readonly Sample[] = [
  vast('afwijking.lijst', 'marieke', (w) => ({ pad: anders(w) })),
  vast('afwijking.toevoegen', 'marieke', (w) => ({
    pad: anders(w),
    body: afwijking(w),
    lees: leesAnders(w),
  })),
  sample('afwijking.dekking_vragen', 'marieke', async (w) => ({
    pad: anders(w, await nieuw(w), 'dekkingen'),
    body: { wijze: 'vragen', actorId: w.actor.nadia },
  })),
  sample('afwijking.dekking_vragen', 'marieke', async (w) => ({
    pad: anders(w, await nieuw(w), 'dekkingen'),
    body: {
      wijze: 'genoteerd',
      wie: 'de teamleider',
      antwoord: 'niet_gedekt',
      reden: 'Eerst bellen.',
      op: w.dag(-1),
    },
    lees: leesAnders(w),
  })),
  sample('afwijking.dekking', 'nadia', async (w) => {
    const id = await nieuw(w)
    const gevraagd = { wijze: 'vragen', actorId: w.actor.nadia }
    const { id: dekkingId } = await w.doe('marieke', 'POST', anders(w, id, 'dekkingen'), gevraagd)
    return {
      pad: anders(w, id, 'dekkingen', dekkingId),
      versie: 1,
      body: { antwoord: 'gedekt', reden: 'Zo zou ik het ook doen.' },
      lees: leesAnders(w),
    }
  }),
  sample('afwijking.herzien', 'marieke', async (w) => ({
    pad: anders(w, await nieuw(w), 'herziening'),
    versie: 1,
    body: { herzienOp: w.dag(45), les: 'Meelopen helpt.' },
    lees: leesAnders(w),
  })),
  sample('afwijking.stoppen', 'marieke', async (w) => ({
    pad: anders(w, await nieuw(w), 'einde'),
    versie: 1,
    body: { les: 'Meelopen helpt.' },
    lees: leesAnders(w),
  })),
]

const consult = {
  titel: 'hoe blijf je in contact',
  tekst: 'ik weet het even niet. een jongere doet de deur niet meer open.',
  domein: 'zorg',
  thema: 'contact',
  kring: { wie: 'iedereen' },
  nagekeken: true,
}
const raad = (...more: string[]) => ['/v1/consulten', ...more].join('/')
const gevraagd = async (w: Wereld): Promise<string> => (await w.doe('fatima', 'POST', raad(), consult)).id
const gesloten = async (w: Wereld): Promise<string> => {
  const id = await gevraagd(w)
  await w.doe('fatima', 'POST', raad(id, 'sluiting'), { uitkomst: 'een kaartje hielp' }, 1)
  return id
}
const beantwoord = async (w: Wereld): Promise<[string, string]> => {
  const id = await gevraagd(w)
  const body = { tekst: 'doe een kaartje in de bus.' }
  return [id, (await w.doe('ineke', 'POST', raad(id, 'antwoorden'), body)).id]
}

/** Asking colleagues without names; by people whose own casussen hold no name that is on the list of naughty strings. */
export const consultSamples: readonly Sample[] = [
  vast('consult.zoeken', 'fatima', () => ({
    pad: '/v1/consultzoekopdrachten',
    body: { woorden: 'deur', domein: 'zorg', thema: 'contact', soort: 'vraag', van: 'mijn' },
  })),
  vast('consult.namen', 'fatima', () => ({ pad: '/v1/eigen-namen' })),
  vast('consult.vragen', 'fatima', () => ({ pad: raad(), body: consult, lees: [{ pad: raad('{id}') }] })),
  vast('consult.vragen', 'fatima', (w) => ({
    pad: raad(),
    body: { ...consult, kring: { wie: 'gekozen', organisaties: [w.organisatie.ineke] } },
  })),
  sample('consult.lezen', 'fatima', async (w) => ({
    pad: raad(await w.eenmaal('consult', () => gevraagd(w))),
  })),
  sample('consult.wijzigen', 'fatima', async (w) => {
    const id = await gevraagd(w)
    return { pad: raad(id), versie: 1, body: { ...consult, soort: 'les' }, lees: [{ pad: raad(id) }] }
  }),
  sample('consult.sluiten', 'fatima', async (w) => {
    const id = await gevraagd(w)
    const body = { uitkomst: 'een kaartje hielp', nagekeken: true }
    return { pad: raad(id, 'sluiting'), versie: 1, body, lees: [{ pad: raad(id) }] }
  }),
  sample('consult.heropenen', 'fatima', async (w) => ({
    pad: raad(await gesloten(w), 'heropening'),
    versie: 2,
  })),
  sample('consult.intrekken', 'fatima', async (w) => ({
    pad: raad(await gevraagd(w), 'intrekking'),
    versie: 1,
  })),
  sample('consult.antwoorden', 'fatima', async (w) => {
    const id = await gevraagd(w)
    const body = { tekst: 'doe een kaartje in de bus.', nagekeken: true }
    return { pad: raad(id, 'antwoorden'), body, lees: [{ pad: raad(id) }] }
  }),
  sample('consult.antwoord_intrekken', 'ineke', async (w) => {
    const [id, antwoordId] = await beantwoord(w)
    return { pad: raad(id, 'antwoorden', antwoordId, 'intrekking'), versie: 1 }
  }),
  sample('consult.danken', 'fatima', async (w) => {
    const [id, antwoordId] = await beantwoord(w)
    const body = { hielp: 'ja', tekst: 'dank, de deur ging open.', nagekeken: true }
    return { pad: raad(id, 'antwoorden', antwoordId, 'dank'), body, lees: [{ pad: raad(id) }] }
  }),
]
