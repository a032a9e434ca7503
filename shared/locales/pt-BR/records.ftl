# Telas que todo tipo de registro tem, e os campos de seus formulários.
records = Registros
records-find = Tipo de registro
records-find-none = Nenhum tipo de registro tem esse nome.
records-choose = Todos os registros da clínica
records-choose-about = Escolha um tipo de registro à esquerda. Você vê os que o seu papel pode ter.
records-not-yours = Isto não está no seu aparelho
records-not-yours-about = Seu papel na clínica não inclui este tipo de registro.
records-all-kinds = Todos os tipos de registro
records-back = Voltar
records-search = Buscar nesta lista
records-none = Nada aqui ainda
records-none-about = Crie o primeiro registro ou importe um arquivo. Tudo fica salvo neste computador, também sem internet.
records-not-found = Nada encontrado
records-not-found-about = Busque por menos palavras ou retire filtros. Acentos não importam.
records-sort = Ordenar por { $field }
records-count = { $count ->
    [one] { $count } registro
   *[other] { $count } registros
}
record-new = Novo
record-new-of = Novo: { $kind }
record-open = Abrir o registro salvo
record-deleted = Registro excluído.
record-is-deleted = Este registro foi excluído
record-is-deleted-about = O histórico fica guardado. Quem acabou de excluir ainda pode desfazer.
record-pack = Tabela de referência, só leitura
record-once = Escrito uma vez, não muda
facet-empty = Nada preenchido.
links-here = O que aponta para cá
links-none = Nada aponta para este registro ainda.
link-not-here = não está neste aparelho
link-search = Buscar
link-clear = Retirar a ligação
link-none = Nada encontrado.
link-create = Novo: { $kind }
history-show = Mostrar o que mudou
columns = Colunas
filter-from = De
filter-to = Até
filter-clear = Limpar
filter-clear-all = Limpar busca e filtros
filter-more = Mais { $count } filtros
export = Exportar
export-csv-about = As colunas desta lista, para planilhas
export-json-about = Registros inteiros, para programas
export-done = { $file } está nos seus downloads.
import = Importar
import-title = Importar: { $kind }
import-about = CSV ou JSON, um registro por linha. Nada é salvo enquanto uma única linha não servir.
import-choose = Escolher arquivo
import-other = Escolher de novo
import-column = Campo para a coluna { $column }
import-ignore = não importar
import-line = Linha
import-missing = Nenhuma coluna preenche: { $fields }.
import-wrong = { $wrong } de { $count } linhas ainda não servem. Escolha outros campos, ou corrija o arquivo e escolha-o de novo.
import-ready = { $count ->
    [one] { $count } linha serve.
   *[other] Todas as { $count } linhas servem.
}
import-shown = Aparecem { $shown } de { $count } linhas.
import-run = { $count ->
    [one] Importar { $count } registro
   *[other] Importar { $count } registros
}
import-done = { $count ->
    [one] { $count } registro importado.
   *[other] { $count } registros importados.
}
rule-required = Falta um valor.
rule-kind = Aqui cabe outro tipo de valor.
rule-form = Não foi entendido.
rule-check-digit = Os dígitos verificadores não conferem.
rule-too-long = Longo demais.
rule-out-of-range = Fora do que é permitido.
rule-choice = Não é uma das opções.
rule-link-unknown = Nenhum registro tem esse nome.
rule-link-ambiguous = Vários registros têm esse nome.
field-many = São demais.
field-part = Algo na lista falta ou não vale.
field-instant = Esta data e hora não existem.
field-json = Este JSON não é válido.
field-minutes = { $count } min
field-parts = { $count ->
    [one] { $count } item
   *[other] { $count } itens
}
set-add = Adicione e tecle Enter
set-remove = Retirar { $member }
part-add = Adicionar
part-up = Mover para cima
part-down = Mover para baixo
part-remove = Retirar o item { $number }
file-choose = Escolher arquivo
file-busy = Guardando…
file-remove = Retirar
file-open = Abrir o arquivo
file-not-here = Este arquivo ainda não está neste aparelho.
file = Arquivo
file-fetch = Buscar o arquivo
file-fetching = Buscando…
file-fetching-of = { $percent }% de { $size }
file-offline = Sem conexão, e o arquivo inteiro não está neste aparelho. O que já veio fica guardado; abra-o quando a rede voltar.
file-download = Salvar o arquivo
compartment-reference = Referência
compartment-front = Recepção
compartment-care = Cuidado
compartment-diary = Diário
compartment-published = Publicado para o paciente
compartment-till = Caixa
compartment-finance = Financeiro
compartment-stock = Estoque
compartment-team = Equipe
compartment-inbox = Mensagens
compartment-engagement = Relacionamento
compartment-compliance = Conformidade
compartment-insight = Indicadores
compartment-training = Ensino
compartment-community = Comunidade
