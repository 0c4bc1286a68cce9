import { longDate } from '../../web/datum.ts'
import { Knop } from '../../web/kit/knop.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Bereikbaarheid } from '../contract.ts'
import { contactTexts } from './texts.ts'
import { groupUren } from './uren.ts'

type Props = { row: Bereikbaarheid; onEdit?: () => void; onRemove?: () => void }

/** One line: what it is, when it holds, and the two things one can do with it. */
export function BereikRegel({ row, onEdit, onRemove }: Props) {
  const texts = useTexts(contactTexts)
  const { wat, onder } = useBereikWords()(row)
  return (
    <>
      <span className="bereik-regels__tekst">
        <strong>{wat}</strong>
        <span className="gedempt">{onder}</span>
      </span>
      {onEdit && onRemove && (
        <span className="bereik-knoppen">
          <Knop size="klein" aria-label={texts.wijzigWat(wat)} onClick={onEdit}>
            {texts.wijzig}
          </Knop>
          <Knop size="klein" variant="stil" aria-label={texts.haalWegWat(wat)} onClick={onRemove}>
            {texts.haalWeg}
          </Knop>
        </span>
      )}
    </>
  )
}

/** A row in words: what it says, and below it the number and the days on which it holds. */
export function useBereikWords() {
  const texts = useTexts(contactTexts)
  const taal = useTaal()
  return (row: Bereikbaarheid) => {
    const days = (n: number) => texts.dagKort[`d${n}` as keyof typeof texts.dagKort]
    const hours = groupUren(row.uren)
      .map(({ dagen, van, tot }) => `${dagen.map(days).join(' ')} ${van}-${tot}`)
      .join(', ')
    const period = row.geldigTot
      ? texts.tussen(longDate(row.geldigVan, taal), longDate(row.geldigTot, taal))
      : texts.vanaf(longDate(row.geldigVan, taal))
    const wat = {
      persoon: hours || texts.altijd,
      vervanger: texts.vervangt(row.vervanger?.naam ?? ''),
      piket: row.naam,
    }[row.soort]
    const onder = {
      persoon: [row.telefoon || texts.eigenNummer, period],
      vervanger: [period],
      piket: [row.telefoon, hours || texts.altijd, period],
    }[row.soort].join(', ')
    return { wat, onder }
  }
}
