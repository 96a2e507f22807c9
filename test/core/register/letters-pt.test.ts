import { letterTable } from './letters';

letterTable('pt', {
  cold: [
    `Cara Anna,

A sua oficina de encadernação apareceu numa reportagem que vi no verão, e desde então tenho vontade de lhe escrever. Estou a preparar uma pequena feira de papel em Évora e gostava muito de a ter connosco, com uma bancada junto à janela.
Diga-me se a ideia lhe agrada e eu trato do resto.

Com estima,
Mira`,
    `Olá Ben,

Vi que a vossa equipa está a crescer e imagino que contratar motoristas seja difícil nesta altura do ano. Temos uma base de candidatos já entrevistados, todos com carta de pesados. Consigo enviar três perfis ainda esta semana, sem qualquer custo para si.
Quando podemos falar?

Mira Home`,
    `Prezada Cleo,

Meu nome é Mira e sou consultora de energia. Ao passar pela sua loja, notei que a iluminação ainda é antiga. Clientes parecidos com você baixaram a conta em um terço. Posso passar aí na quinta para fazer as medições? Não leva nem meia hora e você não assume compromisso nenhum.

Abraço,
Mira`,
    `Querido Ben,

Não costumo convidar quem não conheço, mas contigo abro uma exceção. No dia 14 faço um jantar em minha casa e queria que fosses a única pessoa de fora da família. Não falei disto com mais ninguém.
Aceitas?

Mira`,
    `Olá,

Trabalho com pequenos hotéis e ajudo-os a encher os quartos fora de época. Estive a ver o seu site e há duas ou três coisas simples que trariam mais reservas diretas. Gostaria de mostrar-lhe tudo numa chamada curta.
Teria um quarto de hora na próxima terça?

Cumprimentos,
Mira Home`,
    `Bom dia,

Escrevo porque li o seu livro sobre as marés e não consegui largá-lo. Preparo um documentário sobre pescadores e não imagino outra pessoa a conduzir as conversas. O orçamento é modesto, mas há liberdade total.
Posso ligar-lhe na sexta?

Mira`,
    `Olá, tudo bem?

Sou a Mira, da Home Eventos. Estamos selecionando poucas marcas para um lançamento fechado em São Paulo e a sua foi escolhida. As vagas são limitadas e o convite é pessoal, por isso peço que não o repasse.
Posso reservar o seu lugar?

Mira`,
    `Boa tarde,

Queria propor-lhe uma parceria. Produzimos embalagens de cartão sem plástico e creio que os seus produtos ficariam muito bem nelas. Envio amostras gratuitas para a morada que me indicar, sem obrigação de compra.
Fico a aguardar a sua resposta.

Mira Home`,
  ],
  open: [
    `Caros Anna, Ben e Cleo,

Escrevo aos três porque cada um organiza um festival de bairro e eu procuro um sítio para ensaiar em agosto. Se algum de vocês souber de uma sala livre, respondam por favor a todos, para os outros não perderem tempo.

Obrigada,
Mira`,
    `Bom dia a todos,

A associação vai limpar a ribeira no sábado às 9h. Tragam luvas e botas; os sacos damos nós. Quem não puder vir pode ajudar na lista de material.

Até sábado,
Mira`,
    `Olá,

Mando esta mesma mensagem a três editoras, a vossa e mais duas que estão em cópia, porque procuro casa para um livro de contos. Respondam só se tiverem interesse; não insisto.

Mira Home`,
    `Olá,

Nenhum de vocês me conhece: fiquei com os vossos contactos na feira de Leiria. Estou a juntar fotografias antigas da vila e aceito tudo o que quiserem emprestar. Sintam-se à vontade para reencaminhar este pedido a quem tiver álbuns em casa.

Obrigada a todos,
Mira`,
    `Estimados vizinhos,

O prédio vai ficar sem água na terça entre as 10h e as 13h. Pedimos desculpa pelo incómodo e agradecemos a compreensão.

A administração`,
    `Boa tarde,

Seguem os horários dos autocarros para o encontro de coros. Cada um de vocês recebe uma pulseira à entrada; os coros do norte entram primeiro. Em cópia estão os outros maestros, para qualquer dúvida.

Mira`,
  ],
  known: [
    `Olá,

Em anexo vai a versão final da planta. Só falta escolher a cor das portas; por mim fica branco. Falamos amanhã na obra?

Beijinhos,
Mira`,
    `Rosa, Theo,

Obrigada pelo jantar de ontem, estava tudo delicioso. O Ugo esqueceu-se do casaco, passo aí na quinta para o buscar.

Mira`,
    `Oi pessoal,

Consegui bilhetes para o concerto de dia 20. São só quatro e ficam reservados em meu nome até segunda. Quem quer?

Mira`,
    `Olá Rosa,

Espero que esteja tudo bem por aí. Como combinado, marquei a reunião para terça às 15h; o Theo e o Ugo estão em cópia. Pensei no que disseste e tens razão, é melhor adiar a obra.

Um abraço,
Mira`,
  ],
});
