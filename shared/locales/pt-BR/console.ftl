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
sync-refused-about = Desde { $at }. Cada mudança continua no aparelho que a fez; procure a pessoa e refaça ali o que for preciso.
buckets = Conjuntos de dados
buckets-none = Ainda sem dados
buckets-none-about = O primeiro aparelho aprovado os cria quando envia.
bucket = Conjunto
changes = Mudanças
size = Tamanho
