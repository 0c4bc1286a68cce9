import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

/** A colleague of Ineke's organisation who may be blocked or withdrawn; answers the actor's id. */
async function collega(w: Wereld): Promise<string> {
  const [row] = await w.owner(
    `with c as (insert into account (soort, issuer, sub, naam) values ('medewerker', 'proef', gen_random_uuid()::text, 'Proef') returning id)
    insert into actor (account_id, organisatie_id, naam, functie, mandaten) select id, $1, 'Proef', 'proef', '{}' from c returning id`,
    [w.organisatie.ineke],
  )
  return row?.id ?? ''
}

/** Session, who is who, drafts, the portaal, search. */
export const overigeSamples: readonly Sample[] = [
  vast('sessie.lezen', 'marieke', () => ({ pad: '/v1/sessie' })),
  vast('sessie.instellen', 'marieke', () => ({ pad: '/v1/sessie', body: { taal: 'nl' } })),
  vast('regime.lezen', 'marieke', () => ({ pad: '/v1/regimes' })),
  vast('deelwijzer.lezen', 'marieke', () => ({ pad: '/v1/deelwijzer?regime=pga&categorie=onderwijs' })),
  vast('deelwijzer.casus', 'marieke', (w) => ({
    pad: `/v1/casussen/${w.casusId}/deelwijzer?categorie=onderwijs`,
  })),
  sample('klad.lezen', 'marieke', async (w) => {
    await w.doe('marieke', 'PUT', '/v1/kladden/proef', {
      inhoud: { tekst: 'half' },
      begin: { tekst: 'eerst' },
    })
    return { pad: '/v1/kladden/proef' }
  }),
  vast('klad.bewaren', 'marieke', () => ({
    pad: '/v1/kladden/proef',
    body: { inhoud: { tekst: 'half getypt' }, begin: { tekst: 'eerst getypt' } },
    lees: [{ pad: '/v1/kladden/proef' }],
  })),
  vast('klad.weggooien', 'marieke', () => ({ pad: '/v1/kladden/proef' })),
  vast('organisatie.lijst', 'marieke', () => ({ pad: '/v1/organisaties' })),
  vast('organisatie.medewerkers', 'marieke', () => ({ pad: '/v1/medewerkers' })),
  vast('organisatie.zoeken', 'marieke', () => ({
    pad: '/v1/medewerkers/zoekvragen',
    body: { tekst: 'mentor' },
    lees: [],
  })),
  sample('organisatie.intrekken', 'ineke', async (w) => ({
    pad: `/v1/medewerkers/${await collega(w)}`,
    versie: 1,
  })),
  sample('organisatie.blokkeren', 'ineke', async (w) => ({
    pad: `/v1/medewerkers/${await collega(w)}/blokkade`,
    versie: 1,
    body: { geblokkeerd: true },
  })),
  vast('toegang.mijn', 'marieke', () => ({ pad: '/v1/mijn-toegang' })),
  sample('organisatie.screening_lezen', 'ineke', async (w) => ({
    pad: `/v1/medewerkers/${await collega(w)}/screening`,
  })),
  sample('organisatie.screening', 'ineke', async (w) => ({
    pad: `/v1/medewerkers/${await collega(w)}/screening`,
    versie: 0,
    body: {
      gescreend: { wijze: 'vog', op: '2026-01-05' },
      geheimhoudingOp: '2026-01-05',
      opleidingen: { regels: '2026-02-03' },
    },
  })),
  vast('portaal.mijn_plan', 'sem', (w) => ({ pad: `/v1/mijn-plan?casusId=${w.casusId}` })),
  vast('portaal.mijn_mensen', 'sem', (w) => ({ pad: `/v1/mijn-mensen?casusId=${w.casusId}` })),
  vast('portaal.mijn_verhaal', 'sem', (w) => ({ pad: `/v1/mijn-verhaal?casusId=${w.casusId}` })),
  vast('portaal.weerwoord', 'sem', (w) => ({
    pad: `/v1/casussen/${w.casusId}/weerwoorden`,
    body: { over: { soort: 'plan' }, tekst: 'Ik wil dit anders.' },
    lees: [{ pad: `/v1/mijn-verhaal?casusId=${w.casusId}` }, { pad: `/v1/casussen/${w.casusId}/export` }],
  })),
  vast('zoekopdracht.uitvoeren', 'marieke', () => ({
    pad: '/v1/zoekopdrachten',
    body: { tekst: 'school' },
    lees: [],
  })),
]
