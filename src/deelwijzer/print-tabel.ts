import type pg from 'pg'

type Row = {
  regime: string
  partij: string
  categorie: string
  richting: string
  uitkomst: string
  mits: string[]
}
const richtingen = ['geven', 'ontvangen'] as const

/** Every row of the decision table that holds today, of all regimes or one; read from the database that decides. */
export async function readTabel(client: pg.Client, regime?: string): Promise<Row[]> {
  const { rows } = await client.query<Row>(
    `select d.regime_code as regime, d.partij, d.categorie, d.richting, d.uitkomst, d.mits from deelregel d
    where d.regime_versie = sec.regimeversie(d.regime_code) and ($1::text is null or d.regime_code = $1) order by 1, 4, 2, 3`,
    [regime ?? null],
  )
  return rows
}

/** The table as text: per regime and direction a line per party, a column per category. */
export function printTabel(rows: readonly Row[]): string {
  const lines: string[] = []
  for (const regime of unique(rows.map((r) => r.regime))) {
    for (const richting of richtingen) {
      const here = rows.filter((r) => r.regime === regime && r.richting === richting)
      const columns = unique(here.map((r) => r.categorie))
      const table = [
        [`${regime} ${richting.toUpperCase()}`, ...columns],
        ...unique(here.map((r) => r.partij)).map((partij) => [
          partij,
          ...columns.map((c) => cell(here.find((r) => r.partij === partij && r.categorie === c))),
        ]),
      ]
      const widths =
        table[0]?.map((_head, nr) => Math.max(...table.map((line) => line[nr]?.length ?? 0))) ?? []
      lines.push(
        ...table.map((line) =>
          line
            .map((text, nr) => text.padEnd(widths[nr] ?? 0))
            .join('  ')
            .trimEnd(),
        ),
        '',
      )
    }
  }
  return lines.join('\n')
}

function cell(row: Row | undefined): string {
  if (row === undefined) return '-'
  return row.uitkomst === 'ja_mits' ? `mits:${row.mits.join('+')}` : row.uitkomst
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)]
}
