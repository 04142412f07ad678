import type { CueTable } from './cue.ts';

/** Portuguese of Brazil and of Portugal. */
export const PT: CueTable = {
	negators: 'nao nunca jamais nenhum nenhuma sem nem ninguem nada tampouco',
	rows: {
		broken: {
			patterns: `quebr* !cabeca|galho ; partid*|partiu|danific*|defeituos*|avariad*|estragad*|estragou|estraga|rachad*|trincad*|trincou|rachou|amassad*|amolgad*|rasgad*|rasgou|furad*|arranhado|arranhada|arranhados|arranhadas !pouco|levemente ; esmagad*|despedacad*|enferrujad*|descolad*|descolou|descolando|soltou|descosid*|descosturad*|empenad*|torto|queimad*|queimou|derretid*|molhad*|violad*|lascad*|estilhacad*|desmontou|despencou|rompid*|rompeu
				(com|um|tem|apresenta|apresentou|apresentando|varios) ..1 (defeito|defeitos|avaria|avarias|problema tecnico|furo|rachadura|racho|rasgo|vazamento|fuga|trinca) ; defeito|avaria|avariou ; (vaza|vazando|vazou|pinga|pingando|goteja|verte) ..1 (agua|oleo|gas|liquido)? ; vazamento ; fuga de (agua|gas) ; em (pedacos|mil pedacos|cacos|mau estado|pessimo estado|mas condicoes|pessimas condicoes) ; caindo aos pedacos ; a cair aos ; (chegou|veio|vieram|chegaram) ..2 (abert*|molhad*|mort*|amassad*|estragad*|partid*) ; (deixou|parou|pararam|deixaram) de ; (parou|pararam) ; (pifou|pifaram|deu problema|deu defeito|morreu) ; mau estado`,
			yes: 'O espelho chegou quebrado.',
			no: 'Nada está quebrado.',
		},
		'not-working': {
			patterns: `nao ..2 (aquec*|esquent*|gelam) ; (ao|com|no|passando) frio desde ; ilegivel|ilegiveis ; nao ..2 (funciona|funcionam|funcionava|funcionou|funcionando|liga|ligam|ligou|carrega|carregam|conecta|liga mais|aquece|esquenta|gela|arrefece|imprime|abre|fecha|responde|gira|le|reconhece|toca|serve|servem|serviu|cabe|pega|inicia|entra|anda|sintoniza|lava|seca|aspira|trabalha|arranca|segura|presta) !para nada ; (parou|deixou|pararam|deixaram) de ; (trava|travou|travando|travado|desliga sozinh*|desligando|desconecta|desconectando|superaquec*|reinicia|encrava|encravad*|bloquead*|congel*|cai toda|caindo) ; fora (de servico|do ar|de operacao) ; inutil|inutilizavel|imprestavel ; sem (internet|agua|luz|energia|sinal|conexao|servico|rede|aquecimento|telefone|ligacao|agua quente) ; nao (ha|tem) (agua|internet|luz|sinal|energia|ligacao|rede) ; (falta|queda|quedas) de (luz|energia|internet|agua|sinal|rede) ; (internet|sinal|conexao|sistema|ligacao) ..2 (cai|caiu|caindo|lent*|falha|instavel) ; bateria ..3 (dura|descarrega|viciada|inchada|morre|acaba) ; (muito|demasiado|demais) (pequen*|grande|apertad*|curt*|larg*|justo) ; (faz|fazem|fazendo|a fazer) (um|muito)? ..1 (barulho|ruido|estalos) ; (barulho|ruido) (estranho|horrivel|forte|insuportavel|constante|enorme) ; (falha|falhas|falhou|falhando|mau funcionamento) ; (pifou|pane) ; nao (da|deu) (sinal|para usar)`,
			yes: 'A máquina não funciona mais.',
			no: 'Como funciona a devolução?',
		},
		'not-arrived': {
			patterns: `(rastreio|rastreamento|estado|status) ..4 (parad*|igual|o mesmo|sem atualiz*|mesma) ; (novidades|noticias) (da|do|sobre|de) (minha|meu|o|a) ..1 ; (nao|nunca|ainda nao|jamais|nem|sem) ..4 (chegou|chega|chegaram|recebi|recebido|recebemos|receber|recebeu|entregue|entregues|entregaram|entregou|enviado|enviaram|chegar|apareceu|foi entregue|entregar|postado|despachado|saiu) !reembolso|resposta|dinheiro|retorno|estorno|bem|quebrad* ; (espero|esperando|aguardo|aguardando|a espera|aguardamos|esperamos|a aguardar) ..3 (ha|desde|pelo|pela|o meu|meu|a minha|minha|o pedido|a encomenda|semanas|dias|ate hoje|ainda|o produto) !resposta|retorno ; (cade|onde esta|onde estao|que e feito|onde anda|por onde anda) (meu|minha|o|a|os|as|do|da) ; nem sinal ; sem sinal ; (extravi*|perdid*|sumiu|sumiram|desaparec*|perderam|perdeu) ..3 (pacote|encomenda|pedido|mala|malas|bagagem|objeto|reserva|carta) ; (pacote|encomenda|pedido|mala|malas|bagagem|objeto|mercadoria|reserva) ..3 (extravi*|perdid*|sumiu|sumid*|desaparec*|parad*|retid*|perdeu|pres*) ; (deveria|devia|era para|era suposto|tinha que) ..2 (ter chegado|chegar|estar|ser entregue) ; (consta|aparece|diz|marcad*|dado|dada) ..3 entregue ; entregue* ..3 (outra|outro|vizinho|errad*|desconhecid*|outra morada) ; ate (hoje|agora|ao momento) (nada|nao|sem) ; rastreamento|rastreio ..4 (nao|parad*|mesmo|atualiza) ; prazo ..4 (passou|venceu|expir*|terminou|acabou|ultrapass*) ; nada da (entrega|encomenda)`,
			yes: 'O pedido ainda não chegou.',
			no: 'O pedido chegou hoje.',
		},
		late: {
			patterns: `atras* !desculpe|peco|meu ; demor* !nao|pouco ; (chegou|chega|entregue|entregaram|chegaram|veio|entrega) ..3 tarde ; (#|dois|duas|tres|quatro|cinco|seis|varias|varios|muitos|muitas|mais de|uma|um) (horas|hora|dias|dia|semanas|semana|meses|mes|minutos) (de atraso|depois|atrasad*|de espera|a espera|esperando|de demora|apos|sem solucao) ; (esperei|espero|esperando|esperamos|aguardo|a espera|ha|faz|aguardando) (ha|ja|mais de|quase|faz)? (#|dois|duas|tres|quatro|cinco|seis|varias|varios|semanas|meses|dias|horas|um mes|uma semana|uma hora) (horas|dias|semanas|meses|minutos)? (que|a espera|e nada|sem|esperando|aguardando|por|pela|pelo|e ainda|e nao) ; (ja)? (sao|passaram|se passaram|vao|passou) (#|dois|duas|tres|quatro|mais de) (dias|semanas|meses|mes) ; (adi*|remarc*|posterg*|protel*) ; tarde demais ; fora do prazo ; (prazo|data) ..3 (nao|desrespeit*|descumpr*|incumpr*) ; lentissim* ; (servico|entrega|atendimento) (lent*|demorad*)`,
			yes: 'Chegou com três semanas de atraso.',
			no: 'Quero a entrega em maio.',
		},
		'wrong-item': {
			patterns: `(errad*|trocad*|incorret*|equivocad*) (produto|tamanho|cor|modelo|numero|pedido|endereco|livro|artigo|item|nome|morada|peca)? ; (outro|outra|diferente) (produto|tamanho|cor|modelo|numero|artigo|item) !pergunta ; (enviaram|mandaram|recebi|recebemos|veio|vieram|chegou|entregaram|deram|chegaram|trouxeram|enviado|enviou) ..3 (errad*|outro|outra|trocad*|diferente*|em vez) ; (em vez|no lugar|ao inves) (de|do|da|dos|das) ; nao (e|era|foi|eram|sao|corresponde|condiz) (o|a|ao|com)? ..1 (que|pedi|comprei|encomendei|pedido|escolhi) ; (pedi|encomendei|comprei|solicitei|escolhi|reservei|encomendamos|pedimos) ..6 (mas|e|porem) ..3 (recebi|veio|chegou|vieram|enviaram|mandaram|chegaram|recebemos) !perfeito|rapido|hoje ; (enganaram|equivocaram|confundiram) ; (trocaram|troca de) (o|a|meu|minha|pedidos)`,
			yes: 'Mandaram o tamanho errado.',
			no: 'Qual tamanho é o certo para mim?',
		},
		'missing-part': {
			patterns: `(falta|faltam|faltava|faltavam|faltando|faltou|faltaram|em falta) !pouco|dias|semanas|apenas ; incomplet* ; (sem|nao veio com|nao trazia|nao inclui|nao vinha com|nao veio|nao vieram) (o|a|os|as|seu|nenhum)? (cabo|carregador|parafusos|manual|instrucoes|controle|tampa|comando|adaptador|acessorios|chave|chaves|nota fiscal|fatura|bateria) ; (caixa|pacote|envelope|embalagem) ..2 vazi* ; (so|apenas|somente) ..2 (um|uma|dois|duas|metade|#) (dos|das|de|pecas|peca|itens|par|recebi)? ; (so|apenas) (recebi|veio|vieram|chegou|chegaram) ; metade (do|da|dos|das) ; veio sem ; nao (estava|estavam|vinha|vieram|veio) (incluid*|na caixa|dentro|no pacote)`,
			yes: 'Faltam dois parafusos na caixa.',
			no: 'A caixa está completa.',
		},
		overcharged: {
			patterns: `(valor|fatura|preco|total|conta) ..5 nao (bate|confere|corresponde|coincide|e o) ; (cobr*|debit*|fatur*) ..9 (mesmo|apesar|embora|sem minha|sem a minha) ; (cobr*|debit*|factur*|fatur*|paguei|pago|descont*|lanc*|cobranca) ..4 (duas vezes|dobro|em dobro|duplicad*|duplicidade|duplicado|tres vezes|a mais|indevid*|de novo|novamente|por engano|sem (autorizacao|permissao|motivo|minha)|mesmo (apos|depois)|apesar|demais|errad*|outra vez|a dobrar|incorret*) ; (cobranca|cobrancas|taxa|taxas|debito|valor|multa|mensalidade|juros|fatura|conta|pagamento) ..1 (indevid*|duplicad*|dupla|duplo|dobro|abusiv*|errad*|desconhecid*|extra|ocult*|incorret*|injustificad*|excessiv*|nao reconhecid*|nao autorizad*|a mais|absurd*|em duplicado) ; dupla cobranca ; (continuam|continua|seguem|estao|continuo) ..1 (cobrando|a cobrar|sendo cobrad*|a ser cobrad*|debitando|a debitar|me cobrando) ; (fatura|conta|valor|preco|total|boleto) ..3 (errad*|incorret*|nao (confere|bate|corresponde)|absurd*|mais alt*|muito alt*|dobrou|aumentou|exorbitante|superior) ; (desconto|cupom|cupao|promocao|codigo) ..4 (nao ..1 (aplic*|funciona|aceit*|entrou|foi)|nunca) ; (nunca|nao) ..1 (autorizei|contratei|solicitei|assinei|aderi|subscrevi|reconheco) ; mais (caro|do que) (que|o|do|deveria)? ; erro (de|na) (faturacao|faturamento|fatura|cobranca)`,
			yes: 'Fui cobrado duas vezes pelo mesmo pedido.',
			no: 'Quanto cobram pelo frete?',
		},
		'refund-owed': {
			patterns: `(do|meu) (dinheiro|reembolso|estorno) ..2 (nada|noticias|nem sinal) ; (nao|nunca|ainda|sem|espero|aguardo|aguardando|quando|onde|cade|nenhum|prometeram|devem|nada de|nada do) ..5 (reembols*|estorn*|devolv*|devolucao|meu dinheiro|ressarc*|o dinheiro|reposto|creditado|a caucao|o deposito) !politica|problema ; (reembolso|estorno|devolucao|ressarcimento|caucao|dinheiro) ..3 (nao|nunca|pendente|negad*|recusad*|parcial|atrasad*|jamais) !problema ; (negam|negaram|recus*) ..3 (reembols*|devol*|garantia|estorn*|troca|trocar) ; quero (o)? meu dinheiro ; meu dinheiro (de volta)? ; dinheiro de volta ; ficaram com (o meu|meu|a minha)`,
			yes: 'Ainda não recebi o reembolso.',
			no: 'O reembolso chegou, obrigado.',
		},
		unanswered: {
			patterns: `(ninguem|nao|nunca|sem|nem|nenhuma|nenhum|jamais|zero|aguardo|espero|aguardando) ..4 (resposta|respostas|responde|respondem|respondeu|respondido|responderam|retorno|retornam|retornou|retornaram|atende|atendem|atendeu|atenderam|ligou|ligaram|liga de volta|noticias|aviso|avisou|avisaram|informou|informaram|informacao|explicacao|satisfacao|contato|contacto|contatou|contactou|contactaram|posicionamento|resolve nada|ajuda|ajudou|explica|feedback|devolvem|devolveu a chamada|sabe) !pergunta|rapid* ; ignor* ; silencio ; (desligaram|desligou|desligam) (na|o|a|me)? (cara|telefone|chamada)? ; impossivel (contat*|contact*|falar|conseguir|entrar) ; nao ..1 (consigo|conseguimos|consegui) ..2 (falar|contat*|contact*|atendimento|uma resposta|retorno|resposta|que alguem) ; (terceiro|terceira|segundo|segunda|quarto|quarta|quinto|quinta|enesimo|enesima|#) (email|e mail|mensagem|contato|contacto|ligacao|reclamacao|carta|chamado|protocolo|vez que (ligo|escrevo|entro)) ; (escrevi|liguei|enviei|mandei|reclamei|entrei em contato|contactei|telefonei|ja liguei) ..3 (duas vezes|tres vezes|varias vezes|diversas vezes|inumeras|vezes|varios emails|tres emails|varios e mails|mil vezes) ; (empurr*|jogad*|jogam|transferem|transferid*) ..2 (para|um|de) ; respostas (automaticas|prontas|padrao) ; (jogo|passa|passam) (do)? empurra ; robo ; descaso`,
			yes: 'Ninguém responde aos meus e-mails.',
			no: 'Obrigado pela resposta rápida.',
		},
		rude: {
			patterns: `grosseir*|grosso|grossa|grossos|grosseria*|maleducad*|malcriad*|rude|rudes|indelicad*|desrespeit*|arrogant*|prepotent*|estupid*|insult*|humilh*|ironic*|debochad*|deboch*|antipatic*|agressiv*|hostil|discrimin*|racist*|ofens*|ofend*|destrat* ; (mal|ma) (criad*|educad*|educacao) ; (tratad*|trataram|tratou|atendid*|atendeu|falou|falaram|respondeu|tratada) ..2 (mal|muito mal|pessimamente|como um|como uma|com desprezo|com desdem|de forma|aos gritos|com descaso) ; (ma|pessima) (vontade|educacao|atitude) ; falta de (respeito|educacao|profissionalismo|consideracao) ; (gritou|gritaram|gritando|a gritar) ; (riu|riram|zombou|gozou|gozaram|debochou) (de|da|na|comigo)? ; pouco profissional ; me (amea*|expuls*|xing*) ; xingou`,
			yes: 'O entregador foi muito grosseiro.',
			no: 'Equipe muito simpática.',
		},
		'bad-quality': {
			patterns: `(ma|mau|pessim*|horrivel|terrivel|baixa|fraca|deficiente|mediocre|lamentavel|pior|pavoros*|vergonhos*|desastros*|horriveis|precari*|porco) (qualidade|servico|atendimento|experiencia|produto|trabalho|estadia|comida|material|gestao|organizacao|compra|tratamento|hotel|empresa|apresentacao|embalagem|suporte|comunicacao|hospedagem|acabamento) ; (qualidade|servico|atendimento|produto|trabalho|comida|material|embalagem|experiencia|gestao|quarto|jantar|estadia|suporte) ..3 (ma|mau|pessim*|horrivel|terrivel|ruim|fraca|fraco|deficiente|mediocre|lamentavel|deixa muito|deixou muito|deixou a desejar|deixa a desejar|baix*|piorou|um lixo|desastre|inexistente|intragavel|decepcionant*|um nojo|porcaria|pessimo) ; mal (feit*|instalad*|costurad*|acabad*|embalad*|montad*|pintad*|traduzid*|impress*|executad*|servid*) ; dinheiro (jogado fora|deitado fora|no lixo|perdido) ; (jogar|deitar|perder|perda de) (dinheiro|tempo) ; nao vale ; (durou|duraram|dura|aguentou) (so|apenas|menos|pouco|dois|tres|uma|um|duas|# dias) ; (com|apos|depois de|em) (so|apenas|poucos|poucas|menos de|dois|tres|duas|#|um|uma) (dias|usos|semanas|meses|lavagens|dia|horas|mes|semana|uso|lavagem) (de uso|de utilizacao|ja|parou|quebrou|estragou|deixou) ; um (desastre|lixo|horror|nojo|pesadelo|absurdo|inferno|fiasco) ; uma (porcaria|vergonha|palhacada|merda|bagunca|droga|lastima) ; incompeten*|despreparad*|amador* ; ruim|ruins ; intragavel ; pesadelo ; neglig* ; descaso ; (erro|erros) (na|no|da|do|de) (minha|meu|voces|fatura|cadastro|reserva|vossa) ; deixou|deixa (muito)? a desejar ; serviço porco`,
			yes: 'A qualidade é péssima.',
			no: 'Qualidade excelente.',
		},
		'cancelled-by-you': {
			patterns: `(dado|deram|deu|venderam|vendido) ..3 (quarto|mesa|lugar|assento|vaga) ..2 (a|para) (outr*) ; (foi|foram|voces|ter|tiveram|empresa|hotel|companhia|me|unilateralmente|loja|sido) ..1 (cancelad*|cancelaram|cancelou|anulad*|anularam|suspens*|suspenderam|bloquead*|bloquearam|encerrad*|encerraram|excluid*|desmarcad*|desmarcaram) ..1 (o|a|meu|minha|sem|nosso|nossa|em cima|por|na|no)? ; (voo|pedido|reserva|consulta|viagem|conta|evento|contrato|aula|entrega|visita|encomenda|compra|comboio) ..2 (cancelad*|anulad*|suspens*|bloquead*|sumiu|desaparec*|cancelaram|desmarcad*|encerrad*) ; (nao|nenhuma) ..2 (consta|constava|encontram|encontraram|existe|localizam) ..2 (reserva|pedido|pagamento|conta|registro|registo)? ; sem (aviso|aviso previo|avisar|me avisar|explicacao|explicacoes|consentimento|meu consentimento|motivo|justificativa|justificacao|dizer|comunicar|autorizacao) ; overbooking`,
			yes: 'Cancelaram a minha reserva sem aviso.',
			no: 'Como cancelo uma reserva?',
		},
		'no-show': {
			patterns: `(ninguem|tecnico|entregador|estafeta|canalizador|instalador|motorista|taxi|nao|encanador|eletricista|montador|nunca|transportadora) ..4 (veio|vieram|apareceu|apareceram|compareceu|compareceram|aparece|passou|vem|foi la|ninguem apareceu|comparece) !bem|cedo|rapido|com|quebrad*|errad* ; (deram|levei|deu) (um)? bolo ; (esperei|esperando|esperamos|fiquei a espera) ..5 (em vao|a toa|o dia todo|a manha toda|e ninguem|o dia inteiro|a tarde toda) ; faltaram|faltou (a|ao) (visita|agendamento|marcacao|compromisso) ; (perdi|tirei|faltei) (o|um|ao)? (dia|manha|trabalho) (de trabalho|de folga)?`,
			yes: 'O técnico não apareceu.',
			no: 'O pedido está completo.',
		},
		'not-as-described': {
			patterns: `(nao|nada|diferente|muito longe) ..3 (como (na foto|descrito|anunciad*|nas fotos|promet*|no site|diz)|parec* com|igual (a|ao)|da foto|das fotos|da descricao|do (anunciad*|anuncio|prometid*|descrito|que (esta|foi|mostra|aparece|diz|prometeram|vi))|corresponde (a|ao)|condiz com|a ver com|conforme) ; (propaganda|publicidade) enganosa ; engan* ; golpe|golpistas|fraude|fraudulent*|burla|burlad*|aldrab*|lesad*|mentira|mentir*|mentiu|mentem|mentiram|vigari* ; (fals*|falsific*|usad*|de segunda mao|vencid*|fora da validade|replica|pirata|recondicionad*) (produto|artigo|em vez)? !contrato ; nao e original ; fora do prazo de validade`,
			yes: 'O quarto não é como nas fotos.',
			no: 'É exatamente como descrito.',
		},
		'locked-out': {
			patterns: `(nao|impossivel|impede|sem conseguir|nem) ..3 (acessar|aceder|entrar|fazer login|logar|pagar|baixar|descarregar|abrir|conectar|registar|cadastrar|completar|concluir|finalizar|usar|utilizar|reservar|ativar|carregar|salvar|guardar|ver meu|ver minha|imprimir|recuperar|deixa|permite|acesso|comprar|instalar|exportar|emitir|iniciar sessao|enviar o) !duvida|esperar ; (mensagem|codigo|da|aparece|mostra|tela|pagina) (de|um|o)? erro ; erro (ao|no|na|#|quando|do sistema|cada|constante|interno) ; (app|aplicativo|aplicacao|pagina|site|sistema|programa|portal|plataforma|servidor) ..3 (trav*|cai|caiu|fecha|falha|erro|nao carrega|nao abre|lent*|nao responde|congela|fora do ar|bug*|em baixo|indisponivel) ; conta ..2 (bloquead*|suspens*|desativad*|hackead*|invadid*) ; senha|password ..4 (nao|nunca|incorret*|erro|invalid*) ; (perdi|perdemos|apagaram|apagou|sumiram|desapareceram) ..2 (dados|arquivos|ficheiros|fotos|trabalho|tudo|acesso|documentos) ; (dados|arquivos|ficheiros|fotos) ..2 (perdid*|apagad*|sumiram|desaparec*) ; (tela|ecra) (preta|branca|azul|preto|azul)`,
			yes: 'Não consigo acessar a minha conta.',
			no: 'Já consigo acessar.',
		},
		nuisance: {
			patterns: `morn*|insoss*|requentad*|abafad* ; suj*|imund*|nojent*|manchad*|mofo|mofad*|bolor*|barata|baratas|percevej*|formigas|insetos|inseto|ratos|rato|cabelo|cabelos|fedor*|fedorent*|fedia|fede|pegajos*|larva*|bicho|bichos|malcheiroso ; mal cheiroso ; (comida|prato|pizza|agua|banho|sopa|cafe|jantar|quarto|massa|marmita) ..2 (fri*|cru|crua|queimad*|podre|passad*|salgad*|gelad*|azed*|estragad*|velh*) ; (chegou|estava|estavam|veio|vieram|completamente|servid*) (fri*|cru|crua|queimad*|podre*|gelad*|derretid*|azed*|salgad*) ; (mau|maus) (cheiro|cheiros|odor) ; cheiro (de|a) (esgoto|mofo|podre|cigarro|tabaco|queimado) ; (cheira|cheirava) mal ; (barulho|barulhos|ruido) ..2 (toda|insuportavel|noite|obras|ate|constante|vizin*|de obras|infernal) ; muito barulh* ; barulhent*|ruidos* ; musica (alta|ate) ; desconfort* ; insuportavel ; sem (toalhas|papel|ar condicionado|limpeza|lencois|limpar) ; nao (estava|estavam|esta) (limp*|fresc*) ; intoxic* ; podre ; vencid* ; entupid*`,
			yes: 'O banheiro estava sujo.',
			no: 'Quarto limpo e silencioso.',
		},
		'not-solved': {
			patterns: `(ainda|nao|nunca|continua|continuam|continuo|ninguem|nada|sem|nenhuma|seguimos|tampouco|nem) ..4 (solucao|solucoes|solucionad*|solucionam|resolvid*|resolve|resolvem|resolveram|resolveu|resolver|resolverem|consertad*|consertaram|arranjad*|reparad*|corrigid*|mudou|feito|trocad*|melhorou|fizeram nada|acontece|providencia|providencias) !tamanho ; (mesmo|mesma|identico) (problema|erro|defeito|falha|historia|avaria|situacao) ; (problema|defeito|erro|falha|avaria|barulho|vazamento|situacao) ..2 (persiste|continua|volta|voltou|reaparec*|se repete|permanece|mantem|retornou) ; (ha|faz) ..1 (semanas|meses|dias|tempo|#|dois|tres|um mes|uma semana) ..1 (semanas|meses|dias)? ..1 (sem|com|a tentar|tentando|reclamando|esperando|que|nisso|assim) ; continua|continuam (fri*|igual|sem|quebrad*|mal|falhando|esperando|avariad*|vazando|pendente|desligad*|na mesma|tudo) ; ate (hoje|agora) ; (mes|meses|semanas|dias) sem`,
			yes: 'O problema continua sem solução.',
			no: 'Tudo resolvido, obrigado.',
		},
		'broken-promise': {
			patterns: `(prometer*|prometid*|prometeu|garantir*|garantiu|garantid*|disseram|disse|confirmaram|confirmou|combinamos|combinado|combinaram|asseguraram|ficaram de) ..9 (mas|nunca|nao|ninguem|nada|ainda|ate hoje|porem|e nada) ; promessa* (nao cumprid*|falsas|vazias|quebradas|descumprid*) ; (nao|des|in) ..1 (cumpr*|respeitaram|respeitou) ; descumpr*|incumpr* ; (apesar (de|do|da|dos|das)|mesmo (apos|depois|assim|com)|nao obstante) ; (como|conforme) (prometeram|combinado|prometido) ..2 (nao|nunca)`,
			yes: 'Prometeram sexta-feira mas ninguém veio.',
			no: 'Prometi uma bicicleta ao meu filho.',
		},
		flaw: {
			patterns: `arranhao|arranhoes|arranhado|arranhada|risco|riscad*|riscos|manchinha ; erro (de digitacao|de ortografia|ortografico|de portugues|de impressao|de escrita) ; erros de (digitacao|ortografia) ; gralha|gralhas ; (pequen*|leve|ligeir*|minim*) (defeito|defeitinho|erro|problema|dano|mancha|atraso|imperfeicao|detalhe|falha|amassado|rachadura|inconveniente|risco|incomodo|reclamacao|queixa|critica|amolgadela|arranhao|descuido) ; (um pouco|um pouquinho|ligeiramente|levemente|meio|um bocado|um tanto) (tarde|fri*|tort*|folgad*|solt*|lent*|suj*|manchad*|riscad*|amassad*|decepcion*|desconfort*|salgad*|desbotad*|danificad*|confus*|arranhad*|apertad*|amarrotad*|dur*|atrasad*|chateado|barulhent*) ; (link|botao|pagina|imagem|foto) ..4 (quebrad*|nao funciona|nao carrega|errad*|nao abre|partid*) ; (tort*|desbotad*|balanca|range|rangendo|bambo) ; (linha|fio) solt* ; botao solto ; (mal|errado) escrit* ; escrito errado ; dificil de (ler|abrir|encontrar|fechar) ; (data|horario|preco|numero|nome) (errad*|incorret*|desatualizad*) ; desatualizad* ; poderia ser melhor`,
			yes: 'Há um pequeno arranhão na tampa.',
			no: 'Procuro um arranhador para gato.',
		},
		discrepancy: {
			patterns: `(pedi|comprei|encomendei|pedimos|encomendamos) # ..3 (chegou|chegaram|veio|vieram|recebi|recebemos) #; # (pedid*|pag*) ..2 # (chegou|chegaram|recebid*|entregue*); (disseram|prometeram|combinado|ficou) ..5 (ja estamos|hoje e|e hoje)`,
			yes: 'Pedi 3, chegaram 2.',
			no: 'Pedimos três cadeiras e adoramos.',
		},
		'complaint-word': {
			patterns: `reclam* !obrigad*|departamento ; queixa|queixas|queixar*|queixo ; livro de reclamacoes ; protest* ; insatisfac* ; (formalizar|registrar|registar|apresentar|fazer) (uma|minha|a|o meu)? (reclamacao|queixa|denuncia|protesto)`,
			yes: 'Quero fazer uma reclamação formal.',
			no: 'Não tenho nenhuma queixa.',
		},
		disappointed: {
			patterns: `decepcion*|desapont*|desilud*|insatisfeit*|descontent*|chatead*|irritad*|furios*|indignad*|frustrad*|frustrante|indignacao|revoltad*|revoltante|cansad*|fart*|zangad*|aborrecid*|triste|desesperad*|estressad*|enfurecid*|inconformad*|lament* !profundamente ; (nao|nada) (estou|estamos|fiquei|ficamos|muito)? ..1 (satisfeit*|content*|feliz|agradou|gostei|atendeu) ; (pior|jamais|nunca) ..2 (experiencia|visto|vi|passei|empresa|compra) ; (arrependid*|arrependo|me arrependi) ; perdi a (paciencia|confianca) ; esperava (mais|outra|algo melhor|muito) ; que (decepcao|desilusao|nojo|vergonha|absurdo) ; (ja)? chega|basta ; nao aguento ; de saco cheio`,
			yes: 'Estou muito decepcionado.',
			no: 'Não vão se arrepender.',
		},
		unacceptable: {
			patterns: `(e assim que|assim) ..1 (tratam|trata|tratar) ..2 ; inaceitavel|inaceitaveis|inadmissivel|intoleravel|vergonh*|ridicul*|absurd*|inacreditavel|lamentavel|escandal*|imperdoavel|injust*|insolit*|inconcebivel|inexplicavel|abusiv*|abuso|palhacada|afronta|desrespeito|incrivel !servico|atendimento|produto|experiencia|trabalho|equipa|equipe ; nao (e|pode ser|e normal|da|posso|aceito|entendo|e possivel|e justo|tem cabimento|acho|admito) (aceitavel|normal|possivel|justo|serio|assim|que|correto|certo|aceitar|continuar|mais)? ; como (e possivel|pode|podem|e que) ; falta de (seriedade|respeito|profissionalismo|consideracao|compromisso|vergonha) ; que (tipo|especie|raio) de (empresa|servico|brincadeira|atendimento) ; (culpa|erro|responsabilidade|negligencia) (de voces|vossa|sua|da empresa|deles) ; por que (tenho|eu tenho|devo) ; brincadeira`,
			yes: 'Isto é inaceitável.',
			no: 'Aceitam cartões?',
		},
		problem: {
			patterns: `problema|problemas|inconvenient*|transtorno*|incidente ; infelizmente|lamentavelmente ; no entanto ; porem|contudo ; ainda ; por que ; porque ; erro ; equivoco ; dificuldade* ; estranh* ; em vez ; embora|apesar ; de repente ; deveria|devia ; incomodo ; apenas ; so ; ja (sao|faz|ha) ; aborrecimento`,
			yes: 'Há um problema com o meu lugar.',
			no: 'Nenhum problema.',
		},
		sarcasm: {
			patterns: `(parabens|bravo|otimo trabalho|bom trabalho|belo trabalho|muito obrigad*|obrigad*|que bom|que maravilha|maravilha|excelente servico|otimo servico|fantastico|maravilhoso|muito bem|perfeito|palmas|que lindo|belo servico) ..8 (terceir*|segund*|enesim*|quebrad*|semanas|atras*|nada|ninguem|errad*|nunca|perdid*|estrag*|vazi*|horas|cancel*|avariad*|partid*|arruin*) ; (obrigad*|valeu) por (nada|estragar*|ignorar*|me fazer perder|arruinar*|perder*|acabar*) ; (belo|bela|lindo|que) (servico|desastre|maneira de|vergonha|palhacada|porcaria|nojo|jeito de)`,
			yes: 'Parabéns, terceira chaleira quebrada.',
			no: 'Parabéns, o jardim ficou lindo.',
		},
		demand: {
			patterns: `exijo|exigimos|exige ; (espero|esperamos|quero|solicito|preciso|peco|requeiro|queremos|aguardo|aguardamos) (uma|um|a|que|o|por|de)? (solucao|resposta imediata|explicacao|compensacao|reembolso|resolvam|devolvam|providencias|troquem|me deem|me devolvam|providencia|posicionamento|resolucao) ; (resolvam|solucionem|arranjem|consertem|resolva|solucione) ; (o mais (rapido|breve)|o quanto antes|quanto antes|imediatamente|imediata|com urgencia|urgentemente|de imediato|em # (horas|dias)) ; o que (vao|pretendem|voces vao|voce|pensam) ; facam (alguma|algo) ; (tomem|tomar) providencias`,
			yes: 'Exijo uma solução imediata.',
			no: 'Quero duas cadeiras.',
		},
		'plain-question': {
			patterns: `(tem|ha|fazem|vendem|enviam|entregam|oferecem|posso|podemos|podem|poderia|poderiam|pode|aceitam|existe|e|esta|seria|estao|da|dao|teria|trabalham|disponibilizam|possuem) ..4 (disponive*|possivel|inclu*|estoque|stock|abert*|informac*|saber|dizer*|indicar*|recomend*|enviar*|compative*|adequad*|reservar|vegan*|gluten|estacionamento|retirar|levantar|trocar|pedir|tamanho|domicilio|sabado*|domingo*|catalogo|pagar|cor|outras|modelo|informar|aos|a|frete) ; (quanto|quantos|quantas) (custa|custam|e|sao|demora|tempo|fica|mede|pesa|dias|seria) ; quais (sao|e|os|as) ; (qual|que) (e|tamanho|tamanhos|medida|medidas|horario|horarios|diferenca|documentos|modelos|cores|prazo|valor|o|a) ; (gostaria|queria|gostava|quero|desejo|preciso|pretendo|queriamos) de? (saber|perguntar|informac*|mais informac*|conhecer|consultar|tirar uma duvida|obter informac*) ; (uma|um) (pergunta|duvida|questao|curiosidade) ; (estou|estamos) interessad* ; tenho interesse ; a que horas ; o que acontece se ; e possivel ; como (posso|faco|se|funciona) ; quando (abrem|abre|estara|sai|fecham|chega o novo|volta)`,
			yes: 'Vocês enviam para a Noruega?',
			no: 'A lâmpada quebrou.',
		},
		praise: {
			patterns: `(excelente|excelentes|otim*|fantastic*|maravilhos*|perfeit*|incrivel|bom|boa|belo|impecavel|espetacular|excepcional|nota dez|nota 10) (servico|trabalho|produto|atendimento|experiencia|qualidade|equipa|equipe|estadia|comida|loja|site|compra|suporte|hotel|pessoal|ajuda)? ; muito obrigad* ; (obrigad*|obg) (por tudo|pela|pelo|a todos) !nada|ignorar ; parabens ; (muito|super|totalmente|realmente|extremamente) (content*|satisfeit*|simpatic*|feliz|agradecid*|rapid*|profissiona*|bom|boa|gentil|gentis|atencios*|bonit*|educad*|prestativ*) ; ador* ; amei ; satisfeit* ; recomend* ; agradec* ; funciona (perfeitamente|muito bem|as mil maravilhas) ; tudo (perfeito|otimo|excelente) ; cinco estrelas ; (sao|voces sao) (os melhores|otimos|incriveis|demais|show) ; continuem assim ; elogio|elogiar ; nota (dez|mil|10) ; gentileza ; gostei muito ; amei`,
			yes: 'Excelente serviço, muito obrigado!',
			no: 'Não estou muito satisfeito.',
		},
		solved: {
			patterns: `(ja|tudo|esta|ficou|problema|foi|ha|ta|agora) ..1 (resolvid*|solucionad*|consertad*|arranjad*|reparad*|resolveram) !nao|ainda|? ; (ja|agora|finalmente|tudo) (esta)? (a)? funcion* ; funciona* (de novo|agora|perfeit*|muito bem|bem|tudo|corretamente|outra vez|normalmente) !nao ; (troca|reembolso|estorno|peca|pacote|pedido|nov*|dinheiro|produto|encomenda|tudo) ..3 (chegou|chegaram|recebid*|recebi|caiu|veio) (hoje|ontem|esta manha|perfeit*|bem|em perfeit*|a tempo|e funciona|rapid*|certinho|obrigad*|direitinho|antes|na conta|em ordem) !quebrad*|mas|partid* ; (recebi|ja recebi|chegou|recebemos) (o|a|meu|minha|ja|tudo) (reembolso|estorno|troca|dinheiro|nov*|pacote|peca|produto novo|pedido)? (e (funciona|esta|deu)|obrigad*|perfeit*|muito obrigad*|hoje|em perfeito|direitinho) !quebrad*|mas ; (resolveram|trocaram|consertaram|repararam|arranjaram|devolveram|reembolsaram|solucionaram) !mas|nao|mal ; obrigad* (por|pela|pelo) ..2 (resolv*|solucao|solucion*|reembolso|troca|rapida solucao|reparacao|conserto|ajuda|rapidez|resolucao|trocar*) ; nao (e mais|preciso mais|sera mais) (necessari*)? ; (desconsiderem|ignorem|podem ignorar|favor desconsiderar) ; (foi|era) (erro|engano|culpa) (meu|minha) ; (apareceu|encontrei) (o|a) (pacote|encomenda) ; (serviu|serviram|ficou|ficaram|cabe) (perfeit*|muito bem|bem|otim*|direitinho) ; assunto (resolvido|encerrado) ; tudo (certo|bem|em ordem|ok|correto|perfeito|funcionando) (agora|ja|por aqui|obrigad*)? ; ja consigo (entrar|acessar|aceder|usar)`,
			yes: 'Já está resolvido, funciona bem.',
			no: 'Ainda não está resolvido.',
		},
		purchase: {
			patterns: `(gostaria|quero|queremos|queria|desejo|pretendo|posso|preciso|gostava|interesse em) de? (fazer um pedido|fazer uma encomenda|encomendar|comprar|reservar|adicionar|acrescentar|assinar|contratar|renovar|alterar o endereco|alterar a morada|mudar o endereco|atualizar|adquirir|orcamento|um orcamento|alugar|inscrever*|agendar|marcar) ; orcamento|cotacao ; catalogo ; tabela de precos ; fazer (um pedido|uma encomenda) ; (reserva|reservar|mesa|quarto) para (#|dois|duas|tres|quatro|o|a) ; (alterar|atualizar|mudar) (o|a|meu|minha|meus) (endereco|morada|dados|data|email) ; (por)? atacado ; (segunda via|copia) (da|de) (fatura|nota|boleto) ; (embrulho|papel) (de|para) presente`,
			yes: 'Gostaria de encomendar duas cadeiras.',
			no: 'A cadeira balança.',
		},
		application: {
			patterns: `curriculo|curriculum|cv ; candidatura|candidatar*|candidato ; (vaga|oferta) de (emprego|trabalho|estagio) ; carta de apresentacao ; parceria|patrocinio ; (nossa|minha) (empresa|agencia) (oferece|atua|e especializada) ; estagio ; proposta comercial ; aumentar (suas|as) vendas`,
			yes: 'Segue o meu currículo.',
			no: 'Trabalho aqui.',
		},
		business: {
			patterns: `(em|segue|seguem) anexo* !foto* ; anexo|anexa (a|o|fatura|contrato|ata)? ; (fatura|contrato|ata|relatorio) (anex*|em anexo) ; (reuniao|conferencia|videochamada) (de|do|amanha|no|na|as|marcada) ; ordem do dia ; para (seu|vosso) (conhecimento|informacao) ; lembrete ; ate (amanha|segunda) ; boletim|newsletter ; transferencia (efetuada|realizada) ; ata da`,
			yes: 'Segue em anexo a ata da reunião.',
			no: 'A carta está aqui.',
		},
		'no-complaint': {
			patterns: `(nao|nenhuma|nenhum|sem) ..3 (queixa|queixas|reclamacao|reclamacoes|reclamar|critica) ; nada a (reclamar|apontar|criticar) ; (so|apenas) (elogios|elogiar)`,
			yes: 'Isto não é uma reclamação.',
			no: 'É a minha segunda reclamação.',
		},
		'own-fault': {
			patterns: `(culpa|erro|distracao|descuido) (minha|meu|nossa|nosso); (minha|nossa) (culpa|distracao); meu erro; (deixei|deixamos) cair; caiu da minha mao; (esqueci|perdi|derramei|quebrei|parti) (a|o|as|os|meu|minha); digitei errado; sem querer (eu)?; nao e culpa de voces`,
			yes: 'Deixei cair na pia, culpa minha.',
			no: 'O entregador jogou no chão.',
		},
		bulk: {
			patterns: `(descadastr*|cancelar a inscricao|cancelar subscricao|deixar de receber); nesta edicao; (caros|prezados|queridos) (assinantes|leitores|condominos|colegas|socios|membros|todos); (ata da|ordem de trabalhos|pauta da|presentes); boletim`,
			yes: 'Nesta edição: como responder a reclamações.',
			no: 'Tenho uma reclamação.',
		},
		farewell: {
			patterns: `(nenhum outro|sem outro|nao ha outro) motivo; (nada a ver com|nao tem a ver com|nada contra) (voces|o servico|a empresa); (vou|vamos) (mudar|me mudar|mudar me) ; (mudanca de|mudei de) (cidade|pais|casa); nao preciso mais`,
			yes: 'Quero cancelar, não tem nada a ver com vocês.',
			no: 'Não confio mais em vocês.',
		},
		safety: {
			patterns: `(saiu|saia|saindo|sair|soltou|soltando|a deitar|deitou|soltar|comecou a) ..1 fumaca|fumo|fumegar ; fumaca|fumo (preta|preto|saindo|densa) !zona ; (pegou|pegar|pegando) fogo ; incendi* ; em chamas ; (fogo|chamas|faisca*|faisc*) !artificio|fogao ; explod*|explos*|estour* ; (queim*) (a mao|o dedo|minha|meu|me|a|o|os|as|mao|dedos) ..1 (mao|dedo|mesa|filho|pele|perna|braco)? ; queimadura* ; (me|se|nos|cortei|feri|machuc*) (queimei|queimou|cortei|cortou|machuc*|feri*|magoei|magoou|me|o dedo|a mao|se) ; (cortei|cortou) ; cheiro (de|a) (queimado|gas|fumaca|fumo) ; (vazamento|fuga) de gas ; monoxido ; choque (eletrico)? ; (levei|tomei|deu|apanhei) (um)? choque ; eletrocut* ; curto circuito ; curtocircuito ; superaquec*|sobreaquec* ; ferid*|ferimento*|lesao|lesoes|sangue|sangr*|machuc* ; (hospital*|urgencias|ambulancia|pronto socorro|samu) ; reacao alergica ; alergic*|alergia|alergenio* ; anafila* ; asfixi*|engasg*|sufoc* ; intoxic*|envenen* ; (vidro|vidros|cacos|metal|plastico|prego|parafuso) ..1 (na|no|dentro|de vidro) (comida|iogurte|sopa|salada|prato|pote|pao|alimento)? ; perig* ; (risco|problema|questao) de (seguranca|incendio|choque|vida) ; insegur* ; (freio|freios|travoes|travao) ..3 (nao|falh*|parti*) ; (quase|podia ter|poderia ter|por pouco) ..3 (morr*|queim*|cai*|mat*|acident*|incendi*|fer*|engasg*|machuc*|pegou|tragedia) !caro ; (caiu|desabou|cedeu|desmoronou) ..2 (em cima|sobre|com|quando|enquanto|na cabeca) ; toxic* ; (pontos na|fratur*|desmai*) ; bateria (inchada|estufada|explod*|inchou) ; (remedio|medicamento) (errado|trocado|vencido) ; salmonel* ; vomit*|vomit*`,
			yes: 'Começou a sair fumo do carregador.',
			no: 'É quarto para não fumadores?',
		},
		legal: {
			patterns: `advogad* ; (acoes|acao|medidas|via|vias|processo|meios|providencias) (legal|legais|judicial|judiciais|judicialmente|juridicas|cabiveis) ; (processar|processo contra|processarei|vou processar|processo judicial) ; (justica|tribunal|tribunais|juizado*|forum|juiz) !seja|fazer ; denunci* ; policia|delegacia|gnr|psp ; boletim de ocorrencia ; (procon|proteste|deco|asae|anatel|aneel|bacen|anac|ans|anvisa|anacom|erse|reclame aqui|consumidor gov|livro de reclamacoes|centro de arbitragem|ministerio publico|banco central|defensoria) ; (codigo|direito|direitos|defesa|lei|orgaos|protecao) (de|do|da|dos|ao) (defesa do)? consumidor* ; (meus|nossos) direitos ; danos morais ; indenizacao por danos ; perdas e danos ; notificacao extrajudicial ; arbitragem ; quebra de contrato ; autoridades ; orgaos competentes ; agencia reguladora`,
			yes: 'Vou falar com o meu advogado.',
			no: 'O mercado fica perto?',
		},
		privacy: {
			patterns: `(violacao|vazamento|fuga|quebra|roubo) de (dados|privacidad*|sigilo|meus dados) ; (minha|nossa) privacidade ; lgpd|rgpd|gdpr ; protecao de dados ; cnpd|anpd ; (dados|informacoes|endereco|morada|telefone|documentos|fotos|historico|cpf) ..1 (pessoa*|privad*|bancari*|medic*|confidencia*|sigilos*|meus)? ..4 (vaz*|compartilh*|partilh*|publicad*|publicaram|divulg*|vendid*|venderam|expost*|terceiros|outras pessoas|outro cliente|outros clientes|visive*|um desconhecido|outra pessoa|sem minha|sem o meu) ; (dados|fatura|pedido|nome|endereco|documentos|contrato|conta|historico|resultados|exames|email|extrato|perfil|encomenda) (de|da|do|dos) (outro|outra|outros|outras|um|alguem|terceiros|uma) ..1 (cliente|clientes|pessoa|pessoas|paciente|pacientes|usuario|utente|desconhecido|senhora)? ; (hackear*|hackead*|invadid*|clonad*|roubo de identidade|roubaram meus dados) ; sem (meu|o meu|minha|a minha|nosso) (consentimento|autorizacao|permissao) ; (compartilharam|partilharam|venderam|deram|publicaram|enviaram|vazaram|divulgaram|passaram) (o|a|os|as)? (meu|minha|meus|minhas|nossos) ..2 (dados|endereco|morada|telefone|numero|email|informac*|fotos|documentos|historico|exames) ; em copia ..3 (todos|outros)`,
			yes: 'Compartilharam os meus dados com outro cliente.',
			no: 'Onde está a política?',
		},
		'missed-event': {
			patterns: `(perd*|arruin*|estrag*|sem|a tempo do|a tempo para|tarde para|cancelar|nao chegou para|acab* com) ..4 (casamento|aniversario|natal|festa|funeral|enterro|voo|formatura|viagem|ferias|concerto|show|conexao|cerimonia|exame|prova|entrevista|evento|feira|batizado|batismo|comboio|aviao|lua de mel|apresentacao|espetaculo|noite|cruzeiro|jogo|reveillon|dia das maes|dia da mae|ligacao|pascoa) !vestido ; (casamento|aniversario|natal|festa|funeral|enterro|formatura|viagem|ferias|cerimonia|evento|feira|batizado|lua de mel|prova|presente) ..4 (arruin*|estrag*|foi ontem|era ontem|ja passou|ja foi|passou|perd*|foi no|foi sabado|era no|um desastre|sem) ; (era|eram|precisava*|comprad*|presente|encomendad*|e) para (o|a|meu|minha|nosso|um|uma)? ..1 (casamento|aniversario|funeral|formatura|batizado|natal|festa) ; ja nao (serve|adianta) ; nao adianta mais ; tarde demais para`,
			yes: 'Perdemos o voo por causa do táxi.',
			no: 'Vendem vestidos de casamento?',
		},
		'churn-threat': {
			patterns: `comigo nao contem ; nao contem (mais)? comigo ; nao (me|nos) (veem|verao|vao ver) ; para mim acabou ; (cancelar|cancelarei|cancelo|cancelamento|rescind*|encerrar|encerrarei|fechar) ..4 (tudo|se|imediat*|porque|hoje) !como ; (vou|vamos|irei|iremos|passar|mudar|mudarei|mudo|passo|trocar|trocarei|troco) ..3 (concorren*|outra (empresa|operadora|loja|companhia)|outro (fornecedor|banco|lugar|lado|operador)|de (operadora|empresa|fornecedor|banco)|outro|embora) !produto|tamanho|par ; (compr*|procur*|busc*|contrat*|encomend*) ..2 (outra (empresa|loja|parte|companhia)|outro (fornecedor|lugar|lado|sitio)|noutr*|concorren*|alternativ*|outros|em outro|em outra) ; (nunca|jamais|nao) ..2 (mais|volt*|compr*|recomend*|contar*) ..3 (comprar|compro|com voces|nada|aqui|ninguem|cliente|convosco|a comprar|encomendar|contratar|na vossa|nessa loja|voltar|piso) !reembolso|funciona|consigo ; nunca mais ; (perdem|perderam|perderao|vao perder|perder|perdeu|perdido) (a)? (um|uma|mais um|outro|varios) (bom|boa|antig*)? ..0 client* ; ultim* (pedido|compra|vez que|oportunidade|chance|aviso) ; concorren* ; nao (renov*|vou renovar) ; deixar de ser cliente ; noutro (lado|sitio|lugar)`,
			yes: 'Da próxima vez compro na concorrência.',
			no: 'Vou comprar de novo em breve.',
		},
		'repeat-failure': {
			patterns: `(segund*|terceir*|quart*|quint*|enesim*) ..1 (fri*|quebrad*|defeituos*|avariad*|errad*|tecnico|atras*|danific*|conserto) ; (segunda|terceira|quarta|quinta|sexta|enesima|decima|#a) (vez|entrega|reparacao|avaria|visita|queixa|reclamacao|carta|ligacao|troca|semana (sem|de|com)|chaleira|tentativa|mensagem|lampada|remessa) !que compro|feira ; (segundo|terceiro|quarto|quinto|enesimo|sexto) (atraso|email|e mail|erro|tecnico|pacote|produto|problema|mes|aparelho|defeito|chamado|protocolo|pedido|contato|incidente|conserto) ; (outra vez|de novo|novamente|mais uma vez) (quebr*|o mesmo|a mesma|mal|atras*|sem|nao|avari*|errad*|com|problema*|falh*|me|danific*|um|uma|erro|parou|fora) !obrigad*|parabens|comprar ; (quebr*|atras*|falh*|avari*|errad*|sem|mal|parou|pararam|cobr*|aconteceu|danific*|estrag*|caiu|defeito|veio) ..4 (outra vez|de novo|novamente|mais uma vez) !obrigad* ; (toda|todo|cada|todas as|todos os) (mes|semana|semanas|meses|dia|dias|pedido|entrega|santo) !que abro ; (mesmo|mesma) (problema|erro|falha|historia|avaria|defeito|situacao) ; (duas|tres|quatro|cinco|varias|muitas|#|mil|inumeras|diversas|demasiadas) vezes (ja|em|este|neste|que|esta|nesta) !ao ; ja (reclamei|escrevi|informei|avisei|enviei|aconteceu|trocaram|contactei|falei|expliquei|disse|mandei|pedi|troquei|tinha|havia|reportei|reparad*|abri) ; como ja (disse|informei|escrevi|expliquei|falei|referi) ; nao e a primeira (vez)? ; (continua|continuam) (a)? (quebr*|falh*|acontec*|repet*|cheg*|cair|caindo|chegando|avariar) ; (volta|voltou|voltam|voltaram) a (falh*|quebrar|acontecer|parar|dar|avariar|chegar|cobrar|desligar|pingar|apresentar|errar) ; (o|a) (substitut*|nov*|segund*) (tambem|ja) ; (tambem) (o|a)? (novo|nova|segundo|segunda|troca) ; (a|essa) troca tambem ; consecutiv* ; reincid*|recorrente*|repetid*|cronic* ; (ha|faz) (meses|semanas|# meses|dois meses|tres meses|# semanas) ; (outro|outra|mais um|mais uma) (avaria|atraso|falha|erro|quebrad*|problema|defeito) ; (o mes|a semana|o ano|da ultima|a vez) (passad*|anterior) (tambem|ja|foi|o mesmo) ; sempre (a mesma|o mesmo|igual|atras*)`,
			yes: 'Quebrou pela terceira vez.',
			no: 'Obrigado mais uma vez pela ajuda.',
		},
		vulnerable: {
			patterns: `dialise|quimioterapia|hemodialise ; bebe|bebes|gravid*|gestante* !roupa|vestido ; recem nascid* ; (meu|nosso|minha|nossa|um|uma|meus) (filho|filha|crianca|filhos|criancas|neto|neta|menino|menina) ..4 (de # anos|anos|tem|alergic*|doente|deficien*|autis*|se|asma*|meses) ; crianca* ..3 (doente|cortou|queimou|engasg*|alergic*) ; idos*|aposentad*|reformad*|pensionista*|deficien*|doent*|doenca|ceg*|surd*|alzheimer|demencia|autis*|cancer|cancro|quimio*|dialise|diabet*|insulina|asma|asmatic*|epilep*|oxigenio|cardiac*|infarto|oncolog*|internad*|viuv*|desempregad*|acamad*|tetraplegic* ; (cadeira de rodas|terceira idade|mobilidade reduzida) ; (tenho|tem|de|com) (#|oitenta|noventa|setenta) anos !garantia|client* ; (minha|nossa|meu|nosso) (mae|pai|avo|sogra|sogro) ..2 (de|tem|e|idos*|sozinh*|doente|vive|mora|nao pode) ; (vive|mora) sozinh* ; mae solteira ; ansiedade|depressao ; pessoa com deficiencia`,
			yes: 'Minha mãe tem 84 anos e mora sozinha.',
			no: 'Comprei um espelho.',
		},
		abuse: {
			patterns: `idiota*|imbeci*|burr*|estupid*|babaca*|merda*|porra|caralho|fdp|ladroes|ladrao|delinquent*|estelionat*|incompetentes|palhac*|puta*|puto*|bandid*|vagabund*|otari*|canalha*|vigarist*|aldraboes|trafulh*|picaretas|safad*|desgrac*|cretin*|corja|quadrilha|burlao|burloes|nojentos ; sem vergonha ; lixo de ; (bando|cambada|quadrilha|corja) de ; (filhos|filho) da ; vao (se|para o|a) (ferrar|inferno|merda|foder)`,
			yes: 'São um bando de ladrões.',
			no: 'São gentis.',
		},
		'public-exposure': {
			patterns: `(trustpilot|tripadvisor|google|facebook|instagram|twitter|tiktok|youtube|linkedin|booking|reclame aqui) ..3 (avaliacao|avaliacoes|comentario|publicar*|estrela*|todos|review|opiniao)? ; (avaliacao|opiniao|critica|comentario|review) (negativ*|ma|pessima|publica|no|na|de uma) ; (deixar*|escrever*|publicar*|postar*|vou postar|vou publicar|fazer*|meter*|expor*) ..3 (avaliacao|negativ*|redes|na internet|publico|critica|video|situacao|caso|experiencia) ; redes sociais ; nas redes ; (imprensa|jornal|jornais|jornalista*|televisao|midia|comunicacao social|reportagem) ; (contar*|avisar*|alertar*|dizer*|divulg*) ..2 (todo mundo|toda a gente|todos|amigos|conhecidos|a todos|outros clientes) ; uma estrela ; seguidores ; viraliz*|viral ; tornar* publico ; publicamente`,
			yes: 'Vou deixar uma avaliação negativa no Google.',
			no: 'Aperte o botão.',
		},
		'small-thing': {
			patterns: `(so|unico|unica|apenas) ..6 (morn*|senao|barulhent*) ; (pequen*|minim*|leve|ligeir*|insignificante*|singel*) (coisa|problema|detalhe|erro|defeito|observacao|inconveniente|sugestao|arranhao|risco|falha|nota|comentario|apontamento|incomodo|gralha|queixa|mancha|atraso|imperfeicao|reparo|lapso|critica|dano|amassado|amolgadela|ajuste) ; detalhezinho|coisinha|besteira|ninharia|bobagem|defeitinho|probleminha|errinho ; (nada|nao e|nao|sem) ..2 (grave|urgente|importante|demais|serio|dramatico|pressa|tao grave|de mais|gravidade) ; (so|apenas|somente) (para|queria|quero|um|uma) (avisar*|comentar*|informar*|que saibam|detalhe|pequen*|sugestao|dizer*|mencionar|sinalizar|alertar|toque|reparo) ; gralha|gralhas ; erro (de digitacao|de ortografia|ortografico|de portugues|de impressao) ; (um pouco|ligeiramente|levemente|um pouquinho) ; de resto ; sem pressa ; (para|nas) (o futuro|a proxima|proximas) ; sugestao ; (tirando|fora) isso ; o resto`,
			yes: 'Um pequeno detalhe: a tampa está riscada.',
			no: 'A tampa está quebrada.',
		},
		strong: {
			patterns: `furios*|indign*|nojo|escandal*|vergonh*|inaceitavel|inadmissivel|pessim*|horrivel|terrivel|desastr*|pior|intoleravel|fart*|absurd*|pesadelo|lamentavel|revolt*|ridicul*|descaso|palhacada ; (muito|extremamente|totalmente|profundamente|tao|completamente|bastante) (decepcionad*|chatead*|irritad*|insatisfeit*|mal|aborrecid*|grave|desiludid*|desapontad*|zangad*) ; ultima (vez|oportunidade|chance) ; chega ; exij* ; nao aguento ; nao e possivel`,
			yes: 'Estou furiosa.',
			no: 'Está bem.',
		},
		'seek-refund': {
			patterns: `reembols* !chegou|recebi|politica|obrigad* ; (estorn*|ressarc*) !chegou|recebi|obrigad* ; (devolv*|devolucao) ..2 (dinheiro|valor|total|importancia|quantia|o que paguei|o meu|meu|o) !chegou ; dinheiro de volta ; (meu|o meu) dinheiro ; restitu*`,
			yes: 'Quero o meu dinheiro de volta.',
			no: 'O reembolso chegou.',
		},
		'seek-credit': {
			patterns: `compens* !nao ; indeniz*|indemniz* ; (vale|credito|bonus|voucher) (pelo|na|em|como|de) ; ressarcimento por`,
			yes: 'Espero uma compensação.',
			no: 'Pago com cartão de crédito.',
		},
		'seek-discount': {
			patterns: `(um|algum|peco|quero) (desconto|abatimento) !codigo|cupom ; (desconto|reducao|abatimento) (no|na|do|de|da|em) (valor|preco|#|fatura|conta|mensalidade|proxim*)`,
			yes: 'Peço um desconto.',
			no: 'Eu conto.',
		},
		'seek-replacement': {
			patterns: `(substitu*|reposicao|reponham|repor) !chegou|tambem|recebi|obrigad* ; (troca|trocar|troquem|trocarem|trocado) (do|da|por|o|a|de|pelo|imediata|este|esse|meu)? (produto|um|outro|artigo|novo|tamanho|correto|certo)? !oleo ; (envi*|mand*|reenvi*|quero|entreg*|envio de) ..2 (outro|outra|um novo|uma nova|nov*|corret*|o certo|a certa|que falta*|as pecas|certo) ; (produto|aparelho|equipamento) novo ; novo envio`,
			yes: 'Quero a troca por um novo.',
			no: 'O prato está bom.',
		},
		'seek-repair': {
			patterns: `(repar*|consert*|arranj*|reparem) (o|a|isto|isso|em|meu|minha|do|da|urgente)? !obrigad*|perfeit*|ja ; (envi*|mand*|preciso|venha|visita de|mandem|agendar) (um|uma|o|outro|de um)? (tecnico|canalizador|eletricista|encanador|visita) ; (na|em|pela) garantia ; assistencia tecnica`,
			yes: 'Por favor, consertem o aparelho na garantia.',
			no: 'Um par de sapatos.',
		},
		'seek-apology': {
			patterns: `(um|exijo|espero|peco|nem|sem|mereco|quero|menos) ..2 (pedido de desculpa*|desculpas|retratacao) ; (pecam|pedir|pediu|pediram) desculpa*`,
			yes: 'Exijo um pedido de desculpas.',
			no: 'Com licença, onde ficam?',
		},
		'seek-explanation': {
			patterns: `explicac*|expli* (por que|porque|como|me|o)? ; (por que|porque|porque e que) (nao|me|se|foi|minha|meu|tenho|ninguem|esta|a|o|fui|ainda|razao|motivo) ; (quero|gostaria de|queria|gostava de) (saber|entender|perceber) (por que|porque|o que|como) ; o que (aconteceu|houve|se passa|ocorreu|se passou) ; como e possivel ; esclarec* ; motivo ; satisfac*`,
			yes: 'Quero uma explicação.',
			no: 'A praia é bonita.',
		},
		'seek-callback': {
			patterns: `(liguem|ligue|me liguem|ligar|contactem|contatem|telefonem|entrem em contato|entrem em contacto|entre em contato|me contatem|contatem me|retornem) (me|para mim|hoje|urgente)? ; (retornar|retornem|devolver) (a|minha)? (ligacao|chamada) ; falar com (um|uma|o|seu|alguem|algum) (responsavel|supervisor|gerente|pessoa|atendente|humano)? ; (um|uma) (telefonema|ligacao|chamada|contato) ; que (me|alguem) (me)? (ligue|liguem|contacte|contate)`,
			yes: 'Liguem-me ainda hoje.',
			no: 'Ontem chovia.',
		},
		'seek-cancellation': {
			patterns: `(cancelar|cancelem|cancelamento|anular|anulem|anulacao|rescindir|rescisao|desistir|desistencia|encerrar|cancele) ..3 (pedido|assinatura|contrato|conta|reserva|servico|compra|encomenda|tudo|linha|plano|o|a|meu|minha)`,
			yes: 'Quero cancelar o pedido.',
			no: 'O canal está aberto.',
		},
		apologises: {
			patterns: `desculp* ; perdao|perdoe ; (lamentamos|lamento|sentimos|sinto) (muito|imenso|pelo|pela|profundamente|o|a|que|os|saber|imensamente)? ; (nosso|meu) erro ; (erramos|falhamos) ; nossa culpa ; pedimos desculpa*`,
			yes: 'Pedimos desculpas.',
			no: 'Obrigado por escrever.',
		},
		asks: {
			patterns: `(poderia|pode|podes|podem|poderiam|por favor|por gentileza|peco|pedimos|precisamos|preciso|me|nos|consegue|conseguiria|gostaria que|solicitamos|agradecia|agradeciamos|favor) ..3 (enviar*|envie|envia|mandar*|mande|manda|indicar*|indique|indica|confirmar*|confirme|confirma|dizer*|diga|informar*|informe|fornec*|compartilh*|partilh*|anexar*|anexe|descrev*|verific*|numero|foto|fotos|dados|gravar|explic*|respond*|passar o|de uma foto|do numero|seu) ; (envie nos|envie me|mande nos|mande me|indique nos|diga nos|diga me|confirme nos|informe nos|nos envie|nos mande|me envie|me mande|nos informe|me informe|nos diga|me diga|me passa|me passe|nos conte|conte nos)`,
			yes: 'Envie-nos uma foto, por favor.',
			no: 'Vamos enviar um par novo.',
		},
		'asks-fair': {
			patterns: `(que|qual|como) ..6 (justa|justo|consider*|satisfatori*|compens*|aceitavel|gostaria que fizessemos|espera de nos|seria para|remediar|corrigir isso|acharia|pareceria|reparar isto|acha) ; solucao ..2 (justa|satisfatoria|adequada|aceitavel) ; como podemos (compens*|corrigir|resolver|remediar|ajudar melhor|reparar|acertar)`,
			yes: 'Que solução consideraria justa?',
			no: 'Qual é o número do pedido?',
		},
		offers: {
			patterns: `(enviaremos|enviamos|enviarei|envio|mandaremos|mandamos|mandarei|reembolsaremos|reembolsamos|reembolsarei|devolveremos|devolvemos|substituiremos|substituimos|trocaremos|trocamos|repararemos|reparamos|oferecemos|ofereco|ofereceremos|propomos|proponho|creditaremos|estornaremos|recolheremos|recolhemos|passara|recebera|faremos|entregaremos|procederemos|corrigiremos|anularemos|cancelaremos|verificaremos|resolveremos|ligaremos|contactaremos|compensaremos|agendei|agendamos|agendaremos|providenciaremos|providenciamos|consertaremos|marcamos|marquei) ; (podemos|posso|queremos|gostariamos|vamos|vou|iremos|irei|estamos) (de|a)? (oferecer|enviar|propor|trocar|reembolsar|devolver|substituir|reparar|mandar|consertar|preparar|providenciar|fazer|recolher|creditar|repor|compensar|estornar|preparando|enviando|tratar|agendar|resolver|verificar|tratando) ; (sai|saira|segue|seguira|sera (enviad*|reembolsad*|trocad*|substituid*)|chegara|chega|estara) ..2 (hoje|amanha|nov*|esta|corret*|em|ai|consigo) ; (sem (custo|custos|nenhum custo|qualquer custo)|gratis|gratuit*|por nossa conta|a nossa custa|de oferta|cortesia) ; pode (ficar com|guardar|manter) ; (tecnico|estafeta|colega|motorista|entregador|transportadora) (passara|ira|vai|recolhera|visitara) ; (agend*|program*|solicit*|marc*|reserv*) (a|uma|o|um) (troca|visita|recolha|coleta|reparacao|conserto|novo|nova|envio) ; (prefere|preferiria|aceitaria|deseja|quer) ..2 (reembolso|troca|nov*|que|um|uma) ; (vale|cupom|desconto|voucher|cupao) de ; (ja)? (pedi|pedimos) (ao|a) (armazem|deposito|transportadora|colega)`,
			yes: 'Enviaremos um par novo sem custos.',
			no: 'Obrigado pela paciência.',
		},
		delivers: {
			patterns: `(foi|foram|ja|acabamos de|acabei de|esta|estao|fizemos|fiz|efetuamos|ficou) ..2 (reembolsad*|reembolsar|substituid*|reparad*|enviad*|creditad*|corrigid*|resolvid*|devolvid*|entregue*|emitid*|restabelecid*|estornad*|desbloquead*|reativad*|concluid*|aplicad*|atualizad*|trocad*|enviar|devolver|instalad*|processad*|efetuad*|realizad*|consertad*|o reembolso|o estorno|a troca|despachad*|postad*|reembolsamos|enviamos|devolvemos|trocamos|estornamos|corrigimos|consertamos) !se|quando ; (reembolsamos|enviamos|devolvemos|trocamos|estornamos|corrigimos|consertamos|resolvemos|creditamos|emitimos) (hoje|ontem|ja|o|a|os) ; (reembolso|envio|troca|transferencia|reparacao|pedido|pacote|estorno|credito) ..2 (foi|ja|efetuad*|processad*|a caminho|emitid*|concluid*|saiu|realizad*) !sera ; (esta|ja|segue) (a caminho|a funcionar|funcionando|ativo|ativa|resolvido) ; codigo de (rastreio|rastreamento) e ; (problema|erro|falha) ..2 (resolvid*|corrigid*|solucionad*)`,
			yes: 'O reembolso de 54 reais foi efetuado hoje.',
			no: 'Vamos reembolsar.',
		},
		'asks-satisfied': {
			patterns: `(esta|ficou|tudo|funciona|foi|e|espero|esperamos|chegou|estao|correu|deu) ..4 (satisfeit*|a seu gosto|ao seu gosto|em ordem|resolvid*|solucionad*|funciona (bem|agora|tudo|corretamente)|content*|bem agora|corretamente|tudo bem|em perfeit*|agrado|tudo certo|certo agora|funcionando (bem|agora|corretamente)|a funcionar) ; (algo|alguma coisa|mais alguma) (mais|coisa) ; (posso|podemos) ajudar (em|com) ; como (esta|vai|ficou|correu) (a|o|tudo|indo) ; tudo (bem|certo|em ordem|ok)`,
			yes: 'Está tudo a seu gosto agora?',
			no: 'Trocamos.',
		},
		thanks: {
			patterns: `obrigad*|agradec*|agradeco|perfeito|ok|okay|otimo|certo|recebido|entendido|valeu|grat*|beleza ; (esta|ta) bem ; muito gentil`,
			yes: 'Muito obrigado!',
			no: 'O pacote está aqui.',
		},
		supposition: {
			patterns: `(quanto tempo|quantos dias|ate quando) ..1 (tenho|ha|posso|temos) ; se|caso ; em caso de ; o que (acontece|ocorre) ; (consertam|reparam|trocam|reembolsam|vendem|aceitam|oferecem|cobrem) ; como (funciona|se faz|posso|faco|e) ; politica de ; condicoes de ; gostaria de saber se ; e possivel ; para evitar ; por exemplo`,
			yes: 'O que acontece se chegar quebrado?',
			no: 'Chegou quebrado.',
		},
	},
};
