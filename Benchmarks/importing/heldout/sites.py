"""Invented sites: the lines that they put around, and into, every text."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Site:
    name: str
    # Above the text: the menu, the tools of a visitor, the path to this page ({title}), and what shares it.
    menu: tuple
    visitor: tuple
    path: str
    share: tuple
    # Between two paragraphs.
    within: tuple
    # Below it: labels, other articles under a heading, comments under theirs as (who and when, words), and a form.
    tags: tuple
    related: tuple
    comments: tuple
    form: tuple
    # The foot of all pages, and the notice that lies over it.
    foot: tuple
    cookies: tuple


SITES = {
    "en": Site(
        "The Chapel Street Reading Room",
        ("What's on", "Collections", "Reading lists", "Opening hours", "Donate"),
        ("Sign in", "Create an account", "Your basket (0)", "Search the catalogue"),
        "You are here: Collections / Pamphlets & minutes / {title}",
        ("Share on Facebook", "Post on X", "Email to a friend", "Print", "Download as PDF (1.2 MB)", "Last updated: 14/03/2019, 09:12"),
        ("You may also like: Six banners and a brass band", "ADVERTISEMENT",
         "Enjoying this page? Become a Friend of the Reading Room from £2 a month."),
        ("Filed under: Housing, Sheffield, 1930s", "124 people found this helpful"),
        ("More from our collections", "A ledger for the lamplighters", "Songs of the short-time mill", "The caretaker's view"),
        ("2 comments", ("Denise H. says: 3 May 2019 at 21:40", "My grandfather was at this conference! He always mentioned the net. Reply"),
         ("oldtram1926 says: 4 May 2019 at 08:05", "Great find, thanks for putting it online. Reply")),
        ("Leave a comment", "Your email address will not be published. Required fields are marked *", "Post comment"),
        ("Accessibility statement", "Terms and conditions", "Freedom of information", "Follow us: Facebook Instagram YouTube",
         "Registered charity no. 5550123", "© 2019 The Chapel Street Reading Room", "↑ Top of page"),
        ("This website uses cookies to ensure you get the best experience.", "Cookie settings", "Got it!")),
    "es": Site(
        "El Hilo Rojo",
        ("Portada", "Números anteriores", "Secciones", "Quiénes somos", "Librería"),
        ("Ingresar", "Registrarse", "Mi cuenta", "Buscar en el sitio"),
        "Portada > Entrevistas > {title}",
        ("Comparte en WhatsApp", "Comparte en Telegram", "Enviar por correo", "Versión imprimible", "9 minutos de lectura", "Escuchar este artículo"),
        ("Te puede interesar: La lavandera que fundó un diario", "PUBLICIDAD", "¿Te gusta lo que lees? Hazte socia desde 3 € al mes"),
        ("Etiquetas: costura, historia oral, huelgas", "A 58 personas les gusta esto"),
        ("Lo más leído", "El sindicato de los faroleros", "Nueve días sin pan en Valdivia", "Carta abierta a un archivero"),
        ("1 comentario", ("Rosa Elvira, hace 2 años", "Qué historia más linda, mi abuela también cosía para afuera. Responder")),
        ("Escribe un comentario", "Los campos obligatorios están marcados con *", "Publicar comentario"),
        ("Aviso legal", "Condiciones de uso", "Publicidad en este sitio", "Síguenos en Facebook, X e Instagram", "Hecho con WordPress",
         "Contenido bajo licencia Creative Commons BY-NC", "Ir arriba"),
        ("Este sitio usa cookies propias y de terceros. Si sigues navegando, aceptas su uso.", "Configurar", "Aceptar y cerrar")),
    "pt": Site(
        "Gaveta Aberta",
        ("Página inicial", "Arquivo", "Biografias", "Documentos", "Contactos"),
        ("Iniciar sessão", "Criar conta", "Carrinho (0 artigos)", "Procurar"),
        "Está em: Página inicial » Biografias » {title}",
        ("Partilhar no Facebook", "Enviar por e-mail", "Copiar ligação", "Imprimir", "Leitura de 7 minutos", "Visualizações: 1.204"),
        ("Ver também: O prelo escondido no poço", "PUB", "Apoie a Gaveta Aberta com um donativo"),
        ("Temas: imprensa clandestina, mulheres, Porto", "4,7 em 5 (23 avaliações)"),
        ("Outros artigos", "O dicionário dos corticeiros", "Uma greve em verso", "Quem foi o homem do megafone?"),
        ("2 comentários", ("J. Sarmento escreveu em 08/11/2020 às 14:22", "Ainda conheci a dona Palmira. Obrigado por este texto. Responder"),
         ("Anónimo escreveu em 09/11/2020 às 00:03", "Falta dizer que tinha mau feitio! Responder")),
        ("Deixe o seu comentário", "Tem de iniciar sessão para comentar", "Publicar"),
        ("Política de cookies", "Termos de utilização", "Ficha técnica", "Subscreva a nossa newsletter", "Siga-nos nas redes sociais",
         "© 2020 Gaveta Aberta. Todos os direitos reservados", "Voltar ao início"),
        ("Este site utiliza cookies para lhe proporcionar uma melhor navegação.", "Saber mais", "Concordo")),
    "it": Site(
        "Carte di Argine",
        ("Chi siamo", "Opuscoli", "Giornali", "Mappa del sito", "Sostienici"),
        ("Entra", "Registrati gratis", "Area riservata", "Cerca nel sito"),
        "Sei qui: Opuscoli › Cooperazione › {title}",
        ("Condividi su WhatsApp", "Invia per e-mail", "Stampa questa pagina", "Scarica il PDF", "Tempo di lettura stimato: 8 min", "Ascolta"),
        ("Da leggere: La bilancia e il campanile", "PUBBLICITÀ - CONTINUA A LEGGERE DI SOTTO", "Ti piace questo archivio? Dona il tuo 5x1000"),
        ("Tag: cooperative, Polesine, pane", "Mi piace (41)"),
        ("Potrebbe interessarti anche", "Le risaiole di Crespino", "Breve storia di un forno", "Il treno dei pesi e delle misure"),
        ("1 commento", ("Gigi da Adria, 12 gennaio 2021", "A Villadose il forno c'è ancora! Rispondi")),
        ("Lascia un tuo commento", "Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *", "Invia commento"),
        ("Note legali", "Cookie policy", "Credits", "Seguici su Facebook e YouTube", "P. IVA 00000000000", "© Associazione Carte di Argine 2021",
         "Torna all'inizio"),
        ("Questo sito utilizza cookie tecnici e di profilazione.", "Preferenze", "Accetto")),
    "ru": Site(
        "Книжная полка ремесленника",
        ("На главную", "Словарь", "Указатель имён", "Форум", "Помочь проекту"),
        ("Вход", "Регистрация", "Забыли пароль?", "Поиск по сайту"),
        "Вы здесь: На главную → Словарь → {title}",
        ("Отправить другу", "Распечатать", "Скачать в формате FB2", "Добавить в закладки", "Просмотров: 3 417", "Размер шрифта: А А А"),
        ("Смотрите также: Артель резчиков по линолеуму", "На правах рекламы", "Понравилась статья? Расскажите друзьям!"),
        ("Метки: профсоюзы, Петербург, переплёт", "Рейтинг: 4,8 из 5 (голосов: 36)"),
        ("Другие статьи раздела", "Касса взаимопомощи коробочниц", "Чайная как учреждение", "Словарь типографского жаргона"),
        ("2 комментария", ("Ирина, 17.02.2018 в 23:11", "Спасибо, очень интересно! А где сейчас этот архив? Ответить"),
         ("Гость, 18.02.2018 в 10:46", "Автору респект. Ответить")),
        ("Оставить комментарий", "Ваш e-mail не будет опубликован. Обязательные поля помечены *", "Отправить"),
        ("Пользовательское соглашение", "Реклама на сайте", "Обратная связь", "Мы ВКонтакте и в Telegram", "Сайт работает с 2006 года",
         "© Книжная полка ремесленника, 2006–2018. При перепечатке ссылка обязательна", "К началу страницы"),
        ("Продолжая пользоваться сайтом, вы соглашаетесь на обработку файлов cookie.", "Подробнее", "Хорошо")),
}


def lines(site, title):
    """All that the site adds, a unit for each."""
    comments = [part for comment in site.comments for part in ([comment] if isinstance(comment, str) else comment)]
    return [site.name, *site.menu, *site.visitor, site.path.format(title=title), *site.share, *site.within, *site.tags, *site.related,
            *comments, *site.form, *site.foot, *site.cookies]
