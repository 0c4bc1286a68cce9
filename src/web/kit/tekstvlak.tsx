import { useLayoutEffect, useRef } from 'react'
import { useTexts } from '../texts.ts'
import { kitTexts } from './texts.ts'
import { type FieldProps, Veld } from './veld.tsx'

type TekstvlakProps = FieldProps<string> & {
  /** In characters; the text may run over, and the counter then says by how much. */
  max?: number
  rows?: number
}

/** Several lines of text; grows with what is written, and counts when the limit comes near. */
export function Tekstvlak({ value, onChange, max, rows = 4, ...veld }: TekstvlakProps) {
  const texts = useTexts(kitTexts)
  const area = useRef<HTMLTextAreaElement>(null)
  const left = max === undefined ? null : max - [...value].length
  const isNear = left !== null && max !== undefined && left < Math.max(50, max * 0.1)
  useGrow(area, value)
  return (
    <Veld
      {...veld}
      below={
        left !== null && (
          <p className={left < 0 ? 'veld__teller veld__teller--vol' : 'veld__teller'}>
            {isNear && <span aria-hidden="true">{texts.tekens(left)}</span>}
            <span className="alleen-voor-lezers" role="status">
              {isNear ? texts.tekens(left) : ''}
            </span>
          </p>
        )
      }
    >
      {(control) => (
        <textarea
          {...control}
          dir="auto"
          ref={area}
          className="invoer"
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Veld>
  )
}

// Browsers without field-sizing get the same growth from here.
function useGrow(area: React.RefObject<HTMLTextAreaElement | null>, value: string): void {
  useLayoutEffect(() => {
    const element = area.current
    if (!element || CSS.supports('field-sizing', 'content') || value === '') return
    element.style.blockSize = 'auto'
    element.style.blockSize = `${element.scrollHeight + 2}px`
  }, [area, value])
}
