import { iconJa, iconNee } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import './antwoord-regel.css'

export type AntwoordSoort = 'ja' | 'nee-jeugdige' | 'nee' | 'open'
export type Instemming = { id: string; soort: AntwoordSoort /** 'Sem en moeder: ja' */; words: string }

/** What one person says to an afspraak: yes, no with what would make it a yes, or not asked yet. */
export function AntwoordRegel({ answer }: { answer: Instemming }) {
  const icon = { ja: iconJa, open: iconNee, nee: null, 'nee-jeugdige': null }[answer.soort]
  return (
    <p className={`antwoord antwoord--${answer.soort}`}>
      {icon && <Icoon pad={icon} size="klein" />}
      <span>{answer.words}</span>
    </p>
  )
}
