/// The words that the buttons and notices of web pages are made of, in several languages.
///
/// Lines are known by their words rather than as wholes: sites say the same in countless ways.
enum FurnitureVocabulary {
  /// How surely some words are those of a button or notice.
  enum Verdict: Int, Sendable {
    case none, likely, sure
  }

  /// Judges the words of a line, in small letters with single spaces.
  static func verdict(_ words: String) -> Verdict {
    let parts = words.split(separator: " ")
    guard (1...12).contains(parts.count) else { return .none }
    var (own, shared, others) = (0, 0, 0)
    for part in parts {
      if part.allSatisfy(\.isNumber) { continue }
      if isOwn(part) {
        own += 1
      } else if shares(part) {
        shared += 1
      } else if !companions.contains(String(part)) {
        others += 1
      }
    }
    guard others == 0 else {
      return own >= 2 && others == 1 && parts.count <= 8 ? .likely : .none
    }
    if own >= 1 { return parts.count >= 2 || own == parts.count ? .sure : .likely }
    return shared >= 1 ? .likely : .none
  }

  private static func isOwn(_ word: Substring) -> Bool {
    ownWords.contains(String(word)) || ownStems.contains { word.hasPrefix($0) }
  }

  private static func shares(_ word: Substring) -> Bool {
    sharedWords.contains(String(word)) || sharedStems.contains { word.hasPrefix($0) }
  }

