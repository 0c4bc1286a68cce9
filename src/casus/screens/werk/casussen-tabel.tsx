import { age, nearMoment, shortDate } from '../../../web/datum.ts'
import { Chip } from '../../../web/kit/chip.tsx'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { Celtekst, type Kolom, Tabel } from '../../../web/kit/tabel.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { CasusInLijst } from '../../contract.ts'
import { werkTexts } from './texts.ts'
import './werk.css'

/** Casussen as rows that are wholly targets: who, the question in own words, the vaste persoon, phase with regime, and what comes next. */
export function CasussenTabel({ casussen }: { casussen: readonly CasusInLijst[] }) {
  const texts = useTexts(werkTexts)
  return (
    <Tabel
      caption={texts.casussen}
      columns={useColumns()}
      rows={casussen}
      rowKey={(casus) => casus.id}
      rowTo={(casus) => `/casussen/${casus.id}`}
    />
  )
}

function useColumns(): Kolom<CasusInLijst>[] {
  const texts = useTexts(werkTexts)
  const now = useNow()
  return [
    {
      key: 'jeugdige',
      header: texts.jeugdige,
      width: '15%',
      cell: (casus) => (
        <Celtekst
          strong
          main={casus.naam}
          below={
            <>
              {casus.geboortedatum && texts.jaar(age(casus.geboortedatum, now))}
              {casus.nieuw > 0 && <Chip>{texts.nieuw(casus.nieuw)}</Chip>}
            </>
          }
        />
      ),
    },
    {
      key: 'vraag',
      header: texts.vraag,
      own: true,
      width: '32%',
      cell: (casus) => <EigenWoorden>{casus.vraag}</EigenWoorden>,
    },
    { key: 'vast', header: texts.vastePersoon, width: '19%', cell: (casus) => <VasteCel casus={casus} /> },
    {
      key: 'fase',
      header: texts.fase,
      width: '17%',
      cell: (casus) => (
        <Celtekst
          main={texts.fasen[casus.fase]}
          below={[casus.zijtoestand && texts.zijtoestanden[casus.zijtoestand], casus.regime.naam]
            .filter(Boolean)
            .join(', ')}
        />
      ),
    },
    {
      key: 'moment',
      header: texts.volgendMoment,
      width: '17%',
      cell: (casus) => <MomentCel casus={casus} />,
    },
  ]
}

function VasteCel({ casus }: { casus: CasusInLijst }) {
  const texts = useTexts(werkTexts)
  const taal = useTaal()
  const { vastePersoon: vast, geenVastePersoon: geen } = casus
  if (vast)
    return (
      <Celtekst strong main={vast.naam} below={[vast.functie, vast.organisatie].filter(Boolean).join(', ')} />
    )
  const roepnaam = casus.naam.split(' ')[0] ?? casus.naam
  return (
    <Celtekst
      strong
      main={<span className="let-op">{texts.nogNiet}</span>}
      below={geen ? texts.vraagHet(roepnaam, shortDate(geen.tot, taal)) : undefined}
    />
  )
}

function MomentCel({ casus }: { casus: CasusInLijst }) {
  const texts = useTexts(werkTexts)
  const taal = useTaal()
  const now = useNow()
  const next = casus.volgendMoment
  if (!next) {
    return (
      <Celtekst
        main={texts.geenMoment}
        below={casus.openAfspraken > 0 ? texts.openAfspraken(casus.openAfspraken) : undefined}
      />
    )
  }
  const what = next.soort === 'overleg' ? texts.overlegIn(next.wat) : next.wat
  return <Celtekst strong main={nearMoment(next.op, taal, now)} below={what} />
}
