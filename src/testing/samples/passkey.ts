import { randomBytes } from 'node:crypto'
import { Authenticator } from '../authenticator.ts'
import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

const lijst = { pad: '/v1/mijn-telefoons' }

/** A new phone that answers what was asked of sem. */
async function antwoord(w: Wereld) {
  const { opties } = await w.doe('sem', 'POST', `${lijst.pad}/vragen`, { naam: 'Tablet' })
  return new Authenticator().make(opties)
}

/** Someone made a new code for the page of sem. */
async function nieuweCode(w: Wereld): Promise<string> {
  const [made] = await w.owner(
    `insert into uitnodiging (casus_id, betrokkenheid_id, code_hash, soort, geldig_tot, door)
    values ($1, $2, $3, 'opnieuw', sec.nu() + interval '1 day', $4) returning id`,
    [w.casusId, w.wie.sem, randomBytes(32), w.actor.nadia],
  )
  return made?.id ?? ''
}

/** The phones with which someone of the family signs in. */
export const passkeySamples: readonly Sample[] = [
  vast('passkey.lijst', 'sem', () => lijst),
  vast('passkey.vragen', 'sem', () => ({ pad: `${lijst.pad}/vragen`, body: { naam: 'Tablet' } })),
  sample('passkey.erbij', 'sem', async (w) => ({
    pad: lijst.pad,
    body: { naam: 'Tablet', antwoord: await antwoord(w) },
    lees: [lijst],
  })),
  sample('passkey.weg', 'sem', async (w) => {
    const { id } = await w.doe('sem', 'POST', lijst.pad, { naam: 'Tablet', antwoord: await antwoord(w) })
    return { pad: `${lijst.pad}/${id}` }
  }),
  sample('passkey.code_uit', 'sem', async (w) => ({ pad: `/v1/mijn-codes/${await nieuweCode(w)}` })),
]
