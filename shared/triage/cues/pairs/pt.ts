import type { CuePair } from './pair.ts';

const PERSONAL = `holerite|holerites|contracheque|contracheques|recibo de vencimento|recibos de vencimento|salário|salários|ordenado|diagnóstico|passaporte|passaportes|iban|receita médica|receitas|prontuário|prontuários|processo clínico|ficha clínica|relatório médico|relatórios médicos|laudo|laudos|resultados|exame|exames|análises|extrato|extratos|
	dados bancários|dados pessoais|dados de saúde|meus dados|nossos dados|cpf|rg|nif|cartão de cidadão|bilhete de identidade|carteira de identidade|data de nascimento|segurança social|morada|meu endereço|endereço residencial|número de telefone|telemóvel|meu número|meu telefone|número do cartão|declaração de irs|imposto de renda|atestado|baixa médica|declaração de doença|
	senha|senhas|minha ficha|meu processo|meu contrato|nome completo|nome e morada|minhas mensagens|minhas conversas|gravidez|dívida|dívidas`;

const STRANGER = `desconhecido|desconhecidos|desconhecida|estranho|estranhos|estranha|outra pessoa|outras pessoas|outro cliente|outra cliente|outros clientes|outro paciente|outra paciente|outros pacientes|outro doente|outra senhora|outro senhor|outra empresa|outro inquilino|outros inquilinos|outra família|outros pais|todos os pais|terceiros|um terceiro|pessoa errada|endereço errado|morada errada|email errado|e mail errado|destinatário errado|cliente errado|
	meu vizinho|minha vizinha|vizinhos|meu ex|minha ex|ex marido|ex mulher|meu chefe|minha chefe|meu patrão|minha entidade patronal|meus colegas|colegas|funcionários|todo o escritório|toda a equipa|toda a equipe|toda a turma|concorrente|concorrentes|minha sogra|outro utilizador|outros utilizadores|outro usuário|outros usuários|outro hóspede|outro aluno|alguém|não é meu|não é minha|não são meus|não sou eu|um tal|uma tal`;

const EXPOSED = `à vista de todos|à vista de toda|visível para todos|visíveis para todos|acessível a todos|acessíveis a todos|no mural|no quadro de avisos|no grupo do|no grupo da|grupo de whatsapp|grupo do whatsapp|em cópia|com cópia para todos|em cc|em voz alta|na frente de todos|na frente de todo|à frente de todos|à frente de toda|diante de todos|na frente dos|na sala de espera|na internet|no google|
	publicado|publicada|publicados|publicaram|divulgado|divulgada|divulgados|divulgaram|vazaram|vazou|vazado|vazados|vazamento|vendido|venderam|partilhado|partilharam|compartilhado|compartilharam|roubados|hackeado|hackeada|invadido|invadida|no lixo|na rua|todo mundo pode|toda a gente pode|toda a gente viu|todos podem ver|qualquer um pode|qualquer pessoa pode|qualquer pessoa podia|sem envelope`;

const BODY = `dedo|dedos|mão|mãos|braço|braços|perna|pernas|pé|pés|olho|olhos|cara|rosto|cabeça|testa|costas|costela|costelas|dente|dentes|lábio|lábios|boca|língua|garganta|pele|joelho|tornozelo|pulso|punho|ombro|pescoço|queixo|nariz|bochecha|cotovelo|quadril|coxa|sobrancelha`;
const HURT = `queimou|queimei|queimado|queimada|queimadura|queimaduras|cortou|cortei|cortado|cortada|corte|partiu|parti|partido|partida|quebrou|quebrei|quebrado|fraturou|fraturei|fratura|sangue|sangrou|sangrar|sangrando|inchou|inchado|inchada|inchados|pontos|suturado|entorse|torceu|torci|hematoma|hematomas|bolha|bolhas|manchas vermelhas|alergia|gesso|engessado|engessada|esmagou|esmagado|entalado|entalada|entalou|prendeu|preso|ferida|ferido|ferimento|magoou|machucou|machuquei|machucado|lesão|luxação|rasgou|coceira|dormente|feriu|feri|escaldada|escaldado`;

const PERSON = `criança|crianças|menino|menina|bebé|bebê|filho|filha|filhos|neto|neta|miúdo|miúda|mãe|pai|avó|avô|marido|esposa|mulher|esposo|companheiro|passageiro|passageiros|cliente|clientes|hóspede|aluno|alunos|paciente|utente|empregado|funcionário|funcionária|trabalhador|operário|técnico|colega|ciclista|peão|pedestre|cão|cachorro|gato|eu|ele|ela|sogra|sogro|senhora|senhor|vizinha|vizinho|irmã|irmão|me|se|quase`;

