/**
 * What governments do, and what is done to places: the words that tell a capital named for its
 * government from the town. English and French, and the commonest of Spanish, German and Portuguese.
 */
import { WordSet } from './word-set.ts';

/** Verbs whose subject decides, speaks or wants: third person and participle. */
export const DEEDS = new WordSet(`
said says saying announced announces denied denies accused accuses accusing rejected rejects condemned condemns warned warns
insisted insists claimed claims argued argues maintained maintains confirmed confirms stated states declared declares
recalled recalls expelled expels summoned summons severed severs cut broke suspended suspends halted halts banned bans
signed signs agreed agrees refused refuses ordered orders demanded demands asked asks called calls urged urges
offered offers proposed proposes promised promises pledged pledges vowed vows threatened threatens retaliated
supported supports backed backs opposed opposes criticised criticises criticized criticizes blamed blames praised praises
welcomed welcomes thanked thanks hailed hails denounced denounces protested protests apologised apologized
recognised recognises recognized recognizes imposed imposes lifted lifts approved approves authorised authorized
sent sends deployed deploys withdrew withdraws pulled supplied supplies armed arms trained trains financed funded funds
negotiated negotiates hopes hoped wants wanted seeks sought tries tried believes believed considers considered sees
expects expected fears feared suspects suspected knows thinks intends intended plans planned prefers decided decides
turned turns responded responds replied replies answered answers reacted reacts declined declines ignored ignores
lobbied lobbies courts courted pressed presses pushed pushes sanctioned sanctions invaded invades annexed annexes
launched launches nationalised nationalises nationalized nationalizes nationalise flies takes took sues sued gives gave buys bought sells sold pays paid needs needed admitted admits acknowledged acknowledges conceded concedes disputes disputed contends contended
dit disait affirme affirmait affirme annonce annoncait dement dementait nie niait accuse accusait rejette rejetait condamne
condamnait exige exigeait demande demandait refuse refusait menace menacait promet promettait propose proposait
soutient soutenait appuie critique critiquait denonce denoncait reproche reprochait estime estimait juge jugeait
considere considerait assure assurait espere esperait veut voulait souhaite souhaitait entend compte tente tentait
cherche cherchait rappelle rappelait expulse expulsait suspend suspendait rompt rompait impose imposait repond repondait
reagit reagissait deplore deplorait regrette regrettait salue saluait craint craignait soupconne soupconnait
reconnait reconnaissait finance financait arme armait envoie envoyait deploie deployait retire retirait tourne
negocie negociait mise misait multiplie hausse durcit temporise campe persiste signe
annonce dementi nie accuse rejete condamne exige demande refuse menace promis propose soutenu appuye critique denonce
reproche estime juge considere assure espere voulu souhaite tente cherche rappele expulse suspendu rompu impose repondu
reagi deplore regrette salue craint soupconne reconnu finance arme envoye deploye retire tourne negocie signe decide
confirme declare declare indique precise ajoute convoque dement ordonne obtenu interdit autorise approuve leve choisi
dijo dice afirmo afirma anuncio anuncia nego niega acuso acusa rechazo rechaza condeno condena exigio exige pidio pide
amenazo amenaza rompio rompe expulso expulsa suspendio suspende firmo respondio responde defiende defendio advirtio advierte
sagte sagt erklarte erklart dementierte bestreitet bestritt warf wirft lehnte lehnt verurteilte verurteilt fordert forderte
droht drohte kundigte kundigt warnt warnte brach bricht verlangt verlangte unterstutzt unterstutzte reagierte reagiert
disse diz afirmou afirma anunciou anuncia negou nega acusou acusa rejeitou rejeita condenou condena exigiu exige pediu
ameacou rompeu expulsou suspendeu assinou respondeu defende
`);

/** The same of verbs that anybody may be the subject of: of a seat they make a government, of a text they say little. */
export const EVERYDAY_DEEDS = new WordSet(`
commented comments comment repealed learnt learned leads lead leaned walked watched spoke speaks listening prepares preparing
invited invites repatriated returns resumed responds boycotted objected objects insists disagrees disagreed
donne donnait exhorte exhortait plaide plaidait redoute redoutait conteste contestait invoque invoquait prepare preparait
preparent redoutent contestent invoquent plaident dementent accusent annoncent refusent rejettent condamnent demandent exigent
repris prevenu exhorte renvoye presente rappele rapatrie reclame reclamait preside presidait parlent perdent vend fournit
`);

/** Auxiliaries and adverbs that stand between a subject and its verb. */
export const BEFORE_VERB = new WordSet(`
has had have did does do not is are was were been be will would could may might must should can also again now still later immediately quickly officially
repeatedly strongly firmly publicly long never always already just recently then reportedly consistently
a avait aura aurait est etait ont n ne pas y en lui leur se s l le la les qu pourtant vient venait de d ensuite aussitot egalement toujours
desormais aussi encore deja officiellement fermement vivement immediatement rapidement vigoureusement regulierement jamais
ha habia hat hatte haben wird tem tinha nao no se
`);

