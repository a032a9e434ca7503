# The clinic's desk.
patients = Pacientes
review = Conferir
food = Alimento
action = ação
action-new-patient = Novo paciente
bar = Buscar pacientes, alimentos e ações
bar-none = Nada encontrado.
cancel = Cancelar
edit = Editar
patient-search = Nome, CPF ou telefone
patients-none = Nenhum paciente ainda
patients-none-about = Cadastre a primeira pessoa. Tudo fica salvo neste computador, também sem internet.
patients-not-found = Ninguém com “{ $query }”
patients-not-found-about = Procure por parte do nome, pelo CPF ou pelo telefone. Acentos não importam.
patients-count = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
column-name = Nome
column-age = Idade
column-phone = Telefone
column-city = Cidade
column-diary = Último diário
years = { $age ->
    [one] { $age } ano
   *[other] { $age } anos
}
patient-registered = Paciente cadastrado.
patient-open = Abrir o cadastro novo
patient-sections = Partes do prontuário
back-to-patients = Voltar aos pacientes
civil-name = nome civil { $name }
record-saved = Cadastro salvo.
warning-duplicate = Salvo. Outro cadastro tem o mesmo valor em { $field }: pode ser a mesma pessoa.
warning-open-other = Ver o outro
field-required = Preencha este campo.
field-cpf = Os dígitos deste CPF não conferem.
field-cns = O CNS tem 15 dígitos.
field-email = Confira o e-mail.
field-phone = Escreva o DDD e o número.
field-number = Este número não vale aqui.
field-long = No máximo { $max } caracteres.
tab-diary = Diário
tab-goals = Metas
tab-record = Cadastro
patient-id = Identificador, para convidar o celular do paciente pelo console:
pane-width = Largura da lista
days = Dias
diary-empty = Nada registrado neste dia
diary-empty-about = O que o paciente registra no celular aparece aqui depois do envio. Você também pode registrar daqui.
per-100-g = Por 100 g, parte comestível
history-none = Sem histórico
history-none-about = Este registro ainda não mudou neste aparelho.
device-short = aparelho { $id }
somebody = Alguém
nutrient = Nutriente
unit = Unidade
goal-minimum = Mínimo
goal-target = Meta
goal-maximum = Máximo
goal-add = Acrescentar meta
goal-added = Meta de { $nutrient } acrescentada.
goal-saved = Meta de { $nutrient } salva.
goal-removed = Meta de { $nutrient } retirada.
goals-none = Nenhuma meta ainda
goals-none-about = Comece pela energia; os macronutrientes vêm a seguir. O paciente vê as metas no celular.
review-about = O que só uma pessoa pode decidir. O resto, o Umbu junta sozinho.
conflicts = Dois valores ao mesmo tempo
conflicts-none = Nada para decidir
conflicts-none-about = As mudanças de todos os aparelhos se juntaram sem contradição.
conflict-field = Duas pessoas mudaram “{ $field }” sem ver a mudança uma da outra. Qual fica?
conflict-record = Duas pessoas mudaram este registro sem ver a mudança uma da outra. Qual fica?
conflict-keep = Fica { $value }
conflict-settled = Decidido.
this-device = Este aparelho: { $name }
keys = Teclado
keys-bar = Buscar qualquer coisa
keys-move = Andar pelas listas
keys-open = Abrir
keys-close = Fechar
today-review = { $count ->
    [one] { $count } item espera a sua conferência
   *[other] { $count } itens esperam a sua conferência
}
today-diaries = Diários dos últimos sete dias
today-none = Nenhum diário novo
today-none-about = Quando um paciente registrar refeições no celular, elas aparecem aqui.
today-find = Encontre um paciente
today-find-about = Ctrl K busca por nome, CPF ou telefone de qualquer tela.
history-refused = O servidor não aceitou
history-retried = Tentada de novo
history-discarded = Descartada
history-released = Liberada por quem administra
