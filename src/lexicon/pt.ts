import type { Lexicon } from './types.js'

/** Portuguese. */
export const pt: Lexicon = {
  share: {
    whole: `compartilhar, compartilhe, partilhar, partilhe, compartilhar no facebook, compartilhar no twitter, compartilhar no x, compartilhar no whatsapp, compartilhar no linkedin, compartilhar no telegram, compartilhar por e-mail, partilhar no facebook, partilhar no twitter, partilhar no whatsapp, compartilhe no facebook, compartilhe no whatsapp, compartilhe no twitter, compartilhar artigo, compartilhar esta notícia,
      compartilhe este artigo, compartilhe esta notícia, compartilhe essa notícia, compartilhe este post, compartilhe isso, partilhar artigo, partilhe este artigo, partilhar este artigo, compartilhamentos, # compartilhamentos, partilhas, enviar por e-mail, enviar por email, enviar a um amigo, enviar para um amigo, enviar, tweetar, twittar, curtir, gosto, gostei, não gostei, copiar link, copiar o link, link copiado, copiar, e-mail, email, correio,
      salvar, salvar artigo, guardar, guardar artigo, ler mais tarde, ler depois, favoritos, adicionar aos favoritos, recomendar, incorporar, citar, link permanente, comunicar erro, reportar erro, mais opções, fechar, presentear`,
    start: `compartilhe:, compartilhar:, partilhar:, partilhe:, compartilhe este, compartilhe esta, compartilhe isso:, compartilhe com, partilhe este, partilhe esta, clique para compartilhar, clique para partilhar, clique para enviar, clique para imprimir, abre em nova janela, se você gostou deste, gostou deste, gostou do artigo, gostou da matéria, curtir isso:`,
    inside: `abre em nova janela, clique para compartilhar, clique para partilhar, compartilhar no facebook, facebook twitter whatsapp`,
  },
  follow: {
    whole: `seguir, siga, siga-nos, siga-nos no, siga nossas redes sociais, siga-nos nas redes sociais, siga-nos no facebook, siga-nos no instagram, siga-nos no twitter, siga-nos no google news, siga no google news, redes sociais, nossas redes, junte-se a nós, conecte-se, seguidores, acompanhe, acompanhe-nos, canal do whatsapp, rss, segue-nos`,
    start: `siga-nos no, siga-nos em, siga-nos nas, siga a gente, siga o nosso, siga nosso, siga nossa, siga o perfil, siga o canal, siga as nossas, acompanhe o, acompanhe nosso, acompanhe a gente, acompanhe-nos, entre no nosso canal, entre no canal, participe do nosso canal, participe do canal, inscreva-se no canal, inscreva-se em nosso canal, curta nossa página, receba as notícias`,
    inside: `siga-nos no, canal do whatsapp, canal no whatsapp, nosso canal no, grupo do whatsapp, nossa página no facebook`,
  },
  subscribe: {
    whole: `assine, assinar, assine já, assine agora, assinatura, assinaturas, assinante, assinantes, já é assinante, já é assinante?, já é assinante? faça login, já sou assinante, já é assinante? entre, exclusivo para assinantes, exclusivo para assinante, conteúdo exclusivo, conteúdo exclusivo para assinantes, só para assinantes, para assinantes, premium, inscreva-se, inscrever-se, subscrever, subscreva, subscreva já, experimente grátis, teste grátis, ver planos, ver ofertas,
      cancele quando quiser, edição impressa, edição digital, edição do dia, jornal digital, notificações, ativar notificações, receber notificações, não obrigado, agora não, mais tarde, continuar, seja assinante, alertas`,
    start: `assine agora e, já é assinante, este conteúdo é exclusivo, conteúdo exclusivo para, esta matéria é exclusiva, este artigo é exclusivo, para continuar lendo, para continuar a ler, para ler a matéria, para ler este artigo, continue lendo com, continue a ler este artigo, acesso ilimitado, tenha acesso, você atingiu o limite, você ainda tem, sua assinatura, apoie o jornalismo, torne-se assinante`,
    inside: `exclusivo para assinantes, cancele quando quiser, acesso ilimitado a`,
  },
  newsletter: {
    whole: `newsletter, newsletters, nossa newsletter, nossas newsletters, boletim, boletim informativo, assine a newsletter, assine nossa newsletter, assine nossa news, inscreva-se na newsletter, inscreva-se na nossa newsletter, subscreva a newsletter, subscrever newsletter, receba nossa newsletter, receba a newsletter, cadastre-se, cadastre seu e-mail, registe-se, endereço de e-mail, endereço de email, seu e-mail, seu email, seu melhor e-mail, o seu email, digite seu e-mail, insira seu e-mail,
      nome, sobrenome, apelido, enviar, campo obrigatório, campos obrigatórios, * campos obrigatórios, obrigado, obrigado por se inscrever, inscrição realizada, fique por dentro, mantenha-se informado, cancelar inscrição, ver todas as newsletters`,
    start: `assine a newsletter, assine nossa newsletter, assine a nossa newsletter, inscreva-se na, inscreva-se para, inscreva-se em nossa, inscreva-se gratuitamente, subscreva a nossa, subscreva a newsletter, receba nossa, receba a nossa, receba as últimas, receba os, receba todas, receba em seu, receba no seu, receba gratuitamente, receba por e-mail, cadastre-se para, cadastre-se e receba, ao se inscrever, ao assinar, ao clicar, ao se cadastrar, ao subscrever, digite seu e-mail, insira seu, seu endereço de e-mail,
      você pode cancelar, pode cancelar, aceito receber, quero receber, li e aceito, concordo em receber, concordo com os, obrigado por, fique por dentro de, não perca nenhuma, quer receber`,
    inside: `no seu e-mail, na sua caixa de entrada, no seu email, em seu e-mail, nossa newsletter, a nossa newsletter, diretamente no seu`,
  },
  related: {
    whole: `leia também, leia também:, leia mais, leia mais:, leia mais notícias, leia ainda, leia tudo, leia a matéria completa, leia o artigo completo, leia na íntegra, ler mais, ler artigo, ler notícia, ler artigo completo, ler também, ler tudo, leia, veja também, veja também:, veja mais, veja mais notícias, veja ainda, veja, veja todos, ver mais, ver mais notícias, ver tudo, ver todos, ver todas, ver também, ver todas as notícias, ver artigo, ver vídeo, ver galeria, saiba mais, saiba mais:, saber mais,
      mais notícias, mais lidas do dia, mais sobre, mais sobre o assunto, mais sobre este tema, mais artigos, mais informações, mais conteúdo, mais em, mais de, mais vídeos, mais, mais do autor, mais posts, artigos relacionados, artigo relacionado, notícias relacionadas, notícia relacionada, matérias relacionadas, conteúdo relacionado, conteúdos relacionados, posts relacionados, publicações relacionadas, relacionados, relacionadas, relacionado, temas relacionados, assuntos relacionados, tópicos relacionados,
      você pode gostar, você pode gostar também, você também pode gostar, você também pode gostar de, você também vai gostar, você pode se interessar, você pode se interessar por, talvez você goste, talvez lhe interesse, pode interessar, pode interessar-lhe, também pode gostar, também lhe pode interessar, te pode interessar, poderá também gostar, recomendado, recomendados, recomendado para você, recomendadas, recomendações, recomendamos, para você, leituras recomendadas, sugestões, sugeridos,
      não perca, não deixe de ler, continue lendo, continuar lendo, continuar a ler, continue a ler, outras notícias, outros artigos, outras matérias, outros posts, outros conteúdos, artigos semelhantes, notícias semelhantes, produtos relacionados, semelhantes, próximo, próxima, anterior, artigo anterior, próximo artigo, artigo seguinte, notícia anterior, próxima notícia, post anterior, próximo post, matéria anterior, próxima matéria, seguinte, posts anteriores, posts mais recentes, postagens mais antigas, postagem mais recente,
      postagem mais antiga, navegação de post, navegação de posts, navegação de artigos, carregar mais, carregar mais notícias, mostrar mais, mostrar menos, exibir mais, todas as notícias, todos os artigos, descubra mais, descubra, conheça, conheça mais, confira, confira também, confira mais, destaques, destaque, em destaque, em alta, links, links úteis, ligações externas, fonte, fontes, fonte original, detalhes, assista, assista também, especial, especiais, dossiê`,
    start: `leia também, leia também:, leia mais:, leia mais sobre, leia mais em, leia ainda:, leia a íntegra, leia aqui, leia:, veja também:, veja também, veja mais:, veja aqui, veja:, ver também:, ver mais:, saiba mais:, saiba mais sobre, mais sobre:, mais informações:, mais informações sobre, mais notícias de, mais notícias sobre, mais artigos de, notícias relacionadas:, artigos relacionados:, confira:, confira também, assista:, assista também, clique aqui, você também pode gostar, você pode gostar, pode interessar:, fonte:, fontes:, anterior:, próximo:,
      todas as notícias de, todos os artigos de, o post apareceu primeiro em, este artigo foi publicado, este texto foi publicado, para mais informações, para saber mais, continue lendo, com informações de, com informações da, com informações do`,
    inside: `apareceu primeiro em, você também pode gostar, leia também, veja também`,
  },
  popular: {
    whole: `mais lidas, mais lidos, mais lida, as mais lidas, os mais lidos, mais vistas, mais vistos, mais populares, populares, mais acessadas, mais acessados, mais comentadas, mais comentados, mais compartilhadas, últimas notícias, últimas, últimos artigos, últimos posts, últimos comentários, últimos vídeos, última hora, as últimas, mais recentes, recentes, posts recentes, artigos recentes, notícias recentes, comentários recentes, postagens recentes, novidades, tendências, em tempo real, ao vivo, direto, notícias, notícias de hoje, manchetes,
      atualidade, top #, agenda, eventos, enquete, previsão do tempo, horóscopo, galerias, hoje, esta semana, plantão`,
    start: `mais lidas, últimas notícias de, últimas notícias:, posts recentes`,
  },
  continues: {
    whole: `continua após a publicidade, continua depois da publicidade, continua após o anúncio, o artigo continua após a publicidade, a matéria continua após a publicidade, a notícia continua após a publicidade, continua abaixo, continue lendo abaixo, continua após publicidade, publicidade continue lendo, o artigo continua abaixo, role para continuar, continua na próxima página, leia a seguir, continua depois do vídeo, publicidade - continua a seguir, continua a seguir`,
    start: `continua após a publicidade, continua depois da publicidade, o artigo continua, a matéria continua, a notícia continua após`,
    inside: `continua após a publicidade, continua depois da publicidade`,
  },
  cookies: {
    whole: `cookies, política de cookies, configurações de cookies, definições de cookies, gerir cookies, gerenciar cookies, preferências de cookies, aviso de cookies, aceitar cookies, aceitar todos os cookies, rejeitar cookies, aceitar, aceitar todos, aceitar tudo, aceito, rejeitar, rejeitar todos, rejeitar tudo, recusar, concordo, concordar e fechar, aceitar e continuar, aceitar e fechar, configurar, personalizar, preferências, guardar preferências, salvar preferências, salvar configurações, ver preferências, cookies necessários, sempre ativo, sempre ativado,
      utilizamos cookies, usamos cookies, este site utiliza cookies, este site usa cookies, gerir consentimento, gerenciar consentimento, configurações de privacidade, definições de privacidade, a sua privacidade, sua privacidade, entendi, ok entendi, prosseguir, saiba mais, negar`,
    start: `este site utiliza cookies, este site usa cookies, este website utiliza, este website usa, este portal utiliza, nosso site utiliza, nosso site usa, utilizamos cookies, usamos cookies, utilizamos os nossos, nós e os nossos, nós e nossos, nós usamos cookies, nós utilizamos cookies, ao continuar navegando, ao continuar a navegar, ao navegar, ao clicar em aceitar, ao clicar em aceito, ao utilizar este site, se continuar a navegar, se você continuar, para fornecer as melhores experiências, para melhorar a sua, o armazenamento técnico, com o seu consentimento`,
    inside: `utiliza cookies, utilizamos cookies, usamos cookies, usa cookies, uso de cookies, utilização de cookies, política de cookies, cookies para melhorar`,
  },
  advertising: {
    whole: `publicidade, anúncio, anúncios, patrocinado, patrocinado por, conteúdo patrocinado, conteúdo de marca,
      publieditorial, informe publicitário, patrocinadores, anuncie, anuncie aqui, anuncie conosco, publicidade
      - continua, fechar anúncio, pular anúncio, classificados, oferecido por, em parceria com, oferecimento,
      propaganda`,
    start: `publicidade:, patrocinado por, conteúdo patrocinado por, oferecido por, oferecimento:, este artigo contém links, este post contém, como associado da amazon, desative o bloqueador, desative seu bloqueador, detectamos que, parece que você está usando`,
    inside: `links de afiliados, bloqueador de anúncios, receber uma comissão, adblock`,
  },
  comments: {
    whole: `comentários, comentário, # comentários, # comentário, comentários #, sem comentários, nenhum comentário, nenhum comentário ainda, comentar, comente, comente aqui, comente esta notícia, deixe um comentário, deixe seu comentário, deixe o seu comentário, deixar um comentário, deixar comentário, deixe uma resposta, deixar uma resposta, escreva um comentário, escreva seu comentário, adicionar comentário, adicione um comentário, adicionar um comentário, publicar comentário, publicar um comentário, postar um comentário, enviar comentário, enviar um comentário, seu comentário,
      ver comentários, ver todos os comentários, mostrar comentários, ocultar comentários, mais comentários, carregar mais comentários, comentários encerrados, comentários fechados, os comentários estão fechados, os comentários estão encerrados, responder, respostas, # respostas, # resposta, cancelar resposta, deixe um comentário cancelar resposta, deixe uma resposta cancelar resposta, dê sua opinião, sua opinião, a sua opinião, o que achou?, o que você achou?, opiniões, participe da conversa, conversa, discussão, participe, nome *, e-mail *, email *, site, ordenar por, mais recentes, mais antigos,
      denunciar, avaliações, escrever uma avaliação, avaliação, avalie, este artigo foi útil?, há # minutos, há # horas, há # hora, há # dias, há # dia, há # meses, há # anos, # horas atrás, # dias atrás, # minutos atrás, # anos atrás, # meses atrás, ontem, fórum, cartas do leitor`,
    start: `deixe um comentário, deixe uma resposta, deixe seu comentário, deixe o seu comentário, os comentários são, os comentários estão, os comentários não, comentários:, o seu endereço de e-mail não será, o seu endereço de email não será, o seu e-mail não será, seu endereço de e-mail não será, campos obrigatórios são, os campos obrigatórios, você precisa fazer o login, você precisa estar, você deve estar, tem de iniciar a sessão, faça login para, para comentar, inicie sessão para, não há comentários, nenhum comentário, seja o primeiro a, salvar meus dados, guardar o meu nome,
      notifique-me, notificar-me, avise-me, este site utiliza o akismet, este site utiliza akismet, saiba como seus dados, # comentários em, # respostas para, # comentários sobre, um comentário em, uma resposta para, # thoughts on, dê sua opinião, conte para a gente, conta pra gente, o que você acha, em resposta a`,
    inside: `deixe um comentário, nos comentários, não será publicado, campos obrigatórios são marcados, próxima vez que eu comentar`,
  },
  tags: {
    whole: `tags, tag, etiquetas, marcadores, assuntos, assunto, temas, tema, categorias, categoria, palavras-chave, tópicos, tópico, seções, secções, sem categoria, arquivos, arquivo, mais sobre, tudo sobre, selecionar categoria, selecionar o mês, editorias, editoria`,
    start: `tags:, tag:, etiquetas:, marcadores:, assuntos:, assunto:, temas:, tema:, categorias:, categoria:, palavras-chave:, tópicos:, publicado em:, postado em, arquivado em, etiquetado, marcado com, marcado como, tags relacionadas, tudo sobre:, editoria:`,
    inside: `adicione o link permanente, marcado com a tag, esta entrada foi publicada`,
  },
  breadcrumb: {
    whole: `início, inicio, home, página inicial, você está aqui, você está em, está aqui, voltar, voltar ao início, voltar para o início, voltar para a home, voltar à página inicial, voltar para o topo, voltar às notícias, capa`,
    start: `você está aqui:, você está em:, está aqui:, está em:`,
  },
  copyright: {
    whole: `todos os direitos reservados, direitos reservados, copyright, direitos autorais, © todos os direitos reservados`,
    start: `todos os direitos reservados, direitos reservados, © #, é proibida a reprodução, proibida a reprodução, reprodução proibida`,
    inside: `todos os direitos reservados, proibida a reprodução, reprodução total ou parcial, sem autorização prévia, sem autorização`,
  },
  credit: {
    whole: `foto, fotos, imagem, imagens, fotografia, galeria, galeria de fotos, galeria de imagens, ver galeria, ver fotos, ampliar, ampliar imagem, ampliar foto, clique para ampliar, tela cheia, ecrã inteiro, legenda, crédito, créditos, divulgação, foto divulgação, arquivo, arquivo pessoal, foto arquivo, reprodução, foto reprodução, lusa, afp, reuters, getty images, agência brasil, folhapress, agência o globo, imagem ilustrativa, foto ilustrativa, # fotos, imagem anterior, próxima imagem, infográfico`,
    start: `foto:, fotos:, imagem:, imagens:, crédito:, créditos:, crédito da foto, crédito da imagem, fotografia:, ilustração:, legenda:, (foto:, foto reprodução, foto divulgação, imagem ilustrativa, vídeo:, foto de capa, imagem de capa, arte:`,
    inside: `foto:, foto divulgação, getty images, foto reprodução, arquivo pessoal, crédito foto, agência brasil`,
  },
  navigation: {
    whole: `menu, menu principal, abrir menu, fechar menu, navegação, navegação principal, ir para o conteúdo, ir para o conteúdo principal, ir para conteúdo, pular para o conteúdo, pular para o conteúdo principal, saltar para o conteúdo, saltar para o conteúdo principal, avançar para o conteúdo, ir para o menu, ir para a busca, ir para o rodapé, voltar ao topo, topo, ir para o topo, mapa do site, mapa do sítio, links rápidos, acesso rápido, fechar, abrir, mostrar, ocultar, expandir,
      notícias, política, economia, mundo, internacional, nacional, brasil, portugal, país, sociedade, cidades, cidade, são paulo, rio de janeiro, brasília, lisboa, porto, local, região, polícia, segurança, esportes, esporte, desporto, futebol, brasileirão, cultura, ciência, tecnologia, saúde, bem-estar, meio ambiente, ambiente, clima, educação, opinião, editorial, colunas, colunistas, blogs, blog, artigos, entretenimento, famosos, celebridades, televisão, tv, cinema, música, séries, livros, arte, teatro,
      novelas, moda, beleza, estilo, estilo de vida, viagem, viagens, turismo, gastronomia, receitas, comida, casa, família, pets, carros, auto, automóveis, negócios, empresas, mercado, mercados, finanças, dinheiro, bolsa, emprego, empregos, concursos, imóveis, loterias, jogos, passatempos, vídeos, vídeo, fotos, podcasts, podcast, áudio, rádio, especiais, reportagens, entrevistas, análise, análises, serviços, produtos, soluções, recursos, loja, quem somos, sobre nós, sobre, a empresa, nossa história,
      nossa equipe, equipe, equipa, trabalhe conosco, carreiras, imprensa, sala de imprensa, parceiros, ajuda, suporte, faq, perguntas frequentes, obituário, obituários, classificados, revista, edição, idioma, português, english, acessibilidade, alto contraste, modo escuro, mais seções, outros, todos, todas, tudo, expediente`,
    start: `ir para o conteúdo, pular para o conteúdo, saltar para o conteúdo, avançar para o conteúdo, voltar ao topo, desenvolvido por, orgulhosamente mantido`,
    inside: `política de privacidade termos, termos de uso política, quem somos contato, quem somos contacto, orgulhosamente mantido com wordpress`,
  },
  login: {
    whole: `entrar, login, fazer login, faça login, faça seu login, iniciar sessão, inicie sessão, sair, terminar sessão, acessar, acesse, minha conta, a minha conta, meu perfil, perfil, cadastre-se, cadastrar, cadastro, registrar, registre-se, registar, registe-se, registo, criar conta, criar uma conta, crie sua conta, senha, palavra-passe, esqueci minha senha, esqueceu a senha?, esqueceu sua senha?, esqueceu-se da palavra-passe?, recuperar senha, nome de usuário, nome de utilizador, usuário, lembrar-me, lembre-me, manter conectado, não tem conta?, não tem uma conta?, já tem conta?, já tem uma conta?, já é cadastrado?, bem-vindo, olá, área do cliente`,
    start: `faça login para, faça login com, entre com, esqueceu a, esqueceu sua, esqueci minha senha, não tem conta, não tem uma conta, ainda não tem, ainda não é, já tem uma conta, já possui cadastro, crie uma conta, crie sua conta, cadastre-se gratuitamente, uma senha será`,
    inside: `esqueceu sua senha, esqueci minha senha, faça login ou`,
  },
  author: {
    whole: `sobre o autor, sobre a autora, sobre os autores, autor, autora, autores, por, redação, da redação, por redação, escrito por, publicado por, postado por, jornalista, repórter, editor, editora, colunista, colaborador, correspondente, ver perfil, biografia, todos os posts, artigos do autor, mais do autor, ver todos os artigos, perfil do autor`,
    start: `sobre o autor:, sobre o autor, sobre a autora, autor:, autora:, autores:, escrito por, publicado por, postado por, redação:, edição:, ver todos os posts de, todos os posts de, mais artigos de, as opiniões expressas, os textos publicados, este texto não reflete`,
    inside: `ver todos os posts de, ver todos os artigos de, não reflete necessariamente`,
  },
  print: {
    whole: `imprimir, imprimir artigo, imprimir notícia, imprimir página, imprima, versão para impressão, baixar, baixar pdf, baixar em pdf, descarregar, descarregar pdf, download, pdf, imprimir receita`,
    start: `imprimir esta, baixar em pdf, baixe o pdf, versão para impressão`,
  },
  legal: {
    whole: `política de privacidade, privacidade, aviso de privacidade, termos de uso, termos e condições, termos de serviço, termos, condições de uso, condições gerais, aviso legal, proteção de dados, política de proteção de dados, lgpd, rgpd, ficha técnica, estatuto editorial, política editorial, código de ética, código de conduta, livro de reclamações, canal de denúncias, acessibilidade, declaração de acessibilidade, política de devolução, transparência, princípios editoriais, resolução de litígios`,
    start: `aviso legal:, isenção de responsabilidade, este site é protegido por recaptcha, as informações contidas, as informações fornecidas, o conteúdo deste, este artigo não constitui, nos termos do, de acordo com a lei, cnpj:, cnpj`,
    inside: `política de privacidade e, termos de uso e, li e concordo com, termos e condições e, cnpj`,
  },
  appPromo: {
    whole: `app, apps, aplicativo, aplicativos, aplicação, nosso app, baixe o app, baixe nosso app, baixe o aplicativo, descarregue a app, abrir no app, abrir app, disponível no google play, baixar na app store, disponível na app store`,
    start: `baixe o app, baixe nosso app, baixe o aplicativo, baixe o nosso, descarregue a app, disponível no google play, disponível na app store`,
    inside: `no google play, na app store, baixe o app, baixe nosso aplicativo`,
  },
  pagination: {
    whole: `página, página #, página # de #, páginas, próxima página, página anterior, página seguinte, primeira página, última página, anterior, próximo, próxima, anterior próximo, primeira, última, # de #, # resultados, ver mais resultados`,
    start: `página # de, páginas:, ir para a página, mostrando # de, exibindo # de, resultados # a`,
  },
  readingTime: {
    whole: `tempo de leitura, tempo de leitura # min, tempo de leitura # minutos, tempo de leitura # minuto, tempo estimado de leitura, tempo de leitura estimado, # min de leitura, # minutos de leitura, # minuto de leitura, leitura de # minutos, leitura de # min, # min leitura, leitura # min, # min, # minutos, # palavras`,
    start: `tempo de leitura, tempo estimado de leitura, leitura de #`,
  },
  tableOfContents: {
    whole: `índice, sumário, conteúdo, conteúdos, tabela de conteúdos, tabela de conteúdo, neste artigo, nesta página, neste post, o que você vai encontrar, índice do artigo, índice de conteúdo, ir para, mostrar, ocultar, tópicos deste artigo`,
    start: `índice:, sumário:, neste artigo:, tabela de conteúdos, conteúdo:, neste post:`,
  },
  search: {
    whole: `buscar, busca, pesquisar, pesquisa, pesquisar por, pesquise, procurar, buscar no site, pesquisar no site, busca avançada, pesquisa avançada, resultados da busca, resultados da pesquisa, o que você procura?, o que está procurando?, o que procura?, abrir busca, fechar busca, filtrar, filtros, filtrar por, ordenar por, limpar filtros, limpar, nenhum resultado, nenhum resultado encontrado, sem resultados, todos os resultados, aplicar`,
    start: `buscar:, busca:, pesquisar por:, pesquisar:, resultados da busca, resultados para, nenhum resultado para, digite sua busca, pressione enter`,
  },
  contact: {
    whole: `contato, contacto, contatos, contactos, contate-nos, contacte-nos, entre em contato, entre em contacto, fale conosco, fale com a gente, fale connosco, formulário de contato, escreva para nós, ligue para nós, telefone, tel, fax, endereço, morada, horário, horário de funcionamento, horário de atendimento, como chegar, onde estamos, localização, solicite um orçamento, solicitar orçamento, peça um orçamento, solicite uma demonstração, agende uma demonstração, agendar, reserve agora, reservar, atendimento ao cliente, apoio ao cliente, precisa de ajuda?, tem dúvidas?, dúvidas?, enviar mensagem, ouvidoria, trabalhe conosco`,
    start: `contato:, contacto:, contatos:, contactos:, fale conosco, entre em contato, telefone:, tel:, fax:, e-mail:, email:, endereço:, morada:, horário:, para mais informações, para informações, informações:, se você tiver, se tiver alguma, tem alguma dúvida, encontrou algum erro, encontrou um erro, envie sua, envie-nos, sugestões de pauta`,
    inside: `entre em contato conosco, entre em contato pelo, entre em contacto, fale conosco`,
  },
  support: {
    whole: `doar, doe, doe agora, doação, doações, faça uma doação, faça um donativo, donativos, apoie, apoie-nos, apoiar, colabore, seja voluntário, voluntariado, participe, contribua, contribuir, assine a petição, ajude, ajude-nos`,
    start: `faça uma doação, apoie-nos, ajude-nos a, com a sua ajuda, com o seu apoio, graças ao seu, sua doação, precisamos da sua, precisamos de você, se você gosta, obrigado por ler`,
    inside: `faça uma doação, com o seu apoio, precisamos do seu apoio`,
  },
  player: {
    whole: `reproduzir, reproduzir vídeo, assistir, assista, assista ao vídeo, ver vídeo, vídeo, pausar, pausa, mudo, sem som, volume, legendas, tela cheia, ecrã inteiro, ouvir, ouvir artigo, ouça, ouça este artigo, ouça a notícia, ouça este conteúdo, ouvir notícia, transcrição, velocidade, ao vivo`,
    start: `seu navegador não suporta, o seu navegador não suporta, seu browser não suporta, este vídeo não está, vídeo:, ouça:, ouvir:, assista ao vídeo`,
    inside: `navegador não suporta`,
  },
  shop: {
    whole: `adicionar ao carrinho, adicionar ao cesto, carrinho, ver carrinho, meu carrinho, seu carrinho está vazio, o seu carrinho está vazio, comprar, comprar agora, compre já, finalizar compra, preço, quantidade, em estoque, em stock, esgotado, fora de estoque, disponível, indisponível, frete grátis, envio grátis, entrega, portes grátis, devoluções, trocas e devoluções, pagamento seguro, lista de desejos, adicionar à lista de desejos, comparar, descrição, características, detalhes do produto, avaliações, novidades, ofertas, promoções, mais vendidos, tamanho, cor, total, ingressos, bilhetes`,
    start: `adicionar ao carrinho, frete grátis, envio grátis, seu carrinho, quem comprou, clientes que compraram`,
  },
  notice: {
    whole: `carregando, carregando..., a carregar, aguarde, por favor aguarde, página não encontrada, erro, erro #, acesso negado, ocorreu um erro, tente novamente, desculpe, ops, atenção, aviso, importante, em breve, novo, atualizar, recarregar`,
    start: `por favor ative o javascript, ative o javascript, javascript está desativado, você precisa habilitar, é necessário ativar, para uma melhor experiência, seu navegador não é, seu navegador está, você está usando um navegador, a página que você, a página que procura, desculpe a página, esta página não existe, ocorreu um erro, erro #, este conteúdo não está`,
    inside: `ativar o javascript, habilitar o javascript`,
  },
  dateline: {
    whole: `publicado, publicado em, publicado em #, publicada em, publicado a #, atualizado, atualizado em, atualizado em #, atualizada em, última atualização, última modificação, data, data de publicação, postado em, criado em, modificado em, atualizado há # horas, publicado há # horas`,
    start: `publicado em #, publicada em #, publicado:, postado em #, atualizado em #, atualizado:, atualizada em #, atualizado há, última atualização, data:, data de publicação, publicação:`,
  },
}