/** Verbs whose object is somebody who decides. */
export const ADDRESSING_VERBS = new WordSet(`
accused accuses accusing accuse urged urges urging urge pressed pressing told tells telling blamed blames blaming blame warned
warns warning warn asked asks asking ask criticised criticises criticising criticized criticizes criticizing criticise criticize
thanked thanks thanking supported supports supporting support backed backs backing back angered angers angering irritated
pressured pressuring pressure isolate isolated isolating sanction sanctioned appease antagonise provoke persuade persuaded
convince convinced force forced forcing push pushed pushing embarrassed alarmed worried informed notified condemned condemning
accusent accuse accusant accusait exhorte exhorter pressent pressant somme sommant critique critiquent critiquant critiquer
remercie remerciant soutient soutiennent soutenir irrite irritent agace inquiete convaincre forcer pousser contraindre informe
defie defier provoque provoquer prevenu menace menacent
acusa acuso acusar acusan insto pidio critica critico beschuldigt beschuldigte warnt warnte acusou acusam
`);

/** Nouns for what is between governments: “relations between X and Y”, “ties with X”. */
export const TIES_OF_STATES = new WordSet(`
relations relation ties tie terms break breaks tensions tension talks talk negotiations negotiation dispute row rift rapprochement cooperation
alliance agreement agreements deal deals pact pacts accord accords treaty crisis break rupture quarrel feud partnership
partnerships dialogue standoff spat exchange contacts diplomacy war hostility friendship trade rivalry proxy channel thaw
pourparlers malentendu termes negociation negociations entente partenariat partenariats brouille querelle divorce bras fer lune miel contacts
amitie guerre rivalite echanges liens lien axe rapprochement dialogue traite crise differend contentieux
relaciones tensiones acuerdo acuerdos conversaciones cooperacion beziehungen spannungen gesprache abkommen streit zwischen
relacoes tensoes acordo acordos conversas
`);

/** What belongs to a government: “Kyiv's denial”, “le soutien de Moscou”. */
export const POSSESSIONS_OF_STATES = new WordSet(`
decision decisions claim claims support response reply position stance denial denials accusation accusations involvement policy
policies role ambition ambitions influence ally allies refusal silence interests interest diplomats diplomat diplomacy
ambassador envoy embassy government parliament president minister ministry army armed foreign military demands demand strategy plan plans pressure help aid backing troops
mercenaries proxies requests request offer offers promise promises sanctions intervention invasion war rulers ruler
leaders authorities intentions intention version narrative propaganda message statement reaction request orders hand hands
behest partner partners rivals enemies adversaries consent approval permission agents services spies
decisions soutien appui reponse reaction position accusations accusation dementi implication politique parlement ambitions influence
allies allie refus silence interets interet diplomates diplomatie ambassadeur strategie pression pressions aide exigences
demande demandes offre promesse promesses sanctions intervention autorites dirigeants intentions discours recit version
message ordres feu partenaires partenaire rivaux adversaires accord tutelle emprise mains services colere ire
decision apoyo respuesta posicion politica gobierno unterstutzung reaktion haltung regierung decisao apoio resposta posicao
politica governo
`);

/** “Support from Moscow”, “pressure on Bamako”. */
export const FROM_STATES = new WordSet(`
support pressure orders backing aid help funding weapons arms protection recognition approval permission response reaction
instructions assistance denial denials criticism condemnation sanctions against
soutien pression pressions ordres aide appui armes protection feu reaction reponse instructions critiques consignes
`);

/** Sources of a view: “according to Kyiv”, “selon Bamako”. */
export const VIEW_OF = new WordSet('selon segun laut');

/** Prepositions between a tie and one of its ends. */
export const WITH_STATES = new WordSet(
  'between with against towards toward entre avec contre envers con contra zwischen mit gegen com contra',
);

/** Nouns of the town beside its name: “the streets of”, “l’aéroport de”. */
export const PARTS_OF_TOWNS = new WordSet(`
city cities capital town airport streets street residents resident inhabitants hospital hospitals university universities mayor
suburb suburbs outskirts district districts neighbourhood neighborhood north south east west northeast northwest
southeast southwest centre center downtown kilometres kilometers km miles metro region oblast province markets market
school schools court prison stadium mosque church hotel bridge square port railway station sky skies population people
ville villes capitale aeroport rues rue habitants habitant hopital hopitaux universite maire banlieue banlieues peripherie
quartier quartiers nord sud est ouest centre kilometres region province marche marches ecole ecoles tribunal prison stade
mosquee eglise pont place gare ciel population bamakois route conference sommet forum
ciudad capital aeropuerto calles habitantes norte sur stadt hauptstadt flughafen strassen cidade aeroporto ruas
`);

/** Verbs of going and of striking: their object is the town. */
export const VERBS_OF_PLACES = new WordSet(`
visit visited visits visiting reach reached reaches reaching left leave leaves leaving quit entered enter enters entering hit
struck strike shelled shelling bombed bombing bombarded attacked besieged besieging blockade blockaded encircle captured
capture seized seize liberated flooded toured fled flee crossed surrounding surround surrounded approached approach
travel travelled traveled travels flew fly flies flying went go goes going gone came come arrived arrive arrives arriving
returned return returns returning trip trips flight flights journey road roads drove drive march marched moved move
landed land sent back brought taken transferred evacuated
visite visiter visitait quitte quitter quitté rejoint rejoindre atteint atteindre frappe frapper bombarde bombarder assiege
assieger encercle pris prendre traverse gagne regagne voyage rendu rendue rendre arrive arrivee arriver parti partie partir
revenu retour vol vols route routes deplacement venu venue atterri conduit transfere evacue
visito visitar llego viajo viaje besuchte besuch reiste reise visitou viajou chegou viagem
`);
