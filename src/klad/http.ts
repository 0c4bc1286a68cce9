import { z } from 'zod'
import { sql } from '../kernel/db.ts'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { draft } from '../kernel/text.ts'

const params = z.strictObject({ sleutel: z.string().regex(/^[\w.:-]{1,200}$/) })
type Fields = Record<string, unknown>

const fields = z.record(
  z.string().regex(/^[\w.:-]{1,200}$/),
  z.union([draft(240_000), z.boolean(), z.array(draft(200)).max(100)]),
)
/** What stands in the form, and what it held when its writer began. */
const inhoud = z.strictObject({ inhoud: fields, begin: fields.optional() })
/** All null: nothing was being typed. */
const kladAntwoord = z.object({
  inhoud: z.record(z.string(), z.unknown()).nullable(),
  begin: z.record(z.string(), z.unknown()).nullable(),
  gewijzigdOp: z.iso.datetime().nullable(),
})

/** Text being typed, kept for its writer so that nothing is lost. Not logged as processing: it is nobody's but the writer's. */
export const kladRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/kladden/{sleutel}',
    act: 'klad.lezen',
    activiteit: 'toegang',
    summary: 'Wat ik aan het typen was.',
    params,
    response: kladAntwoord,
    async handle(tx, { params: { sleutel } }) {
      const row = await tx.maybe<{ inhoud: Fields; begin: Fields | null; gewijzigd_op: Date }>(
        sql`select inhoud, begin, gewijzigd_op from klad where sleutel = ${sleutel}`,
      )
      const gewijzigdOp = row?.gewijzigd_op.toISOString() ?? null
      return { body: { inhoud: row?.inhoud ?? null, begin: row?.begin ?? null, gewijzigdOp } }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/kladden/{sleutel}',
    act: 'klad.bewaren',
    activiteit: 'toegang',
    summary: 'Bewaart wat ik aan het typen ben.',
    ifMatch: false,
    params,
    body: inhoud,
    // The longest text that a form here takes is a part of a story, 120,000 code points of four bytes; twice, as it began and as it is.
    bodyLimit: 1280 * 1024,
    response: z.object({}),
    status: 200,
    async handle(tx, { params: { sleutel }, body }) {
      const begin = body.begin ? JSON.stringify(body.begin) : null
      await tx.run(sql`insert into klad (actor_id, sleutel, inhoud, begin, gewijzigd_op)
        values (${tx.actor.actorId}, ${sleutel}, ${JSON.stringify(body.inhoud)}, ${begin}, sec.nu())
        on conflict (actor_id, sleutel) do update
          set inhoud = excluded.inhoud, begin = excluded.begin, gewijzigd_op = excluded.gewijzigd_op`)
      return { body: {} }
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/kladden/{sleutel}',
    act: 'klad.weggooien',
    activiteit: 'toegang',
    summary: 'Gooit mijn klad weg.',
    ifMatch: false,
    params,
    response: z.object({}),
    async handle(tx, { params: { sleutel } }) {
      await tx.run(sql`delete from klad where sleutel = ${sleutel}`)
      return { body: {} }
    },
  }),
]
