/// The phrases of web page furniture, one a line.
enum FurniturePhrases {
  /// Lines that are furniture wherever they stand.
  static let strong = """
    Remember me
    Lost your password
    Forgot your password
    Font size
    Increase font size
    Decrease font size
    High contrast
    Manage cookies
    Cookie settings
    Only necessary cookies
    Leave a comment
    Leave a reply
    Cancel reply
    Printer-friendly version
    Print this article
    Send by email
    Tamaño de letra
    Aumentar tamaño de letra
    Alto contraste
    Saltar al contenido
    Ir al contenido
    Deja un comentario
    Versión para imprimir
    Enviar por correo
    Taille du texte
    Taille de police
    Aller au contenu
    Aller au contenu principal
    Laisser un commentaire
    Version imprimable
    Envoyer par e-mail
    Tamanho da letra
    Tamanho da fonte
    Ir para o conteúdo
    Pular para o conteúdo
    Saltar para o conteúdo
    Deixe uma resposta
    Versão para impressão
    Enviar por e-mail
    Schriftgröße
    Schrift vergrößern
    Direkt zum Inhalt
    Zum Hauptinhalt springen
    Barrierefreiheit
    Kommentar schreiben
    Kommentar hinterlassen
    Druckversion
    Per E-Mail senden
    Passwort vergessen
    Angemeldet bleiben
    Nach oben
    Dimensione carattere
    Vai al contenuto
    Salta al contenuto
    Lascia un commento
    Versione stampabile
    Invia per email
    Password dimenticata
    Ricordami
    Torna su
    Размер шрифта
    Версия для слабовидящих
    Перейти к содержимому
    Перейти к содержанию
    Перейти к основному содержанию
    Оставить комментарий
    Добавить комментарий
    Отправить по почте
    Забыли пароль
    Запомнить меня
    Карта сайта
    Обратная связь
    Политика конфиденциальности
    Пользовательское соглашение
    Advertisement
    Sponsored content
    Reading time
    Rate this article
    Rate this post
    Tweet
    Support our work
    Become a subscriber
    View all posts
    View all comments
    No comments yet
    Be the first to comment
    Comments are closed
    Comments are closed for this article
    Comments (0)
    Log in to leave a comment
    Sign in to comment
    Save my name, email, and website in this browser for the next time I comment
    Required fields are marked
    Your email
    Your email address
    Enter your email address
    Notify me of new posts by email
    Send us a correction
    Report an error
    Copy link
    Copied to clipboard
    Click to share on Facebook
    Opens in new window
    Like loading
    Load more comments
    Toggle menu
    Open menu
    Main menu
    Site map
    Sitemap
    Site navigation
    Post navigation
    Search this site
    Back to home
    Back to the home page
    Go to top
    Top of the page
    Return to top
    Marxists Internet Archive
    Back to the index
    Back to index
    Back to contents
    Terms of service
    We value your privacy
    This website uses cookies
    Publicidad
    Tiempo de lectura
    Valora este artículo
    Tuitear
    Apoya nuestro trabajo
    Ver todas las entradas
    Sé el primero en comentar
    No hay comentarios
    Los comentarios están cerrados
    Los campos obligatorios están marcados con
    Tu correo electrónico
    Correo electrónico
    Introduce tu correo electrónico
    Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente
    Copiar enlace
    Compartir en WhatsApp
    Compartir por correo
    Imprimir esta página
    Imprimir artículo
    Menú principal
    Mapa del sitio
    Mapa web
    Volver al inicio
    Volver al índice
    Cargar más
    Olvidé mi contraseña
    ¿Olvidaste tu contraseña?
    Mi cuenta
    Publicar comentario
    Publicar un comentario
    Enviar comentario
    Cancelar respuesta
    Más información sobre cookies
    Valoramos tu privacidad
    Publicité
    Contenu sponsorisé
    Temps de lecture
    Notez cet article
    Noter cet article
    Tweeter
    Soutenez notre travail
    Voir tous les articles
    Soyez le premier à commenter
    Aucun commentaire
    Les commentaires sont fermés
    Les champs obligatoires sont indiqués avec
    Votre e-mail
    Votre adresse e-mail
    Adresse e-mail
    Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire
    Copier le lien
    Partager par e-mail
    Imprimer cette page
    Imprimer l'article
    Menu principal
    Plan du site
    Retour à l'accueil
    Retour au sommaire
    Charger plus
    Mot de passe oublié ?
    Se souvenir de moi
    Mon compte
    Publier un commentaire
    Laisser une réponse
    Annuler la réponse
    Continuer sans accepter
    Inscrivez-vous à notre lettre d'information
    Lettre d'information
    Publicidade
    Tempo de leitura
    Avalie este artigo
    Tuitar
    Apoie o nosso trabalho
    Apoie nosso trabalho
    Ver todos os posts
    Seja o primeiro a comentar
    Nenhum comentário
    Sem comentários
    Os comentários estão encerrados
    Os campos obrigatórios são marcados com
    Seu e-mail
    Endereço de e-mail
    Copiar link
    Compartilhar no WhatsApp
    Imprimir esta página
    Imprimir artigo
    Menu principal
    Mapa do site
    Voltar ao início
    Voltar ao índice
    Ir para o topo
    Carregar mais
    Esqueceu a senha?
    Esqueci minha senha
    Minha conta
    Publicar comentário
    Enviar comentário
    Cancelar resposta
    Anzeige
    Werbung
    Gesponsert
    Lesezeit
    Artikel bewerten
    Bewerten Sie diesen Artikel
    Twittern
    Unterstützen Sie unsere Arbeit
    Alle Beiträge anzeigen
    Alle Kommentare anzeigen
    Noch keine Kommentare
    Keine Kommentare
    Die Kommentare sind geschlossen
    Kommentarfunktion geschlossen
    Erforderliche Felder sind markiert
    Ihre E-Mail-Adresse
    Deine E-Mail-Adresse
    E-Mail-Adresse
    Name, E-Mail und Website in diesem Browser speichern
    Link kopieren
    Per E-Mail teilen
    Per E-Mail senden
    Artikel drucken
    Diese Seite drucken
    Druckversion
    Hauptmenü
    Menü öffnen
    Menü schließen
    Seitenübersicht
    Zur Startseite
    Zurück zur Startseite
    Zurück zur Übersicht
    Zum Seitenanfang
    Nach oben scrollen
    Mehr laden
    Mehr anzeigen
    Wird geladen
    Passwort vergessen?
    Angemeldet bleiben
    Mein Konto
    Kommentar abschicken
    Kommentar absenden
    Antwort abbrechen
    Mehr Informationen
    Nur notwendige Cookies
    Pubblicità
    Contenuto sponsorizzato
    Tempo di lettura
    Vota questo articolo
    Valuta questo articolo
    Twitta
    Sostieni il nostro lavoro
    Visualizza tutti gli articoli
    Nessun commento
    Commenta per primo
    I commenti sono chiusi
    I campi obbligatori sono contrassegnati
    La tua email
    Indirizzo email
    Copia link
    Condividi su WhatsApp
    Condividi via email
    Invia per email
    Stampa questa pagina
    Stampa articolo
    Stampa l'articolo
    Menu principale
    Mappa del sito
    Torna alla home
    Torna all'indice
    Torna in alto
    Carica altri
    Password dimenticata?
    Il mio account
    Pubblica commento
    Invia commento
    Annulla risposta
    Maggiori informazioni
    Реклама
    На правах рекламы
    Время чтения
    Оцените статью
    Оценить статью
    Твитнуть
    Поддержите нашу работу
    Поддержать проект
    Все записи автора
    Нет комментариев
    Комментариев нет
    Комментариев пока нет
    Будьте первым, кто оставит комментарий
    Комментарии закрыты
    Комментарии отключены
    Обязательные поля помечены
    Ваш e-mail
    Ваш адрес email не будет опубликован
    Сохранить моё имя, email и адрес сайта в этом браузере для последующих моих комментариев
    Скопировать ссылку
    Копировать ссылку
    Поделиться ссылкой
    Поделиться с друзьями
    Отправить по почте
    Распечатать страницу
    Распечатать статью
    Главное меню
    Карта сайта
    На главную
    Вернуться на главную
    К началу страницы
    К оглавлению
    Назад к списку
    Загрузить ещё
    Показать ещё
    Забыли пароль?
    Запомнить меня
    Личный кабинет
    Мой аккаунт
    Отправить комментарий
    Добавить комментарий
    Отменить ответ
    Следующая статья
    Предыдущая статья
    Следующая запись
    Предыдущая запись
    """

