import { useState } from 'react'
import { BelKnop } from '../kit/bel-knop.tsx'
import { Bevestig } from '../kit/bevestig.tsx'
import { Dialoog } from '../kit/dialoog.tsx'
import { EigenWoorden } from '../kit/eigen-woorden.tsx'
import { Knop } from '../kit/knop.tsx'
import { Persoonregel } from '../kit/persoonregel.tsx'
import { PlanRaster } from '../kit/plan-raster.tsx'
import { Stappen } from '../kit/stappen.tsx'
import { Celtekst, Tabel } from '../kit/tabel.tsx'
import { Tabs } from '../kit/tabs.tsx'
import { Tijdlijn } from '../kit/tijdlijn.tsx'
import { Vak } from './vak.tsx'
import { casussen, kaarten, periodes, sporen } from './voorbeelden.ts'

export function LijstenVak() {
  return (
    <Vak title="Lijsten, tabs, plan en tijdlijn">
      <Tabs
        label="Voorbeeld van tabs"
        tabs={[
          { to: '/galerij/overzicht', label: 'Overzicht' },
          { to: '/galerij', label: 'Plan' },
          { to: '/galerij/bijdragen', label: 'Bijdragen', news: '2 nieuw' },
        ]}
      />
      <Tabel
        caption="Casussen, als voorbeeld"
        showCaption
        columns={[
          {
            key: 'n',
            header: 'Jeugdige',
            cell: (row) => <Celtekst strong main={row.naam} below={`${row.jaar} jaar`} />,
          },
          { key: 'v', header: 'Vraag', own: true, cell: (row) => <EigenWoorden>{row.vraag}</EigenWoorden> },
          { key: 'a', header: 'Afspraken', align: 'eind', cell: (row) => row.jaar - 12 },
        ]}
        rows={casussen.slice(0, 3)}
        rowKey={(row) => row.naam}
        rowTo={() => '/galerij/casus'}
        foot={<a href="/galerij">Twee jongeren in nazorg</a>}
      />
      <PlanRaster
        caption="Plan, als voorbeeld"
        sporen={sporen.slice(0, 3)}
        periodes={periodes}
        kaarten={kaarten.slice(0, 3)}
      />
      <Tijdlijn
        label="Tijdlijn, als voorbeeld"
        events={[
          {
            id: '1',
            at: '2026-11-03T08:12:00Z',
            when: 'vandaag, 9.12',
            title: 'Sem koos zijn vaste persoon',
            by: 'Nadia Haddou, Kade 9',
          },
          {
            id: '2',
            at: '2026-10-27',
            when: 'di 27 okt',
            title: 'Vraag opnieuw verteld',
            body: <EigenWoorden>Niet naar die klas.</EigenWoorden>,
          },
        ]}
      />
      <Stappen
        label="Stappen, als voorbeeld"
        steps={[
          { id: '1', stand: 'klaar', title: 'Ricardo leren kennen', note: 'Gelukt op 6 oktober' },
          { id: '2', stand: 'nu', title: 'Kijken op een nieuwe school' },
          { id: '3', stand: 'straks', title: 'Beginnen in een nieuwe klas' },
        ]}
      />
    </Vak>
  )
}

export function MensenVak() {
  return (
    <Vak title="Mensen">
      <Persoonregel
        name="Nadia Haddou"
        what="jongerenwerker, Kade 9"
        action={<BelKnop number="06 12 34 56 78" name="Nadia Haddou" look="icoon" />}
      />
      <Persoonregel name="Ricardo" what="Jongerenwerker in Zuid" tone="vol" size="groot" />
      <Persoonregel name="Sami" what="met oom Hakim" tone="eigen" />
      <Persoonregel name="Esra" what="komt om 15.30 uur" tone="open" />
    </Vak>
  )
}

export function OverlaysVak() {
  const [open, setOpen] = useState<'geen' | 'dialoog' | 'bevestig'>('geen')
  const close = () => setOpen('geen')
  return (
    <Vak title="Vensters">
      <div className="rij">
        <Knop onClick={() => setOpen('dialoog')}>Open venster</Knop>
        <Knop onClick={() => setOpen('bevestig')}>Trek bijdrage terug</Knop>
      </div>
      <Dialoog open={open === 'dialoog'} title="Wat mag hier wel en niet?" onClose={close}>
        <p>
          Deze casus loopt als persoonsgerichte aanpak. Wie wat mag weten, staat in het besluit van 12 januari
          2026.
        </p>
      </Dialoog>
      <Bevestig
        open={open === 'bevestig'}
        title="Bijdrage terugtrekken?"
        confirm="Trek terug"
        onConfirm={close}
        onCancel={close}
      >
        Niemand ziet hem dan nog. In de tijdlijn staat dat je hem terugtrok.
      </Bevestig>
    </Vak>
  )
}
