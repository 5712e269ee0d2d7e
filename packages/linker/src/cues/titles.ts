/** Offices, ranks and forms of address that stand before the name of a person, English and French. */
export const TITLES = `
president presidente presidency minister ministre ministers premier premiere chancellor chanceliere chancelier king
queen prince princess princesse roi reine emperor emir sultan sheikh cheikh pope pape ayatollah
secretary secretaire undersecretary ambassador ambassadeur ambassadrice envoy emissaire consul governor gouverneur
senator senateur congressman congresswoman deputy depute deputee mayor maire lawmaker representative
spokesman spokeswoman spokesperson porte parole leader chef cheffe chief head boss commander commandant
general generals colonel lieutenant captain capitaine major sergeant sergent marshal marechal admiral amiral brigadier
adjutant adjudant corporal caporal
gen col lt maj capt cpt sgt cmdr adm brig gal cne cdt cl
mr mrs ms miss mx dr doctor docteur prof professor professeur sir lord lady dame baron
monsieur madame mademoiselle mme mlle mm me maitre
judge juge justice prosecutor procureur procureure attorney lawyer avocat avocate
imam bishop eveque archbishop archeveque cardinal rabbi reverend father pere sister frere pastor pasteur rev
director directeur directrice chairman chairwoman chair chairperson coordinator coordinateur coordinatrice
negotiator negociateur mediator mediateur commissioner commissaire rapporteur
founder fondateur strongman candidate candidat opponent opposant journalist journaliste analyst analyste
activist warlord mercenary militant rebel jihadist businessman oligarch
diplomat diplomate taoiseach tanaiste vizier caliph sheriff speaker presidents chancellors governors ambassadors
secretaries sultans emirs kings queens adviser advisor conseiller conseillere official officer officier politician economist
historian historien historienne researcher chercheur chercheuse expert experte strategist academic hon pres sen rep gov amb pm
chairs heads putschist putschiste insurgent dissident secretaires generalissimo
patriarche patriarch metropolitan
`;

/** Words that begin or extend a title but are none alone: Foreign Minister, Deputy Prime Minister. */
export const TITLE_MODIFIERS = `
foreign prime deputy vice interim acting former then ex late first defence defense interior finance security justice
home affairs state external territorial administration planning economy trade health education communication
information transitional transition permanent special assistant national presidential military political
supreme top senior chief general honorary
adjoint adjointe etrangeres affaires exterieur interimaire ancien ancienne feu
and of des de du the
`;

/** Addresses that only a person has; a place after them is a person of that name. */
export const HONORIFICS = `
mr mrs ms miss dr doctor docteur prof professor professeur sir lord lady monsieur madame mademoiselle mme mlle me maitre
colonel general captain capitaine lieutenant major sergeant sergent commandant commander corporal caporal col gen lt
capt sgt maj cne cdt cheikh sheikh imam judge juge singer chanteur chanteuse coach footballer
`;

export const FEMALE_ADDRESSES = `mrs ms miss madame mademoiselle mme mlle lady queen reine princess princesse dame sister`;

export const MALE_ADDRESSES = `mr m monsieur sir king roi prince sheikh cheikh`;

/** Parts of a state that are spoken of by the state's name: a capital after it is no longer name. */
export const OFFICES = `consulate consulat delegation mission administration cabinet regime authorities autorites executive
government gouvernement ministry ministere embassy ambassade authorities republic republique people kingdom
parliament coup crisis crise war guerre junta army armee presidency`;

/** Common nouns inside names of bodies, which the press writes small: the Malian armed forces, le groupe Wagner. */
export const GENERIC_NOUNS = `
group groupe grupo movement mouvement front army armee forces force armed armees alliance coalition party parti union
network reseau militia milice mercenary mercenaries mercenaires company compagnie societe organisation organization
council conseil committee comite government gouvernement ministry ministere agency agence commission brigade battalion
bataillon attack attaque battle bataille coup massacre ambush embuscade killings killing siege agreement accord accords
operation mission national nationale nationaux president river fleuve lake lac region desert private military
city ville village town airport aeroport camp base summit sommet crisis crise war guerre conflict conflit
`;

/** What may stand beside the name of a body in capitals without changing it: the Wagner PMC. */
export const DESIGNATORS = `pmc pmcs smp chvk ngo ong sa ltd`;

/** Members of a family: the name before or after them is not one person's. */
export const KIN = `family families famille brothers sisters freres soeurs epoux couple clan dynasty dynastie heirs heritiers`;
