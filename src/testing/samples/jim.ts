import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

type Stand = 'wil_wel' | 'afgesproken' | 'jim'
const over = {
  roepnaam: 'tante Rina',
  relatie: 'zus van mama',
  volwassen: 'ja',
  zelfdeAdres: 'nee',
  hoe: 'Bij oma thuis.',
  helpt: true,
}
const tekst = { doet: 'Meedenken en meegaan.', doetNiet: 'Beslissen.', stopt: 'Als een van ons dat wil.' }

/** Nothing of a JIM in the steun casus; Sem is of this age there, and has his account. */
async function zonder(w: Wereld, leeftijd = 17): Promise<void> {
  const inSteun = [w.steunId]
  await w.owner('delete from jim where casus_id = $1', inSteun)
  await w.owner(
    `delete from afspraak where eigenaar_id in (select id from betrokkenheid where casus_id = $1 and kant = 'jim')`,
    inSteun,
  )
  await w.owner(`delete from betrokkenheid where casus_id = $1 and kant = 'jim'`, inSteun)
  await w.owner(`delete from persoon where casus_id = $1 and soort = 'jim'`, inSteun)
  await w.owner(`update betrokkenheid set actor_id = $2 where casus_id = $1 and kant = 'jeugdige'`, [
    w.steunId,
    w.actor.sem,
  ])
  await w.owner(`update persoon set gezag = true where casus_id = $1 and soort = 'ouder'`, inSteun)
  await w.owner(
    `update persoon set geboortedatum = sec.vandaag() - make_interval(years => $2, days => 40) where casus_id = $1 and soort = 'jeugdige'`,
    [w.steunId, leeftijd],
  )
}

/** A JIM of Sem that stands so far, Hanna from the agreement on; answers its key. */
async function met(w: Wereld, stand: 'bedacht' | Stand, leeftijd = 17, account = true): Promise<string> {
  await zonder(w, leeftijd)
  const status = stand === 'afgesproken' ? 'wil_wel' : stand
  const [row] = await w.owner(
    `insert into jim (casus_id, roepnaam, relatie, status, door, actor_id, begonnen_op) values ($1, 'Hanna', 'buurvrouw', $2, $3, $4,
      case when $2 = 'jim' then sec.nu() end) returning id`,
    [
      w.steunId,
      status,
      w.actor.sem,
      account && stand !== 'bedacht' && stand !== 'wil_wel' ? w.actor.hanna : null,
    ],
  )
  const id = String(row?.id)
  if (stand === 'afgesproken' || stand === 'jim')
    await w.owner(
      `insert into jim_overeenkomst (casus_id, jim_id, doet, doet_niet, stopt, jeugdige_op, jim_op, door) values ($1, $2, 'a', 'b', 'c',
        case when $4 then sec.nu() end, case when $4 then sec.nu() end, $3)`,
      [w.steunId, id, w.actor.sem, stand === 'jim'],
    )
  if (status === 'wil_wel') await w.owner('update jim set versie = 1 where id = $1', [id])
  await w.owner('update jim set versie = 1 where id = $1', [id])
  return id
}

/** Things of the steun plan: a track, an afspraak of the JIM, an overleg, all shared; answers the keys. */
async function gedeeld(w: Wereld): Promise<{ jim: string; afspraak: string; overleg: string }> {
  const jim = await met(w, 'jim')
  const spoor = await w.eenmaal('jim-spoor', async () =>
    String(
      (
        await w.owner(
          `insert into spoor (casus_id, soort, doel, door, jeugdige_vanaf) values ($1, 'werk', 'Een baantje', $2, '2020-01-01') returning id`,
          [w.steunId, w.actor.nadia],
        )
      )[0]?.id,
    ),
  )
  const overleg = await w.eenmaal('jim-overleg', async () =>
    String(
      (
        await w.owner(
          `insert into overleg (casus_id, begint_op, eindigt_op, plaats, voorzitter_id, jeugdige_vanaf) values ($1, sec.nu() + interval '9 days',
        sec.nu() + interval '217 hours', 'Buurthuis', $2, '2020-01-01') returning id`,
          [w.steunId, w.actor.nadia],
        )
      )[0]?.id,
    ),
  )
  const [a] = await w.owner(
    `insert into afspraak (casus_id, spoor_id, tekst, eigenaar_id, datum, door, jeugdige_vanaf)
      select $1, $2, 'Samen kijken', j.betrokkenheid_id, sec.vandaag() + 4, $3, '2020-01-01' from jim j where j.id = $4 returning id`,
    [w.steunId, spoor, w.actor.nadia, jim],
  )
  const afspraak = String(a?.id)
  await w.owner(
    `insert into jim_deling (casus_id, jim_id, soort, afspraak_id) values ($1, $2, 'afspraak', $3)`,
    [w.steunId, jim, afspraak],
  )
  await w.owner(
    `insert into jim_deling (casus_id, jim_id, soort, overleg_id) values ($1, $2, 'overleg', $3)`,
    [w.steunId, jim, overleg],
  )
  return { jim, afspraak, overleg }
}

const casus = (w: Wereld) => `/v1/casussen/${w.steunId}/jims`
/** The JIM: Sem chooses Hanna in his steun casus. */
export const jimSamples: readonly Sample[] = [
  vast('jim.mijn', 'sem', () => ({ pad: '/v1/mijn-jim' })),
  vast('jim.casus', 'nadia', (w) => ({ pad: casus(w) })),
  sample('jim.vragen', 'sem', async (w) => {
    await zonder(w)
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
    const id = await met(w, 'wil_wel', 14)
    await w.eenmaal('jim-vader', async () =>
      String(
        (
          await w.owner(
            `insert into persoon (casus_id, soort, roepnaam, gezag) values ($1, 'ouder', 'Piet', true) returning id`,
            [w.steunId],
          )
        )[0]?.id,
      ),
    )
    await w.owner(
      `update jim_ouder o set antwoord = 'ja', wijze = 'gesproken', gezegd_op = sec.vandaag(), door = $2 from betrokkenheid b
        where o.jim_id = $1 and b.persoon_id = o.persoon_id and b.actor_id = $3`,
      [id, w.actor.nadia, w.actor.linda],
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
