import type { Wereld } from './wereld.ts'

/** The young person of the steun casus has an account (again): one sample takes it away for a while. */
export const metAccount = (w: Wereld) =>
  w.owner(`update betrokkenheid set actor_id = $2 where casus_id = $1 and kant = 'jeugdige'`, [
    w.steunId,
    w.actor.sem,
  ])
