import { useId, useState } from 'react'
import { iconUitloggen } from '../kit/iconen.ts'
import { Knop } from '../kit/knop.tsx'
import { useSessie } from '../sessie.tsx'
import { useTexts } from '../texts.ts'
import { currentDichtheid, showDichtheid, showThema } from '../thema.ts'
import { layoutTexts } from './texts.ts'
import './settings.css'

/** Language, colours, density and signing out: the same block in the menu of both entries. */
export function Settings({ withDensity = false }: { withDensity?: boolean }) {
  const texts = useTexts(layoutTexts)
  const { sessie, prefer, signOut } = useSessie()
  const [failed, setFailed] = useState(false)
  const change = (preference: Parameters<typeof prefer>[0]) => {
    if (preference.thema) showThema(preference.thema)
    prefer(preference).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }
  return (
    <div className="instellingen">
      <Choice
        legend={texts.taal}
        value={sessie.taal}
        options={[
          { value: 'nl', label: texts.nederlands, lang: 'nl' },
          { value: 'en', label: texts.engels, lang: 'en' },
        ]}
        onChange={(taal) => change({ taal })}
      />
      <Choice
        legend={texts.thema}
        value={sessie.thema}
        options={[
          { value: 'licht', label: texts.licht },
          { value: 'donker', label: texts.donker },
          { value: 'systeem', label: texts.systeem },
        ]}
        onChange={(thema) => change({ thema })}
      />
      {withDensity && <Density label={texts.compact} />}
      {failed && (
        <p role="status" className="instellingen__fout">
          {texts.nietBewaard}
        </p>
      )}
      <Knop variant="tweede" icon={iconUitloggen} wide onClick={signOut}>
        {texts.uitloggen}
      </Knop>
    </div>
  )
}

type ChoiceProps<T extends string> = {
  legend: string
  value: T
  options: readonly { value: T; label: string; lang?: string }[]
  onChange: (value: T) => void
}

function Choice<T extends string>({ legend, value, options, onChange }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset className="instellingen__keuze">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span lang={option.lang}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Density({ label }: { label: string }) {
  const [dichtheid, setDichtheid] = useState(currentDichtheid)
  const change = (compact: boolean) => {
    const next = compact ? 'compact' : 'gewoon'
    showDichtheid(next)
    setDichtheid(next)
  }
  return (
    <label className="instellingen__regel">
      <input
        type="checkbox"
        checked={dichtheid === 'compact'}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
