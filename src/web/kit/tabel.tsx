import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { Link } from '../navigatie/link.tsx'
import './tabel.css'

export type Kolom<R> = {
  key: string
  header: string
  cell: (row: R) => ReactNode
  /** The young person's own words: the heading is plum. */
  own?: boolean
  align?: 'eind'
  /** A width as css writes it, such as '24%'. */
  width?: string
}

type TabelProps<R> = {
  /** Accessible name; or point at a heading with `labelledBy`. */
  caption: string
  showCaption?: boolean
  columns: readonly Kolom<R>[]
  rows: readonly R[]
  rowKey: (row: R) => string
  /** Where a row leads: the whole row is the target. Its first cell holds the link. */
  rowTo?: (row: R) => string
  foot?: ReactNode
}

/** A table whose rows are wholly targets; arrows go from row to row; on a phone each row is a card. */
export function Tabel<R>({ caption, showCaption, columns, rows, rowKey, rowTo, foot }: TabelProps<R>) {
  const id = useId()
  return (
    <div className="tabel-kader">
      <table className="tabel" role="table" aria-labelledby={id} onKeyDown={moveByArrow}>
        <caption id={id} className={showCaption ? 'tabel__kop' : 'alleen-voor-lezers'}>
          {caption}
        </caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={column.width ? { inlineSize: column.width } : undefined} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" className={classOfCell(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Rij key={rowKey(row)} row={row} columns={columns} to={rowTo?.(row)} />
          ))}
        </tbody>
      </table>
      {foot && <div className="tabel__voet">{foot}</div>}
    </div>
  )
}

type RijProps<R> = { row: R; columns: readonly Kolom<R>[]; to: string | undefined }

function Rij<R>({ row, columns, to }: RijProps<R>) {
  return (
    <tr role="row" className={to ? 'tabel__rij tabel__rij--doel' : 'tabel__rij'}>
      {columns.map((column, index) => {
        const content = column.cell(row)
        const linked = to && index === 0
        return (
          <td key={column.key} role="cell" data-kop={column.header} className={classOfCell(column)}>
            {linked ? (
              <Link to={to} className="tabel__link">
                {content}
              </Link>
            ) : (
              content
            )}
          </td>
        )
      })}
    </tr>
  )
}

function classOfCell<R>(column: Kolom<R>): string | undefined {
  const names = [column.own && 'tabel__eigen', column.align && 'tabel__eind'].filter((name) => name)
  return names.join(' ') || undefined
}

function moveByArrow(event: KeyboardEvent<HTMLTableElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.tabel__link')]
  const here = links.indexOf(document.activeElement as HTMLElement)
  const next = links[here + (event.key === 'ArrowDown' ? 1 : -1)]
  if (here < 0 || !next) return
  event.preventDefault()
  next.focus()
}

/** Two lines in a cell: what it is, and the small words below. */
export function Celtekst({ main, below, strong }: { main: ReactNode; below?: ReactNode; strong?: boolean }) {
  return (
    <span className="celtekst">
      <span className={strong ? 'celtekst__sterk' : undefined}>{main}</span>
      {below && <span className="celtekst__onder">{below}</span>}
    </span>
  )
}
