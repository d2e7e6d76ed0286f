/// Given names common in the languages that the importer knows.
///
/// They tell a person from a title or a body of people: `Ilse Bechstedt`, but not `Neue Werkstatt`.
enum GivenNames {
  /// Whether a word, in any case, is a given name.
  static func contains(_ word: some StringProtocol) -> Bool {
    let lowered = word.lowercased()
    if names.contains(lowered) { return true }
    let parts = lowered.split(separator: "-")
    return parts.count == 2 && parts.allSatisfy { names.contains(String($0)) }
  }

  private static let names: Set<String> = Set(
    """
    adam adrian agnes alan albert alexander alfred alice allan andrew ann anna anne anthony arthur \
    audrey barbara beatrice ben benjamin bernard bert betty bill bob brian bruce carl carol caroline \
    catherine cecil charles charlotte chris christine christopher clara claude colin cornelius cyril \
    daniel david dennis derek diana donald dora doris dorothy douglas duncan edgar edith edmund \
    edward edwin eileen eleanor elizabeth ella ellen elsie emily emma eric ernest ethel eugene eva \
    evelyn felix florence frances francis frank fred frederick geoffrey george gerald gilbert grace \
    graham greta guy hannah harold harriet harry harvey helen henry herbert hilda horace howard hugh \
    ian irene isaac isabel ivan ivor jack jacob james jane janet jean jeffrey jennifer jeremy jessie \
    jim joan joe john jonathan joseph joyce judith julia julian karen kate katherine keith kenneth \
    larry laura lawrence leo leon leonard leslie lewis lilian linda lionel louis louise lucy luke \
    mabel malcolm marcus margaret maria marian marion mark martha martin mary matthew maurice max \
    michael mildred miriam molly muriel nancy ned neil nicholas nora norman oliver olive oscar \
    pamela patricia patrick paul peggy percy peter philip phyllis ralph raymond rebecca reginald \
    richard robert robin roger roland ronald rosa rosalind rose roy rupert ruth samuel sarah sheila \
    sidney simon sophie stanley stella stephen steven stuart susan sylvia terence thomas tim timothy \
    tobias tom tony ursula vera victor victoria vincent violet walter wendy wilfred will william \
    abel abelardo adela adelaida adolfo agustín alberto alejandra alejandro alejo alfonso alfredo \
    alicia álvaro amalia amelia amparo ana andrea andrés ángel ángela ángeles antonia antonio \
    antonia ariel armando arturo aurelio aurora basilio beatriz belén benito bernardo blanca camila \
    camilo carla carlos carlota carmela carmen carolina catalina cecilia celestino celia césar \
    clemente concepción consuelo cristián cristina cristóbal daniela delia diego dolores domingo \
    edmundo eduardo elena elías elisa elvira emilia emiliano emilio encarnación enrique ernesto \
    esperanza esteban ester eugenia eugenio eusebio eva evaristo fabián facundo federico felipe \
    félix fermín fernanda fernando fidel francisca francisco gabriel gabriela gaspar gerardo germán \
    gloria gonzalo gregorio guadalupe guillermo gustavo héctor hernán hilario horacio hugo humberto \
    ignacio inés inmaculada irene isabel isidro ismael jacinto jaime javier jerónimo jesús joan joaquín \
    jordi jorge josé josefa josefina juan juana juana julia julián julio laura lautaro leandro lidia \
    lorenzo lucas lucía luis luisa magdalena manuel manuela marcela marcelo marcos margarita maría \
    mariana mariano mario marta martín mateo matilde mauricio máximo mercedes miguel milagros mónica \
    montserrat nahuel natalia nicolás nieves norberto octavio olga óscar pablo paco paloma patricia \
    patricio pau paula pedro pilar rafael ramiro ramón raquel raúl remedios ricardo roberto rocío \
    rodolfo rodrigo rogelio rosa rosario rubén salvador samuel santiago saturnino sebastián sergio \
    silvia simón sofía soledad susana teodoro teresa tomás valentín vicente víctor victoria virginia \
    agathe alain albert alexandre alexis alphonse amédée anatole andré andrée antoine antoinette \
    armand arnaud aurélie baptiste benoît bernadette bertrand brigitte camille cécile céline chantal \
    christian christophe claire claudine clément colette constant corinne cyprien damien danielle \
    denis denise didier dominique édith édouard éléonore élie élisabeth élise émile émilie emmanuel \
    étienne eugène eugénie fabien fabrice félicien ferdinand fernand fernande firmin françois \
    françoise frédéric gabrielle gaston geneviève georges georgette gérard germain germaine ghislaine \
    gilles ginette guillaume gustave guy hélène henri henriette hippolyte honoré hubert huguette \
    isabelle jacqueline jacques jean jeanne jérôme jocelyne joël joseph josette jules julie julien \
    juliette justine laurent laurence léa léon léonie lise louis louise luc lucette lucie lucien \
    lucienne madeleine marcel marcelle margot marguerite marie marthe martine mathieu mathilde maurice \
    michel michèle mireille monique nathalie nicolas nicole noël noëlle odette odile olivier pascal \
    patrice paulette philippe pierre pierrette prosper raoul raymond raymonde rémi renaud rené renée \
    robert roger roland romain sabine sébastien serge simone solange stéphane suzanne sylvain sylvie \
    théodore théophile thérèse thierry valentin valérie véronique victor vincent virginie viviane \
    xavier yann yves yvette yvonne \
    abílio adalberto adão adelino adriano afonso albano alberta alcides aldo alice alípio álvaro \
    amadeu américo amílcar antónio antônio aparecida armandina arnaldo artur astrojildo augusto \
    baltasar bartolomeu benedito bento bernardino bruno caetano cândido célia césar clarice claudete \
    cláudia cláudio custódio deolinda diogo domingos dulce edgard edite eládio elisa ermelinda \
    estêvão eulália fábio fernão filipe flávia flávio florinda fortunato francisca frederico geraldo \
    getúlio gilberto glória graça guilherme gustavo heitor helena henrique hermínia hermínio inácio \
    inês ivo jacira januário joana joão joaquim joaquina jônatas jorge júlia júlio laurinda lázaro \
    leonor lídia lígia lourenço lúcia lúcio luís luísa luiz luíza lurdes manoel marília marina mário \
    marta mateus maurício miguel moisés nair natália natércia nelson nuno octávio olímpia olímpio \
    orlando otávio palmira paulo pedro plínio quintino raimundo raquel raul regina reinaldo renato \
    rita rodrigo rogério rosália rui sebastiana sebastião severino silvério silvina sílvia sílvio \
    simão sônia tânia teixeira teodoro tereza thiago tiago tomé valdemar vasco vera vicente virgínia \
    vitória vítor vitor zacarias zélia zulmira \
    achim adelheid adolf albrecht alois andreas angelika anja anke anneliese annette anni annika \
    anton armin arno arnold august axel bärbel beate bernd bernhard bertha berthold bettina birgit \
    bodo brigitte bruno burkhard carl christa christel christian christiane christoph clemens cornelia \
    dagmar detlef dieter dietrich dirk dorothea eberhard eckhard edeltraud egon elfriede elisabeth \
    elke elli else emil emma erhard erich erika erna ernst erwin eugen ewald ferdinand franz franziska \
    frida frieda friederike friedhelm friedrich fritz gabriele georg gerd gerda gerhard gerta gertrud \
    gisela gottfried gottlieb greta grete gudrun günter günther gustav hanna hannelore hannes hans \
    harald hartmut hedwig heide heidi heike heiner heinrich heinz helga helmut helmuth henriette \
    herbert hermann herta hildegard holger horst hugo ilse ina inge ingeborg ingrid irma irmgard jakob \
    jan jens joachim jochen johann johanna johannes josef jürgen jutta kai karin karl karla karl-heinz \
    katharina käthe kerstin klara klaus konrad konstantin kurt lars lena leopold liesel lili lina lore \
    lothar lotte ludwig luise lutz magda manfred margarete margit margot marianne marie marlies marta \
    martha mathilde matthias mechthild minna monika moritz nikolaus norbert oskar ottilie otto paula \
    petra rainer regine reiner reinhard reinhold renate robert rolf rosemarie rosi rudi rudolf rüdiger \
    sabine sebastian siegfried sigrid stefan stephan susanne theodor thea theo therese thilo ulla ulrich \
    ulrike ursula ute uwe veronika viktor volker waltraud werner wiebke wilhelm wilhelmine willi willy \
    wolf wolfgang zita \
    achille adele agostino alberto alceste alda aldo alessandra alessandro alfio alfredo amedeo \
    amilcare andrea angela angelo angiolina anita annibale antonella arcangelo argia arnaldo arrigo \
    arturo assunta attilio augusta aurelia battista beppe bianca bruna bruno camillo carla carlo carmine \
    caterina cecilia celestina cesare chiara cesira ciro claudia claudio clelia corrado cosimo costanza \
    cristiano daniele dario davide delfina dina dino domenica domenico donata donato edoardo egidio egisto \
    elena elia eliseo emanuele emma enrica enrico enzo ercole ermanno ernesto ersilia ettore eugenia \
    eugenio ezio fabio fabrizio fausto federica federico ferruccio filippo fiorella flavia flora franca \
    francesca francesco franco gabriele gaetano gaspare gennaro gerardo giacomo giampaolo gian gianfranco \
    gianni gigi gilda gino gioacchino giordano giorgia giorgio giovanna giovanni giuditta giulia giuliana \
    giuliano giulio giuseppe giuseppina grazia graziella guglielmo guido ida ignazio ilaria ines iolanda \
    isabella italo ivana ivo lea leonardo letizia libero lidia livio loredana lorenza lorenzo luca \
    luciana luciano luigi luigia luigina luisa maddalena manlio marcella marcello marco margherita \
    marinella mario marisa massimo matilde matteo maurizio mauro michele milena mirella mimmo nadia nella nello \
    nerina nicola nicolò nilde nino norma odoardo ombretta onofrio oreste orlando ottavio palmiro paola \
    paolo pasquale patrizia piera piero pietro primo quinto raffaele raffaella remo renata renato \
    renzo riccardo rina rinaldo roberta roberto rocco romano romeo rosaria rosetta rosina ruggero \
    salvatore sandra sandro santina saverio serafino serena sergio settimio severino silvana silvano \
    silvia silvio simona stefania stefano teresa tina tommaso tonino ugo umberto valeria valerio \
    vincenza vincenzo virgilio vito vittoria vittorio walter \
    александр александра алексей алла анастасия анатолий андрей анна антон антонина аркадий арсений \
    артём артур афанасий богдан борис вадим валентин валентина валерий валерия варвара василий \
    василиса вениамин вера виктор виктория виталий владимир владислав всеволод вячеслав галина \
    геннадий георгий герасим глеб григорий давид даниил дарья демьян денис дмитрий ева евгений евгения \
    евдокия егор екатерина елена елизавета ефим захар зинаида зоя иван игнат игорь илья инна иннокентий \
    иосиф ипполит ирина исаак карп кирилл клавдия клим кондрат константин ксения кузьма лаврентий \
    лазарь лариса лев леонид лидия любовь людмила макар максим маргарита марина мария марк марфа \
    матвей митрофан михаил моисей надежда наталья наталия наум нестор никита николай никифор нина \
    олег ольга осип павел пантелеймон пелагея пётр петр платон полина порфирий прасковья прохор \
    раиса роберт родион роза роман савелий светлана семён семен серафима сергей соломон софия софья \
    станислав степан тамара тарас татьяна терентий тимофей тихон трофим фаина фёдор федор феликс \
    филипп фома харитон христина эдуард эмма эрнест юлий юлия юрий яков ян ярослав \
    andrei alexei boris dmitri evgeny fyodor gennady georgy grigory igor ilya iosif konstantin lev \
    maksim mikhail natalia nikita nikolai oleg olga pavel pyotr semyon sergei stepan svetlana tatiana \
    vadim valentina vasily viktor vladimir yakov yevgeny yuri
    """
    .split { $0 == " " || $0 == "\n" }.map(String.init))
}
