import type { ReactNode } from 'react'
import { iconNaar } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Initialen } from '../../../web/kit/initialen.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import { kringen, type Lid } from '../../states.ts'
import { sayMore } from '../../woorden/states.ts'
import { tekenTexts } from './texts.ts'
import './leden-tabel.css'

type LedenTabelProps = {
  caption: string
  leden: readonly Lid[]
  /** Where a name leads; left out: looking only. */
  to?: (lid: Lid) => string
  /** The acts of one row, shown below their words. */
  acts?: ((lid: Lid) => ReactNode) | undefined
}

/** The same people as in the drawing, circle by circle: who, and what was said of them in one sentence. */
export function LedenTabel({ caption, leden, to, acts }: LedenTabelProps) {
  const texts = useTexts(tekenTexts)
  const taal = useTaal()
  return (
    <table className="leden" role="table">
      <caption className="alleen-voor-lezers">{caption}</caption>
      <thead className="alleen-voor-lezers">
        <tr>
          <th scope="col">{texts.kolomWie}</th>
          <th scope="col">{texts.kolomWat}</th>
          {acts && <th scope="col">{texts.kolomDoe}</th>}
        </tr>
      </thead>
      {kringen.map((kring) => {
        const rows = leden.filter((lid) => lid.kring === kring)
        return (
          rows.length > 0 && (
            <tbody key={kring}>
              <tr>
                <th scope="rowgroup" colSpan={acts ? 3 : 2} className="leden__kring">
                  {texts.kring[kring]}
                </th>
              </tr>
              {rows.map((lid) => (
                <tr key={lid.id} className="leden__rij">
                  <th scope="row" className="leden__wie">
                    <Initialen name={lid.naam} />
                    {to ? (
                      <Link to={to(lid)} className="leden__naam">
                        <bdi>{lid.naam}</bdi>
                        <Icoon pad={iconNaar} />
                      </Link>
                    ) : (
                      <span className="leden__naam">
                        <bdi>{lid.naam}</bdi>
                      </span>
                    )}
                  </th>
                  <td className="leden__wat">{sayMore(lid, leden, texts, taal)}</td>
                  {acts && <td className="leden__doe">{acts(lid)}</td>}
                </tr>
              ))}
            </tbody>
          )
        )
      })}
    </table>
  )
}
