/// The phrases of web page furniture, one a line.
enum FurniturePhrases {
  /// Lines that are furniture wherever they stand.
  static let strong = """
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

  /// Lines that are furniture only next to other furniture, or in a row of links.
  static let weak = """
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
