import type { SpoorSoort } from '../states.ts'

/** What counts as much or as missing. Data, so that a region can choose its own; every signal is a question, never a verdict. */
export type SignaalInstelling = {
  /** Appointments of the young person in one week above which we ask whether it fits. */
  perWeek: number
  /** How long an appointment without an end is taken to last, in minutes. */
  duurMinuten: number
  /** Life domains that someone should look after, and the tracks that do so. */
  leefgebieden: readonly { code: string; sporen: readonly SpoorSoort[] }[]
  /** Tracks that give care. */
  zorgSporen: readonly SpoorSoort[]
}

export const gewoneInstelling: SignaalInstelling = {
  perWeek: 6,
  duurMinuten: 60,
  leefgebieden: [
    { code: 'school_of_werk', sporen: ['onderwijs', 'werk'] },
    { code: 'thuis', sporen: ['thuis', 'wonen'] },
    { code: 'gezondheid', sporen: ['zorg', 'hulp'] },
    { code: 'vrije_tijd', sporen: ['vrije_tijd'] },
    { code: 'geld', sporen: ['financien'] },
  ],
  zorgSporen: ['zorg', 'hulp'],
}
