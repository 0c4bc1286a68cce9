import { send } from '../../../web/api.ts'
import type { Casus } from '../../contract.ts'
import { useCasus } from '../use-casus.ts'

type Change = { method: 'POST' | 'PUT'; path: string; body: unknown; actionKey?: string; versie?: number }

/** Sends a change to a casus or to something under it (`path` after the casus), reads the casus again, and says it is done. */
export function useSend(casus: Casus, onDone: () => void) {
  const { refresh } = useCasus(casus.id)
  return async ({ method, path, body, actionKey, versie = casus.versie }: Change) => {
    await send(method, `/v1/casussen/${casus.id}/${path}`, {
      body,
      ...(actionKey && { actionKey }),
      ...(method === 'PUT' && { ifMatch: `"${versie}"` }),
    })
    await refresh()
    onDone()
  }
}
