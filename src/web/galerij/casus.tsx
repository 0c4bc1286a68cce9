import { BelKnop } from '../kit/bel-knop.tsx'
import { EigenWoorden } from '../kit/eigen-woorden.tsx'
import { iconErbij } from '../kit/iconen.ts'
import { Kaart } from '../kit/kaart.tsx'
import { Knop } from '../kit/knop.tsx'
import { Pagina, PaginaKop } from '../kit/pagina.tsx'
import { Persoonregel } from '../kit/persoonregel.tsx'
import { PlanRaster } from '../kit/plan-raster.tsx'
import { Sectie } from '../kit/sectie.tsx'
import { Tabs } from '../kit/tabs.tsx'
import { kaarten, periodes, sporen } from './voorbeelden.ts'
import './galerij.css'

const phone = '06 12 34 56 78'

/** The drawing of a casus, made of the kit. */
export default function Casus() {
  return (
    <Pagina
      title="Sem Verhoeven"
      tabTitle="Plan van Sem Verhoeven"
      back={{ to: '/galerij/mijn-werk', label: 'Mijn casussen' }}
      head={<Hoofd />}
    >
      <Tabs
        label="Onderdelen van deze casus"
        tabs={[
          { to: '/galerij/overzicht', label: 'Overzicht' },
          { to: '/galerij/casus', label: 'Plan' },
          { to: '/galerij/overleg', label: 'Overleg' },
          { to: '/galerij/bijdragen', label: 'Bijdragen', news: '2 nieuw' },
          { to: '/galerij/tijdlijn', label: 'Tijdlijn' },
        ]}
        actions={
          <>
            <Knop size="klein" icon={iconErbij}>
              Afspraak
            </Knop>
            <Knop size="klein" icon={iconErbij}>
              Bijdrage
            </Knop>
          </>
        }
      />
      <div className="casus-vlak">
        <PlanRaster
          caption="Het plan van Sem, per spoor en per week"
          sporen={sporen}
          periodes={periodes}
          kaarten={kaarten}
          botsingen={[
            {
              id: 'b1',
              periodeId: '46',
              title: 'Dit botst op woensdagmiddag',
              text: 'De werkstraf (13.00–17.00) en De Brug (14.00) vallen elke week samen. Dat ligt niet aan Sem. Alleen jij, Sem en zijn moeder zien dit.',
              actions: (
                <>
                  <BelKnop number={phone} name="Tim Kok" look="naam" variant="tweede" size="klein" />
                  <Knop size="klein">Op agenda 5 nov</Knop>
                </>
              ),
            },
          ]}
        />
        <Zij />
      </div>
    </Pagina>
  )
}

function Hoofd() {
  return (
    <div className="casus-hoofd">
      <div>
        <PaginaKop title="Sem Verhoeven" />
        <p>16 jaar, Merwestad-Zuid</p>
        <p>
          <strong>Persoonsgerichte aanpak (PGA)</strong>
        </p>
        <a href="/galerij/regime">Wat mag hier wel en niet?</a>
      </div>
      <EigenWoorden
        look="vlak"
        size="groot"
        title="Sems vraag, in eigen woorden"
        source="verteld aan Nadia, nog zo op 27 oktober"
      >
        Ik wil terug naar school, maar niet naar die klas waar iedereen alles al weet.
      </EigenWoorden>
      <Kaart>
        <Persoonregel name="Nadia Haddou" organisation="Kade 9" what="Vaste persoon, door Sem gekozen" />
        <div className="twee">
          <BelKnop number={phone} name="Nadia Haddou" look="bel-nu" variant="primair" size="klein" />
          <Knop size="klein">Bericht</Knop>
        </div>
      </Kaart>
    </div>
  )
}

const lezers = [
  ['Gemeente Merwestad', 'het hele plan'],
  ['Kade 9, jongerenwerk', 'alles behalve straf'],
  ['ROC De Waterlinie', 'alleen school en werk'],
  ['Sem en zijn moeder', 'het hele plan, in het portaal'],
] as const

function Zij() {
  return (
    <aside className="stapel" aria-label="Wie">
      <Sectie title="Wie zien dit plan" size="klein">
        <ul role="list" className="lijst">
          {lezers.map(([naam, wat]) => (
            <li key={naam}>
              <Persoonregel plain name={naam} what={wat} />
            </li>
          ))}
        </ul>
      </Sectie>
      <Sectie title="Betrokkenen" size="klein">
        <ul role="list" className="lijst">
          <li>
            <Persoonregel
              plain
              name="Nadia Haddou"
              what="vaste persoon, Kade 9"
              action={<BelKnop number={phone} name="Nadia Haddou" look="icoon" />}
            />
          </li>
          <li>
            <Persoonregel
              plain
              name="Linda Verhoeven"
              what="moeder, heeft gezag"
              action={<BelKnop number={phone} name="Linda Verhoeven" look="icoon" />}
            />
          </li>
        </ul>
      </Sectie>
    </aside>
  )
}
