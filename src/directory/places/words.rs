//! Everyday words that are also names of places, or nearly so. A name in these lists is read with more care.
//!
//! The lists were found by holding the most frequent words of each language against the names of the file: a word
//! that a young person may well answer with, for another reason, is here. Names are parted by commas.

/// Towns read only right after a word for "in", never as an answer by themselves.
pub(super) const NEEDS_PLACE: &str = "\
    bỉ,nice,reading,bath,split,male,mâle,salé,moshi,sucre,tours,tema,pasto,salto,hull,moca,safi,taza,slough,tanga,\
    colón,aba,voi,lira,beni,tana,ngozi,زرقا,rif,gao,ica,derby,dar,rio,seul,crime,genes,viene,vienne,sana,paró,puno,\
    sour,core,correa,corren,balle,gale,alley,finish,damas,dará,aman,apartado,dures,mina,montana,montaña,moron,\
    ovale,goma,tanta,sonora,laguna,manta,margarita,mascara,encarnación,concepción,montero,resistencia,\
    corrientes,guerrero,hidalgo,colonia,antigua,palma,faro,angers,caen,metz,huye,cannes,brest,burgos,wau,ibb,\
    cali,goa,portuguesa,argentine,esmeraldas,gombe,pemba,swat,surat,divo,thies,busia,pando,ponce,duran,linares,\
    rivas,rivera,buffalo,durham,preston,brit,hindu,bale,bolton,cork,kerry,kent,devon,essen,canton,oyo,oyó,jos,\
    minna,uyo,nadi,suva,nandi,meru,embu,lugo,soria,java,crête,saba,papua,samara,أب,خبر,عين,العين,عيون,كائن,مرسى,\
    المرسى,مشهد,معسكر,محلة,جديدة,عسير,فينا,بيضاء,أبيض,الأبيض,خمس,حجة,ليل,كاف,عالية,عاليه,زاوية,وادي,عقبة,عمارة,غربية,\
    شرقية,بحيرة,سترة,صحراء,الصحراء,حائل,قم,قنا,حولي,داخلة,سبها,سرت,إب,حلة,كوت,سلط,رقة,فاس,سلا,حماة,حلب,جنين,\
    خليل,ريان,رياض,بابل,تدمر,بشار,مسقط,يافا,معان,رمثا,بقاع,ضفة,ضاحية,مدية,مكلا,فجيرة,رفاع,جبيل,قطيف,مالي,مالية,\
    نابل,ناظور,عرائش,صويرة,هند,مدنين,سول,بريدة,ديلي,روما,الجديدة";

/// People whose word is the name of a language, too: read only after "I am". Alone, or after "in", it asks for
/// the language.
pub(super) const NEEDS_BE: &str = "\
    english,french,spanish,german,español,española,inglés,inglesa,francés,francesa,anglais,anglaise,français,\
    française,espagnol,espagnole,portugués,portuguese,portugais,italiano,italien,italian,chinese,turkish,\
    russian,polish,dutch,greek,turco,turc,إنجليزي,إنجليزية,فرنسي,فرنسية,إسباني,إسبانية,ألماني,تركي,تركية,هندي,\
    هندية,صيني";

/// Names of persons, dishes, things: read as the whole answer or after "in". A word for people in this list may
/// follow "I am", but a town may not: "I am Victoria" is a person.
pub(super) const NEEDS_ALONE: &str = "\
    aus,áo,catar,lao,jersey,turkey,chad,jordan,china,la paz,kiwi,chino,austin,charlotte,orlando,victoria,regina,nancy,david,phoenix,\
    mali,maurice,florence,florencia,sofia,rosario,darwin,york,salta,trinidad,cameron,island,dallas,paris,london,\
    lorraine,guadalupe,laval,lorient,vitoria,maldonado,troyes,windsor,somerset,richmond,hamilton,cleveland,\
    memphis,turca,swiss,thai,turque,grec,checa,polaco,جدة,عدن,دوما,صيدا,تبوك,شام,بورصة,ليما,\
    ليون,تعز,أسوان,جونيه,جورجيا,جنيف,قدس,كانو";

