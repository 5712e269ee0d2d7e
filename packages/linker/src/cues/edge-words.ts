/**
 * What a word does to a name it stands beside, English and French: it makes another name or a common
 * noun of it, or shows that the name is over.
 */

/** Name a longer geographic name: New Mexico, South Sudan, Nouvelle-Guinée. */
export const DIRECTIONS = `
new north south east west upper lower northeast northwest southeast southwest
nord sud est ouest nouveau nouvelle neuf neuve haut haute bas basse nova
`;

/**
 * Heads of names that are written small, with a tie or without: rue de Kiev, lac Tchad, sauce Mali.
 * Plants, animals and dishes are called after places that have nothing to do with them, treaties after
 * where they were signed. What stands in the place it is named with (hôpital, route) is left out: there
 * the place is meant.
 */
export const SMALL_HEADS = `
rue avenue boulevard impasse ruelle allee quai venelle
golfe gulf lac detroit isthme lagune delta fleuve bassin boucle presqu archipel
universite universites university institut lycee hotel
chou choux poivre poivres noix sauce salade crepe potage jambon saucisse saucisses moutarde gingembre champignon champignons
cochon cochons poule poules coq coqs dinde dindes pintade pintades canard canards oie oies lapin lapins chat chats
rose roses jasmin lys lilas tulipe tulipes oeillet oeillets marron marrons figuier figuiers cedre cedres
traite convention conventions protocole
`;

/** What makes a common noun of a name before it: Guinea pig, Brazil nut, Guinée équatoriale. */
export const COMPOUND_TAILS = `
pig pigs fowl fowls hen hens worm worms nut nuts almond almonds bean beans pepper peppers sprout sprouts grass grasses orchid
orchids lily lilies cat cats dog dogs hound hounds terrier terriers shepherd goose geese duck ducks mule mules lizard lizards
beetle beetles moth moths shark sharks uromastyx tree trees
syndrome hat hats ink inks interpretation shake shakes cocktail sandwich
equatoriale equatorial
`;

/** May stand between a name and the animal or plant: Havana brown cats. */
export const COLOURS = `
black white red blue green brown yellow grey gray golden silver
`;

/** Water has them, a state has not: the banks of the Niger, les rives du Niger. */
export const WATERSIDE = `
banks bank bend mouth shore shores tributary tributaries basin bed
rive rives berge berges bord bords boucle embouchure affluent affluents crue crues lit
`;

/** Verbs of headlines in forms that are no part of a name, even in capitals: Turkey Says, Mali Vows. */
export const VERBS = `
accepts accuses adopts agrees aims announces appeals appoints approves arrests asks backs bans blames blasts breaks brings builds calls
claims condemns confirms considers creates criticises criticizes cuts declares defends defies delays demands denies denounces deploys
detains dismisses doubts eases ejects elects ends evacuates executes expects expels extends faces fears fights frees
gains gets gives grants halts hits holds hopes insists invites jails joins keeps kills lashes launches leaves lifts
loses makes meets mourns moves names needs offers opens orders ousts outlaws pays pledges plans postpones protests pulls
raises reacts receives recalls recognises recognizes refuses rejects releases remains reopens repels reports resumes returns
says scraps seals seeks seizes sends severs shuts signs slams starts stops strikes summons supports suspends takes
tells threatens unveils urges visits vows votes wants warns welcomes wins withdraws
said told took gave made met sent won lost beat fell rose drew fought fled sought struck began became broke chose came went kept
knew led sold thought withdrew
dit accuse annonce condamne demande denonce dement exige expulse rompt suspend reclame refuse rejette quitte accueille
appelle proteste repond promet veut affirme salue
`;

/** What singers and players do, and a minister seldom. */
export const PRIVATE_DEEDS = `
sang sings rapped scored netted danced starred dribbled chante chantait chanta danse dansait
`;
