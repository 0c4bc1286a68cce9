import { randomUUID } from 'node:crypto'
import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

type Stand = 'bedacht' | 'wil_wel' | 'afgesproken' | 'jim'
const over = {
  roepnaam: 'tante Rina',
  relatie: 'zus van mama',
  volwassen: 'ja',
  zelfdeAdres: 'nee',
  hoe: 'Bij oma thuis.',
  helpt: true,
}
const tekst = { doet: 'Meedenken en meegaan.', doetNiet: 'Beslissen.', stopt: 'Als een van ons dat wil.' }

/** Several statements at once: each call lifts and sets row security on every table, which takes its time. */
const run = (w: Wereld, ...statements: string[]) => w.owner(statements.join('; '))

/** Nothing of a JIM in the steun casus; Sem is of this age there, and has his account. */
const zonder = (w: Wereld, leeftijd = 17): string[] => [
  `delete from jim where casus_id = '${w.steunId}'`,
  `delete from afspraak where eigenaar_id in (select id from betrokkenheid where casus_id = '${w.steunId}' and kant = 'jim')`,
  `delete from betrokkenheid where casus_id = '${w.steunId}' and kant = 'jim'`,
  `delete from persoon where casus_id = '${w.steunId}' and soort = 'jim'`,
  `update betrokkenheid set actor_id = '${w.actor.sem}' where casus_id = '${w.steunId}' and kant = 'jeugdige'`,
  `update persoon set gezag = true where casus_id = '${w.steunId}' and soort = 'ouder'`,
  `update persoon set geboortedatum = sec.vandaag() - interval '${leeftijd} years 40 days' where casus_id = '${w.steunId}' and soort = 'jeugdige'`,
]

/** A JIM of Sem that stands so far, Hanna from the agreement on; answers its key. */
async function met(
  w: Wereld,
  stand: Stand,
  leeftijd = 17,
  account = true,
  ...more: ((id: string) => string)[]
): Promise<string> {
  const id = randomUUID()
  const status = stand === 'afgesproken' ? 'wil_wel' : stand
  const agreed = stand === 'afgesproken' || stand === 'jim'
  const signed = stand === 'jim' ? 'sec.nu()' : 'null'
  await run(
    w,
    ...zonder(w, leeftijd),
    `insert into jim (id, casus_id, roepnaam, relatie, status, door, actor_id, begonnen_op) values ('${id}', '${w.steunId}', 'Hanna', 'buurvrouw',
      '${status}', '${w.actor.sem}', ${agreed && account ? `'${w.actor.hanna}'` : 'null'}, ${signed})`,
    ...(agreed
      ? [
          `insert into jim_overeenkomst (casus_id, jim_id, doet, doet_niet, stopt, jeugdige_op, jim_op, door)
            values ('${w.steunId}', '${id}', 'a', 'b', 'c', ${signed}, ${signed}, '${w.actor.sem}')`,
        ]
      : []),
    ...more.map((make) => make(id)),
    `update jim set versie = 1 where id = '${id}'`,
  )
  return id
}

/** Things of the steun plan: an afspraak of the JIM and an overleg, both shared; answers the keys. */
async function gedeeld(w: Wereld): Promise<{ jim: string; afspraak: string; overleg: string }> {
  const [spoor, afspraak, overleg] = [randomUUID(), randomUUID(), randomUUID()]
  const jim = await met(
    w,
    'jim',
    17,
    true,
    () => `insert into spoor (id, casus_id, soort, doel, door, jeugdige_vanaf)
      values ('${spoor}', '${w.steunId}', 'werk', 'Een baantje', '${w.actor.nadia}', '2020-01-01')`,
    () => `insert into overleg (id, casus_id, begint_op, eindigt_op, plaats, voorzitter_id, jeugdige_vanaf) values ('${overleg}', '${w.steunId}',
      sec.nu() + interval '9 days', sec.nu() + interval '217 hours', 'Buurthuis', '${w.actor.nadia}', '2020-01-01')`,
    (id) => `insert into afspraak (id, casus_id, spoor_id, tekst, eigenaar_id, datum, door, jeugdige_vanaf)
      select '${afspraak}', '${w.steunId}', '${spoor}', 'Samen kijken', j.betrokkenheid_id, sec.vandaag() + 4, '${w.actor.nadia}', '2020-01-01'
      from jim j where j.id = '${id}'`,
    (id) =>
      `insert into jim_deling (casus_id, jim_id, soort, afspraak_id) values ('${w.steunId}', '${id}', 'afspraak', '${afspraak}')`,
    (id) =>
      `insert into jim_deling (casus_id, jim_id, soort, overleg_id) values ('${w.steunId}', '${id}', 'overleg', '${overleg}')`,
  )
  return { jim, afspraak, overleg }
}

