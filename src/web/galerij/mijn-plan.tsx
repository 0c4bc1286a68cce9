import { BelKnop } from '../kit/bel-knop.tsx'
import { Chip } from '../kit/chip.tsx'
import { DagBlok } from '../kit/dag-blok.tsx'
import { EigenWoorden } from '../kit/eigen-woorden.tsx'
import { Held } from '../kit/held.tsx'
import { iconBericht, iconJa, iconMensenVol, iconPlek, iconPotlood, iconVerder } from '../kit/iconen.ts'
import { Icoon } from '../kit/icoon.tsx'
import { Kaart } from '../kit/kaart.tsx'
import { Knop, KnopLink } from '../kit/knop.tsx'
import { Pagina } from '../kit/pagina.tsx'
import { Persoonregel } from '../kit/persoonregel.tsx'
import { Sectie } from '../kit/sectie.tsx'
import { Stappen } from '../kit/stappen.tsx'
import './galerij.css'

/** The drawing of a young person's plan, made of the kit. */
export default function MijnPlan() {
  return (
    <Pagina
      title="Hoi Sami"
      tabTitle="Mijn plan"
      head={
        <Held title="Hoi Sami">
          <p>Vandaag hoef je niets meer.</p>
          <p>Morgen ga je op pad.</p>
        </Held>
      }
    >
      <div className="stapel">
        <Afspraak />
        <EigenWoorden
          look="bel"
          title="Mijn vraag"
          source="Jij, op 6 oktober"
          actions={
            <Knop variant="stil" size="klein" icon={iconPotlood}>
              Verander
            </Knop>
          }
        >
          Ik wil weer naar school. Maar niet terug naar die klas.
        </EigenWoorden>
        <Kaart title="Ben je het eens?" above={<Chip tone="nieuw">Nieuw</Chip>}>
          <p>Ik ben maandag en donderdag om 9.00 uur op school.</p>
          <p className="gedempt">Je wilde er nog over nadenken.</p>
          <KnopLink to="/galerij/eens" wide iconAfter={iconVerder}>
            Lees en kies
          </KnopLink>
        </Kaart>
        <Sectie title="Mijn stappen">
          <Stappen
            label="Mijn stappen"
            steps={[
              { id: '1', stand: 'klaar', title: 'Ricardo leren kennen', note: 'Gelukt op 6 oktober' },
              {
                id: '2',
                stand: 'nu',
                title: 'Kijken op een nieuwe school',
                note: 'Morgen, samen met Ricardo',
              },
              {
                id: '3',
                stand: 'straks',
                title: 'Beginnen in een nieuwe klas',
                note: 'Na de kerst. Jij kiest welke klas.',
              },
            ]}
          />
        </Sectie>
        <VastePersoon />
      </div>
    </Pagina>
  )
}

function Afspraak() {
  return (
    <Kaart above="Mijn volgende afspraak" lifted>
      <div className="meteen">
        <DagBlok day="2026-11-25" />
        <div>
          <h2 className="groot">Morgen om 15.00 uur</h2>
          <p>Kijken bij het Kanaalcollege</p>
        </div>
      </div>
      <p className="met-icoon">
        <Icoon pad={iconMensenVol} /> Ricardo gaat met je mee.
      </p>
      <p className="met-icoon">
        <Icoon pad={iconPlek} /> Jullie zien elkaar bij de fietsen, Kanaalweg 12.
      </p>
      <div className="twee">
        <Knop variant="primair" icon={iconJa}>
          Ik kom
        </Knop>
        <Knop>Ik kan niet</Knop>
      </div>
    </Kaart>
  )
}

function VastePersoon() {
  return (
    <Sectie title="Mijn vaste persoon">
      <Kaart>
        <Persoonregel name="Ricardo" what="Jongerenwerker in Zuid" tone="vol" size="groot" />
        <p>Hij blijft. Ook als er iets verandert.</p>
        <div className="twee">
          <BelKnop number="06 12 34 56 78" name="Ricardo" variant="primair" />
          <Knop icon={iconBericht}>App</Knop>
        </div>
        <p className="gedempt">Hij neemt op tot 20.00 uur. Daarna helpt Esra jou.</p>
      </Kaart>
    </Sectie>
  )
}
