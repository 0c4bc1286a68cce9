import { type ReactNode, useId } from 'react'
import { useTexts } from '../../../web/texts.ts'
import { werkTexts } from './texts.ts'

/** One column of the day: what it holds, how many, and how many more there are. */
export function Kolom({
  title,
  count,
  empty,
  more = 0,
  children,
}: {
  title: string
  count: number
  empty: string
  more?: number
  children: ReactNode
}) {
  const texts = useTexts(werkTexts)
  const id = useId()
  return (
    <section className="vandaag__kolom" aria-labelledby={id}>
      <div className="vandaag__kop">
        <h3 id={id}>{title}</h3>
        <span className="gedempt">{count}</span>
      </div>
      {count === 0 ? <p className="gedempt vandaag__leeg">{empty}</p> : <ul role="list">{children}</ul>}
      {more > 0 && <p className="gedempt">{texts.meer(more)}</p>}
    </section>
  )
}