const casus = (w: Wereld) => `/v1/casussen/${w.steunId}/jims`
/** The JIM: Sem chooses Hanna in his steun casus. */
export const jimSamples: readonly Sample[] = [
  vast('jim.mijn', 'sem', () => ({ pad: '/v1/mijn-jim' })),
  sample('jim.casus', 'nadia', async (w) => {
    await run(w, ...zonder(w))
    return { pad: casus(w) }
  }),
  sample('jim.vragen', 'sem', async (w) => {
    await run(w, ...zonder(w))
    return { pad: casus(w), body: over, lees: [{ pad: casus(w) }] }
  }),
  sample('jim.wijzigen', 'sem', async (w) => ({
    pad: `/v1/jims/${await met(w, 'bedacht')}`,
    versie: 1,
    body: over,
    lees: [{ pad: casus(w) }],
  })),
  sample('jim.weg', 'sem', async (w) => ({ pad: `/v1/jims/${await met(w, 'bedacht')}`, versie: 1 })),
  sample('jim.stap', 'sem', async (w) => ({
    pad: `/v1/jims/${await met(w, 'bedacht')}/stap`,
    versie: 1,
    body: { stap: 'gevraagd' },
  })),
  sample('jim.ouder_antwoordt', 'linda', async (w) => {
    const id = await met(w, 'wil_wel', 14)
    const [o] = await w.owner(
      `select o.id from jim_ouder o join betrokkenheid b on b.persoon_id = o.persoon_id where o.jim_id = $1 and b.actor_id = $2`,
      [id, w.actor.linda],
    )
    return {
      pad: `/v1/jims/${id}/ouders/${o?.id}`,
      versie: 1,
      body: { antwoord: 'ja', gezegdOp: w.dag(-1) },
    }
  }),
  sample('jim.besluiten', 'nadia', async (w) => {
    const vader = `insert into persoon (casus_id, soort, roepnaam, gezag) select '${w.steunId}', 'ouder', 'Piet', true
      where not exists (select from persoon where casus_id = '${w.steunId}' and roepnaam = 'Piet')`
    const id = await met(
      w,
      'wil_wel',
      14,
      true,
      () => vader,
      (jim) => `update jim set versie = 1 where id = '${jim}'`,
      (
        jim,
      ) => `update jim_ouder o set antwoord = 'ja', wijze = 'gesproken', gezegd_op = sec.vandaag(), door = '${w.actor.nadia}'
        from betrokkenheid b where o.jim_id = '${jim}' and b.persoon_id = o.persoon_id and b.actor_id = '${w.actor.linda}'`,
    )
    return {
      pad: `/v1/jims/${id}/besluit`,
      versie: 1,
      body: { gesprekOp: w.dag(-1), besluit: 'Sem wil dit al lang. Piet wordt elke maand gebeld.' },
      lees: [{ pad: casus(w) }],
    }
  }),
  sample('jim.afspreken', 'sem', async (w) => ({
    pad: `/v1/jims/${await met(w, 'wil_wel')}/overeenkomst`,
    versie: 0,
    body: tekst,
    lees: [{ pad: casus(w) }],
  })),
  sample('jim.tekenen', 'sem', async (w) => ({
    pad: `/v1/jims/${await met(w, 'afgesproken')}/handtekening`,
    versie: 1,
  })),
  sample('jim.uitnodigen', 'nadia', async (w) => ({
    pad: `/v1/jims/${await met(w, 'afgesproken', 17, false)}/uitnodiging`,
  })),
  sample('jim.stoppen', 'sem', async (w) => ({ pad: `/v1/jims/${await met(w, 'jim')}/einde` })),
  sample('jim.ouders_zien', 'sem', async (w) => ({
    pad: `/v1/jims/${await met(w, 'jim')}/ouders-zien`,
    versie: 1,
    body: { zien: true },
  })),
  sample('jim.delen', 'sem', async (w) => ({
    pad: `/v1/jims/${await met(w, 'jim')}/delingen/vraag/${w.steunId}`,
  })),
  sample('jim.delen_stoppen', 'sem', async (w) => {
    const { jim, afspraak } = await gedeeld(w)
    return { pad: `/v1/jims/${jim}/delingen/afspraak/${afspraak}` }
  }),
  vast('jim.als_jim', 'hanna', () => ({ pad: '/v1/als-jim' })),
  sample('jim.gegevens', 'hanna', async (w) => {
    await met(w, 'jim')
    return { pad: '/v1/als-jim/gegevens' }
  }),
  sample('jim.verhaal_lezen', 'hanna', async (w) => {
    const deel = randomUUID()
    await met(
      w,
      'jim',
      17,
      true,
      () =>
        `insert into verhaaldeel (id, eigenaar_id, tekst) values ('${deel}', '${w.actor.sem}', 'Ik was elf toen papa wegging.')`,
      (id) =>
        `insert into jim_deling (casus_id, jim_id, soort, verhaaldeel_id) values ('${w.steunId}', '${id}', 'verhaaldeel', '${deel}')`,
    )
    return { pad: `/v1/als-jim/verhaaldelen/${deel}` }
  }),
  sample('jim.antwoorden', 'hanna', async (w) => ({
    pad: `/v1/als-jim/afspraken/${(await gedeeld(w)).afspraak}/antwoord`,
    body: { afspraakVersie: 1, antwoord: 'nee', watMaaktJa: 'Als het na vieren is.' },
    lees: [{ pad: '/v1/als-jim' }],
  })),
  sample('jim.melden', 'hanna', async (w) => ({
    pad: `/v1/als-jim/afspraken/${(await gedeeld(w)).afspraak}/stand`,
    body: { afspraakVersie: 1, status: 'gedaan', toelichting: 'Het was gezellig.' },
    lees: [{ pad: `/v1/casussen/${w.steunId}/plan`, als: 'nadia' }],
  })),
  sample('jim.komen', 'hanna', async (w) => ({
    pad: `/v1/als-jim/overleggen/${(await gedeeld(w)).overleg}`,
    body: { aanwezigheid: 'komt', zeggen: 'Sem kan meer dan hij denkt.' },
    lees: [{ pad: '/v1/als-jim' }],
  })),
]
