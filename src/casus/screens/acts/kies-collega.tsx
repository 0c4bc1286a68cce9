import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { send } from '../../../web/api.ts'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { useTexts } from '../../../web/texts.ts'
import { actTexts } from './texts.ts'

type Collega = { id: string; naam: string; functie: string; organisatie: { naam: string } }
type Props = {
  label: string
  name: string
  value: string
  onChange: (actorId: string) => void
  error: string | undefined
  first?: readonly Collega[]
}

/** A colleague, looked for by name, function or organisation; the words go by POST and stand in no address. `first`: whom to offer before a search. */
export function KiesCollega({ label, name, value, onChange, error, first = [] }: Props) {
  const texts = useTexts(actTexts)
  const [tekst, setTekst] = useState('')
  const query = useDeferredValue(tekst.trim())
  const found = useQuery({
    queryKey: ['medewerkers', query],
    queryFn: ({ signal }) =>
      send<{ medewerkers: Collega[] }>('POST', '/v1/medewerkers/zoekvragen', {
        body: { tekst: query },
        signal,
      }),
    enabled: query.length >= 2,
  })
  const people = query.length >= 2 ? (found.data?.data.medewerkers ?? []).slice(0, 6) : first
  const options = people.map((p) => ({
    value: p.id,
    label: p.naam,
    hint: `${p.functie}, ${p.organisatie.naam}`,
  }))
  return (
    <div className="collega-zoek">
      <Tekstveld
        label={texts.zoekCollega}
        hint={texts.zoekHint}
        name={`${name}-zoek`}
        value={tekst}
        onChange={setTekst}
      />
      {query.length >= 2 && found.data && options.length === 0 && <p role="status">{texts.niemand}</p>}
      <RadioKaarten
        label={label}
        options={options}
        name={name}
        value={value}
        onChange={onChange}
        error={error}
      />
    </div>
  )
}
