const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What may stand between first and last name. */
export const tussenvoegsels = list(
  'van de der den het ten ter te op in aan bij el al ben la le du da dos von zu t s',
)

/** Names that are words too: only with a capital in the middle of a sentence they must be a name. */
export const ookEenWoord = list(`
  bakker beer berg bes best bloem boer boom bos bosch bond brand brink brouwer buur daal dam dijk doorn draak engel ezel faber
  geluk graaf groen groot haan haas hand hart heer held hof hoop huis jager jong kamp kat keizer kers kleijn klein kok koning kraan
  kuiper lam lang lange lente leeuw leer linde maan maas mark meer mees meester merel molen mulder mus nacht oud paul pen
  post prins punt raaf ree rein ridder ring roos rust schaap schipper schilder schoen school sky slag smid smit snel spring ster
  sterk steen storm straat tak timmer toon tuin valk veen veer veld visser vlam vlieg vogel vos vrede vriend vrij wand water weg
  wel wil wind winter wit wolf zand zee zomer zon zwaan zwart`)

/** Words that carry a capital without being anyone's name. */
export const geenNaam = list(`
  ik ben de het een en of maar want dus als wat wie waar hoe waarom er zijn haar hij zij wij we je jij jullie hun dit dat die deze
  nederland nederlands nederlandse europa europees engels engelse duits frans spaans nederlander
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
  januari februari maart april mei juni juli augustus september oktober november december january february march may june july august
  october kerst kerstmis pasen pinksteren ramadan suikerfeest offerfeest sinterklaas koningsdag bevrijdingsdag halloween
  halt veilig thuis jeugdwet leerplicht leerplichtwet wet grondwet strafrecht avg wgs wpg uavg wmo participatiewet
  politie gemeente burgemeester wethouder college raad kinderbescherming reclassering wijkteam jongerenwerk jeugdzorg jeugdbescherming
  openbaar ministerie zorg veiligheidshuis zorg-en veiligheidshuis centrum jeugd gezin school ggz ggd ouders
  mbo vmbo havo vwo isk rebound praktijkonderwijs
  whatsapp instagram snapchat tiktok facebook discord telegram youtube google teams signal twitch playstation xbox netflix
  internet god allah bijbel koran corona covid adhd autisme lvb ptss jim lgm pga
  the this that these those it is he she they you my our your his her its when where what why how who and but so if then there
  dutch english i'm i've i'd`)

/** First names that many young people carry; without origin, in no order that means anything. */
export const voornamen = list(`
  adam adem ahmed aisha ali amin amina amir amira anna anne anouk aya ayoub bas bilal bo boris bram britt bryan chaima chloe cas damian
  daan david dewi dilara dylan eef elif eline elin emir emma esra eva evi fabian fatima fatma fay femke fenna fleur finn floris gijs
  guus hamza hanna hannah hasan hidde hugo ibrahim ilias ilse imane iris isa isabel ismail jaden jamal james jan jasmijn jayden jens
  jesse jill jip job johan joep joris jordy josh julia jurre kaan karim kevin khalid kim koen kyan lars laura lena levi liam lieke lisa
  liv lotte lucas luca luuk luna maartje maria mariam marit max maud mats mehmet mees melissa merel mick mike mila milan milou
  mohamed mohammed mohammad morris moussa nadia naomi nick niels nina nizar noa noah noor nora nour olivia omar oscar otis owen
  pepijn pim pien quinn rachid rayan rick robin roan romy ruben ryan saar salma sam samira samuel sanne sara sarah sem senna
  senne siem sofia sofie sophie stan steven stijn suze sven tess teun thijs thomas thijmen tim tijn tobias tom tygo tyler vera vince
  willem xavi yara yasin yasmin yassin yasmina youssef yusuf zakaria zara zayn zeynep zoe`)