  /// More lines that are furniture wherever they stand.
  static let buttons = """
    Table of contents
    Publication type
    Publication date
    Number of characters
    Number of purchasers
    Readers community rating
    To download PDF you should sign in
    Full text is available to subscribers only
    Subscribe right now
    Only article
    Whole issue
    Skip to content
    Skip to main content
    Skip to navigation
    Back to top
    Sign in
    Sign up
    Log in
    Log out
    Login
    Register
    Create account
    Forgot your password
    Remember me
    My account
    Add to cart
    Buy now
    Checkout
    Share this
    Share this article
    Share on Facebook
    Share on Twitter
    Tweet this
    Print this page
    Print this article
    Email this article
    Send by email
    Leave a comment
    Leave a reply
    Post a comment
    Post comment
    Cancel reply
    Related articles
    Related posts
    Recent posts
    Most read
    Read more
    Read next
    Load more
    Show more
    Continue reading
    Previous article
    Next article
    Previous post
    Next post
    Accept cookies
    Accept all cookies
    Accept all
    Reject all
    Cookie settings
    Manage cookies
    Cookie policy
    Privacy policy
    Terms of use
    Terms of service
    Terms and conditions
    All rights reserved
    Contact us
    Follow us
    Subscribe
    Subscribe now
    Subscribe to our newsletter
    Sign up for our newsletter
    Newsletter
    Download PDF
    PDF version
    Printer friendly version
    Cite this article
    Cite
    Advertisement
    Advertisements
    Close menu
    Toggle navigation
    Saltar al contenido
    Ir al contenido
    Ir al contenido principal
    Iniciar sesión
    Cerrar sesión
    Registrarse
    Regístrate
    Crear cuenta
    Suscríbete
    Suscribirse
    Suscríbete a nuestro boletín
    Compartir
    Compartir en Facebook
    Compartir en Twitter
    Comparte este artículo
    Compartir este artículo
    Deja un comentario
    Deja una respuesta
    Dejar un comentario
    Leer más
    Seguir leyendo
    Artículos relacionados
    Entradas relacionadas
    Entradas recientes
    Te puede interesar
    Aceptar cookies
    Aceptar todas las cookies
    Aceptar todo
    Rechazar todo
    Configurar cookies
    Política de cookies
    Política de privacidad
    Aviso legal
    Todos los derechos reservados
    Síguenos
    Descargar PDF
    Añadir al carrito
    Comprar
    Volver arriba
    Imprimir
    Aller au contenu
    Aller au contenu principal
    Se connecter
    Se déconnecter
    S'inscrire
    Connexion
    Créer un compte
    Mot de passe oublié
    S'abonner
    Abonnez-vous
    Abonnez-vous à notre newsletter
    Partager
    Partager sur Facebook
    Partager sur Twitter
    Partager cet article
    Laisser un commentaire
    Lire la suite
    Lire aussi
    Articles similaires
    Articles récents
    Accepter les cookies
    Tout accepter
    Tout refuser
    Gérer les cookies
    Mentions légales
    Politique de confidentialité
    Tous droits réservés
    Suivez-nous
    Télécharger le PDF
    Ajouter au panier
    Haut de page
    Retour en haut
    Imprimer
    Ir para o conteúdo
    Pular para o conteúdo
    Iniciar sessão
    Fazer login
    Cadastre-se
    Criar conta
    Assine
    Assine nossa newsletter
    Assine a nossa newsletter
    Compartilhar
    Compartilhar no Facebook
    Compartilhe
    Partilhar
    Deixe um comentário
    Deixe uma resposta
    Leia mais
    Leia também
    Saiba mais
    Artigos relacionados
    Posts recentes
    Aceitar cookies
    Aceitar todos
    Aceitar todos os cookies
    Política de privacidade
    Todos os direitos reservados
    Siga-nos
    Baixar PDF
    Descarregar PDF
    Adicionar ao carrinho
    Voltar ao topo
    Zum Inhalt springen
    Zum Hauptinhalt springen
    Anmelden
    Abmelden
    Registrieren
    Konto erstellen
    Passwort vergessen
    Abonnieren
    Newsletter abonnieren
    Jetzt abonnieren
    Teilen
    Auf Facebook teilen
    Auf Twitter teilen
    Artikel teilen
    Kommentar schreiben
    Schreibe einen Kommentar
    Kommentar hinterlassen
    Weiterlesen
    Mehr lesen
    Ähnliche Artikel
    Ähnliche Beiträge
    Neueste Beiträge
    Cookies akzeptieren
    Alle akzeptieren
    Alle Cookies akzeptieren
    Alle ablehnen
    Cookie Einstellungen
    Datenschutz
    Datenschutzerklärung
    Impressum
    Alle Rechte vorbehalten
    Folgen Sie uns
    PDF herunterladen
    In den Warenkorb
    Nach oben
    Drucken
    Seite drucken
    Vai al contenuto
    Salta al contenuto
    Accedi
    Esci
    Registrati
    Crea account
    Abbonati
    Iscriviti alla newsletter
    Condividi
    Condividi su Facebook
    Condividi su Twitter
    Condividi questo articolo
    Lascia un commento
    Leggi tutto
    Leggi di più
    Leggi anche
    Continua a leggere
    Articoli correlati
    Articoli recenti
    Accetta i cookie
    Accetta tutto
    Accetta tutti
    Rifiuta tutto
    Informativa sulla privacy
    Tutti i diritti riservati
    Seguici
    Scarica PDF
    Scarica il PDF
    Aggiungi al carrello
    Torna su
    Stampa
    Перейти к содержанию
    Перейти к содержимому
    Войти
    Выйти
    Регистрация
    Зарегистрироваться
    Подписаться
    Подписаться на рассылку
    Поделиться
    Поделиться в Facebook
    Оставить комментарий
    Читать далее
    Читать дальше
    Читайте также
    Похожие статьи
    Похожие записи
    Принять
    Принять все
    Принять cookies
    Политика конфиденциальности
    Все права защищены
    Скачать PDF
    Добавить в корзину
    В корзину
    Наверх
    Версия для печати
    """

