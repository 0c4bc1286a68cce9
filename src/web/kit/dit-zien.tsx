import { type ReactNode, useId } from 'react'
import { listInWords, useTaal, useTexts } from '../texts.ts'
import { Chip } from './chip.tsx'
import { iconZien } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import { kitTexts } from './texts.ts'
import './dit-zien.css'

export type Lezer = { id: string; naam: string; fixed?: boolean }

type DitZienProps = {
  /** Organisations or people, by their full names. */
  readers: readonly Lezer[]
  onRemove?: (id: string) => void
  /** Who can't be chosen and why, or until when it is kept. */
  note?: ReactNode
  /** `chips` where one chooses, `zin` repeated beside the button. */
  look?: 'chips' | 'zin'
}

/** Who will see this, before it is saved. */
export function DitZien({ readers, onRemove, note, look = 'chips' }: DitZienProps) {
  const texts = useTexts(kitTexts)
  const taal = useTaal()
  const id = useId()
  if (look === 'zin') {
    return (
      <p className="dit-zien-zin">
        <Icoon pad={iconZien} />
        <span>
          <strong>{texts.ditZien}</strong>{' '}
          {listInWords(
            readers.map((reader) => reader.naam),
            taal,
          )}
          . {note && <span className="gedempt">{note}</span>}
        </span>
      </p>
    )
  }
  return (
    <div className="dit-zien">
      <p id={id} className="dit-zien__kop">
        {texts.ditZien}
      </p>
      <ul role="list" aria-labelledby={id}>
        {readers.map(({ id: readerId, naam, fixed }) => (
          <li key={readerId}>
            <Chip
              {...(fixed && { fixed })}
              {...(!fixed && onRemove && { onRemove: () => onRemove(readerId) })}
            >
              {naam}
            </Chip>
          </li>
        ))}
      </ul>
      {note && <p className="dit-zien__noot">{note}</p>}
    </div>
  )
}
