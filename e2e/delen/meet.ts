import { bureau, type Huis } from '../open-huis.ts'
import { signIn } from '../sign-in.ts'
import { handenOp } from './handen.ts'
import type { Situatie } from './situaties.ts'
import type { Casussen } from './zet-klaar.ts'

/** Seconds and actions from the page where the question comes up to the answer. */
export type Meting = {
  situatie: string
  uitkomst: Situatie['uitkomst']
  acties: number
  /** Waiting for the machine, measured. */
  machine: number
  /** Pointing, pressing and deciding, by the keystroke-level model. */
  mens: number
  seconden: number
}

/** Performs one situation as its person in a new browser. Typing is left out of all figures. Throws when the way is not there. */
export async function meet(huis: Huis, casussen: Casussen, situatie: Situatie): Promise<Meting> {
  const { page, context, complaints } = await huis.open(bureau)
  try {
    const { bij } = situatie
    const path = 'pad' in bij ? bij.pad : `/casussen/${casussen.get(bij.casus)?.casus}`
    await signIn(page, situatie.wie, path)
    await page.waitForLoadState('networkidle')
    complaints.length = 0
    const handen = handenOp(page)
    await situatie.doe(handen, situatie.tekst ?? '')
    const { acties, machine, hand } = handen.stand()
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
    return {
      situatie: situatie.naam,
      uitkomst: situatie.uitkomst,
      acties,
      machine: round(machine),
      mens: round(hand),
      seconden: round(machine + hand),
    }
  } finally {
    await context.close()
  }
}

const round = (seconds: number) => Math.round(seconds * 100) / 100
