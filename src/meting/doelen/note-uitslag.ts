import { publiekColumns, requireOuders } from '../../casus/index.ts'
import { sql, type Tx } from '../../kernel/db.ts'
import { conflict, type FieldError, notFound, unfit } from '../../kernel/errors.ts'
import type { UitslagInvoer } from '../contract.ts'
import type { Instrument } from '../instrument/instrument.ts'
import { getInstrument, loadCasus } from '../load.ts'
import { mayGas } from '../policy.ts'
import { recordMeting } from '../record-meting.ts'

/**
 * Keeps the result of an instrument that is not ours: levels per domain, who took it and when; never its items. Own organisation unless chosen
 * wider, as the rules of sharing let. 403, 404, 409.
 */
export async function noteUitslag(tx: Tx, casusId: string, u: UitslagInvoer, spoor: string): Promise<string> {
  const geladen = await loadCasus(tx, casusId)
  const refusal = mayGas({ ...geladen, actorId: tx.actor.actorId })
  if (refusal) throw refusal
  const instrument = await getInstrument(tx, u.instrument.code, u.instrument.versie)
  requireFit(instrument, u)
  const { code, versie } = instrument
  const row = await tx.maybe<{
    categorie: string | null
    geven: boolean
    geheim: boolean
    later: boolean
    dicht: string[]
  }>(sql`select k.categorie,
      exists (select from deelregel d where d.regime_code = c.regime_code and d.regime_versie = sec.regimeversie(c.regime_code)
        and d.partij = sec.partij() and d.categorie = k.categorie and d.richting = 'geven' and d.uitkomst <> 'nee') as geven,
      exists (select from deelregel d where d.regime_code = c.regime_code and d.regime_versie = sec.regimeversie(c.regime_code)
        and d.partij = sec.partij() and d.categorie = k.categorie and d.richting = 'geven' and 'geheim_grond' = any (d.mits)) as geheim,
      exists (select from regime r where r.code = c.regime_code and r.versie = sec.regimeversie(c.regime_code) and r.gegevens ->> 'vrijgave' = 'contactpunt') as later,
      array(select o.naam from organisatie o where o.id = any (${u.organisaties}::uuid[]) and (o.soort in ('politie', 'om')
        or not exists (select from betrokkenheid b where b.casus_id = c.id and b.organisatie_id = o.id)
        or not exists (select from deelregel d where d.regime_code = c.regime_code and d.regime_versie = sec.regimeversie(c.regime_code)
          and d.partij = o.soort and d.categorie = k.categorie and d.richting = 'ontvangen' and d.uitkomst <> 'nee'))) as dicht
    from casus c cross join lateral (select sec.leefgebied_categorie(c.regime_code, ${code}, ${versie}, ${instrument.leefgebieden[0]?.code ?? ''}) as categorie) k
    where c.id = ${casusId}`)
  if (row?.later)
    throw conflict(
      'regime_meet_niet',
      'In dit regime leest de jongere niet als eerste mee. Dan staat hier geen uitslag.',
    )
  const own = tx.actor.organisatieId
  const wider = u.organisaties.some((o) => o !== own)
  const errors: FieldError[] = []
  if (!row?.geven || row.categorie === null)
    errors.push({
      veld: 'instrument',
      code: 'mag_niet_geven',
      melding: 'Jouw organisatie mag hierover in dit regime niets delen.',
    })
  if (row?.geheim && wider)
    errors.push({
      veld: 'organisaties',
      code: 'geheim',
      melding: 'Je hebt beroepsgeheim. Deel de uitslag als bijdrage, met de grond erbij.',
    })
  if (row && row.dicht.length > 0)
    errors.push({
      veld: 'organisaties',
      code: 'mag_niet_ontvangen',
      melding: `Dit mag in dit regime niet gelezen worden door ${row.dicht.join(', ')}.`,
    })
  const [first, ...others] = errors
  if (first) throw unfit([first, ...others])
  const audience = {
    publiek: [...new Set([...u.organisaties, ...(own === null ? [] : [own])])],
    jeugdigeVanaf: u.jeugdigeVanaf,
    ouderVanaf: u.ouderVanaf,
    ouderIds: await requireOuders(tx, casusId, u),
  }
  const made = await tx.maybe<{
    id: string
  }>(sql`insert into meetuitslag (casus_id, instrument_code, instrument_versie, moment, afgenomen_op, afgenomen_door,
      waarden, categorie, regime_code, regime_versie, organisatie_id, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${casusId}, ${code}, ${versie}, ${u.moment}, ${u.afgenomenOp}::date, ${u.afgenomenDoor},
      ${JSON.stringify(Object.fromEntries(u.waarden.map((w) => [w.leefgebied, w.waarde])))}::jsonb, ${row?.categorie ?? ''}, '', 0, ${own},
      ${tx.actor.actorId}, ${publiekColumns(audience)}) returning id`)
  if (!made) throw notFound()
  await recordMeting(tx, geladen.casus, 'meting.uitslag', `meetuitslag:${made.id}`, spoor)
  return made.id
}

function requireFit(instrument: Instrument, u: UitslagInvoer): void {
  if (instrument.soort !== 'uitslag')
    throw unfit([
      {
        veld: 'instrument',
        code: 'geen_uitslag',
        melding: 'Kies een instrument waarvan je een uitslag vastlegt.',
      },
    ])
  const names = u.waarden.map((w) => w.leefgebied)
  const strange = names.some(
    (n, nr) => !instrument.leefgebieden.some((l) => l.code === n) || names.indexOf(n) !== nr,
  )
  const outside = u.waarden.some((w) => !instrument.schaal.waarden.some((x) => x.waarde === w.waarde))
  if (strange || outside)
    throw unfit([
      {
        veld: 'waarden',
        code: 'niet_in_instrument',
        melding: 'Kies per domein één keer een niveau van dit instrument.',
      },
    ])
}