  /// Lines that stand above a list of links to other pages.
  static let linkLabels = """
    Related articles
    Related posts
    Related content
    Related reading
    Related
    Recent posts
    Recent articles
    Latest articles
    Latest posts
    Most read
    Most popular
    Popular posts
    Read next
    Read also
    Further articles
    More articles
    More from this author
    More on this topic
    You may also like
    You might also like
    You may also be interested in
    Also on this site
    Similar articles
    See also on this site
    Artículos relacionados
    Artículos similares
    Artículos recientes
    Contenido relacionado
    Contenidos relacionados
    Entradas relacionadas
    Entradas recientes
    Entradas populares
    Noticias relacionadas
    Lo más leído
    Más leídos
    Más artículos
    Más sobre este tema
    Te puede interesar
    También te puede interesar
    También te puede gustar
    Quizás te interese
    Lea también
    Lee también
    Articles similaires
    Articles récents
    Articles liés
    Articles connexes
    Articles associés
    Les plus lus
    Lire aussi
    À lire aussi
    A lire aussi
    Sur le même sujet
    Sur le même thème
    Dans la même rubrique
    Du même auteur
    Vous aimerez aussi
    Vous pourriez aussi aimer
    Voir aussi sur ce site
    Contenus similaires
    Artigos relacionados
    Artigos recentes
    Artigos semelhantes
    Posts recentes
    Posts relacionados
    Publicações relacionadas
    Conteúdo relacionado
    Notícias relacionadas
    Mais lidas
    Mais lidos
    As mais lidas
    Leia também
    Leia mais
    Veja também
    Você também pode gostar
    Você pode gostar
    Também pode gostar
    Talvez lhe interesse
    Ähnliche Artikel
    Ähnliche Beiträge
    Verwandte Artikel
    Verwandte Beiträge
    Verwandte Themen
    Neueste Beiträge
    Neueste Artikel
    Weitere Artikel
    Weitere Beiträge
    Mehr zum Thema
    Meistgelesen
    Meistgelesene Artikel
    Lesen Sie auch
    Lies auch
    Auch interessant
    Das könnte Sie auch interessieren
    Das könnte dich auch interessieren
    Zum Weiterlesen
    Articoli correlati
    Articoli recenti
    Articoli simili
    Contenuti correlati
    Post recenti
    Post correlati
    I più letti
    Più letti
    Leggi anche
    Dello stesso autore
    Sullo stesso tema
    Sullo stesso argomento
    Potrebbe interessarti
    Potrebbe interessarti anche
    Ti potrebbe interessare
    Ti potrebbe interessare anche
    Potrebbero interessarti
    Читайте также
    Читать также
    Похожие статьи
    Похожие записи
    Похожие материалы
    Похожие публикации
    Связанные статьи
    Связанные материалы
    Материалы по теме
    По теме
    Ещё по теме
    Другие статьи
    Другие материалы
    Последние записи
    Последние статьи
    Свежие записи
    Самое читаемое
    Популярное
    Популярные статьи
    Вам может быть интересно
    Вас может заинтересовать
    Смотрите также на сайте
    """

