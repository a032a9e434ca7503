//! Messaging: who writes to whom, over which channel, in which words, and whether it arrived.
//!
//! The Inbox is read by reception and support, so nothing in it is clinical by design. What a professional or the
//! coach tells a patient about health is a coaching message, in the diary. Credentials of channels are kept by the
//! server with the integration and described nowhere.

crate::entities! {
    /// An exchange of messages with a patient, over one channel, about one matter.
    conversation "Atendimento"/"Conversation" of clinic {
        facet thread in Inbox, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// Who writes on the patient's behalf, if it is someone else.
            contact "Contato"/"Contact": link -> contact;
            channel "Canal"/"Channel": link -> channel;
            medium "Meio"/"Medium": choice[
                app "Aplicativo Umbu"/"Umbu app", web_widget "Chat do site"/"Website chat",
                whatsapp "WhatsApp"/"WhatsApp",
                sms "SMS"/"SMS", email "E-mail"/"E-mail", phone_call "Telefone"/"Phone call",
                facebook "Facebook Messenger"/"Facebook Messenger", instagram "Instagram"/"Instagram",
                twitter "X (Twitter)"/"X (Twitter)", telegram "Telegram"/"Telegram",
            ], required, default("app"), index;
            subject "Assunto"/"Subject": text, max(200), search;
            status "Situação"/"Status": choice[
                open "Aberto"/"Open", pending "Aguardando atendente"/"Waiting for someone",
                escalated "Com uma pessoa da equipe"/"With a person", resolved "Resolvido"/"Resolved",
                closed "Encerrado"/"Closed",
            ], required, default("open"), index;
            started_at "Início"/"Started at": instant, index;
            resolved_at "Resolvido em"/"Resolved at": instant;
            closed_at "Encerrado em"/"Closed at": instant;
            /// Until when a free reply may be sent: on WhatsApp, 24 hours after the person's last message. Later only
            /// approved templates go out. Empty where the channel has no such limit.
            reply_window_ends_at "Resposta livre até"/"Free reply until": instant, index;
            /// The patient asked for a person; assistants stay silent.
            person_requested "Prefere falar com uma pessoa"/"Asked for a person": flag, default("false");
            /// How well the matter was handled, from 1 to 5, as the patient says.
            rating "Nota do atendimento (1 a 5)"/"Rating (1 to 5)": int, range(1, 5);
        }
        // How the team handles it; the patient does not receive it.
        facet desk in Inbox {
            priority "Prioridade"/"Priority": choice(PRIORITY), required, default("normal"), index;
            /// Who answers now. While a person does, no assistant writes.
            handled_by "Quem responde"/"Handled by": choice[
                queue "Fila"/"Queue", assistant "Assistente"/"Assistant", person "Pessoa"/"Person",
            ], required, default("queue"), index;
            assigned_to "Atendente"/"Assigned to": link -> account;
            assistant "Assistente"/"Assistant": link -> assistant;
            /// Why the assistant handed over, or a person passed it on.
            escalation_reason "Motivo da transferência"/"Reason for handing over": text, max(300);
            tags "Etiquetas"/"Tags": set(text), max(40);
            internal_notes "Observações internas"/"Internal notes": prose;
            /// Name of the thread at the channel's provider.
            external_reference "Referência no canal"/"Reference at the channel": text, max(120);
        }
    }

    /// One message to or from a patient, as it was written. What became of it is told by deliveries.
    message "Mensagem"/"Message" of clinic, append_only {
        facet main in Inbox, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// Empty for reminders, campaigns and notices that stand alone.
            conversation "Atendimento"/"Conversation": link -> conversation;
            sender "De"/"From": choice[
                patient "Paciente"/"Patient", contact "Contato"/"Contact", staff "Equipe"/"Staff",
                assistant "Assistente"/"Assistant", system "Sistema"/"System",
            ], required;
            /// The person of the team who wrote it.
            account "Quem escreveu"/"Written by": link -> account;
            assistant "Assistente"/"Assistant": link -> assistant;
            medium "Meio"/"Medium": choice(CHANNEL), required, default("app"), index;
            channel "Canal"/"Channel": link -> channel;
            content_type "Conteúdo"/"Content type": choice[
                text "Texto"/"Text", image "Imagem"/"Image", file "Arquivo"/"File", audio "Áudio"/"Audio",
                video "Vídeo"/"Video", call "Ligação"/"Call", system "Aviso do sistema"/"System notice",
            ], required, default("text");
            /// Decides which consent and which hours apply.
            purpose "Finalidade"/"Purpose": choice[
                conversation "Atendimento"/"Conversation", appointment "Consulta"/"Appointment",
                billing "Cobrança"/"Billing",
                education "Educação"/"Education", survey "Pesquisa"/"Survey",
                marketing "Comunicação e ofertas"/"Marketing",
                notice "Aviso"/"Notice",
            ], required, default("conversation");
            subject "Assunto"/"Subject": text, max(255);
            /// The words as sent, with the template's variables filled in; of a call, what was said.
            content "Mensagem"/"Message": text, max(4000);
            /// At most one, as in chats. Each further file of an e-mail is a message of its own.
            file "Arquivo"/"File": blob;
            file_name "Nome do arquivo"/"File name": text, max(160);
            /// Such as image/jpeg.
            media_type "Formato do arquivo"/"Media type": text, max(80);
            sent_at "Enviada em"/"Sent at": instant, required, index;
            reply_to "Em resposta a"/"In reply to": link -> message;
            message_template "Modelo"/"Template": link -> message_template;
            campaign "Campanha"/"Campaign": link -> campaign;
            engagement_trigger "Gatilho"/"Trigger": link -> engagement_trigger;
            survey "Pesquisa"/"Survey": link -> survey;
            appointment "Consulta"/"Appointment": link -> appointment;
            /// Number of the message at the channel's provider; a second arrival with the same number is ignored.
            external_reference "Referência no canal"/"Reference at the channel": text, max(160), index;
            /// Language model that wrote it, with its version, where an assistant did.
            model "Modelo de linguagem"/"Language model": text, max(80);
            /// Units of text that the model read and wrote.
            tokens_used "Unidades de texto usadas"/"Tokens used": int, range(0, 10000000);
            processing_ms "Tempo de resposta (ms)"/"Processing time (ms)": int, range(0, 3600000);
            /// How sure the assistant was, from 0 to 1.
            confidence "Confiança (0 a 1)"/"Confidence (0 to 1)": decimal(4), range(0, 10000);
            tools_used "Ferramentas usadas"/"Tools used": set(link -> assistant_tool), max(40);
            /// Articles on which the answer rests.
            sources "Artigos citados"/"Articles cited": set(link -> knowledge_article), max(40);
        }
    }

    /// What became of a message: left, arrived, opened, failed. The latest step is its state.
    delivery "Entrega"/"Delivery" of clinic, append_only {
        facet main in Inbox, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            message "Mensagem"/"Message": link -> message, required;
            status "Situação"/"Status": choice[
                queued "Na fila"/"Queued", sent "Enviada"/"Sent", delivered "Entregue"/"Delivered",
                opened "Lida"/"Opened", clicked "Link aberto"/"Link opened", failed "Falhou"/"Failed",
                bounced "Devolvida"/"Bounced", answered "Atendida"/"Answered", unanswered "Não atendida"/"Not answered",
                unsubscribed "Pediu para não receber"/"Unsubscribed",
                reported "Marcada como indesejada"/"Reported as spam",
            ], required, index;
            occurred_at "Quando"/"When": instant, required, index;
            /// Why it failed, in the provider's words.
            failure_reason "Motivo da falha"/"Reason for failure": text, max(400);
            /// What the provider charged for it, in reais with four places.
            cost_brl "Custo (R$)"/"Cost (R$)": decimal(4), range(0, 100000000);
            /// Number of the event at the provider; a second arrival with the same number is ignored.
            external_reference "Referência no provedor"/"Reference at the provider": text, max(160), index;
        }
    }

    /// A question from someone who is not a patient: prices, hours, a first visit. Kept apart from patients' records
    /// and erased sooner.
    inquiry "Primeiro contato"/"Inquiry" of clinic {
        facet main in Inbox {
            contact "Contato"/"Contact": link -> contact, required;
            channel "Canal"/"Channel": link -> channel;
            subject "Assunto"/"Subject": text, max(200), search;
            status "Situação"/"Status": choice[
                open "Aberto"/"Open", pending "Aguardando atendente"/"Waiting for someone",
                escalated "Com uma pessoa da equipe"/"With a person", resolved "Resolvido"/"Resolved",
                closed "Encerrado"/"Closed", spam "Indesejado"/"Spam",
            ], required, default("open"), index;
            messages "Mensagens"/"Messages": list[
                sender "De"/"From": choice[
                    contact "Contato"/"Contact", staff "Equipe"/"Staff", assistant "Assistente"/"Assistant",
                ], required;
                account "Quem escreveu"/"Written by": link -> account;
                content "Mensagem"/"Message": text, max(4000);
                file "Arquivo"/"File": blob;
                sent_at "Enviada em"/"Sent at": instant, required;
                external_reference "Referência no canal"/"Reference at the channel": text, max(160);
            ], max(500);
            started_at "Início"/"Started at": instant, index;
            /// Until when a free reply may be sent: on WhatsApp, 24 hours after the person's last message.
            reply_window_ends_at "Resposta livre até"/"Free reply until": instant, index;
            assigned_to "Atendente"/"Assigned to": link -> account;
            assistant "Assistente"/"Assistant": link -> assistant;
            tags "Etiquetas"/"Tags": set(text), max(40);
            /// The patient that this person became.
            patient "Paciente"/"Patient": link -> patient;
        }
    }

    /// A message about health between a patient and the coach or a professional. In the diary, so only care reads it.
    coaching_message "Mensagem de acompanhamento"/"Coaching message" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            sender "De"/"From": choice[
                coach "Acompanhamento automático"/"Automatic coach", practitioner "Profissional"/"Professional",
                patient "Paciente"/"Patient",
            ], required;
            practitioner "Profissional"/"Professional": link -> practitioner;
            category "Tipo"/"Type": choice[
                daily_tip "Dica do dia"/"Daily tip", motivational "Incentivo"/"Encouragement",
                reminder "Lembrete"/"Reminder", celebration "Comemoração"/"Celebration",
                intervention "Intervenção"/"Intervention", educational "Educação"/"Education",
                answer "Resposta a pergunta"/"Answer to a question", question "Pergunta"/"Question",
            ];
            /// The words as sent.
            content "Mensagem"/"Message": text, required, max(4000);
            /// What led to the message, such as no water logged since noon.
            trigger "O que motivou"/"Trigger": text, max(400);
            run "Execução"/"Run": link -> agent_run;
            reply_to "Em resposta a"/"In reply to": link -> coaching_message;
            sent_at "Enviada em"/"Sent at": instant, required, index;
            read_at "Lida em"/"Read at": instant;
            /// Change that followed in what the message aimed at, from −1.00 to 1.00, as measured in the days after.
            effectiveness_score "Efeito (−1 a 1)"/"Effect (−1 to 1)": decimal(2), range(-100, 100);
            /// Words that a professional must see today.
            red_flag "Precisa de atenção"/"Needs attention": flag, default("false"), index;
        }
    }

    /// A notice that the server sends to an account, by e-mail or push: a payment, a first sign-in, a session to come.
    notification "Aviso"/"Notification" of directory {
        facet main in Reference {
            account "Conta"/"Account": link -> account, required;
            category "Tipo"/"Type": choice[
                payment_update "Pagamento"/"Payment", onboarding "Boas-vindas"/"Welcome",
                session_reminder "Lembrete de sessão"/"Session reminder", security "Segurança"/"Security",
                grant_expiry "Acesso a vencer"/"Access about to expire", other "Outro"/"Other",
            ], required, index;
            medium "Meio"/"Medium": choice[
                email "E-mail"/"E-mail", push "Notificação no celular"/"Push notification",
            ], required, default("email");
            subject "Assunto"/"Subject": text, max(255);
            /// Never holds health data: it leaves the platform.
            content "Mensagem"/"Message": text, max(4000);
            status "Situação"/"Status": choice[
                pending "Aguardando envio"/"Pending", sent "Enviado"/"Sent", failed "Falhou"/"Failed",
            ], required, default("pending"), index;
            sent_at "Enviado em"/"Sent at": instant, index;
            failure_reason "Motivo da falha"/"Reason for failure": text, max(400);
        }
    }

    /// A way in which people reach the clinic: a WhatsApp number, a mailbox, the chat of the website.
    channel "Canal"/"Channel" of organization {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(120), search;
            medium "Meio"/"Medium": choice(CHANNEL), required, index;
            active "Ativo"/"Active": flag, default("true"), index;
            /// The clinic that it belongs to. Empty means all clinics of the organisation.
            clinic "Clínica"/"Clinic": link -> clinic;
            /// Number, mailbox or user name that people see.
            address "Endereço do canal"/"Channel address": text, max(160), unique_hint;
            /// The connection that carries it; its credentials never leave the server.
            integration "Integração"/"Integration": link -> integration;
            /// Who answers first. Empty means people only.
            assistant "Assistente"/"Assistant": link -> assistant;
            language "Idioma"/"Language": choice(LANGUAGE), default("pt_br");
            /// Hours after a person's message in which a free reply may be sent; 24 on WhatsApp. Empty means no limit.
            reply_window_hours "Janela de resposta (horas)"/"Reply window (hours)": int, range(1, 720);
            greeting "Saudação"/"Greeting": text, max(600);
            /// Sent outside service hours; the matter becomes a task.
            away_message "Mensagem fora do horário"/"Away message": text, max(600);
            service_hours "Horário de atendimento"/"Service hours": list[
                weekday "Dia"/"Day": choice(WEEKDAY), required;
                opens_at "Das"/"From": time_of_day, required;
                closes_at "Às"/"To": time_of_day, required;
            ], max(30);
            /// Days after which a silent conversation is closed. Empty means never.
            close_after_days "Encerrar após (dias)"/"Close after (days)": int, range(1, 365);
            /// Website chat: its title.
            widget_title "Título do chat"/"Chat title": text, max(80);
            /// Website chat: its colour, such as #2F6B4A.
            widget_color "Cor do chat"/"Chat colour": text, max(7);
            widget_position "Posição do chat"/"Chat position": choice[
                right "À direita"/"Right", left "À esquerda"/"Left",
            ], default("right");
            /// Website chat: sites on which it may appear.
            widget_sites "Sites do chat"/"Chat sites": set(url), max(20);
        }
    }

    /// A text from which people and assistants answer: a frequent question, a policy, a procedure.
    knowledge_article "Artigo de conhecimento"/"Knowledge article" of organization {
        facet main in Reference {
            title "Título"/"Title": text, required, max(200), search;
            category "Tipo"/"Type": choice[
                faq "Pergunta frequente"/"Frequent question", documentation "Documentação"/"Documentation",
                policy "Política"/"Policy", procedure "Procedimento"/"Procedure", training "Treinamento"/"Training",
                custom "Outro"/"Other",
            ], required, default("faq"), index;
            /// Shelf on which it is found, such as Convênios.
            topic "Assunto"/"Topic": text, max(80), index;
            body "Texto"/"Body": prose;
            /// One or two sentences for lists and search results.
            summary "Resumo"/"Summary": text, max(320);
            tags "Etiquetas"/"Tags": set(text), max(40);
            language "Idioma"/"Language": choice(LANGUAGE), required, default("pt_br");
            status "Situação"/"Status": choice(PUBLICATION_STATUS), required, default("draft"), index;
            /// Number of the published text, raised when it is published again.
            version "Versão"/"Version": int, range(1, 10000), default("1");
            /// Short name in web addresses: lower-case letters, digits and hyphens.
            slug "Nome no endereço"/"Name in the address": text, max(120), unique_hint;
            file "Arquivo"/"File": blob;
            file_name "Nome do arquivo"/"File name": text, max(160);
            /// Such as application/pdf.
            media_type "Formato"/"Media type": text, max(80);
            /// The solved conversation from which it was written.
            conversation "Atendimento de origem"/"Source conversation": link -> conversation;
            /// Day on which someone should check that it still holds.
            review_on "Rever em"/"Review on": date, index;
        }
    }

    /// Words that are sent again and again, with gaps for what differs.
    message_template "Modelo de mensagem"/"Message template" of organization {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": text, max(400);
            medium "Meio"/"Medium": choice[
                email "E-mail"/"E-mail", sms "SMS"/"SMS", whatsapp "WhatsApp"/"WhatsApp",
                push "Notificação no celular"/"Push notification", phone_call "Roteiro de ligação"/"Phone script",
                app "Aplicativo Umbu"/"Umbu app",
            ], required, index;
            language "Idioma"/"Language": choice(LANGUAGE), required, default("pt_br");
            /// Subject of an e-mail, title of a notification, header of a WhatsApp message.
            subject "Assunto ou título"/"Subject or title": text, max(200);
            /// The words, each gap written as its name in double braces. At most 1,024 characters on WhatsApp.
            content "Texto"/"Text": prose;
            footer "Rodapé"/"Footer": text, max(60);
            variables "Variáveis"/"Variables": list[
                /// Name of the gap, such as patient_name.
                name "Nome"/"Name": text, required, max(40);
                /// What WhatsApp and whoever edits the text see in its place.
                example "Exemplo"/"Example": text, max(120);
                mandatory "Obrigatória"/"Mandatory": flag, default("true");
            ], max(30);
            buttons "Botões"/"Buttons": list[
                label "Texto do botão"/"Button text": text, required, max(25);
                action "Ação"/"Action": choice[
                    reply "Responder"/"Reply", open_url "Abrir endereço"/"Open address", call "Ligar"/"Call",
                    copy_code "Copiar código"/"Copy code",
                ], required, default("reply");
                url "Endereço"/"Address": url, max(500);
                phone "Telefone"/"Phone": phone;
            ], max(10);
            active "Ativo"/"Active": flag, default("true"), index;
            /// Number of the text, raised when it changes. A WhatsApp text that changes needs a new approval.
            version "Versão"/"Version": int, range(1, 10000), default("1");
            /// The WhatsApp number under which it is approved.
            channel "Canal"/"Channel": link -> channel;
            /// Name at WhatsApp: lower-case letters, digits and underscores.
            whatsapp_name "Nome no WhatsApp"/"Name at WhatsApp": text, max(120), unique_hint;
            /// WhatsApp's category, which decides the price and the consent needed.
            whatsapp_category "Categoria no WhatsApp"/"WhatsApp category": choice[
                utility "Utilidade"/"Utility", marketing "Marketing"/"Marketing",
                authentication "Autenticação"/"Authentication",
            ];
            approval_status "Aprovação no WhatsApp"/"WhatsApp approval": choice[
                not_submitted "Não enviado"/"Not submitted", pending "Em análise"/"Pending",
                approved "Aprovado"/"Approved",
                rejected "Recusado"/"Rejected", paused "Pausado"/"Paused", disabled "Desativado"/"Disabled",
            ], default("not_submitted"), index;
            approval_changed_at "Aprovação mudou em"/"Approval changed at": instant;
            rejection_reason "Motivo da recusa"/"Reason for rejection": text, max(400);
        }
    }
}
