import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { id } from '../kernel/text.ts'
import { exportCasus } from './export-casus.ts'

const rij = z.record(z.string(), z.unknown())

/** Taking along what one sees of a casus, as JSON. */
export const exportRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/export',
    act: 'casus.exporteren',
    activiteit: 'casus',
    summary: 'Alles wat ik van deze casus zie, om mee te nemen.',
    params: z.strictObject({ casusId: id() }),
    response: z.object({ casus: rij, inhoud: z.record(z.string(), z.array(rij)) }),
    async handle(tx, { params: { casusId }, spoor }) {
      return { body: (await exportCasus(tx, casusId, spoor)) as never }
    },
  }),
]
