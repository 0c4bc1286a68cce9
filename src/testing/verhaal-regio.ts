import { sessionCookie } from '../kernel/http/session-cookie.ts'
import { asLoader } from '../kernel/migrate.ts'
import { signIn } from '../toegang/index.ts'
import { fillVerhaal, verhaalSleutels } from './fill-verhaal.ts'
import { plus } from './orakel/days.ts'
import { asOwner, startKlok } from './start-klok.ts'
import { type Client, clientOf, createTestApi, type TestApi } from './test-api.ts'
import type { Kijk } from './verhaal-deuren.ts'
import { namen, type VerhaalWereld } from './verhaal-orakel.ts'
import type { Verschillen } from './verschillen.ts'

const vandaag = '2026-11-02'
const terms = { inactiefMinuten: 30, maxUren: 10 }

/** Worlds of stories side by side behind one API, so that the people of one are strangers in all others. */
export type VerhaalRegio = {
  api: TestApi
  /** Everyone of a world, signed in on a day. */
  mensenOp(nu: number, wereld: number, uit: Verschillen): Promise<Kijk[]>
  contactpunt(wereld: number): Promise<Client>
}

/** Fills those worlds; call `api.close` afterwards. */
export async function createVerhaalRegio(werelden: readonly VerhaalWereld[]): Promise<VerhaalRegio> {
  const api = await createTestApi('leeg')
  await startKlok(api.database, `${vandaag}T09:00:00Z`)
  await asOwner(api.database, async (owner) => {
    // Worlds are not cases: most have no regisseur.
    for (const tabel of ['casus', 'betrokkenheid'])
      await owner.query(`alter table ${tabel} disable trigger bewaak_vaste_rollen`)
    for (const [nr, w] of werelden.entries()) await asLoader(owner, () => fillVerhaal(owner, w, nr))
  })
  const signedIn = (sub: string) => signInAs(api, sub)
  return {
    api,
    mensenOp: async (nu, wereld, uit) => {
      const w = werelden[wereld]
      if (w === undefined) throw new Error('no such world')
      await startKlok(api.database, `${plus(vandaag, nu)}T09:00:00Z`)
      const s = verhaalSleutels(wereld)
      const kijken: Kijk[] = []
      for (const wie of namen) kijken.push({ client: await signedIn(s.sub(wie)), w, wereld, s, wie, nu, uit })
      return kijken
    },
    contactpunt: (wereld) => signedIn(verhaalSleutels(wereld).sub('contactpunt')),
  }
}

/** A browser of someone of an oracle's world. */
export async function signInAs(api: TestApi, sub: string): Promise<Client> {
  const id = await signIn(api.db, api.database.key, terms, 'orakel', sub)
  return clientOf(api.app, { cookie: `${sessionCookie}=${id}` })
}
