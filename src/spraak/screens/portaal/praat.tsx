import { useEffect, useRef } from 'react'
import { iconOpnieuw, iconPraat, iconSluit, iconStop } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { useTexts } from '../../../web/texts.ts'
import { praatTexts } from './texts.ts'
import { type Stand, usePraten } from './use-praten.ts'
import './praat.css'

export type PraatProps = { label: string; value: string; onChange: (value: string) => void }

/** The button beside a text field with which one speaks; what was said is added at the end, and nothing that stands there goes. */
export default function Praat({ label, value, onChange }: PraatProps) {
  const texts = useTexts(praatTexts)
  const latest = useRef(value)
  latest.current = value
  const praten = usePraten((words) => onChange(joined(latest.current, words)))
  const { stand } = praten
  const frame = useFocusOnChange(stand.soort)
  return (
    <div className="praat" ref={frame}>
      {(stand.soort === 'rust' || stand.soort === 'gebeurd') && (
        <Knop icon={iconPraat} onClick={praten.begin} aria-label={texts.praatBij(label)}>
          {texts.praat}
        </Knop>
      )}
      {stand.soort === 'uitleg' && <Uitleg onJa={praten.listen} onNee={praten.toch} />}
      {(stand.soort === 'luistert' || stand.soort === 'vraagt') && (
        <Luistert stand={stand} onStop={praten.stop} onGooiWeg={praten.gooiWeg} />
      )}
      {stand.soort === 'maakt' && (
        <Knop icon={iconSluit} onClick={praten.gooiWeg}>
          {texts.gooiWeg}
        </Knop>
      )}
      <p className={stand.soort === 'luistert' ? 'alleen-voor-lezers' : 'praat__zin'} role="status">
        {sentence(stand, texts)}
      </p>
      {stand.soort === 'fout' && <Fout stand={stand} praten={praten} label={label} />}
    </div>
  )
}

type Praten = ReturnType<typeof usePraten>

function Uitleg({ onJa, onNee }: { onJa: () => void; onNee: () => void }) {
  const texts = useTexts(praatTexts)
  return (
    // biome-ignore lint/a11y/useSemanticElements: it groups an explanation with its answer; a fieldset would be a field of the form.
    <div className="praat__blok" role="group" aria-label={texts.titel} tabIndex={-1}>
      <p>
        <strong>{texts.titel}</strong>
      </p>
      <p>
        {texts.wie} {texts.weg} {texts.eerst}
      </p>
      <div className="praat__knoppen">
        <Knop variant="primair" icon={iconPraat} onClick={onJa}>
          {texts.ja}
        </Knop>
        <Knop onClick={onNee}>{texts.nee}</Knop>
      </div>
    </div>
  )
}

type LuistertProps = {
  stand: Extract<Stand, { soort: 'luistert' | 'vraagt' }>
  onStop: () => void
  onGooiWeg: () => void
}

function Luistert({ stand, onStop, onGooiWeg }: LuistertProps) {
  const texts = useTexts(praatTexts)
  return (
    <div className="praat__blok praat__blok--luistert">
      {stand.soort === 'luistert' && (
        <p className="praat__luistert">
          <span className="praat__punt" aria-hidden="true" />
          <Icoon pad={iconPraat} />
          <strong>{texts.luistert}</strong>
          <span role="timer">{texts.nog(clockOf(stand.left))}</span>
        </p>
      )}
      <div className="praat__knoppen">
        {stand.soort === 'luistert' && (
          <Knop variant="primair" icon={iconStop} onClick={onStop}>
            {texts.stop}
          </Knop>
        )}
        <Knop icon={iconSluit} onClick={onGooiWeg}>
          {texts.gooiWeg}
        </Knop>
      </div>
    </div>
  )
}

type FoutProps = { stand: Extract<Stand, { soort: 'fout' }>; praten: Praten; label: string }

function Fout({ stand: { geluid }, praten, label }: FoutProps) {
  const texts = useTexts(praatTexts)
  if (!geluid)
    return (
      <Knop icon={iconPraat} onClick={praten.begin} aria-label={texts.praatBij(label)}>
        {texts.praat}
      </Knop>
    )
  return (
    <>
      <p>{texts.bewaard}</p>
      <div className="praat__knoppen">
        <Knop variant="primair" icon={iconOpnieuw} onClick={() => praten.again(geluid)}>
          {texts.nogEens}
        </Knop>
        <Knop icon={iconSluit} onClick={praten.gooiWeg}>
          {texts.gooiWeg}
        </Knop>
      </div>
    </>
  )
}

// Said once at each change; the seconds themselves are read by whoever goes there.
function sentence(stand: Stand, texts: ReturnType<typeof useTexts<typeof praatTexts.nl>>): string {
  switch (stand.soort) {
    case 'rust':
    case 'uitleg':
      return ''
    case 'vraagt':
      return texts.vraagt
    case 'luistert':
      return stand.left <= 15 ? texts.bijna : texts.begonnen
    case 'maakt':
      return texts.maakt
    case 'gebeurd':
      return texts[stand.wat]
    case 'fout':
      return texts.fout[stand.fout]
  }
}

const clockOf = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.max(0, seconds) % 60).padStart(2, '0')}`

/** What stood there, then what was said; a space between, unless the writer began a new line. */
const joined = (there: string, words: string) => `${there}${/^$|\s$/.test(there) ? '' : ' '}${words}`

// The button that was pressed is gone after each step: focus goes to what took its place, but never jumps there by itself at the start.
function useFocusOnChange(soort: Stand['soort']) {
  const frame = useRef<HTMLDivElement>(null)
  const before = useRef(soort)
  useEffect(() => {
    if (before.current === soort) return
    before.current = soort
    const isElsewhere =
      document.activeElement !== document.body && !frame.current?.contains(document.activeElement)
    if (isElsewhere) return
    frame.current?.querySelector<HTMLElement>('[role=group], button')?.focus()
  }, [soort])
  return frame
}
