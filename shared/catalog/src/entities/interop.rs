//! Integration: what the organisation connects to, and what it tells others. Rows of the server's directory.
//! Credentials and signing secrets are not described here: they never leave the server.

crate::entities! {
    /// A connection to a service of others. Its credentials are kept by the server only, encrypted.
    integration "Integração"/"Integration" of directory {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": text, max(500);
            provider "Serviço"/"Provider": choice[
                google_calendar "Google Agenda"/"Google Calendar", outlook_calendar "Outlook"/"Outlook calendar",
                whatsapp_business "WhatsApp Business"/"WhatsApp Business", stripe "Stripe"/"Stripe",
                mercado_pago "Mercado Pago"/"Mercado Pago", asaas "Asaas"/"Asaas", pagbank "PagBank"/"PagBank",
                mailchimp "Mailchimp"/"Mailchimp", rd_station "RD Station"/"RD Station", zapier "Zapier"/"Zapier",
                fitbit "Fitbit"/"Fitbit", garmin "Garmin"/"Garmin", apple_health "Apple Saúde"/"Apple Health",
                google_fit "Google Fit"/"Google Fit",
                health_connect "Conexão Saúde (Android)"/"Health Connect (Android)",
                my_fitness_pal "MyFitnessPal"/"MyFitnessPal", shopify "Shopify"/"Shopify",
                woocommerce "WooCommerce"/"WooCommerce", magento "Magento"/"Magento",
                bigcommerce "BigCommerce"/"BigCommerce", squarespace "Squarespace"/"Squarespace",
                wordpress "WordPress"/"WordPress", salesforce "Salesforce"/"Salesforce", hubspot "HubSpot"/"HubSpot",
                zendesk "Zendesk"/"Zendesk", intercom "Intercom"/"Intercom", slack "Slack"/"Slack",
                discord "Discord"/"Discord", memed "Memed (prescrição)"/"Memed (prescriptions)",
                rnds "Rede Nacional de Dados em Saúde"/"National Health Data Network (RNDS)",
                nfse "Nota fiscal de serviço (NFS-e)"/"Service invoice (NFS-e)", conta_azul "Conta Azul"/"Conta Azul",
                omie "Omie"/"Omie", laboratory "Laboratório"/"Laboratory", mcp_server "Servidor MCP"/"MCP server",
                custom_api "API própria"/"Custom API",
            ], required, index;
            /// The clinic that it serves. Without one, all of the organisation.
            clinic "Clínica"/"Clinic": link -> clinic;
            /// What the server found when it last tried the connection.
            status "Situação"/"Status": choice[
                inactive "Não configurada"/"Not configured", validating "Em verificação"/"Validating",
                active "Funcionando"/"Active", error "Com erro"/"Error", disconnected "Desconectada"/"Disconnected",
            ], required, default("inactive"), index;
            /// Whether people want it to work.
            enabled "Ligada"/"Enabled": flag, default("true");
            /// What the connection can do, as found when it was verified.
            capabilities "Recursos"/"Capabilities": set(choice[
                calendar "Agenda"/"Calendar", contacts "Contatos"/"Contacts", messages "Mensagens"/"Messages",
                campaigns "Campanhas"/"Campaigns", payments "Pagamentos"/"Payments",
                invoices "Notas fiscais"/"Invoices", accounting "Contabilidade"/"Accounting", orders "Pedidos"/"Orders",
                products "Produtos"/"Products", tickets "Chamados"/"Tickets",
                activity "Atividade física"/"Physical activity", sleep "Sono"/"Sleep",
                body_measures "Medidas corporais"/"Body measures", nutrition "Alimentação"/"Nutrition",
                laboratory_results "Resultados de exames"/"Laboratory results",
                prescriptions "Prescrições"/"Prescriptions",
                tools "Ferramentas para assistentes"/"Tools for assistants",
            ]);
            /// What each provider needs beside its credentials, in the provider's own shape. Never a secret.
            settings "Ajustes"/"Settings": json;
            /// Version of the provider's interface.
            version "Versão"/"Version": text, max(40);
            last_validated_at "Verificada em"/"Last validated": instant;
            last_error_at "Último erro em"/"Last error at": instant;
            last_error "Último erro"/"Last error": text, max(500);
        }
    }

    /// One run of an integration: what it brought or sent, and how it ended.
    integration_run "Execução de integração"/"Integration run" of directory {
        facet main in Reference {
            integration "Integração"/"Integration": link -> integration, required;
            kind "Tipo"/"Kind": choice[
                full "Completa"/"Full", incremental "Só o que mudou"/"Changes only", event "Por evento"/"On an event",
                validation "Verificação"/"Validation", backfill "Histórico"/"Backfill",
            ], required;
            direction "Sentido"/"Direction": choice[
                inbound "Recebe"/"Inbound", outbound "Envia"/"Outbound", both "Recebe e envia"/"Both ways",
            ];
            status "Situação"/"Status": choice[
                running "Em execução"/"Running", completed "Concluída"/"Completed", failed "Falhou"/"Failed",
                partial "Concluída em parte"/"Partly completed",
            ], required, default("running"), index;
            started_at "Início"/"Started at": instant, required, index;
            completed_at "Fim"/"Completed at": instant;
            /// Records brought or sent by this run.
            records_synced "Registros sincronizados"/"Records synchronized": int, range(0, 1000000000), default("0");
            /// What could not be brought or sent. Names records, never their content.
            errors "Erros"/"Errors": list[
                code "Código"/"Code": text, max(80);
                message "Mensagem"/"Message": text, required, max(500);
                subject_entity "Registro"/"Record kind": text, max(60);
                subject_id "Identificador"/"Record id": text, max(60);
            ], max(200);
        }
    }

    /// An address of others that is told when something happens. Messages carry ids only and are signed (Standard
    /// Webhooks); the signing secret is kept by the server only.
    webhook "Webhook"/"Webhook" of directory {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(120), search;
            /// Public HTTPS address; redirects and private networks are refused.
            url "Endereço"/"Address": url, required, max(500);
            events "Eventos"/"Events": set(choice(WEBHOOK_EVENT));
            /// The clinic whose events are told. Without one, all of the organisation.
            clinic "Clínica"/"Clinic": link -> clinic;
            active "Em uso"/"In use": flag, default("true"), index;
            /// Attempts before a message is given up.
            attempts_max "Máximo de tentativas"/"Most attempts": int, range(1, 20), default("8");
            /// Wait before the second attempt, in seconds; each further wait is twice as long, with some chance added.
            retry_delay_seconds "Espera inicial (segundos)"/"First wait (seconds)": int, range(1, 3600), default("5");
        }
    }

    /// One attempt to deliver a message to a webhook. A further attempt is a further record with the same message.
    webhook_delivery "Entrega de webhook"/"Webhook delivery" of directory, append_only {
        facet main in Reference {
            webhook "Webhook"/"Webhook": link -> webhook, required;
            /// The message's id, the same in every attempt: Standard Webhooks' webhook-id.
            message_id "Mensagem"/"Message": text, required, max(60), index;
            event "Evento"/"Event": choice(WEBHOOK_EVENT), required, index;
            /// Kind of the record that the message names.
            subject_entity "Registro"/"Record kind": text, max(60);
            /// Id of the record that the message names; with the event, all that the message says.
            subject_id "Identificador"/"Record id": text, max(60);
            /// Number of the attempt, from 1.
            attempt "Tentativa"/"Attempt": int, required, range(1, 20), default("1");
            attempted_at "Tentada em"/"Attempted at": instant, required, index;
            outcome "Resultado"/"Outcome": choice[
                delivered "Entregue"/"Delivered", will_retry "Nova tentativa"/"Will retry",
                given_up "Desistiu"/"Given up",
            ], required, index;
            /// HTTP status code of the answer; none if there was no answer.
            response_status "Código da resposta"/"Response status": int, range(100, 599);
            /// The beginning of the answer.
            response_body "Resposta"/"Response": text, max(1000);
            /// When the address accepted the message.
            delivered_at "Entregue em"/"Delivered at": instant;
        }
    }
}
