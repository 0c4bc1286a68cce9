import './beeld.css'

export type RadarLijn = { id: string; wie: string; own: boolean; punten: (number | null)[] }
type RadarProps = {
  title: string
  assen: readonly { code: string; naam: string }[]
  lijnen: readonly RadarLijn[]
}

const width = 440
const height = 320
const reach = 112
const dashes = ['none', '7 4', '2 4', '10 3 2 3', '4 2', '12 4']
/** The mark with which each line is named, in the picture and in the legend below it. */
export const marks = ['■', '●', '▲', '◆', '✚', '★'] as const

type At = (nr: number, share: number) => [number, number]

/**
 * Every person's views over the domains in one picture: each a line with its own dash and its own mark, so that it reads without colour. A domain
 * someone left open breaks the line. Beside it always stands the table.
 */
export function Radar({ title, assen, lijnen }: RadarProps) {
  if (assen.length < 3 || lijnen.length === 0) return null
  const at: At = (nr, share) => {
    const angle = (nr / assen.length) * 2 * Math.PI - Math.PI / 2
    return [width / 2 + Math.cos(angle) * reach * share, height / 2 + Math.sin(angle) * reach * share]
  }
  return (
    <svg className="radar" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      {[0.325, 0.55, 0.775, 1].map((ring) => (
        <polygon
          key={ring}
          points={assen.map((_as, nr) => at(nr, ring).join()).join(' ')}
          className="radar__ring"
          data-midden={ring === 0.55 || undefined}
        />
      ))}
      {assen.map((as, nr) => {
        const [x, y] = at(nr, 1.14)
        return (
          <text key={as.code} x={x} y={y + 4} textAnchor={sideOf(x)} className="radar__as">
            {as.naam}
          </text>
        )
      })}
      {lijnen.map((lijn, nr) => (
        <Lijn key={lijn.id} lijn={lijn} welke={nr} at={at} under={lijnen.slice(0, nr)} />
      ))}
    </svg>
  )
}

function sideOf(x: number): 'start' | 'middle' | 'end' {
  if (x < width / 2 - 8) return 'end'
  return x > width / 2 + 8 ? 'start' : 'middle'
}

type LijnProps = { lijn: RadarLijn; welke: number; at: At; under: readonly RadarLijn[] }

function Lijn({ lijn, welke, at, under }: LijnProps) {
  const place = (p: Punt) => at(p.nr, 0.1 + 0.9 * p.deel)
  const filled = lijn.punten.flatMap((deel, nr) => (deel === null ? [] : [{ nr, deel }]))
  return (
    <g className={lijn.own ? 'radar__lijn radar__lijn--eigen' : 'radar__lijn'}>
      {segments(lijn.punten).map((segment) => (
        <polyline
          key={segment.map((p) => p.nr).join()}
          points={segment.map((p) => place(p).join()).join(' ')}
          strokeDasharray={dashes[welke % dashes.length]}
        />
      ))}
      {filled.map((p) => {
        const [x, y] = place(p)
        // Who stands in one place stands there side by side, so that no mark hides another.
        const beside = under.filter((other) => other.punten[p.nr] === p.deel).length * 12
        return (
          <text key={p.nr} x={x + beside} y={y + 5} textAnchor="middle" className="radar__merk">
            {marks[welke % marks.length]}
          </text>
        )
      })}
    </g>
  )
}

/** Which line is whose: the dash and the mark as they are drawn, with a name. */
export function RadarWie({ lijnen }: { lijnen: readonly RadarLijn[] }) {
  return (
    <ul role="list" className="radar__wie">
      {lijnen.map((lijn, nr) => (
        <li key={lijn.id} className={lijn.own ? 'radar__wie--eigen' : undefined}>
          <svg viewBox="0 0 48 20" className="radar" aria-hidden="true">
            <g className={lijn.own ? 'radar__lijn radar__lijn--eigen' : 'radar__lijn'}>
              <polyline points="0,10 48,10" strokeDasharray={dashes[nr % dashes.length]} />
              <text x="24" y="15" textAnchor="middle" className="radar__merk">
                {marks[nr % marks.length]}
              </text>
            </g>
          </svg>
          {lijn.wie}
        </li>
      ))}
    </ul>
  )
}

type Punt = { nr: number; deel: number }
/** Neighbouring points that were filled in; round the corner when all were. */
function segments(punten: readonly (number | null)[]): Punt[][] {
  const filled = punten.flatMap((deel, nr) => (deel === null ? [] : [{ nr, deel }]))
  const [first] = filled
  if (first && filled.length === punten.length) return [[...filled, first]]
  return filled
    .reduce<Punt[][]>((found, p) => {
      const run = found.at(-1)
      if (run?.at(-1)?.nr === p.nr - 1) run.push(p)
      else found.push([p])
      return found
    }, [])
    .filter((run) => run.length > 1)
}
