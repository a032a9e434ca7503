# Joining, unlocking, and what waits to be sent.
enrol-title = Entre com seu convite
enrol-lead = A clínica entregou um código a você. Ele liga este aparelho uma única vez; depois, tudo funciona também sem internet.
enrol-server = Endereço do servidor
enrol-code = Código do convite
enrol-device = Nome deste aparelho
enrol-device-example = Recepção, meu celular…
enrol-passphrase-why = A frase secreta abre os dados neste aparelho, mesmo sem internet. Ninguém pode recuperá-la por você.
enrol-submit = Entrar
enrol-busy = Conferindo o código…
new-passphrase = Nova frase secreta
passphrase = Frase secreta
passphrase-again = A mesma frase, de novo
passphrase-hint = { $minimum } caracteres ou mais. Quatro palavras ao acaso são fáceis de lembrar.
passphrase-short = Curta: são precisos { $minimum } caracteres.
passphrase-fair = Razoável. Mais uma palavra a deixaria forte.
passphrase-good = Forte.
passphrase-differs = As duas frases não são iguais.
unlock-title = Olá, { $name }
unlock-title-nobody = Olá
unlock-lead = Seus dados estão cifrados neste aparelho. A frase secreta os abre, sem internet.
unlock-submit = Abrir
unlock-busy = Abrindo…
pending-title = Falta a aprovação
pending-lead = { $organization } precisa confirmar este aparelho antes de receber dados.
pending-account = Conta
pending-next = Peça a quem administra a organização que aprove este aparelho no console. Esta tela avança sozinha.
revoked-title = O acesso deste aparelho terminou
revoked-lead = { $organization } encerrou o acesso, e os dados da clínica foram retirados daqui.
revoked-next = Se isso não era esperado, fale com quem administra a organização e peça um novo código.
revoked-enrol = Entrar com um novo código
sync-saved-here = salvo aqui
sync-offline = sem rede · salvo aqui
sync-waiting = { $count } aguardando envio
sync-all-sent = tudo enviado { $at }
sync-first = recebendo { $percent } %
sync-story-first = Os registros da clínica estão chegando, os mais recentes primeiro. Já pode trabalhar com os que estão aqui; se a rede cair, o resto continua de onde parou.
sync-title = Seus dados e o servidor
sync-story-online = Tudo o que você salva fica primeiro neste aparelho, cifrado. Depois segue para o servidor da sua organização.
sync-story-offline = Sem conexão agora. Continue normalmente: cada mudança está salva neste aparelho e segue quando a rede voltar.
sync-row-waiting = Aguardando envio
sync-row-refused = Não aceitas pelo servidor
sync-row-conflicts = Para conferir
sync-row-last = Última sincronização
sync-now = Sincronizar agora
sync-busy = Sincronizando…
network-cut = Desligar a rede
network-cut-about = Demonstração: corta a rede só deste aparelho.
lock = Bloquear
refused-title = Não aceitas pelo servidor
refused-count = { $count ->
    [one] { $count } mudança não foi aceita pelo servidor
   *[other] { $count } mudanças não foram aceitas pelo servidor
}
refused-none = Nada foi recusado
refused-none-about = O servidor aceitou tudo o que este aparelho enviou.
refused-lead = Nada disto foi perdido. Cada mudança espera aqui a sua decisão e não atrasa as outras.
refused-again = Tentar de novo
refused-retried = Feita de novo. Segue no próximo envio.
refused-discard = Descartar
refused-discarded = Mudança descartada.
refused-open = Abrir o registro
refused-gone = Este registro não está neste aparelho.
refused-meant-create = Criar o registro com
refused-meant-edit = Mudar para
refused-meant-delete = Excluir o registro
refused-meant-restore = Recuperar o registro
refused-meant-unknown = O que se queria mudar não está mais anotado, por isso não há como tentar de novo.
refused-malformed = O servidor não conseguiu ler esta mudança. O registro está como antes dela. Tente de novo; se repetir, atualize o Umbu.
refused-oversized = Esta mudança é maior do que o servidor aceita. O registro está como antes dela. Divida o texto em partes menores e descarte esta.
refused-unauthorised = Seu papel na clínica não permite escrever aqui. O que você escreveu está guardado neste aparelho. Peça o papel a quem administra e depois tente de novo.
refused-forged_actor = A mudança não trazia a identidade deste aparelho, como acontece depois de restaurar uma cópia. O registro está inteiro. Tente de novo: ela sai com a identidade atual.
refused-schema = Um valor desta mudança não cabe no seu campo. O registro está como antes dela. Abra o registro, escreva o valor certo e descarte esta.
refused-moved_scope = A mudança levaria o registro para outra pessoa ou outra clínica, e isso não se faz editando. O registro está onde estava. Crie um novo no lugar certo e descarte esta.
refused-sequence_reused = Este aparelho foi copiado ou restaurado e repetiu um número já usado. Nada foi sobrescrito. Tente de novo: ela sai com um número novo.
refused-unsafe_bytes = O servidor não conseguiu abrir esta mudança com segurança. O registro está como antes dela. Tente de novo; se repetir, escreva outra vez e avise o suporte.
refused-expired = A permissão deste aparelho venceu antes do envio. O que você escreveu está guardado. Conecte-se para renová-la e tente de novo.
refused-revoked = Seu acesso a este registro terminou antes do envio. O que você escreveu está guardado. Quem administra pode liberar a mudança no console ou devolver o acesso; aí tente de novo.
refused-invalid = Um valor não cumpre a regra do campo, como um dígito que não confere. O registro está como antes dela. Abra o registro, corrija o valor e descarte esta.
refused-unknown_kind = O servidor ainda não conhece este tipo de registro. O que você escreveu está guardado. Tente de novo quando o servidor for atualizado.
refused-erased = Este registro foi apagado a pedido da pessoa e não volta. Nada mais precisa ser feito: descarte a mudança.
refused-missing = A mudança se apoia em outra que não existe mais em lugar nenhum. O registro está inteiro. Tente de novo: ela se apoia no que há agora.
refused-orphaned = A mudança se apoiava em outra que foi recusada. O que você escreveu está guardado. Tente de novo, e o começo do registro vai junto.
refused-other = O servidor recusou esta mudança por um motivo que esta versão não conhece. O que você escreveu está guardado. Atualize o Umbu e tente de novo.
sync-attention = Precisa de atenção: veja o que espera por você
files-waiting = { $count ->
    [one] { $count } arquivo a enviar
   *[other] { $count } arquivos a enviar
}
files-refused = { $count ->
    [one] { $count } arquivo não pôde ser enviado
   *[other] { $count } arquivos não puderam ser enviados
}
files-sent-of = { $percent }% de { $size }
files-unnamed = Arquivo sem registro
files-retry = Tentar enviar de novo
