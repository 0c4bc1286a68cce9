import type { Bijdrage } from '../contract.ts'

/** What each dialog on a bijdrage takes; `onClose(true)` when something was changed. */
export type DialoogProps = { bijdrage: Bijdrage; open: boolean; onClose: (changed: boolean) => void }

/** The address of a bijdrage in the API. */
export const pathOf = (b: Bijdrage) => `/v1/casussen/${b.casusId}/bijdragen/${b.id}`
