import { type DragEvent, useRef, useState } from 'react'
import { useTexts } from '../texts.ts'
import { iconBijlage, iconSluit } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import { kitTexts } from './texts.ts'
import { type FieldProps, Veld } from './veld.tsx'
import './bestandsveld.css'

type BestandsveldProps = FieldProps<readonly File[]> & { accept?: string; multiple?: boolean }

/** One or more files: chosen, or dragged here; the words are ours, not the browser's. */
export function Bestandsveld({ value, onChange, accept, multiple = false, ...veld }: BestandsveldProps) {
  const texts = useTexts(kitTexts)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const chosen = [...(files ?? [])]
    if (chosen.length > 0) onChange(multiple ? [...value, ...chosen] : chosen.slice(0, 1))
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <Veld {...veld}>
      {(control) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: dragging is an extra for the mouse; the input inside does the same.
        <div
          className="bestanden"
          data-boven={over || undefined}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <span className="bestanden__kies">
            <input
              {...control}
              ref={input}
              type="file"
              accept={accept}
              multiple={multiple}
              onChange={(event) => {
                take(event.currentTarget.files)
                event.currentTarget.value = ''
              }}
            />
            <span className="knop knop--tweede" aria-hidden="true">
              <Icoon pad={iconBijlage} />
              {multiple ? texts.kiesBestanden : texts.kiesBestand}
            </span>
            <span className="gedempt">{value.length > 0 ? '' : texts.sleepHier}</span>
          </span>
          <ChosenFiles files={value} onRemove={(file) => onChange(value.filter((kept) => kept !== file))} />
        </div>
      )}
    </Veld>
  )
}

function ChosenFiles({ files, onRemove }: { files: readonly File[]; onRemove: (file: File) => void }) {
  const texts = useTexts(kitTexts)
  if (files.length === 0) return null
  return (
    <ul role="list" className="bestanden__lijst">
      {files.map((file) => (
        <li key={`${file.name}${file.size}${file.lastModified}`}>
          <span>{file.name}</span>
          <span className="gedempt">{Math.max(1, Math.round(file.size / 1024))} kB</span>
          <button
            type="button"
            className="chip__weg"
            aria-label={texts.haalWeg(file.name)}
            onClick={() => onRemove(file)}
          >
            <Icoon pad={iconSluit} size="klein" />
          </button>
        </li>
      ))}
    </ul>
  )
}
