import { z } from 'zod'
import type { Actor } from '../kernel/actor.ts'
import { sql } from '../kernel/db.ts'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { addTelefoon } from './add-telefoon.ts'
import * as contract from './contract.ts'
import { passkeyPlek } from './plek.ts'
import { mayHaveTelefoon } from './policy.ts'
import { putOutCode, removeTelefoon } from './remove-telefoon.ts'
import type { CodeRow, TelefoonRow } from './sql.ts'
import { askToMake, vraagHash } from './vraag.ts'

/** The own phones of who is signed in; signing in itself stands in `door.ts`. */
export const passkeyRoutes = (key: Buffer, address: string): AnyRoute[] => {
  const plek = passkeyPlek(address)
  return [
    route({
      method: 'GET',
      path: '/v1/mijn-telefoons',
      act: 'passkey.lijst',
      activiteit: 'toegang',
      summary: 'Met welke telefoons ik inlog, en of er een nieuwe code voor mijn pagina is.',
      response: contract.mijnTelefoonsAntwoord,
      queries: () => [sql`select * from sec.mijn_passkeys()`, sql`select * from sec.mijn_nieuwe_code()`],
      answer: ([telefoons, codes], _request, actor) => {
        refuseStaff(actor)
        return { body: present(telefoons as TelefoonRow[], codes as CodeRow[]) }
      },
    }),
    route({
      method: 'POST',
      path: '/v1/mijn-telefoons/vragen',
      act: 'passkey.vragen',
      activiteit: 'toegang',
      summary: 'Vraagt wat een telefoon nodig heeft om er als sleutel bij te komen; vijf minuten geldig.',
      reads: true,
      body: contract.erbijVraag,
      response: contract.vraagAntwoord,
      async handle(tx, { body }) {
        refuseStaff(tx.actor)
        const { challenge, opties } = await askToMake(plek, body.naam)
        await tx.run(sql`select sec.stel_passkeyvraag(${vraagHash(challenge)}, 'erbij', null)`)
        return { body: { opties } }
      },
    }),
    route({
      method: 'POST',
      path: '/v1/mijn-telefoons',
      act: 'passkey.erbij',
      activiteit: 'toegang',
      summary: 'Voegt een telefoon toe waarmee ik inlog.',
      body: contract.telefoonInvoer,
      response: contract.idAntwoord,
      status: 201,
      async handle(tx, { body, spoor }) {
        refuseStaff(tx.actor)
        return { body: await addTelefoon(tx, { key, plek }, body, spoor), status: 201 }
      },
    }),
    route({
      method: 'DELETE',
      path: '/v1/mijn-telefoons/{sleutelId}',
      act: 'passkey.weg',
      activiteit: 'toegang',
      summary: 'Haalt een telefoon weg; wat daarop open stond, gaat dicht.',
      ifMatch: false,
      params: contract.telefoonParams,
      response: z.object({}),
      async handle(tx, { params, spoor }) {
        refuseStaff(tx.actor)
        await removeTelefoon(tx, params.sleutelId, spoor)
        return { body: {} }
      },
    }),
    route({
      method: 'DELETE',
      path: '/v1/mijn-codes/{codeId}',
      act: 'passkey.code_uit',
      activiteit: 'toegang',
      summary: 'Zet een nieuwe code voor mijn pagina uit, als ik er niet om vroeg.',
      ifMatch: false,
      params: contract.codeParams,
      response: z.object({}),
      async handle(tx, { params, spoor }) {
        refuseStaff(tx.actor)
        await putOutCode(tx, params.codeId, spoor)
        return { body: {} }
      },
    }),
  ]
}

function refuseStaff(actor: Actor): void {
  const refusal = mayHaveTelefoon(actor)
  if (refusal) throw refusal
}

function present(telefoons: TelefoonRow[], codes: CodeRow[]): contract.MijnTelefoons {
  return {
    telefoons: telefoons.map((row) => ({
      id: row.id,
      naam: row.naam,
      gemaaktOp: row.gemaakt_op.toISOString(),
      gebruiktOp: row.gebruikt_op.toISOString(),
    })),
    codes: codes.map((row) => ({
      id: row.id,
      gemaaktOp: row.gemaakt_op.toISOString(),
      geldigTot: row.geldig_tot.toISOString(),
      gebruiktOp: row.gebruikt_op?.toISOString() ?? null,
      functie: row.door,
      organisatie: row.organisatie ?? '',
    })),
  }
}
