import { getCasus, getMijnBetrokkenheid } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { forbidden } from '../kernel/errors.ts'
import type { CasusVrijgave } from './contract.ts'
import {
  type OordeelRow,
  oordeelKolommen,
  presentOordeel,
  type RondeRow,
  recordVrijgave,
  rondeKolommen,
} from './sql.ts'

/** What a professional of the casus has to know of release: what was decided last, and what their own organisation is asked. Logged. 403 for family, 404 unseen. */
export async function readCasusVrijgave(tx: Tx, casusId: string, spoor: string): Promise<CasusVrijgave> {
  const casus = await getCasus(tx, casusId)
  const mijn = await getMijnBetrokkenheid(tx, casusId)
  if (mijn.kant !== 'professional')
    throw forbidden('alleen_medewerker', 'Dit doen de mensen die met je werken. Je kunt hen bellen.')
  const [rondes, eigen, row] = await Promise.all([
    tx.many<RondeRow>(
      sql`select ${rondeKolommen} from vrijgave v where v.casus_id = ${casusId} order by v.gevraagd_op desc, v.id desc`,
    ),
    tx.many<OordeelRow>(sql`select ${oordeelKolommen} from vrijgave_oordeel z join organisatie o on o.id = z.organisatie_id
      where z.casus_id = ${casusId} and z.organisatie_id = ${tx.actor.organisatieId} order by z.id desc`),
    tx.maybe<{
      vandaag: string
      eerst: boolean
    }>(sql`select sec.vandaag()::text as vandaag, exists (select from regime r where r.code = ${casus.regime_code}
      and r.versie = ${casus.regime_versie} and r.gegevens ->> 'vrijgave' = 'contactpunt') as eerst`),
  ])
  await recordVrijgave(tx, {
    actie: 'vrijgave.casus',
    object: `casus:${casusId}`,
    logNaam: casus.log_naam,
    spoor,
  })
  const besluit = rondes.find((r) => r.besluit !== null)
  return {
    vandaag: row?.vandaag ?? '',
    eerstVrijgeven: row?.eerst === true,
    besluit: besluit?.besluit
      ? {
          besluit: besluit.besluit,
          onderdelen: besluit.onderdelen,
          jeugdigeVanaf: besluit.jeugdige_vanaf,
          ouderVanaf: besluit.ouder_vanaf,
          woorden: besluit.woorden,
        }
      : null,
    gevraagd: eigen.flatMap((z) => {
      const ronde = rondes.find((r) => r.id === z.vrijgave_id)
      return ronde
        ? [{ ...presentOordeel(z), antwoordVoor: ronde.antwoord_voor, open: ronde.besluit === null }]
        : []
    }),
  }
}
