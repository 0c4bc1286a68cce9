import { useState } from 'react'
import { firstName } from '../../../portaal/screens/woorden.ts'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { Vinkje } from '../../../web/kit/vinkje.tsx'
import { useNavigatie, useParams } from '../../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { Probleem } from '../../../web/probleem.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Metingen, Verbonden } from '../../contract.ts'
import { useMetingen } from '../use-metingen.ts'
import { PlaatsKiezer } from './plaats-kiezer.tsx'
import { mijnMetingTexts } from './texts.ts'
import { useMijnCasus } from './use-mijn-casus.ts'
import './hoe-gaat-het.css'

const home = '/portaal/hoe-gaat-het'

/** Seen, belonging, mattering: three sentences about one person who helps. */
export default function MetHelper() {
  const casus = useMijnCasus()
  if (casus.error) return <FoutPagina error={casus.error} onRetry={() => void casus.retry()} />
  return casus.casusId ? <Helper casusId={casus.casusId} /> : <LaadPagina />
}

function Helper({ casusId }: { casusId: string }) {
  const texts = useTexts(mijnMetingTexts)
  const { betrokkenheidId } = useParams<'betrokkenheidId'>()
  const { metingen: m, error, retry } = useMetingen(casusId)
  if (error && !m) return <FoutPagina error={error} onRetry={() => void retry()} />
  if (!m) return <LaadPagina />
  const helper = m.helpers.find((h) => h.betrokkenheidId === betrokkenheidId)
  if (!helper) return <FoutPagina error={new Probleem({ status: 404, code: 'niet_gevonden' })} />
  return (
    <Pagina title={texts.zegHoe(firstName(helper.naam))} back={{ to: home, label: texts.tab }}>
      <DrieZinnen metingen={m} naam={firstName(helper.naam)} betrokkenheidId={betrokkenheidId} />
    </Pagina>
  )
}

type ZinnenProps = { metingen: Metingen; naam: string; betrokkenheidId: string }
type Waarden = {
  gezien: number | null
  erbij: number | null
  ertoe: number | null
  woorden: string
  laatLezen: boolean
  teltMee: boolean
}
const statements = ['gezien', 'erbij', 'ertoe'] as const

function DrieZinnen({ metingen: m, naam, betrokkenheidId }: ZinnenProps) {
  const texts = useTexts(mijnMetingTexts)
  const taal = useTaal()
  const { go } = useNavigatie()
  const { refresh } = useMetingen(m.casusId)
  // In which round we are: the newest that was opened, or the start.
  const [moment] = useState(m.rondes[0]?.moment ?? 'T0')
  const said: Verbonden | undefined = m.verbondenheid.find(
    (v) => v.betrokkenheidId === betrokkenheidId && v.moment === moment,
  )
  const instrument = m.instrumenten.find((i) => i.soort === 'uitspraken')
  const places = (instrument?.schaal.waarden ?? []).map((w) => ({ waarde: w.waarde, label: w.label[taal] }))
  const form = useFormulier<Waarden>({
    initial: said ?? {
      gezien: null,
      erbij: null,
      ertoe: null,
      woorden: '',
      laatLezen: false,
      teltMee: false,
    },
    klad: `verbondenheid:${betrokkenheidId}`,
    validate: (v) => Object.fromEntries(statements.filter((s) => v[s] === null).map((s) => [s, texts.kies])),
    send: async ({ gezien, erbij, ertoe, woorden, laatLezen, teltMee }) => {
      await send('PUT', `/v1/casussen/${m.casusId}/verbondenheid/${betrokkenheidId}/${moment}`, {
        body: { gezien, erbij, ertoe, woorden, laatLezen, teltMee },
        ifMatch: `"${said?.versie ?? 0}"`,
      })
      await refresh()
      go(home)
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.zegHoe(naam)}
      actions={
        <Knop type="submit" variant="primair" wide busy={form.busy}>
          {texts.bewaar}
        </Knop>
      }
    >
      <p>{texts.verbondenLeest(naam)}</p>
      {said && <Melding title={texts.gezegd} />}
      {statements.map((s) => (
        <div key={s} id={`${form.id}-${s}`} tabIndex={-1}>
          {form.errors.some((e) => e.field === s) && <p className="veld__fout">{texts.kies}</p>}
          <PlaatsKiezer
            legend={texts[s](naam)}
            name={s}
            places={places}
            deel={(w) => (w - 1) / 3}
            value={form.values[s]}
            onChange={(waarde) => form.set(s, waarde)}
          />
        </div>
      ))}
      <Spreekvlak label={texts.zeg} own optional rows={2} max={4000} {...form.field('woorden')} />
      <Vinkje label={texts.laat(naam)} {...form.field('laatLezen')} />
      <Vinkje label={texts.tel} hint={texts.telHint} {...form.field('teltMee')} />
    </Formulier>
  )
}
