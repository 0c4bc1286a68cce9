import type { Weergave } from '../../contract.ts'
import './beeld.css'

export type MatrixRij = { id: string; wie: string; own: boolean; deel: number | null }
type MatrixProps = { title: string; rows: readonly MatrixRij[]; left: string; right: string }

const width = 320
const line = 38
const top = 22

/**
 * Where each view stands between hard and helps, one line a person: a shape and a name, never a colour alone, never a middle of all. The words
 * beside it say the same.
 */
export function Matrix({ title, rows, left, right }: MatrixProps) {
  const shown = rows.filter((r) => r.deel !== null)
  // One place is no comparison: the words say it.
  if (shown.length < 2) return null
  const height = top + shown.length * line + 8
  const at = (deel: number | null) => 16 + (deel ?? 0) * (width - 32)
  return (
    <svg className="matrix" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      <text x="4" y="14" className="matrix__einde">
        ◂ {left}
      </text>
      <text x={width - 4} y="14" textAnchor="end" className="matrix__einde">
        {right} ▸
      </text>
      <line x1={width / 2} x2={width / 2} y1={top} y2={height - 4} className="matrix__midden" />
      {shown.map((row, nr) => {
        const y = top + nr * line
        return (
          <g key={row.id}>
            <text x="16" y={y + 13} className={row.own ? 'matrix__naam matrix__naam--eigen' : 'matrix__naam'}>
              {short(row.wie)}
            </text>
            <line x1="16" x2={width - 16} y1={y + 25} y2={y + 25} className="matrix__lijn" />
            {row.own ? (
              <rect
                x={at(row.deel) - 7}
                y={y + 18}
                width="14"
                height="14"
                rx="3"
                className="matrix__plek matrix__plek--eigen"
              />
            ) : (
              <circle cx={at(row.deel)} cy={y + 25} r="7" className="matrix__plek" />
            )}
          </g>
        )
      })}
    </svg>
  )
}

const short = (wie: string): string => {
  const letters = [...wie]
  return letters.length > 32 ? `${letters.slice(0, 31).join('')}…` : wie
}

/** A name for in a picture: without what someone does, which stands in the words beside it. */
export const kortVan = (w: Pick<Weergave, 'naam' | 'rol' | 'ikzelf'>, self: string): string =>
  w.ikzelf ? self : w.naam || w.rol || '–'

/** A name for a view, as this reader knows it. */
export const wieVan = (w: Pick<Weergave, 'naam' | 'rol' | 'ikzelf'>, self: string): string =>
  w.ikzelf ? self : [w.naam, w.rol].filter(Boolean).join(', ') || '–'
