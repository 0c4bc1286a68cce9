import { useState } from 'react'
import { Bestandsveld } from '../kit/bestandsveld.tsx'
import { Dagveld } from '../kit/dagveld.tsx'
import { Keuzelijst } from '../kit/keuzelijst.tsx'
import { RadioKaarten } from '../kit/radio-kaarten.tsx'
import { Tekstveld } from '../kit/tekstveld.tsx'
import { Tekstvlak } from '../kit/tekstvlak.tsx'
import { Tijdveld } from '../kit/tijdveld.tsx'
import { Vinkje } from '../kit/vinkje.tsx'
import { Vak } from './vak.tsx'

const soorten = [
  { value: 'goed', label: 'Iets dat goed ging' },
  { value: 'voorval', label: 'Voorval' },
  { value: 'zorg', label: 'Zorg' },
  { value: 'vraag', label: 'Vraag aan het team' },
] as const

const helpt = [
  { value: 'veel', label: 'Ze helpen heel veel' },
  { value: 'beetje', label: 'Allebei een beetje', hint: 'Soms wel, soms niet' },
  { value: 'moeilijk', label: 'Het is moeilijk' },
] as const

const jaNee = [
  { value: 'ja', label: 'Ja', hint: 'dit wil ik' },
  { value: 'nee', label: 'Nee', hint: 'nog niet' },
] as const

export function VeldenVak() {
  return (
    <Vak title="Velden">
      <Keuzes />
      <Schrijven />
      <DagEnTijd />
    </Vak>
  )
}

function Keuzes() {
  const [soort, setSoort] = useState<'goed' | 'voorval' | 'zorg' | 'vraag' | ''>('voorval')
  const [help, setHelp] = useState<'veel' | 'beetje' | 'moeilijk' | ''>('beetje')
  const [antwoord, setAntwoord] = useState<'ja' | 'nee' | ''>('nee')
  const [eerst, setEerst] = useState(true)
  return (
    <>
      <RadioKaarten
        look="pil"
        name="soort"
        label="Wat voor bijdrage is dit?"
        options={soorten}
        value={soort}
        onChange={setSoort}
      />
      <RadioKaarten name="helpt" label="Helpen ze jou?" options={helpt} value={help} onChange={setHelp} />
      <RadioKaarten
        look="groot"
        name="eens"
        label="Ben je het eens?"
        options={jaNee}
        value={antwoord}
        onChange={setAntwoord}
      />
      <Keuzelijst name="spoor" label="Spoor" options={soorten} value={soort} onChange={setSoort} />
      <Keuzelijst
        name="spoor2"
        label="Spoor"
        error="Kies een spoor."
        options={soorten}
        value=""
        onChange={() => undefined}
      />
      <Vinkje
        name="eerst"
        label="Vraag mij eerst, voordat je dit gebruikt"
        value={eerst}
        onChange={setEerst}
      />
      <Vinkje
        name="weten"
        label="Ik heb dit met Sem besproken"
        error="Vink aan, of zeg waarom niet."
        value={false}
        onChange={() => undefined}
      />
    </>
  )
}

function Schrijven() {
  const [naam, setNaam] = useState('Nadia')
  const [tekst, setTekst] = useState(
    'Zaterdag 31 oktober, rond 22.40 uur, was er geduw op het Havenplein. Niemand was gewond.',
  )
  const [kant, setKant] = useState('Ik wilde weg, maar niet als eerste.')
  return (
    <>
      <Tekstveld
        name="naam"
        label="Wie ging er mee?"
        hint="De roepnaam is genoeg."
        value={naam}
        onChange={setNaam}
      />
      <Tekstveld name="leeg" label="Waar?" optional value="" onChange={() => undefined} />
      <Tekstveld
        name="fout"
        label="Telefoon"
        type="tel"
        error="Een nummer heeft tien cijfers."
        value="0612"
        onChange={() => undefined}
      />
      <Tekstvlak
        name="zag"
        label="Wat zag je zelf?"
        hint="Schrijf wat nodig is voor het plan. Geen namen van anderen."
        value={tekst}
        onChange={setTekst}
        max={120}
      />
      <Tekstvlak
        own
        name="kant"
        label="Sems kant, in eigen woorden"
        hint="Wat gebeurde er? Wat wilde je beschermen? Wat zou helpen?"
        value={kant}
        onChange={setKant}
        rows={2}
      />
    </>
  )
}

function DagEnTijd() {
  const [dag, setDag] = useState('2026-11-05')
  const [tijd, setTijd] = useState('16:00')
  const [files, setFiles] = useState<readonly File[]>([new File(['x'.repeat(4000)], 'wijkteam-oost.xlsx')])
  return (
    <>
      <Dagveld name="dag" label="Sem ziet dit niet vóór" value={dag} onChange={setDag} />
      <Dagveld
        name="dag2"
        label="Tot wanneer"
        error="Kies een dag na vandaag."
        value="2026-10-01"
        onChange={() => undefined}
      />
      <Tijdveld name="tijd" label="Hoe laat" value={tijd} onChange={setTijd} />
      <Bestandsveld
        name="bestand"
        label="Bestand met aanmeldingen"
        accept=".xlsx,.csv"
        value={files}
        onChange={setFiles}
      />
    </>
  )
}
