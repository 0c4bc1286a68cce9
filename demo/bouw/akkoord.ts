import { insertRow } from '../regio.ts'
import { addGebeurtenis, type DemoCasus, mens, type Zicht } from './zicht.ts'

export type DemoSpoor = { casus: DemoCasus; id: string; publiek: Zicht }
export type Antwoord = 'ja' | { nee: string; gevolg: string } | { nietGevraagd: string }

/** One person's answer to an afspraak; Marieke notes it for who has no account. */
export async function addAkkoord(
  spoor: DemoSpoor,
  afspraakId: string,
  wie: string,
  antwoord: Antwoord,
  moment: string,
): Promise<void> {
  const { casus, publiek } = spoor
  const zelf = mens(casus, wie)
  const row = {
    casus_id: casus.id,
    afspraak_id: afspraakId,
    betrokkenheid_id: zelf.id,
    op: moment,
    ...publiek,
  }
  const door = zelf.actorId ?? mens(casus, casus.regisseur).actorId
  await insertRow(casus.regio.client, 'akkoord', { ...row, door, ...words(antwoord) })
  const wijze = zelf.actorId === null ? 'noteren' : 'zelf'
  const gegevens = { betrokkenheidId: zelf.id, antwoord: words(antwoord).antwoord, wijze }
  await addGebeurtenis(
    casus,
    'akkoord.geven',
    afspraakId,
    zelf.actorId === null ? casus.regisseur : wie,
    moment,
    publiek,
    gegevens,
  )
}

function words(antwoord: Antwoord): Record<string, string> {
  if (antwoord === 'ja') return { antwoord }
  if ('nee' in antwoord) return { antwoord: 'nee', wat_maakt_ja: antwoord.nee, gevolg_nee: antwoord.gevolg }
  return { antwoord: 'niet_gevraagd', reden_niet_gevraagd: antwoord.nietGevraagd }
}
