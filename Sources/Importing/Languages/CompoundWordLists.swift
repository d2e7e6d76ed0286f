extension CompoundWords {
  static let english = CompoundWords(
    sureFirst: """
      self vice anglo franco sino russo austro afro greco hispano italo luso judeo serbo anarcho \
      quasi crypto twenty thirty forty fifty sixty seventy eighty ninety well trade cross rank \
      working middle ruling left right three four five seven eight nine half all
      """,
    first: """
      ex non anti pro semi counter neo post pre pseudo ultra co re mid ill one two six ten first \
      second third fourth fifth sixth north south east west high low long short hard old new full \
      part far near open best better worst red white black blue free small large single double \
      class state party street night day world war land water hand shop door news house life \
      deep wide strong much still ever then so would cut set run
      """,
    last: """
      class wing time day days week weeks month year years hour term made called known based born \
      owned run led paid style level scale size sized minded hearted handed headed lived length \
      edge page side operation ordinated ordinate opted operative operatives general president \
      chairman secretary member members minister soldier soldiers officer worker workers union \
      unions unionist unionists unionism democrat democrats democratic democracy communist \
      communists socialist socialists fascist fascists imperialist imperialists colonial capitalist \
      capitalists revolutionary revolutionaries revolution war strike strikes breaker breakers \
      government party organised organized determination criticism defence defense help taught \
      educated employed styled conscious consciousness evident century old rank file ranking \
      reaching standing running keeping keeper holder holders going making maker makers building \
      earned trained read written spoken dressed meaning off out down over back law laws line \
      front hand house man men woman women room shop floor post paper book sheet aged \
      bourgeois bourgeoisie proletarian peasant Stalinist Bolshevik Marxist Leninist Trotskyist \
      stalinist bolshevik marxist leninist trotskyist labour labor wage price profit tax lock \
      eight nine two three four five seven one fifths thirds quarters
      """,
    closed: """
      without within whatever whenever wherever whoever however therefore thereby therein \
      thereafter whereas whereby wherein whereupon hereafter hereby nevertheless nonetheless \
      notwithstanding insofar somebody someone something somehow sometimes somewhere somewhat \
      anybody anyone anything anyway anywhere everybody everyone everything everywhere nobody \
      nothing nowhere another into onto upon outside inside today tomorrow cannot myself himself \
      herself itself ourselves themselves yourself understand understood understanding undertake \
      undertaken undertook underground undergo overcome overthrow overthrown become becomes \
      becoming forward forwards backward towards afterwards afternoon already although always \
      almost altogether together moreover furthermore newspaper newspapers workshop workshops \
      background leadership membership newsletter railway railways workers meanwhile otherwise \
      likewise throughout breakdown outcome income output household landlord landlords statement \
      statements government countryside dockyard shipyard shipyards township fellowship ownership \
      hardship friendship partnership comradeship dictatorship headquarters handbook foreman \
      chairman spokesman gentleman workman workmen sportsmen policeman policemen councilman \
      seaman seamen footnote footnotes widespread outbreak deadlock foothold blacklist blacklisted \
      offspring outspoken beforehand overnight birthday weekend weekday homeland standpoint \
      viewpoint warehouse warehouses courthouse doorway hallway keyword daylight shortcoming \
      firsthand upbringing uprising uprisings upstairs downstairs forthcoming notebook textbook \
      watchword password framework network networks teamwork woodwork ironwork brickwork
      """,
    hyphened: "no-one",
    conjunctions: "and or")

  static let spanish = CompoundWords(
    sureFirst: """
      franco anglo hispano luso ítalo austro greco judeo germano sino vasco galaico argentino \
      chileno cubano ruso nipón físico teórico político histórico económico lingüístico jurídico \
      cívico técnico científico ideológico artístico marxista
      """,
    first: """
      ex socio anarco nacional social anti pro pre post pos vice contra neo no casi obrero agro \
      medio semi auto filo pseudo seudo comunista norte sur este centro coche hombre hora
      """,
    last: "leninista leninistas leninismo",
    joining: """
      rompe porta guarda para lanza corta saca abre cuenta limpia rasca quita tras agro radio foto \
      tele mal bien medio sobre entre auto bio geo hidro electro archi super hiper macro micro mini \
      multi poli inter infra intra extra neo anti re des sub trans ultra
      """,
    closed:
      "francotirador francotiradores porque sino conque aunque también tampoco cualquiera siquiera mediante",
    conjunctions: "y o e u ni")

  static let french = CompoundWords(
    sureFirst: """
      vice demi avant après arrière quasi saint sainte franco anglo germano russo austro sino \
      anarcho gréco italo hispano peut celui celle celles ceux quelques vingt trente quarante \
      cinquante soixante quatre nord sud lui elle elles eux nous vous procès compte \
      rendez aide belle petit petits petite petites marxiste
      """,
    first: """
      ex non mi semi soi moi toi beau grand contre sous pro anti post haut haute hauts hautes bas basse garde porte chef \
      mot ultra libre auto au là ci par delà outre entre grands grande grandes demie social \
      national ouvrier cent dix mille tiers ouest main franc francs timbre wagon chemin pot \
      centre compte laissez laisser savoir faire bien mal gagne casse coup serre presse tête
      """,
    sureLast: "il ils on je vous là même mêmes",
    last: """
      elle elles nous ce ci moi toi lui leur être garde parole heure heures \
      midi voix uns unes deux trois quatre cinq six sept huit neuf onze douze quinze seize \
      delà dessus dessous devant dehors dedans bas démocrate démocrates démocratie communiste \
      syndicaliste syndicalistes léninisme léninistes léniniste voie coureur révolution \
      révolutionnaire révolutionnaires préfet président présidente secrétaire ministre directeur \
      guerre rendu verbal verbaux pensée scène salle boutique tireur tireurs parleur mère père \
      parents lieu lieux chose chambre major gauche droite est ouest
      """,
    closed: """
      celui cela ceci voilà voici merci vertu lorsque puisque quoique parfois toujours bientôt \
      aussitôt longtemps autrefois quelquefois toutefois cependant pourtant davantage surtout \
      ensuite enfin depuis jamais désormais malgré parmi plusieurs pourquoi comment bonheur \
      malheur monsieur madame bonhomme gentilhomme portefeuille contredire souscrire soutenir
      """,
    hyphened: """
      c'est-à-dire est-ce n'est-ce peut-être au-delà au-dessus au-dessous au-devant là-bas \
      là-dessus là-dedans ci-dessus ci-dessous ci-joint ci-contre quant-à-soi vis-à-vis \
      tête-à-tête chef-d'œuvre etats-unis états-unis mi-temps sous-sol grand-chose pot-de-vin
      """,
    conjunctions: "et ou")

  static let portuguese = CompoundWords(
    sureFirst: """
      vice pós pré pró recém além aquém franco anglo luso ítalo austro greco sino afro hispano \
      anarco segunda terça quarta quinta sexta político histórico econômico teórico técnico \
      jurídico científico guarda primeiro marxista
      """,
    first: """
      ex sem não mal bem grão sul norte centro meio porta mão social nacional socialista comunista \
      abaixo conta bate quebra guarda arranha anti auto contra semi neo micro macro infra ultra \
      super inter sobre sub pan decreto bóia boia obra mestre tenente obreiro operário palavra \
      navio cabeça couve alto baixo
      """,
    sureLast: "lhe lhes feira feiras ei-lo",
    last: """
      chefe geral gerais mor mar obra prima primas leninista leninistas leninismo sindicalista \
      sindicalistas democrata democratas americano americana americanos brasileiro brasileira
      """,
    closed: """
      porque porquê embora entretanto contudo todavia enquanto também sobretudo portanto \
      conquanto outrora agora ninguém alguém aquele aquela aqueles aquelas daquele naquele \
      menos nome norte parte sorte gente frente ponte forte corte morte arte leite noite \
      desse nesse dessas nessas classe fosse desde quase base frase tese crise esse esses
      """,
    conjunctions: "e ou")

  static let german = CompoundWords(
    sureFirst: """
      anarcho anglo deutsch französisch russisch polnisch jüdisch italienisch englisch \
      amerikanisch schwarz rot marxistisch
      """,
    first: "links rechts national ex nicht sozial klein weiß blau grün gelb",
    closed: "sowie sodass jedoch dennoch",
    conjunctions: "und oder bzw sowie")

  static let italian = CompoundWords(
    sureFirst: """
      italo franco anglo russo austro sino greco afro anarco vice ispano luso tosco serbo giudeo \
      marxista
      """,
    first: """
      ex filo neo post pre pro semi socio anti non nord sud est ovest centro politico storico \
      economico tecnico operaio social capo porta guerra sotto extra para quasi parola
      """,
    last: "leninista leninisti leninismo est ovest sinistra destra chiave",
    joining: """
      porta guarda para spazza capo sotto sopra contro radio foto tele auto agro super iper macro \
      micro mini multi poli inter infra intra extra ri dis sub trans ultra pseudo anti
      """,
    closed:
      "francobollo francobolli viceversa perché poiché benché anziché affinché nonostante soprattutto infatti invece",
    conjunctions: "e o ed")

  static let russian = CompoundWords(
    sureFirst: """
      вице социал анархо национал кое кой лейб обер унтер штаб \
      премьер генерал англо франко русско германо итало австро рабоче марксистско ленинско \
      советско российско общественно социально культурно идейно научно организационно военно \
      буржуазно морально материально технически информационно историко политико физико \
      химико медико
      """,
    first: """
      экс северо юго восточно западно член инженер писатель рабочий женщина интернет онлайн альфа бета мини макси \
      народно учебно хозяйственно просветительно партийно профсоюзно аграрно промышленно \
      пропагандистско литературно художественно национально внутри
      """,
    sureLast: "нибудь либо таки",
    last: """
      демократ демократы демократов демократия демократии демократический \
      демократическая демократической демократических революционер революционеры революционеров \
      синдикалист синдикалисты синдикалистов министр министра президент председатель западный \
      восточный корреспондент
      """,
    joining: """
      само обще много мало ново старо одно двух трех трёх полу сверх меж между анти контр гидро \
      электро авто радио фото теле микро макро псевдо супер ультра пере под над раз рас без бес
      """,
    closed: """
      потому поэтому почему затем зато чтобы также тоже итого притом причём причем отсюда оттуда \
      место просто часто число чисто густо пусто мясо лето это что-то
      """,
    hyphened: """
      кто-то кого-то кому-то кем-то что-то чего-то чему-то чем-то где-то куда-то откуда-то \
      когда-то как-то какой-то какая-то какое-то какие-то какого-то какому-то каким-то какую-то \
      каких-то какими-то каком-то какой-то почему-то зачем-то сколько-то чей-то чья-то чьи-то \
      из-за из-под по-прежнему по-моему по-своему по-твоему по-нашему по-вашему по-новому \
      по-старому по-разному по-другому по-иному по-настоящему по-русски по-человечески \
      по-видимому по-товарищески по-немецки по-французски во-первых во-вторых в-третьих \
      контр-адмирал всё-таки все-таки точь-в-точь чуть-чуть еле-еле едва-едва давным-давно ну-ка дай-ка
      """,
    conjunctions: "и или")
}
