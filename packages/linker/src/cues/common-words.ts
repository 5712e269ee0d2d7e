/** Days and months, which stand in capitals anywhere. */
export const DATES = `
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre
novembre decembre
`;

/**
 * Common words of the news that are no names, even where a headline or the start of a sentence gives
 * them a capital. Only what cannot be told by its ending is listed; see `looksCommon`.
 */
export const COMMON_WORDS = `
accept accord accuse admit advance agree agreement aid aide air ally ambush amid announce anger angry announcement appeal approve arm arms
army arrest ask attack attend authorities back ban bans battle begin big bid blame blast block border boss break bring broker budget build burn
business buy call camp capital captive case cease ceasefire charge chief children civil civilian claim clash close coalition
cold come condemn confirm conflict convoy cooperate cost count country coup court crackdown crash crisis criticise
criticize cross curb cut cuts danger day dead deal death debate debt defeat defend defy delay demand deny deploy deputy despite detain
die dies dialogue dismiss dispute divide do doctor don doubt draw drive drone drop east economy elect election embassy end ends envoy
escape evacuate ex exile exit expel explain export extend extremist face fail fall fear fed fight fighter film find fire first flee
flood food forces force foreign form former free freeze from front fuel future gain get gets give go gold good government great group grow grim gun
halt hand head health help high hit hits hold holds home hope hostage hot hours how human hunt ice illegal import independence inquiry insist insurgent investigate
invite jail jails join joint journalist junta key kidnap kill kills killed king last late launch law lead leader leave leaves left life lift link live
local long lose loss low major make man march market mass massacre media meet men mercenary migrant military militia mine mission money more mourn
move murder name nation near new news next night north now nuclear offer office officer official oil old open opens oppose order oust outrage over pact
panel part party pay peace people plan plane pledge plot police policy poll poor port power praise president press price prime prison probe protest
public pull push put question quit raid rally rebel recall record refugee region reject release repel report rescue resign
response restore return reveal rise risk river road role row rule rules run runs rush say says school sea seal search second secret security see
seek seeks seize seizes sell send sends set sets severs shell shoot show shut sign signs slam slams small soldier soldiers soon south spark speak split spy state stay step steps stop storm
strike strikes strong struggle suffer summit summon support suspect suspend take takes talk talks target tax team tell tells tension terror test threat threaten tie ties
time today tomorrow top toll town trade train treaty trial tribute troop troops try turn turmoil two unite unrest urge urges vehicle video village visit visits vote vow vows
wait war warn warns watch way weapon week welcome west win wins winter withdraw withdraws withdrawal woman women work world worst wound wounds year young youth
abandon about again later earlier sooner soonest lately formerly eventually afterwards additionally furthermore likewise similarly nonetheless nevertheless regardless elsewhere overall perhaps luckily sadly neighbour neighbouring neighbor landlocked  plus thanks according ironically both either last next under given among amid despite critics observers analysts experts officials sources residents witnesses locals reports leaders ministers rebels separatists insurgents protesters demonstrators soldiers troops mercenaries diplomats civilians
ensuite puis bientot auparavant desormais parallelement ironie resultat objectif pendant autrefois naguere jadis mieux pire reste voisin voisine
about again ahead almost alone already always another around away because behind better early else enough even everyone everything exactly far
fast following given hard however indeed instead inside less maybe neither nobody nothing often once outside perhaps quite rather really recently
right sometimes somewhere sorry sure together tonight unlike usually well whatever whether yes yesterday
abord accuse accusee acteur affaire affrontements aide alliance an annee annonce appel apres armee arrestation assaut attaque attentat
aujourd autorites avenir avion bataille beaucoup bilan blesse blesses blocus camp capitale cessez chef chute civils climat colonne combat combats
communique conference condamne conflit convoi coup crise date debut declare defaite delegation demande demission dernier dialogue diplomate dirigeant dissolution
dissout drone echange economie election embuscade enquete entretien envoye etat exil explique exportation famine feu fin force forces frappe frappes front
frontiere gouvernement grand groupe guerre habitants heure hier hommage homme hommes independance insecurite jour journaliste junte jeune jeunes justice
libere liberation loi mandat manifestation menace mercenaires mesure militaire militaires mine mission mois monde mort morts mouvement negociation
negociations nord nouveau nouvelle nouvelles nuit opposition or ouest otage otages paix parti pays petrole peuple peu police population pouvoir pres
premier premiere presse prison proces procureur projet puis quart rebelle rebelles referendum refugies regime region rencontre reponse retour retrait reunion
rien rompt rupture sanctions sante secheresse securite selon semaine situation soir soldat soldats sommet soutien sud suite suspend suspension syndicat temps
seul seule seuls seules tensions terre terroristes tete transition trafic traite trois tue tues vendre veille victimes vie vieux ville village violence visite voisin vote
`;