  /// Lines that are furniture only next to other furniture, or in a row of links.
  static let weak = """
    Events
    Podcast
    Podcasts
    Videos
    Gallery
    Newsroom
    Jobs
    Accessibility
    Languages
    Language
    English
    Deutsch
    Français
    Español
    Italiano
    Português
    Русский
    Submit
    Noticias
    Actualidad
    Eventos
    Agenda
    Accesibilidad
    Idioma
    Enviar
    Actualités
    Évènements
    Événements
    Accessibilité
    Langue
    Envoyer
    Notícias
    Acessibilidade
    Enviar comentário
    Aktuelles
    Nachrichten
    Veranstaltungen
    Termine
    Presse
    Mediathek
    Sprache
    Absenden
    Notizie
    Eventi
    Accessibilità
    Lingua
    Invia
    Новости
    События
    Афиша
    Видео
    Фото
    Язык
    Отправить
    О нас
    О проекте
    Make a donation
    Donate now
    Become a member
    Your name
    Like this
    Loading
    Search for
    Top of page
    Table of Contents
    I agree
    Got it
    Anuncio
    Haz una donación
    Dona ahora
    Hazte socio
    Tu nombre
    Ir arriba
    Cargando
    Recuérdame
    Saber más
    De acuerdo
    Annonce
    Soutenez-nous
    Faire un don
    Faites un don
    Devenir membre
    Votre nom
    Remonter
    Chargement
    Répondre
    En savoir plus
    J'accepte
    Je refuse
    Anúncio
    Faça uma doação
    Doe agora
    Seja sócio
    Seu nome
    Carregando
    Lembrar de mim
    Responder
    Concordo
    Unterstützen Sie uns
    Unterstütze uns
    Jetzt spenden
    Mitglied werden
    Ihr Name
    Antworten
    Mehr erfahren
    Ich stimme zu
    Einverstanden
    Annuncio
    Sostienici
    Fai una donazione
    Dona ora
    Diventa socio
    Il tuo nome
    Caricamento
    Ricordami
    Rispondi
    Scopri di più
    Acconsento
    Ho capito
    Поддержите нас
    Поддержать нас
    Сделать пожертвование
    Помочь проекту
    Ваше имя
    Распечатать
    Загрузка
    Ответить
    Отмена
    Подробнее
    Узнать больше
    Согласен
    Хорошо
    Понятно
    Home
    Menu
    Search
    About
    About us
    Contact
    News
    Articles
    Archive
    Blog
    Shop
    Store
    Share
    Facebook
    Twitter
    Instagram
    Telegram
    WhatsApp
    YouTube
    LinkedIn
    Email
    E-mail
    Print
    PDF
    RSS
    Help
    FAQ
    Events
    Donate
    Previous
    Next
    Close
    Cookies
    Comments
    Categories
    Tags
    Inicio
    Portada
    Menú
    Buscar
    Contacto
    Noticias
    Quiénes somos
    Archivo
    Tienda
    Donar
    Anterior
    Siguiente
    Comentarios
    Categorías
    Etiquetas
    Aceptar
    Rechazar
    Accueil
    Rechercher
    Recherche
    Qui sommes-nous
    Actualités
    Boutique
    Faire un don
    Précédent
    Suivant
    Commentaires
    Accepter
    Refuser
    Início
    Pesquisar
    Notícias
    Quem somos
    Contato
    Loja
    Doar
    Próximo
    Comentários
    Aceitar
    Recusar
    Startseite
    Suche
    Suchen
    Kontakt
    Über uns
    Nachrichten
    Aktuelles
    Archiv
    Spenden
    Zurück
    Weiter
    Kommentare
    Akzeptieren
    Ablehnen
    Cerca
    Chi siamo
    Contatti
    Notizie
    Archivio
    Negozio
    Dona
    Precedente
    Successivo
    Commenti
    Accetta
    Rifiuta
    Главная
    Меню
    Поиск
    О нас
    Контакты
    Новости
    Архив
    Магазин
    Помощь
    Назад
    Вперёд
    Вперед
    Далее
    Комментарии
    Отклонить
    """

