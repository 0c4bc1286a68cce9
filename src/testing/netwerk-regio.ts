import { asLoader } from '../kernel/migrate.ts'
import { fillNetwerk, netwerkSleutels } from './fill-netwerk.ts'
import type { NetwerkKijk } from './netwerk-deuren.ts'
import { mensen, type NetwerkWereld } from './netwerk-orakel.ts'
import { plus } from './orakel/days.ts'
import { asOwner, startKlok } from './start-klok.ts'
import { type Client, createTestApi, type TestApi } from './test-api.ts'
import { signInAs } from './verhaal-regio.ts'
import type { Verschillen } from './verschillen.ts'

const vandaag = '2026-11-02'

/** Worlds of circles side by side behind one API, so that the people of one are strangers in all others. */
export type NetwerkRegio = {
  api: TestApi
  /** Everyone of a world, signed in on a day. */
  mensenOp(nu: number, wereld: number, uit: Verschillen): Promise<NetwerkKijk[]>
  contactpunt(wereld: number): Promise<Client>
}

/** Fills those worlds; call `api.close` afterwards. What waits has no readers: no act lets anyone but the young person share. */
export async function createNetwerkRegio(alle: readonly NetwerkWereld[]): Promise<NetwerkRegio> {
  const werelden = alle.map((w) => ({
    ...w,
    delingen: w.delingen.filter(({ ronde }) => 'van' in (w.rondes[ronde] ?? {})),
  }))
  const api = await createTestApi('leeg')
  await startKlok(api.database, `${vandaag}T09:00:00Z`)
  await asOwner(api.database, async (owner) => {
    // Worlds are not cases: most have no regisseur, and drawings wait beside young people with an account.
    for (const trigger of ['bewaak_vaste_rollen', 'netwerk_gaat_mee'])
      await owner.query(`alter table betrokkenheid disable trigger ${trigger}`)
    await owner.query('alter table casus disable trigger bewaak_vaste_rollen')
    for (const [nr, w] of werelden.entries()) await asLoader(owner, () => fillNetwerk(owner, w, nr))
  })
  return {
    api,
    mensenOp: async (nu, wereld, uit) => {
      const w = werelden[wereld]
      if (w === undefined) throw new Error('no such world')
      await startKlok(api.database, `${plus(vandaag, nu)}T09:00:00Z`)
      const s = netwerkSleutels(wereld)
      const kijken: NetwerkKijk[] = []
      for (const wie of mensen)
        kijken.push({ client: await signInAs(api, s.sub(wie)), w, wereld, s, wie, nu, uit })
      return kijken
    },
    contactpunt: (wereld) => signInAs(api, netwerkSleutels(wereld).sub('contactpunt')),
  }
}
