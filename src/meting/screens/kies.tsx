import { Vinkje } from '../../web/kit/vinkje.tsx'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { InstrumentAntwoord, Mens, Metingen } from '../contract.ts'
import { metingTexts } from './texts.ts'
import { keyOf } from './use-metingen.ts'

type KiesProps = {
  instrument: InstrumentAntwoord | undefined
  value: readonly string[]
  onChange: (value: string[]) => void
}
const toggle = (list: readonly string[], one: string, on: boolean): string[] =>
  on ? [...list, one] : list.filter((x) => x !== one)

/** The domains of an instrument: none is chosen beforehand; what fits the plan is said, not ticked. */
export function Gebieden({
  metingen: m,
  instrument,
  id,
  error,
  value,
  onChange,
}: KiesProps & { metingen: Metingen; id: string; error: string | undefined }) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  return (
    <fieldset className="meting__keuze" id={id} tabIndex={-1}>
      <legend>{texts.kiesGebieden}</legend>
      <p className="gedempt">{texts.kiesGebiedenHint}</p>
      {error && <p className="veld__fout">{error}</p>}
      <div className="meting__domeinen">
        {instrument?.leefgebieden.map((l) => (
          <Vinkje
            key={l.code}
            name={`gebied-${l.code}`}
            label={l.naam[taal]}
            hint={m.voorstel.includes(`${keyOf(instrument)}:${l.code}`) ? texts.voorstel : undefined}
            value={value.includes(l.code)}
            onChange={(on) => onChange(toggle(value, l.code, on))}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** Everyone with what they can be asked; whom the instrument isn't for, or who may tell nothing of it, is named with the reason. */
export function Mensen({
  mensen,
  instrument,
  leefgebieden,
  value,
  onChange,
}: KiesProps & { mensen: readonly Mens[]; leefgebieden: readonly string[] }) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const naam = (l: string) =>
    (instrument?.leefgebieden.find((x) => x.code === l)?.naam[taal] ?? l).toLowerCase()
  const closed = (mens: Mens): { all: boolean; why: string | undefined } => {
    if (!instrument?.informanten.includes(mens.kant)) return { all: true, why: texts.nietVoorKant }
    const silent = leefgebieden.filter((l) => !mens.magGeven.includes(`${keyOf(instrument)}:${l}`))
    const why = silent.length > 0 ? texts.magNiet(listInWords(silent.map(naam), taal)) : undefined
    return { all: why !== undefined && silent.length === leefgebieden.length, why }
  }
  return (
    <fieldset className="meting__keuze">
      <legend>{texts.kiesMensen}</legend>
      <p className="gedempt">{texts.kiesMensenHint}</p>
      <div className="meting__domeinen">
        {mensen.map((mens) => {
          const { all, why } = closed(mens)
          const label = [mens.naam, mens.rol].filter(Boolean).join(', ')
          if (all) return <p key={mens.betrokkenheidId} className="gedempt">{`${label}: ${why}`}</p>
          return (
            <Vinkje
              key={mens.betrokkenheidId}
              name={`mens-${mens.betrokkenheidId}`}
              label={label}
              hint={why}
              value={value.includes(mens.betrokkenheidId)}
              onChange={(on) => onChange(toggle(value, mens.betrokkenheidId, on))}
            />
          )
        })}
      </div>
    </fieldset>
  )
}
