import { BelKnop } from '../kit/bel-knop.tsx'
import { EigenWoorden } from '../kit/eigen-woorden.tsx'
import { Knop } from '../kit/knop.tsx'
import { Pagina } from '../kit/pagina.tsx'
import { Sectie } from '../kit/sectie.tsx'
import { Celtekst, type Kolom, Tabel } from '../kit/tabel.tsx'
import { casussen, type VoorbeeldCasus } from './voorbeelden.ts'
import './galerij.css'

const columns: readonly Kolom<VoorbeeldCasus>[] = [
  {
    key: 'wie',
    header: 'Jeugdige',
    width: '15%',
    cell: (row) => <Celtekst strong main={row.naam} below={`${row.jaar} jaar`} />,
  },
  {
    key: 'vraag',
    header: 'Vraag, in eigen woorden',
    own: true,
    width: '32%',
    cell: (row) => <EigenWoorden>{row.vraag}</EigenWoorden>,
  },
  {
    key: 'vast',
    header: 'Vaste persoon',
    width: '19%',
    cell: (row) => (
      <Celtekst
        strong
        main={row.vast ?? <span className="rood">Nog niet gekozen</span>}
        below={row.vastBij}
      />
    ),
  },
  {
    key: 'fase',
    header: 'Fase',
    width: '16%',
    cell: (row) => <Celtekst main={row.fase} below={row.regime} />,
  },
  {
    key: 'volgend',
    header: 'Volgend moment',
    cell: (row) => <Celtekst strong main={row.volgend} below={row.wat} />,
  },
]

/** The drawing of a day's work, made of the kit. */
export default function MijnWerk() {
  return (
    <Pagina title="Mijn werk" beside="dinsdag 3 november 2026">
      <Sectie title="Vandaag" beside="Twee overleggen. Eén afspraak is te laat. Twee mensen wachten op jou.">
        <Vandaag />
      </Sectie>
      <Sectie title="Mijn casussen" beside="6, op volgorde van volgend moment">
        <Tabel
          caption="Mijn casussen"
          columns={columns}
          rows={casussen}
          rowKey={(row) => row.naam}
          rowTo={() => '/galerij/casus'}
        />
      </Sectie>
    </Pagina>
  )
}

function Vandaag() {
  return (
    <div className="vandaag">
      <section>
        <h3>
          Overleggen <span>2</span>
        </h3>
        <ul role="list">
          <li>
            <span className="vandaag__tijd">10.30</span>
            <Celtekst strong main="Yara Smit" below="Stadhuis 2.14 · Yara komt zelf" />
          </li>
          <li>
            <span className="vandaag__tijd">15.00</span>
            <Celtekst strong main="Jayden Pinas" below="Online · moeder belt in" />
          </li>
        </ul>
      </section>
      <section>
        <h3>
          Afspraken <span>3</span>
        </h3>
        <ul role="list">
          <li>
            <Celtekst
              strong
              main="Reisgeld Daan aanvragen"
              below={<span className="rood">2 dagen te laat</span>}
            />
          </li>
          <li>
            <Celtekst strong main="Huurbrief Yara nabellen" below="vandaag" />
          </li>
          <li>
            <Celtekst strong main="Proefdag Sem bevestigen" below="vandaag, met Nadia Haddou" />
          </li>
        </ul>
      </section>
      <section>
        <h3>
          Wachten op mij <span>2</span>
        </h3>
        <ul role="list">
          <li>
            <Celtekst strong main="Bart Mulder" below="Mag Sem dinsdag later starten? Sinds gisteren" />
            <Knop variant="zacht" size="klein" aria-label="Antwoord Bart Mulder">
              Antwoord
            </Knop>
          </li>
          <li>
            <Celtekst strong main="Eva Roos" below="Wie gaat met Noor mee? Sinds vrijdag" />
            <Knop variant="zacht" size="klein" aria-label="Antwoord Eva Roos">
              Antwoord
            </Knop>
          </li>
        </ul>
      </section>
      <section>
        <h3>
          Lang niet gesproken <span>2</span>
        </h3>
        <ul role="list">
          <li>
            <Celtekst strong main="Daan Wolters" below="19 dagen. Jullie spraken af: elke twee weken" />
            <BelKnop number="06 12 34 56 78" name="Daan Wolters" size="klein" />
          </li>
          <li>
            <Celtekst strong main="Moeder van Jayden" below="4 weken. Toen ging het goed" />
            <BelKnop number="06 12 34 56 78" name="Moeder van Jayden" size="klein" />
          </li>
        </ul>
      </section>
    </div>
  )
}
