import { Sectie } from '../../web/kit/sectie.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Metingen, Verbonden } from '../contract.ts'
import { metingTexts } from './texts.ts'

/** What the young person let this one professional read about the two of them. */
export function OverMij({ metingen: m }: { metingen: Metingen }) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  if (m.verbondenheid.length === 0) return null
  const places = m.instrumenten.find((i) => i.soort === 'uitspraken')?.schaal.waarden ?? []
  const words = (waarde: number) => places.find((p) => p.waarde === waarde)?.label[taal] ?? ''
  return (
    <Sectie title={texts.verbonden}>
      <p>{texts.verbondenUitleg}</p>
      <Tabel<Verbonden>
        caption={texts.verbonden}
        rows={m.verbondenheid}
        rowKey={(v) => v.id}
        columns={[
          { key: 'moment', header: texts.wie, cell: (v) => `${m.jeugdige} (${texts.momentKort[v.moment]})` },
          { key: 'gezien', header: texts.gezien, cell: (v) => words(v.gezien) },
          { key: 'erbij', header: texts.erbij, cell: (v) => words(v.erbij) },
          { key: 'ertoe', header: texts.ertoe, cell: (v) => words(v.ertoe) },
          {
            key: 'woorden',
            header: m.jeugdige,
            own: true,
            cell: (v) => <span dir="auto">{v.woorden || '–'}</span>,
          },
        ]}
      />
    </Sectie>
  )
}