  private static func list(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// Words that hardly any other text uses in short lines.
  private static let ownWords = Set(
    list(
      """
      login logout signin signup username password captcha tweet tweets retweet facebook twitter
      whatsapp instagram telegram youtube linkedin pinterest reddit mastodon bluesky tumblr flipboard
      pocket rss feed url permalink trackback trackbacks pingback pingbacks checkout cart pdf epub
      twittern tweeter tuitear tuitea tweetar retuitear twitta twittare email browser javascript
      cookie cookies app apps javascript online web website homepage blog
      spam paywall
      warenkorb kennwort passwort benutzername impressum lesezeit einloggen ausloggen lesezeichen
      mot-clé identifiant
      panier
      contraseña carrito
      senha carrinho
      carrello
      логин пароль твитнуть вконтакте одноклассники вк корзину корзина рассылку рассылка куки сайт сайта
      сайте баннер
      """))

  /// How such words begin.
  private static let ownStems = list(
    """
    newsletter unsubscri advertis datenschutz cookie boletín facebook
    """)

  /// Words that furniture shares with other text.
  private static let sharedWords = Set(
    list(
      """
      share shares sharing print download comment comments reply replies rate rating ratings vote votes
      star stars like likes follow followers subscribe subscriber subscribers subscription donate
      donation donations support menu search navigation topics topic tags tag categories category authors
      author sections section archive archives next previous newer older related similar popular latest
      recent trending sponsored register registration account bookmark save copy link links advertisement ad
      ads min mins minute minutes read reads reading views view close open home about contact shop store
      basket buy price help faq terms privacy policy legal imprint settings accept reject decline agree ok
      preferences loading more less back top up page pages post posts article articles edition issue issues
      compartir comparte imprimir descargar descarga comentario comentarios responder comentar valora
      valorar valoración votos voto estrellas me gusta seguir síguenos sigue seguidores suscríbete suscribirse
      suscripción suscriptores donar dona donación apoya apoyar apóyanos menú buscar búsqueda temas tema
      etiquetas etiqueta categorías categoría autores autor secciones sección archivo archivos siguiente
      anterior relacionados relacionadas similares populares recientes leídos registrarse regístrate cuenta
      guardar copiar enlace publicidad anuncio anuncios lectura minutos minuto min visitas cerrar abrir
      inicio portada contacto tienda cesta comprar precio ayuda privacidad aviso aceptar rechazar
      configurar preferencias ver más volver arriba página entradas entrada artículos artículo sesión
      partager partagez imprimer télécharger téléchargement commentaire commentaires répondre commenter notez noter note
      évaluer étoiles étoile avis aime suivre suivez abonnez abonner abonnement abonnés don dons soutenez
      soutenir rechercher recherche thèmes thème mots-clés étiquettes étiquette catégories catégorie
      auteurs auteur rubriques rubrique archives suivant précédent liés similaires populaires récents lus
      inscription inscrire inscrivez compte enregistrer copier lien publicité annonce lecture minutes minute
      vues fermer ouvrir accueil contact boutique acheter prix aide confidentialité mentions légales
      accepter refuser paramétrer préférences voir plus retour haut page articles article connecter connexion
      déconnexion sommaire
      compartilhar compartilhe partilhar partilhe baixar descarregar comentário comentários comente avalie
      avaliar avaliação estrelas curtir gosto seguir siga-nos siga assine assinar assinatura assinantes doe doar
      doação apoie apoiar pesquisar pesquisa busca temas categorias categoria autores secções seções
      próximo próxima relacionados recentes lidos cadastre-se cadastro conta salvar guardar copiar link publicidade
      anúncio leitura tempo minutos visualizações fechar abrir início contato contacto loja comprar preço ajuda
      privacidade aceitar recusar configurar preferências ver mais voltar topo página artigos artigo
      publicações sessão entrar sair
      teilen geteilt drucken herunterladen kommentar kommentare kommentieren antworten bewerten bewerte
      bewertung bewertungen stimmen stimme sterne gefällt folgen abonnieren abonnenten abo spenden spende
      unterstützen unterstütze menü suche suchen themen thema schlagwörter schlagworte kategorien kategorie autoren
      autor rubriken rubrik archiv nächster nächste vorheriger vorherige weitere weiterer ähnliche verwandte
      beliebte neueste meistgelesen registrieren registrierung konto merken speichern kopieren link anzeige
      werbung minuten minute min aufrufe schließen öffnen startseite kontakt laden shop kaufen preis hilfe agb
      akzeptieren ablehnen zustimmen einstellungen mehr weniger zurück oben seite seiten beiträge beitrag
      artikel anmelden abmelden angemeldet lesen
      condividi condividere stampa stampare scarica scaricare commento commenti commenta rispondi vota valuta
      valutazione voti voto stelle piace segui seguici abbonati abbonamento iscriviti iscrizione dona donazione
      sostieni sostienici cerca ricerca argomenti argomento temi etichette categorie categoria autori autore
      sezioni rubriche archivio successivo precedente correlati simili popolari recenti letti registrati account
      salva copia collegamento pubblicità annuncio lettura tempo minuti minuto visualizzazioni chiudi apri
      contatti negozio acquista prezzo aiuto privacy accetta rifiuta impostazioni preferenze altro
      leggi torna su pagina articoli articolo accedi esci
      поделиться поделитесь печать распечатать скачать комментарий комментарии комментариев комментария
      ответить комментировать оцените оценить оценка оценок рейтинг голосов голоса голос звёзд звезды нравится
      подписаться подпишитесь подписка подписчиков подписчики пожертвовать пожертвование поддержите поддержать
      меню поиск искать темы тема метки метка теги рубрики рубрика категории авторы автор разделы раздел
      архив следующая следующий предыдущая предыдущий похожие связанные популярные последние новые читаемое
      регистрация зарегистрироваться аккаунт кабинет сохранить копировать ссылка ссылку реклама чтения чтение
      минут минуты минута мин просмотров просмотры закрыть открыть главная контакты магазин купить цена помощь
      конфиденциальности принять отклонить согласен настройки подробнее ещё назад наверх вверх страница
      страницы статьи статья записи запись войти выйти вход
      """))

  private static let sharedStems = list(
    """
    abonnier registrier kommentier подписыва
    """)

  /// Words that may stand beside those of furniture.
  private static let companions = Set(
    list(
      """
      a an the this that our your us we you to of on in for with by via from and or as at be is are was has been
      all my it its now here please must new no not only first one
      el la los las un una este esta estos nuestra nuestro nuestros nuestras tu tus su sus nos te se lo a al
      de del en con por para y o e que es son ahora aquí ya todos todas haz hacer debes debe has sobre
      le les des du un une cet cette ces notre nos votre vos vous nous il elle à au aux de d l en sur avec par pour et
      ou que est être maintenant ici tous toutes faire faites devez doit ce s n qu y publier temps lettre
      information informations
      o os as um uma esta este nossa nosso nossas nossos seu sua você nos no na nos nas ao aos à às de do da dos das
      em com por para e ou que é são agora aqui todos todas faça deve deves estar ter
      der die das den dem des ein eine einen einem einer dieser diese dieses diesen unser unsere unseren uns
      dein deine ihr ihre sie du wir zu zum zur von vom im in am an auf mit per für und oder dass ist sind sein jetzt
      hier bitte alle alles musst müssen muss um einen abzugeben bei als aus
      il lo la i gli le un uno una questo questa questi nostro nostra nostri nostre tuo tua suo sua ci ti si
      di del dello della dei degli delle a al allo alla ai agli alle in nel nella con per su sul sulla e o che è
      sono ora qui tutti tutte devi deve essere fare da dal
      в во на с со к ко по о об от из за для и или что это эта эту этот эти наш наша нашу наши ваш ваша нас вам
      вы мы ты свой свою себе не нет все всё всех уже здесь сейчас чтобы нужно можно время час
      """))
}
