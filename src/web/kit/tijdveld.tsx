import { useState } from 'react'
import { useTexts } from '../texts.ts'
import { parseTijd } from './parse-dag.ts'
import { kitTexts } from './texts.ts'
import { type FieldProps, Veld } from './veld.tsx'

/** A time of day (`HH:MM`, or empty), typed as people write it: 16, 16.00, 9.30. */
export function Tijdveld({ value, onChange, ...veld }: FieldProps<string>) {
  const texts = useTexts(kitTexts)
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    if (parseTijd(text) !== value) setText(value)
  }
  const leave = () => {
    const found = parseTijd(text)
    if (found) setText(found)
    onChange(found ?? text)
  }
  return (
    <Veld {...veld} hint={veld.hint ?? texts.tijdHint}>
      {(control) => (
        <input
          {...control}
          className="invoer invoer--kort"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={leave}
        />
      )}
    </Veld>
  )
}