  /// How lines of furniture begin, with more words after.
  static let startings = """
    Lesen Sie auch:
    Lies auch:
    À lire aussi :
    Apoya nuestro trabajo:
    Soutenez notre travail :
    Apoie o nosso trabalho:
    Apoie nosso trabalho:
    Unterstützen Sie uns:
    Unterstützen Sie unsere Arbeit:
    Sostieni il nostro lavoro:
    Поддержите нас:
    Поддержите нашу работу:
    Read also:
    Read more:
    Read next:
    See also on this site:
    Support our work:
    Reading time
    Estimated reading time
    Tags:
    Tag:
    Filed in:
    Categories:
    Category:
    Save my name
    Required fields
    To leave a comment
    Log in to
    Please log in to
    You need to be logged in
    Last updated on
    Last updated:
    Share:
    Follow us on
    Get our newsletter
    Enjoyed this article
    If you enjoyed this
    Lea también:
    Lee también:
    Leer también:
    Ver también en este sitio:
    Te puede interesar:
    Tiempo de lectura
    Etiquetas:
    Categorías:
    Categoría:
    Archivado en
    Publicado en:
    Tu dirección de correo electrónico no será publicada
    Debes iniciar sesión
    Debes estar conectado
    Inicia sesión para
    Última actualización
    Compartir:
    Utilizamos cookies
    Esta página web usa cookies
    Nuestra web utiliza cookies
    Lire aussi :
    Lire aussi:
    Voir aussi sur ce site
    Temps de lecture
    Étiquettes :
    Mots-clés du site :
    Catégories :
    Catégorie :
    Classé dans
    Publié dans
    Votre adresse e-mail ne sera pas publiée
    Vous devez être connecté
    Connectez-vous pour
    Dernière mise à jour
    Partager :
    En poursuivant votre navigation
    Ce site web utilise
    Leia também:
    Leia mais:
    Veja também:
    Saiba mais:
    Tempo de leitura
    Etiquetas:
    Marcadores:
    Categorias:
    Arquivado em
    Publicado em:
    O seu endereço de e-mail não será publicado
    O seu endereço de email não será publicado
    Você precisa fazer login
    Você precisa estar logado
    É preciso iniciar sessão
    Tem de iniciar sessão
    Faça login para
    Última atualização
    Compartilhe:
    Partilhar:
    Lies auch:
    Lesetipp:
    Mehr zum Thema:
    Siehe auch auf dieser Seite
    Lesezeit
    Schlagwörter:
    Schlagworte:
    Kategorien:
    Kategorie:
    Veröffentlicht in
    Abgelegt unter
    Deine E-Mail-Adresse wird nicht veröffentlicht
    Ihre E-Mail-Adresse wird nicht veröffentlicht
    Du musst angemeldet sein
    Sie müssen angemeldet sein
    Du musst dich anmelden
    Zuletzt aktualisiert
    Letzte Aktualisierung
    Teilen:
    Leggi anche:
    Leggi di più:
    Vedi anche su questo sito
    Tempo di lettura
    Tempo lettura
    Etichette:
    Categorie:
    Categoria:
    Archiviato in
    Pubblicato in:
    Il tuo indirizzo email non sarà pubblicato
    L'indirizzo email non verrà pubblicato
    Devi essere connesso
    Devi effettuare il login
    Devi accedere
    Accedi per
    Effettua il login
    Ultimo aggiornamento
    Condividi:
    Questo sito web utilizza
    Usiamo i cookie
    Continuando a navigare
    Читайте также:
    Читать также:
    Смотрите также:
    Время чтения
    Время на чтение
    Метки:
    Теги:
    Рубрики:
    Рубрика:
    Опубликовано в рубрике
    Ваш адрес email не будет опубликован
    Ваш e-mail не будет опубликован
    Чтобы оставить комментарий
    Для комментирования
    Последнее обновление
    Поделиться:
    На сайте используются
    Наш сайт использует
    Продолжая использовать сайт
    Сайт использует
    """

