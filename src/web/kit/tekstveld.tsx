import { type FieldProps, Veld } from './veld.tsx'

type TekstveldProps = FieldProps<string> & {
  type?: 'text' | 'email' | 'tel' | 'password'
  autoComplete?: string
  inputMode?: 'numeric' | 'tel' | 'email' | 'text'
  short?: boolean
}

/** One line of text. */
export function Tekstveld({
  value,
  onChange,
  type = 'text',
  autoComplete,
  inputMode,
  short,
  ...veld
}: TekstveldProps) {
  return (
    <Veld {...veld}>
      {(control) => (
        <input
          {...control}
          dir="auto"
          type={type}
          className={short ? 'invoer invoer--kort' : 'invoer'}
          value={value}
          autoComplete={autoComplete ?? 'off'}
          inputMode={inputMode}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Veld>
  )
}
