import { createContext, type ReactNode, useContext } from 'react'
import { useTexts } from '../texts.ts'
import { iconFout } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import { kitTexts } from './texts.ts'
import './veld.css'

/** What every field of the family takes; `form.field('naam')` fills name, value, onChange and error. */
export type FieldProps<V> = {
  name: string
  value: V
  onChange: (value: V) => void
  error?: string | undefined
  label: string
  hint?: ReactNode
  /** Optional fields say so; required ones need no mark. */
  optional?: boolean
  /** The young person's own words go here. */
  own?: boolean
}

/** The attributes that tie a control to its label, hint and error. */
export type ControlProps = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Prefix of the ids in a form, so that its error summary can point at a field. */
export const FormIdContext = createContext('veld')

/** The id of a field's control, for the summary's link. */
export function useFieldId(name: string): string {
  return `${useContext(FormIdContext)}-${name}`
}

type VeldProps = Omit<FieldProps<unknown>, 'value' | 'onChange'> & {
  /** A group of controls is a fieldset with a legend. */
  group?: boolean
  /** Words below the control, such as the characters left. */
  below?: ReactNode
  children: (control: ControlProps) => ReactNode
}

/** Label, hint and error around one control or a group of them. */
export function Veld({ name, label, hint, error, optional, own, group, below, children }: VeldProps) {
  const texts = useTexts(kitTexts)
  const id = useFieldId(name)
  const describedBy = [hint && `${id}-hint`, error && `${id}-fout`].filter((part) => part).join(' ')
  const Frame = group ? 'fieldset' : 'div'
  const words = (
    <>
      {label}
      {optional && <span className="veld__leeg"> {texts.magLeeg}</span>}
    </>
  )
  return (
    <Frame
      className={own ? 'veld veld--eigen' : 'veld'}
      data-fout={error ? true : undefined}
      {...(group && { id, tabIndex: -1, 'aria-describedby': describedBy || undefined })}
    >
      {group ? (
        <legend className="veld__label">{words}</legend>
      ) : (
        <label className="veld__label" htmlFor={id}>
          {words}
        </label>
      )}
      {hint && (
        <p id={`${id}-hint`} className="veld__hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-fout`} className="veld__fout">
          <Icoon pad={iconFout} size="klein" />
          {error}
        </p>
      )}
      {children({
        id,
        name,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {below}
    </Frame>
  )
}
