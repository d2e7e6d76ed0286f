/// What the class or `id` of an element says about what is in it.
enum FurnitureNames {
  /// What such a name can mean.
  enum Meaning {
    /// Navigation, buttons, notices: no part of any text.
    case furniture
    /// What readers wrote below the text; it may be longer than the text.
    case comments
  }

  /// The meaning of an element's words, where they have one.
  static func meaning(of words: [String]) -> Meaning? {
    for (index, word) in words.enumerated() {
      let isNegated = index > 0 && negations.contains(words[index - 1])
      guard !isNegated else { continue }
      if comments.contains(word) { return .comments }
      if furniture.contains(word) { return .furniture }
      if index > 0, pairs.contains("\(words[index - 1]) \(word)") { return .furniture }
    }
    return nil
  }

  /// Words before a name that say that the element only stands beside, or without, such a thing.
  private static let negations: Set<String> = [
    "no", "has", "have", "with", "without", "hide", "is", "js", "not", "hentry", "open", "closed",
    "elementor",
  ]

  private static let comments = list(
    """
    comment comments commentlist comentarios comentários comentarios commentaires kommentare commenti \
    kommentarii disqus respond discussion reactions replies
    """)

  private static let furniture = list(
    """
    nav navbar navigation navi navlinks menu submenu menubar topnav subnav mainnav mainmenu topmenu \
    sitenav breadcrumb breadcrumbs breadcrump crumbs crumb ariane migas briciole brotkrumen sidebar \
    sidenav masthead share sharing sharer sharebar sharedaddy social socials socialmedia addtoany \
    addthis jetpack related recommended recommendations relacionados relacionadas similaires correlati \
    cookie cookies consent gdpr newsletter infolettre boletin subscribe subscription signup login \
    signin search searchbox searchform pagination pager paging pagenav pagenavi wpnavi skiplink \
    skiplinks advert advertisement adverts advertising ads adsense adsbygoogle publicidad publicité \
    publicidade werbung pubblicità banner promo promotion sponsor sponsored popup modal overlay lightbox \
    toolbar widget widgets rating ratings votes voting footer colophon donate donation printfriendly \
    tagcloud toc editsection catlinks navbox printfooter noprint paywall trending mostread \
    backtotop totop linkback updat compartir partager partage teilen condividi compartilhar suche \
    buscar buscador recherche ricerca rodape fusszeile podval followus tooltip dropdown hamburger \
    offcanvas languageswitcher lang-switcher shop cart ticker
    """)

  private static let pairs = list(
    """
    skip link,skip to,screen reader,visually hidden,sr only,site header,page header,top bar,back top,\
    post navigation,post tags,entry tags,article tags,tags links,cat links,entry footer,post footer,\
    reading time,read more,more link,follow us,author bio,author box,about author,byline bio,\
    site info,site title,site name,site description,site branding,mw jump,language links,view count,\
    post views,post meta,tag list,tag links,most read,most popular,popular posts,recent posts,\
    prev next,next prev,nav links,print link,email link,pdf link,share buttons,user menu,text size,\
    font size,article tools,page tools,page actions,content info
    """, separator: ",")

  private static func list(_ words: String, separator: Character = " ") -> Set<String> {
    Set(words.split(separator: separator).map(String.init))
  }
}
