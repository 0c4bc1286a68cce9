import { type ComponentProps, type ComponentType, lazy, Suspense } from 'react'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useSessie } from '../../../web/sessie.tsx'
import type { PraatProps } from './praat.tsx'

// Loaded only where speaking is on; when it can't be had, typing goes on as always.
const Praat = lazy<ComponentType<PraatProps>>(() =>
  import('./praat.tsx').catch(() => ({ default: () => null })),
)

/** A text field into which one may also speak, where the region switched that on and this device can record. */
export function Spreekvlak(props: ComponentProps<typeof Tekstvlak>) {
  const { plek, account } = useSessie().sessie
  return (
    <div className="spreekvlak">
      <Tekstvlak {...props} />
      {plek?.spraak && account.soort !== 'medewerker' && canRecord() && (
        <Suspense>
          <Praat label={props.label} value={props.value} onChange={props.onChange} />
        </Suspense>
      )}
    </div>
  )
}

// Without https, or in an old browser, there is no microphone for a page.
const canRecord = () => 'mediaDevices' in navigator && 'MediaRecorder' in window
