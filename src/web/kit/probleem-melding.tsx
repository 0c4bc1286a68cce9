import { Probleem } from '../probleem.ts'
import { type SameTexts, useTexts } from '../texts.ts'
import { iconOpnieuw } from './iconen.ts'
import { Knop } from './knop.tsx'
import { Melding } from './melding.tsx'
import type { nl } from './texts.nl.ts'
import { kitTexts } from './texts.ts'

/** A failed read or act, in place: what happened, that nothing is lost, and a way to try again. */
export function ProbleemMelding({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const texts = useTexts(kitTexts)
  const probleem = error instanceof Probleem ? error : new Probleem({ status: 500 })
  const { title, explanation } = probleemWords(probleem, texts)
  return (
    <Melding
      tone="let-op"
      live
      title={title}
      actions={
        onRetry && (
          <Knop size="klein" icon={iconOpnieuw} onClick={onRetry}>
            {texts.opnieuw}
          </Knop>
        )
      }
    >
      {explanation}
    </Melding>
  )
}

/** Title and sentence of a problem: the server's own words where it gave them. */
export function probleemWords(probleem: Probleem, texts: SameTexts<typeof nl>) {
  if (probleem.soort === 'netwerk') return { title: texts.nietVerstuurd, explanation: texts.verbroken }
  const explanation = [probleem.detail, texts.blijft].filter((part) => part).join(' ')
  return { title: probleem.title || texts.nietVerstuurd, explanation }
}
