import { send } from '../../web/api.ts'
import type { Derde, Derden } from '../contract.ts'

/** What every part of one third party gets; `done` reads everything again. */
export type DerdeProps = { derde: Derde; lijst: Derden; done: () => Promise<void> }
export type ActProps = DerdeProps & { cancel: () => void }

/** Sends a change of a third party with the version that was read. */
export const zetDerde = (derde: Derde, deel: string, body: unknown) =>
  send('PUT', `/v1/derden/${derde.id}/${deel}`, { body, ifMatch: `"${derde.versie}"` })
