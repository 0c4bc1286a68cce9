import { BelKnop } from '../kit/bel-knop.tsx'
import { Chip } from '../kit/chip.tsx'
import { DitZien } from '../kit/dit-zien.tsx'
import { EigenWoorden } from '../kit/eigen-woorden.tsx'
import { iconErbij, iconVerder, iconWerk } from '../kit/iconen.ts'
import { Kaart } from '../kit/kaart.tsx'
import { Knop, KnopLink } from '../kit/knop.tsx'
import { LeegStaat } from '../kit/leeg-staat.tsx'
import { Melding } from '../kit/melding.tsx'
import { ProbleemMelding } from '../kit/probleem-melding.tsx'
import { Voortgang } from '../kit/voortgang.tsx'
import { Probleem } from '../probleem.ts'
import { Vak } from './vak.tsx'

const slow = () => new Promise<void>((resolve) => setTimeout(resolve, 1200))
const number = '06 12 34 56 78'

export function KnoppenVak() {
  return (
    <Vak title="Knoppen">
      <div className="rij">
        <Knop variant="primair" icon={iconErbij} onClick={slow}>
          Deel met twee organisaties
        </Knop>
        <Knop>Bewaar concept</Knop>
        <Knop variant="zacht">Antwoord</Knop>
        <Knop variant="stil">Later</Knop>
        <Knop variant="eigen">Later beginnen</Knop>
        <Knop variant="primair" busy busyLabel="Wordt gedeeld…">
          Deel
        </Knop>
        <Knop disabled>Kan nu niet</Knop>
        <KnopLink to="/galerij" iconAfter={iconVerder} size="klein">
          Lees verder
        </KnopLink>
      </div>
      <div className="rij">
        <BelKnop number={number} name="Nadia Haddou" look="bel-nu" variant="primair" />
        <BelKnop number={number} name="Tim Kok" look="naam" variant="tweede" />
        <BelKnop number={number} name="Daan Wolters" />
        <BelKnop number={number} name="Eva Roos" look="icoon" />
      </div>
    </Vak>
  )
}

export function WoordenVak() {
  return (
    <Vak title="Eigen woorden, kaarten en wie dit ziet">
      <EigenWoorden>Een eigen plek waar niemand me wegstuurt.</EigenWoorden>
      <EigenWoorden
        look="vlak"
        size="groot"
        title="Sems vraag, in eigen woorden"
        source="nog zo op 27 oktober"
      >
        Ik wil terug naar school, maar niet naar die klas waar iedereen alles al weet.
      </EigenWoorden>
      <EigenWoorden look="bel" title="Mijn vraag" source="Jij, op 6 oktober">
        Ik wil weer naar school.
      </EigenWoorden>
      <div className="rij">
        <Chip>2 nieuw</Chip>
        <Chip tone="nieuw">Nieuw</Chip>
        <Chip tone="stil">Alleen om te weten</Chip>
        <Chip tone="voorwaarde">Vraag mij eerst</Chip>
        <Chip tone="klaar">Gedaan</Chip>
      </div>
      <DitZien
        readers={[
          { id: '1', naam: 'Politie Merwestad-Zuid', fixed: true },
          { id: '2', naam: 'Gemeente Merwestad' },
          { id: '3', naam: 'Raad voor de Kinderbescherming' },
        ]}
        onRemove={() => undefined}
        note="Niet te kiezen: ROC De Waterlinie, Kade 9, GGZ De Brug."
      />
      <DitZien
        look="zin"
        readers={[
          { id: '1', naam: 'Politie Merwestad-Zuid' },
          { id: '2', naam: 'Gemeente Merwestad' },
        ]}
        note="Bewaard tot 3 november 2027."
      />
      <Kaart
        title="Ja, als je het Sem eerst zelf vertelt."
        above="Mag ik dit delen?"
        foot={<strong>Bel eerst: Nadia Haddou</strong>}
      >
        <p>Zij staan in het besluit voor deze aanpak, voor dit soort gegevens.</p>
      </Kaart>
      <div className="rij">
        <Kaart tone="hulp" title="Van wie helpt" level={3} />
        <Kaart tone="stil" title="Stil" level={3} />
        <Kaart tone="klaar" title="Klaar" level={3} />
        <Kaart tone="nadruk" title="Nadruk" level={3} />
      </div>
    </Vak>
  )
}

export function MeldingenVak() {
  return (
    <Vak title="Meldingen, leeg en lang werk">
      <Melding title="De regels van deze aanpak staan bij elke bijdrage." />
      <Melding tone="let-op" title="Noor heeft nog geen vaste persoon">
        Vraag het Noor vóór 10 november.
      </Melding>
      <Melding
        tone="gelukt"
        title="Gedeeld met twee organisaties"
        actions={<Knop size="klein">Bekijk</Knop>}
      />
      <ProbleemMelding error={new Probleem({ status: 0 })} onRetry={() => undefined} />
      <LeegStaat icon={iconWerk} title="Nog geen casussen" action={<Knop variant="primair">Meld aan</Knop>}>
        Hier komen de jongeren te staan met wie je werkt. Een casus begint met een vraag of een aanmelding.
      </LeegStaat>
      <Voortgang label="Bestand inlezen" done={12_400} total={50_000}>
        Je kunt weggaan. Het gaat door, en staat straks bij Concepten.
      </Voortgang>
      <Voortgang label="Rapport maken" done={0} total={null} />
    </Vak>
  )
}
