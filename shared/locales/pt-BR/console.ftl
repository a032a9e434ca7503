# The administrators' console.
console = Console
overview = Visão geral
organizations = Organizações
organization = Organização
people = Pessoas
devices = Dispositivos
sync = Sincronia
sign-in = Entrar
sign-in-lead = Para quem administra organizações, pessoas e dispositivos. Aqui não há dados de saúde.
sign-in-wrong = O e-mail ou a frase secreta não confere.
sign-out = Sair
email = E-mail
have-code = Tenho um código de convite
accept-title = Aceitar o convite
accept-lead = Escolha a frase secreta do console. O mesmo código ainda liga um aparelho seu.
accept-submit = Definir frase secreta
accepted = Frase secreta definida.
back-to-sign-in = Voltar à entrada
all-well = Tudo em ordem
all-well-about = Nenhum aparelho espera, nada foi recusado, todos falaram com o servidor.
since = desde { $at }
matter-pending = { $count ->
    [one] { $count } aparelho espera aprovação
   *[other] { $count } aparelhos esperam aprovação
}
matter-refused = { $count ->
    [one] { $count } mudança recusada
   *[other] { $count } mudanças recusadas
}
matter-silent = { $count ->
    [one] { $count } aparelho sem contato há mais de dez dias
   *[other] { $count } aparelhos sem contato há mais de dez dias
}
matter-silent-about = Depois de 14 dias o aparelho deixa de enviar até voltar a se conectar. Procure quem o usa.
clinics = Clínicas
clinic-new = Nova clínica
clinic-created = Clínica { $name } criada.
city = Cidade
time-zone = Fuso horário
name = Nome
state = Situação
person = Pessoa
role = Papel
device = Aparelho
devices-none = Nenhum aparelho ainda
devices-none-about = Convide uma pessoa; o código dela liga o primeiro aparelho.
devices-pending-about = Aprove só os aparelhos que você reconhece: a aprovação entrega dados da clínica a eles.
devices-well = Nenhum aparelho espera
devices-well-about = Se um aparelho se perder, revogue-o aqui: ele apaga os dados no próximo contato.
enrolled = Ligado em
last-seen = Visto por último
approve = Aprovar
revoke = Revogar
device-approved = { $name }: aprovado.
device-revoked = { $name }: acesso encerrado.
revoke-device = Revogar { $name }?
revoke-device-about = O aparelho de { $person } perde o acesso e apaga os dados da clínica no próximo contato. Para voltar, será preciso um novo código.
leave-as-is = Deixar como está
invite = Convidar
invite-submit = Criar convite
invite-patient = Identificador do paciente
invite-patient-about = Está no fim do cadastro do paciente, na mesa da clínica.
invite-email-about = Para entrar neste console. Quem só usa um aparelho não precisa.
invitation-for = Convite para { $name }
invitation-about = Entregue à pessoa este código e o endereço { $server }.
invitation-once = O código aparece só agora e vale até { $at }.
copy = Copiar
copied = Copiado.
done = Pronto
new-code = Novo código
people-none = Ninguém ainda
people-none-about = Convide a primeira pessoa: o código liga o aparelho dela.
member-active = ativo
member-ended = encerrado em { $at }
member-revoked = { $name }: vínculo encerrado.
revoke-member = Encerrar o vínculo de { $name }?
revoke-member-about = Os aparelhos da pessoa perdem os dados de { $clinic } no próximo contato. O que ela registrou permanece.
organization-new = Nova organização
organization-name = Nome da organização
organizations-none = Nenhuma organização ainda
organizations-none-about = Crie a primeira, com uma clínica e quem será responsável.
organizations-none-yours = Sua conta não administra nenhuma organização. Peça acesso a quem convidou você.
organizations-well = Nenhuma organização espera por você
first-clinic = Primeira clínica
owner-name = Nome do responsável
owner-email = E-mail do responsável
create = Criar
waiting = Esperando
when = Quando
record = Registro
why = Motivo
sync-well = Nada foi recusado
sync-well-about = O servidor aceitou todas as mudanças que os aparelhos enviaram.
buckets = Conjuntos de dados
buckets-none = Ainda sem dados
buckets-none-about = O primeiro aparelho aprovado os cria quando envia.
bucket = Conjunto
changes = Mudanças
size = Tamanho
sync-refused-next = Libere a mudança quando a causa estiver resolvida, ou dispense-a com uma nota. As outras seguiram normalmente.
sync-behind = { $count ->
    [one] { $count } aparelho está atrasado há mais de um dia
   *[other] { $count } aparelhos estão atrasados há mais de um dia
}
sync-behind-about = Peça a quem usa o aparelho que o conecte à internet por alguns minutos.
sync-stuck = { $count ->
    [one] { $count } aparelho não conseguiu enviar tudo
   *[other] { $count } aparelhos não conseguiram enviar tudo
}
sync-stuck-about = Aberto e conectado, ele tenta de novo sozinho. Se continuar, veja as mudanças recusadas abaixo.
sync-reviews = { $count ->
    [one] { $count } decisão espera uma pessoa na mesa
   *[other] { $count } decisões esperam uma pessoa na mesa
}
sync-reviews-about = Ficam em “Conferir”, no aparelho de quem pode ler os dois lados.
quarantine = Mudanças recusadas
quarantine-release = Liberar
quarantine-released = Liberada: segue para todos os aparelhos.
quarantine-dismiss = Dispensar
quarantine-dismissed = Dispensada.
quarantine-note = Por que fica de fora
quarantine-dismiss-about = A mudança não entra mais. A nota, seu nome e a hora ficam anotados.
quarantine-was-released = liberada por { $name } em { $at }
quarantine-was-dismissed = dispensada por { $name } em { $at }
verdict-malformed = Não pôde ser lida
verdict-oversized = Grande demais
verdict-unauthorised = O papel da pessoa não escreve ali
verdict-forged_actor = Não traz a identidade do aparelho
verdict-schema = Um valor não cabe no campo
verdict-moved_scope = Levaria o registro para outra pessoa ou clínica
verdict-sequence_reused = Aparelho copiado ou restaurado
verdict-unsafe_bytes = Não é segura de abrir
verdict-expired = A permissão do aparelho tinha vencido
verdict-revoked = O acesso terminou antes da chegada
verdict-invalid = Um valor não cumpre a regra do campo
verdict-unknown_kind = Tipo de registro desconhecido do servidor
verdict-erased = Registro apagado a pedido da pessoa
verdict-other = Outro motivo
refused-by-reason = Recusas por motivo, 30 dias
refused-by-reason-none = Nenhuma recusa em 30 dias
refused-by-reason-none-about = Cada barra seria um dia; não há o que desenhar.
day = Dia
total = Total
device-lag = Aparelhos e atraso
behind = Atraso
behind-count = { $count ->
    [0] em dia
    [one] falta { $count } mudança
   *[other] faltam { $count } mudanças
}
behind-unknown = ainda não recebeu
last-pull = Última entrega
to-send = A enviar
reviews = A conferir
refused-here = Recusadas
not-told = ainda não disse
storage = Armazenamento
storage-changes = Mudanças
storage-documents = Documentos
storage-blobs = Arquivos
storage-count = Quantidade