/** Heads of names that take a place's name with them: Bank of Africa, Hôtel du Mali, Lake Chad. */
export const HEADS_OF_NAMES = `
academy academie agency air agence airport aeroport airlines airways arena assembly assemblee association avenue bank banque basin bassin
battle bataille bay bibliotheque boulevard bureau cathedral cathedrale chamber chambre church club college
chronicle company compagnie corp corporation courier conference confederation congress congres council conseil cup coupe court cour delta desert domain
dynamo ecole eglise empire equipe express faculty faculte fc fm federation festival foundation fondation fonds fund galerie gallery gazette golfe guardian gulf hebdo herald holdings
hospital hopital hotel house institut institute international island islands isle journal lac lake league ligue library
maison market marche mines mount mosque mosquee musee museum newspaper office olympique opera orange orchestra order ordre palais
palace parc park peninsula port radio rally revue rue gare pont lokomotiv lycee mail monitor observer post racing river rovers route royaume sea school societe
society spartak sporting stade stadium street studio supermarket syndicat team telecom telecommunications television theatre theater times
tour tower tournoi tribunal tribune trust tv union universite university valley vallee voice voix
`;

/** Signs that a text or a sentence is about music, stage or sport, where politics' names mean others. */
export const ARTS_AND_SPORT = `
opera operas composer composers compositeur symphony symphonie soprano tenor orchestra orchestre conductor aria libretto bayreuth concerto overture
ballet choir chorus choeur pianist violinist cellist concert concerts album albums song songs chanson chanteur chanteuse singer rapper rappeur
actor actress acteur actrice film films filmmaker cineaste comedy comedian novelist novel roman romancier poet painter peintre
sculptor gallery exhibition exposition museum musee fashion model mannequin
football footballer footballeur soccer striker midfielder goalkeeper defender winger attaquant milieu gardien buteur joueur joueurs coach
entraineur goal goals goalscorer scored but buts league ligue cup coupe match matches matchs penalty halftime
stadium stade tournament tournoi club basketball tennis rugby cricket boxer boxeur olympic olympique marathon sprinter
cyclist cycliste quarterback touchdown nba nfl fifa uefa
lizard lizards species reptile botanist zoologist
`;

/** Things that are called after places and persons: the film Timbuktu, the yacht Amadea. */
export const NAMED_THINGS = `ferry steamer frigate destroyer submarine tanker bateau cargo fregate petrolier voilier pirogue cinema
podcast brand marque cafe pub nightclub discotheque titled entitled intitule intitulee
film films movie documentary documentaire novel roman song chanson album single series serie ship vessel
yacht navire paquebot hotel restaurant magazine`;

/** States of the United States: a town before one of them is not its namesake elsewhere. */
export const AMERICAN_STATES = `
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario
`;

/** Callings outside politics and war: "the singer X" is not the minister X. */
export const PRIVATE_CALLINGS = `
singer chanteur chanteuse rapper rappeur actor actress acteur actrice comedian humoriste footballer footballeur striker midfielder
goalkeeper defender winger attaquant joueur joueuse player coach entraineur boxer boxeur sprinter cyclist cycliste swimmer
novelist romancier romanciere poet poete painter peintre sculptor composer compositeur pianist violinist guitarist
guitariste musician musicien dancer danseur filmmaker cineaste designer styliste cook cuisinier cuisiniere baker boulanger
teacher institutrice farmer agriculteur plumber nurse infirmier infirmiere dentist dentiste student etudiant etudiante
pupil eleve grocer trader commercant hairdresser coiffeur coiffeuse tailor
`;
