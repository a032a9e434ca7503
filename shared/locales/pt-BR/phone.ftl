# The patient's phone.
add = Adicionar
add-title = O que você comeu?
me = Eu
yesterday = Ontem
tomorrow = Amanhã
day-empty-today = Nada registrado hoje
day-empty = Nada registrado neste dia
day-empty-about = Uma foto, uma busca ou o de costume: leva poucos toques e funciona sem internet.
my-data = Meus dados
my-data-about = Seu diário fica cifrado neste celular. Quem cuida de você na clínica o vê depois do envio.
sources-title = De onde vêm os valores
sources-about = Tabela Brasileira de Composição de Alimentos (TACO, NEPA/UNICAMP) e USDA FoodData Central. Cada alimento mostra a sua fonte.