/// No misspelling of a name, however near.
pub(super) const NO_TYPO: &str = "\
    chini sauti amefika ameshika mchanga pilau jamani maganda sketi rudia naijua makaa hujambo mabao mahindi milango \
    madarasa nikalazwa samosa karanga chale naira surname kanya siddon burna ghanta bonfire luganda calamar chiquita \
    pelaos educador barricade kenza madrasa quinto parada final como سمرا \
    bendiga centroamerica cores corses fortalezas franca franco francs grenades jerseys reuniones reunions sudamerica \
    variados vulgaire باكرا بليون \
    wakanda genovia latveria sokovia zamunda narnia hogwarts neverland atlantis westeros gotham mordor \
    arendelle agrabah wadiya equestria elbonia krypton konoha namek asgard panem wonderland واكاندا \
    absorption abuso accordes acordes actores adore adriana afraid africa aguila agustin aide alain alberga \
    alberto alegria alejandra alexandra alexandre allant allergique alone america amores andre angela angry \
    antarctic antiguo anxious anywhere armonia arriba asante asia assumption assumptions atacada ayuda baleines \
    bancaire banniere barbare barbares barbarie barriere basil bathroom bedroom begin belgrano bendito benign \
    bien binaire bingo bisou bonjour bonnie bored boulogne britain brother brune brunes burla butin button \
    cagada cagar calcula calderon callada callar calorias campanas canada cansada cantar cantera captar casa \
    casada casar catalina catalogue cater cayeron cazar chaine chained chamber chambers chaqueta chene chica \
    chicle chien chienne chiffre child children chilly citar cocoa colocado colocan colonial colonie colores \
    colorido commerces comodos compares composees composes compras conception condo conge consoles constancia \
    constant constante constantes constantin constantly contencion conto convencion corde corey corne corpse \
    correo correr corria corriente corta corte course creativa creative curacion curse cyrus danger depressed \
    detruit dinamica dominic dominion dominios earth ecole emigrantes ensenado enviado escoria escuela \
    esmeralda espada espina estancia europe everywhere father fiance fiancee foremost franc franche franchir \
    franchise franchises francis francisca franck francois francoise frange freelance gallon gamble games gares \
    gases gates gaulois gazon geologie george gerencia germain giles gilles goles grabada grace gracia gracias \
    greene greffe greve guide guise habari hangover hello hola home homeland hospital hungry indica indican \
    indie indigne ingresa inland inside internes ismael israel jabon jamon jason katrina kitchen kitchens \
    legales libera libertad libra libre libreria librerias lonely macho macro maison mal maladies malaise \
    malaria maldito malditos malestar maleta maltrato manifester maquinas marco marron marrow marshal marshall \
    marta marte matanza matrice maturite maumivu maybe medecin medecine mediana mediane medicina medico merci \
    merdique miedo misioneros missions molestia monster monstrueux montant morris mostrar mother multa nager \
    nicer nigel nobody normand norme norte nothing nowhere nyumbani outside pain palacios palais palos panorama \
    paraguas pasadas peke penas percu perdia perdu peron perros persa persian pesadas pidas pilas pinos pizzas \
    please police presion pression prestan prison private prolonge prolongee provenance providence province \
    reduccion residencia reunidos reunieron reunio reussie romantic romantica rosie rousseau rubia sadness \
    salut salvado salvando sapin sawa scared school secours secret sedan seria serie servia serving shule \
    shuleni sijui sirva sister sitaki slain soberbia sola solo somewhere sorry soudain soudaine stain stray \
    suban succede sucede sucia sudamericana sudden suele suene suicide suite suman sure susan tenez tenga \
    thanks tirania tired tobacco tonta tortilla tournait tournoi trapped triste tuned tunel tunes tunnel \
    upstairs valentia victorian violado virginidad wages wakes walks wallet waves whales yangu zombie اشارات \
    الاشارات الرومانسية اوروبا باكرا بليون تشيلسي رومانسية";