/** Portuguese of both sides of the ocean. */
export const PT_PAIRS: readonly CuePair[] = [
	{
		cue: 'privacy',
		one: PERSONAL,
		other: STRANGER,
		apart: 12,
		yes: 'No envelope vinha o laudo de outra senhora.',
		no: 'Os resultados ainda não saíram.',
	},
	{
		cue: 'privacy',
		one: PERSONAL,
		other: EXPOSED,
		apart: 10,
		yes: 'A recepcionista leu o meu diagnóstico em voz alta.',
		no: 'O meu passaporte chegou com a capa dobrada.',
	},
	{
		cue: 'privacy',
		one: `correio|email|emails|e mail|e mails|mensagem|mensagens|sms|carta|cartas|caixa postal|voicemail|pedidos|encomendas|faturas|fatura|reservas|consultas|documentos|fotos|envelope|formulário`,
		other: `para outra pessoa|dirigida a outra|dirigido a outro|dirigidas a outra|destinada a outra|destinado a outro|de um desconhecido|de uma desconhecida|de desconhecidos|de outros clientes|de outros pacientes|de outro cliente|de outra cliente|de outro paciente|de outra paciente|de outra pessoa|de outro senhor|de outra senhora|em nome de outro|em nome de outra|quem lê as minhas|quem lê os meus|quem tem o meu|quem tem a minha|quem está lendo as minhas|recebe minhas mensagens|recebe as minhas|recebeu o meu|recebeu a minha|está com o meu|está com a minha`,
		apart: 8,
		yes: 'Desde terça recebo as mensagens de outra pessoa, e quem lê as minhas?',
		no: 'Recebi três faturas da mesma encomenda.',
	},
	{
		cue: 'privacy',
		one: `minha conta|nossa conta|meu perfil|meu usuário|minha área de cliente|meu email|minha identidade|meu cartão|meu login`,
		other: `hackeada|hackeado|hackearam|invadida|invadido|invadiram|clonado|clonaram|roubaram|golpista|golpistas|burlão|burlões|alguém entrou|alguém acessou|alguém acedeu|dispositivo desconhecido|pedidos de outro|pedidos de outra|encomendas de outro|encomendas de outra|dados de outro|dados de outra|nome de outro|nome de outra|de outra pessoa|de outros clientes`,
		apart: 10,
		yes: 'Quando abro a minha conta vejo os pedidos de outra pessoa.',
		no: 'Na segunda cobraram na minha conta.',
	},
	{
		cue: 'safety',
		one: BODY,
		other: HURT,
		apart: 5,
		yes: 'A tampa saltou e estou com a mão queimada.',
		no: 'O pé da mesa abana.',
	},
	{
		cue: 'safety',
		one: `hospital|urgências|urgência|pronto socorro|ambulância|samu|inem|112|192|uti|cuidados intensivos|upa|emergência|bombeiros|posto médico|clínica`,
		other: `levado|levada|levámos|levamos|levaram|levar|levei|internado|internada|internaram|acabámos|acabamos|acabei|acabou|fomos parar|fui parar|foi parar|parar no|parar nas|corremos|correr|chamar|chamámos|duas noites|três noites|passou a noite|passámos a noite|passamos a noite|depois de comer|após comer|operado|operada|reação|intoxicação|atendido|atendida|ficou em observação|em observação|socorrido|socorrida`,
		apart: 6,
		yes: 'Meia hora depois da sopa a minha filha foi levada às urgências.',
		no: 'A entrega é no hospital, portão B.',
	},
	{
		cue: 'safety',
		one: `medicamento|medicamentos|remédio|remédios|medicação|comprimido|comprimidos|pílula|pílulas|dose|doses|dosagem|injeção|insulina|antibiótico|antibióticos|penicilina|seringa|gotas|soro|vacina|xarope|anestesia|anticoagulante`,
		other: `errado|errada|errados|enganaram|engano|trocado|trocada|trocados|trocaram|de outro paciente|de outra paciente|de outro doente|de outro|de outra|da cama ao lado|dobro|a dobrar|dez vezes|alérgico|alérgica|alergia|vencido|vencida|vencidos|fora do prazo|fora de prazo|fora da validade|em vez de|no lugar de|não era para|não eram para|que não era|que não eram|contraindicad*`,
		apart: 7,
		yes: 'Deram à minha mãe um antibiótico a que ela é alérgica.',
		no: 'A farmácia entrega os remédios na terça?',
	},
	{
		cue: 'safety',
		one: PERSON,
		other: `engoliu|engoli|engasgou|engasguei|sufocou|sufocar|caiu da|caiu do|caiu de|caiu na|caiu no|caí da|caí do|caí na|caí no|escorregou|escorreguei|tropeçou|tropecei|ficou preso|ficou presa|ficaram presos|ficou trancado|ficou trancada|ficámos presos|ficamos presos|podia ter morrido|poderia ter morrido|podia morrer|quase morreu|quase morri|quase morremos|quase perdeu|quase perdi|quase caiu|quase caí|
			por um triz|por pouco não|por milagre|choque elétrico|um choque|eletrocutad*|inconsciente|desmaiou|desmaiei|perdeu os sentidos|não conseguia respirar|parou de respirar|não respirava|intoxicad*|envenenad*|vomitou|vomitar|vomitando|vômito|vómitos|atropelad*|concussão|sozinho na rua|sozinha na rua|saiu sozinho|saiu sozinha|sem supervisão|sem vigilância|mordeu|mordido|foi projetado|foi projetada|ficou pendurado|ficou pendurada|passou mal|passei mal|passaram mal`,
		apart: 5,
		yes: 'O degrau cedeu e o nosso técnico caiu na cave.',
		no: 'A minha mãe adorou a poltrona, mas chegou tarde.',
	},
	{
		cue: 'safety',
		one: `tomada|ficha|fio|fios|cabo|cabos|carregador|bateria|caldeira|fogão|forno|aquecedor|radiador|extensão|quadro elétrico|contador|interruptor|lâmpada|luminária|torradeira|chaleira|ferro|secador|máquina de lavar|máquina de secar|cobertor|patinete|trotinete|geladeira|frigorífico|televisor|televisão|gás|chuveiro|esquentador|fritadeira|botijão|ventilador`,
		other: `fumo|fumaça|deitar fumo|soltar fumaça|faíscas|faísca|faiscando|chamas|chama|fogo|pegou fogo|incendiou|incêndio|queimado|cheiro a queimado|cheiro de queimado|cheiro a gás|cheiro de gás|fuga|vazamento de gás|derreteu|derretido|derretida|explodiu|explosão|estourou|rebentou|choque|choques|descarnado|descarnados|desencapado|desencapados|à mostra|em brasa|a arder|chamuscado|monóxido|curto circuito`,
		apart: 6,
		yes: 'Da tomada do corredor saíram faíscas.',
		no: 'O radiador não aquece.',
	},
	{
		cue: 'safety',
		one: `freio|freios|travão|travões|direção|volante|guidão|guiador|roda|pneu|cinto|cintos|cadeirinha|airbag|escada|andaime|teto|tecto|forro|varanda|corrimão|grade|prateleira|prateleiras|estante|estantes|armário|portão|cancela|elevador|telha|telhas|árvore|ramo|galho|placa|porta|candeeiro|degrau|rampa|autocarro|ônibus`,
		other: `em andamento|em movimento|na autoestrada|na estrada|na rodovia|em plena|na descida|em cima de|em cima do|em cima da|na cabeça|sobre a calçada|no passeio|por um triz|por pouco|a um metro|a centímetros|podia ter matado|poderia ter matado|podia matar|desabou|desabaram|ruiu|despencou|despencaram|cedeu|cederam|soltou se|se soltou|soltaram se|desprendeu|falhou|falharam|pneu careca`,
		apart: 8,
		yes: 'A estante desabou a centímetros de um empregado.',
		no: 'A escada chegou com dois riscos.',
	},
	{
		cue: 'safety',
		one: `vidro|vidros|estilhaço|estilhaços|caco|cacos|metal|agulha|parafuso|prego|lâmina|arame|pedra|pedaço de plástico|grampo|ferro`,
		other: `na boca|na sopa|na salada|na comida|no pão|no frasco|no iogurte|na papa|na papinha|no prato|na sandes|no sanduíche|na garrafa|mordi|mordeu|ao morder|mastigando|mastigar|mastiguei|engoli|engoliu|entre os dentes|na bolacha|no biscoito`,
		apart: 7,
		yes: 'Ao morder o pão encontrei um pedaço de metal, uma agulha.',
		no: 'O vidro da lâmpada é verde.',
	},
	{
		cue: 'missed-event',
		one: `casamento|boda|funeral|velório|enterro|baptizado|batizado|batismo|comunhão|formatura|aniversário|lua de mel|prova|provas|exame|exames|concurso|vestibular|entrevista|audição|cerimónia|cerimônia|estreia|maratona|gala|festa|inauguração|feira|congresso|conferência|palestra|concerto|show|final|jogo|apresentação|lançamento|abertura|defesa de tese|escritura|reunião|evento|espetáculo|festival|torneio|exposição|recepção|natal|ano novo|desfile|stand`,
		other: `perdi|perdemos|perdeu|perderam|perdido|tarde demais|atraso|horas de atraso|horas depois|no dia seguinte|um dia depois|já tinha acabado|já tinha começado|já tinham ido|estragado|estragada|estragou|estragaram|arruinou|arruinaram|sem bolo|sem vestido|sem flores|sem fotógrafo|sem música|sem comida|sem nós|de mãos vazias|nunca chegou|nunca chegaram|não chegou|não chegaram|não veio|não vieram|não apareceu|não apareceram|não foi entregue|não foi montado|
			não pudemos|não pude|não pôde|não conseguimos|não consegui chegar|não nos deixaram|não me deixaram|barrados|barrado|barrada|já tinha sido usado|já tinham sido usados|lado de fora|ficámos de fora|ficamos de fora|cancelaram no dia|emprestado|emprestada|por telefone|por vídeo|já não servia|não serve mais|devia ter sido|estava vazio|mesa vazia`,
		apart: 12,
		yes: 'As flores para o batizado de domingo não chegaram.',
		no: 'Queria reservar uma sala para um casamento.',
	},
	{
		cue: 'churn-threat',
		one: `mudo|mudamos|mudarei|mudaremos|mudar|troco|trocamos|vou trocar|vamos trocar|trocar|vou|vamos|irei|iremos|passo|passamos|passarei|passar|procuro|procuramos|procurarei|procurar|compro|comprarei|comprar|encomendar|levo|levarei|levaremos|contratar|orçamentos|portabilidade`,
		other: `para outro lado|outro lado|outro lugar|para a concorrência|pra concorrência|concorrência|concorrente|outro fornecedor|outros fornecedores|outra operadora|outra companhia|outra empresa|outro banco|outra oficina|outra loja|outra academia|outro ginásio|outra seguradora|outro plano|outra agência|outro prestador`,
		apart: 5,
		yes: 'Se isto continuar assim vamos mudar para outro fornecedor.',
		no: 'Vi o mesmo preço em outra loja e por isso pergunto.',
	},
	{
		cue: 'churn-threat',
		one: `se não|senão|se|caso contrário|caso|ou me|ou nos|do contrário|por isso|depois disto|depois disso|nestas condições|assim`,
		other: `cancelo o|cancelo a|cancelo meu|cancelo minha|vou cancelar|vamos cancelar|cancelarei|cancelaremos|encerro a conta|encerro minha|encerrar a conta|encerrar minha conta|fecho a conta|fechar a conta|rescindo|rescindimos|rescindir|rescisão|não renovo|não renovamos|não renovarei|não renovaremos|não vou renovar|vou embora|vamos embora|não volto|não voltamos|não voltarei|não volto a comprar|perdem um cliente|perdem uma cliente|perderam um cliente|perderam uma cliente|vão perder um cliente|vão perder uma cliente|entregar o apartamento|devolver as chaves|denunciar o contrato|denuncio o contrato`,
		apart: 14,
		yes: 'Se ninguém me explicar até sexta, fecho a conta.',
		no: 'Se puderem, confirmem a data da entrega.',
	},
	{
		cue: 'public-exposure',
		one: `publico|publicar|publicarei|publicaremos|posto|postar|postarei|ponho|coloco|colocar|colocarei|deixo|deixar|deixarei|escrevo|escrever|escreverei|conto|contar|contarei|partilho|partilhar|compartilho|compartilhar|chamo|chamar|contactar|avisar|falar|falarei|denunciar|expor|divulgar|gravei|filmei`,
		other: `avaliação|avaliações|uma estrela|facebook|tiktok|instagram|insta|youtube|google|reclame aqui|portal da queixa|livro amarelo|tripadvisor|rede social|redes sociais|redes|jornal|jornais|imprensa|jornalista|jornalistas|televisão|tv|rádio|globo|record|forum|fórum|grupo do bairro|grupo de pais|grupo do condomínio|em todo lado|em todo o lado|todo mundo|toda a gente|twitter`,
		apart: 7,
		yes: 'Se não devolverem vou falar disso em tudo que é rede social.',
		no: 'Lemos as avaliações antes de reservar.',
	},
	{
		cue: 'vulnerable',
		one: `minha mãe|mãe|meu pai|pai|avó|avô|meu marido|minha mulher|minha esposa|meu filho|minha filha|bebé|bebê|criança|sogra|sogro|tia|tio|senhora|vizinha|vizinho|irmão|irmã|inquilina|sou|estou|to|tô|ando|está`,
		other: `bengala|andarilho|andador|muletas|cadeira de rodas|oxigénio|oxigênio|diálise|hemodiálise|quimio|quimioterapia|insulina|diabético|diabética|epiléptico|epiléptica|epilepsia|asma|asmático|asmática|alzheimer|parkinson|demência|deficiência|deficiente|cadeirante|inválido|grávida|gravidez|gestante|recém nascido|recém nascida|prematuro|prematura|cego|cega|surdo|surda|autista|autismo|cardíaco|cardíaca|pacemaker|marca passo|recém operado|recém operada|acamado|acamada|não anda|não consegue andar|câncer|cancro|mobilidade reduzida`,
		apart: 5,
		yes: 'Moro no quinto andar e ando de bengala.',
		no: 'Somos cinco adultos e o quarto é pequeno.',
	},
];
