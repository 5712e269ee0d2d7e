/** Words that only hold a sentence together, English and French. */
export const FUNCTION_WORDS = `
a an the this that these those it its he his him she her they their them we our us you your i my me who whom
whose which what when where why how there here all any both each every few many more most much no none nor not
only other others own same several some such than too very one two three four five six seven eight nine ten
and or but yet so if because although though while whereas unless until till since as once after before
about above across against along amid among amongst around at behind below beneath beside besides between
beyond by despite down during except for from in inside into like near of off on onto out outside over past per
regarding through throughout to toward towards under underneath unlike up upon via with within without
is are was were be been being am has have had having do does did can could may might must shall should will
would also then thus hence however meanwhile moreover still just even again already ever never
le la les l un une des de du d au aux ce cet cette ces ceux celui celle celles son sa ses leur leurs mon ma mes
notre nos votre vos il elle ils elles on nous vous je tu lui eux se s qui que qu quoi dont ou quand comment
pourquoi et mais donc or ni car si comme lorsque lorsqu puisque puisqu quoique quoiqu tandis alors apres avant
avec chez contre dans depuis derriere des devant durant en entre envers excepte hors jusque jusqu malgre outre
par parmi pendant pour pres sans sauf selon sous sur vers via voici voila est sont etait etaient sera seront
fut furent a ont avait avaient aura auront aussi ainsi cependant toutefois pourtant neanmoins plus moins tres
trop tout toute tous toutes chaque quelque quelques plusieurs certains certaines autre autres meme memes aucun
aucune ne n pas jamais y c j m t quant face grace lors hier aujourd hui demain ici la ailleurs deja encore enfin
`;

/** Words after which a place is likely, and a person unlikely. */
export const LOCATIVES = `
in at near from across throughout inside outside into toward towards around within to
a au aux en dans depuis vers pres sur chez
в во из на до от под около через з із від біля
`;

/** Words that tie a name to the noun before it: University of Mali, Banque du Mali. */
export const TIES = `of de du des d`;

/** Small words that belong to personal names and to names of bodies. */
export const PARTICLES = `
al el ag ould bin ben ibn bint abu abou von van der den de del della di da du dos das la le les l d des of the and
et in en s for pour a au aux y e il ul ur as ad an ash at az zu zum ter ten af av
`;

/** What may precede a name with a hyphen: ex-Wagner, pro-Russia. */
export const PREFIXES = `ex pro anti non post pre inter intra trans mid neo sub vice sino franco russo`;

/** What may follow a name with a hyphen: Mali-based, Russia-backed. */
export const HYPHEN_TAILS = `
based led backed born run controlled held occupied linked affiliated aligned allied funded sponsored trained
brokered mediated dominated style wide made owned supported bound born friendly imposed ruled educated afrique africa europe asie asia amerique america
organised organized supplied administered
`;

/** Particles that make a person of what follows: Moussa ag X, Abou Y al-X. */
export const NAME_PARTICLES = `al el ag ould ben bin ibn bint abu abou von van`;
