import { Knop } from '../../web/kit/knop.tsx'
import { Tijdveld } from '../../web/kit/tijdveld.tsx'
import { useTexts } from '../../web/texts.ts'
import { contactTexts } from './texts.ts'
import type { Blok } from './uren.ts'

const week = [1, 2, 3, 4, 5, 6, 7] as const
const most = 4

/** Days with the same times, a few such blocks at most; no block at all means always. */
export function UrenVelden({
  value,
  onChange,
}: {
  value: readonly Blok[]
  onChange: (uren: Blok[]) => void
}) {
  const texts = useTexts(contactTexts)
  const put = (nr: number, change: Partial<Blok>) =>
    onChange(value.map((block, i) => (i === nr ? { ...block, ...change } : block)))
  return (
    <>
      {value.map((block, nr) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no key of their own and keep their place
        <fieldset key={nr} className="uren">
          <legend>{texts.dagen}</legend>
          <div className="uren__dagen">
            {week.map((dag) => (
              <label key={dag} className="uren__dag">
                <input
                  type="checkbox"
                  checked={block.dagen.includes(dag)}
                  onChange={(event) =>
                    put(nr, {
                      dagen: event.currentTarget.checked
                        ? [...block.dagen, dag].sort()
                        : block.dagen.filter((d) => d !== dag),
                    })
                  }
                />
                {texts.dagKort[`d${dag}`]}
              </label>
            ))}
          </div>
          <div className="uren__tijden">
            <Tijdveld
              label={texts.van}
              name={`van-${nr}`}
              value={block.van}
              onChange={(van) => put(nr, { van })}
            />
            <Tijdveld
              label={texts.totTijd}
              hint={texts.totHint}
              name={`tot-${nr}`}
              value={block.tot}
              onChange={(tot) => put(nr, { tot })}
            />
          </div>
          <div>
            <Knop size="klein" variant="stil" onClick={() => onChange(value.filter((_b, i) => i !== nr))}>
              {texts.tijdWeg}
            </Knop>
          </div>
        </fieldset>
      ))}
      <p className="gedempt">{texts.geenTijd}</p>
      {value.length < most && (
        <div>
          <Knop size="klein" onClick={() => onChange([...value, { dagen: [], van: '09:00', tot: '17:00' }])}>
            {texts.nogTijd}
          </Knop>
        </div>
      )}
    </>
  )
}