  /// How more lines of furniture begin.
  static let openings = """
    All issues for
    Cite Download
    Share on
    Share this
    Share via
    Click here to
    Subscribe to
    Sign up
    Sign in to
    Log in to
    Copyright ©
    Copyright
    © 
    We use cookies
    This site uses cookies
    This website uses cookies
    By continuing to use
    Posted in
    Filed under
    Tagged
    Number of
    You must be logged in
    Your email address will not be published
    Powered by
    You are here
    Este sitio utiliza cookies
    Este sitio usa cookies
    Esta web utiliza cookies
    Esta página utiliza cookies
    Usamos cookies
    Utilizamos cookies
    Suscríbete a
    Compartir en
    Síguenos en
    Haz clic aquí
    Publicado en la categoría
    Estás aquí
    Ce site utilise des cookies
    Nous utilisons des cookies
    Abonnez-vous à
    Partager sur
    Suivez-nous sur
    Cliquez ici
    Vous êtes ici
    Este site usa cookies
    Este site utiliza cookies
    Nós usamos cookies
    Compartilhar no
    Compartilhe no
    Siga-nos no
    Assine a
    Clique aqui
    Você está aqui
    Diese Website verwendet Cookies
    Diese Website nutzt Cookies
    Diese Seite verwendet Cookies
    Wir verwenden Cookies
    Teilen auf
    Folgen Sie uns auf
    Sie sind hier
    Klicken Sie hier
    Questo sito utilizza cookie
    Questo sito usa cookie
    Questo sito utilizza i cookie
    Utilizziamo i cookie
    Condividi su
    Seguici su
    Iscriviti alla
    Clicca qui
    Ti trovi in
    Этот сайт использует
    Сайт использует файлы cookie
    Мы используем файлы cookie
    Мы используем cookie
    Поделиться в
    Подписывайтесь на
    Вы здесь
    """
}
